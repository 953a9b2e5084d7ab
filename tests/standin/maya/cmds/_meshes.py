"""Polygon meshes and skins: polyCube, polyPlane, skinCluster, skinPercent (command pages of these names).

Primitives are made without construction history: a transform and a mesh, as with constructionHistory=False. Where
Maya would answer [transform, history node] the second name is missing.
"""

from __future__ import annotations

from maya_scene import DagPath, skinning
from maya_scene.matrices import inverse

from ._call import StandinLimitation, command
from ._dag import add_members, select_paths
from ._names import component, find_object, find_path, name_of, scene

_STORED = (
    "vrtx", "vrty", "vrtz", "edg1", "edg2", "edgh", "face", "pntx", "pnty", "pntz", "uvSetPointsU", "uvSetPointsV",
)  # fmt: skip


def store_mesh(node, points, counts, vertices, uvs=None):
    """Makes these polygons the mesh of a node: points in cm, vertices of each face in a row, its UVSet."""
    values, edges, start = {}, {}, 0
    for index, point in enumerate(points):
        for name, number in zip(("vrtx", "vrty", "vrtz"), point, strict=True):
            values[name, (index,)] = float(number)
    for face, count in enumerate(counts):
        corners = [int(vertex) for vertex in vertices[start : start + count]]
        start += count
        outline = []
        for position, first in enumerate(corners):
            second = corners[(position + 1) % count]
            if (second, first) in edges:
                outline.append(-edges[second, first] - 1)
            else:
                edges.setdefault((first, second), len(edges))
                outline.append(edges[first, second])
        values["face", (face,)] = (outline, [], {0: list(uvs.of_faces[face])} if uvs else {})
    for place, (u, v) in enumerate(uvs.points if uvs else ()):
        values["uvSetPointsU", (0, place)], values["uvSetPointsV", (0, place)] = float(u), float(v)
    for (first, second), index in edges.items():
        values["edg1", (index,)], values["edg2", (index,)], values["edgh", (index,)] = first, second, 1
    old = {key: value for key, value in node.values.items() if key[0] in _STORED}

    def put(new):
        for key in [key for key in node.values if key[0] in _STORED]:
            del node.values[key]
        node.values.update(new)
        node.revision += 1

    scene().edit(lambda: put(values), lambda: put(old), "mesh")


def _make(call, default_name, points, counts, vertices):
    cm = scene().units.cm
    transform = scene().create_node("transform", call.flags.get("name") or default_name)
    stem = transform.name.rstrip("0123456789")
    shape = scene().create_node("mesh", f"{stem}Shape{transform.name[len(stem) :]}", transform)
    store_mesh(shape, [[value * cm for value in point] for point in points], counts, vertices)
    group = scene().node("initialShadingGroup")
    add_members(group, [shape.path])
    select_paths([transform.path])
    return [name_of(transform)]


def grid(columns, rows, place):
    """Points and quads of a grid; `place(u, v)` gives the point for 0..1."""
    points = [place(c / columns, r / rows) for r in range(rows + 1) for c in range(columns + 1)]
    quads = []
    for r in range(rows):
        for c in range(columns):
            first = r * (columns + 1) + c
            quads.append((first, first + 1, first + columns + 2, first + columns + 1))
    return points, quads


@command("polyPlane", flags="width height subdivisionsX subdivisionsY name")
def poly_plane(call):
    """In the xz plane, normal +y; height runs along -z, as Maya's."""
    w, h = float(call.flags.get("width", 1.0)), float(call.flags.get("height", 1.0))
    columns = int(call.flags.get("subdivisionsX", 10))
    rows = int(call.flags.get("subdivisionsY", 10))
    points, quads = grid(columns, rows, lambda u, v: ((u - 0.5) * w, 0.0, (0.5 - v) * h))
    return _make(call, "pPlane1", points, [4] * len(quads), [v for quad in quads for v in quad])


@command("polyCube", flags="width height depth name constructionHistory")
def poly_cube(call):
    w, h, d = (float(call.flags.get(flag, 1.0)) / 2 for flag in ("width", "height", "depth"))
    points = [(-w, -h, d), (w, -h, d), (-w, h, d), (w, h, d), (-w, h, -d), (w, h, -d), (-w, -h, -d), (w, -h, -d)]
    faces = [(0, 1, 3, 2), (2, 3, 5, 4), (4, 5, 7, 6), (6, 7, 1, 0), (1, 7, 5, 3), (6, 0, 2, 4)]
    return _make(call, "pCube1", points, [4] * 6, [v for face in faces for v in face])


@command("skinCluster", flags="influence name toSelectedBones geometry weightedInfluence")
def skin_cluster(call):
    """skinCluster(joints..., mesh) binds.

    Each vertex goes to its nearest joint with the weight 1 (Maya spreads it over several).
    """
    if call.query:
        return _skin_query(call)
    if call.edit:
        raise StandinLimitation("skinCluster: the stand-in binds and asks, it does not edit skins")
    paths = [find_path(item) for item in call.args] or [item for item in scene().selection if isinstance(item, DagPath)]
    joints = [path for path in paths if path.node.is_transform and not any(s.is_a("mesh") for s in path.node.shapes)]
    meshes = [path for path in paths if path not in joints]
    if not joints or len(meshes) != 1:
        raise RuntimeError("Objects to bind: a mesh and at least one joint are needed.")
    if not call.on("toSelectedBones"):
        raise StandinLimitation("skinCluster: the stand-in binds the joints that are named: give toSelectedBones")
    mesh = meshes[0] if meshes[0].node.is_a("mesh") else next(s for s in meshes[0].shape_paths() if s.node.is_a("mesh"))
    return [name_of(bind(mesh, joints, call.flags.get("name") or "skinCluster1"))]


def bind(mesh, joints, name):
    """The skinCluster node between a copy of the mesh (intermediate, "...Orig") and the mesh."""
    from maya.api._functions import mesh_points

    shape = mesh.node
    data = scene().mesh(mesh)
    points = mesh_points(mesh)
    original = scene().create_node("mesh", f"{shape.base_name}Orig", mesh.parent.node)
    store_mesh(original, points, data.face_counts, data.face_vertices, data.topology.uvs)
    scene().set(original.plug("intermediateObject"), True)
    skin = scene().create_node("skinCluster", name)
    geometry = scene().world_matrix(mesh)
    scene().set(skin.plug("geomMatrix"), geometry)
    worlds = [scene().world_matrix(joint) for joint in joints]  # before the edits, each of which ends an evaluation
    for index, (joint, world) in enumerate(zip(joints, worlds, strict=True)):
        scene().connect(joint.node.plug(f"worldMatrix[{joint.instance_number}]"), skin.plug(f"matrix[{index}]"))
        scene().set(skin.plug(f"bindPreMatrix[{index}]"), inverse(world))
    import numpy as np

    rows = np.array(geometry)
    placed = points @ rows[:3, :3] + rows[3, :3]
    places = np.array([world[3][:3] for world in worlds])
    nearest = ((placed[:, None, :] - places[None]) ** 2).sum(axis=2).argmin(axis=1)
    for vertex, influence in enumerate(nearest):
        scene().set(skin.plug(f"weightList[{vertex}].weights[{int(influence)}]"), 1.0)
    scene().connect(original.plug("worldMesh[0]"), skin.plug("input[0].inputGeometry"))
    scene().connect(skin.plug("outputGeometry[0]"), shape.plug("inMesh"))
    return skin


def _skin_node(name):
    node = find_object(name)
    node = node.node if isinstance(node, DagPath) else node
    if not node.is_a("skinCluster"):
        raise RuntimeError(f"Could not find a skin cluster named {name}")
    return node


def influences(node):
    """[(logical index, DagPath)] of a skinCluster."""
    return list(skinning.influence_paths(scene(), node).items())


def _skin_query(call):
    node = _skin_node(call.args[0])
    asked = call.asked
    if asked in ("influence", "weightedInfluence"):
        found = influences(node)
        if asked == "weightedInfluence":
            used = {key[1][1] for key, value in node.values.items() if key[0] == "weights" and value}
            found = [row for row in found if row[0] in used]
        return [name_of(path) for _, path in found] or None
    if asked == "geometry":
        return [name_of(shape) for shape in _deformed_shapes(node)] or None
    raise StandinLimitation(f"skinCluster: the stand-in does not query {asked}")


def _deformed_shapes(node):
    """The shapes at the end of what a deformer puts out, through groupParts, tweaks, later deformers and modelling."""
    found, seen, waiting = [], set(), [node]
    while waiting:
        current = waiting.pop(0)
        if current in seen:
            continue
        seen.add(current)
        if current.is_shape:
            found.append(current)
            continue
        for key, destinations in current.destinations.items():
            if key[0] in ("outputGeometry", "output"):
                waiting += [other for other, _ in destinations if other.is_shape or _passes_geometry(other)]
    return found


def _passes_geometry(node):
    return any(
        node.is_a(kind)
        for kind in ("groupParts", "geometryFilter", "polyBase", "abstractBaseCreate", "deleteComponent")
    )


@command("skinPercent", flags="transform transformValue value")
def skin_percent(call):
    """skinPercent(skin, vertices, transformValue=[(joint, weight)]) sets weights; with query and value returns them."""
    node = _skin_node(call.args[0])
    found = influences(node)
    vertices = [vertex for name in call.args[1:] for vertex in component(name)[2]]
    by_name = {path.node.name: index for index, path in found} | {name_of(path): index for index, path in found}

    def weight(vertex, index):
        return float(node.values.get(("weights", (vertex, index)), 0.0))

    if call.query:
        if isinstance(call.flags.get("transform"), str):
            return weight(vertices[0], by_name[call.flags["transform"]])
        return [weight(vertices[0], index) for index, _ in found]
    pairs = call.flags.get("transformValue", [])
    pairs = [pairs] if pairs and isinstance(pairs[0], str) else pairs
    for vertex in vertices:
        given = {by_name[name]: float(value) for name, value in pairs}
        rest = {index: weight(vertex, index) for index, _ in found if index not in given}
        total, left = sum(rest.values()), max(0.0, 1.0 - sum(given.values()))
        rest = {index: value * left / total if total else 0.0 for index, value in rest.items()}
        for index, value in {**rest, **given}.items():
            scene().set(node.plug(f"weightList[{vertex}].weights[{index}]"), value)
    return None
