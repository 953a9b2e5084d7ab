"""Puts the plug-in's package on the path, and the stand-in ``maya`` where no real one is."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "maya_plugin" / "scripts"
STANDIN = ROOT / "tests" / "standin"

sys.path.insert(0, str(SCRIPTS))
if importlib.util.find_spec("maya") is None or STANDIN.as_posix() in sys.path:
    sys.path.insert(0, str(STANDIN))


@pytest.fixture
def shared_facts():
    """The folder of facts beside the repository; the test is skipped where it is absent."""
    folder = ROOT.parent / "shared" / "facts"
    if not folder.is_dir():
        pytest.skip("the project's shared facts are not beside this checkout")
    return folder
