"""Findings inside records that no schema sees: states that contradict numbers, one person twice in one picture."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from trainer.annotations.columns import MISSING, OUTSIDE, VISIBLE, Columns
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import STATES, name_records
from trainer.inspection.problems import Findings, Problem
from trainer.inspection.record_names import RecordNames

# Coordinates are written to three decimals, so a joint on the very edge may be rounded across it.
EDGE_TOLERANCE_PX = 0.01


class StateCheck:
    """``v`` against ``joint_state``, missing joints against [0, 0, 0], and places against the image's borders."""

    def __init__(self) -> None:
        self._findings = Findings()
        self._nothing, self._sizeless = array("q"), array("q")

    def take(self, columns: Columns, first: int) -> None:
        """Look at records ``first``, ``first + 1``, ..."""
        xy, v, state = columns.xy_px, columns.v, columns.state
        size = columns.size_px[:, None, :].astype(np.float64)
        has_size: np.ndarray = np.all(columns.size_px > 0, axis=1, keepdims=True)
        is_off = ((xy < -EDGE_TOLERANCE_PX) | (xy > size + EDGE_TOLERANCE_PX)).any(axis=2) & has_size
        is_inside = ((xy > EDGE_TOLERANCE_PX) & (xy < size - EDGE_TOLERANCE_PX)).all(axis=2) & has_size
        for kind, is_odd in (
            ("v-against-state", (v == 1) != (state == VISIBLE)),
            ("missing-with-place", (state == MISSING) & (xy != 0).any(axis=2)),
            ("visible-off-image", is_off & (state < OUTSIDE)),
            ("outside-in-image", is_inside & (state == OUTSIDE)),
        ):
            for row, joint in np.argwhere(is_odd).tolist():
                self._note(kind, columns, first, row, joint)
        self._nothing.extend((np.flatnonzero((state >= OUTSIDE).all(axis=1)) + first).tolist())
        self._sizeless.extend((np.flatnonzero(~has_size[:, 0]) + first).tolist())

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        found = self._findings.problems()
        if self._nothing:
            numbers = tuple(self._nothing)
            message = f"{name_records(numbers)}: no joint lies in the image; nothing can be learned or scored there"
            found.append(Problem("nobody-in-image", False, message, numbers))
        if self._sizeless:
            numbers = tuple(self._sizeless)
            message = (
                f"{name_records(numbers)}: the image has no size (a side of 0), so joints off it cannot be recognised"
            )
            found.append(Problem("no-size", False, message, numbers))
        return found

    def _note(self, kind: str, columns: Columns, first: int, row: int, joint: int) -> None:
        number = first + row
        if self._findings.is_full(kind):
            self._findings.add_number(kind, True, number)
            return
        (x, y), (width, height) = columns.xy_px[row, joint], columns.size_px[row]
        state, place = STATES[columns.state[row, joint]], f"({x:g}, {y:g})"
        if kind == "v-against-state":
            text = f"v is {columns.v[row, joint]:g} but the joint is {state!r}; v is 1 for visible only"
        elif kind == "missing-with-place":
            text = f"the joint is 'missing' but has a place {place}; a missing joint is [0, 0, 0]"
        elif kind == "visible-off-image":
            text = f"the joint is {state!r} at {place}, off the {width} x {height} image; its state is 'outside'"
        else:
            text = f"the joint is 'outside' but {place} lies in the {width} x {height} image"
        name = MPII16.joints[joint]
        where = f"record {number} ({columns.image[row]}), annotations[{number}].joint_self[{joint}] ({name})"
        self._findings.add(Problem(kind, True, f"{where}: {text}", (number,), name))


class DuplicatePersonCheck:
    """People that occur twice: the same picture and character and number, or the same picture and joints, or a
    character's frame in two pictures.

    Takes records one by one and keeps 44 bytes of each.
    """

    def __init__(self, names: RecordNames) -> None:
        self._names = names
        self._persons, self._poses = array("q"), array("q")
        self._moments, self._pictures, self._frames, self._numbers = array("q"), array("q"), array("d"), array("I")

    def take(self, record: Mapping[str, Any], number: int) -> None:
        """Note one record, the ``number``-th from 0."""
        character, frame, image = record.get("character"), record.get("frame"), record["img_paths"]
        # Python's own hash of a tuple is 64 bits wide: among a million records a chance collision is a 1 in 10^7 event.
        self._persons.append(hash((image, character, record["people_index"])))
        self._poses.append(pose_hash(record, number))
        if frame is None or character is None:
            return
        camera = (record.get("camera") or {}).get("name")
        moment = hash((record.get("scene"), record.get("motion"), camera, character, frame, record["people_index"]))
        self._moments.append(moment)
        self._pictures.append(hash(image))
        self._frames.append(frame)
        self._numbers.append(number)

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        findings = Findings()
        named = set()
        for numbers in _runs(self._persons):
            named.add(tuple(numbers))
            character, image = self._names.character(numbers[0]), self._names.image(numbers[0])
            who = f" of {character}" if character else ""
            message = (
                f"{name_records(numbers)}: the same person{who} twice in {image}; keep one (--fix keeps the first)"
            )
            findings.add(Problem("person-twice", True, message, tuple(numbers)))
        for numbers in _runs(self._poses):
            if tuple(numbers) not in named:
                image = self._names.image(numbers[0])
                message = f"{name_records(numbers)}: one person twice in {image}, with the joints on the same places; "
                message += "keep one (--fix keeps the first)"
                findings.add(Problem("person-twice", True, message, tuple(numbers)))
        by_character: dict[str | None, list[tuple[float, list[int]]]] = {}
        for places in _runs(self._moments):
            first = places[0]
            others = [place for place in places[1:] if self._pictures[place] != self._pictures[first]]
            if others:
                numbers = [self._numbers[place] for place in (first, *others)]
                character = self._names.character(numbers[0])
                by_character.setdefault(character, []).append((self._frames[first], numbers))
        found = findings.problems()
        for character, frames in by_character.items():
            numbers = sorted({number for _, some in frames for number in some})
            which = f"frame {frames[0][0]:g}" + (f" and {len(frames) - 1} others" if len(frames) > 1 else "")
            message = f"{name_records(numbers)}: {which} of {character} in more than one picture"
            found.append(Problem("frame-twice", False, message, tuple(numbers)))
        return found


def pose_hash(record: Mapping[str, Any], number: int) -> int:
    """The same for two annotations of one person in one picture, by their joints; of its own where none has a place."""
    if all(state in ("missing", "behind") for state in record["joint_state"]):
        return hash((number,))
    return hash((record["img_paths"], tuple(tuple(row) for row in record["joint_self"])))


def _runs(hashes: array[int]) -> Iterator[list[int]]:
    """Places of each value that is there more than once, ascending; runs by their first place."""
    if not hashes:
        return
    values = np.frombuffer(hashes, dtype=np.int64)
    order = np.argsort(values, kind="stable")
    is_new = np.diff(values[order], prepend=~values[order[0]]) != 0
    starts = np.flatnonzero(is_new)
    ends = np.append(starts[1:], len(order))
    several = np.flatnonzero(ends - starts > 1)
    for run in several[np.argsort(order[starts[several]])].tolist():
        yield order[starts[run] : ends[run]].tolist()


def check_lists(record: Mapping[str, Any], number: int) -> list[Problem]:
    """The other people of one record: their four lists must agree in length."""
    counts = {
        "numOtherPeople": record["numOtherPeople"],
        **{key: len(record[key]) for key in ("joint_others", "objpos_other", "scale_provided_other")},
    }
    if len(set(counts.values())) == 1:
        return []
    listed = ", ".join(f"{key} {count}" for key, count in counts.items())
    message = f"record {number}: the other people do not add up: {listed}; each should be the same number"
    return [Problem("other-people", False, message, (number,))]
