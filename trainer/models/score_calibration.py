"""From a heatmap's peak to the probability that the joint is there, by a table on the model's card.

The card's key ``scores``: ``peak`` and ``probability`` (knots of equal number, both rising; straight between them and
constant outside), ``means`` (what counts as there, in words), ``measured_on`` and ``joints`` (how many were counted).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

KNOTS = 16
MEANS = "the joint lies within 1/20 of the crop (PCK@0.5 of the study); joints off the picture count as not found"


def fit(peaks: ArrayLike, is_right: ArrayLike, measured_on: str) -> dict[str, Any]:
    """The card's ``scores``: an isotonic fit of `is_right` (N,) bool on `peaks` (N,), thinned to a few knots."""
    x, y = np.asarray(peaks, np.float64).ravel(), np.asarray(is_right, np.float64).ravel()
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    shares = isotonic(y)
    bins = np.array_split(np.arange(len(x)), min(KNOTS, len(x)))
    peak = [round(float(x[part].mean()), 5) for part in bins]
    probability = [round(float(shares[part].mean()), 4) for part in bins]
    return {
        "peak": peak,
        "probability": probability,
        "means": MEANS,
        "measured_on": measured_on,
        "joints": len(x),
    }


def isotonic(values: ArrayLike) -> NDArray[np.float64]:
    """The rising sequence with the least squared distance to `values` (N,): neighbours that fall are pooled."""
    means: list[float] = []
    counts: list[int] = []
    for value in np.asarray(values, np.float64):
        means.append(float(value))
        counts.append(1)
        while len(means) > 1 and means[-2] >= means[-1]:
            mean, count = means.pop(), counts.pop()
            means[-1] = (means[-1] * counts[-1] + mean * count) / (counts[-1] + count)
            counts[-1] += count
    return np.repeat(means, counts)


def probabilities(card: Mapping[str, Any], peaks: ArrayLike) -> NDArray[np.float64] | None:
    """The probability for each peak, of the same shape; None where the card says nothing about scores."""
    table = card.get("scores")
    if not table:
        return None
    return np.interp(np.asarray(peaks, np.float64), table["peak"], table["probability"])
