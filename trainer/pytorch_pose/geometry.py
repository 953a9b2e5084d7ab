"""pytorch-pose's geometry with its roundings, for the ``study`` recipe alone; everything else uses
:mod:`trainer.data.crop`.

Written from the recorded behaviour of bearpaw/pytorch-pose (commit edc7aec, torch 2.13), which is the test. What
differs from one affine map, and is kept here because it moves points and pixels:

- Points count pixel centres from 0; they become 1-based by adding 1, and the transform takes that 1 off again,
  truncates towards zero to whole map pixels, and adds 1.
- The crop's corners are truncated to whole picture pixels, so the crop's true scale and place differ from the
  points' by up to a pixel of the picture; a rotated crop turns about the middle of a padded patch of whole pixels.
- A picture more than twice as large as the crop is first shrunk to whole pixels by bilinear sampling, which aliases.
- Centre and scale are float32 where they were tensors; near whole numbers this decides the truncation.
- A joint with y <= 0 is never transformed; mirroring is x -> width - x, one pixel off for pixel centres.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Float = np.float32 | np.float64 | float


def transform_matrix(
    centre: NDArray[np.floating], scale: Float, size: tuple[int, int], rotation_deg: Float = 0
) -> NDArray:
    """The 3 x 3 float64 matrix from picture to map pixels; `size` is (height, width), `scale` person height / 200.

    Computed in float32 where `scale` is one, as pytorch-pose's tensors are.
    """
    number = np.float32 if isinstance(scale, np.float32) else np.float64
    height = number(200) * number(scale)
    matrix = np.eye(3)
    matrix[0, 0], matrix[1, 1] = number(size[1]) / height, number(size[0]) / height
    for axis, extent in ((0, size[1]), (1, size[0])):
        matrix[axis, 2] = number(extent) * (number(-float(centre[axis])) / height + number(0.5))
    if rotation_deg != 0:
        kind = np.float32 if isinstance(rotation_deg, np.float32) else np.float64
        angle = kind(-rotation_deg) * kind(np.pi) / kind(180)
        cosine, sine = float(np.cos(angle)), float(np.sin(angle))
        turn = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])
        to_middle, back = np.eye(3), np.eye(3)
        to_middle[:2, 2] = -size[1] / 2, -size[0] / 2
        back[:2, 2] = size[1] / 2, size[0] / 2
        matrix = back @ (turn @ (to_middle @ matrix))
    return matrix


def transform_point(
    point: NDArray[np.floating],
    centre: NDArray[np.floating],
    scale: Float,
    size: tuple[int, int],
    invert: bool = False,
    rotation_deg: Float = 0,
) -> NDArray[np.int64]:
    """A 1-based point (x, y) to the 1-based whole pixel of the map, or back where `invert`."""
    matrix = transform_matrix(centre, scale, size, rotation_deg)
    if invert:
        matrix = np.linalg.inv(matrix)
    moved = matrix @ np.array([float(point[0]) - 1, float(point[1]) - 1, 1.0])
    return moved[:2].astype(np.int64) + 1


def crop_as_pytorch_pose(
    picture: Any,
    centre: NDArray[np.floating],
    scale: Float,
    size: tuple[int, int],
    rotation_deg: Float = 0,
) -> NDArray[Any]:
    """The crop (height, width, 3) of a picture (H, W, 3), values in 0..1, with pytorch-pose's roundings.

    Raises:
        ValueError: as in pytorch-pose, for a square so small or so far away that no whole pixel of it is left.
    """
    centre = np.array(centre)
    shrink = float(scale) * 200.0 / size[0]
    if shrink >= 2:
        height, width = (int(np.floor(extent / shrink)) for extent in picture.shape[:2])
        if int(np.floor(max(picture.shape[:2]) / shrink)) < 2:
            return np.zeros((*size, 3), np.float32)
        picture = cv2.resize(picture, (width, height))
        centre, scale = centre / type(centre[0])(shrink), type(scale)(scale / type(scale)(shrink))
    low = transform_point(np.array([0, 0]), centre, scale, size, invert=True)
    high = transform_point(np.array([size[0], size[1]]), centre, scale, size, invert=True)
    pad = 0
    if rotation_deg != 0:
        pad = int(np.linalg.norm(high - low) / 2 - float(high[1] - low[1]) / 2)
        low, high = low - pad, high + pad
    patch: Any = _cut_out(picture, low, high)
    if rotation_deg != 0:
        rows, columns = patch.shape[:2]
        turn = cv2.getRotationMatrix2D((columns // 2, rows // 2), float(rotation_deg), 1.0)
        patch = cv2.warpAffine(patch, turn, (columns, rows))[pad : rows - pad, pad : columns - pad]
    if patch.size == 0:
        raise ValueError(f"nothing of the picture is left in a crop of scale {float(scale):g}")
    return cv2.resize(patch, (size[0], size[1]))


def _cut_out(picture: NDArray[np.float32], low: NDArray[np.int64], high: NDArray[np.int64]) -> NDArray[np.float32]:
    """Pixels [low, high) of the picture, zero where there are none."""
    columns, rows = high - low
    if rows <= 0 or columns <= 0:
        raise ValueError(f"a crop of {columns} x {rows} pixels")
    patch = np.zeros((rows, columns, 3))
    x0, y0 = np.maximum(low, 0)
    x1, y1 = min(high[0], picture.shape[1]), min(high[1], picture.shape[0])
    if x1 > x0 and y1 > y0:
        patch[y0 - low[1] : y1 - low[1], x0 - low[0] : x1 - low[0]] = picture[y0:y1, x0:x1]
    return patch


def mirror_points(points: NDArray[np.float32], width: int, pairs: tuple[tuple[int, int], ...]) -> NDArray[np.float32]:
    """Points (K, ...) of a mirrored picture: x -> width - x, one pixel off for pixel centres, and sides swapped."""
    mirrored = points.copy()
    mirrored[:, 0] = np.float32(width) - mirrored[:, 0]
    for right, left in pairs:
        mirrored[[right, left]] = mirrored[[left, right]]
    return mirrored
