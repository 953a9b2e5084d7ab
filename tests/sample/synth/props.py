"""Things in hands, wings and animal tails."""

import numpy as np

from . import appendages
from . import surfaces as s
from .body import SIDES

HELD = {
    "sword": 6, "staff": 4, "wand": 2, "book": 4, "bag": 4, "umbrella": 3, "microphone": 3, "shield": 2.5, "cup": 3,
    "flower": 2.5, "phone": 2, "spear": 2, "axe": 1.5, "gun": 1.5, "bow": 1.2, "broom": 1.5, "fan": 1.5, "flag": 1,
    "ice_cream": 1.2, "plush": 1.2, "bouquet": 1.2, "lantern": 1, "card": 0.8, "parasol": 1,
}  # fmt: skip
OPEN_HAND = ("book", "shield", "plush", "bag", "card")
WINGS = {"feather": 3, "bat": 2.5, "fairy": 2, "small": 2}
TAILS = {"cat": 4, "fox": 3, "demon": 2, "rabbit": 1, "dragon": 1}


def draw(dice, headwear):
    """What is held, {side: {...}}, and wings and tail."""
    held = {}
    if dice.chance(0.24):
        side = dice.pick(["左", "右", "右"])
        held[side] = _thing(dice, dice.pick(HELD))
        if dice.chance(0.12):
            held["右" if side == "左" else "左"] = _thing(dice, dice.pick(HELD))
    wings = None
    if dice.chance(0.04):
        wings = {
            "kind": dice.pick(WINGS),
            "size": dice.real(0.6, 1.5),
            "lift": dice.real(-10, 35),
            "sweep": dice.real(10, 60),
        }
    beast = any(k["kind"] in ("cat_ears", "fox_ears", "dog_ears", "horns", "rabbit_ears") for k in headwear)
    tail = None
    if dice.chance(0.6 if beast else 0.015):
        kinds = {item["kind"] for item in headwear}
        if "fox_ears" in kinds or "dog_ears" in kinds:
            kind = "fox"
        elif "rabbit_ears" in kinds:
            kind = "rabbit"
        elif "horns" in kinds:
            kind = dice.pick(["demon", "demon", "dragon"])
        else:
            kind = dice.pick(TAILS)
        tail = {"kind": kind, "length": dice.real(0.6, 1.3), "curl": dice.real(-1, 1), "way": dice.pick([-1, 1])}
    return {"held": held, "wings": wings, "tail": tail}


def _thing(dice, kind):
    return {"kind": kind, "size": dice.real(0.75, 1.35), "tilt": dice.real(-55, 55), "style": dice.whole(0, 2)}


def put_on(body):
    props = body.look["props"]
    for side, _ in SIDES:
        if side in props["held"]:
            held(body, side, props["held"][side])
    if props["wings"]:
        appendages.wings(body, props["wings"])
    if props["tail"]:
        appendages.tail(body, props["tail"])


def held(body, side, k):
    """Pieces are built about the grip: Y along the thing, upwards; Z away from the palm."""
    h = body.p["hand"]
    sign = 1 if side == "左" else -1
    wrist, tip = body.heads[side + "手首"], body.tails[side + "手首"]
    along = s.unit(tip - wrist)
    inward = np.array([along[1] * sign, -along[0] * sign, 0.0])
    a = np.radians(k["tilt"])
    axis = np.array([0, 0, 1.0]) * np.cos(a) + along * np.sin(a)
    grip = wrist + along * h * 0.42 + inward * h * 0.14
    frame = s.aim(axis, inward)
    own = {side + "手首": 1.0}
    unit = body.p["total"] * (0.55 + 0.45 * (1 - body.p["chibi"])) * k["size"]
    thick = h * 0.1
    put = _Putter(body, grip, frame, own)
    THINGS[k["kind"]](put, unit, thick, k)


class _Putter:
    def __init__(self, body, grip, frame, own):
        self.body, self.grip, self.frame, self.own = body, grip, frame, own

    def __call__(self, colour, piece, outline=1.0):
        self.body.put("prop", colour, piece.moved(self.grip, self.frame), outline)

    def rod(self, colour, low, high, radius, top_radius=None, segments=8):
        t = np.linspace(0, 1, 4)
        path = np.stack([0 * t, low + (high - low) * t, 0 * t], 1)
        r = radius + ((top_radius or radius) - radius) * t
        self(colour, s.tube(path, r, r, self.own, segments))


def sword(put, unit, r, k):
    put.rod("leather", -0.08 * unit, 0.07 * unit, r * 0.8)
    put("metal", s.ball((0, -0.09 * unit, 0), [r * 1.2] * 3, put.own, 8, 6))
    guard = 0.1 * unit if k["style"] != 2 else 0.05 * unit
    put("metal", s.box((0, 0.075 * unit, 0), (guard * 1.6, r * 1.2, r * 1.6), put.own))
    t = np.linspace(0, 1, 8)
    bend = (0.0, 0.0, 0.06)[k["style"]] * unit
    path = np.stack([bend * t * t, 0.08 * unit + 0.52 * unit * t, 0 * t], 1)
    wide = unit * (0.022, 0.04, 0.02)[k["style"]] * np.array([1, 1, 1, 1, 1, 0.95, 0.75, 0.05])
    put("steel", s.tube(path, wide, wide * 0.3, put.own, 8))


def staff(put, unit, r, k):
    put.rod("wood", -0.4 * unit, 0.42 * unit, r * 0.7)
    if k["style"] == 0:
        put("accent", s.ball((0, 0.47 * unit, 0), [0.055 * unit] * 3, put.own, 12, 8))
    else:
        a = np.linspace(0.5, 5.8, 16)
        path = np.stack([np.sin(a) * 0.075 * unit, 0.49 * unit - np.cos(a) * 0.075 * unit, 0 * a], 1)
        put("metal", s.tube(path, r * 0.6, r * 0.6, put.own, 7))
        put("accent", s.ball((0, 0.49 * unit, 0), [0.03 * unit] * 3, put.own, 8, 6))


def wand(put, unit, r, k):
    put.rod("white" if k["style"] else "wood", -0.03 * unit, 0.2 * unit, r * 0.5)
    if k["style"]:
        a = np.linspace(0, 2 * np.pi, 10, endpoint=False)
        star = 0.06 * unit * np.where(np.arange(10) % 2, 0.45, 1.0)
        ring = np.stack([np.sin(a) * star, 0.24 * unit + np.cos(a) * star, 0 * a], 1)
        points = np.stack([ring - np.array([0, 0, r * 0.4]), ring + np.array([0, 0, r * 0.4])])
        put("metal", s.sheet(points, put.own, True, (True, True)))


def book(put, unit, r, k):
    w, h = 0.12 * unit, 0.16 * unit
    if k["style"] == 2:
        for sign in (1, -1):
            put(
                "prop",
                s.box((0, 0, 0), (w, h, r * 0.5), put.own).moved(
                    (sign * w * 0.48, 0, w * 0.15), s.turn("y", sign * 20)
                ),
            )
            put(
                "white",
                s.box((0, 0, 0), (w * 0.9, h * 0.92, r * 0.8), put.own).moved(
                    (sign * w * 0.45, 0, w * 0.22), s.turn("y", sign * 20)
                ),
                0.5,
            )
        return
    put("prop", s.box((0, 0, 0), (w, h, r * 2.2), put.own))
    put("white", s.box((w * 0.04, 0, 0), (w * 0.98, h * 0.94, r * 1.7), put.own), 0.5)
    put("metal", s.box((0, 0, r * 1.1), (w * 0.5, h * 0.3, r * 0.1), put.own), 0)


def bag(put, unit, r, k):
    w, h = (0.13 + 0.03 * k["style"]) * unit, 0.12 * unit
    low = 0.1 * unit
    t = np.linspace(-1, 1, 9)
    handle = np.stack([0 * t, t * w * 0.45, low * (1 - t * t) * -1 + low], 1)
    put("leather", s.tube(handle, r * 0.35, r * 0.35, put.own, 6, (1, 0, 0)))
    path = np.array([[0, 0, low], [0, 0, low + 0.03 * h], [0, 0, low + h * 0.9], [0, 0, low + h]])
    put(
        "prop",
        s.tube(
            path,
            np.array([0.85, 1, 1, 0.9]) * w * 0.65,
            np.array([0.6, 1, 1, 0.8]) * w * 0.28,
            put.own,
            14,
            (1, 0, 0) if k["style"] else (0, 1, 0),
            power=0.55,
        ),
    )


def umbrella(put, unit, r, k):
    put.rod("wood", -0.06 * unit, 0.5 * unit, r * 0.45)
    if k["style"] == 0:
        rows = [
            (0.015 * unit, 0.05 * unit),
            (0.035 * unit, 0.12 * unit),
            (0.02 * unit, 0.44 * unit),
            (0.005 * unit, 0.52 * unit),
        ]
        put("prop", s.lathe(rows, put.own, 10))
        return
    t = np.linspace(0, 1, 6)[:, None]
    a = 2 * np.pi * np.arange(32) / 32
    scallop = 1 - 0.06 * t * np.abs(np.sin(a * 4))[None]
    wide = 0.3 * unit
    points = np.stack(
        [
            np.sin(a) * wide * t**0.8 * scallop,
            0.5 * unit - 0.12 * unit * t**2 + 0.02 * unit * t * (1 - scallop) * 8 + 0 * a,
            np.cos(a) * wide * t**0.8 * scallop,
        ],
        -1,
    )
    put("prop", s.sheet(points, put.own, centre=(0, 0, 0)))


def microphone(put, unit, r, k):
    put.rod("dark", -0.05 * unit, 0.07 * unit, r * 0.6, r * 0.8)
    put("steel", s.ball((0, 0.09 * unit, 0), [r * 1.5] * 3, put.own, 10, 7))


def shield(put, unit, r, k):
    t = np.linspace(0, 1, 5)[:, None]
    a = 2 * np.pi * np.arange(24) / 24
    wide, tall = 0.16 * unit, 0.2 * unit if k["style"] else 0.16 * unit
    y = np.cos(a) * tall * t
    point = 1 - 0.5 * np.clip(-np.cos(a), 0, 1) ** 1.5 * (k["style"] == 1)
    points = np.stack(
        [
            np.sin(a) * wide * t * point,
            y - 0.1 * tall * t * (k["style"] == 1),
            -0.05 * unit - 0.05 * unit * (1 - t**2) + 0 * a,
        ],
        -1,
    )
    put("steel", s.sheet(points, put.own, centre=(0, 0, 0.5 * unit)))
    edge = points[-2:] * np.array([1.03, 1.03, 1]) + np.array([0, 0, 0.004 * unit])
    put("metal", s.sheet(edge, put.own, centre=(0, 0, 0.5 * unit)))
    put("accent", s.ball((0, 0, -0.1 * unit), (wide * 0.25, wide * 0.25, wide * 0.12), put.own, 10, 6))


def cup(put, unit, r, k):
    tall = 0.07 * unit
    rows = [
        (r * 0.2, -0.4 * tall),
        (r * 1.4, -0.4 * tall),
        (r * (1.8 + 0.3 * k["style"]), 0.7 * tall),
        (r * 1.6, 0.7 * tall),
        (r * 1.5, 0.5 * tall),
        (0.02, 0.5 * tall),
    ]
    put("white" if k["style"] else "prop", s.lathe(rows, put.own, 14))
    if k["style"] == 2:
        put.rod("accent", 0.5 * tall, 1.3 * tall, r * 0.2)


def flower(put, unit, r, k):
    put.rod("stem", -0.08 * unit, 0.14 * unit, r * 0.25)
    for a in 2 * np.pi * np.arange(6) / 6:
        put(
            "accent",
            s.ball((np.cos(a) * r * 1.5, 0.15 * unit, np.sin(a) * r * 1.5), (r * 1.1, r * 0.8, r * 1.1), put.own, 7, 5),
        )
    put("metal", s.ball((0, 0.155 * unit, 0), [r] * 3, put.own, 7, 5))


def bouquet(put, unit, r, k):
    rows = [(r * 0.7, -0.06 * unit), (r * 0.8, 0.02 * unit), (r * 3.4, 0.12 * unit)]
    put("white", s.lathe(rows, put.own, 14))
    for j in range(7):
        a, out = j * 2.4, r * (0 if j == 0 else 2.2)
        colour = ("accent", "ribbon", "metal")[j % 3]
        put(
            colour, s.ball((np.cos(a) * out, 0.13 * unit + r * (j == 0), np.sin(a) * out), [r * 1.5] * 3, put.own, 8, 6)
        )


def phone(put, unit, r, k):
    put("dark", s.box((0, 0.03 * unit, 0), (0.045 * unit, 0.09 * unit, r * 0.7), put.own))
    put("lens", s.box((0, 0.03 * unit, r * 0.36), (0.04 * unit, 0.08 * unit, r * 0.05), put.own), 0)


def card(put, unit, r, k):
    put("white", s.box((0, 0.05 * unit, 0), (0.12 * unit, 0.16 * unit, r * 0.2), put.own))
    put("accent", s.ball((0, 0.06 * unit, r * 0.12), (0.035 * unit, 0.045 * unit, r * 0.06), put.own, 12, 5), 0)


def spear(put, unit, r, k):
    put.rod("wood", -0.5 * unit, 0.5 * unit, r * 0.55)
    path = np.array([[0, 0.48, 0], [0, 0.53, 0], [0, 0.6, 0], [0, 0.68, 0]]) * unit
    put(
        "steel",
        s.tube(
            path,
            np.array([0.35, 1, 0.8, 0.03]) * 0.035 * unit,
            np.array([0.35, 0.4, 0.3, 0.03]) * 0.03 * unit,
            put.own,
            8,
        ),
    )


def axe(put, unit, r, k):
    put.rod("wood", -0.2 * unit, 0.38 * unit, r * 0.7)
    for sign in (1, -1) if k["style"] == 2 else (1,):
        out = np.array([[0.0, 0.3], [0.03, 0.32], [0.13, 0.36], [0.15, 0.27], [0.13, 0.18], [0.03, 0.22]]) * unit
        ring = np.stack([out[:, 0] * sign, out[:, 1], 0 * out[:, 0]], 1)
        points = np.stack([ring - np.array([0, 0, r * 0.4]), ring + np.array([0, 0, r * 0.4])])
        put("steel", s.sheet(points, put.own, True, (True, True)))


def gun(put, unit, r, k):
    put("dark", s.box((0, 0, 0), (r * 1.4, 0.09 * unit, r * 1.6), put.own))
    long = (0.16, 0.16, 0.4)[k["style"]] * unit
    put("dark", s.box((0, 0.05 * unit, -long * 0.35), (r * 1.3, 0.035 * unit, long), put.own))


def bow(put, unit, r, k):
    t = np.linspace(-1, 1, 17)
    path = np.stack([0 * t, t * 0.36 * unit, 0.13 * unit * t * t], 1)
    thick = r * (0.8 - 0.4 * np.abs(t))
    put("wood", s.tube(path, thick, thick, put.own, 7, (1, 0, 0)))
    put("white", s.tube(np.array([path[0], path[-1]]), r * 0.1, r * 0.1, put.own, 4), 0)


def broom(put, unit, r, k):
    put.rod("wood", -0.35 * unit, 0.35 * unit, r * 0.55)
    rows = [(r * 0.8, -0.33 * unit), (r * 1.6, -0.38 * unit), (r * 3.2, -0.56 * unit), (r * 1.5, -0.58 * unit)]
    put("straw", s.lathe(rows, put.own, 12))


def fan(put, unit, r, k):
    a = np.linspace(-1.2, 1.2, 13)
    t = np.linspace(0.15, 1, 3)[:, None]
    wide = 0.14 * unit
    points = np.stack([np.sin(a) * wide * t, np.cos(a) * wide * t + 0 * a, r * 0.3 * (np.arange(13) % 2) * t], -1)
    put("prop", s.sheet(points, put.own, False, centre=(0, 0, -unit)))


def flag(put, unit, r, k):
    put.rod("wood", -0.12 * unit, 0.42 * unit, r * 0.45)
    u = np.linspace(0, 1, 9)[None]
    v = np.linspace(0, 1, 5)[:, None]
    points = np.stack(
        [u * 0.28 * unit + 0 * v, 0.42 * unit - v * 0.18 * unit + 0 * u, 0.03 * unit * np.sin(u * 7) + 0 * v], -1
    )
    put("prop", s.sheet(points, put.own, False, centre=(0, 0, -unit)))


def ice_cream(put, unit, r, k):
    put("wood", s.cone((0, 0.06 * unit, 0), (0, -0.06 * unit, 0), r * 1.7, put.own))
    for j in range(1 + k["style"]):
        put(
            ("blush", "accent", "white")[j],
            s.ball((0, 0.08 * unit + j * r * 2.2, 0), [r * 1.9] * 3, put.own, 10, 7),
        )


def plush(put, unit, r, k):
    size = 0.07 * unit
    put("prop", s.ball((0, -size, size * 0.6), (size, size * 1.1, size * 0.9), put.own, 12, 8))
    put("prop", s.ball((0, size * 0.6, size * 0.6), (size, size * 0.9, size * 0.9), put.own, 12, 8))
    for sign in (1, -1):
        tall = 1.3 if k["style"] == 0 else 0.4
        put(
            "prop",
            s.ball(
                (sign * size * 0.6, size * (1.2 + tall * 0.5), size * 0.6),
                (size * 0.3, size * (0.25 + 0.5 * tall), size * 0.25),
                put.own,
                8,
                6,
            ),
        )
        put("dark", s.ball((sign * size * 0.35, size * 0.7, size * 1.4), [size * 0.12] * 3, put.own, 6, 5), 0)
        put(
            "prop",
            s.ball((sign * size * 0.8, -size * 0.7, size * 0.9), (size * 0.3, size * 0.5, size * 0.3), put.own, 8, 6),
        )


def lantern(put, unit, r, k):
    put.rod("dark", -0.02 * unit, 0.02 * unit, r * 0.4)
    rows = [
        (r * 0.5, 0),
        (r * 2.2, -0.02 * unit),
        (r * 2.5, -0.07 * unit),
        (r * 2.0, -0.12 * unit),
        (0.02, -0.125 * unit),
    ]
    put("metal" if k["style"] else "accent", s.lathe(rows, put.own, 12).moved((0, 0, 0.06 * unit)))


def parasol(put, unit, r, k):
    umbrella(put, unit * 1.15, r, k | {"style": 1})


THINGS = {
    f.__name__: f
    for f in (
        sword, staff, wand, book, bag, umbrella, microphone, shield, cup, flower, phone, spear, axe, gun, bow, broom,
        fan, flag, ice_cream, plush, bouquet, lantern, card, parasol,
    )
}  # fmt: skip
