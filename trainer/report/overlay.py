"""Skeletons over pictures: the character's left in one colour, its right in another, the middle line in a third.

The colours (blue, orange, green of Okabe and Ito's set) stay apart for colour-blind eyes, and every line has a dark
rim, so that it shows on any drawing. A prediction is drawn in full lines, ground truth dashed and with rings.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike
from PIL import Image, ImageDraw

from trainer.annotations import MPII16, KeypointSet, joints_px
from trainer.annotations.keypoint_sets import BOTH
from trainer.annotations.records import joint_rows
from trainer.data.pictures import Picture

LEFT, RIGHT, MIDDLE = (0, 114, 178), (230, 159, 0), (0, 158, 115)  # Okabe & Ito, "Color Universal Design" (2008)
RIM = (20, 20, 20)
FAINT = 0.45  # how much of an unsure joint and its limbs covers the picture
SMOOTH = 2  # drawn this many times larger and shrunk: Pillow's lines have no smooth edges
SMOOTH_BELOW_PIXELS = 4_000_000  # larger pictures are drawn as they are; their edges are fine enough


def draw_skeleton(
    picture: Picture,
    xy_px: ArrayLike,
    shown: ArrayLike,
    keypoints: KeypointSet = MPII16,
    *,
    dashed: bool = False,
    faint: ArrayLike | None = None,
) -> Picture:
    """A copy of the picture with one pose drawn over it.

    Joints off the picture are cut at its border.

    Args:
        xy_px: (K, 2) continuous pixels, (0, 0) the top-left corner.
        shown: bool (K,), joints that have a position; a limb is drawn where both its ends have one.
        dashed: broken lines and rings instead of dots, for ground truth.
        faint: bool (K,), joints to draw smaller, hollow and half transparent, with their limbs (unsure or hidden ones).
    """
    points, mask = np.asarray(xy_px, np.float64), np.asarray(shown, bool)
    mask = mask & np.isfinite(points).all(axis=1)
    weak = np.zeros(len(points), bool) if faint is None else np.asarray(faint, bool)
    height, width = picture.shape[:2]
    smooth = SMOOTH if width * height < SMOOTH_BELOW_PIXELS else 1
    canvas = Image.fromarray(picture).resize((width * smooth, height * smooth), Image.Resampling.BILINEAR)
    line = max(1.0, min(width, height) / 100) * smooth
    points = np.clip(points, -4 * width - 4 * height, 4 * width + 4 * height) * smooth
    for are_weak in (True, False):  # the sure ones lie over the unsure ones
        bare = canvas.copy() if are_weak else None
        pen = ImageDraw.Draw(canvas)
        for start, end in keypoints.limbs:
            if mask[start] and mask[end] and bool(weak[start] or weak[end]) == are_weak:
                colour = limb_colour(keypoints, start, end)
                _line(pen, points[start], points[end], colour, line, dashed)
        for k in np.flatnonzero(mask & (weak == are_weak)):
            radius = line * (1.0 if are_weak else 1.5)
            _dot(pen, points[k], joint_colour(keypoints, int(k)), radius, line, hollow=dashed or are_weak)
        if bare is not None and weak.any():
            canvas = Image.blend(bare, canvas, FAINT)
    return np.asarray(canvas.resize((width, height), Image.Resampling.BOX), np.uint8)


def draw_people(picture: Picture, people: Sequence[dict]) -> Picture:
    """A copy of the picture with every record's pose, as `predict` returns them.

    Joints below the threshold (missing, with a guess) and what hangs on them are thin and half transparent. Drawn by
    OpenCV, with edges smoothed: quick enough for thousands of pictures.
    """
    canvas = picture.copy()
    for is_faint in (True, False):
        layer = canvas.copy() if is_faint else canvas
        for record in people:
            _draw_person(layer, record, is_faint)
        if is_faint:
            cv2.addWeighted(layer, 0.5, canvas, 0.5, 0, canvas)
    return canvas


def _draw_person(canvas: Picture, record: dict, is_faint: bool) -> None:
    """The sure joints and limbs of a record, or with `is_faint` all the others."""
    height, width = canvas.shape[:2]
    if "drawings21_score" in record:  # a network of the drawings' joints, or of both sets
        keypoints, states = BOTH, [row.state for row in joint_rows(record, BOTH)]
        points = np.array(joints_px(record, BOTH), np.float64)
    else:
        keypoints, states = MPII16, record["joint_state"]
        points = np.array([row[:2] for row in record["joint_self"]], np.float64)
    sure = np.array([state not in ("missing", "behind") for state in states])
    known = sure.copy()
    for k, guess in enumerate(record.get("joint_guess") or []):
        if not sure[k] and guess is not None:
            points[k], known[k] = guess, True
    line = max(1.0, min(width, height) / 100) * (0.5 if is_faint else 1.0)
    # OpenCV counts pixel centres as whole numbers, and takes fractions of sixteenths.
    fixed = np.round((np.clip(points, -1e4, 1e4) - 0.5) * 16).astype(int)
    for start, end in keypoints.limbs:
        if known[start] and known[end] and (sure[start] and sure[end]) != is_faint:
            first, second = fixed[start].tolist(), fixed[end].tolist()
            for wider, colour in ((2, RIM), (0, limb_colour(keypoints, start, end))):
                cv2.line(canvas, first, second, colour, max(1, round(line)) + wider, cv2.LINE_AA, 4)
    radius = max(2.0, 1.5 * line)
    for joint in np.flatnonzero(known & (sure != is_faint)).tolist():
        for wider, colour in ((1, RIM), (0, joint_colour(keypoints, joint))):
            cv2.circle(canvas, fixed[joint].tolist(), round(16 * (radius + wider)), colour, -1, cv2.LINE_AA, 4)


def joint_colour(keypoints: KeypointSet, k: int) -> tuple[int, int, int]:
    """Colour of a joint by its side."""
    rights, lefts = {pair[0] for pair in keypoints.pairs}, {pair[1] for pair in keypoints.pairs}
    return RIGHT if k in rights else LEFT if k in lefts else MIDDLE


def limb_colour(keypoints: KeypointSet, start: int, end: int) -> tuple[int, int, int]:
    """Colour of a limb: that of the end that is left or right, else the middle's."""
    colours = {joint_colour(keypoints, start), joint_colour(keypoints, end)} - {MIDDLE}
    return colours.pop() if len(colours) == 1 else MIDDLE


def _line(
    pen: ImageDraw.ImageDraw, a: np.ndarray, b: np.ndarray, colour: tuple[int, int, int], width: float, dashed: bool
) -> None:
    length = math.dist(a, b)
    dash = 4 * width
    pieces = max(1, round(length / dash)) if dashed else 1
    for rim, shade in ((2.0, RIM), (0.0, colour)):
        for piece in range(0, 2 * pieces, 2):
            low, high = (piece / (2 * pieces - 1), (piece + 1) / (2 * pieces - 1)) if dashed else (0.0, 1.0)
            ends = [tuple(a + (b - a) * part) for part in (low, high)]
            pen.line(ends, fill=shade, width=max(1, round(width + rim)))


def _dot(
    pen: ImageDraw.ImageDraw, at: np.ndarray, colour: tuple[int, int, int], radius: float, line: float, hollow: bool
) -> None:
    x, y = at
    pen.ellipse(
        (x - radius - 1, y - radius - 1, x + radius + 1, y + radius + 1),
        fill=None if hollow else RIM,
        outline=RIM,
        width=max(2, round(line)),
    )
    pen.ellipse(
        (x - radius, y - radius, x + radius, y + radius),
        fill=None if hollow else colour,
        outline=colour,
        width=max(1, round(line / 2)),
    )
