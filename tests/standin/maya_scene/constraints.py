"""Point, orient, parent, scale and aim constraints, and the pole vector.

Each works in world space from its targets (their channels, pivots and parent matrices arrive by connections) and
results in the constrained node's parent space through constraintParentInverseMatrix. Source: Autodesk's node pages
`pointConstraint`, `orientConstraint`, `parentConstraint`, `scaleConstraint`, `aimConstraint`; weights that add up to
0 leave the rest position or the value that was. Interpolation of several rotations: interpType 1 average (Euler), 2
shortest (quaternion).
"""

from __future__ import annotations

import math

from . import matrices
from .evaluation import computes
from .matrices import euler_matrix, inverse, matrix_euler, multiply, product, translation


def _targets(context, node):
    """(element index, weight) of every target with a weight that is not 0."""
    plug = node.plug("target")
    weight = node.node_type.attributes["targetWeight"]
    found = [(index, context.pull(node, weight, (index,))) for index in plug.element_indices()]
    return [(index, value) for index, value in found if value]


def _of(context, node, name, index):
    return context.pull(node, node.node_type.attributes[name], (index,))


def _pivot_in_world(context, node, index):
    """Where the target's rotate pivot is: translate plus pivot plus pivot translation, in its parent's space."""
    parts = zip(
        _of(context, node, "targetTranslate", index),
        _of(context, node, "targetRotatePivot", index),
        _of(context, node, "targetRotateTranslate", index),
        strict=True,
    )
    return matrices.transform_point(tuple(map(sum, parts)), _of(context, node, "targetParentMatrix", index))


def _weighted_point(context, node, targets):
    total = sum(weight for _, weight in targets)
    points = [(_pivot_in_world(context, node, index), weight) for index, weight in targets]
    return tuple(sum(point[axis] * weight for point, weight in points) / total for axis in range(3))


def _to_translate(context, node, world_point, offset=(0.0, 0.0, 0.0)):
    """The translate that brings the constrained node's rotate pivot to a world point."""
    local = matrices.transform_point(world_point, context.value(node, "constraintParentInverseMatrix"))
    pivot, moved = context.value(node, "constraintRotatePivot"), context.value(node, "constraintRotateTranslate")
    return tuple(local[axis] + offset[axis] - pivot[axis] - moved[axis] for axis in range(3))


@computes("pointConstraint", "constraintTranslate")
def _point(context, node, indices):
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restTranslate")
    return _to_translate(context, node, _weighted_point(context, node, targets), context.value(node, "offset"))


def _target_rotation(context, node, index):
    """The target's rotation in world space, without scale: rotate, joint orient, then the parent's rotation."""
    own = product(
        euler_matrix(_of(context, node, "targetRotate", index), int(_of(context, node, "targetRotateOrder", index))),
        euler_matrix(_of(context, node, "targetJointOrient", index)),
    )
    above = matrices.decompose(_of(context, node, "targetParentMatrix", index))[2]
    return multiply(own, above)


def _blend(rotations, shortest, order):
    """One rotation out of several with weights."""
    if len(rotations) == 1:
        return rotations[0][0]
    if shortest:
        blended, total = matrices.matrix_quaternion(rotations[0][0]), rotations[0][1]
        for rotation, weight in rotations[1:]:
            total += weight
            blended = matrices.slerp(blended, matrices.matrix_quaternion(rotation), weight / total)
        return matrices.quaternion_matrix(blended)
    total = sum(weight for _, weight in rotations)
    angles = [(matrix_euler(rotation, order), weight) for rotation, weight in rotations]
    first = angles[0][0]
    summed = [0.0, 0.0, 0.0]
    for found, weight in angles:
        for axis in range(3):
            # The same angle written within half a turn of the first target's.
            near = found[axis] + 2 * math.pi * round((first[axis] - found[axis]) / (2 * math.pi))
            summed[axis] += near * weight / total
    return euler_matrix(summed, order)


def _to_rotate(context, node, world_rotation, offset=matrices.IDENTITY):
    """The rotate that gives the constrained node a world rotation, after an offset and before its joint orient."""
    above = matrices.decompose(inverse(context.value(node, "constraintParentInverseMatrix")))[2]
    orient = euler_matrix(context.value(node, "constraintJointOrient"))
    local = product(offset, world_rotation, matrices.transpose_rotation(above), matrices.transpose_rotation(orient))
    return matrix_euler(local, int(context.value(node, "constraintRotateOrder")))


@computes("orientConstraint", "constraintRotate")
def _orient(context, node, indices):
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restRotate")
    order = int(context.value(node, "constraintRotateOrder"))
    rotations = [(_target_rotation(context, node, index), weight) for index, weight in targets]
    blended = _blend(rotations, int(context.value(node, "interpType")) == 2, order)
    return _to_rotate(context, node, blended, euler_matrix(context.value(node, "offset"), order))


def _target_frame(context, node, index):
    """Where a parent constraint's target puts the constrained node: its offset in the target's own frame.

    The offset turns and moves with the target; the target's scale moves the offset but is not handed on.
    """
    rotation = _target_rotation(context, node, index)
    position = _pivot_in_world(context, node, index)
    scale = _of(context, node, "targetScale", index)
    above = matrices.decompose(_of(context, node, "targetParentMatrix", index))[0]
    frame = product(
        matrices.scaling(*(own * higher for own, higher in zip(scale, above, strict=True))),
        rotation,
        translation(*position),
    )
    place = matrices.transform_point(_of(context, node, "targetOffsetTranslate", index), frame)
    turned = multiply(euler_matrix(_of(context, node, "targetOffsetRotate", index)), rotation)
    return turned, place


@computes("parentConstraint", "constraintTranslate", "constraintRotate")
def _parent(context, node, indices, name):
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restTranslate" if name == "constraintTranslate" else "restRotate")
    frames = [(*_target_frame(context, node, index), weight) for index, weight in targets]
    total = sum(weight for _, _, weight in frames)
    if name == "constraintTranslate":
        place = tuple(sum(point[axis] * weight for _, point, weight in frames) / total for axis in range(3))
        return _to_translate(context, node, place)
    order = int(context.value(node, "constraintRotateOrder"))
    rotations = [(rotation, weight) for rotation, _, weight in frames]
    return _to_rotate(context, node, _blend(rotations, int(context.value(node, "interpType")) == 2, order))


@computes("scaleConstraint", "constraintScale")
def _scale(context, node, indices):
    """Weighted mean of the targets' world scales, taken as logarithms as a product needs it, into the parent's
    space.
    """
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restScale")
    total = sum(weight for _, weight in targets)
    powers = [1.0, 1.0, 1.0]
    for index, weight in targets:
        own = matrices.scaling(*_of(context, node, "targetScale", index))
        world = matrices.decompose(multiply(own, _of(context, node, "targetParentMatrix", index)))[0]
        powers = [power * abs(value) ** (weight / total) for power, value in zip(powers, world, strict=True)]
    above = matrices.decompose(context.value(node, "constraintParentInverseMatrix"))[0]
    offset = context.value(node, "offset")
    return tuple(power * value * more for power, value, more in zip(powers, above, offset, strict=True))


@computes("aimConstraint", "constraintRotate")
def _aim(context, node, indices):
    """Turns aimVector to the targets' weighted point and upVector as near as can be to the world up direction.

    worldUpType 0 scene up, 1 object up (the object's place), 2 object rotation up (worldUpVector in the object's
    frame), 3 vector, 4 none.
    """
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restRotate")
    here = _constrained_place(context, node)
    aim = _direction(here, _weighted_point(context, node, targets))
    if aim is None:
        return context.value(node, "restRotate")
    up = _world_up(context, node, here)
    own_aim, own_up = context.value(node, "aimVector"), context.value(node, "upVector")
    rotation = multiply(matrices.transpose_rotation(_frame(own_aim, own_up)), _frame(aim, up))
    order = int(context.value(node, "constraintRotateOrder"))
    return _to_rotate(context, node, rotation, euler_matrix(context.value(node, "offset"), order))


def _constrained_place(context, node):
    parts = zip(
        context.value(node, "constraintTranslate"),
        context.value(node, "constraintRotatePivot"),
        context.value(node, "constraintRotateTranslate"),
        strict=True,
    )
    return matrices.transform_point(
        tuple(map(sum, parts)), inverse(context.value(node, "constraintParentInverseMatrix"))
    )


def _world_up(context, node, here):
    kind = int(context.value(node, "worldUpType"))
    matrix, vector = context.value(node, "worldUpMatrix"), context.value(node, "worldUpVector")
    if kind == 1:
        return _direction(here, matrix[3][:3]) or (0.0, 1.0, 0.0)
    if kind == 2:
        return matrices.transform_vector(vector, matrix)
    if kind == 0:
        return (0.0, 1.0, 0.0)
    return vector


def _direction(start, end):
    step = tuple(end[axis] - start[axis] for axis in range(3))
    size = math.sqrt(sum(value * value for value in step))
    return tuple(value / size for value in step) if size > 1e-12 else None


def _frame(aim, up):
    """Rotation matrix whose rows are the aim direction, the up direction made square to it, and their cross product."""
    aim = _direction((0.0, 0.0, 0.0), aim) or (1.0, 0.0, 0.0)
    along = sum(a * b for a, b in zip(aim, up, strict=True))
    square = tuple(b - along * a for a, b in zip(aim, up, strict=True))
    up = _direction((0.0, 0.0, 0.0), square)
    if up is None:
        # Up lies along aim: any square direction.
        other = (0.0, 0.0, 1.0) if abs(aim[2]) < 0.9 else (1.0, 0.0, 0.0)
        return _frame(aim, other)
    side = (
        aim[1] * up[2] - aim[2] * up[1],
        aim[2] * up[0] - aim[0] * up[2],
        aim[0] * up[1] - aim[1] * up[0],
    )
    return ((*aim, 0.0), (*up, 0.0), (*side, 0.0), (0.0, 0.0, 0.0, 1.0))


@computes("poleVectorConstraint", "constraintTranslate")
def _pole_vector(context, node, indices):
    """From the start joint (its translate in its parent's space: constraintRotatePivot, pivotSpace) to the targets.

    The answer is a direction in the handle's parent space.
    """
    targets = _targets(context, node)
    if not targets:
        return context.value(node, "restTranslate")
    start = matrices.transform_point(context.value(node, "constraintRotatePivot"), context.value(node, "pivotSpace"))
    point = _weighted_point(context, node, targets)
    step = tuple(point[axis] - start[axis] for axis in range(3))
    local = matrices.transform_vector(step, context.value(node, "constraintParentInverseMatrix"))
    offset = context.value(node, "offset")
    return tuple(local[axis] + offset[axis] for axis in range(3))
