"""Commands that list: ls, listRelatives, listConnections, objExists, nodeType (command pages)."""

from __future__ import annotations

from maya_scene import DagPath, Plug, node_types

from ._call import StandinLimitation, command
from ._names import COMPONENT, deduplicated, find_node, find_object, find_path, find_plug, name_of, plug_name, scene


def node_of(found):
    return found.node if isinstance(found, (DagPath, Plug)) else found


def _named(arguments, recursive):
    """DagPaths, Nodes and Plugs that the arguments of ls stand for; unknown names match nothing."""
    found = []
    for argument in arguments:
        text = str(argument)
        if COMPONENT.match(text):
            raise StandinLimitation(f"ls: the stand-in does not list components ({text})")
        if "." in text:
            owner, _, attribute = text.partition(".")
            for item in scene().find(owner, recursive):
                plug = node_of(item).find_plug(attribute)
                if plug is not None:
                    found.append(plug)
            continue
        matches = scene().find(text, recursive)
        if not matches:
            matches = [node for node in scene().nodes() if node.uuid == text]
            matches = [path for node in matches for path in (node.paths or [node])]
        found.extend(matches)
    return found


def _below(found):
    """The item and everything below it, parents first (ls -dag)."""
    if not isinstance(found, DagPath):
        return
    yield found
    for child in found.node.children:
        yield from _below(found.child(child))


def _once(items):
    """One path for each node, the first one: what ls returns without -allPaths."""
    seen, kept = set(), []
    for item in items:
        key = id(item.node) if isinstance(item, DagPath) else item
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept


def _is_intermediate(node):
    return node.is_shape and bool(scene().get(Plug(node, node.definition("intermediateObject"))))


# What a switch of ls asks of what was found and its node.
_TESTS = {
    "cameras": lambda found, node: node.is_a("camera"),
    "noIntermediate": lambda found, node: not _is_intermediate(node),
    "assemblies": lambda found, node: isinstance(found, DagPath) and len(found.nodes) == 1 and node.is_transform,
    "visible": lambda found, node: isinstance(found, DagPath) and scene().is_visible(found),
    "leaf": lambda found, node: node.is_dag and not node.children,
    "referencedNodes": lambda found, node: node.referenced is not None,
}


def _passing(call, items):
    """Those of the items that the call's flags let through."""
    tests = [test for flag, test in _TESTS.items() if call.on(flag)]
    wanted, exact = call.several("type"), call.several("exactType")
    for found in items:
        node = node_of(found)
        is_type = not wanted or any(node.is_a(name) for name in wanted)
        if is_type and (not exact or node.type in exact) and all(test(found, node) for test in tests):
            yield found


def _check_types(call):
    for name in [*call.several("type"), *call.several("exactType")]:
        present = any(node.type == name or node.is_a(name) for node in scene().nodes())
        if not present and not node_types.is_known(name):
            scene().warn(f"Unknown object type: {name}")


@command(
    "ls",
    flags="allPaths assemblies cameras dagObjects exactType leaf long noIntermediate recursive referencedNodes "
    "selection type uuid visible",
)
def ls(call):
    """Returns a list, empty where nothing matches; an unknown name is no error."""
    _check_types(call)
    if call.on("selection"):
        found = list(scene().selection)
        if call.args:
            wanted = {node_of(item) for item in _named(call.args, True)}
            found = [item for item in found if node_of(item) in wanted]
    else:
        found = (
            _named(call.args, call.on("recursive"))
            if call.args
            else [path for node in scene().nodes() for path in (node.paths or [node])]
        )
        found = found if call.on("allPaths") else _once(found)
    if call.on("dagObjects") or call.on("leaf"):
        below = call.args or call.on("selection")
        found = [path for item in found for path in (_below(item) if below else [item]) if isinstance(path, DagPath)]
        found = deduplicated(found) if call.on("allPaths") else _once(found)
    found = _passing(call, found)
    return [node_of(item).uuid if call.on("uuid") else name_of(item, call.on("long")) for item in found]


@command("listRelatives", flags="allDescendents allParents children fullPath parent path shapes type")
def list_relatives(call):
    """Returns None where there is nothing; names are bare ones unless fullPath or path is given, as in Maya."""
    items = (
        [find_path(name) for name in call.args]
        if call.args
        else [item for item in scene().selection if isinstance(item, DagPath)]
    )
    found = []
    for path in items:
        if call.on("parent"):
            found += [path.parent] if path.parent else []
        elif call.on("allParents"):
            found += [other.parent for other in path.node.paths if other.parent]
        elif call.on("allDescendents"):
            found += _descendents(path)
        else:
            found += [path.child(child) for child in path.node.children]
    if call.on("shapes"):
        found = [path for path in found if path.node.is_shape]
    wanted = call.several("type")
    if wanted:
        found = [path for path in found if any(path.node.is_a(name) for name in wanted)]
    found = deduplicated(found)
    if call.on("fullPath"):
        return [path.full_name for path in found] or None
    if call.on("path"):
        return [name_of(path) for path in found] or None
    return [path.node.name for path in found] or None


def _descendents(path):
    """Every descendent, the deepest first, each node once (command page listRelatives: an instance appears once)."""
    answer = []
    for child in path.node.children:
        below = path.child(child)
        answer += [*_descendents(below), below]
    return _once(answer)


def _is_conversion(node):
    return node.is_a("unitConversion") or node.type in (
        "unitConversion",
        "timeToUnitConversion",
        "unitToTimeConversion",
    )


def _connected(pair, own_node, skip_conversions):
    """(own plug, other plug, whether the other is the source), looking through unit conversions if asked."""
    source, destination = pair
    if destination.node is own_node and source.node is not own_node:
        own, other, incoming = destination, source, True
    else:
        own, other, incoming = source, destination, False
    if not (skip_conversions and _is_conversion(other.node)):
        return [(own, other, incoming)]
    through = [
        found
        for found in scene().connections(other.node)
        if (found[1].node if incoming else found[0].node) is other.node
    ]
    ends = [(found[0] if incoming else found[1]) for found in through]
    return [(own, end, incoming) for end in ends if end.node is not other.node]


@command("listConnections", flags="connections destination plugs shapes skipConversionNodes source type")
def list_connections(call):
    """Returns None where there is nothing. A connected shape is shown as its transform unless shapes is given."""
    source, destination = call.flags.get("source", True), call.flags.get("destination", True)
    answer = []
    for argument in call.args or [name_of(item) for item in scene().selection]:
        if "." in str(argument):
            owner, plug = find_plug(argument)
            node, families = plug.node, plug
        else:
            node, families, owner = find_node(argument), None, find_object(argument)
        for pair in scene().connections(node):
            for own, other, incoming in _connected(pair, node, call.on("skipConversionNodes")):
                if families is not None and not _at_or_below(own, families):
                    continue
                if not (source if incoming else destination):
                    continue
                if not _wanted_type(call, other.node):
                    continue
                shown = _shown(call, other)
                answer += [plug_name(own, owner), shown] if call.on("connections") else [shown]
    return answer or None


def _at_or_below(plug, above):
    indices = above.indices
    return plug.attribute.long in above.attribute.family and plug.indices[: len(indices)] == indices


def _wanted_type(call, node):
    wanted = call.flags.get("type")
    if wanted is None:
        return True
    # A transform is asked for by its type though the connection goes to its shape, and the other way round.
    return node.is_a(wanted)


def _shown(call, plug):
    if call.on("plugs"):
        return plug_name(plug)
    node = plug.node
    if node.is_shape and not call.on("shapes"):
        parent = node.path.parent
        return name_of(parent) if parent else name_of(node)
    return name_of(node)


@command("objExists")
def obj_exists(call):
    """True also for attributes ("node.tx") and patterns that match something."""
    name = str(call.args[0])
    return bool(_named([name], False)) if ("*" in name or "." in name or len(name) == 36) else scene().exists(name)


@command("listAttr", flags="userDefined")
def list_attr(call):
    """Long names of the attributes that were added to a node; None for none (command page `listAttr`)."""
    if not call.on("userDefined"):
        raise StandinLimitation("listAttr: the stand-in lists attributes that were added, give userDefined")
    return list(find_node(call.args[0]).dynamic) or None


@command("allNodeTypes")
def all_node_types(call):
    """Names of every type that this scene knows (command page `allNodeTypes`)."""
    return sorted(node_types.known_types())


@command("nodeType", flags="inherited")
def node_type(call):
    try:
        node = find_node(call.args[0])
    except ValueError as error:
        raise RuntimeError(str(error)) from error
    if call.on("inherited"):
        return [*reversed(node.node_type.inherits), node.type]
    return node.type
