"""Scoring a network on documents: one pass of predictions, then every metric on them, each with its definition.

The answer is a plain dict, the results JSON of ``trainer evaluate``, that `compare` and `report` read. It names what
made it: the weights and documents by hash, versions, settings. Keys are listed in ``docs/metrics.md``.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.annotations import MPII16, Document, counts_mask, joints_px
from trainer.data.crop import CropRule, apply_affine, person_square
from trainer.data.peer_items import make_peer_sample, peer_record
from trainer.data.pictures import Picture, read_picture
from trainer.errors import DocumentError, ImageError, TrainerError
from trainer.metrics import (
    average_precision,
    box_pck,
    error_kinds,
    map_pck,
    oks_per_joint,
    pckh,
    pdj,
    peer_log,
)
from trainer.metrics.map_pck import target_cells
from trainer.models.card import MAP_STRIDE
from trainer.prediction import (
    Found,
    batches,
    card_of,
    crop_of,
    decoding_of,
    find_in_crops,
    find_joints,
    input_size,
    joints_of,
)
from trainer.provenance import describe_model, file_sha256, made_by

RESULTS_VERSION = "1.0"
NO_BOX = (float("nan"),) * 4
CURVE_THRESHOLDS = tuple(round(0.02 * k, 2) for k in range(51))


@dataclass(frozen=True)
class Settings:
    """How an evaluation is done; recorded in its results.

    ``flip`` averages with the mirrored picture. ``decode``: see `trainer.models.decode`; None takes what the model's
    card says. ``occluded`` and ``outside``: whether joints in that state count. ``split``: only records of that split,
    None for all. ``as_peer``: crops and true cells with pytorch-pose's roundings; None does so for networks that were
    trained so (recipe ``study``). Positions in the picture, and all metrics but pck_study and pck_peer_log, are ours.
    """

    batch_size: int = 16
    flip: bool = False
    decode: str | None = None
    occluded: bool = True
    outside: bool = False
    split: str | None = None
    as_peer: bool | None = None


@dataclass(frozen=True)
class Sample:
    """One record to be scored, with its document and its position there."""

    document: Document
    number: int

    @property
    def record(self) -> dict[str, Any]:
        return self.document.records[self.number]


def evaluate(
    model: nn.Module,
    documents: Sequence[Document],
    settings: Settings | None = None,
    progress: Callable[[Iterable[Any], int], Iterable[Any]] | None = None,
) -> dict[str, Any]:
    """Predict every record of the documents and score it; answers the results dict (JSON types only).

    progress: wraps the batches, given them and the number of records. All pictures are looked for before the first is
    predicted. Raises ImageError naming every missing picture (the first ten), DocumentError when no record is left.
    """
    settings = settings or Settings()
    as_peer = trained_as_peer(model) if settings.as_peer is None else settings.as_peer
    settings = replace(settings, decode=settings.decode or decoding_of(model), as_peer=as_peer)
    samples, skipped = choose_samples(documents, settings)
    found: list[Found] = []
    peer_cells: list[NDArray[np.float64]] = []
    start = time.perf_counter()
    groups: Iterable[Sequence[Sample]] = batches(samples, settings.batch_size)
    for group in progress(groups, len(samples)) if progress else groups:
        matrices = [crop_of(model, sample.record) for sample in group]
        if as_peer:
            made = [peer_view(model, sample, settings) for sample in group]
            peer_cells += [cells for _, cells in made]
            crops = np.stack([crop for crop, _ in made])
            found += find_in_crops(model, crops, matrices, settings.flip, settings.decode)
        else:
            jobs = [(read_sample(sample), matrix) for sample, matrix in zip(group, matrices, strict=True)]
            found += find_joints(model, jobs, flip=settings.flip, decode=settings.decode)
    seconds = time.perf_counter() - start
    arrays = Arrays.of(model, samples, found, settings)
    if as_peer:
        arrays = replace(arrays, true_cells=np.stack(peer_cells))
    return {
        "results_version": RESULTS_VERSION,
        "made_by": made_by(model),
        "model": describe_model(model),
        "data": [describe_document(d, settings.split, samples) for d in documents],
        "settings": {**vars(settings), "crop": vars(CropRule.from_card(card_of(model)))},
        "seconds": round(seconds, 3),
        "metrics": score_all(arrays, settings),
        "curve": curve(arrays),
        "skipped": skipped,
        "records": [
            record_row(model, sample, one, arrays, n)
            for n, (sample, one) in enumerate(zip(samples, found, strict=True))
        ],
    }


@dataclass(frozen=True)
class Arrays:
    """What the metrics need, over N records and MPII's 16 joints; pixels of the pictures unless said otherwise.

    predicted is NaN for joints that the model has not. cells and true_cells: heat-map cells counted from 1. crop_sides:
    side of the square that the network saw; map_width: cells across its heatmaps. Boxes are x, y, width, height, NaN
    where unknown.
    """

    predicted: NDArray[np.float64]
    scores: NDArray[np.float64]
    truth: NDArray[np.float64]
    counted: NDArray[np.bool_]
    cells: NDArray[np.float64]
    true_cells: NDArray[np.float64]
    boxes: NDArray[np.float64]
    head_boxes: NDArray[np.float64]
    crop_sides: NDArray[np.float64]
    map_width: int

    @classmethod
    def of(cls, model: nn.Module, samples: Sequence[Sample], found: Sequence[Found], settings: Settings) -> Arrays:
        """Gather predictions and truth; the model's joints are put into MPII's order by name."""
        names = joints_of(model)
        here = [k for k, joint in enumerate(MPII16.joints) if joint in names]
        there = [names.index(MPII16.joints[k]) for k in here]
        count, width = len(samples), found[0].map_width
        predicted, scores = np.full((count, 16, 2), np.nan), np.zeros((count, 16))
        cells, xy_map = np.zeros((count, 16, 2)), np.zeros((count, 16, 2))
        truth, counted = np.zeros((count, 16, 2)), np.zeros((count, 16), bool)
        for n, (sample, one) in enumerate(zip(samples, found, strict=True)):
            predicted[n, here], scores[n, here], cells[n, here] = one.xy_px[there], one.scores[there], one.cells[there]
            truth[n] = joints_px(sample.record)
            counted[n] = counts_mask(sample.record, occluded=settings.occluded, outside=settings.outside)
            xy_map[n] = apply_affine(one.crop_from_image, truth[n]) * (width / input_size(model))
        rule = CropRule.from_card(card_of(model))
        return cls(
            predicted,
            scores,
            truth,
            counted,
            cells,
            target_cells(xy_map, counted, width),
            np.array([rectangle(s.record.get("bbox")) for s in samples]),
            np.array([rectangle(s.record.get("head_rect")) for s in samples]),
            np.array([person_square(s.record, rule)[2] for s in samples]),
            width,
        )


def score_all(arrays: Arrays, settings: Settings) -> dict[str, Any]:
    """Every metric on one set, name -> JSON of its score. AP is there where pycocotools is installed."""
    joints = MPII16.joints
    points = (arrays.predicted, arrays.truth, arrays.counted)
    scores = [
        map_pck(arrays.cells, arrays.true_cells, joints, arrays.map_width),
        peer_log(arrays.cells, arrays.true_cells, joints, settings.batch_size, arrays.map_width),
        pckh(*points, arrays.head_boxes, joints),
        pckh(*points, arrays.head_boxes, joints, weighting="counts"),
        pckh(*points, arrays.head_boxes, joints, threshold=0.1),
        pdj(*points, joints, "left_shoulder_right_hip"),
        pdj(*points, joints, "right_shoulder_left_hip"),
        *(box_pck(*points, arrays.boxes, joints, threshold) for threshold in (0.05, 0.1, 0.2)),
        oks_per_joint(*points, arrays.boxes, joints, 0.5),
        oks_per_joint(*points, arrays.boxes, joints, 0.75),
    ]
    answer = {score.definition.name: score.as_dict() for score in scores}
    kinds = error_kinds(
        *points,
        arrays.crop_sides / 10,
        joints,
        MPII16.flip_permutation,
        threshold=0.5,
        normaliser="side of the crop / 10 (the study's unit, sub-pixel positions)",
    )
    answer["error_kinds"] = kinds.as_dict()
    with contextlib.suppress(TrainerError):  # without the extra `coco` every other metric still stands
        answer["ap"] = average_precision(*points, arrays.boxes, arrays.scores.mean(axis=1), joints)
    return answer


def curve(arrays: Arrays) -> dict[str, Any]:
    """Share of correct joints over the threshold, in units of the crop's side / 10, all counted joints pooled."""
    distance = np.linalg.norm(arrays.predicted - arrays.truth, axis=2) / (arrays.crop_sides / 10)[:, None]
    values = distance[arrays.counted]
    shares = [float((values < t).mean()) if len(values) else None for t in CURVE_THRESHOLDS]
    return {
        "normaliser": "side of the crop / 10",
        "weighting": "all counted joints pooled",
        "comparison": "distance / normaliser < threshold",
        "thresholds": list(CURVE_THRESHOLDS),
        "shares": shares,
    }


def peer_view(model: nn.Module, sample: Sample, settings: Settings) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """A record as pytorch-pose sees it: crop (size, size, 3) float32 in 0..1, true cells (16, 2) counted from 1."""
    size = input_size(model)
    counted = counts_mask(sample.record, occluded=settings.occluded, outside=settings.outside)
    made = make_peer_sample(
        read_sample(sample), *peer_record(sample.record, counted, CropRule.from_card(card_of(model))), size, MAP_STRIDE
    )
    centres = made.map_points[:, :2].astype(np.float64) - 0.5  # whole cells counted from 1 to the cells' middles
    return made.picture, target_cells(centres[None], (counted & made.drawn)[None], size // MAP_STRIDE)[0]


def trained_as_peer(model: nn.Module) -> bool:
    """Whether the model's card says that it was trained on pytorch-pose's crops."""
    recipe = card_of(model).get("recipe")
    return isinstance(recipe, dict) and recipe.get("targets") == "peer"


def choose_samples(documents: Sequence[Document], settings: Settings) -> tuple[list[Sample], list[dict[str, Any]]]:
    """The records to score, and those left out with the reason; see `evaluate` for what is raised."""
    samples: list[Sample] = []
    skipped: list[dict[str, Any]] = []
    for document in documents:
        for number, record in enumerate(document.records):
            reason = _reason_to_skip(record, settings)
            if reason is None:
                samples.append(Sample(document, number))
            elif reason != "split":
                skipped.append({"document": document.name, "record": number, "reason": reason})
    if not samples:
        names = ", ".join(d.name for d in documents)
        of_split = f" of split {settings.split!r}" if settings.split else ""
        raise DocumentError(f"{names}: no record{of_split} with a labelled joint to score; see `trainer stats`")
    missing = sorted({str(s.document.image_path(s.record)) for s in samples if not _exists(s)})
    if missing:
        more = f" and {len(missing) - 10} more" if len(missing) > 10 else ""
        raise ImageError(
            f"{len(missing)} pictures are missing: {', '.join(missing[:10])}{more}; "
            "check the document's image folder or give --images"
        )
    return samples, skipped


def read_sample(sample: Sample) -> Picture:
    """The record's picture. Raises ImageError when it cannot be read or has another size than the record says."""
    path = sample.document.image_path(sample.record)
    picture = read_picture(path)
    told = (sample.record["img_width"], sample.record["img_height"])
    if picture.shape[1::-1] != told:
        raise ImageError(
            f"{path}: {picture.shape[1]} x {picture.shape[0]} pixels, but record {sample.number} of "
            f"{sample.document.name} says {told[0]} x {told[1]}; export or import again with these pictures"
        )
    return picture


def record_row(model: nn.Module, sample: Sample, found: Found, arrays: Arrays, n: int) -> dict[str, Any]:
    """A prediction beside its truth, in JSON: joints in MPII order as [x, y, score] and [x, y, counted]."""
    record = sample.record
    predicted = [
        None if np.isnan(xy).any() else [round(float(xy[0]), 3), round(float(xy[1]), 3), round(float(score), 5)]
        for xy, score in zip(arrays.predicted[n], arrays.scores[n], strict=True)
    ]
    truth = [
        [round(float(x), 3), round(float(y), 3), int(is_counted)]
        for (x, y), is_counted in zip(arrays.truth[n], arrays.counted[n], strict=True)
    ]
    return {
        "document": sample.document.name,
        "record": sample.number,
        "img_paths": record["img_paths"],
        "image": str(sample.document.image_path(record)),
        "frame": record.get("frame"),
        "character": record.get("character"),
        "crop": [round(float(v), 3) for v in person_square(record, CropRule.from_card(card_of(model)))],
        "predicted": predicted,
        "truth": truth,
    }


def describe_document(document: Document, split: str | None, samples: Sequence[Sample]) -> dict[str, Any]:
    """A document by name and hash, with how many of its records were scored."""
    return {
        "path": document.name,
        "sha256": file_sha256(document.path) if document.path is not None else None,
        "images": str(document.image_folder),
        "generator": document.header.get("generator"),
        "scene": document.header.get("source", {}).get("scene"),
        "split": split,
        "records": len(document.records),
        "scored": sum(s.document is document for s in samples),
    }


def rectangle(box: Any) -> tuple[float, float, float, float]:
    """A record's box as x, y, width, height; four NaN where there is none."""
    if box is None:
        return NO_BOX
    values = [box[k] for k in ("x", "y", "width", "height")] if isinstance(box, dict) else list(box)
    x, y, width, height = (float(v) for v in values[:4])
    return x, y, width, height


def _reason_to_skip(record: dict[str, Any], settings: Settings) -> str | None:
    if settings.split is not None and record.get("split") != settings.split:
        return "split"
    if record["img_width"] == 0 or record["img_height"] == 0:
        return f"the picture has size {record['img_width']} x {record['img_height']}"
    if not counts_mask(record, occluded=settings.occluded, outside=settings.outside).any():
        return "no labelled joint"
    return None


def _exists(sample: Sample) -> bool:
    return sample.document.image_path(sample.record).is_file()
