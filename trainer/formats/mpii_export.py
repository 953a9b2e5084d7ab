"""Documents out as MPII lists: the one that pytorch-pose's dataset class reads, and mmpose's; see ``mpii_lists``."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.records import counts_mask
from trainer.formats.imported import FIRST_CENTRE_IS_ONE, FIRST_CENTRE_IS_ZERO, rounded
from trainer.formats.mpii_lists import KEPT_KEYS
from trainer.formats.writing import ListsWriter

_NOWHERE = ("missing", "behind")


def export_mpii(records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str]) -> list[str]:
    """Write pytorch-pose's list, record by record; returns notes.

    A joint without a place is [0, 0, 0]. pytorch-pose draws no target for a joint with y <= 0; those are counted.
    """
    above = 0
    with ListsWriter(Path(path)) as writer:
        for record in records:
            entry = _pytorch_pose_entry(record)
            above += sum(
                y <= 0 and state in ("visible", "occluded")
                for (_, y, _), state in zip(entry["joint_self"], record["joint_state"], strict=True)
            )
            writer.write("", entry)
    return [f"{above} joints in the top row of pixels (y <= 0): pytorch-pose gives them no target"] if above else []


def export_mmpose(records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str]) -> list[str]:
    """Write mmpose's list, record by record; returns notes.

    ``joints_vis`` is 1 for joints that count: visible or occluded.
    """
    unnumbered, example = HashNumbers(), ""
    with ListsWriter(Path(path)) as writer:
        for record in records:
            writer.write("", _mmpose_entry(record))
            name = record["img_paths"]
            if not name.split(".")[0].isdigit():
                unnumbered.number(name)
                example = min(example or name, name)
    if not len(unnumbered):
        return []
    return [
        f"{len(unnumbered)} picture names are no numbers, such as {example}: mmpose's MpiiDataset makes its "
        "image ids from the names; rename the pictures, or export coco"
    ]


def _pytorch_pose_entry(record: Mapping[str, Any]) -> dict[str, Any]:
    shift = FIRST_CENTRE_IS_ZERO
    return {
        "dataset": record["dataset"],
        "isValidation": float(bool(record["isValidation"])),
        "img_paths": record["img_paths"],
        "img_width": record["img_width"],
        "img_height": record["img_height"],
        "objpos": [rounded(value + shift) for value in record["objpos"]],
        "joint_self": _shifted(record["joint_self"], record["joint_state"]),
        "scale_provided": record["scale_provided"],
        "joint_others": [_shifted(person, None) for person in record["joint_others"]],
        "objpos_other": [[rounded(value + shift) for value in center] for center in record["objpos_other"]],
        "scale_provided_other": record["scale_provided_other"],
        "annolist_index": record["annolist_index"],
        "people_index": record["people_index"],
        "numOtherPeople": record["numOtherPeople"],
        "joint_state": record["joint_state"],
        **{key: record[key] for key in KEPT_KEYS if record.get(key) is not None},
    }


def _mmpose_entry(record: Mapping[str, Any]) -> dict[str, Any]:
    joints = _shifted(record["joint_self"], record["joint_state"])
    return {
        "image": record["img_paths"],
        "img_width": record["img_width"],
        "img_height": record["img_height"],
        "center": [rounded(value + FIRST_CENTRE_IS_ONE) for value in record["objpos"]],
        "scale": record["scale_provided"],
        "joints": [
            [-1.0, -1.0] if state in _NOWHERE else [x, y]
            for (x, y, _), state in zip(joints, record["joint_state"], strict=True)
        ],
        "joints_vis": [int(one) for one in counts_mask(record)],
        "joint_state": record["joint_state"],
        **{key: record[key] for key in KEPT_KEYS if record.get(key) is not None},
    }


def _shifted(joints: list[list[float]], states: list[str] | None) -> list[list[float]]:
    rows = []
    for index, (x, y, v) in enumerate(joints):
        nowhere = states[index] in _NOWHERE if states is not None else not (x or y or v)
        shift = FIRST_CENTRE_IS_ZERO
        rows.append([0.0, 0.0, 0.0] if nowhere else [rounded(x + shift), rounded(y + shift), float(v)])
    return rows
