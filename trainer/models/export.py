"""Weights in other programs' formats: ONNX, safetensors with a card, pytorch-pose's checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from trainer.errors import CheckpointError
from trainer.models.checkpoint import save_model, write_torch
from trainer.models.hourglass import StackedHourglass
from trainer.models.network import PoseNetwork
from trainer.models.onnx_graph import write_onnx

FILE_FORMATS = ("onnx", "safetensors", "pytorch-pose")


def export_model(network: PoseNetwork, file_format: str, path: Path) -> Path:
    """Write `network` to `path` in one of :data:`FILE_FORMATS`; returns the path.

    ``pytorch-pose``: what its checkpoint function writes (epoch, arch, state_dict with ``module.``, best_acc,
    optimizer), so that its model class, made with the same stacks, blocks and joints, loads it.

    Raises:
        CheckpointError: another format, or one that is not for this architecture.
    """
    if file_format == "onnx":
        write_onnx(network, path)
    elif file_format == "safetensors":
        save_model(network, path)
    elif file_format == "pytorch-pose":
        if not isinstance(network, StackedHourglass):
            raise CheckpointError(f"pytorch-pose knows stacked hourglasses only, and this is {network.arch}; use onnx")
        content = pytorch_pose_checkpoint(network)
        write_torch(path, content)
    else:
        raise CheckpointError(f"unknown form {file_format!r}: use one of {', '.join(FILE_FORMATS)}")
    return path


def pytorch_pose_checkpoint(network: PoseNetwork) -> dict[str, Any]:
    """The content of a pytorch-pose checkpoint with these weights; its optimizer part is empty."""
    metrics = network.card.get("metrics") or {}
    weights = {f"module.{name}": tensor.detach().cpu() for name, tensor in network.state_dict().items()}
    return {
        "epoch": int(metrics.get("epoch") or 0),
        "arch": "hg",
        "state_dict": weights,
        "best_acc": torch.tensor(float(metrics.get("val_pck") or 0.0)),
        "optimizer": {"state": {}, "param_groups": []},
    }
