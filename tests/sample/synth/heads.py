"""The head's shape, and a drawn face laid on it: eyes, brows, nose, mouth, cheeks, marks, beard."""

import numpy as np

from . import surfaces as s

# height above the chin (0..1), half width, front and back in skull half widths: stage.head's drawing, and a rounder one
SHARP = np.array(
    [
        (0.00, 0.07, 0.74, 0.52), (0.04, 0.22, 0.81, 0.30), (0.10, 0.40, 0.86, 0.02), (0.18, 0.60, 0.90, -0.24),
        (0.28, 0.80, 0.93, -0.52), (0.40, 0.95, 0.95, -0.80), (0.54, 1.00, 0.98, -0.98), (0.68, 0.98, 0.97, -1.05),
        (0.80, 0.88, 0.87, -0.96), (0.90, 0.68, 0.66, -0.74), (0.97, 0.38, 0.35, -0.42), (1.00, 0.06, 0.02, -0.08),
    ]
)  # fmt: skip
ROUND = np.array(
    [
        (0.00, 0.16, 0.60, 0.10), (0.04, 0.46, 0.74, -0.10), (0.10, 0.68, 0.84, -0.30), (0.18, 0.86, 0.91, -0.52),
        (0.28, 0.97, 0.96, -0.74), (0.40, 1.01, 0.98, -0.92), (0.54, 1.00, 0.99, -1.00), (0.68, 0.97, 0.96, -1.02),
        (0.80, 0.87, 0.86, -0.94), (0.90, 0.68, 0.66, -0.74), (0.97, 0.38, 0.35, -0.42), (1.00, 0.06, 0.02, -0.08),
    ]
)  # fmt: skip
HEAD = {"頭": 1.0}


class Skull:
    """Places points on the head. Longitude 0 is the face, growing to the figure's left; height 0 chin, 1 crown."""

    def __init__(self, look):
        p, f = look["proportions"], look["face"]
        self.half, self.height, self.chin_y = p["skull_half_width"], p["skull_height"], p["chin_y"]
        self.rows = SHARP + (ROUND - SHARP) * f["round"]
        self.eye_y, self.eye_x = self.chin_y + self.height * p["eye_level"], p["eye_x"]

    def ring(self, height):
        h = np.clip(height, 0, 1)
        return [np.interp(h, self.rows[:, 0], self.rows[:, k]) for k in (1, 2, 3)]

    def at(self, longitude, height, swell=1.0):
        """Points on the skull, or on the same shape `swell` times as wide; all arguments broadcast. (..., 3)"""
        longitude, height, swell = np.broadcast_arrays(longitude, height, swell)
        width, front, back = self.ring(height)
        depth = (front - back) / 2
        x = np.sin(longitude) * width * swell * self.half
        z = (np.cos(longitude) * depth * swell + (front + back) / 2) * self.half
        y = self.chin_y + self.height * (0.5 + (height - 0.5) * (1 + (swell - 1) * 0.8))
        return np.stack([x, y, z], -1)

    def front(self, points, lift):
        """Points (..., 2) in x, y put on the face, `lift` skull heights before the skin."""
        x, y = points[..., 0], points[..., 1]
        width, front, back = self.ring((y - self.chin_y) / self.height)
        share = np.minimum(0.98, np.abs(x) / np.maximum(width * self.half, 1e-6))
        depth = (front - back) / 2
        z = ((front + back) / 2 + depth * np.sqrt(1 - share * share)) * self.half + lift * self.height
        return np.stack([x, y, z], -1)

    def patch(self, outline, lift):
        """A filled outline (N, 2) on the face, in rings towards its middle so that it follows the curve."""
        middle = outline.mean(0)
        rings = middle + (outline - middle)[None] * np.array([1, 0.66, 0.33, 0.03])[:, None, None]
        return s.sheet(self.front(rings, lift), HEAD, True, (False, True), (0, middle[1], -self.half))

    def stroke(self, points, widths, lift):
        """A line along points (N, 2) with its full width at each."""
        points = np.asarray(points, float)
        along = s.unit(np.gradient(points, axis=0))
        square = np.stack([-along[:, 1], along[:, 0]], 1) * np.asarray(widths)[:, None] / 2
        rows = self.front(np.stack([points - square, points + square]), lift)
        return s.sheet(rows, HEAD, False, centre=(0, points[:, 1].mean(), -self.half))


def oval(x, y, rx, ry, count=16):
    a = 2 * np.pi * np.arange(count) / count
    return np.stack([x + rx * np.cos(a), y + ry * np.sin(a)], 1)


def taper(count, thick, ends=0.15):
    return thick * (ends + (1 - ends) * np.sin(np.pi * np.linspace(0.08, 0.92, count)))


def build(body, skull):
    """Skull, ears, face."""
    look = body.look
    f = look["face"]
    rows = np.array([0, 0.02, 0.05, 0.1, 0.16, 0.23, 0.31, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98, 1.0])
    lon = 2 * np.pi * np.arange(24) / 24
    body.put("skin", "skin", s.sheet(skull.at(lon[None], rows[:, None]), HEAD, True, (True, True)))
    if f["ears"] != "none":
        long = {"round": 0.0, "elf": 1.0}[f["ears"]] * f["ear_length"]
        for sign in (1, -1):
            root = skull.at(sign * 1.62, look["proportions"]["eye_level"] - 0.03)
            size = skull.height * 0.085
            tip = root + np.array([sign * size * (0.45 + 2.2 * long), size * (0.9 + 0.9 * long), -size * (0.5 + long)])
            body.put("skin", "skin", s.cone(root - (sign * size * 0.2, size, 0), tip, size * 0.8, HEAD, 8, flat=0.4))
    eyes(body, skull, f)
    mouth(body, skull, f)
    marks(body, skull, f)


def eyes(body, skull, f):
    half = skull.half
    rx, ry = f["eye_w"] * half, f["eye_h"] * half
    if f["eyes"] in ("narrow", "almond"):
        ry *= {"narrow": 0.55, "almond": 0.78}[f["eyes"]]
    a = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    for sign in (1, -1):
        style = f["eyes"]
        if style == "wink":
            style = "closed_up" if sign == f["wink"] else "round"
        if f["patch"] and sign == f["patch_side"]:
            eye_patch(body, skull, sign, rx, ry)
            continue

        def place(u, v, side=sign):
            u, v = np.broadcast_arrays(u, v)
            return np.stack([side * (skull.eye_x + u), skull.eye_y + v + f["slant"] * u], 1)

        brows(body, skull, f, place, rx, ry)
        t = np.linspace(-1, 1, 9)
        if style in ("closed_up", "closed_down"):
            bend = ry * (0.5 if style == "closed_up" else -0.5)
            line = place(rx * t, bend * (1 - t * t) - bend * 0.4)
            body.put("face", "line", skull.stroke(line, taper(9, f["lash"] * half * 1.3, 0.5), 0.012), 0)
            continue
        if style == "dot":
            body.put("face", "line", skull.patch(place(rx * 0.42 * np.cos(a), ry * 0.6 * np.sin(a)), 0.01), 0)
            if f["glints"]:
                body.put(
                    "face",
                    "glint",
                    skull.patch(place(rx * 0.1 + rx * 0.14 * np.cos(a), ry * 0.25 + ry * 0.16 * np.sin(a)), 0.016),
                    0,
                )
            continue
        top, low = (0.35 if style == "half" else f["lid_top"]), f["lid_low"]

        def lids(u, v, top=top, low=low):
            room = np.sqrt(np.clip(1 - (u / rx) ** 2, 0, 1)) ** 0.8
            return np.clip(v, -ry * low * room, ry * top * room)

        u = rx * np.cos(a)
        body.put("face", "eye_white", skull.patch(place(u, lids(u, ry * 1.5 * np.sign(np.sin(a)))), 0.004), 0)
        look_x = f["look_x"] * rx * sign
        iw, ih = rx * f["iris_w"], ry * f["iris_h"]
        u = look_x + iw * np.cos(a)
        body.put("face", "iris", skull.patch(place(u, lids(u, ih * np.sin(a) + f["look_y"] * ry)), 0.008), 0)
        u = look_x + iw * 0.8 * np.cos(a)
        body.put("face", "iris_light", skull.patch(place(u, lids(u, -ih * 0.42 + ih * 0.42 * np.sin(a))), 0.011), 0)
        if f["pupil"]:
            u = look_x + iw * f["pupil"] * np.cos(a)
            body.put("face", "pupil", skull.patch(place(u, lids(u, ih * f["pupil"] * 1.2 * np.sin(a))), 0.014), 0)
        for k in range(f["glints"]):
            gx, gy, size = ((0.32, 0.45, 0.3), (-0.34, -0.45, 0.16), (-0.3, 0.4, 0.12))[k]
            spot = place(look_x + iw * gx * sign + iw * size * np.cos(a), lids(0 * a, ih * gy + ih * size * np.sin(a)))
            body.put("face", "glint", skull.patch(spot, 0.018), 0)
        edge = rx * np.linspace(-1.02, 1.08, 11)
        lid = lids(np.clip(edge, -rx, rx), np.full(11, ry * 2)) + np.linspace(0, -0.06, 11) * ry
        widths = f["lash"] * half * np.linspace(0.45, 1.15, 11) * np.array([0.5, 1, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.3])
        body.put("face", "line", skull.stroke(place(edge, lid), widths, 0.016), 0)
        if f["wing"]:
            flick = place(rx * np.array([0.85, 1.1, 1.3]), ry * np.array([0.3, 0.35, 0.35 + f["wing"]]))
            body.put("face", "line", skull.stroke(flick, f["lash"] * half * np.array([1, 0.8, 0.05]), 0.017), 0)
        if f["low_lid"]:
            edge = rx * np.linspace(-0.55, 0.75, 6)
            body.put(
                "face",
                "line",
                skull.stroke(place(edge, lids(edge, np.full(6, -ry * 2))), taper(6, f["lash"] * half * 0.4), 0.012),
                0,
            )
        if f["fold"]:
            edge = rx * np.linspace(-0.7, 0.8, 7)
            body.put(
                "face",
                "line",
                skull.stroke(place(edge, lids(edge, np.full(7, ry * 2)) + ry * 0.2), taper(7, half * 0.016), 0.012),
                0,
            )


def brows(body, skull, f, place, rx, ry):
    if f["brow"] == "none":
        return
    t = np.linspace(-1, 1, 7)
    arch = {"arched": 0.24, "flat": 0.02, "short": 0.1, "round": 0.3}[f["brow"]]
    wide = {"short": 0.45, "round": 0.35}.get(f["brow"], 0.95)
    v = ry * (max(f["lid_top"], 0.6) + f["brow_gap"]) + ry * arch * (1 - t * t) + f["brow_tilt"] * rx * t
    line = place(rx * wide * t, v)
    body.put("face", "brow", skull.stroke(line, taper(7, f["brow_thick"] * skull.half, 0.3), 0.013), 0)


def eye_patch(body, skull, sign, rx, ry):
    spot = oval(sign * skull.eye_x, skull.eye_y, rx * 1.25, max(ry, rx) * 1.1)
    body.put("face", "dark", skull.patch(spot, 0.02), 0)
    lon = np.linspace(-np.pi, np.pi, 24, endpoint=False)
    height = (skull.eye_y - skull.chin_y) / skull.height + 0.16 * np.sin(lon) * -sign + 0.06
    points = skull.at(lon[None], height[None] + np.array([[-0.012], [0.012]]), 1.015)
    body.put("face", "dark", s.sheet(points, HEAD), 0)


def mouth(body, skull, f):
    half, unit = skull.half, skull.height
    level = f["mouth_y"] * unit
    y, w = skull.chin_y + level, f["mouth_w"] * half
    thick = f["line"] * half
    t = np.linspace(-1, 1, 11)
    style = f["mouth"]

    def line(v, width=1.0, lift=0.008, colour="line"):
        pts = np.stack([w * t * width, np.broadcast_to(y + v, t.shape)], 1)
        body.put("face", colour, skull.stroke(pts, taper(11, thick, 0.35), lift), 0)

    if style == "smile":
        line(w * 0.35 * (t * t - 0.5))
    elif style == "flat":
        line(0 * t, 0.7)
    elif style == "frown":
        line(-w * 0.3 * (t * t - 0.5), 0.8)
    elif style == "cat":
        line(w * 0.3 * (np.abs(np.sin(np.pi * t)) * -1) + 0.1 * w)
    elif style == "wavy":
        line(w * 0.14 * np.sin(3.1 * np.pi * t))
    elif style == "smirk":
        line(w * 0.3 * np.clip(t, -0.2, 1) ** 2 * f["wink"] - 0.05 * w, 0.75)
    else:
        a = np.linspace(0, 2 * np.pi, 18, endpoint=False)
        depth = f["mouth_open"] * half
        depth = min(depth, level * 0.75)
        if style == "open":
            v = np.where(
                np.sin(a) > 0,
                0.12 * w * np.sin(a) + 0.12 * w * np.cos(a) ** 2,
                depth * np.sin(a) + 0.12 * w * np.cos(a) ** 2,
            )
            shape = np.stack([w * np.cos(a), y + v], 1)
        elif style == "grin":
            v = np.where(np.sin(a) > 0, 0.25 * w * np.cos(a) ** 2, 0.5 * depth * np.sin(a) + 0.25 * w * np.cos(a) ** 2)
            shape = np.stack([w * 1.15 * np.cos(a), y + v], 1)
        else:  # a small round mouth
            shape = oval(0, y, w * 0.42, max(depth * 0.6, w * 0.3))
        body.put("face", "line", skull.patch(shape.mean(0) + (shape - shape.mean(0)) * (1 + thick / w * 1.3), 0.006), 0)
        body.put("face", "teeth" if style == "grin" else "mouth", skull.patch(shape, 0.009), 0)
        if style == "open" and depth > 0.12 * half:
            tongue = oval(0, y - depth * 0.72, w * 0.5, depth * 0.22)
            body.put("face", "tongue", skull.patch(tongue, 0.012), 0)
        if f["fang"]:
            x = f["wink"] * w * 0.55
            top = y + 0.06 * w
            tooth = np.array([[x - w * 0.16, top], [x, top - w * 0.36], [x + w * 0.16, top], [x, top + 0.02 * w]])
            body.put("face", "teeth", skull.patch(tooth, 0.013), 0)
    nose = skull.chin_y + unit * (f["mouth_y"] + (body.p["eye_level"] - f["mouth_y"]) * 0.42)
    size = half * 0.04
    if f["nose"] == "dot":
        body.put("face", "skin_shade", skull.patch(oval(0, nose, size, size * 0.9, 8), 0.006), 0)
    elif f["nose"] == "line":
        pts = np.array([[0.3 * size, nose + 2.4 * size], [size, nose], [-0.2 * size, nose - 0.3 * size]])
        body.put("face", "skin_shade", skull.stroke(pts, np.array([0.3, 0.8, 0.3]) * size, 0.007), 0)
    if f["nose"] in ("bump", "line"):
        root = skull.front(np.array([0.0, nose]), -0.01)
        tip = root + np.array([0, -0.005 * unit, unit * f["nose_size"]])
        root = root + np.array([0, unit * 0.03, 0])
        body.put("skin", "skin", s.cone(root, tip, half * 0.09, HEAD, 8, tip_radius=0.2), 0)


def marks(body, skull, f):
    half, unit = skull.half, skull.height
    rx, ry = f["eye_w"] * half, f["eye_h"] * half
    cheek_y = skull.eye_y - ry * f["lid_low"] - 0.05 * unit
    for sign in (1, -1):
        x = sign * (skull.eye_x + rx * 0.35)
        if f["blush"] in ("oval", "strong"):
            big = 0.8 if f["blush"] == "strong" else 0.6
            body.put("face", "blush", skull.patch(oval(x, cheek_y, rx * big, rx * big * 0.42, 12), 0.003), 0)
        elif f["blush"] == "lines":
            for k in (-1, 0, 1):
                pts = np.array(
                    [
                        [x + k * rx * 0.3 - 0.1 * rx, cheek_y - 0.14 * rx],
                        [x + k * rx * 0.3 + 0.1 * rx, cheek_y + 0.14 * rx],
                    ]
                )
                body.put("face", "mouth", skull.stroke(pts, [half * 0.025] * 2, 0.005), 0)
        elif f["blush"] == "freckles":
            for k in (-1, 0, 1):
                spot = oval(x + k * rx * 0.35, cheek_y + (0.1 if k else -0.06) * rx, half * 0.018, half * 0.018, 6)
                body.put("face", "skin_shade", skull.patch(spot, 0.004), 0)
        if f["blush"] == "stripes":
            for k in (0, 1):
                pts = np.array(
                    [
                        [x - sign * rx * 0.3, cheek_y - k * 0.05 * unit],
                        [x + sign * rx * 0.6, cheek_y - (k * 0.055 - 0.01) * unit],
                    ]
                )
                body.put("face", "accent", skull.stroke(pts, [half * 0.05, half * 0.02], 0.005), 0)
    if f["mark"] == "mole":
        body.put(
            "face",
            "line",
            skull.patch(oval(f["wink"] * (skull.eye_x + rx * 0.5), cheek_y, half * 0.022, half * 0.022, 6), 0.006),
            0,
        )
    elif f["mark"] == "scar":
        x = f["wink"] * skull.eye_x
        pts = np.array([[x - 0.3 * rx, skull.eye_y + ry * 1.3], [x, skull.eye_y], [x + 0.25 * rx, cheek_y]])
        body.put("face", "skin_shade", skull.stroke(pts, [half * 0.02, half * 0.05, half * 0.02], 0.019), 0)
    if f["beard"] != "none":
        beard(body, skull, f)


def beard(body, skull, f):
    half, unit = skull.half, skull.height
    if f["beard"] in ("full", "moustache"):
        y = skull.chin_y + (f["mouth_y"] + 0.045) * unit
        t = np.linspace(-1, 1, 9)
        pts = np.stack([t * half * 0.36, y - 0.03 * unit * t * t], 1)
        body.put("hair", "brow", skull.stroke(pts, taper(9, half * 0.13, 0.1), 0.014), 0)
    if f["beard"] in ("full", "goatee"):
        wide = 1.45 if f["beard"] == "full" else 0.5
        lon = np.linspace(-wide, wide, 13)
        top = f["mouth_y"] - 0.035 + 0.22 * (np.abs(lon) / 1.45) ** 2
        rows = np.linspace(1, 0, 5)[:, None]
        height = top[None] * rows - 0.03 * (1 - rows)
        points = skull.at(lon[None], np.maximum(height, 0.0), 1.05)
        points[..., 1] -= (1 - rows) * f["beard_long"] * unit * (1 - np.abs(lon[None]) / (wide * 1.2))
        points[..., 2] += 0.02 * unit
        body.put("hair", "brow", s.sheet(points, HEAD, False, centre=(0, skull.chin_y, -half)), 0.6)
