"""MATLAB files: MPII's own ``mpii_human_pose_v1_u12_1.mat`` and the ``joints.mat`` of LSP and LSP-extended.

All count pixels from 1: the centre of the first pixel is (1, 1), so a document's coordinate is theirs minus 0.5.
Sizes of pictures are not in them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations.schema import image_path_pattern
from trainer.errors import DocumentError
from trainer.formats.imported import (
    FIRST_CENTRE_IS_ONE,
    Conversion,
    Given,
    LeftOut,
    make_record,
    source_of,
    state_in_image,
    with_others,
)
from trainer.formats.keypoint_names import ORDERS, PointNames, place_joints
from trainer.formats.matlab_file import read_mat
from trainer.formats.picture_sizes import PictureSizes

LSP_JOINTS = ORDERS["lsp14"]


def convert_mpii_mat(
    path: str | os.PathLike[str], pictures: str | os.PathLike[str] | None = None, images: str = "images"
) -> Conversion:
    """MPII's own file: every person with joints, the head's box, and whose picture is for training.

    The file has no sizes of pictures (``pictures`` supplies them) and no joints of the test pictures, which are left
    out. It marks no validation part: lists such as pytorch-pose's do. MATLAB packs the whole table as one variable, so
    that is held in memory (MPII has 25,000 pictures and no more); records are made one by one.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": Path(path).name}
    return Conversion("trainer import mpii", source, _mpii_records(path, pictures, notes), notes, str(path))


def _mpii_records(
    path: str | os.PathLike[str], pictures: str | os.PathLike[str] | None, notes: list[str]
) -> Iterator[dict[str, Any]]:
    release = _first_struct(read_mat(path).get("RELEASE"))
    if "annolist" not in release:
        raise DocumentError(f"{path}: has no variable RELEASE.annolist, so it is not MPII's annotation file")
    sizes = PictureSizes(pictures, notes)
    annolist = _structs(release["annolist"])
    flags = _numbers(release.get("img_train"))
    is_training = flags if flags else [1.0] * len(annolist)
    without_joints = without_pose = 0
    left_out = LeftOut("person", "people")
    for index, picture in enumerate(annolist):
        if index < len(is_training) and not is_training[index]:
            without_joints += 1
            continue
        people = []
        for number, person in enumerate(_structs(picture.get("annorect"))):
            try:
                record = _mpii_person(picture, person, sizes)
            except _PersonRefused as refused:
                left_out.add(str(refused), f"annolist({index + 1}).annorect({number + 1})")
                continue
            if record is None:
                without_pose += 1
                continue
            record.update(annolist_index=index + 1, people_index=number + 1)
            people.append(record)
        yield from with_others(people)
    if without_joints:
        notes.append(f"{without_joints} pictures of MPII's test part have no joints and were left out")
    if without_pose:
        notes.append(f"{without_pose} people have a head box but no joints or no scale, and were left out")
    notes += left_out.notes()
    sizes.report()


def _structs(value: Any) -> list[dict[str, Any]]:
    """A struct array as a list of dicts, also one that was saved as a cell of structs; anything else has none."""
    found: list[dict[str, Any]] = []
    for one in value if isinstance(value, list) else []:
        found.extend(inner for inner in (one if isinstance(one, list) else [one]) if isinstance(inner, dict))
    return found


def _first_struct(value: Any) -> dict[str, Any]:
    structs = _structs(value)
    return structs[0] if structs else {}


def _numbers(value: Any) -> list[float]:
    """The entries of a numeric array, or of a text of digits; none for anything else."""
    if isinstance(value, str):
        return [float(value)] if value.isascii() and value.isdigit() else []
    return [float(one) for one in value.ravel(order="F")] if isinstance(value, np.ndarray) else []


def _number(struct: dict[str, Any], field: str) -> float | None:
    """A scalar field, None where it is absent or an empty array."""
    numbers = _numbers(struct.get(field))
    if not numbers:
        return None
    if not np.isfinite(numbers[0]):
        raise _PersonRefused(f"{field} should be a finite number")
    return numbers[0]


class _PersonRefused(Exception):
    """A person who is left out; its text is the reason."""


def _mpii_person(picture: dict[str, Any], person: dict[str, Any], sizes: PictureSizes) -> dict[str, Any] | None:
    points = _structs(_first_struct(person.get("annopoints")).get("point"))
    scale = _number(person, "scale")
    place = _first_struct(person.get("objpos"))
    center = [_number(place, axis) for axis in "xy"]
    if not points or not scale or scale < 0 or center[0] is None or center[1] is None:
        return None
    image = _first_struct(picture.get("image")).get("name")
    if not isinstance(image, str) or not image_path_pattern().search(image):
        raise _PersonRefused("the picture's name should be a name inside the picture folder")
    size = sizes.size_of(image)
    xy, states = np.zeros((16, 2)), ["missing"] * 16
    for point in points:
        joint, x, y = (_number(point, field) for field in ("id", "x", "y"))
        if joint is None or x is None or y is None or joint not in range(16):
            raise _PersonRefused("a point should have x, y and an id from 0 to 15")
        seen = _numbers(point.get("is_visible"))
        xy[int(joint)] = x - FIRST_CENTRE_IS_ONE, y - FIRST_CENTRE_IS_ONE
        # The file leaves the flag empty for the head's two joints, which it says are always seen.
        is_visible = seen[0] > 0 if seen else joint in (8, 9)
        inside = "visible" if is_visible else "occluded"
        states[int(joint)] = state_in_image(x - FIRST_CENTRE_IS_ONE, y - FIRST_CENTRE_IS_ONE, size, inside)
    corners = [_number(person, key) for key in ("x1", "y1", "x2", "y2")]
    head = None
    if None not in corners:
        x1, y1, x2, y2 = (corner - FIRST_CENTRE_IS_ONE for corner in corners if corner is not None)
        head = [x1, y1, max(x2 - x1, 0), max(y2 - y1, 0)]
    sources = [source_of("none" if state == "missing" else "manual", []) for state in states]
    middle = (center[0] - FIRST_CENTRE_IS_ONE, center[1] - FIRST_CENTRE_IS_ONE)
    given = Given(None, middle, scale, "annotated", head, None if head is None else "annotated")
    return make_record("MPI", image, size, xy, states, sources, given, split="train")


def lsp_joints(path: str | os.PathLike[str]) -> Iterator[tuple[str, np.ndarray, list[str], str | None]]:
    """People of a ``joints.mat``: picture, places (14, 2) in document pixels, states, split.

    LSP's array is 3 x 14 x N and its third row is 1 for *hidden* joints; LSP-extended's is 14 x 3 x N and its third
    column is 1 for *labelled* ones. LSP's first thousand are for training, the others for testing. A joint whose
    numbers are not finite is missing.
    """
    array = read_mat(path).get("joints")
    if not isinstance(array, np.ndarray):
        raise DocumentError(
            f"{path}: has no numeric variable 'joints', so it is not LSP's or LSP-extended's joints.mat"
        )
    array = np.asarray(array, dtype=np.float64)
    array = array[:, :, None] if array.ndim == 2 else array
    if array.ndim != 3 or array.shape[:2] not in ((3, 14), (14, 3)):
        raise DocumentError(
            f"{path}: 'joints' is {array.shape} and should be 3 x 14 x N (LSP) or 14 x 3 x N (extended)"
        )
    is_extended = array.shape[0] == 14
    people = array.transpose(2, 0, 1) if is_extended else array.transpose(2, 1, 0)
    for number, rows in enumerate(people):
        is_lost = ~np.isfinite(rows).all(axis=1)
        rows = np.where(is_lost[:, None], 0.0, rows)
        image = f"images/im{number + 1:0{5 if is_extended else 4}d}.jpg"
        if is_extended:
            states = ["visible" if flag > 0.5 else "missing" for flag in rows[:, 2]]
        else:
            states = ["occluded" if flag > 0.5 else "visible" for flag in rows[:, 2]]
            states = ["missing" if lost else state for lost, state in zip(is_lost, states, strict=True)]
        yield image, rows[:, :2] - FIRST_CENTRE_IS_ONE, states, None if is_extended else _lsp_split(number)


def _lsp_split(number: int) -> str:
    return "train" if number < 1000 else "test"


def lsp_record(
    dataset: str, image: str, size: tuple[int, int], xy: np.ndarray, states: list[str], split: str | None, number: int
) -> dict[str, Any] | None:
    """One record of the 14 joints; None where no joint has a place.

    neck is the upper neck, pelvis and thorax are means of hips and shoulders.
    """
    table = PointNames().map(LSP_JOINTS).table
    states = [
        state if state == "missing" else state_in_image(float(x), float(y), size, state)
        for (x, y), state in zip(xy, states, strict=True)
    ]
    places, out, sources = place_joints(table, LSP_JOINTS, xy, states)
    if all(state == "missing" for state in out):
        return None
    further: dict[str, Any] = {"split": split, "isValidation": int(split == "test"), "annolist_index": number}
    return make_record(dataset, image, size, places, out, sources, **further)
