"""How far two samples are apart, and how far apart two samples of one kind would be by chance.

A distance between samples is never zero, and grows as they shrink. Its floor is what two samples of the same sizes from
one distribution have on average, estimated from random halves of each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.gap.poses import mirrored

Values = NDArray[np.float64]
Distance = Callable[[Values, Values], float]

SPLITS = 20  # random halves of each sample


@dataclass(frozen=True)
class Gap:
    """A distance, its floor, and how many of each sample were compared; NaN where a sample has fewer than four."""

    distance: float
    floor: float
    counts: tuple[int, int]

    @property
    def times_floor(self) -> float:
        """The distance over its floor: about 1 for two samples of one kind."""
        return self.distance / self.floor if self.floor > 0 else float("nan")


def gap(first: Values, second: Values, distance: Distance, dice: np.random.Generator, power: int = 1) -> Gap:
    """The distance of two samples, rows (N, ...) and (M, ...), with its floor.

    Args:
        power: 1 where the distance of two samples of one kind, of sizes n and m, falls as the root of 1/n + 1/m, as
            Wasserstein's does; 2 where it falls as 1/n + 1/m, as Fréchet's squared one. Halves have 4/n for that sum,
            so the floor follows from both samples' halves.
    """
    counts = len(first), len(second)
    if min(counts) < 4:
        return Gap(float("nan"), float("nan"), counts)
    halves = [_mean_of_halves(rows, distance, dice) for rows in (first, second)]
    floor = (sum(half ** (2 / power) for half in halves) / 4) ** (power / 2)
    return Gap(distance(first, second), float(floor), counts)


def _mean_of_halves(rows: Values, distance: Distance, dice: np.random.Generator) -> float:
    found = []
    for _ in range(SPLITS):
        order = dice.permutation(len(rows))
        found.append(distance(rows[order[::2]], rows[order[1::2]]))
    return float(np.mean(found))


def wasserstein(first: Values, second: Values) -> float:
    """The mean distance by which values have to be moved to become those of the other sample, in their unit.

    Wasserstein-1 on a line: the area between the two cumulative distributions. Arrays of any shape, NaN left out, so
    that a row may hold both sides of a person.
    """
    a, b = (np.sort(values[np.isfinite(values)]) for values in (first, second))
    if not len(a) or not len(b):
        return float("nan")
    steps = np.sort(np.concatenate([a, b]))
    shares = [np.searchsorted(one, steps[:-1], "right") / len(one) for one in (a, b)]
    return float((np.abs(shares[0] - shares[1]) * np.diff(steps)).sum())


def frechet(first: Values, second: Values) -> float:
    """Squared Fréchet distance of Gaussians fitted to rows (N, D) and (M, D), as of FID (Heusel et al., NIPS 2017).

    |m1 - m2|² + tr(C1 + C2 - 2 (C1 C2)^(1/2)); the root's trace is that of (C1^(1/2) C2 C1^(1/2))^(1/2).
    """
    means = first.mean(axis=0), second.mean(axis=0)
    one, other = (np.atleast_2d(np.cov(rows, rowvar=False)) for rows in (first, second))
    values, vectors = np.linalg.eigh(one)
    root = (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T
    between = np.linalg.eigvalsh(root @ other @ root)
    trace = np.trace(one) + np.trace(other) - 2 * np.sqrt(np.clip(between, 0, None)).sum()
    return float(((means[0] - means[1]) ** 2).sum() + max(trace, 0.0))


def principal(rows: Values, most: int) -> tuple[Values, Values, float]:
    """The mean (D,), up to `most` directions of largest variance (D, d), and the share of variance that they keep."""
    mean = rows.mean(axis=0)
    _, sizes, directions = np.linalg.svd(rows - mean, full_matrices=False)
    total = float((sizes**2).sum())
    kept = float((sizes[:most] ** 2).sum()) / total if total > 0 else 1.0
    return mean, directions[:most].T, kept


def pose_distances(first: Values, second: Values) -> tuple[Values, NDArray[np.bool_]]:
    """Mean distance joint by joint of normalised poses (N, J, 2) and (M, J, 2), or of one's mirror image where nearer.

    Returns:
        (N, M) distances, in root mean square radii of the poses, and where the mirror image was nearer.
    """
    direct, turned = (_joint_by_joint(first, other) for other in (second, mirrored(second)))
    return np.minimum(direct, turned), turned < direct


def _joint_by_joint(first: Values, second: Values) -> Values:
    """Mean over the joints of the distances between all pairs of poses, (N, M), a joint at a time to spare memory."""
    total = np.zeros((len(first), len(second)), np.float32)
    one, other = first.astype(np.float32), second.astype(np.float32)
    for k in range(first.shape[1]):
        total += np.hypot(one[:, k, None, 0] - other[None, :, k, 0], one[:, k, None, 1] - other[None, :, k, 1])
    return total.astype(np.float64) / first.shape[1]


def clusters(shapes: Values, count: int, dice: np.random.Generator, rounds: int = 25) -> Values:
    """Mean poses (count, J, 2) of a k-means over normalised poses, each turned like its mean where that is nearer.

    The first means are drawn as k-means++ does (Arthur & Vassilvitskii 2007).
    """
    means = shapes[[int(dice.integers(len(shapes)))]]
    while len(means) < min(count, len(shapes)):
        nearest = pose_distances(shapes, means)[0].min(axis=1) ** 2
        if nearest.sum() <= 0:
            break
        means = np.concatenate([means, shapes[[int(dice.choice(len(shapes), p=nearest / nearest.sum()))]]])
    for _ in range(rounds):
        distance, is_turned = pose_distances(shapes, means)
        own = distance.argmin(axis=1)
        like = np.where(is_turned[np.arange(len(own)), own][:, None, None], mirrored(shapes), shapes)
        moved = np.stack([like[own == c].mean(axis=0) if (own == c).any() else means[c] for c in range(len(means))])
        if np.allclose(moved, means):
            break
        means = moved
    return means
