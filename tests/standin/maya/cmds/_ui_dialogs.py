"""Dialogs, progress and messages (command pages confirmDialog, promptDialog, fileDialog2, progressBar.

ProgressWindow, inViewMessage).

A dialog waits for an artist: a test gives the replies in order beforehand (maya_hands). A dialog without a reply
is an error, not a guess.
"""

from __future__ import annotations

from . import _ui_elements as ui
from ._call import StandinLimitation, command


def _answer(kind, call):
    state = ui.interface()
    state.shown.append((kind, dict(call.flags)))
    if not state.answers:
        text = call.flags.get("message") or call.flags.get("caption") or call.flags.get("title") or ""
        raise StandinLimitation(f"{kind}: nobody answers this dialog: {text}")
    answer = state.answers.pop(0)
    return answer(call.flags) if callable(answer) else answer


@command("confirmDialog", flags="*")
def confirm_dialog(call):
    """Returns the label of the button that was pressed, or the dismissString."""
    buttons = call.several("button") or ["Confirm"]
    answer = _answer("confirmDialog", call)
    if answer is None:
        return call.flags.get("dismissString", "dismiss")
    if answer not in buttons:
        raise StandinLimitation(f"confirmDialog has no button {answer!r}: {', '.join(buttons)}")
    return answer


@command("fileDialog2", flags="*")
def file_dialog(call):
    """A list of paths, None where it was cancelled."""
    answer = _answer("fileDialog2", call)
    return [answer] if isinstance(answer, str) else answer


@command("inViewMessage", flags="*")
def in_view_message(call):
    ui.interface().shown.append(("inViewMessage", dict(call.flags)))


def step_progress(element, flags):
    """beginProgress, step, progress and endProgress of a progress bar; `escape_after` counts its updates."""
    state = ui.interface()
    if flags.pop("beginProgress", False):
        element.flags["running"], element.flags["cancelled"] = True, False
        element.flags["progress"] = flags.get("minValue", element.flags.get("minValue", 0))
        state.shown.append(("progress", "begin"))
    if flags.pop("endProgress", False):
        element.flags["running"] = False
        state.shown.append(("progress", "end"))
    if "status" in flags:
        state.shown.append(("progressStatus", str(flags["status"])))
    step = flags.pop("step", None)
    if step is not None:
        flags["progress"] = element.flags.get("progress", 0) + int(step)
    if "progress" in flags:
        low, high = (
            flags.get(name, element.flags.get(name, default)) for name, default in (("minValue", 0), ("maxValue", 100))
        )
        flags["progress"] = max(low, min(high, int(flags["progress"])))


def is_cancelled(element):
    """Whether Esc was pressed since beginProgress; only where isInterruptable was given."""
    state = ui.interface()
    if not element.flags.get("running") or not element.flags.get("isInterruptable"):
        return False
    if state.escape_after is not None:
        if state.escape_after <= 0:
            element.flags["cancelled"], state.escape_after = True, None
        else:
            state.escape_after -= 1
    return bool(element.flags.get("cancelled"))
