"""The meshes of a character: which they are, which joint moves each vertex, and where the vertices are now.

A character's meshes are those that a skinCluster binds to its joints, and those that hang below its joints in the
hierarchy. Skin weights: ``MFnSkinCluster.getWeights`` gives them vertex by vertex, one value an influence.
"""

from typing import Any, List, NamedTuple, Optional, Tuple

from maya import cmds
from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma

from ..core.image_space.point_groups import PointGroup, measured_ball, unbounded_ball
from .nodes import dag_path, dependency_node
from .visibility import CurrentLayer, RenderVisibility

# A vertex that no joint holds by this share (a skirt between both knees) goes where none of them goes.
HELD = 0.5


class SkinnedMesh(NamedTuple):
    """A mesh, and what moves each of its vertices.

    path: MDagPath of the shape. weights: for every vertex (full path of a joint, weight above zero) pairs in the order
    of the influences; None for a joint that is not in the mesh's own instance.
    """

    path: Any
    weights: List[Tuple[Tuple[Optional[str], float], ...]]

    def dominant_joints(self):
        """For every vertex the full path of the joint with the largest weight, the first of equals; None: no joint."""
        return [max(pairs, key=_weight)[0] if pairs else None for pairs in self.weights]


def _weight(pair):
    return pair[1]


def meshes_of_character(root, joints):
    """SkinnedMesh of every mesh of one character. root: full path; joints: full paths of all its joints."""
    joints = set(joints)
    found = {}
    for cluster in cmds.ls(type="skinCluster") or []:
        function = oma.MFnSkinCluster(dependency_node(cluster))
        influences = [path.fullPathName() for path in function.influenceObjects()]
        for shape in cmds.skinCluster(cluster, query=True, geometry=True) or []:
            names = cmds.ls(shape, long=True, allPaths=True, type="mesh") or []
            for name in names:
                own = [_beside(joint, names[0], name) for joint in influences]
                if joints.intersection(own):
                    path = dag_path(name)
                    found[name] = SkinnedMesh(path, _skin_weights(function, path, own))
    for name in cmds.ls(root, dagObjects=True, long=True, allPaths=True, type="mesh", noIntermediate=True) or []:
        if name not in found:
            path = dag_path(name)
            owner = _nearest(name, joints)
            found[name] = SkinnedMesh(path, [((owner, 1.0),)] * om.MFnMesh(path).numVertices)
    return [found[name] for name in sorted(found)]


def _beside(joint, first, name):
    """The joint's path in the instance that the mesh ``name`` is part of; None where only the mesh was instanced.

    first: the mesh's first path, in whose instance ``joint`` lies.
    """
    if name == first:
        return joint
    old, new = first.split("|"), name.split("|")
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    top = "|".join(old)
    return "|".join(new) + joint[len(top) :] if joint.startswith(top + "|") else None


def _skin_weights(function, path, influences):
    count = om.MFnMesh(path).numVertices
    vertices = om.MFnSingleIndexedComponent()
    component = vertices.create(om.MFn.kMeshVertComponent)
    vertices.addElements(list(range(count)))
    weights, width = function.getWeights(path, component)
    weights = list(weights)
    rows = (weights[vertex * width : (vertex + 1) * width] for vertex in range(count))
    return [tuple(pair for pair in zip(influences, row) if pair[1] > 0.0) for row in rows]


def _nearest(name, joints):
    while name:
        name = name.rpartition("|")[0]
        if name in joints:
            return name
    return None


class BodyReader(object):
    """The vertices that bound a character's body and head, at whatever time the scene stands at."""

    def __init__(self, meshes, head_joints):
        """meshes: SkinnedMesh list; head_joints: full paths of the joints whose vertices are the head."""
        head_joints = set(head_joints)
        self.has_meshes = bool(meshes)
        self._parts, self._heads = [], []
        layer = CurrentLayer()
        for mesh in meshes:
            points = [(p.x, p.y, p.z) for p in points_of(mesh.path)]
            joints = mesh.dominant_joints()
            head = [i for i, joint in enumerate(joints) if joint in head_joints]
            if head:
                self._heads.append((mesh.path, head))
            moved, loose = {}, {}
            for index, (joint, pairs) in enumerate(zip(joints, mesh.weights)):
                if joint is not None and max(pairs, key=_weight)[1] < HELD:
                    loose.setdefault(joint in head_joints, []).append(index)
                else:
                    moved.setdefault(joint, []).append(index)
            groups = [(measured_ball(points, indices), joint in head_joints) for joint, indices in moved.items()]
            groups += [(unbounded_ball(indices), is_head) for is_head, indices in loose.items()]
            self._parts.append((mesh.path, RenderVisibility(mesh.path, layer), groups))

    def all_head_points(self):
        """World positions of all the head's vertices, visible or not; the crown is one, however the head leans."""
        return [point for path, head in self._heads for point in _picked(path, head)]

    def read(self):
        """(body, head) PointGroups of the meshes that a render shows now; both empty when it shows none."""
        body, head = [], []
        for path, visibility, groups in self._parts:
            if not visibility.is_rendered():
                continue
            points = points_of(path)
            for ball, is_head in groups:
                body.append(PointGroup(points, ball))
                if is_head:
                    head.append(body[-1])
        return body, head


def points_of(path):
    """World points of a mesh at the time that the scene stands at (MPointArray).

    A function set is made anew every time: after a command such as ``currentTime`` an older one may hold a mesh that is
    no more (API reference, ``MFnMesh.syncObject``).
    """
    return om.MFnMesh(path).getPoints(om.MSpace.kWorld)


def _picked(path, indices):
    points = points_of(path)
    return [(p.x, p.y, p.z) for p in (points[i] for i in indices)]
