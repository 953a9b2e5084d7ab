"""Keyed animation curves: from keys to a value at a time.

Each segment between two keys is a cubic Bezier in (time, value). Weighted curves use the tangent vectors as stored;
curves without weights get tangents whose time part is a third of the segment. Sources: Autodesk's node page
`animCurve` (key attributes, tangent types, infinities) and the evaluation notes of the Maya SDK example `animEngine`
(control points P1 + T_out/3, P2 - T_in/3 with weights; Hermite form without).

Tangent type numbers (node page animCurve): 1 fixed, 2 linear, 3 flat, 5 step, 6 slow, 7 fast, 9 spline, 10 clamped,
16 plateau, 17 stepnext, 18 auto.
"""

from __future__ import annotations

import bisect
import math
from typing import NamedTuple

FIXED, LINEAR, FLAT, STEP, SLOW, FAST, SPLINE, CLAMPED, PLATEAU, STEP_NEXT, AUTO = 1, 2, 3, 5, 6, 7, 9, 10, 16, 17, 18
TANGENT_NAMES = {
    FIXED: "fixed", LINEAR: "linear", FLAT: "flat", STEP: "step", SLOW: "slow", FAST: "fast", SPLINE: "spline",
    CLAMPED: "clamped", PLATEAU: "plateau", STEP_NEXT: "stepnext", AUTO: "auto",
}  # fmt: skip
TANGENT_NUMBERS = {name: number for number, name in TANGENT_NAMES.items()}
CLAMP_THRESHOLD = 0.05
CONSTANT, LINEAR_INFINITY, CYCLE, CYCLE_RELATIVE, OSCILLATE = 0, 1, 3, 4, 5
INFINITY_NAMES = {0: "constant", 1: "linear", 3: "cycle", 4: "cycleRelative", 5: "oscillate"}


class Key(NamedTuple):
    """One key: time (s, or the input's unit), value, tangent types, and the stored tangent vectors (x, y)."""

    time: float
    value: float
    in_type: int
    out_type: int
    in_tangent: tuple
    out_tangent: tuple


class Curve:
    """Keys sorted by time, with the segments' Bezier points worked out once.

    Tangents of a type that Maya computes (linear, flat, spline, clamped, plateau, auto, slow, fast) are recomputed from
    the neighbouring keys; fixed ones come from the stored vectors.
    """

    def __init__(self, keys, weighted=False, pre_infinity=CONSTANT, post_infinity=CONSTANT):
        self.keys = sorted(keys, key=lambda key: key.time)
        self.times = [key.time for key in self.keys]
        self.weighted = bool(weighted)
        self.pre_infinity, self.post_infinity = pre_infinity, post_infinity
        self.in_slopes = [self._slope(index, incoming=True) for index in range(len(self.keys))]
        self.out_slopes = [self._slope(index, incoming=False) for index in range(len(self.keys))]

    def __call__(self, time) -> float:
        """The value at a time, infinities included. A curve without keys gives 0."""
        if not self.keys:
            return 0.0
        first, last = self.times[0], self.times[-1]
        if time < first:
            return self._beyond(time, self.pre_infinity, before=True)
        if time > last:
            return self._beyond(time, self.post_infinity, before=False)
        return self._inside(time)

    # infinities ---------------------------------------------------------------------------------------------------

    def _beyond(self, time, mode, before):
        first, last = self.keys[0], self.keys[-1]
        end = first if before else last
        span = last.time - first.time
        if mode == LINEAR_INFINITY:
            slope = (self.in_slopes if before else self.out_slopes)[0 if before else -1][1]
            return end.value + (time - end.time) * slope
        if mode not in (CYCLE, CYCLE_RELATIVE, OSCILLATE) or span <= 0.0:
            return end.value
        turns = math.floor((time - first.time) / span)
        inside = time - turns * span
        if mode == OSCILLATE and turns % 2:
            inside = first.time + last.time - inside
        value = self._inside(min(max(inside, first.time), last.time))
        return value + turns * (last.value - first.value) if mode == CYCLE_RELATIVE else value

    # segments -----------------------------------------------------------------------------------------------------

    def _inside(self, time):
        index = bisect.bisect_right(self.times, time + 1e-9) - 1
        index = max(index, 0)
        if index >= len(self.keys) - 1:
            return self.keys[-1].value
        left, right = self.keys[index], self.keys[index + 1]
        if abs(time - left.time) < 1e-9:
            return left.value
        if left.out_type == STEP:
            return left.value
        if left.out_type == STEP_NEXT:
            return right.value
        span = right.time - left.time
        (x1, slope1), (x2, slope2) = self.out_slopes[index], self.in_slopes[index + 1]
        if not self.weighted:
            return _hermite((time - left.time) / span, left.value, right.value, slope1 * span, slope2 * span)
        y1 = slope1 * x1 if x1 else self._vertical(left.out_tangent)
        y2 = slope2 * x2 if x2 else self._vertical(right.in_tangent)
        # The handles are a third of the stored vectors, and may not reach past the other key (the curve stays a
        # function).
        x1, y1, x2, y2 = x1 / 3.0, y1 / 3.0, x2 / 3.0, y2 / 3.0
        if x1 > span:
            x1, y1 = span, y1 * span / x1
        if x2 > span:
            x2, y2 = span, y2 * span / x2
        parameter = _solve_bezier(time - left.time, x1, span - x2, span)
        return _bezier(parameter, left.value, left.value + y1, right.value - y2, right.value)

    @staticmethod
    def _vertical(tangent):
        return tangent[1]

    def _slope(self, index, incoming):
        """(x, dv/dt) of a key's tangent: x is its length in time (3 x the Bezier handle)."""
        key = self.keys[index]
        kind = key.in_type if incoming else key.out_type
        stored_x, stored_y = key.in_tangent if incoming else key.out_tangent
        before = self.keys[index - 1] if index > 0 else None
        after = self.keys[index + 1] if index + 1 < len(self.keys) else None
        neighbour = before if incoming else after
        other = after if incoming else before
        length = abs(neighbour.time - key.time) if neighbour else (abs(other.time - key.time) if other else 1.0)
        if self.weighted and stored_x:
            length = stored_x
        if kind == FIXED:
            if self.weighted:
                return stored_x, (stored_y / stored_x if stored_x else 0.0)
            return length, (stored_y / stored_x if stored_x else math.copysign(1e6, stored_y) if stored_y else 0.0)
        if kind in (STEP, STEP_NEXT, FLAT):
            return length, 0.0
        if kind in (LINEAR, SLOW, FAST):
            near = neighbour or other
            slope = (near.value - key.value) / (near.time - key.time) if near else 0.0
            if kind == LINEAR:
                return length, slope
            return length, 0.0 if (kind == SLOW) != incoming else slope * 1.5
        return length, self._smooth_slope(kind, key, before, after)

    def _smooth_slope(self, kind, key, before, after):
        """Spline: the slope between the neighbours. Clamped, plateau and auto are flat where that would overshoot.

        Clamped: flat within 0.05 of a neighbour's value (numbers of curves that Maya exported, ufbx
        `maya_tangent_clamped_7700_ascii.fbx`).
        """
        if before is None and after is None:
            return 0.0
        if before is None or after is None:
            if kind in (PLATEAU, AUTO):
                return 0.0
            near = after or before
            return (near.value - key.value) / (near.time - key.time)
        slope = (after.value - before.value) / (after.time - before.time)
        if kind == SPLINE:
            return slope
        if kind == CLAMPED:
            nearest = min(abs(key.value - before.value), abs(key.value - after.value))
            return 0.0 if nearest <= CLAMP_THRESHOLD else slope
        if not min(before.value, after.value) < key.value < max(before.value, after.value):
            return 0.0
        if kind == AUTO:
            slope = self._within_neighbours(key, before, after, slope)
        return slope

    def _within_neighbours(self, key, before, after, slope):
        """An auto tangent leans no steeper than keeps its handles between the neighbours' values.

        The numbers of `maya_auto_clamp_7700_ascii.fbx` (ufbx) hold to this, also with weights.
        """
        limits = []
        for near, tangent in ((before, key.in_tangent), (after, key.out_tangent)):
            handle = (tangent[0] if self.weighted and tangent[0] else abs(near.time - key.time)) / 3.0
            limits.append(abs(near.value - key.value) / handle)
        return math.copysign(min(abs(slope), *limits), slope)


def _hermite(u, v1, v2, m1, m2):
    u2, u3 = u * u, u * u * u
    return (2 * u3 - 3 * u2 + 1) * v1 + (u3 - 2 * u2 + u) * m1 + (-2 * u3 + 3 * u2) * v2 + (u3 - u2) * m2


def _bezier(u, p0, p1, p2, p3):
    w = 1.0 - u
    return w * w * w * p0 + 3 * w * w * u * p1 + 3 * w * u * u * p2 + u * u * u * p3


def _solve_bezier(x, x1, x2, x3):
    """The parameter at which a Bezier from 0 over x1, x2 to x3 reaches x: bisection, refined by Newton."""
    low, high = 0.0, 1.0
    u = x / x3
    for _ in range(60):
        value = _bezier(u, 0.0, x1, x2, x3) - x
        if abs(value) < 1e-14 * max(1.0, x3):
            break
        if value > 0:
            high = u
        else:
            low = u
        w = 1.0 - u
        speed = 3 * w * w * x1 + 6 * w * u * (x2 - x1) + 3 * u * u * (x3 - x2)
        step = u - value / speed if speed else 0.5 * (low + high)
        u = step if low < step < high else 0.5 * (low + high)
    return u
