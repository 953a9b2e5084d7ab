"""An exponential moving average (EMA) of the weights: steadier than the last step's, without a change to training."""

from __future__ import annotations

import copy
from typing import cast

import torch

from trainer.models.network import PoseNetwork


class AveragedWeights:
    """Keeps `network`, a copy of the trained one with averaged weights: mean = decay * mean + (1 - decay) * weights.

    The decay is at most (1 + steps) / (10 + steps), so that the first weights lose their influence quickly. BN
    statistics are averaged in the same way.
    """

    def __init__(self, trained: PoseNetwork, decay: float):
        self.network = cast(PoseNetwork, copy.deepcopy(trained)).requires_grad_(False).eval()
        self.decay, self.steps = decay, 0
        pairs = zip(self.network.state_dict().values(), trained.state_dict().values(), strict=True)
        self._pairs = [(mean, current) for mean, current in pairs if mean.is_floating_point()]
        self._counters = [
            (mean, current)
            for mean, current in zip(self.network.state_dict().values(), trained.state_dict().values(), strict=True)
            if not mean.is_floating_point()
        ]

    @torch.no_grad()
    def update(self) -> None:
        """Average in the trained weights, after an optimiser step."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        means, current = [m for m, _ in self._pairs], [c for _, c in self._pairs]
        torch._foreach_lerp_(means, current, 1.0 - decay)
        for mean, counter in self._counters:
            mean.copy_(counter)
