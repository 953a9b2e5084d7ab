"""objectSets and what is made of them: the command sets, display layers and render layers.

Members of a set are connections to its `dagSetMembers` (DAG nodes) and `dnSetMembers` (others), as a .ma file has
them; a display layer is connected by `drawInfo` to its members' `drawOverride` (facts: display layers work by driving
the override attributes).
"""

from __future__ import annotations

from maya_scene import DagPath, graph

from ._call import StandinLimitation, command
from ._names import find_node, find_object, name_of, scene, selection_or


def members_of(node):
    """DagPaths and Nodes in a set, in the order of its connections."""
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


def next_index(array):
    used = array.element_indices()
    return used[-1] + 1 if used else 0


def remove_members(node, items):
    for source, destination in list(scene().connections(node)):
        if destination.node is not node or destination.attribute.long not in ("dagSetMembers", "dnSetMembers"):
            continue
        member = source.node
        if any((item.node if isinstance(item, DagPath) else item) is member for item in items):
            scene().disconnect(source, destination)


def run_sets(call):
    """The command sets: sets(items, name=...) makes one; sets(items, add=set), sets(set, query=True) and their like."""
    if call.query:
        target = find_node(call.args[0])
        if call.asked in ("", "nodesOnly"):
            return [name_of(item) for item in members_of(target)] or None
        if call.asked == "size":
            return len(members_of(target))
        if call.asked == "renderable":
            return any(d.attribute.long == "sets" for _, d in scene().connections(target))
        raise StandinLimitation(f"sets: the stand-in does not query {call.asked}")
    for flag, action in (("addElement", add_members), ("forceElement", add_members), ("remove", remove_members)):
        if flag in call.flags:
            target = find_node(call.flags[flag])
            action(target, [find_object(item) if isinstance(item, str) else item for item in selection_or(call.args)])
            return name_of(target)
    if "clear" in call.flags:
        target = find_node(call.flags["clear"])
        remove_members(target, members_of(target))
        return name_of(target)
    if "isMember" in call.flags:
        members = {
            item.node if isinstance(item, DagPath) else item for item in members_of(find_node(call.flags["isMember"]))
        }
        return all(find_node(item) in members for item in call.args)
    node = scene().create_node(
        "shadingEngine" if call.on("renderable") else "objectSet", call.flags.get("name") or "set1"
    )
    if not call.on("empty"):
        add_members(node, [find_object(item) if isinstance(item, str) else item for item in selection_or(call.args)])
    return name_of(node)


@command("createDisplayLayer", flags="empty makeCurrent name noRecurse number")
def create_display_layer(call):
    node = scene().create_node("displayLayer", call.flags.get("name") or "layer1")
    number = call.flags.get("number")
    used = [
        int(scene().get(layer.plug("identification"))) for layer in scene().nodes("displayLayer") if layer is not node
    ]
    scene().set(node.plug("identification"), number if number is not None else max([0, *used]) + 1)
    manager = next((found for found in scene().nodes("displayLayerManager")), None)
    if manager is not None:
        array = manager.plug("displayLayerId")
        scene().connect(array.element(next_index(array)), node.plug("identification"), force=True)
    if not call.on("empty"):
        _add_to_display_layer(node, [find_object(i) if isinstance(i, str) else i for i in selection_or(call.args)])
    return name_of(node)


def _add_to_display_layer(layer, items):
    for item in items:
        node = item.node if isinstance(item, DagPath) else item
        if not node.is_dag:
            continue
        override = node.plug("drawOverride")
        if layer.name == "defaultLayer":
            source = scene().source(override)
            if source is not None:
                scene().disconnect(source, override)
            continue
        scene().connect(layer.plug("drawInfo"), override, force=True)


def display_layer_members(layer):
    return [plug.node for plug in scene().destinations(layer.plug("drawInfo")) if plug.attribute.long == "drawOverride"]


@command("editDisplayLayerMembers", flags="fullNames noRecurse")
def edit_display_layer_members(call):
    layer = find_node(call.args[0])
    if not layer.is_a("displayLayer"):
        raise RuntimeError(f"{call.args[0]} is not a display layer")
    if call.query:
        return [name_of(node, call.on("fullNames")) for node in display_layer_members(layer)] or None
    _add_to_display_layer(layer, [find_object(item) for item in call.args[1:]])
    return None


@command("editDisplayLayerGlobals", flags="currentDisplayLayer")
def edit_display_layer_globals(call):
    return "defaultLayer" if call.query else None
