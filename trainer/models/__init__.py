"""The network, its weights on disk, and the reading of its heatmaps."""

from __future__ import annotations

from trainer.models.checkpoint import load_model, read_weights, save_model
from trainer.models.decode import decode_heatmaps
from trainer.models.hourglass import StackedHourglass, build_network, count_parameters, freeze_backbone

__all__ = [
    "StackedHourglass",
    "build_network",
    "count_parameters",
    "decode_heatmaps",
    "freeze_backbone",
    "load_model",
    "read_weights",
    "save_model",
]
