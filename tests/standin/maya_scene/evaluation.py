"""Pulls values through connections at a time.

A Context is one time with all that was worked out at it; the scene drops contexts when anything is edited. Values are
asked for backwards from a plug: a connection wins over a computed output, that over the stored value, that over the
default. Computed outputs live in tables by node type (`computes`), filled by the modules that know the node types.
Source: Maya's dependency graph is a pull model (Autodesk's developer guide, "Dependency graph").
"""

from __future__ import annotations

from functools import cache

from . import node_types
from .matrices import IDENTITY

_ROTATES = {"rotate": None, "rotateX": 0, "rotateY": 1, "rotateZ": 2}
_COMPUTES: dict[str, dict[str, object]] = {}


def computes(type_name, *attributes):
    """Register the function that computes output attributes of a node type and of types that derive from it.

    It is called as function(context, node, indices) and returns the attribute's value, a tuple for a compound. With
    several attributes it also gets the attribute's long name: function(context, node, indices, name).
    """

    def register(function):
        table = _COMPUTES.setdefault(type_name, {})
        for attribute in attributes:
            if len(attributes) > 1:
                table[attribute] = lambda context, node, indices, name=attribute: function(context, node, indices, name)
            else:
                table[attribute] = function
        return function

    return register


# What people set and connect onwards, though it is not keyable: no result of a computation.
_SET_BY_PEOPLE = {"transform", "joint", "camera", "reference", "network", "expression", "displayLayer", "renderLayer"}


def _is_not_computed(node, key):
    """Whether a plug is an output that Maya computes and this scene does not.

    So is a connected attribute of the node's type that nobody can key, that is not stored in the file, not driven
    itself, and that no function here computes.
    """
    return key not in node.values and key not in node.sources and _may_be_an_output(node.node_type, key[0])


@cache
def _may_be_an_output(node_type, name):
    definition = node_type.attributes.get(name)
    if definition is None or definition.keyable or definition.channel_box or definition.type == "message":
        return False
    if node_type.name in _SET_BY_PEOPLE or (definition.type == "enum" and not definition.output):
        return False
    of_kin = [definition, *definition.ancestors(), *definition.children]
    own = name not in node_type_attributes("dagNode") and name not in node_type_attributes("node")
    return own and not any(_compute_for(node_type, kin.long) for kin in of_kin)


@cache
def node_type_attributes(type_name):
    return frozenset(node_types.node_type(type_name).attributes)


@cache
def _compute_for(node_type, name):
    for kind in (node_type.name, *node_type.inherits):
        found = _COMPUTES.get(kind, {}).get(name)
        if found:
            return found
    return None


class Context:
    """Evaluation at one time. `seconds` is the time, `frame` the same in the user's unit."""

    def __init__(self, scene, seconds):
        self.scene, self.seconds = scene, seconds
        self.memo: dict = {}
        self.active: set = set()
        self.overrides = scene.layers.overrides(scene)
        self.chains = scene.ik.chains(scene)

    @property
    def frame(self) -> float:
        return self.scene.units.frame(self.seconds)

    def value(self, node, name, indices=()):
        """The value of an attribute by long name."""
        return self.pull(node, node.node_type.attributes.get(name) or node.dynamic[name], indices)

    def pull(self, node, definition, indices):
        key = (node, definition.long, indices)
        memo = self.memo
        if key in memo:
            return memo[key]
        if key in self.active:
            # A cycle: Maya warns and uses the value it has.
            return _stored(node, definition, indices)
        self.active.add(key)
        try:
            value = self._find(node, definition, indices)
        finally:
            self.active.discard(key)
        memo[key] = value
        return value

    def own_rotation(self, joint):
        """A joint's rotation by keys, connections and values alone, without inverse kinematics."""
        rotate = joint.node_type.attributes["rotate"]
        return tuple(self._find(joint, child, (), by_ik=False) for child in rotate.children)

    def _find(self, node, definition, indices, by_ik=True):
        if definition.multi and len(indices) < definition.depth:
            return self._array(node, definition, indices)
        if self.overrides and (node, definition.long, indices) in self.overrides:
            value = self.scene.layers.override_value(self, self.overrides[node, definition.long, indices])
            if value is not None:
                return value
        if self.chains and by_ik and definition.long in _ROTATES and node.is_a("joint"):
            turned = self.scene.ik.rotation(self, node)
            if turned is not None:
                return turned[_ROTATES[definition.long]] if definition.long != "rotate" else turned
        source = node.sources.get((definition.long, indices))
        if source:
            if _is_not_computed(*source):
                self._warn_not_computed(source, node, definition)
            value = convert(self.pull_key(*source), definition.type)
            if _fits(definition, value):
                return value
            # What drives it is not computed here, and was said; the value in the node stands.
            return _stored(node, definition, indices)
        above = definition.parent
        if above:
            found = self._through_parent(node, definition, above, indices)
            if found is not None:
                return found[0]
        compute = _compute_for(node.node_type, definition.long)
        if compute:
            return compute(self, node, indices)
        if definition.children:
            return tuple(self.pull(node, child, indices) for child in definition.children if not child.multi)
        value = node.values.get((definition.long, indices))
        return definition.default if value is None else value

    def _warn_not_computed(self, source, node, definition):
        """Say that a value is not known, rather than pass the default of what Maya would compute for a number."""
        other, (name, _) = source
        self.scene.warn(
            f"The stand-in does not compute {other.type}.{name}: {node.name}.{definition.long}, which {other.name} "
            "drives, is not known"
        )

    def pull_key(self, node, key):
        name, indices = key
        return self.pull(node, node.definition(name), indices)

    def _array(self, node, definition, indices):
        from .nodes import Plug

        found = Plug(node, definition, indices).element_indices()
        return [self.pull(node, definition, (*indices, index)) for index in found]

    def _through_parent(self, node, definition, above, indices):
        """A child's value from a connection into, or a computation of, a compound above it: (value,) or None."""
        upper = indices[: above.depth]
        source = node.sources.get((above.long, upper))
        if source:
            other, (name, other_indices) = source
            whole = other.definition(name)
            place = above.children.index(definition)
            if whole.children and place < len(whole.children):
                child = whole.children[place]
                return (convert(self.pull(other, child, other_indices), definition.type),)
            value = self.pull_key(other, (name, other_indices))
            if isinstance(value, tuple | list) and place < len(value):
                return (convert(value[place], definition.type),)
            return None
        compute = _compute_for(node.node_type, above.long)
        if compute:
            value = self.pull(node, above, upper)
            return (value[above.children.index(definition)],)
        if above.parent:
            found = self._through_parent(node, above, above.parent, upper)
            if found is not None:
                return (found[0][above.children.index(definition)],)
        return None

    # DAG ----------------------------------------------------------------------------------------------------------

    def local_matrix(self, node):
        key = ("local", node)
        if key not in self.memo:
            turned = self.scene.ik.rotation(self, node) if self.chains else None
            matrix = self.scene.transforms.local_matrix(node, self.pull, turned) if node.is_transform else IDENTITY
            self.memo[key] = matrix
        return self.memo[key]

    def world_matrix(self, nodes):
        """Of a DAG path given as its nodes from the top: see dag.world_matrix."""
        key = ("world", nodes)
        found = self.memo.get(key)
        if found is None:
            found = self.memo[key] = self.scene.dag.world_matrix(self, nodes)
        return found


_NO_NUMBERS = ("mesh", "nurbsCurve", "nurbsSurface", "matrix", "fltMatrix")


def _fits(definition, value):
    """Whether a value is of the attribute's kind: parts for a compound, no number for a mesh or a curve."""
    if definition.children:
        return isinstance(value, tuple | list)
    return not (definition.type in _NO_NUMBERS and isinstance(value, int | float))


def _stored(node, definition, indices):
    """What lies in the node itself, connections aside."""
    if definition.multi and len(indices) < definition.depth:
        return []
    if definition.children:
        return tuple(_stored(node, child, indices) for child in definition.children if not child.multi)
    return node.values.get((definition.long, indices), definition.default)


def convert(value, type_name):
    """A value as the destination's type takes it: numbers to bool or whole numbers by C's casts, all else unchanged."""
    if isinstance(value, float) and type_name in ("bool", "enum", "long", "short", "byte", "char"):
        return (1 if value else 0) if type_name == "bool" else int(value)
    return value
