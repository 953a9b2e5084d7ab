"""The typed arrays of maya.api.OpenMaya: lists that take only their own kind of value."""

from __future__ import annotations

from ._geometry import MFloatPoint, MPoint, to_float32
from ._objects import MObject
from ._paths import MDagPath


class _Array:
    """Shared behaviour: a sequence of one kind of value.

    Not a Python list, so `extend`, `sort` and their like are missing.
    """

    sizeIncrement = 64
    __hash__ = None
    _default = 0

    def __init__(self, values=(), fill=None):
        if isinstance(values, int) and not isinstance(values, bool):
            values = [self._default if fill is None else fill] * values
        self._values = [self._take(value) for value in values]

    @classmethod
    def _of_rows(cls, rows):
        """From an (N, 3) array of coordinates: one element of this array's kind a row."""
        found = cls()
        found._values = cls._default._list_of(rows)
        return found

    @staticmethod
    def _take(value):
        return value

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)

    def __getitem__(self, index):
        found = self._values[index]
        return type(self)(found) if isinstance(index, slice) else found

    def __eq__(self, other):
        return isinstance(other, _Array) and self._values == other._values

    def append(self, value):
        self._values.append(self._take(value))
        return self

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({self._values!r})"


def _kind(name, take, default, doc):
    return type(name, (_Array,), {"_take": staticmethod(take), "_default": default, "__doc__": doc})


def _whole(value):
    if isinstance(value, float):
        raise TypeError("an integer is required (got type float)")
    return int(value)


def _dag_path(value):
    if not isinstance(value, MDagPath):
        raise TypeError("an MDagPath is required")
    return value


MIntArray = _kind("MIntArray", _whole, 0, "Array of int values.")

MDoubleArray = _kind("MDoubleArray", float, 0.0, "Array of double values.")
MFloatArray = _kind("MFloatArray", to_float32, 0.0, "Array of float values.")
MPointArray = _kind("MPointArray", MPoint, MPoint(), "Array of MPoint values.")
MFloatPointArray = _kind("MFloatPointArray", MFloatPoint, MFloatPoint(), "Array of MFloatPoint values.")


def _object(value):
    if not isinstance(value, MObject):
        raise TypeError("an MObject is required")
    return value


MObjectArray = _kind("MObjectArray", _object, None, "Array of MObject values.")
MDagPathArray = _kind("MDagPathArray", _dag_path, None, "Array of MDagPath values.")
