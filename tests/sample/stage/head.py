"""The head: skull with a pointed chin, and the drawn face (eyes, lashes, brows, nose, mouth, blush) laid on it."""

import itertools
import math

from . import shapes

# height above the chin (0..1 of the skull), half width, front and back depth (in skull half widths): our own drawing
PROFILE = (
    (0.00, 0.07, 0.74, 0.52),
    (0.04, 0.22, 0.81, 0.30),
    (0.10, 0.40, 0.86, 0.02),
    (0.18, 0.60, 0.90, -0.24),
    (0.28, 0.80, 0.93, -0.52),
    (0.40, 0.95, 0.95, -0.80),
    (0.54, 1.00, 0.98, -0.98),
    (0.68, 0.98, 0.97, -1.05),
    (0.80, 0.88, 0.87, -0.96),
    (0.90, 0.68, 0.66, -0.74),
    (0.97, 0.38, 0.35, -0.42),
    (1.00, 0.06, 0.02, -0.08),
)
HEAD = {"頭": 1.0}


def _ring(height):
    """Half width, front, back at a height, straight between the rows; the ends go on."""
    height = min(max(height, 0.0), 1.0)
    for low, high in itertools.pairwise(PROFILE):
        if height <= high[0]:
            t = (height - low[0]) / (high[0] - low[0])
            return tuple(a + (b - a) * t for a, b in zip(low[1:], high[1:], strict=True))
    return PROFILE[-1][1:]


class Skull:
    """Places points on the head of a look. Longitude 0 is the face, positive towards the figure's left."""

    def __init__(self, look):
        p = look["proportions"]
        self.half_width, self.height, self.chin_y = p["skull_half_width"], p["skull_height"], p["chin_y"]

    def at(self, longitude, height, swell=1.0):
        """A point on the skull, or on the same shape `swell` times as wide; height 0 chin .. 1 crown, or beyond."""
        width, front, back = _ring(height)
        middle, depth = (front + back) / 2, (front - back) / 2
        x, z = math.sin(longitude) * width * swell, math.cos(longitude) * depth * swell + middle
        y = self.chin_y + self.height * (0.5 + (height - 0.5) * (1 + (swell - 1) * 0.8))
        return (x * self.half_width, y, z * self.half_width)

    def front(self, x, y, lift):
        """The point of the face at x, y in centimetres, `lift` centimetres before the skin."""
        width, front, back = _ring((y - self.chin_y) / self.height)
        middle, depth = (front + back) / 2, (front - back) / 2
        share = min(0.98, abs(x) / (width * self.half_width))
        return (x, y, (middle + depth * math.sqrt(1 - share * share)) * self.half_width + lift)


def skull(look):
    shape = Skull(look)
    rings = [[shape.at(2 * math.pi * j / 24, row[0]) for j in range(24)] for row in PROFILE]
    return shapes.grid(rings, [HEAD] * len(rings), True, True, True)


def _patch(shape, outline, lift):
    """A filled outline on the face: three rings towards its middle, so that it follows the curve."""
    middle = tuple(sum(c) / len(outline) for c in zip(*outline, strict=True))
    rings = []
    for share in (1.0, 0.66, 0.33, 0.04):
        rings.append(
            [
                shape.front(middle[0] + (x - middle[0]) * share, middle[1] + (y - middle[1]) * share, lift)
                for x, y in outline
            ]
        )
    return shapes.grid(rings, [HEAD] * len(rings), True, False, True)


def _band(shape, points, widths, lift):
    """A stroke along points, with its full width at each."""
    upper, lower = [], []
    for i, (x, y) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        size = math.hypot(dx, dy)
        nx, ny = -dy / size * widths[i] / 2, dx / size * widths[i] / 2
        upper.append(shape.front(x + nx, y + ny, lift))
        lower.append(shape.front(x - nx, y - ny, lift))
    return shapes.grid([lower, upper], [HEAD, HEAD], closed=False)


def _oval(x, y, rx, ry, count=18, flat_top=0.0):
    """Counter-clockwise seen from the front; flat_top cuts the upper part down by that share."""
    points = []
    for j in range(count):
        angle = 2 * math.pi * j / count
        rise = math.sin(angle)
        points.append((x + rx * math.cos(angle), y + ry * (min(rise, 1 - flat_top))))
    return points


def face(look):
    """Surfaces by colour name. `look["face"]` gives the eye's size and shape in centimetres."""
    shape, p, f = Skull(look), look["proportions"], look["face"]
    eye_y = shape.chin_y + shape.height * p["eye_level"]
    rx, ry, apart = f["eye_rx"], f["eye_ry"], f["eye_apart"]
    parts = {name: [] for name in ("eye_white", "iris", "iris_light", "line", "glint", "blush", "mouth", "skin_shade")}
    for sign in (1, -1):
        x = sign * apart
        parts["eye_white"].append(_patch(shape, _oval(x, eye_y, rx, ry * 0.94, flat_top=0.1), 0.12))
        ix = x - sign * rx * 0.06
        parts["iris"].append(_patch(shape, _oval(ix, eye_y - ry * 0.02, rx * 0.74, ry * 0.92, flat_top=0.06), 0.2))
        parts["iris_light"].append(_patch(shape, _oval(ix, eye_y - ry * 0.42, rx * 0.55, ry * 0.42), 0.28))
        parts["line"].append(_patch(shape, _oval(ix, eye_y + ry * 0.06, rx * 0.3, ry * 0.4), 0.36))
        parts["glint"].append(_patch(shape, _oval(ix + rx * 0.28, eye_y + ry * 0.42, rx * 0.24, ry * 0.24, 12), 0.46))
        parts["glint"].append(_patch(shape, _oval(ix - rx * 0.3, eye_y - ry * 0.5, rx * 0.12, ry * 0.12, 10), 0.46))
        lash, widths = [], []
        for j in range(9):
            t = j / 8
            angle = math.pi * (0.97 - 0.99 * t)
            outward = sign * -rx * 1.1 * math.cos(math.pi - angle)
            lash.append((x + outward, eye_y + ry * (0.12 + 0.86 * math.sin(angle))))
            widths.append(f["lash"] * (0.45 + 0.75 * t))
        lash.append((lash[-1][0] + sign * rx * 0.22, lash[-1][1] - ry * f["lash_drop"]))
        widths.append(0.05)
        if sign < 0:
            lash, widths = lash[::-1], widths[::-1]
        parts["line"].append(_band(shape, lash[::-1], widths[::-1], 0.42))
        lid = [(x + rx * k, eye_y - ry * (0.98 - 0.16 * k * k)) for k in (0.5, 0.17, -0.17, -0.5)]
        parts["line"].append(_band(shape, lid, [0.1, 0.26, 0.26, 0.1], 0.3))
        tilt = f["brow_tilt"] * sign
        brow = [(x + rx * k, eye_y + ry * 1.42 + 0.3 * (1 - k * k) - tilt * k) for k in (0.85, 0.3, -0.3, -0.85)]
        parts["line"].append(_band(shape, brow, [0.12, 0.42, 0.46, 0.2], 0.3))
        cheek = _oval(x + sign * rx * 0.35, eye_y - ry * 1.32, rx * 0.62, ry * 0.2)
        parts["blush"].append(_patch(shape, cheek, 0.08))
    nose_y = shape.chin_y + shape.height * (p["eye_level"] - 0.17)
    parts["skin_shade"].append(_patch(shape, _oval(-0.1, nose_y, 0.28, 0.34, 8), 0.12))
    mouth_y, width = shape.chin_y + shape.height * 0.115, f["mouth"]
    if f["mouth_open"]:
        angles = [2 * math.pi * j / 14 for j in range(14)]
        depth = [0.25 if angle < math.pi else f["mouth_open"] for angle in angles]
        outline = [(width * math.cos(a), mouth_y + d * math.sin(a)) for a, d in zip(angles, depth, strict=True)]
        parts["mouth"].append(_patch(shape, outline, 0.15))
        smile = [(width * 1.1 * k, mouth_y + 0.12 * k * k + 0.2) for k in (1, 0.5, 0, -0.5, -1)]
    else:
        smile = [(width * k, mouth_y + 0.5 * k * k) for k in (1, 0.5, 0, -0.5, -1)]
    parts["line"].append(_band(shape, smile, [0.1, 0.3, 0.3, 0.3, 0.1], 0.25))
    return {name: shapes.join(surfaces) for name, surfaces in parts.items() if surfaces}


def cap(look):
    """The close-fitting hair: a shell over the skull, from the crown down to a hairline."""
    shape, hair = Skull(look), look["hair"]
    columns, rows, rings = 28, 8, []
    for i in range(rows + 1):
        ring = []
        for j in range(columns):
            longitude = 2 * math.pi * j / columns
            facing = (1 + math.cos(longitude)) / 2
            low = hair["nape"] + (hair["brow"] - hair["nape"]) * facing ** hair["hairline_power"]
            ring.append(shape.at(longitude, low + (1.0 - low) * i / rows, hair["swell"]))
        rings.append(ring)
    return shapes.grid(rings, [HEAD] * len(rings), True, False, True)


def locks(look):
    """Fringe and side strands: pointed strips that bulge over the cap. Angles in degrees of longitude."""
    shape, hair = Skull(look), look["hair"]
    strips = []
    for lock in hair["locks"]:
        rows, columns = 7, 5
        rings = []
        for i in range(rows):
            t = i / (rows - 1)
            height = lock["from"][1] + (lock["to"][1] - lock["from"][1]) * t
            middle = lock["from"][0] + (lock["to"][0] - lock["from"][0]) * t**1.3
            half = lock["width"] / 2 * (1 - t ** lock.get("taper", 2.2)) + 0.4
            ring = []
            for j in range(columns):
                k = 2 * j / (columns - 1) - 1
                swell = hair["swell"] + 0.015 + lock.get("puff", 0.07) * (1 - k * k) * (1 - 0.6 * t)
                if height < 0.3:
                    # below the cheeks a strand hangs; it does not follow the chin inwards
                    x, _, z = shape.at(math.radians(middle + half * k), 0.3, swell)
                    ring.append((x * 0.98, shape.chin_y + shape.height * height, z))
                else:
                    ring.append(shape.at(math.radians(middle + half * k), height, swell))
            rings.append(ring)
        strips.append(shapes.grid(rings[::-1], [HEAD] * rows, closed=False))
    return shapes.join(strips)
