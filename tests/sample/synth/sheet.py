"""Contact sheets of random figures, to look at: `python -m tests.sample.synth.sheet -o FILE.png` (needs moderngl).

A row of views a figure (front, three quarters, side, back) at rest, or with --poses one of a few bent poses each,
or with
--many one picture a figure.
"""

import argparse

import numpy as np
from PIL import Image, ImageDraw

from . import patterns
from .figures import random_figure
from .surfaces import turn

VERTEX = """#version 330
in vec3 p; in vec3 n; in vec2 uv; uniform mat4 m; uniform float grow; out vec3 N; out vec2 T;
void main(){N=n;T=uv;gl_Position=m*vec4(p+n*grow,1);}"""
FRAGMENT = """#version 330
in vec3 N; in vec2 T; out vec4 c; uniform vec3 lit; uniform vec3 shade; uniform vec3 lit2; uniform vec3 shade2;
uniform float size; uniform float grow; uniform vec3 light; uniform sampler2D mask;
void main(){ if(grow>0){c=vec4(lit*.25,1);return;}
float l=smoothstep(.05,.09,dot(normalize(N)*(gl_FrontFacing?1:-1),light));
float k=size>0?texture(mask,T/size).r:0; c=vec4(mix(mix(shade,shade2,k),mix(lit,lit2,k),l),1);}"""
POSES = {
    "rest": {},
    "arms_up": {"左腕": ("z", 100), "右腕": ("z", -70), "左ひざ": ("x", 20), "左足": ("x", -25), "頭": ("y", 35)},
    "knee_up": {
        "左足": ("x", -95),
        "左ひざ": ("x", 95),
        "右腕": ("y", 60),
        "右ひじ": ("y", 80),
        "左腕": ("z", -35),
        "頭": ("x", 15),
    },
    "sit": {
        "左足": ("x", -88),
        "右足": ("x", -88),
        "左ひざ": ("x", 88),
        "右ひざ": ("x", 80),
        "左腕": ("z", -30),
        "左ひじ": ("y", -90),
        "頭": ("z", 12),
    },
    "stride": {
        "左足": ("x", -35),
        "右足": ("x", 30),
        "右ひざ": ("x", 40),
        "左腕": ("x", 30),
        "右腕": ("x", -40),
        "上半身": ("y", 15),
        "左ひじ": ("y", -60),
    },
    "split": {"左足": ("z", 35), "右足": ("z", -35), "左腕": ("z", 45), "右腕": ("z", -45), "上半身": ("z", 12)},
    "bow": {"上半身": ("x", 35), "上半身2": ("x", 15), "頭": ("x", 15), "左腕": ("x", -40), "右ひじ": ("y", 110)},
    "hips": {"左腕": ("z", -8), "左ひじ": ("z", -75), "右腕": ("z", 8), "右ひじ": ("z", 75), "右足": ("z", -12)},
}


JOINTS = ["首", "頭"] + [side + n for side in "左右" for n in ("腕", "ひじ", "手首", "足", "ひざ", "足首")]


def matrices(figure, pose):
    """World 4 x 4 matrices (bones, 4, 4) of a pose {bone: (axis, degrees)}; D bones turn with their twins."""
    index = {bone.name: k for k, bone in enumerate(figure.bones)}
    out = np.zeros((len(index), 4, 4))
    for k, bone in enumerate(figure.bones):
        own = np.eye(4)
        move = pose.get(bone.name.removesuffix("D"))
        if move:
            own[:3, :3] = turn(*move)
            own[:3, 3] = np.array(bone.head) - own[:3, :3] @ np.array(bone.head)
        out[k] = out[index[bone.parent]] @ own if bone.parent else own
    return out


def skinned(figure, pose):
    """[(vertices, normals)] of the meshes in a pose."""
    world = matrices(figure, pose)[:, :3].reshape(-1, 12)
    out = []
    for mesh in figure.meshes:
        m = (mesh["weight_matrix"] @ world).reshape(-1, 3, 4)
        v = np.einsum("nij,nj->ni", m[:, :, :3], mesh["vertices"]) + m[:, :, 3]
        t = mesh["triangles"]
        face = np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]])
        n = np.stack([sum(np.bincount(t[:, k], face[:, a], len(v)) for k in range(3)) for a in range(3)], 1)
        out.append((v, n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-9)))
    return out


class Viewer:
    def __init__(self, size):
        import moderngl

        self.gl, self.size = moderngl, size
        self.ctx = moderngl.create_standalone_context(backend="egl")
        self.program = self.ctx.program(vertex_shader=VERTEX, fragment_shader=FRAGMENT)
        shape = (size, size)
        self.fbo = self.ctx.framebuffer(
            [self.ctx.renderbuffer(shape, samples=4)], self.ctx.depth_renderbuffer(shape, samples=4)
        )
        self.plain = self.ctx.simple_framebuffer(shape)

    def load(self, figure, pose):
        self.meshes = []
        points = []
        for mesh, (v, n) in zip(figure.meshes, skinned(figure, pose), strict=True):
            uv = mesh["uv"] if mesh["uv"] is not None else np.zeros((len(v), 2))
            data = np.concatenate([v, n, uv], 1).astype("f4")
            buffer, index = self.ctx.buffer(data.tobytes()), self.ctx.buffer(mesh["triangles"].tobytes())
            vao = self.ctx.vertex_array(self.program, [(buffer, "3f 3f 2f", "p", "n", "uv")], index)
            texture = None
            if mesh["pattern"]:
                picture = patterns.mask(mesh["pattern"], 128)
                texture = self.ctx.texture((128, 128), 1, picture.tobytes())
                texture.build_mipmaps()
            self.meshes.append((mesh, vao, buffer, index, texture))
            points.append(v)
        points = np.concatenate(points)
        world = matrices(figure, pose)
        heads = {bone.name: world[k] @ (*bone.head, 1.0) for k, bone in enumerate(figure.bones)}
        self.joints = [heads[name] for name in JOINTS]
        self.centre = (points.min(0) + points.max(0)) / 2
        self.reach = np.abs(points - self.centre).max() * 1.06

    def release(self):
        for _, vao, buffer, index, texture in self.meshes:
            for thing in (vao, buffer, index, texture):
                if thing:
                    thing.release()

    def draw(self, yaw, pitch=4, zoom=1.0, at=None):
        ctx, gl, program = self.ctx, self.gl, self.program
        rotate = turn("x", pitch) @ turn("y", -yaw)
        m = np.eye(4)
        m[:3, :3] = rotate / self.reach * zoom
        m[:3, 3] = -m[:3, :3] @ (self.centre if at is None else np.asarray(at))
        m[2] *= -0.2 / zoom
        self.matrix = m
        program["m"].write(np.ascontiguousarray(m.T.astype("f4")).tobytes())
        light = rotate.T @ np.array([0.35, 0.55, 0.75])
        program["light"].value = tuple(light / np.linalg.norm(light))
        self.fbo.use()
        self.fbo.clear(1, 1, 1, 1)
        ctx.enable(gl.DEPTH_TEST)
        for hull in (True, False):
            ctx.enable(gl.CULL_FACE)
            ctx.cull_face = "front"
            if not hull:
                ctx.disable(gl.CULL_FACE)
            for mesh, vao, _, _, texture in self.meshes:
                if hull and not mesh["outline"]:
                    continue
                pair = [tuple(int(c[i : i + 2], 16) / 255 for i in (1, 3, 5)) for c in mesh["colour"]]
                pattern = mesh["pattern"]
                second = pattern["colour"] if pattern else mesh["colour"]
                other = [tuple(int(c[i : i + 2], 16) / 255 for i in (1, 3, 5)) for c in second]
                for name, value in zip(("lit", "shade", "lit2", "shade2"), pair + other, strict=True):
                    program[name].value = value
                program["size"].value = pattern["size_cm"] if pattern else 0.0
                program["grow"].value = mesh["outline"] if hull else 0.0
                if texture:
                    texture.use()
                vao.render()
        ctx.copy_framebuffer(self.plain, self.fbo)
        return np.frombuffer(self.plain.read(), "u1").reshape(self.size, self.size, 3)[::-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--columns", type=int, default=8)
    parser.add_argument("--size", type=int, default=160)
    parser.add_argument("--kind")
    parser.add_argument("--poses", action="store_true", help="one of the bent poses each instead of four views")
    parser.add_argument("--many", action="store_true", help="one view a figure")
    parser.add_argument("--seeds", type=int, nargs="*", help="these seeds instead")
    parser.add_argument("--head", action="store_true", help="the head only")
    parser.add_argument("--joints", action="store_true", help="mark the labelled joints")
    a = parser.parse_args()
    viewer, tiles = Viewer(a.size), []
    for seed in a.seeds or range(a.first, a.first + a.count):
        figure = random_figure(seed, a.kind)
        if a.poses and not a.many:
            names = ["arms_up", "knee_up", "sit", "stride", "split", "bow", "hips"]
            plan = [(name, -25 if k % 2 else 30) for k, name in enumerate(names)]
        elif a.many:
            name = list(POSES)[seed % len(POSES)] if a.poses else "rest"
            plan = [(name, (0, 30, -40, 75, 180, 20)[seed % 6])]
        else:
            plan = [("rest", yaw) for yaw in (0, 40, 90, 180)]
        loaded = None
        for name, yaw in plan:
            if name != loaded:
                if loaded:
                    viewer.release()
                viewer.load(figure, POSES[name])
                loaded = name
            p = figure.look["proportions"]
            zoom, at = 1.0, None
            if a.head:
                zoom, at = viewer.reach / (p["skull_height"] * 0.95), (0, p["chin_y"] + p["skull_height"] * 0.4, 0)
            tile = Image.fromarray(np.ascontiguousarray(viewer.draw(yaw, 4, zoom, at)))
            pen = ImageDraw.Draw(tile)
            pen.text((2, 1), f"{seed}", fill="#888")
            for joint in viewer.joints if a.joints else ():
                x, y = (viewer.matrix @ joint)[:2]
                x, y = (x / 2 + 0.5) * a.size, (0.5 - y / 2) * a.size
                pen.ellipse((x - 3, y - 3, x + 3, y + 3), fill="#f00", outline="#fff")
            tiles.append(tile)
        viewer.release()
    rows = -(-len(tiles) // a.columns)
    whole = Image.new("RGB", (a.columns * a.size, rows * a.size), "white")
    for k, tile in enumerate(tiles):
        whole.paste(tile, (k % a.columns * a.size, k // a.columns * a.size))
    whole.save(a.output)


if __name__ == "__main__":
    main()
