"""Time, units and the time line: currentTime, currentUnit, playbackOptions, upAxis (facts section 4 and 9)."""

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


@command("currentTime", flags="update")
def current_time(call):
    """Sets the scene's time and answers it; makes no entry in the undo queue (facts section 4).

    A new time counts as an unsaved change here: it may in Maya, so a tool has to be right where it does.
    """
    if call.query:
        return float(scene().current_time)
    if call.args:
        value = call.args[0]
        time = value if isinstance(value, (int, float)) else _parsed_time(str(value))
        from ._messages import time_changed

        before = scene().current_time
        scene().current_time = float(time)
        if float(time) != before:
            scene().modified = True
            time_changed()
    return float(scene().current_time)


def _parsed_time(text):
    """ "12", "2sec", "1.5film": a number with a unit of time."""
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    unit = text[len(digits) :]
    if not unit:
        return float(digits)
    return float(digits) / frames_per_second(unit) * frames_per_second(scene().units.time)


@command("currentUnit", flags="angle fullName linear time updateAnimation")
def current_unit(call):
    units = scene().units
    if call.query:
        asked = next((flag for flag in ("linear", "angle", "time") if call.on(flag)), "")
        if asked == "linear":
            return _LINEAR_FULL[units.linear] if call.on("fullName") else units.linear
        if asked == "angle":
            short = {"degree": "deg", "radian": "rad"}.get(units.angular, units.angular)
            return {"deg": "degree", "rad": "radian"}[short] if call.on("fullName") else short
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
        set_units(time=call.flags["time"], keep_keys_at_frames=not call.flags.get("updateAnimation", True))
    return None


@command(
    "playbackOptions",
    flags="animationEndTime animationStartTime by framesPerSecond loop maxPlaybackSpeed maxTime "
    "minTime playbackSpeed view",
)
def playback_options(call):
    """Times in frames.

    Setting minTime moves animationStartTime along when it would lie after it, as the time line does.
    """
    playback = scene().playback
    if call.query:
        asked = call.asked
        if asked in _PLAYBACK:
            return float(playback[_PLAYBACK[asked]])
        if asked == "framesPerSecond":
            return frames_per_second(scene().units.time)
        return playback.get(
            asked,
            {"by": 1.0, "loop": "continuous", "playbackSpeed": 0.0, "maxPlaybackSpeed": 0.0, "view": "active"}[asked],
        )
    for flag, value in call.flags.items():
        if flag in _PLAYBACK:
            playback[_PLAYBACK[flag]] = float(value)
        elif flag != "framesPerSecond":
            playback[flag] = value
    playback["animation_start"] = min(playback["animation_start"], playback["min"])
    playback["animation_end"] = max(playback["animation_end"], playback["max"])
    return float(playback["min"])


@command("play", flags="state wait")
def play(call):
    if call.query:
        return False
    raise StandinLimitation("play: the stand-in does not play back")


@command("upAxis", flags="axis rotateView")
def up_axis(call):
    """Only the grid and default cameras follow the axis; no matrix changes (facts section 9)."""
    if call.query:
        return scene().up_axis
    axis = call.flags.get("axis")
    if axis not in ("y", "z"):
        raise RuntimeError(f"Invalid axis: {axis}")
    scene().up_axis = axis
    return None
