"""The network in 8-bit integers, for CPUs that multiply them fastest: inference only, after calibration.

Activations are bytes q that mean (q - zero) * scale, with one scale and zero for each place, from
:mod:`trainer.models.activation_ranges`; weights are signed bytes with a scale for each output channel. Norms that
follow a convolution are folded into it, the others are depthwise convolutions. The scheme is that of Jacob et al.,
"Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference" (CVPR 2018), section 2.

The operators are oneDNN's, which torch calls itself for quantised networks that it compiles; it has no public name for
them.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.errors import CheckpointError
from trainer.models.activation_ranges import Ranges
from trainer.models.folding import fold_norm, gain_and_bias
from trainer.models.hourglass import StackedHourglass
from trainer.models.hourglass_walk import walk
from trainer.models.network import PoseNetwork

HOW_TO_CALIBRATE = "run `trainer export-model --to int8 --data DOC` on them and use what it writes"

# The arguments of oneDNN's convolution with a sum. They were others in torch 2.4 and may change again.
_BINARY_ARGUMENTS = (
    "qx x_scale x_zero_point qw w_scale w_zero_point qaccum bias stride padding dilation groups output_scale "
    "output_zero_point output_dtype accum_scale accum_zero_point binary_attr alpha unary_attr unary_scalars "
    "unary_algorithm"
)


def int8_unavailable(device: torch.device) -> str | None:
    """Why this machine cannot compute in 8-bit integers, for a message; None where it can."""
    if device.type != "cpu":
        return f"int8 is for CPUs, this model is on {device.type}"
    if not torch.backends.mkldnn.is_available() or getattr(torch.ops.onednn, "qconv2d_pointwise", None) is None:
        return f"torch {torch.__version__} here has no int8 convolutions (oneDNN)"
    schema = torch.ops.onednn.qconv2d_pointwise.binary._schema
    if " ".join(argument.name for argument in schema.arguments) != _BINARY_ARGUMENTS:
        return f"torch {torch.__version__} has int8 convolutions of another form; 2.13 is known to work"
    # Torch has these under names that are not promised to stay. Without such instructions sums of two products overflow
    # 16 bits.
    checks = (getattr(torch.cpu, name, None) for name in ("_is_vnni_supported", "_is_avx512_vnni_supported"))
    if not any(check is not None and check() for check in checks):
        return "this processor has no instructions for int8 (VNNI)"
    return None


@dataclass(frozen=True)
class QuantisedTensor:
    """Activations uint8 (B, C, H, W), channels-last, that mean ``(values - zero) * scale``."""

    values: Tensor
    scale: float
    zero: int


@dataclass(frozen=True)
class _Layer:
    """A convolution prepared for inputs of one scale: the arguments of oneDNN's operator."""

    weight: Tensor
    scales: Tensor
    zeros: Tensor
    bias: Tensor
    shape: tuple[list[int], list[int], list[int], int]


class IntegerArithmetic:
    """The operations of :class:`trainer.models.hourglass_walk.Arithmetic` on :class:`QuantisedTensor`."""

    def __init__(self, ranges: Ranges):
        self._steps = {name: _scale_and_zero(low, high) for name, (low, high) in ranges.items()}
        # By the id of a module of the network, which outlives this; made by the first call.
        self._layers: dict[int, _Layer] = {}
        self._joins: dict[str, _Layer] = {}
        self._scores: dict[int, tuple[Tensor, Tensor]] = {}

    def enter(self, name: str, x: Tensor) -> QuantisedTensor:
        scale, zero = self._step(name)
        values = x.float().div(scale).add_(zero).round_().clamp_(0, 255).to(torch.uint8)
        return QuantisedTensor(values.contiguous(memory_format=torch.channels_last), scale, zero)

    def norm_relu(self, name: str, norm: nn.BatchNorm2d, x: QuantisedTensor) -> QuantisedTensor:
        if (layer := self._layers.get(id(norm))) is None:
            gain, bias = gain_and_bias(norm)
            layer = self._layers[id(norm)] = _prepared(gain[:, None, None, None], bias, x, [1, 1], [0, 0], len(gain))
        return self._called(layer, x, *self._step(name), "relu")

    def conv(
        self, name: str, layer: nn.Conv2d, norm: nn.BatchNorm2d | None, x: QuantisedTensor, relu: bool = True
    ) -> QuantisedTensor:
        return self._called(self._layer(layer, norm, x), x, *self._step(name), "relu" if relu else "none")

    def conv_add(self, name: str, layer: nn.Conv2d, x: QuantisedTensor, skipped: QuantisedTensor) -> QuantisedTensor:
        return self._summed(self._layer(layer, None, x), x, skipped, *self._step(name))

    def upsample_add(self, name: str, kept: QuantisedTensor, inner: QuantisedTensor) -> QuantisedTensor:
        doubled = QuantisedTensor(_doubled(inner.values), inner.scale, inner.zero)
        if (layer := self._joins.get(name)) is None:
            # oneDNN's own sum of two byte tensors takes them for signed ones in torch 2.13; its convolutions do not.
            channels = doubled.values.shape[1]
            ones, zeros = torch.ones(channels, 1, 1, 1), torch.zeros(channels)
            layer = self._joins[name] = _prepared(ones, zeros, doubled, [1, 1], [0, 0], channels)
        return self._summed(layer, doubled, kept, *self._step(name))

    def max_pool(self, x: QuantisedTensor) -> QuantisedTensor:
        values = x.values
        rows = torch.maximum(values[:, :, ::2], values[:, :, 1::2])
        return QuantisedTensor(torch.maximum(rows[..., ::2], rows[..., 1::2]), x.scale, x.zero)

    def clone(self, x: QuantisedTensor) -> QuantisedTensor:
        return QuantisedTensor(x.values.clone(), x.scale, x.zero)

    def conv_out(self, layer: nn.Conv2d, norm: nn.BatchNorm2d, x: QuantisedTensor) -> Tensor:
        return self._call(self._layer(layer, norm, x), x, 1.0, 0, torch.bfloat16, "relu")

    def score(self, layer: nn.Conv2d, features: Tensor) -> Tensor:
        # Not in bytes: that would cost a tenth of a point of PCK and save a hundredth of the time.
        if (ready := self._scores.get(id(layer))) is None:
            assert layer.bias is not None
            ready = self._scores[id(layer)] = (layer.weight.to(torch.bfloat16), layer.bias.to(torch.bfloat16))
        return functional.conv2d(features, *ready).float()

    def _step(self, name: str) -> tuple[float, int]:
        if (step := self._steps.get(name)) is None:
            raise CheckpointError(f"no range of activations at {name}: calibrate this model again ({HOW_TO_CALIBRATE})")
        return step

    def _layer(self, layer: nn.Conv2d, norm: nn.BatchNorm2d | None, x: QuantisedTensor) -> _Layer:
        if (ready := self._layers.get(id(layer))) is not None:
            return ready
        weight, bias = fold_norm(layer, norm)
        ready = _prepared(weight, bias, x, list(layer.stride), list(layer.padding), layer.groups)  # type: ignore[arg-type]
        self._layers[id(layer)] = ready
        return ready

    def _summed(
        self, layer: _Layer, x: QuantisedTensor, skipped: QuantisedTensor, scale: float, zero: int
    ) -> QuantisedTensor:
        torch.ops.onednn.qconv2d_pointwise.binary(
            x.values, x.scale, x.zero, layer.weight, layer.scales, layer.zeros, skipped.values, layer.bias,
            *layer.shape, scale, zero, torch.uint8, skipped.scale, skipped.zero, "sum", 1.0, "none", [], None,
        )  # fmt: skip
        return QuantisedTensor(skipped.values, scale, zero)  # it has been written in place

    def _called(self, layer: _Layer, x: QuantisedTensor, scale: float, zero: int, activation: str) -> QuantisedTensor:
        return QuantisedTensor(self._call(layer, x, scale, zero, torch.uint8, activation), scale, zero)

    def _call(
        self, layer: _Layer, x: QuantisedTensor, scale: float, zero: int, dtype: torch.dtype, activation: str
    ) -> Tensor:
        return torch.ops.onednn.qconv2d_pointwise(
            x.values, x.scale, x.zero, layer.weight, layer.scales, layer.zeros, layer.bias, *layer.shape,
            scale, zero, dtype, activation, [], None,
        )  # fmt: skip


class QuantisedHourglass(nn.Module):
    """A copy of the network for inference in int8; `keypoints` and `card` are those of the original.

    Called with (B, 3, H, W) float32 on the CPU, it returns a list of float32 heatmaps (B, K, H / 4, W / 4), one for
    each stack.

    Raises:
        CheckpointError: the machine cannot, or the ranges are not of this network.
    """

    precision = "int8"

    def __init__(self, network: StackedHourglass, ranges: Ranges):
        super().__init__()
        if (why := int8_unavailable(next(network.parameters()).device)) is not None:
            raise CheckpointError(f"{why}; use --precision bf16 or float32")
        self.keypoints, self.card, self.arch = network.keypoints, network.card, network.arch
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self.arithmetic = IntegerArithmetic(ranges)

    @torch.inference_mode()
    def forward(self, x: Tensor) -> list[Tensor]:
        return walk(self.network, x, self.arithmetic)


def hourglass_for_int8(network: PoseNetwork) -> StackedHourglass:
    """The network itself, if it can compute in int8. Raises CheckpointError for one that is no hourglass."""
    if not isinstance(network, StackedHourglass):
        raise CheckpointError(f"int8 is for stacked hourglasses; {network.arch} runs in bf16 or float32")
    return network


def stored_ranges(card: Mapping[str, Any]) -> Ranges:
    """The ranges in a card's key ``int8``. Raises CheckpointError where there are none or they make no sense."""
    stored = card.get("int8")
    if stored is None:
        raise CheckpointError(f"these weights are not calibrated for int8; {HOW_TO_CALIBRATE}")
    try:
        ranges = {name: (float(low), float(high)) for name, (low, high) in stored["ranges"].items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"the model card's int8 ranges cannot be read ({error!r}); {HOW_TO_CALIBRATE}") from error
    for name, (low, high) in ranges.items():
        if not -math.inf < low <= 0 <= high < math.inf:
            raise CheckpointError(
                f"the model card's int8 range of {name}, {low} to {high}, has no zero in it; {HOW_TO_CALIBRATE}"
            )
    return ranges


def _scale_and_zero(low: float, high: float) -> tuple[float, int]:
    """Scale and zero of bytes that cover `low` <= 0 to `high` >= 0; one of the 256 steps is exactly zero."""
    scale = max(high - low, 1e-12) / 255.0
    return scale, max(0, min(255, round(-low / scale)))


def _prepared(
    weight: Tensor, bias: Tensor, x: QuantisedTensor, stride: list[int], padding: list[int], groups: int
) -> _Layer:
    weight, bias = weight.float(), bias.float()
    scales = weight.abs().amax((1, 2, 3)).clamp_min(1e-12) / 127.0
    steps = (weight / scales[:, None, None, None]).round_().to(torch.int8)
    shape = (stride, padding, [1, 1], groups)
    packed = torch.ops.onednn.qconv_prepack(steps, scales, x.scale, x.zero, *shape, list(x.values.shape))
    return _Layer(packed, scales, torch.zeros(len(scales), dtype=torch.int64), bias, shape)


def _doubled(x: Tensor) -> Tensor:
    """Each value of (B, C, H, W), channels-last, in a square of 2 x 2."""
    batch, channels, height, width = x.shape
    wide = x.new_empty((batch, height, 2, width, 2, channels))
    rows = x.permute(0, 2, 3, 1)
    wide[:, :, 0, :, 0], wide[:, :, 0, :, 1] = rows, rows
    wide[:, :, 1] = wide[:, :, 0]
    return wide.view(batch, 2 * height, 2 * width, channels).permute(0, 3, 1, 2)
