"""Joints from pictures: crop, network, heatmap decoding, and back to the picture's pixels."""

from trainer.prediction.network import (
    Found,
    as_picture,
    batches,
    crop_of,
    find_in_crops,
    find_joints,
    heatmaps_of,
    input_of,
    mirrored_order,
    person_record,
    predict,
)

__all__ = [
    "Found",
    "as_picture",
    "batches",
    "crop_of",
    "find_in_crops",
    "find_joints",
    "heatmaps_of",
    "input_of",
    "mirrored_order",
    "person_record",
    "predict",
]
