"""Random cameras over every attribute that moves a picture, and two models of them that share no code with the plug-in.

``plain_pixel`` is written from the facts about Maya's camera: a closed form in double precision, without any frustum.
``usd_pixel`` lets USD do the work: Gf.Camera and Gf.Frustum for the
projection, Gf.Matrix4d for the transforms, Gf.Matrix3d for what comes after the projection.
"""

from __future__ import annotations

import math

ROTATE_ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")  # Maya's enum; the first letter is applied first
FILL, HORIZONTAL, VERTICAL, OVERSCAN = range(4)


def random_camera(rng) -> dict:
    """A camera shape's attributes, a picture, and one to three transforms from the camera upwards."""

    def some(probability, low, high, otherwise):
        return rng.uniform(low, high) if rng.random() < probability else otherwise

    is_shaken = rng.random() < 0.3
    return {
        "shape": {
            "orthographic": int(rng.random() < 0.2),
            "orthographicWidth": rng.uniform(1, 500),
            "filmFit": rng.randint(0, 3),
            "horizontalFilmAperture": rng.uniform(0.2, 3),
            "verticalFilmAperture": rng.uniform(0.2, 3),
            "focalLength": rng.uniform(8, 200),
            "horizontalFilmOffset": some(0.5, -0.5, 0.5, 0.0),
            "verticalFilmOffset": some(0.5, -0.5, 0.5, 0.0),
            "lensSqueezeRatio": some(0.3, 0.5, 2, 1.0),
            "filmFitOffset": some(0.3, -1, 1, 0.0),
            "cameraScale": 1.0,
            "overscan": some(0.5, 0.5, 2, 1.0),  # viewport only: must not move a label
            "nearClipPlane": 10 ** rng.uniform(-3, 0),
            "shakeEnabled": int(is_shaken),
            "horizontalShake": rng.uniform(-0.2, 0.2),
            "verticalShake": rng.uniform(-0.2, 0.2),
            "preScale": some(0.3, 0.5, 2, 1.0),
            "postScale": some(0.3, 0.5, 2, 1.0),
            "filmTranslateH": some(0.3, -0.5, 0.5, 0.0),
            "filmTranslateV": some(0.3, -0.5, 0.5, 0.0),
            "filmRollValue": some(0.3, -60, 60, 0.0),  # degrees
            "filmRollOrder": rng.randint(0, 1),
            "horizontalRollPivot": some(0.3, -0.5, 0.5, 0.0),
            "verticalRollPivot": some(0.3, -0.5, 0.5, 0.0),
            "panZoomEnabled": int(rng.random() < 0.3),  # renderPanZoom stays off: viewport only
            "zoom": rng.uniform(0.5, 2),
            "horizontalPan": rng.uniform(-0.5, 0.5),
            "verticalPan": rng.uniform(-0.5, 0.5),
        },
        "width": rng.randint(16, 8192),
        "height": rng.randint(16, 8192),
        "pixel_aspect": some(0.4, 0.5, 2, 1.0),
        "transforms": [
            {
                "translate": [rng.uniform(-100, 100) for _ in range(3)],
                "rotate": [rng.uniform(-360, 360) for _ in range(3)],
                "rotateOrder": rng.randint(0, 5),
                "scale": some(0.3, 0.2, 5, 1.0),
            }
            for _ in range(rng.randint(1, 3))
        ],
    }


def with_camera_scale(camera, rng) -> dict:
    """The same with a cameraScale, which is settled for perspective cameras alone."""
    if not camera["shape"]["orthographic"] and rng.random() < 0.4:
        camera["shape"]["cameraScale"] = rng.uniform(0.3, 3)
    return camera


def seen_point(camera, rng) -> tuple[float, float, float]:
    """A point in camera space whose place in the gate lies within one and a half pictures (before post-projection)."""
    x, y = rng.uniform(-1.5, 1.5), rng.uniform(-1.5, 1.5)
    depth = 10 ** rng.uniform(0, 3)
    width, height, offset_x, offset_y, per_unit = _gate(camera)
    reach = per_unit if camera["shape"]["orthographic"] else depth * per_unit
    return ((0.5 * x * width + offset_x) * reach, (0.5 * y * height + offset_y) * reach, -depth)


def _gate(camera):
    """Fitted gate: width, height, offsets in inches (cm when parallel) and how much of that a unit of depth spans."""
    shape = camera["shape"]
    aspect = camera["width"] * camera["pixel_aspect"] / camera["height"]
    fit = shape["filmFit"]
    if shape["orthographic"]:
        is_horizontal = {FILL: aspect >= 1, HORIZONTAL: True, VERTICAL: False, OVERSCAN: aspect <= 1}[fit]
        size = shape["orthographicWidth"]
        return (size, size / aspect, 0.0, 0.0, 1.0) if is_horizontal else (size * aspect, size, 0.0, 0.0, 1.0)
    film_width = shape["horizontalFilmAperture"] * shape["lensSqueezeRatio"]
    film_height = shape["verticalFilmAperture"]
    film_aspect = film_width / film_height
    is_horizontal = {FILL: film_aspect < aspect, HORIZONTAL: True, VERTICAL: False, OVERSCAN: film_aspect > aspect}[fit]
    offset_x = (
        shape["horizontalFilmOffset"] * shape["lensSqueezeRatio"] + shape["shakeEnabled"] * shape["horizontalShake"]
    )
    offset_y = shape["verticalFilmOffset"] + shape["shakeEnabled"] * shape["verticalShake"]
    shift = shape["filmFitOffset"] if fit in (HORIZONTAL, VERTICAL) else 0.0
    if is_horizontal:
        width, height = film_width, film_width / aspect
        offset_y += 0.5 * shift * min(0.0, film_height - height)
    else:
        width, height = film_height * aspect, film_height
        offset_x += 0.5 * shift * min(0.0, film_width - width)
    return width, height, offset_x, offset_y, 25.4 * shape["cameraScale"] / shape["focalLength"]


def to_world(camera, point):
    """A camera-space point through the transforms, camera first: scale, rotate in order, translate."""
    for transform in camera["transforms"]:
        p = [value * transform["scale"] for value in point]
        for axis in ROTATE_ORDERS[transform["rotateOrder"]]:
            i = "xyz".index(axis)
            j, k = (i + 1) % 3, (i + 2) % 3
            angle = math.radians(transform["rotate"][i])
            c, s = math.cos(angle), math.sin(angle)
            p[j], p[k] = p[j] * c - p[k] * s, p[j] * s + p[k] * c
        point = tuple(a + b for a, b in zip(p, transform["translate"]))
    return point


def plain_pixel(camera, point):
    """Pixel of a camera-space point (x, y, z < 0), from the closed form of the facts."""
    width, height, offset_x, offset_y, per_unit = _gate(camera)
    x, y, z = point
    depth = 1.0 if camera["shape"]["orthographic"] else -z
    nx = (2 * x / (width * per_unit)) / depth - 2 * offset_x / width
    ny = (2 * y / (height * per_unit)) / depth - 2 * offset_y / height
    nx, ny = _post(camera["shape"], nx, ny)
    return (nx + 1) / 2 * camera["width"], (1 - ny) / 2 * camera["height"]


def _post(shape, x, y):
    """Pre-scale, roll about the pivot and translate in the roll order, post-scale."""
    x, y = x * shape["preScale"], y * shape["preScale"]
    moves = [_roll, _translate] if shape["filmRollOrder"] == 0 else [_translate, _roll]
    for move in moves:
        x, y = move(shape, x, y)
    return x * shape["postScale"], y * shape["postScale"]


def _roll(shape, x, y):
    angle = math.radians(shape["filmRollValue"])
    px, py = shape["horizontalRollPivot"], shape["verticalRollPivot"]
    x, y = x - px, y - py
    return x * math.cos(angle) - y * math.sin(angle) + px, x * math.sin(angle) + y * math.cos(angle) + py


def _translate(shape, x, y):
    return x + shape["filmTranslateH"], y + shape["filmTranslateV"]


def usd_pixel(camera, world_point):
    """Pixel of a world point by USD; None where USD has no word for the camera (film fit offset)."""
    from pxr import Gf

    shape = camera["shape"]
    aspect = camera["width"] * camera["pixel_aspect"] / camera["height"]
    if shape["filmFitOffset"] and shape["filmFit"] in (HORIZONTAL, VERTICAL) and not shape["orthographic"]:
        return None
    frustum = Gf.Frustum()  # double precision throughout; Gf.Camera keeps its attributes as single
    if shape["orthographic"]:
        frustum.projectionType = Gf.Frustum.Orthographic
        half = 0.5 * shape["orthographicWidth"]
        film = Gf.Range2d(Gf.Vec2d(-half, -half), Gf.Vec2d(half, half))
    else:
        squeeze, shaken = shape["lensSqueezeRatio"], shape["shakeEnabled"]
        per_inch = 25.4 * shape["cameraScale"] / shape["focalLength"]  # on USD's reference plane, at distance 1
        across = shape["horizontalFilmOffset"] * squeeze + shaken * shape["horizontalShake"]
        middle = Gf.Vec2d(across, shape["verticalFilmOffset"] + shaken * shape["verticalShake"])
        half = 0.5 * Gf.Vec2d(shape["horizontalFilmAperture"] * squeeze, shape["verticalFilmAperture"])
        film = Gf.Range2d((middle - half) * per_inch, (middle + half) * per_inch)
    placed = Gf.Matrix4d(1.0)
    for transform in camera["transforms"]:
        turned = Gf.Matrix4d(1.0)
        for axis in ROTATE_ORDERS[transform["rotateOrder"]]:
            i = "xyz".index(axis)
            direction = Gf.Vec3d(*[float(k == i) for k in range(3)])
            turned *= Gf.Matrix4d().SetRotate(Gf.Rotation(direction, transform["rotate"][i]))
        grown = Gf.Matrix4d().SetScale(transform["scale"])
        placed *= grown * turned * Gf.Matrix4d().SetTranslate(Gf.Vec3d(*transform["translate"]))
    frustum.window = _fitted(Gf, film, shape["filmFit"], aspect)
    frustum.SetPositionAndRotationFromMatrix(placed.RemoveScaleShear())
    seen = (frustum.ComputeViewMatrix() * frustum.ComputeProjectionMatrix()).Transform(Gf.Vec3d(*world_point))

    def shift(x, y):
        return Gf.Matrix3d(1, 0, 0, 0, 1, 0, x, y, 1)

    angle = math.radians(shape["filmRollValue"])
    pivot = (shape["horizontalRollPivot"], shape["verticalRollPivot"])
    turn = Gf.Matrix3d(math.cos(angle), math.sin(angle), 0, -math.sin(angle), math.cos(angle), 0, 0, 0, 1)
    roll = shift(-pivot[0], -pivot[1]) * turn * shift(*pivot)
    move = shift(shape["filmTranslateH"], shape["filmTranslateV"])
    middle = roll * move if shape["filmRollOrder"] == 0 else move * roll
    pre, post = (Gf.Matrix3d(shape[name], 0, 0, 0, shape[name], 0, 0, 0, 1) for name in ("preScale", "postScale"))
    flat = pre * middle * post
    x, y, _ = Gf.Vec3d(seen[0], seen[1], 1) * flat
    return (x + 1) / 2 * camera["width"], (1 - y) / 2 * camera["height"]


def _fitted(Gf, film, fit, aspect):
    """The picture's window about the film's: as wide, as high, the smaller of both (fill), the larger (overscan)."""
    middle, size = film.GetMidpoint(), film.GetSize()
    across, upright = Gf.Vec2d(size[0], size[0] / aspect), Gf.Vec2d(size[1] * aspect, size[1])
    chosen = {HORIZONTAL: across, VERTICAL: upright}.get(fit)
    if chosen is None:
        chosen = (min if fit == FILL else max)((across, upright), key=lambda window: window[0] * window[1])
    return Gf.Range2d(middle - chosen / 2, middle + chosen / 2)
