"""The sample's three looks, stretched: figures until `figures` draws its own."""

import colorsys
import copy
import random
from typing import NamedTuple

from ..stage import bones as skeleton
from ..stage.description import _mesh, read_json
from ..stage.figure import Figure as Surfaces


class Figure(NamedTuple):
    bones: list
    look: dict
    meshes: list


def random_figure(seed, kind=None):
    draw = random.Random(f"stand-in {seed}")
    for _ in range(20):
        look = _look(draw, kind)
        try:
            bones = skeleton.build_bones(look)
            surfaces = Surfaces(look, bones).build()
        except (ZeroDivisionError, ValueError):
            continue
        meshes = [
            {**_mesh(part, look["colours"][part], surface, look["outline"].get(part, 0.32)), "part": part}
            for part, surface in surfaces.items()
        ]
        return Figure(bones, look, meshes)
    raise ValueError(f"no figure of seed {seed}")


def _tones(hue, saturation, value, dark):
    h = lambda c: "#%02x%02x%02x" % tuple(int(255 * x) for x in c)  # noqa: E731
    lit = colorsys.hsv_to_rgb(hue, saturation, value)
    return [h(lit), h(tuple(c * dark for c in lit))]


def _look(draw, kind):
    u = draw.uniform
    look = copy.deepcopy(read_json("looks", draw.choice(["aoi", "kaede", "sakura"])))
    look["skeleton"] = {"waist_bone": False, "shoulder_helpers": False, "d_bones": False, "hip_rooted": False}
    p = look["proportions"]
    chibi = u(0, 1) < 0.45 if kind is None else kind == "chibi"
    legs = u(0.22, 0.55) if chibi else u(0.8, 1.15)
    trunk = u(0.4, 0.75) if chibi else u(0.85, 1.1)
    head = u(0.9, 1.25) if chibi else u(0.7, 1.05)
    arms = u(0.35, 0.65) if chibi else u(0.85, 1.1)
    thick = u(0.6, 1.1) if chibi else u(0.8, 1.2)
    wide = u(0.6, 0.85) if chibi else u(0.9, 1.1)
    q = dict(p)
    for n in ("ankle_y", "knee_y", "hip_y"):
        q[n] = p[n] * legs
    for n in ("waist_y", "upper2_y", "arm_y", "neck_y", "head_y", "chin_y"):
        q[n] = q["hip_y"] + (p[n] - p["hip_y"]) * trunk
    for n in ("upper_arm", "forearm", "hand"):
        q[n] = p[n] * arms
    for n in ("skull_height", "skull_half_width", "eye_x"):
        q[n] = p[n] * head
    for n in ("arm_x", "trunk_half_width", "trunk_half_depth", "hip_x", "knee_x"):
        q[n] = p[n] * wide
    for n in ("arm_radius", "leg_radius", "neck_radius", "foot"):
        q[n] = p[n] * thick * (0.8 if chibi else 1)
    look["proportions"] = q
    for n in ("eye_rx", "eye_ry", "eye_apart"):
        look["face"][n] *= head
    skirt = look.get("skirt")
    if skirt:
        skirt["hem_y"] = q["hip_y"] - (p["hip_y"] - skirt["hem_y"]) * legs * u(0.6, 1.4)
        skirt["hem_r"] *= wide * u(0.8, 1.2)
        skirt["waist_rx"] *= wide
        skirt["waist_rz"] *= wide
        if u(0, 1) < 0.25:
            look["skirt"] = None
    for n in look["colours"]:
        if n == "skin":
            look["colours"][n] = _tones(u(0.03, 0.1), u(0.1, 0.5), u(0.55, 1), 0.8)
        elif n in ("hair", "upper", "trim", "skirt", "lower", "sock", "shoe", "accent"):
            look["colours"][n] = _tones(u(0, 1), u(0, 0.8), u(0.2, 1), u(0.55, 0.85))
        elif n in ("iris", "iris_light"):
            look["colours"][n] = _tones(u(0, 1), u(0, 0.8), u(0.2, 1), 1)[0]
    look["outfit"]["sleeve_end"], look["outfit"]["sock_from"] = u(0.3, 0.95), u(0, 0.7)
    return look
