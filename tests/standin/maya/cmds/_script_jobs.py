"""scriptJob: work that waits for an event, a change of an attribute, or the end of a window (command page)."""

from __future__ import annotations

from . import _messages
from . import _ui_elements as ui
from ._call import command
from ._names import find_plug

_KINDS = ("event", "attributeChange", "uiDeleted")


@command(
    "scriptJob",
    flags="event attributeChange uiDeleted runOnce parent protected killWithScene kill force exists listJobs",
)
def script_job(call):
    """Returns the number of the new job. In batch, jobs are made but events of the interface never come."""
    if "exists" in call.flags:
        return any(job.identifier == int(call.flags["exists"]) for job in _jobs())
    if call.on("listJobs"):
        return [f"{job.identifier}: {job.kind} {job.what}\n" for job in _jobs()]
    if "kill" in call.flags:
        for number in call.several("kill"):
            _kill(int(number), call.on("force"))
        return None
    return _new(call)


def _jobs():
    return [listener for listener in _messages.listeners() if listener.job is not None]


def _kill(number, force):
    job = next((job for job in _jobs() if job.identifier == number), None)
    if job is None:
        raise RuntimeError(f"There is no script job numbered {number}.")
    if job.job["protected"] and not force:
        raise RuntimeError(f"Script job {number} is protected: the flag force is needed.")
    _messages.remove_listener(number)


def _new(call):
    given = [kind for kind in _KINDS if kind in call.flags]
    if len(given) != 1:
        raise RuntimeError("The scriptJob command needs one thing to wait for.")
    kind, value = given[0], call.flags[given[0]]
    what, script = value if isinstance(value, (list, tuple)) else (None, value)
    if kind == "event" and what not in _messages.EVENTS:
        raise RuntimeError(f"Unknown event: {what}")
    if kind == "uiDeleted":
        what = ui.needed(what).path
    if kind == "attributeChange":
        _, plug = find_plug(what, RuntimeError)
        what = plug
    parent = ui.needed(call.flags["parent"]).path if call.flags.get("parent") else None
    job = {
        "runOnce": call.on("runOnce"),
        "protected": call.on("protected"),
        "parent": parent,
        "killWithScene": call.on("killWithScene"),
    }
    return _messages.add_job(kind, what, lambda: ui.run_callback(script, None), job)
