"""PCK@0.5 of the study: pytorch-pose's ``accuracy``, a comparison of heat-map maxima.

Predicted and true position of a joint are the cells where the two maps are largest. A joint is correct when these are
less than 0.5 x (map width / 10) apart: 3.2 cells of a 64-cell map, 1/20 of the crop. A joint whose true cell lies in
the first row or column, or whose target map is empty, does not count; an empty predicted map is compared as cell
(0, 0).

Source: behaviour of bearpaw/pytorch-pose, ``pose/utils/evaluation.py`` and ``example/main.py``, commit edc7aec; its
recorded outputs are a test. Its argument ``thr`` has no effect there, so there is none here. The study that this
project continues (Li & Yang, "Pose Estimation of Anime Characters") prints the mean over all 16 joints; pytorch-pose's
own log averages ten of them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from trainer.metrics.correctness import count_score
from trainer.metrics.definition import BoolArray, Definition, FloatArray, Score

# The joints that pytorch-pose's main program averages for mpii and lsp: its 1-based 1-6, 11, 12, 15, 16.
PYTORCH_POSE_JOINTS = (
    "r_ankle", "r_knee", "r_hip", "l_hip", "l_knee", "l_ankle", "r_wrist", "r_elbow", "l_elbow", "l_wrist",
)  # fmt: skip
SOURCE = "bearpaw/pytorch-pose edc7aec, pose/utils/evaluation.py accuracy()"


def definition(
    joints: tuple[str, ...], name: str = "pck_study", summary: str = "PCK@0.5 of the study", map_width: int = 64
) -> Definition:
    """pytorch-pose's accuracy with the given joints in the mean, pooled over the whole set."""
    unit = map_width / 10
    return Definition(
        name=name,
        summary=summary,
        normaliser=f"width of the heat map / 10 ({unit:g} cells of {map_width}; with the threshold {unit / 2:g} cells, "
        "1/20 of the crop)",
        threshold=0.5,
        inclusive=False,
        joints=joints,
        weighting="plain",
        missing="a joint counts where its true cell (counted from 1) is above 1 in x and in y; a prediction without a "
        "positive maximum is compared as cell (0, 0)",
        source=SOURCE,
    )


def map_cells(maps: ArrayLike) -> FloatArray:
    """Cell of the maximum of each map, counted from 1: float64 (B, K, 2) as x, y; (0, 0) where no value is above zero.

    maps: (B, K, H, W). Of equal maxima the first in reading order wins. A map with NaN in it gives (0, 0).
    """
    values = np.asarray(maps)
    if values.ndim != 4:
        raise ValueError(f"heat maps must be (batch, joints, height, width), not {values.shape}")
    batch, joints, height, width = values.shape
    flat = values.reshape(batch, joints, height * width)
    best = flat.argmax(axis=2)
    top = np.take_along_axis(flat, best[..., None], axis=2)[..., 0]
    cells = np.stack([best % width + 1, best // width + 1], axis=2).astype(np.float64)
    return np.where((top > 0)[..., None], cells, 0.0)


def target_cells(xy_map: ArrayLike, counted: ArrayLike, size: int = 64) -> FloatArray:
    """Cell, counted from 1, where pytorch-pose's target map of a joint has its maximum; (0, 0) where that map is empty.

    xy_map: (N, K, 2) continuous map coordinates (0, 0 the map's corner); counted: bool (N, K), labelled joints.
    pytorch-pose truncates positions to whole cells. A joint up to three cells outside still leaves the edge of its
    Gaussian (sigma 1, drawn over three sigma) in the map, whose maximum is then the nearest cell of the border.
    """
    cell = np.floor(np.asarray(xy_map, np.float64))
    with np.errstate(invalid="ignore"):
        leaves_mark = ((cell >= -3) & (cell <= size + 2)).all(axis=2) & np.asarray(counted, bool)
    return np.where(leaves_mark[..., None], np.clip(cell, 0, size - 1) + 1, 0.0)


def compare_cells(predicted: ArrayLike, target: ArrayLike, map_width: int = 64) -> tuple[BoolArray, BoolArray]:
    """Verdicts (correct, counted), bool (B, K) each, from cells counted from 1, (B, K, 2) each."""
    a, b = np.asarray(predicted, np.float64), np.asarray(target, np.float64)
    counted = np.asarray(np.greater(b, 1).all(axis=2), bool)
    # pytorch-pose works in float32; no two cells are exactly 3.2 apart (10.24 is no sum of two squares), so both agree.
    correct = np.asarray(np.linalg.norm((a - b) / (map_width / 10), axis=2) < 0.5, bool)
    return correct & counted, counted


def accuracy(predicted: ArrayLike, target: ArrayLike, rows: ArrayLike) -> FloatArray:
    """What pytorch-pose computes for one batch: [mean, per joint ...].

    A joint without a sample has -1; the mean is 0 if none has one.

    predicted, target: maps (B, K, H, W); rows: indices (counted from 0) of the joints wanted.
    """
    correct, counted = compare_cells(map_cells(predicted), map_cells(target), np.asarray(target).shape[3])
    chosen = np.asarray(rows, np.int64)
    hits, count = (correct & counted)[:, chosen].sum(axis=0), counted[:, chosen].sum(axis=0)
    per_joint = np.where(count > 0, hits / np.maximum(count, 1), -1.0)
    mean = per_joint[count > 0].mean() if (count > 0).any() else 0.0
    return np.concatenate([[mean], per_joint])


def map_pck(predicted: ArrayLike, target: ArrayLike, joints: tuple[str, ...], map_width: int = 64) -> Score:
    """PCK@0.5 of the study: cells (N, K, 2) counted from 1, all joints in the mean, pooled over the whole set."""
    return count_score(definition(joints, map_width=map_width), joints, *compare_cells(predicted, target, map_width))


def pytorch_pose_log(
    predicted: ArrayLike, target: ArrayLike, joints: tuple[str, ...], batch_size: int, map_width: int = 64
) -> Score:
    """What pytorch-pose's training log prints for an epoch: ten joints, mean of batches weighted by batch size.

    A joint absent from a whole batch is left out of that batch's mean, so the value depends on batch size and order;
    both are part of the definition. Cells (N, K, 2) counted from 1, in the order in which they were evaluated.
    """
    summary = "PCK@0.5 as pytorch-pose logs it (ten joints, batch by batch)"
    base = definition(PYTORCH_POSE_JOINTS, "pck_pytorch_pose_log", summary, map_width)
    full = replace(base, weighting="batches", options={"batch_size": batch_size})
    correct, counted = compare_cells(predicted, target, map_width)
    pooled = count_score(replace(full, weighting="plain"), joints, correct, counted)
    rows = [joints.index(j) for j in PYTORCH_POSE_JOINTS]
    total = 0.0
    for start in range(0, len(correct), batch_size):
        hits = correct[start : start + batch_size, rows].sum(axis=0)
        count = counted[start : start + batch_size, rows].sum(axis=0)
        share = (hits[count > 0] / count[count > 0]).mean() if (count > 0).any() else 0.0
        total += float(share) * len(correct[start : start + batch_size])
    mean = total / len(correct) if len(correct) else float("nan")
    return replace(pooled, definition=full, mean=mean)
