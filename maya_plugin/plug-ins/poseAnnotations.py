"""Registers the command ``exportPoseAnnotations``, and builds menu and shelf button where Maya has a window.

The package ``pose_annotations`` does the work.
"""

import os
import sys

from maya import cmds
from maya.api import OpenMaya as om

# A plug-in loaded by its path from the Plug-in Manager has no module file that puts the package on the path.
_SCRIPTS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "scripts")
if os.path.isdir(_SCRIPTS) and _SCRIPTS not in sys.path:
    sys.path.insert(0, _SCRIPTS)

from pose_annotations import __version__  # noqa: E402
from pose_annotations.scene.command import COMMAND, FLAGS, run_command  # noqa: E402


def maya_useNewAPI() -> None:
    """Tells Maya that this plug-in uses the Python API 2.0."""


class ExportPoseAnnotations(om.MPxCommand):
    """The command; it edits nothing, so there is nothing to undo."""

    def doIt(self, arguments: om.MArgList) -> None:
        """Run the command; its result is the written paths."""
        self.setResult(run_command(om.MArgDatabase(self.syntax(), arguments)))

    def isUndoable(self) -> bool:
        """Whether there is something to undo."""
        return False


def _creator() -> ExportPoseAnnotations:
    return ExportPoseAnnotations()


def _syntax() -> om.MSyntax:
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


def initializePlugin(plugin: om.MObject) -> None:
    """Register the command; add menu and shelf button."""
    om.MFnPlugin(plugin, "Pose Annotations", __version__, "Any").registerCommand(COMMAND, _creator, _syntax)
    if not cmds.about(batch=True):
        from pose_annotations.ui import startup

        startup.build_interface()


def uninitializePlugin(plugin: om.MObject) -> None:
    """Remove the command, the markers and the interface."""
    if not cmds.about(batch=True):
        from pose_annotations.scene import viewport_markers
        from pose_annotations.ui import startup, window

        viewport_markers.remove_markers()
        window.close_window()
        startup.remove_interface()
    om.MFnPlugin(plugin).deregisterCommand(COMMAND)
