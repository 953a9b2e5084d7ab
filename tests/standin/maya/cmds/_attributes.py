"""Values of attributes: getAttr, setAttr, addAttr, connectAttr, attributeQuery, setKeyframe.

Lengths and angles are in the user's units, matrices always in centimetres (facts on getAttr and units). Errors as Maya
words them: getAttr reports a bad name as ValueError, setAttr and connectAttr as RuntimeError.
"""

from __future__ import annotations

from maya_scene import Plug

from ._call import StandinLimitation, command
from ._messages import attribute_changed
from ._names import find_node, find_plug, name_of, plug_name, scene

_NO_VALUE = "The data is not a numeric or string value, and cannot be displayed."
_TYPE_NAMES = {"fltMatrix": "fltMatrix", "compound": "TdataCompound", "byte": "byte", "char": "char"}
NUMBERS = ("bool", "byte", "char", "short", "long", "enum", "float", "double", "doubleLinear", "doubleAngle", "time")
_WHOLE = ("byte", "char", "short", "long", "enum")


def type_name(plug):
    """What getAttr -type returns: the attribute's own type; arrays and untyped compounds are TdataCompound."""
    if plug.is_array:
        return "TdataCompound"
    return _TYPE_NAMES.get(plug.attribute.type, plug.attribute.type)


def shown(plug, value):
    """A value as Python gets it from getAttr."""
    kind = plug.attribute.type
    if plug.is_array or isinstance(value, list):
        if kind == "message":
            raise RuntimeError(_NO_VALUE)
        if plug.is_compound:
            return [tuple(part) if isinstance(part, (tuple, list)) else part for part in value]
        return list(value) if isinstance(value, (list, tuple)) else value
    if plug.is_compound:
        return [tuple(shown(child, part) for child, part in zip(plug.children(), value, strict=True))]
    if kind in ("matrix", "fltMatrix"):
        return [number for row in value for number in row]
    if kind == "bool":
        return bool(value)
    if kind in _WHOLE:
        return int(value)
    if kind in ("string", "stringArray", "doubleArray", "Int32Array", "vectorArray", "pointArray", "floatArray"):
        return value
    if isinstance(value, (int, float)):
        return float(value)
    raise RuntimeError(_NO_VALUE)


@command("getAttr", flags="asString lock multiIndices settable size time type")
def get_attr(call):
    """Returns one value for one attribute: [(x, y, z)] for a compound of numbers, 16 numbers for a matrix."""
    answers = []
    for name in call.args:
        if "." not in str(name):
            raise ValueError(f"No object matches name: {name}")
        answers.append(_one(call, find_plug(name)[1]))
    if not answers:
        raise RuntimeError("No attribute was specified.")
    return answers[0] if len(answers) == 1 else answers


def _one(call, plug):
    if call.on("type"):
        return type_name(plug)
    if call.on("lock"):
        return plug.is_locked
    if call.on("settable"):
        return not plug.is_locked and scene().source(plug) is None
    if call.on("size"):
        return len(plug.element_indices()) if plug.is_array else 1
    if call.on("multiIndices"):
        return plug.element_indices() or None
    value = scene().get_ui(plug, call.flags.get("time"))
    if call.on("asString") and plug.attribute.type == "enum":
        return enum_names(plug).get(int(value), "")
    return shown(plug, value)


def enum_names(plug):
    """{value: name} of an enum attribute; the table gives names as a list or as "a:b=3:c"."""
    names, value = {}, 0
    listed = plug.attribute.enum or []
    for entry in listed.split(":") if isinstance(listed, str) else listed:
        name, equals, number = str(entry).partition("=")
        value = int(number) if equals else value
        names[value] = name
        value += 1
    return names


@command("setAttr", flags="lock type")
def set_attr(call):
    """setAttr("node.attr", value...). Locked and connected attributes are refused, in Maya's words."""
    if not call.args:
        raise RuntimeError("No attribute was specified.")
    _, plug = find_plug(call.args[0], RuntimeError)
    values = call.args[1:]
    if "lock" in call.flags:
        scene().lock(plug, bool(call.flags["lock"]))
    if not values:
        return
    refuse_unsettable(plug)
    scene().set_ui(plug, to_store(plug, values, call.flags.get("type")))
    attribute_changed(plug)


def refuse_unsettable(plug):
    """RuntimeError where setAttr would refuse: locked, or fed by a connection (keyed attributes can be set in Maya)."""
    node_attribute = plug_name(plug)
    if plug.is_locked:
        raise RuntimeError(f"setAttr: The attribute '{node_attribute}' is locked or connected and cannot be modified.")
    source = scene().source(plug)
    if source is not None and not source.node.is_a("animCurve"):
        raise RuntimeError(f"setAttr: The attribute '{node_attribute}' is locked or connected and cannot be modified.")


def to_store(plug, values, data_type):
    """The value for Scene.set_ui of what was given to setAttr. Raises RuntimeError for the wrong kind or number."""
    kind, attribute = plug.attribute.type, plug.attribute
    where = plug_name(plug)
    if kind == "string":
        if data_type != "string":
            raise RuntimeError(f"setAttr: '{where}' is a string attribute: its values need type=\"string\"")
        return str(values[0])
    if kind in ("matrix", "fltMatrix"):
        if len(values) != 16:
            raise RuntimeError(f"setAttr: '{where}' needs 16 numbers, {len(values)} were given")
        return tuple(tuple(float(number) for number in values[4 * row : 4 * row + 4]) for row in range(4))
    if plug.is_compound:
        if len(values) != len(attribute.children):
            raise RuntimeError(f"setAttr: '{where}' needs {len(attribute.children)} values, {len(values)} were given")
        return tuple(values)
    if kind in NUMBERS:
        if len(values) != 1 or isinstance(values[0], str):
            raise RuntimeError(
                f"setAttr: Invalid argument for the attribute '{where}': {values!r}. One number is needed."
            )
        value = _within(plug, values[0])
        if kind == "bool":
            return bool(value)
        return int(value) if kind in _WHOLE else float(value)
    if kind in ("stringArray", "doubleArray", "Int32Array"):
        return list(values[1:]) if data_type else list(values)
    raise StandinLimitation(f"setAttr: the stand-in cannot set {where} of the type {kind}")


def _within(plug, value):
    """Maya refuses a value outside the attribute's hard limits."""
    for limit, name, is_past in (
        (plug.attribute.minimum, "minimum", lambda bound: value < bound),
        (plug.attribute.maximum, "maximum", lambda bound: value > bound),
    ):
        if limit is not None and is_past(limit):
            where = plug_name(plug)
            raise RuntimeError(f"setAttr: Cannot set the attribute '{where}' past its {name} value of {limit}.")
    return value


@command("addAttr", flags="attributeType dataType defaultValue longName maxValue minValue parent")
def add_attr(call):
    """Adds an attribute to each node that is named."""
    if call.query or call.edit:
        raise StandinLimitation("addAttr: the stand-in has no query and no edit of attributes")
    given = call.flags
    long = given.get("longName")
    if not long:
        raise RuntimeError("New attribute needs either a long (-ln) or short (-sn) attribute name.")
    kind = given.get("dataType") or given.get("attributeType") or "double"
    for item in call.args:
        node = find_node(item)
        if node.definition(long) is not None:
            raise RuntimeError(f"Found no valid items to add the attribute to. {name_of(node)} already has {long}.")
        limits = {"min": given.get("minValue"), "max": given.get("maxValue")}
        scene().add_attribute(node, long, None, kind, given.get("defaultValue"), given.get("parent"), **limits)


@command("connectAttr", flags="force")
def connect_attr(call):
    """Returns "Connected a.x to b.y." as Maya does; an existing connection needs force."""
    source_owner, source = find_plug(call.args[0], RuntimeError)
    owner, destination = find_plug(call.args[1], RuntimeError)
    if destination.is_locked:
        raise RuntimeError(f"The destination attribute '{plug_name(destination, owner)}' cannot be modified.")
    scene().connect(source, destination, call.on("force"))
    return f"Connected {plug_name(source, source_owner)} to {plug_name(destination, owner)}."


@command("attributeQuery", flags="attributeType exists listChildren listEnum maximum minimum multi node")
def attribute_query(call):
    """What an attribute of a node is: whether it exists, its type, children, limits and enum names."""
    if "node" not in call.flags:
        raise RuntimeError("The attributeQuery command needs a node (-n) or a node type (-typ).")
    try:
        definition = find_node(call.flags["node"]).definition(str(call.args[0]))
    except ValueError as error:
        raise RuntimeError(str(error)) from error
    asked = next((flag for flag, value in call.flags.items() if flag != "node" and value), "")
    if asked == "exists":
        return definition is not None
    if definition is None:
        raise RuntimeError(f"Attribute '{call.args[0]}' not found.")
    answers = {
        "attributeType": lambda: definition.type,
        "listChildren": lambda: [child.long for child in definition.children] or None,
        "listEnum": lambda: [":".join(enum_names(Plug(None, definition)).values())],
        "maximum": lambda: None if definition.maximum is None else [definition.maximum],
        "minimum": lambda: None if definition.minimum is None else [definition.minimum],
        "multi": lambda: definition.multi,
    }
    if asked not in answers:
        raise RuntimeError("The attributeQuery command needs a question.")
    return answers[asked]()


def key_plugs(call):
    """Simple plugs that the arguments mean: "node.attr", or `attribute` of nodes."""
    found = []
    for item in call.args:
        if "." in item:
            found += _simple(find_plug(item)[1])
        else:
            found += [leaf for name in call.several("attribute") for leaf in _simple(find_node(item).plug(name))]
    return list(dict.fromkeys(found))


def _simple(plug):
    return [leaf for child in plug.children() for leaf in _simple(child)] if plug.is_compound else [plug]


@command("setKeyframe", flags="attribute inTangentType outTangentType time value")
def set_keyframe(call):
    """Returns how many keys were set. Values and times are in the user's units."""
    count, value = 0, call.flags.get("value")
    for plug in key_plugs(call):
        stored = scene().get(plug) if value is None else scene().units.to_internal(value, plug.attribute.type)
        tangents = call.flags.get("inTangentType", "auto"), call.flags.get("outTangentType", "auto")
        for time in call.several("time") or [scene().current_time]:
            scene().set_key(plug, float(time), stored, *tangents)
            count += 1
    if not count:
        raise RuntimeError("No valid objects supplied to 'setKeyframe' command")
    return count
