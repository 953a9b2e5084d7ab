"""Polygon meshes: points and faces from a mesh node's attributes, or from what is connected into it.

Source: Autodesk's node page `mesh` (vrts, pnts, edge, face) and the "Maya ASCII file format" guide for faces as edge
lists: edge e runs from its first vertex to its second, -e-1 is the same edge backwards.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from .evaluation import computes


class UVSet(NamedTuple):
    """The current UV set of a mesh: points (N, 2), and for each face the numbers of its corners' points, or ()."""

    points: np.ndarray
    of_faces: list


class Topology:
    """Faces of a mesh. Shared by every deformed copy, so that what is derived from it is worked out once.

    face_counts (F,) int64, face_vertices (sum of counts,) int64 in face order, edges (E, 2) int64.
    """

    def __init__(self, face_counts, face_vertices, edges, vertex_count, uvs=None):
        self.face_counts = np.asarray(face_counts, dtype=np.int64)
        self.face_vertices = np.asarray(face_vertices, dtype=np.int64)
        self.edges = np.asarray(edges, dtype=np.int64).reshape(-1, 2)
        self.vertex_count = vertex_count
        self.uvs = uvs
        self._triangles = None

    @property
    def face_starts(self):
        return (
            np.concatenate(([0], np.cumsum(self.face_counts)[:-1])) if len(self.face_counts) else np.zeros(0, np.int64)
        )

    @property
    def triangles(self):
        """(triangles (T, 3) vertex indices, face of each (T,), number within its face (T,)): fans from the first
        vertex.
        """
        if self._triangles is None:
            starts, counts = self.face_starts, self.face_counts
            per_face = np.maximum(counts - 2, 0)
            faces = np.repeat(np.arange(len(counts)), per_face)
            firsts = np.repeat(np.cumsum(per_face) - per_face, per_face)
            within = np.arange(len(faces)) - firsts
            base = starts[faces]
            corners = np.stack([base, base + within + 1, base + within + 2], axis=1)
            self._triangles = (self.face_vertices[corners], faces, within)
        return self._triangles


class MeshData:
    """A mesh at a time: `points` (N, 3) float64 in cm, object space, and its Topology."""

    __slots__ = ("points", "topology")

    def __init__(self, points, topology: Topology):
        self.points = np.asarray(points, dtype=np.float64).reshape(-1, 3)
        self.topology = topology

    def __repr__(self):
        return f"<mesh of {len(self.points)} vertices, {len(self.topology.face_counts)} faces>"

    @property
    def face_counts(self):
        return self.topology.face_counts

    @property
    def face_vertices(self):
        return self.topology.face_vertices

    def with_points(self, points) -> MeshData:
        return MeshData(points, self.topology)

    def world_points(self, matrix):
        """(N, 3) points times a nested 4x4."""
        matrix = np.asarray(matrix)
        return self.points @ matrix[:3, :3] + matrix[3, :3]


EMPTY = MeshData(np.zeros((0, 3)), Topology([], [], [], 0))


def _triples(values, names, count):
    points = np.zeros((count, 3))
    for axis, name in enumerate(names):
        for key, value in values.items():
            if key[0] == name and key[1][0] < count:
                points[key[1][0], axis] = value
    return points


def stored_mesh(node) -> MeshData:
    """The mesh that the node's own attributes hold; made anew only after an edit of the node."""
    cached = getattr(node, "mesh_data", None)
    if cached and cached[0] == node.revision:
        return cached[1]
    values = node.values
    indices = [key[1][0] for key in values if key[0] in ("vrtx", "vrty", "vrtz")]
    count = max(indices) + 1 if indices else 0
    points = _triples(values, ("vrtx", "vrty", "vrtz"), count)
    edge_indices = [key[1][0] for key in values if key[0] == "edg1"]
    edges = [
        (values.get(("edg1", (index,)), 0), values.get(("edg2", (index,)), 0))
        for index in range(max(edge_indices) + 1 if edge_indices else 0)
    ]
    counts, vertices, of_faces = [], [], []
    current = _current_uv_set(node)
    for index in sorted(key[1][0] for key in values if key[0] == "face"):
        outline, _holes, uvs = values["face", (index,)]
        of_faces.append(uvs.get(current, ()))
        counts.append(len(outline))
        vertices.extend(edges[edge][0] if edge >= 0 else edges[-edge - 1][1] for edge in outline)
    uv_set = UVSet(_uv_points(values, current), of_faces) if any(of_faces) else None
    data = MeshData(points, Topology(counts, vertices, edges, count, uv_set))
    node.mesh_data = (node.revision, data)
    return data


def _current_uv_set(node):
    """The place in uvSet of the set that currentUVSet names; the first one where it names none (node page `mesh`)."""
    named = [
        key[1][0]
        for key, value in node.values.items()
        if key[0] == "uvSetName" and value == node.values.get(("currentUVSet", ()))
    ]
    return named[0] if named else 0


def _uv_points(values, current):
    """(N, 2) points of a UV set, as ".uvst[0].uvsp[0:3]" gives them."""
    found = {"uvSetPointsU": {}, "uvSetPointsV": {}}
    for key, value in values.items():
        if key[0] in found and key[1][0] == current:
            found[key[0]][key[1][1]] = value
    count = 1 + max((place for column in found.values() for place in column), default=-1)
    return np.array([[found[name].get(place, 0.0) for name in found] for place in range(count)]).reshape(-1, 2)


def _tweaked(node, data):
    """The `pnts` offsets on top; found once for each edit of the node."""
    cached = getattr(node, "tweaks", None)
    if not cached or cached[0] != node.revision:
        names = ("pntx", "pnty", "pntz")
        found = {key: value for key, value in node.values.items() if key[0] in names and value}
        cached = node.tweaks = (node.revision, found)
    if not cached[1]:
        return data
    return data.with_points(data.points + _triples(cached[1], ("pntx", "pnty", "pntz"), len(data.points)))


@computes("mesh", "outMesh")
def _out_mesh(context, node, indices):
    """What comes into inMesh, else the stored mesh; the tweaks on top."""
    incoming = context.value(node, "inMesh") if ("inMesh", ()) in node.sources else None
    return _tweaked(node, incoming if incoming is not None else stored_mesh(node))


@computes("mesh", "worldMesh")
def _world_mesh(context, node, indices):
    """Object-space data, as deformers take it: the matrix travels beside the points."""
    return context.value(node, "outMesh")


@computes("groupParts", "outputGeometry")
def _group_parts(context, node, indices):
    return context.value(node, "inputGeometry")


def faces_of(components, count):
    """Numbers of the faces in a componentList ("f[0:3]", "f[*]", "f[7]"); nothing for other components."""
    found = set()
    for text in components or ():
        match = re.fullmatch(r"f\[(\*|\d+)(?::(\d+))?\]", text)
        if match and match.group(1) == "*":
            return set(range(count))
        if match:
            found.update(range(int(match.group(1)), int(match.group(2) or match.group(1)) + 1))
    return {face for face in found if face < count}


def connected_shaders(scene, node, instance, count):
    """(shading engine, its faces) of one instance of a mesh node; later ones win where they overlap.

    A whole shape is connected by instObjGroups[instance], some of its faces by a group of it, whose componentList is in
    objectGrpCompList (node pages `dagNode` and `shadingEngine`; public .ma files: ".iog[0].og[1].gcl").
    """
    for (name, indices), others in sorted(node.destinations.items()):
        if name not in ("instObjGroups", "objectGroups") or not indices or indices[0] != instance:
            continue
        faces = range(count)
        if name == "objectGroups":
            faces = faces_of(node.values.get(("objectGrpCompList", indices)), count)
        for other, key in others:
            if other.is_a("shadingEngine") and key[0] == "dagSetMembers":
                yield other, sorted(faces)
