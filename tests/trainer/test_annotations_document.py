"""Reading and writing annotation documents."""

import json

import numpy as np
import pytest

from trainer.annotations import (
    DRAWINGS21,
    MPII16,
    counts_mask,
    joint_states,
    joints_px,
    new_document,
    read_document,
    write_document,
)
from trainer.errors import DocumentError


def make_record(**changes):
    record = {
        "dataset": "test", "img_paths": "a/0001.png", "img_width": 640, "img_height": 480, "isValidation": 0,
        "people_index": 0, "annolist_index": 0, "numOtherPeople": 0, "objpos": [320.0, 240.0], "scale_provided": 1.5,
        "joint_self": [[10.5 + i, 20.25 + i, 1] for i in range(16)], "joint_others": [], "objpos_other": [],
        "scale_provided_other": [], "joint_state": ["visible"] * 16,
    }  # fmt: skip
    record.update(changes)
    return record


def write_text(folder, tree, name="d.pose.json"):
    path = folder / name
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def tree_of(records):
    document = new_document("test", {"images": "."}, records)
    return {**document.header, "annotations": document.records}


def test_a_written_document_reads_back_equal_with_unknown_keys_kept(tmp_path):
    record = make_record(frame=7, character="ミク", my_own_key={"deep": [1, None]})
    document = new_document("test", {"images": "frames", "studio": "north"}, [record])
    document.header["colour"] = "teal"
    write_document(document, tmp_path / "d.pose.json")
    again = read_document(tmp_path / "d.pose.json")
    assert again.header == document.header
    assert again.records == [record]
    assert again.image_path(record) == tmp_path / "frames" / "a" / "0001.png"


def test_images_option_replaces_the_folder_of_the_document(tmp_path):
    path = write_text(tmp_path, tree_of([make_record()]))
    document = read_document(path, images="/elsewhere")
    assert str(document.image_path(document.records[0])) == "/elsewhere/a/0001.png"


def test_a_document_without_a_name_for_its_images_has_them_beside_it(tmp_path):
    tree = tree_of([make_record()])
    del tree["source"]["images"]
    document = read_document(write_text(tmp_path, tree))
    assert document.image_folder == tmp_path


def test_a_document_that_cannot_be_written_leaves_the_old_file_as_it_was(tmp_path):
    target = tmp_path / "d.pose.json"
    write_document(new_document("test", {}, [make_record()]), target)
    before = target.read_bytes()
    with pytest.raises(DocumentError, match=r"annotations\[0\]"):
        write_document(new_document("test", {}, [make_record(scale_provided=float("nan"))]), target)
    with pytest.raises(DocumentError, match=r"annotations\[0\]\.joint_state"):
        write_document(new_document("test", {}, [make_record(joint_state=["visible"])]), target)
    assert target.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["d.pose.json"]


def test_a_missing_file_is_one_clear_line(tmp_path):
    with pytest.raises(DocumentError, match=r"nowhere\.pose\.json: no such file"):
        read_document(tmp_path / "nowhere.pose.json")


def test_version_2_is_refused_naming_both_versions(tmp_path):
    tree = tree_of([])
    tree["schema_version"] = "2.0"
    with pytest.raises(DocumentError, match=r"version 2\.0.*version 1\.x"):
        read_document(write_text(tmp_path, tree))


def test_a_later_minor_version_is_read(tmp_path):
    tree = tree_of([make_record(novelty=1)])
    tree["schema_version"] = "1.7"
    assert read_document(write_text(tmp_path, tree)).records[0]["novelty"] == 1


def test_joint_positions_and_states_come_out_as_they_are():
    record = make_record(joint_state=["missing"] + ["visible"] * 15)
    assert joints_px(record).shape == (16, 2)
    assert joints_px(record).dtype == np.float64
    assert joints_px(record)[3].tolist() == [13.5, 23.25]
    assert joint_states(record)[:2] == ["missing", "visible"]


def test_the_mask_follows_the_state_and_never_v():
    states = ["visible", "occluded", "outside", "behind", "missing"] + ["visible"] * 11
    record = make_record(joint_state=states, joint_self=[[1.0, 1.0, 0]] * 16)
    record["joint_source"] = [{"kind": "bone"}] * 15 + [{"kind": "derived"}]
    assert counts_mask(record).tolist() == [True, True, False, False, False] + [True] * 11
    assert counts_mask(record, occluded=False).tolist() == [True, False, False, False, False] + [True] * 11
    assert counts_mask(record, outside=True).tolist() == [True, True, True, False, False] + [True] * 11
    assert counts_mask(record, derived=False).tolist() == [True, True, False, False, False] + [True] * 10 + [False]


def test_keypoint_sets_name_their_joints_and_mirror_them():
    assert MPII16.joints[9] == "head_top"
    assert MPII16.index("l_wrist") == 15
    assert MPII16.flip_permutation == (5, 4, 3, 2, 1, 0, 6, 7, 8, 9, 15, 14, 13, 12, 11, 10)
    assert len(DRAWINGS21.joints) == 21
    flipped = DRAWINGS21.flip_permutation
    assert [DRAWINGS21.joints[flipped[DRAWINGS21.index(name)]] for name in ("arm_left", "tiptoe_right", "neck")] == [
        "arm_right", "tiptoe_left", "neck",
    ]  # fmt: skip
    with pytest.raises(KeyError, match="no joint of mpii16"):
        MPII16.index("tail")
