"""COCO keypoints, in and out: COCO itself, Human-Art, the anime sets of 17 and 21 points, and our 16 joints.

Joints are found by their names in the category, whatever their order. COCO's keypoints have (0, 0) at the centre of the
first pixel (document - 0.5), its boxes count from the image's corner as the document does. v is 0 for not labelled,
1 for labelled but hidden, 2 for visible.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np

from trainer.annotations.boxes import box_of_joints
from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import DRAWINGS21, MPII16
from trainer.annotations.records import STATES, joints_px
from trainer.annotations.text_window import open_to_read
from trainer.errors import DocumentError
from trainer.formats.coco_index import CocoIndex
from trainer.formats.imported import (
    FIRST_CENTRE_IS_ZERO,
    Conversion,
    Given,
    make_record,
    rounded,
    state_in_image,
    with_others,
)
from trainer.formats.keypoint_names import map_names, place_joints
from trainer.formats.source_values import SourceValue, read_span, stream_object
from trainer.formats.writing import ListsWriter

# Our own export keeps under this key what COCO has no word for.
OWN_KEY = "pose_record"
# Human-Art has COCO's 17 under COCO's key and, beside them, the same with fingers and toes (its README says so).
_FURTHER_POINTS = "keypoints_21"
_OF_BOXES = ("bbox_rule", "head_rect", "head_rect_rule")
_KEPT = ("dataset", "frame", "character", "split", "isValidation", *_OF_BOXES, "mesh_bbox", "head_mesh_rect",
         "drawings21", "joint_source", "people_index", "annolist_index", "scene", "motion", "joint_score",
         "joint_guess", "looks", "track")  # fmt: skip


def convert_coco(path: str | os.PathLike[str], images: str = ".") -> Conversion:
    """Convert a COCO keypoint file; of a picture its name and 32 bytes are held, of a person 24 bytes.

    Crowds and people without a labelled joint are left out and counted; joints without a place among the 16 (eyes,
    ears, fingers) are named; pelvis and thorax are means where the set has none, head_top and upper_neck stay missing
    where it has none. People of one picture stand together, pictures in the order of their first person.

    Raises, when the records are taken:
        DocumentError: not such a file; the message names the JSON path.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": Path(path).name}
    return Conversion("trainer import coco", source, _records(path, notes), notes)


def _records(path: str | os.PathLike[str], notes: list[str]) -> Iterator[dict[str, Any]]:
    """Two passes: the sections may stand in any order, and the people of a picture anywhere among the others."""
    name = str(path)
    left_out: dict[str, int] = defaultdict(int)
    with open_to_read(Path(path), name) as stream:
        index = _index_of(stream, name, notes)
        for group in index.people_by_picture():
            people: list[dict[str, Any]] = []
            for number in group:
                start, end = index.spans[2 * number], index.spans[2 * number + 1]
                entry = read_span(stream, start, end, name, ("annotations", number))
                record = _take_person(entry, index, len(people), left_out)
                if record is not None:
                    people.append(record)
            yield from with_others(people)
    if further := left_out.pop(_FURTHER_POINTS, 0):
        notes.append(
            f"{further} people have {_FURTHER_POINTS} (Human-Art): fingers and toes have no place among the 16"
        )
    for reason, count in left_out.items():
        notes.append(f"{count} annotations left out: {reason}")


def _index_of(stream: IO[bytes], name: str, notes: list[str]) -> CocoIndex:
    index = CocoIndex()
    for key, value, start, end in stream_object(stream, name, ("images", "annotations", "categories")):
        if key == "images":
            size = (value["width"].whole(0), value["height"].whole(0))
            index.add_picture(value["id"].whole(), value["file_name"].image_path(), size)
        elif key == "annotations":
            index.add_person(value["image_id"].whole(), start, end)
        elif key == "categories" and "keypoints" in value:
            names = [one.text() for one in value["keypoints"].entries()]
            table, unmapped = map_names(names)
            index.sets[value["id"].whole()] = (names, table)
            label = value["name"].text() if "name" in value else "category"
            if unmapped:
                notes.append(f"{label}: no place among the 16 joints: {', '.join(unmapped)}")
            absent = [j for j in MPII16.joints if j not in table and j not in ("pelvis", "thorax")]
            if absent:
                notes.append(f"{label}: the set has no {', '.join(absent)}: missing in every record")
    if not index.sets:
        raise DocumentError(f"{name}: at categories: should have at least one category with keypoints")
    index.close()
    return index


def _take_person(entry: SourceValue, index: CocoIndex, before: int, left_out: dict[str, int]) -> dict[str, Any] | None:
    """One record, or None for a person who is left out; ``before`` people of the picture were taken already."""
    category = index.sets.get(entry["category_id"].whole())
    if category is None or "keypoints" not in entry:
        left_out["no keypoints"] += 1
        return None
    if "iscrowd" in entry and entry["iscrowd"].number():
        left_out["crowds"] += 1
        return None
    names, table = category
    rows = np.array(entry["keypoints"].numbers(3 * len(names))).reshape(-1, 3)
    image_id = entry["image_id"].whole()
    found = index.picture(image_id)
    if found is None:
        raise entry["image_id"].refuse("the id of one of the images")
    image, size = found
    own = entry[OWN_KEY].value if OWN_KEY in entry and isinstance(entry[OWN_KEY].value, dict) else {}
    xy = rows[:, :2] - FIRST_CENTRE_IS_ZERO
    states = [
        "missing" if v == 0 else state_in_image(x, y, size, "visible" if v == 2 else "occluded")
        for (x, y), v in zip(xy.tolist(), rows[:, 2].tolist(), strict=True)
    ]
    places, out, sources = place_joints(table, names, xy, states)
    if OWN_KEY in entry:
        places, out = _restore(entry[OWN_KEY], places, out)
    if all(state in ("missing", "behind") for state in out):
        left_out["no joint has a place"] += 1
        return None
    left_out[_FURTHER_POINTS] += _FURTHER_POINTS in entry
    given = _given(entry)
    further: dict[str, Any] = {key: own[key] for key in _KEPT if key in own and key not in _OF_BOXES}
    sources = further.pop("joint_source", None) or sources
    if set(DRAWINGS21.joints) <= set(names):
        further.setdefault(
            "drawings21",
            {
                joint: None if rows[row, 2] == 0 else [rounded(value) for value in xy[row]]
                for row, joint in enumerate(names)
                if joint in DRAWINGS21.joints
            },
        )
    dataset = further.pop("dataset", "coco")
    further.setdefault("people_index", before)
    further.setdefault("annolist_index", image_id)
    return make_record(dataset, image, size, places, out, sources, given, **further)


def _given(entry: SourceValue) -> Given:
    """The person's box as it was drawn, or as our own export says that it was made."""
    box = entry["bbox"].numbers(4) if "bbox" in entry else None
    if box is not None and min(box[2:]) < 0:
        raise entry["bbox"].refuse("x, y, width, height with no negative side")
    own = entry[OWN_KEY] if OWN_KEY in entry and isinstance(entry[OWN_KEY].value, dict) else None
    if own is None or not own.value:
        if box is None:
            return Given()
        middle = (box[0] + box[2] / 2, box[1] + box[3] / 2)
        return Given(box, middle, max(box[2], box[3], 1.0) / 200, "annotated")
    center = own["objpos"].numbers(2) if "objpos" in own else None
    return Given(
        box,
        None if center is None else (center[0], center[1]),
        own["scale_provided"].number() if "scale_provided" in own else None,
        own["bbox_rule"].text() if "bbox_rule" in own else None,
        own["head_rect"].numbers(4) if "head_rect" in own else None,
        own["head_rect_rule"].text() if "head_rect_rule" in own else None,
    )


def _restore(own: SourceValue, places: np.ndarray, states: list[str]) -> tuple[np.ndarray, list[str]]:
    """States and places off the image, which our own export wrote beside COCO's keys."""
    if "joint_state" in own:
        states = [one.text() for one in own["joint_state"].entries(16)]
        if not set(states) <= set(STATES):
            raise own["joint_state"].refuse(f"16 of {', '.join(STATES)}")
    if "outside_px" in own:
        for name, place in own["outside_px"].items():
            if name in MPII16.joints:
                places[MPII16.index(name)] = place.numbers(2)
    return places, states


def export_coco(records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str]) -> list[str]:
    """Write COCO with one category "person" of the 16 joints; returns notes.

    Joints off the image are not labelled in COCO's sense (0, 0, 0); their places stay under ``pose_record``, which
    COCO's tools ignore. ``area``, from which OKS takes its scale, is the box's, since there is no outline.
    """
    pictures, people, sizeless = HashNumbers(), 0, 0
    with ListsWriter(Path(path), ("images", "annotations"), _REST) as writer:
        for record in records:
            name, before = record["img_paths"], len(pictures)
            image_id = pictures.number(name)
            if image_id > before:
                size = {"width": record["img_width"], "height": record["img_height"]}
                writer.write("images", {"id": image_id, "file_name": name, **size})
            sizeless += not (record["img_width"] and record["img_height"])
            people += 1
            writer.write("annotations", {"id": people, "image_id": image_id, **_annotation(record)})
    return [f"{sizeless} records have no picture size; COCO's tools may refuse them"] if sizeless else []


_REST = {
    "info": {"description": "16 joints in MPII order", "version": "1.0"},
    "licenses": [],
    "categories": [
        {
            "id": 1,
            "name": "person",
            "supercategory": "person",
            "keypoints": list(MPII16.joints),
            "skeleton": [[start + 1, end + 1] for start, end in MPII16.limbs],
        }
    ],
}


def _annotation(record: Mapping[str, Any]) -> dict[str, Any]:
    keypoints: list[float] = []
    outside = {}
    for joint, (x, y, _), state in zip(MPII16.joints, record["joint_self"], record["joint_state"], strict=True):
        if state in ("visible", "occluded"):
            shift = FIRST_CENTRE_IS_ZERO
            keypoints += [rounded(x + shift), rounded(y + shift), 2 if state == "visible" else 1]
        else:
            keypoints += [0, 0, 0]
            if state == "outside":
                outside[joint] = [x, y]
    box = record.get("bbox") or person_box(record)
    own = {key: record[key] for key in _KEPT if record.get(key) is not None}
    own.update(joint_state=record["joint_state"], objpos=record["objpos"], scale_provided=record["scale_provided"])
    if outside:
        own["outside_px"] = outside
    scores = {"score": person_score(record)} if record.get("joint_score") else {}
    return {
        "category_id": 1,
        "keypoints": keypoints,
        **scores,
        "num_keypoints": sum(v > 0 for v in keypoints[2::3]),
        "bbox": box,
        "area": rounded(box[2] * box[3]),
        "iscrowd": 0,
        OWN_KEY: own,
    }


def export_coco_results(records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str]) -> list[str]:
    """Write the list of results that COCO's evaluation reads; ids of pictures are those of ``export_coco``.

    The third number of a keypoint is its score; every joint that the network knows has its place, as COCO scores all.
    """
    pictures = HashNumbers()
    with ListsWriter(Path(path)) as writer:
        for record in records:
            scores = record.get("joint_score") or [1.0] * len(MPII16.joints)
            guesses = record.get("joint_guess") or [row[:2] for row in record["joint_self"]]
            keypoints: list[float] = []
            for guess, score in zip(guesses, scores, strict=True):
                place = [0.0, 0.0] if guess is None else [rounded(v + FIRST_CENTRE_IS_ZERO) for v in guess]
                keypoints += [*place, score]
            image_id = pictures.number(record["img_paths"])
            entry = {"image_id": image_id, "category_id": 1, "keypoints": keypoints, "score": person_score(record)}
            writer.write("", entry)
    return []


def person_score(record: Mapping[str, Any]) -> float:
    """The mean score of a person's joints, 1 for labels."""
    return rounded(float(np.mean(record.get("joint_score") or [1.0])))


def person_box(record: Mapping[str, Any]) -> list[float]:
    """The box of the joints, for a record without one; all 0 where no joint has a place."""
    box = box_of_joints(joints_px(record), record["joint_state"], (record["img_width"], record["img_height"]))
    return [0.0] * 4 if box is None else [rounded(value) for value in box.bbox or box.whole]
