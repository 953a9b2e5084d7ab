"""Lengths by which errors are divided, one for each person, in pixels. NaN where a person has no such length.

Every function takes arrays over N people and returns float64 (N,). Points are (N, K, 2), boxes (N, 4) as x, y, width,
height; missing boxes are rows of NaN.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from trainer.metrics.definition import FloatArray

# MPII's evaluation takes 0.6 of the head box's diagonal as the head's length (eval_PCKh.py and .m of pytorch-pose).
HEAD_BOX_SHARE = 0.6

TORSO_DIAGONALS: dict[str, tuple[str, str]] = {
    "left_shoulder_right_hip": ("l_shoulder", "r_hip"),  # FLIC / DeepPose tradition
    "right_shoulder_left_hip": ("r_shoulder", "l_hip"),  # Chen & Zwicker's code
}


def head_box(boxes: ArrayLike) -> FloatArray:
    """0.6 x the diagonal of the head box."""
    box = np.asarray(boxes, np.float64)
    return HEAD_BOX_SHARE * np.hypot(box[:, 2], box[:, 3])


def box_long_side(boxes: ArrayLike) -> FloatArray:
    """The longer side of the person's box (mmpose's PCKAccuracy with ``bbox``)."""
    box = np.asarray(boxes, np.float64)
    return np.maximum(box[:, 2], box[:, 3])


def torso(truth: ArrayLike, labelled: ArrayLike, joints: tuple[str, ...], diagonal: str) -> FloatArray:
    """Length of one torso diagonal of the true pose; NaN where either end has no label.

    diagonal: a key of `TORSO_DIAGONALS`. Raises ValueError for another word. On side views and foreshortened torsos
    this length goes to zero and the metric with it: scores divide by it as it is and skip only exact zeros.
    """
    if diagonal not in TORSO_DIAGONALS:
        raise ValueError(f"torso diagonal {diagonal!r} is none of {', '.join(TORSO_DIAGONALS)}")
    a, b = (joints.index(j) for j in TORSO_DIAGONALS[diagonal])
    return between(truth, labelled, a, b)


def between(truth: ArrayLike, labelled: ArrayLike, first: int, second: int, factor: float = 1.0) -> FloatArray:
    """A factor times the distance of two joints of the true pose, by their indices; NaN where either has no label."""
    points, mask = np.asarray(truth, np.float64), np.asarray(labelled, bool)
    length = factor * np.linalg.norm(points[:, first] - points[:, second], axis=1)
    return np.where(mask[:, first] & mask[:, second], length, np.nan)
