"""The joint on the other side of a figure, so that a choice made on the left can be applied to the right.

Names that contain a side decide (左手首 and 右手首, hand_L and hand_R); otherwise the position does: the joint that
stands where the mirror image of the chosen one would.
"""

from typing import Optional, Sequence, Tuple

from ..geometry import Point, add_scaled, distance, dot, mean, subtract, unit_or_none
from ..keypoint_sets import MPII16
from .bone_names import OTHER_SIDE, is_at_or_below, name_keys, readings
from .figure import Figure, SceneJoint

_NEAR_SHARE = 0.02  # of the figure's extent: a modeller's left and right are that equal


def mirrored_keypoint(keypoint: str) -> Optional[str]:
    """The MPII keypoint of the other side; None for one in the middle."""
    for pair in MPII16.pairs:
        names = [MPII16.joints[index] for index in pair]
        if keypoint in names:
            return names[1 - names.index(keypoint)]
    return None


def mirrored_joint(path: str, figure: Figure, joints: Sequence[SceneJoint]) -> Optional[str]:
    """Full path of the joint opposite to ``path`` in its figure; None where there is none, or several are possible."""
    own = [joint for joint in joints if is_at_or_below(joint.path, figure.root)]
    chosen = [joint for joint in own if joint.path == path]
    if not chosen:
        return None
    wanted = {(OTHER_SIDE[side], rest) for side, rest in _sided_names(chosen[0])}
    found = [joint.path for joint in own if joint.path != path and wanted & set(_sided_names(joint))]
    if len(found) == 1:
        return found[0]
    return _by_position(chosen[0], figure, own)


def _sided_names(joint: SceneJoint) -> Tuple[Tuple[str, str], ...]:
    """(side, name without it) for every way to read the joint's name that gives a side."""
    keys = [key for reading in readings(joint.path, joint.attributes) for key in name_keys(reading.text)]
    return tuple((key.side, key.text) for key in keys if key.side in OTHER_SIDE)


def _position(joint: SceneJoint) -> Point:
    return joint.position if joint.rest_position is None else joint.rest_position


def _by_position(chosen: SceneJoint, figure: Figure, own: Sequence[SceneJoint]) -> Optional[str]:
    positions = {joint.path: _position(joint) for joint in own}
    pairs = []
    for right, left in MPII16.pairs:
        nodes = [figure.joints[MPII16.joints[index]].nodes for index in (right, left)]
        if all(len(names) == 1 and names[0] in positions for names in nodes) and nodes[0] != nodes[1]:
            pairs.append((positions[nodes[0][0]], positions[nodes[1][0]]))
    if not pairs:
        return None
    normal = unit_or_none(mean([subtract(left, right) for right, left in pairs]))
    if normal is None:
        return None
    middle = mean([point for pair in pairs for point in pair])
    start = positions[chosen.path]
    image = add_scaled(start, normal, -2.0 * dot(subtract(start, middle), normal))
    extent = max(max(values) - min(values) for values in zip(*positions.values()))
    near = [
        path
        for path, position in positions.items()
        if path != chosen.path and distance(position, image) <= _NEAR_SHARE * extent
    ]
    return near[0] if len(near) == 1 else None
