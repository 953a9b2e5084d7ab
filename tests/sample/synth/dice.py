"""Random draws that end up in a look: plain Python numbers and words, always the same from the same seed."""

import colorsys

import numpy as np


class Dice:
    """A seeded source of numbers, words and colours."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def real(self, low, high, digits=4):
        return round(float(self.rng.uniform(low, high)), digits)

    def whole(self, low, high):
        """From low to high, both included."""
        return int(self.rng.integers(low, high + 1))

    def chance(self, share):
        return bool(self.rng.random() < share)

    def pick(self, options):
        """One of a list, or one key of {option: weight}."""
        if isinstance(options, dict):
            weights = np.array(list(options.values()), float)
            return list(options)[int(self.rng.choice(len(weights), p=weights / weights.sum()))]
        return options[int(self.rng.integers(len(options)))]


def mix(a, b, t):
    return a + (b - a) * t


def hex_colour(rgb):
    return "#" + "".join(f"{round(255 * min(max(c, 0.0), 1.0)):02x}" for c in rgb)


def rgb(colour):
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def shade(colour, depth=0.28, cool=0.06):
    """[lit, shaded]: the shaded colour is darker, somewhat more saturated and nearer to violet, as painters do it."""
    h, s, v = colorsys.rgb_to_hsv(*rgb(colour))
    towards = 0.72
    gap = (towards - h + 0.5) % 1 - 0.5
    dark = colorsys.hsv_to_rgb((h + gap * cool) % 1, min(1.0, s * 1.08 + 0.05), v * (1 - depth))
    return [colour, hex_colour(dark)]


def hsv(h, s, v):
    return hex_colour(colorsys.hsv_to_rgb(h % 1, min(max(s, 0), 1), min(max(v, 0), 1)))
