"""What attributes a node has and what they are: attributeQuery, listAttr (command pages of these names)."""

from __future__ import annotations

from maya_scene import Plug

from ._attributes import NUMBERS, enum_names
from ._call import StandinLimitation, command
from ._names import find_node, name_of, scene


@command(
    "attributeQuery",
    flags="attributeType channelBox connectable enum exists hidden indexMatters keyable listChildren listDefault "
    "listEnum listParent listSiblings longName maxExists maximum message minExists minimum multi niceName node "
    "numberOfChildren range rangeExists readable shortName storable type writable",
)
def attribute_query(call):
    if "type" in call.flags:
        from maya_scene import node_types

        definition = node_types.node_type(call.flags["type"]).find(str(call.args[0]))
    else:
        if "node" not in call.flags:
            raise RuntimeError("The attributeQuery command needs a node (-n) or a node type (-typ).")
        try:
            definition = find_node(call.flags["node"]).definition(str(call.args[0]))
        except ValueError as error:
            raise RuntimeError(str(error)) from error
    asked = next((flag for flag, value in call.flags.items() if flag not in ("node", "type") and value), "")
    if asked == "exists":
        return definition is not None
    if definition is None:
        raise RuntimeError(f"Attribute '{call.args[0]}' not found.")
    plug = None if "type" in call.flags else Plug(find_node(call.flags["node"]), definition)
    return _definition_answer(asked, definition, plug)


def _definition_answer(asked, definition, plug):
    low, high = definition.minimum, definition.maximum
    numbers = [definition.default] if not definition.children else [child.default for child in definition.children]
    answers = {
        "attributeType": lambda: definition.type,
        "longName": lambda: definition.long,
        "shortName": lambda: definition.short,
        "niceName": lambda: _nice(definition.long),
        "keyable": lambda: plug.is_keyable if plug else definition.keyable,
        "channelBox": lambda: plug.in_channel_box if plug else definition.channel_box,
        "hidden": lambda: definition.hidden,
        "readable": lambda: definition.readable,
        "writable": lambda: definition.writable,
        "connectable": lambda: True,
        "storable": lambda: definition.storable,
        "multi": lambda: definition.multi,
        "message": lambda: definition.type == "message",
        "enum": lambda: definition.type == "enum",
        "listChildren": lambda: [child.long for child in definition.children] or None,
        "numberOfChildren": lambda: [len(definition.children)],
        "listParent": lambda: [definition.parent.long] if definition.parent else None,
        "listDefault": lambda: [float(number or 0) for number in numbers],
        "listEnum": lambda: [":".join(enum_names(Plug(None, definition)).values())],
        "minExists": lambda: low is not None,
        "maxExists": lambda: high is not None,
        "minimum": lambda: [low] if low is not None else None,
        "maximum": lambda: [high] if high is not None else None,
        "rangeExists": lambda: low is not None and high is not None,
        "range": lambda: [low, high] if low is not None and high is not None else None,
    }
    if asked not in answers:
        raise StandinLimitation(f"attributeQuery: the stand-in does not answer {asked or 'a call without a question'}")
    return answers[asked]()


def _nice(long):
    words = "".join(f" {letter}" if letter.isupper() else letter for letter in long)
    return words[:1].upper() + words[1:]


@command(
    "listAttr",
    flags="array caching channelBox connectable hasData keyable leaf locked multi output "
    "read readOnly scalar settable shortNames string unlocked userDefined visible write",
)
def list_attr(call):
    """Attribute long names of a node, in definition order; None where none passes."""
    names = []
    for item in call.args or [name_of(item) for item in scene().selection]:
        node = find_node(item)
        for definition in node.definitions():
            plug = Plug(node, definition, (0,) * (definition.depth - (1 if definition.multi else 0)))
            if _listed(call, plug):
                names.append(definition.short if call.on("shortNames") else definition.long)
    return list(dict.fromkeys(names)) or None


def _listed(call, plug):
    definition = plug.attribute
    tests = {
        "userDefined": definition.dynamic,
        "keyable": plug.is_keyable,
        "channelBox": plug.in_channel_box,
        "locked": plug.is_locked,
        "unlocked": not plug.is_locked,
        "multi": definition.multi,
        "array": definition.multi,
        "leaf": not definition.children,
        "read": definition.readable,
        "write": definition.writable,
        "readOnly": definition.readable and not definition.writable,
        "output": definition.readable and not definition.writable,
        "visible": not definition.hidden,
        "connectable": True,
        "scalar": definition.type in NUMBERS and not definition.multi,
        "hasData": True,
        "settable": definition.writable and not plug.is_locked and scene().source(plug) is None,
    }
    if any(call.on(flag) and not test for flag, test in tests.items()):
        return False
    patterns = call.several("string")
    if patterns:
        from fnmatch import fnmatchcase

        return any(fnmatchcase(definition.long, pattern) or definition.short == pattern for pattern in patterns)
    return True
