"""MEulerRotation and MQuaternion of maya.api.OpenMaya; angles are radians.

Euler orders: xyz means that x is applied first, as with row vectors p * X * Y * Z (facts: rotateOrder enum 0 xyz, 1
yzx, 2 zxy, 3 xzy, 4 yxz, 5 zyx). MTransformationMatrix numbers its orders one higher (its class page: kInvalid is 0).
"""

from __future__ import annotations

import math

from ._matrices import MMatrix
from ._vectors import MVector

ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")
_EVEN = {"xyz", "yzx", "zxy"}


def axis_matrix(axis, angle):
    """Rotation about the axis "x", "y" or "z" for row vectors, 4x4 nested lists."""
    first, second = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}[axis]
    rows = [[1.0 if r == c else 0.0 for c in range(4)] for r in range(4)]
    rows[first][first] = rows[second][second] = math.cos(angle)
    rows[first][second], rows[second][first] = math.sin(angle), -math.sin(angle)
    return rows


class MEulerRotation:
    """Three angles and an order: MEulerRotation(x, y, z, order), (sequence, order), (MVector, order) or ()."""

    __hash__ = None
    kXYZ, kYZX, kZXY, kXZY, kYXZ, kZYX = range(6)
    kTolerance = 1e-10

    def __init__(self, *args):
        args = list(args)
        if args and not isinstance(args[0], (int, float)):
            first = args.pop(0)
            args = ([*first, first.order] if isinstance(first, MEulerRotation) else list(first)[:3]) + args
        self.x, self.y, self.z = (float(value) for value in (args[:3] + [0.0] * 3)[:3])
        self.order = int(args[3]) if len(args) > 3 else self.kXYZ

    def __iter__(self):
        return iter((self.x, self.y, self.z))

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return (self.x, self.y, self.z)[index]

    def __setitem__(self, index, value):
        setattr(self, "xyz"[index], float(value))

    def __eq__(self, other):
        return isinstance(other, MEulerRotation) and [*self, self.order] == [*other, other.order]

    def __ne__(self, other):
        return not self == other

    def __neg__(self):
        return MEulerRotation(-self.x, -self.y, -self.z, self.order)

    def __add__(self, other):
        return MEulerRotation(*(a + b for a, b in zip(self, other, strict=True)), self.order)

    def __sub__(self, other):
        return MEulerRotation(*(a - b for a, b in zip(self, other, strict=True)), self.order)

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return MEulerRotation(*(value * other for value in self), self.order)
        return MEulerRotation.decompose(self.asMatrix() * other.asMatrix(), self.order)

    def __repr__(self):
        return f"maya.api.OpenMaya.MEulerRotation({self.x!r}, {self.y!r}, {self.z!r}, k{ORDERS[self.order].upper()})"

    def asMatrix(self):
        matrix = MMatrix()
        for axis in ORDERS[self.order]:
            matrix = matrix * MMatrix(axis_matrix(axis, getattr(self, axis)))
        return matrix

    def asVector(self):
        return MVector(self.x, self.y, self.z)

    def asQuaternion(self):
        return MQuaternion(self.asMatrix())

    def inverse(self):
        return MEulerRotation.decompose(self.asMatrix().transpose(), self.order)

    def invertIt(self):
        return self.setValue(self.inverse())

    def setValue(self, *args):
        other = MEulerRotation(*args)
        self.x, self.y, self.z, self.order = other.x, other.y, other.z, other.order
        return self

    def reorder(self, order):
        return MEulerRotation.decompose(self.asMatrix(), order)

    def reorderIt(self, order):
        return self.setValue(self.reorder(order))

    def isEquivalent(self, other, tolerance=kTolerance):
        return self.order == other.order and all(abs(a - b) <= tolerance for a, b in zip(self, other, strict=True))

    def isZero(self, tolerance=kTolerance):
        return all(abs(value) <= tolerance for value in self)

    @staticmethod
    def decompose(matrix, order):
        """The angles of a rotation matrix in an order; at gimbal lock the last angle is 0."""
        i, j, k = ("xyz".index(axis) for axis in ORDERS[order])
        sign = 1.0 if ORDERS[order] in _EVEN else -1.0
        rows = [MVector(matrix.getElement(r, 0), matrix.getElement(r, 1), matrix.getElement(r, 2)) for r in range(3)]
        if (rows[0] ^ rows[1]) * rows[2] < 0:
            rows = [-row for row in rows]
        m = [list(row.normal()) for row in rows]
        angles = [0.0, 0.0, 0.0]
        angles[j] = math.asin(max(-1.0, min(1.0, -sign * m[i][k])))
        if math.hypot(m[i][i], m[i][j]) > 1e-12:
            angles[i] = math.atan2(sign * m[j][k], m[k][k])
            angles[k] = math.atan2(sign * m[i][j], m[i][i])
        else:
            angles[i] = math.atan2(-sign * m[k][j], m[j][j])
        return MEulerRotation(*angles, order)


MEulerRotation.kIdentity = MEulerRotation()


class MQuaternion:
    """x, y, z, w: MQuaternion(), (x, y, z, w), (angle, axis), (fromVector, toVector) or (matrix)."""

    __hash__ = None
    kTolerance = 1e-10

    def __init__(self, *args):
        if not args:
            values = (0.0, 0.0, 0.0, 1.0)
        elif len(args) == 4:
            values = args
        elif len(args) >= 2 and isinstance(args[0], (int, float)):
            axis = args[1].normal() * math.sin(args[0] / 2)
            values = (*axis, math.cos(args[0] / 2))
        elif len(args) >= 2:
            start, end = args[0].normal(), args[1].normal()
            axis = start ^ end
            cosine = start * end
            if cosine < -1 + 1e-14:
                axis = (start ^ MVector(1, 0, 0)) if abs(start.x) < 0.9 else (start ^ MVector(0, 1, 0))
                values = (*axis.normal(), 0.0)
            else:
                size = math.sqrt(axis * axis + (1 + cosine) ** 2)
                values = (*(axis / size), (1 + cosine) / size)
        elif isinstance(args[0], MMatrix):
            values = _quaternion_of(args[0])
        else:
            values = tuple(args[0])
        self.x, self.y, self.z, self.w = (float(value) for value in values)

    def __iter__(self):
        return iter((self.x, self.y, self.z, self.w))

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return (self.x, self.y, self.z, self.w)[index]

    def __setitem__(self, index, value):
        setattr(self, "xyzw"[index], float(value))

    def __eq__(self, other):
        return isinstance(other, MQuaternion) and list(self) == list(other)

    def __ne__(self, other):
        return not self == other

    def __neg__(self):
        return MQuaternion(*(-value for value in self))

    def __mul__(self, other):
        """Turn by self, then by other: the same order as the product of their matrices."""
        if isinstance(other, (int, float)):
            return MQuaternion(*(value * other for value in self))
        return _hamilton(other, self)

    def asMatrix(self):
        x, y, z, w = self.normal()
        return MMatrix(
            [
                [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w), 0],
                [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w), 0],
                [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y), 0],
                [0, 0, 0, 1],
            ]
        )

    def asEulerRotation(self):
        return MEulerRotation.decompose(self.asMatrix(), MEulerRotation.kXYZ)

    def asAxisAngle(self):
        """(axis, angle in radians)."""
        x, y, z, w = self.normal()
        size = math.sqrt(x * x + y * y + z * z)
        axis = MVector(x, y, z) / size if size > 1e-15 else MVector(0, 0, 1)
        return axis, 2 * math.atan2(size, w)

    def normal(self):
        size = math.sqrt(sum(value * value for value in self)) or 1.0
        return MQuaternion(*(value / size for value in self))

    def normalizeIt(self):
        self.x, self.y, self.z, self.w = self.normal()
        return self

    def conjugate(self):
        return MQuaternion(-self.x, -self.y, -self.z, self.w)

    def conjugateIt(self):
        self.x, self.y, self.z = -self.x, -self.y, -self.z
        return self

    def inverse(self):
        size = sum(value * value for value in self) or 1.0
        return MQuaternion(*(value / size for value in self.conjugate()))

    def invertIt(self):
        self.x, self.y, self.z, self.w = self.inverse()
        return self

    def negateIt(self):
        self.x, self.y, self.z, self.w = -self
        return self

    def setValue(self, *args):
        self.x, self.y, self.z, self.w = MQuaternion(*args)
        return self

    def isEquivalent(self, other, tolerance=kTolerance):
        return all(abs(a - b) <= tolerance for a, b in zip(self, other, strict=True))

    @staticmethod
    def slerp(start, end, factor, spin=0):
        """Spherical interpolation.

        The shorter way round unless spin asks for whole extra turns (not supported here).
        """
        if spin:
            raise ValueError("the stand-in's MQuaternion.slerp knows no extra spins")
        cosine = sum(a * b for a, b in zip(start, end, strict=True))
        end = -end if cosine < 0 else end
        angle = math.acos(min(1.0, abs(cosine)))
        if angle < 1e-9:
            return MQuaternion(start)
        near, far = math.sin((1 - factor) * angle) / math.sin(angle), math.sin(factor * angle) / math.sin(angle)
        return MQuaternion(*(near * a + far * b for a, b in zip(start, end, strict=True)))


def _hamilton(p, q):
    return MQuaternion(
        p.w * q.x + p.x * q.w + p.y * q.z - p.z * q.y,
        p.w * q.y - p.x * q.z + p.y * q.w + p.z * q.x,
        p.w * q.z + p.x * q.y - p.y * q.x + p.z * q.w,
        p.w * q.w - p.x * q.x - p.y * q.y - p.z * q.z,
    )


def _quaternion_of(matrix):
    """Largest component first (Shepperd's method), for a row-vector rotation matrix."""
    m = [[matrix.getElement(r, c) for c in range(3)] for r in range(3)]
    squares = [
        1 + m[0][0] - m[1][1] - m[2][2],
        1 - m[0][0] + m[1][1] - m[2][2],
        1 - m[0][0] - m[1][1] + m[2][2],
        1 + m[0][0] + m[1][1] + m[2][2],
    ]
    largest = max(range(4), key=squares.__getitem__)
    size = 2 * math.sqrt(max(squares[largest], 1e-300))
    off = {(0, 1): m[0][1] + m[1][0], (0, 2): m[2][0] + m[0][2], (1, 2): m[1][2] + m[2][1]}
    skew = (m[1][2] - m[2][1], m[2][0] - m[0][2], m[0][1] - m[1][0])
    if largest == 3:
        return (*(value / size for value in skew), size / 4)
    values = [size / 4 if i == largest else off[tuple(sorted((i, largest)))] / size for i in range(3)]
    return (*values, skew[largest] / size)


MQuaternion.kIdentity = MQuaternion()
