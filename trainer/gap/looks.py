"""How different the pictures of two sets look: simple statistics, and a network's features."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from trainer.gap.distances import Gap, Values, frechet, gap, principal, wasserstein
from trainer.gap.pictures import GROUPS, STATISTICS, Seen
from trainer.gap.pose_gap import SETS, Row
from trainer.metrics.definition import none_if_nan

DIRECTIONS = 64  # of features at most: a covariance needs several crops a direction
CROPS_A_DIRECTION = 4
CLEAR = 3.0  # floors from which a difference is called one


@dataclass(frozen=True)
class LookGap:
    """The comparison of two sets' crops.

    Attributes:
        rows: a statistic each; effects: its distance in standard deviations of the drawn crops, by name.
        frechet: distance of groups of statistics (each statistic in standard deviations of both sets together), and of
            the network's features, by name.
        directions: how many directions of the features were compared, and kept: their share of the variance.
        reduced: the features in those directions, by set.
    """

    rows: list[Row]
    effects: dict[str, float]
    frechet: dict[str, Gap]
    directions: int
    kept: float
    reduced: dict[str, Values]

    def as_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "statistics": [
                {
                    **row.as_dict(),
                    "group": STATISTICS[row.name],
                    "drawn_deviations": none_if_nan(self.effects[row.name]),
                }
                for row in self.rows
            ],
            "frechet": {
                name: {"distance": none_if_nan(one.distance), "floor": none_if_nan(one.floor)}
                for name, one in self.frechet.items()
            },
            "feature_directions": self.directions,
            "feature_variance_kept": round(self.kept, 4),
        }

    @property
    def most_different(self) -> list[Row]:
        """Statistics clearly different, the one by most drawn deviations first."""
        clear = [row for row in self.rows if row.gap.times_floor >= CLEAR and np.isfinite(self.effects[row.name])]
        return sorted(clear, key=lambda row: -self.effects[row.name])


FEATURES = "the network's middle features"


def compare_looks(seen: Mapping[str, Seen], seed: int = 0) -> LookGap:
    """Compare crops of rendered and drawn people. The same seed gives the same figures."""
    dice = np.random.default_rng(seed)
    rows, effects = [], {}
    for k, name in enumerate(STATISTICS):
        columns = [seen[one].statistics[:, [k]] for one in SETS]
        known = [column[np.isfinite(column[:, 0])] for column in columns]
        medians = [float(np.median(column)) if len(column) else float("nan") for column in known]
        row = Row(name, (medians[0], medians[1]), gap(known[0], known[1], wasserstein, dice))
        spread = float(known[1].std()) if len(known[1]) else 0.0
        effects[name] = row.gap.distance / spread if spread > 0 else float("nan")
        rows.append(row)
    tables = _standardised([seen[one].statistics for one in SETS])
    distances = {}
    for group in (*GROUPS, "all of them"):
        chosen = [k for k, name in enumerate(STATISTICS) if group in (STATISTICS[name], "all of them")]
        distances[group] = gap(tables[0][:, chosen], tables[1][:, chosen], frechet, dice, 2)
    features = [seen[one].features for one in SETS]
    most = max(1, min(DIRECTIONS, min(len(one) for one in features) // CROPS_A_DIRECTION))
    mean, directions, kept = principal(np.concatenate(features), most)
    reduced = {name: (one - mean) @ directions for name, one in zip(SETS, features, strict=True)}
    distances[FEATURES] = gap(reduced["rendered"], reduced["drawn"], frechet, dice, 2)
    return LookGap(rows, effects, distances, directions.shape[1], kept, reduced)


def _standardised(tables: list[Values]) -> list[Values]:
    """Columns less the mean, over the deviation, of all tables together; what is not known is the mean."""
    whole = np.concatenate(tables)
    known = np.isfinite(whole)
    counts = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, whole, 0.0).sum(axis=0) / counts
    spread = np.sqrt((np.where(known, whole - mean, 0.0) ** 2).sum(axis=0) / counts)
    return [np.where(np.isfinite(one), (one - mean) / np.where(spread > 0, spread, 1.0), 0.0) for one in tables]
