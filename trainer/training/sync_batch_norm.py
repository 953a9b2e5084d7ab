"""Batch normalisation over the whole batch when it is split among several processes.

torch's own SyncBatchNorm works on GPUs only; this one works wherever torch.distributed does, and takes shares of
different sizes and empty ones. Without it every process would normalise by its own few samples, and the result of a run
would depend on the number of processes.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch import distributed as dist
from torch.nn import functional as F


class SyncBatchNorm2d(nn.BatchNorm2d):
    """As BatchNorm2d, with statistics over the samples of all processes in training mode. Same names and tensors."""

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return super().forward(x)
        mean, variance, count = global_statistics(x)
        assert self.running_mean is not None and self.running_var is not None and self.momentum is not None
        assert self.num_batches_tracked is not None
        with torch.no_grad():
            self.num_batches_tracked.add_(1)
            unbiased = variance * (count / max(count - 1.0, 1.0))
            self.running_mean.lerp_(mean.to(self.running_mean.dtype), self.momentum)
            self.running_var.lerp_(unbiased.to(self.running_var.dtype), self.momentum)
        return _Normalise.apply(x, self.weight, self.bias, mean, variance, count, self.eps)


@torch.no_grad()
def global_statistics(x: Tensor) -> tuple[Tensor, Tensor, float]:
    """Mean and (biased) variance of each channel of (B, C, H, W) over all processes, (C,), and their count."""
    channels, count = x.shape[1], x.numel() // x.shape[1]
    # Sums of squares lose no digits here: they are of channels' means, in double precision, not of single values.
    sums = torch.zeros(2 * channels + 1, dtype=torch.float64, device=x.device)
    if count:
        variance, mean = torch.var_mean(_wide(x), dim=(0, 2, 3), correction=0)
        mean = mean.double()
        sums = torch.cat([mean * count, (variance.double() + mean**2) * count, sums.new_full((1,), count)])
    dist.all_reduce(sums)
    total = float(sums[-1])
    mean = sums[:channels] / total
    variance = (sums[channels:-1] / total - mean**2).clamp_min(0.0)
    precision = _wide(x).dtype
    return mean.to(precision), variance.to(precision), total


def _wide(x: Tensor) -> Tensor:
    """`x` in float32 at least."""
    return x.float() if x.dtype in (torch.bfloat16, torch.float16) else x


class _Normalise(torch.autograd.Function):
    """y = (x - mean) / sqrt(variance + eps) * weight + bias; its gradient takes mean and variance as functions of x.

    Ioffe and Szegedy, "Batch Normalization" (2015), section 3, with the two sums over the batch taken over all
    processes. Gradients of weight and bias are this process's part, as for every other parameter.
    """

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, mean: Tensor, variance: Tensor, count: float, eps: float
    ) -> Tensor:
        ctx.save_for_backward(x, weight, mean, variance)
        ctx.count, ctx.eps = count, eps
        return F.batch_norm(x, mean, variance, weight, bias, training=False, eps=eps) if len(x) else x.clone()

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        x, weight, mean, variance = ctx.saved_tensors
        shape = (1, -1, 1, 1)
        scale = torch.rsqrt(variance + ctx.eps)
        g = _wide(gradient)
        centred = (_wide(x) - mean.view(shape)) * scale.view(shape)
        for_bias, for_weight = g.sum((0, 2, 3)), (g * centred).sum((0, 2, 3))
        if not ctx.needs_input_grad[0]:
            return None, for_weight, for_bias, None, None, None, None
        sums = torch.cat([for_bias, for_weight]).double()
        dist.all_reduce(sums)
        of_bias, of_weight = (sums / ctx.count).to(g.dtype).view(2, *shape)
        for_x = (g - of_bias - centred * of_weight) * (weight * scale).view(shape)
        return for_x.to(x.dtype), for_weight, for_bias, None, None, None, None


def use_sync_batch_norm(network: nn.Module) -> None:
    """Replace each BatchNorm2d of `network` by a synchronised one with the same parameters, statistics and name."""
    for parent in list(network.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is not nn.BatchNorm2d:
                continue
            norm = SyncBatchNorm2d(child.num_features, child.eps, child.momentum)
            norm.weight, norm.bias = child.weight, child.bias
            for buffer in ("running_mean", "running_var", "num_batches_tracked"):
                setattr(norm, buffer, getattr(child, buffer))
            setattr(parent, name, norm.train(child.training))
