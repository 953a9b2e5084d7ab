"""Work on a whole batch on the training device: bytes to network input, positions to target heatmaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from torch.utils.data import default_collate

# The float64 map of an item stays with the reader: some devices (Apple's) know no float64, and no step needs it.
LEFT_OUT = ("crop_from_image",)


def collate(items: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """A batch, as it goes to the training device, of a dataset's items."""
    return default_collate([{name: item[name] for name in item if name not in LEFT_OUT} for item in items])


def network_input(
    pictures: Tensor, mean: Sequence[float], std: Sequence[float] = (1.0, 1.0, 1.0), colour: Tensor | None = None
) -> Tensor:
    """Network input (B, 3, H, W) float32, channels-last in memory, from pictures (B, H, W, 3).

    Evaluation and prediction must make the network's input with this function, with mean and std of the model's card.

    Args:
        pictures: RGB bytes, or floats in 0..1.
        mean: subtracted from values in 0..1, per channel.
        std: divides them, per channel.
        colour: (B, 3, 4), a colour map for each sample (:func:`trainer.data.augment.draw_colour`), applied first and
            clipped to 0..1.
    """
    if pictures.is_floating_point():
        x = pictures.to(torch.float32, copy=True)
    else:
        x = pictures.to(torch.float32).mul_(1.0 / 255.0)
    if colour is not None:
        colour = colour.to(x.device)
        x = torch.einsum("bhwc,bdc->bhwd", x, colour[:, :, :3]).add_(colour[:, None, None, :, 3]).clamp_(0.0, 1.0)
    if any(mean):
        x = x.sub_(_along_a_row(mean, x))
    if tuple(std) != (1.0, 1.0, 1.0):
        x = x.div_(_along_a_row(std, x))
    # (B, H, W, 3) seen as (B, 3, H, W) is the channels-last layout already: no copy.
    return x.permute(0, 3, 1, 2)


def _along_a_row(values: Sequence[float], x: Tensor) -> Tensor:
    """(W, 3) for x (B, H, W, 3): on a CPU a row is worked on as a whole, which is faster than pixel by pixel."""
    return _on_device(values, x.device).expand(x.shape[2], -1).contiguous()


def _on_device(values: Sequence[float], device: torch.device) -> Tensor:
    """A float32 vector filled on the device: a copy to it would wait for its queue and cannot be in a CUDA graph."""
    return torch.stack([torch.full((), value, dtype=torch.float32, device=device) for value in values])


def target_heatmaps(xy_map: Tensor, counts: Tensor, size: int, sigma: float, kind: str = "subpixel") -> Tensor:
    """Targets (B, K, size, size) for a batch's `xy_map` and `counts`.

    `kind` is a recipe's `targets`: "subpixel" for :func:`gaussian_heatmaps`, "pytorch_pose" for pytorch-pose's.
    """
    if kind == "pytorch_pose":
        return pytorch_pose_heatmaps(xy_map - 0.5, size, sigma)
    return gaussian_heatmaps(xy_map, counts, size, sigma)


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


def pytorch_pose_heatmaps(points: Tensor, size: int, sigma: float = 1.0) -> Tensor:
    """pytorch-pose's Gaussian targets (B, K, size, size) for whole 0-based cells (B, K, 2), cut off beyond 3 sigma.

    Points that are not finite give empty maps.
    """
    cells = torch.arange(size, device=points.device, dtype=torch.float32)
    distance = cells - points.nan_to_num(nan=-1e6).unsqueeze(-1)
    profile = torch.exp(-0.5 * (distance / sigma) ** 2) * (distance.abs() <= 3 * sigma)
    return profile[..., 1, :].unsqueeze(-1) * profile[..., 0, :].unsqueeze(-2)
