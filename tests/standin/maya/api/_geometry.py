"""Points, vectors, matrices and boxes of maya.api.OpenMaya, with their single precision forms.

Behaviour as in Autodesk's class pages of the Python API 2.0: row vectors are multiplied by matrices from the right; a
vector ignores translation; a point keeps its w until `cartesianize`. Matrices are row-major, translation in elements
12, 13, 14; a flat sequence of 16 numbers with `getElement(row, column)` beside it.
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

    def __iter__(self):
        return iter([getattr(self, name) for name in self._names])

    def __eq__(self, other):
        return isinstance(other, _Tuple) and list(self) == list(other)

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({', '.join(repr(value) for value in self)})"


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

    def __sub__(self, other):
        return type(self)(self.x - other[0], self.y - other[1], self.z - other[2])

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return type(self)(self.x * other, self.y * other, self.z * other)
        if isinstance(other, _Vector):
            return self.x * other.x + self.y * other.y + self.z * other.z
        rows = getattr(other, "_rows", None)
        if rows is None:
            return NotImplemented
        return type(self)(*(self.x * rows[0][c] + self.y * rows[1][c] + self.z * rows[2][c] for c in range(3)))

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


class MVector(_Vector):
    """Three doubles."""

    __slots__ = ()
    kTolerance = 1e-10
    kXaxis, kYaxis, kZaxis, kWaxis = range(4)


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


def _determinant(rows):
    """Determinant of a square matrix of any size by expansion of the first row; the sizes here are 1 to 4."""
    if len(rows) == 1:
        return rows[0][0]
    return sum(
        (-1) ** column * value * _determinant([[*row[:column], *row[column + 1 :]] for row in rows[1:]])
        for column, value in enumerate(rows[0])
        if value
    )


def inverse_rows(rows):
    """The inverse by Gauss-Jordan elimination with row pivoting; the identity when `rows` is singular.

    Maya's MMatrix.inverse does not raise for a singular matrix either; what it returns then is not documented.
    """
    size = len(rows)
    work = [[*map(float, row), *(1.0 if r == c else 0.0 for c in range(size))] for r, row in enumerate(rows)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(work[r][column]))
        if work[pivot][column] == 0.0:
            return [[1.0 if r == c else 0.0 for c in range(size)] for r in range(size)]
        work[column], work[pivot] = work[pivot], work[column]
        scale = work[column][column]
        work[column] = [value / scale for value in work[column]]
        for row in range(size):
            factor = work[row][column]
            if row != column and factor:
                work[row] = [a - factor * b for a, b in zip(work[row], work[column], strict=True)]
    return [row[size:] for row in work]


class _Matrix:
    """4x4 numbers: made of nothing (identity), another matrix, 16 numbers or 4 rows of 4."""

    __slots__ = ("_rows",)
    __hash__ = None
    _round = staticmethod(float)

    def __init__(self, *args):
        if not args:
            self._rows = [[1.0 if r == c else 0.0 for c in range(4)] for r in range(4)]
            return
        values = args[0] if len(args) == 1 else args
        if isinstance(values, (int, float)):
            values = [values] * 16
        flat = []
        for value in values:
            flat.extend([value] if isinstance(value, (int, float)) else list(value))
        if len(flat) != 16:
            raise ValueError(f"MMatrix needs 16 numbers or 4 rows of 4, not {len(flat)} numbers")
        self._rows = [[self._round(value) for value in flat[4 * r : 4 * r + 4]] for r in range(4)]

    @classmethod
    def _of(cls, rows):
        matrix = cls.__new__(cls)
        matrix._rows = [[cls._round(value) for value in row] for row in rows]
        return matrix

    def __len__(self):
        return 16

    def __iter__(self):
        return iter([value for row in self._rows for value in row])

    def __getitem__(self, index):
        return [value for row in self._rows for value in row][index]

    def getElement(self, row, column):
        return self._rows[row][column]

    def __eq__(self, other):
        return isinstance(other, _Matrix) and self._rows == other._rows

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({tuple(tuple(row) for row in self._rows)})"

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return self._of([[value * other for value in row] for row in self._rows])
        if type(other) is not type(self):
            return NotImplemented
        columns = list(zip(*other._rows, strict=True))
        return self._of([[sum(a * b for a, b in zip(row, col, strict=True)) for col in columns] for row in self._rows])

    def inverse(self):
        return self._of(inverse_rows(self._rows))

    def det4x4(self):
        return _determinant(self._rows)

    def isEquivalent(self, other, tolerance=None):
        tolerance = self.kTolerance if tolerance is None else tolerance
        return all(abs(a - b) <= tolerance for a, b in zip(self, other, strict=True))


class MMatrix(_Matrix):
    """4x4 doubles."""

    __slots__ = ()
    kTolerance = 1e-10


class MFloatMatrix(_Matrix):
    """4x4 in single precision, as MFnCamera.projectionMatrix returns.

    A product with an MMatrix is refused, as in Maya.
    """

    __slots__ = ()
    kTolerance = 9.999999747378752e-06
    _round = staticmethod(to_float32)


MMatrix.kIdentity = MMatrix()


class MBoundingBox:
    """A box with axes; empty until something is in it."""

    def __init__(self, *corners):
        self._low = self._high = None
        if len(corners) == 1:
            self._low, self._high = corners[0]._low, corners[0]._high
        for corner in corners if len(corners) > 1 else ():
            self.expand(corner)

    @classmethod
    def _around(cls, box):
        found = cls()
        if box is not None:
            found._low, found._high = [float(v) for v in box[:3]], [float(v) for v in box[3:]]
        return found

    def expand(self, other):
        points = [other.min, other.max] if isinstance(other, MBoundingBox) else [other]
        for point in points:
            values = [point.x, point.y, point.z]
            self._low = values if self._low is None else [min(a, b) for a, b in zip(self._low, values, strict=True)]
            self._high = values if self._high is None else [max(a, b) for a, b in zip(self._high, values, strict=True)]
        return self

    def clear(self):
        self._low = self._high = None
        return self

    min = property(lambda self: MPoint(self._low or (0, 0, 0)))
    max = property(lambda self: MPoint(self._high or (0, 0, 0)))

    width = property(lambda self: self.max.x - self.min.x)
    height = property(lambda self: self.max.y - self.min.y)
    depth = property(lambda self: self.max.z - self.min.z)

    def transformUsing(self, matrix):
        corners = [
            MPoint(x, y, z) * matrix
            for x in (self._low[0], self._high[0])
            for y in (self._low[1], self._high[1])
            for z in (self._low[2], self._high[2])
        ]
        self.clear()
        for corner in corners:
            self.expand(corner)
        return self
