"""Findings about where a person's joints lie: shares in place of pixels, far from their own box, past their crop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from trainer.annotations.columns import OUTSIDE, Columns
from trainer.inspection.problems import Findings, Problem

# Shares of the picture lie within 0..1; with the half pixel that COCO's form gets on the way in, within 1.5.
_LARGEST_SHARE = 1.5
_FEWEST_JOINTS = 3
# How far outside its box, in longer sides of it, a joint may lie: people stretch an arm out of a box drawn by hand.
_FAR = 0.5
# And how far more than half of the joints may.
_OFF = 0.05
# The joints' extent over the person's height, from which the crop cannot hold them.
_LARGEST_EXTENT = 3.0


class BoxCheck:
    """Places of a record's joints against its box, its scale and its picture's corner."""

    def __init__(self) -> None:
        self._findings = Findings()

    def take(self, records: Sequence[Mapping[str, Any]], columns: Columns, first: int) -> None:
        """Look at records ``first``, ``first + 1``, ..., given as they are and as columns."""
        has_place = columns.state < OUTSIDE
        for row, record in enumerate(records):
            xy = columns.xy_px[row, has_place[row]]
            if len(xy) < _FEWEST_JOINTS:
                continue
            found = _far_from_box(xy, record.get("bbox"))
            found = _shares(xy, columns.size_px[row], found is not None) or found
            found = found or _too_small(xy, float(columns.person_px[row]))
            if found is not None:
                kind, is_error, text = found
                message = f"record {first + row} ({columns.image[row]}): {text}"
                self._findings.add(Problem(kind, is_error, message, (first + row,)))

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        return self._findings.problems()


def _shares(xy: np.ndarray, size_px: np.ndarray, is_off_box: bool) -> tuple[str, bool, str] | None:
    if xy.min() < -_LARGEST_SHARE or xy.max() > _LARGEST_SHARE or 0 < size_px.max() <= 4 * _LARGEST_SHARE:
        return None
    size = f"{size_px[0]} x {size_px[1]} picture" if size_px.min() > 0 else "picture"
    box = ", outside the person's own box" if is_off_box else ""
    text = (
        f"all {len(xy)} joints lie in the first pixel of the {size}{box}: normalised coordinates (shares of width and "
    )
    return "normalised-coordinates", True, text + "height) in place of pixels? Multiply them by the size"


def _far_from_box(xy: np.ndarray, box: Sequence[float] | None) -> tuple[str, bool, str] | None:
    if box is None:
        return None
    low, size = np.array(box[:2]), np.array(box[2:])
    side = max(float(size.max()), 1.0)
    distance = np.maximum(np.maximum(low - xy, xy - (low + size)), 0).max(axis=1)
    far, off = int((distance > _FAR * side).sum()), int((distance > _OFF * side).sum())
    if not far and 2 * off <= len(xy):
        return None
    place = ", ".join(f"{value:g}" for value in box)
    count = far or off
    text = f"{count} of {len(xy)} joints lie {'far ' if far else ''}outside the person's own box ({place}), the "
    return (
        "joints-far-from-box",
        False,
        text + f"farthest by {distance.max():.0f} px: is one of them of another person?",
    )


def _too_small(xy: np.ndarray, person_px: float) -> tuple[str, bool, str] | None:
    extent = float(np.ptp(xy, axis=0).max())
    if extent <= _LARGEST_EXTENT * person_px:
        return None
    text = f"the joints are {extent:.0f} px apart but scale_provided says that the person is {person_px:.3g} px high: "
    return "scale-against-joints", False, text + "the crop will not hold them"
