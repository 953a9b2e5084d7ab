"""Boxes around a person in pixels: the whole body, the part on the picture, and the head.

A box is (x, y, width, height), the corner nearest (0, 0) first, in continuous pixels with y down.
"""

import math
from typing import Optional, Sequence, Tuple

Pixel = Tuple[float, float]
Box = Tuple[float, float, float, float]

# A skeleton ends at wrists, ankles and the neck; the body reaches further. Where there is no mesh, this share of the
# longer side of the joints' box is added on each side (MPII's own boxes are wider than the joints by about as much).
SKELETON_MARGIN = 0.1


def box_around(points: Sequence[Pixel]) -> Optional[Box]:
    """Smallest box around (x, y) points; None when there are none."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    if not xs:
        return None
    left, top = min(xs), min(ys)
    return (left, top, max(xs) - left, max(ys) - top)


def widened(box: Box, share: float) -> Box:
    """The box with ``share`` of its longer side added on every side."""
    x, y, width, height = box
    margin = share * max(width, height)
    return (x - margin, y - margin, width + 2 * margin, height + 2 * margin)


def clipped(box: Box, left: float, top: float, right: float, bottom: float) -> Optional[Box]:
    """The part of the box within the given borders; None when that part has no area."""
    x0, y0 = max(box[0], left), max(box[1], top)
    x1, y1 = min(box[0] + box[2], right), min(box[1] + box[3], bottom)
    if x1 <= x0 or y1 <= y0:
        return None
    return (x0, y0, x1 - x0, y1 - y0)


def centre(box: Box) -> Pixel:
    """The middle of a box as (x, y)."""
    return (box[0] + 0.5 * box[2], box[1] + 0.5 * box[3])


def person_height(
    box: Box, width: int, height: int, neck: Optional[Pixel] = None, pelvis: Optional[Pixel] = None
) -> Optional[float]:
    """Height of a person in pixels, the number behind MPII's scale (height / 200).

    Of a person close to the camera, whose box can be of any size, at most one picture's size beyond each border counts.
    A person lying down (the line from pelvis to neck is more horizontal than vertical) is as tall as the box is wide.

    Args:
        box: around the whole person, also where it leaves the picture.
        width: of the picture, pixels.
        height: of the picture, pixels.
        neck: its pixel, where known.
        pelvis: its pixel, where known.

    Returns:
        The height; None for a box too far off the picture.
    """
    inside = clipped(box, -width, -height, 2.0 * width, 2.0 * height)
    if inside is None:
        return None
    is_lying = neck is not None and pelvis is not None and abs(neck[0] - pelvis[0]) > abs(neck[1] - pelvis[1])
    return inside[2] if is_lying else inside[3]


def head_box_of_segment(neck: Pixel, head_top: Pixel) -> Optional[Box]:
    """A square head box from neck and head_top, for a head without a mesh; None when they coincide.

    PCKh takes 0.6 of the box's diagonal as the head's length (MPII, Andriluka et al. 2014), so the square is centred
    between the two points and has the side for which that length is exactly their distance.
    """
    length = math.hypot(head_top[0] - neck[0], head_top[1] - neck[1])
    if not length > 0.0:
        return None
    side = length / (0.6 * math.sqrt(2.0))
    return (0.5 * (neck[0] + head_top[0] - side), 0.5 * (neck[1] + head_top[1] - side), side, side)
