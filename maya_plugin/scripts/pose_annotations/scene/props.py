"""Which rigid parts at a limb's joint are no flesh: a shield, a sword, a mug that a hand holds.

A mesh below a joint, or a shell that is bound to that joint alone, moves with it, be it the forearm of a figure of
boxes or a shield. Flesh lies around its bone and is not much longer than it, or it touches what does (the fingers of a
hand without joints for them). What is far larger, or beside the bone, is another object: it hides the limb's own
joints, and it is no part of the person's box. Materials do not decide: gloves have their own as well as swords.
"""

from typing import Dict, List, Optional, Sequence, Tuple

from ..core.geometry import Point, distance, invert_affine, transform_point
from ..core.recognition.bone_names import is_at_or_below
from ..core.recognition.figure import Figure, SceneJoint
from .nodes import dag_path, floats

# A part is flesh up to this many times the length of the limb's bone, this share of that length from the bone, or this
# share of it from other flesh.
LONGEST, FARTHEST, TOUCHING = 1.5, 0.25, 0.05
_LIMBS = tuple(side + part for side in "lr" for part in ("_shoulder", "_elbow", "_wrist", "_hip", "_knee", "_ankle"))

_Box = Tuple[Tuple[float, ...], Tuple[float, ...]]


class Limbs:
    """The limbs of one figure.

    Args:
        figure: the recognised figure.
        joints: its own.
    """

    def __init__(self, figure: Figure, joints: Sequence[SceneJoint]) -> None:
        mappings = [figure.joints[name] for name in _LIMBS if name in figure.joints]
        self._starts = [mapping.nodes[0] for mapping in mappings if mapping.kind == "bone" and len(mapping.nodes) == 1]
        self._parents: Dict[str, Optional[str]] = {joint.path: joint.parent for joint in joints}

    def has(self, joint: Optional[str]) -> bool:
        """Whether a joint is one of a limb or below one."""
        return joint is not None and any(is_at_or_below(joint, start) for start in self._starts)

    def props_among(self, joint: Optional[str], parts: Sequence[Sequence[Point]]) -> List[bool]:
        """Which of the rigid parts at a joint are other objects than the limb.

        Args:
            joint: full path of the joint that moves the parts.
            parts: the vertices of each, in world cm.
        """
        if joint is None or not self.has(joint):
            return [False] * len(parts)
        place = _position(joint)
        ends = [_position(path) for path, parent in self._parents.items() if parent == joint]
        length = self._bone_length(joint, place, ends)
        matrix = floats(dag_path(joint).inclusiveMatrix())
        try:
            inverse = invert_affine(matrix)
        except ZeroDivisionError:  # a joint scaled to nothing
            return [False] * len(parts)
        if length <= 0.0:
            return [False] * len(parts)
        scales = [sum(matrix[4 * row + column] ** 2 for column in range(3)) ** 0.5 for row in range(3)]
        boxes = [_box([transform_point(point, inverse) for point in points]) for points in parts]
        is_short = [_diameter(points) <= LONGEST * length for points in parts]
        bones = [tuple(a + (b - a) * t / 8.0 for a, b in zip(place, end)) for end in ends for t in range(9)] or [place]
        points = [transform_point(point, inverse) for point in bones]
        far = [FARTHEST * length / scale for scale in scales]
        near = [TOUCHING * length / scale for scale in scales]
        flesh = {
            number
            for number, box in enumerate(boxes)
            if box is None or (is_short[number] and any(_touch(box, (point, point), far) for point in points))
        }
        waiting = [number for number in range(len(parts)) if number not in flesh and is_short[number]]
        added = True
        while added:
            added = False
            for number in waiting:
                mine = boxes[number]
                theirs = [boxes[other] for other in flesh]
                if number not in flesh and any(mine and box and _touch(mine, box, near) for box in theirs):
                    flesh.add(number)
                    added = True
        return [number not in flesh for number in range(len(parts))]

    def _bone_length(self, joint: str, place: Point, ends: Sequence[Point]) -> float:
        """The longest bone at a joint; of one that stands where the joint above does, that joint's."""
        lengths = [distance(place, end) for end in ends]
        parent = self._parents.get(joint)
        while parent is not None:
            lengths.append(distance(place, _position(parent)))
            if max(lengths) > 0.0:
                break
            parent = self._parents.get(parent)
        return max(lengths, default=0.0)


def _position(path: str) -> Point:
    matrix = floats(dag_path(path).inclusiveMatrix())
    return (matrix[12], matrix[13], matrix[14])


def _diameter(points: Sequence[Point]) -> float:
    """Twice the largest distance from the mean of the points; 0 for none."""
    if not points:
        return 0.0
    middle = tuple(sum(axis) / len(points) for axis in zip(*points))
    return 2.0 * max(distance(point, middle) for point in points)


def _box(points: Sequence[Point]) -> Optional[_Box]:
    axes = list(zip(*points))
    return (tuple(map(min, axes)), tuple(map(max, axes))) if axes else None


def _touch(first: _Box, second: _Box, margins: Sequence[float]) -> bool:
    """Whether two boxes of the same axes meet when one is widened by a margin on each axis."""
    return all(
        first[0][axis] - margins[axis] <= second[1][axis] and second[0][axis] <= first[1][axis] + margins[axis]
        for axis in range(3)
    )
