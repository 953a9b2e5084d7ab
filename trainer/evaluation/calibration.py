"""Ranges of a network's activations over people of documents, for inference in 8-bit integers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from trainer.annotations import Document
from trainer.data.crop import crop_picture
from trainer.evaluation.samples import Settings, choose_samples, read_sample
from trainer.models.activation_ranges import KEPT, activation_ranges
from trainer.models.card import input_size
from trainer.models.network import PoseNetwork
from trainer.models.quantised import hourglass_for_int8
from trainer.prediction import crop_of, input_of
from trainer.provenance import file_sha256

CROPS = 64
_BATCH = 8


@torch.inference_mode()
def calibrate(network: PoseNetwork, documents: Sequence[Document], crops: int = CROPS) -> dict[str, Any]:
    """Measure the ranges of activations on the crops of people, cropped as for prediction.

    Args:
        crops: at most this many people, evenly spaced over all documents; the same people give the same ranges.

    Returns:
        The card's key ``int8``: ``ranges`` by place, the share of values that they ``kept``, and the documents.

    Raises:
        CheckpointError: the network is no hourglass.
        TrainerError: as :func:`trainer.evaluation.samples.choose_samples` and ``read_sample``.
    """
    hourglass = hourglass_for_int8(network)
    samples, _ = choose_samples(documents, Settings(limit=crops))
    size = input_size(network)
    cut = [crop_picture(read_sample(sample), crop_of(network, sample.record), size) for sample in samples]
    batches = [input_of(np.stack(cut[start : start + _BATCH]), network.card) for start in range(0, len(cut), _BATCH)]
    ranges = activation_ranges(hourglass, batches)
    return {
        "ranges": {name: [low, high] for name, (low, high) in ranges.items()},
        "kept": KEPT,
        "crops": len(samples),
        "documents": [
            {"path": document.name, "sha256": file_sha256(document.path)} for document in documents if document.path
        ],
    }
