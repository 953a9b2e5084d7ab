"""Menu and shelf button when the plug-in is loaded: at once, or when Maya has finished starting.

A plug-in that Maya loads by itself may be there before the main window and the shelves are; tools that build theirs
then find no shelf layout, and wait for idle time (so do checheVollerei/MMD2Maya, danOrzc/HeavyDutyVehicle, pyblish).
"""

from maya import cmds, mel

from . import menu, shelf


def build_interface():
    """Build menu and shelf button, now or as soon as Maya is idle."""
    if _is_main_window_there():
        _build()
    else:
        cmds.evalDeferred(_build_when_idle, lowestPriority=True)


def remove_interface():
    """Take both away, as far as they are there."""
    if _is_main_window_there():
        shelf.remove_buttons()
    menu.remove_menu()


def _is_main_window_there():
    main, top = mel.eval("$tmp = $gMainWindow"), mel.eval("$tmp = $gShelfTopLevel")
    return bool(main and top) and cmds.window(main, exists=True)


def _build_when_idle():
    # Meanwhile the plug-in may have been unloaded again; a Maya without shelves gets the menu all the same.
    if not cmds.pluginInfo("poseAnnotations", query=True, loaded=True):
        return
    if _is_main_window_there():
        _build()
    elif mel.eval("$tmp = $gMainWindow"):
        menu.build_menu()


def _build():
    menu.build_menu()
    shelf.add_button()
