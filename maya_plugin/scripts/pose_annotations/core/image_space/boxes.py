"""Boxes around a person in pixels: the whole body, the part on the picture, and the head.

A box is (x, y, width, height), the corner nearest (0, 0) first, in continuous pixels with y down.
"""

import math

# A skeleton ends at wrists, ankles and the neck; the body around it reaches further. Share of the skeleton's longer
# side that is added on each side where there is no mesh (MPII's own boxes are about this much wider than the joints
# they hold).
SKELETON_MARGIN = 0.1


def box_around(points):
    """Smallest box around (x, y) points; None when there are none."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    if not xs:
        return None
    left, top = min(xs), min(ys)
    return (left, top, max(xs) - left, max(ys) - top)


def widened(box, share):
    """The box with ``share`` of its longer side added on every side."""
    x, y, width, height = box
    margin = share * max(width, height)
    return (x - margin, y - margin, width + 2 * margin, height + 2 * margin)


def clipped(box, left, top, right, bottom):
    """What of the box lies within the given borders; None when nothing of positive area does."""
    x0, y0 = max(box[0], left), max(box[1], top)
    x1, y1 = min(box[0] + box[2], right), min(box[1] + box[3], bottom)
    if x1 <= x0 or y1 <= y0:
        return None
    return (x0, y0, x1 - x0, y1 - y0)


def centre(box):
    """The middle of a box as (x, y)."""
    return (box[0] + 0.5 * box[2], box[1] + 0.5 * box[3])


def person_height(box, width, height, neck=None, pelvis=None):
    """Height of a person in pixels, the number behind MPII's scale (height / 200).

    box: around the whole person, also where it leaves the picture of ``width`` x ``height``. A person who comes close
    to the camera has a box without bounds, so no more than one picture's size beyond each border counts. Someone lying
    (the line from pelvis to neck, pixels, more across than upright) is as tall as the box is wide.
    """
    inside = clipped(box, -width, -height, 2.0 * width, 2.0 * height)
    if inside is None:
        return None
    is_lying = neck is not None and pelvis is not None and abs(neck[0] - pelvis[0]) > abs(neck[1] - pelvis[1])
    return inside[2] if is_lying else inside[3]


def head_box_of_segment(neck, crown):
    """A square head box from two points where no head mesh is known.

    PCKh takes 0.6 of the box's diagonal for the head's length (MPII, Andriluka et al. 2014), so the square is centred
    between ``neck`` and ``crown`` and has the side for which that is exactly their distance. None when they coincide.
    """
    length = math.hypot(crown[0] - neck[0], crown[1] - neck[1])
    if not length > 0.0:
        return None
    side = length / (0.6 * math.sqrt(2.0))
    return (0.5 * (neck[0] + crown[0] - side), 0.5 * (neck[1] + crown[1] - side), side, side)
