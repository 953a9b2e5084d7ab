"""The proof in pixels: small bright spheres at known points, and where a rendered picture shows them.

The centre of a sphere's disc is not exactly the pixel of its centre: seen in perspective it is an ellipse, whose
centre is the pixel of a point a little nearer, at depth (z^2 - r^2) / z. That is taken into account, so any sphere
size gives the same.
"""

import math
from typing import Iterable, List, NamedTuple, Optional, Sequence, Tuple

from .. import geometry
from ..frames_and_images.pixels import Brightness
from ..geometry import Point
from ..image_space.projection import Projector

RADIUS_PX = 5.0
MOST_SPHERES = 24
_SEARCH_PX = 14.0  # from the expected pixel to the edge of what is looked at
_FAINTEST = 0.2  # of the brightest pixel: noise and the glow of filters are left out
# Places on the picture (-1 to 1, y up) and depths in cm: the corners, the edges, the middle, and between.
_PLACES = (
    (-1, -1, 80), (1, -1, 300), (-1, 1, 1000), (1, 1, 150), (0, -1, 500), (0, 1, 200), (-1, 0, 120), (1, 0, 700),
    (-0.5, -0.5, 250), (0.5, -0.5, 90), (-0.5, 0.5, 400), (0.5, 0.5, 600), (0.02, 0.03, 350), (-0.75, 0.3, 60),
)  # fmt: skip


class Sphere(NamedTuple):
    """One sphere: its name, world centre and radius in cm, and the pixel of its disc's centre."""

    name: str
    centre: Point
    radius: float
    pixel: Tuple[float, float]


class Proof(NamedTuple):
    """The result. distances: in pixels, of the spheres found. lost: names of the others."""

    distances: Tuple[float, ...]
    lost: Tuple[str, ...]

    @property
    def largest(self) -> float:
        """The largest distance in pixels; infinite where no sphere was found."""
        return max(self.distances, default=math.inf)


def place_spheres(projector: Projector, joints: Iterable[Tuple[str, Point]] = ()) -> List[Sphere]:
    """Spheres on the picture that do not touch each other.

    Args:
        projector: of the camera.
        joints: (name, world position in cm) of joints that get a sphere too, where they are on the picture.
    """
    points = [("place_{}".format(number), _point_at(projector, *place)) for number, place in enumerate(_PLACES, 1)]
    points += list(joints)
    spheres: List[Sphere] = []
    for name, point in points:
        sphere = _sphere(projector, name, point)
        if sphere is not None and len(spheres) < MOST_SPHERES and _is_free(sphere, spheres, projector):
            spheres.append(sphere)
    return spheres


def _point_at(projector: Projector, x: float, y: float, depth: float) -> Point:
    """The world point at a place of the picture, a little inside of it, without what follows the projection."""
    frustum = projector.frustum
    inside = 1.0 - 2.0 * (_SEARCH_PX + 1.0) / min(projector.width, projector.height)
    across = 0.5 * (frustum.left + frustum.right) + 0.5 * inside * x * (frustum.right - frustum.left)
    up = 0.5 * (frustum.bottom + frustum.top) + 0.5 * inside * y * (frustum.top - frustum.bottom)
    depth = max(depth, 2.0 * projector.near)
    reach = 1.0 if projector.is_ortho else depth / frustum.near
    world_from_camera = geometry.invert_rigid(projector.camera_from_world)
    return geometry.transform_point((across * reach, up * reach, -depth), world_from_camera)


def _sphere(projector: Projector, name: str, point: Point) -> Optional[Sphere]:
    seen = projector.project(point)
    if seen.pixel is None or seen.depth < 1.5 * projector.near:
        return None
    sideways = (projector.camera_from_world[0], projector.camera_from_world[4], projector.camera_from_world[8])
    beside = projector.project(geometry.add_scaled(point, sideways)).pixel
    if beside is None:
        return None
    a_centimetre = math.hypot(beside[0] - seen.pixel[0], beside[1] - seen.pixel[1])
    if a_centimetre <= 0.0:
        return None
    radius = RADIUS_PX / a_centimetre
    disc = projector.project(_disc_centre(projector, point, radius)).pixel
    return None if disc is None else Sphere(name, point, radius, disc)


def _disc_centre(projector: Projector, point: Point, radius: float) -> Point:
    """The world point whose pixel is the centre of the sphere's disc."""
    if projector.is_ortho:
        return point
    x, y, z = geometry.transform_point(point, projector.camera_from_world)
    nearer = (x, y, (z * z - radius * radius) / z)
    return geometry.transform_point(nearer, geometry.invert_rigid(projector.camera_from_world))


def _is_free(sphere: Sphere, others: Sequence[Sphere], projector: Projector) -> bool:
    x, y = sphere.pixel
    if not (_SEARCH_PX <= x <= projector.width - _SEARCH_PX and _SEARCH_PX <= y <= projector.height - _SEARCH_PX):
        return False
    return all(max(abs(x - other.pixel[0]), abs(y - other.pixel[1])) > 2.0 * _SEARCH_PX + RADIUS_PX for other in others)


def compare(spheres: Sequence[Sphere], picture: Brightness) -> Proof:
    """How far the picture's discs are from the spheres' pixels."""
    distances: List[float] = []
    lost: List[str] = []
    for sphere in spheres:
        found = find_centre(picture, sphere.pixel)
        if found is None:
            lost.append(sphere.name)
        else:
            distances.append(math.hypot(found[0] - sphere.pixel[0], found[1] - sphere.pixel[1]))
    return Proof(tuple(distances), tuple(lost))


def find_centre(picture: Brightness, near: Tuple[float, float]) -> Optional[Tuple[float, float]]:
    """The centre of the bright disc near a pixel, in continuous pixels; None where nothing is bright."""
    left, right = max(0, int(near[0] - _SEARCH_PX)), min(picture.width, int(near[0] + _SEARCH_PX) + 1)
    top, bottom = max(0, int(near[1] - _SEARCH_PX)), min(picture.height, int(near[1] + _SEARCH_PX) + 1)
    if left >= right or top >= bottom:
        return None
    values = [(x, y, picture.rows[y][x]) for y in range(top, bottom) for x in range(left, right)]
    dark = min(value for _, _, value in values)
    bright = max(value for _, _, value in values)
    if bright - dark < 0.05:
        return None
    weights = [(x, y, (value - dark) / (bright - dark)) for x, y, value in values]
    weights = [(x, y, weight) for x, y, weight in weights if weight >= _FAINTEST]
    total = sum(weight for _, _, weight in weights)
    return (
        sum((x + 0.5) * weight for x, _, weight in weights) / total,
        sum((y + 0.5) * weight for _, y, weight in weights) / total,
    )
