"""MTransformationMatrix of maya.api.OpenMaya; angles are radians.

It numbers its rotation orders one higher than MEulerRotation (its class page: kInvalid is 0).
"""

from __future__ import annotations

from ._matrices import MMatrix
from ._rotations import MEulerRotation, MQuaternion
from ._vectors import MPoint, MVector


class MTransformationMatrix:
    """A matrix seen as scale, shear, rotation and translation (no pivots: those are kept at the origin here)."""

    __hash__ = None
    kTolerance = 1e-10
    kInvalid, kXYZ, kYZX, kZXY, kXZY, kYXZ, kZYX, kLast = range(8)

    def __init__(self, matrix=None):
        if isinstance(matrix, MTransformationMatrix):
            matrix = matrix.asMatrix()
        self._order = self.kXYZ
        self._take(MMatrix(matrix) if matrix is not None else MMatrix())

    def _take(self, matrix):
        rows = [MVector(*(matrix.getElement(r, c) for c in range(3))) for r in range(3)]
        self._translation = MVector(*(matrix.getElement(3, c) for c in range(3)))
        x = rows[0].normal()
        xy = rows[1] * x
        y_row = rows[1] - x * xy
        y = y_row.normal()
        xz, yz = rows[2] * x, rows[2] * y
        z_row = rows[2] - x * xz - y * yz
        z = z_row.normal()
        scale = [rows[0].length(), y_row.length(), z_row.length()]
        if (x ^ y) * z < 0:
            scale = [-value for value in scale]
            x, y, z = -x, -y, -z
        self._scale = scale
        self._shear = [b / a if a else 0.0 for b, a in ((xy, scale[1]), (xz, scale[2]), (yz, scale[2]))]
        if scale[0] < 0:
            self._shear = [-self._shear[0], -self._shear[1], -self._shear[2]]
        self._rotation = MMatrix([[*x, 0], [*y, 0], [*z, 0], [0, 0, 0, 1]])

    def __eq__(self, other):
        return isinstance(other, MTransformationMatrix) and self.asMatrix() == other.asMatrix()

    def __ne__(self, other):
        return not self == other

    def asMatrix(self, percent=1.0):
        if percent != 1.0:
            raise ValueError("the stand-in's MTransformationMatrix.asMatrix answers the whole transformation only")
        matrix = self.asScaleMatrix() * self._shear_matrix() * self._rotation
        for column in range(3):
            matrix.setElement(3, column, self._translation[column])
        return matrix

    def _shear_matrix(self):
        xy, xz, yz = self._shear
        return MMatrix([[1, 0, 0, 0], [xy, 1, 0, 0], [xz, yz, 1, 0], [0, 0, 0, 1]])

    def asMatrixInverse(self):
        return self.asMatrix().inverse()

    def asRotateMatrix(self):
        return MMatrix(self._rotation)

    def asScaleMatrix(self):
        x, y, z = self._scale
        return MMatrix([[x, 0, 0, 0], [0, y, 0, 0], [0, 0, z, 0], [0, 0, 0, 1]])

    def translation(self, space):
        return MVector(self._translation)

    def setTranslation(self, vector, space):
        self._translation = MVector(vector)
        return self

    def translateBy(self, vector, space):
        self._translation = self._translation + vector
        return self

    def rotation(self, asQuaternion=False):
        if asQuaternion:
            return MQuaternion(self._rotation)
        return MEulerRotation.decompose(self._rotation, self._order - 1)

    def rotationComponents(self, asQuaternion=True):
        return list(self.rotation(asQuaternion))

    def setRotation(self, rotation):
        self._rotation = rotation.asMatrix()
        if isinstance(rotation, MEulerRotation):
            self._order = rotation.order + 1
        return self

    def rotateBy(self, rotation, space):
        turn = rotation.asMatrix()
        self._rotation = turn * self._rotation if space == 2 else self._rotation * turn
        return self

    def rotationOrder(self):
        return self._order

    def reorderRotation(self, order):
        self._order = order
        return self

    def scale(self, space):
        return list(self._scale)

    def setScale(self, scale, space):
        self._scale = [float(value) for value in scale]
        return self

    def scaleBy(self, scale, space):
        self._scale = [a * b for a, b in zip(self._scale, scale, strict=True)]
        return self

    def shear(self, space):
        return list(self._shear)

    def setShear(self, shear, space):
        self._shear = [float(value) for value in shear]
        return self

    def rotatePivot(self, space):
        return MPoint()

    def scalePivot(self, space):
        return MPoint()

    def rotatePivotTranslation(self, space):
        return MVector()

    def scalePivotTranslation(self, space):
        return MVector()

    def isEquivalent(self, other, tolerance=kTolerance):
        return self.asMatrix().isEquivalent(other.asMatrix(), tolerance)


MTransformationMatrix.kIdentity = MTransformationMatrix()
