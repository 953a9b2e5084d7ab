"""Joints from pictures: crop, network, heatmap decoding, and back to the picture's pixels.

``predict`` takes any picture, whole or with a box around a person; people detectors fail on drawings, so none is
needed. Coordinates are the contract's continuous pixels of the picture as it is shown: (0, 0) is the top-left corner of
the top-left pixel.
"""

from trainer.annotations.keypoint_sets import mirrored_order
from trainer.data.pictures import as_picture
from trainer.prediction.confidence import Confidence
from trainer.prediction.feeding import Looks
from trainer.prediction.looking import Looking
from trainer.prediction.network import (
    Crop,
    FoundJoints,
    batches,
    crop_of,
    find_in_crops,
    find_joints,
    flip_order,
    heatmaps_of,
    input_of,
)
from trainer.prediction.people import people_in, predict
from trainer.prediction.records import person_record

__all__ = [
    "Confidence",
    "Crop",
    "FoundJoints",
    "Looking",
    "Looks",
    "as_picture",
    "batches",
    "crop_of",
    "find_in_crops",
    "find_joints",
    "flip_order",
    "heatmaps_of",
    "input_of",
    "mirrored_order",
    "people_in",
    "person_record",
    "predict",
]
