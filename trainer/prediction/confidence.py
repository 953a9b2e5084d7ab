"""What the height of a heatmap's peak is worth: the probability that the joint is where the peak is.

The card's key ``confidence`` holds it, as measured on people that the network was not trained on::

    within      what "where the peak is" means, in words: within the study's threshold of the true place
    curves      "all" and the names of joints with enough people -> [[height, probability], ...], rising; straight lines
                between the points, the ends go on level
    curves_with_mirrored    the same for heights of heatmaps that are means with the mirrored picture's: where both do
                not agree they are lower, and what is as high is surer. Absent: as `curves`
    threshold   the probability below which a joint is missing in what is written
    person      the mean probability of the joints below which nobody is there
    data        documents and number of people behind it

Without it the score is the height itself, and the two thresholds are those below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.metrics.reliability import curves_of
from trainer.models.card import card_of, joints_of

# Heights, for networks that were never calibrated. On 11 pictures without a figure (noise, plain, coloured squares)
# networks of the sample and of generated frames had a mean height up to 0.09 with one exception, on drawings from 0.10.
HEIGHT_OF_JOINT, HEIGHT_OF_PERSON = 0.2, 0.1
FEWEST_SURE = 3  # joints above the threshold, without which nobody is there


@dataclass(frozen=True)
class Confidence:
    """From heights to scores, and what follows from scores.

    Attributes:
        curves: for each joint of the model, float64 (2, M) of heights and probabilities; None leaves heights.
        threshold: the score from which a joint counts as found.
        person: the mean score from which somebody is there.
    """

    curves: Sequence[NDArray[np.float64]] | None
    threshold: float
    person: float

    @classmethod
    def of(cls, model: nn.Module, threshold: float | None = None, with_mirrored: bool = False) -> Confidence:
        """By the model's card; `threshold` takes the place of the card's.

        `with_mirrored`: for heights of heatmaps that are means with the mirrored picture's.
        """
        known: Mapping[str, Any] = card_of(model).get("confidence") or {}
        curves = curves_of(card_of(model), with_mirrored)
        tables = None
        if curves:
            tables = [np.asarray(curves.get(joint, curves["all"]), np.float64).T for joint in joints_of(model)]
        lowest = known.get("threshold", HEIGHT_OF_JOINT) if threshold is None else threshold
        return cls(tables, float(lowest), float(known.get("person", HEIGHT_OF_PERSON)))

    @property
    def kind(self) -> str:
        """What a score is, for a document's header."""
        return "heatmap height" if self.curves is None else "probability"

    def scores(self, heights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Scores (K,) of the heights (K,) of the model's joints; 0 for NaN."""
        heights = np.nan_to_num(np.asarray(heights, np.float64), nan=0.0)
        if self.curves is None:
            return heights
        return np.array([np.interp(h, *curve) for h, curve in zip(heights, self.curves, strict=True)])

    def sees_a_person(self, scores: NDArray[np.float64]) -> bool:
        """Whether scores (K,) like these mean that somebody is there at all."""
        sure = int((scores >= self.threshold).sum())
        return bool(scores.mean() >= self.person and sure >= min(FEWEST_SURE, len(scores)))
