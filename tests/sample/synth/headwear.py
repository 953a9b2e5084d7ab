"""On and about the head: hats, hoods, helmets, animal ears, horns, halos, ribbons, glasses, headphones."""

import numpy as np

from . import surfaces as s
from .hair import bow
from .heads import HEAD

COVERING = ("cap", "beret", "witch_hat", "straw_hat", "hood", "helmet", "top_hat", "beanie", "knit_ears")


def draw(dice, male):
    """{kind, ...} of what is worn; a covering hat, or ears and horns, and what sits on the face."""
    j = dice.real
    out = []
    hats = {
        "cap": 4,
        "beret": 3,
        "witch_hat": 3.5,
        "straw_hat": 3.5,
        "hood": 3,
        "helmet": 3,
        "top_hat": 1.5,
        "beanie": 2.5,
    }
    roll = j(0, 1)
    if roll < 0.2:
        out.append({"kind": dice.pick(hats)})
    elif roll < 0.46:
        out.append(
            {
                "kind": dice.pick(
                    {
                        "cat_ears": 4,
                        "fox_ears": 3,
                        "dog_ears": 2,
                        "rabbit_ears": 2,
                        "bear_ears": 1.5,
                        "horns": 3.5,
                        "ram_horns": 1.5,
                        "antlers": 0.8,
                        "antenna": 0.7,
                    }
                )
            }
        )
    elif roll < 0.7 and not male:
        out.append(
            {
                "kind": dice.pick(
                    {
                        "big_bow": 3,
                        "hairband": 3,
                        "side_bow": 3,
                        "flower": 3,
                        "maid_band": 1.5,
                        "tiara": 1.2,
                        "hairpins": 2,
                        "veil": 0.8,
                    }
                )
            }
        )
    if dice.chance(0.12):
        out.append({"kind": dice.pick({"headphones": 2, "goggles": 1, "headband": 1.5, "crown": 0.8, "halo": 1.5})})
    if dice.chance(0.1):
        out.append({"kind": "glasses"})
    if dice.chance(0.02):
        out.append({"kind": "mask"})
    if dice.chance(0.05):
        out.append({"kind": "earrings"})
    for item in out:
        item |= {"size": j(0.8, 1.25), "tilt": j(-12, 12), "bend": j(-0.5, 0.5), "style": dice.whole(0, 2)}
    return out


def put_on(body, skull):
    for item in body.look["headwear"]:
        WORN[item["kind"]](body, skull, item, body.look["hair"]["swell"] + 0.05)


LON = 2 * np.pi * np.arange(28) / 28


def shell(skull, low, swell, top=1.0, rows=7):
    height = low + (top - low) * np.linspace(0, 1, rows)[:, None] ** 0.8
    return s.sheet(skull.at(LON[None], height, swell), HEAD, True, (False, True))


def tilted(piece, skull, item, height=0.75):
    centre = skull.at(0.0, height) * (0, 1, 0)
    turn = s.turn("z", item["tilt"]) @ s.turn("x", -abs(item["tilt"]) * 0.5)
    return s.Piece((piece.vertices - centre) @ turn.T + centre, piece.quads, piece.triangles, piece.weights, piece.uv)


def brim(skull, height, inner, outer, droop, swell, front_only=False):
    t = np.linspace(0, 1, 4)[:, None]
    base = skull.at(LON[None], height, swell)
    middle = base.mean(1, keepdims=True)
    away = s.unit((base - middle) * (1, 0, 1))
    reach = skull.half * (inner + (outer - inner) * t)
    if front_only:
        reach = reach * np.clip(np.cos(LON[None]) * 1.3, 0.02, 1) ** 0.7
    points = base + away * reach[..., None]
    points[..., 1] += droop * skull.half * t**1.5
    return s.sheet(points, HEAD, True, centre=(0, base[..., 1].mean() - 3 * skull.half, 0))


def cap(body, skull, k, w):
    body.put("hat", "hat", shell(skull, 0.7, w + 0.03))
    body.put("hat", "trim" if k["style"] else "hat", brim(skull, 0.7, 0.0, 0.75 * k["size"], -0.12, w + 0.03, True))
    body.put("hat", "trim", s.ball(skull.at(0, 1.0, w + 0.04), [skull.half * 0.08] * 3, HEAD, 8, 5))


def beret(body, skull, k, w):
    r = skull.half * (w + 0.12) * k["size"]
    profile = [
        (r * q, skull.half * h)
        for q, h in ((0.84, -0.2), (1.1, 0.0), (1.16, 0.16), (0.9, 0.36), (0.4, 0.46), (0.02, 0.48))
    ]
    piece = s.lathe(profile, HEAD, 20, caps=(False, True)).moved(skull.at(0, 0.86) * (0, 1, 0))
    body.put("hat", "hat", tilted(piece, skull, k | {"tilt": k["tilt"] * 1.6}))
    body.put("hat", "hat", s.cone(skull.at(0, 1.1, w), skull.at(0, 1.25, w), skull.half * 0.05, HEAD, 6))


def witch_hat(body, skull, k, w):
    half = skull.half
    base = skull.at(0, 0.74) * (0, 1, 0)
    r = half * (w + 0.04)
    wide = half * 2.1 * k["size"]
    rows = [(wide, -0.22 * half), (wide * 0.8, 0.0), (r, 0.05 * half)]
    body.put("hat", "hat", tilted(s.lathe(rows, HEAD, 24).moved(base), skull, k))
    t = np.linspace(0, 1, 9)
    tall = half * 2.1 * k["size"]
    path = base + np.stack(
        [k["bend"] * tall * t**2.2, tall * t * (1 - 0.25 * abs(k["bend"]) * t), -0.2 * tall * t**2], 1
    )
    radius = r * (1 - t) ** 0.85 + half * 0.03
    body.put("hat", "hat", tilted(s.tube(path, radius, radius, HEAD, 18), skull, k))
    body.put(
        "hat",
        "trim",
        tilted(s.tube(path[:2], radius[:2] * 1.04, radius[:2] * 1.04, HEAD, 18, caps=(False, False)), skull, k),
    )


def straw_hat(body, skull, k, w):
    half = skull.half
    base = skull.at(0, 0.74) * (0, 1, 0)
    r = half * (w + 0.05)
    wide = half * (1.7 + 0.3 * k["style"]) * k["size"]
    colour = "hat" if k["style"] else "straw"
    rows = [
        (wide, -0.25 * half),
        (wide * 0.75, -0.02 * half),
        (r, 0.05 * half),
        (r * 0.98, 0.45 * half),
        (r * 0.8, 0.62 * half),
        (0.02, 0.68 * half),
    ]
    body.put("hat", colour, tilted(s.lathe(rows, HEAD, 24, caps=(False, True)).moved(base), skull, k))
    band = [(r * 1.03, 0.04 * half), (r * 1.03, 0.24 * half)]
    body.put("hat", "ribbon", tilted(s.lathe(band, HEAD, 24).moved(base), skull, k))


def top_hat(body, skull, k, w):
    half = skull.half
    small = 0.55 if k["style"] == 0 else 1.0
    base = skull.at(0, 0.78 if small == 1 else 1.02) * (0, 1, 0)
    r = half * (w + 0.02) * small
    tall = half * 1.3 * k["size"] * small
    rows = [
        (r * 1.45, 0.04 * half),
        (r * 1.4, -0.02 * half),
        (r, 0.0),
        (r * 0.95, tall * 0.5),
        (r * 1.06, tall),
        (0.02, tall),
    ]
    body.put("hat", "hat", tilted(s.lathe(rows, HEAD, 22, caps=(False, True)).moved(base), skull, k))
    body.put(
        "hat",
        "ribbon",
        tilted(s.lathe([(r * 1.03, 0.02 * half), (r * 1.0, tall * 0.3)], HEAD, 22).moved(base), skull, k),
    )


def beanie(body, skull, k, w):
    body.put("hat", "hat", shell(skull, 0.68, w + 0.04))
    rim = skull.at(LON[None], np.array([[0.64], [0.7], [0.76]]), w + np.array([[0.05], [0.09], [0.06]]))
    body.put("hat", "trim", s.sheet(rim, HEAD))
    if k["style"]:
        body.put("hat", "trim", s.ball(skull.at(0, 1.08, w), [skull.half * 0.3] * 3, HEAD, 12, 8))


def hood(body, skull, k, w):
    """A hood that leaves the face free; sometimes with animal ears."""
    p = body.p
    columns = 32
    t = np.linspace(0, 1, 9)[:, None]
    height = 1.0 - 1.0 * t
    gap = np.radians(48 + 20 * k["style"]) * np.clip((t - 0.18) * 2.2, 0, 1) ** 0.7
    lon = gap + (2 * np.pi - 2 * gap) * np.linspace(0, 1, columns)[None]
    swell = w + 0.1 + 0.06 * (1 - t)
    points = skull.at(lon, np.maximum(height, 0.34), swell)
    points[..., 1] += np.minimum(height - 0.34, 0) * skull.height * 1.15
    points[0] = points[0] * (0.3, 1, 0.3) + np.array([0, 0, -0.12 * skull.half])
    down = np.clip((0.3 - height) / 0.3, 0, 1)
    shares = {"頭": 1 - 0.8 * down, "首": 0.4 * down, "上半身2": 0.4 * down}
    colour = "outer" if any(o["kind"] in ("cape", "coat") for o in body.look["outfit"]["outer"]) else "upper"
    centre = skull.at(0, 0.5) * (0, 1, 0)
    body.put("hat", colour, s.sheet(points, shares, False, centre=centre))
    rim = np.concatenate([points[2:, :1], points[2:, :1] + (points[2:, 1:2] - points[2:, :1]) * 0.4], 1)
    for edge in (
        rim,
        np.concatenate([points[2:, -1:], points[2:, -1:] + (points[2:, -2:-1] - points[2:, -1:]) * 0.4], 1),
    ):
        edge = centre + (edge - centre) * 1.015
        body.put("hat", "trim", s.sheet(edge, {n: v[2:] for n, v in shares.items()}, False, centre=centre))
    if k["style"] == 2:
        for sign in (1, -1):
            root = skull.at(sign * 0.6, 0.93, w + 0.1)
            tip = root + np.array([sign * 0.22, 0.55, -0.05]) * skull.half
            body.put("hat", colour, s.cone(root - (tip - root) * 0.3, tip, skull.half * 0.32, HEAD, 10, flat=0.5))
    return p


def helmet(body, skull, k, w):
    body.put("hat", "steel", shell(skull, 0.62 if k["style"] else 0.5, w + 0.06))
    ring = skull.at(LON[None], np.array([[0.6], [0.66]]), w + 0.1)
    body.put("hat", "metal", s.sheet(ring, HEAD))
    if k["style"] == 2:
        for sign in (1, -1):
            root = skull.at(sign * 1.3, 0.8, w + 0.05)
            tip = root + np.array([sign * 0.9, 0.9, 0]) * skull.half * k["size"]
            body.put(
                "hat",
                "eye_white",
                s.cone(root, tip, skull.half * 0.2, HEAD, 8, (sign * 0.25 * skull.half, -0.2 * skull.half, 0)),
            )
    elif k["style"] == 1:
        rows = [
            skull.at(lon, h, w + 0.08) + np.array([0, 0.28 * skull.half * f, 0])
            for lon, h, f in ((0, 0.8, 0.2), (0, 0.92, 1), (np.pi, 0.98, 1.2), (np.pi, 0.8, 0.9), (np.pi, 0.6, 0.2))
        ]
        body.put(
            "hat",
            "accent",
            s.tube(s.curve(np.array(rows), 14), skull.half * 0.1, skull.half * 0.22, HEAD, 8, (1, 0, 0)),
        )


def _ears(body, skull, k, w, lon, height, size, out, radius, flat, colour="hair", inner="blush"):
    for sign in (1, -1):
        root = skull.at(sign * lon, height, w - 0.06)
        tip = root + np.array([sign * out[0], out[1], out[2]]) * skull.half * k["size"]
        r = radius * skull.half * k["size"]
        bend = np.array([sign * size * 0.3, 0, 0]) * skull.half
        body.put("ears", colour, s.cone(root - (tip - root) * 0.12, tip, r, HEAD, 12, bend, 7, flat))
        ahead = np.array([0, -0.02, r * flat * 0.62])
        body.put(
            "ears",
            inner,
            s.cone(
                root + ahead, root + (tip - root) * 0.72 + ahead * 0.8, r * 0.55, HEAD, 10, bend * 0.7, 6, flat * 0.8
            ),
            0,
        )


def cat_ears(body, skull, k, w):
    _ears(body, skull, k, w, 0.72, 0.86, 0.1, (0.28, 0.72, -0.05), 0.36, 0.45)


def fox_ears(body, skull, k, w):
    _ears(body, skull, k, w, 0.7, 0.86, 0.2, (0.3, 1.1, -0.08), 0.4, 0.42, inner="eye_white")


def dog_ears(body, skull, k, w):
    for sign in (1, -1):
        root = skull.at(sign * 0.8, 0.9, w)
        path = s.curve(
            root
            + np.array(
                [[0, -0.05, 0], [sign * 0.35, 0.15, 0], [sign * 0.6, -0.25, 0.05], [sign * 0.6, -0.75 * k["size"], 0.1]]
            )
            * skull.half,
            9,
        )
        r = skull.half * 0.26 * np.array([0.6, 0.9, 1, 1.05, 1.1, 1.05, 0.9, 0.6, 0.1])
        body.put("ears", "hair", s.tube(path, r * 0.4, r, HEAD, 10))


def rabbit_ears(body, skull, k, w):
    for sign in (1, -1):
        root = skull.at(sign * 0.45, 0.93, w - 0.04)
        fall = 0.6 if k["style"] == 1 and sign > 0 else 0.0
        points = np.array(
            [
                [0, -0.1, 0],
                [sign * 0.15, 0.7, -0.05],
                [sign * (0.3 + fall), 1.4 - fall, -0.1],
                [sign * (0.4 + 2 * fall), 1.95 - 2.4 * fall, 0.0],
            ]
        )
        path = s.curve(root + points * skull.half * k["size"], 11)
        r = skull.half * 0.25 * np.array([0.6, 0.75, 0.9, 1, 1.05, 1.05, 1, 0.9, 0.75, 0.5, 0.08])
        colour = "hair" if k["style"] else "eye_white"
        body.put("ears", colour, s.tube(path, r, r * 0.45, HEAD, 10))
        body.put(
            "ears",
            "blush",
            s.tube(path[2:9] + np.array([0, 0, 1]) * r[2:9, None] * 0.33, r[2:9] * 0.55, r[2:9] * 0.2, HEAD, 8),
            0,
        )


def bear_ears(body, skull, k, w):
    for sign in (1, -1):
        centre = skull.at(sign * 0.8, 0.93, w + 0.12)
        r = skull.half * 0.3 * k["size"]
        body.put("ears", "hair", s.ball(centre, (r, r, r * 0.5), HEAD, 12, 8))
        body.put(
            "ears", "blush", s.ball(centre + np.array([0, 0, r * 0.3]), (r * 0.6, r * 0.6, r * 0.3), HEAD, 10, 6), 0
        )


def horns(body, skull, k, w):
    colour = ("eye_white", "accent", "dark")[k["style"]]
    for sign in (1, -1):
        lon, up = (0.5, 0.84) if k["bend"] > 0 else (1.0, 0.86)
        root = skull.at(sign * lon, up, w - 0.08)
        tip = root + np.array([sign * (0.2 + 0.5 * abs(k["bend"])), 0.75 * k["size"], 0.1 * k["bend"]]) * skull.half
        bend = np.array([sign * 0.3 * k["bend"], 0, 0.25]) * skull.half
        body.put("horns", colour, s.cone(root, tip, skull.half * 0.15 * k["size"], HEAD, 9, bend, 7))


def ram_horns(body, skull, k, w):
    t = np.linspace(0, 1, 18)
    for sign in (1, -1):
        root = skull.at(sign * 1.15, 0.8, w - 0.05)
        a = 0.6 + 4.4 * t
        r = skull.half * 0.42 * k["size"] * (1 - 0.35 * t)
        path = root + np.stack(
            [
                sign * skull.half * (0.1 + 0.45 * t),
                r * np.sin(a) - r[0] * np.sin(0.6),
                -r * np.cos(a) + r[0] * np.cos(0.6),
            ],
            1,
        )
        thick = skull.half * 0.17 * k["size"] * (1 - t) ** 0.6 + 0.05
        body.put("horns", ("dark", "leather", "eye_white")[k["style"]], s.tube(path, thick, thick, HEAD, 8, (1, 0, 0)))


def antlers(body, skull, k, w):
    for sign in (1, -1):
        root = skull.at(sign * 0.6, 0.9, w - 0.08)
        stem = s.curve(
            root
            + np.array([[0, 0, 0], [sign * 0.3, 0.5, 0], [sign * 0.45, 1.0, 0], [sign * 0.4, 1.5, 0.1]])
            * skull.half
            * k["size"],
            8,
        )
        thick = skull.half * 0.07 * np.linspace(1.2, 0.3, 8)
        body.put("horns", "leather", s.tube(stem, thick, thick, HEAD, 7))
        for at, up in ((3, 0.4), (5, 0.35)):
            tip = stem[at] + np.array([sign * up, up, 0]) * skull.half
            body.put("horns", "leather", s.cone(stem[at], tip, skull.half * 0.06, HEAD, 6))


def antenna(body, skull, k, w):
    for sign in (1, -1):
        root = skull.at(sign * 0.4, 0.95, w - 0.05)
        path = s.curve(
            root + np.array([[0, 0, 0], [sign * 0.15, 0.6, 0.1], [sign * 0.4, 1.0, 0.3]]) * skull.half * k["size"], 7
        )
        body.put("horns", "dark", s.tube(path, skull.half * 0.03, skull.half * 0.03, HEAD, 6))
        body.put("horns", "accent", s.ball(path[-1], [skull.half * 0.1] * 3, HEAD, 8, 6))


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
        torus(centre, skull.half * 0.6 * k["size"], skull.half * 0.055, HEAD, s.turn("x", 10 + k["tilt"])),
        0.5,
    )


def big_bow(body, skull, k, w):
    at = (0.0, 1.0) if k["style"] == 0 else (np.pi, 0.86)
    centre = skull.at(*at, w + 0.06)
    bow(body, centre, skull.half * 0.5 * k["size"], HEAD, (0, 0, 1 if k["style"] == 0 else -1))


def side_bow(body, skull, k, w):
    for sign in (1, -1) if k["style"] else (1,):
        centre = skull.at(sign * 1.1, 0.84, w + 0.05)
        bow(body, centre, skull.half * 0.3 * k["size"], HEAD, (sign * 1.0, 0.3, 0.5))


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
        "hat", "ribbon", s.sheet(_band(skull, 0.15, w + 0.03, 0.07), HEAD, False, centre=skull.at(0, 0.4) * (0, 1, 0))
    )
    if k["style"] == 1:
        bow(body, skull.at(0.7, 0.93, w + 0.06), skull.half * 0.28, HEAD, (0.5, 0.4, 0.8))


def maid_band(body, skull, k, w):
    rows = _band(skull, 0.25, w + 0.03, 0.1, 0.62)
    body.put("hat", "eye_white", s.sheet(rows, HEAD, False, centre=skull.at(0, 0.4) * (0, 1, 0)))
    frill = np.array([rows[1], rows[1]])
    frill[1, :, 1] += skull.half * (0.26 + 0.05 * np.cos(np.arange(17) * np.pi))
    frill[1, :, 2] += skull.half * 0.05 * np.cos(np.arange(17) * np.pi)
    body.put(
        "hat",
        "eye_white",
        s.sheet(frill, HEAD, False, centre=skull.at(0, 0.3) * (0, 1, 0) - np.array([0, 0, skull.half])),
    )


def headband(body, skull, k, w):
    points = skull.at(LON[None], np.array([[0.66], [0.74]]), w + 0.04)
    body.put("hat", "accent", s.sheet(points, HEAD))
    for shift in (-0.1, 0.1):
        path = (
            skull.at(np.pi, 0.7, w + 0.05)
            + np.array([[shift, 0, 0], [shift * 2, -0.3, -0.25], [shift * 4, -0.9, -0.3]]) * skull.half
        )
        body.put("hat", "accent", s.tube(path, skull.half * 0.09, skull.half * 0.02, HEAD, 6))


def flower(body, skull, k, w):
    for number in range(1 + k["style"]):
        centre = skull.at(1.0 + 0.35 * number, 0.84 - 0.06 * number, w + 0.06)
        out = s.unit(centre - skull.at(0, 0.5) * (0, 1, 0))
        frame = s.aim(out, (0, 1, 0.2))
        r = skull.half * 0.17 * k["size"]
        for a in 2 * np.pi * np.arange(5) / 5:
            petal = centre + frame @ np.array([np.cos(a) * r, 0.02, np.sin(a) * r])
            body.put("flower", "accent", s.ball(petal, (r * 0.62, r * 0.62, r * 0.62), HEAD, 7, 5))
        body.put("flower", "metal", s.ball(centre + out * r * 0.4, [r * 0.45] * 3, HEAD, 7, 5))


def tiara(body, skull, k, w):
    lon = np.linspace(-1.3, 1.3, 15)
    rise = 0.02 + 0.12 * k["size"] * (np.abs(np.cos(lon * 3.6)) * np.cos(lon))
    points = skull.at(lon[None], np.stack([np.full(15, 0.8), 0.8 + rise]), w + 0.04)
    body.put("hat", "metal", s.sheet(points, HEAD, False, centre=skull.at(0, 0.5) * (0, 1, 0)))
    body.put("hat", "accent", s.ball(skull.at(0, 0.84, w + 0.06), [skull.half * 0.07] * 3, HEAD, 7, 5))


def crown(body, skull, k, w):
    r = skull.half * 0.5 * k["size"]
    lon = 2 * np.pi * np.arange(24) / 24
    tall = skull.half * (0.3 + 0.22 * (np.arange(24) % 4 == 0))
    base = skull.at(0, 1.0, w) * (0, 1, 0) - np.array([0, 0.12 * skull.half, 0])
    low = base + np.stack([np.sin(lon) * r, 0 * lon, np.cos(lon) * r], 1)
    high = base + np.stack([np.sin(lon) * r * 1.15, tall, np.cos(lon) * r * 1.15], 1)
    body.put("hat", "metal", s.sheet(np.array([low, high]), HEAD))


def hairpins(body, skull, k, w):
    for number in range(2):
        centre = skull.at(0.75 + 0.06 * number, 0.7 - 0.05 * number, w + 0.1)
        body.put("hat", "accent", s.box(centre, (0.36 * skull.half, 0.07 * skull.half, 0.06 * skull.half), HEAD), 0.5)


def veil(body, skull, k, w):
    t = np.linspace(0, 1, 9)[:, None]
    lon = np.radians(np.linspace(75, 285, 25))[None]
    points = skull.at(lon, np.maximum(0.9 - 0.6 * t, 0.5), w + 0.08)
    points[..., 1] -= np.clip(t - 0.4, 0, 1) * skull.height * 2.4
    points[..., (0, 2)] *= 1 + 0.25 * t[..., None]
    down = s.smooth((t - 0.45) * 2.5)
    body.put(
        "hat",
        "eye_white",
        s.sheet(points, {"頭": 1 - 0.8 * down, "上半身2": 0.8 * down}, False, centre=skull.at(0, 0.5) * (0, 1, 0)),
    )


def headphones(body, skull, k, w):
    arc = _band(skull, 0.0, w + 0.12, 0.06, 0.45)
    body.put("gear", "hat", s.sheet(arc, HEAD, False, centre=skull.at(0, 0.4) * (0, 1, 0)))
    for sign in (1, -1):
        r = skull.half * 0.34 * k["size"]
        centre = skull.at(sign * np.pi / 2, body.p["eye_level"] + 0.02, w + 0.06)
        body.put("gear", "hat", s.ball(centre, (r * 0.55, r, r), HEAD, 12, 8))
        body.put(
            "gear",
            "accent",
            s.ball(centre + np.array([sign * r * 0.3, 0, 0]), (r * 0.4, r * 0.6, r * 0.6), HEAD, 10, 6),
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
        body.put("glasses", "line", s.tube(path, thick, thick, HEAD, 6, (0, 0, 1), (False, False)), 0)
        outer = path[np.argmax(path[:, 0] * sign)]
        ear = skull.at(sign * 1.6, body.p["eye_level"] + 0.04, 1.04)
        body.put(
            "glasses",
            "line",
            s.tube(
                np.array([outer, (outer + ear) / 2 + np.array([sign * 0.08 * skull.half, 0, 0.1 * skull.half]), ear]),
                thick,
                thick,
                HEAD,
                5,
            ),
            0,
        )
        if k["bend"] > 0.38:
            body.put("glasses", "lens", skull.patch(ring, 0.045), 0)
    bridge = skull.front(np.array([[-1, 0], [0, 0.1], [1, 0]]) * (skull.eye_x - rx) + np.array([0, skull.eye_y]), 0.05)
    body.put("glasses", "line", s.tube(bridge, thick, thick, HEAD, 5), 0)


def goggles(body, skull, k, w):
    points = skull.at(LON[None], np.array([[0.72], [0.78]]), w + 0.04)
    body.put("gear", "leather", s.sheet(points, HEAD))
    for sign in (1, -1):
        centre = skull.at(sign * 0.36, 0.76, w + 0.06)
        r = skull.half * 0.26
        body.put("gear", "metal", s.ball(centre, (r, r, r * 0.5), HEAD, 12, 6))
        body.put(
            "gear", "lens", s.ball(centre + np.array([0, 0, r * 0.22]), (r * 0.75, r * 0.75, r * 0.4), HEAD, 12, 6), 0
        )


def mask(body, skull, k, w):
    lon = np.linspace(-1.15, 1.15, 13)[None]
    height = np.linspace(0.02, body.p["eye_level"] - 0.1, 6)[:, None]
    points = skull.at(lon, height, 1.06)
    body.put(
        "gear",
        ("eye_white", "dark", "accent")[k["style"]],
        s.sheet(points, HEAD, False, centre=skull.at(0, 0.3) * (0, 1, 0)),
    )


def earrings(body, skull, k, w):
    for sign in (1, -1):
        centre = skull.at(sign * 1.5, body.p["eye_level"] - 0.2, 1.08)
        r = skull.half * 0.07 * k["size"]
        body.put("gear", "metal", s.ball(centre, (r, r * (1 + k["style"]), r), HEAD, 7, 5))


WORN = {
    f.__name__: f
    for f in (
        cap, beret, witch_hat, straw_hat, hood, helmet, top_hat, beanie, cat_ears, fox_ears, dog_ears, rabbit_ears,
        bear_ears, horns, ram_horns, antlers, antenna, halo, big_bow, side_bow, hairband, maid_band, headband, flower,
        tiara, crown, hairpins, veil, headphones, glasses, goggles, mask, earrings,
    )
}  # fmt: skip
