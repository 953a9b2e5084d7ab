"""COCO keypoints out: our 16 joints, or those of another set, as one category "person".

Keypoints have (0, 0) at the centre of the first pixel (document - 0.5), boxes count from the image's corner as the
document does. v is 0 for not labelled, 1 for labelled but hidden, 2 for visible.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from trainer.annotations.boxes import box_of_joints
from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import MPII16, KeypointSet
from trainer.annotations.records import MPII16_PLACE, JointRow, joint_rows, joints_px
from trainer.formats.imported import FIRST_CENTRE_IS_ZERO, rounded
from trainer.formats.writing import ListsWriter

# Our own export keeps under this key what COCO has no word for.
OWN_KEY = "pose_record"
OF_BOXES = ("bbox_rule", "head_rect", "head_rect_rule")
KEPT_KEYS = ("dataset", "frame", "character", "split", "isValidation", *OF_BOXES, "mesh_bbox", "head_mesh_rect",
             "drawings21", "joint_source", "people_index", "annolist_index", "scene", "motion",
             "joint_score", "joint_guess", "drawings21_score", "looks", "track")  # fmt: skip


def export_coco(
    records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str], keypoints: KeypointSet = MPII16
) -> list[str]:
    """Write COCO with one category "person" of the 16 joints, or of another set's; returns notes.

    Joints off the image are not labelled in COCO's sense (0, 0, 0); their places stay under ``pose_record``, which
    COCO's tools ignore, and so do those of MPII's joints that the set has not. ``area``, from which OKS takes its
    scale, is the box's, since there is no outline.
    """
    pictures, people, sizeless = HashNumbers(), 0, 0
    with ListsWriter(Path(path), ("images", "annotations"), _rest(keypoints)) as writer:
        for record in records:
            name, before = record["img_paths"], len(pictures)
            image_id = pictures.number(name)
            if image_id > before:
                size = {"width": record["img_width"], "height": record["img_height"]}
                writer.write("images", {"id": image_id, "file_name": name, **size})
            sizeless += not (record["img_width"] and record["img_height"])
            people += 1
            writer.write("annotations", {"id": people, "image_id": image_id, **_annotation(record, keypoints)})
    return [f"{sizeless} records have no picture size; COCO's tools may refuse them"] if sizeless else []


def _rest(keypoints: KeypointSet) -> dict[str, Any]:
    what = "16 joints in MPII order" if keypoints == MPII16 else f"{len(keypoints.joints)} joints of {keypoints.name}"
    category = {
        "id": 1,
        "name": "person",
        "supercategory": "person",
        "keypoints": list(keypoints.joints),
        "skeleton": [[start + 1, end + 1] for start, end in keypoints.limbs],
    }
    return {"info": {"description": what, "version": "1.0"}, "licenses": [], "categories": [category]}


def _rows(record: Mapping[str, Any], keypoints: KeypointSet) -> Iterable[tuple[str, float, float, str]]:
    """Name, place and state of each joint."""
    if keypoints == MPII16:
        rows = zip(MPII16.joints, record["joint_self"], record["joint_state"], strict=True)
        return ((joint, x, y, state) for joint, (x, y, _), state in rows)
    others: list[JointRow] = joint_rows(record, keypoints)
    return ((joint, *row.xy_px, row.state) for joint, row in zip(keypoints.joints, others, strict=True))


def _annotation(record: Mapping[str, Any], of_set: KeypointSet) -> dict[str, Any]:
    keypoints: list[float] = []
    outside = {}
    for common, (_, x, y, state) in zip(of_set.common_names, _rows(record, of_set), strict=True):
        if state in ("visible", "occluded"):
            shift = FIRST_CENTRE_IS_ZERO
            keypoints += [rounded(x + shift), rounded(y + shift), 2 if state == "visible" else 1]
        else:
            keypoints += [0, 0, 0]
            if state == "outside":
                outside[common] = [x, y]
    for joint, (x, y, _), state in zip(MPII16.joints, record["joint_self"], record["joint_state"], strict=True):
        if joint not in of_set.common_names and state not in ("missing", "behind"):
            outside[joint] = [x, y]
    box = record.get("bbox") or person_box(record)
    own = {key: record[key] for key in KEPT_KEYS if record.get(key) is not None}
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


def export_coco_results(
    records: Iterable[Mapping[str, Any]], path: str | os.PathLike[str], keypoints: KeypointSet = MPII16
) -> list[str]:
    """Write the list of results that COCO's evaluation reads; ids of pictures are those of ``export_coco``.

    The third number of a keypoint is its score. COCO scores all, so unsure joints have their place too; of the
    drawings' own joints records have those that are sure.
    """
    pictures = HashNumbers()
    with ListsWriter(Path(path)) as writer:
        for record in records:
            points: list[float] = []
            for guess, score in _guesses(record, keypoints):
                place = [0.0, 0.0] if guess is None else [rounded(v + FIRST_CENTRE_IS_ZERO) for v in guess]
                points += [*place, score]
            image_id = pictures.number(record["img_paths"])
            entry = {"image_id": image_id, "category_id": 1, "keypoints": points, "score": person_score(record)}
            writer.write("", entry)
    return []


def _guesses(record: Mapping[str, Any], of_set: KeypointSet) -> Iterable[tuple[Sequence[float] | None, float]]:
    """Place, None where there is none, and score of each joint of a set."""
    scores = record.get("joint_score") or [1.0] * len(MPII16.joints)
    guesses = record.get("joint_guess") or [row[:2] for row in record["joint_self"]]
    drawn = record.get("drawings21_score") or {}
    for common, row in zip(of_set.common_names, joint_rows(record, of_set), strict=True):
        if common in MPII16_PLACE:
            yield guesses[MPII16_PLACE[common]], scores[MPII16_PLACE[common]]
        else:
            yield (None if row.state == "missing" else row.xy_px), drawn.get(common, 1.0) or 0.0


def person_score(record: Mapping[str, Any]) -> float:
    """The mean score of a person's joints, 1 for labels."""
    scores = record.get("joint_score") or [1.0]
    return rounded(sum(scores) / len(scores))


def person_box(record: Mapping[str, Any]) -> list[float]:
    """The box of the joints, for a record without one; all 0 where no joint has a place."""
    box = box_of_joints(joints_px(record), record["joint_state"], (record["img_width"], record["img_height"]))
    return [0.0] * 4 if box is None else [rounded(value) for value in box.bbox or box.whole]
