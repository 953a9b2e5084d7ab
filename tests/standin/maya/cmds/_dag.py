"""Commands that make, move and select nodes: createNode, delete, parent, group, duplicate, joint, select ..."""

from __future__ import annotations

from maya_scene import DagPath, Node, Plug

from ._call import StandinLimitation, command
from ._messages import tell
from ._names import component, deduplicated, find_node, find_object, find_path, find_plug, name_of, scene, selection_or


def select_paths(items):
    """Makes these the selection and tells who listens if it is another one."""
    changed = list(items) != list(scene().selection)
    scene().selection = list(items)
    if changed:
        tell("event", "SelectionChanged")


def selected_objects(call):
    """DagPaths and Nodes of the arguments, or of the selection."""
    return [find_object(item) if isinstance(item, str) else item for item in selection_or(call.args)]


@command("createNode", flags="name parent shared skipSelect")
def create_node(call):
    """Answers the new node's name; a shape gets a transform of its own, and the new node becomes the selection."""
    if not call.args:
        raise RuntimeError("No node type was specified.")
    parent = find_path(call.flags["parent"]) if call.flags.get("parent") else None
    node = scene().create_node(
        str(call.args[0]), call.flags.get("name"), parent.node if parent else None, call.on("shared")
    )
    if not call.on("skipSelect"):
        select_paths([node.path if node.is_dag else node])
    return name_of(node)


@command("delete", flags="attribute channels constructionHistory hierarchy")
def delete(call):
    """Deletes nodes and what is below them. Default nodes and referenced nodes are refused, as in Maya."""
    if call.on("constructionHistory") or call.on("channels"):
        return _delete_history(call)
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


def _delete_history(call):
    for item in selected_objects(call):
        node = item.node if isinstance(item, DagPath) else item
        if call.on("channels"):
            for source, destination in list(scene().connections(node)):
                if destination.node is node and source.node.is_a("animCurve"):
                    scene().delete(source.node)
            continue
        raise StandinLimitation("delete: the stand-in does not delete construction history")


@command("parent", flags="absolute addObject relative removeObject shape world noInvScale noConnections")
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
        if call.on("removeObject"):
            raise StandinLimitation("parent: the stand-in does not remove instances")
        if path.node.is_shape and not call.on("shape"):
            path = path.parent
        node = path.node
        current = path.parent.node if path.parent else None
        if current is above and not call.on("addObject"):
            where = above.name if above else "world"
            scene().warn(f"Object, '{name_of(path)}', skipped. It is already a child of the parent, '{where}'.")
            continue
        scene().parent(path, above, relative=call.on("relative") or call.on("shape"), add=call.on("addObject"))
        moved.append(node)
    select_paths([_path_below(node, above) for node in moved])
    return [name_of(_path_below(node, above)) for node in moved]


def _path_below(node, above):
    for path in node.paths:
        if (path.parent.node if path.parent else None) is above:
            return path
    return node.path


@command("group", flags="absolute empty name parent relative useAsGroup world")
def group(call):
    """Answers the new transform's name.

    Its pivots stay at the origin where Maya would centre them (positions are the same).
    """
    items = [] if call.on("empty") else [item for item in selected_objects(call) if isinstance(item, DagPath)]
    if not items and not call.on("empty"):
        raise RuntimeError("Not enough objects or values.")
    name = call.flags.get("name") or ("null1" if call.on("empty") else "group1")
    above = find_path(call.flags["parent"]).node if call.flags.get("parent") else None
    if above is None and items and not call.on("world"):
        parents = {path.parent.node if path.parent else None for path in items}
        above = parents.pop() if len(parents) == 1 else None
    new = scene().create_node("transform", name, above)
    for path in items:
        scene().parent(path, new, relative=call.on("relative"))
    select_paths([new.path])
    return name_of(new)


@command("rename", flags="ignoreShape uuid")
def rename(call):
    old, new = (call.args[0], call.args[1]) if len(call.args) > 1 else (name_of(scene().selection[0]), call.args[0])
    node = find_node(old)
    if node.locked or node.is_default:
        raise RuntimeError("Cannot rename a read only node.")
    shape_follows = node.is_transform and any(shape.name == f"{node.name}Shape" for shape in node.shapes)
    scene().rename(node, str(new))
    if shape_follows and not call.on("ignoreShape"):
        scene().rename(node.shapes[0], f"{node.name}Shape")
    return name_of(node)


@command(
    "duplicate",
    flags="name parentOnly renameChildren returnRootsOnly instanceLeaf smartTransform inputConnections upstreamNodes",
)
def duplicate(call):
    """Copies nodes with their values and what is below them. Connections are not copied (Maya's default)."""
    if call.on("inputConnections") or call.on("upstreamNodes") or call.on("smartTransform"):
        raise StandinLimitation("duplicate: the stand-in copies values, not connections")
    made = []
    for path in [item for item in selected_objects(call) if isinstance(item, DagPath)]:
        above = path.parent.node if path.parent else None
        name = call.flags.get("name") or _numbered(path.node.base_name)
        made += _copy(path.node, above, name, not call.on("parentOnly"), call.on("instanceLeaf"))
    roots = [node for node in made if not any(parent in made for parent in node.parents)]
    select_paths([node.path for node in roots])
    listed = roots if call.on("returnRootsOnly") or not call.on("renameChildren") else made
    return [name_of(node) for node in listed]


def _numbered(name):
    stem = name.rstrip("0123456789")
    return f"{stem}{int(name[len(stem) :] or 0) + 1}"


def _copy_values(node, new):
    """The new node's attributes are those of the other: added ones too. The undo of its making takes them along."""
    new.values.update(node.values)
    new.dynamic.update(node.dynamic)
    new.dynamic_short.update(node.dynamic_short)
    new.revision += 1


def _copy(node, above, name, with_children, instance_leaf):
    new = scene().create_node(node.type, name, above)
    _copy_values(node, new)
    made = [new]
    for child in node.children:
        if child.is_shape and instance_leaf:
            scene().parent(child.path, new, relative=True, add=True)
        elif child.is_shape:
            made += _copy(child, new, f"{new.name}Shape", False, False)
        elif with_children:
            made += _copy(child, new, child.base_name, True, instance_leaf)
    return made


@command("instance", flags="name leaf smartTransform")
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


@command(
    "joint",
    flags="absolute angleX angleY angleZ exists name orientation position radius relative rotationOrder "
    "scale scaleCompensate scaleOrientation",
)
def joint(call):
    """Makes a joint below the selected transform (world position `position`), edits or asks one."""
    if call.query or call.edit:
        return _joint_edit(call)
    above = next((item.node for item in reversed(scene().selection) if isinstance(item, DagPath)), None)
    if call.args:
        above = find_path(call.args[0]).node
    above = above if above is not None and above.is_transform else None
    node = scene().create_node("joint", call.flags.get("name"), above)
    if above is not None and above.is_a("joint"):
        scene().connect(above.plug("scale"), node.plug("inverseScale"))
    _set_joint(node, call.flags, relative=call.on("relative"))
    select_paths([node.path])
    return name_of(node)


_JOINT_PLUGS = {
    "orientation": "jointOrient",
    "radius": "radius",
    "scale": "scale",
    "scaleCompensate": "segmentScaleCompensate",
    "scaleOrientation": "rotateAxis",
    "rotationOrder": "rotateOrder",
    "angleX": "rotateX",
    "angleY": "rotateY",
    "angleZ": "rotateZ",
}


def _set_joint(node, flags, relative):
    from ._transforms import set_world_point

    for flag, attribute in _JOINT_PLUGS.items():
        if flag in flags:
            value = flags[flag]
            if flag == "rotationOrder" and isinstance(value, str):
                value = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx").index(value)
            scene().set_ui(node.plug(attribute), tuple(value) if isinstance(value, (list, tuple)) else value)
    if "position" in flags:
        if relative:
            scene().set_ui(node.plug("translate"), tuple(flags["position"]))
        else:
            set_world_point(node.path, flags["position"])


def _joint_edit(call):
    node = find_node(call.args[0]) if call.args else scene().selection[0].node
    if call.query and call.asked == "exists":
        return scene().exists(str(call.flags["exists"]))
    if call.query:
        if call.asked == "position":
            from ._transforms import world_point

            return world_point(node.path) if not call.on("relative") else list(scene().get_ui(node.plug("translate")))
        value = scene().get_ui(node.plug(_JOINT_PLUGS[call.asked]))
        return list(value) if isinstance(value, tuple) else value
    _set_joint(node, call.flags, call.on("relative"))
    return None


@command(
    "select",
    flags="add addFirst all allDagObjects allDependencyNodes clear deselect hierarchy noExpand replace toggle visible",
)
def select(call):
    """Sets expand to their members unless noExpand is given."""
    if call.on("clear"):
        select_paths([])
        return
    if call.on("all") or call.on("allDagObjects"):
        items = [node.path for node in scene().nodes() if node.is_transform and node.parents == [None]]
    else:
        items = []
        for name in call.args:
            items += _selectable(str(name), call.on("noExpand"))
    if call.on("hierarchy"):
        from ._listing import _below

        items = [path for item in items for path in (_below(item) if isinstance(item, DagPath) else [item])]
    if call.on("visible"):
        items = [item for item in items if isinstance(item, DagPath) and scene().is_visible(item)]
    now = scene().selection
    if call.on("deselect"):
        select_paths([item for item in now if item not in items])
    elif call.on("toggle"):
        select_paths([item for item in now if item not in items] + [item for item in items if item not in now])
    elif call.on("add"):
        select_paths(deduplicated([*now, *items]))
    elif call.on("addFirst"):
        select_paths(deduplicated([*items, *now]))
    else:
        select_paths(deduplicated(items))


def _selectable(name, no_expand):
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
        if isinstance(item, Node) and item.is_a("objectSet") and not no_expand:
            from ._sets import members_of

            members += members_of(item)
        else:
            members.append(item)
    return members


def _set_visibility(call, shown):
    for item in selected_objects(call):
        node = item.node if isinstance(item, DagPath) else item
        if node.is_dag:
            scene().set(node.plug("visibility"), shown)


@command("hide", flags="allObjects clearLastHidden clearSelection invertComponents returnHidden testVisibility")
def hide(call):
    _set_visibility(call, False)


@command("showHidden", flags="above allObjects below")
def show_hidden(call):
    items = (
        [node.path for node in scene().nodes() if node.is_transform]
        if call.on("allObjects")
        else selected_objects(call)
    )
    for item in items:
        if isinstance(item, DagPath):
            paths = item.nodes if call.on("above") else [item.node]
            for node in paths:
                scene().set(node.plug("visibility"), True)


@command("reorder", flags="back front relative")
def reorder(call):
    raise StandinLimitation("reorder: the stand-in does not reorder children")


@command(
    "sets",
    flags="addElement anyMember clear empty forceElement isMember name nodesOnly remove renderable size "
    "noSurfaceShader text",
)
def sets(call):
    from ._sets import run_sets

    return run_sets(call)
