"""Which joints belong together: the trees of a scene, figures that share a tree, and one figure over several trees."""

from typing import Dict, List, Sequence, Tuple

from ..geometry import Point, add_scaled, distance, subtract
from .bone_names import is_at_or_below, name_keys, namespace_of, readings
from .figure import SceneJoint
from .naming_conventions import MEANINGS

Tree = List[SceneJoint]
_BONE_STEPS = 8  # points on a bone that stand for it
_FEWEST_JOINTS = 12  # of a figure: head, trunk and two bones a limb; fewer are a control or a prop


def trees_of(joints: Sequence[SceneJoint]) -> List[Tree]:
    """Joints by topmost joint, in scene order, each tree with its root first."""
    parents = {joint.path: joint.parent for joint in joints}
    roots: Dict[str, str] = {}
    trees: Dict[str, Tree] = {}
    for joint in joints:
        trail = []
        path = joint.path
        while path not in roots:
            parent = parents.get(path)
            if parent is None or parent not in parents:
                roots[path] = path
                break
            trail.append(path)
            path = parent
        for step in trail:
            roots[step] = roots[path]
        trees.setdefault(roots[path], []).append(joint)
    return [_root_first(tree, root) for root, tree in trees.items()]


def _root_first(tree: Tree, root: str) -> Tree:
    return sorted(tree, key=lambda joint: joint.path != root)


def subtrees_with_heads(tree: Tree) -> List[Tree]:
    """Splits a tree where the paths to its heads part, since several characters may hang from one joint.

    Returns:
        The largest subtrees that do not share a head; just the tree where it has one head at most. Whether they are
        figures is not checked.
    """
    by_path = {joint.path: joint for joint in tree}
    heads = [joint.path for joint in tree if _is_called_head(joint)]
    if len(heads) < 2:
        return [tree]
    trails = []
    for head in heads:
        trail = [head]
        while by_path[trail[-1]].parent in by_path:
            trail.append(by_path[trail[-1]].parent or "")
        trails.append(trail[::-1])
    shared = 0
    while all(len(trail) > shared + 1 for trail in trails) and len({trail[shared] for trail in trails}) == 1:
        shared += 1
    roots = sorted({trail[shared] for trail in trails}, key=lambda path: [joint.path for joint in tree].index(path))
    if len(roots) < 2:
        return [tree]
    return [_root_first([joint for joint in tree if is_at_or_below(joint.path, root)], root) for root in roots]


def _is_called_head(joint: SceneJoint) -> bool:
    for reading in readings(joint.path, joint.attributes):
        for key in name_keys(reading.text):
            for start in range(len(key.tokens)):
                text = "".join(key.tokens[start:])
                if not key.side and any(meaning.role == "head" for meaning in MEANINGS.get(text, ())):
                    return True
    return False


def character_group(tree: Tree) -> Tuple[str, str]:
    """Namespace and group of a tree: the trees of one character have both in common."""
    return (namespace_of(tree[0].path), tree[0].path.rsplit("|", 1)[0])


def is_small(tree: Tree) -> bool:
    """Too small for a figure: IK targets and controls that lie beside the skeleton."""
    return len(tree) < _FEWEST_JOINTS


def bone_points(joints: Sequence[SceneJoint]) -> List[Tuple[str, Point]]:
    """(joint, world point) pairs along the bones: from every joint towards its children."""
    known = {joint.path: joint for joint in joints}
    found = [(joint.path, joint.position) for joint in joints]
    for joint in joints:
        above = known.get(joint.parent or "")
        if above is not None and distance(joint.position, above.position) > 0.0:
            step = subtract(joint.position, above.position)
            for i in range(1, _BONE_STEPS):
                found.append((above.path, add_scaled(above.position, step, i / _BONE_STEPS)))
    return found
