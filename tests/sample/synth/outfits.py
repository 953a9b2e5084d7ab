"""Puts on what `wardrobe` drew, and the skin that stays bare."""

import numpy as np

from . import clothes, extremities
from . import surfaces as s
from .body import SIDES


def dress(body):
    o = body.look["outfit"]
    cloth = o["cloth"]
    p = body.p
    bare_arm = -1.0
    if o["top"]:
        clothes.top(body, o["top"], cloth)
    if o["leotard"]:
        _leotard(body, cloth, o)
    coat = next((k for k in o["outer"] if k["kind"] in ("coat", "puffed")), None)
    if o["sleeve"] and o["top"]:
        e = o["sleeve"]
        for side, _ in SIDES:
            clothes.sleeve(body, side, e, cloth, e["colour"], "upper")
        if e["start"] < 0:
            bare_arm = max(e["end"] - 0.08, -1)
    if coat:
        bare_arm = max(bare_arm, coat["sleeve"] - 0.06)
    for k in o["skirts"]:
        clothes.skirt(body, k, cloth * 1.25, k.get("colour", "skirt"))
    if o["trousers"]:
        clothes.trousers(body, o["trousers"], cloth * 0.9)
    bare_leg = [(-1.0, 1.05)]
    if o["trousers"]:
        bare_leg = [(o["trousers"]["end"] - 0.06, 1.05)]
    if o["sock"]:
        start = max(o["sock"]["from"], bare_leg[0][0] if o["trousers"] else -1)
        for side, _ in SIDES:
            clothes.socks(body, side, start, cloth, o["sock"]["pattern"], o["sock"]["band"])
        bare_leg = [(bare_leg[0][0], start + 0.03)]
    if o["boot"]:
        grow = cloth * 1.2
        if o["trousers"]:  # outside the trousers, which are tucked in
            k = o["trousers"]
            grow = cloth * 1.5 + p["leg_radius"] * (max(0.0, k["wide"]) + 0.5 * k["baggy"])
        for side, _ in SIDES:
            extremities.boot(
                body, side, o["boot"]["top"], o["boot"]["flare"] * p["leg_radius"], o["boot"]["fold"], grow
            )
        bare_leg = [(a, min(b, o["boot"]["top"] + 0.05)) for a, b in bare_leg]
    for side, _ in SIDES:
        extremities.foot(body, side, o["shoe"])
        if o["glove"]:
            clothes.glove(body, side, max(o["glove"]["from"], min(bare_arm + 0.06, 0.9)), cloth, o["glove"]["cuff"])
        colour = "glove" if o["glove"] else "skin"
        thick = body.look["hands"]["thick"]
        extremities.hand(body, side, body.look["hands"][side], colour, cloth * 0.25 if o["glove"] else 0.0, thick)
    if o["belt"]:
        b = o["belt"]
        out = cloth * (1.9 if o["skirts"] else 1.6)
        clothes.waistband(body, b["at"], b["wide"] * (p["arm_y"] - p["hip_y"]) * 1.3, out, b["colour"], b["buckle"])
    _skin(body, bare_arm, bare_leg, o)


def _leotard(body, cloth, o):
    """The lower part of a leotard or swimsuit, cut high at the legs."""
    p = body.p
    high = clothes.height(body, -0.1 if o["top"] and o["top"]["low"] < 0 else -0.55)
    y_low, y_high = body.crotch_y - cloth * 0.5, high
    az = clothes.azimuths(28)
    cut = np.abs(np.sin(az)) ** 1.5 * p["leg_radius"] * 0.95
    share = np.linspace(0, 1, 9)[:, None]
    y = np.minimum(y_low + cut * (1 - share) ** 0.8 + (y_high - y_low) * share, y_high)
    points = body.trunk_grid(y, az, cloth)
    weights = {k: v.reshape(points.shape[:2]) for k, v in body.hold(points, 0.45).items()}
    body.put("lower", "upper", s.sheet(points, weights, True, (True, False)))


def _skin(body, bare_arm, bare_leg, o):
    p = body.p
    body.put("skin", "skin", body.neck())
    low, high = body.crotch_y, body.neck_top
    body.put("skin", "skin", body.trunk(low, high, -0.04 * p["chest_depth"], caps=(True, False), bust=0.85, rows=24))
    for side, _ in SIDES:
        if bare_arm < 1:
            body.put("skin", "skin", body.arms[side].tube(bare_arm, 1.04, 0.0, 12, (bare_arm < 0, False)))
        for start, end in bare_leg:
            if end > max(start, 0) + 0.03:  # tights leave none
                body.put("skin", "skin", body.legs[side].tube(start, min(end, 1.06), 0.0, 14, (start < 0, False)))
