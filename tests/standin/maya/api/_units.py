"""MTime, MDistance, MAngle and MDGContext of maya.api.OpenMaya.

A time is a number in a unit; the unit that counts for frames is the user's (`MTime.uiUnit()`, facts section 4: always
pass it). Lengths inside are centimetres, angles radians (facts section 9).
"""

from __future__ import annotations

import math

import maya_scene

from maya.cmds._names import set_units

from ._constants import with_constants

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
    """MTime(), MTime(other), MTime(value, unit=MTime.uiUnit()); compared, added and scaled in seconds."""

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

    @staticmethod
    def setUIUnit(unit):
        set_units(time=name_of(unit))

    @staticmethod
    def ticksPerSecond():
        return MTime._ticks

    def __eq__(self, other):
        return isinstance(other, MTime) and abs(self._seconds - other._seconds) < 0.5 / MTime._ticks

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self._seconds < other._seconds and self != other

    def __le__(self, other):
        return self < other or self == other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other

    def _plus(self, other, sign):
        amount = other.asUnits(self._unit) if isinstance(other, MTime) else float(other)
        return MTime(self._value + sign * amount, self._unit)

    def __add__(self, other):
        return self._plus(other, 1)

    def __sub__(self, other):
        return self._plus(other, -1)

    def __mul__(self, factor):
        return MTime(self._value * factor, self._unit)

    __rmul__ = __mul__

    def __truediv__(self, divisor):
        return (
            self._seconds / divisor._seconds if isinstance(divisor, MTime) else MTime(self._value / divisor, self._unit)
        )

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


def name_of(unit):
    constant = _constant_names().get(unit, "")
    named = {constant_name: name for name, constant_name in _NAMED.items()}
    return named.get(constant) or f"{constant[1:-3].replace('_', '.')}fps"


class _Measure:
    """What MDistance and MAngle have in common: a value in a unit. `_sizes` gives the internal size of each unit."""

    _sizes: dict = {}
    _names: dict = {}
    __hash__ = None

    def __init__(self, *args):
        if len(args) == 1 and isinstance(args[0], type(self)):
            self.value, self.unit = args[0].value, args[0].unit
            return
        self.value = float(args[0]) if args else 0.0
        self.unit = int(args[1]) if len(args) > 1 else self.internalUnit()

    def asUnits(self, unit):
        return self.value * self._sizes[self.unit] / self._sizes[unit]

    @classmethod
    def uiUnit(cls):
        return cls._names[cls._ui_name()]

    @classmethod
    def internalToUI(cls, value):
        return value * cls._sizes[cls.internalUnit()] / cls._sizes[cls.uiUnit()]

    @classmethod
    def uiToInternal(cls, value):
        return value * cls._sizes[cls.uiUnit()] / cls._sizes[cls.internalUnit()]

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({self.value}, {self.unit})"


@with_constants
class MDistance(_Measure):
    """A length; asked in any unit, 1 inch is 2.54 cm."""

    @staticmethod
    def internalUnit():
        return MDistance.kCentimeters

    @staticmethod
    def _ui_name():
        return maya_scene.current().units.linear

    @staticmethod
    def setUIUnit(unit):
        names = {number: name for name, number in MDistance._names.items()}
        set_units(linear=names[unit])

    def asCentimeters(self):
        return self.asUnits(self.kCentimeters)

    def asMeters(self):
        return self.asUnits(self.kMeters)

    def asMillimeters(self):
        return self.asUnits(self.kMillimeters)

    def asKilometers(self):
        return self.asUnits(self.kKilometers)

    def asInches(self):
        return self.asUnits(self.kInches)

    def asFeet(self):
        return self.asUnits(self.kFeet)

    def asYards(self):
        return self.asUnits(self.kYards)

    def asMiles(self):
        return self.asUnits(self.kMiles)


MDistance._sizes = {1: 2.54, 2: 30.48, 3: 91.44, 4: 160934.4, 5: 0.1, 6: 1.0, 7: 100000.0, 8: 100.0}
MDistance._names = {"in": 1, "ft": 2, "yd": 3, "mi": 4, "mm": 5, "cm": 6, "km": 7, "m": 8}


@with_constants
class MAngle(_Measure):
    """An angle in radians inside."""

    @staticmethod
    def internalUnit():
        return MAngle.kRadians

    @staticmethod
    def _ui_name():
        return maya_scene.current().units.angular

    @staticmethod
    def setUIUnit(unit):
        set_units(angular="rad" if unit == MAngle.kRadians else "deg")

    def asRadians(self):
        return self.asUnits(self.kRadians)

    def asDegrees(self):
        return self.asUnits(self.kDegrees)

    def asAngMinutes(self):
        return self.asUnits(self.kAngMinutes)

    def asAngSeconds(self):
        return self.asUnits(self.kAngSeconds)


MAngle._sizes = {1: 1.0, 2: math.pi / 180, 3: math.pi / 10800, 4: math.pi / 648000}
MAngle._names = {"rad": 1, "deg": 2, "min": 3, "sec": 4}


class MDGContext:
    """When plugs are evaluated.

    MDGContext() is the scene's current time, MDGContext(MTime) another one (facts section 4).
    """

    _current = None

    def __init__(self, *args):
        source = args[0] if args else None
        if isinstance(source, MDGContext):
            source = source._time
        self._time = MTime(source) if source is not None else None

    def getTime(self):
        if self._time is None:
            raise RuntimeError("(kFailure): Not a timed context")
        return MTime(self._time)

    def isNormal(self):
        return self._time is None

    def isTimed(self):
        return self._time is not None

    def copy(self):
        return MDGContext(self)

    def makeCurrent(self):
        """Evaluations follow this context from now on; answers the context that was current before."""
        before = MDGContext._current or MDGContext.kNormal
        MDGContext._current = self
        return before

    def isCurrent(self):
        return (MDGContext._current or MDGContext.kNormal) is self

    @staticmethod
    def current():
        return MDGContext._current or MDGContext.kNormal

    @property
    def _frame(self):
        """The frame for Scene calls: None for the scene's time."""
        return None if self._time is None else self._time.asUnits(MTime.uiUnit())


MDGContext.kNormal = MDGContext()


class MDGContextGuard:
    """Context manager: makes a context current, and the former one again afterwards."""

    def __init__(self, context):
        self._before = context.makeCurrent()
        self._context = context

    def __enter__(self):
        return self

    def __exit__(self, object_type, value, traceback):
        self.restore()

    def context(self):
        return self._context

    def original_context(self):
        return self._before

    def restore(self):
        self._before.makeCurrent()


def current_frame():
    """The frame at which API calls without a context evaluate: None stands for the scene's time."""
    return MDGContext.current()._frame
