"""PDJ: percentage of detected joints, errors against a torso diagonal.

Khungurn & Chou (MANPU 2016) report PDJ@0.2 on drawings; which diagonal they took and whether equality counts could not
be verified, so both diagonals are computed and each output names its own. Chen & Zwicker's code
(bizarre-pose-estimator, ``_util/keypoints_v0.py``) takes right shoulder - left hip and counts equality.
"""

from __future__ import annotations

from dataclasses import replace

from numpy.typing import ArrayLike

from trainer.metrics.correctness import score_points
from trainer.metrics.definition import Definition, Score
from trainer.metrics.normalisers import torso

# Groups of the published tables that MPII's joints can show: Khungurn & Chou's, whose head and nose root have no MPII
# joint (head_top is another point than their head), and Chen & Zwicker's shoulders and hips. The joints of the drawings
# have them all, body being the joint that they label.
COLUMNS: dict[str, tuple[str, ...]] = {
    "body": ("thorax",),
    "elbows": ("l_elbow", "r_elbow"),
    "wrists": ("l_wrist", "r_wrist"),
    "knees": ("l_knee", "r_knee"),
    "ankles": ("l_ankle", "r_ankle"),
    "shoulders": ("l_shoulder", "r_shoulder"),
    "hips": ("l_hip", "r_hip"),
}
COLUMNS_OF_DRAWINGS = {"body": ("body_upper",), "head": ("head",), "nose root": ("nose_root",)}


def pdj(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    joints: tuple[str, ...],
    diagonal: str = "left_shoulder_right_hip",
    threshold: float = 0.2,
    inclusive: bool | None = None,
    labelled: ArrayLike | None = None,
    own: tuple[ArrayLike, str] | None = None,
) -> Score:
    """PDJ at a threshold: points (N, K, 2) in pixels, counted bool (N, K); the torso is the true pose's.

    inclusive: None takes each tradition's own rule (strict for left shoulder - right hip, inclusive for the other).
    labelled: bool (N, K), joints whose true place is known, between which the torso is measured whether they are scored
    or not; None: those that are counted. People with an unlabelled torso end, or a torso of length zero, are left out
    and reported.
    own: lengths (N,) in pixels that take the torsos' place, and what they are in words; the diagonal is not used then.
    """
    equal_counts = diagonal == "right_shoulder_left_hip" if inclusive is None else inclusive
    definition = Definition(
        name=f"pdj@{threshold:g}_{diagonal}",
        summary=f"PDJ@{threshold:g}, {diagonal.replace('_', ' ')}",
        normaliser=f"torso diagonal {diagonal.replace('_', ' ')} of the true pose",
        threshold=threshold,
        inclusive=equal_counts,
        joints=joints,
        source="Khungurn & Chou, MANPU 2016 (diagonal and equality unverified)"
        if diagonal == "left_shoulder_right_hip"
        else "ShuhongChen/bizarre-pose-estimator, _util/keypoints_v0.py PDJ@20",
        options={"diagonal": diagonal},
    )
    if own is not None:
        definition = replace(
            definition,
            name=f"pdj@{threshold:g}_own",
            summary=f"PDJ@{threshold:g}, the joint set's own length",
            normaliser=own[1],
            source="after Khungurn & Chou, with the normaliser of the joint set",
            options={},
        )
    columns = {**COLUMNS, **{k: v for k, v in COLUMNS_OF_DRAWINGS.items() if set(v) <= set(joints)}}
    if own is not None:
        return score_points(definition, joints, predicted, truth, counted, own[0], columns)
    lengths = torso(truth, counted if labelled is None else labelled, joints, diagonal)
    return score_points(definition, joints, predicted, truth, counted, lengths, columns)
