"""The cleaned copy: what is mended, what is left out, and that the original stays as it was."""

import json
from collections import Counter

import pytest

from trainer.annotations import MPII16, read_document
from trainer.errors import DocumentError
from trainer.inspection.fixing import write_fixed
from trainer.inspection.inspect import inspect_file


@pytest.fixture
def damaged(write_tree, make_record, draw_picture, tmp_path):
    """Nine records: one sound, each other with its own fault."""
    records = [make_record(img_paths=f"{number}.png", frame=number, character="a") for number in range(9)]
    for number in range(9):
        if number != 2:
            draw_picture(tmp_path / "images" / f"{number}.png", 320 if number == 3 else 640)
    records[1]["scale_provided"] = 0
    # 2: no picture; 3: another size
    records[4].update(img_width=0, img_height=0)
    records[5]["joint_self"][0] = [700.0, 20.0, 1]
    records[5]["joint_self"][1] = [292.0, 360.0, 0]
    records[5]["joint_state"][2] = "missing"
    records[6].update(img_paths="0.png")
    records[7].update(numOtherPeople=2, joint_others=[records[0]["joint_self"]])
    records[8].update(joint_state=["outside"] * 16, joint_self=[[-5.0, -5.0, 0]] * 16)
    records[5]["joint_state"][3], records[5]["joint_self"][3][2] = "outside", 0
    return write_tree(records)


def test_the_copy_has_no_errors_left_and_the_original_is_untouched(damaged, tmp_path):
    before = damaged.read_bytes()
    count, changes = write_fixed(damaged, tmp_path / "out" / "clean.pose.json")
    assert damaged.read_bytes() == before
    clean = read_document(tmp_path / "out" / "clean.pose.json")
    assert [record["frame"] for record in clean.records] == [0, 4, 5, 7]
    assert count == 4
    assert not [problem for problem in inspect_file(clean.path)[1] if problem.is_error]
    assert clean.image_folder.resolve() == tmp_path / "images"
    listed = json.loads((tmp_path / "out" / "clean.changes.json").read_text())
    assert [(one["record"], one["where"]) for one in listed] == [(one.record, one.where) for one in changes]


def test_every_change_is_listed_with_its_reason(damaged, tmp_path):
    _, changes = write_fixed(damaged, tmp_path / "clean.pose.json")
    done = {(one.record, one.where.split(" ")[0]): one.done for one in changes}
    assert done[1, "0"] == "left out: breaks the schema"
    assert "the picture is missing" in done[2, "2.png"]
    assert done[3, "3.png"] == "left out: the picture is 320 x 480 and the record says 640 x 480"
    assert done[4, "img_width,"] == "0 x 0 became 640 x 480"
    assert done[5, "joint_state[0]"] == "visible became outside: it lies off the image"
    assert done[5, "joint_self[1]"] == "[292.0, 360.0, 0] became [292.0, 360.0, 1], as its state says"
    assert done[5, "joint_self[2]"] == "[295.0, 280.0, 1] became [0, 0, 0], as its state says"
    assert done[5, "joint_state[3]"].startswith("outside became occluded")
    assert done[6, "0.png"] == "left out: the same person stands in it before"
    assert done[7, "numOtherPeople"] == "2 became 0, as the lists have it"
    assert done[8, "8.png"] == "left out: no joint lies in the picture"
    assert Counter(one.record for one in changes)[0] == 0
    assert MPII16.joints[0] == "r_ankle"


def test_a_sound_document_is_copied_with_nothing_to_list(write_tree, make_record, tmp_path):
    path = write_tree([make_record(own_key=1)])
    count, changes = write_fixed(path, tmp_path / "clean.pose.json")
    assert (count, changes) == (1, [])
    assert read_document(tmp_path / "clean.pose.json").records == read_document(path).records


def test_the_document_itself_is_never_overwritten(write_tree, make_record):
    path = write_tree([make_record()])
    before = path.read_bytes()
    with pytest.raises(DocumentError, match="would overwrite the document"):
        write_fixed(path, path)
    assert path.read_bytes() == before


def test_validate_fix_writes_both_files_and_still_tells_what_is_wrong(call, damaged, tmp_path):
    code, out, _ = call("validate", damaged, "--fix", tmp_path / "clean.pose.json")
    assert code == 1
    assert f"{tmp_path / 'clean.pose.json'}: 4 records written after" in out
    assert call("validate", tmp_path / "clean.pose.json")[0] == 0
    assert call("validate", damaged, damaged, "--fix", tmp_path / "x.pose.json")[0] == 2
