"""Nodes that calculate: unit conversion, arithmetic, conditions, blends, matrices.

Each function says what Autodesk's node page of that name says; colours, triples and scalars are plain floats.
"""

from __future__ import annotations

import math

from . import matrices
from .evaluation import computes


@computes("unitConversion", "output")
def _unit_conversion(context, node, indices):
    value = context.value(node, "input")
    return (value or 0.0) * context.value(node, "conversionFactor") if not isinstance(value, tuple | list) else value


@computes("timeToUnitConversion", "output")
def _time_to_unit(context, node, indices):
    return (context.value(node, "input") or 0.0) * context.value(node, "conversionFactor")


@computes("unitToTimeConversion", "output")
def _unit_to_time(context, node, indices):
    return (context.value(node, "input") or 0.0) * context.value(node, "conversionFactor")


@computes("multiplyDivide", "output")
def _multiply_divide(context, node, indices):
    first, second = context.value(node, "input1"), context.value(node, "input2")
    operation = int(context.value(node, "operation"))
    if operation == 0:
        return first
    if operation == 1:
        return tuple(a * b for a, b in zip(first, second, strict=True))
    if operation == 2:
        # Maya gives a very large number for a division by 0.
        return tuple(a / b if b else math.copysign(1e6, a) for a, b in zip(first, second, strict=True))
    return tuple(_power(a, b) for a, b in zip(first, second, strict=True))


def _power(base, exponent):
    try:
        result = base**exponent
    except (ZeroDivisionError, OverflowError):
        return 0.0
    return 0.0 if isinstance(result, complex) else result


@computes("plusMinusAverage", "output1D", "output2D", "output3D")
def _plus_minus_average(context, node, indices, name):
    operation = int(context.value(node, "operation"))
    items = context.value(node, "input" + name[-2:])
    if name == "output1D":
        return _combine(operation, items)
    width = int(name[-2])
    return tuple(_combine(operation, [item[axis] for item in items]) for axis in range(width))


def _combine(operation, numbers):
    if not numbers:
        return 0.0
    if operation == 0:
        return numbers[0]
    if operation == 2:
        return numbers[0] - sum(numbers[1:])
    return sum(numbers) / (len(numbers) if operation == 3 else 1)


_TESTS = (
    lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a > b, lambda a, b: a >= b, lambda a, b: a < b,
    lambda a, b: a <= b,
)  # fmt: skip


@computes("condition", "outColor")
def _condition(context, node, indices):
    test = _TESTS[int(context.value(node, "operation"))]
    is_true = test(context.value(node, "firstTerm"), context.value(node, "secondTerm"))
    return context.value(node, "colorIfTrue" if is_true else "colorIfFalse")


@computes("reverse", "output")
def _reverse(context, node, indices):
    return tuple(1.0 - value for value in context.value(node, "input"))


@computes("clamp", "output")
def _clamp(context, node, indices):
    ranges = zip(*(context.value(node, name) for name in ("input", "min", "max")), strict=True)
    return tuple(min(max(value, low), high) for value, low, high in ranges)


@computes("setRange", "outValue")
def _set_range(context, node, indices):
    names = ("value", "min", "max", "oldMin", "oldMax")
    found = []
    for value, low, high, old_low, old_high in zip(*(context.value(node, name) for name in names), strict=True):
        if old_high == old_low:
            found.append(low)
            continue
        value = min(max(value, min(old_low, old_high)), max(old_low, old_high))
        found.append(low + (value - old_low) / (old_high - old_low) * (high - low))
    return tuple(found)


@computes("addDoubleLinear", "output")
def _add_double_linear(context, node, indices):
    return context.value(node, "input1") + context.value(node, "input2")


@computes("multDoubleLinear", "output")
def _mult_double_linear(context, node, indices):
    return context.value(node, "input1") * context.value(node, "input2")


@computes("blendWeighted", "output")
def _blend_weighted(context, node, indices):
    """Sum of input[i] * weight[i]; a weight that was never set is 1."""
    plug = node.plug("input")
    weight = node.node_type.attributes["weight"]
    return sum(
        context.pull(node, plug.attribute, (index,)) * context.pull(node, weight, (index,))
        for index in plug.element_indices()
    )


@computes("blendTwoAttr", "output")
def _blend_two(context, node, indices):
    items, blend = context.value(node, "input"), context.value(node, "attributesBlender")
    if len(items) < 2:
        return items[0] if items else 0.0
    return items[0] * (1.0 - blend) + items[1] * blend


@computes("blendColors", "output")
def _blend_colors(context, node, indices):
    blend = context.value(node, "blender")
    pairs = zip(context.value(node, "color1"), context.value(node, "color2"), strict=True)
    return tuple(one * blend + two * (1.0 - blend) for one, two in pairs)


@computes("choice", "output")
def _choice(context, node, indices):
    """input[selector]; past the last input Maya takes the last."""
    taken = node.plug("input").element_indices()
    if not taken:
        return None
    wanted = int(context.value(node, "selector"))
    index = wanted if wanted in taken else min(taken, key=lambda item: abs(item - wanted))
    return context.pull(node, node.node_type.attributes["input"], (index,))


@computes("distanceBetween", "distance")
def _distance(context, node, indices):
    ends = []
    for number in "12":
        point = context.value(node, "point" + number)
        matrix = context.value(node, "inMatrix" + number)
        ends.append(matrices.transform_point(point, matrix))
    return math.dist(*ends)


@computes("distanceDimShape", "distance")
def _distance_dimension(context, node, indices):
    return math.dist(context.value(node, "startPoint"), context.value(node, "endPoint"))


@computes("locator", "worldPosition")
def _world_position(context, node, indices):
    """The local position in the world, by the instance that the index stands for."""
    paths = node.paths
    path = paths[min(indices[0] if indices else 0, len(paths) - 1)]
    return matrices.transform_point(context.value(node, "localPosition"), context.world_matrix(path.nodes))


# matrices
# ---------------------------------------------------------------------------------------------------------------


@computes("multMatrix", "matrixSum")
def _mult_matrix(context, node, indices):
    return matrices.product(*context.value(node, "matrixIn"))


@computes("addMatrix", "matrixSum")
def _add_matrix(context, node, indices):
    return _weighted([(matrix, 1.0) for matrix in context.value(node, "matrixIn")])


@computes("wtAddMatrix", "matrixSum")
def _weighted_add_matrix(context, node, indices):
    return _weighted(context.value(node, "wtMatrix"))


def _weighted(pairs):
    return tuple(
        tuple(sum(matrix[row][column] * weight for matrix, weight in pairs) for column in range(4)) for row in range(4)
    )


@computes("inverseMatrix", "outputMatrix")
def _inverse_matrix(context, node, indices):
    return matrices.inverse(context.value(node, "inputMatrix"))


@computes("transposeMatrix", "outputMatrix")
def _transpose_matrix(context, node, indices):
    return matrices.transpose(context.value(node, "inputMatrix"))


@computes("holdMatrix", "outMatrix")
def _hold_matrix(context, node, indices):
    return context.value(node, "inMatrix")


@computes("decomposeMatrix", "outputTranslate", "outputRotate", "outputScale", "outputShear", "outputQuat")
def _decompose_matrix(context, node, indices, name):
    scale, shear, rotation, translate = matrices.decompose(context.value(node, "inputMatrix"))
    if name == "outputTranslate":
        return translate
    if name == "outputRotate":
        return matrices.matrix_euler(rotation, int(context.value(node, "inputRotateOrder")))
    if name == "outputQuat":
        return matrices.matrix_quaternion(rotation)
    return scale if name == "outputScale" else shear


@computes("composeMatrix", "outputMatrix")
def _compose_matrix(context, node, indices):
    if context.value(node, "useEulerRotation"):
        rotation = matrices.euler_matrix(
            context.value(node, "inputRotate"), int(context.value(node, "inputRotateOrder"))
        )
    else:
        rotation = matrices.quaternion_matrix(context.value(node, "inputQuat"))
    return matrices.product(
        matrices.scaling(*context.value(node, "inputScale")),
        matrices.shearing(*context.value(node, "inputShear")),
        rotation,
        matrices.translation(*context.value(node, "inputTranslate")),
    )


@computes("fourByFourMatrix", "output")
def _four_by_four(context, node, indices):
    return tuple(tuple(context.value(node, f"in{row}{column}") for column in range(4)) for row in range(4))


@computes("pointMatrixMult", "output")
def _point_matrix(context, node, indices):
    point, matrix = context.value(node, "inPoint"), context.value(node, "inMatrix")
    is_vector = context.value(node, "vectorMultiply")
    return (matrices.transform_vector if is_vector else matrices.transform_point)(point, matrix)


@computes("pairBlend", "outTranslate", "outRotate")
def _pair_blend(context, node, indices, name):
    """Weight 1 is the second pair. Rotations blend as Euler angles, or as quaternions with rotInterpolation 1."""
    kind = name[3:]
    first, second = context.value(node, f"in{kind}1"), context.value(node, f"in{kind}2")
    weight = context.value(node, "weight")
    if kind == "Rotate" and int(context.value(node, "rotInterpolation")) == 1:
        order = int(context.value(node, "rotateOrder"))
        ends = [matrices.matrix_quaternion(matrices.euler_matrix(angles, order)) for angles in (first, second)]
        return matrices.matrix_euler(matrices.quaternion_matrix(matrices.slerp(*ends, weight)), order)
    modes = ("translateXMode", "translateYMode", "translateZMode") if kind == "Translate" else ("rotateMode",) * 3
    blended = []
    for mode, a, b in zip(modes, first, second, strict=True):
        chosen = int(context.value(node, mode))
        blended.append(a if chosen == 1 else b if chosen == 2 else a + (b - a) * weight)
    return tuple(blended)
