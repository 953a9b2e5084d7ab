"""Animal ears, horns, antlers and antennae."""

import numpy as np

from . import surfaces as s
from .ornaments import HAT


def _ears(body, skull, k, w, lon, height, size, out, radius, flat, colour="hair", inner="blush"):
    for sign in (1, -1):
        root = skull.at(sign * lon, height, w - 0.06)
        tip = root + np.array([sign * out[0], out[1], out[2]]) * skull.half * k["size"]
        r = radius * skull.half * k["size"]
        bend = np.array([sign * size * 0.3, 0, 0]) * skull.half
        body.put("ears", colour, s.cone(root - (tip - root) * 0.12, tip, r, HAT, 12, bend, 7, flat))
        ahead = np.array([0, -0.02, r * flat * 0.62])
        body.put(
            "ears",
            inner,
            s.cone(
                root + ahead, root + (tip - root) * 0.72 + ahead * 0.8, r * 0.55, HAT, 10, bend * 0.7, 6, flat * 0.8
            ),
            0,
        )


def cat_ears(body, skull, k, w):
    _ears(body, skull, k, w, 0.72, 0.86, 0.1, (0.28, 0.72, -0.05), 0.36, 0.45)


def fox_ears(body, skull, k, w):
    _ears(body, skull, k, w, 0.7, 0.86, 0.2, (0.3, 1.1, -0.08), 0.4, 0.42, inner="white")


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
        body.put("ears", "hair", s.tube(path, r * 0.4, r, HAT, 10))


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
        colour = "hair" if k["style"] else "white"
        body.put("ears", colour, s.tube(path, r, r * 0.45, HAT, 10))
        body.put(
            "ears",
            "blush",
            s.tube(path[2:9] + np.array([0, 0, 1]) * r[2:9, None] * 0.33, r[2:9] * 0.55, r[2:9] * 0.2, HAT, 8),
            0,
        )


def bear_ears(body, skull, k, w):
    for sign in (1, -1):
        centre = skull.at(sign * 0.8, 0.93, w + 0.12)
        r = skull.half * 0.3 * k["size"]
        body.put("ears", "hair", s.ball(centre, (r, r, r * 0.5), HAT, 12, 8))
        body.put(
            "ears", "blush", s.ball(centre + np.array([0, 0, r * 0.3]), (r * 0.6, r * 0.6, r * 0.3), HAT, 10, 6), 0
        )


def horns(body, skull, k, w):
    colour = ("white", "accent", "dark")[k["style"]]
    for sign in (1, -1):
        lon, up = (0.5, 0.84) if k["bend"] > 0 else (1.0, 0.86)
        root = skull.at(sign * lon, up, w - 0.08)
        tip = root + np.array([sign * (0.2 + 0.5 * abs(k["bend"])), 0.75 * k["size"], 0.1 * k["bend"]]) * skull.half
        bend = np.array([sign * 0.3 * k["bend"], 0, 0.25]) * skull.half
        body.put("horns", colour, s.cone(root, tip, skull.half * 0.15 * k["size"], HAT, 9, bend, 7))


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
        body.put("horns", ("dark", "leather", "white")[k["style"]], s.tube(path, thick, thick, HAT, 8, (1, 0, 0)))


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
        body.put("horns", "leather", s.tube(stem, thick, thick, HAT, 7))
        for at, up in ((3, 0.4), (5, 0.35)):
            tip = stem[at] + np.array([sign * up, up, 0]) * skull.half
            body.put("horns", "leather", s.cone(stem[at], tip, skull.half * 0.06, HAT, 6))


def antenna(body, skull, k, w):
    for sign in (1, -1):
        root = skull.at(sign * 0.4, 0.95, w - 0.05)
        path = s.curve(
            root + np.array([[0, 0, 0], [sign * 0.15, 0.6, 0.1], [sign * 0.4, 1.0, 0.3]]) * skull.half * k["size"], 7
        )
        body.put("horns", "dark", s.tube(path, skull.half * 0.03, skull.half * 0.03, HAT, 6))
        body.put("horns", "accent", s.ball(path[-1], [skull.half * 0.1] * 3, HAT, 8, 6))


WORN = {
    f.__name__: f for f in (cat_ears, fox_ears, dog_ears, rabbit_ears, bear_ears, horns, ram_horns, antlers, antenna)
}
