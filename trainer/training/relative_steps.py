"""AdamW with steps that are shares of the weights they change."""

from __future__ import annotations

import torch
from torch import Tensor

FLOOR = 0.1
"""Channels whose weights are smaller than this share of their layer's median channel move as if they had that size."""
NO_SIZE = 1e-3  # a layer of zeros moves by this


class RelativeAdamW(torch.optim.AdamW):
    """AdamW whose step on an output channel is multiplied by the root mean square of that channel's weights.

    For weights of very different sizes, such as those of a network whose batch norms were folded into its convolutions
    (MediaPipe's pose networks: 1e-4 to 1e3). AdamW alone moves each weight by about the rate, however large it is, so
    the small ones are lost at a rate at which the large ones stand still. Relative steps are of Shazeer and Stern
    (Adafactor, ICML 2018, arXiv 1804.04235, section 8), who take them by whole tensors. A bias moves by its own size.
    """

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One step. There is no closure: it would see weights of zero."""
        changed = [(group, p, p.clone()) for group in self.param_groups for p in group["params"] if p.grad is not None]
        for _, parameter, _ in changed:
            parameter.zero_()  # so that the step is what is left, and none of it is lost beside a large weight
        super().step()
        for group, parameter, before in changed:
            kept = 1 - group["lr"] * group["weight_decay"]
            parameter.mul_(channel_sizes(before)).add_(before, alpha=kept)


def channel_sizes(weights: Tensor) -> Tensor:
    """(out, ...) -> (out, 1, ...): the root mean square of each output channel, but at least a share of the median."""
    if weights.ndim > 1:
        sizes = weights.square().mean(tuple(range(1, weights.ndim)), keepdim=True).sqrt()
    else:
        sizes = weights.abs()
    floor = FLOOR * sizes.median()
    return sizes.clamp_min(torch.where(floor > 0, floor, NO_SIZE))
