"""Registers the command ``exportPoseAnnotations``, and builds menu and shelf button where Maya has a window.

The package ``pose_annotations`` does the work. It is imported only when Maya starts the plug-in, which then says from
where it was loaded: ``__file__`` may not be defined while Maya executes a plug-in (public ones ask ``inspect`` or
``MFnPlugin.loadPath``).
"""

import inspect
import os
import sys
from typing import Any

from maya import cmds
from maya.api import OpenMaya as om


def maya_useNewAPI() -> None:
    """Tells Maya that this plug-in uses the Python API 2.0."""


class ExportPoseAnnotations(om.MPxCommand):
    """The command; it edits nothing, so there is nothing to undo."""

    def doIt(self, arguments: om.MArgList) -> None:
        """Run the command; its result is the written paths."""
        from pose_annotations.scene import command

        self.setResult(command.run_command(om.MArgDatabase(self.syntax(), arguments)))

    def isUndoable(self) -> bool:
        """Whether there is something to undo."""
        return False


def _creator() -> ExportPoseAnnotations:
    return ExportPoseAnnotations()


def _syntax() -> om.MSyntax:
    from pose_annotations.scene.command import FLAGS

    syntax = om.MSyntax()
    syntax.enableQuery = True
    kinds = {"string": om.MSyntax.kString, "int": om.MSyntax.kLong, "bool": om.MSyntax.kBoolean}
    for flag in FLAGS:
        if flag.kind == "switch":
            syntax.addFlag(flag.short, flag.long)
        else:
            syntax.addFlag(flag.short, flag.long, kinds[flag.kind])
        if flag.is_multiple:
            syntax.makeFlagMultiUse(flag.short)
    return syntax


def _add_scripts(plugin: Any) -> None:
    """Put the package on the path: a plug-in loaded by its path has no module file that does."""
    folders = [plugin.loadPath(), os.path.dirname(inspect.getsourcefile(_add_scripts) or "")]
    for folder in folders:
        scripts = os.path.join(os.path.dirname(os.path.abspath(folder)), "scripts") if folder else ""
        if os.path.isdir(os.path.join(scripts, "pose_annotations")):
            if scripts not in sys.path:
                sys.path.insert(0, scripts)
            return


def initializePlugin(plugin: om.MObject) -> None:
    """Register the command; add menu and shelf button."""
    function = om.MFnPlugin(plugin)
    _add_scripts(function)
    from pose_annotations import __version__
    from pose_annotations.scene.command import COMMAND

    om.MFnPlugin(plugin, "Pose Annotations", __version__, "Any").registerCommand(COMMAND, _creator, _syntax)
    if not cmds.about(batch=True):
        try:
            from pose_annotations.ui import startup

            startup.build_interface()
        except Exception as error:  # whatever is wrong with the interface, the command works
            om.MGlobal.displayWarning(
                "Pose Annotations: menu and shelf button could not be built ({}: {}); the command {} works".format(
                    type(error).__name__, error, COMMAND
                )
            )


def uninitializePlugin(plugin: om.MObject) -> None:
    """Remove the command, the markers and the interface."""
    from pose_annotations.scene.command import COMMAND

    if not cmds.about(batch=True):
        try:
            from pose_annotations.scene import viewport_markers
            from pose_annotations.ui import startup, window

            viewport_markers.remove_markers()
            window.close_window()
            startup.remove_interface()
        except Exception as error:  # the command has to go all the same: an update registers it anew
            om.MGlobal.displayWarning(
                "Pose Annotations: markers, window, menu or shelf button could not be removed ({}: {})".format(
                    type(error).__name__, error
                )
            )
    om.MFnPlugin(plugin).deregisterCommand(COMMAND)
