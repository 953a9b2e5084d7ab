"""The window's menu of renderable cameras, with the size of the picture."""

from typing import Optional, Sequence

from maya import cmds

from ..core.errors import ExportError
from ..scene import cameras, render_settings
from .words import message_text, word

CAMERA, SIZE = "poseCamera", "poseSize"


class CameraMenu:
    """A menu below the current layout, with the size of the picture below it."""

    def __init__(self, wanted: str) -> None:
        cmds.optionMenu(CAMERA, annotation=word("camera_tip"))
        cmds.text(SIZE, label="", align="left")
        self.fill(wanted)

    @staticmethod
    def fill(wanted: str) -> None:
        """List the renderable cameras; select the row ``wanted`` where it exists, else the viewport's camera."""
        names = [camera.name for camera in cameras.renderable_cameras()]
        rows = [word("all_cameras")] + names
        for item in cmds.optionMenu(CAMERA, query=True, itemListLong=True) or []:
            cmds.deleteUI(item, menuItem=True)
        for row in rows:
            cmds.menuItem(label=row, parent=CAMERA)
        chosen = wanted if wanted in rows else _viewport_camera(names)
        cmds.optionMenu(CAMERA, edit=True, value=chosen or rows[0])
        cmds.text(SIZE, edit=True, label=_size_text(names))

    @staticmethod
    def chosen_row() -> str:
        """The text of the selected row."""
        return cmds.optionMenu(CAMERA, query=True, value=True)

    def chosen(self) -> str:
        """The name of the selected camera; empty for all renderable ones."""
        row = self.chosen_row()
        return "" if row == word("all_cameras") else row


def _viewport_camera(names: Sequence[str]) -> Optional[str]:
    """The camera of the active viewport where it is renderable, else the only renderable one, else none."""
    panel = cmds.getPanel(withFocus=True)
    if panel and cmds.getPanel(typeOf=panel) == "modelPanel":
        seen = cmds.modelPanel(panel, query=True, camera=True)
        for name in names:
            if seen and seen.rsplit("|", 1)[-1] in (name, name + "Shape"):
                return name
    return names[0] if len(names) == 1 else None


def _size_text(names: Sequence[str]) -> str:
    if not names:
        return word("no_camera")
    try:
        read = render_settings.read_settings(len(names))
    except ExportError as error:
        return message_text(error.message)
    return word("camera_size", width=read.width, height=read.height)
