"""Which part of the body a joint moves, and which parts of it cannot hide a keypoint.

A keypoint lies inside its own limb, so the limb's own surface is always in front of it. Therefore neither its own part
of the body nor the neighbouring ones hide it: a wrist can be hidden by the trunk, not by its forearm or hand.
"""

from typing import Dict, FrozenSet, Iterable, Mapping, Optional, Tuple

from ..geometry import Point, distance

TRUNK = "trunk"

# Segment that begins at a keypoint: the joints below it belong to the segment, down to where another one begins.
_BEGINS = {"upper_neck": "head"}
for _side in ("l", "r"):
    for _keypoint, _segment in (
        ("shoulder", "upper_arm"),
        ("elbow", "forearm"),
        ("wrist", "hand"),
        ("hip", "thigh"),
        ("knee", "shin"),
        ("ankle", "foot"),
    ):
        _BEGINS["{}_{}".format(_side, _keypoint)] = "{}_{}".format(_side, _segment)

_OWN: Dict[str, Tuple[str, ...]] = {
    "pelvis": (TRUNK, "l_thigh", "r_thigh"),
    "thorax": (TRUNK, "neck"),
    "upper_neck": ("neck", "head"),
    "head_top": ("head",),
}
for _side in ("l", "r"):
    for _keypoint, _segments in (
        ("shoulder", ("upper_arm",)),
        ("elbow", ("upper_arm", "forearm")),
        ("wrist", ("forearm", "hand")),
        ("hip", ("thigh",)),
        ("knee", ("thigh", "shin")),
        ("ankle", ("shin", "foot")),
    ):
        _OWN["{}_{}".format(_side, _keypoint)] = tuple("{}_{}".format(_side, name) for name in _segments)
    for _keypoint in ("shoulder", "hip"):
        _OWN["{}_{}".format(_side, _keypoint)] += (TRUNK,)

# Joints closer than this share of the figure's size to the joint of a keypoint move the same part: MMD's D bones
# (左足D), its twist bones and IK handles lie exactly on the joint that they copy.
SAME_POSITION = 0.01
# A face is as much of a segment whose share is this close to the largest, as a share of all: the face in the middle of
# a skirt has equal shares of both thighs, but for the digits of its weights.
EQUAL_SHARES = 1e-3


def own_segments(keypoint: str) -> FrozenSet[str]:
    """Names of the segments whose surface never hides ``keypoint`` (MPII name): its own and the neighbouring ones."""
    return frozenset(_OWN[keypoint])


def segments_of_face(shares: Mapping[str, float]) -> FrozenSet[str]:
    """The segments that a face belongs to: the one with the largest of its ``shares``, and those that equal it.

    ``shares`` (segment -> sum of skin weights at the face's corners) may be empty: then it is the trunk's.
    """
    if not shares:
        return frozenset((TRUNK,))
    least = max(shares.values()) - EQUAL_SHARES * sum(shares.values())
    return frozenset(name for name, share in shares.items() if share >= least)


def segments_of_joints(
    positions: Mapping[str, Point],
    parents: Mapping[str, Optional[str]],
    anchors: Mapping[str, str],
    neck: Optional[str] = None,
) -> Dict[str, str]:
    """The segment of every joint of one figure.

    A joint belongs to the segment of the nearest anchor above it (itself included); a joint at the position of an
    anchor belongs to that anchor's.

    Args:
        positions: full path -> (x, y, z) in one pose, cm.
        parents: full path -> path of the joint above, or None.
        anchors: MPII keypoint -> path of its joint, for keypoints that are at a joint.
        neck: path of the neck's joint, where known.

    Returns:
        Full path -> segment name.
    """
    begins = {path: _BEGINS[keypoint] for keypoint, path in anchors.items() if keypoint in _BEGINS}
    if neck is not None:
        begins.setdefault(neck, "neck")
    # of the body alone: a root or a handle without skin may stand anywhere
    span = _span(positions[path] for path in anchors.values() if path in positions)
    for path, position in positions.items():
        if path not in begins:
            for anchor, segment in list(begins.items()):
                if anchor in positions and distance(position, positions[anchor]) < SAME_POSITION * span:
                    begins[path] = segment
                    break
    segments = {}
    for path in positions:
        above: Optional[str] = path
        while above is not None and above not in begins:
            above = parents.get(above)
        segments[path] = begins[above] if above is not None else TRUNK
    return segments


def _span(points: Iterable[Point]) -> float:
    return max((max(values) - min(values) for values in zip(*points)), default=0.0)
