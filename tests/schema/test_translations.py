"""The Japanese pages stay in step with the English ones: the same structure, commands, numbers, links and pictures."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAIRS = [("README.md", "README.ja.md"), ("docs/artists.md", "docs/artists.ja.md")]


def _text(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.sub(r"<a id=[^>]*></a>\n", "", text)


def _structure(text):
    """Headings by their level, list items, tables' rows, questions, pictures, in their order."""
    kinds = []
    for line in text.splitlines():
        match = re.match(r"^(#+ |- |\d+\. |\||!\[|\*\*\d\. )", line)
        if match:
            kinds.append(match.group(1))
    return kinds


def _code(text):
    return [line for line in text.splitlines() if re.match(r" {4,}\S", line)]


def _names(text):
    """What stands between backticks: commands, files and options."""
    return Counter(re.findall(r"`([^`\n]+)`", text))


def _targets(text):
    """Linked files, without languages' own and without places inside a page."""
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    return Counter(re.sub(r"\.ja\.md$", ".md", target) for target in found if not target.startswith("#"))


def _numbers(text):
    """Numbers outside code: versions, counts, percentages; from one language's word or sign for "to" to the other's."""
    prose = "\n".join(line for line in text.splitlines() if not re.match(r" {4,}\S", line))
    prose = re.sub(r"\]\([^)]*\)|`[^`]*`|<[^>]*>", " ", prose)
    return {number.replace(",", "") for number in re.findall(r"\d+(?:[.,]\d+)*", prose)}


# Written as words in English: a million (100 万), a thousandth, November, a quarter (4 分の 1).
IN_WORDS = {"README.md": {"100", "1000", "11", "4"}, "docs/artists.md": set()}


@pytest.mark.parametrize(("english", "japanese"), PAIRS)
def test_the_pages_have_one_structure(english, japanese):
    assert _structure(_text(japanese)) == _structure(_text(english))


@pytest.mark.parametrize(("english", "japanese"), PAIRS)
def test_the_pages_show_the_same_commands(english, japanese):
    assert _code(_text(japanese)) == _code(_text(english))
    assert _names(_text(japanese)) == _names(_text(english))


@pytest.mark.parametrize(("english", "japanese"), PAIRS)
def test_the_pages_link_the_same_files_and_pictures(english, japanese):
    assert set(_targets(_text(japanese))) == set(_targets(_text(english)))


@pytest.mark.parametrize(("english", "japanese"), PAIRS)
def test_the_pages_have_the_same_numbers(english, japanese):
    assert _numbers(_text(japanese)) ^ _numbers(_text(english)) == IN_WORDS[english]


def test_every_place_that_a_japanese_page_links_in_itself_is_there():
    for _, name in PAIRS:
        text = (ROOT / name).read_text(encoding="utf-8")
        for place in re.findall(r"\]\(#([^)]+)\)", text):
            assert f'<a id="{place}"></a>' in text
