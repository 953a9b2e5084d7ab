"""Findings inside records that no schema sees: states that contradict numbers, one person twice in one picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from trainer.annotations.columns import MISSING, OUTSIDE, VISIBLE, Columns
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.problems import Problem, name_records
from trainer.annotations.records import STATES

# Coordinates are written to three decimals, so a joint on the very edge may be rounded across it.
EDGE_TOLERANCE_PX = 0.01


def check_states(columns: Columns) -> list[Problem]:
    """``v`` against ``joint_state``, missing joints against [0, 0, 0], and places against the image's borders."""
    problems = []
    xy, v, state = columns.xy_px, columns.v, columns.state
    for number, joint in np.argwhere((v == 1) != (state == VISIBLE)):
        message = (
            f"v is {v[number, joint]:g} but the joint is {STATES[state[number, joint]]!r}; v is 1 for visible only"
        )
        problems.append(_of_joint("v-against-state", True, columns, number, joint, message))
    for number, joint in np.argwhere((state == MISSING) & (xy != 0).any(axis=2)):
        x, y = xy[number, joint]
        message = f"the joint is 'missing' but has a place ({x:g}, {y:g}); a missing joint is [0, 0, 0]"
        problems.append(_of_joint("missing-with-place", True, columns, number, joint, message))
    size = columns.size_px[:, None, :].astype(np.float64)
    has_size: np.ndarray = np.all(columns.size_px > 0, axis=1, keepdims=True)
    is_off = ((xy < -EDGE_TOLERANCE_PX) | (xy > size + EDGE_TOLERANCE_PX)).any(axis=2) & has_size
    is_inside = ((xy > EDGE_TOLERANCE_PX) & (xy < size - EDGE_TOLERANCE_PX)).all(axis=2) & has_size
    for number, joint in np.argwhere(is_off & (state < OUTSIDE)):
        (x, y), (width, height) = xy[number, joint], columns.size_px[number]
        message = f"the joint is {STATES[state[number, joint]]!r} at ({x:g}, {y:g}), off the {width} x {height} image; "
        problems.append(
            _of_joint("visible-off-image", True, columns, number, joint, message + "its state is 'outside'")
        )
    for number, joint in np.argwhere(is_inside & (state == OUTSIDE)):
        (x, y), (width, height) = xy[number, joint], columns.size_px[number]
        message = f"the joint is 'outside' but ({x:g}, {y:g}) lies in the {width} x {height} image"
        problems.append(_of_joint("outside-in-image", True, columns, number, joint, message))
    nothing = tuple(int(i) for i in np.flatnonzero((state >= OUTSIDE).all(axis=1)))
    if nothing:
        message = f"{name_records(nothing)}: no joint lies in the image; nothing can be learned or scored there"
        problems.append(Problem("nobody-in-image", False, message, nothing))
    sizeless = tuple(int(i) for i in np.flatnonzero(~has_size[:, 0]))
    if sizeless:
        message = f"{name_records(sizeless)}: the image has no size (a side of 0), so joints off it cannot be told"
        problems.append(Problem("no-size", False, message, sizeless))
    return problems


class DoubleFinder:
    """People twice: the same picture, character and person number, or one frame of a character in two pictures.

    Takes records one by one and keeps a few dozen bytes of each.
    """

    def __init__(self) -> None:
        self._persons: dict[int, int] = {}
        self._frames: dict[int, tuple[int, int]] = {}
        self._twice: dict[int, list[int]] = {}
        self._frame_twice: dict[tuple[str, str], list[int]] = {}
        self._names: dict[int, str] = {}

    def take(self, record: Mapping[str, Any], number: int) -> None:
        """Note one record, the ``number``-th from 0."""
        character, frame = record.get("character"), record.get("frame")
        # Python's own hash of a tuple is 64 bits wide: among a million records a chance collision is a 1 in 10^7 event.
        person = hash((record["img_paths"], character, record["people_index"]))
        first = self._persons.setdefault(person, number)
        if first != number:
            self._twice.setdefault(person, [first]).append(number)
            who = f" of {character}" if character else ""
            self._names[person] = f"the same person{who} twice in {record['img_paths']}"
        if frame is None or character is None:
            return
        camera = (record.get("camera") or {}).get("name")
        moment = hash((record.get("scene"), record.get("motion"), camera, character, frame, record["people_index"]))
        picture = hash(record["img_paths"])
        first, first_picture = self._frames.setdefault(moment, (number, picture))
        if first_picture != picture:
            self._frame_twice.setdefault((character, f"{frame:g}"), [first]).append(number)

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        found = []
        for person, numbers in self._twice.items():
            message = f"{name_records(numbers)}: {self._names[person]}; keep one (--fix keeps the first)"
            found.append(Problem("person-twice", True, message, tuple(numbers)))
        by_character: dict[str, list[tuple[str, list[int]]]] = {}
        for (character, frame), numbers in self._frame_twice.items():
            by_character.setdefault(character, []).append((frame, numbers))
        for character, frames in by_character.items():
            numbers = sorted({number for _, some in frames for number in some})
            which = f"frame {frames[0][0]}" + (f" and {len(frames) - 1} others" if len(frames) > 1 else "")
            message = f"{name_records(numbers)}: {which} of {character} in more than one picture"
            found.append(Problem("frame-twice", False, message, tuple(numbers)))
        return found


def check_lists(record: Mapping[str, Any], number: int) -> list[Problem]:
    """The other people of one record: their four lists must agree in length."""
    counts = {
        "numOtherPeople": record["numOtherPeople"],
        **{key: len(record[key]) for key in ("joint_others", "objpos_other", "scale_provided_other")},
    }
    if len(set(counts.values())) == 1:
        return []
    said = ", ".join(f"{key} {count}" for key, count in counts.items())
    message = f"record {number}: the other people do not add up: {said}; each should be the same number"
    return [Problem("other-people", False, message, (number,))]


def _of_joint(kind: str, is_error: bool, columns: Columns, number: int, joint: int, text: str) -> Problem:
    name = MPII16.joints[joint]
    place = f"record {number} ({columns.image[number]}), annotations[{number}].joint_self[{joint}] ({name})"
    return Problem(kind, is_error, f"{place}: {text}", (int(number),), name)
