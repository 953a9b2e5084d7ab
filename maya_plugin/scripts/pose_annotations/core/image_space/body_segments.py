"""Which part of the body a joint moves, and which parts of it cannot hide a keypoint.

A keypoint lies inside its own limb, so the limb's own surface is always in front of it. It counts as hidden only by
what is neither its own part of the body nor the one next to it: a wrist is hidden by the trunk, not by its forearm or
hand.
"""

from ..geometry import distance

TRUNK = "trunk"

# Segment of the body that begins at a keypoint: all joints below it belong to the segment, until another one begins.
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

_OWN = {
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
# (左足D), its twist bones and IK handles lie exactly on the joint that they stand for.
SAME_PLACE = 0.01


def own_segments(keypoint):
    """Names of the segments whose surface never hides ``keypoint`` (MPII name): its own and the neighbouring ones."""
    return frozenset(_OWN[keypoint])


def segments_of_joints(positions, parents, anchors, neck=None):
    """Segment name of every joint of one figure.

    positions: full path -> (x, y, z) in one pose; parents: full path -> path of the joint above, or None. anchors: MPII
    keypoint -> path of the joint that it lies on, for those that lie on one. neck: path of the neck's joint, where
    known. A joint belongs to the nearest anchor above it (itself included); joints on the very place of an anchor
    belong to that.
    """
    begins = {path: _BEGINS[keypoint] for keypoint, path in anchors.items() if keypoint in _BEGINS}
    if neck is not None:
        begins.setdefault(neck, "neck")
    # of the body alone: a root or a handle without skin may stand anywhere
    span = _span(positions[path] for path in anchors.values() if path in positions)
    for path, position in positions.items():
        if path not in begins:
            for anchor, segment in list(begins.items()):
                if anchor in positions and distance(position, positions[anchor]) < SAME_PLACE * span:
                    begins[path] = segment
                    break
    segments = {}
    for path in positions:
        above = path
        while above is not None and above not in begins:
            above = parents.get(above)
        segments[path] = begins[above] if above is not None else TRUNK
    return segments


def _span(points):
    points = list(points)
    return max((max(p[axis] for p in points) - min(p[axis] for p in points) for axis in range(3)), default=0.0)
