"""``trainer validate`` on what other tools' files bring: shares, boxes of others, doubled people, turned pictures."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from trainer.annotations import MPII16, read_document
from trainer.inspection.inspect import inspect_file

FILES = Path(__file__).resolve().parents[1] / "cases" / "files"


def kinds(path, **options):
    return [problem.kind for problem in inspect_file(path, pictures=False, **options)[1]]


@pytest.fixture
def imported(call, tmp_path):
    """A function: one of the files, imported; the document's path."""

    def run(name):
        target = tmp_path / f"{name}.pose.json"
        source = FILES / f"{name}.json"
        code, out, err = call("import", "coco", source, "--images", FILES / "pics", "-o", target)
        assert code == 0, out + err
        return target

    return run


def test_shares_in_place_of_pixels_are_an_error(call, imported):
    code, out, _ = call("validate", imported("normalised"))
    assert code == 1
    assert out.count("error: record") == 2
    assert "outside the person's own box: normalised coordinates" in out


def test_the_same_annotation_twice_is_one_person_twice(call, imported):
    path = imported("dup_person")
    code, out, _ = call("validate", path)
    assert code == 1
    assert "error: records 0 and 1: one person twice in images/pic0.png" in out
    assert call("validate", path, "--fix", path.with_name("fixed.pose.json"))[0] == 1
    assert len(read_document(path.with_name("fixed.pose.json")).records) == 2
    assert "person-twice" not in kinds(path.with_name("fixed.pose.json"))


def test_two_people_without_a_place_are_not_one(make_record, write_tree):
    nowhere = {"joint_state": ["missing"] * 16, "joint_self": [[0, 0, 0]] * 16}
    path = write_tree([make_record(**nowhere), make_record(people_index=1, **nowhere)])
    assert "person-twice" not in kinds(path)


def test_one_person_found_by_number_and_by_joints_is_one_finding(make_record, write_tree):
    assert kinds(write_tree([make_record(), make_record()])).count("person-twice") == 1


@pytest.mark.parametrize(
    ("box", "words"),
    [
        ([240, 90, 160, 350], None),
        ([240, 90, 150, 340], None),
        ([0, 0, 60, 60], "16 of 16 joints lie far outside the person's own box (0, 0, 60, 60)"),
        ([345, 90, 160, 350], "10 of 16 joints lie outside the person's own box (345, 90, 160, 350)"),
    ],
)
def test_joints_far_from_their_own_box_are_a_warning(make_record, write_tree, box, words):
    found = inspect_file(write_tree([make_record(bbox=box)]), pictures=False)[1]
    messages = [problem.message for problem in found if problem.kind == "joints-far-from-box"]
    assert len(messages) == (words is not None)
    assert not words or words in messages[0]
    assert not any(problem.is_error for problem in found)


def test_one_joint_of_another_person_is_named_by_its_box(make_record, write_tree):
    record = make_record(bbox=[240, 90, 60, 350])
    record["joint_self"][MPII16.index("l_wrist")] = [630.0, 290.0, 1]
    (problem,) = [one for one in inspect_file(write_tree([record]), pictures=False)[1] if "box" in one.kind]
    assert "1 of 16 joints lie far outside" in problem.message
    assert "farthest by 330 px" in problem.message


def test_a_scale_whose_crop_cannot_hold_the_joints_is_a_warning(make_record, write_tree):
    (problem,) = inspect_file(write_tree([make_record(scale_provided=0.005)]), pictures=False)[1]
    assert problem.kind == "scale-against-joints"
    assert "350 px apart but scale_provided says that the person is 1 px high" in problem.message
    assert kinds(write_tree([make_record()])) == []


@pytest.mark.parametrize("v", [0.97, 2, -1])
def test_v_that_is_no_flag_is_an_error(make_record, write_tree, call, v):
    record = make_record()
    record["joint_self"][3][2] = v
    code, out, _ = call("validate", write_tree([record]), "--no-images")
    assert code == 1
    assert "annotations[0].joint_self[3][2]" in out


def test_a_folder_of_pictures_that_is_not_there_is_named(call, imported, make_record, write_tree, tmp_path):
    path = write_tree([make_record()], images="nowhere")
    code, out, _ = call("validate", path)
    assert code == 0
    assert f"warning: the image folder {tmp_path / 'nowhere'} does not exist" in out


@pytest.mark.parametrize("turn", range(1, 9))
def test_pictures_have_the_size_that_they_are_shown_in(call, tmp_path, make_record, write_tree, turn):
    exif = Image.Exif()
    exif[0x0112] = turn
    (tmp_path / "images/a").mkdir(parents=True)
    stored = (640, 480) if turn < 5 else (480, 640)
    Image.new("RGB", stored).save(tmp_path / "images/a/0001.jpg", exif=exif)
    path = write_tree([make_record(img_paths="a/0001.jpg")])
    assert call("validate", path)[0] == 0
    assert call("validate", path, "--decode")[0] == 0


def test_a_record_of_the_unturned_pixels_is_told_so(call, tmp_path, make_record, write_tree):
    (tmp_path / "images/a").mkdir(parents=True)
    shutil.copy(FILES / "pics" / "exif6.jpg", tmp_path / "images/a/0001.jpg")
    with Image.open(FILES / "pics" / "exif6.jpg") as picture:
        width, height = picture.size
    record = make_record(img_paths="a/0001.jpg", img_width=width, img_height=height)
    code, out, _ = call("validate", write_tree([record]))
    assert code == 1
    assert f"is {height} x {width} pixels and the record says {width} x {height}; the file asks to be turned" in out


def test_sizes_that_an_import_reads_are_those_shown(call, tmp_path):
    tree = json.loads((FILES / "no_size.json").read_text(encoding="utf-8"))
    shutil.copy(FILES / "pics" / "exif6.jpg", tmp_path / "turned.jpg")
    for picture in tree["images"]:
        picture.update(file_name="turned.jpg", width=0, height=None)
    (tmp_path / "c.json").write_text(json.dumps(tree))
    code, _, err = call("import", "coco", tmp_path / "c.json", "--pictures", tmp_path, "-o", tmp_path / "c.pose.json")
    assert code == 0, err
    with Image.open(tmp_path / "turned.jpg") as picture:
        shown = picture.size[::-1]
    assert {
        (record["img_width"], record["img_height"]) for record in read_document(tmp_path / "c.pose.json").records
    } == {shown}


def test_a_word_for_a_rule_that_the_schema_does_not_know_is_a_warning(make_record, write_tree, call):
    records = [make_record(people_index=n, shift=30.0 * n) for n in range(4)]
    records[1]["bbox_rule"] = records[2]["bbox_rule"] = "jionts"
    records[2]["head_rect_rule"] = "picture"  # a word for the other box
    records[3].update(bbox_rule="study", head_rect_rule=None)
    code, out, _ = call("validate", write_tree(records), "--no-images")
    assert code == 0
    assert (
        "warning: records 1 and 2: bbox_rule is 'jionts', which this trainer does not know (joints, annotated, study,"
        in out
    )
    assert "warning: record 2: head_rect_rule is 'picture'" in out
    assert out.count("_rule is ") == 2, out
