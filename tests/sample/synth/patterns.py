"""Patterns on cloth: a tile that says where the second colour shows, and how wide the tile is on the cloth."""

from functools import lru_cache

import numpy as np

NAMES = {
    "stripes": 3, "cross_stripes": 4, "pinstripes": 1.5, "checks": 2.5, "plaid": 4, "dots": 3, "big_dots": 1.5,
    "diamonds": 1.5,
    "zigzag": 1, "flowers": 2, "stars": 1.5, "hearts": 1, "scales": 1, "waves": 1, "camouflage": 0.8, "gradient": 2,
    "speckles": 1,
    "hem_print": 1.5,
}  # fmt: skip


def mask(pattern, size=128):
    """(size, size) uint8 that repeats on every side: 255 where the pattern's own colour shows; rows run along v."""
    return _mask(pattern["name"], pattern["width"], size)


@lru_cache(maxsize=512)
def _mask(name, width, size):
    v, u = np.meshgrid((np.arange(size) + 0.5) / size, (np.arange(size) + 0.5) / size, indexing="ij")
    x, y = u - 0.5, v - 0.5
    if name == "stripes":
        value = u < width
    elif name == "cross_stripes":
        value = v < width
    elif name == "pinstripes":
        value = (u * 3) % 1 < 0.16
    elif name == "checks":
        value = (u < 0.5) ^ (v < 0.5)
    elif name == "plaid":
        bands = (u < width).astype(float) + (v < width)
        thin = (np.abs(u - 0.75) < 0.025) | (np.abs(v - 0.75) < 0.025)
        value = np.clip(bands * 0.5 + thin * 0.6, 0, 1)
    elif name in ("dots", "big_dots"):
        radius = 0.16 if name == "dots" else 0.27
        value = (x * x + y * y < radius**2) | (_wrap(x) ** 2 + _wrap(y) ** 2 < radius**2)
    elif name == "diamonds":
        value = np.abs(x) + np.abs(y) < 0.5 * (0.6 + width * 0.5)
    elif name == "zigzag":
        value = (v + np.abs(x)) % 0.5 < 0.5 * width
    elif name in ("flowers", "stars"):
        angle, r = np.arctan2(y, x), np.hypot(x, y)
        edge = 0.3 + 0.1 * np.cos(5 * angle) if name == "flowers" else 0.24 + 0.13 * _triangle(5 * angle)
        value = (r < edge) & ~((r < 0.09) & (name == "flowers"))
    elif name == "hearts":
        a, b = x * 3.6, -y * 3.6 + 0.25
        value = (a * a + b * b - 1) ** 3 - a * a * b**3 < 0
    elif name == "scales":
        near = np.minimum(np.hypot(x, y + 0.5), np.hypot(_wrap(x), y))
        value = np.abs(near - 0.42) < 0.05
    elif name == "waves":
        value = (v + 0.12 * np.sin(2 * np.pi * u)) % 1 < width
    elif name == "camouflage":
        value = (
            np.sin(2 * np.pi * u + 2 * np.sin(2 * np.pi * v)) + np.sin(4 * np.pi * v + 1.5 * np.cos(2 * np.pi * u))
            > 0.3
        )
    elif name == "speckles":
        rng = np.random.default_rng(3)
        value = np.zeros((size, size))
        for cx, cy, r in rng.uniform((-0.5, -0.5, 0.01), (0.5, 0.5, 0.05), (26, 3)):
            value = np.maximum(value, _wrap(x - cx + 0.5) ** 2 + _wrap(y - cy + 0.5) ** 2 < r * r)
    else:  # gradient, hem_print: once along the cloth, see `draw`
        value = np.clip((v - 0.35) / 0.5, 0, 1) if name == "gradient" else (v > 0.8) & (v < 0.8 + 0.17 * width * 2)
    return (np.asarray(value, float) * 255).astype(np.uint8)


def _wrap(x):
    return (x % 1.0) - 0.5


def _triangle(angle):
    return np.abs((angle / np.pi) % 2 - 1) * 2 - 1


def draw(dice, colour, scale):
    """A pattern for a cloth, in a colour pair of its own; `scale` is the figure's height in centimetres."""
    name = dice.pick(NAMES)
    size = scale * dice.pick([dice.real(0.018, 0.04), dice.real(0.04, 0.09), dice.real(0.09, 0.2)])
    if name in ("gradient", "hem_print"):
        size = scale * dice.real(0.3, 0.6)
    if name == "speckles":
        size = scale * dice.real(0.1, 0.2)
    return {"name": name, "width": dice.real(0.2, 0.6, 2), "size_cm": round(size, 3), "colour": colour}
