"""People as CSV: long, a row a joint, or wide, a row a person."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from trainer.annotations.keypoint_sets import MPII16
from trainer.files import write_whole

_OF_PERSON = ("image", "person", "frame", "width", "height", "box_x", "box_y", "box_width", "box_height")


def export_csv(records: Iterable[Mapping[str, Any]], path: Path, wide: bool = True) -> list[str]:
    """Write a CSV in UTF-8 with a header line, in the document's pixels; returns notes.

    Wide: a person's columns, then ``JOINT_x``, ``JOINT_y``, ``JOINT_state``, ``JOINT_score`` for each of the 16 joints.
    Long: a person's columns, then ``joint``, ``x``, ``y``, ``state``, ``score``. A missing joint has no x and y.
    """

    def write(beside: Path) -> None:
        with beside.open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream, lineterminator="\n")
            if wide:
                names = [f"{joint}_{key}" for joint in MPII16.joints for key in ("x", "y", "state", "score")]
            else:
                names = ["joint", "x", "y", "state", "score"]
            rows.writerow([*_OF_PERSON, *names])
            for record in records:
                person = _person(record)
                joints = _joints(record)
                if wide:
                    rows.writerow([*person, *(value for joint in joints for value in joint)])
                else:
                    rows.writerows([*person, name, *joint] for name, joint in zip(MPII16.joints, joints, strict=True))

    write_whole(path, write)
    return []


def _person(record: Mapping[str, Any]) -> list[Any]:
    box = record.get("bbox") or [None] * 4
    frame = record.get("frame")
    size = record["img_width"], record["img_height"]
    return [record["img_paths"], record["people_index"], frame, *size, *box]


def _joints(record: Mapping[str, Any]) -> list[list[Any]]:
    scores = record.get("joint_score") or [None] * len(MPII16.joints)
    rows = []
    for (x, y, _), state, score in zip(record["joint_self"], record["joint_state"], scores, strict=True):
        place = [None, None] if state in ("missing", "behind") else [x, y]
        rows.append([*place, state, score])
    return rows
