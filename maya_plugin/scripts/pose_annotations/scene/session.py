"""Starting Maya without a window, and opening a scene in it."""

import os

from ..core.errors import RetryError, SceneError


def start_standalone():
    """Start Maya inside mayapy; does nothing within a running Maya.

    Raises RetryError when Maya does not start (mostly the licence),
    SceneError outside mayapy.
    """
    try:
        import maya.standalone
    except ImportError as error:
        raise SceneError("this Python has no Maya; run the script with Maya's own mayapy") from error
    try:
        maya.standalone.initialize(name="python")
    except RuntimeError as error:
        if "inside of Maya" in str(error):  # a running Maya refuses to start a second time
            return
        raise RetryError("Maya could not start: {}; check the licence, then try again".format(error)) from error


def open_scene(path):
    """Open a scene file, without running its script nodes and without asking. Raises SceneError with Maya's reason."""
    from maya import cmds

    try:
        cmds.file(
            os.path.abspath(path), open=True, force=True, prompt=False, executeScriptNodes=False, ignoreVersion=True
        )
    except RuntimeError as error:
        raise SceneError(
            "Maya cannot open {}: {}; open it in Maya, repair and save it".format(path, " ".join(str(error).split()))
        ) from error
