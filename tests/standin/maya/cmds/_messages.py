"""Callbacks: who listens to scene events, time changes and named events (MMessage classes, scriptJob)."""

from __future__ import annotations

import itertools
import json
from contextlib import contextmanager
from pathlib import Path

_numbers = itertools.count(1)
_listeners: dict = {}


class Listener:
    """One registered callback.

    `kind` ("scene", "event", "time", "condition", ...), `what` in that kind, and the function.
    """

    def __init__(self, kind, what, function, data=None):
        self.identifier = next(_numbers)
        self.kind, self.what, self.function, self.data = kind, what, function, data


def add_listener(kind, what, function, data=None):
    listener = Listener(kind, what, function, data)
    _listeners[listener.identifier] = listener
    return listener.identifier


def remove_listener(identifier):
    """RuntimeError where there is no such callback, as MMessage.removeCallback raises."""
    if _listeners.pop(int(identifier), None) is None:
        raise RuntimeError("(kInvalidParameter): No element at given index")


def listeners(kind=None):
    return [listener for listener in _listeners.values() if kind in (None, listener.kind)]


def remove_all():
    _listeners.clear()


def tell(kind, what, *arguments):
    """Calls everyone who listens to this, in the order in which they registered."""
    for listener in list(_listeners.values()):
        if listener.kind == kind and listener.what == what and listener.identifier in _listeners:
            listener.function(*arguments, listener.data) if listener.data is not NO_DATA else listener.function()


NO_DATA = object()


def scene_message(name):
    tell("scene", name)


@contextmanager
def scene_event(name):
    """kBefore<name>, then the block, then kAfter<name>; also the named events that scriptJobs wait for."""
    scene_message(f"Before{name}")
    yield
    scene_message(f"After{name}")
    named = {"New": "NewSceneOpened", "Open": "SceneOpened", "Import": "SceneImported", "Save": "SceneSaved"}.get(name)
    if named:
        tell("event", named)


def time_changed():
    import maya_scene

    tell("time", "changed", maya_scene.current().current_time)
    tell("event", "timeChanged")


_NAMED = json.loads(Path(__file__).with_name("events.json").read_text(encoding="utf-8"))
EVENTS, CONDITIONS = tuple(_NAMED["events"]), tuple(_NAMED["conditions"])
