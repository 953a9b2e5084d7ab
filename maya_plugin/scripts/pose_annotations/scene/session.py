"""Starting Maya without a window, and opening a scene in it."""

import os
import re
from typing import Optional

from ..core.errors import RetryError, SceneError

_TIMELINE_NODE = "sceneConfigurationScriptNode"


def start_standalone() -> None:
    """Start Maya inside mayapy; does nothing within a running Maya.

    Raises:
        RetryError: Maya does not start (mostly because of the licence).
        SceneError: this Python is not mayapy.
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
        raise RetryError("Maya could not start: {}; check the licence, then try again", error) from error


def project_of(scene: str) -> Optional[str]:
    """The nearest folder above a scene file that holds a ``workspace.mel``; None where there is none."""
    folder = os.path.dirname(os.path.abspath(scene))
    while True:
        if os.path.isfile(os.path.join(folder, "workspace.mel")):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def open_scene(path: str, project: Optional[str] = None) -> None:
    """Open a scene file, without running its script nodes and without any dialog.

    The project decides where the pictures are, and Maya on a farm starts without the artist's, so it is set first.

    Args:
        path: of the scene file.
        project: folder of the project; None: the one that contains the scene, if any.

    Raises:
        SceneError: the project or the scene cannot be opened, with Maya's reason.
    """
    from maya import cmds

    project = project or project_of(path)
    if project is not None:
        try:
            # Whether Maya's command refuses a folder without a project is not known, so this is checked here.
            if not os.path.isfile(os.path.join(project, "workspace.mel")):
                raise RuntimeError("it holds no workspace.mel")
            cmds.workspace(os.path.abspath(project), openWorkspace=True)
        except RuntimeError as error:
            raise SceneError(
                "{} is no Maya project: {}; name a folder with a workspace.mel as --project",
                project,
                " ".join(str(error).split()),
            ) from error
    try:
        cmds.file(
            os.path.abspath(path), open=True, force=True, prompt=False, executeScriptNodes=False, ignoreVersion=True
        )
    except RuntimeError as error:
        raise SceneError(
            "Maya cannot open {}: {}; open it in Maya, repair and save it", path, " ".join(str(error).split())
        ) from error
    _take_timeline()


def _take_timeline() -> None:
    """Set the time slider's range to that of the file.

    It stands in the text of a script node, which is not executed here (public tools evaluate that node by hand).
    """
    from maya import cmds

    if not cmds.objExists(_TIMELINE_NODE):
        return
    text = str(cmds.getAttr(_TIMELINE_NODE + ".before") or "")
    values = {}
    for flag, names in (("minTime", "min|minTime"), ("maxTime", "max|maxTime")):
        found = re.search(r"playbackOptions\b[^;]*?\s-(?:{})\s+(-?[\d.]+)".format(names), text)
        if found:
            values[flag] = float(found.group(1))
    if len(values) == 2:
        cmds.playbackOptions(**values)
