"""Quaternions (w, x, y, z) and vectors as tuples: what describing a pose needs, and no more.

A rotation turns a column vector, v' = q v q*; "first a, then b" is `multiply(b, a)`. Angles are in degrees.
"""

import math

IDENTITY = (1.0, 0.0, 0.0, 0.0)


def multiply(a, b):
    aw, ax, ay, az = a
    bw, bx, by, bz = b
    return (
        aw * bw - ax * bx - ay * by - az * bz,
        aw * bx + ax * bw + ay * bz - az * by,
        aw * by - ax * bz + ay * bw + az * bx,
        aw * bz + ax * by - ay * bx + az * bw,
    )


def inverse(q):
    """Of a unit quaternion."""
    return (q[0], -q[1], -q[2], -q[3])


def rotate(q, v):
    return multiply(multiply(q, (0.0, *v)), inverse(q))[1:]


def about(axis, angle_deg):
    half = math.radians(angle_deg) / 2
    axis = unit(axis)
    return (math.cos(half), *(math.sin(half) * c for c in axis))


def pitch_yaw_roll(pitch_deg, yaw_deg, roll_deg):
    """Roll about Z first, then pitch about X, then yaw about Y: a lean keeps its meaning when the body turns."""
    return multiply(about((0, 1, 0), yaw_deg), multiply(about((1, 0, 0), pitch_deg), about((0, 0, 1), roll_deg)))


def shortest_arc(start, end):
    """The rotation without twist that brings one direction to another."""
    a, b = unit(start), unit(end)
    cosine = dot(a, b)
    if cosine < -0.999999:
        return about(cross(a, (0, 0, 1) if abs(a[2]) < 0.9 else (1, 0, 0)), 180)
    return unit((1 + cosine, *cross(a, b)))


def slerp(a, b, t):
    cosine = dot(a, b)
    if cosine < 0:
        b, cosine = tuple(-c for c in b), -cosine
    if cosine > 0.9995:
        return unit(tuple(p + (q - p) * t for p, q in zip(a, b, strict=True)))
    angle = math.acos(min(1.0, cosine))
    wa, wb = math.sin((1 - t) * angle) / math.sin(angle), math.sin(t * angle) / math.sin(angle)
    return unit(tuple(p * wa + q * wb for p, q in zip(a, b, strict=True)))


def add(a, b):
    return tuple(p + q for p, q in zip(a, b, strict=True))


def subtract(a, b):
    return tuple(p - q for p, q in zip(a, b, strict=True))


def scale(a, factor):
    return tuple(c * factor for c in a)


def mix(a, b, t):
    return tuple(p + (q - p) * t for p, q in zip(a, b, strict=True))


def dot(a, b):
    return sum(p * q for p, q in zip(a, b, strict=True))


def cross(a, b):
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a):
    return math.sqrt(dot(a, a))


def unit(a):
    size = length(a)
    return tuple(c / size for c in a)
