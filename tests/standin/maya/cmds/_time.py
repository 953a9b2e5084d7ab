"""Time, units and the time line: currentTime, currentUnit, playbackOptions (facts section 4 and 9)."""

from __future__ import annotations

from maya_scene.units import frames_per_second

from ._call import StandinLimitation, command
from ._names import scene, set_units

_LINEAR_FULL = {
    "mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer",
    "in": "inch", "ft": "foot", "yd": "yard", "mi": "mile",
}  # fmt: skip
_PLAYBACK = {
    "minTime": "min",
    "maxTime": "max",
    "animationStartTime": "animation_start",
    "animationEndTime": "animation_end",
}


@command("currentTime")
def current_time(call):
    """Sets the scene's time and returns it; makes no entry in the undo queue (facts section 4).

    A new time counts as an unsaved change here: it may in Maya, so a tool has to be right where it does.
    """
    if call.query:
        return float(scene().current_time)
    if call.args:
        time = call.args[0]
        if isinstance(time, str):
            raise StandinLimitation(f"currentTime: the stand-in takes numbers only, not {time!r}")
        from ._messages import time_changed

        before = scene().current_time
        scene().current_time = float(time)
        if float(time) != before:
            scene().modified = True
            time_changed()
    return float(scene().current_time)


@command("currentUnit", flags="angle linear time")
def current_unit(call):
    units = scene().units
    if call.query:
        asked = next((flag for flag in ("linear", "angle", "time") if call.on(flag)), "")
        if asked == "linear":
            return units.linear
        if asked == "angle":
            return {"degree": "deg", "radian": "rad"}.get(units.angular, units.angular)
        if asked == "time":
            return units.time
        raise RuntimeError("Incorrect use of flags or query edit modes.")
    linear = {full: short for short, full in _LINEAR_FULL.items()}
    if "linear" in call.flags:
        wanted = linear.get(call.flags["linear"], call.flags["linear"])
        if wanted not in _LINEAR_FULL:
            raise RuntimeError(f"Invalid linear unit: {call.flags['linear']}")
        set_units(linear=wanted)
    if "angle" in call.flags:
        set_units(angular={"degree": "deg", "radian": "rad"}.get(call.flags["angle"], call.flags["angle"]))
    if "time" in call.flags:
        frames_per_second(call.flags["time"])
        set_units(time=call.flags["time"])
    return None


@command("playbackOptions", flags="animationEndTime animationStartTime maxTime minTime")
def playback_options(call):
    """Times in frames.

    Setting minTime moves animationStartTime along when it would lie after it, as the time line does.
    """
    playback = scene().playback
    if call.query:
        return float(playback[_PLAYBACK[call.asked]])
    for flag, value in call.flags.items():
        playback[_PLAYBACK[flag]] = float(value)
    playback["animation_start"] = min(playback["animation_start"], playback["min"])
    playback["animation_end"] = max(playback["animation_end"], playback["max"])
    return float(playback["min"])
