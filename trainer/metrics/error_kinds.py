"""What kind of mistake: near miss (jitter), the other side's joint (left/right swap), or somewhere else (miss).

After Ronchi & Perona, "Benchmarking and Error Diagnosis in Multi-Instance Pose Estimation" (ICCV 2017), whose jitter
reaches from the threshold of "correct" to about 2.07 times that distance (keypoint similarity 0.85 to 0.5); here the
limits are plain distances, and the kinds exclude each other in the order good, swap, jitter, miss.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.metrics.correctness import distances
from trainer.metrics.definition import BoolArray, none_if_nan

KINDS = ("good", "swap", "jitter", "miss")
KIND_LETTERS = "gsjm"
JITTER_REACH = 2.0  # of the threshold; Ronchi & Perona's similarities give 2.07


@dataclass(frozen=True)
class ErrorKinds:
    """Counts per joint and kind: int64 (K, 4), columns as `KINDS`; verdicts: what `classify` returns."""

    joints: tuple[str, ...]
    counts: NDArray[np.int64]
    threshold: float
    normaliser: str
    verdicts: NDArray[np.int8]

    def shares(self) -> dict[str, float]:
        """Share of each kind among all counted joints; NaN where none was counted."""
        total = self.counts.sum()
        return {k: float(n / total) if total else float("nan") for k, n in zip(KINDS, self.counts.sum(0), strict=True)}

    def as_dict(self) -> dict[str, Any]:
        """JSON form with the rule spelled out."""
        return {
            "definition": {
                "normaliser": self.normaliser,
                "threshold": self.threshold,
                "good": f"distance / normaliser < {self.threshold:g}",
                "swap": "not good; within the threshold of the true place of the same joint of the other side, "
                "and nearer to it than to the own one",
                "jitter": f"neither; distance / normaliser < {JITTER_REACH * self.threshold:g}",
                "miss": "all other predictions",
                "source": "after Ronchi & Perona, ICCV 2017",
            },
            "shares": {k: none_if_nan(v) for k, v in self.shares().items()},
            "per_joint": {
                j: {k: int(n) for k, n in zip(KINDS, row, strict=True)}
                for j, row in zip(self.joints, self.counts, strict=True)
            },
        }


def classify(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    lengths: ArrayLike,
    flip_permutation: tuple[int, ...],
    threshold: float = 0.5,
) -> NDArray[np.int8]:
    """The kind of error of each joint. A swap needs the other side's joint to be labelled.

    Args:
        predicted, truth: (N, K, 2) in one pixel space.
        counted: bool (N, K).
        lengths: (N,), in the same pixels.
        flip_permutation: (K,), the same joint of the other side (k itself on the middle line).

    Returns:
        int8 (N, K): index into `KINDS`, -1 where the joint or the person's length does not count.
    """
    own = distances(predicted, truth)
    mask, length = np.asarray(counted, bool), np.asarray(lengths, np.float64)
    usable = np.isfinite(length) & (length > 0)
    unit = np.where(usable, length, 1.0)[:, None]
    permutation = np.asarray(flip_permutation)
    other = distances(predicted, np.asarray(truth, np.float64)[:, permutation])
    sided: BoolArray = permutation != np.arange(len(permutation))
    with np.errstate(invalid="ignore"):
        good = own / unit < threshold
        swap = (other / unit < threshold) & (other < own) & mask[:, permutation] & sided
        jitter = own / unit < JITTER_REACH * threshold
    kind = np.select([good, swap, jitter], [0, 1, 2], default=3)
    return np.where(mask & usable[:, None], kind, -1).astype(np.int8)


def error_kinds(
    predicted: ArrayLike,
    truth: ArrayLike,
    counted: ArrayLike,
    lengths: ArrayLike,
    joints: tuple[str, ...],
    flip_permutation: tuple[int, ...],
    threshold: float = 0.5,
    normaliser: str = "given length",
) -> ErrorKinds:
    """Counts per joint and kind; arguments as `classify`, normaliser names the lengths."""
    kinds = classify(predicted, truth, counted, lengths, flip_permutation, threshold)
    counts = np.stack([(kinds == i).sum(axis=0) for i in range(len(KINDS))], axis=1).astype(np.int64)
    return ErrorKinds(joints, counts, threshold, normaliser, kinds)
