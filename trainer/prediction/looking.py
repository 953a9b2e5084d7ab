"""Looking several times: each look crops closer around the joints that the last one was sure of.

A network of this kind was trained on crops around one person. A whole picture is such a crop only where the figure
fills it, so without a box the first look finds where the figure is, and the later ones what it does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.data.mipmap import Mipmap, mipmap_on
from trainer.data.pictures import Picture
from trainer.models.card import input_size, joints_of, mirrors_last_look
from trainer.prediction.confidence import Confidence
from trainer.prediction.feeding import Feeder, Looks
from trainer.prediction.network import Crop, FoundJoints, crop_of, mean_look
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
SEEN_SIDE = 256  # pixels or more: the longer side of the copy on which plain strips are measured
ROOM = 0.7  # of the drawn part: a figure that fills more leaves no room for another
SMALLEST = 8.0  # pixels; there is nothing to see in a smaller box


@dataclass(frozen=True)
class Looking:
    """How pictures are looked at.

    Attributes:
        flip: average with the mirrored crop's each look (True) or none (False); None: as the model's card says, the
            look whose joints are reported, or none.
        decode: see `decode_heatmaps`; None takes what the model's card says.
        passes: without a box, at most so many looks.
        threshold: the score below which a joint is missing; None takes the card's.
        scales: sides of the last crop beside its own (1.0); their joints are averaged where they agree.
        most_people: without a box, find at most so many.
        batch_size: crops in one pass of the network.
    """

    flip: bool | None = None
    decode: str | None = None
    passes: int = 3
    threshold: float | None = None
    scales: tuple[float, ...] = ()
    most_people: int = 1
    batch_size: int = 16

    def mirrors_last_look(self, model: nn.Module) -> bool:
        """Whether the look whose joints are reported, and no other, is averaged with the mirrored crop's."""
        return self.flip is None and mirrors_last_look(model)


@dataclass
class Figure:
    """Somebody who is looked at: the box of the next crop, and what was found so far.

    The best look keeps its heatmaps, where they were asked for, and `crop` is what it looked at; others lose theirs.
    """

    box: Box
    is_given: bool = False
    is_near: bool = False  # the box is where the figure was a moment ago: no need to search for it
    looks: list[FoundJoints] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    crop: Crop | None = None

    def add(self, found: FoundJoints, crop: Crop, score: float) -> None:
        """Take a look at `box`; `score` is its joints' mean."""
        before = self.best if self.looks else None
        self.looks.append(found)
        self.boxes.append(self.box)
        self.scores.append(score)
        if self.best == before:
            self.looks[-1] = replace(found, heatmaps=None)
            return
        self.crop = crop
        if before is not None:
            self.looks[before] = replace(self.looks[before], heatmaps=None)

    @property
    def best(self) -> int:
        """The number of the look with the highest mean score; of equal ones the last."""
        return max(range(len(self.looks)), key=lambda n: (self.scores[n], n))

    @property
    def found(self) -> FoundJoints:
        return self.looks[self.best]


@dataclass
class View:
    """A picture as a network looks at it.

    Attributes:
        is_exact: crops are made as for training, from the picture itself; else from its reductions, which is quicker
            where there are several.
    """

    model: nn.Module
    picture: Picture
    is_exact: bool = False
    _reduced: Mipmap | None = None

    @property
    def reduced(self) -> Mipmap:
        """The picture and its reductions, on the network's device."""
        if self._reduced is None:
            self._reduced = mipmap_on(next(self.model.parameters()).device, self.picture)
        return self._reduced

    def crop(self, box: Box) -> Crop:
        """The network's crop for a box."""
        matrix, size = crop_of(self.model, {"objpos": None, "bbox": [float(v) for v in box]}), input_size(self.model)
        if self.is_exact:
            return Crop.of(self.picture, matrix, size)
        return Crop(self.reduced.crop(matrix, size), matrix)


def feeder_for(model: nn.Module, how: Looking, **options: Any) -> Feeder[Any]:
    """What runs the looks of `figures_in`; `options` are the feeder's."""
    keep = how.most_people > 1 or how.mirrors_last_look(model)
    return Feeder(model, how.batch_size, flip=bool(how.flip), decode=how.decode, keep_heatmaps=keep, **options)


def figures_in(
    model: nn.Module, picture: Picture, boxes: Box | None, how: Looking, starts: Box | None = None
) -> Looks[list[Figure]]:
    """The figures of a picture: one for each box, or those found, which may be none.

    Args:
        picture: RGB (H, W, 3).
        boxes: None, or rows (N, 4) around the people that are to be looked at.
        starts: without boxes rows where people are likely, to begin with; None begins with the whole.
    """
    confidence = Confidence.of(model, how.threshold, bool(how.flip))
    view = View(model, picture, is_exact=boxes is not None)
    if boxes is not None:
        figures = [Figure(row, is_given=True) for row in boxes]
    elif starts is not None:
        figures = [Figure(row, is_near=True) for row in starts]
    else:
        figures = [Figure(drawn_part(view.reduced))]
    several = how.most_people > 1
    if boxes is not None and how.mirrors_last_look(model):
        yield from _look_both_ways(view, figures, how, confidence)
    else:
        yield from _look(view, figures, confidence)
    first_looks = [figure.looks[0] for figure in figures]
    first_boxes = [figure.box for figure in figures]
    if how.passes > 1:
        figures = yield from _search(view, figures, confidence)
    yield from _look_closer(view, figures, how, confidence)
    if several:
        further = _further(model, first_looks, first_boxes, figures, confidence)
        yield from _look(view, further, confidence)
        yield from _look_closer(view, further, how, confidence)
        figures = figures + further
    found = _seen(figures, confidence)
    if several:
        found = _different(found, how.most_people, confidence)
    if boxes is None and how.mirrors_last_look(model):
        yield from _look_at_mirrored(model, found, how)
        found = _seen(found, Confidence.of(model, how.threshold, with_mirrored=True))
    if how.scales:
        yield from _look_at_scales(view, found, how)
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


def drawn_part(reduced: Mipmap) -> Box:
    """The box of the picture without plain strips along its borders, measured on a small copy, with a small margin.

    The whole picture where less than a tenth of its side would be left.
    """
    height, width = reduced.height, reduced.width
    whole = np.array([0.0, 0.0, width, height])
    number = max(0, (max(width, height) // SEEN_SIDE).bit_length() - 1)
    # One plane a colour: NumPy reduces bytes that lie side by side ten times as fast.
    planes, cell = np.stack(cv2.split(reduced.pixels(number))), float(2**number)
    columns = _lines_with_content(planes, 1)
    if not len(columns):
        return whole
    rows = _lines_with_content(planes[:, :, columns[0] : columns[-1] + 1], 2)
    if not len(rows):
        return whole
    low = cell * np.array([columns[0], rows[0]])
    high = np.minimum(cell * np.array([columns[-1] + 1, rows[-1] + 1]), (width, height))
    if (high - low).max() < 0.1 * max(width, height):
        return whole
    margin = 0.05 * float((high - low).max())
    low, high = np.clip(low - margin, 0, (width, height)), np.clip(high + margin, 0, (width, height))
    return np.array([*low, *(high - low)])


def _lines_with_content(planes: NDArray[Any], axis: int) -> NDArray[np.intp]:
    """The lines along the `axis` of (3, H, W) that are not all of one colour."""
    return np.flatnonzero((planes.max(axis) - planes.min(axis) > PLAIN).any(axis=0))


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
        more += [Figure(part) for part in windows(start)]
        if not confidence.sees_a_person(confidence.scores(figure.found.scores)):
            continue
        anchors = {joint: figure.found.xy_px[joints.index(joint)] for joint in ANCHORS if joint in joints}
        box = figure.boxes[figure.best]
        boxes = further_boxes(first, input_size(model), box, anchors, joints, confidence)
        more += [Figure(one) for one in boxes]
    return more


def _seen(figures: Sequence[Figure], confidence: Confidence) -> list[Figure]:
    """The figures that are somebody: those whose box was given, and those whose joints are sure enough on the whole."""
    return [one for one in figures if one.is_given or confidence.sees_a_person(confidence.scores(one.found.scores))]


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


def _look_closer(view: View, figures: Sequence[Figure], how: Looking, confidence: Confidence) -> Looks[None]:
    pending = list(figures)
    for _ in range(how.passes - 1):
        pending = [figure for figure in pending if _comes_closer(figure, confidence)]
        if not pending:
            break
        yield from _look(view, pending, confidence)


def _look(view: View, figures: Sequence[Figure], confidence: Confidence) -> Looks[None]:
    crops = [view.crop(figure.box) for figure in figures]
    looks = yield crops
    for figure, found, crop in zip(figures, looks, crops, strict=True):
        figure.add(found, crop, float(confidence.scores(found.scores).mean()))


def _search(view: View, figures: Sequence[Figure], confidence: Confidence) -> Looks[list[Figure]]:
    """Where a first look at a picture was sure of less than half of the joints, look at parts of it; keep the best."""
    tried: list[list[Figure]] = []
    for figure in figures:
        sure = (confidence.scores(figure.found.scores) >= confidence.threshold).mean()
        parts = windows(figure.box) if not figure.is_given and not figure.is_near and sure < 0.5 else []
        tried.append([Figure(part) for part in parts] if len(parts) > 1 else [])
    yield from _look(view, [one for parts in tried for one in parts], confidence)
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


def _look_both_ways(view: View, figures: Sequence[Figure], how: Looking, confidence: Confidence) -> Looks[None]:
    """The only look at a given box, and its crop mirrored in the same pass of the network: quicker than in two."""
    crops = [view.crop(figure.box) for figure in figures]
    looks = yield [*crops, *(crop.mirrored() for crop in crops)]
    for n, (figure, crop) in enumerate(zip(figures, crops, strict=True)):
        figure.add(looks[n], crop, float(confidence.scores(looks[n].scores).mean()))
        figure.looks[-1] = mean_look(view.model, looks[n], looks[len(figures) + n], how.decode)


def _look_at_mirrored(model: nn.Module, figures: Sequence[Figure], how: Looking) -> Looks[None]:
    """Look at the best look's crop mirrored too, and take the mean of both."""
    looks = yield [figure.crop.mirrored() for figure in figures if figure.crop is not None]
    for figure, mirrored in zip(figures, looks, strict=True):
        figure.looks[figure.best] = mean_look(model, figure.found, mirrored, how.decode)


def _look_at_scales(view: View, figures: Sequence[Figure], how: Looking) -> Looks[None]:
    """Look at the best look's crop in other sizes too, and average the joints of those that agree with the surest."""
    model, count = view.model, len(how.scales)
    crops = [view.crop(_grown(figure.boxes[figure.best], scale)) for figure in figures for scale in how.scales]
    found = yield crops
    if how.mirrors_last_look(model):
        mirrored = yield [crop.mirrored() for crop in crops]
        found = [mean_look(model, *pair, how.decode) for pair in zip(found, mirrored, strict=True)]
    for n, figure in enumerate(figures):
        best = figure.best
        others = found[n * count : (n + 1) * count]
        figure.looks[best] = _average([figure.looks[best], *others], MOVED * float(figure.boxes[best][2:].max()))


def _grown(box: Box, scale: float) -> Box:
    """The box `scale` times as large around its middle."""
    return np.array([*(box[:2] + box[2:] * (1 - scale) / 2), *(box[2:] * scale)])


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
