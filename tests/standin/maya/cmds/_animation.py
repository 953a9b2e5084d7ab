"""Keys: setKeyframe (command page of this name)."""

from __future__ import annotations

from ._call import command
from ._names import find_node, find_plug, scene


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
