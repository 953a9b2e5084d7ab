"""Every maya.cmds call in the plug-in's source uses a command and flags that Maya has, also where no test runs it.

Reads the syntax trees of maya_plugin and compares with the table of Maya's commands (tests/standin/command_flags).
"""

import ast
import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _command_flags():
    """The table, by its file: with the stand-in's folder on the path a real Maya would find our packages."""
    path = ROOT / "tests" / "standin" / "command_flags" / "__init__.py"
    specification = importlib.util.spec_from_file_location("command_flags_of_maya", path)
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module  # dataclasses look their module up
    specification.loader.exec_module(module)
    return module


command_flags = _command_flags()
PLUGIN_FILES = sorted((ROOT / "maya_plugin").rglob("*.py"))
MODES = {"query", "edit", "q", "e"}
OWN_COMMANDS = {"exportPoseAnnotations"}  # registered when the plug-in is loaded


def aliases_of_cmds(tree):
    """Names by which a module calls maya.cmds, and single commands that it imports by name."""
    names, functions = {"maya.cmds"}, {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "maya":
            names |= {alias.asname or alias.name for alias in node.names if alias.name == "cmds"}
        if isinstance(node, ast.ImportFrom) and node.module == "maya.cmds":
            functions.update({alias.asname or alias.name: alias.name for alias in node.names})
        if isinstance(node, ast.Import):
            names |= {alias.asname for alias in node.names if alias.name == "maya.cmds" and alias.asname}
    return names, functions


def dotted(node):
    """``a.b.c`` as written, for names and attributes of names; None for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    above = dotted(node.value) if isinstance(node, ast.Attribute) else None
    return None if above is None else "{}.{}".format(above, node.attr)


def calls(tree):
    """(line, command, keywords) of every call of a command."""
    names, functions = aliases_of_cmds(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and dotted(node.func.value) in names:
            command = node.func.attr
        elif isinstance(node.func, ast.Name) and node.func.id in functions:
            command = functions[node.func.id]
        else:
            continue
        yield node.lineno, command, node.keywords


def problems(path):
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    for line, command, keywords in calls(tree):
        where = f"{path.relative_to(ROOT)}:{line}"
        known = command_flags.command_flags(command)
        if command in OWN_COMMANDS:
            continue
        if known is None:
            yield f"{where}: Maya has no command {command}"
            continue
        given = {keyword.arg: keyword.value for keyword in keywords if keyword.arg}
        queries = any(name in ("query", "q") and not _is_false(value) for name, value in given.items())
        for name, value in given.items():
            if name in MODES:
                mode = {"q": "query", "e": "edit"}.get(name, name)
                if name != mode:
                    yield f"{where}: {command}({name}=...): write the long form, {mode}"
                if not (known.has_query if mode == "query" else known.has_edit):
                    yield f"{where}: {command} has no {mode} mode"
                continue
            flag = known.find(name)
            if flag is None:
                yield f"{where}: {command} has no flag {name}"
            elif flag.long != name and len(name) < len(flag.long):
                yield f"{where}: {command}({name}=...): write the long form, {flag.long}"
            elif queries and _is_true(value) and not flag.can_query and "b" not in flag.modes:
                yield f"{where}: {command}: the flag {name} cannot be queried"


def _is_true(node):
    return isinstance(node, ast.Constant) and node.value is True


def _is_false(node):
    return isinstance(node, ast.Constant) and node.value is False


@pytest.mark.parametrize("path", PLUGIN_FILES, ids=[str(path.relative_to(ROOT)) for path in PLUGIN_FILES])
def test_every_call_of_a_maya_command_exists_in_maya(path):
    assert list(problems(path)) == []


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("from maya import cmds\ncmds.lss()", "no command lss"),
        ("from maya import cmds as mc\nmc.ls(selektion=True)", "no flag selektion"),
        ("import maya.cmds as mc\nmc.ls(sl=True)", "write the long form, selection"),
        ("import maya.cmds\nmaya.cmds.listRelatives('a', query=True)", "no query mode"),
        ("from maya.cmds import window\nwindow(titel='x')", "no flag titel"),
        ("from maya import cmds\ncmds.window(q=True, title=True)", "write the long form, query"),
    ],
)
def test_the_reader_sees_each_kind_of_mistake(tmp_path, monkeypatch, code, reason):
    path = tmp_path / "wrong.py"
    path.write_text(code, encoding="utf-8")
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert any(reason in problem for problem in problems(path))


def test_the_table_has_every_command_of_maya_that_an_exporter_meets():
    names = set(command_flags.command_names())
    assert len(names) > 1400
    assert {"ls", "file", "xform", "window", "renderSettings", "scriptJob", "optionVar"} <= names
    assert command_flags.command_flags("ls").find("sl").long == "selection"


def test_each_command_that_the_plug_in_calls_refuses_the_flags_that_only_others_have(is_standin):
    if not is_standin:
        pytest.skip("a real Maya need not be asked about each of its flags")
    from maya import cmds

    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in PLUGIN_FILES]
    called = sorted({command for tree in trees for _, command, _ in calls(tree)} - OWN_COMMANDS)
    tables = {command: command_flags.command_flags(command) for command in called}
    every = {flag for table in tables.values() for flag in table.flags}
    assert len(called) > 50 and len(every) > 500
    for command, table in tables.items():
        for flag in sorted(every - set(table.flags) - set(table.by_short) - MODES):
            with pytest.raises(TypeError, match="Invalid flag '{}'".format(flag)):
                getattr(cmds, command)(**{flag: 1})
