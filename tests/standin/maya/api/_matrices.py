"""MMatrix and MFloatMatrix of maya.api.OpenMaya.

Row-major, for row vectors: point * matrix, translation in elements 12, 13, 14; a flat sequence of 16 numbers with
`getElement(row, column)` beside it (class page MMatrix of the Python API 2.0).
"""

from __future__ import annotations

from ._vectors import to_float32


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

    Maya's MMatrix.inverse does not raise for a singular matrix either; what it answers then is not documented.
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

    def __setitem__(self, index, value):
        self._rows[index // 4][index % 4] = self._round(value)

    def getElement(self, row, column):
        return self._rows[row][column]

    def setElement(self, row, column, value):
        self._rows[row][column] = self._round(value)
        return self

    def __eq__(self, other):
        return isinstance(other, _Matrix) and self._rows == other._rows

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return f"maya.api.OpenMaya.{type(self).__name__}({tuple(tuple(row) for row in self._rows)})"

    def __str__(self):
        return f"({', '.join('(' + ', '.join(f'{value:g}' for value in row) + ')' for row in self._rows)})"

    def _entrywise(self, other, operation):
        pairs = zip(self._rows, other._rows, strict=True)
        return self._of([[operation(a, b) for a, b in zip(mine, theirs, strict=True)] for mine, theirs in pairs])

    def __add__(self, other):
        return self._entrywise(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._entrywise(other, lambda a, b: a - b)

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return self._of([[value * other for value in row] for row in self._rows])
        if type(other) is not type(self):
            return NotImplemented
        columns = list(zip(*other._rows, strict=True))
        return self._of([[sum(a * b for a, b in zip(row, col, strict=True)) for col in columns] for row in self._rows])

    def __rmul__(self, other):
        return self * other if isinstance(other, (int, float)) else NotImplemented

    def transpose(self):
        return self._of(zip(*self._rows, strict=True))

    def inverse(self):
        return self._of(inverse_rows(self._rows))

    def adjoint(self):
        return self._of([[self._cofactor(c, r) for c in range(4)] for r in range(4)])

    def _cofactor(self, row, column):
        minor = [[v for c, v in enumerate(line) if c != column] for r, line in enumerate(self._rows) if r != row]
        return (-1) ** (row + column) * _determinant(minor)

    def homogenize(self):
        """The matrix divided by its last element, so that element 15 is 1."""
        return self._of([[value / self._rows[3][3] for value in row] for row in self._rows])

    def det4x4(self):
        return _determinant(self._rows)

    def det3x3(self):
        return _determinant([row[:3] for row in self._rows[:3]])

    def isEquivalent(self, other, tolerance=None):
        tolerance = self.kTolerance if tolerance is None else tolerance
        return all(abs(a - b) <= tolerance for a, b in zip(self, other, strict=True))

    def setToIdentity(self):
        self._rows = MMatrix()._rows
        return self

    def setToProduct(self, left, right):
        self._rows = (left * right)._rows
        return self


class MMatrix(_Matrix):
    """4x4 doubles."""

    __slots__ = ()
    kTolerance = 1e-10

    def isSingular(self):
        return abs(self.det4x4()) < 1e-12


class MFloatMatrix(_Matrix):
    """4x4 in single precision, as MFnCamera.projectionMatrix answers.

    A product with an MMatrix is refused, as in Maya.
    """

    __slots__ = ()
    kTolerance = 9.999999747378752e-06
    _round = staticmethod(to_float32)


MMatrix.kIdentity = MMatrix()
