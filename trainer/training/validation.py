"""Scores of a network on held-back samples while it trains."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from trainer.data.batches import network_input, target_heatmaps
from trainer.metrics import map_cells, map_pck
from trainer.training.loss import heatmap_loss
from trainer.training.processes import Processes
from trainer.training.recipes import Recipe


@torch.no_grad()
def validate(
    forward: Callable[[Tensor], list[Tensor]],
    batches: Iterable[dict[str, Tensor]],
    recipe: Recipe,
    keypoints: tuple[str, ...],
    processes: Processes | None = None,
) -> dict[str, Any]:
    """Mean loss over samples and PCK@0.5 of the study (:mod:`trainer.metrics.map_pck`) over all joints.

    Each of several `processes` calls it with its share of the batches, as ``StridedBatchSampler`` divides them, and
    gets the score of the whole.

    Returns:
        `val_loss`, `val_pck` in 0..1 (None where no joint counted) and `per_joint`.
    """
    parts = []
    for batch in batches:
        maps = forward(network_input(batch["picture"], recipe.mean))
        size = maps[-1].shape[3]
        targets = target_heatmaps(batch["xy_map"], batch["counts"], size, recipe.sigma_cells(size), recipe.targets)
        count = len(batch["picture"])
        loss = float(heatmap_loss(maps, targets, batch["counts"], recipe.loss_mean, recipe.loss)) * count
        cells = map_cells(maps[-1].float().cpu().numpy()), map_cells(targets.cpu().numpy())
        parts.append((loss, count, size, *cells))
    if processes is not None:
        parts = processes.gather_strided(parts)
    total, images, width = 0.0, 0, parts[-1][2]
    for loss, count, *_ in parts:
        total, images = total + loss, images + count
    predicted, true = [part[3] for part in parts], [part[4] for part in parts]
    score = map_pck(np.concatenate(predicted), np.concatenate(true), keypoints, width)
    return {
        "val_loss": total / images,
        "val_pck": None if np.isnan(score.mean) else float(score.mean),
        "per_joint": {
            name: None if np.isnan(value) else float(value)
            for name, value in zip(keypoints, score.per_joint, strict=True)
        },
    }
