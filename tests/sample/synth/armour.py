"""Plates, straps and what fighters carry on the body."""

import numpy as np

from . import clothes
from . import surfaces as s
from .body import SIDES
from .neckwear import CHEST


def pauldrons(body, k, cloth):
    for side, sign in SIDES:
        centre = body.heads[side + "腕"]
        r = body.arms[side].thickness(np.array([0.0]))[0] + cloth * 2.5
        for layer in range(2):
            profile = [
                (r * 1.55 * q, r * h) for q, h in ((1.0, -0.35), (0.98, 0.1), (0.8, 0.6), (0.45, 0.9), (0.05, 1.02))
            ]
            piece = s.lathe(profile, {side + "腕": 0.5, side + "肩": 0.5}, 14, caps=(False, True))
            tilt = s.turn("z", -sign * (34 + 32 * layer))
            body.put(
                "armour",
                "steel",
                piece.moved(centre + np.array([sign * r * 0.45 * layer, -r * 0.4 * layer, 0]), tilt, 1.0 - 0.1 * layer),
            )


def breastplate(body, k, cloth):
    p = body.p
    y = np.linspace(p["waist_y"] - (p["waist_y"] - p["hip_y"]) * 0.1, p["arm_y"] + p["arm_radius"] * 0.2, 9)
    az = clothes.azimuths(28)
    bulge = np.array([1.0, 1.2, 1.6, 2.2, 2.6, 2.4, 2.0, 1.6, 1.2])[:, None]
    body.put("armour", "steel", body.band(y, az, cloth * 1.3 * bulge, closed=True))
    edge = np.array([[y[0] - cloth], [y[0] + cloth * 1.5]])
    body.put("armour", "metal", body.band(edge, az, cloth * 1.9, closed=True))
    centre = body.near_trunk(body.chest_y, 0.0, cloth * 3)
    body.put("armour", "accent", s.ball(centre, (cloth * 2.2, cloth * 2.6, cloth), CHEST, 8, 6))


def greaves(body, k, cloth):
    for side, _ in SIDES:
        limb = body.legs[side]
        body.put(
            "armour", "steel", limb.tube(0.56, 0.97, lambda u: cloth * (2.0 + 3 * np.clip((0.66 - u) / 0.1, 0, 1)), 14)
        )
        knee = limb.path(np.array([0.5]))[0] + np.array([0, 0, limb.thickness(np.array([0.5]))[0] + cloth * 1.5])
        r = limb.radius * 0.62
        body.put(
            "armour", "metal", s.ball(knee, (r, r * 1.2, r * 0.6), {limb.names[0]: 0.5, limb.names[1]: 0.5}, 10, 6)
        )


def bracers(body, k, cloth):
    for side, _ in SIDES:
        body.put(
            "armour", "steel", body.arms[side].tube(0.62, 0.95, lambda u: cloth * (2.4 - 1.2 * (u - 0.62) / 0.33), 12)
        )


def tassets(body, k, cloth):
    p = body.p
    for middle in (0.55, 1.4, 2.4, -0.55, -1.4, -2.4):
        t = np.linspace(0, 1, 5)[:, None]
        y = p["waist_y"] - (p["waist_y"] - p["hip_y"]) * 0.5 - t * p["leg_radius"] * 2.6
        az = middle + np.linspace(-0.36, 0.36, 5)[None] * (1 + 0.1 * t)
        points = body.trunk_grid(np.maximum(y, p["hip_y"]), az, cloth * 3 + t * p["leg_radius"] * 0.5)
        points[..., 1] = y - 0.25 * p["leg_radius"] * t * (1 - (np.linspace(-1, 1, 5)[None]) ** 2)
        body.put("armour", "steel", s.sheet(points, body.hung(points, 0.9), False, centre=(0, y.mean(), 0)))


def couters(body, k, cloth):
    """Plates about elbow and upper arm."""
    for side, _ in SIDES:
        limb = body.arms[side]
        body.put("armour", "steel", limb.tube(0.12, 0.42, cloth * 2.2, 12))
        elbow = limb.path(np.array([0.53]))[0]
        r = limb.radius * 1.05 + cloth
        body.put("armour", "metal", s.ball(elbow, (r, r, r), {limb.names[1]: 0.5, limb.names[2]: 0.5}, 10, 7))


def cuisses(body, k, cloth):
    """Plates on the thighs."""
    for side, _ in SIDES:
        body.put("armour", "steel", body.legs[side].tube(0.14, 0.45, cloth * 2.4, 14))


def tabard(body, k, cloth):
    """A long panel of cloth before and behind, through the belt."""
    p = body.p
    low = clothes.height(body, -2.2 if body.look["seed"] % 2 else -1.6)
    top = p["arm_y"] + p["arm_radius"] * 0.6
    for middle in (0.0, np.pi):
        t = np.linspace(0, 1, 18)[:, None]
        y = top + (low - top) * t
        az = middle + np.linspace(-0.62, 0.62, 9)[None]
        points = body.trunk_grid(np.maximum(y, p["hip_y"]), az, cloth * 2.6)
        points[..., 1] = y
        body.put(
            "coat",
            "accent",
            s.sheet(points, body.hung(points, 0.9), False, centre=(0, y.mean(), 0), uv=True),
            pattern="outer",
        )
        edge = points[-2:] * np.array([1, 1, 1.02])
        body.put("coat", "trim", s.sheet(edge, body.hung(edge, 0.9), False, centre=(0, y.mean(), 0)))


def loincloth(body, k, cloth):
    """A panel of cloth that hangs from the belt before and behind."""
    p = body.p
    low = clothes.height(body, -2.0)
    for middle in (0.0, np.pi):
        t = np.linspace(0, 1, 10)[:, None]
        y = p["waist_y"] + (low - p["waist_y"]) * t
        points = body.trunk_grid(np.maximum(y, p["hip_y"]), middle + np.linspace(-0.5, 0.5, 7)[None], cloth * 3)
        points[..., 1] = y
        body.put("coat", "outer", s.sheet(points, body.hung(points, 0.9), False, centre=(0, y.mean(), 0)))


def fur(body, k, cloth):
    """A thick collar of fur on the shoulders."""
    p = body.p
    a = 2 * np.pi * np.arange(28) / 28
    thick = p["arm_radius"] * 0.8 + cloth
    ring = s.circle(8)
    wave = 1 + 0.22 * np.cos(a * 9)
    y = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * (0.35 + 0.25 * np.cos(a))
    wide = p["shoulder_half"] * 0.62
    middle = np.stack([np.sin(a) * wide, y, np.cos(a) * p["chest_depth"] * 0.8 - 0.1 * p["chest_depth"]], 1)
    away = s.unit(middle * (1, 0, 1))
    points = middle[:, None] + away[:, None] * (ring[None, :, :1] * thick * wave[:, None, None])
    points = points + np.array([0, 1, 0]) * (ring[None, :, 1:] * thick * wave[:, None, None])
    points = np.concatenate([points, points[:1]])
    body.put("coat", "trim", s.sheet(points, CHEST))


def quiver(body, cloth):
    """Arrows behind a shoulder."""
    p = body.p
    way = body.look["face"]["wink"]
    foot = body.near_trunk(p["waist_y"], np.pi, cloth * 5) + np.array([-way * p["chest_half"] * 0.5, 0, 0])
    head = body.near_trunk(p["arm_y"], np.pi, cloth * 5) + np.array([way * p["chest_half"] * 0.6, 0, 0])
    r = p["chest_half"] * 0.22
    path = foot + (head - foot) * np.linspace(0, 1.1, 4)[:, None]
    body.put("bag", "leather", s.tube(path, r, r, CHEST, 10))
    for k in range(4):
        start = path[-1] + np.array([np.cos(k * 1.7), 0, np.sin(k * 1.7)]) * r * 0.5
        arrow = start + (head - foot) * np.array([[0.0], [0.3]])
        body.put("bag", "wood", s.tube(arrow, r * 0.08, r * 0.08, CHEST, 5))
        body.put("bag", "accent", s.ball(arrow[-1], (r * 0.2, r * 0.35, r * 0.2), CHEST, 6, 5), 0.5)


def bands(body, cloth):
    """Bands about arms and thighs: ribbons, bandages, garters."""
    look = body.look
    where = look["seed"] % 4
    for side, sign in SIDES:
        if where in (0, 3):
            body.put("band", "accent", body.arms[side].tube(0.9, 0.98, cloth * 1.9, 10))
        if where in (1, 3) and sign > 0:
            body.put("band", "ribbon", body.arms[side].tube(0.24, 0.32, cloth * 2.0, 10))
        if where == 2 and sign < 0:
            body.put("band", "leather", body.legs[side].tube(0.2, 0.25, cloth * 1.6, 12))


OUTER = {
    f.__name__: f for f in (pauldrons, breastplate, greaves, bracers, tassets, couters, cuisses, tabard, loincloth, fur)
}
EXTRAS = {f.__name__: f for f in (quiver, bands)}
