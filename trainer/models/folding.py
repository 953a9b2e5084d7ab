"""Fold batch norms into convolutions: in eval mode a norm is one factor and one offset for each channel."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


def gain_and_bias(norm: nn.BatchNorm2d) -> tuple[Tensor, Tensor]:
    """float64 (C,) on the CPU each: ``norm(x)`` in eval mode is ``gain * x + bias``.

    On the CPU since not every device has float64, and in float64 so that no digit is lost.
    """
    assert norm.running_mean is not None and norm.running_var is not None
    gain = _exact(norm.weight) / (_exact(norm.running_var) + norm.eps).sqrt()
    return gain, _exact(norm.bias) - _exact(norm.running_mean) * gain


def _exact(values: Tensor) -> Tensor:
    # On the CPU first: Apple's GPUs know no float64.
    return values.detach().cpu().double()


def fold_norm(layer: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[Tensor, Tensor]:
    """Weight and bias, on its device, of a convolution with the batch norm (in eval mode) that follows it folded in."""
    weight = layer.weight.detach()
    bias = layer.bias.detach() if layer.bias is not None else weight.new_zeros(len(weight))
    if norm is None:
        return weight, bias
    gain, offset = gain_and_bias(norm)
    whole = (_exact(weight) * gain[:, None, None, None]).float(), (_exact(bias) * gain + offset).float()
    return whole[0].to(weight.device), whole[1].to(weight.device)


def fold_conv(layer: nn.Conv2d, norm: nn.BatchNorm2d) -> nn.Conv2d:
    """A new convolution that does what `layer` and then `norm` (in eval mode) do."""
    new = copy.deepcopy(layer)
    weight, bias = fold_norm(layer, norm)
    with torch.no_grad():
        new.weight.copy_(weight)
        new.bias.copy_(bias)  # type: ignore[union-attr]
    return new
