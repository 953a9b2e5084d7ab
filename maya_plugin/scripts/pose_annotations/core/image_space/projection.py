"""From a point in the world to continuous pixels of the rendered picture.

Maya is asked for everything that film fit, apertures and offsets decide: ``MFnCamera.getRenderingFrustum`` gives the
window at the near plane, ``postProjectionMatrix`` what comes after it, the camera's inclusive matrix where it stands.
Here is only what is left: the pin-hole (or parallel) projection through that window. No film fit is derived here.

Pixels: x to the right, y down, (0, 0) is the top-left corner of the top-left pixel, the picture covers [0, width] x
[0, height]. World and camera space are in centimetres; the camera looks along -z with y up (MFnCamera.create).
"""

from typing import NamedTuple, Optional

from .. import geometry


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


# Points closer than this to the plane of a perspective camera's eye have no usable direction; 1e-6 cm is 10 nanometres.
SMALLEST_DEPTH_CM = 1e-6


def projection_matrix(frustum, far):
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


def window_matrix(size, offset, full):
    """What turns device coordinates of the full frame into those of a stored part of it; 16 floats, row vectors.

    size: (width, height) of the stored picture in pixels; offset: its left and top in the frame of ``full`` pixels (a
    render region, an overscan). Device coordinates stay -1..1 with y up, now over the stored picture.
    """
    sx, sy = float(full[0]) / size[0], float(full[1]) / size[1]
    shift_x, shift_y = sx - 1.0 - 2.0 * offset[0] / size[0], 1.0 - sy + 2.0 * offset[1] / size[1]
    return (sx, 0.0, 0.0, 0.0, 0.0, sy, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, shift_x, shift_y, 0.0, 1.0)


class Projector(object):
    """One camera at one frame: world points to pixels.

    world_from_camera: 16 floats, the camera's inclusive matrix; scale and shear in it are removed (a camera's scale
    changes no
        camera property: command page *camera*; with a uniform scale the picture is the same either way).
    frustum: from Maya, for the aspect of the picture. far: far clip plane, cm.
    post: postProjectionMatrix, 16 floats, or None for identity.
    width, height: of the picture in pixels. Raises ValueError for an empty window or a flat camera matrix.
    """

    def __init__(self, world_from_camera, frustum, far, width, height, post=None):
        if not (frustum.right > frustum.left and frustum.top > frustum.bottom):
            raise ValueError("the camera's window is empty: {}".format(tuple(frustum)))
        self.camera_from_world = geometry.invert_rigid(geometry.rigid_part(world_from_camera))
        far = far if far > frustum.near else frustum.near + 1.0
        self.ndc_from_camera = projection_matrix(frustum, far)
        if post is not None:
            self.ndc_from_camera = geometry.multiply(self.ndc_from_camera, post)
        self.is_ortho, self.near = bool(frustum.is_ortho), frustum.near
        self.viewing_direction = tuple(-value for value in self.camera_from_world[2:11:4])
        self.frustum, self.width, self.height = frustum, width, height
        self.pixel_rows = self._rows_of_pixels()

    def _rows_of_pixels(self):
        """x*w, y*w and w in pixels as three affine functions of the world point: one 3x4 table, rows of 4."""
        m = geometry.multiply(self.camera_from_world, self.ndc_from_camera)
        half_width, half_height = 0.5 * self.width, 0.5 * self.height
        column_x, column_y, column_w = m[0::4], m[1::4], m[3::4]
        return (
            tuple(half_width * (x + w) for x, w in zip(column_x, column_w)),
            tuple(half_height * (w - y) for y, w in zip(column_y, column_w)),
            tuple(column_w),
            tuple(-value for value in self.camera_from_world[2::4]),
        )

    def project(self, point):
        """A world point (x, y, z) in cm as a PixelPoint; also off the picture.

        A parallel camera sees what is behind its plane no more than a renderer does, so depth < 0 counts as behind.
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

    def is_inside(self, pixel):
        """Whether a projected point lies on the picture, borders included."""
        return not pixel.is_behind and 0.0 <= pixel.x <= self.width and 0.0 <= pixel.y <= self.height

    def eye_and_direction(self, point):
        """Where the ray that makes this point's pixel starts, and its unit direction towards the point.

        Perspective: from the eye. Parallel: from the point's foot on the camera's plane. Raises ValueError when the
        point lies in the eye itself.
        """
        m = self.camera_from_world
        if self.is_ortho:
            direction = self.viewing_direction
            depth = -(point[0] * m[2] + point[1] * m[6] + point[2] * m[10] + m[14])
            return tuple(p - depth * d for p, d in zip(point, direction)), direction
        eye = geometry.translation(geometry.invert_rigid(m))
        vector = tuple(p - e for p, e in zip(point, eye))
        return eye, geometry.unit(vector)
