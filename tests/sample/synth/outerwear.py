"""What is worn over clothes: coats, capes, vests, collars, neckwear, armour, aprons, bags on the back."""

import numpy as np

from . import clothes
from . import surfaces as s
from .body import SIDES
from .hair import bow

CHEST = {"上半身2": 1.0}


def put_on(body):
    o = body.look["outfit"]
    cloth = o["cloth"]
    for item in o["outer"]:
        OUTER[item["kind"]](body, item, cloth)
    if o["collar"]:
        COLLARS[o["collar"]](body, cloth)
    for name in o["extras"]:
        if name != "none":
            EXTRAS[name](body, cloth)


# over everything


def coat(body, k, cloth):
    p = body.p
    top = p["arm_y"] + (p["neck_y"] - p["arm_y"]) * 0.75
    low = max(clothes.height(body, k["hem"]), 2.0)
    rows = max(10, round((top - low) / p["total"] * 34))
    y = np.linspace(top, low, rows)[:, None]
    t = np.linspace(0, 1, rows)[:, None]
    gap = 0.25 + k["open"] * t**0.7
    az = gap + (2 * np.pi - 2 * gap) * np.linspace(0, 1, 36)[None]
    grow = cloth * 2.6 + np.clip((p["waist_y"] - y) / p["hip_y"], 0, 1) * k["flare"] * p["hip_y"]
    points = body.trunk_grid(np.maximum(y, p["hip_y"]), az, grow)
    points[..., 1] = y
    points[..., 0] *= 1 + 0.02 * np.cos(az * 9) * t**2
    body.put(
        "coat",
        "outer",
        s.sheet(points, body.hung(points, 0.85), False, centre=(0, (top + low) / 2, 0), uv=True),
        pattern="outer",
    )
    for edge in (0, -1):
        strip = points[:, [edge, edge]].copy()
        inner = 1 if edge == 0 else -2
        strip[:, 1] = points[:, edge] + (points[:, inner] - points[:, edge]) * 0.6
        strip[..., (0, 2)] *= 1.02
        body.put("coat", "trim", s.sheet(strip, body.hung(strip, 0.85), False, centre=(0, (top + low) / 2, 0)))
    for side, _ in SIDES:
        sleeve = {
            "kind": "plain",
            "start": -1,
            "end": k["sleeve"],
            "flare": 0.6,
            "loose": 2.2,
            "cuff": True,
            "drop": 0.0,
        }
        clothes.sleeve(body, side, sleeve, cloth, "outer", "outer")
    if k["lapel"]:
        blazer(body, cloth * 3, "outer")


def cape(body, k, cloth):
    p = body.p
    top = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.1
    low = max(clothes.height(body, k["hem"]), 2.0)
    rows = max(8, round((top - low) / p["total"] * 26))
    t = np.linspace(0, 1, rows)[:, None]
    y = top + (low - top) * t
    start = np.radians(k["from"]) * (0.6 + 0.4 * np.minimum(t * 3, 1))
    az = start + (2 * np.pi - 2 * start) * np.linspace(0, 1, 33)[None]
    points = body.trunk_grid(np.clip(y, p["upper2_y"], None), az, cloth * (2.0 + 4 * np.minimum(t * 4, 1)))
    points[..., 0] *= 1 + k["flare"] * t + 0.05 * np.cos(az * 8) * t
    points[..., 2] -= (0.14 * t + 0.03 * np.cos(az * 8) * t) * p["hip_y"] * k["flare"] + np.minimum(t * 4, 1) * p[
        "arm_radius"
    ] * 0.8
    points[..., 1] = y
    body.put(
        "cape",
        "outer",
        s.sheet(points, body.hung(points, 0.3), False, centre=(0, (top + low) / 2, 0.5 * p["hip_depth"]), uv=True),
        pattern="outer",
    )
    if k["collar"]:
        high(body, cloth * 2)
    else:
        y = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * np.array([0.5, 0.0])
        body.put("cape", "trim", body.band(y, clothes.azimuths(20), np.array([[cloth * 3], [cloth * 2]]), closed=True))


def vest(body, k, cloth):
    p = body.p
    y = np.linspace(p["arm_y"] + p["arm_radius"] * 0.3, p["waist_y"] - (p["waist_y"] - p["hip_y"]) * 0.35, 10)[:, None]
    gap = 0.2 + 0.25 * np.abs(np.linspace(1, -0.3, 10))[:, None]
    az = gap + (2 * np.pi - 2 * gap) * np.linspace(0, 1, 30)[None]
    body.put("coat", "outer", body.band(y, az, cloth * 1.9, uv=True), pattern="outer")


def hood_down(body, k, cloth):
    p = body.p
    y = p["neck_y"] + (p["neck_y"] - p["arm_y"]) * np.array([-0.7, -0.2, 0.2, 0.35])
    az = clothes.azimuths(24)
    r = p["neck_radius"]
    points = np.empty((4, 24, 3))
    back = (1 - np.cos(az)) / 2
    for row, (yy, out) in enumerate(zip(y, (2.0, 2.5, 2.2, 1.6), strict=True)):
        points[row, :, 0] = np.sin(az) * r * (out + 0.5 * back)
        points[row, :, 2] = np.cos(az) * r * (out * 0.9 + 1.0 * back) - 0.1 * p["chest_depth"]
        points[row, :, 1] = yy + back * r * 0.2
    body.put("upper", "upper", s.sheet(points, CHEST), pattern=None)


# armour


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


# at the neck


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
        body.put("collar", "eye_white", body.band(y, az, cloth * 1.35), 0.3)
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
        az = sign * (0.75 * (1 - t) - 0.55 * t**1.3) + np.array([[-0.13, 0.0, 0.13]])
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
    body.put("scarf", "accent", body.band(yy, az, cloth * 4 + t * cloth * 2))


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
        body.put("collar", "eye_white", s.ball(centre, (size, size * 0.7, size * 0.35), CHEST, 10, 6))


# on the body


def apron(body, cloth):
    p = body.p
    low = clothes.height(body, -1.55)
    t = np.linspace(0, 1, 9)[:, None]
    y = p["waist_y"] + (low - p["waist_y"]) * t
    az = np.linspace(-1, 1, 15)[None] * (0.75 + 0.15 * t)
    skirts = body.look["outfit"]["skirts"]
    flare = max([k["flare"] for k in skirts], default=0.0)
    out = cloth * 3 + flare * (p["waist_y"] - y) * 1.02 + t * cloth
    points = body.trunk_grid(np.maximum(y, p["hip_y"] + p["leg_radius"] * 0.3), az, out)
    points[..., 1] = y + 0.1 * p["leg_radius"] * np.cos(az * 9) * t
    body.put("apron", "eye_white", s.sheet(points, body.hung(points, 1.0), False, centre=(0, y.mean(), 0)))
    y = np.linspace(p["waist_y"], p["arm_y"] - (p["arm_y"] - body.chest_y) * 0.3, 6)
    body.put("apron", "eye_white", body.band(y, np.linspace(-0.62, 0.62, 9), cloth * 2.6))
    clothes.waistband(body, 0.0, (p["arm_y"] - p["hip_y"]) * 0.07, cloth * 3, "trim")
    bow(
        body,
        body.near_trunk(p["waist_y"], np.pi, cloth * 5),
        p["waist_half"] * 0.6,
        {"下半身": 0.5, "上半身": 0.5},
        (0, 0, -1),
    )


def obi_bow(body, cloth):
    p = body.p
    bow(
        body,
        body.near_trunk(p["waist_y"] + (p["upper2_y"] - p["waist_y"]) * 0.3, np.pi, cloth * 5),
        p["waist_half"] * 0.8,
        {"上半身": 1.0},
        (0, 0, -1),
    )


def suspenders(body, cloth):
    p = body.p
    for middle in (0.42, -0.42, np.pi - 0.3, np.pi + 0.3):
        t = np.linspace(0, 1, 9)[:, None]
        y = p["waist_y"] + (p["arm_y"] + p["arm_radius"] * 0.9 - p["waist_y"]) * t
        body.put("belt", "leather", body.band(y, middle + np.array([[-0.09, 0.09]]), cloth * 2.0))


def buttons(body, cloth):
    p = body.p
    for y in np.linspace(p["waist_y"], p["arm_y"] - (p["arm_y"] - body.chest_y) * 0.2, 4):
        size = p["chest_half"] * 0.07
        body.put(
            "collar", "metal", s.ball(body.near_trunk(y, 0.0, cloth * 1.6), (size, size, size * 0.5), CHEST, 8, 5), 0.5
        )


def emblem(body, cloth):
    size = body.p["chest_half"] * 0.36
    a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    star = size * (0.75 + 0.25 * np.cos(a * (3 + body.look["seed"] % 3)))
    wide = body.p["chest_half"]
    y = body.chest_y - size * 0.4 + np.stack([0 * a, np.sin(a)]) * star
    az = np.arcsin(np.clip(np.stack([0 * a, np.cos(a)]) * star / wide, -0.95, 0.95))
    body.put("upper", "accent", body.band(y, az, cloth * 1.5, closed=True), 0)


def backpack(body, cloth):
    p = body.p
    wide, tall = p["chest_half"] * 0.85, (p["arm_y"] - p["waist_y"]) * 0.5
    centre = body.near_trunk(p["upper2_y"], np.pi, cloth * 2)
    t = np.array([-1, -0.9, -0.3, 0.3, 0.8, 1.0])
    r = np.array([0.55, 0.92, 1.0, 1.0, 0.85, 0.4])
    path = centre + np.stack([0 * t, t * tall, 0 * t - wide * 0.4], 1)
    body.put("bag", "prop", s.tube(path, r * wide, r * wide * 0.5, {"上半身2": 0.6, "上半身": 0.4}, 14, power=0.7))
    pocket = centre + np.array([0, -tall * 0.4, -wide * 0.9])
    body.put(
        "bag", "trim", s.ball(pocket, (wide * 0.7, tall * 0.4, wide * 0.2), {"上半身2": 0.5, "上半身": 0.5}, 10, 6)
    )
    for sign in (1, -1):
        y = np.linspace(p["waist_y"] + tall * 0.3, p["arm_y"] + p["arm_radius"] * 0.8, 7)[:, None]
        body.put("bag", "trim", body.band(y, sign * 0.75 + np.array([[-0.1, 0.1]]), cloth * 2.4))


def pouch(body, cloth):
    p = body.p
    way = body.look["face"]["wink"]
    centre = body.near_trunk(p["hip_y"] + p["leg_radius"] * 0.2, way * 1.5, cloth * 4)
    size = p["hip_half"] * 0.36
    body.put("bag", "leather", s.ball(centre, (size * 0.55, size * 0.9, size * 0.9), {"下半身": 1.0}, 10, 7))
    t = np.linspace(0, 1, 12)[:, None]
    y = p["hip_y"] + p["leg_radius"] * 0.5 + (p["arm_y"] + p["arm_radius"] * 0.6 - p["hip_y"]) * t
    for front in (0, 1):
        az = way * (1.5 - 2.1 * t) if front else way * (1.5 + 2.3 * t)
        body.put("belt", "leather", body.band(y, az + np.array([[-0.05, 0.05]]), cloth * 2.6))


OUTER = {f.__name__: f for f in (coat, cape, vest, hood_down, pauldrons, breastplate, greaves, bracers, tassets)}
COLLARS = {f.__name__: f for f in (sailor, shirt, high, blazer, kimono)}
EXTRAS = {
    f.__name__: f
    for f in (
        ribbon, tie, neckerchief, scarf, choker, bandana, necklace, cravat, apron, obi_bow, suspenders, buttons,
        emblem, backpack, pouch,
    )
}  # fmt: skip
