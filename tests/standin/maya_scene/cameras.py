"""What a camera sees: film fit, offsets, frusta, projection and post-projection matrices.

Perspective: film gate W0 = aperture * squeeze by H0; the fit decides which side of the gate the image keeps. Sources:
for the four fits with offsets, mayaMatchMoveSolver's test against MFnCamera.projectionMatrix (tests/test/test_solver/
test_projection_matrix.py); for squeeze, film fit offset and the orthographic rule, Arnold's early open source
translator (GetPerspFilmback, GetOrthoFilmback) and Liquid's liqRibTranslator.cpp; for cameraScale both and Alembic's
MayaCameraWriter.cpp. That overscan is in getPortFieldOfView but not in getRenderingFrustum is shown by the numbers in
the Mirage plug-in (0.719419 and 0.563197 rad at overscan 1.3). Where Maya itself is not known (film fit offset and
squeeze of the offset have no printed numbers) this follows those renderers.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from .matrices import IDENTITY, multiply, product, scaling, translation

FILL, HORIZONTAL, VERTICAL, OVERSCAN = 0, 1, 2, 3
MM_PER_INCH = 25.4


class Camera(NamedTuple):
    """A camera's attributes at a time, by their long names; apertures, offsets, shake and pan in inches, focal in mm,
    clip planes and orthographicWidth in cm, angles in radians."""

    horizontalFilmAperture: float
    verticalFilmAperture: float
    horizontalFilmOffset: float
    verticalFilmOffset: float
    focalLength: float
    filmFit: int
    filmFitOffset: float
    lensSqueezeRatio: float
    cameraScale: float
    overscan: float
    nearClipPlane: float
    farClipPlane: float
    orthographic: int
    orthographicWidth: float
    shakeEnabled: int
    horizontalShake: float
    verticalShake: float
    shakeOverscanEnabled: int
    shakeOverscan: float
    panZoomEnabled: int
    horizontalPan: float
    verticalPan: float
    zoom: float
    preScale: float
    filmTranslateH: float
    filmTranslateV: float
    horizontalRollPivot: float
    verticalRollPivot: float
    filmRollValue: float
    filmRollOrder: int
    postScale: float


class Gate(NamedTuple):
    """The part of the film that the picture shows: size and offset of its middle, in inches (cm for orthographic)."""

    width: float
    height: float
    offset_x: float
    offset_y: float


def read_camera(context, node) -> Camera:
    """All attributes of a camera shape, or of the first camera below a transform, at the context's time."""
    if node.is_transform:
        node = next((shape for shape in node.shapes if shape.is_a("camera")), node)
    if not node.is_a("camera"):
        raise RuntimeError(f"(kInvalidParameter): {node.name} is no camera")
    return Camera(*(context.value(node, name) for name in Camera._fields))


def film_gate(camera, aspect, squeeze=True) -> Gate:
    """The perspective gate in inches for an image of that aspect (width / height), without cameraScale."""
    ratio = camera.lensSqueezeRatio if squeeze else 1.0
    film_width, film_height = camera.horizontalFilmAperture * ratio, camera.verticalFilmAperture
    offset_x, offset_y = camera.horizontalFilmOffset * ratio, camera.verticalFilmOffset
    if camera.shakeEnabled:
        # maya-usd cameraWriter.cpp and appleseed add the shake, in inches, to the film offset.
        offset_x += camera.horizontalShake
        offset_y += camera.verticalShake
    fit = camera.filmFit
    if fit in (FILL, OVERSCAN):
        is_wider = film_width / film_height > aspect
        fit = HORIZONTAL if is_wider == (fit == OVERSCAN) else VERTICAL
        fit_offset = 0.0
    else:
        fit_offset = camera.filmFitOffset
    if fit == HORIZONTAL:
        width, height = film_width, film_width / aspect
        if height > film_height:
            offset_y += fit_offset * (film_height - height) / 2.0
    else:
        width, height = film_height * aspect, film_height
        if width > film_width:
            offset_x += fit_offset * (film_width - width) / 2.0
    return Gate(width, height, offset_x, offset_y)


def orthographic_gate(camera, aspect) -> Gate:
    """Width and height in cm: fill and overscan compare the image's aspect with 1, the film plays no part."""
    fit = camera.filmFit
    if fit in (FILL, OVERSCAN):
        fit = HORIZONTAL if (aspect >= 1.0 if fit == FILL else aspect <= 1.0) else VERTICAL
    size = camera.orthographicWidth
    return Gate(size, size / aspect, 0.0, 0.0) if fit == HORIZONTAL else Gate(size * aspect, size, 0.0, 0.0)


def rendering_frustum(camera, aspect) -> tuple:
    """MFnCamera.getRenderingFrustum: left, right, bottom, top at the near plane (cm); no overscan, no post-
    projection.
    """
    return _frustum(camera, aspect, 1.0, True, False)


def viewing_frustum(camera, aspect, overscan=False, squeeze=False, pan_zoom=False) -> tuple:
    """MFnCamera.getViewingFrustum: overscan, squeeze and 2D pan/zoom only where asked for."""
    return _frustum(camera, aspect, camera.overscan if overscan else 1.0, squeeze, pan_zoom)


def _frustum(camera, aspect, overscan, squeeze, pan_zoom):
    if camera.orthographic:
        gate, scale = orthographic_gate(camera, aspect), overscan
    else:
        gate = film_gate(camera, aspect, squeeze)
        scale = camera.nearClipPlane * MM_PER_INCH * camera.cameraScale / camera.focalLength
    width, height = gate.width * overscan, gate.height * overscan
    offset_x, offset_y = gate.offset_x, gate.offset_y
    if camera.orthographic:
        width, height, scale = gate.width * overscan, gate.height * overscan, 1.0
    if pan_zoom and camera.panZoomEnabled:
        width, height = width * camera.zoom, height * camera.zoom
        offset_x, offset_y = offset_x + camera.horizontalPan, offset_y + camera.verticalPan
    return (
        scale * (offset_x - width / 2.0),
        scale * (offset_x + width / 2.0),
        scale * (offset_y - height / 2.0),
        scale * (offset_y + height / 2.0),
    )


def port_field_of_view(camera, width, height) -> tuple:
    """MFnCamera.getPortFieldOfView: horizontal and vertical angle (rad), always with overscan."""
    left, right, bottom, top = _frustum(camera, width / height, camera.overscan, True, False)
    near = camera.nearClipPlane
    return 2.0 * math.atan((right - left) / 2.0 / near), 2.0 * math.atan((top - bottom) / 2.0 / near)


def field_of_view(camera) -> tuple:
    """horizontalFieldOfView and verticalFieldOfView (rad): film back only, no fit."""
    twice_focal = 2.0 * camera.focalLength
    horizontal = camera.horizontalFilmAperture * camera.lensSqueezeRatio * MM_PER_INCH * camera.cameraScale
    vertical = camera.verticalFilmAperture * MM_PER_INCH * camera.cameraScale
    return 2.0 * math.atan(horizontal / twice_focal), 2.0 * math.atan(vertical / twice_focal)


def film_frustum(camera, distance) -> tuple:
    """MFnCamera.getFilmFrustum: hSize, vSize, hOffset, vOffset of the film gate at a distance (cm); offsets in inches.

    Sizes are of the whole film gate, as Liquid's getCameraFilmOffset uses them.
    """
    factor = MM_PER_INCH * camera.cameraScale * distance / camera.focalLength
    width = camera.horizontalFilmAperture * camera.lensSqueezeRatio * factor
    return (
        width, camera.verticalFilmAperture * factor, camera.horizontalFilmOffset, camera.verticalFilmOffset
    )  # fmt: skip


def projection_matrix(camera, aspect) -> tuple:
    """MFnCamera.projectionMatrix: OpenGL's matrix of the rendering frustum for row vectors, with the signs of [2][2]
    and [3][2] turned (Maya's depth is left-handed); [2][3] = -1, so w = -z is positive in front.

    Source: mayaMatchMoveSolver's projection matrix test, asserted in Maya to 1e-4.
    """
    left, right, bottom, top = rendering_frustum(camera, aspect)
    near, far = camera.nearClipPlane, camera.farClipPlane
    if camera.orthographic:
        return (
            (2.0 / (right - left), 0.0, 0.0, 0.0),
            (0.0, 2.0 / (top - bottom), 0.0, 0.0),
            (0.0, 0.0, 2.0 / (far - near), 0.0),
            (-(right + left) / (right - left), -(top + bottom) / (top - bottom), (far + near) / (far - near), 1.0),
        )
    return (
        (2.0 * near / (right - left), 0.0, 0.0, 0.0),
        (0.0, 2.0 * near / (top - bottom), 0.0, 0.0),
        ((right + left) / (right - left), (top + bottom) / (top - bottom), (far + near) / (far - near), -1.0),
        (0.0, 0.0, 2.0 * far * near / (far - near), 0.0),
    )


def post_projection_matrix(camera) -> tuple:
    """MFnCamera.postProjectionMatrix: preScale, film translate and roll in filmRollOrder, postScale, in NDC.

    Order and meaning after Alembic's CameraSample.cpp: scales above 1 zoom in; filmTranslate 1 is half a gate; roll
    turns about the roll pivot. The signs of translate and roll are nowhere printed by a real Maya.
    """
    if (
        camera.preScale == camera.postScale == 1.0
        and not camera.filmTranslateH
        and not camera.filmTranslateV
        and not camera.filmRollValue
    ):
        return IDENTITY
    c, s = math.cos(camera.filmRollValue), math.sin(camera.filmRollValue)
    roll = ((c, s, 0.0, 0.0), (-s, c, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0))
    pivot = (camera.horizontalRollPivot, camera.verticalRollPivot)
    rolled = product(translation(-pivot[0], -pivot[1], 0.0), roll, translation(*pivot, 0.0))
    moved = translation(camera.filmTranslateH, camera.filmTranslateV, 0.0)
    middle = multiply(moved, rolled) if camera.filmRollOrder == 1 else multiply(rolled, moved)
    return product(
        scaling(camera.preScale, camera.preScale, 1.0), middle, scaling(camera.postScale, camera.postScale, 1.0)
    )
