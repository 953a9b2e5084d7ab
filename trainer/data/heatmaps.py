"""Training targets: one Gaussian a joint, centred where the joint is, not on the nearest cell."""

from __future__ import annotations

import torch
from torch import Tensor


def gaussian_heatmaps(xy_map: Tensor, counts: Tensor, size: int = 64, sigma: float = 1.0) -> Tensor:
    """Targets (B, K, size, size) float32 for joints at `xy_map` (B, K, 2) in continuous map coordinates.

    The value of the cell in row r, column c is exp(-d^2 / (2 sigma^2)), d measured from its centre (c + 0.5, r + 0.5).
    The peak is 1 only for a joint on a cell's centre. Joints outside the map give what of their Gaussian falls inside.
    Where `counts` (B, K) bool is false, and for positions that are not finite, the map is zero.
    """
    xy_map = torch.as_tensor(xy_map)
    usable = counts & torch.isfinite(xy_map).all(dim=-1)
    xy = torch.where(usable.unsqueeze(-1), xy_map, torch.zeros_like(xy_map)).to(torch.float32)
    cells = torch.arange(size, device=xy.device, dtype=torch.float32) + 0.5
    # Far away exp() underflows through denormal numbers, which are slow on CPUs; beyond 9 sigma nothing is left.
    distance = ((cells - xy.unsqueeze(-1)) / sigma).clamp(-9.0, 9.0)  # (B, K, 2, size)
    profile = torch.exp(-0.5 * distance * distance) * (distance.abs() < 9.0)
    profile = profile * usable[..., None, None]
    return profile[..., 1, :].unsqueeze(-1) * profile[..., 0, :].unsqueeze(-2)
