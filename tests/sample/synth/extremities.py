"""Hands, bare feet and shoes."""

import numpy as np

from . import surfaces as s

FINGERS = (
    ("人指", 0.17, 0.5, 0.07),
    ("中指", 0.055, 0.56, 0.073),
    ("中指", -0.06, 0.52, 0.07),
    ("小指", -0.17, 0.42, 0.062),
)


def hand(body, side, style, colour, grow=0.0, thick=1.0):
    """A hand: open, relaxed, a fist about a thing, a chibi's mitten or nub. `colour` is the glove's or the skin's."""
    h = body.p["hand"]
    wrist, tip = body.heads[side + "手首"], body.tails[side + "手首"]
    along = s.unit(tip - wrist)
    sign = 1 if side == "左" else -1
    inward = np.array([along[1] * sign, -along[0] * sign, 0.0])  # the palm's side: in and down
    own = {side + "手首": 1.0}
    part = "skin" if colour == "skin" else "glove"
    r = max(body.arms[side].thickness(np.array([1.0]))[0] / h, 0.1)
    if style == "nub":  # the arm just ends, round
        r = r * h * 1.05 + grow
        t = np.array([-0.4, 0.0, 0.5, 0.85, 1.0])
        path = wrist + along * (t * h * 0.45)[:, None]
        radius = np.array([0.97, 1.0, 0.92, 0.55, 0.05]) * r
        body.put(part, colour, s.tube(path, radius, radius, own, 10))
        return
    if style == "mitten":
        t = np.array([-0.12, 0.05, 0.2, 0.45, 0.68, 0.85, 0.95])
        wide = np.array([r, max(r, 0.22), 0.3, 0.36, 0.33, 0.2, 0.05]) * h * thick + grow
        deep = np.array([r, max(r, 0.2), 0.25, 0.28, 0.24, 0.15, 0.04]) * h * thick + grow
        path = wrist + along * (t * h)[:, None]
        body.put(part, colour, s.tube(path, deep, wide, own, 10))
        base = wrist + along * h * 0.2 + np.array([0, 0, 0.26 * h])
        ends = base + along * h * 0.34 + np.array([0, 0, 0.16 * h])
        path = base + (ends - base) * np.linspace(0, 1, 4)[:, None]
        body.put(
            part,
            colour,
            s.tube(
                path, np.array([0.14, 0.14, 0.12, 0.05]) * h, np.array([0.13, 0.13, 0.11, 0.05]) * h, own, 7, (0, 1, 0)
            ),
        )
        return
    fist = style == "fist"
    t = np.array([-0.1, 0.06, 0.2, 0.4, 0.5, 0.56])
    wide = np.array([r * 1.02, max(r, 0.19), 0.24, 0.27, 0.26, 0.2]) * h * (0.5 + 0.5 * thick) + grow
    deep = np.array([r, r * 0.9, 0.13, 0.125, 0.115, 0.07]) * h * (0.5 + 0.5 * thick) + grow
    body.put(part, colour, s.tube(wrist + along * (t * h)[:, None], deep, wide, own, 10))
    bend = {"fist": 2.9, "relaxed": 0.75, "open": 0.1}[style]
    for number, (finger, depth, reach, width) in enumerate(FINGERS):
        base = wrist + along * h * 0.47 + np.array([0, 0, h * depth])
        share = np.linspace(0, 1, 5)
        extra = 1.0 if style != "relaxed" else 0.7 + 0.25 * number
        angle = bend * extra * share**0.8
        fan = (depth * 0.5 if style == "open" else 0) * share
        step = np.stack([np.cos(angle), np.sin(angle)], 1)[:-1] * h * reach * (0.21 if fist else 0.25)
        place = np.concatenate([[[0, 0]], np.cumsum(step, 0)])
        path = base + along * place[:, :1] + inward * place[:, 1:] + np.array([0, 0, 1]) * (fan * h * reach)[:, None]
        radius = h * width * thick * np.array([1.0, 1.0, 0.95, 0.85, 0.5]) + grow
        if style == "fist":
            weights = own
        else:
            up1, up2 = np.array([0.2, 1, 1, 1, 1.0]), np.array([0, 0, 0.7, 1, 1.0])
            weights = {side + "手首": 1 - up1, f"{side}{finger}１": up1 - up2, f"{side}{finger}２": up2}
        body.put(part, colour, s.tube(path, radius, radius, weights, 7))
    thumb = np.array([body.heads[side + "親指" + n] for n in "０１２"] + [body.tails[side + "親指２"]])
    thumb[0] -= np.array([0, 0, h * 0.1])
    if fist:
        thumb = thumb[0] + np.array([[0, 0, 0]] * 4) + along * (np.array([0, 0.16, 0.26, 0.3]) * h)[:, None]
        thumb += (
            inward * (np.array([0.02, 0.14, 0.26, 0.32]) * h)[:, None]
            - np.array([0, 0, 1]) * (np.array([0, -0.06, 0.0, 0.12]) * h)[:, None]
        )
        weights = own
    else:
        thumb += inward * (np.array([0, 0.02, 0.05, 0.08]) * h)[:, None]
        weights = {
            side + "手首": np.array([1, 0.4, 0, 0]),
            side + "親指０": np.array([0, 0.6, 0, 0]),
            side + "親指１": np.array([0, 0, 1.0, 1.0]),
        }
    radius = h * np.array([0.09, 0.09, 0.08, 0.045]) * thick + grow
    body.put(part, colour, s.tube(thumb, radius, radius, weights, 7, (0, 1, 0)))


def foot(body, side, shoe):
    """A foot or its shoe: a loft from heel to toe with a flat sole. `shoe`: kind, heel, wide."""
    p = body.p
    ankle, toe = body.heads[side + "足首"], body.heads[side + "つま先"]
    r = body.legs[side].thickness(np.array([1.0]))[0]
    kind = shoe["kind"]
    bare = kind in ("bare", "sock", "sandal")
    wide = max(r * 1.0, p["foot"] * 0.2) * shoe["wide"]
    high = max(p["ankle_y"] * 0.98, r)
    length = toe[2] - ankle[2]
    back = ankle[2] - r * 1.25
    z = np.array(
        [
            back,
            back + 0.3 * r,
            ankle[2],
            ankle[2] + 0.28 * length,
            ankle[2] + 0.55 * length,
            ankle[2] + 0.82 * length,
            toe[2] + 0.05 * length,
            toe[2] + 0.14 * length,
        ]
    )
    point = shoe["point"]
    tall = np.array([0.55, 0.86, 1.02, 0.86, 0.58, 0.42, 0.32, 0.14]) * high
    tall = np.maximum(tall, np.array([0.2, 0.3, 0.3, 0.3, 0.28, 0.26, 0.22, 0.1]) * wide)
    width = np.array([0.55, 0.84, 0.96, 0.94, 1.05, 1.0, 0.8, 0.35]) * wide
    width[5:] *= 1 - 0.45 * point
    x = ankle[0] + np.array([0, 0, 0, 0.03, 0.06, 0.08, 0.06, 0.05]) * wide * np.sign(ankle[0])
    lift = np.zeros(8)
    lift[:4] = np.array([1, 0.97, 0.85, 0.45]) * min(shoe["heel"], 0.55) * high
    angle = 2 * np.pi * np.arange(12) / 12
    up = np.maximum(np.sin(angle) * 0.5 + 0.5, 0.0) ** 0.8
    points = np.empty((8, 12, 3))
    points[..., 0] = x[:, None] + width[:, None] * np.cos(angle) * (1 - 0.25 * up)
    points[..., 1] = lift[:, None] + (tall - lift)[:, None] * up
    points[..., 2] = z[:, None]
    front = side + ("足先EX" if body.d else "足首")
    name = side + "足首" + body.d
    ahead = s.smooth((z - ankle[2] - 0.35 * length) / (0.4 * length))
    weights = {name: 1 - ahead, front: ahead} if front != name else {name: 1.0}
    colour = {"bare": "skin", "sandal": "skin", "sock": "sock"}.get(kind, "shoe")
    body.put("skin" if bare and kind != "sock" else "shoe", colour, s.sheet(points, weights, True, (True, True)))
    if kind == "sandal" or shoe["sole"]:
        rim = np.stack([points[:, 0, 0], z], 1)
        rim = np.concatenate([rim, np.stack([points[::-1, 6, 0], z[::-1]], 1)])
        middle = rim.mean(0)
        flat = np.empty((2, len(rim), 3))
        flat[..., 0], flat[..., 2] = (middle + (rim - middle) * 1.06).T
        thick = shoe["sole"] * high * 0.5 + 0.02 * high
        flat[0, :, 1], flat[1, :, 1] = -thick, 0.04 * high
        body.put("shoe", "trim" if kind != "sandal" else "shoe", s.sheet(flat, {name: 1.0}, True, (True, True)))
    if kind == "sandal":
        for k in (2, 4):
            band = points[k : k + 1].repeat(2, 0) * 1.0
            centre = band.mean((0, 1))
            band = centre + (band - centre) * 1.07
            band[0, :, 2] -= 0.05 * length
            band[1, :, 2] += 0.05 * length
            body.put("shoe", "shoe", s.sheet(band, {name: 1.0}))
    if shoe["heel"] > 0.2:
        h = float(lift[1])
        heel = s.lathe(
            [(wide * 0.3, 0.0), (wide * 0.34, h * 0.5), (wide * 0.6, h * 1.15)], {name: 1.0}, 8, caps=(True, True)
        )
        body.put("shoe", "shoe", heel.moved((ankle[0], 0, back + 0.55 * r)))


def boot(body, side, top, flare, fold, grow):
    """A boot's shaft, from the ankle up to a share of the leg (1 ankle, 0.5 knee)."""
    limb = body.legs[side]
    end = 1.05
    body.put(
        "shoe", "shoe", limb.tube(top, end, lambda u: grow + flare * np.clip((end - u) / (end - top), 0, 1) ** 2, 14)
    )
    if fold:
        body.put("shoe", "trim", limb.tube(top - 0.01, top + 0.09, grow + flare + 0.4 * grow, 14))
