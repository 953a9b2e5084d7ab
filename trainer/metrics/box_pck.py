"""PCK by box: errors against the longer side of the person's box, as mmpose's ``PCKAccuracy`` with ``bbox``."""

from __future__ import annotations

from numpy.typing import ArrayLike

from trainer.metrics.correctness import score_points
from trainer.metrics.definition import Definition, Score
from trainer.metrics.normalisers import box_long_side


def box_pck(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    boxes: ArrayLike,
    joints: tuple[str, ...],
    threshold: float = 0.05,
) -> Score:
    """Points (N, K, 2), counted bool (N, K), boxes (N, 4) as x, y, width, height; pixels. Strictly below threshold."""
    definition = Definition(
        name=f"pck_box@{threshold:g}",
        summary=f"PCK@{threshold:g} of the box",
        normaliser="longer side of the true box of the person",
        threshold=threshold,
        inclusive=False,
        joints=joints,
        source="open-mmlab/mmpose, mmpose/evaluation/metrics/keypoint_2d_metrics.py PCKAccuracy(norm_item='bbox')",
    )
    return score_points(definition, joints, predicted, truth, counted, box_long_side(boxes))
