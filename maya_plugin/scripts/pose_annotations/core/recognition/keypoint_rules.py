"""From a body to the keypoints of both sets: a bone's own place, or a rule where the rig has no bone for it.

MPII's pelvis, thorax and head_top and the drawings' nose have no bone in MMD. Shares of H (mean of both hips to the
neck joint, at rest) are medians of 51 PMD/PMX figures; the conventions carry them, since a realistic head is smaller.
"""

from typing import Any, Dict, Optional, Sequence, Tuple

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
_DEFAULT_HEAD_TOP = {"per_trunk": 0.57}  # median of 28 normal MMD figures; chibis break it, so a mesh is always better


def keypoint_part(keypoint: str) -> Optional[Tuple[str, str]]:
    """The part (role, side) whose joint a keypoint of either set is; None for those that no joint is."""
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
        place = keypoint_part(keypoint)
        if place is not None:
            mapped[keypoint] = _bone(body, keypoint, *place)
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
        place = keypoint_part(keypoint)
        if place is not None:
            mapped[keypoint] = _bone(body, keypoint, *place)
        else:
            mapped[keypoint] = _nose(body, keypoint)
    return mapped


def _bone(body: Body, keypoint: str, role: str, side: str) -> JointMapping:
    found = body.parts.get((role, side))
    if found is None:
        return missing(keypoint, why_missing(body, role, side))
    return JointMapping(
        keypoint, "bone", (body.skeleton.path(found.index),), "position", {}, found.confidence, found.reason
    )


def fixed_to(body: Body, keypoint: str, host: int, point: Sequence[float], confidence: float, reason: str,
             **parameters: Any) -> JointMapping:  # fmt: skip
    """A mapping that keeps a world point fixed in the frame of a joint from now on."""
    matrix = body.skeleton.frames[host]
    if matrix is None:  # axes unknown: those of the world, true for a rig whose joints are not turned at rest
        origin = body.skeleton.positions[host]
        offset = list(subtract(point, origin))
    else:
        offset = list(transform_point(point, invert_affine(matrix)))
    parameters["offset"] = offset
    return JointMapping(keypoint, "derived", (body.skeleton.path(host),), "rest_offset", parameters, confidence, reason)


def _pelvis(body: Body) -> JointMapping:
    hips = [body.parts.get(("thigh", side)) for side in SIDES]
    if hips[0] is None or hips[1] is None:
        side = "l" if hips[0] is None else "r"
        return missing("pelvis", "it is the mean of both hip joints, and {0}", why_missing(body, "thigh", side))
    host = body.joint("pelvis")
    parameters = {} if host is None else {"moves_with": body.skeleton.path(host)}
    nodes = tuple(body.skeleton.path(hip.index) for hip in hips if hip is not None)
    confidence = min(hip.confidence for hip in hips if hip is not None)
    return JointMapping("pelvis", "derived", nodes, "mean", parameters, confidence, Message("mean of both hip joints"))


def _thorax(body: Body) -> JointMapping:
    arms = [body.parts.get(("upper_arm", side)) for side in SIDES]
    if arms[0] is None or arms[1] is None:
        side = "l" if arms[0] is None else "r"
        why = why_missing(body, "upper_arm", side)
        return missing("thorax", "it is the mean of both shoulder joints, and {0}", why)
    indices = [arm.index for arm in arms if arm is not None]
    confidence = min(arm.confidence for arm in arms if arm is not None)
    host = body.joint("chest")
    if host is None or body.skeleton.frames[host] is None:
        return JointMapping(
            "thorax", "derived", tuple(body.skeleton.path(index) for index in indices), "mean", {}, confidence,
            Message("mean of both shoulder joints"),
        )  # fmt: skip
    centre = mean([body.skeleton.positions[index] for index in indices])
    return fixed_to(
        body, "thorax", host, centre, confidence,
        Message("between the shoulder joints at rest, moving with '{0}' so that a shrug leaves it",
                body.skeleton.shown_name(host)),
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
    place = body.skeleton.positions
    eyes = _eye_centre(body)
    height, confidence = settings["per_trunk"] * trunk, 0.4
    reason = Message(
        "estimate: {0:g} of hips to neck above the head joint; its mesh tells better", settings["per_trunk"]
    )
    end = _head_end(body)
    if eyes is not None and "per_eye_height" in settings and dot(subtract(eyes, place[head]), up) > 0.03 * trunk:
        height = settings["per_eye_height"] * dot(subtract(eyes, place[head]), up)
        confidence = 0.5
        reason = Message(
            "estimate: {0:g} times the eyes' height above the head joint; its mesh tells better",
            settings["per_eye_height"],
        )
    elif end is not None and dot(subtract(place[end], place[head]), up) > 0.1 * trunk:
        share = settings.get("end_share", 1.0)
        height, confidence = dot(subtract(place[end], place[head]), up) / share, 0.6
        reason = Message("along to '{0}', the end of the head joint", body.skeleton.shown_name(end))
    crown = add_scaled(place[head], up, height)
    mapping = fixed_to(body, "head_top", head, crown, confidence, reason)
    direction = fixed_to(body, "head_top", head, add_scaled(place[head], up), 0.0, "").parameters["offset"]
    size = length(direction)
    parameters = dict(mapping.parameters, up=[axis / size for axis in direction] if size > 0.0 else [0.0, 1.0, 0.0])
    return mapping._replace(parameters=parameters)


def _head_up(body: Body) -> Optional[Point]:
    """Up for the head: the trunk's up at rest; in a pose the neck says more about the head than the trunk does."""
    trunk = up_direction(body)
    neck, head = body.joint("neck"), body.joint("head")
    if trunk is None or body.skeleton.is_rest or neck is None or head is None:
        return trunk
    place = body.skeleton.positions
    along = unit_or_none(subtract(place[head], place[neck]))
    return trunk if along is None or dot(along, trunk) > 0.85 else along


def _head_end(body: Body) -> Optional[int]:
    head = body.joint("head")
    ends = body.fit.places.get(("head_end", ""), ()) if body.fit else ()
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
        return missing(keypoint, "it is derived from both eyes, and the rig has no eye joints on the head")
    point = eyes if keypoint == "nose_root" else add_scaled(eyes, up, -_NOSE_TIP_BELOW_ROOT * trunk)
    words = Message("between the eyes")
    if keypoint == "nose_tip":
        words = Message("below the eyes by {0:g} of hips to neck", _NOSE_TIP_BELOW_ROOT)
    return fixed_to(body, keypoint, head, point, 0.5, words)
