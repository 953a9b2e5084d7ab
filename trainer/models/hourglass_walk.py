"""The path of a picture through a stacked hourglass, in operations that differ by arithmetic.

:func:`walk` calls them in order. One arithmetic watches what values come by (:mod:`trainer.models.activation_ranges`),
one computes in 8-bit integers (:mod:`trainer.models.quantised`), one writes down an ONNX graph
(:mod:`trainer.models.onnx_graph`); all see the same names at the same places, which are those of the network's modules.

Each operation may overwrite the tensor that it adds to, so the walk hands on no tensor that is still needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

from torch import nn

from trainer.models.hourglass import DEPTH, Residual, StackedHourglass

T = TypeVar("T")  # activations inside the network
F = TypeVar("F")  # what enters and leaves: pictures, features, heatmaps


class Arithmetic(Protocol, Generic[T, F]):
    """Operations on activations of type T, and on floats of type F; `name` is where their answer stands."""

    def entered(self, name: str, x: F) -> T:
        """Floats (B, C, H, W), the picture, features or heatmaps, as an activation."""

    def normalised(self, name: str, norm: nn.BatchNorm2d, x: T) -> T:
        """``relu(norm(x))``."""

    def convolved(self, name: str, layer: nn.Conv2d, norm: nn.BatchNorm2d | None, x: T, relu: bool = True) -> T:
        """``layer(x)``, then `norm` (in eval mode) where given, then ReLU where wanted."""

    def added(self, name: str, layer: nn.Conv2d, x: T, skipped: T) -> T:
        """``skipped + layer(x)``; `skipped` may be overwritten."""

    def joined(self, name: str, kept: T, inner: T) -> T:
        """``kept + inner``, with `inner` of half the size doubled by repeating; `kept` may be overwritten."""

    def pooled(self, x: T) -> T:
        """The largest of each 2 x 2."""

    def copied(self, x: T) -> T:
        """The same, in memory of its own."""

    def left(self, layer: nn.Conv2d, norm: nn.BatchNorm2d, x: T) -> F:
        """``relu(norm(layer(x)))`` as floats: the features that heatmaps are made of."""

    def scored(self, layer: nn.Conv2d, features: F) -> F:
        """``layer(features)``, float32: heatmaps."""


def walk(network: StackedHourglass, x: F, how: Arithmetic[T, F]) -> list[F]:
    """What ``network(x)`` answers in eval mode, by `how`."""
    y = how.convolved("conv1", network.conv1, network.bn1, how.entered("input", x))
    y = how.pooled(_residuals("layer1", network.layer1, y, how))
    y = _residuals("layer3", network.layer3, _residuals("layer2", network.layer2, y, how), how)
    heatmaps = []
    for stack in range(network.stacks):
        is_last = stack + 1 == network.stacks
        features = y if is_last else how.copied(y)
        inside = _hourglass(f"hg.{stack}", network.hg[stack].hg, DEPTH - 1, features, how)  # type: ignore[arg-type]
        inside = _residuals(f"res.{stack}", network.res[stack], inside, how)  # type: ignore[arg-type]
        layer, norm = network.fc[stack][0], network.fc[stack][1]  # type: ignore[index]
        head = how.left(layer, norm, inside)
        heatmaps.append(how.scored(network.score[stack], head))  # type: ignore[arg-type]
        if not is_last:
            entered = how.entered(f"fc.{stack}", head)
            y = how.added(f"fc_.{stack}", network.fc_[stack], entered, y)  # type: ignore[arg-type]
            entered = how.entered(f"score.{stack}", heatmaps[-1])
            y = how.added(f"score_.{stack}", network.score_[stack], entered, y)  # type: ignore[arg-type]
    return heatmaps


def _hourglass(name: str, levels: nn.ModuleList, level: int, x: T, how: Arithmetic[T, F]) -> T:
    branches: Any = levels[level]
    parts: list[tuple[str, Any]] = [(f"{name}.{level}.{number}", part) for number, part in enumerate(branches)]
    inner = how.pooled(x)  # before the branch that keeps the resolution, which may overwrite x
    kept = _residuals(*parts[0], x, how)
    inner = _residuals(*parts[1], inner, how)
    inner = _hourglass(name, levels, level - 1, inner, how) if level else _residuals(*parts[3], inner, how)
    return how.joined(f"{name}.{level}", kept, _residuals(*parts[2], inner, how))


def _residuals(name: str, blocks: Iterable[nn.Module], x: T, how: Arithmetic[T, F]) -> T:
    for number, block in enumerate(blocks):
        assert isinstance(block, Residual)
        x = _residual(f"{name}.{number}", block, x, how)
    return x


def _residual(name: str, block: Residual, x: T, how: Arithmetic[T, F]) -> T:
    y = how.normalised(f"{name}.bn1", block.bn1, x)
    y = how.convolved(f"{name}.conv1", block.conv1, block.bn2, y)
    y = how.convolved(f"{name}.conv2", block.conv2, block.bn3, y)
    if block.downsample is not None:
        x = how.convolved(f"{name}.downsample", block.downsample[0], None, x, relu=False)  # type: ignore[arg-type]
    return how.added(name, block.conv3, y, x)
