"""Records of the document: one for each person in each image, from projected joints.

Keys and their meaning are those of pytorch-pose's ``mpii_annotations.json``, with more keys that the contract adds.
Pixels are continuous, (0, 0) the top-left corner of the picture.
"""

import math
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from ..errors import CharacterError
from ..geometry import Point
from ..keypoint_sets import DRAWINGS21, MPII16
from ..messages import Message
from . import boxes
from .boxes import Box, Pixel

DATASET = "maya"
_DECIMALS_PX = 4  # a tenth of a thousandth of a pixel; the contract asks for 3 or more
_DECIMALS_WORLD = 6

_NECK, _CROWN = (MPII16.joints.index(name) for name in ("upper_neck", "head_top"))


class JointInPicture(NamedTuple):
    """A joint at one frame: state, pixel (None when behind or missing), world position in cm (None when missing)."""

    state: str
    pixel: Optional[Pixel]
    world: Optional[Point]


class PersonInPicture(NamedTuple):
    """One character at one frame, as the camera sees it.

    Attributes:
        character: its name.
        joints: the 16 in MPII order.
        sources: ``joint_source`` of the document, one for each joint.
        drawings21: pixels of the 21 of the drawings by name, None where missing or behind the camera.
        body_px: pixels that bound the body's mesh in front of the camera; empty without one.
        head_px: the same for the head; empty where a part of it is behind the camera.
    """

    character: str
    joints: Tuple[JointInPicture, ...]
    sources: Sequence[Dict]
    drawings21: Dict[str, Optional[Pixel]]
    body_px: Sequence[Pixel]
    head_px: Sequence[Pixel]


class PersonBoxes(NamedTuple):
    """A person's boxes on one image, (x, y, width, height) in pixels, None where there is none.

    Attributes:
        bbox: from the joints, by the rule of ``boxes``; cut at the picture's borders.
        head_rect: the same of the head, not cut.
        mesh_bbox: around the meshes; cut at the picture's borders.
        head_mesh_rect: around the head's mesh, not cut; None where a part of it is behind the camera.
        extent: the box that objpos and scale_provided are taken from.
    """

    bbox: Optional[Box]
    head_rect: Optional[Box]
    mesh_bbox: Optional[Box]
    head_mesh_rect: Optional[Box]
    extent: Box

    @property
    def objpos(self) -> List[float]:
        """The middle of the extent."""
        return _pixels(boxes.centre(self.extent))

    @property
    def scale(self) -> float:
        """The longer side of the extent over 200, as in MPII."""
        return round(max(self.extent[2:]) / 200.0, 6)


class Picture(NamedTuple):
    """One image.

    Attributes:
        img_path: as the record has it.
        width: in pixels.
        height: in pixels.
        frame: of the scene.
        frame_index: position of the frame in the list of the whole export.
        camera: the record's ``camera``.
    """

    img_path: str
    width: int
    height: int
    frame: float
    frame_index: int
    camera: Dict


def records_of_picture(picture: Picture, people: Sequence[PersonInPicture]) -> List[Dict[str, Any]]:
    """The records of one image, one for each person in it; each has the others' joints too.

    A person is in the picture when part of the body's box lies on it: of the box around the meshes where there are any,
    else of the joints' box.

    Raises:
        CharacterError: a coordinate is not a finite number.
    """
    measured = [(person, _measure(person, picture)) for person in people]
    present = [(person, measure) for person, measure in measured if measure is not None]
    joints = [_joint_rows(person, picture) for person, _ in present]
    records = []
    for position, (person, measure) in enumerate(present):
        others = [i for i in range(len(present)) if i != position]
        records.append(
            {
                "dataset": DATASET,
                "img_paths": picture.img_path,
                "img_width": picture.width,
                "img_height": picture.height,
                "isValidation": 0,
                "people_index": position + 1,
                "annolist_index": picture.frame_index + 1,
                "numOtherPeople": len(others),
                "objpos": measure.objpos,
                "scale_provided": measure.scale,
                "joint_self": joints[position],
                "joint_others": [joints[i] for i in others],
                "objpos_other": [present[i][1].objpos for i in others],
                "scale_provided_other": [present[i][1].scale for i in others],
                "frame": picture.frame,
                "character": person.character,
                "joint_state": [joint.state for joint in person.joints],
                "joint_source": list(person.sources),
                "bbox": _pixels_of_box(measure.bbox),
                "bbox_rule": boxes.JOINTS_RULE,
                "mesh_bbox": _pixels_of_box(measure.mesh_bbox),
                "head_rect": _pixels_of_box(measure.head_rect),
                "head_rect_rule": None if measure.head_rect is None else boxes.JOINTS_RULE,
                "head_mesh_rect": _pixels_of_box(measure.head_mesh_rect),
                "drawings21": {
                    name: None if pixel is None else _pixels(pixel)
                    for name, pixel in ((name, person.drawings21.get(name)) for name in DRAWINGS21.joints)
                },
                "joints_world": [
                    None if joint.world is None else [round(value, _DECIMALS_WORLD) for value in joint.world]
                    for joint in person.joints
                ],
                "camera": picture.camera,
            }
        )
    return records


def _measure(person: PersonInPicture, picture: Picture) -> Optional[PersonBoxes]:
    """The person's boxes; None when the person is not in the picture."""
    on_skeleton = [joint.pixel for joint in person.joints if joint.pixel is not None]
    around_meshes = boxes.box_around(list(person.body_px) + on_skeleton) if person.body_px else None
    around_joints = boxes.box_of_joints(on_skeleton)
    for box in (around_meshes, around_joints):
        if box is not None:
            _check_finite(box, person, picture)
    mesh_bbox, bbox = (_on_picture(box, picture) for box in (around_meshes, around_joints))
    extent = bbox or mesh_bbox
    if extent is None or (bbox if around_meshes is None else mesh_bbox) is None:
        return None
    neck, crown = (person.joints[i].pixel for i in (_NECK, _CROWN))
    return PersonBoxes(
        bbox=bbox,
        head_rect=boxes.head_box_of_joints(neck, crown) if neck and crown else None,
        mesh_bbox=mesh_bbox,
        head_mesh_rect=boxes.box_around(person.head_px),
        extent=extent,
    )


def _on_picture(box: Optional[Box], picture: Picture) -> Optional[Box]:
    return None if box is None else boxes.clipped(box, 0.0, 0.0, float(picture.width), float(picture.height))


def _joint_rows(person: PersonInPicture, picture: Picture) -> List[List[float]]:
    rows: List[List[float]] = []
    for name, joint in zip(MPII16.joints, person.joints):
        if joint.pixel is None:
            rows.append([0.0, 0.0, 0])
            continue
        _check_finite(joint.pixel, person, picture, name)
        rows.append(_pixels(joint.pixel) + [1 if joint.state == "visible" else 0])
    return rows


def _check_finite(
    values: Sequence[float], person: PersonInPicture, picture: Picture, joint: Optional[str] = None
) -> None:
    if not all(math.isfinite(value) for value in values):
        raise CharacterError(
            "{} of character '{}' has no finite position at frame {:g} ({}); look for a broken constraint, "
            "expression or a scale of 0 there",
            Message("joint {}", joint) if joint else Message("the body"),
            person.character,
            picture.frame,
            values,
        )


def _pixels(values: Iterable[float]) -> List[float]:
    return [round(float(value), _DECIMALS_PX) for value in values]


def _pixels_of_box(box: Optional[Box]) -> Optional[List[float]]:
    return None if box is None else _pixels(box)
