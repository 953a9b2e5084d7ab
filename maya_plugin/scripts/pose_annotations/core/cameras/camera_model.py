"""A model of Maya's render frustum as a closed form, with every open question about it as a choice.

An export never uses it: it reads the frustum from Maya. The camera probe does, to print the model's numbers beside
Maya's and to find which choice matches this Maya. Film sizes, offsets, shake and pan are inches, focal length mm,
orthographicWidth cm; frusta are (left, right, bottom, top) at the near plane in cm. Source of the formulas: film fits
and offsets as mayaMatchMoveSolver's test asserts them in Maya; squeeze, film fit offset and parallel cameras as
Arnold's early translator and Liquid have them; post-projection as Alembic's CameraSample has it.
"""

import math
from typing import Mapping, NamedTuple, Tuple

from .. import geometry
from ..geometry import Matrix

FILL, HORIZONTAL, VERTICAL, OVERSCAN = range(4)
MM_PER_INCH = 25.4


class CameraModel(NamedTuple):
    """One choice for every open question; the defaults are what we expect of Maya."""

    squeezes_frustum: bool = True
    squeezes_offset: bool = True
    fit_offset: float = 1.0  # share of half the overhang that one unit moves the window down or left; 0: ignored
    fit_offset_in_inches: bool = False
    follows_pan_zoom: bool = False
    shakes: bool = True
    shake_overscan: float = 0.0  # power of shakeOverscan by which the gate grows
    ortho_scale: float = 0.0  # power of cameraScale by which a parallel window grows
    ortho_compares_with_film: bool = False  # fill and overscan of parallel cameras: with the film's aspect, else with 1
    ortho_squeeze: float = 0.0  # power of lensSqueezeRatio by which a parallel window grows in width
    ortho_offset_cm: float = 0.0  # by which one inch of film offset moves a parallel window
    ortho_shake_cm: float = 0.0  # by which one inch of shake moves it
    ortho_fit_offset: float = 0.0  # share of half the overhang, as for a perspective window
    translate: float = 1.0  # of the picture's middle in half gates, for one unit of film translate
    roll: float = 1.0  # sense of the film roll: 1 turns the picture counter-clockwise
    scale: float = 1.0  # power of pre- and post-scale: 1 zooms in


def expected_frustum(
    values: Mapping[str, float],
    aspect: float,
    model: CameraModel = CameraModel(),  # noqa: B008 - a NamedTuple never changes
) -> Tuple[float, ...]:
    """The frustum that ``getRenderingFrustum(aspect)`` should return for a camera's attribute values (long names)."""
    if values["orthographic"]:
        return _parallel(values, aspect, model)
    squeeze = values["lensSqueezeRatio"]
    film_width = values["horizontalFilmAperture"] * (squeeze if model.squeezes_frustum else 1.0)
    film_height = values["verticalFilmAperture"]
    x = values["horizontalFilmOffset"] * (squeeze if model.squeezes_offset else 1.0)
    y = values["verticalFilmOffset"]
    if values["shakeEnabled"] and model.shakes:
        x, y = x + values["horizontalShake"], y + values["verticalShake"]
    width, height = _fitted(film_width, film_height, aspect, values["filmFit"])
    if values["filmFit"] in (HORIZONTAL, VERTICAL):
        unit_x, unit_y = min(film_width - width, 0.0) / 2.0, min(film_height - height, 0.0) / 2.0
        if model.fit_offset_in_inches:
            unit_x, unit_y = (-1.0 if unit_x else 0.0), (-1.0 if unit_y else 0.0)
        x += model.fit_offset * values["filmFitOffset"] * unit_x
        y += model.fit_offset * values["filmFitOffset"] * unit_y
    scale = values["nearClipPlane"] * MM_PER_INCH * values["cameraScale"] / values["focalLength"]
    if values["shakeOverscanEnabled"]:
        scale *= values["shakeOverscan"] ** model.shake_overscan
    if values["panZoomEnabled"] and values["renderPanZoom"] and model.follows_pan_zoom:
        width, height = width * values["zoom"], height * values["zoom"]
        x, y = x + values["horizontalPan"], y + values["verticalPan"]
    return tuple(scale * value for value in (x - width / 2.0, x + width / 2.0, y - height / 2.0, y + height / 2.0))


def _fitted(film_width: float, film_height: float, aspect: float, fit: float) -> Tuple[float, float]:
    """Size of the window that keeps the film's width or its height."""
    if fit in (FILL, OVERSCAN):
        is_narrower = film_width / film_height < aspect
        fit = HORIZONTAL if is_narrower == (fit == FILL) else VERTICAL
    return (film_width, film_width / aspect) if fit == HORIZONTAL else (film_height * aspect, film_height)


def _parallel(values: Mapping[str, float], aspect: float, model: CameraModel) -> Tuple[float, ...]:
    size = values["orthographicWidth"] * values["cameraScale"] ** model.ortho_scale
    if model.ortho_compares_with_film:
        film = values["horizontalFilmAperture"] / values["verticalFilmAperture"]
        width, height = _fitted(size, size / film, aspect, values["filmFit"])
    else:
        width, height = _fitted(size, size, aspect, values["filmFit"])
    width *= values["lensSqueezeRatio"] ** model.ortho_squeeze
    x, y = (model.ortho_offset_cm * values[name] for name in ("horizontalFilmOffset", "verticalFilmOffset"))
    if values["shakeEnabled"]:
        x += model.ortho_shake_cm * values["horizontalShake"]
        y += model.ortho_shake_cm * values["verticalShake"]
    if values["filmFit"] in (HORIZONTAL, VERTICAL):
        film = values["horizontalFilmAperture"] / values["verticalFilmAperture"]
        film_size = (size, size / film) if values["filmFit"] == HORIZONTAL else (size * film, size)
        x += model.ortho_fit_offset * values["filmFitOffset"] * min(film_size[0] - width, 0.0) / 2.0
        y += model.ortho_fit_offset * values["filmFitOffset"] * min(film_size[1] - height, 0.0) / 2.0
    return (x - width / 2.0, x + width / 2.0, y - height / 2.0, y + height / 2.0)


def expected_post_projection(
    values: Mapping[str, float],
    model: CameraModel = CameraModel(),  # noqa: B008 - a NamedTuple never changes
) -> Matrix:
    """What ``postProjectionMatrix`` should return: 16 floats for row vectors, in device coordinates (y up)."""
    pre, post = values["preScale"] ** model.scale, values["postScale"] ** model.scale
    angle = math.radians(model.roll * values["filmRollValue"])
    cosine, sine = math.cos(angle), math.sin(angle)
    turn = (cosine, sine, 0.0, 0.0, -sine, cosine, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    pivot_x, pivot_y = values["horizontalRollPivot"], values["verticalRollPivot"]
    roll = geometry.multiply(geometry.multiply(_move(-pivot_x, -pivot_y), turn), _move(pivot_x, pivot_y))
    move = _move(model.translate * values["filmTranslateH"], model.translate * values["filmTranslateV"])
    middle = geometry.multiply(move, roll) if values["filmRollOrder"] == 1 else geometry.multiply(roll, move)
    return geometry.multiply(geometry.multiply(_grow(pre), middle), _grow(post))


def _move(x: float, y: float) -> Matrix:
    return geometry.IDENTITY[:12] + (x, y, 0.0, 1.0)


def _grow(factor: float) -> Matrix:
    return (factor, 0.0, 0.0, 0.0, 0.0, factor, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)
