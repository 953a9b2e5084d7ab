"""MPII's lists and the drawings' as others write them: one odd entry is left out, names and sizes are mended."""

import codecs
import json
from pathlib import Path

import pytest

from trainer.annotations import read_document

FILES = Path(__file__).resolve().parents[1] / "cases" / "files"


def mpii_entries():
    return json.loads((FILES / "mpii_with_validation_flags.json").read_text(encoding="utf-8"))


def mmpose_entries():
    joints = [[float(number), 2.0 * number + 1] for number in range(16)]
    return [
        {"image": f"{n}.png", "center": [9.0, 9.0], "scale": 1.0, "joints": list(joints), "joints_vis": [1] * 16}
        for n in range(3)
    ]


@pytest.mark.parametrize("entries", [mpii_entries, mmpose_entries])
@pytest.mark.parametrize("value", [None, float("nan")])
def test_lists_need_no_place_where_v_is_0(call, tmp_path, entries, value):
    tree = entries()
    if "joint_self" in tree[0]:
        tree[0]["joint_self"][3] = [value, value, 0]
    else:
        tree[0]["joints"][3], tree[0]["joints_vis"][3] = [value, value], 0
    (tmp_path / "l.json").write_text(json.dumps(tree))
    code, out, err = call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json")
    assert code == 0, out + err
    records = read_document(tmp_path / "l.pose.json").records
    assert len(records) == 3
    assert records[0]["joint_state"][3] == "missing"
    assert records[1]["joint_state"][3] == "visible"


@pytest.mark.parametrize("entries", [mpii_entries, mmpose_entries])
def test_one_odd_entry_of_a_list_is_left_out_and_counted(call, tmp_path, entries):
    tree = entries()
    key = "joint_self" if "joint_self" in tree[0] else "joints"
    tree[1][key] = tree[1][key][:7]
    (tmp_path / "l.json").write_text(json.dumps(tree))
    code, out, _ = call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json")
    assert code == 0
    assert f"1 entry left out: {key} should be a list of 16, not of 7 (the first: [1].{key}" in out
    assert len(read_document(tmp_path / "l.pose.json").records) == 2


def test_lists_names_lose_backslashes_and_prefixes_and_sizes_come_from_the_pictures(call, tmp_path):
    tree = mpii_entries()
    for entry in tree:
        entry["img_paths"] = "D:\\mpii\\" + entry["img_paths"].replace("/", "\\")
        del entry["img_width"], entry["img_height"]
    (tmp_path / "l.json").write_text(json.dumps(tree))
    options = ("--strip-prefix", "D:\\mpii", "--pictures", FILES / "pics")
    assert call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json", *options)[0] == 0
    records = read_document(tmp_path / "l.pose.json").records
    assert [record["img_paths"] for record in records] == [f"images/pic{number}.png" for number in range(3)]
    assert {(record["img_width"], record["img_height"]) for record in records} == {(200, 300)}


def test_scores_in_lists_are_noted(call, tmp_path):
    tree = mpii_entries()
    tree[0]["joint_self"][0][2] = 0.6
    (tmp_path / "l.json").write_text(json.dumps(tree))
    _, out, _ = call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json")
    assert "1 person with v that is no flag (0 or 1)" in out


def test_drawings_take_sizes_prefixes_and_leave_out_one_odd_drawing(call, tmp_path):
    points = {"leg_right": [10, 20], "leg_left": [30, 20], "neck": [20, 5]}
    drawings = [
        {"file_name": "C:\\d\\images\\pic0.png", "points": points},
        {"file_name": "C:\\d\\images\\pic1.png", "points": {"neck": "?"}, "width": 5, "height": 5},
    ]
    (tmp_path / "val.json").write_bytes(codecs.BOM_UTF8 + json.dumps(drawings).encode())
    options = ("--strip-prefix", "C:/d", "--pictures", FILES / "pics")
    code, out, err = call("import", "drawings", tmp_path / "val.json", "-o", tmp_path / "d.pose.json", *options)
    assert code == 0, out + err
    (record,) = read_document(tmp_path / "d.pose.json").records
    assert (record["img_paths"], record["img_width"], record["img_height"]) == ("images/pic0.png", 200, 300)
    assert record["split"] == "val"
    assert "1 drawing left out: neck should be a list (the first: [1].points.neck: '?')" in out


@pytest.mark.parametrize("entries", [mpii_entries, mmpose_entries])
def test_splits_in_other_spellings_are_known_and_unknown_ones_leave_out_their_entry_only(call, tmp_path, entries):
    tree = entries()
    for entry, split in zip(tree, ("Training", "valid", "fold 3"), strict=True):
        entry["split"] = split
    (tmp_path / "l.json").write_text(json.dumps(tree))
    code, out, err = call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json")
    assert code == 0, err
    assert [record["split"] for record in read_document(tmp_path / "l.pose.json").records] == ["train", "val"]
    assert '1 record left out: split: "fold 3" should be one of "train", "val", "test", null (the first: ' in out


@pytest.mark.parametrize("key, value", [("frame", "12"), ("character", 5)])
def test_an_odd_value_that_a_list_carries_along_leaves_out_its_entry_only(call, tmp_path, key, value):
    tree = mpii_entries()
    tree[1][key] = value
    (tmp_path / "l.json").write_text(json.dumps(tree))
    code, out, err = call("import", "mpii", tmp_path / "l.json", "-o", tmp_path / "l.pose.json")
    assert code == 0, err
    assert len(read_document(tmp_path / "l.pose.json").records) == 2
    assert f"1 record left out: {key}" in out
