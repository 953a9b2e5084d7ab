"""What a metric is: five choices that are recorded beside every number, and the score that carries them.

"PCK" alone says nothing: projects like this one use one name for six different numbers. A `Definition` names the
normaliser, the threshold, whether equality counts, which joints are averaged and how, and what happens to joints that
are not labelled. Everything in `trainer.metrics` returns a `Score`, which keeps its definition.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Weighting = Literal["plain", "counts", "batches"]

WEIGHTINGS: dict[str, str] = {
    "plain": "plain mean of the per-joint values of the joints that have at least one counted sample",
    "counts": "correct joints over counted joints, all joints of the mean pooled",
    "batches": "plain mean of joints in each batch, then the mean over batches weighted by batch size",
}


@dataclass(frozen=True)
class Definition:
    """The full definition of a metric. Only scores with equal definitions may be compared.

    Attributes:
        joints: the joints that enter the mean (per-joint values may exist for more).
        inclusive: whether a distance equal to the threshold still counts as correct.
        comparison: the condition for "correct" in words, where it is not distance over normaliser.
        source: who defined it, and where.
    """

    name: str
    summary: str
    normaliser: str
    threshold: float
    inclusive: bool
    joints: tuple[str, ...]
    weighting: Weighting = "plain"
    missing: str = "joints without a label are in neither numerator nor denominator"
    source: str = ""
    comparison: str = ""
    options: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """JSON form; spells out the comparison and the averaging in words."""
        row = asdict(self)
        row["joints"] = list(self.joints)
        sign = "<=" if self.inclusive else "<"
        row["comparison"] = self.comparison or f"distance / normaliser {sign} {self.threshold:g}"
        row["weighting"] = f"{self.weighting}: {WEIGHTINGS[self.weighting]}"
        return row


@dataclass(frozen=True)
class Score:
    """Values of one metric on one set.

    Attributes:
        per_joint: float64 (K,), fraction in [0, 1], NaN where no sample was counted.
        counted: int64 (K,), samples that were compared.
        mean: NaN where nothing was counted.
        columns: named groups of joints as a paper prints them, and column_joints: which joints these are.
        people_skipped: people left out whole because their normaliser is missing or zero.
        verdicts: int8 (N, K): 1 right, 0 wrong, -1 not counted.
    """

    definition: Definition
    joints: tuple[str, ...]
    per_joint: FloatArray
    counted: NDArray[np.int64]
    mean: float
    columns: dict[str, float] = field(default_factory=dict)
    people_skipped: int = 0
    column_joints: dict[str, tuple[str, ...]] = field(default_factory=dict)
    verdicts: NDArray[np.int8] = field(default_factory=lambda: np.zeros((0, 0), np.int8))

    def as_dict(self) -> dict[str, Any]:
        """JSON form: NaN becomes null, joints are keys."""
        return {
            "definition": self.definition.as_dict(),
            "mean": none_if_nan(self.mean),
            "per_joint": {j: none_if_nan(v) for j, v in zip(self.joints, self.per_joint, strict=True)},
            "counted": {j: int(n) for j, n in zip(self.joints, self.counted, strict=True)},
            "columns": {name: none_if_nan(value) for name, value in self.columns.items()},
            "column_joints": {name: list(joints) for name, joints in self.column_joints.items()},
            "people_skipped": self.people_skipped,
        }


def verdict_letters(verdicts: NDArray[np.int8], letters: str = "01") -> list[str]:
    """A text for each person with a letter for each joint, "-" for one that does not count."""
    table = np.array([*letters, "-"])
    return ["".join(row) for row in table[verdicts]]


def none_if_nan(value: float) -> float | None:
    """The value as a JSON number, or None for NaN and infinities, which JSON does not have."""
    return float(value) if math.isfinite(value) else None
