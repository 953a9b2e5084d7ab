"""Samples as pytorch-pose makes them, for the recipe ``study``; its roundings are in ``geometry``.

Departures from it, by choice: which joints count comes from joint_state (pytorch-pose reads v, whose 0 means hidden and
unlabelled alike); the random numbers come from our generator for (seed, epoch, sample), so that workers do not
matter; a square wholly off a picture that was shrunk first gives black, where pytorch-pose raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.annotations import MPII16, KeypointSet, joints_px
from trainer.data.augment import Augmentation
from trainer.data.crop import CropRule, person_square
from trainer.pytorch_pose.geometry import crop_as_pytorch_pose, mirror_points, transform_point


@dataclass(frozen=True)
class PytorchPoseDraw:
    """One draw of pytorch-pose's random changes; `scale` and `rotation_deg` are float32 as its tensors are."""

    scale: np.float32
    rotation_deg: np.float32 | int
    mirror: bool
    gains: tuple[float, float, float]


def draw_augmentation(how: Augmentation, random: np.random.Generator) -> PytorchPoseDraw:
    """Draw from pytorch-pose's distributions: clipped normals for scale and rotation, chances to turn and to flip."""
    scale = np.float32(np.clip(1 + how.scale * random.standard_normal(), 1 - how.scale, 1 + how.scale))
    limit = 2 * how.rotation_deg
    turn = np.float32(np.clip(how.rotation_deg * random.standard_normal(), -limit, limit))
    turns, mirrors = random.random() <= how.rotation_chance, random.random() <= how.flip_chance
    red, green, blue = random.uniform(1 - how.channel_gain, 1 + how.channel_gain, 3)
    return PytorchPoseDraw(scale, turn if turns else 0, bool(mirrors), (red, green, blue))


@dataclass(frozen=True)
class PytorchPoseSample:
    """What pytorch-pose's dataset makes of one person.

    `picture`: float32 (size, size, 3) RGB in 0..1, without the mean taken off. `map_points`: (K, 3) float32, 1-based
    whole map pixels and the label, as its `tpts`. `counts`: bool (K,), its target weight. `drawn`: bool (K,), false
    where its target map stays empty. `centre` and `scale` are those before cropping.
    """

    picture: NDArray[np.float32]
    map_points: NDArray[np.float32]
    counts: NDArray[np.bool_]
    drawn: NDArray[np.bool_]
    centre: NDArray[np.float32]
    scale: float | np.float32


def make_sample(
    picture: NDArray[np.uint8],
    points: NDArray[np.float32],
    centre: NDArray[np.float32],
    scale: float,
    size: int = 256,
    stride: int = 4,
    draw: PytorchPoseDraw | None = None,
    keypoints: KeypointSet = MPII16,
) -> PytorchPoseSample:
    """Make a sample of one person.

    Args:
        picture: (H, W, 3).
        points: (K, 3), x, y of pixel centres counted from 0, and 1 if labelled.
        centre: of the square, in the same pixels, after pytorch-pose's shift.
        scale: side of the square / 200, after pytorch-pose's margin.
        draw: random changes; None makes none.
        keypoints: the set that the points are of.
    """
    values = picture.astype(np.float32) / np.float32(255)
    points, centre = points.astype(np.float32).copy(), centre.astype(np.float32).copy()
    scale_now: float | np.float32 = scale
    rotation: np.float32 | int = 0
    if draw is not None:
        scale_now, rotation = np.float32(np.float32(scale) * draw.scale), draw.rotation_deg
        if draw.mirror:
            width = picture.shape[1]
            values = np.ascontiguousarray(values[:, ::-1])
            points = mirror_points(points, width, keypoints.pairs)
            centre[0] = np.float32(width) - centre[0]
        values = np.clip(values * np.array(draw.gains, np.float32), 0, 1)
    crop = crop_as_pytorch_pose(values, centre, scale_now, (size, size), rotation).astype(np.float32)
    cells = size // stride
    mapped = points.copy()
    for row in mapped:
        if row[1] > 0:
            row[:2] = transform_point(row[:2] + 1, centre, scale_now, (cells, cells), rotation_deg=rotation)
    # A labelled joint above the picture's top is never drawn and yet counts: in pytorch-pose its target map is empty.
    above = points[:, 1] <= 0
    counts = (points[:, 2] > 0) & (above | is_drawn(mapped[:, :2] - 1, cells))
    return PytorchPoseSample(crop, mapped, counts, ~above, centre, scale_now)


def is_drawn(points: NDArray[np.float32], cells: int, sigma: float = 1.0) -> NDArray[np.bool_]:
    """Whether pytorch-pose draws a Gaussian for points (K, 2), 0-based: its patch of 3 sigma reaches the map.

    As in pytorch-pose, a patch that ends right before the map counts as drawn although none of its cells is.
    """
    low = (points - 3 * sigma).astype(np.int64)
    high = (points + 3 * sigma + 1).astype(np.int64)
    return np.asarray((low < cells).all(axis=1) & (high >= 0).all(axis=1))


def points_of_record(
    record: Mapping[str, Any], counts: NDArray[np.bool_], rule: CropRule, keypoints: KeypointSet = MPII16
) -> tuple[NDArray[np.float32], NDArray[np.float32], float]:
    """Points (K, 3), centre (2,) and scale of a record, in pytorch-pose's pixels: x - 0.5 of ours, and y alike."""
    xy = joints_px(record, keypoints) - 0.5
    points = np.concatenate([xy, counts[:, None].astype(np.float64)], axis=1)
    points[~counts] = 0.0
    x, y, side = person_square(record, rule)
    return points.astype(np.float32), np.array([x - 0.5, y - 0.5], np.float32), side / 200.0
