"""Which trees of joints an export leaves out although a person may be among them.

A rig has many joints beside its skeleton: controls, IK chains, twist joints. They lie within the figure that they
belong to, or move nothing that a render shows. Any other tree that was not recognised may be a person in the picture.
"""

from typing import List, Sequence, Tuple

from maya import cmds

from ..core.messages import Message, listed
from ..core.recognition.bone_names import is_at_or_below, namespace_of
from ..core.recognition.figure import Figure, Recognition, SceneJoint
from ..core.recognition.joint_trees import is_small

_MOST_NAMED = 3
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
