"""The menu "Pose Annotations" in Maya's main window."""

from typing import Any, Callable

from maya import cmds

from ..scene import viewport_markers
from . import actions, mel_globals, window
from .words import word

MENU = "poseAnnotationsMenu"
JOINTS_ITEM = MENU + "_joints_item"


def build_menu() -> None:
    """Add the menu, in place of an older one."""
    remove_menu()
    cmds.menu(MENU, label=word("menu"), parent=mel_globals.main_window(), tearOff=True, postMenuCommand=_refresh)
    _item("export_item", window.show_window, "export_tip")
    _item("quick_item", actions.quick_export, "quick_tip")
    cmds.menuItem(parent=MENU, optionBox=True, command=window.show_window, annotation=word("export_tip"))
    cmds.menuItem(divider=True, parent=MENU)
    _item("check_mapping_item", window.show_window, "check_mapping_tip")
    cmds.menuItem(
        JOINTS_ITEM,
        label=word("joints_item"),
        parent=MENU,
        checkBox=viewport_markers.are_markers_shown(),
        command=actions.show_joints,
        annotation=word("joints_tip"),
    )
    _item("check_camera_item", actions.check_camera, "check_camera_tip")
    _item("prove_item", actions.prove_camera, "prove_tip")
    _item("report_item", actions.open_last_report, "report_tip")
    cmds.menuItem(divider=True, parent=MENU)
    _item("help_item", actions.open_help, "help_tip")
    _item("about_item", actions.show_about, "about_tip")


def remove_menu() -> None:
    """Remove the menu, if it exists."""
    if cmds.menu(MENU, exists=True):
        cmds.deleteUI(MENU, menu=True)


def _refresh(*_: Any) -> None:
    """Update the tick of the markers' item: opening another scene removes the markers."""
    cmds.menuItem(JOINTS_ITEM, edit=True, checkBox=viewport_markers.are_markers_shown())


def _item(label: str, command: Callable[..., Any], tip: str) -> None:
    cmds.menuItem(MENU + "_" + label, label=word(label), parent=MENU, command=command, annotation=word(tip))
