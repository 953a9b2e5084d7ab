"""From records and pictures to what the network takes: reading, the crop, targets, augmentation, datasets."""

from __future__ import annotations

from trainer.data.crop import CropRule, apply_affine, crop_affine, crop_picture, invert_affine, person_square
from trainer.data.heatmaps import gaussian_heatmaps
from trainer.data.pictures import read_picture

__all__ = [
    "CropRule",
    "apply_affine",
    "crop_affine",
    "crop_picture",
    "gaussian_heatmaps",
    "invert_affine",
    "person_square",
    "read_picture",
]
