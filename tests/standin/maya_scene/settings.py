"""Scene-wide settings that edits and undo know: units, file information.

Sources: command pages `currentUnit` (-updateAnimation: keys keep their time, unless it is off: then they keep their
frame) and `fileInfo`.
"""

from __future__ import annotations


def set_units(scene, linear=None, angular=None, time=None, keep_keys_at_frames=False):
    """Change the user's units. Values stay what they are inside; only how they are shown changes.

    A new time unit keeps the current time and the playback range in seconds, and the keys too unless
    keep_keys_at_frames. Raises SceneError for an unknown unit.
    """
    before, frame, playback = scene.units, scene.current_time, dict(scene.playback)
    after = before.copy()
    for name, value in (("linear", linear), ("angular", angular), ("time", time)):
        if value is not None:
            setattr(after, name, value)
    ratio = after.fps / before.fps
    moved = _keys(scene) if keep_keys_at_frames and ratio != 1.0 else []

    def change(units, factor, key_factor):
        seconds = scene.units.seconds(scene.current_time)
        scene.units = units
        scene.current_time = seconds * units.fps
        scene.playback = {name: value * factor for name, value in scene.playback.items()}
        for node, key in moved:
            node.values[key] *= key_factor
            node.revision += 1

    def back():
        change(before, 1.0 / ratio, ratio)
        scene.current_time, scene.playback = frame, dict(playback)

    scene.edit(lambda: change(after, ratio, 1.0 / ratio), back, "currentUnit")


def _keys(scene):
    curves = [node for node in scene.nodes("animCurve") if node.type.startswith("animCurveT")]
    return [(node, key) for node in curves for key in node.values if key[0] == "keyTime"]


def set_file_info(scene, name, value):
    """Remember a piece of information with the file; None takes it away, and is no error where there is none."""
    old = scene.file_info.get(name)

    def put(item):
        if item is None:
            scene.file_info.pop(name, None)
        else:
            scene.file_info[name] = item

    scene.edit(lambda: put(value), lambda: put(old), "fileInfo")
