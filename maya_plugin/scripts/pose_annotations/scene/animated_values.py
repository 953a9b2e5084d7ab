"""Values of a material that change with time and are the same all over its surface.

Such a value comes from an animation curve, an animation layer, an expression, the clock or an attribute of a DAG node
(a control of a rig), or is calculated from these alone. Whatever else drives an attribute may differ from place to
place.
"""

from typing import Set

from maya import cmds

from .nodes import inherited_types, read_attribute

# Types of nodes, or types that they derive from.
_SOURCES = {"animCurve", "animLayer", "dagNode", "expression", "time"}
_CALCULATED = {
    "addDoubleLinear", "animBlendNodeBase", "blendColors", "blendTwoAttr", "blendWeighted", "choice", "clamp",
    "condition", "multDoubleLinear", "multiplyDivide", "pairBlend", "plusMinusAverage", "remapValue", "reverse",
    "setRange", "unitConversion",
}  # fmt: skip


class AnimatedValue:
    """The value of an attribute at the time of the last ``refresh``.

    Args:
        node: with the attribute.
        attribute: of one number.
        default: for an attribute that holds none.
    """

    def __init__(self, node: str, attribute: str, default: float) -> None:
        self._node, self._attribute, self._default = node, attribute, default
        self.value = default
        self.refresh()

    def refresh(self) -> None:
        """Read the value at the current time."""
        self.value = float(read_attribute(self._node, self._attribute, self._default))


def is_animated(node: str, attribute: str) -> bool:
    """Whether an attribute is driven, and only by what is the same all over a surface."""
    if not cmds.attributeQuery(attribute, node=node, exists=True):
        return False
    sources = cmds.listConnections("{}.{}".format(node, attribute), source=True, destination=False) or []
    return bool(sources) and all(_is_same_everywhere(source, set()) for source in sources)


def _is_same_everywhere(node: str, seen: Set[str]) -> bool:
    if node in seen:
        return True
    seen.add(node)
    kinds = inherited_types(node)
    if kinds & _SOURCES:
        return True
    if not kinds & _CALCULATED:
        return False
    sources = cmds.listConnections(node, source=True, destination=False) or []
    return all(_is_same_everywhere(source, seen) for source in sources)
