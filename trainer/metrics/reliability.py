"""Whether scores that are called probabilities are: of the joints with a score of 0.8, 80 % should be right.

Right is within the study's threshold. The rows of a reliability table are those of Murphy and Winkler (1977); the mean
distance of score and share, weighted by count, is the expected calibration error (Guo et al., ICML 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

WITHIN = 0.05  # of the crop's side: the study's threshold, half of a tenth


def reliability(scores: ArrayLike, is_right: ArrayLike, bins: int = 10) -> list[dict[str, Any]]:
    """For each tenth of the scores from 0 to 1: how many, their mean, and the share that was right."""
    scores, right = np.asarray(scores, float), np.asarray(is_right, bool)
    place = np.clip((scores * bins).astype(int), 0, bins - 1)
    rows = []
    for n in range(bins):
        here = place == n
        if here.any():
            row = {"count": int(here.sum()), "score": round(float(scores[here].mean()), 4)}
            rows.append({**row, "right": round(float(right[here].mean()), 4)})
    return rows


def calibration_error(rows: list[dict[str, Any]]) -> float:
    """The mean distance between score and share that was right, weighted by count."""
    total = sum(row["count"] for row in rows)
    return sum(row["count"] * abs(row["score"] - row["right"]) for row in rows) / max(total, 1)


def peaks_of(
    records: Sequence[Mapping[str, Any]], joints: int
) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.intp]]:
    """Heights (N,), whether they are right (N,), and (N, 2) the record and joint, of all joints with a known place.

    Args:
        records: of a results file.
        joints: how many there are in a record.
    """
    heights, is_right, who = [], [], []
    for n, row in enumerate(records):
        reach = WITHIN * row["crop"][2]
        for k in range(joints):
            predicted, (x, y, counted) = row["predicted"][k], row["truth"][k]
            if counted and predicted is not None:
                heights.append(predicted[2])
                is_right.append(float(np.hypot(predicted[0] - x, predicted[1] - y)) < reach)
                who.append((n, k))
    return np.array(heights, float), np.array(is_right, bool), np.array(who, int).reshape(-1, 2)


def curves_of(card: Mapping[str, Any], with_mirrored: bool) -> Mapping[str, Any] | None:
    """A card's curves from heights to probabilities, by joint and for "all"; None for a card without a calibration."""
    known: Mapping[str, Any] = card.get("confidence") or {}
    own = known.get("curves_with_mirrored") if with_mirrored else None
    return own or known.get("curves") or None
