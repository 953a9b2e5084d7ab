"""Scores that are probabilities: the card's ``confidence``, fitted to a network's results on people it has not seen.

See :mod:`trainer.prediction.confidence` for the form. The fit is isotonic (pool adjacent violators, Barlow et al.
1972), by joint where there are enough people, else of all joints together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.annotations import MPII16
from trainer.errors import DocumentError
from trainer.metrics.reliability import peaks_of, reliability

ENOUGH = 200  # people with a joint, for a curve of its own
POINTS = 24  # of a curve
THRESHOLD = 0.5  # a joint that is more likely wrong than right is missing
# The mean probability of somebody's joints is hardly ever below this; of the held-back people one in a hundred is.
LOST_PEOPLE = 0.01


def fit_confidence(results: Mapping[str, Any]) -> dict[str, Any]:
    """The card's ``confidence`` from what `evaluate` returns.

    The threshold of persons is the one that loses a hundredth of these people; their boxes were given, so what a
    picture without a figure gives is not part of the fit.

    Raises:
        DocumentError: fewer than 20 people, or no joint with a known place.
    """
    records = results.get("records") or []
    joints = list((results.get("joint_set") or {}).get("joints") or MPII16.joints)
    heights, is_right, who = peaks_of(records, len(joints))
    if len(records) < 20 or not len(heights):
        raise DocumentError(f"{len(records)} scored people are too few to calibrate scores with; evaluate at least 20")
    curves = {"all": rising_curve(heights, is_right)}
    for k, joint in enumerate(joints):
        of_joint = who[:, 1] == k
        if of_joint.sum() >= ENOUGH:
            curves[joint] = rising_curve(heights[of_joint], is_right[of_joint])
    tables = [np.array(curves.get(joint, curves["all"])).T for joint in joints]
    of_people = []
    for row in records:
        found = [(k, one[2]) for k, one in enumerate(row["predicted"]) if one is not None]
        of_people.append(np.mean([np.interp(height, *tables[k]) for k, height in found]) if found else 0.0)
    return {
        "within": "1/20 of the crop's side (the study's threshold)",
        "curves": curves,
        "threshold": THRESHOLD,
        "person": round(float(np.quantile(of_people, LOST_PEOPLE)), 4),
        "data": [{key: one.get(key) for key in ("path", "sha256", "scored")} for one in results.get("data") or []],
        "people": len(records),
        "reliability": reliability(np.array([np.interp(h, *tables[k]) for h, (_, k) in zip(heights, who, strict=True)]),
                                   is_right),
    }  # fmt: skip


def rising_curve(heights: ArrayLike, is_right: ArrayLike) -> list[list[float]]:
    """[[height, probability], ...]: the isotonic fit, as the means of up to `POINTS` parts of equal counts."""
    heights, right = np.asarray(heights, float), np.asarray(is_right, float)
    order = np.argsort(heights, kind="stable")
    fitted = _pooled(right[order])
    parts = np.array_split(np.arange(len(order)), min(POINTS, len(order)))
    return [[round(float(heights[order][p].mean()), 5), round(float(fitted[p].mean()), 5)] for p in parts]


def _pooled(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The rising sequence nearest to `values` (N,) in least squares."""
    means: list[float] = []
    counts: list[int] = []
    for value in values.tolist():
        means.append(value)
        counts.append(1)
        while len(means) > 1 and means[-2] >= means[-1]:
            mean, count = means.pop(), counts.pop()
            means[-1] = (means[-1] * counts[-1] + mean * count) / (counts[-1] + count)
            counts[-1] += count
    return np.repeat(means, counts)
