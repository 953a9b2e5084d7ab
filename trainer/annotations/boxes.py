"""Boxes of a person from the joints, by the shared schema's one rule (``bbox_rule``, ``head_rect_rule``: "joints").

A box is [x, y, width, height] in the document's pixels. The plug-in follows the same rule with code of its own; the
example ``boxes_from_joints.pose.json`` of the shared schema holds both to it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import Record
from trainer.counts import counted

JOINTS_RULE = "joints"
STUDY_RULE = "study"
# Share of the joints' longer side that is added on each side; shared_schema/CHANGES.md has its measurement.
MARGIN = 0.06
# Side of the head's square over the distance from upper_neck to head_top: PCKh takes 0.6 of the diagonal for the head's
# length, and in MPII's own head boxes that is 0.75 of the distance.
HEAD_SIDE = 0.75 / (0.6 * math.sqrt(2.0))
WITH_PLACE = ("visible", "occluded", "outside")
# What a record means that does not name its rule.
FIRST_RULE = "1.0"
# The schema's words; absent, or null, is FIRST_RULE.
KNOWN_RULES = {
    "bbox_rule": (JOINTS_RULE, "annotated", STUDY_RULE, "picture"),
    "head_rect_rule": (JOINTS_RULE, "annotated"),
}

_NECK, _CROWN = MPII16.index("upper_neck"), MPII16.index("head_top")


class PersonBox(NamedTuple):
    """A person's box from the joints.

    Attributes:
        bbox: cut at the picture's borders; None where nothing of it with an area is left.
        whole: the same before it was cut.
        center_px: ``objpos``, the middle of ``bbox``, or of ``whole`` where there is no ``bbox``.
        scale: ``scale_provided``, the longer side of the same box, at least a pixel, over 200.
    """

    bbox: list[float] | None
    whole: list[float]
    center_px: tuple[float, float]
    scale: float


def box_of_joints(xy_px: ArrayLike, states: Sequence[str], size_px: tuple[int, int]) -> PersonBox | None:
    """The person's box; None where no joint has a place.

    Args:
        xy_px: float (16, 2), positions; those of joints behind or missing are not looked at.
        states: the 16 joint states.
        size_px: the picture's width and height; with a 0 among them nothing is cut.
    """
    placed = np.asarray(xy_px, np.float64)[[state in WITH_PLACE for state in states]]
    if not len(placed):
        return None
    low, high = placed.min(axis=0), placed.max(axis=0)
    margin = MARGIN * float((high - low).max())
    low, high = low - margin, high + margin
    whole = _box(low, high)
    if min(size_px) > 0:
        low, high = np.clip(low, 0, size_px), np.clip(high, 0, size_px)
    bbox = _box(low, high) if (high > low).all() else None
    x, y, width, height = bbox or whole
    return PersonBox(bbox, whole, (x + width / 2, y + height / 2), max(width, height, 1.0) / 200)


def head_of_joints(xy_px: ArrayLike, states: Sequence[str]) -> list[float] | None:
    """The head's square; None where upper_neck or head_top has no place, or both are one point."""
    if states[_NECK] not in WITH_PLACE or states[_CROWN] not in WITH_PLACE:
        return None
    xy = np.asarray(xy_px, np.float64)
    side = HEAD_SIDE * float(np.hypot(*(xy[_CROWN] - xy[_NECK])))
    x, y = (xy[_NECK] + xy[_CROWN] - side) / 2
    return [float(x), float(y), side, side] if side > 0 else None


def boxes_by_rule(record: Mapping[str, Any]) -> dict[str, Any]:
    """What of a record follows from its joints by the rules that it names, made anew.

    Returns:
        ``bbox`` of the rules "joints" and "study", with ``objpos`` and ``scale_provided`` of "joints"; ``head_rect`` of
        "joints". A box is None where the rule leaves none. Empty for other rules, and for a person without a place.
    """
    xy_px, states = [row[:2] for row in record["joint_self"]], record["joint_state"]
    rule = record.get("bbox_rule")
    made: dict[str, Any] = {}
    if rule in (JOINTS_RULE, STUDY_RULE):
        box = box_of_joints(xy_px, states, (record["img_width"], record["img_height"]))
        if box is not None:
            made["bbox"] = box.bbox
        if box is not None and rule == JOINTS_RULE:
            x, y, width, height = box.bbox or record.get("mesh_bbox") or box.whole
            made["objpos"] = [x + width / 2, y + height / 2]
            made["scale_provided"] = max(width, height, 1.0) / 200
    if record.get("head_rect_rule") == JOINTS_RULE:
        made["head_rect"] = head_of_joints(xy_px, states)
    return made


def remake_boxes(record: Record) -> dict[str, Any]:
    """Let a record's boxes follow its rules again, after its joints or its picture's size changed; returns them."""
    made = boxes_by_rule(record)
    for key, value in made.items():
        if value is not None:
            made[key] = np.round(value, 6).tolist()
    record.update(made)
    return made


def _box(low: np.ndarray, high: np.ndarray) -> list[float]:
    return [float(value) for value in (*low, *(high - low))]


class BoxRules:
    """How many of the records taken follow which rule.

    Attributes:
        counts: "bbox_rule" -> rule -> all records with it; "head_rect_rule" -> rule -> those that have a head box.
    """

    def __init__(self) -> None:
        self.counts: dict[str, dict[str, int]] = {"bbox_rule": Counter(), "head_rect_rule": Counter()}

    def take(self, records: Iterable[Record]) -> BoxRules:
        """Count further records; returns itself."""
        for record in records:
            self.counts["bbox_rule"][record.get("bbox_rule") or FIRST_RULE] += 1
            if record.get("head_rect") is not None:
                self.counts["head_rect_rule"][record.get("head_rect_rule") or FIRST_RULE] += 1
        return self

    def as_dict(self) -> dict[str, dict[str, int]]:
        """The counts as plain JSON."""
        return {key: dict(counts) for key, counts in self.counts.items()}


def box_rules(records: Iterable[Record]) -> dict[str, dict[str, int]]:
    """How many records follow which rule (see ``BoxRules``)."""
    return BoxRules().take(records).as_dict()


_CONCERNED = {
    "bbox_rule": "Crops, PCK of the box and OKS do not mean",
    "head_rect_rule": "PCKh does not mean",
}


def mixed_rules(documents: Mapping[str, Mapping[str, Mapping[str, int]]]) -> list[str]:
    """A sentence for each of the two rules in which documents differ, within one or among them.

    Args:
        documents: name of a document -> its ``box_rules``.
    """
    sentences: list[str] = []
    for key, concerned in _CONCERNED.items():
        places: dict[str, list[str]] = {}
        for name, rules in documents.items():
            for rule, count in rules[key].items():
                places.setdefault(rule, []).append(f"{name} ({counted(count, 'record')})")
        if len(places) > 1:
            listed = "; ".join(f"{rule!r} in {_shortened(names)}" for rule, names in sorted(places.items()))
            sentences.append(
                f"warning: boxes were made by different rules ({key}): {listed}. {concerned} the same for all of them; "
                "export or import older documents again"
            )
    return sentences


def _shortened(names: Sequence[str]) -> str:
    more = f" and {len(names) - 3} more document{'s' * (len(names) > 4)}" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
