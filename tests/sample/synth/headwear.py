"""Hats, hoods and helmets, and the draw of everything that is worn on the head."""

import numpy as np

from . import animal_ears, ornaments
from . import surfaces as s
from .ornaments import HAT, LON

COVERING = ("cap", "beret", "witch_hat", "straw_hat", "hood", "helmet", "top_hat", "beanie", "great_helm")


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
        "great_helm": 1,
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
    covered = bool(out) and out[0]["kind"] in COVERING
    if dice.chance(0.12) and not covered:
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


def shell(skull, low, swell, top=1.0, rows=7):
    height = low + (top - low) * np.linspace(0, 1, rows)[:, None] ** 0.8
    return s.sheet(skull.at(LON[None], height, swell), HAT, True, (False, True))


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
    return s.sheet(points, HAT, True, centre=(0, base[..., 1].mean() - 3 * skull.half, 0))


def cap(body, skull, k, w):
    body.put("hat", "hat", shell(skull, 0.7, w + 0.03))
    body.put("hat", "trim" if k["style"] else "hat", brim(skull, 0.7, 0.0, 0.75 * k["size"], -0.12, w + 0.03, True))
    body.put("hat", "trim", s.ball(skull.at(0, 1.0, w + 0.04), [skull.half * 0.08] * 3, HAT, 8, 5))


def beret(body, skull, k, w):
    r = skull.half * (w + 0.12) * k["size"]
    profile = [
        (r * q, skull.half * h)
        for q, h in ((0.84, -0.2), (1.1, 0.0), (1.16, 0.16), (0.9, 0.36), (0.4, 0.46), (0.02, 0.48))
    ]
    base = skull.at(0, 0.86) * (0, 1, 0)
    stalk = s.cone((0, r * 0.3, 0), (0, r * 0.75, 0), r * 0.06, HAT, 6)
    for piece in (s.lathe(profile, HAT, 20, caps=(False, True)), stalk):
        body.put("hat", "hat", tilted(piece.moved(base), skull, k | {"tilt": k["tilt"] * 1.6}))


def witch_hat(body, skull, k, w):
    half = skull.half
    base = skull.at(0, 0.74) * (0, 1, 0)
    r = half * (w + 0.04)
    wide = half * 2.1 * k["size"]
    rows = [(wide, -0.22 * half), (wide * 0.8, 0.0), (r, 0.05 * half)]
    body.put("hat", "hat", tilted(s.lathe(rows, HAT, 24).moved(base), skull, k))
    t = np.linspace(0, 1, 9)
    tall = half * 2.1 * k["size"]
    path = base + np.stack(
        [k["bend"] * tall * t**2.2, tall * t * (1 - 0.25 * abs(k["bend"]) * t), -0.2 * tall * t**2], 1
    )
    radius = r * (1 - t) ** 0.85 + half * 0.03
    body.put("hat", "hat", tilted(s.tube(path, radius, radius, HAT, 18), skull, k))
    body.put(
        "hat",
        "trim",
        tilted(s.tube(path[:2], radius[:2] * 1.04, radius[:2] * 1.04, HAT, 18, caps=(False, False)), skull, k),
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
        (r * 0.98, 0.55 * half),
        (r * 0.8, 0.8 * half),
        (0.02, 0.88 * half),
    ]
    body.put("hat", colour, tilted(s.lathe(rows, HAT, 24, caps=(False, True)).moved(base), skull, k))
    band = [(r * 1.03, 0.04 * half), (r * 1.03, 0.24 * half)]
    body.put("hat", "ribbon", tilted(s.lathe(band, HAT, 24).moved(base), skull, k))


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
    body.put("hat", "hat", tilted(s.lathe(rows, HAT, 22, caps=(False, True)).moved(base), skull, k))
    body.put(
        "hat",
        "ribbon",
        tilted(s.lathe([(r * 1.03, 0.02 * half), (r * 1.0, tall * 0.3)], HAT, 22).moved(base), skull, k),
    )


def beanie(body, skull, k, w):
    body.put("hat", "hat", shell(skull, 0.68, w + 0.04))
    rim = skull.at(LON[None], np.array([[0.64], [0.7], [0.76]]), w + np.array([[0.05], [0.09], [0.06]]))
    body.put("hat", "trim", s.sheet(rim, HAT))
    if k["style"]:
        body.put("hat", "trim", s.ball(skull.at(0, 1.08, w), [skull.half * 0.3] * 3, HAT, 12, 8))


def hood(body, skull, k, w):
    """A hood that leaves the face free; sometimes with animal ears."""
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
    shares = {"帽子": 1 - 0.8 * down, "首": 0.4 * down, "上半身2": 0.4 * down}
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
            body.put("hat", colour, s.cone(root - (tip - root) * 0.3, tip, skull.half * 0.32, HAT, 10, flat=0.5))


def helmet(body, skull, k, w):
    body.put("hat", "steel", shell(skull, 0.62 if k["style"] else 0.5, w + 0.06))
    ring = skull.at(LON[None], np.array([[0.6], [0.66]]), w + 0.1)
    body.put("hat", "metal", s.sheet(ring, HAT))
    if k["style"] == 2:
        for sign in (1, -1):
            root = skull.at(sign * 1.3, 0.8, w + 0.05)
            tip = root + np.array([sign * 0.9, 0.9, 0]) * skull.half * k["size"]
            body.put(
                "hat",
                "white",
                s.cone(root, tip, skull.half * 0.2, HAT, 8, (sign * 0.25 * skull.half, -0.2 * skull.half, 0)),
            )
    elif k["style"] == 1:
        rows = [
            skull.at(lon, h, w + 0.08) + np.array([0, 0.28 * skull.half * f, 0])
            for lon, h, f in ((0, 0.8, 0.2), (0, 0.92, 1), (np.pi, 0.98, 1.2), (np.pi, 0.8, 0.9), (np.pi, 0.6, 0.2))
        ]
        body.put(
            "hat",
            "accent",
            s.tube(s.curve(np.array(rows), 14), skull.half * 0.1, skull.half * 0.22, HAT, 8, (1, 0, 0)),
        )


def great_helm(body, skull, k, w):
    """A closed helmet: a slit before the eyes, or a visor with bars."""
    level = body.p["eye_level"]
    body.put("hat", "steel", shell(skull, level + 0.07, w + 0.05))
    height = np.linspace(0.0, level - 0.05, 6)[:, None]
    body.put("hat", "steel", s.sheet(skull.at(LON[None], height, w + 0.05), HAT))
    lon = np.linspace(1.0, 2 * np.pi - 1.0, 20)[None]
    sides = skull.at(lon, np.array([[level - 0.08], [level + 0.1]]), w + 0.05)
    body.put("hat", "steel", s.sheet(sides, HAT, False, centre=skull.at(0, 0.4) * (0, 1, 0)))
    for edge in (level - 0.05, level + 0.07):
        rim = skull.at(LON[None], edge + np.array([[-0.012], [0.012]]), w + 0.075)
        body.put("hat", "metal", s.sheet(rim, HAT))
    if k["style"]:
        for lon in np.linspace(-0.8, 0.8, 3 + 2 * k["style"]):
            bar = skull.at(lon, np.array([level - 0.07, level + 0.09]), w + 0.07)
            body.put("hat", "metal", s.tube(bar, skull.half * 0.025, skull.half * 0.025, HAT, 5))
    if k["bend"] > 0:
        root = skull.at(np.pi, 0.95, w + 0.05)
        path = s.curve(root + np.array([[0, 0, 0], [0, 0.5, -0.1], [0, 0.4, -0.6], [0, -0.4, -0.9]]) * skull.half, 9)
        r = skull.half * np.array([0.06, 0.12, 0.16, 0.18, 0.19, 0.18, 0.15, 0.1, 0.02])
        body.put("hat", "accent", s.tube(path, r * 0.6, r, HAT, 8, (1, 0, 0)))


WORN = (
    {f.__name__: f for f in (cap, beret, witch_hat, straw_hat, top_hat, beanie, hood, helmet, great_helm)}
    | animal_ears.WORN
    | ornaments.WORN
)
