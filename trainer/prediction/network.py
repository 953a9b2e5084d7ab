"""One pass of a network: pictures cropped, fed in a batch, heatmaps decoded, and back to the pictures' pixels.

Coordinates are the contract's continuous pixels of the picture as it is shown: (0, 0) is the top-left corner of the
top-left pixel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from trainer.data.batches import network_input
from trainer.data.crop import Affine, CropRule, apply_affine, crop_affine, crop_picture, invert_affine, person_square
from trainer.data.pictures import Picture
from trainer.models.card import card_of, decoding_of, input_size, joints_of, keypoint_set_of, mean_of
from trainer.models.decode import decode_heatmaps, highest_cells


@dataclass(frozen=True)
class FoundJoints:
    """What the network finds in one crop.

    Attributes:
        xy_px: float64 (K, 2), pixels of the picture, K the model's joints.
        scores: float64 (K,), maxima of the heatmaps (about 1 for a sure joint, not a probability).
        cells: float64 (K, 2), the maxima's cells counted from 1 as pytorch-pose counts them, (0, 0) for a map without a
            positive value.
        map_width: cells across the heatmaps.
        heatmaps: float32 (K, h, w), only with `keep_heatmaps`.
        with_mirrored: the heatmaps were means with those of the mirrored crop.
    """

    xy_px: NDArray[np.float64]
    scores: NDArray[np.float64]
    cells: NDArray[np.float64]
    map_width: int
    crop_from_image: Affine
    heatmaps: NDArray[np.float32] | None = None
    with_mirrored: bool = False


@dataclass(frozen=True)
class Crop:
    """What a network is to look at: RGB (size, size, 3), bytes or floats in 0..1, and the map crop_from_image.

    `is_mirrored`: it gets the mirrored pixels, and its heatmaps are mirrored back.
    """

    pixels: NDArray[Any] | Tensor
    crop_from_image: Affine
    is_mirrored: bool = False

    @classmethod
    def of(cls, picture: Picture, crop_from_image: Affine, size: int) -> Crop:
        """A picture's crop, made as for training."""
        return cls(crop_picture(picture, crop_from_image, size), crop_from_image)

    def mirrored(self) -> Crop:
        """The same part of the picture, seen mirrored."""
        return replace(self, is_mirrored=not self.is_mirrored)

    @property
    def fed(self) -> NDArray[Any] | Tensor:
        """The pixels as the network gets them."""
        if not self.is_mirrored:
            return self.pixels
        return self.pixels.flip(1) if isinstance(self.pixels, Tensor) else self.pixels[:, ::-1]


def find_joints(
    model: nn.Module,
    jobs: Sequence[tuple[Picture, Affine]],
    *,
    flip: bool = False,
    decode: str | None = None,
    keep_heatmaps: bool = False,
) -> list[FoundJoints]:
    """One forward pass over a batch of (picture, crop_from_image) `jobs`; results are in their order."""
    size = input_size(model)
    crops = [Crop.of(picture, matrix, size) for picture, matrix in jobs]
    return find_in_crops(model, crops, flip, decode, keep_heatmaps)


def find_in_crops(
    model: nn.Module,
    crops: Sequence[Crop],
    flip: bool = False,
    decode: str | None = None,
    keep_heatmaps: bool = False,
) -> list[FoundJoints]:
    """One forward pass over crops."""
    batch = input_of([crop.fed for crop in crops], card_of(model))
    maps = heatmaps_of(model, batch, flip=flip, mirrored=[n for n, crop in enumerate(crops) if crop.is_mirrored])
    found = _decoded(model, maps, [crop.crop_from_image for crop in crops], decode, keep_heatmaps)
    return [replace(one, with_mirrored=True) for one in found] if flip else found


def mean_look(model: nn.Module, first: FoundJoints, second: FoundJoints, decode: str | None = None) -> FoundJoints:
    """What the mean of the heatmaps of two looks at one crop shows; both looks have kept theirs, the mean's are not."""
    if first.heatmaps is None or second.heatmaps is None:
        raise ValueError("a mean of looks needs their heatmaps: find them with keep_heatmaps")
    maps = torch.from_numpy((first.heatmaps + second.heatmaps) / 2)
    return replace(_decoded(model, maps[None], [first.crop_from_image], decode)[0], with_mirrored=True)


def _decoded(
    model: nn.Module, maps: Tensor, crops_from_images: Sequence[Affine], decode: str | None, keep_heatmaps: bool = False
) -> list[FoundJoints]:
    """The joints of heatmaps (B, K, h, w) on the CPU, one crop's after the other."""
    stride = input_size(model) / maps.shape[-1]
    xy_map, scores = decode_heatmaps(maps, decode or decoding_of(model))
    at, heights = highest_cells(maps)
    cells = torch.where((heights > 0).unsqueeze(2), at + 1, 0).double().numpy()
    found = []
    for n, matrix in enumerate(crops_from_images):
        xy_px = apply_affine(invert_affine(matrix), xy_map[n].double().numpy() * stride)
        kept = maps[n].numpy().copy() if keep_heatmaps else None  # a view would keep the whole batch's
        found.append(FoundJoints(xy_px, scores[n].double().numpy(), cells[n], maps.shape[-1], matrix, kept))
    return found


def input_of(crops: NDArray[Any] | Sequence[NDArray[Any] | Tensor], card: Mapping[str, Any]) -> Tensor:
    """Crops (B, H, W, 3) RGB, bytes or float32 in 0..1, to the network's input (B, 3, H, W) float32, where they are.

    The card's mean and std are applied; where it has no mean, what is usual for its network.
    """
    how = card.get("input") or {}
    first = crops[0]
    pixels = torch.stack(list(crops)) if isinstance(first, Tensor) else torch.from_numpy(np.stack(crops))  # type: ignore[arg-type]
    return network_input(pixels, mean_of(card, str(card.get("arch"))), how.get("std", (1.0, 1.0, 1.0)))


@torch.inference_mode()
def heatmaps_of(model: nn.Module, batch: Tensor, *, flip: bool = False, mirrored: Sequence[int] = ()) -> Tensor:
    """Heatmaps of the last stack, float32 (B, K, h, w) on the CPU.

    Args:
        flip: take the mean with the mirrored input's.
        mirrored: rows of `batch` that are mirrored pictures; their heatmaps are mirrored back.
    """
    device = next(model.parameters()).device
    batch = batch.to(device)
    maps = model(batch)[-1].float()
    if not flip and not mirrored:
        return maps.cpu()
    order = torch.tensor(flip_order(model), device=device)
    if flip:
        maps = (maps + model(batch.flip(3))[-1].float().flip(3)[:, order]) / 2
    if mirrored:
        rows = torch.tensor(mirrored, device=device)
        maps = maps.index_copy(0, rows, maps[rows].flip(3)[:, order])
    return maps.cpu()


def flip_order(model: nn.Module) -> list[int]:
    """For each of the model's joints the index of the same joint of the other side.

    The card's `pairs` say it, else its joint set, else the shipped set that has the same joints, else the names.
    """
    pairs = card_of(model).get("pairs")
    if pairs is None:
        return list(keypoint_set_of(model).flip_permutation)
    order = list(range(len(joints_of(model))))
    for first, second in pairs:
        order[first], order[second] = second, first
    return order


def crop_of(model: nn.Module, record: Mapping[str, Any]) -> Affine:
    """The map crop_from_image for a record (or a person given by its bbox), by the rule on the model's card."""
    return crop_affine(*person_square(record, CropRule.from_card(card_of(model))), size=input_size(model))


def batches(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    """Consecutive slices of at most `size` items."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
