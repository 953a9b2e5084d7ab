"""4x4 matrices as nested tuples: row vectors, row-major, translation in row 3, as Maya lists them.

Maya post-multiplies: p_world = p * worldMatrix (Autodesk's node page `transform`). Plain tuples: for a 4x4 they are as
quick as numpy and compare with ==. Angles are radians. Rotation orders are Maya's enum 0 xyz, 1 yzx, 2 zxy, 3 xzy,
4 yxz, 5 zyx, where xyz means that x is applied first (node page `transform`).
"""

from __future__ import annotations

import math

IDENTITY = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0))
ROTATE_ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")
_AXES = {"x": 0, "y": 1, "z": 2}


def multiply(first, second):
    """first * second: a row vector meets `first` first."""
    (b00, b01, b02, b03), (b10, b11, b12, b13), (b20, b21, b22, b23), (b30, b31, b32, b33) = second
    return tuple(
        (
            x * b00 + y * b10 + z * b20 + w * b30,
            x * b01 + y * b11 + z * b21 + w * b31,
            x * b02 + y * b12 + z * b22 + w * b32,
            x * b03 + y * b13 + z * b23 + w * b33,
        )
        for x, y, z, w in first
    )


def product(*matrices):
    """All of them in reading order; nothing gives the identity."""
    result = IDENTITY
    for matrix in matrices:
        if matrix is not IDENTITY:
            result = matrix if result is IDENTITY else multiply(result, matrix)
    return result


def transform_point(point, matrix):
    """point (x, y, z) * matrix, with the division by w where the matrix projects."""
    x, y, z = point
    moved = [x * matrix[0][i] + y * matrix[1][i] + z * matrix[2][i] + matrix[3][i] for i in range(4)]
    return tuple(value / moved[3] for value in moved[:3]) if moved[3] not in (0.0, 1.0) else tuple(moved[:3])


def transform_vector(vector, matrix):
    """A direction: the translation is left out."""
    x, y, z = vector
    return tuple(x * matrix[0][i] + y * matrix[1][i] + z * matrix[2][i] for i in range(3))


def translation(x, y, z):
    if not (x or y or z):
        return IDENTITY
    return ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (x, y, z, 1.0))


def scaling(x, y, z):
    if x == y == z == 1.0:
        return IDENTITY
    return ((x, 0.0, 0.0, 0.0), (0.0, y, 0.0, 0.0), (0.0, 0.0, z, 0.0), (0.0, 0.0, 0.0, 1.0))


def shearing(xy, xz, yz):
    """Maya's shear: rows (1 0 0), (xy 1 0), (xz yz 1) (Autodesk's node page `transform`)."""
    if not (xy or xz or yz):
        return IDENTITY
    return ((1.0, 0.0, 0.0, 0.0), (xy, 1.0, 0.0, 0.0), (xz, yz, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0))


def axis_rotation(axis, angle):
    """Right-handed rotation about x, y or z (0, 1, 2)."""
    c, s = math.cos(angle), math.sin(angle)
    if axis == 0:
        return ((1.0, 0.0, 0.0, 0.0), (0.0, c, s, 0.0), (0.0, -s, c, 0.0), (0.0, 0.0, 0.0, 1.0))
    if axis == 1:
        return ((c, 0.0, -s, 0.0), (0.0, 1.0, 0.0, 0.0), (s, 0.0, c, 0.0), (0.0, 0.0, 0.0, 1.0))
    return ((c, s, 0.0, 0.0), (-s, c, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0))


def euler_matrix(angles, order=0):
    """Rotation by (x, y, z) radians in a rotation order (enum): its first letter is applied first."""
    if not any(angles):
        return IDENTITY
    result = IDENTITY
    for letter in ROTATE_ORDERS[order]:
        axis = _AXES[letter]
        if angles[axis]:
            result = product(result, axis_rotation(axis, angles[axis]))
    return result


def matrix_euler(matrix, order=0):
    """The (x, y, z) radians of a rotation matrix in a rotation order: the inverse of `euler_matrix`.

    At gimbal lock the last angle of the order is 0. Scale must have been taken out.
    """
    i, j, k = (_AXES[letter] for letter in ROTATE_ORDERS[order])
    sign = 1.0 if (j - i) % 3 == 1 else -1.0
    # With row vectors the product R_i R_j R_k has -sign * sin(angle_j) in row i, column k.
    sine = max(-1.0, min(1.0, -sign * matrix[i][k]))
    angles = [0.0, 0.0, 0.0]
    angles[j] = math.asin(sine)
    if abs(sine) < 1.0 - 1e-12:
        angles[i] = math.atan2(sign * matrix[j][k], matrix[k][k])
        angles[k] = math.atan2(sign * matrix[i][j], matrix[i][i])
    else:
        angles[i] = math.atan2(-sign * matrix[k][j], matrix[j][j])
    return tuple(angles)


def nearest_euler(angles, order, reference):
    """Of the ways to write one rotation in Euler angles, the one nearest to `reference` (all radians)."""
    middle = _AXES[ROTATE_ORDERS[order][1]]
    other = [angle + math.pi for angle in angles]
    other[middle] = math.pi - angles[middle]
    turn = 2.0 * math.pi
    found = []
    for triple in (angles, other):
        near = tuple(a - turn * round((a - b) / turn) for a, b in zip(triple, reference, strict=True))
        found.append((sum(abs(a - b) for a, b in zip(near, reference, strict=True)), near))
    return min(found)[1]


def determinant3(matrix):
    (a, b, c, _), (d, e, f, _), (g, h, i, _), _ = matrix
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)


def inverse(matrix):
    """Inverse of an affine matrix; a singular one (zero scale) gives zeros in the 3x3, as Maya shows no error there."""
    if matrix is IDENTITY:
        return matrix
    if any(matrix[row][3] for row in range(3)) or matrix[3][3] != 1.0:
        return _general_inverse(matrix)
    (a, b, c, _), (d, e, f, _), (g, h, i, _), (x, y, z, _) = matrix
    determinant = determinant3(matrix)
    if determinant == 0.0:
        return ((0.0,) * 4, (0.0,) * 4, (0.0,) * 4, (0.0, 0.0, 0.0, 1.0))
    s = 1.0 / determinant
    m00, m01, m02 = (e * i - f * h) * s, (c * h - b * i) * s, (b * f - c * e) * s
    m10, m11, m12 = (f * g - d * i) * s, (a * i - c * g) * s, (c * d - a * f) * s
    m20, m21, m22 = (d * h - e * g) * s, (b * g - a * h) * s, (a * e - b * d) * s
    return (
        (m00, m01, m02, 0.0),
        (m10, m11, m12, 0.0),
        (m20, m21, m22, 0.0),
        (-(x * m00 + y * m10 + z * m20), -(x * m01 + y * m11 + z * m21), -(x * m02 + y * m12 + z * m22), 1.0),
    )


def _general_inverse(matrix):
    rows = [[*map(float, row), *IDENTITY[index]] for index, row in enumerate(matrix)]
    for column in range(4):
        pivot = max(range(column, 4), key=lambda row: abs(rows[row][column]))
        if rows[pivot][column] == 0.0:
            return ((0.0,) * 4,) * 4
        rows[column], rows[pivot] = rows[pivot], rows[column]
        scale = rows[column][column]
        rows[column] = [value / scale for value in rows[column]]
        for row in range(4):
            factor = rows[row][column]
            if row != column and factor:
                rows[row] = [value - factor * above for value, above in zip(rows[row], rows[column], strict=True)]
    return tuple(tuple(row[4:]) for row in rows)


def transpose(matrix):
    return tuple(zip(*matrix, strict=True))


def from_flat(values):
    """Sixteen numbers, row-major."""
    numbers = [float(value) for value in values]
    return tuple(tuple(numbers[row * 4 : row * 4 + 4]) for row in range(4))


def flat(matrix):
    return [value for row in matrix for value in row]


def decompose(matrix):
    """Scale, shear (xy, xz, yz), rotation matrix and translation with S * SH * R * T = matrix (MTransformationMatrix).

    A mirrored matrix gives three negative scales, as Maya's own decomposition does.
    """
    rows = [list(row[:3]) for row in matrix[:3]]
    x, y, z = rows
    sx = _length(x) or 1e-30
    x = [value / sx for value in x]
    xy = _dot(x, y)
    y = [value - xy * along for value, along in zip(y, x, strict=True)]
    sy = _length(y) or 1e-30
    y = [value / sy for value in y]
    xz, yz = _dot(x, z), _dot(y, z)
    z = [value - xz * along - yz * across for value, along, across in zip(z, x, y, strict=True)]
    sz = _length(z) or 1e-30
    z = [value / sz for value in z]
    scale, shear = [sx, sy, sz], (xy / sy, xz / sz, yz / sz)
    if determinant3(((*x, 0), (*y, 0), (*z, 0), (0, 0, 0, 1))) < 0:
        scale = [-value for value in scale]
        x, y, z = ([-value for value in row] for row in (x, y, z))
    rotation = ((*x, 0.0), (*y, 0.0), (*z, 0.0), (0.0, 0.0, 0.0, 1.0))
    return tuple(scale), shear, rotation, tuple(matrix[3][:3])


def _dot(a, b):
    return sum(first * second for first, second in zip(a, b, strict=True))


def _length(vector):
    return math.sqrt(_dot(vector, vector))


def matrix_quaternion(matrix):
    """(x, y, z, w) of a rotation matrix, w >= 0."""
    m = matrix
    trace = m[0][0] + m[1][1] + m[2][2]
    if trace > 0.0:
        s = 2.0 * math.sqrt(trace + 1.0)
        found = ((m[1][2] - m[2][1]) / s, (m[2][0] - m[0][2]) / s, (m[0][1] - m[1][0]) / s, 0.25 * s)
    else:
        i = max(range(3), key=lambda axis: m[axis][axis])
        j, k = (i + 1) % 3, (i + 2) % 3
        s = 2.0 * math.sqrt(max(1.0 + m[i][i] - m[j][j] - m[k][k], 0.0)) or 1e-30
        parts = [0.0, 0.0, 0.0]
        parts[i], parts[j], parts[k] = 0.25 * s, (m[i][j] + m[j][i]) / s, (m[i][k] + m[k][i]) / s
        found = (*parts, (m[j][k] - m[k][j]) / s)
    return tuple(-value for value in found) if found[3] < 0 else found


def quaternion_matrix(quaternion):
    """Rotation matrix of (x, y, z, w); it is normalised first, and (0, 0, 0, 0) gives the identity."""
    size = _length(quaternion)
    if size == 0.0:
        return IDENTITY
    x, y, z, w = (value / size for value in quaternion)
    return (
        (1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w), 0.0),
        (2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w), 0.0),
        (2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y), 0.0),
        (0.0, 0.0, 0.0, 1.0),
    )


def slerp(first, second, weight):
    """Between two quaternions the short way round."""
    cosine = _dot(first, second)
    if cosine < 0.0:
        second, cosine = tuple(-value for value in second), -cosine
    if cosine > 1.0 - 1e-10:
        parts = (1.0 - weight, weight)
    else:
        angle = math.acos(cosine)
        parts = (math.sin((1.0 - weight) * angle) / math.sin(angle), math.sin(weight * angle) / math.sin(angle))
    return tuple(parts[0] * a + parts[1] * b for a, b in zip(first, second, strict=True))


def transpose_rotation(matrix):
    """The inverse of a pure rotation."""
    return IDENTITY if matrix is IDENTITY else transpose(matrix)
