"""Numbers as Maya ASCII writes them, and rotations as Maya keys them."""

import math


def number(value):
    """As short as it can be without losing the sixth significant decimal of an angle or a length."""
    text = f"{float(value):.9f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def numbers(values):
    return " ".join(number(value) for value in values)


def euler_xyz(rotation):
    """Degrees about X, then Y, then Z (Maya's xyz order) of a unit quaternion, nine decimals."""
    w, x, y, z = rotation
    sine = max(-1.0, min(1.0, 2 * (w * y - z * x)))
    if abs(sine) > 0.9999999:
        angles = (2 * math.atan2(x, w) if sine > 0 else -2 * math.atan2(-x, w), math.copysign(math.pi / 2, sine), 0.0)
    else:
        angles = (
            math.atan2(2 * (w * x + y * z), 1 - 2 * (x * x + y * y)),
            math.asin(sine),
            math.atan2(2 * (w * z + x * y), 1 - 2 * (y * y + z * z)),
        )
    return tuple(round(math.degrees(a), 6) + 0.0 for a in angles)


def unrolled(keys):
    """The same rotations with each channel near the key before, so that nothing spins between two keys."""
    result = [keys[0]]
    for key in keys[1:]:
        before = result[-1]
        best = []
        for x, y, z in (key, (key[0] + 180, 180 - key[1], key[2] + 180)):
            near = tuple(b + (a - b + 180) % 360 - 180 for a, b in zip((x, y, z), before, strict=True))
            best.append((sum(abs(a - b) for a, b in zip(near, before, strict=True)), near))
        result.append(tuple(round(c, 6) + 0.0 for c in min(best)[1]))
    return result
