"""Fold batch norms into convolutions: in eval mode a norm is one factor and one offset for each channel."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


def gain_and_bias(norm: nn.BatchNorm2d) -> tuple[Tensor, Tensor]:
    """float64 (C,) each: ``norm(x)`` in eval mode is ``gain * x + bias``. In float64, so that no digit is lost."""
    assert norm.running_mean is not None and norm.running_var is not None
    gain = norm.weight.detach().double() / (norm.running_var.double() + norm.eps).sqrt()
    return gain, norm.bias.detach().double() - norm.running_mean.double() * gain


def fold_norm(layer: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[Tensor, Tensor]:
    """Weight and bias of a convolution with the batch norm (in eval mode) that follows it folded in."""
    weight = layer.weight.detach()
    bias = layer.bias.detach() if layer.bias is not None else torch.zeros(len(weight))
    if norm is None:
        return weight, bias
    gain, offset = gain_and_bias(norm)
    return (weight.double() * gain[:, None, None, None]).float(), (bias.double() * gain + offset).float()


def fold_conv(layer: nn.Conv2d, norm: nn.BatchNorm2d) -> nn.Conv2d:
    """A new convolution that does what `layer` and then `norm` (in eval mode) do."""
    new = copy.deepcopy(layer)
    weight, bias = fold_norm(layer, norm)
    with torch.no_grad():
        new.weight.copy_(weight)
        new.bias.copy_(bias)  # type: ignore[union-attr]
    return new
