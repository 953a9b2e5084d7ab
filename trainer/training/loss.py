"""The loss between heatmaps and targets, over all stacks."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def heatmap_loss(
    maps: Sequence[Tensor], targets: Tensor, counts: Tensor, mean: str = "counted", kind: str = "squared"
) -> Tensor:
    """The loss of one batch: a float32 scalar, summed over stacks.

    Args:
        maps: S tensors (B, K, H, W), one for each stack.
        targets: (B, K, H, W).
        counts: (B, K), which joints count.
        mean: "counted" takes the mean error over the cells of counted joints, and is zero where no joint
            counts. "all" is pytorch-pose's loss: half of the mean over all joints, where those that do not count have
            no error. With every joint counted it is half of the other.
        kind: "squared", or "cross_entropy" for maps that are probabilities (the end of a sigmoid), targets in 0..1.
    """
    weights = counts.to(torch.float32)[:, :, None, None]
    cells = targets.shape[2] * targets.shape[3]
    if mean == "all":
        divisor = torch.full((), 2.0 * max(1, targets.numel()), device=targets.device)
    else:
        divisor = weights.sum().clamp_min(1.0) * cells
    total = torch.zeros((), device=targets.device)
    for one in maps:
        if kind == "cross_entropy":
            errors = _cross_entropy(one.float(), targets) * weights
        else:
            errors = ((one.float() - targets) * weights).square()
        total = total + errors.sum() / divisor
    return total


def _cross_entropy(probabilities: Tensor, targets: Tensor) -> Tensor:
    # Away from exactly 0 and 1, whose logarithms would end training. A clamped cell has no gradient, so the lower limit
    # is as low as a sigmoid's gradient can come back from; float32 knows nothing between 1 - 6e-8 and 1.
    kept = probabilities.clamp(1e-30, 1 - 6e-8)
    return -(targets * kept.log() + (1 - targets) * torch.log1p(-kept))
