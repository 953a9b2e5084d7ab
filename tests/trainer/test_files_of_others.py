"""Annotation files as other tools write them: each of ``tests/cases/files`` through the command line."""

import codecs
import gzip
import json
from pathlib import Path

import pytest

from trainer.annotations import MPII16, read_document

FILES = Path(__file__).resolve().parents[1] / "cases" / "files"
COCO17 = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle",
    "right_ankle",
)  # fmt: skip
# Where l_knee and r_shoulder lie in all of these files, in the document's pixels: COCO's and half a pixel.
L_KNEE, R_SHOULDER = [117.5, 205.5, 1], [75.5, 75.5, 1]
THE_JOINTS_BOX = [49.7, 64.7, 101.6, 201.6]  # around x 60.5..140.5, y 75.5..255.5: 0.06 of 180 on every side


def joint(record, name):
    return record["joint_self"][MPII16.index(name)]


@pytest.fixture
def import_coco(call, tmp_path):
    """A function: imports a COCO file, pictures beside it; returns records and printed text, checks the exit code."""

    def run(source, *options, code=0):
        target = tmp_path / "out.pose.json"
        target.unlink(missing_ok=True)
        images = options if "--images" in options else (*options, "--images", FILES / "pics")
        left, out, err = call("import", "coco", source, "-o", target, *images)
        assert left == code, out + err
        if code:
            assert not target.exists()
            return [], err
        return read_document(target).records, out

    return run


@pytest.fixture
def changed(tmp_path):
    """A function: one of the files, changed by a function of its tree; its path."""

    def write(change, name="three.json"):
        tree = json.loads((FILES / name).read_text(encoding="utf-8"))
        change(tree)
        path = tmp_path / "changed.json"
        path.write_text(json.dumps(tree), encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    "name",
    ["human_art_shape", "iscrowd_false", "null_xy", "nan_xy", "string_id", "no_size", "backslash", "bom", "bbox_empty",
     "bbox_zero", "bbox_zero_origin", "camel_names"],
)  # fmt: skip
def test_files_that_were_refused_come_in_whole(import_coco, name):
    records, _ = import_coco(FILES / f"{name}.json", "--pictures", FILES / "pics")
    assert len(records) == 2
    for record in records:
        assert (joint(record, "l_knee"), joint(record, "r_shoulder")) == (L_KNEE, R_SHOULDER)
        assert (record["img_width"], record["img_height"]) == (200, 300)
        assert record["img_paths"] in ("images/pic0.png", "images/pic1.png")


def test_human_arts_17_points_go_with_the_first_17_of_its_21_names(import_coco):
    _, out = import_coco(FILES / "human_art_shape.json")
    assert "left_finger, right_finger, left_toe, right_toe" in out
    assert "2 people have keypoints_21 (Human-Art)" in out


@pytest.mark.parametrize("name", ["bbox_zero", "bbox_zero_origin", "bbox_empty"])
def test_a_box_of_no_area_is_made_from_the_joints_with_a_note(import_coco, name):
    records, out = import_coco(FILES / f"{name}.json")
    assert "1 box that is none or has no area: made from the joints" in out
    drawn, made = sorted(records, key=lambda record: record["bbox_rule"])
    assert (drawn["bbox"], drawn["bbox_rule"]) == ([55, 30, 90, 230], "annotated")
    assert (made["bbox"], made["bbox_rule"]) == (pytest.approx(THE_JOINTS_BOX), "joints")
    assert made["scale_provided"] == pytest.approx(1.008)


@pytest.mark.parametrize("box", [[5, 5, 0, 40], [5, 5, -3, 40], [1, 2, 3], None, "x", [None] * 4, [float("nan")] * 4])
def test_any_box_that_is_none_is_made_from_the_joints(import_coco, changed, box):
    path = changed(lambda tree: tree["annotations"][0].update(bbox=box))
    records, _ = import_coco(path)
    assert [record["bbox_rule"] for record in records] == ["joints", "annotated", "annotated"]


def test_an_empty_list_of_points_leaves_out_that_person_only(import_coco):
    records, out = import_coco(FILES / "kp_empty.json")
    assert len(records) == 1
    assert "1 annotation left out: no keypoints" in out


@pytest.mark.parametrize("crowd", [False, 0, 0.0, None])
def test_false_is_no_crowd(import_coco, changed, crowd):
    assert len(import_coco(changed(lambda tree: tree["annotations"][0].update(iscrowd=crowd)))[0]) == 3


def test_true_is_a_crowd(import_coco, changed):
    records, out = import_coco(changed(lambda tree: tree["annotations"][0].update(iscrowd=True)))
    assert len(records) == 2
    assert "1 annotation left out: crowds" in out


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"keypoints": [1, 2, 2]}, "keypoints should be a list of 51, not of 3 (the first: annotations[1].keypoints"),
        ({"keypoints": [None, 5, 2] * 17}, "keypoints should be a number (the first: annotations[1].keypoints[0]"),
        ({"keypoints": {"a": 1}}, "keypoints should be a list"),
        ({"image_id": 99}, "image_id should be the id of one of the images"),
        ({"image_id": [1]}, "image_id should be a number"),
        ({"category_id": "?\ud800"}, "category_id should be a text of whole characters"),
        ({"iscrowd": "maybe"}, "iscrowd should be a number"),
    ],
)  # fmt: skip
def test_one_odd_annotation_is_left_out_and_counted_by_its_reason(import_coco, changed, change, reason):
    records, out = import_coco(changed(lambda tree: tree["annotations"][1].update(change)))
    assert len(records) == 2
    assert f"note: 1 annotation left out: {reason}" in out


def test_odd_annotations_of_one_reason_are_one_note(import_coco, changed):
    def spoil(tree):
        for one in tree["annotations"][:2]:
            one["keypoints"] = [1, 2]

    _, out = import_coco(changed(spoil))
    assert out.count("left out") == 1
    assert "2 annotations left out: keypoints should be a list of 51, not of 2" in out


def test_one_odd_picture_leaves_out_its_people_only(import_coco, changed):
    records, out = import_coco(changed(lambda tree: tree["images"][0].pop("file_name")))
    assert len(records) == 2
    assert "1 picture left out: the key 'file_name' is missing (the first: images[0])" in out


def test_an_id_of_two_pictures_places_nobody_on_either(import_coco, changed):
    def doubled(tree):
        first, second = tree["images"][:2]
        second["id"] = first["id"]

    records, out = import_coco(changed(doubled))
    assert len(records) == 1
    assert "2 annotations left out: image_id should be the id of one of the images, and of one alone" in out


def test_scores_in_place_of_flags_are_taken_with_a_note(import_coco):
    records, out = import_coco(FILES / "v_score.json")
    assert joint(records[0], "l_knee") == L_KNEE
    assert records[0]["joint_state"][MPII16.index("l_knee")] == "visible"
    assert "2 people with v that is no flag (0, 1 or 2)" in out
    assert "0.97" in out


def test_categories_with_the_same_points_are_one_note(import_coco, changed):
    def add(tree):
        person = tree["categories"][0]
        tree["categories"] += [{**person, "id": person["id"] + n, "name": f"animal {n}"} for n in range(1, 40)]

    _, out = import_coco(changed(add))
    assert "note: person and 39 other categories: no place among the 16 joints: nose, " in out
    assert out.count("no place among the 16 joints") == 1


@pytest.mark.parametrize("flags", [(1,), (1, 2)])
def test_flags_that_are_1_throughout_are_hidden_with_a_note(import_coco, changed, flags):
    def flag(tree):
        for number, one in enumerate(tree["annotations"]):
            one["keypoints"][2::3] = [flags[number % len(flags)]] * 17

    records, out = import_coco(changed(flag))
    assert records[0]["joint_state"][MPII16.index("l_knee")] == "occluded"
    assert ("v is 1 for every labelled point and never 2: taken as hidden" in out) == (flags == (1,))


def test_absolute_names_come_in_once_their_front_is_taken_off(import_coco):
    _, err = import_coco(FILES / "abs.json", code=1)
    assert "nothing to import" in err
    assert "--strip-prefix" in err
    for prefix in ("/data/me/pics", "/data/me/pics/"):
        records, _ = import_coco(FILES / "abs.json", "--strip-prefix", prefix)
        assert [record["img_paths"] for record in records] == ["images/pic0.png", "images/pic1.png"]


@pytest.mark.parametrize(
    ("name", "prefix", "expected"),
    [
        ("C:\\data\\pics\\a.png", "C:\\data", "pics/a.png"),
        ("..\\..\\up\\4\\a.png", "..\\..\\up\\4", "a.png"),
        ("https://host/files/?d=up/a.png", "https://host/files/?d=", "up/a.png"),
        ("./pics//a.png", "elsewhere", "pics/a.png"),
        ("pictures/a.png", "pic", "pictures/a.png"),
        ("x/../pics/a.png", "y", "pics/a.png"),
    ],
)
def test_pictures_names_of_every_system_become_relative(import_coco, changed, name, prefix, expected):
    def rename(tree):
        tree["images"][0]["file_name"] = name

    records, _ = import_coco(changed(rename), "--strip-prefix", prefix)
    assert expected in [record["img_paths"] for record in records]


def test_label_studios_path_out_of_the_folder_is_left_out_or_shortened(import_coco):
    records, out = import_coco(FILES / "ls_backslash_up.json")
    assert [record["img_paths"] for record in records] == ["images/pic1.png"]
    assert "1 picture left out: file_name should be a path inside the image folder" in out
    prefix = "../../label-studio/media/upload/4"
    records, _ = import_coco(FILES / "ls_backslash_up.json", "--strip-prefix", prefix)
    assert [record["img_paths"] for record in records] == ["pic0.png", "images/pic1.png"]


def test_numbered_points_need_an_order_and_are_refused_without(import_coco, tmp_path):
    _, err = import_coco(FILES / "numbered_names.json", code=1)
    assert "none of the points' names (1, 2, 3, 4, 5, 6, 7, 8, ...) is one of the 16 joints" in err
    assert "--names" in err
    assert "--order" in err
    records, _ = import_coco(FILES / "numbered_names.json", "--order", "coco17")
    assert joint(records[0], "l_knee") == L_KNEE
    _, err = import_coco(FILES / "numbered_names.json", "--order", "mpii16", code=1)
    assert "has 17 points and mpii16 names 16" in err


def test_numbers_count_and_not_their_places(import_coco, changed):
    def shuffle(tree):
        names = tree["categories"][0]["keypoints"]
        assert names == [str(number) for number in range(1, 18)]
        names.reverse()
        for one in tree["annotations"]:
            rows = [one["keypoints"][start : start + 3] for start in range(0, 51, 3)]
            one["keypoints"] = [value for row in reversed(rows) for value in row]

    records, _ = import_coco(changed(shuffle, "numbered_names.json"), "--order", "coco17")
    assert (joint(records[0], "l_knee"), joint(records[0], "r_shoulder")) == (L_KNEE, R_SHOULDER)


@pytest.mark.parametrize("form", ["by name", "in order"])
def test_a_file_of_names_says_which_is_which(import_coco, tmp_path, form):
    ours = {"left_knee": "l_knee", "right_shoulder": "r_shoulder", "left_hip": "l_hip", "right_hip": "r_hip"}
    by_name = {str(number): ours.get(name) for number, name in enumerate(COCO17, 1)}
    names = tmp_path / "names.json"
    names.write_text(json.dumps(by_name if form == "by name" else list(by_name.values())))
    records, _ = import_coco(FILES / "numbered_names.json", "--names", names)
    assert (joint(records[0], "l_knee"), joint(records[0], "r_shoulder")) == (L_KNEE, R_SHOULDER)
    assert records[0]["joint_state"][MPII16.index("l_ankle")] == "missing"


def test_names_that_the_file_has_not_are_noted(import_coco, tmp_path):
    (tmp_path / "names.json").write_text(json.dumps({"14": "l_knee", "fourteen": "l_hip"}))
    _, out = import_coco(FILES / "numbered_names.json", "--names", tmp_path / "names.json")
    assert "note: --names has names that the file has not: fourteen" in out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"1": "kneecap"}', "'kneecap' is none of the 16 joints: r_ankle"),
        ("5", 'should be {"their name"'),
        ("{", "was cut off: it ends in the middle of a value at line 1, column 2"),
        ('{"1": "l_knee"} x', "Extra data"),
        (None, "no such file"),
    ],
)
def test_a_file_of_names_that_cannot_be_right_is_one_line(import_coco, tmp_path, content, words):
    names = tmp_path / "names.json"
    if content is not None:
        names.write_text(content)
    _, err = import_coco(FILES / "numbered_names.json", "--names", names, code=1)
    assert words in err
    assert err.count("\n") == 1


def spelled(name, how):
    side, _, part = name.partition("_")
    return {
        "leftShoulder": side + part.title(),
        "left shoulder": f"{side} {part}",
        "l_shoulder": f"{side[0]}_{part}",
        "LShoulder": side[0].upper() + part.title(),
        "shoulder_l": f"{part}_{side[0]}",
        "shoulder.L": f"{part}.{side[0].upper()}",
        "LEFT-SHOULDER": f"{side}-{part}".upper(),
        "LSHOULDER": (side[0] + part).upper(),
        "lshoulder": side[0] + part,
        "ShoulderLeft": part.title() + side.title(),
        "Left_Shoulder": f"{side.title()}_{part.title()}",
        "kp_left_shoulder": f"kp_{side}_{part}",
        "Shoulder (left)": f"{part.title()} ({side})",
    }[how]


@pytest.mark.parametrize(
    "how",
    ["leftShoulder", "left shoulder", "l_shoulder", "LShoulder", "shoulder_l", "shoulder.L", "LEFT-SHOULDER",
     "LSHOULDER", "lshoulder", "ShoulderLeft", "Left_Shoulder", "kp_left_shoulder", "Shoulder (left)"],
)  # fmt: skip
def test_usual_spellings_are_read(import_coco, changed, how):
    def rename(tree):
        names = tree["categories"][0]["keypoints"]
        names[5:] = [spelled(name, how) for name in names[5:]]

    records, _ = import_coco(changed(rename))
    missing = {name for name, state in zip(MPII16.joints, records[0]["joint_state"], strict=True) if state == "missing"}
    assert missing == {"upper_neck", "head_top"}
    assert (joint(records[0], "l_knee"), joint(records[0], "r_shoulder")) == (L_KNEE, R_SHOULDER)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("head_bottom", "upper_neck"),  # PoseTrack
        ("root (pelvis)", "pelvis"),  # Human3.6M in COCO's form
        ("Head top", "head_top"),  # AI Challenger
        ("Upper-neck", "upper_neck"),  # MHP
        ("MidHip", "pelvis"),  # OpenPose
    ],
)
def test_names_that_published_sets_have_are_read(import_coco, changed, theirs, ours):
    def rename(tree):
        tree["categories"][0]["keypoints"][0] = theirs

    before, after = (import_coco(changed(change))[0][0] for change in (lambda tree: None, rename))
    nose = [100.5, 40.5, 1]
    assert joint(before, ours) != nose
    assert joint(after, ours) == nose


def test_a_hand_is_taken_for_the_wrist_with_a_note_and_never_beside_one(import_coco, changed):
    def rename(tree):
        names = tree["categories"][0]["keypoints"]
        names[names.index("right_wrist")] = "right_hand"
        names[names.index("left_hip")] = "left_upperleg"
        names[names.index("nose")] = names[names.index("left_ankle")] = "leftHand"  # before the wrist, and after

    records, out = import_coco(changed(rename))
    assert joint(records[0], "r_wrist") == [60.5, 145.5, 1]
    assert joint(records[0], "l_wrist") == [140.5, 145.5, 1]
    near = "right_hand for r_wrist, left_upperleg for l_hip"
    assert f"note: person: taken though they lie beside the joint: {near}" in out
    assert "leftHand for" not in out


def test_japanese_names_are_read(import_coco, changed):
    def rename(tree):
        names = tree["categories"][0]["keypoints"]
        names[names.index("left_knee")], names[names.index("right_shoulder")] = "左ひざ", "右肩"

    records, _ = import_coco(changed(rename))
    assert (joint(records[0], "l_knee"), joint(records[0], "r_shoulder")) == (L_KNEE, R_SHOULDER)


def test_a_cut_file_says_where_it_ends(import_coco, tmp_path):
    _, err = import_coco(FILES / "trunc.json", code=1)
    assert "was cut off: it ends in the middle of a value at line 1, column 901 (byte 900)" in err


@pytest.mark.parametrize("end", ["lines", "escape", "literal", "key", "letter"])
def test_every_way_of_being_cut_gives_the_place_of_the_end(import_coco, tmp_path, end):
    text = json.dumps(json.loads((FILES / "three.json").read_text()), indent=1)
    at = {
        "lines": text.index('"annotations"') + 40, "escape": 0, "literal": 0, "key": text.index('"annotations"') + 5,
        "letter": 0,
    }[end]  # fmt: skip
    cut = text[:at]
    if end in ("escape", "literal", "letter"):
        cut = '{"info": {"a":\n ' + {"escape": '"b\\u30', "literal": "tru", "letter": '"'}[end]
    content = cut.encode() + ("腕".encode()[:2] if end == "letter" else b"")
    (tmp_path / "cut.json").write_bytes(content)
    _, err = import_coco(tmp_path / "cut.json", code=1)
    if end == "letter":
        assert f"cut off in the middle of a character at its end (byte {len(content)})" in err
    else:
        line, column = cut.count("\n") + 1, len(cut) - cut.rfind("\n")
        assert f"at line {line}, column {column} (byte {len(content)})" in err


def test_a_fault_far_into_one_long_line_has_its_true_column(import_coco, tmp_path):
    text = '{"images": [], "info": [' + "1, " * 900_000
    (tmp_path / "long.json").write_text(text + "oops]}")
    _, err = import_coco(tmp_path / "long.json", code=1)
    assert f"line 1, column {len(text) + 1}" in err


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
def test_packed_files_and_byte_order_marks_are_read(import_coco, tmp_path, mark):
    (tmp_path / "three.json.gz").write_bytes(gzip.compress(mark + (FILES / "three.json").read_bytes()))
    records, _ = import_coco(tmp_path / "three.json.gz")
    assert len(records) == 3


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_utf_16_with_its_mark_is_read(import_coco, tmp_path, encoding):
    mark = "" if encoding == "utf-16" else "\ufeff"
    text = (FILES / "three.json").read_text(encoding="utf-8")
    (tmp_path / "three.json").write_bytes((mark + text).encode(encoding))
    assert len(import_coco(tmp_path / "three.json")[0]) == 3
    (tmp_path / "three.json").write_bytes((mark + text).encode(encoding)[:801])
    _, err = import_coco(tmp_path / "three.json", code=1)
    assert err.count("\n") == 1
    assert "three.json: " in err


def test_a_torn_gzip_file_is_one_line(import_coco, tmp_path):
    (tmp_path / "torn.json.gz").write_bytes(gzip.compress((FILES / "three.json").read_bytes())[:-30])
    _, err = import_coco(tmp_path / "torn.json.gz", code=1)
    assert "is gzip that cannot be unpacked" in err
    assert err.count("\n") == 1


def test_import_says_where_the_pictures_are_not(import_coco, tmp_path):
    _, out = import_coco(FILES / "three.json", "--images", "nowhere")
    assert f"note: the image folder {tmp_path / 'nowhere'} does not exist" in out
    _, out = import_coco(FILES / "three.json", "--images", FILES)
    assert f"no picture lies where the document says ({FILES / 'images' / 'pic0.png'})" in out
    _, out = import_coco(FILES / "three.json", "--images", FILES / "pics")
    assert "does not exist" not in out
    assert "no picture" not in out


def test_an_import_of_nobody_writes_nothing_and_fails(import_coco, changed):
    _, err = import_coco(changed(lambda tree: tree.update(annotations=[])), code=1)
    assert "nothing to import" in err


def test_points_without_any_names_come_in_by_the_order_that_is_told(import_coco, changed):
    path = changed(lambda tree: tree["categories"][0].pop("keypoints"))
    _, err = import_coco(path, code=1)
    assert "should have at least one category with keypoints" in err
    assert "--order" in err
    records, _ = import_coco(path, "--order", "coco17")
    assert joint(records[0], "l_knee") == L_KNEE
