"""Points and vectors of maya.api.OpenMaya: MVector, MPoint and their single precision forms.

Behaviour as in Autodesk's class pages of the Python API 2.0 (MVector, MPoint, MFloatVector, MFloatPoint): row vectors
are multiplied by matrices from the right; a vector ignores translation; a point keeps its w until `cartesianize`.
"""

from __future__ import annotations

import math
import struct


def to_float32(value):
    """`value` rounded to single precision, as MFloat* classes store it."""
    return struct.unpack("f", struct.pack("f", value))[0]


class _Tuple:
    """Shared by all four: named components, sequence access, comparison within a tolerance."""

    __slots__ = ()
    _names = ("x", "y", "z")
    _round = float
    __hash__ = None

    def __len__(self):
        return len(self._names)

    def __getitem__(self, index):
        return [getattr(self, name) for name in self._names][index]

    def __setitem__(self, index, value):
        setattr(self, self._names[index], self._round(value))

    def __iter__(self):
        return iter([getattr(self, name) for name in self._names])

    def __eq__(self, other):
        return isinstance(other, _Tuple) and list(self) == list(other)

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({', '.join(repr(value) for value in self)})"

    def __str__(self):
        return f"({', '.join(f'{value:g}' for value in self)})"

    def isEquivalent(self, other, tolerance=None):
        tolerance = self.kTolerance if tolerance is None else tolerance
        return all(abs(a - b) <= tolerance for a, b in zip(self, other, strict=False))


def _components(args, count):
    """Numbers of MVector(...)-like arguments: nothing, a sequence or vector, or separate numbers."""
    if len(args) == 1 and not isinstance(args[0], (int, float)):
        args = list(args[0])
    if len(args) > count:
        if not all(isinstance(value, (int, float)) for value in args):
            raise TypeError("an iterable of numbers is required")
        args = args[:count]
    return [float(value) for value in args]


class _Vector(_Tuple):
    """`*` with a vector is the dot product, `^` the cross product, `*` with a matrix ignores translation."""

    __slots__ = ("x", "y", "z")

    def __init__(self, *args):
        values = (_components(args, 3) + [0.0] * 3)[:3]
        self.x, self.y, self.z = (self._round(value) for value in values)

    def __add__(self, other):
        return type(self)(self.x + other[0], self.y + other[1], self.z + other[2])

    def __sub__(self, other):
        return type(self)(self.x - other[0], self.y - other[1], self.z - other[2])

    def __neg__(self):
        return type(self)(-self.x, -self.y, -self.z)

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return type(self)(self.x * other, self.y * other, self.z * other)
        if isinstance(other, _Vector):
            return self.x * other.x + self.y * other.y + self.z * other.z
        rows = getattr(other, "_rows", None)
        if rows is None:
            return NotImplemented
        return type(self)(*(self.x * rows[0][c] + self.y * rows[1][c] + self.z * rows[2][c] for c in range(3)))

    def __rmul__(self, other):
        return self * other if isinstance(other, (int, float)) else NotImplemented

    def __truediv__(self, other):
        return type(self)(self.x / other, self.y / other, self.z / other)

    def __xor__(self, other):
        return type(self)(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    def length(self):
        return math.sqrt(self.x * self.x + self.y * self.y + self.z * self.z)

    def normal(self):
        """A unit vector of the same direction; the zero vector stays as it is."""
        size = self.length()
        return type(self)(self) if size < 1e-300 else self / size

    def normalize(self):
        self.x, self.y, self.z = self.normal()
        return self

    def angle(self, other):
        """The angle to another vector in radians, 0..pi."""
        sizes = self.length() * other.length()
        return 0.0 if sizes == 0 else math.acos(max(-1.0, min(1.0, (self * other) / sizes)))

    def isParallel(self, other, tolerance=None):
        tolerance = self.kTolerance if tolerance is None else tolerance
        return abs(abs(self.normal() * other.normal()) - 1.0) <= tolerance

    def transformAsNormal(self, matrix):
        return self * matrix.inverse().transpose()


class MVector(_Vector):
    """Three doubles."""

    __slots__ = ()
    kTolerance = 1e-10
    kXaxis, kYaxis, kZaxis, kWaxis = range(4)

    def rotateBy(self, rotation, *angle):
        """Turned by an MEulerRotation or MQuaternion, or about an axis number by an angle in radians."""
        if angle:
            from ._rotations import MEulerRotation

            turns = [0.0, 0.0, 0.0]
            turns[rotation] = angle[0]
            rotation = MEulerRotation(*turns)
        return self * rotation.asMatrix()

    def rotateTo(self, other):
        from ._rotations import MQuaternion

        return MQuaternion(self, other)


class MFloatVector(_Vector):
    """Three floats: MVector in single precision."""

    __slots__ = ()
    kTolerance = 9.999999747378752e-06
    _round = staticmethod(to_float32)


def _rounded(rows):
    """Rows of coordinates as lists of numbers in single precision."""
    return rows.astype("float32").tolist()


class _Point(_Tuple):
    """A homogeneous point; `point - point` is a vector, `point * matrix` keeps the resulting w."""

    __slots__ = ("w", "x", "y", "z")
    _names = ("x", "y", "z", "w")
    _vector = MVector

    def __init__(self, *args):
        values = _components(args, 4)
        values = (values + [0.0, 0.0, 0.0, 1.0][len(values) :])[:4]
        self.x, self.y, self.z, self.w = (self._round(value) for value in values)

    def __add__(self, other):
        return type(self)(self.x + other[0], self.y + other[1], self.z + other[2], self.w)

    def __sub__(self, other):
        difference = (self.x - other[0], self.y - other[1], self.z - other[2])
        return self._vector(*difference) if isinstance(other, _Point) else type(self)(*difference, self.w)

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return type(self)(self.x * other, self.y * other, self.z * other, self.w)
        rows = getattr(other, "_rows", None)
        if rows is None:
            return NotImplemented
        mine = list(self)
        return type(self)(*(sum(mine[r] * rows[r][c] for r in range(4)) for c in range(4)))

    def __rmul__(self, other):
        return self * other if isinstance(other, (int, float)) else NotImplemented

    def __truediv__(self, other):
        return type(self)(self.x / other, self.y / other, self.z / other, self.w)

    @classmethod
    def _list_of(cls, rows):
        """Points of an (N, 3) array, made without looking at every number (the arrays of a mesh are long)."""
        made = []
        for x, y, z in rows.tolist() if cls._round is float else _rounded(rows):
            point = cls.__new__(cls)
            point.x, point.y, point.z, point.w = x, y, z, 1.0
            made.append(point)
        return made

    def cartesianize(self):
        """Divides by w, so that w becomes 1; a point with w 0 stays as it is."""
        if self.w not in (0.0, 1.0):
            self.x, self.y, self.z, self.w = (self._round(value / self.w) for value in self)
        return self

    def rationalize(self):
        """(x, y, z, w) to (x/w, y/w, z/w, w)."""
        if self.w != 0.0:
            self.x, self.y, self.z = (self._round(value / self.w) for value in (self.x, self.y, self.z))
        return self

    def homogenize(self):
        """The inverse of `rationalize`: (x, y, z, w) to (x*w, y*w, z*w, w)."""
        self.x, self.y, self.z = (self._round(value * self.w) for value in (self.x, self.y, self.z))
        return self

    def distanceTo(self, other):
        return math.sqrt(sum((a - b) ** 2 for a, b in zip(list(self)[:3], list(other)[:3], strict=True)))


class MPoint(_Point):
    """Four doubles."""

    __slots__ = ()
    kTolerance = 1e-10


class MFloatPoint(_Point):
    """Four floats: MPoint in single precision."""

    __slots__ = ()
    kTolerance = 9.999999747378752e-06
    _round = staticmethod(to_float32)
    _vector = MFloatVector


for _class in (MVector, MFloatVector):
    _class.kZeroVector = _class(0, 0, 0)
    _class.kOneVector = _class(1, 1, 1)
    for _axis, _letter in enumerate("XYZ"):
        _unit = [0.0, 0.0, 0.0]
        _unit[_axis] = 1.0
        setattr(_class, f"k{_letter}axisVector", _class(_unit))
        setattr(_class, f"k{_letter}negAxisVector", -_class(_unit))
for _point in (MPoint, MFloatPoint):
    _point.kOrigin = _point(0, 0, 0)
