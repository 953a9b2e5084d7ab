"""Maya's module files (*.mod): where they are looked for and what their lines mean (facts section 7).

    + MAYAVERSION:2025 PLATFORM:win64 Name 1.0 ../path
    scripts: folder        [r] scripts: folder        PYTHONPATH+:=folder        VAR=value

The sub-folders plug-ins, scripts, icons and presets count without being named. Every file in such a folder is read,
whatever its extension (help page "Maya module paths, folders and versions"), and a module's line starts with a plus
sign and a space. The text is taken in the code page of the system: UTF-8 on Linux and macOS, on Windows its own, such
as cp932 (alembic/alembic pull request 63 by Autodesk; for module files nobody says it). ``MAYA_STANDIN_CODE_PAGE``
puts the stand-in on such a Windows.
"""

from __future__ import annotations

import os
import re
import sys

_CONDITIONS = {"MAYAVERSION", "PLATFORM", "LOCALE"}
_modules: list = []


def module_paths(version):
    """Folders where module files are read, in Maya's order: the environment's, then the user's."""
    listed = [folder for folder in os.environ.get("MAYA_MODULE_PATH", "").split(os.pathsep) if folder]
    root = os.environ.get("MAYA_APP_DIR")
    if root:
        listed += [os.path.join(root, version, "modules"), os.path.join(root, "modules")]
    return listed


def read_all(version):
    """Reads every module file; what was read before is forgotten."""
    _modules.clear()
    for folder in module_paths(version):
        if not os.path.isdir(folder):
            continue
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            if os.path.isfile(path):
                _modules.extend(read_module_file(path, version))


def read_module_file(path, version):
    """[{name, root, folders: {"scripts": [...], ...}}] of a .mod file.

    Lines of other versions and platforms are left out.

    Also applies its environment lines: VAR=value, VAR+=value, VAR:=value (relative to the module), VAR+:=value.
    """
    found, current = [], None
    code_page = os.environ.get("MAYA_STANDIN_CODE_PAGE", "utf-8")
    with open(path, encoding=code_page, errors="replace") as lines:
        for line in lines:
            line = line.rstrip()
            if not line.strip() or line.startswith(("//", "#")):
                continue
            if line.startswith(("+ ", "- ")):
                current = _module_of(line, os.path.dirname(path), version)
                if current:
                    found.append(current)
            elif current is not None:
                _module_setting(current, line.strip())
    return found


def _module_of(line, folder, version):
    words = re.findall(r'"[^"]*"|\S+', line[1:].strip())
    while words and words[0].partition(":")[0] in _CONDITIONS and ":" in words[0]:
        key, _, value = words.pop(0).partition(":")
        here = {"win32": "win64", "darwin": "mac"}.get(sys.platform, "linux")
        if (key == "MAYAVERSION" and value != version) or (key == "PLATFORM" and value != here):
            return None
    if line.startswith("-") or len(words) < 3:
        return None
    name, module_version, *rest = words
    root = os.path.normpath(os.path.join(folder, " ".join(rest).strip('"')))
    folders = {kind: [os.path.join(root, kind)] for kind in ("plug-ins", "scripts", "icons", "presets")}
    return {"name": name, "version": module_version, "root": root, "folders": folders}


def _module_setting(module, line):
    setting = re.match(r"(?:\[r\]\s*)?([\w-]+): (.*)$", line)
    if setting:
        folders = module["folders"].setdefault(setting[1], [])
        folder = os.path.normpath(os.path.join(module["root"], setting[2].strip()))
        if folder not in folders:
            folders.insert(0, folder)
        return
    variable = re.match(r"(\w+)\s*(\+:=|\+=|:=|=)\s*(.*)$", line)
    if variable:
        name, sign, value = variable.groups()
        if ":" in sign:
            value = os.path.normpath(os.path.join(module["root"], value))
        if "+" in sign and os.environ.get(name):
            value = os.pathsep.join([value, os.environ[name]])
        os.environ[name] = value
        if name == "PYTHONPATH":
            sys.path[:0] = [part for part in value.split(os.pathsep) if part and part not in sys.path]


def folders(kind):
    """Existing folders of a kind ("scripts", "plug-ins", "icons") of all modules that were read."""
    return [folder for module in _modules for folder in module["folders"].get(kind, []) if os.path.isdir(folder)]
