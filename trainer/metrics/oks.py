"""OKS: object keypoint similarity, per joint as Chen & Zwicker report it, and COCO's average precision.

Chen & Zwicker (WACV 2022; bizarre-pose-estimator, ``_util/keypoints_v0.py``): exp(-d^2 / (2 A s^2)) >= threshold for
each joint, then the share of joints; A is the area of the person's box and s COCO's sigma as tabulated. COCO itself
doubles sigma, averages over a person's joints and takes the segment's area, so its radius is twice as wide for the
same area.
MPII and COCO share twelve joints; only those have a sigma and only those are scored, unless a joint set gives sigmas of
its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from trainer.errors import TrainerError
from trainer.metrics.correctness import count_score, distances
from trainer.metrics.definition import Definition, FloatArray, Score

# COCO's sigmas (cocodataset/cocoapi, pycocotools/cocoeval.py), for the joints that MPII has too.
SIGMAS: dict[str, float] = {
    "r_ankle": 0.089, "r_knee": 0.087, "r_hip": 0.107, "l_hip": 0.107, "l_knee": 0.087, "l_ankle": 0.089,
    "r_wrist": 0.062, "r_elbow": 0.072, "r_shoulder": 0.079, "l_shoulder": 0.079, "l_elbow": 0.072, "l_wrist": 0.062,
}  # fmt: skip


def oks_per_joint(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    boxes: ArrayLike,
    joints: tuple[str, ...],
    threshold: float = 0.5,
    sigmas: Mapping[str, float] = SIGMAS,
) -> Score:
    """Share of joints with similarity >= threshold: points (N, K, 2), boxes (N, 4) as x, y, width, height; pixels.

    People without a box or with an empty one are left out and reported. Joints without a sigma have no value.
    """
    scored = tuple(j for j in joints if j in sigmas)
    definition = Definition(
        name=f"oks@{100 * threshold:g}",
        summary=f"OKS@{100 * threshold:g} per joint (Chen & Zwicker)",
        normaliser="exp(-d^2 / (2 A s^2)): A = width x height of the true box, s = COCO's sigma, not doubled",
        threshold=threshold,
        inclusive=True,
        joints=scored,
        comparison=f"similarity >= {threshold:g}",
        source="ShuhongChen/bizarre-pose-estimator, _train/character_pose_estim/models/passup.py "
        "(there: 17 COCO joints, mean of batches, missing joints counted)",
        options={"sigmas": {j: sigmas[j] for j in scored}},
    )
    distance = distances(predicted, truth)
    box = np.asarray(boxes, np.float64)
    area = box[:, 2] * box[:, 3]
    usable = np.isfinite(area) & (area > 0)
    sigma = np.array([sigmas.get(j, np.nan) for j in joints])
    with np.errstate(invalid="ignore"):
        similarity = np.exp(-(distance**2) / (2 * np.where(usable, area, 1.0)[:, None] * sigma**2))
        correct = similarity >= threshold
    mask = np.asarray(counted, bool) & usable[:, None] & np.isfinite(sigma)
    return count_score(definition, joints, correct, mask, people_skipped=int((~usable).sum()))


# COCO's: 0.50 to 0.95, step 0.05; and the recalls at which precision is read.
AP_THRESHOLDS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
RECALLS = np.linspace(0, 1, 101)


def coco_similarity(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    boxes: ArrayLike,
    joints: tuple[str, ...],
    sigmas: Mapping[str, float] = SIGMAS,
) -> FloatArray:
    """COCO's OKS of each person (sigma doubled, mean over the labelled joints with a sigma); arguments as above.

    Returns:
        float64 (N,); NaN for people without such a joint or without a box, who take no part in AP.
    """
    rows = [k for k, joint in enumerate(joints) if joint in sigmas]
    sigma = 2 * np.array([sigmas[joints[k]] for k in rows])
    mask = np.asarray(counted, bool)[:, rows]
    box = np.asarray(boxes, np.float64)
    area = box[:, 2] * box[:, 3]
    usable = np.isfinite(area) & (area > 0) & mask.any(axis=1)
    squared = distances(predicted, truth)[:, rows] ** 2
    similarity = np.exp(-squared / (2 * sigma**2) / np.where(usable, area, 1.0)[:, None])
    mean = np.where(mask, np.nan_to_num(similarity), 0.0).sum(axis=1) / np.maximum(mask.sum(axis=1), 1)
    return np.where(usable, mean, np.nan)


def precision(similarity: ArrayLike) -> FloatArray:
    """COCO's average precision at each of `AP_THRESHOLDS` of people, one prediction each, the surest first.

    Precision at a recall is the highest that is reached there or later, read at 101 recalls (pycocotools'
    `accumulate`); a recall that is never reached has precision 0.
    """
    right = np.asarray(similarity, np.float64) >= np.array(AP_THRESHOLDS)[:, None]
    found = np.cumsum(right, axis=1)
    best = np.maximum.accumulate((found / np.arange(1, right.shape[1] + 1))[:, ::-1], axis=1)[:, ::-1]
    padded = np.concatenate([best, np.zeros((len(best), 1))], axis=1)
    reached = [np.searchsorted(row, RECALLS, side="left") for row in found / right.shape[1]]
    return np.array([row[places].mean() for row, places in zip(padded, reached, strict=True)])


def average_precision(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    boxes: ArrayLike,
    confidences: ArrayLike,
    joints: tuple[str, ...],
    sigmas: Mapping[str, float] = SIGMAS,
) -> dict[str, Any]:
    """COCO's keypoint AP by pycocotools, one prediction a person, on the joints with a sigma (twelve of MPII's).

    Each person is an image of its own (top-down evaluation with given boxes), so a prediction competes with no other
    person's. confidences: (N,). Departures from COCO: twelve joints, box area for segment area.

    Raises:
        TrainerError: pycocotools is not installed.
    """
    try:
        from pycocotools.coco import COCO
        from pycocotools.cocoeval import COCOeval
    except ImportError as error:
        raise TrainerError("pycocotools is not installed; run: pip install 'anime-pose-trainer[coco]'") from error
    rows = [k for k, j in enumerate(joints) if j in sigmas]
    a, b = np.asarray(predicted, np.float64)[:, rows], np.asarray(truth, np.float64)[:, rows]
    mask, box = np.asarray(counted, bool)[:, rows], np.asarray(boxes, np.float64)
    people = [n for n in range(len(b)) if mask[n].any() and np.isfinite(box[n]).all() and box[n, 2] * box[n, 3] > 0]
    definition = {
        "normaliser": "COCO's OKS (sigma doubled) with the true box's area for the segment's",
        "joints": [joints[k] for k in rows],
        "thresholds": "OKS 0.50 to 0.95, step 0.05",
        "missing": "unlabelled joints are left out; people without a label or a box are left out",
        "source": "pycocotools COCOeval('keypoints'), one person an image",
    }
    if not people:
        return {"definition": definition, "AP": None, "AP50": None, "AP75": None, "AR": None, "people": 0}
    truth_rows, found_rows = [], []
    for n in people:
        triples = np.concatenate([np.where(mask[n][:, None], b[n], 0), 2.0 * mask[n][:, None]], axis=1)
        truth_rows.append(
            {"id": n + 1, "image_id": n + 1, "category_id": 1, "iscrowd": 0, "num_keypoints": int(mask[n].sum()),
             "keypoints": triples.ravel().tolist(), "bbox": box[n].tolist(), "area": float(box[n, 2] * box[n, 3])}
        )  # fmt: skip
        points = np.concatenate([np.nan_to_num(a[n], nan=-1e6), np.ones((len(rows), 1))], axis=1)
        found_rows.append(
            {"image_id": n + 1, "category_id": 1, "keypoints": points.ravel().tolist(),
             "score": float(np.asarray(confidences, np.float64)[n])}
        )  # fmt: skip
    numbers = _coco_numbers(COCO, COCOeval, truth_rows, found_rows, [sigmas[joints[k]] for k in rows])
    return {"definition": definition, **numbers, "people": len(people)}


def _coco_numbers(
    coco_class: Any, eval_class: Any, truth: list[dict], found: list[dict], sigmas: list[float]
) -> dict[str, float]:
    """Run COCOeval silently (it prints its tables) and pick the four numbers that people quote."""
    import contextlib
    import io

    with contextlib.redirect_stdout(io.StringIO()):
        reference = coco_class()
        reference.dataset = {
            "images": [{"id": row["image_id"]} for row in truth],
            "categories": [{"id": 1, "name": "person"}],
            "annotations": truth,
        }
        reference.createIndex()
        evaluation = eval_class(reference, reference.loadRes(found), "keypoints")
        evaluation.params.kpt_oks_sigmas = np.array(sigmas)
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    stats = evaluation.stats
    return {"AP": float(stats[0]), "AP50": float(stats[1]), "AP75": float(stats[2]), "AR": float(stats[5])}
