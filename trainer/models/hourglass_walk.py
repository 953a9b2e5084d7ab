"""The forward pass of a stacked hourglass as a sequence of operations that can be replaced.

:func:`walk` calls them in order. One set of operations observes the range of activations
(:mod:`trainer.models.activation_ranges`), one computes in 8-bit integers (:mod:`trainer.models.quantised`), one writes
an ONNX graph (:mod:`trainer.models.onnx_graph`). The names of activations are those of the network's modules.

An operation that adds may overwrite the tensor that it adds to, so `walk` clones one that is needed later.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

from torch import nn

from trainer.models.hourglass import DEPTH, Residual, StackedHourglass

T = TypeVar("T")  # activations inside the network
F = TypeVar("F")  # inputs and outputs: pictures, features, heatmaps


class Arithmetic(Protocol, Generic[T, F]):
    """Operations on activations of type T, and on floats of type F; `name` is that of the resulting activation."""

    def enter(self, name: str, x: F) -> T:
        """Floats (B, C, H, W) (the picture, features or heatmaps) as an activation."""

    def norm_relu(self, name: str, norm: nn.BatchNorm2d, x: T) -> T:
        """``relu(norm(x))``."""

    def conv(self, name: str, layer: nn.Conv2d, norm: nn.BatchNorm2d | None, x: T, relu: bool = True) -> T:
        """``layer(x)``, then `norm` (in eval mode) where given, then ReLU where wanted."""

    def conv_add(self, name: str, layer: nn.Conv2d, x: T, skipped: T) -> T:
        """``skipped + layer(x)``; `skipped` may be overwritten."""

    def upsample_add(self, name: str, kept: T, inner: T) -> T:
        """``kept + inner``, with `inner` of half the size doubled by repeating; `kept` may be overwritten."""

    def max_pool(self, x: T) -> T:
        """2 x 2 max pooling."""

    def clone(self, x: T) -> T:
        """A copy in memory of its own."""

    def conv_out(self, layer: nn.Conv2d, norm: nn.BatchNorm2d, x: T) -> F:
        """``relu(norm(layer(x)))`` as floats: the features from which heatmaps are made."""

    def score(self, layer: nn.Conv2d, features: F) -> F:
        """``layer(features)``, float32: heatmaps."""


def walk(network: StackedHourglass, x: F, ops: Arithmetic[T, F]) -> list[F]:
    """What ``network(x)`` returns in eval mode, computed by `ops`."""
    y = ops.conv("conv1", network.conv1, network.bn1, ops.enter("input", x))
    y = ops.max_pool(_residuals("layer1", network.layer1, y, ops))
    y = _residuals("layer3", network.layer3, _residuals("layer2", network.layer2, y, ops), ops)
    heatmaps = []
    for stack in range(network.stacks):
        is_last = stack + 1 == network.stacks
        features = y if is_last else ops.clone(y)
        inside = _hourglass(f"hg.{stack}", network.hg[stack].hg, DEPTH - 1, features, ops)  # type: ignore[arg-type]
        inside = _residuals(f"res.{stack}", network.res[stack], inside, ops)  # type: ignore[arg-type]
        layer, norm = network.fc[stack][0], network.fc[stack][1]  # type: ignore[index]
        head = ops.conv_out(layer, norm, inside)
        heatmaps.append(ops.score(network.score[stack], head))  # type: ignore[arg-type]
        if not is_last:
            entered = ops.enter(f"fc.{stack}", head)
            y = ops.conv_add(f"fc_.{stack}", network.fc_[stack], entered, y)  # type: ignore[arg-type]
            entered = ops.enter(f"score.{stack}", heatmaps[-1])
            y = ops.conv_add(f"score_.{stack}", network.score_[stack], entered, y)  # type: ignore[arg-type]
    return heatmaps


def _hourglass(name: str, levels: nn.ModuleList, level: int, x: T, ops: Arithmetic[T, F]) -> T:
    branches: Any = levels[level]
    parts: list[tuple[str, Any]] = [(f"{name}.{level}.{number}", part) for number, part in enumerate(branches)]
    inner = ops.max_pool(x)  # before the branch that keeps the resolution, which may overwrite x
    kept = _residuals(*parts[0], x, ops)
    inner = _residuals(*parts[1], inner, ops)
    inner = _hourglass(name, levels, level - 1, inner, ops) if level else _residuals(*parts[3], inner, ops)
    return ops.upsample_add(f"{name}.{level}", kept, _residuals(*parts[2], inner, ops))


def _residuals(name: str, blocks: Iterable[nn.Module], x: T, ops: Arithmetic[T, F]) -> T:
    for number, block in enumerate(blocks):
        assert isinstance(block, Residual)
        x = _residual(f"{name}.{number}", block, x, ops)
    return x


def _residual(name: str, block: Residual, x: T, ops: Arithmetic[T, F]) -> T:
    y = ops.norm_relu(f"{name}.bn1", block.bn1, x)
    y = ops.conv(f"{name}.conv1", block.conv1, block.bn2, y)
    y = ops.conv(f"{name}.conv2", block.conv2, block.bn3, y)
    if block.downsample is not None:
        x = ops.conv(f"{name}.downsample", block.downsample[0], None, x, relu=False)  # type: ignore[arg-type]
    return ops.conv_add(name, block.conv3, y, x)
