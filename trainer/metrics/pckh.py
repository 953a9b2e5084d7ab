"""PCKh: errors against the head's length, as MPII's evaluation does it.

Source: behaviour of bearpaw/pytorch-pose ``evaluation/eval_PCKh.py`` (and MPII's own MATLAB code): error over
0.6 x the head box's diagonal, strictly below 0.5; labelled joints only. Its table on the shipped detections of Tompson
et al. (CVPR 2015), 2,958 people, mean 81.46, is a test.
"""

from __future__ import annotations

from numpy.typing import ArrayLike

from trainer.metrics.correctness import score_points
from trainer.metrics.definition import Definition, Score, Weighting
from trainer.metrics.normalisers import head_box

# Columns of the published tables: plain mean of left and right; the head's is head_top alone.
COLUMNS: dict[str, tuple[str, ...]] = {
    "Head": ("head_top",),
    "Shoulder": ("l_shoulder", "r_shoulder"),
    "Elbow": ("l_elbow", "r_elbow"),
    "Wrist": ("l_wrist", "r_wrist"),
    "Hip": ("l_hip", "r_hip"),
    "Knee": ("l_knee", "r_knee"),
    "Ankle": ("l_ankle", "r_ankle"),
}
NOT_IN_MEAN = ("pelvis", "thorax")


def pckh(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    head_boxes: ArrayLike,
    joints: tuple[str, ...],
    threshold: float = 0.5,
    weighting: Weighting = "plain",
    own: tuple[ArrayLike, str] | None = None,
) -> Score:
    """PCKh at a threshold: points (N, K, 2), counted bool (N, K), head boxes (N, 4) as x, y, width, height; pixels.

    weighting "plain": pytorch-pose's mean of 14 joints. "counts": mmpose's MpiiPCKAccuracy, which weights the same 14
    by how often each is labelled, so the two means differ on the same predictions. People without a head box (NaN) or
    with an empty one are left out and reported. own: lengths (N,) in pixels that take the heads' place, and what
    they are in words.
    """
    definition = Definition(
        name=f"pckh@{threshold:g}" + ("_weighted" if weighting == "counts" else ""),
        summary=f"PCKh@{threshold:g}" + (", joints weighted by count" if weighting == "counts" else ""),
        normaliser="0.6 x diagonal of the true head box" if own is None else own[1],
        threshold=threshold,
        inclusive=False,
        joints=tuple(j for j in joints if j not in NOT_IN_MEAN),
        weighting=weighting,
        source="bearpaw/pytorch-pose edc7aec, evaluation/eval_PCKh.py"
        if weighting == "plain"
        else "open-mmlab/mmpose, mmpose/evaluation/metrics/keypoint_2d_metrics.py MpiiPCKAccuracy",
    )
    lengths = head_box(head_boxes) if own is None else own[0]
    return score_points(definition, joints, predicted, truth, counted, lengths, COLUMNS)
