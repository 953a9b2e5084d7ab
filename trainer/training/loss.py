"""Mean squared error between heatmaps and targets, over all stacks."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def heatmap_loss(maps: Sequence[Tensor], targets: Tensor, counts: Tensor, mean: str = "counted") -> Tensor:
    """The loss of one batch: a float32 scalar, summed over stacks.

    Args:
        maps: S tensors (B, K, H, W), one for each stack.
        targets: (B, K, H, W).
        counts: (B, K), which joints count.
        mean: "counted" takes the mean squared error over the cells of counted joints, and is zero where no joint
            counts. "all" is pytorch-pose's loss: half of the mean over all joints, where those that do not count have
            no error. With every joint counted it is half of the other.
    """
    weights = counts.to(torch.float32)[:, :, None, None]
    cells = targets.shape[2] * targets.shape[3]
    if mean == "all":
        divisor = torch.full((), 2.0 * max(1, targets.numel()), device=targets.device)
    else:
        divisor = weights.sum().clamp_min(1.0) * cells
    total = torch.zeros((), device=targets.device)
    for one in maps:
        total = total + ((one.float() - targets) * weights).square().sum() / divisor
    return total
