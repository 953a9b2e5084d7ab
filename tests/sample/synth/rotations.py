"""3 x 3 rotation matrices for column vectors (v' = R v), angles in degrees. "First A, then B" is B @ A."""

import math

import numpy as np

IDENTITY = np.eye(3)
UP = np.array([0.0, 1.0, 0.0])


def unit(v):
    v = np.asarray(v, float)
    size = math.sqrt(float(v @ v))
    return v / size if size > 1e-12 else UP.copy()


def about(axis, degrees):
    """Rotation about an axis through the origin (Rodrigues' formula)."""
    x, y, z = unit(axis)
    a = math.radians(degrees)
    c, s, t = math.cos(a), math.sin(a), 1 - math.cos(a)
    return np.array(
        [
            [t * x * x + c, t * x * y - s * z, t * x * z + s * y],
            [t * x * y + s * z, t * y * y + c, t * y * z - s * x],
            [t * x * z - s * y, t * y * z + s * x, t * z * z + c],
        ]
    )


def pitch_yaw_roll(pitch, yaw, roll):
    """Roll about Z first, then pitch about X, then yaw about Y."""
    return about((0, 1, 0), yaw) @ about((1, 0, 0), pitch) @ about((0, 0, 1), roll)


def arc(start, end):
    """The rotation without twist that brings one direction to another."""
    a, b = unit(start), unit(end)
    axis, cosine = np.cross(a, b), float(a @ b)
    sine = math.sqrt(float(axis @ axis))
    if sine < 1e-9:
        if cosine > 0:
            return IDENTITY.copy()
        return about(np.cross(a, (0, 0, 1) if abs(a[2]) < 0.9 else (1, 0, 0)), 180)
    return about(axis, math.degrees(math.atan2(sine, cosine)))


def axis_angle(rotation):
    """(unit axis, angle in degrees 0..180) of a rotation matrix."""
    w, x, y, z = quaternion(rotation)
    size = math.sqrt(x * x + y * y + z * z)
    if size < 1e-9:
        return UP.copy(), 0.0
    return np.array([x, y, z]) / size, math.degrees(2 * math.atan2(size, w))


def share(rotation, part):
    """The same turn, a part of it: 0.5 is half-way."""
    axis, angle = axis_angle(rotation)
    return about(axis, angle * part)


def limited(rotation, most):
    """The rotation, its angle cut to `most` degrees."""
    axis, angle = axis_angle(rotation)
    return rotation if angle <= most else about(axis, most)


def frame(across, up):
    """Rotation matrix whose columns are x (`across`), y (nearest to `up`) and z = x cross y."""
    x = unit(across)
    y = unit(up - (up @ x) * x)
    return np.stack([x, y, np.cross(x, y)], axis=1)


def quaternion(rotation):
    """(w, x, y, z), w >= 0, of a rotation matrix (Shepperd's method)."""
    m = np.asarray(rotation, float)
    trace = m[0, 0] + m[1, 1] + m[2, 2]
    if trace > 0:
        s = 2 * math.sqrt(trace + 1)
        q = (s / 4, (m[2, 1] - m[1, 2]) / s, (m[0, 2] - m[2, 0]) / s, (m[1, 0] - m[0, 1]) / s)
    else:
        i = int(np.argmax(np.diag(m)))
        j, k = (i + 1) % 3, (i + 2) % 3
        s = 2 * math.sqrt(max(0.0, 1 + m[i, i] - m[j, j] - m[k, k]))
        v = [0.0, 0.0, 0.0]
        v[i], v[j], v[k] = s / 4, (m[j, i] + m[i, j]) / s, (m[k, i] + m[i, k]) / s
        q = ((m[k, j] - m[j, k]) / s, *v)
    q = np.array(q) / math.sqrt(sum(c * c for c in q))
    return tuple(float(c) for c in (q if q[0] >= 0 else -q))
