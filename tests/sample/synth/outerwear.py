"""What is worn over clothes: coats, capes, vests, aprons, bags on the back."""

import numpy as np

from . import armour, clothes, neckwear, puffed
from . import surfaces as s
from .body import SIDES
from .hair import bow
from .neckwear import CHEST


def put_on(body):
    o = body.look["outfit"]
    cloth = o["cloth"]
    for item in o["outer"]:
        OUTER[item["kind"]](body, item, cloth)
    if o["collar"]:
        neckwear.COLLARS[o["collar"]](body, cloth)
    for name in o["extras"]:
        if name != "none":
            EXTRAS[name](body, cloth)


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
    held = body.hung(points, 0.85)
    fall = np.broadcast_to((p["waist_y"] - y) / max(p["waist_y"] - low, 1.0), points.shape[:2])
    points = body.blown(points, fall, 0.6 * max(p["waist_y"] - low, 0.0), True)
    body.put(
        "coat",
        "outer",
        s.sheet(points, held, False, centre=(0, (top + low) / 2, 0), uv=True),
        pattern="outer",
    )
    for edge in (0, -1):
        strip = points[:, [edge, edge]].copy()
        inner = 1 if edge == 0 else -2
        strip[:, 1] = points[:, edge] + (points[:, inner] - points[:, edge]) * 0.6
        strip[..., (0, 2)] *= 1.02
        shares = {name: share[:, [edge, edge]] for name, share in held.items()}
        body.put("coat", "trim", s.sheet(strip, shares, False, centre=(0, (top + low) / 2, 0)))
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
        neckwear.blazer(body, cloth * 3, "outer")


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
    points = body.blown(points, np.broadcast_to(t, points.shape[:2]), top - low)
    body.put(
        "cape",
        "outer",
        s.sheet(points, body.hung(points, 0.3), False, centre=(0, (top + low) / 2, 0.5 * p["hip_depth"]), uv=True),
        pattern="outer",
    )
    if k["collar"]:
        neckwear.high(body, cloth * 2)
    else:
        y = p["neck_y"] - (p["neck_y"] - p["arm_y"]) * np.array([0.5, 0.0])
        body.put("cape", "trim", body.band(y, clothes.azimuths(20), np.array([[cloth * 3], [cloth * 2]]), closed=True))


def capelet(body, k, cloth):
    """A short cloak that lies on the shoulders and hides the upper arms; its sides go with them."""
    p = body.p
    az = clothes.azimuths(40)
    t = np.linspace(0, 1, 10)[:, None]
    drop = np.radians(p["arm_drop_deg"])
    side = np.abs(np.sin(az))[None] ** 1.6
    reach = k["reach"] * p["upper_arm"]
    neck = p["neck_radius"] * 1.4 + cloth
    out_side = p["arm_x"] + reach * np.cos(drop) + cloth * 2
    out_front = p["chest_depth"] + cloth * 4 + p["bust"] + p["arm_radius"] * 0.6
    fall = np.clip((t - 0.45) / 0.55, 0, 1)
    points = np.empty((10, 40, 3))
    points[..., 0] = np.sin(az) * (neck + (out_side - neck) * t**0.8)
    points[..., 2] = np.cos(az) * (neck + (out_front - neck) * np.minimum(t * 2, 1) ** 0.7) - 0.08 * p["chest_depth"]
    shoulder = p["neck_y"] - (p["neck_y"] - p["arm_y"] - p["arm_radius"] * 1.1 - cloth * 2) * np.minimum(t / 0.45, 1)
    points[..., 1] = shoulder - fall * (reach * np.sin(drop) * side + reach * 0.9 * (1 - side) + p["arm_radius"] * 0.5)
    points[..., (0, 2)] *= 1 + (0.03 * np.cos(az * 8) * t)[..., None]
    arm = np.clip(fall * 1.3, 0, 1) * side * 0.85
    shares = {"上半身2": 1 - arm, "左腕": arm * (np.sin(az) > 0), "右腕": arm * (np.sin(az) <= 0)}
    body.put("cape", "outer", s.sheet(points, shares, uv=True), pattern="outer")
    edge = points[-2:] * np.array([1.015, 1, 1.015])
    edge[0] = (edge[0] + edge[1]) / 2
    body.put("cape", "trim", s.sheet(edge, {name: share[-2:] for name, share in shares.items()}))


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
    body.put("apron", "white", s.sheet(points, body.hung(points, 1.0), False, centre=(0, y.mean(), 0)))
    y = np.linspace(p["waist_y"], p["arm_y"] - (p["arm_y"] - body.chest_y) * 0.3, 6)
    body.put("apron", "white", body.band(y, np.linspace(-0.62, 0.62, 9), cloth * 2.6))
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


OUTER = {f.__name__: f for f in (coat, cape, capelet, vest, hood_down)} | {"puffed": puffed.put_on} | armour.OUTER
EXTRAS = (
    {f.__name__: f for f in (apron, obi_bow, suspenders, buttons, emblem, backpack, pouch)}
    | neckwear.EXTRAS
    | armour.EXTRAS
)
