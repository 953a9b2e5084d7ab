"""Picture positions as pytorch-pose writes them: its ``final_preds``, with its quarter cell and its whole pixels.

Written from the recorded behaviour of bearpaw/pytorch-pose (commit edc7aec), which is the test. A position is the map's
highest cell counted from 1, moved a quarter cell towards the higher neighbour on each axis where both neighbours lie
inside (by sign, so not at all where they are equal), plus half a cell; then it goes through the inverse of the crop's
matrix and is cut down to whole pixels, counted from 1. Our own decoding does none of this rounding.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray

from trainer.metrics.definition import FloatArray
from trainer.metrics.map_pck import map_cells
from trainer.models.decode import decode_heatmaps
from trainer.pytorch_pose.geometry import transform_point


def final_positions(maps: ArrayLike, centres: ArrayLike, scales: ArrayLike) -> FloatArray:
    """Joint positions of heatmaps as whole picture pixels counted from 1.

    Args:
        maps: (B, K, H, W).
        centres: (B, 2), the crops' centres in pytorch-pose's pixels.
        scales: (B,), side / 200; their type (float32 or float64) decides the arithmetic, as in pytorch-pose.

    Returns:
        float64 (B, K, 2).
    """
    values, middle = np.asarray(maps), np.asarray(centres)
    places = quarter_cells(values) + 0.5
    size = (values.shape[2], values.shape[3])
    positions = np.zeros(places.shape)
    for n, scale in enumerate(np.asarray(scales)):
        for k in range(places.shape[1]):
            positions[n, k] = transform_point(places[n, k], middle[n], scale, size, invert=True)
    return positions


def quarter_cells(maps: NDArray) -> FloatArray:
    """Highest cells counted from 1, (B, K, 2), moved a quarter towards the higher neighbour on each axis.

    (0, 0) where no value of a map is above zero.
    """
    xy_map, _ = decode_heatmaps(torch.from_numpy(np.ascontiguousarray(maps)), "quarter")
    return np.where(map_cells(maps) > 0, xy_map.double().numpy() + 0.5, 0.0)
