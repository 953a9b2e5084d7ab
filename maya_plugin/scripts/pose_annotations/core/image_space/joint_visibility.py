"""What a camera sees of one person: where each joint lies in the picture, and whether it is visible there."""

from typing import Dict, NamedTuple, Optional, Sequence

from ..geometry import Point
from .point_groups import PointGroup, bounding_pixels
from .records import JointInPicture, PersonInPicture


class PersonInScene(NamedTuple):
    """One character at one frame, whatever camera looks; world positions in cm.

    keypoints: the 16 in MPII order, None where missing. drawings: the 21 by name. body, head: PointGroups of the
    meshes that a render shows. is_rendered: a render shows the character at all. sources: ``joint_source`` of the
    document.
    """

    character: str
    keypoints: Sequence[Optional[Point]]
    drawings: Dict[str, Optional[Point]]
    body: Sequence[PointGroup]
    head: Sequence[PointGroup]
    is_rendered: bool
    sources: Sequence[Dict]


def project_person(person, projector, is_hidden=None):
    """The person as the camera of ``projector`` sees it, a PersonInPicture.

    is_hidden: function of (keypoint index, world point) that says whether something hides a joint that lies on the
    picture; None when occlusion is not asked for.
    """
    joints = []
    for index, world in enumerate(person.keypoints):
        if world is None:
            joints.append(JointInPicture("missing", None, None))
            continue
        seen = projector.project(world)
        is_inside = projector.is_inside(seen)
        hides = bool(is_inside and is_hidden is not None and is_hidden(index, world))
        pixel = None if seen.is_behind else (seen.x, seen.y)
        joints.append(JointInPicture(state_of(seen, is_inside, hides), pixel, tuple(world)))
    return PersonInPicture(
        character=person.character,
        joints=tuple(joints),
        sources=person.sources,
        drawings21={name: _pixel(projector, world) for name, world in person.drawings.items()},
        body_px=bounding_pixels(projector, person.body),
        head_px=bounding_pixels(projector, person.head),
    )


def state_of(pixel_point, is_inside, is_hidden):
    """joint_state of a projected point: behind, outside, occluded or visible, in this order of precedence."""
    if pixel_point.is_behind:
        return "behind"
    if not is_inside:
        return "outside"
    return "occluded" if is_hidden else "visible"


def _pixel(projector, world):
    if world is None:
        return None
    seen = projector.project(world)
    return None if seen.is_behind else (seen.x, seen.y)
