"""Findings about where a person's joints lie: shares in place of pixels, far from their own box, past their crop; and
about the rules by which boxes were made: a name that nobody knows, a box that does not follow its own."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from trainer.annotations.boxes import KNOWN_RULES, boxes_by_rule
from trainer.annotations.columns import OUTSIDE, Columns
from trainer.annotations.records import name_records
from trainer.inspection.problems import Findings, Problem

# Shares of the picture lie within 0..1; with the half pixel that COCO's form gets on the way in, within 1.5.
_LARGEST_SHARE = 1.5
_FEWEST_JOINTS = 3
# How far outside its box, in longer sides of it, a joint may lie: people stretch an arm out of a box drawn by hand.
_FAR = 0.5
# And how far more than half of the joints may.
_OFF = 0.05
# The joints' extent over the person's height, from which the crop cannot hold them.
_LARGEST_EXTENT = 3.0
# How far a box may be off what its own rule makes: as far as whole pixels are, for joints and box both rounded.
_OFF_RULE_PX = 2.0


class BoxCheck:
    """Places of a record's joints against its box, its scale and its picture's corner."""

    def __init__(self) -> None:
        self._findings = Findings()

    def take(self, records: Sequence[Mapping[str, Any]], columns: Columns, first: int) -> None:
        """Look at records ``first``, ``first + 1``, ..., given as they are and as columns."""
        has_place = columns.state < OUTSIDE
        places = np.where(has_place[:, :, None], columns.xy_px, np.nan)
        boxes = np.array([record.get("bbox") or _NO_BOX for record in records], dtype=np.float64)
        with np.errstate(invalid="ignore"):  # comparisons with NaN, which are false
            beyond = np.fmax(boxes[:, None, :2] - places, places - (boxes[:, :2] + boxes[:, 2:])[:, None])
            side = np.maximum(boxes[:, 2:].max(axis=1), 1.0)[:, None]
            distance = np.fmax(beyond.max(axis=2), 0.0)
            far, off = (distance > _FAR * side).sum(axis=1), (distance > _OFF * side).sum(axis=1)
            count = has_place.sum(axis=1)
            is_off = (far > 0) | (2 * off > count)
            is_share = ~((places < -_LARGEST_SHARE) | (places > _LARGEST_SHARE)).any(axis=(1, 2))
            is_share &= (columns.size_px.max(axis=1) == 0) | (columns.size_px.max(axis=1) > 4 * _LARGEST_SHARE)
            low = np.where(has_place[:, :, None], columns.xy_px, np.inf).min(axis=1)
            high = np.where(has_place[:, :, None], columns.xy_px, -np.inf).max(axis=1)
            extent = (high - low).max(axis=1)
            is_wide = extent > _LARGEST_EXTENT * columns.person_px
        enough = count >= _FEWEST_JOINTS
        for row in np.flatnonzero(enough & (is_share | is_off | is_wide)).tolist():
            if is_share[row]:
                kind, text = "normalised-coordinates", _of_shares(int(count[row]), columns.size_px[row], is_off[row])
            elif is_off[row]:
                number = f"{far[row]} of {count[row]} joints lie far" if far[row] else (
                    f"{off[row]} of {count[row]} joints lie"
                )  # fmt: skip
                kind, text = "joints-far-from-box", _of_box(number, boxes[row], float(np.nanmax(distance[row])))
            else:
                kind, text = "scale-against-joints", _of_scale(float(extent[row]), float(columns.person_px[row]))
            message = f"record {first + row} ({columns.image[row]}): {text}"
            self._findings.add(Problem(kind, kind == "normalised-coordinates", message, (first + row,)))

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        return self._findings.problems()


class RuleCheck:
    """``bbox_rule`` and ``head_rect_rule`` against the words that the schema knows.

    A warning, since a later minor version of the document may add words.
    """

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], array[int]] = {}

    def take(self, record: Mapping[str, Any], number: int) -> None:
        """Look at one record, the ``number``-th from 0."""
        for key, known in KNOWN_RULES.items():
            word = record.get(key)
            if word is not None and word not in known:
                self._numbers.setdefault((key, str(word)), array("q")).append(number)

    def problems(self) -> list[Problem]:
        """What was found among all records taken: one finding a word."""
        found = []
        for (key, word), numbers in self._numbers.items():
            known = ", ".join(KNOWN_RULES[key])
            message = (
                f"{name_records(tuple(numbers))}: {key} is {word!r}, which this trainer does not know ({known}): a "
            )
            message += "typing error, or a newer version's word? Such boxes count as made by a rule of their own"
            found.append(Problem("unknown-box-rule", False, message, tuple(numbers)))
        return found


class OwnRuleCheck:
    """``bbox``, ``objpos``, ``scale_provided`` and ``head_rect`` against the joints, where their rules take them.

    A warning: nobody can tell whether box or joints were changed. Rules of 1.0 and boxes that were annotated follow
    nothing that could be looked up.
    """

    def __init__(self) -> None:
        self._findings = Findings()

    def take(self, record: Mapping[str, Any], number: int) -> None:
        """Look at one record, the ``number``-th from 0."""
        made = boxes_by_rule(record)
        for rule, keys in (("bbox_rule", ("bbox", "objpos", "scale_provided")), ("head_rect_rule", ("head_rect",))):
            off = [
                f"{key} is {_shown(record[key])}, not {_shown(made[key])}"
                for key in keys
                if key in made and key in record and _distance_px(key, record[key], made[key]) > _OFF_RULE_PX
            ]
            if off:
                message = (
                    f"record {number} ({record['img_paths']}): {rule} is {record[rule]!r}, but by that rule "
                    f"{'; '.join(off)}: were joints or box changed by hand? Crops and scores go by the box: export or "
                    "import it again, or call it 'annotated'"
                )
                self._findings.add(Problem("box-against-rule", False, message, (number,)))

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        return self._findings.problems()


def _distance_px(key: str, now: Any, made: Any) -> float:
    """How far a value is from the one that its rule makes: of a box the farthest side, along one axis."""
    if now is None or made is None:
        return 0.0 if now is made else math.inf
    if key == "scale_provided":
        return 200 * abs(now - made)
    ends = [[*one[:2], *(a + b for a, b in zip(one[:2], one[2:], strict=False))] for one in (now, made)]
    return max(abs(first - second) for first, second in zip(*ends, strict=True))


def _shown(value: Any) -> str:
    if value is None:
        return "none"
    return f"({', '.join(f'{one:.6g}' for one in value)})" if isinstance(value, list) else f"{value:.6g}"


_NO_BOX = [np.nan] * 4


def _of_shares(count: int, size_px: np.ndarray, is_off_box: bool) -> str:
    size = f"{size_px[0]} x {size_px[1]} picture" if size_px.min() > 0 else "picture"
    box = ", outside the person's own box" if is_off_box else ""
    text = f"all {count} joints lie in the first pixel of the {size}{box}: normalised coordinates (shares of width and "
    return text + "height) in place of pixels? Multiply them by the size"


def _of_box(number: str, box: np.ndarray, distance_px: float) -> str:
    place = ", ".join(f"{value:g}" for value in box)
    text = f"{number} outside the person's own box ({place}), the farthest by {distance_px:.0f} px: "
    return text + "is one of them of another person?"


def _of_scale(extent_px: float, person_px: float) -> str:
    text = (
        f"the joints are {extent_px:.0f} px apart but scale_provided says that the person is {person_px:.3g} px high: "
    )
    return text + "the crop will not hold them"
