"""The network, its weights on disk, and the reading of its heatmaps."""

from __future__ import annotations

from trainer.models.blazepose import BlazePose
from trainer.models.build import build_network, freeze_backbone
from trainer.models.checkpoint import load_model, read_weights, save_model
from trainer.models.decode import decode_heatmaps
from trainer.models.hourglass import StackedHourglass, count_parameters
from trainer.models.inference import for_inference
from trainer.models.network import PoseNetwork

__all__ = [
    "BlazePose",
    "PoseNetwork",
    "StackedHourglass",
    "build_network",
    "count_parameters",
    "decode_heatmaps",
    "for_inference",
    "freeze_backbone",
    "load_model",
    "read_weights",
    "save_model",
]
