"""From records and pictures to what the network takes: reading, the crop, targets, augmentation, datasets."""

from __future__ import annotations

from trainer.data.augment import Augmentation
from trainer.data.batches import gaussian_heatmaps, network_input
from trainer.data.crop import CropRule, apply_affine, crop_affine, crop_picture, invert_affine, person_square
from trainer.data.dataset import PoseDataset, SampleOptions
from trainer.data.pictures import read_picture
from trainer.data.sampling import EpochSampler, MixedSampler

__all__ = [
    "Augmentation",
    "CropRule",
    "EpochSampler",
    "MixedSampler",
    "PoseDataset",
    "SampleOptions",
    "apply_affine",
    "crop_affine",
    "crop_picture",
    "gaussian_heatmaps",
    "invert_affine",
    "network_input",
    "person_square",
    "read_picture",
]
