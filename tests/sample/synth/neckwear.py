"""Collars, and what is worn at the neck: ribbons, ties, scarves, chains."""

import numpy as np

from . import clothes
from . import surfaces as s
from .hair import bow

CHEST = {"上半身2": 1.0}


def sailor(body, cloth):
    p = body.p
    az = clothes.azimuths(33)
    gap = p["neck_y"] - p["arm_y"]
    front = np.cos(az)
    t = np.linspace(0, 1, 6)[:, None]
    depth = np.where(front > 0, (p["arm_y"] - body.chest_y) * 0.9, (p["arm_y"] - body.chest_y) * 1.1 + 0 * front)
    depth = depth * np.abs(front) ** 0.7 + p["arm_radius"] * 0.4
    high = p["neck_y"] - gap * (0.1 + 0.9 * np.clip(front, 0, 1) ** 4)
    y = high - t * depth
    body.put("collar", "trim", body.band(y, az, cloth * 2.2, closed=True))


def shirt(body, cloth):
    p = body.p
    r = p["neck_radius"] + cloth
    gap = max(p["neck_y"] - p["arm_y"], p["skull_height"] * 0.06)
    az = np.linspace(0.35, 2 * np.pi - 0.35, 20)
    y = p["neck_y"] + np.array([[gap * 0.35], [gap * 0.3], [-gap * 0.2]])
    out = np.array([[1.1], [1.35], [1.75]])
    points = np.stack(
        [
            np.sin(az) * r * out,
            y - (np.cos(az) > 0.55) * gap * 0.35 * (out > 1.2),
            np.cos(az) * r * out - 0.08 * p["chest_depth"],
        ],
        -1,
    )
    body.put("collar", "trim", s.sheet(points, {"上半身2": 0.7, "首": 0.3}, False))


def high(body, cloth):
    p = body.p
    r = p["neck_radius"] + cloth
    az = clothes.azimuths(20)
    y = p["neck_y"] + (p["head_y"] - p["neck_y"]) * np.array([[-0.35], [0.2], [0.75]])
    points = np.stack(
        [
            np.sin(az) * r * [[1.5], [1.15], [1.3]],
            np.broadcast_to(y, (3, 20)),
            np.cos(az) * r * [[1.5], [1.15], [1.3]] - 0.06 * p["chest_depth"],
        ],
        -1,
    )
    body.put("collar", "upper", s.sheet(points, {"上半身2": 0.5, "首": 0.5}))


def blazer(body, cloth, colour="trim"):
    """Two lapels from the nape to a point on the breast, a light shirt between them."""
    p = body.p
    low = body.chest_y - (body.chest_y - p["waist_y"]) * 0.35
    top = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.15
    t = np.linspace(0, 1, 8)[:, None]
    y = top + (low - top) * t
    if colour == "trim":
        az = np.linspace(-0.5, 0.5, 7)[None] * (1 - t) ** 0.7
        body.put("collar", "white", body.band(y, az, cloth * 1.35), 0.3)
    for sign in (1, -1):
        inner = 0.52 * (1 - t) ** 0.7
        az = sign * (inner + np.array([[0.0, 0.5, 1.0]]) * 0.45 * np.sin(np.pi * (0.15 + 0.85 * t) ** 0.7))
        body.put("collar", colour, body.band(y, az, cloth * 1.8))


def kimono(body, cloth):
    p = body.p
    top = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.05
    low = p["waist_y"] + (p["upper2_y"] - p["waist_y"]) * 0.4
    t = np.linspace(0, 1, 10)[:, None]
    for sign, out in ((-1, 1.7), (1, 2.1)):
        y = top + (low - top) * t
        az = sign * (0.75 * (1 - t) - (0.55 if sign > 0 else 0.05) * t**1.3) + np.array([[-0.13, 0.0, 0.13]])
        body.put("collar", "trim", body.band(y, az, cloth * out))
    az = np.linspace(0.6, 2 * np.pi - 0.6, 16)
    y = top + np.array([[0.0], [0.35]]) * (p["neck_y"] - p["arm_y"])
    body.put("collar", "trim", body.band(y, az, cloth * np.array([[2.0], [2.6]])))


def _front_bow(body, cloth, size=1.0):
    centre = body.near_trunk(body.p["arm_y"] - (body.p["arm_y"] - body.chest_y) * 0.25, 0.0, cloth * 3.4)
    bow(body, centre, body.p["chest_half"] * 0.32 * size, CHEST, (0, 0, 1))
    return centre


def ribbon(body, cloth):
    centre = _front_bow(body, cloth)
    size = body.p["chest_half"] * 0.3
    for sign in (1, -1):
        path = centre + np.array([[0, 0, 0], [sign * 0.3, -0.9, 0.05], [sign * 0.45, -1.8, 0.0]]) * size
        body.put("ribbon", "ribbon", s.tube(path, np.array([0.1, 0.22, 0.28]) * size, cloth * 0.4, CHEST, 6))


def tie(body, cloth):
    p = body.p
    top, low = p["arm_y"] + (p["neck_y"] - p["arm_y"]) * 0.2, p["waist_y"] + (p["upper2_y"] - p["waist_y"]) * 0.3
    t = np.array([0, 0.06, 0.12, 0.5, 0.9, 1.0])[:, None]
    y = top + (low - top) * t
    half = np.array([0.1, 0.1, 0.07, 0.13, 0.17, 0.02])[:, None]
    body.put("ribbon", "ribbon", body.band(y, half * np.linspace(-1, 1, 5)[None] * 1.5, cloth * 3.0))


def neckerchief(body, cloth):
    p = body.p
    top, low = p["arm_y"] + (p["neck_y"] - p["arm_y"]) * 0.2, body.chest_y
    t = np.linspace(0, 1, 5)[:, None]
    for sign in (1, -1):
        y = top + (low - top) * t
        az = sign * 0.85 * (1 - t) + np.array([[-0.1, 0.1]])
        body.put("ribbon", "ribbon", body.band(y, az, cloth * 3.0))
        y = low - t * (low - p["waist_y"]) * 0.55
        az = sign * (0.14 + 0.2 * t) + np.array([[-0.13, 0.13]]) * (0.4 + t)
        body.put("ribbon", "ribbon", body.band(y, az, cloth * 3.2))
    body.put("ribbon", "ribbon", s.ball(body.near_trunk(low, 0.0, cloth * 3.2), [cloth * 2.2] * 3, CHEST, 8, 6))


def scarf(body, cloth):
    p = body.p
    r = p["neck_radius"] + cloth * 2
    thick = p["skull_height"] * 0.09
    y = p["neck_y"] + (p["head_y"] - p["neck_y"]) * 0.25
    az = clothes.azimuths(22)
    for level, out in ((0.0, 1.55), (0.6, 1.35)):
        a = 2 * np.pi * np.arange(8) / 8
        ring = r * out + thick * np.cos(a)[:, None]
        points = np.stack(
            [
                np.sin(az) * ring,
                y + thick * (level + np.sin(a)[:, None]) + 0 * az,
                np.cos(az) * ring * 0.95 - 0.05 * p["chest_depth"],
            ],
            -1,
        )
        points = np.concatenate([points, points[:1]])
        body.put("scarf", "accent", s.sheet(points.transpose(1, 0, 2), {"上半身2": 0.6, "首": 0.4}))
    way = body.look["face"]["wink"]
    back = body.look["seed"] % 2
    t = np.linspace(0, 1, 7)[:, None]
    length = (p["neck_y"] - p["hip_y"]) * (0.5 + 0.1 * (body.look["seed"] % 5))
    az = way * 0.45 + np.linspace(-0.28, 0.28, 4)[None] + np.pi * back
    yy = y - thick * 0.5 - t * length
    points = body.trunk_grid(yy, az, cloth * 4 + t * cloth * 2)
    held = body.hung(points)
    points = body.blown(points, np.broadcast_to(t, points.shape[:2]), length)
    body.put("scarf", "accent", s.sheet(points, held, False, centre=(0, points[..., 1].mean(), 0)))


def choker(body, cloth):
    p = body.p
    r = p["neck_radius"] * 1.06 + 0.1
    y = p["neck_y"] + (p["head_y"] - p["neck_y"]) * np.array([0.35, 0.6])
    path = np.stack([0 * y, y, 0 * y], 1)
    body.put("collar", "ribbon", s.tube(path, r, r, {"首": 1.0}, 14, caps=(False, False)))
    body.put("collar", "metal", s.ball((0, y[0], r), [r * 0.25] * 3, {"首": 1.0}, 8, 6))


def bandana(body, cloth):
    p = body.p
    t = np.linspace(0, 1, 5)[:, None]
    top = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.05
    y = top - t * (p["arm_y"] - body.chest_y) * 0.9
    body.put("scarf", "accent", body.band(y, np.linspace(-1.1, 1.1, 9)[None] * (1 - t * 0.98), cloth * 3.5))
    body.put(
        "scarf",
        "accent",
        body.band(
            np.array([top, top - (p["neck_y"] - p["arm_y"]) * 0.4]), clothes.azimuths(20), cloth * 2.5, closed=True
        ),
    )


def necklace(body, cloth):
    p = body.p
    t = np.linspace(-1, 1, 13)
    y = p["neck_y"] - (p["neck_y"] - body.chest_y) * (1 - t * t) * 0.75 - (p["neck_y"] - p["arm_y"]) * 0.1
    path = np.array([body.near_trunk(yy, a * 1.2, cloth * 1.8) for yy, a in zip(y, t, strict=True)])
    body.put("collar", "metal", s.tube(path, cloth * 0.45, cloth * 0.45, CHEST, 6))
    body.put("collar", "accent", s.ball(path[6], [cloth * 1.6] * 3, CHEST, 8, 6))


def cravat(body, cloth):
    p = body.p
    for k in range(3):
        centre = body.near_trunk(
            p["arm_y"] + (p["neck_y"] - p["arm_y"]) * 0.3 - k * p["chest_half"] * 0.22, 0.0, cloth * 2.5
        )
        size = p["chest_half"] * (0.2 + 0.06 * k)
        body.put("collar", "white", s.ball(centre, (size, size * 0.7, size * 0.35), CHEST, 10, 6))


COLLARS = {f.__name__: f for f in (sailor, shirt, high, blazer, kimono)}
EXTRAS = {f.__name__: f for f in (ribbon, tie, neckerchief, scarf, choker, bandana, necklace, cravat)}
