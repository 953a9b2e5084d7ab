"""Points, vectors and 4x4 matrices as plain tuples of float: no Maya, no NumPy, double precision.

Matrices are as Maya lists them: 16 floats, row-major, for row vectors, translation in elements 12, 13, 14. A point is
multiplied from the left: ``p_world = p_local * M`` (node page *transform*).
"""

import math
from typing import Optional, Sequence, Tuple

Point = Tuple[float, float, float]
Matrix = Tuple[float, ...]

IDENTITY = (1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that applies ``first``, then ``second`` (row vectors)."""
    return tuple(
        sum(first[4 * row + k] * second[4 * k + column] for k in range(4)) for row in range(4) for column in range(4)
    )


def transform_point(point: Sequence[float], matrix: Matrix) -> Point:
    """(x, y, z) moved by an affine matrix; the fourth column is taken as 0, 0, 0, 1."""
    x, y, z = point
    m = matrix
    return (
        x * m[0] + y * m[4] + z * m[8] + m[12],
        x * m[1] + y * m[5] + z * m[9] + m[13],
        x * m[2] + y * m[6] + z * m[10] + m[14],
    )


def translation(matrix: Matrix) -> Point:
    """Where the matrix puts the origin: the world position of a joint from its world matrix."""
    return (matrix[12], matrix[13], matrix[14])


def invert_rigid(matrix: Matrix) -> Matrix:
    """Inverse of a matrix whose axes are orthonormal (``rigid_part`` gives such)."""
    m = matrix
    tx, ty, tz = m[12], m[13], m[14]
    return (
        m[0], m[4], m[8], 0.0,
        m[1], m[5], m[9], 0.0,
        m[2], m[6], m[10], 0.0,
        -(tx * m[0] + ty * m[1] + tz * m[2]),
        -(tx * m[4] + ty * m[5] + tz * m[6]),
        -(tx * m[8] + ty * m[9] + tz * m[10]),
        1.0,
    )  # fmt: skip


def invert_affine(matrix: Matrix) -> Matrix:
    """Inverse of any affine matrix.

    Raises:
        ZeroDivisionError: the matrix has no inverse; it flattens space.
    """
    m = matrix
    a, b, c, d, e, f, g, h, i = m[0], m[1], m[2], m[4], m[5], m[6], m[8], m[9], m[10]
    c00, c01, c02 = e * i - f * h, f * g - d * i, d * h - e * g
    scale = 1.0 / (a * c00 + b * c01 + c * c02)
    r = (
        c00 * scale, (c * h - b * i) * scale, (b * f - c * e) * scale,
        c01 * scale, (a * i - c * g) * scale, (c * d - a * f) * scale,
        c02 * scale, (b * g - a * h) * scale, (a * e - b * d) * scale,
    )  # fmt: skip
    tx, ty, tz = m[12], m[13], m[14]
    return (
        r[0], r[1], r[2], 0.0,
        r[3], r[4], r[5], 0.0,
        r[6], r[7], r[8], 0.0,
        -(tx * r[0] + ty * r[3] + tz * r[6]),
        -(tx * r[1] + ty * r[4] + tz * r[7]),
        -(tx * r[2] + ty * r[5] + tz * r[8]),
        1.0,
    )  # fmt: skip


def axis_lengths(matrix: Matrix) -> Tuple[float, ...]:
    """Scale along the three axes: lengths of the three rows."""
    return tuple(math.sqrt(sum(matrix[4 * row + k] ** 2 for k in range(3))) for row in range(3))


def rigid_part(matrix: Matrix) -> Matrix:
    """The matrix without scale and shear: position and viewing direction stay, the three axes become orthonormal.

    The z row (a camera looks along -z) keeps its direction, y is made square to it, x follows from both; a mirrored
    matrix (negative determinant) keeps its mirrored x.

    Raises:
        ValueError: an axis has no length.
    """
    zx, zy, zz = unit(matrix[8:11])
    yx, yy, yz = matrix[4:7]
    along = yx * zx + yy * zy + yz * zz
    yx, yy, yz = unit((yx - along * zx, yy - along * zy, yz - along * zz))
    xx, xy, xz = yy * zz - yz * zy, yz * zx - yx * zz, yx * zy - yy * zx
    if xx * matrix[0] + xy * matrix[1] + xz * matrix[2] < 0.0:
        xx, xy, xz = -xx, -xy, -xz
    return (xx, xy, xz, 0.0, yx, yy, yz, 0.0, zx, zy, zz, 0.0, matrix[12], matrix[13], matrix[14], 1.0)


def distortion(matrix: Matrix) -> float:
    """How far the axes are from equal lengths and right angles: 0 for rotation with uniform scale.

    Returns:
        The largest of the relative length difference and |cosine| between two axes.

    Raises:
        ValueError: an axis has no length.
    """
    rows = [unit(matrix[4 * row : 4 * row + 3]) for row in range(3)]
    lengths = axis_lengths(matrix)
    cosines = [abs(sum(a * b for a, b in zip(rows[i], rows[j]))) for i, j in ((0, 1), (0, 2), (1, 2))]
    return max((max(lengths) - min(lengths)) / max(lengths), *cosines)


def unit(vector: Sequence[float]) -> Point:
    """The vector at length 1.

    Raises:
        ValueError: it has no length.
    """
    size = math.sqrt(sum(component * component for component in vector))
    if not size > 1e-12:
        raise ValueError("an axis of the matrix has no length")
    return (vector[0] / size, vector[1] / size, vector[2] / size)


def subtract(first: Sequence[float], second: Sequence[float]) -> Point:
    return (first[0] - second[0], first[1] - second[1], first[2] - second[2])


def add_scaled(first: Sequence[float], second: Sequence[float], factor: float = 1.0) -> Point:
    return (first[0] + factor * second[0], first[1] + factor * second[1], first[2] + factor * second[2])


def dot(first: Sequence[float], second: Sequence[float]) -> float:
    return first[0] * second[0] + first[1] * second[1] + first[2] * second[2]


def cross(first: Sequence[float], second: Sequence[float]) -> Point:
    return (
        first[1] * second[2] - first[2] * second[1],
        first[2] * second[0] - first[0] * second[2],
        first[0] * second[1] - first[1] * second[0],
    )


def length(vector: Sequence[float]) -> float:
    return math.sqrt(dot(vector, vector))


def distance(first: Sequence[float], second: Sequence[float]) -> float:
    """Distance of two points in space."""
    x, y, z = first[0] - second[0], first[1] - second[1], first[2] - second[2]
    return math.sqrt(x * x + y * y + z * z)


def distance_from_line(point: Sequence[float], start: Sequence[float], end: Sequence[float]) -> float:
    """Distance of a point from the straight line through two others, or from these where they coincide."""
    along, offset = subtract(end, start), subtract(point, start)
    size = dot(along, along)
    return length(offset) if size <= 0.0 else length(add_scaled(offset, along, -dot(offset, along) / size))


def mean(points: Sequence[Sequence[float]]) -> Point:
    count = float(len(points))
    return (
        sum(point[0] for point in points) / count,
        sum(point[1] for point in points) / count,
        sum(point[2] for point in points) / count,
    )


def unit_or_none(vector: Sequence[float]) -> Optional[Point]:
    """The direction of a vector; None when it has no length."""
    size = length(vector)
    return None if size < 1e-12 else (vector[0] / size, vector[1] / size, vector[2] / size)
