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


SOME_TESTS = """
import pytest

def _maya(kind=RuntimeError):
    raise kind("words of Autodesk's own")

@pytest.mark.parametrize("kind", [RuntimeError, TypeError, ValueError, AttributeError])
def test_an_error_of_maya_is_worded_differently(kind):
    with pytest.raises(kind, match="words of the stand-in"):
        _maya(kind)

def test_maya_raises_another_kind_of_error():
    with pytest.raises(RuntimeError, match="words of the stand-in"):
        _maya(TypeError)

def test_maya_raises_nothing():
    with pytest.raises(RuntimeError, match="words of the stand-in"):
        pass

def test_our_own_words_are_wrong():
    from pose_annotations.core.errors import SceneError
    with pytest.raises(SceneError, match="the scene has no joints"):
        raise SceneError("the scene has no cameras")

def test_a_number_is_wrong():
    assert 1 == 2

def test_all_is_well():
    pass

def test_about_the_stand_in():
    pytest.skip("about the stand-in alone")
"""


def test_in_a_real_maya_words_alone_fail_no_test_and_the_count_is_printed(tmp_path, is_standin):
    """Some tests under this folder's conftest, told that the Maya is a real one."""
    if not is_standin:
        pytest.skip("a real Maya prints its own count")
    (tmp_path / "test_some.py").write_text(SOME_TESTS, encoding="utf-8")
    (tmp_path / "real_maya.py").write_text("import conftest\nconftest._is_real = lambda: True\n", encoding="utf-8")
    paths = [str(FOLDER), str(tmp_path), os.environ.get("PYTHONPATH", "")]
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(paths), MAYA_NO_STANDALONE_ATEXIT="1")
    environment.pop("PYTEST_ADDOPTS", None)
    command = [sys.executable, "-m", "pytest", "test_some.py", "-p", "conftest", "-p", "real_maya", "-rfx", "-q"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-c", os.devnull],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=str(tmp_path), env=environment, check=False,
    )  # fmt: skip
    output = done.stdout.decode("utf-8", "replace")
    failed = {line.split("::")[1].split(" ")[0] for line in output.splitlines() if line.startswith("FAILED ")}
    assert failed == {
        "test_maya_raises_another_kind_of_error",
        "test_maya_raises_nothing",
        "test_our_own_words_are_wrong",
        "test_a_number_is_wrong",
    }, output
    assert "Maya words an error differently: words of Autodesk's own" in output
    assert "9 tests ran (4 failed, 4 differ in words only), 1 skipped" in output
