"""Pictures for the page: poses side by side over the crop that the network saw, heatmaps per joint, as data URIs."""

from __future__ import annotations

import base64
import io

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image

from trainer.annotations import MPII16, KeypointSet
from trainer.data.crop import Affine, apply_affine, crop_affine, crop_picture
from trainer.data.pictures import Picture
from trainer.report.overlay import draw_skeleton

OUTSIDE = 136.0  # the grey around a picture that does not fill its square

# Control points of matplotlib's "inferno" map (CC0), seven of 256, for heat over a grey picture.
_HEAT = np.array(
    [[0, 0, 4], [51, 11, 91], [120, 28, 109], [187, 55, 84], [237, 105, 37], [252, 181, 25], [252, 255, 164]], float
)


def crop_with_pose(
    picture: Picture,
    square: tuple[float, float, float],
    xy_px: ArrayLike,
    shown: ArrayLike,
    size: int = 256,
    *,
    dashed: bool = False,
    faint: ArrayLike | None = None,
    keypoints: KeypointSet = MPII16,
) -> Picture:
    """The square (centre x, centre y, side; picture pixels) of a picture at `size` pixels with a pose over it.

    Where the square leaves the picture it is grey, which stands on a light page as on a dark one.
    """
    matrix = crop_affine(*square, size=size)
    points = np.asarray(xy_px, np.float64)
    share = crop_picture(np.full_like(picture, 255), matrix, size) / 255.0
    crop = (crop_picture(picture, matrix, size) + (1.0 - share) * OUTSIDE).round().astype(np.uint8)
    return draw_skeleton(crop, apply_affine(matrix, points), shown, keypoints, dashed=dashed, faint=faint)


def heatmap_sheet(
    picture: Picture,
    crop_from_image: Affine,
    heatmaps: NDArray[np.float32],
    truth_px: ArrayLike | None = None,
    counted: ArrayLike | None = None,
    size: int = 128,
    input_size: int = 256,
) -> list[Picture]:
    """A panel for each joint: its heatmap over the grey crop, its maximum as a cross, the true position as a ring.

    The colour scale is each map's own, from 0 to its maximum; maps without a positive value stay grey.

    Args:
        heatmaps: (K, h, w) of the crop of `input_size` pixels.
        truth_px: (K, 2) picture pixels.
        counted: bool (K,), joints whose true position is drawn; None draws all.
        size: side of a panel in pixels.
    """
    grey = crop_picture(picture, crop_from_image, input_size).mean(axis=2)
    base = np.asarray(Image.fromarray(grey.astype(np.uint8)).resize((size, size), Image.Resampling.BOX), float)
    panels = []
    for k, heat in enumerate(heatmaps):
        top = float(heat.max())
        share = np.clip(heat / top, 0, 1) if top > 0 else np.zeros_like(heat)
        spread = Image.fromarray(np.asarray(share, np.float32)).resize((size, size), Image.Resampling.BILINEAR)
        weight = np.asarray(spread)[..., None]
        panel = base[..., None] * 0.6 * (1 - weight) + heat_colour(weight[..., 0]) * weight
        image = np.clip(panel, 0, 255).astype(np.uint8)
        row, column = np.unravel_index(int(heat.argmax()), heat.shape)
        at = np.array([column + 0.5, row + 0.5]) * size / heat.shape[1]
        ring = None
        if truth_px is not None and (counted is None or np.asarray(counted, bool)[k]):
            ring = apply_affine(crop_from_image, np.asarray(truth_px, float)[k]) * size / input_size
        panels.append(_mark(image, at if top > 0 else None, ring))
    return panels


def heat_colour(share: NDArray[np.floating]) -> NDArray[np.float64]:
    """RGB 0..255 (..., 3) of shares 0..1 along the heat scale."""
    place = np.asarray(share, float) * (len(_HEAT) - 1)
    return np.stack([np.interp(place, np.arange(len(_HEAT)), _HEAT[:, channel]) for channel in range(3)], axis=-1)


def data_uri(picture: Picture, quality: int | None = 85) -> str:
    """The picture as a data URI: JPEG of that quality, or PNG when None."""
    buffer = io.BytesIO()
    if quality is None:
        Image.fromarray(picture).save(buffer, "PNG", optimize=True)
    else:
        Image.fromarray(picture).save(buffer, "JPEG", quality=quality, subsampling=0)
    kind = "png" if quality is None else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"


def joint_label(joint: str) -> str:
    """A joint's name as people read it: "left wrist"."""
    first, _, rest = joint.partition("_")
    start, _, last = joint.rpartition("_")
    if last in ("left", "right"):
        return f"{last} {start}".replace("_", " ")
    return ({"l": "left ", "r": "right "}[first] + rest if first in ("l", "r") else joint).replace("_", " ")


def _mark(image: Picture, cross: NDArray[np.float64] | None, ring: NDArray[np.float64] | None) -> Picture:
    from PIL import ImageDraw

    canvas = Image.fromarray(image)
    pen = ImageDraw.Draw(canvas)
    if ring is not None:
        x, y = ring
        pen.ellipse((x - 6, y - 6, x + 6, y + 6), outline=(0, 0, 0), width=3)
        pen.ellipse((x - 5, y - 5, x + 5, y + 5), outline=(86, 180, 233), width=1)
    if cross is not None:
        x, y = cross
        for width, colour in ((3, (0, 0, 0)), (1, (255, 255, 255))):
            pen.line((x - 4, y, x + 4, y), fill=colour, width=width)
            pen.line((x, y - 4, x, y + 4), fill=colour, width=width)
    return np.asarray(canvas, np.uint8)
