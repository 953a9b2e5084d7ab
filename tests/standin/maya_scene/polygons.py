"""Construction history of polygons: primitives, tweaks, frozen transformations.

A file with history holds no vertices in its mesh, only the nodes that make them. Cube (one division), plane, sphere and
cylinder are made in Maya's order of vertices (public .ma files that hold the same shapes with and without history);
nodes that only touch UVs or normals pass their mesh on; others that would change points pass it on with one warning.
Source: Autodesk's node pages `polyCube`, `polyPlane`, `polySphere`, `polyCylinder`, `polyTweak`, `transformGeometry`.
"""

from __future__ import annotations

import math

import numpy as np

from .evaluation import computes
from .matrices import inverse
from .mesh_shapes import MeshData, Topology

_KEEPS_POINTS = {
    "polyNormal", "polySoftEdge", "polyTweakUV", "polyAutoProj", "polyPlanarProj", "polyMapCut", "polyMapSew",
    "polyMapDel", "polyNormalPerVertex", "polyColorPerVertex", "polyLayoutUV", "polyFlipUV", "polyMoveUV",
    "polyMapSewMove",
}  # fmt: skip


def make_mesh(points, faces) -> MeshData:
    """MeshData of points and faces as vertex numbers."""
    edges = sorted({tuple(sorted(pair)) for face in faces for pair in zip(face, (*face[1:], face[0]), strict=True)})
    counts = [len(face) for face in faces]
    return MeshData(points, Topology(counts, [vertex for face in faces for vertex in face], edges, len(points)))


def _numbers(context, node, *names):
    return [context.value(node, name) for name in names]


@computes("polyCube", "output")
def _cube(context, node, indices):
    w, h, d = (value / 2.0 for value in _numbers(context, node, "width", "height", "depth"))
    divisions = [
        int(v) for v in _numbers(context, node, "subdivisionsWidth", "subdivisionsHeight", "subdivisionsDepth")
    ]
    if divisions != [1, 1, 1]:
        return _divided_cube((w, h, d), divisions)
    points = [(-w, -h, d), (w, -h, d), (-w, h, d), (w, h, d), (-w, h, -d), (w, h, -d), (-w, -h, -d), (w, -h, -d)]
    faces = [(0, 1, 3, 2), (2, 3, 5, 4), (4, 5, 7, 6), (6, 7, 1, 0), (1, 7, 5, 3), (6, 0, 2, 4)]
    return make_mesh(points, faces)


def _divided_cube(half, divisions):
    """A cube of several divisions: right in shape, in an order of vertices of its own."""
    places: dict = {}
    points, faces = [], []

    def vertex(cell):
        if cell not in places:
            places[cell] = len(points)
            points.append(tuple(half[i] * (2.0 * cell[i] / divisions[i] - 1.0) for i in range(3)))
        return places[cell]

    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        for end in (0, divisions[axis]):
            for i in range(divisions[u]):
                for j in range(divisions[v]):
                    corners = []
                    for a, b in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                        cell = [0, 0, 0]
                        cell[axis], cell[u], cell[v] = end, a, b
                        corners.append(vertex(tuple(cell)))
                    faces.append(tuple(corners) if end else tuple(reversed(corners)))
    return make_mesh(points, faces)


@computes("polyPlane", "output")
def _plane(context, node, indices):
    """In the xz plane, normal +y; rows run along -z."""
    w, h = _numbers(context, node, "width", "height")
    columns, rows = (int(value) for value in _numbers(context, node, "subdivisionsWidth", "subdivisionsHeight"))
    points = [
        ((column / columns - 0.5) * w, 0.0, (0.5 - row / rows) * h)
        for row in range(rows + 1)
        for column in range(columns + 1)
    ]
    width = columns + 1
    faces = [
        (row * width + column, row * width + column + 1, (row + 1) * width + column + 1, (row + 1) * width + column)
        for row in range(rows)
        for column in range(columns)
    ]
    return make_mesh(points, faces)


def _rings(rings, around):
    """Points of rings (radius, height) round the y axis, one step from +x on, and the quads between the rings."""
    points = [
        (radius * math.cos(turn), height, -radius * math.sin(turn))
        for radius, height in rings
        for turn in (2.0 * math.pi * (step + 1) / around for step in range(around))
    ]
    faces = [
        (low + step, low + (step + 1) % around, low + around + (step + 1) % around, low + around + step)
        for low in range(0, (len(rings) - 1) * around, around)
        for step in range(around)
    ]
    return points, faces


@computes("polySphere", "output")
def _sphere(context, node, indices):
    radius = context.value(node, "radius")
    around, up = (int(value) for value in _numbers(context, node, "subdivisionsAxis", "subdivisionsHeight"))
    polar = [math.pi * ring / up for ring in range(1, up)]
    points, faces = _rings([(radius * math.sin(angle), -radius * math.cos(angle)) for angle in polar], around)
    bottom, top, last = len(points), len(points) + 1, len(points) - around
    points += [(0.0, -radius, 0.0), (0.0, radius, 0.0)]
    faces += [((step + 1) % around, step, bottom) for step in range(around)]
    faces += [(last + step, last + (step + 1) % around, top) for step in range(around)]
    return make_mesh(points, faces)


@computes("polyCylinder", "output")
def _cylinder(context, node, indices):
    radius, height = _numbers(context, node, "radius", "height")
    around, up = (int(value) for value in _numbers(context, node, "subdivisionsAxis", "subdivisionsHeight"))
    points, faces = _rings([(radius, height * (ring / up - 0.5)) for ring in range(up + 1)], around)
    last = len(points) - around
    if int(context.value(node, "subdivisionsCaps")) == 0:
        faces += [tuple(reversed(range(around))), tuple(range(last, last + around))]
    else:
        bottom, top = len(points), len(points) + 1
        points += [(0.0, -height / 2.0, 0.0), (0.0, height / 2.0, 0.0)]
        faces += [((step + 1) % around, step, bottom) for step in range(around)]
        faces += [(last + step, last + (step + 1) % around, top) for step in range(around)]
    return make_mesh(points, faces)


@computes("polyModifier", "output")
def _modifier(context, node, indices):
    if node.type not in _KEEPS_POINTS:
        _warn_once(context, node)
    return context.value(node, "inputPolymesh")


def _warn_once(context, node):
    if not getattr(node, "was_warned", False):
        node.was_warned = True
        context.scene.warn(f"{node.name} ({node.type}) is not evaluated; its mesh passes unchanged.")


@computes("polyBase", "output")
def _unknown(context, node, indices):
    _warn_once(context, node)


@computes("polyTweak", "output")
def _tweak(context, node, indices):
    """Adds tweak[i] to vertex i."""
    data = context.value(node, "inputPolymesh")
    if data is None:
        return None
    points = data.points.copy()
    for (name, place), value in node.values.items():
        if name in ("tweakX", "tweakY", "tweakZ") and place[0] < len(points):
            points[place[0], "XYZ".index(name[-1])] += value
    return data.with_points(points)


@computes("transformGeometry", "outputGeometry")
def _transform_geometry(context, node, indices):
    data = context.value(node, "inputGeometry")
    if not isinstance(data, MeshData):
        return data
    matrix = context.value(node, "transform")
    matrix = np.asarray(inverse(matrix) if context.value(node, "invertTransform") else matrix)
    return data.with_points(data.points @ matrix[:3, :3] + matrix[3, :3])


@computes("deleteComponent", "outputGeometry")
def _delete_component(context, node, indices):
    _warn_once(context, node)
    return context.value(node, "inputGeometry")
