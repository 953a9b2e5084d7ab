"""A faster copy of a network for inference: batch norms folded into convolutions, channels-last, bfloat16 on request.

Batch norms that follow a convolution disappear into it (two of three in each residual), and so do the ReLU and the sum
after it (:mod:`trainer.models.fused_convolution`). The copy returns the same list of float32 heatmaps; in float32 it
differs from the network by rounding only (about 1e-6 relative). For 8-bit integers see :mod:`trainer.models.quantised`.
"""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.errors import TrainerError
from trainer.machine import best_device, has_fast_bfloat16, keep_freed_memory
from trainer.models.blazepose import BlazePose, fuse
from trainer.models.checkpoint import load_model
from trainer.models.folding import fold_conv
from trainer.models.fused_convolution import FusedConv2d
from trainer.models.hourglass import Residual, StackedHourglass
from trainer.models.network import PoseNetwork
from trainer.models.quantised import QuantisedHourglass, hourglass_for_int8, stored_ranges

PRECISIONS = ("float32", "bf16", "int8", "auto")


class FoldedResidual(nn.Module):
    """A residual in eval mode with its second and third norm folded away."""

    def __init__(self, residual: Residual):
        super().__init__()
        self.bn1 = residual.bn1
        self.conv1 = FusedConv2d(fold_conv(residual.conv1, residual.bn2))
        self.conv2 = FusedConv2d(fold_conv(residual.conv2, residual.bn3))
        self.conv3, self.downsample = FusedConv2d(residual.conv3), residual.downsample

    def forward(self, x: Tensor) -> Tensor:
        skipped = x if self.downsample is None else self.downsample(x)
        x = self.conv1.with_relu(functional.relu(self.bn1(x), inplace=True))
        return self.conv3.plus(self.conv2.with_relu(x), skipped)


class InferenceNetwork(nn.Module):
    """The network to call for inference; attributes `keypoints` and `card` are those of the original."""

    def __init__(self, network: PoseNetwork, low_precision: bool):
        super().__init__()
        self.keypoints, self.card, self.arch = network.keypoints, network.card, network.arch
        self.low_precision = low_precision
        self.precision = "bf16" if low_precision else "float32"
        inner = copy.deepcopy(network).eval()
        if isinstance(inner, StackedHourglass):
            inner = _fold(inner)
        elif isinstance(inner, BlazePose):
            inner = fuse(inner)
        inner = inner.requires_grad_(False)
        self.inner = inner.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if low_precision:
            # Weights once in bfloat16 instead of a cast a call; norms compute in float32 inside.
            for module in self.inner.modules():
                if isinstance(module, nn.Conv2d):
                    module.to(torch.bfloat16)

    @torch.inference_mode()
    def forward(self, x: Tensor) -> list[Tensor]:
        x = x.contiguous(memory_format=torch.channels_last)
        if self.low_precision:
            x = x.to(torch.bfloat16)
        return [maps.float() for maps in self.inner(x)]


def for_inference(network: PoseNetwork, precision: str = "float32") -> InferenceNetwork | QuantisedHourglass:
    """A faster copy of `network`, on its device, for inference only: it cannot be trained or saved.

    Args:
        precision: one of :data:`PRECISIONS`. "auto" takes bfloat16 where the hardware multiplies it faster, never int8.
            "int8" needs a calibrated card (:mod:`trainer.models.quantised`) and a CPU with instructions for it.

    Raises:
        CheckpointError: int8 is not possible here.
        ValueError: another precision.
    """
    if precision not in PRECISIONS:
        raise ValueError(f"unknown precision {precision!r}: use one of {', '.join(PRECISIONS)}")
    if precision == "int8":
        return QuantisedHourglass(hourglass_for_int8(network), stored_ranges(network.card))
    device = next(network.parameters()).device
    low = precision == "bf16" or (precision == "auto" and has_fast_bfloat16(device))
    return InferenceNetwork(network, low)


def open_model(
    path: str | None = None, device: str = "auto", precision: str = "float32"
) -> InferenceNetwork | QuantisedHourglass:
    """Load a network for inference on a device (see :func:`for_inference`).

    Raises:
        CheckpointError: as :func:`load_model` and :func:`for_inference`.
        TrainerError: a device that is not there.
    """
    keep_freed_memory()
    model = load_model(path)
    if device == "auto":
        device = "cpu" if precision == "int8" else best_device()
    try:
        return for_inference(model.to(torch.device(device)), precision)
    except (RuntimeError, AssertionError) as error:
        raise TrainerError(f"device {device!r} cannot be used here ({str(error).splitlines()[0]}); try cpu") from error


def _fold(network: StackedHourglass) -> StackedHourglass:
    network.conv1, stem = fold_conv(network.conv1, network.bn1), nn.Identity()
    network.bn1 = stem  # type: ignore[assignment]
    for fc in network.fc:
        layers: Any = fc
        layers[0], layers[1] = fold_conv(layers[0], layers[1]), nn.Identity()
    for parent in list(network.modules()):
        if isinstance(parent, nn.Sequential):
            for position, child in enumerate(parent):
                if isinstance(child, Residual):
                    parent[position] = FoldedResidual(child)
    return network
