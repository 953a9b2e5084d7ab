"""Rendered poses against drawn ones: distributions, shares, diversity, clusters. Needs no picture and no network."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.gap.distances import Gap, clusters, gap, pose_distances, wasserstein
from trainer.gap.poses import (
    CATEGORIES,
    POSTURES,
    UNKNOWN,
    VIEWS,
    Poses,
    Values,
    angles_deg,
    categories,
    heads_tall,
    normalised,
    ratios,
)
from trainer.metrics.definition import none_if_nan

SETS = ("rendered", "drawn")
MOST_COMPARED = 1500  # poses whose distances to all others are computed; their number grows with the square
CLUSTERS = 12
DRAWS = 5  # of equally many poses of both sets
DRAWN_SHARES = 2000
LEVEL = 0.95


@dataclass(frozen=True)
class Row:
    """One measure in both sets: medians, and the distance of the distributions."""

    name: str
    medians: tuple[float, float]
    gap: Gap

    def as_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            **{f"{name}_median": none_if_nan(value) for name, value in zip(SETS, self.medians, strict=True)},
            "distance": none_if_nan(self.gap.distance),
            "floor": none_if_nan(self.gap.floor),
            "times_floor": none_if_nan(self.gap.times_floor),
            **{f"{name}_people": count for name, count in zip(SETS, self.gap.counts, strict=True)},
        }


@dataclass(frozen=True)
class Share:
    """A kind of pose: its share of each set, and the drawn share less the rendered one with its interval (95 %).

    NaN for a set of whose people it is not known at all, such as the views of figures without head and hips.
    """

    kind: str
    name: str
    rendered: float
    drawn: float
    interval: tuple[float, float]

    @property
    def lacking(self) -> float:
        """By how much the kind is rarer among rendered people than among drawn ones."""
        return self.drawn - self.rendered

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "name": self.name,
            "rendered": none_if_nan(self.rendered),
            "drawn": none_if_nan(self.drawn),
            "lacking": none_if_nan(self.lacking),
            "interval": [none_if_nan(end) for end in self.interval],
        }


@dataclass
class PoseGap:
    """The comparison of two sets' poses.

    Attributes:
        groups: for "posture", "view", "proportions" and "cluster" each person's number in the list `names` has under
            that key, of the rendered and of the drawn; -1 for a person without a cluster.
        nearest: for each drawn person the number of the rendered person with the nearest pose (-1: unknown), and
            distances: how far it is (NaN: unknown).
        means: normalised mean poses of the clusters.
    """

    people: dict[str, int]
    angles: list[Row]
    ratios: list[Row]
    shares: list[Share]
    diversity: dict[str, float]
    names: dict[str, list[str]]
    groups: dict[str, dict[str, NDArray[np.intp]]]
    nearest: NDArray[np.intp]
    distances: Values
    means: Values = field(default_factory=lambda: np.zeros((0, 14, 2)))

    def as_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "people": self.people,
            "angles_deg": [row.as_dict() for row in self.angles],
            "ratios": [row.as_dict() for row in self.ratios],
            "shares": [share.as_dict() for share in self.shares],
            "diversity": self.diversity,
        }

    @property
    def to_render(self) -> list[Share]:
        """Kinds of poses that drawings have more often, beyond chance; what is lacking most comes first."""
        lacking = [share for share in self.shares if share.interval[0] > 0 and share.name != UNKNOWN]
        return sorted(lacking, key=lambda share: -share.lacking)


def compare_poses(rendered: Poses, drawn: Poses, seed: int = 0) -> PoseGap:
    """Compare two sets of poses. The same seed gives the same figures."""
    dice = np.random.default_rng(seed)
    both = {"rendered": rendered, "drawn": drawn}
    angles = _rows({name: angles_deg(one) for name, one in both.items()}, dice)
    lengths = {name: {**ratios(one), "whole body in heads": heads_tall(one)[:, None]} for name, one in both.items()}
    groups = {kind: {name: categories(one)[kind] for name, one in both.items()} for kind in CATEGORIES}
    names = {kind: list(words) for kind, words in CATEGORIES.items()}
    result = PoseGap(
        {name: len(one) for name, one in both.items()}, angles, _rows(lengths, dice), [], {}, names, groups,
        np.full(len(drawn), -1), np.full(len(drawn), np.nan),
    )  # fmt: skip
    _compare_whole(result, both, dice)
    result.shares = _shares(result, dice)
    return result


def _rows(measures: Mapping[str, Mapping[str, Values]], dice: np.random.Generator) -> list[Row]:
    rows = []
    for name in measures["drawn"]:
        samples = [measures[one][name] for one in SETS]
        known = [rows[np.isfinite(rows).any(axis=1)] for rows in samples]
        medians = [float(np.nanmedian(rows)) if len(rows) else float("nan") for rows in known]
        rows.append(Row(name, (medians[0], medians[1]), gap(known[0], known[1], wasserstein, dice)))
    return rows


def _compare_whole(result: PoseGap, both: Mapping[str, Poses], dice: np.random.Generator) -> None:
    """Diversity, nearest poses and clusters, of the people whose joints are all known."""
    people = {name: _some(one.whole, MOST_COMPARED, dice) for name, one in both.items()}
    shapes = {name: normalised(one, people[name]) for name, one in both.items()}
    count = min(len(one) for one in shapes.values())
    result.diversity = {f"{name}_whole_people": len(one.whole) for name, one in both.items()}
    if count < 2:
        return
    between = pose_distances(shapes["drawn"], shapes["rendered"])[0]
    result.nearest[people["drawn"]] = people["rendered"][between.argmin(axis=1)]
    result.distances[people["drawn"]] = between.min(axis=1)
    result.diversity |= _diversity(shapes, between, count, dice)
    pool = [shapes[name][dice.permutation(len(shapes[name]))[:count]] for name in SETS]
    result.means = clusters(np.concatenate(pool), min(CLUSTERS, max(1, count // 4)), dice)
    result.groups["cluster"] = {name: _nearest_cluster(one, result.means) for name, one in both.items()}
    result.names["cluster"] = _cluster_names(result)


def _some(numbers: NDArray[np.intp], most: int, dice: np.random.Generator) -> NDArray[np.intp]:
    return np.sort(dice.permutation(numbers)[:most])


def _diversity(
    shapes: Mapping[str, Values], between: Values, count: int, dice: np.random.Generator
) -> dict[str, float]:
    """Distances to the nearest pose, with equally many poses of both sets, since more poses lie nearer together."""
    within = {name: pose_distances(one, one)[0] for name, one in shapes.items()}
    for distance in within.values():
        np.fill_diagonal(distance, np.inf)
    found: dict[str, list[float]] = {}
    for _ in range(DRAWS):
        drawn_from = {name: dice.permutation(len(one))[:count] for name, one in shapes.items()}
        for name, some in drawn_from.items():
            nearest = within[name][np.ix_(some, some)].min(axis=1)
            found.setdefault(f"{name}_to_nearest_other", []).append(float(nearest.mean()))
        to_rendered = between[:, drawn_from["rendered"]].min(axis=1)
        to_drawn = within["drawn"][:, drawn_from["drawn"]].min(axis=1)
        found.setdefault("drawn_to_nearest_rendered", []).append(float(to_rendered.mean()))
        found.setdefault("drawn_to_nearest_drawn", []).append(float(to_drawn.mean()))
        found.setdefault("covered", []).append(float((to_rendered <= np.median(to_drawn)).mean()))
    return {"poses_compared": count, **{name: round(float(np.mean(values)), 4) for name, values in found.items()}}


def _nearest_cluster(poses: Poses, means: Values) -> NDArray[np.intp]:
    numbers = np.full(len(poses), -1, np.intp)
    whole = poses.whole
    numbers[whole] = pose_distances(normalised(poses, whole), means)[0].argmin(axis=1)
    return numbers


def _cluster_names(result: PoseGap) -> list[str]:
    """The posture and view that most people of a cluster have, with a letter for the cluster."""
    found = []
    for c in range(len(result.means)):
        words: Counter[tuple[str, str]] = Counter()
        for name in SETS:
            own = result.groups["cluster"][name] == c
            posture, view = (result.groups[kind][name][own] for kind in ("posture", "view"))
            words.update((POSTURES[p], VIEWS[v]) for p, v in zip(posture.tolist(), view.tolist(), strict=True))
        posture_word, view_word = words.most_common(1)[0][0] if words else ("nobody", "")
        found.append(f"{chr(ord('A') + c)}: {posture_word}, {view_word}")
    return found


def _shares(result: PoseGap, dice: np.random.Generator) -> list[Share]:
    found = []
    for kind, names in result.names.items():
        codes = [result.groups[kind][name] for name in SETS]
        codes = [one[one >= 0] for one in codes]
        for number, name in enumerate(names):
            hits = [int((one == number).sum()) for one in codes]
            if not any(hits):
                continue
            # Shares are of those of whom it is known: drawings cut at the thighs would else lack every posture.
            unknown = names.index(UNKNOWN) if UNKNOWN in names else -1
            sizes = [int((one != unknown).sum()) if name != UNKNOWN else len(one) for one in codes]
            shares = [n / size if size else math.nan for n, size in zip(hits, sizes, strict=True)]
            # Jeffreys' prior: none of 24 frames is not the same as none at all.
            draws = [dice.beta(n + 0.5, size - n + 0.5, DRAWN_SHARES) for n, size in zip(hits, sizes, strict=True)]
            low, high = np.quantile(draws[1] - draws[0], [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
            interval = (float(low), float(high)) if all(sizes) else (math.nan, math.nan)
            found.append(Share(kind, name, shares[0], shares[1], interval))
    return found
