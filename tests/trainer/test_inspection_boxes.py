"""``trainer validate`` on what other tools' files bring: shares, boxes of others, doubled people, turned pictures."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from trainer.annotations import MPII16, read_document
from trainer.inspection.inspect import inspect_file

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "cases" / "files"


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


def test_shares_in_a_box_of_shares_are_an_error_too(call, make_record, write_tree):
    shares = [[x / 640, y / 480, v] for x, y, v in make_record()["joint_self"]]
    code, out, _ = call("validate", write_tree([make_record(joint_self=shares, bbox=[0.3, 0.1, 0.4, 0.9])]))
    assert code == 1
    assert "16 joints lie in the first pixel of the 640 x 480 picture: normalised coordinates" in out


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


# The boxes of conftest's person by the rules: joints from (240, 90) to (400, 440), so 21 px more on every side; head of
# 70 px, a square of 0.75 * 70 / (0.6 * 1.41421) around (320, 125).
BY_RULE = {
    "bbox": [219.0, 69.0, 202.0, 392.0], "objpos": [320.0, 265.0], "scale_provided": 1.96, "bbox_rule": "joints",
    "head_rect": [289.064, 94.064, 61.872, 61.872], "head_rect_rule": "joints",
}  # fmt: skip
AROUND = [240.0, 90.0, 160.0, 350.0]  # the joints without a margin
ARMLESS = {
    "joint_state": ["visible"] * 10 + ["missing"] * 2 + ["visible"] * 2 + ["behind", "missing"],
    "joint_self": [[290, 440, 1], [292, 360, 1], [295, 280, 1], [345, 280, 1], [348, 360, 1], [350, 440, 1],
                   [320, 280, 1], [320, 180, 1], [320, 160, 1], [320, 90, 1], [0, 0, 0], [0, 0, 0], [275, 180, 1],
                   [365, 180, 1], [999, 999, 0], [0, 0, 0]],
}  # fmt: skip


def moved(record, shift):
    """The record with what follows from a shift: joints off the picture are outside, and the head lies elsewhere."""
    if shift:
        record["head_rect"], record["head_rect_rule"] = None, None
        for k, (x, y, _) in enumerate(record["joint_self"]):
            if x < 0:
                record["joint_state"][k], record["joint_self"][k] = "outside", [x, y, 0]
    return record


def off_rule(path):
    return [one.message for one in inspect_file(path, pictures=False)[1] if one.kind == "box-against-rule"]


@pytest.mark.parametrize(
    ("shift", "changes", "words"),
    [
        (0, {"bbox": AROUND}, "bbox is (240, 90, 160, 350), not (219, 69, 202, 392): were"),
        (0, {"bbox": None}, "bbox is none, not (219, 69, 202, 392): were"),
        (0, {"bbox": [219, 69, 202, 394.5]}, "bbox is (219, 69, 202, 394.5), not (219, 69, 202, 392): were"),
        (0, {"objpos": [320, 270]}, "objpos is (320, 270), not (320, 265): were"),
        (0, {"scale_provided": 1.75}, "scale_provided is 1.75, not 1.96: were"),
        (0, {"bbox": AROUND, "scale_provided": 1.75},
         "bbox is (240, 90, 160, 350), not (219, 69, 202, 392); scale_provided is 1.75, not 1.96: were"),
        (0, {"head_rect": [285, 90, 70, 70]},
         "head_rect is (285, 90, 70, 70), not (289.064, 94.0641, 61.8718, 61.8718): were"),
        (0, {"bbox_rule": "study", "bbox": AROUND},
         "bbox_rule is 'study', but by that rule bbox is (240, 90, 160, 350), not (219, 69, 202, 392): were"),
        (-300, {"bbox": [-81, 69, 202, 392], "objpos": [20, 265]},
         "bbox is (-81, 69, 202, 392), not (0, 69, 121, 392); objpos is (20, 265), not (60.5, 265): were"),
        (0, {"bbox": [219, 69, 202, 392], **ARMLESS}, "not (254, 69, 132, 392)"),
    ],
)  # fmt: skip
def test_a_box_that_does_not_follow_its_own_rule_is_a_warning_with_both_boxes(
    make_record, write_tree, call, shift, changes, words
):
    other = moved(make_record(shift, img_paths="a/0002.png", **{**BY_RULE, **changes}), shift)
    path = write_tree([make_record(**BY_RULE), other])
    code, out, _ = call("validate", path, "--no-images")
    assert code == 0
    assert "warning: record 1 (a/0002.png): " in out and words in out, out
    assert len(off_rule(path)) == 1, out


@pytest.mark.parametrize(
    ("shift", "changes"),
    [
        (0, {}),
        (0, {"bbox": [217.5, 70.5, 203, 390], "objpos": [321, 264], "scale_provided": 1.952}),  # whole pixels
        (0, {"head_rect": [290, 93, 62, 62]}),
        (0, {"bbox": AROUND, "bbox_rule": "annotated", "head_rect": [285, 90, 70, 70], "head_rect_rule": "annotated"}),
        (0, {"bbox": AROUND, "bbox_rule": None, "head_rect": [285, 90, 70, 70], "head_rect_rule": None}),  # of 1.0
        (0, {"bbox_rule": "study", "objpos": [320, 240], "scale_provided": 2.4}),
        (0, {"bbox": [0, 0, 640, 480], "bbox_rule": "picture", "objpos": [320, 240], "scale_provided": 3.2}),
        (-300, {"bbox": [0, 69, 121, 392], "objpos": [60.5, 265]}),
        (-300, {"img_width": 0, "img_height": 0, "bbox": [-81, 69, 202, 392], "objpos": [20, 265]}),
        (-900, {"bbox": None, "objpos": [-580, 265]}),
        (-900, {"bbox": None, "mesh_bbox": [0, 200, 30, 40], "objpos": [15, 220], "scale_provided": 0.2}),
        (0, {"bbox": [254, 69, 132, 392], **ARMLESS}),
    ],
)
def test_boxes_that_follow_their_rule_or_none_are_not_spoken_of(make_record, write_tree, shift, changes):
    assert off_rule(write_tree([moved(make_record(shift, **{**BY_RULE, **changes}), shift)])) == []


OURS = [
    path
    for folder in ("shared_schema/good", "shared_schema/released", "trainer/sample")
    for path in sorted((ROOT / folder).glob("*.pose.json"))
]


@pytest.mark.parametrize("path", OURS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_document_of_ours_follows_its_own_rules(path):
    assert off_rule(path) == []


def test_what_is_imported_from_other_tools_follows_its_own_rules(call, tmp_path):
    imported = []
    for source in sorted(FILES.glob("*.json")):
        target = tmp_path / source.name
        options = ["--order", "coco17"] if source.stem == "numbered_names" else []
        if call("import", "coco", source, "--pictures", FILES / "pics", *options, "-o", target)[0] == 0:
            imported.append(source.stem)
            assert off_rule(target) == [], source.stem
    assert len(imported) > 15


def test_a_box_is_cut_where_the_fixed_copy_learns_the_pictures_size(
    make_record, write_tree, draw_picture, call, tmp_path
):
    draw_picture(tmp_path / "images/a/0001.png")
    whole = {**BY_RULE, "head_rect": None, "head_rect_rule": None, "bbox": [-81, 69, 202, 392], "objpos": [20, 265]}
    path = write_tree([make_record(-300, img_width=0, img_height=0, **whole)])
    call("validate", path, "--fix", tmp_path / "fixed.pose.json")
    (record,) = read_document(tmp_path / "fixed.pose.json").records
    assert (record["bbox"], record["objpos"], record["scale_provided"]) == ([0, 69, 121, 392], [60.5, 265], 1.96)
    done = [one["done"] for one in json.loads((tmp_path / "fixed.changes.json").read_text())]
    assert "[-81, 69, 202, 392] became [0.0, 69.0, 121.0, 392.0], as the picture cuts it" in done
