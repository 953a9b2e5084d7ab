"""Drag this file from its folder into a Maya viewport: installs Pose Annotations, or brings it up to date.

Nothing is copied into Maya and no admin rights are needed: a module file in your own ``modules`` folder points to the
folder that this file lies in, so leave that folder where it is. Dragging the file of a newer folder moves the module
over to it. To remove everything again, run in the Script Editor (Python)::

    import drag_into_maya; drag_into_maya.uninstall()
"""

import os
import re
import sys
import tempfile

MODULE_FILE = "pose_annotations.mod"
PLUGIN = "poseAnnotations.py"
HERE = os.path.dirname(os.path.abspath(__file__))


def onMayaDroppedPythonFile(*_):
    """Called by Maya when the file is dropped on a viewport. Tells in a dialog what was done, or why not."""
    from maya import cmds

    try:
        install()
    except (OSError, RuntimeError) as error:
        cmds.confirmDialog(
            title="Pose Annotations",
            message="Pose Annotations could not be installed: {}\n\nIf Maya refused to load the plug-in, add its "
            "folder to the trusted locations (Preferences > Security), then drag the file in again.\n\n{}".format(
                error, HERE
            ),
            button=["OK"],
            icon="critical",
        )
        return
    cmds.inViewMessage(
        statusMessage="Pose Annotations is installed: see the menu <hl>Pose Annotations</hl>",
        position="topCenter",
        fade=True,
    )


def install():
    """Write the module file, load the plug-in and have it loaded with every Maya; returns the module file's path.

    Raises OSError when the module file cannot be written, RuntimeError when Maya does not load the plug-in.
    """
    from maya import cmds

    path = os.path.join(modules_folder(), MODULE_FILE)
    write_module_file(path)
    unload()
    _forget_older_code()
    scripts = os.path.join(HERE, "scripts")
    if scripts not in sys.path:
        sys.path.insert(0, scripts)  # Maya reads module files only when it starts
    cmds.loadPlugin(os.path.join(HERE, "plug-ins", PLUGIN), quiet=True)
    cmds.pluginInfo(PLUGIN, edit=True, autoload=True)
    return path


def uninstall():
    """Unload the plug-in (menu, shelf button and window go with it) and remove the module file."""
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, registered=True):
        cmds.pluginInfo(PLUGIN, edit=True, autoload=False)
    unload()
    path = os.path.join(modules_folder(), MODULE_FILE)
    if os.path.isfile(path):
        os.unlink(path)


def unload():
    """Unload the plug-in if it is loaded, from whichever folder."""
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, loaded=True):
        cmds.unloadPlugin(PLUGIN)


def modules_folder():
    """The user's own modules folder, for every version of Maya: ``<MAYA_APP_DIR>/modules``."""
    from maya import cmds

    return os.path.join(os.path.normpath(cmds.internalVar(userAppDir=True)), "modules")


def write_module_file(path):
    """Write the module file whole or not at all, its path made absolute. Raises OSError."""
    with open(os.path.join(HERE, MODULE_FILE), "r", encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    # "+ Name version path": the path is the rest of the line, so spaces need no quotes
    lines[0] = re.sub(r"^(\+ \S+ \S+) .*$", lambda match: match.group(1) + " " + HERE.replace("\\", "/"), lines[0])
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, beside = tempfile.mkstemp(".part", MODULE_FILE, folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write("\n".join(lines) + "\n")
        os.replace(beside, path)
    except OSError:
        os.unlink(beside)
        raise


def _forget_older_code():
    """Modules of an older version, or of another folder, that this Maya has imported already."""
    for name in [name for name in sys.modules if name.split(".")[0] == "pose_annotations"]:
        del sys.modules[name]
    sys.path[:] = [
        path
        for path in sys.path
        if not os.path.isfile(os.path.join(path, "pose_annotations", "__init__.py"))
        or os.path.normcase(os.path.abspath(path)) == os.path.normcase(os.path.join(HERE, "scripts"))
    ]
