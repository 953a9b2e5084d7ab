"""The mix of a run: which documents make a set, and with what weight each set is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trainer.annotations import Document
from trainer.data.dataset import PoseDataset
from trainer.data.sampling import EpochSampler, MixedSampler, check_weights
from trainer.errors import RunError

Mix = tuple[tuple[int, float], ...]
"""(number of documents, weight) of each set, over the documents in their order; () for no mix."""


def training_sampler(train_set: PoseDataset, documents: Sequence[Document], mix: Mix, seed: int) -> EpochSampler:
    """The order of a run's samples. Raises :class:`RunError` for a mix that does not fit the documents."""
    if not mix:
        return EpochSampler(len(train_set), shuffle=True, seed=seed)
    groups = _groups(mix)
    if sum(len(group) for group in groups) != len(documents):
        raise RunError(f"mix is for {sum(len(group) for group in groups)} documents and there are {len(documents)}")
    ranges = [train_set.samples.of_document(number) for number in range(len(documents))]
    sets = [range(ranges[group[0]].start, ranges[group[-1]].stop) for group in groups]
    weights = [weight for _, weight in mix]
    names = [documents[group[0]].name + (" and others" if len(group) > 1 else "") for group in groups]
    check_weights(weights, names, [len(one) for one in sets])
    return MixedSampler(sets, weights, seed)


def _groups(mix: Mix) -> list[range]:
    """Which documents each set has."""
    groups, start = [], 0
    for count, _ in mix:
        groups.append(range(start, start + count))
        start += count
    if any(not group for group in groups):
        raise RunError("a set to mix needs at least one document")
    return groups


def describe_mix(sampler: EpochSampler, documents: Sequence[Document], mix: Mix) -> list[dict[str, Any]] | None:
    """The mix as a run's config keeps it: each set's documents, weight, samples, and samples in each epoch; None
    without a mix."""
    if not isinstance(sampler, MixedSampler):
        return None
    return [
        {
            "documents": [document.path.name for number in group if (document := documents[number]).path is not None],
            "weight": weight,
            "samples": len(members),
            "samples_per_epoch": quota,
        }
        for group, (_, weight), members, quota in zip(_groups(mix), mix, sampler.sets, sampler.quotas, strict=True)
    ]
