"""More than one figure in a picture, without a detector: by further peaks of the head and the neck.

A network that was trained on crops around one person raises weaker peaks for the others who are in the crop. Where a
neck or a head peaks outside the figure that was found, the next look is at a box of that figure's size, moved there;
looking several times then finds the other's own size. What was found twice is kept once.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from trainer.data.crop import apply_affine, invert_affine
from trainer.prediction.confidence import Confidence
from trainer.prediction.network import FoundJoints

Box = NDArray[np.float64]

ANCHORS = ("upper_neck", "head_top", "neck", "head")
MOST_PEAKS = 8  # further places to look at in a picture
APART = 0.15  # of the found figure's longer side: nearer peaks belong to it
OVERLAP = 0.7  # of the smaller box: what lies so far inside another figure's box is part of it
WEAKEST = 0.5  # of the first figure's mean score, for another to be there
ALIKE, ALIKE_JOINTS = 0.1, 0.5  # two figures are one where half of their joints are this near, in shares of the box


def further_boxes(
    found: FoundJoints, crop_side: int, figure: Box, anchor_px: dict[str, NDArray[np.float64]], joints: Sequence[str],
    confidence: Confidence,
) -> list[Box]:  # fmt: skip
    """Boxes of the figure's size around the necks and heads that peak elsewhere, the highest peaks first.

    Args:
        found: a look at the whole picture, with its heatmaps.
        crop_side: side of the network's input in pixels.
        figure: the box of the figure that was found.
        anchor_px: where its own neck and head are, by joint.
    """
    if found.heatmaps is None:
        return []
    side = float(figure[2:].max())
    picture_from_map = invert_affine(found.crop_from_image), crop_side / found.map_width
    peaks: list[tuple[float, Box]] = []
    for joint, own in anchor_px.items():
        k = joints.index(joint)
        for x, y, height in local_maxima(found.heatmaps[k]):
            heights = np.zeros(len(joints))
            heights[k] = height
            if confidence.scores(heights)[k] < confidence.threshold:
                continue
            at = apply_affine(picture_from_map[0], np.array([x, y]) * picture_from_map[1])
            if np.linalg.norm(at - own) > APART * side:
                peaks.append((height, np.array([*(figure[:2] + at - own), *figure[2:]])))
    boxes: list[Box] = []
    for _, box in sorted(peaks, key=lambda one: -one[0]):
        if all(np.linalg.norm(box[:2] - other[:2]) > APART * side for other in boxes):
            boxes.append(box)
    return boxes[:MOST_PEAKS]


def local_maxima(heatmap: NDArray[np.float32]) -> list[tuple[float, float, float]]:
    """(x, y, height) of cells above all eight neighbours (equal ones: the first), in map coordinates."""
    padded = np.pad(heatmap, 1, constant_values=-np.inf)
    rows, columns = heatmap.shape
    is_peak = np.ones(heatmap.shape, bool)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            if (down, right) == (0, 0):
                continue
            other = padded[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
            is_peak &= heatmap >= other if (down, right) > (0, 0) else heatmap > other
    return [(c + 0.5, r + 0.5, float(heatmap[r, c])) for r, c in zip(*np.nonzero(is_peak), strict=True)]


def is_same_figure(first: FoundJoints, second: FoundJoints, sides: tuple[float, float], confidence: Confidence) -> bool:
    """Whether two looks found one figure: half of the joints that either is sure of are in the same place."""
    scores = np.maximum(confidence.scores(first.scores), confidence.scores(second.scores))
    sure = scores >= confidence.threshold
    if not sure.any():
        return True
    near = np.linalg.norm(first.xy_px - second.xy_px, axis=1) <= ALIKE * max(sides)
    return bool(near[sure].mean() >= ALIKE_JOINTS)


def overlap(first: Box, second: Box) -> float:
    """The area that two boxes share, as a share of the smaller one's."""
    low = np.maximum(first[:2], second[:2])
    high = np.minimum(first[:2] + first[2:], second[:2] + second[2:])
    shared = float(np.prod(np.maximum(high - low, 0)))
    return shared / max(min(float(np.prod(first[2:])), float(np.prod(second[2:]))), 1e-9)
