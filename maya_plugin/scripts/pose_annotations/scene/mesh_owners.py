"""Which meshes are a character's: bound to its joints, below them, made from such a mesh, named by the user, or
guessed.

A render often shows another mesh than the one that is skinned: a wrap, a cloth simulation, a geometry cache. What is
made from a character's mesh is found by its connections (wrap, nCloth, a blend shape). A cache has none: a mesh that
something deforms and that lies around a character's bones is taken for its own, with a warning. The user's word comes
first.
"""

import fnmatch
from typing import Dict, Iterable, List, NamedTuple, Optional, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma

from ..core.errors import CharacterError
from ..core.geometry import Point, distance
from ..core.messages import Message
from ..core.recognition.bone_names import is_at_or_below
from ..core.recognition.figure import Figure, SceneJoint
from ..core.recognition.joint_trees import bone_points
from ..core.recognition.mapping import MeshChoice
from .nodes import dag_path, dependency_node, inherited_types
from .props import Limbs
from .visibility import CurrentLayer, RenderVisibility

# Attributes through which a mesh leaves a deformer, a polygon node, a cloth or a cache (node pages of these).
_MESH_OUTPUTS = ("outputGeometry", "output", "outMesh", "outputMesh")
# Solvers connect all that they touch, so what is behind them is not what a mesh is made from.
_NOT_FOLLOWED = ("nucleus", "time", "objectSet", "groupId")
# Nodes of polygon history; what drives one of them is looked at too.
_STILL = ("polyBase", "groupParts", "groupId", "transformGeometry", "deleteComponent")
_MOST_NODES = 300
# A guess: this share of the vertices is within this share of the figure's height from one of its bones, beside at least
# so many joints. A cloak reaches that; a wall, a ball or a stage does not.
NEAR_VERTICES, NEAR_BONES, NEAR_JOINTS = 0.9, 0.2, 4
_SAMPLED = 200
_MOST_NAMED = 3  # meshes in a message


class OwnMesh(NamedTuple):
    """One mesh of a character.

    Attributes:
        name: full path of the shape.
        cluster: its skinCluster, None where it is not skinned.
        output: index of the skinCluster's output that leads to it.
        influences: full path of every influence in the mesh's instance, None for one that is not in it.
        joint: the joint that it hangs below, where it is not skinned.
    """

    name: str
    cluster: Optional[str] = None
    output: int = 0
    influences: Tuple[Optional[str], ...] = ()
    joint: Optional[str] = None


class FoundMeshes(NamedTuple):
    """The meshes of every figure by its root, and warnings about them."""

    by_root: Dict[str, Tuple[OwnMesh, ...]]
    warnings: Tuple[Message, ...]


def find_meshes(
    figures: Sequence[Figure], joints: Sequence[SceneJoint], choices: Sequence[MeshChoice] = ()
) -> FoundMeshes:
    """The meshes of every figure.

    Args:
        figures: the characters of the export.
        joints: of the whole scene.
        choices: which meshes are whose, as the user said.

    Raises:
        CharacterError: a choice names no mesh, or no character.
    """
    names = cmds.ls(type="mesh", long=True, allPaths=True, noIntermediate=True) or []
    own = {figure.root: _own_joints(figure, joints) for figure in figures}
    found: Dict[str, Dict[str, OwnMesh]] = {figure.root: {} for figure in figures}
    skinned = _skinned_meshes()
    warnings: List[Message] = []
    for figure in figures:
        bound = {joint.path for joint in own[figure.root]}
        for mesh in skinned:
            if bound.intersection(mesh.influences):
                found[figure.root].setdefault(mesh.name, mesh)
        limbs = Limbs(figure, own[figure.root])
        held: Dict[Optional[str], List[str]] = {}
        for name in names:
            if is_at_or_below(name, figure.root) and name not in found[figure.root]:
                held.setdefault(_nearest(name, bound), []).append(name)
        for joint, below in held.items():
            parts = [_points(name) if limbs.has(joint) else [] for name in below]
            for name, is_prop in zip(below, limbs.props_among(joint, parts)):
                if not is_prop:
                    found[figure.root][name] = OwnMesh(name, joint=joint)
    _add_made_from(names, found)
    chosen = _choose(figures, names, found, choices, {mesh.name: mesh for mesh in skinned})
    layer = CurrentLayer()
    guessed: Dict[str, List[str]] = {}
    taken = {name for meshes in found.values() for name in meshes} | chosen
    for name in names:
        if name not in taken and is_deformed(name) and RenderVisibility(dag_path(name), layer).may_be_rendered:
            guess = _guess(name, figures, own)
            if guess is not None:
                found[guess.root][name] = OwnMesh(name)
                guessed.setdefault(guess.root, []).append(name)
    for figure in figures:
        meshes = found[figure.root]
        unbound = guessed.get(figure.root)
        if unbound:
            warnings.append(
                Message(
                    "character '{}': {} of its meshes are not bound to its joints ({}); they are taken for its own "
                    "because they are deformed and lie around its bones; say whose they are with {--mesh}",
                    figure.name,
                    len(unbound),
                    _shown(unbound),
                )
            )
        if meshes and not any(RenderVisibility(dag_path(name), layer).may_be_rendered for name in meshes):
            warnings.append(
                Message(
                    "character '{}': a render shows none of its {} meshes ({}), so it has no records; name the mesh "
                    "that "
                    "is rendered with {--mesh}",
                    figure.name,
                    len(meshes),
                    _shown(meshes),
                )
            )
    return FoundMeshes(
        {root: tuple(meshes[name] for name in sorted(meshes)) for root, meshes in found.items()}, tuple(warnings)
    )


def _shown(meshes: Iterable[str]) -> str:
    """The names of the first meshes, for a message."""
    names = sorted(name.rsplit("|", 1)[-1] for name in meshes)
    return ", ".join(names[:_MOST_NAMED] + ["..."] * (len(names) > _MOST_NAMED))


def _own_joints(figure: Figure, joints: Sequence[SceneJoint]) -> List[SceneJoint]:
    return [joint for joint in joints if is_at_or_below(joint.path, figure.root)]


# What is skinned -----------------------------------------------------------------------------------------------------


def _skinned_meshes() -> List[OwnMesh]:
    """Every instance of every mesh behind a skinCluster."""
    found: List[OwnMesh] = []
    for cluster in cmds.ls(type="skinCluster") or []:
        function = oma.MFnSkinCluster(dependency_node(cluster))
        influences = [path.fullPathName() for path in function.influenceObjects()]
        for shape, output in _shapes_after(cluster).items():
            names = cmds.ls(shape, long=True, allPaths=True, type="mesh") or []
            for name in names:
                moving = tuple(_beside(joint, names[0], name) for joint in influences)
                found.append(OwnMesh(name, cluster, output, moving))
    return found


def _shapes_after(cluster: str) -> Dict[str, int]:
    """The meshes at the end of a skinCluster's history, with the index of the output that leads to each.

    ``skinCluster -query -geometry`` adds what it names; whether it looks behind a smooth is not documented.
    """
    found: Dict[str, int] = {}
    pairs = _connections(cluster + ".outputGeometry", is_source=False)
    for own, other in pairs:
        output = int(own.rpartition("[")[2].rstrip("]")) if own.endswith("]") else 0
        seen: Set[str] = set()
        following = [other]
        while following and len(seen) < _MOST_NODES:
            node = following.pop(0).partition(".")[0]
            if node in seen:
                continue
            seen.add(node)
            if "shape" in inherited_types(node):
                found.setdefault(node, output)
                continue
            for attribute in _MESH_OUTPUTS:
                if cmds.attributeQuery(attribute, node=node, exists=True):
                    following.extend(plug for _, plug in _connections(node + "." + attribute, is_source=False))
    for shape in cmds.skinCluster(cluster, query=True, geometry=True) or []:
        found.setdefault(shape, 0)
    return found


def _connections(plug: str, is_source: bool) -> List[Tuple[str, str]]:
    """(own plug, other plug) pairs of a plug's connections in one direction."""
    flat = cmds.listConnections(plug, connections=True, plugs=True, source=is_source, destination=not is_source) or []
    return list(zip(flat[::2], flat[1::2]))


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


def _nearest(name: str, joints: Set[str]) -> Optional[str]:
    while name:
        name = name.rpartition("|")[0]
        if name in joints:
            return name
    return None


# What is made from it -------------------------------------------------------------------------------------------------


def _add_made_from(names: Sequence[str], found: Dict[str, Dict[str, OwnMesh]]) -> None:
    """Add the meshes that are made from a character's, by wraps, cloth or blend shapes, and those made of them."""
    root_of = {name: root for root, meshes in found.items() for name in meshes}
    sources = {name: _made_from(name) for name in names if name not in root_of}
    added = True
    while added:
        added = False
        for name, froms in sources.items():
            roots = [root_of[source] for source in froms if source in root_of]
            if name not in root_of and roots:
                root_of[name] = roots[0]
                found[roots[0]][name] = OwnMesh(name)
                added = True


def _made_from(name: str) -> List[str]:
    """Full paths of the meshes that a mesh's history begins with, nearest first."""
    found: List[str] = []
    seen: Set[str] = set()
    following = [plug for _, plug in _connections(name + ".inMesh", is_source=True)]
    while following and len(seen) < _MOST_NODES:
        node = following.pop(0).partition(".")[0]
        if node in seen:
            continue
        seen.add(node)
        types = inherited_types(node)
        if "mesh" in types:
            found.extend(cmds.ls(node, long=True, allPaths=True) or [])
        elif not types.intersection(_NOT_FOLLOWED) and ("dagNode" not in types or "shape" in types):
            following.extend(plug for _, plug in _connections(node, is_source=True))
    return found


def is_deformed(name: str) -> bool:
    """Whether anything but polygon history may move a mesh's vertices from frame to frame."""
    seen: Set[str] = set()
    following = [name + ".inMesh", name + ".pnts"]
    while following:
        for _, plug in _connections(following.pop(), is_source=True):
            node = plug.partition(".")[0]
            if node in seen:
                continue
            seen.add(node)
            if not inherited_types(node).intersection(_STILL):
                return True
            following.append(node)
    return False


# What the user says, and what is guessed -----------------------------------------------------------------------------


def _choose(
    figures: Sequence[Figure],
    names: Sequence[str],
    found: Dict[str, Dict[str, OwnMesh]],
    choices: Sequence[MeshChoice],
    skinned: Dict[str, OwnMesh],
) -> Set[str]:
    """Apply the user's choices to ``found``; returns the meshes that they decide."""
    decided: Set[str] = set()
    for choice in choices:
        owners = [figure for figure in figures if choice.character in ("", figure.name, figure.root)]
        if not owners:
            continue  # of a character that is not exported
        if len(owners) > 1 and choice.is_own:
            raise CharacterError(
                "whose is the mesh '{}'? name the character with {--mesh} {}={}",
                choice.pattern,
                owners[0].name,
                choice.pattern,
            )
        matching = [name for name in names if _matches(name, choice.pattern)]
        if not matching:
            raise CharacterError(
                "there is no mesh '{}' (character '{}'); write the name of a mesh or of a group above it",
                choice.pattern,
                choice.character or owners[0].name,
            )
        decided.update(matching)
        for name in matching:
            for figure in owners if not choice.is_own else figures:
                kept = found[figure.root].pop(name, None)
                if choice.is_own and figure is owners[0]:
                    found[figure.root][name] = kept or skinned.get(name) or OwnMesh(name)
    return decided


def _matches(name: str, pattern: str) -> bool:
    """Whether a mesh, or a node above it, has this name or path."""
    while name:
        leaf = name.rsplit("|", 1)[-1]
        if any(
            fnmatch.fnmatchcase(one, pattern) for one in ([name] if "|" in pattern else [leaf, leaf.rsplit(":", 1)[-1]])
        ):
            return True
        name = name.rpartition("|")[0]
    return False


def _guess(name: str, figures: Sequence[Figure], own: Dict[str, List[SceneJoint]]) -> Optional[Figure]:
    """The figure around whose bones a mesh lies; None for no or several figures."""
    points = _sample(name)
    fitting = [figure for figure in figures if points and _lies_around(points, own[figure.root])]
    return fitting[0] if len(fitting) == 1 else None


def _sample(name: str) -> List[Point]:
    points = _points(name)
    return points[:: max(1, len(points) // _SAMPLED)]


def _points(name: str) -> List[Point]:
    """World positions (cm) of a mesh's vertices; none of an empty or broken mesh."""
    try:
        points = om.MFnMesh(dag_path(name)).getPoints(om.MSpace.kWorld)
    except RuntimeError:
        return []
    return [(point.x, point.y, point.z) for point in points]


def _lies_around(points: Sequence[Point], joints: Sequence[SceneJoint]) -> bool:
    moving = [joint for joint in joints if joint.is_influence] or list(joints)
    height = max((max(values) - min(values) for values in zip(*[joint.position for joint in moving])), default=0.0)
    if height <= 0.0:
        return False
    low = [min(joint.position[k] for joint in moving) - NEAR_BONES * height for k in range(3)]
    high = [max(joint.position[k] for joint in moving) + NEAR_BONES * height for k in range(3)]
    inside = sum(all(low[k] <= point[k] <= high[k] for k in range(3)) for point in points)
    if inside < NEAR_VERTICES * len(points):
        return False
    bones = bone_points(moving)
    near, beside = 0, set()
    for point in points:
        away, joint = min((distance(point, on_bone), path) for path, on_bone in bones)
        if away <= NEAR_BONES * height:
            near += 1
            beside.add(joint)
    return near >= NEAR_VERTICES * len(points) and len(beside) >= NEAR_JOINTS
