"""Drag this file from its folder into a Maya viewport: installs, updates or removes Pose Annotations.

A module file in your own ``modules`` folder points to the folder of this file, so leave that folder where it is; no
admin rights are needed. To update, drag the file of the newer folder. Dragging the same file again asks whether to
install again or to uninstall.

The path in the module file is ASCII where possible. Maya on Windows reads text in the code page of the system (Autodesk
on Maya's text files: Shift_JIS on Japanese Windows, UTF-8 on macOS, help page "Prepare Maya files containing Japanese
or Simplified Chinese text"; Autodesk's Maya team on paths: alembic/alembic pull request 63); for module files the
encoding is not documented. A path relative to the module file (help page "Maya module paths, folders and versions") is
ASCII when only the user's own folder has other characters. Where neither path is, on Windows the plug-in is copied
beside the module file; on macOS and Linux the path is written as UTF-8.

Maya imports a dropped file by its name and does not import it again (``maya/app/general/executeDroppedPythonFile.py``),
so an older file of the same name would run instead: hence the long name, and ``_forget_this_module``.
"""

import json
import ntpath
import os
import re
import shutil
import sys
import tempfile
import unicodedata
from typing import Any, List, Optional, Sequence

MODULE_FILE = "pose_annotations.mod"
COPY = "pose_annotations"  # folder of the copy beside the module file, where one is needed
PLUGIN = "poseAnnotations.py"
HERE = os.path.dirname(os.path.abspath(__file__))
_TEXTS = os.path.join(HERE, "scripts", "pose_annotations", "ui", "texts")


def onMayaDroppedPythonFile(*_: Any) -> None:
    """Called by Maya when the file is dropped on a viewport; shows what was done, or why not."""
    from maya import cmds

    try:
        if is_installed() and not _wants_install_again():
            return
        install()
    except (OSError, RuntimeError, shutil.Error) as error:
        _ask("install_failed", [_word("ok")], icon="critical", reason=error, folder=HERE)
        return
    finally:
        _forget_this_module()
    cmds.inViewMessage(statusMessage=_word("installed"), position="topCenter", fade=True)


def install() -> str:
    """Write the module file, load the plug-in, and make Maya load it at every start.

    Returns:
        The module file's path.

    Raises:
        OSError: a file cannot be written.
        shutil.Error: the plug-in cannot be copied.
        RuntimeError: Maya does not load the plug-in.
    """
    from maya import cmds

    modules = modules_folder()
    entry = module_path(HERE, modules)
    os.makedirs(modules, exist_ok=True)
    root = HERE
    if entry is None:
        entry, root = COPY, copy_plugin(modules)
    path = os.path.join(modules, MODULE_FILE)
    write_module_file(path, entry)
    unload()  # only now, so that an older version still works after a failed write
    scripts = os.path.join(root, "scripts")
    _forget_older_code(scripts)
    if scripts not in sys.path:
        # Maya reads module files only at its start. Appended, because after a drop Maya removes the first entry.
        sys.path.append(scripts)
    cmds.loadPlugin(os.path.join(root, "plug-ins", PLUGIN), quiet=True)
    if not cmds.pluginInfo(PLUGIN, query=True, loaded=True):
        raise RuntimeError("Maya did not load {}".format(PLUGIN))
    cmds.pluginInfo(PLUGIN, edit=True, autoload=True)
    cmds.pluginInfo(savePluginPrefs=True)  # now, not when Maya ends, since it may crash before
    return path


def uninstall() -> None:
    """Unload the plug-in (menu, shelf button and window go with it); remove module file, copy, remembered choices, and
    buttons in shelf files, also of other versions of Maya. Files of shelves that cannot be changed are named.
    """
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, registered=True):
        cmds.pluginInfo(PLUGIN, edit=True, autoload=False)
        cmds.pluginInfo(savePluginPrefs=True)
    unload()
    left = _remove_shelf_buttons()
    modules = modules_folder()
    path = os.path.join(modules, MODULE_FILE)
    if os.path.isfile(path):
        os.unlink(path)
    if os.path.isfile(os.path.join(modules, COPY, "plug-ins", PLUGIN)):
        shutil.rmtree(os.path.join(modules, COPY))
    for name in cmds.optionVar(list=True) or []:
        if name.startswith("poseAnnotations_"):
            cmds.optionVar(remove=name)
    if left:
        cmds.warning(_word("shelf_left").format(files=", ".join(left)))


def unload() -> None:
    """Unload the plug-in if it is loaded, from whichever folder."""
    from maya import cmds

    if cmds.pluginInfo(PLUGIN, query=True, loaded=True):
        cmds.unloadPlugin(PLUGIN)


def _remove_shelf_buttons() -> List[str]:
    """Remove the button from shelf files; returns the files that still have it."""
    from maya import cmds

    scripts = os.path.join(HERE, "scripts")
    if scripts not in sys.path:
        sys.path.append(scripts)
    from pose_annotations.ui import shelf

    return shelf.remove_from_files(os.path.normpath(cmds.internalVar(userAppDir=True)))


def modules_folder() -> str:
    """The user's own modules folder, for every version of Maya: ``<MAYA_APP_DIR>/modules``."""
    from maya import cmds

    return os.path.join(os.path.normpath(cmds.internalVar(userAppDir=True)), "modules")


def module_path(here: str, modules: str, paths: Any = os.path) -> Optional[str]:
    """The path in the module file for the plug-in's folder; None where the plug-in has to be copied instead.

    It has forward slashes, which Maya accepts on Windows too (a UNC path starts with two), and no quotes around spaces,
    since it is the rest of its line.

    Args:
        here: the plug-in's folder.
        modules: the folder of the module file.
        paths: ``ntpath`` for Windows, ``posixpath`` for macOS and Linux.
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


def is_installed() -> bool:
    """Whether the module file exists and points to this folder, or to a copy of this version."""
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


def copy_plugin(modules: str) -> str:
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


def write_module_file(path: str, entry: str) -> None:
    """Write the module file, whole or not at all, with ``entry`` as the plug-in's path.

    Raises:
        OSError: it cannot be written.
    """
    with open(os.path.join(HERE, MODULE_FILE), "r", encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    lines[0] = re.sub(r"^(\+ \S+ \S+) .*$", lambda match: match.group(1) + " " + entry, lines[0])
    beside = "{}.{}.part".format(
        path, os.getpid()
    )  # with the permissions of any new file; mkstemp's has the owner's only
    try:
        with open(beside, "w", encoding="utf-8", newline="\n") as stream:
            stream.write("\n".join(lines) + "\n")
        os.replace(beside, path)
    except OSError:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


def _wants_install_again() -> bool:
    """Ask whether to install again; uninstalls where that is the answer."""
    from maya import cmds

    again, remove, cancel = _word("install_again"), _word("uninstall"), _word("cancel")
    answer = _ask("installed_already", [again, remove, cancel], version=_version())
    if answer == remove:
        uninstall()
        cmds.inViewMessage(statusMessage=_word("uninstalled"), position="topCenter", fade=True)
    return answer == again


def _ask(key: str, buttons: Sequence[str], icon: str = "question", **values: Any) -> str:
    from maya import cmds

    return cmds.confirmDialog(
        title="Pose Annotations", message=_word(key).format(**values), button=buttons, defaultButton=buttons[0],
        cancelButton=buttons[-1], dismissString=buttons[-1], icon=icon,
    )  # fmt: skip


def _word(key: str) -> str:
    """A text in Maya's language, from the files of the package's windows."""
    from maya import cmds

    name = "ja.json" if str(cmds.about(uiLanguage=True) or "").startswith("ja") else "en.json"
    with open(os.path.join(_TEXTS, name), "r", encoding="utf-8") as stream:
        return json.load(stream)[key]


def _version() -> str:
    with open(os.path.join(HERE, MODULE_FILE), "r", encoding="utf-8") as stream:
        return stream.readline().split()[2]


def _is_ascii(text: str) -> bool:
    return all(ord(letter) < 128 for letter in text)


def _same_folder(one: str, other: str) -> bool:
    """Whether two paths are of one folder. macOS returns names decomposed that were typed composed."""
    real = [os.path.normcase(os.path.realpath(path)) for path in (one, other)]
    return unicodedata.normalize("NFC", real[0]) == unicodedata.normalize("NFC", real[1])


def _forget_older_code(scripts: str) -> None:
    """Forget the package's modules that this Maya has imported, and folders of it other than ``scripts``."""
    for name in [name for name in sys.modules if name.split(".")[0] == "pose_annotations"]:
        del sys.modules[name]
    sys.path[:] = [
        path
        for path in sys.path
        if not os.path.isfile(os.path.join(path, "pose_annotations", "__init__.py")) or _same_folder(path, scripts)
    ]


def _forget_this_module() -> None:
    """Make Maya import the next dropped file: it would run this module again, also for the file of a newer folder."""
    sys.modules.pop(__name__, None)
