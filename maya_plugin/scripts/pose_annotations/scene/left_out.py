"""Which trees of joints an export leaves out, and a word about each that may be a person.

A rig has many joints beside its skeleton: controls, IK chains, twist joints. They lie within the figure that they
belong to, or move nothing that a render shows. Any other tree that was not recognised may be a person in the picture.
Some rigs have a second whole skeleton for their controls: it stands where the first one does, and is nobody.
"""

from typing import Dict, List, Sequence, Tuple

from maya import cmds

from ..core.geometry import Point, distance
from ..core.messages import Message, listed
from ..core.recognition.bone_names import is_at_or_below, namespace_of
from ..core.recognition.figure import Figure, Recognition, SceneJoint
from ..core.recognition.joint_trees import is_small

_MOST_NAMED = 3
_LIMB_JOINTS = tuple(
    side + part for side in "lr" for part in ("_shoulder", "_elbow", "_wrist", "_hip", "_knee", "_ankle")
)
_FEWEST_SHARED = 6
_ONE_PLACE = 0.02  # of the distance between the two limb joints farthest apart
_MARGIN = 0.15  # of a figure's height: controls of hands and feet stand a little beside the joints


def left_out_warnings(found: Recognition, joints: Sequence[SceneJoint]) -> Tuple[Message, ...]:
    """One warning about all trees of joints that are no figure and belong to none.

    Args:
        found: of ``recognise``.
        joints: of the whole scene.
    """
    boxes = [(namespace_of(figure.root), _box(figure, joints)) for figure in found.figures]
    reasons: List[Message] = []
    for root, reason in found.refused:
        tree = [joint for joint in joints if is_at_or_below(joint.path, root)]
        is_inside = any(
            namespace == namespace_of(root) and all(_is_within(joint, box) for joint in tree)
            for namespace, box in boxes
        )
        if not is_inside and (not is_small(tree) or _moves_a_mesh(root, tree)):
            reasons.append(Message("{}: {}", root, reason))
    if not reasons:
        return ()
    named = listed("{}; {}", reasons[:_MOST_NAMED])
    more = len(reasons) - _MOST_NAMED
    return (
        Message(
            "{} trees of joints beside the characters are not recognised and have no labels: {}{}; if one is a person, "
            "say which joint is which with {--mapping}; if not, name the characters to export",
            len(reasons),
            named,
            Message("; {} more", more) if more > 0 else "",
        ),
    )


def without_doubles(
    figures: Sequence[Figure], joints: Sequence[SceneJoint]
) -> Tuple[List[Figure], Tuple[Message, ...]]:
    """The figures without those that stand where another does and move no mesh, and warnings about such figures.

    Args:
        figures: of ``recognise``.
        joints: of the whole scene.
    """
    positions = {joint.path: joint.position for joint in joints}
    moves = {
        figure.root: _moves_a_mesh(figure.root, [joint for joint in joints if is_at_or_below(joint.path, figure.root)])
        for figure in figures
    }
    kept: List[Figure] = []
    warnings = []
    for figure in sorted(figures, key=lambda one: not moves[one.root]):
        other = next((one for one in kept if _stand_in_one_place(figure, one, positions)), None)
        if other is None:
            kept.append(figure)
        elif moves[figure.root]:
            kept.append(figure)
            warnings.append(
                Message(
                    "characters '{}' and '{}' stand in one place, joint by joint: if they are one person, name the "
                    "one to export",
                    other.name,
                    figure.name,
                )
            )
        else:
            warnings.append(
                Message(
                    "'{}' stands where character '{}' does, joint by joint, and moves no mesh: it is taken for its "
                    "controls and has no records",
                    figure.name,
                    other.name,
                )
            )
    return [figure for figure in figures if figure in kept], tuple(warnings)


def _stand_in_one_place(first: Figure, second: Figure, positions: Dict[str, Point]) -> bool:
    pairs = []
    for name in _LIMB_JOINTS:
        places = [
            positions.get(figure.joints[name].nodes[0]) for figure in (first, second) if figure.joints[name].nodes
        ]
        if len(places) == 2 and places[0] is not None and places[1] is not None:
            pairs.append((places[0], places[1]))
    if len(pairs) < _FEWEST_SHARED:
        return False
    size = max(distance(one[0], other[0]) for one in pairs for other in pairs)
    return all(distance(one, other) <= _ONE_PLACE * size for one, other in pairs)


def _box(figure: Figure, joints: Sequence[SceneJoint]) -> List[Tuple[float, float]]:
    """(lowest, highest) position of a figure's joints on each axis, with a margin."""
    own = [joint.position for joint in joints if is_at_or_below(joint.path, figure.root)]
    ranges = [(min(values), max(values)) for values in zip(*own)]
    margin = _MARGIN * max(high - low for low, high in ranges)
    return [(low - margin, high + margin) for low, high in ranges]


def _is_within(joint: SceneJoint, box: Sequence[Tuple[float, float]]) -> bool:
    return all(low <= value <= high for value, (low, high) in zip(joint.position, box))


def _moves_a_mesh(root: str, tree: Sequence[SceneJoint]) -> bool:
    """Whether a mesh is bound to one of the joints or hangs below one."""
    if any(joint.is_influence for joint in tree):
        return True
    return bool(cmds.listRelatives(root, allDescendents=True, type="mesh", fullPath=True))
