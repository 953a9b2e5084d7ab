"""Commands on nodes: createNode, camera, joint, instance, delete, parent, rename, select, xform (command pages)."""

from __future__ import annotations

from maya_scene import DagPath, Node, Plug, graph

from ._call import StandinLimitation, command
from ._messages import notify
from ._names import component, deduplicated, find_node, find_object, find_path, find_plug, name_of, scene, selection_or


def select_paths(items):
    """Makes these the selection; listeners are called if it is another one."""
    changed = list(items) != list(scene().selection)
    scene().selection = list(items)
    if changed:
        notify("event", "SelectionChanged")


def selected_objects(call):
    """DagPaths and Nodes of the arguments, or of the selection."""
    return [find_object(item) if isinstance(item, str) else item for item in selection_or(call.args)]


@command("createNode", flags="name parent")
def create_node(call):
    """Returns the new node's name; a shape gets a transform of its own, and the new node becomes the selection."""
    if not call.args:
        raise RuntimeError("No node type was specified.")
    parent = find_path(call.flags["parent"]) if call.flags.get("parent") else None
    node = scene().create_node(str(call.args[0]), call.flags.get("name"), parent.node if parent else None)
    select_paths([node.path if node.is_dag else node])
    return name_of(node)


@command("delete")
def delete(call):
    """Deletes nodes and what is below them. Default nodes and referenced nodes are refused, as in Maya."""
    for item in selected_objects(call):
        node = item.node if isinstance(item, (DagPath, Plug)) else item
        if node.deleted:
            continue
        if node.is_default or node.locked:
            raise RuntimeError(f"Cannot delete locked node '{node.name}'.")
        if node.referenced:
            raise RuntimeError(f"Object {node.name} is from a referenced file and cannot be deleted.")
        scene().delete(item if isinstance(item, DagPath) and len(node.paths) > 1 else node)
    scene().selection = [item for item in scene().selection if not _gone(item)]
    return None


def _gone(item):
    return (item.node if isinstance(item, (DagPath, Plug)) else item).deleted


@command("camera", flags="filmFit name")
def camera(call):
    """A new camera; returns [transform, shape].

    `camera -name c` names the transform "c1" in Maya too: a number is added.
    """
    if call.query or call.edit:
        raise StandinLimitation("camera: the stand-in has no query and no edit of cameras: use their attributes")
    name = call.flags.get("name", "camera")
    transform = scene().create_node("transform", name if name[-1:].isdigit() else f"{name}1")
    stem = transform.name.rstrip("0123456789")
    shape = scene().create_node("camera", f"{stem}Shape{transform.name[len(stem) :]}", transform)
    if "filmFit" in call.flags:
        fits = ("fill", "horizontal", "vertical", "overscan")
        scene().set(shape.plug("filmFit"), fits.index(call.flags["filmFit"].lower()))
    select_paths([transform.path])
    return [name_of(transform), name_of(shape)]


@command("parent", flags="addObject relative world")
def parent(call):
    """parent(children..., parent) or parent(children..., world=True).

    The world position is kept unless relative is given.
    """
    paths = [find_path(item) for item in call.args] or [item for item in scene().selection if isinstance(item, DagPath)]
    if call.on("world"):
        children, above = paths, None
    else:
        if len(paths) < 2:
            raise RuntimeError("Not enough objects or values.")
        children, above = paths[:-1], paths[-1].node
    moved = []
    for path in children:
        if path.node.is_shape:
            path = path.parent
        node = path.node
        current = path.parent.node if path.parent else None
        if current is above and not call.on("addObject"):
            where = above.name if above else "world"
            scene().warn(f"Object, '{name_of(path)}', skipped. It is already a child of the parent, '{where}'.")
            continue
        scene().parent(path, above, relative=call.on("relative"), add=call.on("addObject"))
        moved.append(node)
    select_paths([_path_below(node, above) for node in moved])
    return [name_of(_path_below(node, above)) for node in moved]


def _path_below(node, above):
    for path in node.paths:
        if (path.parent.node if path.parent else None) is above:
            return path
    return node.path


@command("rename")
def rename(call):
    old, new = (call.args[0], call.args[1]) if len(call.args) > 1 else (name_of(scene().selection[0]), call.args[0])
    node = find_node(old)
    if node.locked or node.is_default:
        raise RuntimeError("Cannot rename a read only node.")
    shape_follows = node.is_transform and any(shape.name == f"{node.name}Shape" for shape in node.shapes)
    scene().rename(node, str(new))
    if shape_follows:
        scene().rename(node.shapes[0], f"{node.name}Shape")
    return name_of(node)


def _numbered(name):
    stem = name.rstrip("0123456789")
    return f"{stem}{int(name[len(stem) :] or 0) + 1}"


def _copy_values(node, new):
    """The new node's attributes are those of the other: added ones too. The undo of its making takes them along."""
    new.values.update(node.values)
    new.dynamic.update(node.dynamic)
    new.dynamic_short.update(node.dynamic_short)
    new.revision += 1


@command("instance", flags="name")
def instance(call):
    """A new transform whose shapes (or children) are instances of the original's."""
    made = []
    for path in [item for item in selected_objects(call) if isinstance(item, DagPath)]:
        new = scene().create_node(
            path.node.type,
            call.flags.get("name") or _numbered(path.node.base_name),
            path.parent.node if path.parent else None,
        )
        _copy_values(path.node, new)
        for child in list(path.node.children):
            scene().parent(path.child(child), new, relative=True, add=True)
        made.append(new)
    select_paths([node.path for node in made])
    return [name_of(node) for node in made]


@command("joint", flags="name")
def joint(call):
    """Makes a joint below the selected transform."""
    if call.query or call.edit:
        raise StandinLimitation("joint: the stand-in has no query and no edit of joints")
    above = next((item.node for item in reversed(scene().selection) if isinstance(item, DagPath)), None)
    if call.args:
        above = find_path(call.args[0]).node
    above = above if above is not None and above.is_transform else None
    node = scene().create_node("joint", call.flags.get("name"), above)
    if above is not None and above.is_a("joint"):
        scene().connect(above.plug("scale"), node.plug("inverseScale"))
    select_paths([node.path])
    return name_of(node)


def members_of(node):
    """DagPaths and Nodes in a set, in the order of its connections.

    As a .ma file has them, members are connected to the set's `dagSetMembers` (DAG nodes) or `dnSetMembers` (others).
    """
    found = []
    for source, destination in scene().connections(node):
        if destination.node is not node or destination.attribute.long not in ("dagSetMembers", "dnSetMembers"):
            continue
        member = source.node
        if member.is_dag:
            paths = member.paths
            number = source.index if source.is_element and source.index is not None and source.index < len(paths) else 0
            found.append(paths[number])
        else:
            found.append(member)
    return found


def add_members(node, items):
    present = members_of(node)
    for item in items:
        if item in present:
            continue
        if isinstance(item, DagPath):
            source = item.node.plug(f"instObjGroups[{item.instance_number}]")
            array = node.plug("dagSetMembers")
        else:
            source, array = item.plug("message"), node.plug("dnSetMembers")
        # Maya connects an object group to a message attribute here, which connectAttr between others would refuse.
        graph.connect(scene(), source, array.element(next_index(array)), check=False)


@command("sets", flags="addElement empty forceElement name noSurfaceShader renderable")
def sets(call):
    """Members of a set (query: None for none), a new set of objects, or more in it (command page `sets`).

    forceElement takes members out of other sets of the partition first: a mesh has one shading group as a whole.
    """
    if call.query:
        found = members_of(find_node(call.args[0]))
        return [name_of(item) for item in found] or None
    if "addElement" in call.flags:
        add_members(find_node(call.flags["addElement"]), [find_object(name) for name in call.args])
        return call.flags["addElement"]
    if "forceElement" in call.flags:
        items = [find_object(name) for name in call.args]
        for item in items:
            for source, destination in list(scene().connections(item.node)):
                if source.node is item.node and destination.node.is_a("shadingEngine"):
                    scene().disconnect(source, destination)
        add_members(find_node(call.flags["forceElement"]), items)
        return call.flags["forceElement"]
    kind = "shadingEngine" if call.on("renderable") else "objectSet"
    node = scene().create_node(kind, call.flags.get("name") or "set1")
    if not call.on("empty"):
        add_members(node, [find_object(name) for name in call.args] or list(scene().selection))
    return name_of(node)


def next_index(array):
    used = array.element_indices()
    return used[-1] + 1 if used else 0


@command("select", flags="add clear deselect")
def select(call):
    """Selects objects; a set stands for its members."""
    if call.on("clear"):
        select_paths([])
        return
    items = [item for name in call.args for item in _selectable(str(name))]
    now = scene().selection
    if call.on("deselect"):
        select_paths([item for item in now if item not in items])
    elif call.on("add"):
        select_paths(deduplicated([*now, *items]))
    else:
        select_paths(deduplicated(items))


def _selectable(name):
    if "." in name:
        if component(name) is not None:
            raise StandinLimitation(f"select: the stand-in does not select components ({name})")
        return [find_plug(name)[1]]
    found = scene().find(name)
    if not found:
        raise ValueError(f"No object matches name: {name}")
    if not any(mark in name for mark in "*?"):
        found = [find_object(name)]
    members = []
    for item in found:
        if isinstance(item, Node) and item.is_a("objectSet"):
            members += members_of(item)
        else:
            members.append(item)
    return members


@command("xform", flags="matrix translation worldSpace")
def xform(call):
    """Returns the matrix (16 numbers, centimetres) or the translation (in the user's unit) of a transform.

    Command page: with -worldSpace, translation is that of the transform including its pivots; for joints and for
    transforms with pivots at the origin it is row 3 of the world matrix. Only these are answered.
    """
    if not call.query:
        raise StandinLimitation("xform: the stand-in has only its query: set the attributes instead")
    path = find_path(call.args[0])
    path = path if path.node.is_transform else path.parent
    in_world = call.on("worldSpace")
    if call.on("matrix"):
        rows = scene().world_matrix(path) if in_world else scene().local_matrix(path.node)
        return [value for row in rows for value in row]
    if not call.on("translation"):
        raise StandinLimitation("xform: the stand-in queries matrix and translation only")
    if in_world:
        return [value / scene().units.cm for value in scene().world_matrix(path)[3][:3]]
    return list(scene().get_ui(path.node.plug("translate")))
