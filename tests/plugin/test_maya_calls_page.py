"""docs/maya_calls.md covers every call of Maya in the plug-in, with its evidence."""

import re

import maya_calls
import pytest


def _rows(text):
    """{first cell: second cell} of all tables of the page."""
    rows = re.findall(r"^\| `?(.+?)`? \| (.+?) \|", text, re.MULTILINE)
    return {first: set(second.split(", ")) - {"-"} for first, second in rows}


def missing(text):
    """What the plug-in calls and the page does not list."""
    rows = _rows(text)
    commands, mel, classes, _ = maya_calls.collect()
    for name, flags in sorted(commands.items()):
        if name not in rows:
            yield name
        else:
            yield from (f"{name} -{flag}" for flag in sorted(flags - rows[name]))
    yield from (text for text in sorted(mel) if text not in rows)
    for name, members in sorted(classes.items()):
        yield from [name] if name not in rows else (f"{name}.{one}" for one in sorted(members - rows[name]))


def test_every_call_is_on_the_page():
    found = list(missing(maya_calls.PAGE.read_text(encoding="utf-8")))
    assert not found, "run python tests/plugin/maya_calls.py, and look up what is new: {}".format(found)


def test_a_call_that_is_not_on_the_page_is_noticed():
    text = maya_calls.PAGE.read_text(encoding="utf-8")
    text = re.sub(r"^\| skinCluster .*\n", "", text, flags=re.MULTILINE)
    text = text.replace("getAttr | ", "getAttr | x", 1).replace("OpenMaya.MFnMesh | ", "OpenMaya.MFnMesh | y", 1)
    assert {"skinCluster"} <= set(missing(text))


def test_the_page_is_what_the_source_gives():
    if not maya_calls.STUBS.is_dir():
        pytest.skip("maya-stubs is not installed (it is in the test extras)")
    assert maya_calls.PAGE.read_text(encoding="utf-8") == maya_calls.page()


def test_every_api_class_and_member_stands_in_the_stubs():
    stubs = maya_calls.stub_members()
    if not stubs:
        pytest.skip("maya-stubs is not installed (it is in the test extras)")
    _, _, classes, _ = maya_calls.collect()
    assert set(classes) <= set(stubs)
    for name, members in classes.items():
        assert members <= stubs[name], name


def test_every_mel_text_has_evidence():
    text = maya_calls.PAGE.read_text(encoding="utf-8")
    assert "| none |" not in text


def test_every_call_has_more_than_its_stub():
    """Name and flags are not enough: what it takes and returns has a page or public code behind it."""
    rows = maya_calls.PAGE.read_text(encoding="utf-8").splitlines()
    assert [row for row in rows if row.endswith("| stub only |")] == []
