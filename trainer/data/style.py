"""Random changes that make a render or a photograph look drawn: lines, tones, paper, flat colours, bad copies.

Each effect is a function of a crop (H, W, 3) uint8 RGB and a random generator, and returns a new crop of the same size;
nothing moves, so joints stay where they are. Widths are shares of the crop's side: a line looks the same in crops of
128 and 256 pixels. :func:`draw_style` says which effects a sample gets, :func:`apply_style` makes them.

All work is done in bytes by OpenCV, and patterns are made once a process, as reading must not become much slower
(`python -m tests.benchmarks.styled_reading`).
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.data.pictures import Picture
from trainer.errors import RunError

Plane = NDArray[np.uint8]
INKS = ("line_art", "pencil", "screen_tone", "hatching")
NEED_COVER = frozenset({"ground", "rim_light"})


@dataclass(frozen=True)
class Style:
    """How often each change is made; with `chance` 0 every picture stays as it is."""

    chance: float = 0.0
    """The share of samples that are changed at all; the others are chances among these."""
    ground: float = 0.5
    """White, a colour or a pattern around the figure, in pictures that have an alpha channel."""
    rim_light: float = 0.12
    flat_colours: float = 0.3
    outlines: float = 0.25
    line_art: float = 0.15
    """Of line art, pencil, screen tone and hatching a sample gets at most one."""
    pencil: float = 0.12
    screen_tone: float = 0.12
    hatching: float = 0.12
    paper: float = 0.25
    resize_damage: float = 0.15
    jpeg_damage: float = 0.15

    def __post_init__(self) -> None:
        for field in fields(self):
            if not 0 <= getattr(self, field.name) <= 1:
                raise RunError(f"style: {field.name} is a chance in 0..1, got {getattr(self, field.name)}")
        together = sum(getattr(self, name) for name in INKS)
        if together > 1 + 1e-9:
            raise RunError(f"style: the chances of {', '.join(INKS)} are {together:g} together; at most 1 can be")


DRAWN_STYLE = Style(chance=0.4)


def draw_style(how: Style, random: np.random.Generator) -> tuple[str, ...]:
    """Names of the effects of one sample, in the order in which they are made."""
    if random.random() >= how.chance:
        return ()
    single = ("ground", "rim_light", "flat_colours", "outlines", "paper", "resize_damage", "jpeg_damage")
    chosen = {
        name for name, value in zip(single, random.random(len(single)), strict=True) if value < getattr(how, name)
    }
    ink = random.random()
    for name in INKS:
        ink -= getattr(how, name)
        if ink < 0:
            chosen.add(name)
            break
    return tuple(name for name in EFFECTS if name in chosen)


def apply_style(
    picture: Picture, effects: tuple[str, ...], random: np.random.Generator, cover: Plane | None = None
) -> Picture:
    """A crop (H, W, 3) with the named effects of ``EFFECTS`` made one after another.

    Args:
        cover: (H, W) the figure's alpha; effects that need it are left out where it is None.
    """
    for name in effects:
        if name not in NEED_COVER:
            picture = EFFECTS[name](picture, random)
        elif cover is not None:
            picture = EFFECTS[name](picture, random, cover)
    return picture


def ground(picture: Picture, random: np.random.Generator, cover: Plane) -> Picture:
    """Cut the figure out, with a white border at times, and put it on white, a colour, or a pattern of two colours."""
    height, width = cover.shape
    kind = random.choice(["white", "plain", "blend", "bars", "spots"], p=[0.4, 0.2, 0.15, 0.125, 0.125])
    first, second = _pale(random), _pale(random)
    if kind == "white":
        first = np.array([255, 255, 255])
    if kind in ("white", "plain"):
        behind = np.full((height, width), 255, np.uint8)
    elif kind == "blend":
        behind = np.repeat(np.linspace(0, 255, height).astype(np.uint8)[:, None], width, axis=1)
    else:
        pattern = "lines" if kind == "bars" else "dots"
        tile = _tile(pattern, max(cover.shape), float(random.choice([0.07, 0.11, 0.18])), int(random.choice([0, 45])))
        behind = np.where(_cut(tile, cover.shape, random) < random.integers(64, 160), 255, 0).astype(np.uint8)
    out = _two_colours(behind, second, first)
    if random.random() < 0.2:
        reach = 2 * max(1, round(0.012 * width)) + 1
        border: Any = cv2.dilate(cover, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
        out = _painted(out, np.full(3, 255.0), border)
    return cv2.add(_dimmed(out, 255 - cover), _dimmed(picture, cover))  # type: ignore[return-value]


def rim_light(picture: Picture, random: np.random.Generator, cover: Plane) -> Picture:
    """A bright strip inside the figure's border, on the side that a light from behind would touch."""
    side = max(cover.shape)
    reach, angle = side * random.uniform(0.012, 0.035), random.uniform(-0.25, 1.25) * np.pi
    move = np.array([[1, 0, -reach * np.cos(angle)], [0, 1, reach * np.sin(angle)]])
    moved = cv2.warpAffine(cover, move, cover.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
    soft = cv2.GaussianBlur(cv2.subtract(cover, moved), (3, 3), 0)
    strip: Any = cv2.multiply(soft, cover, scale=random.uniform(0.8, 1.3) / 255)
    return _painted(picture, 255 - random.uniform(0, 70, 3), strip)


def flat_colours(picture: Picture, random: np.random.Generator) -> Picture:
    """Smoothed, then a few steps of light and of colour: areas as a cel painter fills them."""
    smooth = picture
    for _ in range(2 if max(picture.shape) > 160 else 1):  # twice with 3 costs a quarter of once with 5
        smooth = cv2.medianBlur(smooth, 3)  # type: ignore[assignment]
    steps, colour_step = random.integers(4, 8), random.integers(8, 21)
    table = np.empty((256, 1, 3), np.uint8)
    value = np.arange(256)
    # White stays apart from the lightest step: pale skin must not become the paper behind it.
    table[:, 0, 0] = np.where(value > 242, 255, 255 * (np.floor(value * steps / 256) + 0.5) / steps)
    for channel in (1, 2):
        table[:, 0, channel] = (128 + np.rint((value - 128) / colour_step) * colour_step).clip(0, 255)
    return _table(cv2.cvtColor(smooth, cv2.COLOR_RGB2YCrCb), table, cv2.COLOR_YCrCb2RGB)  # type: ignore[arg-type]


def outlines(picture: Picture, random: np.random.Generator) -> Picture:
    """Dark lines of any hue, or black ones, along the edges of the picture."""
    lines = _lines(_grey(picture), random, fill=0.0)
    ink = np.zeros(3) if random.random() < 0.4 else random.uniform(0, 130, 3)
    return _painted(picture, ink, 255 - lines)


def line_art(picture: Picture, random: np.random.Generator) -> Picture:
    """Lines on paper without any colour; half of the time dark areas are filled with ink."""
    fill = random.uniform(0.3, 1.0) if random.random() < 0.5 else 0.0
    return _printed(_lines(_grey(picture), random, fill), random)


def pencil(picture: Picture, random: np.random.Generator) -> Picture:
    """Soft grey lines and a little shading, both broken up by the grain of strokes."""
    grey = _grey(picture)
    side = max(grey.shape)
    width = 1 + 2 * max(1, round(side * random.uniform(0.006, 0.018)))
    around = cv2.blur(cv2.dilate(grey, np.ones((3, 3), np.uint8)), (width, width))
    shade, press = random.uniform(0.1, 0.3), random.uniform(1.5, 2.5)
    drawn = cv2.addWeighted(cv2.divide(grey, around, scale=255), press, grey, shade, 255 * (1 - press - shade))
    strokes = _cut(_tile("strokes", side, 0.0, 30), grey.shape, random)
    drawn = 255 - cv2.multiply(255 - drawn, strokes, scale=random.uniform(1.2, 1.7) / 255)
    return _printed(drawn, random)  # type: ignore[arg-type]


def screen_tone(picture: Picture, random: np.random.Generator) -> Picture:
    """Ink lines and black areas, with dots between dark and light, as printed in comics."""
    grey = _grey(picture)
    dots = _tile(
        "dots", max(grey.shape), float(random.choice([0.02, 0.025, 0.032, 0.042])), int(random.choice([0, 25, 45]))
    )
    return _toned(grey, dots, random)


def hatching(picture: Picture, random: np.random.Generator) -> Picture:
    """Ink lines, with strokes of the pen where it is darker and crossed strokes where it is darkest."""
    grey = _grey(picture)
    pen = _tile(
        "hatch", max(grey.shape), float(random.choice([0.025, 0.03, 0.037, 0.047])), int(random.choice([10, 25, 40]))
    )
    return _toned(grey, pen, random)


def paper(picture: Picture, random: np.random.Generator) -> Picture:
    """The grain and the tint of paper, showing through everything."""
    grain = _cut(_tile("grain", max(picture.shape), 0.0, 0), picture.shape[:2], random)
    depth = random.uniform(0.05, 0.2)
    tint = 255 - np.sort(random.uniform(0, 40, 3)) * (random.random() < 0.6)
    table = np.rint(tint * (1 - depth * (1 - np.arange(256)[:, None, None] / 255))).astype(np.uint8)
    return cv2.multiply(picture, _table(grain, table), scale=1 / 255)  # type: ignore[return-value]


def resize_damage(picture: Picture, random: np.random.Generator) -> Picture:
    """Shrunk and enlarged again, as small pictures from the web are."""
    height, width = picture.shape[:2]
    part = random.uniform(0.45, 0.8)
    # OpenCV's plain INTER_NEAREST takes the pixel's corner and so moves the picture.
    how = (cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_NEAREST_EXACT)
    down, up = random.integers(4), random.integers(4)
    small = cv2.resize(picture, (max(1, round(width * part)), max(1, round(height * part))), interpolation=how[down])
    return cv2.resize(small, (width, height), interpolation=how[up])  # type: ignore[return-value]


def jpeg_damage(picture: Picture, random: np.random.Generator) -> Picture:
    """The blocks and rings of a JPEG of low quality."""
    quality = int(random.integers(12, 50))
    # OpenCV takes the channels for BGR in both directions, so they come back in their places.
    return cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)  # type: ignore[return-value]


# In the order in which they are made: what is seen, how it is drawn, on what, and what a copy loses.
EFFECTS: dict[str, Callable[..., Picture]] = {
    "ground": ground,
    "rim_light": rim_light,
    "flat_colours": flat_colours,
    "outlines": outlines,
    "line_art": line_art,
    "pencil": pencil,
    "screen_tone": screen_tone,
    "hatching": hatching,
    "paper": paper,
    "resize_damage": resize_damage,
    "jpeg_damage": jpeg_damage,
}


def _grey(picture: Picture) -> Plane:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)  # type: ignore[return-value]


def _lines(grey: Plane, random: np.random.Generator, fill: float) -> Plane:
    """Lines (H, W), 0 ink and 255 paper: the extended difference of Gaussians.

    After Winnemöller, Kyprianidis and Olsen, "XDoG: An eXtended difference-of-Gaussians compendium" (Computers &
    Graphics, 2012), with a straight ramp in place of their tanh.

    Args:
        fill: how much darkness itself, beside edges, makes ink.
    """
    # Whole kernels and a box for the wider blur: a fifth of the time of true Gaussians of these widths.
    width = 1 + 2 * round(max(grey.shape) * random.uniform(0.002, 0.009))
    near = cv2.GaussianBlur(grey, (width, width), 0)
    around = cv2.blur(near, (width + 2, width + 2))
    contrast, darkest = random.uniform(15, 40), random.uniform(60, 120)
    # Differences of one level are rounding and noise, so the ramp starts below them.
    lines = cv2.addWeighted(near, contrast, around, -contrast, 255 + 1.5 * contrast)
    if fill:
        lines = cv2.min(lines, cv2.addWeighted(near, 6 * fill, near, 0, 255 - 6 * fill * darkest))
    return lines  # type: ignore[return-value]


def _toned(grey: Plane, thresholds: Plane, random: np.random.Generator) -> Picture:
    """Black where the picture is darker than the pattern of thresholds, with lines over it."""
    black, white = random.uniform(20, 70), random.uniform(150, 220)
    gain = 255 / (white - black)
    stretched = cv2.addWeighted(grey, gain, grey, 0, -black * gain)
    tone = cv2.addWeighted(stretched, 4, _cut(thresholds, grey.shape, random), -4, 128)
    return _printed(cv2.min(tone, _lines(grey, random, 0.0)), random)  # type: ignore[arg-type]


def _printed(drawn: Plane, random: np.random.Generator) -> Picture:
    """A grey drawing in ink on paper: mostly black on white, at times of other colours."""
    ink, sheet = np.zeros(3), np.full(3, 255.0)
    if random.random() < 0.35:
        ink = random.uniform(0, 110, 3)
    if random.random() < 0.35:
        sheet = _pale(random)
    return _two_colours(drawn, ink, sheet)


def _pale(random: np.random.Generator) -> NDArray[np.float64]:
    return 255 - random.uniform(0, 1) * random.uniform(0, 110, 3)


def _two_colours(plane: Plane, dark: NDArray[np.float64], light: NDArray[np.float64]) -> Picture:
    """The colour `dark` where a plane is 0, `light` where it is 255, and mixtures between."""
    if not dark.any() and (light == 255).all():
        return cv2.cvtColor(plane, cv2.COLOR_GRAY2RGB)  # type: ignore[return-value]
    share = np.arange(256)[:, None, None] / 255
    return _table(plane, np.rint(dark + share * (light - dark)).astype(np.uint8))


def _table(plane: Plane | Picture, table: NDArray[np.uint8], then: int | None = None) -> Picture:
    """Each byte replaced by its row of a table (256, 1, 3), and converted."""
    three = cv2.cvtColor(plane, cv2.COLOR_GRAY2RGB) if plane.ndim == 2 else plane
    out = cv2.LUT(three, table)
    return out if then is None else cv2.cvtColor(out, then)  # type: ignore[return-value]


def _painted(picture: Picture, colour: NDArray[np.float64], share: Plane) -> Picture:
    """`colour` where the share (H, W) is 255, the picture where it is 0, and mixtures between."""
    rest = _dimmed(picture, 255 - share)
    return cv2.add(rest, _two_colours(share, np.zeros(3), colour)) if colour.any() else rest  # type: ignore[return-value]


def _dimmed(picture: Picture, share: Plane) -> Picture:
    return cv2.multiply(picture, cv2.cvtColor(share, cv2.COLOR_GRAY2RGB), scale=1 / 255)  # type: ignore[return-value]


def _cut(tile: Plane, shape: tuple[int, ...], random: np.random.Generator) -> Plane:
    """A part of a square tile from a random place, mirrored and turned by right angles at random."""
    y, x = (int(random.integers(len(tile) - side + 1)) for side in shape)
    turned, down, across = random.random(3) < 0.5
    tile = tile.T if turned else tile
    part = tile[y : y + shape[0], x : x + shape[1]]
    return np.ascontiguousarray(part[:: -1 if down else 1, :: -1 if across else 1])


@functools.lru_cache(maxsize=128)
def _tile(kind: str, side: int, period: float, angle_deg: int) -> Plane:
    """A pattern of thresholds or grain, a quarter larger than a crop of that side, each value equally frequent.

    Args:
        kind: "dots", "lines", "hatch" (lines that cross in its dark half), "strokes" or "grain".
        period: of the pattern, as a share of the side.
    """
    size = side + max(16, side // 4)
    fixed = np.random.default_rng((side, angle_deg))
    if kind == "grain":
        fine = fixed.standard_normal((size, size))
        field = cv2.GaussianBlur(fine, (0, 0), 0.004 * side) + 2 * cv2.GaussianBlur(fine, (0, 0), 0.03 * side)
        return _equalised(field)
    if kind == "strokes":
        fine = fixed.standard_normal((2 * size, 2 * size))
        along = cv2.GaussianBlur(fine, (0, 0), sigmaX=0.02 * side, sigmaY=0.0025 * side)
        turn = cv2.getRotationMatrix2D((size, size), angle_deg, 1.0)
        half = size // 2
        return _equalised(cv2.warpAffine(along, turn, (2 * size, 2 * size))[half : half + size, half : half + size])
    y, x = np.mgrid[:size, :size] * (2 * np.pi / max(2.5, period * side))
    # A hand does not draw quite straight.
    wobble: Any = 0.0 if kind == "dots" else cv2.GaussianBlur(fixed.standard_normal((size, size)), (0, 0), 0.06 * side)
    wobble = 0.6 * wobble / (np.std(wobble) + 1e-9)
    angle = np.radians(angle_deg)
    u, v = np.cos(angle) * x + np.sin(angle) * y + wobble, np.cos(angle) * y - np.sin(angle) * x + wobble
    if kind == "dots":
        return _equalised(np.cos(u) + np.cos(v))
    if kind == "lines":
        return _equalised(np.cos(u))
    # Half of the paper at most is inked by each direction: a pen leaves white between its strokes.
    first, second = (2 * np.maximum(_equalised(np.cos(wave)).astype(int) - 128, 0) for wave in (u, v))
    return np.maximum(first, second // 2).astype(np.uint8)


def _equalised(values: NDArray[Any]) -> Plane:
    """The rank of each value among all, as bytes."""
    limits = np.quantile(values.ravel()[:: max(1, values.size // 20_000)], np.arange(1, 256) / 256)
    return np.searchsorted(limits, values.ravel()).astype(np.uint8).reshape(values.shape)
