"""From heatmaps to joint positions.

Map coordinates are continuous: the map covers [0, width] x [0, height] and the centre of the cell in row r, column c
is (c + 0.5, r + 0.5). Crop pixels are map pixels times the stride (4 for 256-pixel crops and 64-cell maps), with no
further shift, since both count from the same corner.
"""

from __future__ import annotations

import torch
from torch import Tensor

METHODS = ("subpixel", "quarter", "argmax")


def decode_heatmaps(heatmaps: Tensor, method: str = "subpixel") -> tuple[Tensor, Tensor]:
    """Positions and peak heights of (B, K, H, W) heatmaps.

    Args:
        heatmaps: (B, K, H, W).
        method: one of

            - ``argmax``: centre of the highest cell (the first one in reading order among equals).
            - ``quarter``: the same, moved by 0.25 towards the higher of the two neighbours, per axis (Newell et al.
              2016).
            - ``subpixel``: the vertex of the quadratic through the logarithms of the 3 x 3 cells around the maximum,
              which is exact for a Gaussian of any width (Zhang et al., "Distribution-Aware Coordinate Representation",
              CVPR 2020, without its smoothing). At the border the 3 x 3 cells inside are used. Limited to one cell from
              the maximum; where the cells do not form a peak, the ``quarter`` position.

    Returns:
        `xy` (B, K, 2) float32 in continuous *map* coordinates, and `scores` (B, K), the value of the highest cell. For
        a map without any value above zero, the centre of its highest cell; for a map holding NaN, NaN for both.
    """
    if method not in METHODS:
        raise ValueError(f"decoding method {method!r}: use one of {', '.join(METHODS)}")
    heatmaps = heatmaps.float()
    width = heatmaps.shape[3]
    scores, flat = _highest(heatmaps)
    column, row = flat % width, flat // width
    centre = torch.stack([column, row], dim=2) + 0.5
    if method == "argmax":
        xy = centre
    else:
        xy = _quarter(heatmaps, column, row, centre)
        if method == "subpixel":
            xy = _vertex(heatmaps, column, row, centre, xy)
    return torch.where(scores.isnan().unsqueeze(2), scores.unsqueeze(2), xy), scores


def highest_cells(heatmaps: Tensor) -> tuple[Tensor, Tensor]:
    """Column and row (B, K, 2) of the highest cells, and their values (B, K): the first in reading order among equals,
    and NaN before everything else."""
    scores, flat = _highest(heatmaps.float())
    return torch.stack([flat % heatmaps.shape[3], flat // heatmaps.shape[3]], dim=2), scores


def _highest(heatmaps: Tensor) -> tuple[Tensor, Tensor]:
    cells = heatmaps.flatten(2)
    if heatmaps.device.type != "cpu":
        return cells.max(dim=2)
    # NumPy's argmax takes a tenth of the time of torch's maximum with its place.
    flat = torch.from_numpy(cells.detach().numpy().argmax(axis=2))
    return cells.gather(2, flat.unsqueeze(2)).squeeze(2), flat


def _neighbours(heatmaps: Tensor, column: Tensor, row: Tensor) -> Tensor:
    """The 3 x 3 cells around (column, row), as (B, K, 3, 3) [row, column]; the caller keeps them inside the map."""
    batch, joints, _, width = heatmaps.shape
    steps = torch.arange(-1, 2, device=heatmaps.device)
    rows = row[..., None, None] + steps[:, None]
    columns = column[..., None, None] + steps[None, :]
    return heatmaps.flatten(2).gather(2, (rows * width + columns).flatten(2)).view(batch, joints, 3, 3)


def _quarter(heatmaps: Tensor, column: Tensor, row: Tensor, centre: Tensor) -> Tensor:
    height, width = heatmaps.shape[2:]
    if height < 3 or width < 3:
        return centre
    inside = (column > 0) & (column < width - 1) & (row > 0) & (row < height - 1)
    cells = _neighbours(heatmaps, column.clamp(1, width - 2), row.clamp(1, height - 2))
    slope = torch.stack([cells[..., 1, 2] - cells[..., 1, 0], cells[..., 2, 1] - cells[..., 0, 1]], dim=2)
    return centre + 0.25 * slope.sign() * inside.unsqueeze(2)


def _vertex(heatmaps: Tensor, column: Tensor, row: Tensor, centre: Tensor, otherwise: Tensor) -> Tensor:
    height, width = heatmaps.shape[2:]
    if height < 3 or width < 3:
        return otherwise
    middle_column, middle_row = column.clamp(1, width - 2), row.clamp(1, height - 2)
    cells = _neighbours(heatmaps, middle_column, middle_row).double()
    all_positive = (cells > 0).flatten(2).all(2)
    log = cells.clamp_min(1e-30).log()
    slope_x = (log[..., 1, 2] - log[..., 1, 0]) / 2
    slope_y = (log[..., 2, 1] - log[..., 0, 1]) / 2
    bend_xx = log[..., 1, 2] + log[..., 1, 0] - 2 * log[..., 1, 1]
    bend_yy = log[..., 2, 1] + log[..., 0, 1] - 2 * log[..., 1, 1]
    bend_xy = (log[..., 2, 2] - log[..., 2, 0] - log[..., 0, 2] + log[..., 0, 0]) / 4
    determinant = bend_xx * bend_yy - bend_xy * bend_xy
    is_peak = all_positive & (bend_xx < 0) & (determinant > 1e-12)
    safe = torch.where(is_peak, determinant, torch.ones_like(determinant))
    step = torch.stack(
        [-(bend_yy * slope_x - bend_xy * slope_y) / safe, -(bend_xx * slope_y - bend_xy * slope_x) / safe], dim=2
    )
    vertex = torch.stack([middle_column, middle_row], dim=2) + 0.5 + step
    # The maximum's own cell bounds a Gaussian's centre by half a cell; noise may push the vertex of a flat top away.
    vertex = torch.minimum(torch.maximum(vertex, centre - 1.0), centre + 1.0).float()
    return torch.where(is_peak.unsqueeze(2), vertex, otherwise)
