"""Deformers: skinning (classic linear, dual quaternion, a blend of both), tweaks.

A skinned point is p * geomMatrix * sum_j w_j (bindPreMatrix_j * matrix_j) * geomMatrix^-1, with row vectors:
Autodesk's node page `skinCluster` (matrix, bindPreMatrix, geomMatrix) and the SDK example `basicSkinCluster`. Points
without any weight stay where they are. normalizeWeights 2 (post) divides by the sum; 1 (interactive) keeps sums at 1
while painting.
"""

from __future__ import annotations

import numpy as np

from .evaluation import computes
from .matrices import decompose, inverse, matrix_quaternion


class Weights:
    """A skinCluster's weights as arrays: `table` (N, J) float64 for `logical` influence indices (J,)."""

    def __init__(self, node, vertex_count):
        logical = {key[1][0] for key in node.sources if key[0] == "matrix"}
        logical |= {key[1][0] for key in node.values if key[0] == "bindPreMatrix"}
        entries = [(key[1][0], key[1][1], value) for key, value in node.values.items() if key[0] == "weights"]
        logical |= {influence for _, influence, value in entries if value}
        self.logical = sorted(logical)
        column = {index: place for place, index in enumerate(self.logical)}
        self.table = np.zeros((vertex_count, len(self.logical)))
        for vertex, influence, value in entries:
            if vertex < vertex_count and influence in column:
                self.table[vertex, column[influence]] = value


def weights_of(node, vertex_count) -> Weights:
    """The node's Weights, made anew only after an edit of the node."""
    cached = getattr(node, "weights", None)
    if cached and cached[0] == (node.revision, vertex_count):
        return cached[1]
    found = Weights(node, vertex_count)
    node.weights = ((node.revision, vertex_count), found)
    return found


def influence_paths(scene, node):
    """{logical index: DagPath} of the joints that drive a skinCluster."""
    found = {}
    for (name, indices), (source, key) in node.sources.items():
        if name == "matrix" and source.is_dag:
            index = key[1][0] if key[1] else 0
            found[indices[0]] = source.paths[index]
    return dict(sorted(found.items()))


@computes("skinCluster", "outputGeometry")
def _skin(context, node, indices):
    data = _input(context, node, indices)
    if data is None or not len(data.points):
        return data
    envelope = context.value(node, "envelope")
    if not envelope or int(context.value(node, "nodeState")) == 1:
        return data
    weights = weights_of(node, len(data.points))
    definitions = node.node_type.attributes
    blended = []
    for index in weights.logical:
        bind = np.asarray(context.pull(node, definitions["bindPreMatrix"], (index,)))
        blended.append(bind @ np.asarray(context.pull(node, definitions["matrix"], (index,))))
    if not blended:
        return data
    geometry = context.value(node, "geomMatrix")
    bound = data.world_points(geometry)
    matrices, table = np.stack(blended), weights.table
    sums = table.sum(axis=1)
    if int(context.value(node, "normalizeWeights")) == 2:
        table = table / np.where(sums == 0.0, 1.0, sums)[:, None]
    method = int(context.value(node, "skinningMethod"))
    moved = _blend_linear(bound, matrices, table)
    if method:
        share = 1.0 if method == 1 else _blend_weights(node, len(bound))
        moved = moved + (blend_dual_quaternions(bound, matrices, table) - moved) * share
    back = np.asarray(inverse(geometry))
    moved = moved @ back[:3, :3] + back[3, :3]
    moved[sums == 0.0] = data.points[sums == 0.0]
    if envelope != 1.0:
        moved = data.points + (moved - data.points) * envelope
    return data.with_points(moved)


def _blend_linear(points, matrices, table):
    """(N, 3) points moved by the weighted mean of (J, 4, 4) matrices."""
    per_vertex = (table @ matrices.reshape(len(matrices), 16)).reshape(-1, 4, 4)
    return np.einsum("ni,nij->nj", points, per_vertex[:, :3, :3]) + per_vertex[:, 3, :3]


def _input(context, node, indices):
    definition = node.node_type.attributes["inputGeometry"]
    return context.pull(node, definition, (indices[0] if indices else 0,))


@computes("geometryFilter", "outputGeometry")
def _passes(context, node, indices):
    """A deformer that this scene does not know passes its geometry on, with one warning."""
    if node.type != "tweak" and not getattr(node, "was_warned", False):
        node.was_warned = True
        context.scene.warn(f"The deformer {node.name} ({node.type}) is not evaluated; its geometry passes undeformed.")
    return _input(context, node, indices)


@computes("tweak", "outputGeometry")
def _tweak(context, node, indices):
    """Adds the offsets of vlist[i].vertex[...] to its geometry."""
    data = _input(context, node, indices)
    offsets = {
        key: value
        for key, value in node.values.items()
        if key[0] in ("xVertex", "yVertex", "zVertex") and key[1][0] == 0
    }
    if data is None or not offsets:
        return data
    points = data.points.copy()
    for (name, place), value in offsets.items():
        if place[1] < len(points):
            points[place[1], "xyz".index(name[0])] += value
    return data.with_points(points)


def _blend_weights(node, count):
    """(N, 1): how much of the dual quaternion result each vertex takes in the weight-blended method."""
    found = np.zeros((count, 1))
    for (name, place), value in node.values.items():
        if name == "blendWeights" and place[0] < count:
            found[place[0]] = value
    return found


def _dual_quaternions(blended):
    """Each influence's matrix as a dual quaternion (J, 2, 4), order x y z w, and its scale (J, 3)."""
    found, scales = np.zeros((len(blended), 2, 4)), np.ones((len(blended), 3))
    for place, matrix in enumerate(blended):
        scales[place], _, rotation, (tx, ty, tz) = decompose(tuple(map(tuple, matrix.tolist())))
        x, y, z, w = matrix_quaternion(rotation)
        found[place, 0] = (x, y, z, w)
        # Half of translation times rotation: q_d = 1/2 (t, 0) q_r.
        found[place, 1] = (
            0.5 * (tx * w + ty * z - tz * y),
            0.5 * (-tx * z + ty * w + tz * x),
            0.5 * (tx * y - ty * x + tz * w),
            -0.5 * (tx * x + ty * y + tz * z),
        )
    return found, scales


def blend_dual_quaternions(points, blended, table):
    """(N, 3) points moved by dual quaternion skinning (Kavan and others 2007), scale left out.

    blended: (J, 4, 4) matrices, row vectors; table: (N, J) weights. Quaternions on the far side of the strongest
    influence's are turned round before they are mixed.
    """
    duals, scales = _dual_quaternions(blended)
    points = points * (table @ scales)
    strongest = duals[np.argmax(table, axis=1), 0]
    signs = np.where(strongest @ duals[:, 0].T < 0.0, -1.0, 1.0)
    mixed = np.einsum("nj,jkl->nkl", table * signs, duals)
    mixed /= np.linalg.norm(mixed[:, 0], axis=1)[:, None, None]
    real, dual = mixed[:, 0], mixed[:, 1]
    vector, scalar = real[:, :3], real[:, 3:]
    turned = points + 2.0 * np.cross(vector, np.cross(vector, points) + scalar * points)
    shift = 2.0 * (scalar * dual[:, :3] - dual[:, 3:] * vector + np.cross(vector, dual[:, :3]))
    return turned + shift
