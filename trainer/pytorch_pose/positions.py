"""Picture positions as pytorch-pose writes them: its ``final_preds``, with its quarter cell and its whole pixels.

Written from the recorded behaviour of bearpaw/pytorch-pose (commit edc7aec), which is the test. A position is the map's
highest cell counted from 1, moved a quarter cell towards the higher neighbour on each axis where both neighbours lie
inside (by sign, so not at all where they are equal), plus half a cell; then it goes through the inverse of the crop's
matrix and is cut down to whole pixels, counted from 1. Our own decoding does none of this rounding.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.metrics.definition import FloatArray
from trainer.metrics.map_pck import map_cells
from trainer.pytorch_pose.geometry import transform_point


def final_positions(maps: ArrayLike, centres: ArrayLike, scales: ArrayLike) -> FloatArray:
    """Whole picture pixels counted from 1, float64 (B, K, 2), of maps (B, K, H, W).

    centres: (B, 2), the crops' centres in pytorch-pose's pixels; scales: (B,), side / 200; their type (float32 or
    float64) decides the arithmetic, as it does there.
    """
    values, middle = np.asarray(maps), np.asarray(centres)
    places = quarter_cells(values) + 0.5
    size = (values.shape[2], values.shape[3])
    answer = np.zeros(places.shape)
    for n, scale in enumerate(np.asarray(scales)):
        for k in range(places.shape[1]):
            answer[n, k] = transform_point(places[n, k], middle[n], scale, size, invert=True)
    return answer


def quarter_cells(maps: NDArray) -> FloatArray:
    """Highest cells counted from 1, (B, K, 2), moved a quarter towards the higher neighbour on each axis."""
    height, width = maps.shape[2:]
    cells = map_cells(maps)
    column, row = (cells[..., 0] - 1).astype(int), (cells[..., 1] - 1).astype(int)
    inside = (column > 0) & (column < width - 1) & (row > 0) & (row < height - 1)
    x, y = np.clip(column, 1, width - 2), np.clip(row, 1, height - 2)
    batch, joint = np.ogrid[: maps.shape[0], : maps.shape[1]]
    slope_x = maps[batch, joint, y, x + 1] - maps[batch, joint, y, x - 1]
    slope_y = maps[batch, joint, y + 1, x] - maps[batch, joint, y - 1, x]
    step = 0.25 * np.sign(np.stack([slope_x, slope_y], axis=2))
    return cells + np.where(inside[..., None], step, 0.0)
