"""Keys: setKeyframe, keyframe, keyTangent, setInfinity, cutKey, findKeyframe (command pages of these names)."""

from __future__ import annotations

from maya_scene import DagPath, Plug, curves, keys

from ._call import StandinLimitation, command
from ._names import find_object, find_plug, plug_name, scene, selection_or

_NAMES = {number: name for name, number in curves.TANGENT_NUMBERS.items()}
_INFINITIES = ("constant", "linear", None, "cycle", "cycleRelative", "oscillate")


def key_plugs(call):
    """Simple plugs that the arguments mean.

    "node.attr", or every keyable attribute of the nodes, or `attribute` of them.
    """
    found = []
    wanted = call.several("attribute")
    for item in selection_or(call.args):
        if isinstance(item, str) and "." in item:
            found += _simple(find_plug(item)[1])
            continue
        target = find_object(item) if isinstance(item, str) else item
        node = target.node if isinstance(target, (DagPath, Plug)) else target
        if node.is_a("animCurve"):
            found += scene().destinations(node.plug("output"))
            continue
        if wanted:
            for name in wanted:
                plug = node.find_plug(name)
                if plug is not None:
                    found += _simple(plug)
            continue
        for definition in node.definitions():
            plug = Plug(node, definition)
            if not definition.children and not definition.multi and definition.depth == 0 and plug.is_keyable:
                found.append(plug)
    return list(dict.fromkeys(found))


def _simple(plug):
    return [leaf for child in plug.children() for leaf in _simple(child)] if plug.is_compound else [plug]


def internal(plug, value):
    return scene().units.to_internal(value, plug.attribute.type)


def shown(plug, value):
    return scene().units.to_ui(value, plug.attribute.type)


@command(
    "setKeyframe",
    flags="attribute inTangentType outTangentType time value insert breakdown hierarchy shape "
    "controlPoints float respectKeyable",
)
def set_keyframe(call):
    """Answers how many keys were set. Values and times in the user's units."""
    times = call.several("time") or call.several("float") or [scene().current_time]
    count = 0
    for plug in key_plugs(call):
        for time in times:
            given = call.flags.get("value")
            value = given[0] if isinstance(given, (list, tuple)) else given
            value = scene().get(plug, time if call.on("insert") else None) if value is None else internal(plug, value)
            scene().set_key(
                plug,
                float(time),
                value,
                call.flags.get("inTangentType", "auto"),
                call.flags.get("outTangentType", "auto"),
            )
            count += 1
    if not count:
        raise RuntimeError("No valid objects supplied to 'setKeyframe' command")
    return count


def curve_nodes(call):
    """[(plug, animCurve node)] of the plugs that are keyed."""
    return [(plug, node) for plug in key_plugs(call) for node in [keys.curve_node(scene(), plug)] if node is not None]


def _in_range(call, frames):
    """Positions of the keys that -time (a number, or a pair as a range) or -index picks; all without either."""
    if "time" in call.flags:
        ranges = call.flags["time"]
        if not isinstance(ranges, (list, tuple)):
            ranges = (ranges, ranges)
        if len(ranges) == 1:
            ranges = (ranges[0], ranges[0])
        if ranges and isinstance(ranges[0], (list, tuple)):
            raise StandinLimitation(f"{call.name}: the stand-in takes one range of time")
        low, high = (float(part) if part not in ("", None) else None for part in ranges)
        return [
            i for i, f in enumerate(frames) if (low is None or f >= low - 1e-6) and (high is None or f <= high + 1e-6)
        ]
    if "index" in call.flags:
        wanted = call.flags["index"]
        wanted = wanted if isinstance(wanted, (list, tuple)) else [wanted]
        flat = [
            number
            for part in wanted
            for number in (range(part[0], part[-1] + 1) if isinstance(part, (list, tuple)) else [part])
        ]
        return [i for i in flat if i < len(frames)]
    return list(range(len(frames)))


def _rows(node):
    """[(element index, frame)] of a curve's keys in order of time."""
    found = []
    for index in node.plug("keyTimeValue").element_indices():
        seconds = node.values.get(("keyTime", (index,)))
        if seconds is not None:
            found.append((index, scene().units.frame(seconds)))
    return sorted(found, key=lambda row: row[1])


@command(
    "keyframe",
    flags="absolute attribute eval keyframeCount name relative time timeChange valueChange index indexValue "
    "selected hierarchy shape controlPoints includeUpperBound",
)
def keyframe(call):
    found = curve_nodes(call)
    if call.query:
        return _keyframe_query(call, found)
    if not call.edit and not any(flag in call.flags for flag in ("timeChange", "valueChange")):
        return sum(len(_in_range(call, [frame for _, frame in _rows(node)])) for _, node in found)
    changed = 0
    for plug, node in found:
        rows = _rows(node)
        for position in _in_range(call, [frame for _, frame in rows]):
            index, frame = rows[position]
            if "timeChange" in call.flags:
                new = call.flags["timeChange"] + (frame if call.on("relative") else 0.0)
                scene().set(Plug(node, node.definition("keyTime"), (index,)), scene().units.seconds(new))
            if "valueChange" in call.flags:
                old = node.values.get(("keyValue", (index,)), 0.0)
                new = internal(plug, call.flags["valueChange"]) + (old if call.on("relative") else 0.0)
                scene().set(Plug(node, node.definition("keyValue"), (index,)), new)
            changed += 1
    return changed


def _keyframe_query(call, found):
    asked = next(
        (f for f in ("keyframeCount", "name", "timeChange", "valueChange", "eval", "indexValue") if call.on(f)), ""
    )
    if asked == "name":
        return [node.name for _, node in found] or None
    if asked == "eval":
        time = call.flags.get("time", scene().current_time)
        time = time[0] if isinstance(time, (list, tuple)) else time
        return [shown(plug, keys.curve_of(node)(scene().units.seconds(float(time)))) for plug, node in found] or None
    count, answer = 0, []
    for plug, node in found:
        rows = _rows(node)
        picked = _in_range(call, [frame for _, frame in rows])
        count += len(picked)
        for position in picked:
            index, frame = rows[position]
            if asked == "valueChange":
                answer.append(shown(plug, node.values.get(("keyValue", (index,)), 0.0)))
            elif asked == "indexValue":
                answer.append(position)
            else:
                answer.append(frame)
    return count if asked == "keyframeCount" else (answer or None)


@command(
    "keyTangent",
    flags="attribute inTangentType outTangentType time index weightedTangents absolute hierarchy shape controlPoints "
    "inAngle outAngle",
)
def key_tangent(call):
    for plug, node in curve_nodes(call):
        if call.query:
            rows = _rows(node)
            answer = []
            for position in _in_range(call, [frame for _, frame in rows]):
                for flag, attribute in (("inTangentType", "keyTanInType"), ("outTangentType", "keyTanOutType")):
                    if call.on(flag):
                        answer.append(_NAMES.get(node.values.get((attribute, (rows[position][0],))), "auto"))
            if call.on("weightedTangents"):
                return [bool(scene().get(node.plug("weightedTangents")))]
            return answer or None
        if "weightedTangents" in call.flags:
            scene().set(node.plug("weightedTangents"), bool(call.flags["weightedTangents"]))
        rows = _rows(node)
        for position in _in_range(call, [frame for _, frame in rows]):
            for flag, attribute in (("inTangentType", "keyTanInType"), ("outTangentType", "keyTanOutType")):
                if flag in call.flags:
                    if call.flags[flag] not in curves.TANGENT_NUMBERS:
                        raise RuntimeError(f"Unknown tangent type: {call.flags[flag]}")
                    target = Plug(node, node.definition(attribute), (rows[position][0],))
                    scene().set(target, curves.TANGENT_NUMBERS[call.flags[flag]])
        if "inAngle" in call.flags or "outAngle" in call.flags:
            raise StandinLimitation(f"keyTangent: the stand-in does not set angles ({plug_name(plug)})")
    return None


@command("setInfinity", flags="attribute postInfinite preInfinite")
def set_infinity(call):
    for _, node in curve_nodes(call):
        if call.query:
            attribute = "preInfinity" if call.on("preInfinite") else "postInfinity"
            return [_INFINITIES[int(scene().get(node.plug(attribute)))]]
        for flag, attribute in (("preInfinite", "preInfinity"), ("postInfinite", "postInfinity")):
            if flag in call.flags:
                scene().set(node.plug(attribute), _INFINITIES.index(call.flags[flag]))
    return None


@command("cutKey", flags="attribute clear time index hierarchy shape controlPoints includeUpperBound option")
def cut_key(call):
    """Deletes keys; a curve without keys goes too, and its attribute keeps the value of now."""
    count = 0
    for plug, node in curve_nodes(call):
        rows = _rows(node)
        picked = _in_range(call, [frame for _, frame in rows])
        count += len(picked)
        if len(picked) == len(rows):
            value = scene().get(plug)
            scene().delete(node)
            scene().set(plug, value)
            continue
        for position in picked:
            index = rows[position][0]
            for name in (
                "keyTime",
                "keyValue",
                "keyTanInType",
                "keyTanOutType",
                "keyTanInX",
                "keyTanInY",
                "keyTanOutX",
                "keyTanOutY",
            ):
                key = (name, (index,))
                if key in node.values:
                    _forget(node, key)
    return count


def _forget(node, key):
    old = node.values[key]
    if not hasattr(node, "revision"):
        node.revision = 0

    def take():
        node.values.pop(key, None)
        node.revision += 1

    def back():
        node.values[key] = old
        node.revision += 1

    scene().edit(take, back, "cutKey")


@command("findKeyframe", flags="attribute time which curve timeSlider")
def find_keyframe(call):
    """The frame of the first, last, next or previous key; the current time where there are no keys."""
    frames = sorted({frame for _, node in curve_nodes(call) for _, frame in _rows(node)})
    now = call.flags.get("time", scene().current_time)
    now = float(now[0] if isinstance(now, (list, tuple)) else now)
    if call.on("curve"):
        return [node.name for _, node in curve_nodes(call)]
    if not frames:
        return now
    which = call.flags.get("which", "next")
    if which in ("first", "last"):
        return frames[0 if which == "first" else -1]
    later = [frame for frame in frames if frame > now + 1e-6]
    earlier = [frame for frame in frames if frame < now - 1e-6]
    if which == "next":
        return later[0] if later else frames[0]
    return earlier[-1] if earlier else frames[-1]
