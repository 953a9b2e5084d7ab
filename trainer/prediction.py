"""Joints from pictures: crop, network, heatmap decoding, and back to the picture's pixels.

``predict`` takes any picture, whole or with a box around a person; people detectors fail on drawings, so none is
needed. Coordinates are the contract's continuous pixels of the picture as it is shown: (0, 0) is the top-left corner of
the top-left pixel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageOps
from torch import Tensor, nn

from trainer.annotations import DRAWINGS21, MPII16
from trainer.annotations.boxes import JOINTS_RULE, box_of_joints
from trainer.data.batches import network_input
from trainer.data.crop import Affine, CropRule, apply_affine, crop_affine, crop_picture, invert_affine, person_square
from trainer.data.pictures import WHITE, Picture, read_picture
from trainer.errors import ImageError
from trainer.models.card import MPII_MEAN, card_of, decoding_of, input_size, keypoint_set_of
from trainer.models.decode import decode_heatmaps


@dataclass(frozen=True)
class Found:
    """What the network finds in one crop.

    Attributes:
        xy_px: float64 (K, 2), pixels of the picture, K the model's joints.
        scores: float64 (K,), maxima of the heatmaps (about 1 for a sure joint, not a probability).
        cells: float64 (K, 2), the maxima's cells counted from 1 as pytorch-pose counts them, (0, 0) for a map without a
            positive value.
        map_width: cells across the heatmaps.
        heatmaps: float32 (K, h, w), only with `keep_heatmaps`.
    """

    xy_px: NDArray[np.float64]
    scores: NDArray[np.float64]
    cells: NDArray[np.float64]
    map_width: int
    crop_from_image: Affine
    heatmaps: NDArray[np.float32] | None = None


def predict(
    model: nn.Module,
    image: str | Path | Picture | Image.Image,
    box: ArrayLike | None = None,
    *,
    flip: bool = False,
    decode: str | None = None,
    passes: int = 1,
) -> list[dict[str, Any]]:
    """Find the joints of the people in a picture.

    Args:
        image: a path, a Pillow image, or an RGB (or grey, or RGBA) array (H, W[, C]) uint8.
        box: (x, y, width, height) in pixels around one person, or several such rows; None takes the whole picture.
        flip: average with the mirrored picture (twice the time, a little better).
        decode: see `decode_heatmaps`; None takes what the model's card says.
        passes: without a box, the number of passes; each crops closer around the joints that the last was sure of.

    Returns:
        One record for each box, in the form of the document's records (``joint_self`` [16][x, y, v], ``joint_state``,
        ``bbox``, ...), with ``joint_score`` [16] beside it. v is 1 for every joint found inside the picture; networks
        of this kind do not tell hidden from visible. Joints that the model does not have are missing; a model of the
        drawings' joints has all of its own in ``drawings21`` too, by name, beside ``drawings21_score``.

    Raises:
        ImageError: a picture that cannot be read.
        ValueError: a box without an area.

    >>> people = predict(model, "drawing.png")          # doctest: +SKIP
    >>> dict(zip(trainer.MPII16.joints, people[0]["joint_self"]))["l_wrist"]   # doctest: +SKIP
    """
    picture = as_picture(image)
    boxes = _boxes(box)
    height, width = picture.shape[:2]
    whole = {"objpos": None, "bbox": [0.0, 0.0, float(width), float(height)]}
    people = [whole] if boxes is None else [{"objpos": None, "bbox": row.tolist()} for row in boxes]
    jobs = [(picture, crop_of(model, person)) for person in people]
    name = Path(image).name if isinstance(image, (str, Path)) else "picture"
    found = find_joints(model, jobs, flip=flip, decode=decode)
    if boxes is None:
        for _ in range(passes - 1):
            closer = {"objpos": None, "bbox": person_record(model, found[0], name, width, height)["bbox"]}
            found = find_joints(model, [(picture, crop_of(model, closer))], flip=flip, decode=decode)
    return [
        person_record(model, one, name, width, height, None if boxes is None else boxes[number].tolist())
        for number, one in enumerate(found)
    ]


def find_joints(
    model: nn.Module,
    jobs: Sequence[tuple[Picture, Affine]],
    *,
    flip: bool = False,
    decode: str | None = None,
    keep_heatmaps: bool = False,
) -> list[Found]:
    """One forward pass over a batch of (picture, crop_from_image) `jobs`; results are in their order."""
    size = input_size(model)
    crops = np.stack([crop_picture(picture, matrix, size) for picture, matrix in jobs])
    return find_in_crops(model, crops, [matrix for _, matrix in jobs], flip, decode, keep_heatmaps)


def find_in_crops(
    model: nn.Module,
    crops: NDArray[Any],
    matrices: Sequence[Affine],
    flip: bool = False,
    decode: str | None = None,
    keep_heatmaps: bool = False,
) -> list[Found]:
    """One forward pass over crops (B, size, size, 3), RGB bytes or float32 in 0..1; `matrices` are crop_from_image."""
    maps = heatmaps_of(model, input_of(crops, card_of(model)), flip=flip)
    stride = crops.shape[2] / maps.shape[-1]
    xy_map, scores = decode_heatmaps(maps, decode or decoding_of(model))
    cells = _cells(maps)
    found = []
    for n, matrix in enumerate(matrices):
        xy_px = apply_affine(invert_affine(matrix), xy_map[n].double().numpy() * stride)
        kept = maps[n].numpy() if keep_heatmaps else None
        found.append(Found(xy_px, scores[n].double().numpy(), cells[n], maps.shape[-1], matrix, kept))
    return found


def input_of(crops: NDArray[Any], card: Mapping[str, Any]) -> Tensor:
    """Crops (B, H, W, 3) RGB, bytes or float32 in 0..1, to the network's input (B, 3, H, W) float32.

    The card's mean and std are applied, MPII's mean where it has none.
    """
    how = card.get("input") or {}
    pixels = torch.from_numpy(np.ascontiguousarray(crops))
    return network_input(pixels, how.get("mean", MPII_MEAN), how.get("std", (1.0, 1.0, 1.0)))


@torch.inference_mode()
def heatmaps_of(model: nn.Module, batch: Tensor, *, flip: bool = False) -> Tensor:
    """Heatmaps of the last stack, float32 (B, K, h, w) on the CPU; with `flip` the mean with the mirrored input's."""
    device = next(model.parameters()).device
    batch = batch.to(device)
    maps = model(batch)[-1].float()
    if flip:
        order = torch.tensor(keypoint_set_of(model).flip_permutation, device=device)
        maps = (maps + model(batch.flip(3))[-1].float().flip(3)[:, order]) / 2
    return maps.cpu()


def crop_of(model: nn.Module, record: Mapping[str, Any]) -> Affine:
    """The map crop_from_image for a record (or a person given by its bbox), by the rule on the model's card."""
    return crop_affine(*person_square(record, CropRule.from_card(card_of(model))), size=input_size(model))


def person_record(
    model: nn.Module, found: Found, name: str, width: int, height: int, box: list[float] | None = None
) -> dict[str, Any]:
    """A record of the document for the joints found; without a box, it gets the joints' own, or the whole picture."""
    keypoints = keypoint_set_of(model)
    position = {joint: k for k, joint in enumerate(keypoints.common_names)}
    rows, states, scores = [], [], []
    for joint in MPII16.joints:
        k = position.get(joint)
        if k is None or not np.isfinite(found.xy_px[k]).all():
            rows.append([0.0, 0.0, 0])
            states.append("missing")
            scores.append(0.0)
            continue
        x, y = (round(float(v), 3) for v in found.xy_px[k])
        inside = 0 <= x <= width and 0 <= y <= height
        rows.append([x, y, int(inside)])
        states.append("visible" if inside else "outside")
        scores.append(round(float(found.scores[k]), 5))
    further: dict[str, Any] = {}
    if not set(keypoints.common_names) <= set(MPII16.joints):
        further = _drawings21(found, position)
    rule = "annotated"
    if box is None:
        box, rule = _box_from(rows, states, width, height)
    box = [float(v) for v in box]
    return {
        "dataset": "predicted",
        "img_paths": name,
        "img_width": width,
        "img_height": height,
        "isValidation": 0,
        "people_index": 0,
        "annolist_index": 0,
        "numOtherPeople": 0,
        "objpos": [box[0] + box[2] / 2, box[1] + box[3] / 2],
        "scale_provided": max(box[2], box[3], 1.0) / 200,
        "joint_self": rows,
        "joint_others": [],
        "objpos_other": [],
        "scale_provided_other": [],
        "joint_state": states,
        "joint_score": scores,
        "bbox": box,
        "bbox_rule": rule,
        **further,
    }


def _drawings21(found: Found, position: Mapping[str, int]) -> dict[str, Any]:
    """The joints of the drawings that a network has: places and scores by name, None for those it has not."""
    places: dict[str, Any] = {}
    scores: dict[str, Any] = {}
    for joint, common in zip(DRAWINGS21.joints, DRAWINGS21.common_names, strict=True):
        k = position.get(common)
        is_found = k is not None and np.isfinite(found.xy_px[k]).all()
        places[joint] = [round(float(v), 3) for v in found.xy_px[k]] if is_found else None
        scores[joint] = round(float(found.scores[k]), 5) if is_found else None
    return {"drawings21": places, "drawings21_score": scores}


def as_picture(image: str | Path | Picture | Image.Image) -> Picture:
    """RGB bytes (H, W, 3) of a path, a Pillow image or an array. Raises ImageError for anything else."""
    if isinstance(image, (str, Path)):
        return read_picture(image)
    if isinstance(image, Image.Image):
        # As `read_picture`: the picture as it is shown, transparent parts on white.
        shown = ImageOps.exif_transpose(image).convert("RGBA")
        white = Image.new("RGBA", shown.size, (*WHITE, 255))
        return np.asarray(Image.alpha_composite(white, shown).convert("RGB"), np.uint8)
    array = np.asarray(image)
    if array.dtype != np.uint8 or array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (1, 3, 4)):
        raise ImageError(
            f"an array of shape {array.shape} and type {array.dtype} is no picture; give (H, W, 3) uint8 RGB, or a path"
        )
    if 0 in array.shape:
        raise ImageError(f"a picture of {array.shape[1]} x {array.shape[0]} pixels shows nothing")
    if array.ndim == 2:
        array = array[:, :, None]
    if array.shape[2] == 1:
        return np.repeat(array, 3, axis=2)
    return np.ascontiguousarray(array[:, :, :3])


def batches(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    """Consecutive slices of at most `size` items."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _cells(maps: Tensor) -> NDArray[np.float64]:
    from trainer.metrics.map_pck import map_cells

    return map_cells(maps.numpy())


def _boxes(box: ArrayLike | None) -> NDArray[np.float64] | None:
    if box is None:
        return None
    rows = np.atleast_2d(np.asarray(box, np.float64))
    if rows.ndim != 2 or rows.shape[1] != 4 or not np.isfinite(rows).all() or (rows[:, 2:] <= 0).any():
        raise ValueError(f"a box is x, y, width, height with an area, not {np.asarray(box).tolist()}")
    return rows


def _box_from(rows: list[list[float]], states: list[str], width: int, height: int) -> tuple[list[float], str]:
    """The box of the joints and its rule's name; the whole picture where fewer than two joints are in it."""
    found = box_of_joints([row[:2] for row in rows], states, (width, height))
    if states.count("visible") < 2 or found is None or found.bbox is None:
        return [0.0, 0.0, float(width), float(height)], "picture"
    return [round(value, 3) for value in found.bbox], JOINTS_RULE
