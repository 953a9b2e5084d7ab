"""Edits of the graph: making, naming, parenting, connecting, setting. Each is undoable and checks what Maya checks.

Functions take the Scene first; the Scene's methods of the same names call them. Sources: command pages `createNode`,
`delete`, `rename`, `parent`, `instance`, `connectAttr`, `disconnectAttr`, `setAttr`, `addAttr`, `lockNode`.
"""

from __future__ import annotations

from . import naming, node_types
from .errors import SceneError
from .nodes import DagPath, Node, Plug


def create_node(scene, type_name, name=None, parent=None, shared=False, uuid=None) -> Node:
    """See Scene.create_node."""
    if not node_types.is_known(type_name):
        raise SceneError(f"Unrecognized node type '{type_name}'; cannot create node.")
    return _create(scene, node_types.node_type(type_name), type_name, name, parent, shared, uuid)


def create_unknown(scene, type_name, name, parent=None, plugin=None) -> Node:
    """A node whose type the scene does not know, as reading a file makes it.

    plugin: the plug-in whose type it is, which is not there: Maya makes an unknown node, or unknownDag below a parent.
    None: the type is Maya's own (or not known to be another's), and only this scene has no table for it.
    """
    node_type = node_types.unknown_type(type_name, parent is not None, is_mayas_own=plugin is None)
    node = _create(scene, node_type, type_name, name, parent, False, None)
    node.class_name, node.plugin = type_name, plugin
    return node


def _create(scene, node_type, type_name, name, parent, shared, uuid):
    if shared and name:
        existing = [node for node in scene.names.by_name.get(name, ()) if node.node_type is node_type]
        if existing:
            return existing[0]
    is_dag, is_shape = node_type.is_a("dagNode"), node_type.is_a("shape")
    above = None
    if is_dag and parent is not None:
        above = parent if isinstance(parent, Node) else scene.node(parent)
    elif is_shape:
        base = {"mesh": "polySurface"}.get(type_name, type_name)
        above = create_node(scene, "transform", name=_transform_name(name, base))
        name = name or above.base_name[: len(base)] + "Shape" + above.base_name[len(base) :]
    full = naming.legal_name(name or type_name + "1")
    if scene.current_namespace and ":" not in full:
        full = f"{scene.current_namespace}:{full}"
    scene.add_namespace(full.rpartition(":")[0])
    siblings = (above.children if above else scene.roots) if is_dag else ()
    node = Node(scene.names.free_name(full, is_dag, siblings), node_type, uuid)
    scene.edit(lambda: _attach(scene, node, above), lambda: _detach(scene, node), "createNode")
    return node


def make_dag(scene, node):
    """Turn a node of unknown type into a DAG node, once something turns out to hang below it."""
    if not (node.is_a("unknown") or node.is_a("notComputed")):
        raise SceneError(f"{node.name} ({node.type}) is no DAG node and cannot be a parent.")
    node.node_type = node_types.unknown_type(node.class_name, True, is_mayas_own=node.plugin is None)
    node.parents = [None]
    scene.roots.append(node)


def _transform_name(shape_name, base):
    return shape_name.replace("Shape", "", 1) if shape_name and "Shape" in shape_name else base + "1"


def _attach(scene, node, parent):
    node.deleted = False
    if not node.serial:
        scene.serial += 1
        node.serial = scene.serial
    scene.all_nodes[node] = None
    scene.names.add(node)
    if node.is_dag:
        node.parents = [parent]
        (parent.children if parent else scene.roots).append(node)


def _detach(scene, node):
    node.deleted = True
    for above in node.parents:
        (above.children if above else scene.roots).remove(node)
    scene.names.remove(node)
    del scene.all_nodes[node]
    scene.selection[:] = [item for item in scene.selection if _node_of(item) is not node]


def _node_of(item):
    return item.node if isinstance(item, DagPath | Plug) else item


def delete(scene, node):
    """Delete a node, what hangs below it and its connections. Default, locked and referenced nodes refuse."""
    if node.deleted:
        return
    if node.is_default:
        raise SceneError(f"Default node '{node.name}' cannot be deleted.")
    if node.locked:
        raise SceneError(f"Cannot delete locked node '{node.name}'.")
    if node.referenced:
        raise SceneError(f"Cannot delete node '{node.name}': it comes from the reference {node.referenced}.")
    for child in list(node.children):
        if all(above is node for above in child.parents):
            delete(scene, child)
        else:
            remove_instance(scene, child, node)
    for source, destination in scene.connections(node):
        disconnect(scene, source, destination, check=False)
    parents = list(node.parents)
    places = [(above.children if above else scene.roots).index(node) for above in parents]

    def undo():
        node.deleted = False
        scene.all_nodes[node] = None
        scene.names.add(node)
        for above, place in zip(parents, places, strict=True):
            (above.children if above else scene.roots).insert(place, node)

    scene.edit(lambda: _detach(scene, node), undo, "delete")


def rename(scene, node, name) -> str:
    """Give a node a free, legal name like `name`; the name it got."""
    if node.locked or node.is_default:
        raise SceneError(f"Cannot rename a read only node: {node.name}")
    if node.referenced:
        raise SceneError(f"Cannot rename a node of a referenced file: {node.name}")
    full = naming.legal_name(name)
    if ":" not in full:
        full = f"{scene.current_namespace}:{full}" if scene.current_namespace else full
    full = full.lstrip(":")
    scene.add_namespace(full.rpartition(":")[0])
    old = node.name
    siblings = [
        other for above in node.parents for other in (above.children if above else scene.roots) if other is not node
    ]
    scene.names.remove(node)
    new = scene.names.free_name(full, node.is_dag, siblings)
    scene.names.add(node)

    def name_it(value):
        scene.names.remove(node)
        node.name = value
        scene.names.add(node)

    scene.edit(lambda: name_it(new), lambda: name_it(old), "rename")
    return new


# DAG ------------------------------------------------------------------------------------------------------------------


def parent(scene, path, above, relative=False, add=False):
    """See Scene.parent. `above` is a Node or None for the world."""
    node = path.node
    if above is not None:
        if not above.is_dag or above.is_shape:
            raise SceneError(f"{above.name} cannot be a parent: it is no transform.")
        if any(node in other.nodes for other in above.paths):
            raise SceneError(f"Cannot parent '{node.name}' to '{above.name}': it or a child of it.")
    elif node.is_shape:
        raise SceneError(f"Cannot parent the shape '{node.name}' to the world.")
    old = path.nodes[-2] if len(path.nodes) > 1 else None
    if add:
        if above in node.parents:
            return
        siblings_new = above.children if above else scene.roots
        scene.edit(
            lambda: (node.parents.append(above), siblings_new.append(node)),
            lambda: (node.parents.remove(above), siblings_new.remove(node)),
            "parent",
        )
        return
    if old is above:
        return
    world = None if relative or node.is_shape else scene.world_matrix(path)
    before, after = (old.children if old else scene.roots), (above.children if above else scene.roots)
    place, slot = before.index(node), node.parents.index(old)
    name, new_name = node.name, scene.names.free_name(node.name, True, after)

    def move():
        before.remove(node)
        after.append(node)
        node.parents[slot] = above
        _change_name(scene, node, new_name)

    def back():
        after.remove(node)
        before.insert(place, node)
        node.parents[slot] = old
        _change_name(scene, node, name)

    scene.edit(move, back, "parent")
    if world is not None:
        scene.place_in_world(node.paths[slot], world)


def _change_name(scene, node, name):
    if node.name != name:
        scene.names.remove(node)
        node.name = name
        scene.names.add(node)


def remove_instance(scene, node, above):
    """Take one of a node's parents away; the last one stays."""
    if len(node.parents) < 2:
        raise SceneError(f"{node.name} has no other instance.")
    siblings = above.children if above else scene.roots
    place, slot = siblings.index(node), node.parents.index(above)
    scene.edit(
        lambda: (siblings.pop(place), node.parents.pop(slot)),
        lambda: (siblings.insert(place, node), node.parents.insert(slot, above)),
        "parent",
    )


def reorder(scene, node, position, above=None):
    """Move a node among its siblings (command `reorder`): position counts from 0, -1 is last."""
    siblings = above.children if above else scene.roots
    old = siblings.index(node)
    new = position if position >= 0 else len(siblings) + position

    def move(start, end):
        siblings.remove(node)
        siblings.insert(end, node)

    scene.edit(lambda: move(old, new), lambda: move(new, old), "reorder")


# values and connections
# ------------------------------------------------------------------------------------------------


def set_value(scene, plug, value, check=True):
    """Store a value in internal units in a leaf plug. See Scene.set."""
    node, key = plug.node, plug.key
    if check:
        if plug.is_locked:
            raise SceneError(f"The attribute '{plug.name}' is locked or connected and cannot be modified.")
        if scene.source_of(plug):
            raise SceneError(f"The attribute '{plug.name}' is locked or connected and cannot be modified.")
        if plug.attribute.output or not plug.attribute.writable:
            raise SceneError(f"The attribute '{plug.name}' cannot be written: Maya computes it.")
    had, old = key in node.values, node.values.get(key)

    def put():
        node.values[key] = value
        node.revision += 1

    def back():
        if had:
            node.values[key] = old
        else:
            node.values.pop(key, None)
        node.revision += 1

    scene.edit(put, back, "setAttr")


def connect(scene, source, destination, force=False, check=True):
    """See Scene.connect."""
    if check:
        if destination.is_locked:
            raise SceneError(f"'{destination.name}' is locked and cannot be connected to.")
        if destination.attribute.output:
            raise SceneError(f"The destination attribute '{destination.name}' is not writable.")
        if destination.is_array and not source.is_array and not source.is_compound:
            raise SceneError(f"'{destination.name}' is a multi attribute; give the index to connect to.")
        if (
            len(source.attribute.children) != len(destination.attribute.children)
            and bool(source.attribute.children) != bool(destination.attribute.children)
            and "generic" not in (source.attribute.type, destination.attribute.type)
        ):
            raise SceneError(f"The attributes '{source.name}' and '{destination.name}' are of incompatible types.")
        if source == destination:
            raise SceneError(f"Cannot connect '{source.name}' to itself.")
    old = scene.source(destination)
    if old is not None:
        if old == source:
            return
        if not force:
            raise SceneError(
                f"'{destination.name}' already has an incoming connection from '{old.name}'. Use the force flag."
            )
        disconnect(scene, old, destination)
    scene.edit(lambda: _link(source, destination), lambda: _unlink(source, destination), "connectAttr")


def _link(source, destination):
    destination.node.sources[destination.key] = (source.node, source.key)
    source.node.destinations.setdefault(source.key, []).append((destination.node, destination.key))
    destination.node.revision += 1


def _unlink(source, destination):
    destination.node.sources.pop(destination.key)
    outgoing = source.node.destinations[source.key]
    outgoing.remove((destination.node, destination.key))
    if not outgoing:
        del source.node.destinations[source.key]
    destination.node.revision += 1


def disconnect(scene, source, destination, check=True):
    """Raises SceneError where there is no such connection. The destination keeps the value it had, as in Maya."""
    if destination.node.sources.get(destination.key) != (source.node, source.key):
        raise SceneError(f"There is no connection from '{source.name}' to '{destination.name}' to disconnect.")
    kept = {}
    if check:
        for leaf in leaves(destination):
            try:
                kept[leaf] = scene.get(leaf)
            except SceneError:
                continue
    scene.edit(lambda: _unlink(source, destination), lambda: _link(source, destination), "disconnectAttr")
    for leaf, value in kept.items():
        if value is not None and not leaf.attribute.output:
            set_value(scene, leaf, value, check=False)


def leaves(plug):
    """The leaf plugs below a compound; an element or a simple plug is its own leaf; whole arrays give their
    elements'.
    """
    if plug.is_array:
        return [leaf for index in plug.element_indices() for leaf in leaves(plug.element(index))]
    if plug.is_compound:
        return [leaf for child in plug.children() for leaf in leaves(child)]
    return [plug]


def add_attribute(scene, node, long, short=None, type_name="double", default=None, parent=None, **options):
    """See Scene.add_attribute."""
    if node.definition(long) and node.definition(long).long == long:
        raise SceneError(f"Attribute '{long}' already exists on '{node.name}'; it was not added.")
    above = node.definition(parent) if parent else None
    if parent and above is None:
        raise SceneError(f"'{node.name}' has no compound attribute '{parent}' to add '{long}' to.")
    definition = node_types.AttributeDefinition(
        long, short or long, type_name, default, above, **{**options, "dynamic": True}
    )

    def put():
        node.dynamic[long] = definition
        node.dynamic_short[definition.short] = definition
        if above and definition not in above.children:
            above.adopt(definition)
        node.revision += 1

    def back():
        node.dynamic.pop(long, None)
        node.dynamic_short.pop(definition.short, None)
        if above:
            above.children.remove(definition)
        node.revision += 1

    scene.edit(put, back, "addAttr")
    return definition


def delete_attribute(scene, node, name):
    """Take a dynamic attribute away with its connections and values. Raises SceneError for a static one."""
    definition = node.dynamic.get(name) or node.dynamic_short.get(name)
    if definition is None:
        raise SceneError(f"Attribute '{name}' of '{node.name}' is not dynamic or does not exist and cannot be deleted.")
    for source, destination in scene.connections(node):
        if definition.long in (source.attribute.long, destination.attribute.long):
            disconnect(scene, source, destination, check=False)
    removed = {key: value for key, value in node.values.items() if key[0] in definition.family}
    names = [name for name in node.dynamic if name in definition.family]
    kept = {name: node.dynamic[name] for name in names}

    def take():
        for key in removed:
            node.values.pop(key, None)
        for name, dynamic in kept.items():
            node.dynamic.pop(name, None)
            node.dynamic_short.pop(dynamic.short, None)
        node.revision += 1

    def back():
        node.values.update(removed)
        node.dynamic.update(kept)
        node.dynamic_short.update({dynamic.short: dynamic for dynamic in kept.values()})
        node.revision += 1

    scene.edit(take, back, "deleteAttr")
