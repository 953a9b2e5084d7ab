"""Pieces of a surface as numpy arrays: sheets, tubes, balls, fans. What the random figures are put together from.

A piece's points are centimetres in the stage's space. Its weights are {bone name: share}, a share being one number, one
a ring, or one a point. Faces run counter-clockwise seen from outside: a sheet is turned round where it does not.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

NO_TRIANGLES = np.zeros((0, 3), np.int32)
NO_QUADS = np.zeros((0, 4), np.int32)


@dataclass
class Piece:
    """`vertices` (N, 3), `quads` (Q, 4) and `triangles` (T, 3) vertex numbers, `uv` (N, 2) in centimetres of cloth."""

    vertices: np.ndarray
    quads: np.ndarray
    triangles: np.ndarray
    weights: dict
    uv: np.ndarray | None = None

    def moved(self, offset=(0, 0, 0), turn=None, scale=1.0):
        """The same piece scaled, turned by a 3 x 3 matrix, then moved."""
        points = self.vertices * scale
        if turn is not None:
            points = points @ turn.T
        return Piece(points + np.asarray(offset), self.quads, self.triangles, self.weights, self.uv)


def smooth(t):
    """0 below 0, 1 above 1, an S between."""
    t = np.clip(t, 0.0, 1.0)
    return t * t * (3 - 2 * t)


def unit(v):
    return v / np.maximum(np.sqrt((v * v).sum(-1, keepdims=True)), 1e-9)


def turn(axis, angle_deg):
    """The 3 x 3 matrix that turns about the axis x, y or z; column vectors."""
    a = np.radians(angle_deg)
    c, s = np.cos(a), np.sin(a)
    rows = {"x": [[1, 0, 0], [0, c, -s], [0, s, c]], "y": [[c, 0, s], [0, 1, 0], [-s, 0, c]]}
    return np.array(rows.get(axis, [[c, -s, 0], [s, c, 0], [0, 0, 1]]))


def aim(direction, reference=(0, 0, 1)):
    """A rotation whose Y axis is the direction and whose Z axis is as near as can be to the reference."""
    y = unit(np.asarray(direction, float))
    x = np.cross(y, reference)
    if (x * x).sum() < 1e-6:
        x = np.cross(y, (1.0, 0.0, 0.1))
    x = unit(x)
    return np.stack([x, y, np.cross(x, y)], 1)


def curve(points, count):
    """`count` points on a smooth line through the points, evenly spread by parameter (Catmull-Rom)."""
    p = np.asarray(points, float)
    if len(p) == 2:
        return p[0] + (p[1] - p[0]) * np.linspace(0, 1, count)[:, None]
    padded = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    t = np.linspace(0, len(p) - 1, count)
    i = np.minimum(t.astype(int), len(p) - 2)
    f = (t - i)[:, None]
    a, b, c, d = padded[i], padded[i + 1], padded[i + 2], padded[i + 3]
    return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f**3)


@lru_cache(maxsize=512)
def _grid(rows, columns, closed):
    last = columns if closed else columns - 1
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(last), indexing="ij")
    k = (j + 1) % columns
    cells = (i * columns + j, i * columns + k, (i + 1) * columns + k, (i + 1) * columns + j)
    return np.stack([c.ravel() for c in cells], 1).astype(np.int32)


def cross(a, b):
    """The cross product of rows; numpy's own spends most of its time on axes that are always the last here."""
    out = np.empty(np.broadcast_shapes(a.shape, b.shape))
    out[..., 0] = a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1]
    out[..., 1] = a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2]
    out[..., 2] = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return out


def spread(weights, rows, columns):
    """Weights a point: {bone: (rows * columns,)}; single numbers stay as they are."""
    whole = {}
    for name, share in weights.items():
        if isinstance(share, np.ndarray):
            if share.ndim == 1:
                share = share.repeat(columns)
            elif share.shape != (rows, columns):
                share = np.broadcast_to(share, (rows, columns))
            share = share.ravel()
        whole[name] = share
    return whole


def sheet(points, weights, closed=True, caps=(False, False), centre=None, uv=False):
    """A grid of points (R, C, 3); `closed` joins the last column to the first.

    Args:
        caps: whether the first and the last ring are filled.
        centre: the outside is away from this point; the middle of the points where it is None.
        uv: whether cloth coordinates are made; on a closed sheet they run up and down again, so there is no seam.
    """
    rows, columns = points.shape[:2]
    quads = _grid(rows, columns, closed)
    flat = points.reshape(-1, 3)
    weights = spread(weights, rows, columns)
    triangles = NO_TRIANGLES
    cloth = _cloth(points, closed) if uv else None
    extra = []
    for ring, wanted in ((0, caps[0]), (rows - 1, caps[1])):
        if wanted:
            number = len(flat) + len(extra)
            start = ring * columns
            j = np.arange(columns)
            k = (j + 1) % columns
            order = (start + k, start + j) if ring == 0 else (start + j, start + k)
            triangles = np.concatenate([triangles, np.stack([*order, np.full(columns, number)], 1).astype(np.int32)])
            extra.append(points[ring].sum(0) / columns)
            weights = {
                name: np.append(share, share[start]) if isinstance(share, np.ndarray) else share
                for name, share in weights.items()
            }
            if cloth is not None:
                cloth = np.concatenate([cloth, cloth[start : start + 1]])
    if extra:
        flat = np.concatenate([flat, np.array(extra)])
    corners = flat[quads]
    normal = cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
    middle = np.asarray(centre) if centre is not None else points.sum((0, 1)) / (rows * columns)
    if ((corners[:, 0] + corners[:, 2] - 2 * middle) * normal).sum() < 0:
        quads, triangles = quads[:, ::-1], triangles[:, ::-1]
    return Piece(flat, quads, triangles, weights, cloth)


def _cloth(points, closed):
    columns = points.shape[1]
    down = np.sqrt((np.diff(points.mean(1), axis=0) ** 2).sum(1))
    down = np.concatenate([[0], np.cumsum(down)])
    step = np.sqrt((np.diff(points, axis=1) ** 2).sum(-1)).mean()
    j = np.arange(columns)
    across = (np.minimum(j, columns - j) if closed else j) * step
    return np.stack(np.broadcast_arrays(across[None, :], down[:, None]), -1).reshape(-1, 2)


def frames(path, reference):
    """Directions along a path (R, 3) and two square to it: side = reference x along, and ahead."""
    along = np.empty_like(path)
    along[1:-1] = path[2:] - path[:-2]
    along[0], along[-1] = path[1] - path[0], path[-1] - path[-2]
    along = unit(along)
    side = cross(np.asarray(reference, float), along)
    weak = (side * side).sum(1) < 1e-4
    if weak.any():
        side[weak] = np.cross((0.3, 0.2, 1.0), along[weak])
    side = unit(side)
    return along, side, cross(along, side)


@lru_cache(maxsize=64)
def circle(segments, power=1.0):
    """(segments, 2): sine and cosine round a ring, from the front over the left; a power under 1 makes it squarer."""
    a = 2 * np.pi * np.arange(segments) / segments
    ring = np.stack([np.sin(a), np.cos(a)], 1)
    return np.sign(ring) * np.abs(ring) ** power


def tube(path, across, depth, weights, segments=12, reference=(0, 0, 1), caps=(True, True), uv=False, power=1.0):
    """Rings about a path; `across` and `depth` (R,) are radii along side and ahead (see `frames`)."""
    path = np.asarray(path, float)
    _, side, ahead = frames(path, reference)
    ring = circle(segments, power)
    across, depth = (np.broadcast_to(np.asarray(r, float), len(path)) for r in (across, depth))
    offset = (side * across[:, None])[:, None] * ring[None, :, :1] + (ahead * depth[:, None])[:, None] * ring[
        None, :, 1:
    ]
    return sheet(path[:, None] + offset, weights, True, caps, None, uv)


def ball(centre, radii, weights, segments=12, rings=7):
    """An ellipsoid."""
    polar = np.pi * np.arange(1, rings) / rings
    ring = circle(segments)
    points = np.empty((rings - 1, segments, 3))
    points[..., 0] = np.sin(polar)[:, None] * ring[:, 0] * radii[0]
    points[..., 1] = -np.cos(polar)[:, None] * radii[1]
    points[..., 2] = np.sin(polar)[:, None] * ring[:, 1] * radii[2]
    return sheet(points + np.asarray(centre), weights, True, (True, True))


def cone(base, tip, radius, weights, segments=10, bend=(0, 0, 0), rows=5, flat=1.0, tip_radius=0.02):
    """A horn, spike or tooth: round at the base, pointed at the tip, its middle moved by `bend`."""
    t = np.linspace(0, 1, rows)[:, None]
    base, tip = np.asarray(base, float), np.asarray(tip, float)
    path = base + (tip - base) * t + np.asarray(bend) * (4 * t * (1 - t))
    r = radius * (1 - t[:, 0]) ** 0.8 + radius * tip_radius
    return tube(path, r, r * flat, weights, segments)


def lathe(profile, weights, segments=16, depth=1.0, uv=False, caps=(False, False), power=1.0):
    """A solid of revolution about Y: `profile` rows of (radius, height); its depth along Z scaled."""
    profile = np.asarray(profile, float)
    ring = circle(segments, power)
    points = np.empty((len(profile), segments, 3))
    points[..., 0] = profile[:, :1] * ring[:, 0]
    points[..., 1] = profile[:, 1:2]
    points[..., 2] = profile[:, :1] * ring[:, 1] * depth
    return sheet(points, weights, True, caps, None, uv)


def box(centre, size, weights):
    """Edges are sharp: each side has its own corners."""
    w, h, d = (np.asarray(size, float) / 2).tolist()
    corner = np.array([[x, y, z] for x in (-w, w) for y in (-h, h) for z in (-d, d)])
    faces = [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    points = corner[np.array(faces).ravel()] + np.asarray(centre)
    return Piece(points, np.arange(24, dtype=np.int32).reshape(6, 4), NO_TRIANGLES, weights)
