"""Background: named props of a few plain shapes, coloured as drawn; and the camera's moving rig."""

import itertools
import math

from . import shapes


def build(props):
    """[{"name", "colour", "surface", "outline"}] of the scene file's prop list."""
    made = []
    for index, prop in enumerate(props):
        kind, at = prop["shape"], prop["at"]
        if kind == "box":
            surface = shapes.box(at, prop["size"])
        elif kind == "cylinder":
            surface = shapes.cylinder(at, prop["radius"], prop.get("top", prop["radius"]), prop["height"], 14)
        elif kind == "ball":
            surface = shapes.ball(at, prop["size"], None, 16, 9)
        elif kind == "panel":
            surface = _panel(at, prop["size"])
        elif kind == "floor":
            surface = _floor(at, prop["size"])
        elif kind == "disc":
            ring = shapes.ellipse(at, (prop["size"][0], 0, 0), (0, prop["size"][1], 0), 28)
            surface = shapes.empty()
            surface["vertices"], surface["weights"] = list(ring), [None] * len(ring)
            surface["faces"] = [list(range(len(ring)))]
        else:
            raise ValueError(f"prop {index}: no shape {kind!r}; there are box, cylinder, ball, panel, floor, disc")
        made.append(
            {
                "name": f"prop{index:02d}_{kind}",
                "colour": prop["colour"],
                "surface": surface,
                "outline": prop.get("outline", 0.5 if kind in ("box", "cylinder", "ball") else 0),
            }
        )
    return made


def _panel(at, size):
    """An upright rectangle that faces +Z; `at` is the middle of its lower edge."""
    x, y, z = at
    w, h = size[0] / 2, size[1]
    surface = shapes.empty()
    surface["vertices"] = [(x - w, y, z), (x + w, y, z), (x + w, y + h, z), (x - w, y + h, z)]
    surface["faces"], surface["weights"] = [[0, 1, 2, 3]], [None] * 4
    return surface


def _floor(at, size):
    """A flat rectangle that faces up, centred on `at`."""
    x, y, z = at
    w, d = size[0] / 2, size[1] / 2
    surface = shapes.empty()
    surface["vertices"] = [(x - w, y, z + d), (x + w, y, z + d), (x + w, y, z - d), (x - w, y, z - d)]
    surface["faces"], surface["weights"] = [[0, 1, 2, 3]], [None] * 4
    return surface


def bake_rig(rig, last):
    """Each node of a camera rig (parents first, the camera last) with its channels on frames 1..last.

    A key is [frame, tx, ty, tz, rx, ry, rz] in centimetres and degrees; straight between keys.
    """
    nodes = []
    for node in rig:
        translate, rotate = [], []
        for frame in range(1, last + 1):
            values = _straight(node["keys"], frame)
            translate.append([round(v, 5) for v in values[:3]])
            rotate.append([round(v, 5) for v in values[3:]])
        nodes.append(
            {
                "name": node["name"],
                "rotate_order": node.get("rotate_order", "xyz"),
                "translate": translate,
                "rotate": rotate,
            }
        )
    return nodes


def _straight(keys, frame):
    for low, high in itertools.pairwise(keys):
        if low[0] <= frame <= high[0]:
            t = (frame - low[0]) / (high[0] - low[0])
            return [a + (b - a) * t for a, b in zip(low[1:], high[1:], strict=True)]
    return list(keys[0][1:] if frame < keys[0][0] else keys[-1][1:])


def direction_to_light(angles_deg):
    """Unit vector towards a light at [azimuth from +Z towards +X, elevation]."""
    azimuth, elevation = (math.radians(a) for a in angles_deg)
    return [math.sin(azimuth) * math.cos(elevation), math.sin(elevation), math.cos(azimuth) * math.cos(elevation)]
