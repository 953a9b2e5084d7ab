"""MBoundingBox, and the bounding boxes of nodes in centimetres."""

from __future__ import annotations

import numpy as np

from ._paths import as_matrix, scene
from ._units import current_frame
from ._vectors import MPoint


class MBoundingBox:
    """A box with axes; empty until something is in it."""

    def __init__(self, *corners):
        self._low = self._high = None
        if len(corners) == 1:
            self._low, self._high = corners[0]._low, corners[0]._high
        for corner in corners if len(corners) > 1 else ():
            self.expand(corner)

    @classmethod
    def _around(cls, box):
        found = cls()
        if box is not None:
            found._low, found._high = [float(v) for v in box[:3]], [float(v) for v in box[3:]]
        return found

    def expand(self, other):
        points = [other.min, other.max] if isinstance(other, MBoundingBox) else [other]
        for point in points:
            values = [point.x, point.y, point.z]
            self._low = values if self._low is None else [min(a, b) for a, b in zip(self._low, values, strict=True)]
            self._high = values if self._high is None else [max(a, b) for a, b in zip(self._high, values, strict=True)]
        return self

    def clear(self):
        self._low = self._high = None
        return self

    min = property(lambda self: MPoint(self._low or (0, 0, 0)))
    max = property(lambda self: MPoint(self._high or (0, 0, 0)))
    center = property(lambda self: MPoint([(a + b) / 2 for a, b in zip(self.min, self.max, strict=True)][:3]))
    width = property(lambda self: self.max.x - self.min.x)
    height = property(lambda self: self.max.y - self.min.y)
    depth = property(lambda self: self.max.z - self.min.z)

    def contains(self, point):
        return self._low is not None and all(
            low <= value <= high for low, value, high in zip(self._low, point, self._high, strict=False)
        )

    def intersects(self, other, tolerance=0.0):
        return all(
            a - tolerance <= d and c - tolerance <= b
            for a, b, c, d in zip(self._low, self._high, other._low, other._high, strict=True)
        )

    def transformUsing(self, matrix):
        corners = [
            MPoint(x, y, z) * matrix
            for x in (self._low[0], self._high[0])
            for y in (self._low[1], self._high[1])
            for z in (self._low[2], self._high[2])
        ]
        self.clear()
        for corner in corners:
            self.expand(corner)
        return self


def mesh_points(path, frame=None):
    """(N, 3) float64 array of a mesh's points in object space, cm."""
    return np.asarray(scene().mesh(path, frame).points, dtype=np.float64).reshape(-1, 3)


def world_box(paths, frame=None):
    """(x, y, z low, x, y, z high) in cm of every mesh at or below the paths, None where there is none."""
    low, high = [], []
    for path in paths:
        for found in meshes_below(path, frame):
            points = mesh_points(found, frame)
            if not len(points):
                continue
            matrix = np.array(list(as_matrix(scene().world_matrix(found, frame)))).reshape(4, 4)
            world = points @ matrix[:3, :3] + matrix[3, :3]
            low.append(world.min(axis=0))
            high.append(world.max(axis=0))
    return (*np.min(low, axis=0), *np.max(high, axis=0)) if low else None


def meshes_below(path, frame=None):
    node = path.node
    if node.is_a("mesh") and not scene().get(node.plug("intermediateObject"), frame):
        yield path
    for child in node.children:
        yield from meshes_below(path.child(child), frame)


def box_of_node(node):
    """A node's box in its own space (for a transform: in its parent's), cm."""
    frame = current_frame()
    if node.is_a("mesh"):
        points = mesh_points(node.path, frame)
        return (*points.min(axis=0), *points.max(axis=0)) if len(points) else None
    box = world_box([node.path], frame)
    if box is None:
        return None
    above = MBoundingBox._around(box).transformUsing(as_matrix(scene().parent_matrix(node.path, frame)).inverse())
    return (*list(above.min)[:3], *list(above.max)[:3])
