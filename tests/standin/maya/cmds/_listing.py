"""Commands that list: ls, listRelatives, listConnections, objExists, objectType, nodeType (command pages)."""

from __future__ import annotations

from maya_scene import DagPath, Plug

from ._call import command
from ._names import component, deduplicated, find_node, find_object, find_path, find_plug, name_of, plug_name, scene

_KINDS = {
    "cameras": "camera",
    "transforms": "transform",
    "shapes": "shape",
    "lights": "light",
    "sets": "objectSet",
    "references": "reference",
    "renderGlobals": "renderGlobals",
    "renderResolutions": "resolution",
    "geometry": "geometryShape",
    "materials": "shadingDependNode",
}
_GEOMETRY = ("mesh", "nurbsSurface", "nurbsCurve", "subdiv", "geometryShape")
_MATERIALS = ("lambert", "surfaceShader", "blinn", "phong", "standardSurface", "aiStandardSurface", "shadingDependNode")


def node_of(found):
    return found.node if isinstance(found, (DagPath, Plug)) else found


def of_kind(node, kind):
    """Whether a node is listed by `ls -<kind>`."""
    if kind == "geometry":
        return node.is_dag and any(node.is_a(name) for name in _GEOMETRY)
    if kind == "materials":
        return any(node.is_a(name) for name in _MATERIALS)
    if kind == "lights":
        return node.is_a("light") or node.type.endswith("Light")
    return node.is_a(_KINDS[kind])


def _named(arguments, recursive):
    """DagPaths, Nodes, Plugs and component names that the arguments of ls stand for; unknown names match nothing."""
    found = []
    for argument in arguments:
        text = str(argument)
        if "." in text:
            piece = component_text(text)
            if piece is not None:
                found.append(piece)
                continue
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


def component_text(text):
    """The component's name as Maya prints it ("pCubeShape1.vtx[0]" becomes "pCube1.vtx[0]"), None for no component."""
    try:
        piece = component(text)
    except ValueError:
        return None
    if piece is None:
        return None
    path, kind, indices = piece
    parent = path.parent or path
    span = str(indices[0]) if len(indices) == 1 else f"{indices[0]}:{indices[-1]}"
    return f"{name_of(parent)}.{kind}[{span}]"


def _below(found):
    """The item and everything below it, parents first (ls -dag)."""
    if not isinstance(found, DagPath):
        return
    yield found
    for child in found.node.children:
        yield from _below(found.child(child))


def _once(items):
    """One path for each node, the first one: what ls answers without -allPaths."""
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
    "noIntermediate": lambda found, node: not _is_intermediate(node),
    "intermediateObjects": lambda found, node: _is_intermediate(node),
    "assemblies": lambda found, node: isinstance(found, DagPath) and len(found.nodes) == 1 and node.is_transform,
    "visible": lambda found, node: isinstance(found, DagPath) and scene().is_visible(found),
    "invisible": lambda found, node: isinstance(found, DagPath) and not scene().is_visible(found),
    "leaf": lambda found, node: node.is_dag and not node.children,
    "lockedNodes": lambda found, node: node.locked,
    "referencedNodes": lambda found, node: node.referenced is not None,
    "readOnly": lambda found, node: node.referenced is not None,
    "defaultNodes": lambda found, node: node.is_default,
    "undeletable": lambda found, node: node.is_default,
    "persistentNodes": lambda found, node: node.is_default,
}


def _passing(call, items):
    """Those of the items that the call's flags let through."""
    kinds = [kind for kind in _KINDS if call.on(kind)]
    tests = [test for flag, test in _TESTS.items() if call.on(flag)]
    wanted, exact, excluded = call.several("type"), call.several("exactType"), call.several("excludeType")
    for found in items:
        if isinstance(found, str):  # components, which have neither kind nor type
            if not kinds and not wanted:
                yield found
            continue
        node = node_of(found)
        if (
            (not kinds or any(of_kind(node, kind) for kind in kinds))
            and all(test(found, node) for test in tests)
            and (not wanted or any(node.is_a(name) for name in wanted))
            and (not exact or node.type in exact)
            and not any(node.is_a(name) for name in excluded)
        ):
            yield found


def _check_types(call):
    from maya_scene import node_types

    for flag in ("type", "exactType", "excludeType"):
        for name in call.several(flag):
            present = any(node.type == name or node.is_a(name) for node in scene().nodes())
            if not present and not node_types.is_known(name):
                scene().warn(f"Unknown object type: {name}")


@command(
    "ls",
    flags="absoluteName allPaths assemblies cameras dagObjects defaultNodes dependencyNodes exactType excludeType "
    "flatten geometry head intermediateObjects invisible leaf lights lockedNodes long materials noIntermediate "
    "nodeTypes objectsOnly orderedSelection persistentNodes readOnly recursive referencedNodes references "
    "renderGlobals "
    "renderResolutions selection sets shapes shortNames showNamespace showType tail transforms type undeletable uuid "
    "visible",
)
def ls(call):
    """Answers a list, empty where nothing matches; an unknown name is no error."""
    _check_types(call)
    if call.on("nodeTypes"):
        from maya_scene import node_types

        return node_types.type_names()
    if call.on("selection") or call.on("orderedSelection"):
        found = list(scene().selection)
        if call.args:
            wanted = {node_of(item) for item in _named(call.args, True)}
            found = [item for item in found if node_of(item) in wanted]
    elif call.args:
        found = _named(call.args, call.on("recursive"))
        found = found if call.on("allPaths") else _once(found)
    else:
        found = [path for node in scene().nodes() for path in (node.paths or [node])]
        found = found if call.on("allPaths") else _once(found)
    if call.on("dagObjects") or call.on("leaf"):
        below = call.args or call.on("selection")
        found = [path for item in found for path in (_below(item) if below else [item]) if isinstance(path, DagPath)]
        found = deduplicated(found) if call.on("allPaths") else _once(found)
    if call.on("objectsOnly"):
        found = deduplicated(
            find_object(item.partition(".")[0])
            if isinstance(item, str)
            else (item.node if isinstance(item, Plug) else item)
            for item in found
        )
    found = list(_passing(call, found))
    if call.on("flatten"):
        found = [piece for item in found for piece in _flat(item)]
    if "head" in call.flags:
        found = found[: call.flags["head"]]
    if "tail" in call.flags:
        found = found[-call.flags["tail"] :] if call.flags["tail"] else []
    return _printed(call, found)


def _flat(item):
    piece = component(item) if isinstance(item, str) else None
    if piece is None:
        return [item]
    path, kind, indices = piece
    return [f"{name_of(path.parent or path)}.{kind}[{index}]" for index in indices]


def _printed(call, found):
    answer = []
    for item in found:
        if call.on("uuid"):
            answer.append(node_of(item).uuid)
        elif call.on("shortNames") and isinstance(item, DagPath):
            answer.append(name_of(item))
        else:
            answer.append(name_of(item, call.on("long")))
        if call.on("showNamespace"):
            answer.append(node_of(item).namespace or ":")
        if call.on("showType"):
            answer.append(node_of(item).type if not isinstance(item, str) else "float3")
    return answer


@command(
    "listRelatives",
    flags="allDescendents allParents children fullPath noIntermediate parent path shapes type",
)
def list_relatives(call):
    """Answers None where there is nothing; names are bare ones unless fullPath or path is given, as in Maya."""
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
    if call.on("noIntermediate"):
        found = [path for path in found if not _is_intermediate(path.node)]
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


@command(
    "listConnections",
    flags="connections destination exactType fullNodeName plugs shapes skipConversionNodes source type",
)
def list_connections(call):
    """Answers None where there is nothing. A connected shape is shown as its transform unless shapes is given."""
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
    if call.on("exactType"):
        return node.type == wanted
    # A transform is asked for by its type though the connection goes to its shape, and the other way round.
    return node.is_a(wanted)


def _shown(call, plug):
    if call.on("plugs"):
        return plug_name(plug, long=call.on("fullNodeName"))
    node = plug.node
    if node.is_shape and not call.on("shapes"):
        parent = node.path.parent
        return name_of(parent, call.on("fullNodeName")) if parent else name_of(node)
    return name_of(node, call.on("fullNodeName"))


@command("objExists")
def obj_exists(call):
    """True also for attributes ("node.tx") and patterns that match something."""
    name = str(call.args[0])
    return bool(_named([name], False)) if ("*" in name or "." in name or len(name) == 36) else scene().exists(name)


@command("nodeType", flags="apiType derived inherited isTypeName")
def node_type(call):
    if call.on("isTypeName"):
        from maya_scene import node_types

        found = node_types.node_type(str(call.args[0]))
        return [*reversed(found.inherits), found.name] if call.on("inherited") else [found.name]
    try:
        node = find_node(call.args[0])
    except ValueError as error:
        raise RuntimeError(str(error)) from error
    if call.on("inherited"):
        return [*reversed(node.node_type.inherits), node.type]
    if call.on("apiType"):
        return node.node_type.api or "kDependencyNode"
    return node.type


@command("objectType", flags="isAType isType tagFromType")
def object_type(call):
    arguments = call.args or [name_of(item) for item in scene().selection]
    if not arguments:
        raise RuntimeError("No object name specified")
    if "." in str(arguments[0]):
        find_plug(arguments[0], RuntimeError)
        return "attribute"
    try:
        node = find_node(arguments[0])
    except ValueError as error:
        raise RuntimeError(f"No object name specified or the object does not exist: {arguments[0]}") from error
    if "isType" in call.flags:
        return node.type == call.flags["isType"]
    if "isAType" in call.flags:
        return node.is_a(call.flags["isAType"])
    return node.type
