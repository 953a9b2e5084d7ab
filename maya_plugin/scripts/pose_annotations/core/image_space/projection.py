"""From a point in the world to continuous pixels of the rendered picture.

All that film fit, apertures and offsets decide comes from Maya: the window at the near plane from
``MFnCamera.getRenderingFrustum``, what follows the projection from ``postProjectionMatrix``, the camera's position from
its inclusive matrix. This module only projects through that window, as a pin-hole or parallel camera does.

Pixels: x to the right, y down, (0, 0) is the top-left corner of the top-left pixel, the picture covers [0, width] x
[0, height]. World and camera space are in centimetres; the camera looks along -z with y up (MFnCamera.create).
"""

from typing import NamedTuple, Optional, Sequence, Tuple

from .. import geometry
from ..geometry import Matrix, Point


class Frustum(NamedTuple):
    """The picture's window in camera space, cm; at distance ``near`` for a perspective camera."""

    left: float
    right: float
    bottom: float
    top: float
    near: float
    is_ortho: bool


class PixelPoint(NamedTuple):
    """A projected point: x, y in pixels (None when behind) and its depth in cm along the viewing direction."""

    x: Optional[float]
    y: Optional[float]
    depth: float
    is_behind: bool

    @property
    def pixel(self) -> Optional[Tuple[float, float]]:
        """(x, y) in pixels; None when behind."""
        return None if self.x is None or self.y is None else (self.x, self.y)


# Points closer than this to the plane of a perspective camera's eye have no usable direction; 1e-6 cm is 10 nanometres.
SMALLEST_DEPTH_CM = 1e-6


def projection_matrix(frustum: Frustum, far: float) -> Matrix:
    """Normalised device coordinates from camera space, 16 floats for row vectors; x, y in [-1, 1], y up.

    The OpenGL matrices of Maya's own documentation (glFrustum, glOrtho), transposed for row vectors. ``far`` in cm
    matters for the depth row only. For a perspective window w = -z is positive in front of the camera.
    """
    left, right, bottom, top, near, is_ortho = frustum
    width, height, depth = right - left, top - bottom, far - near
    if is_ortho:
        return (
            2.0 / width, 0.0, 0.0, 0.0,
            0.0, 2.0 / height, 0.0, 0.0,
            0.0, 0.0, -2.0 / depth, 0.0,
            -(right + left) / width, -(top + bottom) / height, -(far + near) / depth, 1.0,
        )  # fmt: skip
    return (
        2.0 * near / width, 0.0, 0.0, 0.0,
        0.0, 2.0 * near / height, 0.0, 0.0,
        (right + left) / width, (top + bottom) / height, -(far + near) / depth, -1.0,
        0.0, 0.0, -2.0 * far * near / depth, 0.0,
    )  # fmt: skip


def window_matrix(size: Tuple[int, int], offset: Tuple[int, int], full: Tuple[int, int]) -> Matrix:
    """Device coordinates of a stored picture from those of the full frame, such as for a render region or an overscan.

    Args:
        size: (width, height) of the stored picture, pixels.
        offset: its left and top in the full frame, pixels.
        full: (width, height) of the full frame, pixels.

    Returns:
        16 floats for row vectors; device coordinates are -1..1 with y up on both sides.
    """
    sx, sy = float(full[0]) / size[0], float(full[1]) / size[1]
    shift_x, shift_y = sx - 1.0 - 2.0 * offset[0] / size[0], 1.0 - sy + 2.0 * offset[1] / size[1]
    return (sx, 0.0, 0.0, 0.0, 0.0, sy, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, shift_x, shift_y, 0.0, 1.0)


class Projector:
    """One camera at one frame: world points to pixels.

    Args:
        world_from_camera: the camera's inclusive matrix; scale and shear in it are removed (a camera's scale changes no
            camera property: command page *camera*; with a uniform scale the picture is the same either way).
        frustum: from Maya, for the aspect of the picture.
        far: far clip plane, cm.
        width: of the picture, pixels.
        height: of the picture, pixels.
        post: postProjectionMatrix, or None for the identity.

    Raises:
        ValueError: the window is empty, or an axis of the camera's matrix has no length.
    """

    def __init__(
        self,
        world_from_camera: Matrix,
        frustum: Frustum,
        far: float,
        width: int,
        height: int,
        post: Optional[Matrix] = None,
    ) -> None:
        if not (frustum.right > frustum.left and frustum.top > frustum.bottom):
            raise ValueError("the camera's window is empty: {}".format(tuple(frustum)))
        self.camera_from_world = geometry.invert_rigid(geometry.rigid_part(world_from_camera))
        far = far if far > frustum.near else frustum.near + 1.0
        self.ndc_from_camera = projection_matrix(frustum, far)
        if post is not None:
            self.ndc_from_camera = geometry.multiply(self.ndc_from_camera, post)
        self.is_ortho, self.near = bool(frustum.is_ortho), frustum.near
        x, y, z = self.camera_from_world[2:11:4]
        self.viewing_direction: Point = (-x, -y, -z)
        self.frustum, self.width, self.height = frustum, width, height
        self.pixel_rows = self._rows_of_pixels()

    def _rows_of_pixels(self) -> Tuple[Tuple[float, ...], ...]:
        """x*w, y*w (pixels), w and the depth (cm) as affine functions of the world point: four rows of 4."""
        m = geometry.multiply(self.camera_from_world, self.ndc_from_camera)
        half_width, half_height = 0.5 * self.width, 0.5 * self.height
        column_x, column_y, column_w = m[0::4], m[1::4], m[3::4]
        return (
            tuple(half_width * (x + w) for x, w in zip(column_x, column_w)),
            tuple(half_height * (w - y) for y, w in zip(column_y, column_w)),
            tuple(column_w),
            tuple(-value for value in self.camera_from_world[2::4]),
        )

    def project(self, point: Sequence[float]) -> PixelPoint:
        """The pixel of a world point (x, y, z) in cm, also off the picture.

        A renderer shows nothing behind a parallel camera's plane, so a depth below 0 counts as behind there too.
        """
        x, y, z = point
        rx, ry, rw, rd = self.pixel_rows
        depth = x * rd[0] + y * rd[1] + z * rd[2] + rd[3]
        if depth < (0.0 if self.is_ortho else SMALLEST_DEPTH_CM):
            return PixelPoint(None, None, depth, True)
        w = x * rw[0] + y * rw[1] + z * rw[2] + rw[3]
        if not abs(w) > 1e-12:
            return PixelPoint(None, None, depth, True)
        return PixelPoint(
            (x * rx[0] + y * rx[1] + z * rx[2] + rx[3]) / w,
            (x * ry[0] + y * ry[1] + z * ry[2] + ry[3]) / w,
            depth,
            False,
        )

    def is_inside(self, pixel: PixelPoint) -> bool:
        """Whether a projected point lies on the picture, borders included."""
        if pixel.x is None or pixel.y is None:
            return False
        return 0.0 <= pixel.x <= self.width and 0.0 <= pixel.y <= self.height

    def eye_and_direction(self, point: Point) -> Tuple[Point, Point]:
        """The ray to a point (cm): where it starts, and its unit direction towards the point.

        The ray of a perspective camera starts at its eye, that of a parallel one at the point's foot on its plane.

        Raises:
            ValueError: the point lies in the eye itself.
        """
        m = self.camera_from_world
        if self.is_ortho:
            direction = self.viewing_direction
            depth = -(point[0] * m[2] + point[1] * m[6] + point[2] * m[10] + m[14])
            return geometry.add_scaled(point, direction, -depth), direction
        eye = geometry.translation(geometry.invert_rigid(m))
        return eye, geometry.unit(geometry.subtract(point, eye))
