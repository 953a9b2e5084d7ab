"""Which rigid meshes below a limb's joint are no flesh: a shield, a sword, a mug that a hand holds.

A mesh that hangs below a joint without being skinned moves with it, be it the forearm of a figure of boxes or a shield.
Flesh lies around its bone and is not much longer than it; what is far larger, or beside the bone, is another object: it
hides the limb's own joints, and it is no part of the person's box.
"""

from typing import Dict, Optional, Sequence

from maya.api import OpenMaya as om

from ..core.geometry import Point, distance, invert_affine, transform_point
from ..core.recognition.bone_names import is_at_or_below
from ..core.recognition.figure import Figure, SceneJoint
from .nodes import dag_path, floats

# A mesh is flesh up to this many times the length of the limb's bone, and this share of that length from the bone.
LONGEST, FARTHEST = 1.5, 0.25
_LIMBS = tuple(side + part for side in "lr" for part in ("_shoulder", "_elbow", "_wrist", "_hip", "_knee", "_ankle"))


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

    def holds_as_prop(self, joint: Optional[str], mesh: str) -> bool:
        """Whether a rigid mesh below a joint is another object than the limb.

        Args:
            joint: full path of the nearest joint above the mesh.
            mesh: full path of the shape.
        """
        if joint is None or not any(is_at_or_below(joint, start) for start in self._starts):
            return False
        points = [(p.x, p.y, p.z) for p in om.MFnMesh(dag_path(mesh)).getPoints(om.MSpace.kWorld)]
        place = _position(joint)
        ends = [_position(path) for path, parent in self._parents.items() if parent == joint]
        parent = self._parents.get(joint)
        lengths = [distance(place, end) for end in ends]
        if parent is not None:
            lengths.append(distance(place, _position(parent)))
        length = max(lengths, default=0.0)
        if not points or length <= 0.0:
            return False
        middle = tuple(sum(axis) / len(points) for axis in zip(*points))
        if 2.0 * max(distance(point, middle) for point in points) > LONGEST * length:
            return True
        return not _lies_around(points, joint, place, ends, FARTHEST * length)


def _position(path: str) -> Point:
    matrix = floats(dag_path(path).inclusiveMatrix())
    return (matrix[12], matrix[13], matrix[14])


def _lies_around(points: Sequence[Point], joint: str, place: Point, ends: Sequence[Point], margin: float) -> bool:
    """Whether the mesh's box, in the joint's axes and widened by ``margin`` cm, reaches the joint or a bone from it."""
    matrix = floats(dag_path(joint).inclusiveMatrix())
    try:
        inverse = invert_affine(matrix)
    except ZeroDivisionError:  # a joint scaled to nothing
        return True
    local = [transform_point(point, inverse) for point in points]
    scale = [sum(matrix[4 * row + column] ** 2 for column in range(3)) ** 0.5 for row in range(3)]
    low = [min(axis) - margin / s for axis, s in zip(zip(*local), scale)]
    high = [max(axis) + margin / s for axis, s in zip(zip(*local), scale)]
    bones = [tuple(a + (b - a) * t / 8.0 for a, b in zip(place, end)) for end in ends for t in range(9)] or [place]
    for point in bones:
        own = transform_point(point, inverse)
        if all(low[axis] <= own[axis] <= high[axis] for axis in range(3)):
            return True
    return False
