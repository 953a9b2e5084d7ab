"""Garments far wider than who wears them: down jackets, parkas, oversized sweaters whose sleeves cover the hands."""

import numpy as np

from . import clothes
from . import surfaces as s
from .body import SIDES

SHARE = 0.18  # of figures that may wear one
NOT_OVER = ("swimsuit", "leotard", "kimono", "hakama", "armour", "gown")


def draw(dice, outfit):
    """Changes what a figure wears: most get nothing, some one of these over it, and nothing else that it would hide."""
    if not dice.chance(SHARE) or outfit["set"] in NOT_OVER or any(k["kind"] != "hood_down" for k in outfit["outer"]):
        return
    jacket = dice.chance(0.6)
    worn = {
        "kind": "puffed",
        "hem": dice.pick([dice.real(-0.2, 0.3), dice.real(-0.9, -0.4), dice.real(-1.4, -0.9)]),
        "puff": dice.real(0.25, 0.75) if jacket else dice.real(0.15, 0.5),
        "gathered": dice.chance(0.7),
        "arm": dice.real(0.5, 1.6) if jacket else dice.real(0.4, 1.3),
        "sleeve": dice.real(0.9, 1.0) if jacket else dice.real(0.95, 1.3),
        "quilts": dice.whole(5, 9) if jacket and dice.chance(0.45) else 0,
        "collar": dice.real(0.4, 1.35) if jacket else dice.pick([0.0, 0.0, dice.real(0.2, 0.6)]),
        "yoke": dice.real(0.62, 0.85) if dice.chance(0.35) else 0.0,
        "zip": jacket and dice.chance(0.8),
        "cuff": dice.chance(0.75),
    }
    outfit["outer"].append(worn)
    outfit["collar"], outfit["extras"] = None, []
    if outfit["belt"] and dice.chance(0.8):
        outfit["belt"] = None
    if worn["sleeve"] > 1.05:
        outfit["glove"] = None


def put_on(body, k, cloth):
    """A `puffed` of `draw`."""
    p = body.p
    _trunk(body, k, cloth)
    if k["collar"]:
        _collar(body, k, cloth)
    wide = k["arm"] * p["arm_radius"]

    def grow(u):
        v = np.clip(u / k["sleeve"], 0, 1)
        swell = (0.35 + 0.65 * np.sin(np.pi * np.clip(0.2 + 0.75 * v, 0, 1))) * (0.25 + 0.75 * np.minimum(v * 6, 1))
        if k["cuff"] and k["sleeve"] < 1.05:
            swell = swell * np.clip((1 - v) / 0.08, 0.12, 1) ** 0.6
        return cloth * 3 + wide * swell * _quilted(v, k["quilts"])

    for side, _ in SIDES:
        limb = body.arms[side]
        steps = max(12, 4 * k["quilts"] + 6)
        tube = limb.tube(-1, k["sleeve"], grow, 18, (True, False), True, steps)
        body.put("sleeve", "outer", tube, pattern="outer")
        if k["cuff"]:
            edge = (max(k["sleeve"] - 0.07, 0.5), k["sleeve"] + 0.015)
            out = float(grow(np.array([k["sleeve"]]))[0]) + cloth * 0.8
            body.put("sleeve", "trim", limb.tube(*edge, out, 16))


def _quilted(share, quilts):
    return 1.0 if not quilts else 0.82 + 0.18 * np.abs(np.sin(np.pi * quilts * share)) ** 0.5


def _trunk(body, k, cloth):
    p = body.p
    high, low = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.05, clothes.height(body, k["hem"])
    rows = max(18, 4 * k["quilts"] + 6)
    t = np.linspace(0, 1, rows)[:, None]  # from the hem up
    y = low + (high - low) * t
    swell = np.sin(np.pi * np.clip(0.22 + 0.7 * t, 0, 1)) ** 0.6
    if k["gathered"]:
        swell = swell * np.clip(t / 0.12, 0.15, 1) ** 0.7
    near_neck = np.clip((high - y) / max(high - p["arm_y"], 1e-3), 0, 1)  # it lies on the shoulders
    out = cloth * 3 + (k["puff"] * p["chest_depth"] + 0.5 * p["bust"]) * swell * _quilted(t, k["quilts"]) * (
        0.25 + 0.75 * near_neck
    )
    points = body.trunk_grid(np.maximum(y, p["hip_y"] + 0.3 * p["leg_radius"]), clothes.azimuths(36), out, bust=0.35)
    points[..., 1] = y
    held = body.hung(points, 0.5)
    body.put("coat", "outer", s.sheet(points, held, True, uv=True), pattern="outer")
    bands = [(0, 3)] if k["gathered"] else []
    if k["yoke"]:
        bands.append((round(k["yoke"] * (rows - 1)), rows))
    for first, end in bands:
        strip = points[first:end] * np.array([1.012, 1, 1.012])
        body.put("coat", "trim", s.sheet(strip, {name: share[first:end] for name, share in held.items()}))
    if k["zip"]:
        strip = body.trunk_grid(
            np.maximum(y, p["hip_y"] + 0.3 * p["leg_radius"]), [[-0.05, 0.05]], out + cloth, bust=0.35
        )
        strip[..., 1] = y
        body.put("coat", "trim", s.sheet(strip, body.hung(strip, 0.5), False, centre=(0, (high + low) / 2, 0)), 0.4)


def _collar(body, k, cloth):
    """It stands round the neck, up to or over the chin."""
    p = body.p
    low = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.5
    high = p["neck_y"] + (p["chin_y"] + 0.12 * p["skull_height"] - p["neck_y"]) * k["collar"]
    first = p["neck_radius"] * 1.7 + cloth * 2
    last = max(first, (0.55 + 0.3 * p["chibi"]) * p["skull_half_width"] * min(1.0, 0.6 + 0.4 * k["collar"]))
    t = np.linspace(0, 1, 6)[:, None]
    az = clothes.azimuths(28)
    radius = first + (last - first) * s.smooth(t * 1.6) + 0.15 * first * np.sin(np.pi * t)
    points = np.stack(
        [np.sin(az) * radius, np.broadcast_to(low + (high - low) * t, (6, 28)), np.cos(az) * radius * 0.95], -1
    )
    points[..., 2] -= 0.05 * p["chest_depth"]
    shares = {"上半身2": 1 - 0.6 * t[:, 0], "首": 0.6 * t[:, 0]}
    body.put("coat", "trim" if k["yoke"] else "outer", s.sheet(points, shares))
    inner = points[::-1] * np.array([0.93, 1, 0.93])
    body.put("coat", "trim", s.sheet(inner[:3], {name: share[::-1][:3] for name, share in shares.items()}))
