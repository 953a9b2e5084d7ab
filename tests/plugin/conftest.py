"""Puts the plug-in's package on the path, and the stand-in ``maya`` where no real one is."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "maya_plugin" / "scripts"
STANDIN = ROOT / "tests" / "standin"

sys.path[:0] = [str(SCRIPTS), str(Path(__file__).parent)]
IS_REAL_MAYA = importlib.util.find_spec("maya") is not None and str(STANDIN) not in sys.path
if not IS_REAL_MAYA:
    sys.path.insert(0, str(STANDIN))


@pytest.fixture(scope="session")
def mayapy():
    """The command that runs a script as Autodesk's mayapy does: this very interpreter inside the real one."""
    return [sys.executable] if IS_REAL_MAYA else [str(STANDIN / "mayapy")]


@pytest.fixture(scope="session")
def maya_started():
    """A started Maya without a window in this process."""
    import maya.standalone

    maya.standalone.initialize(name="python")


@pytest.fixture
def open_scene(maya_started, tmp_path):
    """Function of the text of a `.ma` file (and its name) that writes and opens it; returns the path."""
    from maya import cmds

    def opened(text, name="test.ma"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        cmds.workspace(str(tmp_path), openWorkspace=True)
        cmds.file(str(path), open=True, force=True, prompt=False)
        return path

    yield opened
    cmds.file(new=True, force=True)


@pytest.fixture
def shared_facts():
    """The folder of facts beside the repository; the test is skipped where it is absent."""
    folder = ROOT.parent / "shared" / "facts"
    if not folder.is_dir():
        pytest.skip("the project's shared facts are not beside this checkout")
    return folder
