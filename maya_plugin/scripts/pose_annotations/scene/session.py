"""Starting Maya without a window, and opening a scene in it."""

import os
import re
from typing import Iterator, Optional, Set, Tuple

from ..core.errors import RetryError, SceneError
from ..core.messages import Message, listed

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
    if _is_running():
        return
    try:
        maya.standalone.initialize(name="python")
    except RuntimeError as error:
        raise RetryError("Maya could not start: {}; check the licence, then try again", error) from error


def _is_running() -> bool:
    """Whether this process is a Maya that has started; a second start is refused, in words of Maya's language.

    Before, ``maya.cmds`` is empty (so ask maya_brew, fabiangeisler/fg-tools ``FC-Tools/scripts/tests/start.py``).
    """
    from maya import cmds

    return hasattr(cmds, "about")


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


def open_scene(path: str, project: Optional[str] = None, accepts_errors: bool = False) -> Optional[Message]:
    """Open a scene file, without running its script nodes and without any dialog.

    The project decides where the pictures are, and Maya on a farm starts without the artist's, so it is set first.

    Args:
        path: of the scene file.
        project: folder of the project; None: the one that contains the scene, if any.
        accepts_errors: whether to go on where Maya reports errors although the scene is open.

    Returns:
        A warning with the errors that Maya reported, where they are accepted.

    Raises:
        SceneError: the project or the scene cannot be opened, or only with errors, with Maya's reason.
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
    warning = None
    try:
        cmds.file(
            os.path.abspath(path), open=True, force=True, prompt=False, executeScriptNodes=False, ignoreVersion=True
        )
    except RuntimeError as error:
        reason = " ".join(str(error).split())
        if not _is_open(path):
            raise SceneError("Maya cannot open {}: {}; open it in Maya, repair and save it", path, reason) from error
        warning = Message("Maya opened {} with errors: {}", path, reason)
        if not accepts_errors:
            from . import missing_parts

            lacking = missing_parts.reference_warnings() + missing_parts.plugin_warnings()
            raise SceneError(
                "{}; {}; mend it, or {pass --allow-open-errors} to export what is there",
                warning,
                listed("{}; {}", lacking) or Message("nothing that it names is missing"),
            ) from error
    _take_timeline()
    load_saved_references(path)
    return warning


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


def _is_open(path: str) -> bool:
    """Whether Maya has opened a scene although it raised, as it does for a missing plug-in (OpenPype issue 2452).

    The scene's name may be wrong then, so it is set.
    """
    from maya import cmds

    from .nodes import top_nodes

    name = cmds.file(query=True, sceneName=True)
    if name:
        return os.path.normcase(os.path.abspath(name)) == os.path.normcase(os.path.abspath(path))
    if not (top_nodes() or cmds.ls(type="reference")):
        return False
    cmds.file(rename=os.path.abspath(path))
    return True


# The announcement of a reference at the top of a .ma file; a saved one that is not loaded has "-dr 1".
_ANNOUNCED = re.compile(r'^file\s+-rdi\s+\d+(?:"[^"]*"|[^";])*;', re.MULTILINE)
_NODE = re.compile(r'-rfn\s+"([^"]+)"')
_DEFERRED = re.compile(r"-dr\s+(?:1|on|yes|true)\b")


def load_saved_references(path: str) -> None:
    """Load the references that the file has as loaded and Maya has not loaded.

    A user's setting to load no references may count for ``file -open`` too (getavalon/core issue 111), though the
    command page says that without ``loadReferenceDepth`` each is as it was saved; "all" would load those as well that
    the artist has switched off. Of a binary file the saved state is not known here.
    """
    from maya import cmds

    from . import missing_parts

    if not missing_parts.unloaded_references():
        return
    wanted = {node for node, is_loaded in _saved_references(path) if is_loaded}
    tried: Set[str] = set()
    while True:
        unloaded = missing_parts.unloaded_references()
        waiting = [one.node for one in unloaded if one.node in wanted and one.is_found and one.node not in tried]
        if not waiting:
            return
        for node in waiting:
            tried.add(node)
            try:
                cmds.file(loadReference=node)
            except RuntimeError:  # the check before the export names it
                pass


def _saved_references(path: str) -> Iterator[Tuple[str, bool]]:
    """(reference node, whether it was loaded when the file was saved) of a .ma file."""
    if not path.lower().endswith(".ma"):
        return
    with open(path, "r", encoding="utf-8", errors="replace") as stream:
        head = ""
        for line in stream:
            if line.startswith(("requires", "createNode")):
                break
            head += line
    for statement in _ANNOUNCED.findall(head):
        node = _NODE.search(statement)
        if node:
            yield node.group(1), not _DEFERRED.search(re.sub(r'"[^"]*"', "", statement))
