"""One person as a camera sees it: the pixel of each joint, and whether the joint is visible there."""

from typing import Callable, Dict, NamedTuple, Optional, Sequence

from ..geometry import Point
from .boxes import Pixel
from .point_groups import PointGroup, bounding_pixels
from .projection import PixelPoint, Projector
from .records import JointInPicture, PersonInPicture


class PersonInScene(NamedTuple):
    """One character at one frame, for any camera.

    Attributes:
        character: its name.
        keypoints: world positions (cm) of the 16 in MPII order, None where missing.
        drawings: world positions (cm) of the 21 of the drawings by name, None where missing.
        body: the vertices of the meshes that a render shows.
        head: those of them that belong to the head.
        is_rendered: whether a render shows the character at all.
        sources: ``joint_source`` of the document.
    """

    character: str
    keypoints: Sequence[Optional[Point]]
    drawings: Dict[str, Optional[Point]]
    body: Sequence[PointGroup]
    head: Sequence[PointGroup]
    is_rendered: bool
    sources: Sequence[Dict]


def project_person(
    person: PersonInScene, projector: Projector, is_hidden: Optional[Callable[[int, Point], bool]] = None
) -> PersonInPicture:
    """The person as the camera of ``projector`` sees it.

    Args:
        person: at one frame.
        projector: of the same frame.
        is_hidden: whether something hides the keypoint of an index at a world point (cm); called only for keypoints on
            the picture. None: no occlusion test.
    """
    joints = []
    for index, world in enumerate(person.keypoints):
        if world is None:
            joints.append(JointInPicture("missing", None, None))
            continue
        seen = projector.project(world)
        is_inside = projector.is_inside(seen)
        hides = bool(is_inside and is_hidden is not None and is_hidden(index, world))
        joints.append(JointInPicture(state_of(seen, is_inside, hides), seen.pixel, world))
    return PersonInPicture(
        character=person.character,
        joints=tuple(joints),
        sources=person.sources,
        drawings21={name: _pixel(projector, world) for name, world in person.drawings.items()},
        body_px=bounding_pixels(projector, person.body),
        head_px=bounding_pixels(projector, person.head, only_whole=True),
    )


def state_of(pixel_point: PixelPoint, is_inside: bool, is_hidden: bool) -> str:
    """``joint_state`` of a projected point: behind, outside, occluded or visible, the first that holds."""
    if pixel_point.is_behind:
        return "behind"
    if not is_inside:
        return "outside"
    return "occluded" if is_hidden else "visible"


def _pixel(projector: Projector, world: Optional[Point]) -> Optional[Pixel]:
    return None if world is None else projector.project(world).pixel
