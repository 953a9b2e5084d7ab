"""Drag this file from its folder into a Maya viewport: installs Pose Annotations, brings it up to date, or removes it.

A module file in your own ``modules`` folder points to the folder that this file lies in, so leave that folder where it
is; no admin rights are needed. Dragging the file of a newer folder moves the module over to it; dragging the same file
again asks whether to install again or to uninstall.

What the module file says is plain ASCII wherever it can be. Maya on Windows takes text in the code page of the system
(Autodesk on Maya's text files: Shift_JIS on Japanese Windows, UTF-8 on macOS, help page "Prepare Maya files containing
Japanese or Simplified Chinese text"; Autodesk's Maya team on paths: alembic/alembic pull request 63), and nobody says
what that means for module files. A path relative to the module file (help page "Maya module paths, folders and
versions") avoids the question when only the user's own folder has such a name. Where it does not, on Windows the
plug-in is copied beside the module file; on macOS and Linux the path is written as UTF-8.

Maya imports a dropped file by its name and keeps it (``maya/app/general/executeDroppedPythonFile.py``), so another
tool's installer of the same name would be run in its place: hence the long name, and ``_let_go``.
"""

import json
import ntpath
import os
import re
import shutil
import sys
import tempfile
import unicodedata

MODULE_FILE = "pose_annotations.mod"
COPY = "pose_annotations"  # the folder beside the module file that holds the copy, where one is needed
PLUGIN = "poseAnnotations.py"
HERE = os.path.dirname(os.path.abspath(__file__))
_TEXTS = os.path.join(HERE, "scripts", "pose_annotations", "ui", "texts")


def onMayaDroppedPythonFile(*_):
    """Called by Maya when the file is dropped on a viewport. Tells in a dialog what was done, or why not."""
    from maya import cmds

    try:
        if is_installed() and not _wants_install_again():
            return
        install()
    except (OSError, RuntimeError, shutil.Error) as error:
        _ask("install_failed", [_word("ok")], icon="critical", reason=error, folder=HERE)
        return
    finally:
        _let_go()
    cmds.inViewMessage(statusMessage=_word("installed"), position="topCenter", fade=True)


def install():
    """Write the module file, load the plug-in and have it loaded with every Maya; returns the module file's path.

    Raises OSError or shutil.Error when something cannot be written, RuntimeError when Maya does not load the plug-in.
    """
    from maya import cmds

    modules = modules_folder()
    place = module_place(HERE, modules)
    os.makedirs(modules, exist_ok=True)
    root = HERE
    if place is None:
        place, root = COPY, copy_plugin(modules)
    path = os.path.join(modules, MODULE_FILE)
    write_module_file(path, place)
    unload()  # only now: what cannot be written leaves the older version at work
    scripts = os.path.join(root, "scripts")
    _forget_older_code(scripts)
    if scripts not in sys.path:
        # Maya reads module files only when it starts. At the end, because after a drop Maya takes the first entry away.
        sys.path.append(scripts)
    cmds.loadPlugin(os.path.join(root, "plug-ins", PLUGIN), quiet=True)
    if not cmds.pluginInfo(PLUGIN, query=True, loaded=True):
        raise RuntimeError("Maya did not load {}".format(PLUGIN))
    cmds.pluginInfo(PLUGIN, edit=True, autoload=True)
    cmds.pluginInfo(savePluginPrefs=True)  # now, not when Maya ends: it may crash before
    return path


def uninstall():
    """Unload the plug-in (menu, shelf button and window go with it); remove module file, copy, remembered choices."""
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, registered=True):
        cmds.pluginInfo(PLUGIN, edit=True, autoload=False)
        cmds.pluginInfo(savePluginPrefs=True)
    unload()
    modules = modules_folder()
    path = os.path.join(modules, MODULE_FILE)
    if os.path.isfile(path):
        os.unlink(path)
    if os.path.isfile(os.path.join(modules, COPY, "plug-ins", PLUGIN)):
        shutil.rmtree(os.path.join(modules, COPY))
    for name in cmds.optionVar(list=True) or []:
        if name.startswith("poseAnnotations_"):
            cmds.optionVar(remove=name)


def unload():
    """Unload the plug-in if it is loaded, from whichever folder."""
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, loaded=True):
        cmds.unloadPlugin(PLUGIN)


def modules_folder():
    """The user's own modules folder, for every version of Maya: ``<MAYA_APP_DIR>/modules``."""
    from maya import cmds

    return os.path.join(os.path.normpath(cmds.internalVar(userAppDir=True)), "modules")


def module_place(here, modules, paths=os.path):
    """What stands in the module file for the plug-in's folder ``here``; None where it has to be copied instead.

    modules: the folder of the module file. paths: ``ntpath`` for Windows, ``posixpath`` for macOS and Linux. Forward
    slashes, which Maya takes on Windows too; a UNC path keeps its two. Spaces need no quotes: the place is the rest of
    its line.
    """
    absolute = here.replace("\\", "/") if paths is ntpath else here
    if _is_ascii(absolute):
        return absolute
    try:
        relative = paths.relpath(here, modules)
    except ValueError:  # another drive of Windows
        relative = absolute
    if _is_ascii(relative):
        return relative.replace("\\", "/") if paths is ntpath else relative
    return None if paths is ntpath else absolute


def is_installed():
    """Whether the module file is there and means this folder, or a copy of this very version."""
    modules = modules_folder()
    try:
        with open(os.path.join(modules, MODULE_FILE), "r", encoding="utf-8") as stream:
            line = stream.readline()
    except (OSError, ValueError):
        return False
    found = re.match(r"\+ \S+ (\S+) (.*)$", line)
    if not found:
        return False
    root = os.path.join(modules, found.group(2).strip())
    is_our_copy = _same_folder(root, os.path.join(modules, COPY)) and found.group(1) == _version()
    return is_our_copy or _same_folder(root, HERE)


def copy_plugin(modules):
    """Copy the plug-in beside the module file, in place of an older copy, whole or not at all; returns the folder."""
    target = os.path.join(modules, COPY)
    fresh = tempfile.mkdtemp(prefix=COPY + ".", dir=modules)
    try:
        shutil.copytree(HERE, os.path.join(fresh, "new"), ignore=shutil.ignore_patterns("__pycache__"))
        if os.path.exists(target):
            os.rename(target, os.path.join(fresh, "old"))
        os.rename(os.path.join(fresh, "new"), target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return target


def write_module_file(path, place):
    """Write the module file whole or not at all, for a plug-in at ``place``. Raises OSError."""
    with open(os.path.join(HERE, MODULE_FILE), "r", encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    lines[0] = re.sub(r"^(\+ \S+ \S+) .*$", lambda match: match.group(1) + " " + place, lines[0])
    handle, beside = tempfile.mkstemp(".part", MODULE_FILE, os.path.dirname(path))
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write("\n".join(lines) + "\n")
        os.replace(beside, path)
    except OSError:
        os.unlink(beside)
        raise


def _wants_install_again():
    """Ask an artist who drops the file again; uninstalls when that is wanted."""
    from maya import cmds

    again, remove, cancel = _word("install_again"), _word("uninstall"), _word("cancel")
    answer = _ask("installed_already", [again, remove, cancel], version=_version())
    if answer == remove:
        uninstall()
        cmds.inViewMessage(statusMessage=_word("uninstalled"), position="topCenter", fade=True)
    return answer == again


def _ask(key, buttons, icon="question", **values):
    from maya import cmds

    return cmds.confirmDialog(
        title="Pose Annotations", message=_word(key).format(**values), button=buttons, defaultButton=buttons[0],
        cancelButton=buttons[-1], dismissString=buttons[-1], icon=icon,
    )  # fmt: skip


def _word(key):
    """A text in Maya's language, from the files that the package's own windows use."""
    from maya import cmds

    name = "ja.json" if str(cmds.about(uiLanguage=True) or "").startswith("ja") else "en.json"
    with open(os.path.join(_TEXTS, name), "r", encoding="utf-8") as stream:
        return json.load(stream)[key]


def _version():
    with open(os.path.join(HERE, MODULE_FILE), "r", encoding="utf-8") as stream:
        return stream.readline().split()[2]


def _is_ascii(text):
    return all(ord(letter) < 128 for letter in text)


def _same_folder(one, other):
    """Whether two paths mean one folder. macOS hands out names decomposed that were typed composed."""
    real = [os.path.normcase(os.path.realpath(path)) for path in (one, other)]
    return unicodedata.normalize("NFC", real[0]) == unicodedata.normalize("NFC", real[1])


def _forget_older_code(scripts):
    """Modules of an older version, or of another folder than ``scripts``, that this Maya has imported already."""
    for name in [name for name in sys.modules if name.split(".")[0] == "pose_annotations"]:
        del sys.modules[name]
    sys.path[:] = [
        path
        for path in sys.path
        if not os.path.isfile(os.path.join(path, "pose_annotations", "__init__.py")) or _same_folder(path, scripts)
    ]


def _let_go():
    """Have the next drop read its file anew: Maya would run this one again, also for the file of a newer folder."""
    sys.modules.pop(__name__, None)
