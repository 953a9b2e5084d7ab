"""Animation layers: how much each counts, and the nodes that mix what is below a layer with its own keys.

An attribute on layers is driven by a chain of blend nodes: inputA is what comes from below, weighted by the layer's
backgroundWeight, inputB the layer's own curve, weighted by its foregroundWeight. An additive layer leaves the
background whole; an override layer lets through what its weight leaves, or nothing without passthrough; a muted one
counts for nothing. Sources: Autodesk's node pages `animLayer` and `animBlendNode...`; user guide "Animation layer
modes". Rotations accumulate by component, or by layer as quaternions in the blend node's own rotate order: ufbx shows
both with OBJ files of Maya (`maya_anim_layers_over_acc_orders_18.obj`). Solo is not looked at.
"""

from __future__ import annotations

from .evaluation import computes
from .matrices import euler_matrix, matrix_euler, matrix_quaternion, multiply, quaternion_matrix, slerp


def _weight(context, node):
    if context.value(node, "mute") or context.value(node, "parentMute"):
        return None
    return context.value(node, "weight") * context.value(node, "parentWeight")


@computes("animLayer", "foregroundWeight")
def _foreground(context, node, indices):
    return _weight(context, node) or 0.0


@computes("animLayer", "backgroundWeight")
def _background(context, node, indices):
    weight = _weight(context, node)
    if weight is None or not context.value(node, "override"):
        return 1.0
    return 1.0 - weight if context.value(node, "passthrough") else 0.0


@computes("animBlendNodeBase", "output")
def _blend(context, node, indices):
    """A * weightA + B * weightB; scales multiply as powers unless they accumulate additively; switches take B while it
    counts."""
    weights = context.value(node, "weightA"), context.value(node, "weightB")
    first, second = context.value(node, "inputA"), context.value(node, "inputB")
    if isinstance(first, tuple):
        if int(context.value(node, "accumulationMode")) == 1:
            return _turn(context, node, first, second, weights)
        return tuple(a * weights[0] + b * weights[1] for a, b in zip(first, second, strict=True))
    if node.type in ("animBlendNodeBoolean", "animBlendNodeEnum"):
        return second if weights[1] else first
    if node.type == "animBlendNodeAdditiveScale" and int(context.value(node, "accumulationMode")) == 0:
        return _power(first, weights[0]) * _power(second, weights[1])
    return first * weights[0] + second * weights[1]


def _power(base, exponent):
    """base ** exponent for a scale; of a negative one the sign stays."""
    size = abs(base) ** exponent if base else 0.0
    return -size if base < 0 and exponent else size


def _turn(context, node, first, second, weights):
    """Two Euler rotations as quaternions: slerped where the background gives way, else one after the other."""
    order = int(context.value(node, "rotateOrder"))
    below, own = (matrix_quaternion(euler_matrix(angles, order)) for angles in (first, second))
    if weights[0] == 1.0:
        turned = slerp((0.0, 0.0, 0.0, 1.0), own, weights[1])
        matrix = multiply(quaternion_matrix(turned), quaternion_matrix(below))
    else:
        matrix = quaternion_matrix(slerp(below, own, weights[1]))
    return matrix_euler(matrix, order)
