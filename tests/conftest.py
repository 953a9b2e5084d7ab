"""What all tests share: those marked `blender` or `browser` skip, saying why, where that program is absent."""

import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
if str(TESTS) not in sys.path:
    sys.path.insert(0, str(TESTS))

import chromium  # noqa: E402


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Skip what cannot run here. Blender is looked for only where a test wants it: mayapy's Python may be too old."""
    in_blender = [item for item in items if item.get_closest_marker("blender")]
    if in_blender and not _has_blender():
        reason = "no Blender environment: POSE_BLENDER_PYTHON is not set and .venv-bpy is absent"
        for item in in_blender:
            item.add_marker(pytest.mark.skip(reason=reason))
    if chromium.find_chromium() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


def _has_blender():
    sys.path.insert(0, str(TESTS / "sample"))
    from build import blender_python

    return blender_python() is not None


@pytest.fixture(scope="module")
def browser():
    """A headless Chromium, as playwright drives it."""
    pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with chromium.launched() as launched:
        yield launched
