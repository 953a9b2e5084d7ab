"""The vertices of a character's meshes: which joint moves each, and where they are now.

Which meshes are a character's is decided by ``mesh_owners``. ``MFnSkinCluster.getWeights`` returns the skin weights
vertex by vertex, one value for each influence, of the mesh as it comes out of the skinCluster: a smooth or a
reduction behind it changes the number of vertices (maya-usd pull request 2971), so then the nearest vertex before the
change counts.
"""

from typing import Any, Callable, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma

from ..core.geometry import Point
from ..core.image_space.body_segments import TRUNK
from ..core.image_space.nearest_points import NearestPoints
from ..core.image_space.point_groups import BoundingSphere, PointGroup, bounding_sphere
from ..core.image_space.shells import shells_of
from ..core.recognition.figure import SceneJoint
from ..core.recognition.joint_trees import bone_points
from ..core.recognition.keypoint_positions import HeadShell
from .mesh_owners import OwnMesh
from .nodes import dag_path, dependency_node
from .props import Limbs
from .visibility import CurrentLayer, RenderVisibility

# Vertices of equal weights stay together wherever their joints go: a mean of turns brings no two of them further apart
# than they were modelled. Weights are taken for equal when they are so in parts of this many.
PARTS = 8
RIGID = 0.99
# Weights read at once: a mesh of 40,000 vertices with 400 influences has 16 million, as Python floats 0.8 GB.
MOST_WEIGHTS = 200000


class VertexOwner(NamedTuple):
    """What moves a vertex.

    Attributes:
        joint: full path of the joint with the largest weight, the first of equals; None for one that is not in the
            mesh's own instance, or for no weight at all.
        blend: (joint, how many PARTS of the weight) pairs by name, for the joints with a part.
        shares: (body segment, share) pairs, for the segments with a share.
        is_rigid: whether that joint has all of the weight.
    """

    joint: Optional[str]
    blend: Tuple[Tuple[str, int], ...]
    shares: Tuple[Tuple[str, float], ...]
    is_rigid: bool = False


NOBODY = VertexOwner(None, (), ())
# What a limb holds: it moves with the limb, and is no part of the body.
PROP = VertexOwner(None, (), (("prop", 1.0),))


class CharacterMesh(NamedTuple):
    """A mesh of a character, and the owner of each of its vertices."""

    path: om.MDagPath
    owners: Sequence[VertexOwner]


def read_meshes(
    meshes: Sequence[OwnMesh], joints: Sequence[SceneJoint], segments: Mapping[str, str], limbs: Limbs
) -> List[CharacterMesh]:
    """The meshes of one character with the owners of their vertices; those that cannot be read have none.

    Args:
        meshes: of ``mesh_owners``.
        joints: the character's own.
        segments: body segment of each joint, by full path.
        limbs: of the character.
    """
    make = _Owners(segments)
    found: Dict[str, CharacterMesh] = {}
    for mesh in meshes:
        path = dag_path(mesh.name)
        count = vertex_count(path)
        if mesh.cluster is not None:
            found[mesh.name] = CharacterMesh(path, _skinned_owners(mesh, path, count, make) if count else ())
        elif mesh.joint is not None:
            found[mesh.name] = CharacterMesh(path, [make(((mesh.joint, 1.0),))] * count)
    skinned = [mesh.name for mesh in meshes if mesh.cluster is not None]
    found.update(zip(skinned, _without_props([found[name] for name in skinned], limbs)))
    others = [mesh for mesh in meshes if mesh.name not in found]
    if others:
        nearest = _nearest_owner(list(found.values()), joints, make)
        for mesh in others:
            path = dag_path(mesh.name)
            found[mesh.name] = CharacterMesh(path, [nearest(point) for point in _tuples(world_points(path))])
    return [found[name] for name in sorted(found)]


def _without_props(skinned: Sequence[CharacterMesh], limbs: Limbs) -> List[CharacterMesh]:
    """The meshes, with PROP for the vertices of shells that one joint of a limb moves and that are no flesh."""
    held: Dict[str, List[Tuple[int, List[int]]]] = {}  # joint -> (mesh, vertices) of shells that it alone moves
    owners_of = [list(mesh.owners) for mesh in skinned]
    points_of: Dict[int, List[Point]] = {}
    for number, owners in enumerate(owners_of):
        if not any(owner.is_rigid and limbs.has(owner.joint) for owner in set(owners)):
            continue
        points_of[number] = list(_tuples(world_points(skinned[number].path)))
        for shell in shells(skinned[number].path, points_of[number]):
            movers = {owners[index] for index in shell if index < len(owners)}
            joint = next(iter(movers)).joint if movers else None
            if joint is not None and all(one.is_rigid and one.joint == joint for one in movers):
                held.setdefault(joint, []).append((number, shell))
    for joint, pieces in held.items():
        are_props = limbs.props_among(joint, [[points_of[mesh][index] for index in shell] for mesh, shell in pieces])
        for (number, shell), is_prop in zip(pieces, are_props):
            for index in shell if is_prop else ():
                owners_of[number][index] = PROP
    return [CharacterMesh(mesh.path, owners) for mesh, owners in zip(skinned, owners_of)]


class _Owners:
    """Makes the VertexOwner of (joint, weight) pairs; equal ones are one object, since most vertices are alike."""

    def __init__(self, segments: Mapping[str, str]) -> None:
        self._segments = segments
        self._made: Dict[Any, VertexOwner] = {(): NOBODY}

    def __call__(self, pairs: Tuple[Tuple[Optional[str], float], ...]) -> VertexOwner:
        if pairs not in self._made:
            joint, weight = max(pairs, key=lambda pair: pair[1])
            shares: Dict[str, float] = {}
            for name, share in pairs:
                segment = self._segments.get(name or "", TRUNK)
                shares[segment] = shares.get(segment, 0.0) + share
            total = sum(share for _, share in pairs)
            parts = sorted((name or "", round(PARTS * share / total)) for name, share in pairs)
            blend = tuple((name, count) for name, count in parts if count)
            self._made[pairs] = VertexOwner(joint, blend, tuple(shares.items()), weight >= RIGID * total)
        return self._made[pairs]


def _skinned_owners(
    mesh: OwnMesh, path: om.MDagPath, count: int, make: Callable[..., VertexOwner]
) -> Sequence[VertexOwner]:
    """The owners of the vertices, by the weights of the mesh's skinCluster."""
    function = oma.MFnSkinCluster(dependency_node(mesh.cluster or ""))
    bound = _bound_mesh(function, mesh.output)
    if bound is None or bound.numVertices == count:
        return _weighted_owners(function, path, count, mesh.influences, make)
    owners = _weighted_owners(function, path, bound.numVertices, mesh.influences, make)
    nearest = _owner_of_nearest(list(_tuples(bound.getPoints(om.MSpace.kObject))), owners)
    return [nearest(point) for point in _tuples(om.MFnMesh(path).getPoints(om.MSpace.kObject))]


def _owner_of_nearest(points: Sequence[Point], owners: Sequence[VertexOwner]) -> Callable[[Point], VertexOwner]:
    """Function of a point: the owner of the nearest vertex; where several lie there, they share it."""
    at: Dict[Point, List[VertexOwner]] = {}
    for point, owner in zip(points, owners):
        at.setdefault(point, []).append(owner)
    places = list(at)
    grid = NearestPoints(places)
    shared = [_shared(at[place]) for place in places]
    return lambda point: shared[grid.nearest(point)[0]]


def _shared(owners: Sequence[VertexOwner]) -> VertexOwner:
    if len(set(owners)) == 1:
        return owners[0]
    shares: Dict[str, float] = {}
    for owner in owners:
        for segment, share in owner.shares:
            shares[segment] = shares.get(segment, 0.0) + share / len(owners)
    return owners[0]._replace(shares=tuple(shares.items()))


def _bound_mesh(function: oma.MFnSkinCluster, output: int) -> Optional[om.MFnMesh]:
    """The mesh as it comes out of a skinCluster, before later changes; None where Maya does not return it."""
    try:
        found = om.MFnMesh(function.findPlug("outputGeometry", False).elementByLogicalIndex(output).asMObject())
        return found if found.numVertices else None
    except RuntimeError:
        return None


def _weighted_owners(
    function: oma.MFnSkinCluster,
    path: om.MDagPath,
    count: int,
    influences: Sequence[Optional[str]],
    make: Callable[..., VertexOwner],
) -> List[VertexOwner]:
    owners: List[VertexOwner] = []
    step = max(1, MOST_WEIGHTS // max(1, len(influences)))
    for first in range(0, count, step):
        vertices = om.MFnSingleIndexedComponent()
        component = vertices.create(om.MFn.kMeshVertComponent)
        vertices.addElements(list(range(first, min(first + step, count))))
        weights, width = function.getWeights(path, component)
        weights = list(weights)
        for start in range(0, len(weights), width):
            row = weights[start : start + width]
            owners.append(make(tuple((influences[i], weight) for i, weight in enumerate(row) if weight > 0.0)))
    return owners


def _nearest_owner(
    skinned: Sequence[CharacterMesh], joints: Sequence[SceneJoint], make: Callable[..., VertexOwner]
) -> Callable[[Point], VertexOwner]:
    """Function of a world point: the owner of the nearest vertex of the skinned meshes, or else the nearest bone's."""
    points: List[Point] = []
    owners: List[VertexOwner] = []
    for mesh in skinned:
        points.extend(_tuples(world_points(mesh.path)))
        owners.extend(mesh.owners)
    if not points:
        for joint, point in bone_points(joints):
            points.append(point)
            owners.append(make(((joint, 1.0),)))
    if not points:
        return lambda point: NOBODY
    return _owner_of_nearest(points, owners)


class BodyReader:
    """The vertices of a character's body and head, at the current time of each call.

    Args:
        meshes: of the character.
        head_joints: full paths of the joints whose vertices are the head.
    """

    def __init__(self, meshes: Sequence[CharacterMesh], head_joints: Iterable[str]) -> None:
        head_joints = set(head_joints)
        self.has_meshes = any(not mesh.owners or any(owner is not PROP for owner in mesh.owners) for mesh in meshes)
        self._parts: List[Tuple[om.MDagPath, RenderVisibility, List[Tuple[BoundingSphere, bool]]]] = []
        self._heads: List[Tuple[om.MDagPath, Set[int]]] = []
        layer = CurrentLayer()
        for mesh in meshes:
            points = list(_tuples(world_points(mesh.path)))
            head = [i for i, owner in enumerate(mesh.owners) if owner.joint in head_joints]
            if head:
                self._heads.append((mesh.path, set(head)))
            moved: Dict[Tuple[Tuple[Tuple[str, int], ...], bool], List[int]] = {}
            for index, owner in enumerate(mesh.owners):
                if owner is not PROP:
                    moved.setdefault((owner.blend, owner.joint in head_joints), []).append(index)
            groups = [
                (bounding_sphere(points, indices, len(blend) > 1), is_head)
                for (blend, is_head), indices in moved.items()
            ]
            self._parts.append((mesh.path, RenderVisibility(mesh.path, layer), groups))

    def head_shells(self) -> List[HeadShell]:
        """The head's vertices, visible or not, shell by shell."""
        found = []
        for path, head in self._heads:
            points = list(_tuples(world_points(path)))
            for shell in shells(path, points):
                own = [points[index] for index in shell if index in head]
                if own:
                    found.append(HeadShell(own, len(own) < len(shell)))
        return found

    def read(self) -> Tuple[List[PointGroup], List[PointGroup]]:
        """(body, head) PointGroups of the meshes that a render shows now; both empty when it shows none."""
        body: List[PointGroup] = []
        head: List[PointGroup] = []
        for path, visibility, groups in self._parts:
            if not groups or not visibility.is_rendered():
                continue
            points = world_points(path)
            for sphere, is_head in groups:
                if sphere.indices[-1] >= len(points):  # the mesh has fewer vertices than when the export began
                    continue
                body.append(PointGroup(points, sphere))
                if is_head:
                    head.append(body[-1])
        return body, head


def vertex_count(path: om.MDagPath) -> int:
    """Number of a mesh's vertices; 0 for an empty one, for which Maya's functions may raise."""
    try:
        return om.MFnMesh(path).numVertices
    except RuntimeError:
        return 0


def world_points(path: om.MDagPath) -> Sequence[Any]:
    """World positions (cm) of a mesh's vertices at the current time; () for an empty or broken mesh.

    Each call makes a new function set: after a command such as ``currentTime`` an older one may refer to a mesh that no
    longer exists (API reference, ``MFnMesh.syncObject``).

    Raises:
        RuntimeError: Maya's, of a mesh that has vertices.
    """
    try:
        return om.MFnMesh(path).getPoints(om.MSpace.kWorld)
    except RuntimeError:
        if vertex_count(path):  # it has vertices, so something else went wrong: nobody may be left out for that
            raise
        return ()


def shells(path: om.MDagPath, points: Sequence[Point]) -> List[List[int]]:
    """Indices of the vertices of each shell of a mesh; none of an empty or broken mesh."""
    try:
        sizes, corners = om.MFnMesh(path).getVertices()
    except RuntimeError:
        return []
    return shells_of(points, list(sizes), list(corners))


def _tuples(points: Iterable[Any]) -> Iterable[Point]:
    return ((point.x, point.y, point.z) for point in points)
