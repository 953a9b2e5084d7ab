"""The typed arrays of maya.api.OpenMaya: lists that take only their own kind of value."""

from __future__ import annotations

from ._matrices import MMatrix
from ._paths import MDagPath
from ._vectors import MFloatPoint, MFloatVector, MPoint, MVector, to_float32


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

    def __setitem__(self, index, value):
        self._values[index] = [self._take(v) for v in value] if isinstance(index, slice) else self._take(value)

    def __delitem__(self, index):
        del self._values[index]

    def __contains__(self, value):
        return value in self._values

    def __eq__(self, other):
        return isinstance(other, _Array) and self._values == other._values

    def __ne__(self, other):
        return not self == other

    def __add__(self, other):
        return type(self)([*self._values, *other])

    def __iadd__(self, other):
        self._values += [self._take(value) for value in other]
        return self

    def append(self, value):
        self._values.append(self._take(value))
        return self

    def insert(self, value, index):
        self._values.insert(index, self._take(value))
        return self

    def remove(self, index):
        del self._values[index]
        return self

    def copy(self, other):
        self._values = [self._take(value) for value in other]
        return self

    def clear(self):
        self._values.clear()
        return self

    def setLength(self, length):
        del self._values[length:]
        while len(self._values) < length:
            self.append(self._default)
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
MUintArray = _kind("MUintArray", _whole, 0, "Array of unsigned int values.")
MDoubleArray = _kind("MDoubleArray", float, 0.0, "Array of double values.")
MFloatArray = _kind("MFloatArray", to_float32, 0.0, "Array of float values.")
MPointArray = _kind("MPointArray", MPoint, MPoint(), "Array of MPoint values.")
MFloatPointArray = _kind("MFloatPointArray", MFloatPoint, MFloatPoint(), "Array of MFloatPoint values.")
MVectorArray = _kind("MVectorArray", MVector, MVector(), "Array of MVector values.")
MFloatVectorArray = _kind("MFloatVectorArray", MFloatVector, MFloatVector(), "Array of MFloatVector values.")
MMatrixArray = _kind("MMatrixArray", MMatrix, MMatrix(), "Array of MMatrix values.")
MDagPathArray = _kind("MDagPathArray", _dag_path, None, "Array of MDagPath values.")
MObjectArray = _kind("MObjectArray", lambda value: value, None, "Array of MObject values.")
MPlugArray = _kind("MPlugArray", lambda value: value, None, "Array of MPlug values.")
MTimeArray = _kind("MTimeArray", lambda value: value, None, "Array of MTime values.")
MCallbackIdArray = _kind("MCallbackIdArray", _whole, 0, "Array of callback ids.")
