"""Documents as a torch dataset: one sample for each person, an RGB crop in bytes and joint positions.

Colour changes, mean subtraction and target heatmaps are computed for the whole batch on the training device
(:mod:`trainer.data.batches`), so that workers send little.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, overload

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from trainer.annotations import MPII16, Document, KeypointSet, counts_mask, joints_px
from trainer.data.augment import Augmentation, Geometry, draw_colour, draw_geometry, sample_generator
from trainer.data.backgrounds import BackgroundPool
from trainer.data.crop import (
    CropRule,
    apply_affine,
    crop_affine,
    crop_picture,
    from_reduced,
    person_square,
    shrink_of,
)
from trainer.data.pictures import Picture, read_reduced
from trainer.errors import DocumentError, ImageError

Item = dict[str, Tensor]
IDENTITY_COLOUR = np.concatenate([np.eye(3), np.zeros((3, 1))], axis=1).astype(np.float32)


@dataclass(frozen=True)
class SampleOptions:
    """Which joints a sample has, which of them count, and how its crop is made."""

    crop: CropRule = field(default_factory=CropRule)
    size: int = 256
    stride: int = 4
    counts_occluded: bool = True
    counts_outside: bool = False
    counts_derived: bool = True
    keypoints: KeypointSet = MPII16


@dataclass(frozen=True)
class Sample:
    """One person of one document; `name` names it in messages."""

    record: dict[str, Any]
    picture: Path
    document: str
    number: int

    @property
    def name(self) -> str:
        return f"{self.document}, record {self.number} ({self.record['img_paths']})"


class Samples(Sequence[Sample]):
    """The chosen records of several documents; a sample is made when indexed, so a million take 12 MB, not 12 GB."""

    def __init__(self, documents: Sequence[Document], numbers: Sequence[NDArray[np.int64]]):
        self._documents = list(documents)
        self._owner = np.repeat(np.arange(len(self._documents), dtype=np.int32), [len(chosen) for chosen in numbers])
        self._number = np.concatenate(numbers) if numbers else np.zeros(0, dtype=np.int64)

    def __len__(self) -> int:
        return len(self._number)

    @overload
    def __getitem__(self, index: int) -> Sample: ...
    @overload
    def __getitem__(self, index: slice) -> list[Sample]: ...
    def __getitem__(self, index: int | slice) -> Sample | list[Sample]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        document, number = self._documents[self._owner[index]], int(self._number[index])
        record = document.records[number]
        return Sample(record, document.image_path(record), document.name, number)

    def of_document(self, document: int) -> range:
        """Indices of the samples of the ``document``-th document; they are consecutive."""
        first, behind = np.searchsorted(self._owner, [document, document + 1])
        return range(int(first), int(behind))

    def pictures(self) -> Iterator[Path]:
        """The picture of every sample, without parsing records that lie on disk."""
        for owner, number in zip(self._owner.tolist(), self._number.tolist(), strict=True):
            document = self._documents[owner]
            yield document.image_folder / document.records.image_name(number)

    def named(self) -> Iterator[tuple[str, NDArray[np.float64]]]:
        """``img_paths`` and the joints' places of every sample, without parsing records that lie on disk."""
        for owner, number in zip(self._owner.tolist(), self._number.tolist(), strict=True):
            records = self._documents[owner].records
            yield records.image_name(number), records.places(number)


class PoseDataset(Dataset[Item]):
    """People of several documents. ``dataset[epoch, index]`` is a sample with that epoch's random augmentation.

    An item has `picture` uint8 (size, size, 3) RGB, `xy_map` float32 (K, 2) continuous map coordinates, `counts` bool
    (K,), `colour` float32 (3, 4) (see :func:`trainer.data.augment.draw_colour`), `crop_from_image` float64 (2, 3, left
    out of batches) and `index` int64.

    Indexing raises :class:`ImageError` for a picture that is missing, damaged or of another size than its record says,
    naming document and record. A joint that the augmented crop leaves out does not count in that item.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        options: SampleOptions,
        augmentation: Augmentation | None = None,
        seed: int = 0,
        backgrounds: BackgroundPool | None = None,
    ):
        self.options, self.augmentation, self.seed, self.backgrounds = options, augmentation, seed, backgrounds
        # Records without a joint that counts are not samples: they would add nothing to the loss.
        self.samples = Samples(documents, [self._useful(document) for document in documents])
        if not self.samples:
            names = ", ".join(document.name for document in documents)
            of_set = "" if options.keypoints == MPII16 else f" of {options.keypoints.name}"
            raise DocumentError(
                f"{names}: no record with a labelled joint{of_set} inside its picture; nothing to learn from"
            )

    def __len__(self) -> int:
        return len(self.samples)

    def counts(self, record: dict[str, Any]) -> NDArray[np.bool_]:
        """Which of a record's joints count, bool (K,)."""
        o = self.options
        return counts_mask(record, o.counts_occluded, o.counts_outside, o.counts_derived, o.keypoints)

    def missing_pictures(self) -> list[Path]:
        """Paths of pictures that do not exist, each once, in order."""
        return [path for path in dict.fromkeys(self.samples.pictures()) if not path.is_file()]

    def _useful(self, document: Document) -> NDArray[np.int64]:
        """Numbers of the records that have a joint which counts."""
        o = self.options
        if o.keypoints != MPII16:
            # The columns of large documents hold MPII's joints alone, so each record is parsed once.
            return np.flatnonzero([self.counts(record).any() for record in document.records])
        counts = document.records.counts(o.counts_occluded, o.counts_outside, o.counts_derived)
        return np.flatnonzero(counts.any(axis=1))

    def __getitem__(self, key: tuple[int, int] | int) -> Item:
        epoch, index = key if isinstance(key, tuple) else (0, key)
        sample, options = self.samples[index], self.options
        geometry, colour = Geometry(), IDENTITY_COLOUR
        if self.augmentation is not None:
            random = sample_generator(self.seed, epoch, index)
            geometry = draw_geometry(self.augmentation, random)
            colour = draw_colour(self.augmentation, random)
        x, y, side = person_square(sample.record, options.crop)
        matrix = crop_affine(
            x + geometry.shift_x * side,
            y + geometry.shift_y * side,
            side * geometry.zoom,
            options.size,
            geometry.rotation_deg,
            geometry.mirror,
        )
        picture, factor = self._read(sample, epoch, index, shrink_of(matrix))
        crop = crop_picture(picture, from_reduced(matrix, factor), options.size)
        xy = apply_affine(matrix, joints_px(sample.record, options.keypoints))
        counts = self.counts(sample.record) & ((xy >= 0) & (xy <= options.size)).all(axis=1)
        if geometry.mirror:
            order = list(options.keypoints.flip_permutation)
            xy, counts = xy[order], counts[order]
        return {
            "picture": torch.from_numpy(crop),
            "xy_map": torch.from_numpy((xy / options.stride).astype(np.float32)),
            "counts": torch.from_numpy(counts),
            "colour": torch.from_numpy(colour),
            "crop_from_image": torch.from_numpy(matrix),
            "index": torch.tensor(index),
        }

    def _read(self, sample: Sample, epoch: int, index: int, shrink: float = 1.0) -> tuple[Picture, int]:
        """The picture, and the whole factor, at most `shrink`, by which it is smaller than the file's."""
        try:
            if self.backgrounds is not None:
                # A separate generator, so that the other changes are those of a run without backgrounds.
                random = np.random.default_rng((self.seed, epoch, index, 1))
                picture, factor = self.backgrounds.read(sample.picture, random), 1
                height, width = picture.shape[:2]
            else:
                picture, (width, height), factor = read_reduced(sample.picture, shrink)
        except ImageError as error:
            raise ImageError(f"{sample.name}: {error}") from error
        recorded = sample.record.get("img_width"), sample.record.get("img_height")
        if recorded != (width, height):
            raise ImageError(
                f"{sample.name}: the picture is {width} x {height} pixels, its record says {recorded[0]} x "
                f"{recorded[1]}; export again, or point --images at the pictures that belong to the document"
            )
        return picture, factor
