"""Convolutions for inference, fused with the ReLU, the ReLU6 or the sum that follows.

On a CPU this is oneDNN's post-operation: the output is written once instead of being read and written again, and the
weights are put into oneDNN's own order once instead of at every call. torch calls these operators itself when it
compiles a network, but has no public name for them; where a build of torch lacks them, or the tensors lie on another
device, the same is done in separate steps.
"""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional


class FusedConv2d(nn.Module):
    """``layer(x)``, then ReLU, ReLU6 or ``+ other``: for a convolution without padding mode that is not trained.

    Takes its weights from `layer`, in the layer's precision, channels-last.
    """

    def __init__(self, layer: nn.Conv2d):
        super().__init__()
        self.plain = (
            copy.deepcopy(layer)
            .requires_grad_(False)
            .to(  # type: ignore[call-overload]
                memory_format=torch.channels_last
            )
        )
        self._packed: tuple[torch.device, torch.dtype, Tensor] | None = None

    def with_relu(self, x: Tensor) -> Tensor:
        """``relu(layer(x))``."""
        if (weight := self._packed_weight(x)) is None:
            return self.plain(x).relu_()
        return _operator()(x, weight, self.plain.bias, *self._shape(), "relu", [], None)

    def with_relu6(self, x: Tensor) -> Tensor:
        """``relu6(layer(x))``."""
        if (weight := self._packed_weight(x)) is None:
            return functional.relu6(self.plain(x), inplace=True)
        return _operator()(x, weight, self.plain.bias, *self._shape(), "hardtanh", [0.0, 6.0], "")

    def forward(self, x: Tensor) -> Tensor:
        """``layer(x)``."""
        if (weight := self._packed_weight(x)) is None:
            return self.plain(x)
        return _operator()(x, weight, self.plain.bias, *self._shape(), "none", [], None)

    def plus(self, x: Tensor, other: Tensor) -> Tensor:
        """``layer(x) + other``; `other` has the output's shape and is not changed."""
        if (weight := self._packed_weight(x)) is None:
            return self.plain(x).add_(other)
        return _operator().binary(x, other, weight, self.plain.bias, *self._shape(), "add", 1.0, None, [], None)

    def _shape(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], int]:
        layer = self.plain
        return tuple(layer.padding), layer.stride, layer.dilation, layer.groups

    def _packed_weight(self, x: Tensor) -> Tensor | None:
        weight = self.plain.weight
        if weight.device.type != "cpu" or _operator() is None:
            return None
        if self._packed is None or self._packed[:2] != (weight.device, weight.dtype):
            pack = torch.ops.mkldnn._reorder_convolution_weight
            self._packed = weight.device, weight.dtype, pack(weight, *self._shape(), list(x.shape))
        return self._packed[2]


def _operator() -> Any:
    """oneDNN's convolution with post-operations, or None where this torch has none or it is switched off."""
    if not torch.backends.mkldnn.is_available() or not torch.backends.mkldnn.enabled:
        return None
    return getattr(torch.ops.mkldnn, "_convolution_pointwise", None)
