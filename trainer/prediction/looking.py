"""Looking several times: each look crops closer around the joints that the last one was sure of.

A network of this kind was trained on crops around one person. A whole picture is such a crop only where the figure
fills it, so without a box the first look finds where the figure is, and the later ones what it does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.data.pictures import Picture
from trainer.models.card import input_size, joints_of
from trainer.prediction.confidence import Confidence
from trainer.prediction.network import FoundJoints, batches, crop_of, find_joints
from trainer.prediction.several import ANCHORS, OVERLAP, WEAKEST, Box, further_boxes, is_same_figure, overlap

# A joint that moved by more than this share of the box's longer side is in another place: the study's threshold, half
# of a tenth of the crop's side, for a crop of 1.25 times the box.
MOVED = 0.05 * 1.25
SAME_PLACE, SAME_SIZE = (
    0.05,
    1.12,
)  # of two squares: centres closer than this share of the side, sides within this ratio
REACH = 0.5  # unsure joints count for the next crop so far around the sure ones, in shares of their longer side
MARGIN = 0.06  # as in boxes of joints
PLAIN = 32  # levels of 255 between the pixels of a plain line: paper is scanned, and JPEG is not exact
ROOM = 0.7  # of the drawn part: a figure that fills more leaves no room for another
SMALLEST = 8.0  # pixels; there is nothing to see in a smaller box


@dataclass(frozen=True)
class Looking:
    """How pictures are looked at.

    Attributes:
        flip: average each look with the mirrored crop's.
        decode: see `decode_heatmaps`; None takes what the model's card says.
        passes: without a box, at most so many looks.
        threshold: the score below which a joint is missing; None takes the card's.
        scales: sides of the last crop beside its own (1.0); their joints are averaged where they agree.
        most_people: without a box, find at most so many.
        batch_size: crops in one pass of the network.
    """

    flip: bool = False
    decode: str | None = None
    passes: int = 3
    threshold: float | None = None
    scales: tuple[float, ...] = ()
    most_people: int = 1
    batch_size: int = 16


@dataclass
class Figure:
    """Somebody who is looked at: the picture's number, the box of the next crop, and what was found so far."""

    picture: int
    box: Box
    is_given: bool = False
    is_near: bool = False  # the box is where the figure was a moment ago: no need to search for it
    looks: list[FoundJoints] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)

    @property
    def best(self) -> int:
        """The number of the look with the highest mean score; of equal ones the last."""
        return max(range(len(self.looks)), key=lambda n: (self.scores[n], n))

    @property
    def found(self) -> FoundJoints:
        return self.looks[self.best]


def look_at(
    model: nn.Module,
    pictures: Sequence[Picture],
    boxes: Sequence[Box | None],
    how: Looking,
    starts: Sequence[Box | None] | None = None,
) -> list[list[Figure]]:
    """The figures of each picture.

    Args:
        pictures: RGB (H, W, 3) each.
        boxes: for each picture None, or rows (N, 4) around the people that are to be looked at.
        starts: for each picture without boxes rows where people are likely, to begin with; None begins with the whole.

    Returns:
        For each picture its figures: one for each box, or those found, which may be none.
    """
    confidence = Confidence.of(model, how.threshold)
    figures: list[Figure] = []
    for number, (picture, rows) in enumerate(zip(pictures, boxes, strict=True)):
        near = None if starts is None else starts[number]
        if rows is None and near is not None:
            figures += [Figure(number, row, is_near=True) for row in near]
        elif rows is None:
            figures.append(Figure(number, drawn_part(picture)))
        else:
            figures += [Figure(number, row, is_given=True) for row in rows]
    several = how.most_people > 1
    _look(model, pictures, figures, how, confidence, keep_heatmaps=several)
    first_looks = [figure.looks[0] for figure in figures]
    first_boxes = [figure.box for figure in figures]
    if how.passes > 1:
        figures = _search(model, pictures, figures, how, confidence)
    _look_closer(model, pictures, figures, how, confidence)
    if several:
        further = _further(model, first_looks, first_boxes, figures, confidence)
        _look(model, pictures, further, how, confidence)
        _look_closer(model, pictures, further, how, confidence)
        figures = figures + further
    found: list[list[Figure]] = [[] for _ in pictures]
    for figure in figures:
        if figure.is_given or confidence.sees_a_person(confidence.scores(figure.found.scores)):
            found[figure.picture].append(figure)
    if several:
        found = [_different(people, how.most_people, confidence) for people in found]
    if how.scales:
        _look_at_scales(model, pictures, [figure for people in found for figure in people], how)
    return found


def looks_of(figure: Figure, joints: Sequence[str], confidence: Confidence) -> dict[str, Any] | None:
    """A record's ``looks``: how many there were, and which joints of the last two are in different places.

    ``agree`` is false where that is more than a quarter of the joints that either look was sure of. None for one look.
    """
    if len(figure.looks) < 2:
        return None
    before, last = figure.looks[-2:]
    sure = np.maximum(confidence.scores(before.scores), confidence.scores(last.scores)) >= confidence.threshold
    side = float(figure.boxes[-1][2:].max())
    moved = sure & ~(np.linalg.norm(last.xy_px - before.xy_px, axis=1) <= MOVED * side)
    return {
        "count": len(figure.looks),
        "kept": figure.best + 1,
        "agree": bool(sure.any() and moved.sum() <= sure.sum() / 4),
        "moved": [joint for joint, has_moved in zip(joints, moved, strict=True) if has_moved],
    }


def drawn_part(picture: Picture) -> Box:
    """The box of the picture without plain strips along its borders, measured on a small copy, with a small margin.

    The whole picture where less than a tenth of its side would be left.
    """
    height, width = picture.shape[:2]
    whole = np.array([0.0, 0.0, width, height])
    factor = max(1, min(max(width, height) // 256, width, height))
    # Whole factors: OpenCV averages by others several times slower. The cut leaves less than one cell out.
    cut = picture[: height // factor * factor, : width // factor * factor]
    small: Picture = cv2.resize(cut, (width // factor, height // factor), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    columns = _lines_with_content(small)
    if not len(columns):
        return whole
    rows = _lines_with_content(small[:, columns[0] : columns[-1] + 1].swapaxes(0, 1))
    if not len(rows):
        return whole
    low = np.array([columns[0], rows[0]]) * (width / small.shape[1], height / small.shape[0])
    high = np.array([columns[-1] + 1, rows[-1] + 1]) * (width / small.shape[1], height / small.shape[0])
    if (high - low).max() < 0.1 * max(width, height):
        return whole
    margin = 0.05 * float((high - low).max())
    low, high = np.clip(low - margin, 0, (width, height)), np.clip(high + margin, 0, (width, height))
    return np.array([*low, *(high - low)])


def _lines_with_content(small: Picture) -> NDArray[np.intp]:
    """The columns of (H, W, 3) that are not all of one colour."""
    return np.flatnonzero((small.max(axis=0) - small.min(axis=0) > PLAIN).any(axis=1))


def windows(box: Box) -> list[Box]:
    """Overlapping squares over a box, in which a figure that is small in it, or one of several, may fill the crop."""
    x, y, width, height = (float(value) for value in box)
    longer, shorter = max(width, height), min(width, height)
    side = min(0.6 * longer, max(shorter, 0.3 * longer))
    places = []
    for start, length in ((x, width), (y, height)):
        count = 1 if length <= 1.05 * side else math.ceil((length - side) / (0.7 * side)) + 1
        free = length - side
        places.append([start + (free / 2 if count == 1 else free * n / (count - 1)) for n in range(count)])
    return [np.array([left, top, side, side]) for top in places[1] for left in places[0]]


def closer_box(xy_px: NDArray[np.float64], scores: NDArray[np.float64], threshold: float) -> Box | None:
    """The box for the next look: around the sure joints, and the unsure ones near them; None for too few sure ones.

    A joint without a score to speak of (below a quarter of the threshold) does not count, wherever it is, and an
    unsure one only near the sure ones: one stray joint would make the box many times too large.
    """
    sure = (scores >= threshold) & np.isfinite(xy_px).all(axis=1)
    if sure.sum() < 3:
        return None
    low, high = xy_px[sure].min(axis=0), xy_px[sure].max(axis=0)
    reach = REACH * float((high - low).max())
    near = ((xy_px >= low - reach) & (xy_px <= high + reach)).all(axis=1) & (scores >= threshold / 4)
    low, high = xy_px[sure | near].min(axis=0), xy_px[sure | near].max(axis=0)
    side = float((high - low).max())
    if not side >= SMALLEST:
        return None
    return np.array([*(low - MARGIN * side), *(high - low + 2 * MARGIN * side)])


def _further(
    model: nn.Module,
    first_looks: Sequence[FoundJoints],
    starts: Sequence[Box],
    figures: Sequence[Figure],
    confidence: Confidence,
) -> list[Figure]:
    """Further places to look at in pictures where the figure that was found leaves room for another.

    They are where necks and heads peak outside that figure, and overlapping parts of the picture.
    """
    joints = joints_of(model)
    more = []
    for first, start, figure in zip(first_looks, starts, figures, strict=True):
        own = closer_box_of(figure, confidence)
        if figure.is_given or figure.is_near or np.prod(own[2:]) > ROOM * np.prod(start[2:]):
            continue
        more += [Figure(figure.picture, part) for part in windows(start)]
        if not confidence.sees_a_person(confidence.scores(figure.found.scores)):
            continue
        anchors = {joint: figure.found.xy_px[joints.index(joint)] for joint in ANCHORS if joint in joints}
        box = figure.boxes[figure.best]
        boxes = further_boxes(first, input_size(model), box, anchors, joints, confidence)
        more += [Figure(figure.picture, one) for one in boxes]
    return more


def _different(people: list[Figure], most: int, confidence: Confidence) -> list[Figure]:
    """The best figures of a picture, each once; given boxes are kept as they are."""
    kept: list[Figure] = []
    for figure in sorted(people, key=lambda one: -one.scores[one.best]):
        side = float(figure.boxes[figure.best][2:].max())
        is_weak = bool(kept) and figure.scores[figure.best] < WEAKEST * kept[0].scores[kept[0].best]
        is_known = any(
            is_same_figure(other.found, figure.found, (float(other.boxes[other.best][2:].max()), side), confidence)
            or overlap(*(closer_box_of(one, confidence) for one in (other, figure))) > OVERLAP
            for other in kept
        )
        if not is_weak and not is_known and len(kept) < most:
            kept.append(figure)
    return people if any(one.is_given for one in people) else kept


def closer_box_of(figure: Figure, confidence: Confidence) -> Box:
    """The box around the joints of a figure's best look, or that look's own box."""
    found = figure.found
    box = closer_box(found.xy_px, confidence.scores(found.scores), confidence.threshold)
    return figure.boxes[figure.best] if box is None else box


def _look_closer(
    model: nn.Module, pictures: Sequence[Picture], figures: Sequence[Figure], how: Looking, confidence: Confidence
) -> None:
    pending = list(figures)
    for _ in range(how.passes - 1):
        pending = [figure for figure in pending if _comes_closer(figure, confidence)]
        if not pending:
            break
        _look(model, pictures, pending, how, confidence)


def _look(
    model: nn.Module,
    pictures: Sequence[Picture],
    figures: Sequence[Figure],
    how: Looking,
    confidence: Confidence,
    keep_heatmaps: bool = False,
) -> None:
    for group in batches(figures, how.batch_size):
        jobs = [(pictures[one.picture], crop_of(model, _person(one.box))) for one in group]
        looks = find_joints(model, jobs, flip=how.flip, decode=how.decode, keep_heatmaps=keep_heatmaps)
        for figure, found in zip(group, looks, strict=True):
            figure.looks.append(found)
            figure.boxes.append(figure.box)
            figure.scores.append(float(confidence.scores(found.scores).mean()))


def _search(
    model: nn.Module, pictures: Sequence[Picture], figures: Sequence[Figure], how: Looking, confidence: Confidence
) -> list[Figure]:
    """Where a first look at a picture was sure of less than half of the joints, look at parts of it; keep the best."""
    tried: list[list[Figure]] = []
    for figure in figures:
        sure = (confidence.scores(figure.found.scores) >= confidence.threshold).mean()
        parts = windows(figure.box) if not figure.is_given and not figure.is_near and sure < 0.5 else []
        tried.append([Figure(figure.picture, part) for part in parts] if len(parts) > 1 else [])
    _look(model, pictures, [one for parts in tried for one in parts], how, confidence)
    return [max([figure, *parts], key=lambda one: one.scores[0]) for figure, parts in zip(figures, tried, strict=True)]


def _comes_closer(figure: Figure, confidence: Confidence) -> bool:
    """Whether another look would see something else; then the figure's box is the one to look at."""
    if figure.is_given:
        return False
    last = figure.looks[-1]
    box = closer_box(last.xy_px, confidence.scores(last.scores), confidence.threshold)
    if box is None or _is_same_square(box, figure.box):
        return False
    figure.box = box
    return True


def _is_same_square(first: Box, second: Box) -> bool:
    """Whether two boxes give about the same crop, which is a square of their longer sides around their middles."""
    sides = first[2:].max(), second[2:].max()
    apart = np.abs(first[:2] + first[2:] / 2 - second[:2] - second[2:] / 2).max()
    return bool(max(sides) <= SAME_SIZE * min(sides) and apart <= SAME_PLACE * max(sides))


def _look_at_scales(model: nn.Module, pictures: Sequence[Picture], figures: Sequence[Figure], how: Looking) -> None:
    """Look at the best look's crop in other sizes too, and average the joints of those that agree with the surest."""
    jobs = list(_scaled(model, pictures, figures, how.scales))
    found: list[FoundJoints] = []
    for group in batches(jobs, how.batch_size):
        found += find_joints(model, group, flip=how.flip, decode=how.decode)
    for n, figure in enumerate(figures):
        best = figure.best
        others = found[n * len(how.scales) : (n + 1) * len(how.scales)]
        figure.looks[best] = _average([figure.looks[best], *others], MOVED * float(figure.boxes[best][2:].max()))


def _scaled(
    model: nn.Module, pictures: Sequence[Picture], figures: Sequence[Figure], scales: Sequence[float]
) -> Iterator[tuple[Picture, Any]]:
    for figure in figures:
        x, y, width, height = figure.boxes[figure.best]
        for scale in scales:
            grown = np.array([x + width * (1 - scale) / 2, y + height * (1 - scale) / 2, width * scale, height * scale])
            yield pictures[figure.picture], crop_of(model, _person(grown))


def _average(found: Sequence[FoundJoints], reach_px: float) -> FoundJoints:
    """Joint by joint the mean, by height, of the places within `reach_px` of the highest peak's."""
    xy = np.stack([one.xy_px for one in found])
    heights = np.nan_to_num(np.stack([one.scores for one in found]))
    joints = np.arange(xy.shape[1])
    surest = heights.argmax(axis=0)
    apart = np.linalg.norm(xy - xy[surest, joints], axis=2)
    weight = np.where(apart <= reach_px, np.maximum(heights, 1e-6), 0.0)
    weight[surest, joints] = np.maximum(heights[surest, joints], 1e-6)
    mean = (np.nan_to_num(xy) * weight[:, :, None]).sum(axis=0) / weight.sum(axis=0)[:, None]
    return replace(found[0], xy_px=mean, scores=heights.mean(axis=0))


def _person(box: Box) -> dict[str, Any]:
    return {"objpos": None, "bbox": [float(value) for value in box]}
