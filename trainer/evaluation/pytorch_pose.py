"""Predictions as pytorch-pose makes them: its crops, its true cells, its positions in whole pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.annotations import MPII16
from trainer.data.crop import CropRule
from trainer.evaluation.samples import Sample, Settings, read_samples
from trainer.metrics.map_pck import target_cells
from trainer.models.card import MAP_STRIDE, card_of, input_size
from trainer.prediction import Crop, FoundJoints, Looks, crop_of
from trainer.pytorch_pose.positions import final_positions
from trainer.pytorch_pose.samples import make_sample, points_of_record


def looks_as_pytorch_pose(
    model: nn.Module, samples: Sequence[Sample], settings: Settings
) -> Looks[list[tuple[FoundJoints, NDArray[np.float64]]]]:
    """One look at each record as pytorch-pose looks, with heatmaps kept; returns also its true cells (K, 2) from 1.

    With the decoding ``quarter`` the positions are its ``final_preds``: whole pixels, counted from 1, which are x - 0.5
    in ours.
    """
    size, rule = input_size(model), CropRule.from_card(card_of(model))
    crops, cells, centres, scales = [], [], [], []
    for sample, picture in zip(samples, read_samples(samples), strict=True):
        counted = settings.counts(sample.record)
        points, centre, scale = points_of_record(sample.record, counted, rule, settings.keypoints or MPII16)
        made = make_sample(picture, points, centre, scale, size, MAP_STRIDE)
        middles = made.map_points[:, :2].astype(np.float64) - 0.5  # whole cells counted from 1 to the cells' middles
        cells.append(target_cells(middles[None], (counted & made.drawn)[None], size // MAP_STRIDE)[0])
        crops.append(Crop(made.picture, crop_of(model, sample.record)))
        centres.append(centre)
        scales.append(scale)
    found = yield crops
    if settings.decode == "quarter":
        maps = np.stack([one.heatmaps for one in found if one.heatmaps is not None])
        places = final_positions(maps, np.stack(centres), np.array(scales)) - 0.5
        found = [replace(one, xy_px=xy) for one, xy in zip(found, places, strict=True)]
    return [(replace(one, heatmaps=None), true) for one, true in zip(found, cells, strict=True)]


def trained_as_pytorch_pose(model: nn.Module) -> bool:
    """Whether the model's card says that it was trained on pytorch-pose's crops."""
    recipe = card_of(model).get("recipe")
    return isinstance(recipe, dict) and recipe.get("targets") == "pytorch_pose"
