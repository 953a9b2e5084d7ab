"""Which samples an epoch takes, in which order: all of them once, or several sets mixed by weights.

The order depends on seed, epoch and the samples already seen alone, so a resumed run goes on exactly where it stopped,
and any number of processes see the same order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Sampler

from trainer.errors import RunError


class EpochSampler(Sampler[tuple[int, int]]):
    """(round, index) pairs in an order that depends on seed and epoch alone.

    A sample's augmentation follows from its pair, so no pair comes twice in a run. Here the round is the epoch.
    `epoch` and `start` (samples of this epoch already seen) may be set before each pass.
    """

    def __init__(self, length: int, shuffle: bool, seed: int = 0):
        self.length, self.shuffle, self.seed = length, shuffle, seed
        self.epoch, self.start = 0, 0

    def __iter__(self) -> Iterator[tuple[int, int]]:
        rounds, order = self.epoch_order()
        # One by one: as a list a million pairs take 100 MB in every process.
        return ((int(a), int(b)) for a, b in zip(rounds[self.start :], order[self.start :], strict=True))

    def __len__(self) -> int:
        return self.length - self.start

    def epoch_order(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rounds and indices of the whole epoch, int64 (length,) each."""
        order = np.arange(self.length)
        if self.shuffle:
            order = np.random.default_rng((self.seed, self.epoch)).permutation(self.length)
        return np.broadcast_to(np.int64(self.epoch), order.shape), order


class MixedSampler(EpochSampler):
    """Several sets mixed by weights: a set's share of each epoch is its weight over the sum of weights.

    An epoch is as long as all sets together, so that steps and learning rates stay those of a run without weights. Each
    set is read in rounds: a round takes every sample once, in a new order, and the next epoch goes on where the last
    one stopped. So a large set with a small weight is complete after several epochs, and a small one with a large
    weight comes several times in each epoch, with other random changes each time (the round is the first of the pair).
    """

    def __init__(self, sets: Sequence[range], weights: Sequence[float], seed: int = 0):
        super().__init__(sum(len(one) for one in sets), shuffle=True, seed=seed)
        self.sets, self.quotas = list(sets), quotas(self.length, weights)

    def epoch_order(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        rounds, order = [], []
        for number, (members, quota) in enumerate(zip(self.sets, self.quotas, strict=True)):
            size, first, behind = len(members), self.epoch * quota, (self.epoch + 1) * quota
            for one in range(first // size, (behind - 1) // size + 1):
                shuffled = np.random.default_rng((self.seed, 1, number, one)).permutation(size)
                taken = shuffled[max(first - one * size, 0) : behind - one * size]
                rounds.append(np.full(len(taken), one))
                order.append(taken + members.start)
        mixed = np.random.default_rng((self.seed, self.epoch)).permutation(self.length)
        return np.concatenate(rounds)[mixed], np.concatenate(order)[mixed]


class JoinedBatches(Sampler[list[tuple[int, int]]]):
    """Batches of a sampler, of `size` samples each; a last one of fewer than `least` is joined to the one before."""

    def __init__(self, sampler: EpochSampler, size: int, least: int = 1):
        self.sampler, self.size, self.least = sampler, size, least

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        keys, left = iter(self.sampler), len(self.sampler)
        while left:
            count = next_batch(left, self.size, self.least)
            yield list(islice(keys, count))
            left -= count

    def __len__(self) -> int:
        return batches_in(len(self.sampler), self.size, self.least)


def next_batch(left: int, size: int, least: int) -> int:
    """How many samples the next batch has where `left` are left: so many that none or at least `least` remain."""
    return left if left - size < least else size


def batches_in(samples: int, size: int, least: int) -> int:
    """Number of batches that :class:`JoinedBatches` makes of so many samples."""
    whole, rest = divmod(samples, size)
    return whole + (rest >= least or not whole) if rest else whole


def quotas(length: int, weights: Sequence[float]) -> list[int]:
    """How many of `length` samples each weight gets: its share, rounded so that the sum is `length`."""
    exact = length * np.asarray(weights, dtype=np.float64) / math.fsum(weights)
    counts = np.floor(exact).astype(np.int64)
    left = length - int(counts.sum())
    counts[np.argsort(counts - exact, kind="stable")[:left]] += 1
    return counts.tolist()


def check_weights(weights: Sequence[float], names: Sequence[str], sizes: Sequence[int]) -> None:
    """Raise RunError for weights that do not fit the sets, whose `names` and `sizes` are given."""
    if len(weights) != len(names):
        raise RunError(f"{len(weights)} weights for {len(names)} sets ({', '.join(names)}): give one for each")
    for weight, name, size in zip(weights, names, sizes, strict=True):
        if not (weight > 0 and math.isfinite(weight)):
            raise RunError(f"{name}: the weight {weight:g} should be above zero; leave the set out instead")
        if not size:
            raise RunError(f"{name}: no record with a labelled joint inside its picture, so nothing to mix in")
    for count, name, weight in zip(quotas(sum(sizes), weights), names, weights, strict=True):
        if not count:
            raise RunError(f"{name}: with the weight {weight:g} beside the others' it would get no sample of an epoch")
