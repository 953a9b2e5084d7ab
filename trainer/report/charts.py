"""Line charts as SVG text: learning curves and PCK over its threshold. No script, no external font or style."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 560, 300
LEFT, RIGHT, TOP, BOTTOM = 72, 16, 14, 42
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")  # Okabe & Ito
DASHES = ("", "6 3", "2 3", "8 3 2 3")  # a second sign beside the colour


@dataclass(frozen=True)
class Line:
    """One line of a chart: points in the order they are joined; NaN and None break it.

    `number` decides its colour and dashes, so that a model has the same in every chart; else its place among the lines.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float | None]
    number: int | None = None

    def sign(self, place: int) -> tuple[str, str]:
        """Colour and dashes."""
        number = place if self.number is None else self.number
        return COLOURS[number % len(COLOURS)], DASHES[number // len(COLOURS) % len(DASHES)]


def line_chart(
    lines: Sequence[Line], x_label: str, y_label: str, *, logarithmic: bool = False, from_zero: bool = False
) -> str:
    """An SVG element with axes, round ticks, a legend, and a title on each line that a pointer shows.

    Args:
        logarithmic: y axis in powers of ten where the values span more than one; those not above zero are left out.
        from_zero: y starts at 0.
    """
    kept = [Line(line.name, *_finite(line, logarithmic), line.number) for line in lines]
    kept = [line for line in kept if line.x]
    if not kept:
        return '<p class="note">Nothing was recorded for this chart.</p>'
    x_low, x_high = _span([x for line in kept for x in line.x])
    values = [float(y) for line in kept for y in line.y if y is not None]
    logarithmic = logarithmic and max(values) > 10 * min(values)
    if logarithmic:
        values = [math.log10(v) for v in values]
    y_low, y_high = _span(values + ([0.0] if from_zero and not logarithmic else []))
    place_x = _scale(x_low, x_high, LEFT, WIDTH - RIGHT)
    place_y = _scale(y_low, y_high, HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Chart: {escape(y_label)} over {escape(x_label)}">'
    ]
    are_whole = all(float(x).is_integer() for line in kept for x in line.x)  # epochs: there is no epoch 1.5
    for tick in _ticks(x_low, x_high, 7, 1.0 if are_whole else 0.0):
        x = place_x(tick)
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{tick:g}</text>')
    for tick in _ticks(y_low, y_high, 5):
        y = place_y(tick)
        label = f"{10**tick:.1e}" if logarithmic else f"{tick:g}"
        parts.append(f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{label}</text>')
    for place, line in enumerate(kept):
        colour, dash = line.sign(place)
        points = " ".join(
            f"{place_x(x):.1f},{place_y(math.log10(y) if logarithmic else y):.1f}"
            for x, y in zip(line.x, line.y, strict=True)
            if y is not None
        )
        style = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
        name = escape(line.name)
        if len(line.x) == 1:
            x, y = points.split(",")
            parts.append(f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"><title>{name}</title></circle>')
        parts.append(f'<polyline points="{points}" {style}><title>{name}</title></polyline>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 6}" text-anchor="middle">{escape(x_label)}</text>')
    across = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(
        f'<text x="14" y="{across}" text-anchor="middle" transform="rotate(-90 14 {across})">{escape(y_label)}</text>'
    )
    parts.append("</svg>")
    return f'<div class="chart">{_legend(kept)}{"".join(parts)}</div>'


def _legend(lines: Sequence[Line]) -> str:
    items = []
    for place, line in enumerate(lines):
        colour, dash = line.sign(place)
        sample = (
            f'<svg viewBox="0 0 24 8" class="key"><line x1="0" y1="4" x2="24" y2="4" stroke="{colour}" '
            f'stroke-width="3" stroke-dasharray="{dash}"/></svg>'
        )
        items.append(f"<span>{sample}{escape(line.name)}</span>")
    return f'<div class="legend">{"".join(items)}</div>'


def _finite(line: Line, positive: bool) -> tuple[list[float], list[float]]:
    pairs = [
        (float(x), float(y))
        for x, y in zip(line.x, line.y, strict=True)
        if y is not None and math.isfinite(y) and math.isfinite(x) and (y > 0 or not positive)
    ]
    return [x for x, _ in pairs], [y for _, y in pairs]


def _span(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    if high > low:
        return low, high
    room = abs(low) * 0.1 or 1.0
    return low - room, high + room


def _scale(low: float, high: float, start: float, end: float):
    return lambda value: start + (value - low) / (high - low) * (end - start)


def _ticks(low: float, high: float, wanted: int, least: float = 0.0) -> list[float]:
    """Round numbers (1, 2, 5 times a power of ten apart, at least `least`) inside the span, about as many as wanted."""
    rough = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    step = max(step, least)
    first = math.ceil(low / step - 1e-9)
    count = math.floor(high / step + 1e-9) - first + 1
    return [round((first + n) * step, 12) for n in range(count)]
