"""Scoring a network on documents: one pass of predictions, then every metric on them, each with its definition.

The result is a plain dict, the results JSON of ``trainer evaluate``, that `compare` and `report` read. It names what
made it: the weights and documents by hash, versions, settings. Keys are listed in ``docs/metrics.md``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.annotations import MPII16, Document, KeypointSet, counts_mask, joints_px
from trainer.annotations.boxes import box_rules, mixed_rules
from trainer.data.crop import CropRule, apply_affine, person_square
from trainer.data.trained_on import TrainedOn
from trainer.errors import TrainerError
from trainer.evaluation.looking import look_at_samples
from trainer.evaluation.overlap import overlap_of, overlap_warning
from trainer.evaluation.pytorch_pose import trained_as_pytorch_pose
from trainer.evaluation.samples import Sample, Settings, choose_samples
from trainer.metrics import (
    average_precision,
    box_pck,
    coco_similarity,
    error_kinds,
    map_pck,
    oks_per_joint,
    pckh,
    pdj,
    pytorch_pose_log,
)
from trainer.metrics.definition import verdict_letters
from trainer.metrics.error_kinds import KIND_LETTERS
from trainer.metrics.map_pck import PYTORCH_POSE_JOINTS, target_cells
from trainer.metrics.normalisers import TORSO_DIAGONALS, between
from trainer.metrics.oks import SIGMAS
from trainer.models.card import card_of, decoding_of, input_size, keypoint_set_of, mirrors_last_look, scored_set
from trainer.prediction import FoundJoints
from trainer.provenance import describe_model, file_sha256, made_by

RESULTS_VERSION = "1.0"
NO_BOX = (float("nan"),) * 4
CURVE_THRESHOLDS = tuple(round(0.02 * k, 2) for k in range(51))


def evaluate(
    model: nn.Module,
    documents: Sequence[Document],
    settings: Settings | None = None,
    progress: Callable[[Iterable[Any], int], Iterable[Any]] | None = None,
    trained_on: TrainedOn | None = None,
) -> dict[str, Any]:
    """Predict every record of the documents and score it; returns the results dict (JSON types only).

    All pictures are looked for before the first is predicted.

    Args:
        progress: wraps the batches, given them and the number of records.
        trained_on: the pictures and people that the network learned from, where they are known.

    Raises:
        TrainerError: some of the pictures were trained on, and the settings do not allow it.
        ImageError: pictures are missing; it names the first ten.
        DocumentError: no record is left.
    """
    settings = settings or Settings()
    as_pytorch_pose = trained_as_pytorch_pose(model) if settings.as_pytorch_pose is None else settings.as_pytorch_pose
    decode = settings.decode or ("quarter" if as_pytorch_pose else decoding_of(model))
    flip = mirrors_last_look(model) if settings.flip is None else settings.flip
    keypoints = settings.keypoints or scored_set(model)
    settings = replace(settings, flip=flip, decode=decode, as_pytorch_pose=as_pytorch_pose, keypoints=keypoints)
    samples, skipped = choose_samples(documents, settings)
    overlap = overlap_of(samples, trained_on, card_of(model), settings)
    found: list[FoundJoints] = []
    true_cells: list[NDArray[np.float64]] = []
    start = time.perf_counter()
    with closing(look_at_samples(model, samples, settings)) as groups:  # Ctrl-C ends its workers too
        for group in progress(groups, len(samples)) if progress else groups:
            for one, cells in group.found:
                found.append(one)
                if cells is not None:
                    true_cells.append(cells)
    seconds = time.perf_counter() - start
    arrays = Arrays.of(model, samples, found, settings)
    rules = {d.name: box_rules(s.record for s in samples if s.document is d) for d in documents}
    if as_pytorch_pose:
        arrays = replace(arrays, true_cells=np.stack(true_cells))
    metrics, verdicts, not_computed = score_all(arrays, settings)
    return {
        "results_version": RESULTS_VERSION,
        "made_by": made_by(model),
        "model": describe_model(model),
        "data": [{**scored_document(d, settings.split, samples), "box_rules": rules[d.name]} for d in documents],
        "warnings": [*mixed_rules(rules), *overlap_warning(overlap, card_of(model), trained_on is not None)],
        "joint_set": keypoints.as_dict(),
        "not_computed": not_computed,
        "settings": {**settings.as_dict(), "crop": vars(CropRule.from_card(card_of(model)))},
        "seconds": round(seconds, 3),
        "metrics": with_box_rules(metrics, rules.values()),
        "curve": curve(arrays),
        "overlap": overlap,
        "skipped": skipped,
        "records": [
            {
                **record_row(model, sample, one, arrays, n),
                "verdicts": {name: rows[n] for name, rows in verdicts.items()},
            }
            for n, (sample, one) in enumerate(zip(samples, found, strict=True))
        ],
    }


@dataclass(frozen=True)
class Arrays:
    """Arrays for the metrics, over N records and the K joints of a set; pixels of the pictures unless said otherwise.

    predicted is NaN for joints unknown to the model. cells and true_cells: heat-map cells counted from 1. crop_sides:
    side of the square that the network saw; map_width: cells across its heatmaps. Boxes are x, y, width, height, NaN
    where unknown. labelled: joints whose true place is known, counted: those that are scored.
    """

    predicted: NDArray[np.float64]
    scores: NDArray[np.float64]
    truth: NDArray[np.float64]
    labelled: NDArray[np.bool_]
    counted: NDArray[np.bool_]
    cells: NDArray[np.float64]
    true_cells: NDArray[np.float64]
    boxes: NDArray[np.float64]
    head_boxes: NDArray[np.float64]
    crop_sides: NDArray[np.float64]
    map_width: int

    @classmethod
    def of(
        cls, model: nn.Module, samples: Sequence[Sample], found: Sequence[FoundJoints], settings: Settings
    ) -> Arrays:
        """Gather predictions and truth; the model's joints are put into the order of the scored ones."""
        keypoints, names = settings.keypoints or MPII16, keypoint_set_of(model).common_names
        here = [k for k, joint in enumerate(keypoints.common_names) if joint in names]
        there = [names.index(keypoints.common_names[k]) for k in here]
        count, joints, width = len(samples), len(keypoints.joints), found[0].map_width
        predicted, scores = np.full((count, joints, 2), np.nan), np.zeros((count, joints))
        cells, xy_map = np.zeros((count, joints, 2)), np.zeros((count, joints, 2))
        truth = np.zeros((count, joints, 2))
        labelled, counted = np.zeros((count, joints), bool), np.zeros((count, joints), bool)
        for n, (sample, one) in enumerate(zip(samples, found, strict=True)):
            predicted[n, here], scores[n, here], cells[n, here] = one.xy_px[there], one.scores[there], one.cells[there]
            truth[n] = joints_px(sample.record, keypoints)
            labelled[n] = counts_mask(sample.record, outside=True, keypoints=keypoints)
            counted[n] = settings.counts(sample.record)
            xy_map[n] = apply_affine(one.crop_from_image, truth[n]) * (width / input_size(model))
        rule = CropRule.from_card(card_of(model))
        return cls(
            predicted,
            scores,
            truth,
            labelled,
            counted,
            cells,
            target_cells(xy_map, counted, width),
            np.array([rectangle(s.record.get("bbox")) for s in samples]),
            np.array([rectangle(s.record.get("head_rect")) for s in samples]),
            np.array([person_square(s.record, rule)[2] for s in samples]),
            width,
        )


def score_all(arrays: Arrays, settings: Settings) -> tuple[dict[str, Any], dict[str, list[Any]], dict[str, str]]:
    """Every metric on one set. AP is there where pycocotools is installed.

    Returns:
        Name -> JSON of its score, and name -> for each person a text with a letter for each joint (1 right, 0 wrong,
        - not counted; the kinds of errors have theirs), for AP the person's OKS and confidence; and name -> why a
        metric cannot be computed for these joints.
    """
    keypoints = settings.keypoints or MPII16
    joints = keypoints.common_names
    points = (arrays.predicted, arrays.truth, arrays.counted)
    own_lengths = lengths_of_set(arrays, keypoints)
    head = own_lengths.get("pckh")
    scores = [
        map_pck(arrays.cells, arrays.true_cells, joints, arrays.map_width),
        pckh(*points, arrays.head_boxes, joints, own=head),
        pckh(*points, arrays.head_boxes, joints, weighting="counts", own=head),
        pckh(*points, arrays.head_boxes, joints, threshold=0.1, own=head),
        *(box_pck(*points, arrays.boxes, joints, threshold) for threshold in (0.05, 0.1, 0.2)),
    ]
    not_computed = {}
    if lacking := [joint for joint in PYTORCH_POSE_JOINTS if joint not in joints]:
        not_computed["pck_pytorch_pose_log"] = f"{keypoints.name} has no {', '.join(lacking)}"
    else:
        log = pytorch_pose_log(arrays.cells, arrays.true_cells, joints, settings.batch_size, arrays.map_width)
        scores.insert(1, log)
    for diagonal, ends in TORSO_DIAGONALS.items():
        if lacking := [joint for joint in ends if joint not in joints]:
            not_computed[f"pdj@0.2_{diagonal}"] = f"{keypoints.name} has no {', '.join(lacking)} to measure a torso"
        else:
            scores.append(pdj(*points, joints, diagonal, labelled=arrays.labelled))
    if "pdj" in own_lengths:
        scores.append(pdj(*points, joints, own=own_lengths["pdj"]))
    own = dict(keypoints.sigmas)
    named = zip(keypoints.joints, joints, strict=True)
    sigmas = {**SIGMAS, **{common: own[joint] for joint, common in named if joint in own}}
    has_sigmas = any(joint in sigmas for joint in joints)
    if has_sigmas:
        scores += [oks_per_joint(*points, arrays.boxes, joints, threshold, sigmas) for threshold in (0.5, 0.75)]
    else:
        not_computed.update(dict.fromkeys(("oks@50", "oks@75", "ap"), f"{keypoints.name} has no joint with a sigma"))
    for score in scores:
        if not score.counted.sum() and score.people_skipped == len(arrays.truth):
            not_computed[score.definition.name] = f"nobody has its length ({score.definition.normaliser})"
    metrics = {score.definition.name: score.as_dict() for score in scores}
    verdicts: dict[str, list[Any]] = {score.definition.name: verdict_letters(score.verdicts) for score in scores}
    kinds = error_kinds(
        *points,
        arrays.crop_sides / 10,
        joints,
        keypoints.flip_permutation,
        threshold=0.5,
        normaliser="side of the crop / 10 (the study's unit, sub-pixel positions)",
    )
    metrics["error_kinds"] = kinds.as_dict()
    verdicts["error_kinds"] = verdict_letters(kinds.verdicts, KIND_LETTERS)
    confidences = arrays.scores.mean(axis=1)
    if not has_sigmas:
        return with_names_of(metrics, keypoints), verdicts, not_computed
    try:
        metrics["ap"] = average_precision(*points, arrays.boxes, confidences, joints, sigmas)
    except TrainerError as error:  # without the extra `coco` every other metric still stands
        not_computed["ap"] = str(error)
    else:
        similarity = coco_similarity(*points, arrays.boxes, joints, sigmas)
        verdicts["ap"] = [
            None if np.isnan(value) else [float(value), float(confidence)]
            for value, confidence in zip(similarity, confidences, strict=True)
        ]
    return with_names_of(metrics, keypoints), verdicts, not_computed


def lengths_of_set(arrays: Arrays, keypoints: KeypointSet) -> dict[str, tuple[NDArray[np.float64], str]]:
    """What the joint set says that metrics divide by: lengths (N,) in pixels and their description, by metric."""
    found = {}
    for metric, (first, second, factor) in keypoints.normalisers:
        ends = keypoints.index(first), keypoints.index(second)
        words = f"{factor:g} x distance of {first} and {second} of the true pose"
        found[metric] = between(arrays.truth, arrays.labelled, *ends, factor), words
    return found


def with_names_of(metrics: dict[str, Any], keypoints: KeypointSet) -> dict[str, Any]:
    """The metrics with the joints called as their set calls them; metrics know them by their common names."""
    own = dict(zip(keypoints.common_names, keypoints.joints, strict=True))

    def named(value: Any) -> Any:
        if isinstance(value, dict):
            return {own.get(key, key): named(one) for key, one in value.items()}
        if isinstance(value, list):
            return [own.get(one, one) if isinstance(one, str) else one for one in value]
        return value

    parts = ("per_joint", "counted", "column_joints")
    for metric in metrics.values():
        metric.update({key: named(metric[key]) for key in parts if key in metric})
        definition = metric["definition"]
        if "joints" in definition:
            definition["joints"] = named(definition["joints"])
        if "sigmas" in definition.get("options", {}):
            definition["options"] = {**definition["options"], "sigmas": named(definition["options"]["sigmas"])}
    return metrics


BOX_OF_METRIC = {"pckh": "head_rect_rule", "pck_box": "bbox_rule", "oks": "bbox_rule", "ap": "bbox_rule"}


def with_box_rules(metrics: dict[str, Any], rules: Iterable[Mapping[str, Mapping[str, int]]]) -> dict[str, Any]:
    """The metrics, where those that measure by a box say in their definition by which rules the boxes were made."""
    rules = list(rules)
    named = {key: sorted({rule for one in rules for rule in one[key]}) for key in set(BOX_OF_METRIC.values())}
    for name, score in metrics.items():
        key = BOX_OF_METRIC.get(name.split("@")[0])
        if key is not None and not (key == "head_rect_rule" and "box" not in score["definition"]["normaliser"]):
            definition = score["definition"]
            definition["options"] = {**definition.get("options", {}), key: named[key]}
    return metrics


def curve(arrays: Arrays) -> dict[str, Any]:
    """Share of correct joints over the threshold, in units of the crop's side / 10, all counted joints pooled."""
    distance = np.linalg.norm(arrays.predicted - arrays.truth, axis=2) / (arrays.crop_sides / 10)[:, None]
    values = distance[arrays.counted]
    shares = [float((values < t).mean()) if len(values) else None for t in CURVE_THRESHOLDS]
    return {
        "normaliser": "side of the crop / 10",
        "weighting": "all counted joints pooled",
        "comparison": "distance / normaliser < threshold",
        "thresholds": list(CURVE_THRESHOLDS),
        "shares": shares,
    }


def record_row(model: nn.Module, sample: Sample, found: FoundJoints, arrays: Arrays, n: int) -> dict[str, Any]:
    """A prediction beside its truth, in JSON: joints in their set's order as [x, y, score] and [x, y, counted]."""
    record = sample.record
    predicted = [
        None if np.isnan(xy).any() else [round(float(xy[0]), 3), round(float(xy[1]), 3), round(float(score), 5)]
        for xy, score in zip(arrays.predicted[n], arrays.scores[n], strict=True)
    ]
    truth = [
        [round(float(x), 3), round(float(y), 3), int(is_counted)]
        for (x, y), is_counted in zip(arrays.truth[n], arrays.counted[n], strict=True)
    ]
    return {
        "document": sample.document.name,
        "record": sample.number,
        "img_paths": record["img_paths"],
        "image": str(sample.document.image_path(record)),
        "frame": record.get("frame"),
        "character": record.get("character"),
        "crop": [round(float(v), 3) for v in person_square(record, CropRule.from_card(card_of(model)))],
        "predicted": predicted,
        "truth": truth,
    }


def scored_document(document: Document, split: str | None, samples: Sequence[Sample]) -> dict[str, Any]:
    """A document by name and hash, with how many of its records were scored."""
    return {
        "path": document.name,
        "sha256": file_sha256(document.path) if document.path is not None else None,
        "images": str(document.image_folder),
        "generator": document.header.get("generator"),
        "scene": document.header.get("source", {}).get("scene"),
        "split": split,
        "records": len(document.records),
        "scored": sum(s.document is document for s in samples),
    }


def rectangle(box: Any) -> tuple[float, float, float, float]:
    """A record's box as x, y, width, height; four NaN where there is none."""
    if box is None:
        return NO_BOX
    values = [box[k] for k in ("x", "y", "width", "height")] if isinstance(box, dict) else list(box)
    x, y, width, height = (float(v) for v in values[:4])
    return x, y, width, height
