"""What is worn in the hair, over the ears and on the face: ribbons, bands, crowns, headphones, glasses."""

import numpy as np

from . import surfaces as s
from .hair import bow

# a bone of its own, as hats have in MMD; see hair
HAT = {"帽子": 1.0}
LON = 2 * np.pi * np.arange(28) / 28


def torus(centre, radius, thick, weights, turn=None, count=22, depth=1.0):
    a = 2 * np.pi * np.arange(count) / count
    path = np.stack([np.sin(a) * radius, 0 * a, np.cos(a) * radius * depth], 1)
    ring = s.circle(7)
    away = path / np.linalg.norm(path, axis=1, keepdims=True)
    points = (
        path[:, None] + away[:, None] * (ring[None, :, :1] * thick) + np.array([0, 1, 0]) * (ring[None, :, 1:] * thick)
    )
    points = np.concatenate([points, points[:1]])
    return s.sheet(points, weights).moved(centre, turn)


def halo(body, skull, k, w):
    centre = skull.at(0, 1.0) * (0, 1, 0) + np.array([0, skull.half * (0.55 + 0.2 * k["style"]), -0.1 * skull.half])
    body.put(
        "halo",
        "metal",
        torus(centre, skull.half * 0.6 * k["size"], skull.half * 0.055, HAT, s.turn("x", 10 + k["tilt"])),
        0.5,
    )


def big_bow(body, skull, k, w):
    at = (0.0, 1.0) if k["style"] == 0 else (np.pi, 0.86)
    centre = skull.at(*at, w + 0.06)
    bow(body, centre, skull.half * 0.5 * k["size"], HAT, (0, 0, 1 if k["style"] == 0 else -1))


def side_bow(body, skull, k, w):
    for sign in (1, -1) if k["style"] else (1,):
        centre = skull.at(sign * 1.1, 0.84, w + 0.05)
        bow(body, centre, skull.half * 0.3 * k["size"], HAT, (sign * 1.0, 0.3, 0.5))


def _band(skull, lon_from, w, wide, height=0.5):
    """An arc over the head from ear to ear."""
    a = np.linspace(-1, 1, 17)
    rows = []
    for shift in (-wide, wide):
        lon = np.where(a > 0, 1, -1) * (np.pi / 2 - lon_from)
        h = height + (0.998 - height) * (1 - np.abs(a) ** 1.8)
        p = skull.at(lon, h, w)
        p[np.abs(a) < 0.05, 0] = 0
        p[:, 2] += shift * skull.half
        rows.append(p)
    return np.array(rows)


def hairband(body, skull, k, w):
    body.put(
        "hat", "ribbon", s.sheet(_band(skull, 0.15, w + 0.03, 0.07), HAT, False, centre=skull.at(0, 0.4) * (0, 1, 0))
    )
    if k["style"] == 1:
        bow(body, skull.at(0.7, 0.93, w + 0.06), skull.half * 0.28, HAT, (0.5, 0.4, 0.8))


def maid_band(body, skull, k, w):
    rows = _band(skull, 0.25, w + 0.03, 0.1, 0.62)
    body.put("hat", "white", s.sheet(rows, HAT, False, centre=skull.at(0, 0.4) * (0, 1, 0)))
    frill = np.array([rows[1], rows[1]])
    frill[1, :, 1] += skull.half * (0.26 + 0.05 * np.cos(np.arange(17) * np.pi))
    frill[1, :, 2] += skull.half * 0.05 * np.cos(np.arange(17) * np.pi)
    body.put(
        "hat",
        "white",
        s.sheet(frill, HAT, False, centre=skull.at(0, 0.3) * (0, 1, 0) - np.array([0, 0, skull.half])),
    )


def headband(body, skull, k, w):
    points = skull.at(LON[None], np.array([[0.66], [0.74]]), w + 0.04)
    body.put("hat", "accent", s.sheet(points, HAT))
    for shift in (-0.1, 0.1):
        path = (
            skull.at(np.pi, 0.7, w + 0.05)
            + np.array([[shift, 0, 0], [shift * 2, -0.3, -0.25], [shift * 4, -0.9, -0.3]]) * skull.half
        )
        body.put("hat", "accent", s.tube(path, skull.half * 0.09, skull.half * 0.02, HAT, 6))


def flower(body, skull, k, w):
    for number in range(1 + k["style"]):
        centre = skull.at(1.0 + 0.35 * number, 0.84 - 0.06 * number, w + 0.06)
        out = s.unit(centre - skull.at(0, 0.5) * (0, 1, 0))
        frame = s.aim(out, (0, 1, 0.2))
        r = skull.half * 0.17 * k["size"]
        for a in 2 * np.pi * np.arange(5) / 5:
            petal = centre + frame @ np.array([np.cos(a) * r, 0.02, np.sin(a) * r])
            body.put("flower", "accent", s.ball(petal, (r * 0.62, r * 0.62, r * 0.62), HAT, 7, 5))
        body.put("flower", "metal", s.ball(centre + out * r * 0.4, [r * 0.45] * 3, HAT, 7, 5))


def tiara(body, skull, k, w):
    lon = np.linspace(-1.3, 1.3, 15)
    rise = 0.02 + 0.12 * k["size"] * (np.abs(np.cos(lon * 3.6)) * np.cos(lon))
    points = skull.at(lon[None], np.stack([np.full(15, 0.8), 0.8 + rise]), w + 0.04)
    body.put("hat", "metal", s.sheet(points, HAT, False, centre=skull.at(0, 0.5) * (0, 1, 0)))
    body.put("hat", "accent", s.ball(skull.at(0, 0.84, w + 0.06), [skull.half * 0.07] * 3, HAT, 7, 5))


def crown(body, skull, k, w):
    r = skull.half * 0.5 * k["size"]
    lon = 2 * np.pi * np.arange(24) / 24
    tall = skull.half * (0.3 + 0.22 * (np.arange(24) % 4 == 0))
    base = skull.at(0, 1.0, w) * (0, 1, 0) - np.array([0, 0.12 * skull.half, 0])
    low = base + np.stack([np.sin(lon) * r, 0 * lon, np.cos(lon) * r], 1)
    high = base + np.stack([np.sin(lon) * r * 1.15, tall, np.cos(lon) * r * 1.15], 1)
    body.put("hat", "metal", s.sheet(np.array([low, high]), HAT))


def hairpins(body, skull, k, w):
    for number in range(2):
        centre = skull.at(0.75 + 0.06 * number, 0.7 - 0.05 * number, w + 0.1)
        body.put("hat", "accent", s.box(centre, (0.36 * skull.half, 0.07 * skull.half, 0.06 * skull.half), HAT), 0.5)


def veil(body, skull, k, w):
    t = np.linspace(0, 1, 9)[:, None]
    lon = np.radians(np.linspace(75, 285, 25))[None]
    points = skull.at(lon, np.maximum(0.9 - 0.6 * t, 0.5), w + 0.08)
    points[..., 1] -= np.clip(t - 0.4, 0, 1) * skull.height * 2.4
    points[..., (0, 2)] *= 1 + 0.25 * t[..., None]
    down = s.smooth((t - 0.45) * 2.5)
    body.put(
        "hat",
        "white",
        s.sheet(points, {"帽子": 1 - 0.8 * down, "上半身2": 0.8 * down}, False, centre=skull.at(0, 0.5) * (0, 1, 0)),
    )


def headphones(body, skull, k, w):
    arc = _band(skull, 0.0, w + 0.12, 0.06, 0.45)
    body.put("gear", "hat", s.sheet(arc, HAT, False, centre=skull.at(0, 0.4) * (0, 1, 0)))
    for sign in (1, -1):
        r = skull.half * 0.34 * k["size"]
        centre = skull.at(sign * np.pi / 2, body.p["eye_level"] + 0.02, w + 0.06)
        body.put("gear", "hat", s.ball(centre, (r * 0.55, r, r), HAT, 12, 8))
        body.put(
            "gear",
            "accent",
            s.ball(centre + np.array([sign * r * 0.3, 0, 0]), (r * 0.4, r * 0.6, r * 0.6), HAT, 10, 6),
        )


def glasses(body, skull, k, w):
    f = body.look["face"]
    rx = max(f["eye_w"], 0.2) * skull.half * 1.2
    ry = {0: rx * 0.95, 1: rx * 0.62, 2: max(f["eye_h"] * skull.half, rx * 0.6)}[k["style"]]
    a = 2 * np.pi * np.arange(20) / 20
    thick = skull.half * 0.028
    power = 1.0 if k["style"] == 0 else 0.7
    for sign in (1, -1):
        c, v = np.cos(a), np.sin(a)
        ring = np.stack(
            [
                sign * skull.eye_x + np.sign(c) * np.abs(c) ** power * rx,
                skull.eye_y + np.sign(v) * np.abs(v) ** power * ry,
            ],
            1,
        )
        path = skull.front(ring, 0.05)
        path[:, 2] = path[:, 2] * 0.4 + path[:, 2].max() * 0.6
        path = np.concatenate([path, path[:2]])
        body.put("glasses", "line", s.tube(path, thick, thick, HAT, 6, (0, 0, 1), (False, False)), 0)
        outer = path[np.argmax(path[:, 0] * sign)]
        ear = skull.at(sign * 1.6, body.p["eye_level"] + 0.04, 1.04)
        body.put(
            "glasses",
            "line",
            s.tube(
                np.array([outer, (outer + ear) / 2 + np.array([sign * 0.08 * skull.half, 0, 0.1 * skull.half]), ear]),
                thick,
                thick,
                HAT,
                5,
            ),
            0,
        )
        if k["bend"] > 0.38:
            body.put("glasses", "lens", skull.patch(ring, 0.045), 0)
    bridge = skull.front(np.array([[-1, 0], [0, 0.1], [1, 0]]) * (skull.eye_x - rx) + np.array([0, skull.eye_y]), 0.05)
    body.put("glasses", "line", s.tube(bridge, thick, thick, HAT, 5), 0)


def goggles(body, skull, k, w):
    points = skull.at(LON[None], np.array([[0.72], [0.78]]), w + 0.04)
    body.put("gear", "leather", s.sheet(points, HAT))
    for sign in (1, -1):
        centre = skull.at(sign * 0.36, 0.76, w + 0.06)
        r = skull.half * 0.26
        body.put("gear", "metal", s.ball(centre, (r, r, r * 0.5), HAT, 12, 6))
        body.put(
            "gear", "lens", s.ball(centre + np.array([0, 0, r * 0.22]), (r * 0.75, r * 0.75, r * 0.4), HAT, 12, 6), 0
        )


def mask(body, skull, k, w):
    lon = np.linspace(-1.15, 1.15, 13)[None]
    height = np.linspace(0.02, body.p["eye_level"] - 0.1, 6)[:, None]
    points = skull.at(lon, height, 1.06)
    body.put(
        "gear",
        ("white", "dark", "accent")[k["style"]],
        s.sheet(points, HAT, False, centre=skull.at(0, 0.3) * (0, 1, 0)),
    )


def earrings(body, skull, k, w):
    for sign in (1, -1):
        centre = skull.at(sign * 1.5, body.p["eye_level"] - 0.2, 1.08)
        r = skull.half * 0.07 * k["size"]
        body.put("gear", "metal", s.ball(centre, (r, r * (1 + k["style"]), r), HAT, 7, 5))


WORN = {
    f.__name__: f
    for f in (
        halo, big_bow, side_bow, hairband, maid_band, headband, flower, tiara, crown, hairpins, veil, headphones,
        glasses, goggles, mask, earrings,
    )
}  # fmt: skip
