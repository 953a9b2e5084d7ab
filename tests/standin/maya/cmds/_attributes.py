"""Values of attributes: getAttr, setAttr, addAttr, deleteAttr, and lockNode.

Lengths and angles are in the user's units, matrices always in centimetres (facts on getAttr and units). Errors as Maya
words them: getAttr reports a bad name as ValueError, setAttr and connectAttr as RuntimeError.
"""

from __future__ import annotations

from maya_scene import DagPath

from ._call import StandinLimitation, command
from ._messages import attribute_changed
from ._names import find_node, find_object, find_plug, name_of, plug_name, scene
from ._render import set_in_layer

_NO_VALUE = "The data is not a numeric or string value, and cannot be displayed."
_TYPE_NAMES = {"fltMatrix": "fltMatrix", "compound": "TdataCompound", "byte": "byte", "char": "char"}
NUMBERS = ("bool", "byte", "char", "short", "long", "enum", "float", "double", "doubleLinear", "doubleAngle", "time")
_WHOLE = ("byte", "char", "short", "long", "enum")


def type_name(plug):
    """What getAttr -type answers: the attribute's own type; arrays and untyped compounds are TdataCompound."""
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


@command(
    "getAttr",
    flags="asString channelBox expandEnvironmentVariables keyable lock multiIndices settable silent size time type",
)
def get_attr(call):
    """One value for one attribute; a compound of numbers answers [(x, y, z)], a matrix 16 numbers."""
    answers = []
    for name in call.args:
        if "." not in str(name):
            raise ValueError(f"No object matches name: {name}")
        try:
            _, plug = find_plug(name)
        except ValueError:
            if call.on("silent"):
                return None
            raise
        answers.append(_one(call, plug))
    if not answers:
        raise RuntimeError("No attribute was specified.")
    return answers[0] if len(answers) == 1 else answers


def _one(call, plug):
    if call.on("type"):
        return type_name(plug)
    if call.on("lock"):
        return plug.is_locked
    if call.on("keyable"):
        return plug.is_keyable
    if call.on("channelBox"):
        return plug.in_channel_box
    if call.on("settable"):
        return not plug.is_locked and scene().source(plug) is None
    if call.on("size"):
        return len(plug.element_indices()) if plug.is_array else 1
    if call.on("multiIndices"):
        return plug.element_indices() or None
    value = scene().get_ui(plug, call.flags.get("time"))
    if call.on("asString") and plug.attribute.type == "enum":
        return enum_names(plug).get(int(value), "")
    if isinstance(value, str) and call.on("expandEnvironmentVariables"):
        import os

        return os.path.expandvars(value)
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


@command("setAttr", flags="alteredValue caching channelBox clamp keyable lock size type capacityHint")
def set_attr(call):
    """setAttr("node.attr", value...). Locked and connected attributes are refused, in Maya's words."""
    if not call.args:
        raise RuntimeError("No attribute was specified.")
    _, plug = find_plug(call.args[0], RuntimeError)
    values = call.args[1:]
    if "lock" in call.flags:
        scene().lock(plug, bool(call.flags["lock"]))
    if "keyable" in call.flags:
        _override(plug, "keyable_overrides", call.flags["keyable"])
    if "channelBox" in call.flags:
        _override(plug, "channel_box_overrides", call.flags["channelBox"])
    if not values:
        return
    refuse_unsettable(plug)
    if call.on("clamp"):
        values = [_clamped(plug, value) for value in values]
    value = to_store(plug, values, call.flags.get("type"))
    if not set_in_layer(plug, value):
        scene().set_ui(plug, value)
    attribute_changed(plug)


def _override(plug, table, value):
    getattr(plug.node, table)[plug.key] = bool(value)
    scene().modified = True


def refuse_unsettable(plug):
    """RuntimeError where setAttr would refuse: locked, or fed by a connection (keyed attributes can be set in Maya)."""
    node_attribute = plug_name(plug)
    if plug.is_locked:
        raise RuntimeError(f"setAttr: The attribute '{node_attribute}' is locked or connected and cannot be modified.")
    source = scene().source(plug)
    if source is not None and not source.node.is_a("animCurve"):
        raise RuntimeError(f"setAttr: The attribute '{node_attribute}' is locked or connected and cannot be modified.")


def _clamped(plug, value):
    low, high = plug.attribute.minimum, plug.attribute.maximum
    value = value if low is None else max(low, value)
    return value if high is None else min(high, value)


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


@command(
    "addAttr",
    flags="attributeType category dataType defaultValue enumName exists hidden keyable longName maxValue "
    "minValue multi "
    "niceName numberOfChildren parent readable shortName softMaxValue softMinValue storable usedAsColor usedAsFilename "
    "writable hasMinValue hasMaxValue",
)
def add_attr(call):
    if call.query:
        return _add_attr_query(call)
    if call.edit:
        raise StandinLimitation("addAttr: the stand-in does not edit attributes")
    long = call.flags.get("longName") or call.flags.get("shortName")
    if not long:
        raise RuntimeError("New attribute needs either a long (-ln) or short (-sn) attribute name.")
    for item in call.args or [name_of(item) for item in scene().selection]:
        node = find_node(item)
        if node.definition(long) is not None:
            raise RuntimeError(f"Found no valid items to add the attribute to. {name_of(node)} already has {long}.")
        given = call.flags
        kind = given.get("dataType") or given.get("attributeType") or "double"
        kind = kind[0] if isinstance(kind, (list, tuple)) else kind
        options = {
            "multi": call.on("multi"),
            "keyable": call.on("keyable"),
            "hidden": call.on("hidden"),
            "enum": given.get("enumName"),
            "min": given.get("minValue"),
            "max": given.get("maxValue"),
            "readable": given.get("readable", True),
            "writable": given.get("writable", True),
            "storable": given.get("storable", True),
        }
        scene().add_attribute(
            node, long, given.get("shortName"), kind, given.get("defaultValue"), given.get("parent"), **options
        )


def _add_attr_query(call):
    _, plug = find_plug(call.args[0], RuntimeError)
    definition = plug.attribute
    answers = {
        "exists": True,
        "attributeType": definition.type,
        "dataType": [definition.type],
        "longName": definition.long,
        "shortName": definition.short,
        "defaultValue": definition.default,
        "minValue": definition.minimum,
        "maxValue": definition.maximum,
        "keyable": definition.keyable,
        "multi": definition.multi,
        "hidden": definition.hidden,
        "enumName": ":".join(enum_names(plug).values()) or None,
        "parent": definition.parent.long if definition.parent else None,
    }
    if call.asked not in answers:
        raise StandinLimitation(f"addAttr: the stand-in does not query {call.asked}")
    return answers[call.asked]


@command("deleteAttr", flags="attribute")
def delete_attr(call):
    for item in call.args:
        node, _, attribute = str(item).partition(".")
        scene().delete_attribute(find_node(node), call.flags.get("attribute") or attribute)


@command("renameAttr")
def rename_attr(call):
    raise StandinLimitation("renameAttr: the stand-in does not rename attributes")


@command("lockNode", flags="lock ignoreComponents lockName lockUnpublished")
def lock_node(call):
    nodes = [find_object(name) for name in call.args] or list(scene().selection)
    nodes = [item.node if isinstance(item, DagPath) else item for item in nodes]
    if call.query:
        return [node.locked for node in nodes]
    for node in nodes:
        node.locked = bool(call.flags.get("lock", True))
    return [name_of(node) for node in nodes]
