"""The square that the network sees: from a record to one affine map, used for pixels, for points and back.

All coordinates are the contract's continuous pixels: (0, 0) is the top-left corner of the top-left pixel.

How the square is made from a record, in training, evaluation and prediction alike::

    side   = 200 * scale_provided * margin          scale_provided * 200 is the longer side of the person's box
    centre = objpos + (0, shift_down * scale_provided)

With margin 1.25 and shift_down 15 this is pytorch-pose's square for MPII (its dataset multiplies the scale by 1.25 and
lowers the centre by 15 times the scale before it crops). A model's card carries both numbers; `scale_provided` itself
is never changed. For a person box (x, y, width, height) use ``objpos`` = its centre and ``scale_provided`` =
max(width, height) / 200; for a whole picture, the picture as the box.

The affine map ``crop_from_image`` is a 2 x 3 float64 matrix: ``[u, v] = A @ [x, y, 1]`` takes image pixels to crop
pixels of a ``size`` x ``size`` crop. Heatmap coordinates are crop coordinates divided by 4.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.errors import DocumentError

Affine = NDArray[np.float64]


@dataclass(frozen=True)
class CropRule:
    """How much room the square leaves around the person: see the module's description."""

    margin: float = 1.25
    shift_down: float = 0.0

    @classmethod
    def from_card(cls, card: Mapping[str, Any]) -> CropRule:
        """The rule of a model's card; pytorch-pose's (1.25, 15) where the card has none."""
        crop = card.get("crop") or {}
        return cls(float(crop.get("margin", 1.25)), float(crop.get("shift_down", 15.0)))


def person_square(record: Mapping[str, Any], rule: CropRule) -> tuple[float, float, float]:
    """Centre x, centre y and side, in image pixels, of the square to crop for a record.

    Where `objpos` or `scale_provided` is absent or not usable (MPII writes -1), `bbox` takes their place, then the box
    of the labelled joints, then the whole picture.

    Raises:
        DocumentError: none of these is known.
    """
    x, y, scale = _centre_and_scale(record)
    return x, y + rule.shift_down * scale, 200.0 * scale * rule.margin


def crop_affine(
    centre_x: float,
    centre_y: float,
    side: float,
    size: int = 256,
    rotation_deg: float = 0.0,
    mirror: bool = False,
) -> Affine:
    """The map ``crop_from_image``: the square of `side` around the centre fills a `size` x `size` crop.

    Args:
        rotation_deg: turns the picture's content clockwise as seen on screen (y down) about the square's centre.
        mirror: then swaps left and right inside the crop (u -> size - u); the caller swaps the joints' names.
    """
    if not (side > 0 and math.isfinite(side)):
        raise DocumentError(f"a crop needs a side above zero, got {side}; check scale_provided")
    zoom = size / side
    angle = math.radians(rotation_deg)
    cosine, sine = zoom * math.cos(angle), zoom * math.sin(angle)
    matrix = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0]])
    matrix[:, 2] = size / 2.0 - matrix[:, :2] @ (centre_x, centre_y)
    if mirror:
        matrix[0] = -matrix[0]
        matrix[0, 2] += size
    return matrix


def invert_affine(matrix: Affine) -> Affine:
    """The map the other way: ``image_from_crop`` of a ``crop_from_image`` (2 x 3, float64)."""
    linear = np.linalg.inv(matrix[:, :2])
    return np.concatenate([linear, -linear @ matrix[:, 2:]], axis=1)


def apply_affine(matrix: Affine, xy: NDArray[Any]) -> NDArray[np.float64]:
    """Map points (..., 2) with a 2 x 3 matrix; returns float64 of the same shape."""
    points = np.asarray(xy, dtype=np.float64)
    return points @ matrix[:, :2].T + matrix[:, 2]


def shrink_of(crop_from_image: Affine) -> float:
    """How many times the crop shrinks the image, on each axis; below 1 where it enlarges."""
    zoom = math.sqrt(abs(np.linalg.det(crop_from_image[:, :2])))
    return 1.0 / zoom if zoom > 0 else 1.0


def from_reduced(crop_from_image: Affine, factor: int) -> Affine:
    """The same map for a picture of which each pixel covers `factor` x `factor` pixels of the image."""
    matrix = np.array(crop_from_image, dtype=np.float64)
    matrix[:, :2] *= factor
    return matrix


def crop_picture(picture: NDArray[np.uint8], crop_from_image: Affine, size: int = 256) -> NDArray[np.uint8]:
    """The crop (size, size, 3) uint8 of a picture (H, W, 3) uint8; black where the square leaves the picture.

    Bilinear. A picture that would shrink to less than half is first averaged down by whole factors, so that nothing
    aliases. The half pixel between OpenCV's pixel centres and our corners is corrected here and nowhere else.
    """
    matrix = np.array(crop_from_image, dtype=np.float64)
    zoom = math.sqrt(abs(np.linalg.det(matrix[:, :2])))
    # No more than the picture has: a square a million times its size would else be filled up to whole cells.
    factor = min(int(1.0 / zoom + 1e-6), max(picture.shape[:2])) if 0 < zoom <= 0.5 else 1
    if factor > 1:
        picture, matrix = _average_down(picture, matrix, factor, size)
    # OpenCV counts pixel centres as whole numbers: x_cv = x - 0.5 on both sides.
    matrix[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5
    return cv2.warpAffine(  # type: ignore[return-value]
        picture, matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0
    )


def _average_down(
    picture: NDArray[np.uint8], matrix: Affine, factor: int, size: int
) -> tuple[NDArray[np.uint8], Affine]:
    """The part of the picture that the crop sees, averaged over `factor` x `factor` pixels, and the map from it."""
    height, width = picture.shape[:2]
    corners = apply_affine(invert_affine(matrix), np.array([[0, 0], [size, 0], [0, size], [size, size]]))
    low = np.floor(corners.min(axis=0) - 2 * factor)
    high = np.ceil(corners.max(axis=0) + 2 * factor)
    x0, y0 = (int(v) for v in np.clip(low, 0, (width - 1, height - 1)))
    x1 = min(width, x0 + max(1, math.ceil((min(high[0], width) - x0) / factor)) * factor)
    y1 = min(height, y0 + max(1, math.ceil((min(high[1], height) - y0) / factor)) * factor)
    part = picture[y0:y1, x0:x1]
    # The last row or column of cells may reach over the picture's border; repeat the border there, to keep cells whole.
    right, below = -part.shape[1] % factor, -part.shape[0] % factor
    if right or below:
        part = cv2.copyMakeBorder(part, 0, below, 0, right, cv2.BORDER_REPLICATE)  # type: ignore[assignment]
    small = cv2.resize(part, (part.shape[1] // factor, part.shape[0] // factor), interpolation=cv2.INTER_AREA)
    shrunk = matrix.copy()
    shrunk[:, :2] *= factor
    shrunk[:, 2] += matrix[:, :2] @ (float(x0), float(y0))
    return small, shrunk  # type: ignore[return-value]


def _centre_and_scale(record: Mapping[str, Any]) -> tuple[float, float, float]:
    objpos: Any = record.get("objpos")
    scale: Any = record.get("scale_provided")
    usable = objpos is not None and len(objpos) >= 2 and all(math.isfinite(v) for v in objpos[:2])
    if usable and not (objpos[0] == -1 and objpos[1] == -1) and scale is not None and 0 < scale < math.inf:
        return float(objpos[0]), float(objpos[1]), float(scale)
    box = _box(record)
    if box is None:
        raise DocumentError(
            f"record of {record.get('img_paths')}: no objpos and scale_provided, no bbox, no labelled joint and no "
            "picture size to make a crop from"
        )
    x, y, width, height = box
    return x + width / 2, y + height / 2, max(width, height) / 200.0


def _box(record: Mapping[str, Any]) -> tuple[float, float, float, float] | None:
    box = record.get("bbox")
    if box is not None:
        x, y, width, height = box
        if width > 0 and height > 0:
            return x, y, width, height
    states = record.get("joint_state") or []
    rows = record.get("joint_self") or []
    known = [
        row for row, state in zip(rows, states, strict=False) if state not in ("missing", "behind") and len(row) >= 2
    ]
    if len(known) >= 2:
        xy = np.asarray(known, dtype=np.float64)[:, :2]
        (left, top), (right, bottom) = xy.min(axis=0), xy.max(axis=0)
        if max(right - left, bottom - top) > 0:
            return left, top, right - left, bottom - top
    if record.get("img_width") and record.get("img_height"):
        return 0.0, 0.0, float(record["img_width"]), float(record["img_height"])
    return None
