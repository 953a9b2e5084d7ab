"""What is scored and how: settings, the records chosen from documents, and their pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from trainer.annotations import MPII16, Document, KeypointSet, counts_mask
from trainer.data.pictures import Picture, read_picture
from trainer.errors import DocumentError, ImageError


@dataclass(frozen=True)
class Settings:
    """How an evaluation is done; recorded in its results.

    Attributes:
        flip: average with the mirrored picture; None does so where the model's card asks for it.
        decode: see `trainer.models.decode`; None takes what the model's card says.
        occluded, outside: whether joints in that state count.
        derived: whether joints count that were computed from others (the drawings' pelvis).
        split: only records of that split, None for all.
        as_pytorch_pose: crops and true cells with pytorch-pose's roundings; None does so for networks that were trained
            so (recipe ``study``), and then reads positions by the decoding ``quarter`` where ``decode`` is None.
        limit: at most so many records, evenly spaced over all of them.
        allow_overlap: whether pictures may be scored that the network was trained on.
        keypoints: the joints that are scored, whichever the network has; None takes the network's own set.
    """

    batch_size: int = 16
    flip: bool | None = None
    decode: str | None = None
    occluded: bool = True
    outside: bool = False
    split: str | None = None
    as_pytorch_pose: bool | None = None
    limit: int | None = None
    derived: bool = True
    allow_overlap: bool = False
    keypoints: KeypointSet | None = None

    def counts(self, record: dict[str, Any]) -> np.ndarray:
        """Which of the K joints of a record are scored, bool (K,)."""
        return counts_mask(record, self.occluded, self.outside, self.derived, self.keypoints or MPII16)

    def as_dict(self) -> dict[str, Any]:
        """The settings as JSON, the joints by their set's name."""
        values = {key: value for key, value in vars(self).items() if key != "keypoints"}
        return {**values, "joints": (self.keypoints or MPII16).name}


@dataclass(frozen=True)
class Sample:
    """One record to be scored, with its document and its position there."""

    document: Document
    number: int

    @property
    def record(self) -> dict[str, Any]:
        return self.document.records[self.number]


def choose_samples(documents: Sequence[Document], settings: Settings) -> tuple[list[Sample], list[dict[str, Any]]]:
    """The records to score, and those left out with the reason; see `evaluate` for what is raised."""
    samples: list[Sample] = []
    skipped: list[dict[str, Any]] = []
    for document in documents:
        chosen = None if settings.split is None else document.is_of_split(settings.split)
        for number, record in enumerate(document.records):
            if chosen is not None and not chosen[number]:
                continue
            reason = _reason_to_skip(record, settings)
            if reason is None:
                samples.append(Sample(document, number))
            else:
                skipped.append({"document": document.name, "record": number, "reason": reason})
    if not samples:
        names = ", ".join(d.name for d in documents)
        of_split = f" of split {settings.split!r}" if settings.split else ""
        of_set = f" of {settings.keypoints.name}" if settings.keypoints not in (None, MPII16) else ""
        raise DocumentError(f"{names}: no record{of_split} with a labelled joint{of_set} to score; see `trainer stats`")
    if settings.limit is not None and len(samples) > settings.limit:
        last = max(settings.limit - 1, 1)
        samples = [samples[k * (len(samples) - 1) // last] for k in range(settings.limit)]
    missing = sorted({str(s.document.image_path(s.record)) for s in samples if not _exists(s)})
    if missing:
        more = f" and {len(missing) - 10} more" if len(missing) > 10 else ""
        raise ImageError(
            f"{len(missing)} pictures are missing: {', '.join(missing[:10])}{more}; "
            "check the document's image folder or give --images"
        )
    return samples, skipped


def read_samples(samples: Iterable[Sample]) -> Iterator[Picture]:
    """The records' pictures, each read once for records that follow each other; raises as `read_sample`."""
    path, picture = None, None
    for sample in samples:
        if picture is None or path != sample.document.image_path(sample.record):
            path = sample.document.image_path(sample.record)
            picture = read_sample(sample)
        else:
            _check_size(sample, picture)
        yield picture


def read_sample(sample: Sample) -> Picture:
    """The record's picture. Raises ImageError when it cannot be read or has another size than the record says."""
    picture = read_picture(sample.document.image_path(sample.record))
    _check_size(sample, picture)
    return picture


def _check_size(sample: Sample, picture: Picture) -> None:
    path = sample.document.image_path(sample.record)
    recorded = (sample.record["img_width"], sample.record["img_height"])
    if picture.shape[1::-1] != recorded:
        raise ImageError(
            f"{path}: {picture.shape[1]} x {picture.shape[0]} pixels, but record {sample.number} of "
            f"{sample.document.name} says {recorded[0]} x {recorded[1]}; export or import again with these pictures"
        )


def _reason_to_skip(record: dict[str, Any], settings: Settings) -> str | None:
    if record["img_width"] == 0 or record["img_height"] == 0:
        return f"the picture has size {record['img_width']} x {record['img_height']}"
    if not settings.counts(record).any():
        return "no labelled joint"
    return None


def _exists(sample: Sample) -> bool:
    return sample.document.image_path(sample.record).is_file()
