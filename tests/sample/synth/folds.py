"""A texture of folds and brush marks, made once: what lies inside the outlines of cloth and hair in drawings."""

import numpy as np

SIDE = 256


def texture(side=SIDE):
    """(side, side, 4) uint8 that repeats seamlessly: slope of the folds in x and y, creases as lines, brush marks."""
    rng = np.random.default_rng(0)
    shapes = ((34, 7, 70), (26, 6, 110), (20, 9, 20))
    height = sum(_streaks(rng, side, *shape) for shape in shapes)
    slope_y, slope_x = (np.roll(height, -1, axis) - np.roll(height, 1, axis) for axis in (0, 1))
    # a crease is drawn where a slope turns over, and only along a part of it
    line = _streaks(rng, side, 30, 5, 75)
    steep = np.hypot(*(np.roll(line, -1, axis) - np.roll(line, 1, axis) for axis in (0, 1)))
    crease = np.clip(1.6 - np.abs(line) / (0.9 * steep + 1e-3), 0, 1) * (_streaks(rng, side, 22, 16, 60) > 0.5)
    marks = _streaks(rng, side, 9, 2.5, 35) + 0.7 * _streaks(rng, side, 14, 12, 0)
    planes = [_bytes(slope_x), _bytes(slope_y), np.round(255 * crease), _bytes(marks)]
    return np.ascontiguousarray(np.stack(planes, axis=2), np.uint8)


def _streaks(rng, side, long, thin, degrees):
    """Smooth noise of deviation 1 whose marks are `long` by `thin` pixels, the long way `degrees` from the x axis."""
    fy, fx = np.meshgrid(np.fft.fftfreq(side), np.fft.fftfreq(side), indexing="ij")
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    along, across = c * fx + s * fy, c * fy - s * fx
    smooth = np.exp(-2 * np.pi**2 * ((along * long / 2) ** 2 + (across * thin / 2) ** 2))
    field = np.fft.ifft2(np.fft.fft2(rng.normal(size=(side, side))) * smooth).real
    return (field - field.mean()) / field.std()


def _bytes(values):
    return np.clip(128 + 127 * values / (2.5 * values.std()), 0, 255)
