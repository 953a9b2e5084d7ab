"""Clothes worn next to the skin: tops with their sleeves, skirts, trousers, socks, gloves. Lengths follow the body."""

import numpy as np

from . import surfaces as s
from .body import SIDES


def azimuths(count, start=0.0, end=2 * np.pi, closed=True):
    return np.linspace(start, end, count, endpoint=not closed)


def top(body, t, cloth):
    """A top's trunk. `cloth` centimetres outside the skin; `low`, `high` and `cut` are shares (see `wardrobe`)."""
    p = body.p
    low = height(body, t["low"])
    high = {
        "neck": body.neck_top,
        "collarbone": p["arm_y"] + p["arm_radius"] * 0.6 + (p["neck_y"] - p["arm_y"]) * 0.3,
        "shoulder": p["arm_y"] + p["arm_radius"] * 0.45,
        "chest": p["arm_y"] - p["arm_radius"] * 0.7,
    }[t["high"]]
    az = azimuths(28)
    front = np.clip(np.cos(az), 0, 1)
    upper = high - t["cut"] * (high - body.chest_y) * front ** (6 if t["sharp"] else 2)
    lower = low + t["hem_dip"] * p["leg_radius"] * np.cos(az)
    share = np.linspace(0, 1, 13)[:, None]
    y = lower + (upper - lower) * share
    loose = cloth * (1 + t["loose"] * 3 * (1 - share) ** 1.5)
    if t["low"] < 0:  # below the hips it hangs free of them
        loose = loose + cloth * 2 * np.clip(-t["low"], 0, 1) * (1 - share) ** 2
    points = body.trunk_grid(y, az, loose)
    weights = {k: v.reshape(points.shape[:2]) for k, v in body.hold(points, 0.6).items()}
    body.put("upper", t["colour"], s.sheet(points, weights, uv=True), pattern=t["pattern"])
    if t["band"]:
        edge = body.trunk_grid(lower + np.array([[0.0], [0.06]]) * (upper - lower), az, loose[:2] + cloth * 0.35)
        weights = {k: v.reshape(edge.shape[:2]) for k, v in body.hold(edge, 0.6).items()}
        body.put("upper", "trim", s.sheet(edge, weights))
    if t["straps"]:
        rows = np.linspace(high - (p["arm_y"] - body.chest_y) * 0.6 * (t["cut"] + 0.2), p["arm_y"] + p["arm_radius"], 9)
        for middle in (0.55, -0.55, np.pi - 0.5, np.pi + 0.5):
            body.put("upper", t["colour"], body.band(rows, middle + np.array([-0.11, 0.0, 0.11]), cloth * 1.2))


def height(body, share):
    """The height of a hem: 1 armpits, 0 waist, -1 crotch, -2 knees, -3 ankles."""
    p = body.p
    marks = [
        p["ankle_y"] + 0.5,
        p["knee_y"],
        body.crotch_y + p["leg_radius"] * 0.35,
        p["waist_y"],
        p["arm_y"] - p["arm_radius"],
    ]
    return float(np.interp(share, [-3, -2, -1, 0, 1], marks))


def sleeve(body, side, e, cloth, colour, pattern=None):
    """A sleeve of kind plain, puff, bell, balloon or kimono from the shoulder to a share of the arm."""
    limb, r = body.arms[side], body.p["arm_radius"]
    start, end, kind = e["start"], e["end"], e["kind"]

    def grow(u):
        v = np.clip((u - max(start, 0)) / max(end - max(start, 0), 0.05), 0, 1)
        base = cloth * (0.8 + e["loose"])
        if kind == "puff":
            return base + r * e["flare"] * np.sin(np.pi * np.clip(0.15 + 0.85 * v, 0, 1)) ** 0.8
        if kind == "balloon":
            return base + r * e["flare"] * np.sin(np.pi * v**1.6)
        if kind in ("bell", "kimono"):
            return base + r * e["flare"] * v**1.8
        return base + r * 0.25 * e["flare"] * v

    steps = max(5, round((end - max(start, 0)) * 18))
    if kind != "kimono":
        tube = limb.tube(start, end, grow, 14, (start < 0, False), True, steps)
        body.put("sleeve", colour, tube, pattern=pattern)
    else:
        u = limb.stations(-1, end, steps)
        path, thick = limb.path(u), limb.thickness(u) + grow(np.clip(u, 0, 1)) * 0.5 * limb.narrowing(u)
        drop = e["drop"] * r * s.smooth((u - 0.3) / max(end - 0.3, 0.1)) ** 0.8
        _, side_way, _ = s.frames(path, (0, 0, 1))
        side_way = side_way * np.where(side_way[:, 1:2] > 0, -1, 1)
        tube = s.tube(
            path + side_way * drop[:, None],
            thick + drop,
            thick,
            limb.weights(u),
            16,
            uv=True,
            power=0.8,
            caps=(True, False),
        )
        body.put("sleeve", colour, tube, pattern=pattern)
        if e["cuff"]:
            tube = s.tube(
                (path + side_way * drop[:, None])[-2:],
                (thick + drop + cloth * 0.4)[-2:],
                (thick + cloth * 0.4)[-2:],
                limb.weights(u[-2:]),
                16,
                power=0.8,
                caps=(False, False),
            )
            body.put("sleeve", "trim", tube)
        return
    if e["cuff"]:
        width = 0.05 if kind != "puff" else 0.04
        edge = np.array([max(end - width, start), end + 0.01])
        tight = kind in ("puff", "balloon")
        body.put(
            "sleeve", "trim", limb.tube(edge[0], edge[1], (cloth if tight else grow(edge).max()) + cloth * 0.35, 14)
        )


def skirt(body, k, cloth, colour="skirt", part="skirt"):
    """A skirt from `top` to `hem` (see `height`): pleated, flared, tight or layered, with a free front where open."""
    p = body.p
    columns = 48 if not k["pleats"] else max(36, min(64, k["pleats"] * 4))
    high, low = height(body, k["top"]), height(body, k["hem"])
    low = max(low, 0.6)
    rows = max(6, min(16, round((high - low) / (p["hip_y"] / 14)) + 3))
    t = np.linspace(0, 1, rows)[:, None]
    y = high + (low - high) * t
    az = (
        azimuths(columns)
        if not k["open"]
        else azimuths(columns, k["open"] * 0.3, 2 * np.pi - k["open"] * 0.3, False)[None] + np.zeros((rows, 1))
    )
    if k["open"]:
        gap = k["open"] * (0.25 + 0.75 * t)
        az = gap + (2 * np.pi - 2 * gap) * np.linspace(0, 1, columns)[None]
    else:
        az = np.broadcast_to(az[None], (rows, columns))
    wide, deep, middle = body.trunk_at(
        np.maximum(y, p["hip_y"] + p["leg_radius"] * 0.3 if k["flare"] > 0.25 else p["hip_y"])
    )
    body_wide = wide + cloth
    body_deep = deep + cloth
    drop = np.clip((p["hip_y"] - y) / max(p["hip_y"] - low, 1), 0, 1)
    legs = max(p["hip_half"], p["knee_x"] + p["leg_radius"] * 0.9) + cloth * 1.5
    out = k["flare"] * (high - low) * (t ** k["curve"])
    rx = np.maximum(body_wide + out, np.minimum(legs, 99) * drop + (1 - drop) * body_wide)
    rz = np.maximum(body_deep + out * 0.95, (p["leg_radius"] * 1.25 + cloth) * drop + (1 - drop) * body_deep)
    if k["balloon"]:
        rx = rx + k["balloon"] * p["hip_half"] * np.sin(np.pi * t) ** 0.7
        rz = rz + k["balloon"] * p["hip_half"] * np.sin(np.pi * t) ** 0.7
    wave = 1.0
    if k["pleats"]:
        fold = k["fold"] * smooth_start(t)
        phase = az * k["pleats"]
        shape = np.sign(np.cos(phase)) * np.abs(np.cos(phase)) ** 0.6 if k["knife"] else np.cos(phase)
        wave = 1 + fold * (shape - 0.3)
    points = np.empty((rows, columns, 3))
    points[..., 0] = np.sin(az) * rx * wave
    points[..., 1] = y + k["slant"] * p["leg_radius"] * t * np.sin(az) - k["train"] * p["leg_radius"] * t * np.cos(az)
    points[..., 2] = np.cos(az) * rz * wave + middle
    points[..., 1] = np.maximum(points[..., 1], 0.4)
    weights = {n: v.reshape(points.shape[:2]) for n, v in body.hold(points, 1.0).items()}
    if k["flare"] > 0.2:
        points = body.blown(points, np.broadcast_to(t, points.shape[:2]), 0.45 * (high - low), True)
    closed = not k["open"]
    body.put(
        part, colour, s.sheet(points, weights, closed, centre=(0, (high + low) / 2, 0), uv=True), pattern=k["pattern"]
    )
    for share, wide_rows in k["bands"]:
        first = min(max(1, round(share * (rows - 1)) - wide_rows), rows - 2)
        strip = points[first : first + wide_rows + 1].copy()
        strip[..., (0, 2)] *= 1 + 0.25 * cloth / p["hip_half"] + 0.008
        chosen = {n: v[first : first + wide_rows + 1] for n, v in weights.items()}
        body.put(part, "trim", s.sheet(strip, chosen, closed, centre=(0, low, 0)))


def smooth_start(t):
    return 0.3 * t + 0.7 * t * t


def waistband(body, share, wide, out, colour, buckle=False):
    y = height(body, share)
    rows = y + np.array([-wide, 0, wide]) * 0.5
    points = body.trunk_grid(rows, azimuths(24), np.array([[0.9], [1.15], [0.9]]) * out)
    weights = {k: v.reshape(points.shape[:2]) for k, v in body.hold(points, 0.5).items()}
    body.put("belt", colour, s.sheet(points, weights))
    if buckle:
        centre = body.near_trunk(y, 0.0, out * 1.3)
        body.put(
            "belt",
            "metal",
            s.ball(centre, (wide * 0.8, wide * 0.65, wide * 0.25), {"下半身": 0.5, "上半身": 0.5}, 8, 6),
        )


def trousers(body, k, cloth):
    """Trousers, shorts, hakama: `end` is a share of the leg; `wide` adds to the leg's radius towards the hem."""
    p = body.p
    high = height(body, k["top"])
    y = np.linspace(body.crotch_y, high, 9)
    points = body.trunk_grid(y, azimuths(24), cloth)
    weights = {n: v.reshape(points.shape[:2]) for n, v in body.hold(points, 0.5).items()}
    body.put("lower", "lower", s.sheet(points, weights, True, (True, False), uv=True), pattern=k["pattern"])
    end, wide = k["end"], k["wide"]
    for side, _ in SIDES:
        limb = body.legs[side]

        def grow(u, end=end):
            v = np.clip(u / end, 0, 1)
            return cloth * 1.05 + p["leg_radius"] * (
                wide * v ** k["curve"] + k["baggy"] * np.sin(np.pi * np.clip(v, 0, 1)) ** 0.7
            )

        steps = max(6, round(end * 20))
        body.put("lower", "lower", limb.tube(-1, end, grow, 16, (True, False), True, steps), pattern=k["pattern"])
        if k["cuff"]:
            tip = np.array([end])
            body.put("lower", "trim", limb.tube(end - 0.045, end + 0.012, float(grow(tip)[0]) + cloth * 0.3, 16))
        if k["stripe"]:
            u = np.linspace(0.05, end, steps)
            r = (limb.thickness(u) + grow(u) + cloth * 0.25)[:, None]
            sign = 1 if side == "左" else -1
            a = sign * (np.pi / 2 + np.array([-0.22, 0.0, 0.22]))
            path = limb.path(u)
            points = path[:, None] + np.stack([np.sin(a) * r, 0 * a * r, np.cos(a) * r], -1)
            body.put("lower", "trim", s.sheet(points, limb.weights(u), False, centre=(0, points[..., 1].mean(), 0)))


def socks(body, side, start, cloth, pattern=None, band=False):
    limb = body.legs[side]
    body.put("sock", "sock", limb.tube(start, 1.04, cloth * 0.35, 14, uv=True), pattern=pattern)
    if band:
        body.put("sock", "trim", limb.tube(start - 0.01, start + 0.035, cloth * 0.7, 14))


def glove(body, side, start, cloth, cuff):
    limb = body.arms[side]
    grow = cloth * 0.5
    body.put("glove", "glove", limb.tube(start, 1.06, grow, 12))
    if cuff:
        body.put("glove", "trim", limb.tube(start - 0.02, start + 0.05, grow + cloth * (0.4 + cuff), 12))
