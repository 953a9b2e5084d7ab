"""Builds menu and shelf button when the plug-in is loaded: at once, or when Maya has finished starting.

Maya may auto-load a plug-in before the main window and the shelves exist; tools wait for idle time then (so do
checheVollerei/MMD2Maya, danOrzc/HeavyDutyVehicle, pyblish).
"""

from maya import cmds

from . import mel_globals, menu, shelf


def build_interface() -> None:
    """Build menu and shelf button, now or as soon as Maya is idle."""
    if _is_main_window_there():
        _build()
    else:
        cmds.evalDeferred(_build_when_idle, lowestPriority=True)


def remove_interface() -> None:
    """Remove menu and shelf button, where they exist."""
    if _is_main_window_there():
        shelf.remove_buttons()
    menu.remove_menu()


def _is_main_window_there() -> bool:
    main, top = mel_globals.main_window(), mel_globals.shelf_tabs()
    return bool(main and top) and bool(cmds.window(main, exists=True))


def _build_when_idle() -> None:
    # The plug-in may have been unloaded meanwhile; a Maya without shelves gets the menu only.
    if not cmds.pluginInfo("poseAnnotations", query=True, loaded=True):
        return
    if _is_main_window_there():
        _build()
    elif mel_globals.main_window():
        menu.build_menu()


def _build() -> None:
    menu.build_menu()
    shelf.add_button()
