"""The shelf button "Export Pose Annotations", on the artist's current shelf; added once, then updated.

Maya writes shelves to MEL files when it ends and reads a tab's file when the tab is first shown, so a button of an
earlier session may be in a file only, or be on its shelf without the tag by which we marked it.
"""

import glob
import os
from typing import Any, Dict, List

from maya import cmds

from . import mel_globals
from .words import word

TAG = "poseAnnotationsExport"
_QUICK = "from pose_annotations.ui import actions; actions.quick_export()"
_WINDOW = "from pose_annotations.ui import window; window.show_window()"
_ICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "icons", "poseAnnotations.png")


def add_button() -> str:
    """Add the button to the current shelf, or update it where a shelf has it already.

    Returns:
        Its name; "" where it is in the file of a tab that Maya has not read yet.
    """
    found = find_buttons()
    for button in found[1:]:
        cmds.deleteUI(button, control=True)
    if found:
        cmds.shelfButton(found[0], edit=True, docTag=TAG, **_look())
        return found[0]
    if _is_in_a_file():
        return ""
    return cmds.shelfButton(parent=_shelf_in_front(), docTag=TAG, **_look())


def _look() -> Dict[str, Any]:
    icon = os.path.normpath(_ICON).replace("\\", "/")
    return {
        "label": word("shelf_label"),
        "annotation": word("shelf_tip"),
        # By its path: a bare name is looked for in the module's icons folder, which Maya knows only from its next
        # start.
        "image": icon if os.path.isfile(icon) else "poseAnnotations.png",
        "sourceType": "python",
        "command": _WINDOW,
        "doubleClickCommand": _QUICK,
    }


def remove_buttons() -> None:
    """Remove the button from every shelf."""
    for button in find_buttons():
        cmds.deleteUI(button, control=True)


def remove_from_files(app_folder: str) -> List[str]:
    """Remove the button from the shelf files of all versions and languages of Maya: a tab that was not shown yet, or
    another Maya, has it there alone.

    Maya writes a button as a line ``shelfButton``, a line for each flag, and a line ``;`` (public installers look for
    the same). Files are read as bytes, since Maya on Windows writes them in the code page of the system.

    Args:
        app_folder: of the user's preferences, ``<MAYA_APP_DIR>``.

    Returns:
        Paths of the files that still have it: they cannot be written, or are written in another way.
    """
    left: List[str] = []
    for depth in ("*", os.path.join("*", "*")):  # <version>, <version>/<language>
        for path in sorted(glob.glob(os.path.join(glob.escape(app_folder), depth, "prefs", "shelves", "shelf_*.mel"))):
            try:
                with open(path, "rb") as stream:
                    content = stream.read()
            except OSError:  # a file of another user
                continue
            rest = _without_our_buttons(content)
            try:
                if rest != content:
                    _replace(path, rest)
            except OSError:
                rest = content
            if _is_ours_in(rest):
                left.append(path)
    return left


def _replace(path: str, content: bytes) -> None:
    """Write a file in place of an older one, whole or not at all."""
    if not os.access(path, os.W_OK):
        raise PermissionError("it is write-protected")
    try:
        with open(path + ".part", "wb") as stream:
            stream.write(content)
        os.replace(path + ".part", path)
    finally:
        if os.path.exists(path + ".part"):
            os.unlink(path + ".part")


def _without_our_buttons(content: bytes) -> bytes:
    kept: List[bytes] = []
    button: List[bytes] = []  # lines of the button that is being read
    for line in content.splitlines(keepends=True):
        if not button and line.split()[:1] != [b"shelfButton"]:
            kept.append(line)
            continue
        button.append(line)
        if line.rstrip().endswith(b";"):
            if not _is_ours_in(b"".join(button)):
                kept += button
            button = []
    return b"".join(kept + button)


def _is_ours_in(content: bytes) -> bool:
    return any(command.encode("ascii") in content for command in (_WINDOW, _QUICK))


def find_buttons() -> List[str]:
    """Our buttons on all shelves, by their tag or their command, since artists move and rename them."""
    found: List[str] = []
    for shelf in _shelves():
        for child in cmds.shelfLayout(shelf, query=True, childArray=True) or []:
            if cmds.shelfButton(child, exists=True) and _is_ours(child):
                found.append(child)
    return found


def _is_ours(button: str) -> bool:
    if cmds.shelfButton(button, query=True, docTag=True) == TAG:
        return True
    command = str(cmds.shelfButton(button, query=True, command=True) or "")
    return " ".join(command.split()) in (_WINDOW, _QUICK)


def _is_in_a_file() -> bool:
    """Whether the file of an empty tab has the button: Maya reads it when the tab is shown."""
    folder = cmds.internalVar(userShelfDir=True)
    for shelf in _shelves():
        if not cmds.shelfLayout(shelf, query=True, childArray=True):
            path = os.path.join(folder, "shelf_{}.mel".format(shelf.rpartition("|")[2]))
            try:
                with open(path, "r", encoding="utf-8", errors="replace") as stream:
                    if _WINDOW in stream.read():
                        return True
            except OSError:  # never saved
                continue
    return False


def _shelves() -> List[str]:
    return cmds.shelfTabLayout(mel_globals.shelf_tabs(), query=True, childArray=True) or []


def _shelf_in_front() -> str:
    return cmds.shelfTabLayout(mel_globals.shelf_tabs(), query=True, selectTab=True)
