"""maya.standalone: start and end of Maya without a window (facts section 7).

`initialize` fills maya.cmds, reads module files (MAYA_MODULE_PATH and <MAYA_APP_DIR>/modules), puts their scripts
folders on sys.path and runs userSetup.py unless MAYA_SKIP_USERSETUP_PY is 1. `uninitialize` ends the process with
exit code 0, whatever code was on its way, unless MAYA_NO_STANDALONE_ATEXIT is 1: that is what Autodesk's mayapy is
known for.
"""

from __future__ import annotations

import atexit
import os
import sys

_initialized = False


def initialize(name="python", *_):
    global _initialized
    if _initialized:
        return
    import maya_scene

    from maya import _modules, cmds
    from maya.cmds import _session

    cmds._load()
    _initialized = True
    maya_scene.current().on_warning = _print_warning
    _modules.read_all(_session.VERSION)
    for folder in _modules.folders("scripts"):
        if folder not in sys.path:
            sys.path.append(folder)
    if os.environ.get("MAYA_NO_STANDALONE_ATEXIT") != "1":
        atexit.register(uninitialize)
    _user_setup()


def uninitialize(*_):
    """Ends the session. Without MAYA_NO_STANDALONE_ATEXIT=1 the process leaves at once with exit code 0."""
    global _initialized
    if not _initialized:
        return
    _initialized = False
    from maya.cmds import _messages, _plugins

    _messages.scene_message("MayaExiting")
    _plugins.unload_all()
    if os.environ.get("MAYA_NO_STANDALONE_ATEXIT") != "1":
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def _print_warning(message):
    """Warnings go to the standard error of mayapy, as Maya's do."""
    print(f"Warning: {message}", file=sys.stderr)


def _user_setup():
    if os.environ.get("MAYA_SKIP_USERSETUP_PY") == "1":
        return
    for folder in sys.path:
        path = os.path.join(folder, "userSetup.py")
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as source:
                exec(compile(source.read(), path, "exec"), {"__name__": "__main__", "__file__": path})
