"""The box around a body in a picture, from groups of vertices that move together.

A character has thousands of vertices and only a few dozen decide its box at a frame. So one vertex of each group is
projected first, and then only the groups that may reach beyond the box of all vertices projected so far.
"""

import heapq
import itertools
import math
from typing import Any, Iterable, List, NamedTuple, Sequence, Tuple

from ..geometry import Point, distance
from .boxes import Pixel
from .projection import SMALLEST_DEPTH_CM, Projector

# The sphere of a group is measured once and made larger by this factor: deforming may move its vertices apart a little.
# Vertices that several joints move are measured nearer together than they were modelled where these are bent: those of
# two with equal shares by cos(a / 2) at an angle a between them, which is half at 120 degrees.
LOOSENESS, LOOSENESS_OF_BLENDS = 1.25, 2.0
SMALLEST_PART = 8  # vertices that are no longer divided

_Reach = Tuple[float, float, float, float]  # left, top, right, bottom, pixels


class BoundingSphere(NamedTuple):
    """Vertices that move together, within a sphere about one of them.

    Attributes:
        indices: of the vertices.
        centre: index of the vertex in the middle.
        radius: how far the others may be from it, cm.
        parts: the same vertices in smaller spheres; empty when there are few.
    """

    indices: Tuple[int, ...]
    centre: int
    radius: float
    parts: Tuple[Any, ...] = ()


class PointGroup(NamedTuple):
    """Vertices at one frame.

    Attributes:
        points: all vertices of the mesh, indexable, the items with x, y, z (world, cm).
        sphere: those of them that are meant.
    """

    points: Any
    sphere: BoundingSphere


def bounding_sphere(points: Sequence[Point], indices: Sequence[int], is_blend: bool = False) -> BoundingSphere:
    """The sphere around some vertices of a mesh, divided into smaller ones.

    Args:
        points: every vertex of the mesh in any one pose, cm.
        indices: of the vertices meant.
        is_blend: whether several joints move each of them.
    """
    sides = [(min(points[i][k] for i in indices), max(points[i][k] for i in indices)) for k in range(3)]
    middle = [0.5 * (low + high) for low, high in sides]
    centre = min(indices, key=lambda i: distance(points[i], middle))
    radius = (LOOSENESS_OF_BLENDS if is_blend else LOOSENESS) * max(
        distance(points[i], points[centre]) for i in indices
    )
    parts: Tuple[BoundingSphere, ...] = ()
    if len(indices) > SMALLEST_PART:
        longest = max(range(3), key=lambda k: sides[k][1] - sides[k][0])
        ordered = sorted(indices, key=lambda i: points[i][longest])
        half = len(ordered) // 2
        parts = tuple(bounding_sphere(points, part, is_blend) for part in (ordered[:half], ordered[half:]))
    return BoundingSphere(tuple(indices), centre, radius, parts)


def bounding_pixels(projector: Projector, groups: Iterable[PointGroup], only_whole: bool = False) -> List[Pixel]:
    """Two opposite corners, in pixels, of the box around all vertices in front of the camera; [] for none.

    Where some vertices are behind the camera, others may lie almost beside it and their pixels millions away, so
    `only_whole` gives [] there.
    """
    box = _Box(projector)
    box.add([(group.points, group.sphere) for group in groups])
    return [] if only_whole and box.is_cut else box.corners()


class _Box:
    """The smallest box in pixels around the vertices added so far."""

    def __init__(self, projector: Projector) -> None:
        self._rows = projector.pixel_rows
        self._nearest = 0.0 if projector.is_ortho else SMALLEST_DEPTH_CM
        self._steep = [math.sqrt(row[0] ** 2 + row[1] ** 2 + row[2] ** 2) for row in self._rows]
        self._left = self._top = math.inf
        self._right = self._bottom = -math.inf
        self.is_cut = False  # whether a vertex was left out, behind the camera

    def add(self, spheres: Iterable[Tuple[Any, BoundingSphere]]) -> None:
        """Add all vertices of (points, sphere) pairs that can enlarge the box.

        Spheres that may reach furthest come first, so that most of the others can be left out.
        """
        pending: List[Tuple[float, int, _Reach, Any, BoundingSphere]] = []
        order = itertools.count()

        def add(points: Any, sphere: BoundingSphere) -> None:
            reach = self._add_centre(points[sphere.centre], sphere.radius)
            excess = self._excess(reach)
            if excess > 0.0:
                heapq.heappush(pending, (-excess, next(order), reach, points, sphere))

        for points, sphere in spheres:
            add(points, sphere)
        while pending:
            _, _, reach, points, sphere = heapq.heappop(pending)
            if self._excess(reach) <= 0.0:
                continue
            if not sphere.parts:
                self._add_all(points, sphere.indices)
            for part in sphere.parts:
                add(points, part)

    def _add_centre(self, point: Any, radius: float) -> _Reach:
        """Add the centre of a sphere; returns how far the sphere may reach."""
        rx, ry, rw, rd = self._rows
        nx, ny, nw, _ = self._steep
        x, y, z = point.x, point.y, point.z
        depth = x * rd[0] + y * rd[1] + z * rd[2] + rd[3]
        w = x * rw[0] + y * rw[1] + z * rw[2] + rw[3]
        if depth <= radius + self._nearest or w <= radius * nw:
            return (-math.inf, -math.inf, math.inf, math.inf)  # part of it may be beside or behind the camera
        px = (x * rx[0] + y * rx[1] + z * rx[2] + rx[3]) / w
        py = (x * ry[0] + y * ry[1] + z * ry[2] + ry[3]) / w
        self._grow(px, py)
        # a step of at most ``radius`` changes x*w by radius * |row x| and w by radius * |row w|
        slack = w - radius * nw
        dx, dy = radius * (nx + abs(px) * nw) / slack, radius * (ny + abs(py) * nw) / slack
        return (px - dx, py - dy, px + dx, py + dy)

    def _add_all(self, points: Any, indices: Iterable[int]) -> None:
        rx, ry, rw, rd = self._rows
        nearest = self._nearest
        for index in indices:
            point = points[index]
            x, y, z = point.x, point.y, point.z
            depth = x * rd[0] + y * rd[1] + z * rd[2] + rd[3]
            w = x * rw[0] + y * rw[1] + z * rw[2] + rw[3]
            if depth < nearest or w <= 1e-12:
                self.is_cut = True
                continue
            self._grow((x * rx[0] + y * rx[1] + z * rx[2] + rx[3]) / w, (x * ry[0] + y * ry[1] + z * ry[2] + ry[3]) / w)

    def _grow(self, x: float, y: float) -> None:
        if x < self._left:
            self._left = x
        if x > self._right:
            self._right = x
        if y < self._top:
            self._top = y
        if y > self._bottom:
            self._bottom = y

    def _excess(self, reach: _Reach) -> float:
        """How many pixels ``reach`` extends beyond the box; 0 or less when it lies within."""
        return max(self._left - reach[0], self._top - reach[1], reach[2] - self._right, reach[3] - self._bottom)

    def corners(self) -> List[Pixel]:
        """Top left and bottom right; [] for an empty box."""
        if self._left > self._right:
            return []
        return [(self._left, self._top), (self._right, self._bottom)]
