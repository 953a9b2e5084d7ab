"""The stacked hourglass network of Newell, Yang and Deng (ECCV 2016, arXiv 1603.06937), as a plain torch module.

Layer names and shapes are those of bearpaw/pytorch-pose checkpoints, so weights go both ways without a table of
renames. The code itself is written from the paper and from the names and shapes in such checkpoints.

One stack, for an input of (B, 3, H, W) with H and W divisible by 64, works at a quarter of the resolution::

    input -> 7x7 convolution, stride 2 -> residual -> 2x2 max pooling -> residual -> residual (256 channels, H/4 x W/4)
    per stack: hourglass (four halvings) -> residuals -> 1x1 convolution, BN, ReLU (`fc`) -> 1x1 convolution (`score`)
    between stacks: features + remapped `fc` output + remapped heatmaps

Departure from the paper, inherited from those checkpoints: residuals put BN and ReLU before each convolution, and
channels inside the hourglass are 256 in and 128 in the bottleneck.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.models.network import PoseNetwork

# Channels of the features between residuals, and inside a residual's bottleneck.
FEATURES = 256
BOTTLENECK = 128
DEPTH = 4  # halvings inside one hourglass: 64 -> 4 map pixels for a 256-pixel input


class Residual(nn.Module):
    """Bottleneck residual with BN and ReLU in front of each convolution: 1x1, 3x3, 1x1, plus the (remapped) input.

    Input (B, inputs, H, W), output (B, 2 * width, H, W). Where the channel counts differ, a 1x1 convolution
    (`downsample`) remaps the skipped input.
    """

    def __init__(self, inputs: int, width: int):
        super().__init__()
        outputs = 2 * width
        self.bn1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, width, 1)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)
        self.bn3 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, 1)
        self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1)) if inputs != outputs else None

    def forward(self, x: Tensor) -> Tensor:
        skipped = x if self.downsample is None else self.downsample(x)
        x = self.conv1(functional.relu(self.bn1(x), inplace=True))
        x = self.conv2(functional.relu(self.bn2(x), inplace=True))
        x = self.conv3(functional.relu(self.bn3(x), inplace=True))
        return x + skipped


def _residuals(count: int) -> nn.Sequential:
    return nn.Sequential(*[Residual(FEATURES, BOTTLENECK) for _ in range(count)])


class Hourglass(nn.Module):
    """One hourglass: halves the resolution four times, doubles it again, and adds the features kept at each level.

    ``hg[level]`` holds the residuals of one resolution, level 0 the innermost: entry 0 for the branch that keeps the
    resolution, 1 before and 2 after the inner part, and at level 0 entry 3, the innermost residuals themselves.
    """

    def __init__(self, blocks: int):
        super().__init__()
        self.hg = nn.ModuleList(
            nn.ModuleList(_residuals(blocks) for _ in range(4 if level == 0 else 3)) for level in range(DEPTH)
        )

    def forward(self, x: Tensor) -> Tensor:
        return self._at(DEPTH - 1, x)

    def _at(self, level: int, x: Tensor) -> Tensor:
        residuals = self.hg[level]
        kept = residuals[0](x)  # type: ignore[index]
        inner = residuals[1](functional.max_pool2d(x, 2))  # type: ignore[index]
        inner = self._at(level - 1, inner) if level else residuals[3](inner)  # type: ignore[index]
        inner = residuals[2](inner)  # type: ignore[index]
        return kept + functional.interpolate(inner, scale_factor=2.0, mode="nearest")


class StackedHourglass(PoseNetwork):
    """Stacked hourglass network: ``model(x)`` takes (B, 3, H, W) and returns a list of heatmaps, one for each stack.

    Each heatmap tensor is (B, joints, H/4, W/4). The last one is the prediction; all of them take part in the loss.
    H and W must be divisible by 64.
    """

    def __init__(self, stacks: int = 1, blocks: int = 1, joints: int = 16):
        super().__init__(joints)
        self.stacks, self.blocks = stacks, blocks
        self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.layer1 = nn.Sequential(Residual(64, 64))
        self.layer2 = nn.Sequential(Residual(128, BOTTLENECK))
        self.layer3 = nn.Sequential(Residual(FEATURES, BOTTLENECK))
        self.hg = nn.ModuleList(Hourglass(blocks) for _ in range(stacks))
        self.res = nn.ModuleList(_residuals(blocks) for _ in range(stacks))
        self.fc = nn.ModuleList(
            nn.Sequential(nn.Conv2d(FEATURES, FEATURES, 1), nn.BatchNorm2d(FEATURES), nn.ReLU(inplace=True))
            for _ in range(stacks)
        )
        self.score = nn.ModuleList(nn.Conv2d(FEATURES, joints, 1) for _ in range(stacks))
        self.fc_ = nn.ModuleList(nn.Conv2d(FEATURES, FEATURES, 1) for _ in range(stacks - 1))
        self.score_ = nn.ModuleList(nn.Conv2d(joints, FEATURES, 1) for _ in range(stacks - 1))

    @property
    def arch(self) -> str:
        """``hg<stacks>``, followed by ``b<blocks>`` where there is more than one residual at each place."""
        return f"hg{self.stacks}" + (f"b{self.blocks}" if self.blocks != 1 else "")

    @property
    def head(self) -> tuple[nn.Module, ...]:
        return self.fc[-1], self.score[-1]

    def start_scores(self) -> None:
        for score in self.score:
            with torch.no_grad():
                score.weight.mul_(0.02)  # type: ignore[operator]
                score.bias.zero_()  # type: ignore[operator]

    def features(self, x: Tensor) -> Tensor:
        """Input (B, 3, H, W) -> features (B, 256, H/4, W/4) that the first hourglass works on."""
        x = functional.relu(self.bn1(self.conv1(x)), inplace=True)
        x = functional.max_pool2d(self.layer1(x), 2)
        return self.layer3(self.layer2(x))

    def forward(self, x: Tensor) -> list[Tensor]:
        x = self.features(x)
        heatmaps: list[Tensor] = []
        for stack in range(self.stacks):
            y = self.fc[stack](self.res[stack](self.hg[stack](x)))
            heatmaps.append(self.score[stack](y))
            if stack + 1 < self.stacks:
                x = x + self.fc_[stack](y) + self.score_[stack](heatmaps[-1])
        return heatmaps


def count_parameters(network: nn.Module, trainable_only: bool = False) -> int:
    """Number of parameters; BN statistics are not parameters."""
    return sum(p.numel() for p in network.parameters() if p.requires_grad or not trainable_only)
