"""The landmark networks of BlazePose (Bazarevsky et al., CVPR workshops 2020, arXiv 2006.10204) as modules.

Written from the paper and from the shapes in MediaPipe's published ``pose_landmark_full.tflite`` (``blaze``) and
``pose_landmark_heavy.tflite`` (``blaze-heavy``), both Apache-2.0, whose weights fit:
:mod:`tests.sample.synth.blazepose` puts them in. Of those networks' outputs only the heatmaps are kept.

They are small and quick because every wide convolution is depthwise, in inverted residuals as of MobileNetV2 (Sandler
et al., CVPR 2018): a 1x1 convolution to many channels, a depthwise one, a 1x1 convolution back to few. Four halvings
from a half to 1/32 of the input's resolution; on the way up, each level adds 48 channels made of what was there on the
way down. There are no batch norms: the published weights have them folded in, so a rate that suits an hourglass is too
high (3e-4 made the loss rise; 1e-4 does not).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.models.fused_convolution import FusedConv2d
from trainer.models.network import PoseNetwork

SKIPPED = 48
Block = tuple[int, int, int]


@dataclass(frozen=True)
class Size:
    """Channels of one of the two.

    A block is (channels inside, kernel, channels after); the first block of a level halves the resolution, and a block
    that keeps resolution and channels adds its input.
    """

    stem: int
    first: int
    levels: tuple[tuple[Block, ...], ...]
    tail: int


FULL = Size(
    24,
    16,
    (
        ((64, 3, 24), (144, 3, 24)),
        ((144, 5, 32), (192, 5, 32)),
        ((192, 3, 64), (384, 3, 64), (384, 3, 64), (384, 5, 88), (528, 5, 88), (528, 5, 88)),
        ((528, 5, 144), (864, 5, 144), (864, 5, 144), (864, 5, 144)),
    ),
    864,
)
HEAVY = Size(
    24,
    24,
    (
        ((96, 3, 32), (128, 3, 32), (192, 3, 32), (192, 3, 32)),
        ((192, 5, 56), *[(336, 5, 56)] * 3),
        ((336, 3, 112), *[(672, 3, 112)] * 5, (672, 5, 160), *[(960, 5, 160)] * 5),
        ((960, 5, 272), *[(1632, 5, 272)] * 7),
    ),
    1632,
)
SIZES = {"blaze": FULL, "blaze-heavy": HEAVY}
START_BIAS = -5.0  # heatmaps of a fresh network: sigmoid(-5), 0.007


class Depthwise(nn.Conv2d):
    """A depthwise convolution.

    Training in bfloat16 on a CPU, its gradients take two to six times as long as in float32 where the kernel is 5 or
    the stride 2 (measured with torch 2.11, oneDNN), so there it computes in float32.
    """

    def __init__(self, channels: int, kernel: int, stride: int = 1):
        super().__init__(channels, channels, kernel, stride, kernel // 2, groups=channels)
        self.slow_in_bfloat16 = kernel == 5 or stride == 2

    def forward(self, x: Tensor) -> Tensor:
        on_cpu = x.device.type == "cpu" and self.training
        if not (self.slow_in_bfloat16 and on_cpu and torch.is_autocast_enabled("cpu")):
            return super().forward(x)
        with torch.autocast("cpu", enabled=False):
            return super().forward(x.float()).to(x.dtype)


class InvertedResidual(nn.Module):
    """(B, inputs, H, W) -> (B, outputs, H/stride, W/stride): 1x1 to `inside` channels, depthwise, 1x1 to `outputs`."""

    def __init__(self, inputs: int, inside: int, kernel: int, outputs: int, stride: int):
        super().__init__()
        self.expand = nn.Conv2d(inputs, inside, 1)
        self.depthwise = Depthwise(inside, kernel, stride)
        self.project = nn.Conv2d(inside, outputs, 1)
        self.adds = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        inside = _relu6(self.depthwise, _relu6(self.expand, x))
        if not self.adds:
            return self.project(inside)
        return self.project.plus(inside, x) if isinstance(self.project, FusedConv2d) else x + self.project(inside)


class Separable(nn.Module):
    """A depthwise 3x3 and a 1x1 convolution, each with its ReLU6."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.depthwise = Depthwise(inputs, 3)
        self.pointwise = nn.Conv2d(inputs, outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        return _relu6(self.pointwise, _relu6(self.depthwise, x))


class BlazePose(PoseNetwork):
    """``model(x)`` takes (B, 3, H, W) of values in 0..1 and returns one heatmap tensor (B, joints, H/4, W/4) in a list.

    H and W must be divisible by 32. Heatmaps lie in 0..1 (a sigmoid ends the network).
    """

    def __init__(self, joints: int = 16, arch: str = "blaze"):
        super().__init__(joints)
        self._arch, size = arch, SIZES[arch]
        self.stem = nn.Conv2d(3, size.stem, 3, stride=2, padding=1)
        self.first = nn.Sequential(Depthwise(size.stem, 3), nn.ReLU6(), nn.Conv2d(size.stem, size.first, 1))
        levels, skips, channels = [], [], size.first
        for rows in size.levels:
            blocks = []
            for number, (inside, kernel, outputs) in enumerate(rows):
                blocks.append(InvertedResidual(channels, inside, kernel, outputs, 1 if number else 2))
                channels = outputs
            levels.append(nn.Sequential(*blocks))
            skips.append(Separable(channels, SKIPPED))
        self.levels = nn.ModuleList(levels)
        self.skips = nn.ModuleList(skips[:-1])
        self.tail = nn.Sequential(
            nn.Conv2d(channels, size.tail, 1),
            nn.ReLU6(),
            Depthwise(size.tail, 3),
            nn.ReLU6(),
            Separable(size.tail, SKIPPED),
        )
        self.score = nn.ModuleList([nn.Conv2d(SKIPPED, joints, 1)])

    @property
    def arch(self) -> str:
        return self._arch

    @property
    def head(self) -> tuple[nn.Module, ...]:
        """The finest skip and the heatmaps' convolution."""
        return self.skips[0], self.score

    def start_scores(self) -> None:
        score = self.score[0]
        with torch.no_grad():
            score.weight.mul_(0.02)  # type: ignore[operator]
            score.bias.fill_(START_BIAS)  # type: ignore[operator]

    def forward(self, x: Tensor) -> list[Tensor]:
        x = self.first(_relu6(self.stem, x))
        kept = []
        for level in self.levels:
            x = level(x)
            kept.append(x)
        x = self.tail(kept.pop())
        for skip in reversed(self.skips):
            x = _doubled(x) + skip(kept.pop())
        return [torch.sigmoid(self.score[0](x).float())]


class _FusedRelu6(nn.Module):
    def __init__(self, layer: nn.Conv2d):
        super().__init__()
        self.layer = FusedConv2d(layer)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer.with_relu6(x)


def fuse(network: BlazePose) -> BlazePose:
    """Change a network that is not trained: what follows its convolutions becomes a part of them."""
    for parent in list(network.modules()):
        children = list(parent.named_children())
        for (name, child), (following_name, following) in zip(children, [*children[1:], ("", None)], strict=False):
            if not isinstance(child, nn.Conv2d):
                continue
            if isinstance(parent, nn.Sequential) and isinstance(following, nn.ReLU6):
                setattr(parent, name, _FusedRelu6(child))
                setattr(parent, following_name, nn.Identity())
            else:
                setattr(parent, name, FusedConv2d(child))
    return network


def arch_of(tail: int) -> str | None:
    """The name of the size whose tail has this many channels; None if none has."""
    return next((arch for arch, size in SIZES.items() if size.tail == tail), None)


def _relu6(layer: nn.Module, x: Tensor) -> Tensor:
    return layer.with_relu6(x) if isinstance(layer, FusedConv2d) else functional.relu6(layer(x))


def _doubled(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
