"""The session around the scene: about, optionVar, undo, refresh, evaluation manager, messages (command pages)."""

from __future__ import annotations

import os
import platform

from ._call import StandinLimitation, command
from ._names import scene

VERSION = "2025"
API_VERSION = 20250000
_state = {"evaluation_mode": "parallel"}
option_vars: dict = {}


def in_batch():
    """No window was asked for. mayapy has none; the tests of the UI switch it on with MAYA_STANDIN_UI=1."""
    return os.environ.get("MAYA_STANDIN_UI") != "1"


@command("about", flags="apiVersion batch installedVersion operatingSystem product uiLanguage version")
def about(call):
    """Returns what mayapy 2025 on this operating system would; batch is true in mayapy (facts section 7)."""
    if not call.flags:
        raise RuntimeError("The about command needs a flag.")
    system = platform.system()
    answers = {
        "apiVersion": API_VERSION,
        "batch": in_batch(),
        "installedVersion": f"Maya {VERSION} (stand-in)",
        "operatingSystem": {"Linux": "linux64", "Windows": "win64", "Darwin": "mac"}.get(system, system),
        "product": f"Maya {VERSION}",
        "uiLanguage": os.environ.get("MAYA_UI_LANGUAGE", "en_US"),
        "version": VERSION,
    }
    return answers[next(iter(call.flags))]


@command("internalVar", flags="userAppDir userShelfDir")
def internal_var(call):
    """Returns the folder of the user's settings: MAYA_APP_DIR, else the home folder's."""
    if not call.on("userAppDir") and not call.on("userShelfDir"):
        raise RuntimeError("The internalVar command needs a flag.")
    root = os.environ.get("MAYA_APP_DIR") or os.path.join(os.path.expanduser("~"), "maya")
    root = root.replace(os.sep, "/").rstrip("/") + "/"
    return f"{root}{VERSION}/prefs/shelves/" if call.on("userShelfDir") else root


@command("optionVar", flags="exists intValue list remove stringValue stringValueAppend")
def option_var(call):
    """Values that outlive the session: intValue and stringValue take (key, value) pairs.

    A query returns 0 for an unknown key, as in Maya.
    """
    if call.query:
        key = call.query if isinstance(call.query, str) else (call.args[0] if call.args else None)
        return option_vars.get(key, 0)
    if "exists" in call.flags:
        return call.flags["exists"] in option_vars
    if call.on("list"):
        return sorted(option_vars)
    for flag, kind in {"stringValue": str, "intValue": int}.items():
        if flag in call.flags:
            key, value = _pair(call, flag, kind)
            option_vars[key] = value
    if "stringValueAppend" in call.flags:
        key, value = _pair(call, "stringValueAppend", str)
        old = option_vars.get(key, [])
        option_vars[key] = [*(old if isinstance(old, list) else [old]), value]
    for key in call.several("remove"):
        option_vars.pop(key, None)
    return None


def _pair(call, flag, kind):
    value = call.flags[flag]
    if not isinstance(value, (tuple, list)) or len(value) != 2:
        raise TypeError(f"Invalid arguments for flag '{flag}'.  Expected ( string, {kind.__name__} ), got {value!r}")
    key, value = value
    if kind is str and not isinstance(value, str):
        raise TypeError(
            f"Invalid arguments for flag '{flag}'.  Expected ( string, string ), got ( {key!r}, {value!r} )"
        )
    return str(key), kind(value)


@command("undoInfo", flags="chunkName closeChunk openChunk redoName state stateWithoutFlush undoName undoQueueEmpty")
def undo_info(call):
    queue = scene().undo
    if call.query:
        answers = {
            "state": lambda: queue.enabled,
            "stateWithoutFlush": lambda: queue.enabled,
            "undoName": lambda: queue.done[-1][0] if queue.done else "",
            "redoName": lambda: queue.undone[-1][0] if queue.undone else "",
            "undoQueueEmpty": lambda: not queue.done,
        }
        if call.asked not in answers:
            raise StandinLimitation(f"undoInfo: the stand-in does not query {call.asked}")
        return answers[call.asked]()
    if call.on("openChunk"):
        queue.open_chunk(call.flags.get("chunkName", ""))
    if call.on("closeChunk"):
        queue.close_chunk()
    if "stateWithoutFlush" in call.flags:
        queue.enabled = bool(call.flags["stateWithoutFlush"])
    if "state" in call.flags:
        if not call.flags["state"]:
            queue.flush()
        queue.enabled = bool(call.flags["state"])
    return None


@command("undo")
def undo(call):
    scene().undo.undo()


@command("redo")
def redo(call):
    scene().undo.redo()


@command("flushUndo")
def flush_undo(call):
    scene().undo.flush()


@command("refresh", flags="suspend")
def refresh(call):
    """Nothing is drawn."""


@command("evaluationManager", flags="mode")
def evaluation_manager(call):
    """mode: off, serial, parallel; the query returns a list of one."""
    if call.query:
        return [_state["evaluation_mode"]]
    mode = call.flags.get("mode")
    if mode is not None:
        if mode not in ("off", "serial", "parallel", "emParallel"):
            raise RuntimeError(f"Unknown evaluation manager mode: {mode}")
        _state["evaluation_mode"] = mode
    return None


@command("warning")
def warning(call):
    """Printed to stderr as "Warning: text", which is what mayapy does."""
    scene().warn(str(call.args[0]))


@command("error")
def error(call):
    """Raises RuntimeError with the text, as Maya's command does in Python."""
    raise RuntimeError(str(call.args[0]))


@command("evalDeferred", flags="lowestPriority")
def eval_deferred(call):
    """Runs at the next idle moment (maya.utils.processIdleEvents). A string given from Python is Python."""
    import maya.utils

    for work in call.args:
        maya.utils.executeDeferred(work)
