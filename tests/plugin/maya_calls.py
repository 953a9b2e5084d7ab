"""Every call of Maya in the plug-in's source, as a page: docs/maya_calls.md. Run to write it anew.

    python tests/plugin/maya_calls.py

Commands and flags are found in the syntax trees. Of the Python API the classes and their members are found by name; a
method of a variable is listed with the classes of the plug-in that have it. Flags that a dictionary passes on are not
found. What is known beside the stubs (what a call returns, what it does in batch) stands in maya_calls.json, with its
source.
"""

from __future__ import annotations

import ast
import json
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "maya_calls.md"
NOTES = Path(__file__).with_name("maya_calls.json")
API = {"maya.api.OpenMaya": "OpenMaya", "maya.api.OpenMayaAnim": "OpenMayaAnim", "maya.api.OpenMayaUI": "OpenMayaUI"}
OWN = {"exportPoseAnnotations"}
PYTHON = {name for kind in (str, list, dict, tuple, set, int, float, bytes) for name in dir(kind)}
STUBS = Path(sysconfig.get_paths()["purelib"]) / "maya-stubs" / "api"


def plugin_files():
    return sorted((ROOT / "maya_plugin").rglob("*.py"))


def api_names(tree):
    """{name in a module: module of the API} of a syntax tree's imports."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "maya.api":
            found.update({alias.asname or alias.name: alias.name for alias in node.names})
    return found


def collect():
    """(commands: name -> flags, MEL: texts, API: "Module.Class" -> members, methods of variables)."""
    commands, mel, classes, methods = {}, set(), {}, set()
    for path in plugin_files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = api_names(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id == "cmds" and node.func.attr not in OWN:
                    flags = {keyword.arg for keyword in node.keywords if keyword.arg}
                    commands.setdefault(node.func.attr, set()).update(flags)
                elif isinstance(owner, ast.Name) and owner.id == "mel" and node.func.attr == "eval":
                    mel.update(one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
                elif names and node.func.attr not in PYTHON:
                    methods.add(node.func.attr)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in names:
                classes.setdefault(f"{names[node.value.id]}.{node.attr}", set())
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Attribute)
                and isinstance(node.value.value, ast.Name)
                and node.value.value.id in names
            ):
                classes.setdefault(f"{names[node.value.value.id]}.{node.value.attr}", set()).add(node.attr)
            is_member = names and isinstance(node, ast.Attribute) and not isinstance(node.value, ast.Constant)
            if is_member and node.attr[:1].islower() and any(letter.isupper() for letter in node.attr):
                methods.add(node.attr)
    return commands, mel, classes, methods


def stub_members():
    """{"Module.Class": names of its members, its bases' too} of the stubs; {} where they are not installed."""
    found, bases = {}, {}
    for module in ("OpenMaya", "OpenMayaAnim", "OpenMayaUI"):
        path = STUBS / (module + ".pyi")
        if not path.is_file():
            return {}
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                names = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
                names |= {item.target.id for item in node.body if isinstance(item, ast.AnnAssign)}
                found[f"{module}.{node.name}"] = names
                bases[f"{module}.{node.name}"] = [getattr(base, "attr", getattr(base, "id", "")) for base in node.bases]

    def members(key):
        names = set(found.get(key, ()))
        for base in bases.get(key, ()):
            for module in ("OpenMaya", "OpenMayaAnim", "OpenMayaUI"):
                names |= members(f"{module}.{base}") if f"{module}.{base}" in found else set()
        return names

    return {key: members(key) for key in found}


def page():
    """The text of the page."""
    commands, mel, classes, methods = collect()
    notes = json.loads(NOTES.read_text(encoding="utf-8"))
    stubs = stub_members()
    lines = [
        "# Every call of Maya",
        "",
        "For people who know Maya and read over our shoulder: each command, MEL text and API member that the plug-in "
        "names, and",
        "what says that it is so. Written by `python tests/plugin/maya_calls.py`; a test fails for a call that is "
        "not here.",
        "",
        "**In short**: search this page for the call; what is not settled stands at the [end](#unsettled).",
        "",
        "**stub**: name and flags stand in the command table made from maya-stubs 0.4.2 and types-maya 0.6.1, or in "
        "the API",
        "stubs of maya-stubs; what is returned does not. Other evidence is named. Nothing here was run in Autodesk's "
        "Maya.",
        "",
        "## Commands",
        "",
        "| command | flags | what is known beside the stub |",
        "|---|---|---|",
    ]
    for name in sorted(commands):
        flags = ", ".join(sorted(commands[name])) or "-"
        lines.append(f"| {name} | {flags} | {notes['commands'].get(name, 'stub only')} |")
    lines += ["", "## MEL", "", "| statement | evidence |", "|---|---|"]
    for text in sorted(mel):
        lines.append(f"| `{text}` | {notes['mel'].get(text, 'none')} |")
    lines += ["", "## Python API 2.0", "", "| class | members | what is known beside the stub |", "|---|---|---|"]
    used = {key: set(members) for key, members in classes.items()}
    for method in methods:
        for key in used:
            if method in stubs.get(key, ()):
                used[key].add(method)
    for key in sorted(used):
        shown = ", ".join(sorted(used[key])) or "-"
        lines.append(f"| {key} | {shown} | {notes['api'].get(key, 'stub only')} |")
    lines += ["", "## Where it runs", "", *[f"- {text}" for text in notes["where"]]]
    lines += ["", "## Unsettled", ""]
    lines += [f"- {text}" for text in notes["unsettled"]]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
