"""The typed arrays of maya.api.OpenMaya: lists that take only their own kind of value."""

from __future__ import annotations

from ._matrices import MMatrix
from ._paths import MDagPath
from ._vectors import MFloatPoint, MFloatVector, MPoint, MVector, to_float32


class _Array(list):
    """Shared behaviour: append, insert, remove by index, setLength, copy from another."""

    sizeIncrement = 0
    _default = 0

    def __init__(self, values=(), fill=None):
        if isinstance(values, int) and not isinstance(values, bool):
            values = [self._default if fill is None else fill] * values
        super().__init__(self._take(value) for value in values)

    @staticmethod
    def _take(value):
        return value

    def append(self, value):
        super().append(self._take(value))
        return self

    def insert(self, value, index):
        super().insert(index, self._take(value))
        return self

    def remove(self, index):
        del self[index]
        return self

    def __setitem__(self, index, value):
        super().__setitem__(index, [self._take(v) for v in value] if isinstance(index, slice) else self._take(value))

    def copy(self, other):
        self[:] = other
        return self

    def clear(self):
        super().clear()
        return self

    def setLength(self, length):
        del self[length:]
        while len(self) < length:
            self.append(self._default)
        return self

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({list(self)!r})"


def _hide(cls):
    """Takes away what Python's list has and Maya's arrays have not."""
    for name in ("sort", "reverse", "extend", "pop", "count", "index"):
        setattr(cls, name, property(lambda self, name=name: _no_attribute(self, name)))
    return cls


def _no_attribute(array, name):
    raise AttributeError(f"'OpenMaya.{type(array).__name__}' object has no attribute '{name}'")


def _kind(name, take, default, doc):
    return _hide(type(name, (_Array,), {"_take": staticmethod(take), "_default": default, "__doc__": doc}))


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
