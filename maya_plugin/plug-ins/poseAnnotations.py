"""Registers the command ``exportPoseAnnotations`` (MEL, Python) and, where Maya has a window, the menu and the shelf
button; the package ``pose_annotations`` does the work."""

import os
import sys

from maya import cmds
from maya.api import OpenMaya as om

# Loaded by path from the Plug-in Manager, no module file has put the package on the path.
_SCRIPTS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "scripts")
if os.path.isdir(_SCRIPTS) and _SCRIPTS not in sys.path:
    sys.path.insert(0, _SCRIPTS)

from pose_annotations import __version__  # noqa: E402
from pose_annotations.scene.command import COMMAND, FLAGS, run_command  # noqa: E402


def maya_useNewAPI():
    """Tells Maya that this plug-in uses the Python API 2.0."""


class ExportPoseAnnotations(om.MPxCommand):
    """The command; it edits nothing, so there is nothing to undo."""

    def doIt(self, arguments):
        """Parse, call, answer the written paths."""
        self.setResult(run_command(om.MArgDatabase(self.syntax(), arguments)))

    def isUndoable(self):
        """Nothing to undo."""
        return False


def _creator():
    return ExportPoseAnnotations()


def _syntax():
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


def initializePlugin(plugin):
    """Register the command; add menu and shelf button."""
    om.MFnPlugin(plugin, "Pose Annotations", __version__, "Any").registerCommand(COMMAND, _creator, _syntax)
    if not cmds.about(batch=True):
        from pose_annotations.ui import startup

        startup.build_interface()


def uninitializePlugin(plugin):
    """Take away the command, and all that an artist sees of us."""
    if not cmds.about(batch=True):
        from pose_annotations.scene import viewport_markers
        from pose_annotations.ui import startup, window

        viewport_markers.remove_markers()
        window.close_window()
        startup.remove_interface()
    om.MFnPlugin(plugin).deregisterCommand(COMMAND)
