"""Local matrices of transforms and joints, and the plan that makes them quick.

    transform   SP^-1 * S * SH * SP * ST * RP^-1 * RA * R * RP * RT * T      (Autodesk's node page `transform`)
    joint       S * RO * R * JO * IS * T                                     (Autodesk's node page `joint`)

RO is rotateAxis (always xyz), R the rotation in rotateOrder, JO jointOrient (always xyz), IS the inverse of the parent
joint's scale, which `inverseScale` brings and segmentScaleCompensate switches; translate comes after IS. Translate
limits and the like are applied when enabled (node page `transform`: the limits hold for the values that the node
uses).
"""

from __future__ import annotations

from .matrices import (
    IDENTITY,
    decompose,
    euler_matrix,
    inverse,
    matrix_euler,
    multiply,
    product,
    scaling,
    shearing,
    translation,
)

_TRIPLES = (
    "translate", "rotate", "scale", "shear", "rotateAxis", "rotatePivot", "rotatePivotTranslate", "scalePivot",
    "scalePivotTranslate",
)  # fmt: skip
_JOINT_TRIPLES = ("translate", "rotate", "scale", "rotateAxis", "jointOrient", "inverseScale")
_LIMITS = {"translate": "Trans", "rotate": "Rot", "scale": "Scale"}


class Plan:
    """What of a node's local matrix can change with time: found once for each edit of the node.

    `fixed` holds the values of attributes without any connection; `live` names those that must be pulled.
    """

    __slots__ = ("fixed", "live", "revision")

    def __init__(self, node, names):
        self.revision = node.revision
        self.fixed, self.live = {}, []
        connected = {key[0] for key in node.sources}
        for name in names:
            definition = node.node_type.attributes[name]
            if connected.isdisjoint(definition.family):
                if definition.children:
                    self.fixed[name] = tuple(
                        node.values.get((child.long, ()), child.default) for child in definition.children
                    )
                else:
                    self.fixed[name] = node.values.get((name, ()), definition.default)
            else:
                self.live.append(definition)


def values(node, pull):
    """Every value that the local matrix needs, by attribute name. `pull(node, definition, indices)` evaluates one."""
    plan = node.plan
    if plan is None or plan.revision != node.revision:
        names = _JOINT_TRIPLES if node.is_a("joint") else _TRIPLES
        extra = ("segmentScaleCompensate",) if node.is_a("joint") else ()
        plan = node.plan = Plan(node, (*names, "rotateOrder", *extra))
    if not plan.live:
        return plan.fixed
    return {**plan.fixed, **{definition.long: pull(node, definition, ()) for definition in plan.live}}


def local_matrix(node, pull, rotate=None):
    """The node's own matrix from its channels; offsetParentMatrix and the parents are not in it.

    `rotate` (radians) stands in for the rotation that the node has.
    """
    found = _limited(node, values(node, pull))
    if rotate is not None:
        found = {**found, "rotate": rotate}
    order = int(found["rotateOrder"])
    rotation = product(
        euler_matrix(found["rotateAxis"]),
        euler_matrix(found["rotate"], order if 0 <= order < 6 else 0),
    )
    if node.is_a("joint"):
        compensation = IDENTITY
        if found["segmentScaleCompensate"]:
            compensation = scaling(*(1.0 / value if value else 0.0 for value in found["inverseScale"]))
        return product(
            scaling(*found["scale"]),
            rotation,
            euler_matrix(found["jointOrient"]),
            compensation,
            translation(*found["translate"]),
        )
    scale_pivot, rotate_pivot = found["scalePivot"], found["rotatePivot"]
    return product(
        translation(*(-value for value in scale_pivot)),
        scaling(*found["scale"]),
        shearing(*found["shear"]),
        translation(*scale_pivot),
        translation(*found["scalePivotTranslate"]),
        translation(*(-value for value in rotate_pivot)),
        rotation,
        translation(*rotate_pivot),
        translation(*found["rotatePivotTranslate"]),
        translation(*found["translate"]),
    )


def _limited(node, found):
    """The values with the node's limits applied where they are switched on."""
    switched = [name for name in node.values if name[0].endswith("LimitEnable") and node.values[name]]
    if not switched:
        return found
    found = dict(found)
    for name, _ in switched:
        side, kind, letter = name[:3], name[3:-12], name[-12]  # "minTransXLimitEnable": min, Trans, X
        attribute = next((channel for channel, word in _LIMITS.items() if word == kind), None)
        if attribute is None or letter not in "XYZ":
            continue
        axis = "XYZ".index(letter)
        definition = node.node_type.attributes[name[:-6]]
        limit = node.values.get((definition.long, ()), definition.default)
        channel = list(found[attribute])
        channel[axis] = max(channel[axis], limit) if side == "min" else min(channel[axis], limit)
        found[attribute] = tuple(channel)
    return found


def place_in_world(scene, path, world):
    """Give a path's node the channels with which its world matrix is `world` (nested, cm).

    Source: command page `parent` (absolute keeps the world transform). Pivots, rotate axis, joint orient and rotate
    order are kept; what is locked or connected stays as it is.
    """
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
