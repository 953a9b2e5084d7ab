"""Channels from a matrix: what `parent` and `xform -matrix` do to keep or reach a place.

Source: command pages `parent` (absolute keeps the world transform) and `xform`. Pivots, rotate axis, joint orient and
rotate order are kept; what is locked or connected stays as it is.
"""

from __future__ import annotations

from .matrices import decompose, euler_matrix, inverse, matrix_euler, multiply


def place_in_world(scene, path, world):
    """Give a path's node the channels with which its world matrix is `world` (nested, cm)."""
    above = scene.context().value(path.node, "parentMatrix", (path.instance_number,))
    place_in_parent(scene, path.node, multiply(world, inverse(above)))


def place_in_parent(scene, node, local):
    """Give a node the channels with which its own matrix is `local`."""
    context = scene.context()
    scale, shear, rotation, _ = decompose(local)
    order = int(context.value(node, "rotateOrder"))
    rotation = multiply(inverse(euler_matrix(context.value(node, "rotateAxis"))), rotation)
    if node.is_a("joint"):
        rotation = multiply(rotation, inverse(euler_matrix(context.value(node, "jointOrient"))))
    for name, value in (("scale", scale), ("shear", shear), ("rotate", matrix_euler(rotation, order))):
        _set_free(scene, node.plug(name), value)
    moved, rest = scene.get(node.plug("translate")), scene.local_matrix(node)[3]
    _set_free(scene, node.plug("translate"), [moved[i] + local[3][i] - rest[i] for i in range(3)])


def _set_free(scene, compound, values):
    """Set those children of a compound that are neither locked nor connected."""
    for child, value in zip(compound.children(), values, strict=True):
        if not child.is_locked and scene.source_of(child) is None:
            scene.set(child, value)
