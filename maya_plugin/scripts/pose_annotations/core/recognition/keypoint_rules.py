"""From a body to the keypoints of both sets: the position of a joint, or a rule where the rig has no joint for it.

MPII's pelvis, thorax and head_top and the drawings' nose have no bone in MMD. Lengths are shares of H, the distance
from the mean of both hips to the neck joint at rest: medians of 51 PMD/PMX figures, kept in the convention files, since
a realistic head is smaller.
"""

from typing import Dict, Optional, Sequence, Tuple

from ..geometry import Point, add_scaled, dot, invert_affine, length, mean, subtract, transform_point, unit_or_none
from ..keypoint_sets import DRAWINGS21, MPII16
from ..messages import Message
from .body import SIDES, Body, trunk_length, up_direction, why_missing
from .figure import JointMapping, missing

_MPII_PARTS = {
    "ankle": "ankle", "knee": "knee", "hip": "thigh", "wrist": "wrist", "elbow": "elbow", "shoulder": "upper_arm",
}  # fmt: skip
_DRAWINGS_PARTS = {
    "arm": "upper_arm", "elbow": "elbow", "wrist": "wrist", "thumb": "thumb",
    "leg": "thigh", "knee": "knee", "ankle": "ankle", "tiptoe": "toe",
}  # fmt: skip
_TRUNK_PARTS = {"upper_neck": "head", "neck": "neck", "head": "head", "body_upper": "spine_low"}
_NOSE_TIP_BELOW_ROOT = 0.074  # of H: AnimeDrawingsDataset, 1,983 poses, nose_root 1.31 and nose_tip 1.23 of H
_DEFAULT_HEAD_TOP = {"per_trunk": 0.57}  # median of 28 normal MMD figures; wrong for chibis; the mesh is always better


def keypoint_part(keypoint: str) -> Optional[Tuple[str, str]]:
    """The part (role, side) whose joint is this keypoint of either set; None for keypoints without a joint."""
    if keypoint in _TRUNK_PARTS:
        return (_TRUNK_PARTS[keypoint], "")
    side, _, part = keypoint.partition("_")
    if side in SIDES and part in _MPII_PARTS:
        return (_MPII_PARTS[part], side)
    part, _, side = keypoint.partition("_")
    if part in _DRAWINGS_PARTS and side in ("left", "right"):
        return (_DRAWINGS_PARTS[part], side[0])
    return None


def map_mpii(body: Body) -> Dict[str, JointMapping]:
    """All 16 MPII keypoints in their order."""
    mapped = {}
    for keypoint in MPII16.joints:
        part = keypoint_part(keypoint)
        if part is not None:
            mapped[keypoint] = _bone(body, keypoint, *part)
        elif keypoint == "pelvis":
            mapped[keypoint] = _pelvis(body)
        elif keypoint == "thorax":
            mapped[keypoint] = _thorax(body)
        else:
            mapped[keypoint] = _head_top(body)
    return mapped


def map_drawings(body: Body) -> Dict[str, JointMapping]:
    """All 21 keypoints of AnimeDrawingsDataset in their order."""
    mapped = {}
    for keypoint in DRAWINGS21.joints:
        part = keypoint_part(keypoint)
        if part is not None:
            mapped[keypoint] = _bone(body, keypoint, *part)
        else:
            mapped[keypoint] = _nose(body, keypoint)
    return mapped


def _bone(body: Body, keypoint: str, role: str, side: str) -> JointMapping:
    found = body.parts.get((role, side))
    if found is None:
        return missing(keypoint, why_missing(body, role, side))
    return JointMapping(
        keypoint, "bone", (body.skeleton.path(found.joint),), "position", {}, found.confidence, found.reason
    )


def _rest_offset(
    body: Body, keypoint: str, joint: int, point: Sequence[float], confidence: float, reason: str
) -> JointMapping:
    """A mapping to a world point (cm) that moves with a joint: it stays fixed in the joint's axes."""
    matrix = body.skeleton.matrices[joint]
    if matrix is None:  # axes unknown: the world's are taken, right for a rig whose joints are not turned at rest
        offset = list(subtract(point, body.skeleton.positions[joint]))
    else:
        offset = list(transform_point(point, invert_affine(matrix)))
    nodes = (body.skeleton.path(joint),)
    return JointMapping(keypoint, "derived", nodes, "rest_offset", {"offset": offset}, confidence, reason)


def _pelvis(body: Body) -> JointMapping:
    hips = [body.parts.get(("thigh", side)) for side in SIDES]
    if hips[0] is None or hips[1] is None:
        side = "l" if hips[0] is None else "r"
        return missing("pelvis", "it is the mean of both hip joints, and {0}", why_missing(body, "thigh", side))
    pelvis = body.joint("pelvis")
    parameters = {} if pelvis is None else {"moves_with": body.skeleton.path(pelvis)}
    nodes = tuple(body.skeleton.path(hip.joint) for hip in hips if hip is not None)
    confidence = min(hip.confidence for hip in hips if hip is not None)
    return JointMapping("pelvis", "derived", nodes, "mean", parameters, confidence, Message("mean of both hip joints"))


def _thorax(body: Body) -> JointMapping:
    arms = [body.parts.get(("upper_arm", side)) for side in SIDES]
    if arms[0] is None or arms[1] is None:
        side = "l" if arms[0] is None else "r"
        why = why_missing(body, "upper_arm", side)
        return missing("thorax", "it is the mean of both shoulder joints, and {0}", why)
    indices = [arm.joint for arm in arms if arm is not None]
    confidence = min(arm.confidence for arm in arms if arm is not None)
    chest = body.joint("chest")
    if chest is None or body.skeleton.matrices[chest] is None:
        return JointMapping(
            "thorax", "derived", tuple(body.skeleton.path(index) for index in indices), "mean", {}, confidence,
            Message("mean of both shoulder joints"),
        )  # fmt: skip
    centre = mean([body.skeleton.positions[index] for index in indices])
    return _rest_offset(
        body, "thorax", chest, centre, confidence,
        Message("between the shoulder joints at rest, moving with '{0}' so that a shrug leaves it",
                body.skeleton.shown_name(chest)),
    )  # fmt: skip


def _head_top(body: Body) -> JointMapping:
    head = body.joint("head")
    if head is None:
        return missing("head_top", why_missing(body, "head", ""))
    trunk, up = trunk_length(body), _head_up(body)
    if trunk is None or up is None:
        return missing("head_top", "its height is a share of the trunk, and hips or neck are missing")
    settings: Dict[str, float] = dict(_DEFAULT_HEAD_TOP)
    if body.fit is not None:
        settings = dict(settings, **body.fit.convention.settings.get("head_top", {}))
    positions = body.skeleton.positions
    eyes = _eye_centre(body)
    height, confidence = settings["per_trunk"] * trunk, 0.4
    reason = Message(
        "estimate: {0:g} of hips to neck above the head joint; its mesh would give it exactly", settings["per_trunk"]
    )
    end = _head_end(body)
    if eyes is not None and "per_eye_height" in settings and dot(subtract(eyes, positions[head]), up) > 0.03 * trunk:
        height = settings["per_eye_height"] * dot(subtract(eyes, positions[head]), up)
        confidence = 0.5
        reason = Message(
            "estimate: {0:g} times the eyes' height above the head joint; its mesh would give it exactly",
            settings["per_eye_height"],
        )
    elif end is not None and dot(subtract(positions[end], positions[head]), up) > 0.1 * trunk:
        share = settings.get("end_share", 1.0)
        height, confidence = dot(subtract(positions[end], positions[head]), up) / share, 0.6
        reason = Message("along to '{0}', the end of the head joint", body.skeleton.shown_name(end))
    top = add_scaled(positions[head], up, height)
    mapping = _rest_offset(body, "head_top", head, top, confidence, reason)
    direction = _rest_offset(body, "head_top", head, add_scaled(positions[head], up), 0.0, "").parameters["offset"]
    size = length(direction)
    parameters = dict(mapping.parameters, up=[axis / size for axis in direction] if size > 0.0 else [0.0, 1.0, 0.0])
    return mapping._replace(parameters=parameters)


def _head_up(body: Body) -> Optional[Point]:
    """Up for the head: the trunk's up at rest; in a pose the neck shows better how the head is turned."""
    trunk = up_direction(body)
    neck, head = body.joint("neck"), body.joint("head")
    if trunk is None or body.skeleton.is_rest or neck is None or head is None:
        return trunk
    positions = body.skeleton.positions
    along = unit_or_none(subtract(positions[head], positions[neck]))
    return trunk if along is None or dot(along, trunk) > 0.85 else along


def _head_end(body: Body) -> Optional[int]:
    head = body.joint("head")
    ends = body.fit.candidates.get(("head_end", ""), ()) if body.fit else ()
    for end in ends:
        if head is not None and body.skeleton.parents[end] == head:
            return end
    return None


def _eye_centre(body: Body) -> Optional[Point]:
    eyes = [body.joint("eye", side) for side in SIDES]
    if None in eyes:
        return None
    return mean([body.skeleton.positions[index] for index in eyes if index is not None])


def _nose(body: Body, keypoint: str) -> JointMapping:
    head, eyes, up, trunk = body.joint("head"), _eye_centre(body), _head_up(body), trunk_length(body)
    if body.fit is None or not body.fit.convention.settings.get("nose_from_eyes"):
        return missing(keypoint, "the rig has no nose, and its place under the eyes was measured on MMD figures only")
    if head is None or eyes is None or up is None or trunk is None:
        return missing(keypoint, "it is computed from both eyes, and the rig has no eye joints on the head")
    point = eyes if keypoint == "nose_root" else add_scaled(eyes, up, -_NOSE_TIP_BELOW_ROOT * trunk)
    words = Message("between the eyes")
    if keypoint == "nose_tip":
        words = Message("below the eyes by {0:g} of hips to neck", _NOSE_TIP_BELOW_ROOT)
    return _rest_offset(body, keypoint, head, point, 0.5, words)
