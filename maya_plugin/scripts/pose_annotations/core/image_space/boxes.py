"""Boxes around a person in pixels: the whole body, the part on the picture, and the head.

A box is (x, y, width, height), the corner nearest (0, 0) first, in continuous pixels with y down.
"""

import math
from typing import Optional, Sequence, Tuple

Pixel = Tuple[float, float]
Box = Tuple[float, float, float, float]

# The name of the rule that the two functions ``box_of_joints`` and ``head_box_of_joints`` follow: the document's
# ``bbox_rule`` and ``head_rect_rule``, in the words of the shared schema.
JOINTS_RULE = "joints"
# A skeleton ends at wrists, ankles and the crown; the body around it reaches further. Share of the joints' longer side
# that is added on each side: with it the box is as long as those around meshes and drawn figures are in the median
# (shared_schema/CHANGES.md has the measurement).
MARGIN = 0.06
# Head length of PCKh over the distance from upper neck to head top: in MPII's own head boxes it is 0.75 for 2,932
# people of its validation set, and the length is 0.6 of the box's diagonal (Andriluka et al. 2014).
HEAD_SHARE = 0.75
SHARE_OF_DIAGONAL = 0.6


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


def box_of_joints(points: Sequence[Pixel]) -> Optional[Box]:
    """The box of a person from the joints that are in front of the camera, as (x, y) in pixels; None without any."""
    box = box_around(points)
    return None if box is None else widened(box, MARGIN)


def head_box_of_joints(neck: Pixel, crown: Pixel) -> Optional[Box]:
    """The square head box from upper neck and head top, (x, y) in pixels, centred between them.

    Its side is the one for which the head's length is ``HEAD_SHARE`` of their distance. None when they coincide.
    """
    distance = math.hypot(crown[0] - neck[0], crown[1] - neck[1])
    if not distance > 0.0:
        return None
    side = HEAD_SHARE * distance / (SHARE_OF_DIAGONAL * math.sqrt(2.0))
    return (0.5 * (neck[0] + crown[0] - side), 0.5 * (neck[1] + crown[1] - side), side, side)
