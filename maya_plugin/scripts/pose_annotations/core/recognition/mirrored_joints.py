"""The joint on the other side of a figure: for a choice made on the left that shall hold on the right too.

Names decide where they say a side (左手首 and 右手首, hand_L and hand_R); else the place does: the joint that stands
where the mirror image of the chosen one would.
"""

from typing import Optional, Sequence, Tuple

from ..geometry import Point
from ..keypoint_sets import MPII16
from .bone_names import name_keys, readings
from .figure import Figure, SceneJoint

_OTHER = {"l": "r", "r": "l"}
_NEAR_SHARE = 0.02  # of the figure's extent: a modeller's left and right are that equal


def mirrored_keypoint(keypoint: str) -> Optional[str]:
    """The MPII keypoint of the other side by the set's pairs; None for one in the middle."""
    for pair in MPII16.pairs:
        names = [MPII16.joints[index] for index in pair]
        if keypoint in names:
            return names[1 - names.index(keypoint)]
    return None


def mirrored_joint(path: str, figure: Figure, joints: Sequence[SceneJoint]) -> Optional[str]:
    """Full path of the joint opposite to ``path`` in its figure; None where none is, or several could be."""
    own = [joint for joint in joints if joint.path == figure.root or joint.path.startswith(figure.root + "|")]
    chosen = [joint for joint in own if joint.path == path]
    if not chosen:
        return None
    wanted = {(_OTHER[side], rest) for side, rest in _sided_names(chosen[0])}
    found = [joint.path for joint in own if joint.path != path and wanted & set(_sided_names(joint))]
    if len(found) == 1:
        return found[0]
    return _by_place(chosen[0], figure, own)


def _sided_names(joint: SceneJoint) -> Tuple[Tuple[str, str], ...]:
    """(side, name without it) for every way to read the joint's name that gives a side."""
    keys = [key for reading in readings(joint.path, joint.attributes) for key in name_keys(reading.text)]
    return tuple((key.side, key.text) for key in keys if key.side in _OTHER)


def _place(joint: SceneJoint) -> Point:
    return joint.position if joint.rest_position is None else joint.rest_position


def _by_place(chosen: SceneJoint, figure: Figure, own: Sequence[SceneJoint]) -> Optional[str]:
    places = {joint.path: _place(joint) for joint in own}
    pairs = []
    for right, left in MPII16.pairs:
        nodes = [figure.joints[MPII16.joints[index]].nodes for index in (right, left)]
        if all(len(names) == 1 and names[0] in places for names in nodes) and nodes[0] != nodes[1]:
            pairs.append((places[nodes[0][0]], places[nodes[1][0]]))
    if not pairs:
        return None
    across = [sum(left[axis] - right[axis] for right, left in pairs) for axis in range(3)]
    length = sum(value * value for value in across) ** 0.5
    if length == 0.0:
        return None
    normal = [value / length for value in across]
    middle = [sum(left[axis] + right[axis] for right, left in pairs) / (2.0 * len(pairs)) for axis in range(3)]
    start = places[chosen.path]
    depth = sum((start[axis] - middle[axis]) * normal[axis] for axis in range(3))
    image = [start[axis] - 2.0 * depth * normal[axis] for axis in range(3)]
    extent = max(max(values) - min(values) for values in zip(*places.values()))
    near = [
        path
        for path, place in places.items()
        if path != chosen.path
        and sum((a - b) ** 2 for a, b in zip(place, image)) ** 0.5 <= _NEAR_SHARE * extent
    ]
    return near[0] if len(near) == 1 else None
