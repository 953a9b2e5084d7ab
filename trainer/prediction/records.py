"""The joints found in a picture as a record of a document."""

from __future__ import annotations

from typing import Any

import numpy as np
from torch import nn

from trainer.annotations import DRAWINGS21, MPII16
from trainer.annotations.boxes import JOINTS_RULE, box_of_joints
from trainer.annotations.keypoint_sets import BOTH
from trainer.formats.keypoint_names import PointNames, place_joints
from trainer.models.card import keypoint_set_of
from trainer.prediction.confidence import Confidence
from trainer.prediction.network import FoundJoints


def person_record(
    model: nn.Module,
    found: FoundJoints,
    name: str,
    width: int,
    height: int,
    box: list[float] | None = None,
    threshold: float | None = None,
) -> dict[str, Any]:
    """A record of the document for the joints found; without a box, it gets the joints' own, or the whole picture.

    A joint whose score is below the threshold (the card's without one) is missing; ``joint_guess`` [16] has the place
    of every joint that the model knows, ``joint_score`` [16] its score.
    """
    confidence = Confidence.of(model, threshold, found.with_mirrored)
    xy, scores = np.asarray(found.xy_px, np.float64), confidence.scores(found.scores)
    known = np.asarray(np.isfinite(xy).all(axis=1))
    xy = np.where(known[:, None], xy, 0.0)
    common = keypoint_set_of(model).common_names
    guesses, score = _in_mpii_order(common, xy, np.where(known, scores, 0.0), known)
    rows: list[list[float]] = []
    states: list[str] = []
    for guess, sure in zip(guesses, score, strict=True):
        if guess is None or sure < confidence.threshold:
            rows.append([0.0, 0.0, 0])
            states.append("missing")
            continue
        inside = 0 <= guess[0] <= width and 0 <= guess[1] <= height
        rows.append([*guess, int(inside)])
        states.append("visible" if inside else "outside")
    rule = "annotated"
    if box is None:
        box, rule = _box_from(rows, states, width, height)
    box = [float(v) for v in box]
    record = {
        "dataset": "predicted",
        "img_paths": name,
        "img_width": width,
        "img_height": height,
        "isValidation": 0,
        "people_index": 0,
        "annolist_index": 0,
        "numOtherPeople": 0,
        "objpos": [box[0] + box[2] / 2, box[1] + box[3] / 2],
        "scale_provided": max(box[2], box[3], 1.0) / 200,
        "joint_self": rows,
        "joint_others": [],
        "objpos_other": [],
        "scale_provided_other": [],
        "joint_state": states,
        "joint_score": [round(float(value), 5) for value in score],
        "joint_guess": guesses,
        "bbox": box,
        "bbox_rule": rule,
    }
    if not set(common) <= set(MPII16.joints):
        is_sure = known & (scores >= confidence.threshold)
        place = {joint: k for k, joint in enumerate(common) if is_sure[k]}
        found_at = {
            joint: place.get(other) for joint, other in zip(DRAWINGS21.joints, DRAWINGS21.common_names, strict=True)
        }
        record["drawings21"] = {
            joint: None if k is None else [round(float(v), 3) for v in xy[k]] for joint, k in found_at.items()
        }
        record["drawings21_score"] = {
            joint: None if k is None else round(float(scores[k]), 5) for joint, k in found_at.items()
        }
    return record


def _in_mpii_order(
    names: tuple[str, ...], xy: np.ndarray, scores: np.ndarray, known: np.ndarray
) -> tuple[list[list[float] | None], list[float]]:
    """Places and scores of MPII's 16 joints; None and 0 for a joint that the model has not.

    Of sets that documents know the same joints count, and the drawings' head, the base of the skull, is the upper neck,
    which their neck is not. Joints of other sets are found by their names. A mean of two has the lower score of both.
    """
    if set(names) <= set(BOTH.joints):
        table = {name: k for k, name in enumerate(names) if name in MPII16.joints}
        if "head" in names:
            table.setdefault("upper_neck", names.index("head"))
    else:
        table = PointNames().map(names).table
    states = ["visible" if one else "missing" for one in known]
    places, out, sources = place_joints(table, names, xy, states)
    guesses: list[list[float] | None] = []
    of_joint: list[float] = []
    for k, joint in enumerate(MPII16.joints):
        is_mean = joint not in table and sources[k]["kind"] == "derived"
        if out[k] == "missing" or (is_mean and set(names) <= set(MPII16.joints)):
            guesses.append(None)
            of_joint.append(0.0)
            continue
        guesses.append([round(float(v), 3) for v in places[k]])
        behind = [names.index(one) for one in sources[k]["from"]]
        of_joint.append(float(min(scores[j] for j in behind)))
    return guesses, of_joint


def _box_from(rows: list[list[float]], states: list[str], width: int, height: int) -> tuple[list[float], str]:
    """The box of the joints and its rule's name; the whole picture where fewer than two joints are in it."""
    found = box_of_joints([row[:2] for row in rows], states, (width, height))
    if states.count("visible") < 2 or found is None or found.bbox is None:
        return [0.0, 0.0, float(width), float(height)], "picture"
    return [round(value, 3) for value in found.bbox], JOINTS_RULE
