"""What lies behind the figures: mostly white or one colour, as in drawings; else patterns, lines, scenery."""

import colorsys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def draw_background(rng, size):
    """(size, size, 3) uint8."""
    chance = rng.uniform()
    if chance < 0.42:
        return np.full((size, size, 3), 255, np.uint8)
    if chance < 0.60:
        return np.broadcast_to(_colour(rng), (size, size, 3)).astype(np.uint8)
    kinds = (_gradient, _pattern, _speed_lines, _strokes, _scenery, _blots)
    picture = kinds[rng.choice(len(kinds), p=[0.22, 0.16, 0.1, 0.14, 0.22, 0.16])](rng, size)
    return np.asarray(picture, np.uint8)


def _colour(rng, pale=0.6):
    if rng.uniform() < pale:
        hsv = rng.uniform(), rng.uniform(0, 0.35), rng.uniform(0.75, 1)
    else:
        hsv = rng.uniform(), rng.uniform(0, 0.9), rng.uniform(0.1, 0.95)
    return np.array(colorsys.hsv_to_rgb(*hsv)) * 255


def _tuple(colour):
    return tuple(int(c) for c in colour)


def _gradient(rng, size):
    y, x = np.mgrid[0:size, 0:size] / size - 0.5
    if rng.uniform() < 0.6:
        angle = rng.uniform(0, 2 * np.pi)
        t = np.clip(0.5 + (x * np.cos(angle) + y * np.sin(angle)), 0, 1)
    else:
        t = np.clip(np.hypot(x - rng.uniform(-0.2, 0.2), y - rng.uniform(-0.2, 0.2)) * 1.5, 0, 1)
    return (1 - t[..., None]) * _colour(rng) + t[..., None] * _colour(rng)


def _pattern(rng, size):
    y, x = np.mgrid[0:size, 0:size] / size
    angle, turns = rng.uniform(0, np.pi), rng.uniform(3, 24)
    u = (x * np.cos(angle) + y * np.sin(angle)) * turns
    v = (y * np.cos(angle) - x * np.sin(angle)) * turns
    form = rng.integers(4)
    if form == 0:
        mask = u % 1 < rng.uniform(0.2, 0.6)
    elif form == 1:
        mask = (u % 1 - 0.5) ** 2 + (v % 1 - 0.5) ** 2 < rng.uniform(0.02, 0.16)
    elif form == 2:
        mask = (u % 1 < 0.5) ^ (v % 1 < 0.5)
    else:
        mask = (u % 1 < 0.1) | (v % 1 < 0.1)
    return np.where(mask[..., None], _colour(rng), _colour(rng))


def _speed_lines(rng, size):
    image = Image.new("RGB", (size, size), _tuple(_colour(rng, 0.85)))
    pen = ImageDraw.Draw(image)
    ink = _tuple(_colour(rng, 0.2))
    middle = rng.uniform(0.3, 0.7, 2) * size
    if rng.uniform() < 0.6:
        for _ in range(int(rng.integers(20, 90))):
            angle, inner = rng.uniform(0, 2 * np.pi), rng.uniform(0.2, 0.5) * size
            wide = rng.uniform(0.003, 0.03)
            far = [middle + 1.6 * size * np.array([np.cos(angle + w), np.sin(angle + w)]) for w in (-wide, wide)]
            tip = middle + inner * np.array([np.cos(angle), np.sin(angle)])
            pen.polygon([tuple(tip), tuple(far[0]), tuple(far[1])], fill=ink)
    else:
        way = np.array([np.cos(a := rng.uniform(0, np.pi)), np.sin(a)])
        for _ in range(int(rng.integers(10, 60))):
            start = rng.uniform(-0.2, 1.2, 2) * size
            pen.line(
                [tuple(start), tuple(start + way * size * rng.uniform(0.1, 0.8))],
                fill=ink,
                width=int(rng.integers(1, 4)),
            )
    return image


def _strokes(rng, size):
    """Writing that says nothing: rows of small strokes, in a bubble or over the sheet."""
    image = Image.new("RGB", (size, size), _tuple(_colour(rng, 0.9)) if rng.uniform() < 0.5 else (255, 255, 255))
    pen = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(1, 4))):
        ink = _tuple(_colour(rng, 0.1))
        cell = rng.uniform(0.02, 0.09) * size
        left, top = rng.uniform(-0.05, 0.75, 2) * size
        columns, rows = int(rng.integers(2, 9)), int(rng.integers(1, 7))
        if rng.uniform() < 0.4:
            box = [left - cell, top - cell, left + (columns + 1) * cell, top + (rows + 1) * cell * 1.3]
            pen.ellipse(box, fill=(255, 255, 255), outline=ink)
        for row in range(rows):
            for column in range(columns):
                x, y = left + column * cell, top + row * cell * 1.3
                for _ in range(int(rng.integers(2, 5))):
                    ends = rng.uniform(0.05, 0.9, (2, 2)) * cell + (x, y)
                    pen.line([tuple(ends[0]), tuple(ends[1])], fill=ink, width=max(1, int(cell / 9)))
    return image


def _blots(rng, size):
    image = Image.new("RGB", (size, size), _tuple(_colour(rng)))
    pen = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(3, 40))):
        x, y = rng.uniform(-0.1, 1.1, 2) * size
        w, h = rng.uniform(0.02, 0.35, 2) * size
        shape = (pen.ellipse, pen.rectangle)[int(rng.integers(2))]
        shape([x, y, x + w, y + h], fill=_tuple(_colour(rng)))
    if rng.uniform() < 0.7:
        image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 0.06 * size))))
    return image


def _scenery(rng, size):
    """Sky, ground, and boxes, trees or a room's corner."""
    image = Image.new("RGB", (size, size), _tuple(_colour(rng)))
    pen = ImageDraw.Draw(image)
    horizon = rng.uniform(0.35, 0.85) * size
    line = _tuple(_colour(rng, 0.1)) if rng.uniform() < 0.6 else None
    pen.rectangle([-1, horizon, size, size], fill=_tuple(_colour(rng, 0.4)), outline=line)
    for _ in range(int(rng.integers(2, 12))):
        x, w, h = rng.uniform(-0.1, 1) * size, rng.uniform(0.05, 0.3) * size, rng.uniform(0.05, 0.6) * size
        fill = _tuple(_colour(rng, 0.4))
        if rng.uniform() < 0.6:
            pen.rectangle([x, horizon - h, x + w, horizon], fill=fill, outline=line)
            for k in range(int(rng.integers(0, 5))):
                pen.rectangle(
                    [x + w * 0.2, horizon - h + 8 * k + 3, x + w * 0.8, horizon - h + 8 * k + 7],
                    fill=_tuple(_colour(rng)),
                )
        else:
            pen.rectangle([x + w * 0.45, horizon - h, x + w * 0.55, horizon], fill=_tuple(_colour(rng, 0.1)))
            pen.ellipse([x, horizon - h - w, x + w, horizon - h * 0.4], fill=fill, outline=line)
    if rng.uniform() < 0.3:
        image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 0.02 * size))))
    return image
