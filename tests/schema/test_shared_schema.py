"""The shared schema itself: its examples, its copies, and the rules that hold between its files."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / "shared_schema"
SCHEMA = json.loads((SHARED / "schema/pose_document.v1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
GOOD = sorted((SHARED / "good").glob("*.pose.json")) + sorted((SHARED / "released").glob("*.pose.json"))
EXPECTED = json.loads((SHARED / "bad/expected.json").read_text(encoding="utf-8"))
# These break a rule that JSON Schema cannot say; the trainer's reader is held to them by its own tests.
BEYOND_SCHEMA = {"not_a_number.pose.json", "cut_short.pose.json", "key_twice.pose.json"}


def _copies() -> dict[Path, tuple[Path, ...]]:
    spec = importlib.util.spec_from_file_location("copy_shared", ROOT / "tests/schema/copy_shared.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.COPIES


def test_schema_is_a_valid_draft_2020_12_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", GOOD, ids=lambda p: p.name)
def test_good_document_is_accepted(path):
    assert [e.message for e in VALIDATOR.iter_errors(json.loads(path.read_text(encoding="utf-8")))] == []


def test_every_bad_document_has_an_expected_error_and_the_other_way_round():
    assert {p.name for p in (SHARED / "bad").glob("*.pose.json")} == set(EXPECTED)


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - BEYOND_SCHEMA))
def test_bad_document_is_refused_at_the_expected_path(name):
    document = json.loads((SHARED / "bad" / name).read_text(encoding="utf-8"))
    paths = {e.json_path.removeprefix("$").removeprefix(".") for e in VALIDATOR.iter_errors(document)}
    assert paths == {EXPECTED[name]["path"]}


def test_copies_are_the_originals_byte_for_byte():
    compared = 0
    for original, folders in _copies().items():
        for folder in folders:
            names = {p.name for p in original.glob("*.json")}
            assert names == {p.name for p in folder.glob("*.json")}, folder
            for name in names:
                assert (folder / name).read_bytes() == (original / name).read_bytes(), folder / name
                compared += 1
    assert compared == 5


@pytest.mark.parametrize("name", ["mpii16", "drawings21"])
def test_keypoint_set_pairs_join_each_left_joint_with_its_right(name):
    keypoints = json.loads((SHARED / f"keypoint_sets/{name}.json").read_text(encoding="utf-8"))
    joints = keypoints["joints"]
    right, left = {"mpii16": (r"^r_", "l_"), "drawings21": (r"_right$", "_left")}[name]
    assert [re.sub(right, left, joints[a]) for a, _ in keypoints["pairs"]] == [joints[b] for _, b in keypoints["pairs"]]
    sided = {j for j in joints if re.search(r"^[rl]_|_(left|right)$", j)}
    assert {joints[i] for pair in keypoints["pairs"] for i in pair} == sided


@pytest.mark.parametrize("name", ["mpii16", "drawings21"])
def test_keypoint_set_limbs_join_all_joints_into_one_tree(name):
    keypoints = json.loads((SHARED / f"keypoint_sets/{name}.json").read_text(encoding="utf-8"))
    reached, grew = {0}, True
    while grew:
        grew = False
        for a, b in keypoints["limbs"]:
            if (a in reached) != (b in reached):
                reached |= {a, b}
                grew = True
    assert len(keypoints["limbs"]) == len(keypoints["joints"]) - 1
    assert reached == set(range(len(keypoints["joints"])))


def test_schema_and_keypoint_set_name_the_same_sixteen_joints():
    mpii16 = json.loads((SHARED / "keypoint_sets/mpii16.json").read_text(encoding="utf-8"))
    assert SCHEMA["properties"]["skeleton"]["properties"]["joints"]["const"] == mpii16["joints"]
