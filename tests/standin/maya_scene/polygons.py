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
from .mesh_shapes import MeshData, Topology, faces_of

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


def _faces(data):
    return np.split(data.face_vertices, data.topology.face_starts[1:]) if len(data.face_counts) else []


@computes("deleteComponent", "outputGeometry")
def _delete_component(context, node, indices):
    """Leaves out faces, and the vertices that none of the others has; the others keep their order."""
    data = context.value(node, "inputGeometry")
    listed = context.value(node, "deleteComponents") or []
    if data is None or not all(text.startswith("f[") for text in listed):
        _warn_once(context, node)
        return data
    gone = faces_of(listed, len(data.face_counts))
    faces = [face for number, face in enumerate(_faces(data)) if number not in gone]
    used = sorted({int(vertex) for face in faces for vertex in face})
    place = {vertex: number for number, vertex in enumerate(used)}
    return make_mesh(data.points[used], [tuple(place[int(vertex)] for vertex in face) for face in faces])


@computes("polySmoothFace", "output")
def _smooth(context, node, indices):
    """Catmull and Clark's subdivision of all faces (node page `polySmoothFace`: divisions; method 0, the default).

    The old vertices keep their numbers; those of edges and faces follow, in an order of its own.
    """
    data = context.value(node, "inputPolymesh")
    count = 0 if data is None else len(data.face_counts)
    if not count or len(faces_of(context.value(node, "inputComponents"), count)) < count:
        _warn_once(context, node)
        return data
    for _ in range(int(context.value(node, "divisions"))):
        data = _subdivided(data)
    return data


def _subdivided(data):
    points, faces = data.points, [tuple(map(int, face)) for face in _faces(data)]
    middles = np.array([points[list(face)].mean(axis=0) for face in faces])
    at_edge, at_vertex = {}, {}
    for number, face in enumerate(faces):
        for pair in zip(face, (*face[1:], face[0]), strict=True):
            at_edge.setdefault(tuple(sorted(pair)), []).append(number)
        for vertex in face:
            at_vertex.setdefault(vertex, []).append(number)
    edge_place, edge_points, edges_of = {}, [], {}
    for (first, second), around in at_edge.items():
        edge_place[first, second] = len(points) + len(edge_points)
        middle = 0.5 * (points[first] + points[second])
        edge_points.append(middle if len(around) == 1 else 0.5 * (middle + middles[around].mean(axis=0)))
        for vertex in (first, second):
            edges_of.setdefault(vertex, []).append((0.5 * (points[first] + points[second]), len(around)))
    moved = points.copy()
    for vertex, around in at_vertex.items():
        border = [middle for middle, count in edges_of[vertex] if count == 1]
        if border:
            moved[vertex] = 0.5 * points[vertex] + 0.5 * np.mean(border, axis=0)
            continue
        n = len(around)
        edges = np.mean([middle for middle, _ in edges_of[vertex]], axis=0)
        moved[vertex] = (middles[around].mean(axis=0) + 2.0 * edges + (n - 3) * points[vertex]) / n
    first_face = len(points) + len(edge_points)
    new = []
    for number, face in enumerate(faces):
        for k, vertex in enumerate(face):
            after = edge_place[tuple(sorted((vertex, face[(k + 1) % len(face)])))]
            before = edge_place[tuple(sorted((face[k - 1], vertex)))]
            new.append((vertex, after, first_face + number, before))
    return make_mesh(np.concatenate([moved, np.array(edge_points).reshape(-1, 3), middles.reshape(-1, 3)]), new)
