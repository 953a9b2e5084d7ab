"""The session around the scene: about, optionVar, undo, refresh, evaluation manager, messages (command pages)."""

from __future__ import annotations

import os
import platform
import sys

from ._call import StandinLimitation, command
from ._names import scene

VERSION = "2025"
API_VERSION = 20250000
_state = {"refresh_suspended": False, "evaluation_mode": "parallel", "ogs_paused": False, "auto_key": False,
          "undo_length": 50}  # fmt: skip
option_vars: dict = {}


def reset():
    """As at start-up: nothing suspended, parallel evaluation. Option variables outlive scenes but not this."""
    _state.update(refresh_suspended=False, evaluation_mode="parallel", ogs_paused=False, auto_key=False, undo_length=50)
    option_vars.clear()


def in_batch():
    """No window was asked for. mayapy has none; the tests of the UI switch it on with MAYA_STANDIN_UI=1."""
    return os.environ.get("MAYA_STANDIN_UI") != "1"


def refresh_suspended():
    return _state["refresh_suspended"]


@command(
    "about",
    flags="apiVersion application batch codeset connected creativeVersion cutIdentifier currentDate currentTime "
    "customVersionClient customVersionString date environmentFile "
    "file installedVersion is64 linux linux64 ltVersion macOS majorVersion minorVersion ntOS operatingSystem "
    "operatingSystemVersion patchVersion preferences product qtVersion uiLanguage uiLanguageIsLocalized "
    "uiLocaleLanguage version windows win64",
)
def about(call):
    """The stand-in calls itself what mayapy 2025 on this operating system would answer.

    Batch is true in mayapy (facts section 7).
    """
    system = platform.system()
    answers = {
        "apiVersion": API_VERSION,
        "application": "maya",
        "batch": in_batch(),
        "codeset": "UTF-8",
        "installedVersion": f"Maya {VERSION} (stand-in)",
        "is64": True,
        "linux": system == "Linux",
        "linux64": system == "Linux",
        "macOS": system == "Darwin",
        "ntOS": system == "Windows",
        "windows": system == "Windows",
        "win64": system == "Windows",
        "majorVersion": VERSION,
        "minorVersion": "0",
        "patchVersion": "0",
        "operatingSystem": {"Linux": "linux64", "Windows": "win64", "Darwin": "mac"}.get(system, system),
        "operatingSystemVersion": platform.platform(),
        "product": f"Maya {VERSION}",
        "preferences": user_folder(),
        "uiLanguage": os.environ.get("MAYA_UI_LANGUAGE", "en_US"),
        "uiLocaleLanguage": os.environ.get("MAYA_UI_LANGUAGE", "en_US"),
        "uiLanguageIsLocalized": os.environ.get("MAYA_UI_LANGUAGE", "en_US") != "en_US",
        "version": VERSION,
        "file": f"{VERSION}ff01",
        "cutIdentifier": "stand-in",
        "ltVersion": False,
        "connected": False,
        "qtVersion": "6.5.3",
        "environmentFile": f"{user_folder()}/Maya.env",
    }
    if not call.flags:
        raise RuntimeError("The about command needs a flag.")
    return answers[next(iter(call.flags))]


def user_folder():
    """<MAYA_APP_DIR>/<version>, as about(preferences=True) and internalVar answer it."""
    root = os.environ.get("MAYA_APP_DIR") or os.path.join(os.path.expanduser("~"), "maya")
    return os.path.join(root, VERSION).replace(os.sep, "/")


@command(
    "internalVar",
    flags="mayaInstallDir userAppDir userBitmapsDir userPrefDir userPresetsDir userScriptDir userShelfDir "
    "userTmpDir userWorkspaceDir",
)
def internal_var(call):
    import tempfile

    home = user_folder()
    answers = {
        "userAppDir": os.path.dirname(home),
        "userPrefDir": f"{home}/prefs",
        "userScriptDir": f"{home}/scripts",
        "userShelfDir": f"{home}/prefs/shelves",
        "userBitmapsDir": f"{home}/prefs/icons",
        "userPresetsDir": f"{home}/presets",
        "userTmpDir": tempfile.gettempdir(),
        "userWorkspaceDir": f"{os.path.dirname(home)}/projects",
        "mayaInstallDir": os.path.dirname(os.path.abspath(__file__)),
    }
    return answers[next(iter(call.flags))].replace(os.sep, "/") + "/"


@command(
    "optionVar",
    flags="arraySize clearArray exists floatArray floatValue floatValueAppend intArray intValue intValueAppend list "
    "remove removeFromArray stringArray stringValue stringValueAppend",
)
def option_var(call):
    """Values that outlive the session: sv/iv/fv take (key, value) pairs.

    A query answers 0 for an unknown key, as in Maya.
    """
    if call.query:
        key = call.query if isinstance(call.query, str) else (call.args[0] if call.args else None)
        return option_vars.get(key, 0)
    if "exists" in call.flags:
        return call.flags["exists"] in option_vars
    if call.on("list"):
        return sorted(option_vars)
    if "arraySize" in call.flags:
        value = option_vars.get(call.flags["arraySize"], 0)
        return len(value) if isinstance(value, list) else 1
    kinds = {"stringValue": str, "intValue": int, "floatValue": float}
    for flag, kind in kinds.items():
        if flag in call.flags:
            key, value = _pair(call, flag, kind)
            option_vars[key] = value
        if f"{flag}Append" in call.flags:
            key, value = _pair(call, f"{flag}Append", kind)
            old = option_vars.get(key, [])
            option_vars[key] = [*(old if isinstance(old, list) else [old]), value]
    for key in call.several("remove"):
        option_vars.pop(key, None)
    for key in call.several("clearArray"):
        option_vars[key] = []
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


@command(
    "undoInfo",
    flags="chunkName closeChunk infinity length openChunk printQueue redoName redoQueueEmpty state "
    "stateWithoutFlush undoName undoQueueEmpty",
)
def undo_info(call):
    queue = scene().undo
    if call.query:
        answers = {
            "state": lambda: queue.enabled,
            "stateWithoutFlush": lambda: queue.enabled,
            "length": lambda: _state["undo_length"],
            "infinity": lambda: _state["undo_length"] == 0,
            "undoName": lambda: queue.done[-1][0] if queue.done else "",
            "redoName": lambda: queue.undone[-1][0] if queue.undone else "",
            "undoQueueEmpty": lambda: not queue.done,
            "redoQueueEmpty": lambda: not queue.undone,
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
    if "length" in call.flags:
        _state["undo_length"] = int(call.flags["length"])
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


@command("refresh", flags="currentView force suspend")
def refresh(call):
    if "suspend" in call.flags:
        _state["refresh_suspended"] = bool(call.flags["suspend"])


@command("ogs", flags="pause reset")
def ogs(call):
    """pause is a toggle, whatever value it is given (facts section 4)."""
    if call.query:
        if call.asked != "pause":
            raise StandinLimitation(f"ogs: the stand-in does not query {call.asked}")
        return _state["ogs_paused"]
    if "pause" in call.flags:
        _state["ogs_paused"] = not _state["ogs_paused"]
    return None


@command("evaluationManager", flags="mode enabled invalidate")
def evaluation_manager(call):
    """mode: off, serial, parallel; the query answers a list of one."""
    if call.query:
        return [_state["evaluation_mode"]] if call.asked == "mode" else _state["evaluation_mode"] != "off"
    mode = call.flags.get("mode")
    if mode is not None:
        if mode not in ("off", "serial", "parallel", "emParallel"):
            raise RuntimeError(f"Unknown evaluation manager mode: {mode}")
        _state["evaluation_mode"] = mode
    return None


@command("cycleCheck", flags="evaluation")
def cycle_check(call):
    return True if call.query else None


@command("autoKeyframe", flags="state")
def auto_keyframe(call):
    if call.query:
        return _state["auto_key"]
    if "state" in call.flags:
        _state["auto_key"] = bool(call.flags["state"])
    return None


@command("warning", flags="noContext showLineNumber")
def warning(call):
    """Printed to stderr as "Warning: text", which is what mayapy does."""
    scene().warn(str(call.args[0]))


@command("error", flags="noContext showLineNumber")
def error(call):
    """Raises RuntimeError with the text, as Maya's command does in Python."""
    raise RuntimeError(str(call.args[0]))


@command(
    "memory",
    flags="asFloat freeMemory gigaByte kiloByte megaByte physicalMemory processVirtualMemory heapMemory "
    "adjustedVirtualMemory",
)
def memory(call):
    import resource

    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    unit = next(
        (1024**power for power, flag in ((3, "gigaByte"), (2, "megaByte"), (1, "kiloByte")) if call.on(flag)), 1
    )
    return [size / unit if call.on("asFloat") else int(size // unit)]


@command("evalDeferred", flags="lowestPriority lowPriority evaluateNext list")
def eval_deferred(call):
    """Runs at the next idle moment (maya.utils.processIdleEvents). A string given from Python is Python."""
    import maya.utils

    for work in call.args:
        maya.utils.executeDeferred(work)


@command("headsUpMessage", "dgdirty", "dgeval", "flushThumbnailCache", flags="")
def nothing_to_do(call):
    """Drawing and dirtiness mean nothing here: every value is pulled anew."""


@command("pause", flags="seconds")
def pause(call):
    if call.flags.get("seconds"):
        import time

        time.sleep(float(call.flags["seconds"]))


@command("quit", flags="abort force exitCode")
def quit_maya(call):
    raise SystemExit(int(call.flags.get("exitCode", 0)))


@command("commandEcho", "scriptEditorInfo", "help", flags="")
def not_here(call):
    raise StandinLimitation(f"{call.name}: the stand-in has no Script Editor")


def print_warning(message):
    """Where Scene.warn ends up: mayapy prints warnings to stderr."""
    print(f"Warning: {message}", file=sys.stderr)
