"""The part of a picture that a body covers, from groups of vertices that move together.

A character has thousands of vertices and only a few dozen matter for its box at a frame. So one vertex of each group
is projected, and of the rest only what may reach further than what is known already.
"""

import heapq
import itertools
import math
from typing import Any, NamedTuple, Tuple

from ..geometry import distance
from .projection import SMALLEST_DEPTH_CM

# A group is bounded by a sphere about its middle vertex, measured once; deforming may move its vertices apart a little.
LOOSENESS = 1.25


SMALLEST_PART = 8  # vertices that are no longer divided


class Ball(NamedTuple):
    """Vertices that stay together: their indices, the middle one of them, and how far the others may be from it (cm).

    parts: the same vertices in smaller balls; empty when there are few.
    """

    indices: Tuple[int, ...]
    centre: int
    radius: float
    parts: Tuple[Any, ...] = ()


class PointGroup(NamedTuple):
    """A Ball at one frame. points: all vertices of its mesh, indexable, the items with x, y, z (world, cm)."""

    points: Any
    ball: Ball


def measured_ball(points, indices):
    """The Ball of some vertices, divided into smaller ones. points: (x, y, z) of every vertex, in any one pose, cm."""
    sides = [(min(points[i][k] for i in indices), max(points[i][k] for i in indices)) for k in range(3)]
    middle = [0.5 * (low + high) for low, high in sides]
    centre = min(indices, key=lambda i: distance(points[i], middle))
    radius = LOOSENESS * max(distance(points[i], points[centre]) for i in indices)
    parts = ()
    if len(indices) > SMALLEST_PART:
        longest = max(range(3), key=lambda k: sides[k][1] - sides[k][0])
        ordered = sorted(indices, key=lambda i: points[i][longest])
        half = len(ordered) // 2
        parts = (measured_ball(points, ordered[:half]), measured_ball(points, ordered[half:]))
    return Ball(tuple(indices), centre, radius, parts)


def unbounded_ball(indices):
    """A Ball of vertices that nothing keeps together: each one is looked at in every frame."""
    return Ball(tuple(indices), indices[0], math.inf)


def bounding_pixels(projector, groups):
    """Two opposite corners, in pixels, of the box around everything of the groups that is in front of the camera.

    Empty list when nothing is.
    """
    box = _Box(projector)
    box.take([(group.points, group.ball) for group in groups])
    return box.corners()


class _Box(object):
    def __init__(self, projector):
        self._rows = projector.pixel_rows
        self._nearest = 0.0 if projector.is_ortho else SMALLEST_DEPTH_CM
        self._steep = [math.sqrt(row[0] ** 2 + row[1] ** 2 + row[2] ** 2) for row in self._rows]
        self._left = self._top = math.inf
        self._right = self._bottom = -math.inf

    def take(self, balls):
        """Project the middles of (points, Ball) pairs, and the parts of what reaches further than all that is known.

        What reaches furthest comes first, so that most of the rest can be left out.
        """
        pending, order = [], itertools.count()

        def look_at(points, ball):
            reach = self._take_middle(points[ball.centre], ball.radius)
            excess = self._excess(reach)
            if excess > 0.0:
                heapq.heappush(pending, (-excess, next(order), reach, points, ball))

        for points, ball in balls:
            look_at(points, ball)
        while pending:
            _, _, reach, points, ball = heapq.heappop(pending)
            if self._excess(reach) <= 0.0:
                continue
            if not ball.parts:
                self._take_all(points, ball.indices)
            for part in ball.parts:
                look_at(points, part)

    def _take_middle(self, point, radius):
        """Project the middle of a ball; returns how far the ball may reach (left, top, right, bottom)."""
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

    def _take_all(self, points, indices):
        rx, ry, rw, rd = self._rows
        nearest = self._nearest
        for index in indices:
            point = points[index]
            x, y, z = point.x, point.y, point.z
            if x * rd[0] + y * rd[1] + z * rd[2] + rd[3] < nearest:
                continue
            w = x * rw[0] + y * rw[1] + z * rw[2] + rw[3]
            if w > 1e-12:
                self._grow(
                    (x * rx[0] + y * rx[1] + z * rx[2] + rx[3]) / w, (x * ry[0] + y * ry[1] + z * ry[2] + ry[3]) / w
                )

    def _grow(self, x, y):
        if x < self._left:
            self._left = x
        if x > self._right:
            self._right = x
        if y < self._top:
            self._top = y
        if y > self._bottom:
            self._bottom = y

    def _excess(self, reach):
        """By how many pixels ``reach`` sticks out of the box; 0 or less when it lies within."""
        return max(self._left - reach[0], self._top - reach[1], reach[2] - self._right, reach[3] - self._bottom)

    def corners(self):
        """Top left and bottom right, or nothing."""
        if self._left > self._right:
            return []
        return [(self._left, self._top), (self._right, self._bottom)]
