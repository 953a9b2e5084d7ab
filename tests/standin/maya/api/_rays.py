"""Rays against triangles: what MFnMesh's intersection methods stand on.

Triangles lie in blocks of neighbours with a box around each, so that a ray looks closely only at the blocks it meets.
The order in blocks is made once for a topology; when a mesh deforms only the boxes are made anew.
"""

from __future__ import annotations

import numpy as np

_BLOCK = 48
_KEPT = 24
_prepared: list = []


def _interleaved_bits(numbers):
    """Spreads the low 10 bits of whole numbers three apart (Morton order)."""
    numbers = numbers & 0x3FF
    for shift, mask in ((16, 0x30000FF), (8, 0x300F00F), (4, 0x30C30C3), (2, 0x9249249)):
        numbers = (numbers | (numbers << shift)) & mask
    return numbers


def cross(first, second):
    """Cross products of rows; numpy's own is several times slower for few rows."""
    a, b = np.broadcast_arrays(first, second)
    found = np.empty(a.shape)
    for axis, (one, other) in enumerate(((1, 2), (2, 0), (0, 1))):
        found[:, axis] = a[:, one] * b[:, other] - a[:, other] * b[:, one]
    return found


def block_order(points, triangles):
    """The numbers of the triangles so that neighbours in space stand together."""
    middles = points[triangles].mean(axis=1)
    low, size = middles.min(axis=0), np.maximum(np.ptp(middles, axis=0), 1e-12)
    cells = ((middles - low) / size * 1023).astype(np.int64)
    code = sum(_interleaved_bits(cells[:, axis]) << axis for axis in range(3))
    return np.argsort(code, kind="stable")


class Triangles:
    """A mesh's triangles ready for rays: `face`, `number` in the face and `vertices` of each, in the mesh's order."""

    def __init__(self, data):
        points, topology = data.points, data.topology
        self.vertices, self.face, self.number = topology.triangles
        self.counts = np.maximum(data.face_counts - 2, 0)
        self.points = points
        self.order = getattr(topology, "block_order", None)
        if self.order is None and len(self.face):
            self.order = topology.block_order = block_order(points, self.vertices)
        self._blocks = None

    def _prepare(self):
        corners = self.points[self.vertices[self.order]]
        self.a = corners[:, 0]
        self.ab, self.ac = corners[:, 1] - self.a, corners[:, 2] - self.a
        starts = np.arange(0, len(corners), _BLOCK)
        self._blocks = (
            np.minimum.reduceat(corners.min(axis=1), starts),
            np.maximum.reduceat(corners.max(axis=1), starts),
        )

    def hits(self, source, direction, longest, both, tolerance, faces=None):
        """[(parameter, triangle, weight of b, weight of c)] of a ray, unsorted; triangles are hit from both sides.

        Source of the formula: Moeller and Trumbore, "Fast, minimum storage ray/triangle intersection", 1997.
        """
        if not len(self.face):
            return []
        if self._blocks is None:
            self._prepare()
        picked = self._candidates(source, direction, longest, both, tolerance)
        if faces is not None:
            picked = picked[np.isin(self.face[self.order[picked]], faces)]
        if not len(picked):
            return []
        a, ab, ac = self.a[picked], self.ab[picked], self.ac[picked]
        p = cross(direction, ac)
        determinant = np.einsum("ij,ij->i", ab, p)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            inverse = np.where(np.abs(determinant) > 1e-300, 1.0 / determinant, np.nan)
            to_source = source - a
            u = np.einsum("ij,ij->i", to_source, p) * inverse
            q = cross(to_source, ab)
            v = (q @ direction) * inverse
            t = np.einsum("ij,ij->i", ac, q) * inverse
            inside = (u >= -tolerance) & (v >= -tolerance) & (u + v <= 1 + tolerance) & (np.abs(t) <= longest)
        if not both:
            inside &= t >= 0
        return [(float(t[i]), int(self.order[picked[i]]), float(u[i]), float(v[i])) for i in np.nonzero(inside)[0]]

    def _candidates(self, source, direction, longest, both, tolerance):
        """Places in `order` of the triangles whose block the ray meets."""
        low, high = self._blocks
        with np.errstate(divide="ignore", invalid="ignore"):
            t1 = (low - tolerance - source) / direction
            t2 = (high + tolerance - source) / direction
        near = np.fmax.reduce(np.fmin(t1, t2), axis=1)
        far = np.fmin.reduce(np.fmax(t1, t2), axis=1)
        start = -longest if both else 0.0
        met = np.nonzero((near <= far) & (far >= start) & (near <= longest))[0]
        if not len(met):
            return met
        places = (met[:, None] * _BLOCK + np.arange(_BLOCK)).reshape(-1)
        return places[places < len(self.face)]


def triangles_of(data):
    """Triangles of mesh data, kept for the data seen last."""
    for known, found in _prepared:
        if known is data:
            return found
    found = Triangles(data)
    _prepared.append((data, found))
    del _prepared[:-_KEPT]
    return found


def forget(data):
    """Drops what was kept for earlier rays against this mesh."""
    _prepared[:] = [pair for pair in _prepared if pair[0] is not data]
