"""What a camera sees of one person: from world positions to the joints of a picture."""

from typing import Dict, NamedTuple, Optional, Sequence, Tuple

from .point_groups import PointGroup, bounding_pixels
from .records import JointInPicture, PersonInPicture, state_of

Point = Tuple[float, float, float]


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


def see_person(person, projector, is_hidden=None):
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


def _pixel(projector, world):
    if world is None:
        return None
    seen = projector.project(world)
    return None if seen.is_behind else (seen.x, seen.y)
