"""Whether a network is scored on people that it was trained on, by what lies beside its weights or by its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from trainer.data.trained_on import People, Shared, TrainedOn
from trainer.errors import TrainerError
from trainer.evaluation.samples import Sample, Settings
from trainer.models.default_network import DEFAULT, FILES
from trainer.provenance import file_sha256


def overlap_of(
    samples: Sequence[Sample], trained_on: TrainedOn | None, card: Mapping[str, Any], settings: Settings
) -> dict[str, Any]:
    """How many people the network was trained on, and whether all that it was trained on is known.

    Where nothing lies beside the weights, those of the very documents that the card names are known all the same.

    Returns:
        ``people_trained_on``: None where not even the card names what it was trained on; ``complete``.

    Raises:
        TrainerError: there are such people, and the settings do not allow it.
    """
    paths = [sample.document.image_path(sample.record) for sample in samples]
    if trained_on is not None:
        named = ((s.document.records.image_name(s.number), s.document.records.places(s.number)) for s in samples)
        shared, is_complete = trained_on.shared(People.of(paths, named)), trained_on.is_complete
    else:
        by_card, is_complete = _by_card(samples, card), False
        if by_card is None:
            return {"people_trained_on": None, "complete": False}
        shared = Shared(by_card, by_card)
    count = shared.count
    if count and not settings.allow_overlap:
        raise TrainerError(
            f"{count} of {len(samples)} people stand in pictures that this network was trained on (first: "
            f"{paths[shared.first]}{shared.how}), so the score would be better than the truth; score on other pictures "
            "(--split test), or go on with --allow-overlap"
        )
    return {"people_trained_on": count, "complete": is_complete}


def overlap_warning(overlap: Mapping[str, Any], card: Mapping[str, Any], has_list: bool) -> list[str]:
    """A line where it is not known whether a network was trained on what it is scored on.

    Args:
        has_list: whether trained_on.bin lies beside the weights, though not with all.
    """
    if overlap["complete"]:
        return []
    provenance = card.get("provenance") or {}
    if has_list and provenance.get("init") in (DEFAULT, FILES[DEFAULT].name):
        return [
            "note: not all pictures behind this network are known: the network in the box began with MediaPipe's, "
            "whose photographs are not listed"
        ]
    if provenance.get("pictures") and overlap["people_trained_on"] is not None:
        return [
            "warning: not all pictures that this network was trained on are known: it, or the weights it started from, "
            "came without trained_on.bin; if that file exists, copy it along with the weights"
        ]
    return ["warning: which pictures this network was trained on is not known; they may be among those scored here"]


def _by_card(samples: Sequence[Sample], card: Mapping[str, Any]) -> np.ndarray | None:
    """Which people stand in the part of a document that the card names, bool (N,); None for a card that names none."""
    documents = (card.get("provenance") or {}).get("documents") or []
    learned = [(one["sha256"], one.get("split")) for one in documents if isinstance(one, Mapping) and "sha256" in one]
    if not learned:
        return None
    is_known = np.zeros(len(samples), dtype=bool)
    for document in {id(sample.document): sample.document for sample in samples}.values():
        own = None if document.path is None else file_sha256(document.path)
        for part in [split for sha256, split in learned if sha256 == own]:
            known = document.is_of_split(part) if part else np.ones(len(document), bool)
            for n, sample in enumerate(samples):
                is_known[n] |= sample.document is document and known[sample.number]
    return is_known
