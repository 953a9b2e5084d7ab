"""These tests are meant for a real Maya too: they are collected by a mayapy, and call public names of Maya only."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
INSIDE = ("maya_hands", "maya_scene", "command_flags")  # the stand-in's own packages


def _inside_names(path):
    """What of the stand-in's inside a file imports as soon as it is read, that is outside functions."""
    found = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            found += ["{}.{}".format(node.module, alias.name) for alias in node.names]
    return [
        name
        for name in found
        if name.split(".")[0] in INSIDE
        or (name.split(".")[0] == "maya" and any(part.startswith("_") for part in name.split(".")))
    ]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_a_file_imports_nothing_of_the_stand_ins_inside(path):
    if not path.name.startswith("test_standin_"):  # those skip in a real Maya where they look inside
        assert _inside_names(path) == []


def test_a_mayapy_collects_every_file_of_this_folder(mayapy):
    command = [*mayapy, "-m", "pytest", str(FOLDER), "--collect-only", "-q", "-p", "no:cacheprovider"]
    environment = dict(os.environ, MAYA_NO_STANDALONE_ATEXIT="1", MAYA_STANDIN_PYTHON=sys.executable)
    environment.pop("PYTEST_ADDOPTS", None)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False)
    output = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, output[-2000:]
    collected = {line.split("::")[0].rsplit("/", 1)[-1] for line in output.splitlines() if "::" in line}
    assert collected == {path.name for path in FOLDER.glob("test_*.py")}
