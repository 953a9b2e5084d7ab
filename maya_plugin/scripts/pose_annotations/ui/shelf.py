"""The shelf button "Export Pose Annotations", on the artist's current shelf; added once, then updated."""

from typing import List

from maya import cmds, mel

from .words import word

TAG = "poseAnnotationsExport"
_QUICK = "from pose_annotations.ui import actions; actions.quick_export()"
_WINDOW = "from pose_annotations.ui import window; window.show_window()"


def add_button() -> str:
    """Add the button to the current shelf, or update it where a shelf has it already; returns its name."""
    found = find_buttons()
    look = {
        "label": word("shelf_label"),
        "annotation": word("shelf_tip"),
        "image": "poseAnnotations.png",
        "sourceType": "python",
        "command": _WINDOW,
        "doubleClickCommand": _QUICK,
    }
    if found:
        for button in found:
            cmds.shelfButton(button, edit=True, **look)
        return found[0]
    return cmds.shelfButton(parent=_shelf_in_front(), docTag=TAG, **look)


def remove_buttons() -> None:
    """Remove the button from every shelf."""
    for button in find_buttons():
        cmds.deleteUI(button, control=True)


def find_buttons() -> List[str]:
    """Our buttons on all shelves, found by their tag, since artists move and rename them."""
    found: List[str] = []
    for shelf in cmds.shelfTabLayout(_top(), query=True, childArray=True) or []:
        for child in cmds.shelfLayout(shelf, query=True, childArray=True) or []:
            if cmds.shelfButton(child, exists=True) and cmds.shelfButton(child, query=True, docTag=True) == TAG:
                found.append(child)
    return found


def _top() -> str:
    return mel.eval("$tmp = $gShelfTopLevel").rpartition("|")[2]


def _shelf_in_front() -> str:
    return cmds.shelfTabLayout(_top(), query=True, selectTab=True)
