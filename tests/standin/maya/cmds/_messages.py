"""Listeners for scene events, time changes and named events (MMessage classes, scriptJob)."""

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

    def __init__(self, kind, what, function, data=None, job=None):
        self.identifier = next(_numbers)
        self.kind, self.what, self.function, self.data = kind, what, function, data
        self.job = job  # the settings of a scriptJob, None for a callback of the API


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


def add_job(kind, what, function, job):
    """A scriptJob: called without arguments; `job` holds runOnce, parent, protected, killWithScene."""
    listener = Listener(kind, what, function, job=job)
    _listeners[listener.identifier] = listener
    return listener.identifier


def notify(kind, what, *arguments):
    """Calls the listeners for this, in the order in which they were registered."""
    for listener in list(_listeners.values()):
        if listener.kind != kind or listener.what != what or listener.identifier not in _listeners:
            continue
        if listener.job is None:
            listener.function(*arguments, listener.data)
            continue
        if listener.job["runOnce"]:
            _listeners.pop(listener.identifier, None)
        listener.function()


def element_deleted(path):
    """Of a user interface element: jobs that wait for it run, jobs that hang on it end."""
    notify("uiDeleted", path)
    for listener in list(_listeners.values()):
        if listener.job is not None and listener.job["parent"] == path:
            _listeners.pop(listener.identifier, None)


def scene_closed():
    """Jobs made with killWithScene end."""
    for listener in list(_listeners.values()):
        if listener.job is not None and listener.job["killWithScene"]:
            _listeners.pop(listener.identifier, None)


def attribute_changed(plug):
    notify("attributeChange", plug)


def scene_message(name):
    notify("scene", name)


@contextmanager
def scene_event(name):
    """kBefore<name>, then the block, then kAfter<name>; also the named events that scriptJobs wait for."""
    scene_message(f"Before{name}")
    if name in ("New", "Open"):
        scene_closed()
    yield
    scene_message(f"After{name}")
    named = {"New": "NewSceneOpened", "Open": "SceneOpened", "Import": "SceneImported", "Save": "SceneSaved"}.get(name)
    if named:
        notify("event", named)


def time_changed():
    import maya_scene

    notify("time", "changed", maya_scene.current().current_time)
    notify("event", "timeChanged")


_NAMED = json.loads(Path(__file__).with_name("events.json").read_text(encoding="utf-8"))
EVENTS, CONDITIONS = tuple(_NAMED["events"]), tuple(_NAMED["conditions"])
