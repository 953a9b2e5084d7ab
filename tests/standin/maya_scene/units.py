"""Units: centimetres, radians and seconds inside; the user's units outside.

Names and sizes are Autodesk's (command page `currentUnit`). A frame of time unit `film` is 1/24 s, `Nfps` 1/N s. What
`cmds.getAttr` returns is in the user's units, except for matrices, which stay in centimetres whatever the unit.
"""

from __future__ import annotations

import math

from .errors import SceneError

LINEAR_CM = {
    "mm": 0.1, "cm": 1.0, "m": 100.0, "km": 100000.0, "in": 2.54, "ft": 30.48, "yd": 91.44, "mi": 160934.4,
    "millimeter": 0.1, "centimeter": 1.0, "meter": 100.0, "kilometer": 100000.0, "inch": 2.54, "foot": 30.48,
    "yard": 91.44, "mile": 160934.4,
}  # fmt: skip
ANGULAR_RAD = {
    "deg": math.pi / 180.0, "degree": math.pi / 180.0, "rad": 1.0, "radian": 1.0, "min": math.pi / 10800.0,
    "sec": math.pi / 648000.0,
}  # fmt: skip
FRAMES_PER_SECOND = {
    "hour": 1.0 / 3600.0, "min": 1.0 / 60.0, "sec": 1.0, "millisec": 1000.0, "game": 15.0, "film": 24.0, "pal": 25.0,
    "ntsc": 30.0, "show": 48.0, "palf": 50.0, "ntscf": 60.0,
}  # fmt: skip
_LONG = {
    "millimeter": "mm", "centimeter": "cm", "meter": "m", "kilometer": "km", "inch": "in", "foot": "ft", "yard": "yd",
    "mile": "mi", "degree": "deg", "radian": "rad",
}  # fmt: skip
LINEAR_TYPES = ("doubleLinear", "floatLinear")
ANGULAR_TYPES = ("doubleAngle", "floatAngle")


def frames_per_second(unit) -> float:
    """Frames a second of a time unit: a name ("film", "ntsc") or "Nfps", N whole or not ("23.976fps", "120fps").

    Raises SceneError for what is neither.
    """
    known = FRAMES_PER_SECOND.get(unit)
    if known:
        return known
    if unit.endswith("fps"):
        try:
            rate = float(unit[:-3])
        except ValueError:
            rate = 0.0
        if rate > 0:
            # 23.976, 29.97 ... name the broadcast rates of 1000/1001 of a whole rate.
            whole = round(rate * 1.001)
            return whole / 1.001 if rate != round(rate) and abs(whole / 1.001 - rate) < 0.005 else rate
    raise SceneError(f"Invalid time unit: {unit}")


class Units:
    """The user's units and the conversions from and to the inside's."""

    def __init__(self, linear="cm", angular="deg", time="film"):
        self.linear, self.angular, self.time = linear, angular, time

    @property
    def linear(self) -> str:
        return self._linear

    @linear.setter
    def linear(self, unit):
        if unit not in LINEAR_CM:
            raise SceneError(f"Invalid linear unit: {unit}")
        self._linear = _LONG.get(unit, unit)
        self.cm = LINEAR_CM[unit]

    @property
    def angular(self) -> str:
        return self._angular

    @angular.setter
    def angular(self, unit):
        if unit not in ANGULAR_RAD:
            raise SceneError(f"Invalid angular unit: {unit}")
        self._angular = _LONG.get(unit, unit)
        self.rad = ANGULAR_RAD[unit]

    @property
    def time(self) -> str:
        return self._time

    @time.setter
    def time(self, unit):
        self.fps = frames_per_second(unit)
        self._time = unit

    def copy(self) -> Units:
        return Units(self.linear, self.angular, self.time)

    def seconds(self, frame) -> float:
        return frame / self.fps

    def frame(self, seconds) -> float:
        """Frames; what differs from a whole frame only by rounding becomes whole (Maya counts in whole ticks)."""
        frame = seconds * self.fps
        whole = round(frame)
        return float(whole) if abs(frame - whole) < 1e-7 else frame

    def to_internal(self, value, type_name):
        """A number in the user's units to cm, rad or s, by the attribute's type."""
        if type_name in LINEAR_TYPES:
            return value * self.cm
        if type_name in ANGULAR_TYPES:
            return value * self.rad
        if type_name == "time":
            return value / self.fps
        return value

    def to_ui(self, value, type_name):
        if type_name in LINEAR_TYPES:
            return value / self.cm
        if type_name in ANGULAR_TYPES:
            return value / self.rad
        if type_name == "time":
            return self.frame(value)
        return value
