"""The shelf button "Export Pose Annotations", on the shelf that the artist has in front; added once, then updated."""

from maya import cmds, mel

from .words import word

TAG = "poseAnnotationsExport"
_QUICK = "from pose_annotations.ui import actions; actions.quick_export()"
_WINDOW = "from pose_annotations.ui import window; window.show_window()"


def add_button():
    """Put the button on the shelf in front, unless some shelf has it already; that one is brought up to date."""
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


def remove_buttons():
    """Take the button off every shelf that has it."""
    for button in find_buttons():
        cmds.deleteUI(button, control=True)


def find_buttons():
    """Our buttons on all shelves, found by their tag: artists move and rename them."""
    found = []
    for shelf in cmds.shelfTabLayout(_top(), query=True, childArray=True) or []:
        for child in cmds.shelfLayout(shelf, query=True, childArray=True) or []:
            if cmds.shelfButton(child, exists=True) and cmds.shelfButton(child, query=True, docTag=True) == TAG:
                found.append(child)
    return found


def _top():
    return mel.eval("$tmp = $gShelfTopLevel").rpartition("|")[2]


def _shelf_in_front():
    return cmds.shelfTabLayout(_top(), query=True, selectTab=True)
