"""MPII as lists in JSON: pytorch-pose's ``mpii_annotations.json`` and mmpose's (HRNet's) ``mpii_train.json``.

Both carry the same numbers, but their readers differ, and a file means what its reader makes of it:

* pytorch-pose takes joints and centre as they stand, with (0, 0) at the centre of the first pixel: document - 0.5.
* mmpose 1.x takes joints so too, and subtracts 1 from the centre: document + 0.5 for the centre.
* HRNet and mmpose 0.x subtract 1 from joints as well, MPII's file being 1-based: ``one_based`` reads a list so.

``v`` in these lists is 1 for visible, and 0 for hidden as well as for not labelled. What we write has our joint states
beside it (``joint_state``, which both readers ignore), so that coming back loses nothing; in a foreign list a joint
with v 0 and a place is "occluded", one at (0, 0) or (-1, -1) "missing".
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations.boxes import JOINTS_RULE
from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import STATES, name_records
from trainer.counts import counted
from trainer.formats.imported import (
    FIRST_CENTRE_IS_ONE,
    FIRST_CENTRE_IS_ZERO,
    Conversion,
    Given,
    LeftOut,
    make_record,
    rounded,
    source_of,
    split_named,
    state_in_image,
)
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import SourceValue, ValueRefused, clean_prefixes, stream_source

# Keys that our own export adds and a foreign list has not.
KEPT_KEYS = ("frame", "character", "split", "bbox", "bbox_rule", "mesh_bbox", "head_rect", "head_rect_rule",
             "head_mesh_rect", "drawings21", "joint_source", "scene", "motion")  # fmt: skip


def convert_mpii_list(
    path: str | os.PathLike[str],
    pictures: str | os.PathLike[str] | None = None,
    images: str = ".",
    one_based: bool = False,
    prefixes: Sequence[str] = (),
) -> Conversion:
    """Convert a list of either kind; which one is seen from each entry's keys.

    Args:
        path: the JSON file.
        pictures: folder of the pictures, to read the sizes that mmpose's list does not have.
        images: what to write as ``source.images``.
        one_based: take joints and centres as MATLAB's, with (1, 1) at the centre of the first pixel.
        prefixes: what to take off the pictures' names.

    An entry with a value that cannot be right is left out and counted.

    Raises, when the records are taken:
        DocumentError: not such a list; the message names file and JSON path.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": Path(path).name}
    records = _records(path, PictureSizes(pictures, notes), one_based, clean_prefixes(prefixes), notes)
    return Conversion("trainer import mpii", source, records, notes, str(path))


def _records(
    path: str | os.PathLike[str], sizes: PictureSizes, one_based: bool, prefixes: tuple[str, ...], notes: list[str]
) -> Iterator[dict[str, Any]]:
    people = HashNumbers()
    placeless = array("q")
    left_out, scored = LeftOut("entry", "entries"), 0
    for entry in stream_source(path):
        try:
            if "joint_self" in entry:
                record = _from_pytorch_pose(entry, sizes, one_based, prefixes)
            else:
                record = _from_mmpose(entry, sizes, one_based, prefixes)
        except ValueRefused as error:
            left_out.refuse(error)
            continue
        if record is None:
            placeless.append(entry.path[0])
            continue
        scored += _has_scores(entry)
        if "joint_self" not in entry:
            # mmpose's list does not number the people of a picture; without numbers two would look like one twice.
            record["people_index"] = people.count(record["img_paths"])
        yield record
    if placeless:
        verb = "has no joint with a place and was" if len(placeless) == 1 else "have no joint with a place and were"
        notes.append(f"{name_records(placeless)}: {verb} left out")
    if scored:
        people_with = counted(scored, "person", "people")
        notes.append(f"{people_with} with v that is no flag (0 or 1): taken as visible; scores are no labels")
    notes += left_out.notes()
    sizes.report()


def _has_scores(entry: SourceValue) -> bool:
    """Whether a joint's v is neither 0 nor 1, as a network's scores are."""
    if "joint_self" in entry:
        return any(row[2] not in (0, 1, None) for row in entry["joint_self"].value)
    return any(v not in (0, 1, None) for v in entry["joints_vis"].value)


def _states(xy: np.ndarray, visible: list[float], size: tuple[int, int], given: SourceValue | None) -> list[str]:
    if given is not None:
        states = [one.text() for one in given.entries(16)]
        if not set(states) <= set(STATES):
            raise given.refuse(f"16 of {', '.join(STATES)}")
        return states
    states = []
    for (x, y), v in zip(xy.tolist(), visible, strict=True):
        unlabelled = not v and ((x == 0 and y == 0) or (x == -1 and y == -1))
        inside = "visible" if v else "occluded"
        states.append("missing" if unlabelled else state_in_image(x + 0.5, y + 0.5, size, inside))
    return states


def _from_pytorch_pose(
    entry: SourceValue, sizes: PictureSizes, one_based: bool, prefixes: tuple[str, ...]
) -> dict[str, Any] | None:
    shift = -FIRST_CENTRE_IS_ONE if one_based else -FIRST_CENTRE_IS_ZERO
    image = entry["img_paths"].image_path(prefixes)
    size = _size(entry, image, sizes)
    table = _table(entry["joint_self"])
    states = _states(table[:, :2], table[:, 2].tolist(), size, entry.get("joint_state"))
    xy = table[:, :2] + shift
    if all(state in ("missing", "behind") for state in states):
        return None
    # MPII marks a person without a centre by (-1, -1).
    center = entry["objpos"].numbers(2)
    given = _given(entry, None if center == [-1, -1] else (center[0] + shift, center[1] + shift), "scale_provided")
    others = _others(entry, shift)
    further: dict[str, Any] = {
        "isValidation": int(entry["isValidation"].flag()) if "isValidation" in entry else 0,
        **{key: entry[key].whole() for key in ("people_index", "annolist_index") if key in entry},
        **others,
        **_kept(entry),
    }
    sources = further.pop("joint_source", None) or _sources(states)
    dataset = entry["dataset"].text() if "dataset" in entry else "MPI"
    return make_record(dataset, image, size, xy, states, sources, given, **further)


def _size(entry: SourceValue, image: str, sizes: PictureSizes) -> tuple[int, int]:
    width, height = (entry[key].whole(0) if key in entry else 0 for key in ("img_width", "img_height"))
    return sizes.size_of(image, (width, height))


def _table(joints: SourceValue) -> np.ndarray:
    """16 rows of x, y, v; a row with v 0 whose place is null or NaN is [0, 0, 0], one that is not labelled."""
    try:
        return joints.table(16, 3)
    except ValueRefused:
        rows = joints.entries(16)
        flags = [_flag(row.entries(3)[2]) for row in rows]
        return np.array([[*_place(row, 3, v), v] for row, v in zip(rows, flags, strict=True)])


def _flag(v: SourceValue) -> float:
    return 0.0 if v.value is None else v.number()


def _place(row: SourceValue, length: int, v: float) -> list[float]:
    """x and y; [0, 0] where v is 0 and both are null or NaN."""
    try:
        return row.numbers(length)[:2]
    except ValueRefused:
        x, y = (one.value for one in row.entries(length)[:2])
        if v == 0 and (x is None or x != x) and (y is None or y != y):
            return [0.0, 0.0]
        raise


def _others(entry: SourceValue, shift: float) -> dict[str, Any]:
    """The other people's lists; MPII writes a single other person without the outer list."""
    count = entry["numOtherPeople"].whole(0) if "numOtherPeople" in entry else 0
    if not count or "joint_others" not in entry:
        return {"numOtherPeople": 0, "joint_others": [], "objpos_other": [], "scale_provided_other": []}

    def several(key: str, depth: int) -> list[SourceValue]:
        value, probe = entry[key], entry[key].value
        for _ in range(depth):
            probe = probe[0] if isinstance(probe, list) and probe else probe
        return [value] if not isinstance(probe, list) and count == 1 else value.entries(count)

    joints = []
    for person in several("joint_others", 2):
        rows = person.table(16, 3).tolist()
        joints.append(
            [[rounded(x + shift), rounded(y + shift), int(v > 0)] if x or y else [0, 0, 0] for x, y, v in rows]
        )
    centers = [[rounded(x + shift) for x in one.numbers(2)] for one in several("objpos_other", 1)]
    scales = [one.number() for one in several("scale_provided_other", 0)]
    return {
        "numOtherPeople": count,
        "joint_others": joints,
        "objpos_other": centers,
        "scale_provided_other": scales,
    }


def _from_mmpose(
    entry: SourceValue, sizes: PictureSizes, one_based: bool, prefixes: tuple[str, ...]
) -> dict[str, Any] | None:
    shift = -FIRST_CENTRE_IS_ONE if one_based else -FIRST_CENTRE_IS_ZERO
    image = entry["image"].image_path(prefixes)
    size = _size(entry, image, sizes)
    visible = [_flag(v) for v in entry["joints_vis"].entries(16)]
    table = np.array([_place(row, 2, v) for row, v in zip(entry["joints"].entries(16), visible, strict=True)])
    states = _states(table, visible, size, entry.get("joint_state"))
    xy = table + shift
    if all(state in ("missing", "behind") for state in states):
        return None
    x, y = entry["center"].numbers(2)
    center = None if (x, y) == (-1, -1) else (x - FIRST_CENTRE_IS_ONE, y - FIRST_CENTRE_IS_ONE)
    given = _given(entry, center, "scale")
    kept = _kept(entry)
    sources = kept.pop("joint_source", None) or _sources(states)
    flag = int(kept.get("split") in ("val", "test"))
    return make_record("MPI", image, size, xy, states, sources, given, isValidation=flag, **kept)


_OF_BOXES = ("bbox", "bbox_rule", "head_rect", "head_rect_rule")


def _given(entry: SourceValue, center: tuple[float, float] | None, scale_key: str) -> Given:
    """Centre and scale as people wrote them down, or as our own export says they were made."""
    scale: float | None = entry[scale_key].number()
    scale = scale if scale is not None and scale > 0 else None
    rule = entry["bbox_rule"].text() if "bbox_rule" in entry else None
    if rule is None and "bbox" not in entry:
        rule = JOINTS_RULE if center is None and scale is None else "annotated"
    return Given(
        entry["bbox"].numbers(4) if "bbox" in entry else None,
        center,
        scale,
        rule,
        entry["head_rect"].numbers(4) if "head_rect" in entry else None,
        entry["head_rect_rule"].text() if "head_rect_rule" in entry else None,
    )


def _kept(entry: SourceValue) -> dict[str, Any]:
    kept = {key: entry[key].value for key in KEPT_KEYS if key in entry and key not in _OF_BOXES}
    return {**kept, "split": split_named(kept["split"])} if "split" in kept else kept


def _sources(states: list[str]) -> list[dict[str, Any]]:
    return [
        source_of("none", []) if state == "missing" else source_of("manual", [name])
        for name, state in zip(MPII16.joints, states, strict=True)
    ]
