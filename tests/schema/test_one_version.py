"""There is one version number; everything that shows one shows that one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.pictures_of_docs import made_from
from tests.pictures_of_docs.draw_badges import badges

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


def test_the_badges_say_what_the_files_say():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, text in badges().items():
        assert (ROOT / "docs/images" / name).read_text(encoding="utf-8") == text
        assert f"(docs/images/{name})" in readme


def test_the_pages_name_the_versions_of_python_that_the_package_declares():
    versions = re.findall(r"Python :: 3\.(\d+)", (ROOT / "setup.cfg").read_text(encoding="utf-8"))
    assert versions == [str(number) for number in range(int(versions[0]), int(versions[-1]) + 1)]
    assert f"python_requires = >=3.{versions[0]}" in (ROOT / "setup.cfg").read_text(encoding="utf-8")
    named = f"3.{versions[0]} to 3.{versions[-1]}"
    assert (ROOT / "README.md").read_text(encoding="utf-8").count(named) >= 2


@pytest.mark.parametrize("picture", made_from.SHOWS)
def test_no_picture_of_the_docs_is_older_than_what_it_shows(picture):
    command, _ = made_from.SHOWS[picture]
    if not made_from.can_be_drawn(picture):
        pytest.skip("the weights are not there")
    assert (ROOT / "docs" / "images" / picture).exists()
    assert picture not in made_from.stale(), f"draw it again: {command}"


def test_pictures_are_small_enough_to_load_and_each_is_on_a_page():
    images = sorted(path for path in (ROOT / "docs" / "images").iterdir() if path.suffix != ".json")
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    shown = set(re.findall(r"\]\((?:docs/|\.\./)?images/([^)]+)\)", "".join(page.read_text("utf-8") for page in pages)))
    assert {path.name for path in images} == shown
    assert max(path.stat().st_size for path in images) < 3_000_000


@pytest.mark.parametrize("page", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_every_page_starts_with_its_shortest_way(page):
    start = (ROOT / "docs" / page).read_text(encoding="utf-8").partition("\n## ")[0]
    assert re.search(r"^    \S|^\*\*(In short|要点)\*\*", start, re.MULTILINE)
