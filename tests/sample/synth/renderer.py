"""Figures drawn by OpenGL without a screen: flat tones, soft shade, outlines, patterns.

Outlines are hulls: each surface grown along its normals by a width in pixels and seen from inside. Needs moderngl and
EGL (the extra `synth`; on Debian also libegl1 and libgl1-mesa-dri).
"""

from dataclasses import dataclass

import numpy as np

FAR = 20000.0
USUAL_OUTLINE = 0.32  # a mesh's `outline` where it is drawn as wide as the style says

VERTEX = """#version 330
in vec3 place; in vec3 normal; in vec3 lit; in vec3 shaded; in vec4 kind; in vec2 uv; in vec3 second;
uniform mat4 camera; uniform float grow; uniform float pixel;
out vec3 n; out vec3 a; out vec3 b; out vec2 t; out vec3 c2; flat out vec4 k;
void main() {
    n = normal; a = lit; b = shaded; t = uv; c2 = second; k = kind;
    vec4 q = camera * vec4(place, 1.0);
    if (grow > 0.0) q = camera * vec4(place + normal * kind.x * grow * max(q.w, 0.0) * pixel, 1.0);
    gl_Position = q;
}"""

FRAGMENT = """#version 330
in vec3 n; in vec3 a; in vec3 b; in vec2 t; in vec3 c2; flat in vec4 k;
uniform float grow; uniform vec3 line; uniform float line_own; uniform vec3 light; uniform float soft; uniform float edge;
uniform float tones; uniform float paper; uniform vec3 eye; uniform float gloss; uniform float flatness;
out vec4 colour;
float pattern(vec2 p, float form, float turns) {
    vec2 q = p * turns;
    if (form < 1.5) return step(0.5, fract(q.y));
    if (form < 2.5) return step(0.5, fract(q.x));
    if (form < 3.5) { vec2 s = step(vec2(0.5), fract(q)); return 0.5 * (s.x + s.y); }
    if (form < 4.5) { vec2 d = fract(q) - 0.5; return step(dot(d, d), 0.08); }
    if (form < 5.5) { vec2 s = step(vec2(0.5), fract(q)); return abs(s.x - s.y); }
    return step(0.5, fract(q.x + q.y));
}
void main() {
    if (grow > 0.0) { colour = vec4(mix(line, b * 0.45, line_own), 1.0); return; }
    vec3 m = normalize(n);
    if (dot(m, eye) < 0.0 && k.w > 0.5) m = -m;
    float d = dot(m, light);
    float l = smoothstep(edge - soft, edge + soft, d);
    vec3 high = a, low = b;
    if (k.y > 0.5) { float w = pattern(t, k.y, k.z); high = mix(high, c2, w); low = mix(low, c2 * (b + 0.02) / (a + 0.02), w); }
    vec3 c = mix(low, high, max(l, flatness));
    if (tones > 2.5) c = mix(c * 0.82, c, max(smoothstep(edge - 0.5 - soft, edge - 0.5 + soft, d), flatness));
    if (gloss > 0.0) c = mix(c, vec3(1.0), gloss * smoothstep(0.9, 0.93, dot(m, normalize(light + eye))));
    colour = vec4(mix(c, vec3(1.0), paper), 1.0);
}"""

PICTURE_VERTEX = """#version 330
in vec2 corner; out vec2 t;
void main() { t = corner * 0.5 + 0.5; gl_Position = vec4(corner, 0.0, 1.0); }"""
PICTURE_FRAGMENT = """#version 330
in vec2 t; uniform sampler2D picture; out vec4 colour;
void main() { colour = texture(picture, vec2(t.x, 1.0 - t.y)); }"""

PATTERNS = ("plain", "stripes", "columns", "plaid", "dots", "checks", "diagonal")


@dataclass
class Style:
    """How a picture is drawn.

    Attributes:
        line: colour of the outlines, 0..1; line_px: their width, 0 for none; line_own: 0..1 towards the surface's colour.
        light: direction to the light in the world; edge, soft: where shade begins and how soft it is (cosine).
        tones: 2 or 3; flatness: 1 for no shade; paper: 1 for white surfaces (line art); gloss: 0..1; grey: 0..1.
    """

    line: tuple = (0.2, 0.15, 0.2)
    line_px: float = 1.2
    line_own: float = 0.0
    light: tuple = (0.4, 0.6, 0.7)
    edge: float = 0.08
    soft: float = 0.01
    tones: int = 2
    flatness: float = 0.0
    paper: float = 0.0
    gloss: float = 0.0
    grey: float = 0.0


def colour_of(text):
    """'#rrggbb' to three numbers 0..1."""
    return tuple(int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))


class Renderer:
    """One OpenGL context and square picture. Raises RuntimeError, saying what to install, where there is none."""

    def __init__(self, size, samples=4):
        try:
            import moderngl
        except ImportError:
            raise RuntimeError("moderngl is not installed; pip install '.[synth]'") from None
        try:
            self.context = moderngl.create_standalone_context(backend="egl")
        except Exception as error:
            raise RuntimeError(
                f"no OpenGL without a screen ({str(error)[:120]}); on Debian: apt-get install libegl1 libgl1-mesa-dri"
            ) from error
        gl, self._moderngl, self.size = self.context, moderngl, size
        self.program = gl.program(vertex_shader=VERTEX, fragment_shader=FRAGMENT)
        self._picture = gl.program(vertex_shader=PICTURE_VERTEX, fragment_shader=PICTURE_FRAGMENT)
        corners = gl.buffer(np.array([-1, -1, 1, -1, -1, 1, 1, 1], "f4").tobytes())
        self._quad = gl.vertex_array(self._picture, [(corners, "2f", "corner")])
        self._texture = gl.texture((size, size), 3)
        shape = (size, size)
        self._many = gl.framebuffer([gl.renderbuffer(shape, samples=samples)], gl.depth_renderbuffer(shape, samples=samples))
        self._one = gl.simple_framebuffer(shape, components=3)
        self.name = gl.info["GL_RENDERER"]

    def upload(self, rig):
        """The figure's unchanging part on the card, and room for its moving part."""
        return Drawable(self, rig.triangles, static_rows(rig))

    def draw(self, background, drawables, camera, style):
        """(size, size, 3) uint8. background: (size, size, 3) uint8; drawables: [(Drawable, vertices, normals)]."""
        gl, p = self.context, self.program
        for drawable, vertices, normals in drawables:
            drawable.move(vertices, normals)
        self._many.use()
        self._many.clear(1, 1, 1, 1)
        gl.disable(gl.DEPTH_TEST | gl.CULL_FACE)
        self._texture.write(np.ascontiguousarray(background))
        self._texture.use()
        self._quad.render(self._moderngl.TRIANGLE_STRIP)
        matrix = camera.world_to_camera() @ camera.projection(FAR)
        p["camera"].write(matrix.astype("f4").tobytes())
        p["pixel"].value = 1.0 / camera.focal_px
        for name in ("line", "line_own", "light", "soft", "edge", "paper", "gloss", "flatness"):
            p[name].value = getattr(style, name)
        p["tones"].value = float(style.tones)
        p["eye"].value = tuple(camera.turn.T @ (0, 0, 1))
        gl.enable(gl.DEPTH_TEST)
        if style.line_px > 0:
            gl.enable(gl.CULL_FACE)
            gl.cull_face = "front"
            p["grow"].value = float(style.line_px)
            for drawable, _, _ in drawables:
                drawable.render()
            gl.disable(gl.CULL_FACE)
        p["grow"].value = 0.0
        for drawable, _, _ in drawables:
            drawable.render()
        gl.copy_framebuffer(self._one, self._many)
        picture = np.frombuffer(self._one.read(components=3, alignment=1), np.uint8).reshape(self.size, self.size, 3)[::-1]
        return np.ascontiguousarray(picture)


class Drawable:
    """Buffers of one set of triangles."""

    def __init__(self, renderer, triangles, rows):
        gl = renderer.context
        self._moving = gl.buffer(reserve=len(rows) * 24)
        self._still = gl.buffer(rows.tobytes())
        self._index = gl.buffer(np.ascontiguousarray(triangles, np.int32).tobytes())
        self._array = gl.vertex_array(
            renderer.program,
            [
                (self._moving, "3f 3f", "place", "normal"),
                (self._still, "3f 3f 4f 2f 3f", "lit", "shaded", "kind", "uv", "second"),
            ],
            self._index,
        )

    def move(self, vertices, normals):
        self._moving.write(np.concatenate([vertices, normals], axis=1).astype("f4").tobytes())

    def render(self):
        self._array.render()

    def release(self):
        for part in (self._array, self._moving, self._still, self._index):
            part.release()


def static_rows(rig):
    """(N, 15) float32: lit, shaded, (outline, pattern, repeats, two-sided), uv, the pattern's second colour."""
    return np.concatenate([mesh_rows(mesh, len(mesh["vertices"])) for mesh, *_ in rig.mesh_ranges])


def mesh_rows(mesh, count):
    rows = np.zeros((count, 15), np.float32)
    rows[:, 0:3], rows[:, 3:6] = colour_of(mesh["colour"][0]), colour_of(mesh["colour"][1])
    rows[:, 6], rows[:, 9] = mesh.get("outline", USUAL_OUTLINE) / USUAL_OUTLINE, 1.0
    pattern = mesh.get("pattern")
    if pattern and mesh.get("uv") is not None:
        rows[:, 7] = PATTERNS.index(pattern["kind"]) if pattern["kind"] in PATTERNS else 0
        rows[:, 8] = pattern.get("repeats", 6)
        rows[:, 10:12] = np.asarray(mesh["uv"], np.float32)
        second = pattern.get("colour", "#ffffff")
        rows[:, 12:15] = colour_of(second if isinstance(second, str) else second[0])
    return rows
