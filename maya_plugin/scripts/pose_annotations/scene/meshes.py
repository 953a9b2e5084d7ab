"""The meshes of a character, the joints that move each vertex, and the current positions of the vertices.

A character's meshes are those that a skinCluster binds to its joints, and those below its joints in the hierarchy.
``MFnSkinCluster.getWeights`` returns the skin weights vertex by vertex, with one value for each influence.
"""

from typing import Dict, Iterable, List, NamedTuple, Optional, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma

from ..core.geometry import Point
from ..core.image_space.point_groups import BoundingSphere, PointGroup, bounding_sphere, unbounded_sphere
from .nodes import dag_path, dependency_node
from .visibility import CurrentLayer, RenderVisibility

Weights = Tuple[Tuple[Optional[str], float], ...]

# A vertex that no joint holds by this share (a skirt between both knees) goes where none of them goes.
HELD = 0.5


class SkinnedMesh(NamedTuple):
    """A mesh, and the joints that move each of its vertices.

    Attributes:
        path: of the shape.
        weights: for every vertex (full path of a joint, weight above zero) pairs in the order of the influences; None
            for a joint that is not in the mesh's own instance.
    """

    path: om.MDagPath
    weights: List[Weights]

    def dominant_joints(self) -> List[Optional[str]]:
        """For every vertex the full path of the joint with the largest weight, the first of equals, or None."""
        return [max(pairs, key=_weight)[0] if pairs else None for pairs in self.weights]


def _weight(pair: Tuple[Optional[str], float]) -> float:
    return pair[1]


def meshes_of_character(root: str, joints: Iterable[str]) -> List[SkinnedMesh]:
    """Every mesh of one character.

    Args:
        root: full path of its topmost joint.
        joints: full paths of all its joints.
    """
    joints = set(joints)
    found: Dict[str, SkinnedMesh] = {}
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


def _beside(joint: str, first: str, name: str) -> Optional[str]:
    """A joint's path in the instance that contains the mesh ``name``; None where only the mesh was instanced.

    Args:
        joint: full path in the first instance.
        first: the mesh's path in that instance.
        name: the mesh's path in the other one.
    """
    if name == first:
        return joint
    old, new = first.split("|"), name.split("|")
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    top = "|".join(old)
    return "|".join(new) + joint[len(top) :] if joint.startswith(top + "|") else None


def _skin_weights(
    function: oma.MFnSkinCluster, path: om.MDagPath, influences: Sequence[Optional[str]]
) -> List[Weights]:
    count = om.MFnMesh(path).numVertices
    vertices = om.MFnSingleIndexedComponent()
    component = vertices.create(om.MFn.kMeshVertComponent)
    vertices.addElements(list(range(count)))
    weights, width = function.getWeights(path, component)
    weights = list(weights)
    rows = (weights[vertex * width : (vertex + 1) * width] for vertex in range(count))
    return [tuple(pair for pair in zip(influences, row) if pair[1] > 0.0) for row in rows]


def _nearest(name: str, joints: Set[str]) -> Optional[str]:
    while name:
        name = name.rpartition("|")[0]
        if name in joints:
            return name
    return None


class BodyReader:
    """The vertices of a character's body and head, at the current time of each call.

    Args:
        meshes: of the character.
        head_joints: full paths of the joints whose vertices are the head.
    """

    def __init__(self, meshes: Sequence[SkinnedMesh], head_joints: Iterable[str]) -> None:
        head_joints = set(head_joints)
        self.has_meshes = bool(meshes)
        self._parts: List[Tuple[om.MDagPath, RenderVisibility, List[Tuple[BoundingSphere, bool]]]] = []
        self._heads: List[Tuple[om.MDagPath, List[int]]] = []
        layer = CurrentLayer()
        for mesh in meshes:
            points = [(p.x, p.y, p.z) for p in world_points(mesh.path)]
            joints = mesh.dominant_joints()
            head = [i for i, joint in enumerate(joints) if joint in head_joints]
            if head:
                self._heads.append((mesh.path, head))
            moved: Dict[Optional[str], List[int]] = {}
            loose: Dict[bool, List[int]] = {}
            for index, (joint, pairs) in enumerate(zip(joints, mesh.weights)):
                if pairs and max(pairs, key=_weight)[1] < HELD:
                    loose.setdefault(joint in head_joints, []).append(index)
                else:
                    moved.setdefault(joint, []).append(index)
            groups = [(bounding_sphere(points, indices), joint in head_joints) for joint, indices in moved.items()]
            groups += [(unbounded_sphere(indices), is_head) for is_head, indices in loose.items()]
            self._parts.append((mesh.path, RenderVisibility(mesh.path, layer), groups))

    def all_head_points(self) -> List[Point]:
        """World positions (cm) of all the head's vertices, visible or not."""
        return [point for path, head in self._heads for point in _picked(path, head)]

    def read(self) -> Tuple[List[PointGroup], List[PointGroup]]:
        """(body, head) PointGroups of the meshes that a render shows now; both empty when it shows none."""
        body: List[PointGroup] = []
        head: List[PointGroup] = []
        for path, visibility, groups in self._parts:
            if not visibility.is_rendered():
                continue
            points = world_points(path)
            for sphere, is_head in groups:
                body.append(PointGroup(points, sphere))
                if is_head:
                    head.append(body[-1])
        return body, head


def world_points(path: om.MDagPath) -> om.MPointArray:
    """World positions (cm) of a mesh's vertices at the current time.

    Each call makes a new function set: after a command such as ``currentTime`` an older one may refer to a mesh that no
    longer exists (API reference, ``MFnMesh.syncObject``).
    """
    return om.MFnMesh(path).getPoints(om.MSpace.kWorld)


def _picked(path: om.MDagPath, indices: Iterable[int]) -> List[Point]:
    points = world_points(path)
    return [(p.x, p.y, p.z) for p in (points[i] for i in indices)]
