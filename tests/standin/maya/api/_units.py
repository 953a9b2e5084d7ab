"""MTime of maya.api.OpenMaya.

A time is a number in a unit; the unit that counts for frames is the user's (`MTime.uiUnit()`, facts section 4: always
pass it).
"""

from __future__ import annotations

import maya_scene

from ._objects import with_constants

# kNTSCFrame is 30, kFilm 24 ...: frames a second by the unit's number; the names of the user's units by the same
# number.
_NAMED = {
    "hour": "kHours",
    "min": "kMinutes",
    "sec": "kSeconds",
    "millisec": "kMilliseconds",
    "game": "kGames",
    "film": "kFilm",
    "pal": "kPALFrame",
    "ntsc": "kNTSCFrame",
    "show": "kShowScan",
    "palf": "kPALField",
    "ntscf": "kNTSCField",
}
_RATES = {
    "kHours": 1 / 3600,
    "kMinutes": 1 / 60,
    "kSeconds": 1.0,
    "kMilliseconds": 1000.0,
    "kGames": 15.0,
    "kFilm": 24.0,
    "kPALFrame": 25.0,
    "kNTSCFrame": 30.0,
    "kShowScan": 48.0,
    "kPALField": 50.0,
    "kNTSCField": 60.0,
}


@with_constants
class MTime:
    """MTime(), MTime(other), MTime(value, unit=MTime.uiUnit()); compared in seconds."""

    __hash__ = None
    _ticks = 141120000  # ticks a second: MTime.ticksPerSecond() of Maya 2018 and later

    def __init__(self, *args):
        if len(args) == 1 and isinstance(args[0], MTime):
            self._value, self._unit = args[0]._value, args[0]._unit
            return
        self._value = float(args[0]) if args else 0.0
        self._unit = int(args[1]) if len(args) > 1 else MTime.uiUnit()

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = float(value)

    @property
    def unit(self):
        return self._unit

    @unit.setter
    def unit(self, unit):
        self._unit = unit

    @property
    def _seconds(self):
        return self._value / rate_of(self._unit)

    def asUnits(self, unit):
        """In another unit; rounded to Maya's ticks so that whole frames stay whole."""
        return round(self._seconds * MTime._ticks) / MTime._ticks * rate_of(unit) if unit != self._unit else self._value

    @staticmethod
    def uiUnit():
        """The unit of the scene's frames. RuntimeError for a rate that MTime has no name for."""
        return unit_of(maya_scene.current().units.time)

    def __eq__(self, other):
        return isinstance(other, MTime) and abs(self._seconds - other._seconds) < 0.5 / MTime._ticks

    def __repr__(self):
        return f"maya.api.OpenMaya.MTime({self._value}, {self._unit})"


def _constant_names():
    return {number: name for name, number in vars(MTime).items() if name.startswith("k") and isinstance(number, int)}


def rate_of(unit):
    """Frames a second of an MTime unit."""
    name = _constant_names().get(unit, "")
    if name in _RATES:
        return _RATES[name]
    if name.endswith("FPS"):
        from maya_scene.units import frames_per_second

        return frames_per_second(f"{name[1:-3].replace('_', '.')}fps")
    if name == "k29_97DF":
        return 30000 / 1001
    raise RuntimeError(f"(kInvalidParameter): {unit} is no unit of time")


def unit_of(name):
    """The MTime unit of a unit's name ("film", "29.97fps")."""
    constant = _NAMED.get(name) or f"k{name[:-3].replace('.', '_')}FPS"
    value = getattr(MTime, constant, None)
    if value is None:
        raise RuntimeError(f"(kFailure): MTime has no constant for the time unit {name}")
    return value
