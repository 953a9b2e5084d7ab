"""There is one version number; everything that shows one shows that one."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "trainer/_version.py").read_text(encoding="utf-8")).group(1)


def test_changelog_starts_with_the_current_version():
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == VERSION


def test_plugin_package_has_the_current_version():
    package = (ROOT / "maya_plugin/scripts/pose_annotations/__init__.py").read_text(encoding="utf-8")
    assert re.search(r'__version__ = "(.+)"', package).group(1) == VERSION


def test_module_file_has_the_current_version():
    first = (ROOT / "maya_plugin/pose_annotations.mod").read_text(encoding="utf-8").splitlines()[0]
    assert VERSION in first.split()


def test_citation_has_the_current_version():
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.search(r"^version: (.+)$", citation, re.MULTILINE).group(1) == VERSION
