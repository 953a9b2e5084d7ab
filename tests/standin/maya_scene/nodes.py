"""Nodes, plugs and DAG paths: the nouns of the scene.

A Node is a named thing of a type with stored values. A Plug is one attribute of one node, with its array indices. A
DagPath is one way from the world down to a DAG node; an instanced node has several (Maya: MDagPath, worldMatrix[i]).
They hold no evaluation: `Scene.get` and the matrix functions do that.
"""

from __future__ import annotations

import uuid as uuid_module

from .errors import NoSuchAttribute, SceneError
from .node_types import AttributeDefinition, NodeType

Key = tuple  # (attribute long name, indices of every multi on the way), e.g. ("weights", (3, 0)) or ("translateX", ())


class Node:
    """One node. `name` carries its namespace ("ns:arm") but never a path.

    Attributes
        name, type (str), node_type (NodeType), uuid (str, upper case with dashes)
        parents: list of Node (None stands for the world), one an instance; empty for what is no DAG node
        children: list of Node in outliner order
        values: {Key: value in internal units}, only what was set
        dynamic: {long name: AttributeDefinition} added by addAttr
        sources: {Key: (Node, Key)} incoming connections; destinations: {Key: [(Node, Key)]} outgoing, in order
        locked, referenced (name of its reference node or None), is_default (cannot be deleted), is_shared
        locked_plugs, keyable_overrides, channel_box_overrides: per Key
    """

    def __init__(self, name, node_type: NodeType, uuid=None):
        self.name = name
        self.node_type = node_type
        self.uuid = uuid or str(uuid_module.uuid4()).upper()
        self.parents: list[Node | None] = []
        self.children: list[Node] = []
        self.values: dict[Key, object] = {}
        self.dynamic: dict[str, AttributeDefinition] = {}
        self.dynamic_short: dict[str, AttributeDefinition] = {}
        self.aliases: dict[str, Key] = {}
        self.sources: dict[Key, tuple[Node, Key]] = {}
        self.destinations: dict[Key, list[tuple[Node, Key]]] = {}
        self.locked = False
        self.referenced: str | None = None
        self.is_default = False
        self.is_shared = False
        self.do_not_write = False  # MFnDependencyNode.setDoNotWrite: left out of saved files
        self.deleted = False
        self.serial = 0  # order of making, set by the scene
        self.revision = 0  # grows with each change of this node's values or connections
        self.plan = None  # see transforms.Plan
        self.class_name: str | None = None  # of a type that the table lacks: what the file calls it
        self.plugin: str | None = None  # the missing plug-in that such a type comes with
        self.locked_plugs: set[Key] = set()
        self.keyable_overrides: dict[Key, bool] = {}
        self.channel_box_overrides: dict[Key, bool] = {}

    def __repr__(self):
        return f"<{self.type} {self.name}>"

    @property
    def type(self) -> str:
        return self.node_type.name

    @property
    def is_dag(self) -> bool:
        return self.node_type.is_a("dagNode")

    @property
    def is_transform(self) -> bool:
        return self.node_type.is_a("transform")

    @property
    def is_shape(self) -> bool:
        return self.node_type.is_a("shape")

    def is_a(self, type_name) -> bool:
        """Whether the node's type is `type_name` or derives from it."""
        return self.node_type.is_a(type_name)

    @property
    def namespace(self) -> str:
        """ "" for the root, else "a:b" without a trailing colon."""
        return self.name.rpartition(":")[0]

    @property
    def base_name(self) -> str:
        """The name after the last colon."""
        return self.name.rpartition(":")[2]

    # attributes -------------------------------------------------------------------------------------------------

    def definition(self, name) -> AttributeDefinition | None:
        """The attribute with this long or short name, static or dynamic; None if there is none."""
        return self.node_type.find(name) or self.dynamic.get(name) or self.dynamic_short.get(name)

    def definitions(self) -> list[AttributeDefinition]:
        """Every attribute, parents before children, static before dynamic, in the table's order."""
        return [*self.node_type.attributes.values(), *self.dynamic.values()]

    def plug(self, path) -> Plug:
        """The plug of an attribute path: "tx", "translate.translateX", "weightList[3].weights[0]", "worldMatrix".

        Raises NoSuchAttribute. An index on what is no array raises SceneError.
        """
        return parse_plug_path(self, path)

    def find_plug(self, path) -> Plug | None:
        """As `plug`, but None where there is no such attribute."""
        try:
            return parse_plug_path(self, path)
        except SceneError:
            return None

    # DAG ---------------------------------------------------------------------------------------------------------

    @property
    def paths(self) -> list[DagPath]:
        """Every DAG path to this node, in instance order; [] for what is no DAG node."""
        if not self.is_dag or self.deleted:
            return []
        above, chain = self, []
        while above is not None and len(above.parents) == 1:
            chain.append(above)
            above = above.parents[0]
        if above is None:  # nothing from here to the world is instanced
            return [DagPath(reversed(chain))]
        found = []
        for parent in self.parents:
            if parent is None:
                found.append(DagPath((self,)))
            else:
                found.extend(DagPath((*above.nodes, self)) for above in parent.paths)
        return found

    @property
    def path(self) -> DagPath:
        """The first DAG path. Raises SceneError for what is no DAG node."""
        found = self.paths
        if not found:
            raise SceneError(f"{self.name} ({self.type}) is no DAG node and has no path")
        return found[0]

    @property
    def full_name(self) -> str:
        """The full first DAG path, or the name of what is no DAG node: always unique."""
        return self.paths[0].full_name if self.is_dag else self.name

    @property
    def shapes(self) -> list[Node]:
        """Child nodes that are shapes, intermediate ones included."""
        return [child for child in self.children if child.is_shape]


class DagPath:
    """One path from the world to a DAG node: `nodes` from the top down. Equal paths compare and hash equal."""

    __slots__ = ("nodes",)

    def __init__(self, nodes):
        self.nodes: tuple[Node, ...] = tuple(nodes)

    def __eq__(self, other):
        return isinstance(other, DagPath) and self.nodes == other.nodes

    def __hash__(self):
        return hash(self.nodes)

    def __repr__(self):
        return f"<DagPath {self.full_name}>"

    def __str__(self):
        return self.full_name

    @property
    def node(self) -> Node:
        return self.nodes[-1]

    @property
    def parent(self) -> DagPath | None:
        return DagPath(self.nodes[:-1]) if len(self.nodes) > 1 else None

    @property
    def full_name(self) -> str:
        """`|grp|ns:hips`: unique in the scene."""
        return "".join("|" + node.name for node in self.nodes)

    @property
    def instance_number(self) -> int:
        """Position among the node's paths: the index into worldMatrix and its like."""
        return self.node.paths.index(self)

    def child(self, node) -> DagPath:
        return DagPath((*self.nodes, node))

    def shape_paths(self) -> list[DagPath]:
        """Paths of the shapes directly below."""
        return [self.child(node) for node in self.node.shapes]


class Plug:
    """One attribute of one node: `attribute` is its definition, `indices` those of every array on the way to it.

    An array attribute without its own index is the whole array (`is_array`); with it, an element.
    """

    __slots__ = ("attribute", "indices", "node")

    def __init__(self, node: Node, attribute: AttributeDefinition, indices=()):
        self.node, self.attribute, self.indices = node, attribute, tuple(indices)

    def __eq__(self, other):
        return isinstance(other, Plug) and self.node is other.node and self.key == other.key

    def __hash__(self):
        return hash((id(self.node), self.key))

    def __repr__(self):
        return f"<Plug {self.name}>"

    @property
    def key(self) -> Key:
        return (self.attribute.long, self.indices)

    @property
    def is_array(self) -> bool:
        return self.attribute.multi and len(self.indices) < self.attribute.depth

    @property
    def is_element(self) -> bool:
        return self.attribute.multi and len(self.indices) == self.attribute.depth

    @property
    def is_compound(self) -> bool:
        return bool(self.attribute.children)

    @property
    def index(self) -> int | None:
        """The element's own logical index, None for what is no element."""
        return self.indices[-1] if self.is_element else None

    def child(self, which) -> Plug:
        """A compound's child by position or by name."""
        children = self.attribute.children
        if isinstance(which, int):
            return Plug(self.node, children[which], self.indices)
        for child in children:
            if which in (child.long, child.short):
                return Plug(self.node, child, self.indices)
        raise NoSuchAttribute(self.node.name, f"{self.path}.{which}")

    def children(self) -> list[Plug]:
        return [Plug(self.node, child, self.indices) for child in self.attribute.children]

    def parent(self) -> Plug | None:
        """The compound that this is a child of; the array that this is an element of has its own: `array()`."""
        above = self.attribute.parent
        return Plug(self.node, above, self.indices[: above.depth]) if above else None

    def element(self, index) -> Plug:
        if not self.is_array:
            raise SceneError(f"{self.name} is no array")
        return Plug(self.node, self.attribute, (*self.indices, index))

    def array(self) -> Plug | None:
        return Plug(self.node, self.attribute, self.indices[:-1]) if self.is_element else None

    def element_indices(self) -> list[int]:
        """Logical indices of the elements that exist: those set or connected, they or anything below them."""
        depth, prefix = self.attribute.depth, self.indices
        names = self.attribute.family
        found = set()
        for keys in (self.node.values, self.node.sources, self.node.destinations):
            for name, indices in keys:
                if name in names and len(indices) >= depth and indices[: depth - 1] == prefix:
                    found.add(indices[depth - 1])
        return sorted(found)

    @property
    def path(self) -> str:
        """The attribute's path from the node, long names: "weightList[3].weights[0]", "translate.translateX"."""
        return self._path(lambda definition: definition.long)

    @property
    def short_path(self) -> str:
        return self._path(lambda definition: definition.short)

    def _path(self, spell) -> str:
        parts, definition = [], self.attribute
        while definition:
            part = spell(definition)
            if definition.multi and len(self.indices) >= definition.depth:
                part += f"[{self.indices[definition.depth - 1]}]"
            parts.append(part)
            definition = definition.parent
        return ".".join(reversed(parts))

    @property
    def name(self) -> str:
        """As commands print a plug: node name, then the last attribute's own name ("arm.translateX"), with every array
        on the way spelt out ("skin.weightList[3].weights[0]")."""
        path = self.path
        return f"{self.node.name}.{path if '[' in path else self.attribute.long}"

    @property
    def is_locked(self) -> bool:
        """Locked itself, or by a compound above it, or with all of its node's attributes."""
        plug = self
        while plug:
            if plug.key in plug.node.locked_plugs:
                return True
            plug = plug.array() or plug.parent()
        return False

    @property
    def is_keyable(self) -> bool:
        return self.node.keyable_overrides.get(self.key, self.attribute.keyable)

    @property
    def in_channel_box(self) -> bool:
        return self.node.channel_box_overrides.get(self.key, self.attribute.channel_box)


def parse_plug_path(node: Node, path: str) -> Plug:
    """See Node.plug."""
    alias = node.aliases.get(path)
    if alias:
        return Plug(node, node.definition(alias[0]), alias[1])
    indices: list[int] = []
    definition = None
    for part in path.split("."):
        name, bracket, rest = part.partition("[")
        found = node.definition(name)
        if found is None or (definition is not None and definition not in found.ancestors()):
            raise NoSuchAttribute(node.name, path, node.class_name is not None)
        definition = found
        if bracket:
            if not rest.endswith("]") or not rest[:-1].lstrip("-").isdigit():
                raise SceneError(f"Bad index in the attribute path {node.name}.{path}")
            if not found.multi:
                raise NoSuchAttribute(node.name, f"{path} ({name} is no array)")
            # Arrays above that were left without an index count as element 0, as Maya's plugs do.
            indices += [0] * (found.depth - 1 - len(indices))
            indices.append(int(rest[:-1]))
        else:
            wanted = found.depth - 1 if found.multi else found.depth
            indices += [0] * (wanted - len(indices))
    return Plug(node, definition, indices)
