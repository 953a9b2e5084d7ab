"""Figures drawn by OpenGL without a screen: flat tones, soft shade, outlines, patterns on cloth.

Outlines are hulls: each surface grown along its normals by a width in pixels and seen from inside. Needs moderngl and
EGL (the extra `synth`; on Debian also libegl1 and libgl1-mesa-dri).
"""

import math
import os
from dataclasses import dataclass

import numpy as np

from . import folds, patterns

FAR = 20000.0
FINER = 2
FOLDED = {"skin": 0.3, "hair": 0.6, "prop": 0.3}  # beside cloth's 1
NAMES = ("lit", "shaded", "kind", "uv", "second", "second_shaded")

# Colours are the same over a mesh, so they are not interpolated: software rasterisers pay for every varying.
VERTEX = """#version 330
in vec3 place; in vec3 normal; in vec3 lit; in vec3 shaded; in vec4 kind; in vec2 uv;
in vec3 second; in vec3 second_shaded;
uniform mat4 camera;
out vec3 n; flat out vec3 a; flat out vec3 b; flat out float outlined; flat out float folded;
#ifdef CLOTH
out vec2 t; flat out vec3 c2; flat out vec3 s2; flat out float layer;
#endif
void main() {
    n = normal; a = lit; b = shaded; outlined = kind.x; folded = kind.w;
#ifdef CLOTH
    t = uv * kind.z; c2 = second; s2 = second_shaded; layer = kind.y;
#endif
    gl_Position = camera * vec4(place, 1.0);
}"""

FRAGMENT = """#version 330
in vec3 n; flat in vec3 a; flat in vec3 b; flat in float outlined; flat in float folded;
uniform sampler2D folds; uniform mat2 fold_turn; uniform vec2 fold_place; uniform float fold; uniform float crease;
uniform float brush; uniform vec3 line; uniform vec3 right; uniform vec3 up;
uniform vec3 light; uniform float soft; uniform float edge;
uniform float tones; uniform float paper; uniform vec3 eye; uniform float gloss; uniform float flatness;
#ifdef CLOTH
in vec2 t; flat in vec3 c2; flat in vec3 s2; flat in float layer;
uniform sampler2DArray cloth;
#endif
out vec4 colour;
void main() {
    vec3 m = normalize(n);
    if (dot(m, eye) < 0.0) m = -m;
    vec4 f = texture(folds, fold_turn * gl_FragCoord.xy + fold_place);
    m = normalize(m + fold * folded * 2.0 * ((f.r - 0.5) * right + (f.g - 0.5) * up));
    float d = dot(m, light);
    float l = max(smoothstep(edge - soft, edge + soft, d), flatness);
    vec3 high = a, low = b;
#ifdef CLOTH
    if (layer > 0.5) {
        float w = texture(cloth, vec3(t, layer - 1.0)).r;
        high = mix(high, c2, w); low = mix(low, s2, w);
    }
#endif
    vec3 c = mix(low, high, l);
    if (tones > 2.5) c = mix(c * 0.82, c, max(smoothstep(edge - 0.5 - soft, edge - 0.5 + soft, d), flatness));
    if (gloss > 0.0) c = mix(c, vec3(1.0), gloss * smoothstep(0.9, 0.93, dot(m, normalize(light + eye))));
    c *= 1.0 + brush * outlined * 2.0 * (f.a - 0.5);
    c = mix(c, vec3(1.0), paper * step(0.5, outlined));  // a face keeps its features
    colour = vec4(mix(c, line, crease * folded * f.b), 1.0);
}"""

LINE_VERTEX = """#version 330
in vec3 place; in vec3 normal; in vec3 shaded; in vec4 kind;
uniform mat4 camera; uniform float grow; uniform vec3 line; uniform float line_own; flat out vec3 c;
void main() {
    c = mix(line, shaded * 0.45, line_own);
    float w = max((camera * vec4(place, 1.0)).w, 0.0);
    gl_Position = camera * vec4(place + normal * kind.x * grow * w, 1.0);
}"""
LINE_FRAGMENT = """#version 330
flat in vec3 c; out vec4 colour;
void main() { colour = vec4(c, 1.0); }"""

PICTURE_VERTEX = """#version 330
in vec2 corner; out vec2 t;
void main() { t = corner * 0.5 + 0.5; gl_Position = vec4(corner, 0.0, 1.0); }"""
PICTURE_FRAGMENT = """#version 330
in vec2 t; uniform sampler2D picture; uniform float up; out vec4 colour;
void main() { colour = texture(picture, vec2(t.x, up > 0.5 ? 1.0 - t.y : t.y)); }"""


@dataclass
class Style:
    """How a picture is drawn.

    Attributes:
        line: colour of the outlines, 0..1; line_px: their width, 0 for none; line_own: 0..1 towards the surface's.
        fold, crease, brush: 0..1, how strongly folds shade cloth and hair, how dark their creases are as lines, and how
            uneven the colour is; painted: 0..1, what is done to the finished picture. fold_size: pixels that the
            texture of folds covers; fold_angle (radians), fold_place: where it lies.
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
    fold: float = 0.0
    crease: float = 0.0
    brush: float = 0.0
    painted: float = 0.0
    fold_size: float = 128.0
    fold_angle: float = 0.0
    fold_place: tuple = (0.0, 0.0)


def colour_of(text):
    """'#rrggbb' to three numbers 0..1."""
    return tuple(int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))


class Renderer:
    """One OpenGL context and square picture. Raises RuntimeError, saying what to install, where there is none.

    OpenGL works on the current context, which is the one made last: whoever makes, draws or frees something makes
    its own current, so that a process may have several renderers.
    """

    def __init__(self, size):
        try:
            import moderngl
        except ImportError:
            raise RuntimeError("moderngl is not installed; pip install '.[synth]'") from None
        os.environ.setdefault("LP_NUM_THREADS", "1")  # llvmpipe: one thread a process, frames are made by many
        try:
            self.context = moderngl.create_standalone_context(backend="egl")
        except Exception as error:
            raise RuntimeError(
                f"no OpenGL without a screen ({str(error)[:120]}); on Debian: apt-get install libegl1 libgl1-mesa-dri"
            ) from error
        gl, self._moderngl, self.size = self.context, moderngl, size
        self.plain = gl.program(vertex_shader=VERTEX, fragment_shader=FRAGMENT)
        cloth = [text.replace("#version 330", "#version 330\n#define CLOTH", 1) for text in (VERTEX, FRAGMENT)]
        self.cloth = gl.program(vertex_shader=cloth[0], fragment_shader=cloth[1])
        self.line = gl.program(vertex_shader=LINE_VERTEX, fragment_shader=LINE_FRAGMENT)
        self._picture = gl.program(vertex_shader=PICTURE_VERTEX, fragment_shader=PICTURE_FRAGMENT)
        corners = gl.buffer(np.array([-1, -1, 1, -1, -1, 1, 1, 1], "f4").tobytes())
        self._quad = gl.vertex_array(self._picture, [(corners, "2f", "corner")])
        self._texture = gl.texture((size, size), 3)
        # Four samples a pixel as a picture of twice the side: on Mesa's llvmpipe cheaper than multisampling, and
        # patterns are smoothed as well.
        large = (FINER * size, FINER * size)
        self._fine = gl.texture(large, 4)
        self._fine.filter = moderngl.LINEAR, moderngl.LINEAR
        self._large = gl.framebuffer([self._fine], gl.depth_renderbuffer(large))
        self._small = gl.simple_framebuffer((size, size), components=3)
        self._folds = gl.texture((folds.SIDE, folds.SIDE), 4, folds.texture().tobytes())
        self._folds.build_mipmaps()
        self.name = gl.info["GL_RENDERER"]

    def upload(self, rig):
        """The figure's unchanging part on the card, and room for its moving part."""
        layers = []
        rows = np.concatenate([mesh_rows(mesh, len(mesh["vertices"]), layers) for mesh, *_ in rig.mesh_ranges])
        return Drawable(self, rig.triangles, rows, layers)

    def draw(self, background, drawables, camera, style):
        """(size, size, 3) uint8. background: (size, size, 3) uint8; drawables: [(Drawable, vertices, normals)]."""
        with self.context:
            return self._draw(background, drawables, camera, style)

    def _draw(self, background, drawables, camera, style):
        gl = self.context
        for drawable, vertices, normals in drawables:
            drawable.move(vertices, normals)
        self._large.use()
        self._large.clear(1, 1, 1, 1)
        gl.disable(gl.DEPTH_TEST | gl.CULL_FACE)
        self._texture.write(np.ascontiguousarray(background))
        self._texture.use()
        self._picture["up"].value = 1.0
        self._quad.render(self._moderngl.TRIANGLE_STRIP)
        self._set(camera, style)
        self._folds.use(2)
        gl.enable(gl.DEPTH_TEST)
        if style.line_px > 0:
            gl.enable(gl.CULL_FACE)
            gl.cull_face = "front"
            for drawable, _, _ in drawables:
                drawable.render_lines()
            gl.disable(gl.CULL_FACE)
        for drawable, _, _ in drawables:
            drawable.render()
        self._small.use()
        gl.disable(gl.DEPTH_TEST | gl.CULL_FACE)
        self._fine.use()
        self._picture["up"].value = 0.0
        self._quad.render(self._moderngl.TRIANGLE_STRIP)
        picture = np.frombuffer(self._small.read(components=3, alignment=1), np.uint8)
        picture = picture.reshape(self.size, self.size, 3)[::-1]
        return np.ascontiguousarray(picture)

    def _set(self, camera, style):
        matrix = (camera.world_to_camera() @ camera.projection(FAR)).astype("f4").tobytes()
        for program in (self.plain, self.cloth, self.line):
            program["camera"].write(matrix)
        c, s = (f(style.fold_angle) / (FINER * style.fold_size) for f in (math.cos, math.sin))
        fold_turn = (c, s, -s, c)
        for program in (self.plain, self.cloth):
            for name in ("light", "soft", "edge", "paper", "gloss", "flatness", "fold", "crease", "brush", "line"):
                program[name].value = getattr(style, name)
            program["fold_turn"].value, program["fold_place"].value = fold_turn, style.fold_place
            program["right"].value, program["up"].value = tuple(camera.turn[0]), tuple(camera.turn[1])
            program["folds"].value = 2
            program["tones"].value = float(style.tones)
            program["eye"].value = tuple(camera.turn[2])
        self.cloth["cloth"].value = 1
        self.line["grow"].value = style.line_px / camera.focal_px
        self.line["line"].value, self.line["line_own"].value = style.line, style.line_own


class Drawable:
    """Buffers of one set of triangles. `layers`: masks of patterns, (side, side) uint8 each, all of one size."""

    def __init__(self, renderer, triangles, rows, layers=()):
        self._context = renderer.context
        with self._context:
            self._make(renderer, triangles, rows, layers)

    def _make(self, renderer, triangles, rows, layers):
        gl = renderer.context
        self._moving = gl.buffer(reserve=len(rows) * 24)
        self._still = gl.buffer(rows.tobytes())
        self._index = gl.buffer(np.ascontiguousarray(triangles, np.int32).tobytes())
        self._cloth = None
        if layers:
            side = layers[0].shape[0]
            self._cloth = gl.texture_array((side, side, len(layers)), 1, np.stack(layers).tobytes(), alignment=1)
            self._cloth.build_mipmaps()
        moving = (self._moving, "3f 3f", "place", "normal")
        self._array = gl.vertex_array(
            renderer.cloth if layers else renderer.plain,
            [moving, (self._still, "3f 3f 4f 2f 3f 3f", *NAMES)]
            if layers
            else [moving, (self._still, "3f 3f 4f 32x", *NAMES[:3])],
            self._index,
        )
        self._lines = gl.vertex_array(
            renderer.line, [moving, (self._still, "12x 3f 4f 32x", "shaded", "kind")], self._index
        )

    def move(self, vertices, normals):
        self._moving.write(np.concatenate([vertices, normals], axis=1).astype("f4").tobytes())

    def render(self):
        if self._cloth:
            self._cloth.use(1)
        self._array.render()

    def render_lines(self):
        self._lines.render()

    def release(self):
        with self._context:
            for part in (self._array, self._lines, self._moving, self._still, self._index, self._cloth):
                if part:
                    part.release()


def mesh_rows(mesh, count, layers=None):
    """(N, 18) float32: lit, shaded, (outlined, layer, turns a cm, how much folds show), uv, the pattern's two colours.

    `layers` takes the mask of the mesh's pattern, if it has one.
    """
    rows = np.zeros((count, 18), np.float32)
    rows[:, 0:3], rows[:, 3:6] = colour_of(mesh["colour"][0]), colour_of(mesh["colour"][1])
    rows[:, 6] = float(mesh["outline"] > 0)
    if mesh["outline"] > 0:
        rows[:, 9] = FOLDED.get(mesh.get("part"), 1.0)
    pattern = mesh.get("pattern")
    if pattern and layers is not None and mesh.get("uv") is not None:
        layers.append(patterns.mask(pattern))
        rows[:, 7], rows[:, 8] = len(layers), 1 / pattern["size_cm"]
        rows[:, 10:12] = np.asarray(mesh["uv"], np.float32)
        rows[:, 12:15], rows[:, 15:18] = (colour_of(c) for c in pattern["colour"])
    return rows
