"""The one kernel behind all point metrics: distances over a normaliser, compared, counted per joint and averaged.

Points are float64 (N, K, 2) in pixels of any one space; N people, K joints. Nothing here knows which joints those are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.metrics.definition import BoolArray, Definition, FloatArray, Score


def distances(predicted: ArrayLike, truth: ArrayLike) -> FloatArray:
    """Euclidean distance (N, K) between predicted and true points (N, K, 2); NaN where either is NaN.

    Raises:
        ValueError: the shapes differ.
    """
    a, b = np.asarray(predicted, np.float64), np.asarray(truth, np.float64)
    if a.shape != b.shape or a.ndim != 3 or a.shape[2] != 2:
        raise ValueError(f"points must both be (people, joints, 2), not {a.shape} and {b.shape}")
    return np.linalg.norm(a - b, axis=2)


def within(ratio: FloatArray, threshold: float, inclusive: bool) -> BoolArray:
    """Whether each normalised distance counts as correct. NaN (no prediction) never does."""
    with np.errstate(invalid="ignore"):
        return ratio <= threshold if inclusive else ratio < threshold


def score_points(
    definition: Definition,
    joints: tuple[str, ...],
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    lengths: ArrayLike,
    columns: dict[str, tuple[str, ...]] | None = None,
) -> Score:
    """Share of joints whose distance, divided by the person's length, is within the definition's threshold.

    The definition's weighting is "plain" or "counts"; batches have no meaning here.

    Args:
        predicted, truth: (N, K, 2) pixels; a NaN prediction is wrong, not skipped.
        counted: bool (N, K), labelled joints.
        lengths: (N,), pixels; people whose length is not finite or not above zero are left out and reported.
        columns: name -> joints, whose per-joint values are averaged (a joint without samples makes the column NaN; one
            with a joint that is not in `joints` is left out).

    Raises:
        ValueError: arrays whose shapes do not fit.
    """
    distance = distances(predicted, truth)
    mask = np.asarray(counted, bool)
    length = np.asarray(lengths, np.float64)
    if distance.shape[1] != len(joints) or mask.shape != distance.shape or length.shape != distance.shape[:1]:
        raise ValueError(
            f"{len(joints)} joints, points {distance.shape}, mask {mask.shape} and lengths {length.shape} do not fit"
        )
    usable = np.isfinite(length) & (length > 0)
    mask = mask & usable[:, None]
    ratio = distance / np.where(usable, length, 1.0)[:, None]
    correct = within(ratio, definition.threshold, definition.inclusive)
    return count_score(definition, joints, correct, mask, columns, int((~usable).sum()))


def count_score(
    definition: Definition,
    joints: tuple[str, ...],
    correct: BoolArray,
    mask: BoolArray,
    columns: dict[str, tuple[str, ...]] | None = None,
    people_skipped: int = 0,
) -> Score:
    """A score from per-sample verdicts: correct and mask are bool (N, K); what is not in the mask is not looked at."""
    count: NDArray[np.int64] = mask.sum(axis=0).astype(np.int64)
    hits: NDArray[np.int64] = (correct & mask).sum(axis=0).astype(np.int64)
    per_joint = np.where(count > 0, hits / np.maximum(count, 1), np.nan)
    value_of = dict(zip(joints, per_joint.tolist(), strict=True))
    columns = {name: members for name, members in (columns or {}).items() if set(members) <= set(joints)}
    groups = {name: float(np.mean([value_of[j] for j in members])) for name, members in columns.items()}
    mean = average(definition, joints, hits, count)
    verdicts = np.where(mask, correct, -1).astype(np.int8)
    return Score(definition, joints, per_joint, count, mean, groups, people_skipped, columns, verdicts)


def average(
    definition: Definition, joints: tuple[str, ...], hits: NDArray[np.int64], count: NDArray[np.int64]
) -> float:
    """Mean over the definition's joints, plain or weighted by counts; NaN where nothing was counted."""
    rows = [joints.index(j) for j in definition.joints]
    hits, count = hits[rows], count[rows]
    if count.sum() == 0:
        return float("nan")
    if definition.weighting == "counts":
        return float(hits.sum() / count.sum())
    return float(np.mean(hits[count > 0] / count[count > 0]))
