"""YOLO-pose folders, and COCO's form as CVAT and Label Studio really write it, through the command line."""

import json
import shutil
import zipfile

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import MPII16, joints_px, read_document

COCO17 = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle",
    "right_ankle",
)  # fmt: skip
COCO_FLIP = [0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15]
# 17 points of a 200 x 300 picture, in pixels from its corner.
POINTS = np.array([
    [100, 40], [105, 35], [95, 35], [112, 38], [88, 38], [125, 75], [75, 75], [135, 110], [65, 110], [140, 145],
    [60, 145], [115, 150], [85, 150], [117, 205], [83, 205], [118, 255], [82, 255],
])  # fmt: skip


def joint(record, name):
    return record["joint_self"][MPII16.index(name)]


@pytest.fixture
def bring_in(call, tmp_path):
    """A function: ``trainer import KIND SRC OPTIONS``; returns the document, and what was printed."""

    def run(kind, source, *options, code=0):
        target = tmp_path / "out.pose.json"
        left, out, err = call("import", kind, source, "-o", target, *options)
        assert left == code, out + err
        return (None, err) if code else (read_document(target), out)

    return run


# --- YOLO


def label(columns=3, box=(0.5, 0.5, 0.6, 0.8), cls=0, v=2):
    numbers = [cls, *box]
    for x, y in POINTS:
        numbers += [x / 200, y / 300] + ([v] if columns == 3 else [])
    return " ".join(f"{number:.9g}" for number in numbers) + "\n"


@pytest.fixture
def yolo(tmp_path):
    """A function: a folder of two pictures, one for training and one for validation; its path."""

    def make(yaml, columns=3, train_images="images/train", **labels):
        root = tmp_path / "set"
        for split, name in (("train", "a"), ("val", "b")):
            folder = root / train_images.replace("train", split)
            folder.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (200, 300)).save(folder / f"{name}.png")
            lines = root / str(folder.relative_to(root)).replace("images", "labels") / f"{name}.txt"
            lines.parent.mkdir(parents=True, exist_ok=True)
            lines.write_text(labels.get(split, label(columns)))
        (root / "data.yaml").write_text(yaml, encoding="utf-8")
        return root

    return make


YAML = f"path: somewhere/else\ntrain: images/train\nval: images/val\nkpt_shape: [17, 3]\nflip_idx: {COCO_FLIP}\n"
BLOCK = (
    "train: images/train  # comment\nval:\n  - images/val\ntest:\n\nkpt_shape:\n- 17\n- 3\nnames: ['person']\n"
    "kpt_names:\n  0:\n" + "".join(f"    - {name}\n" for name in COCO17)
)


def check_yolo(document):
    first, second = document.records
    assert (first["img_paths"], first["split"]) == ("images/train/a.png", "train")
    assert (second["img_paths"], second["split"], second["isValidation"]) == ("images/val/b.png", "val", 1)
    assert joint(first, "l_knee") == pytest.approx([117, 205, 1])
    assert joint(first, "r_wrist") == pytest.approx([60, 145, 1])
    assert first["bbox"] == pytest.approx([40, 30, 120, 240])
    assert first["bbox_rule"] == "annotated"
    assert (first["img_width"], first["img_height"]) == (200, 300)
    assert document.image_path(first).is_file()


def test_a_yolo_folder_comes_in_by_the_order_that_is_told(bring_in, yolo):
    root = yolo(YAML + "names:\n  0: person\n")
    _, err = bring_in("yolo", root, code=1)
    assert "nothing says what the 17 points are; --order coco17|mpii16" in err
    for source in (root, root / "data.yaml"):
        document, out = bring_in("yolo", source, "--order", "coco17")
        check_yolo(document)
        assert "flip_idx" not in out


def test_names_in_the_yaml_need_no_order(bring_in, yolo):
    check_yolo(bring_in("yolo", yolo(BLOCK))[0])


def test_without_v_a_point_in_the_corner_is_not_labelled(bring_in, yolo):
    words = label(2).split()
    words[5:7] = words[5 + 2 * 13 : 7 + 2 * 13] = ["0", "0"]
    root = yolo(YAML.replace("[17, 3]", "[17, 2]"), 2, train=" ".join(words))
    document, _ = bring_in("yolo", root, "--order", "coco17")
    first = document.records[0]
    assert first["joint_state"][MPII16.index("l_knee")] == "missing"
    assert joint(first, "l_ankle") == pytest.approx([118, 255, 1])


def test_flags_of_yolo_are_cocos(bring_in, yolo):
    document, out = bring_in("yolo", yolo(YAML, train=label(v=1), val=label(v=0.8)), "--order", "coco17")
    hidden, scored = document.records
    assert hidden["joint_state"][MPII16.index("l_knee")] == "occluded"
    assert scored["joint_state"][MPII16.index("l_knee")] == "visible"
    assert "1 person with v that is no flag" in out
    assert "v is 1 for every labelled point" in out
    assert "v is 1" not in bring_in("yolo", yolo(YAML, train=label(v=1), val=label(v=2)), "--order", "coco17")[1]


def test_a_flip_that_does_not_swap_the_sides_is_noted(bring_in, yolo):
    wrong = [*range(17)]
    _, out = bring_in("yolo", yolo(YAML.replace(str(COCO_FLIP), str(wrong))), "--order", "coco17")
    assert "flip_idx takes left_shoulder (point 5) to point 5 and not to right_shoulder" in out


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("0 0.5 0.5 0.6 0.8 1 2 3\n", "a line should have 56 numbers, as kpt_shape says, not 8"),
        ("zero\n", "a line should be numbers"),
        (label().replace("0.5 0.5", "nan 0.5", 1), "a line should be finite numbers"),
        (label(v=0), "no joint has a place"),
    ],
)
def test_one_odd_line_is_left_out_and_counted(bring_in, yolo, line, reason):
    document, out = bring_in("yolo", yolo(YAML, train=line + label()), "--order", "coco17")
    assert len(document.records) == 2
    assert f"1 person left out: {reason}" in out
    assert "a.txt:1)" in out


def test_a_label_box_without_area_is_made_from_the_joints(bring_in, yolo):
    document, out = bring_in("yolo", yolo(YAML, train=label(box=(0, 0, 0, 0))), "--order", "coco17")
    assert document.records[0]["bbox_rule"] == "joints"
    assert "1 box has no area" in out


def test_a_picture_that_cannot_be_read_is_left_out_for_want_of_its_size(bring_in, yolo):
    root = yolo(YAML)
    (root / "images/train/a.png").write_bytes(b"no picture")
    document, out = bring_in("yolo", root, "--order", "coco17")
    assert len(document.records) == 1
    assert "1 picture left out: shares need the picture's size" in out


def test_roboflows_paths_one_folder_too_high_and_lists_of_pictures_are_found(bring_in, yolo):
    root = yolo("train: ../train/images\nval: val.txt\nkpt_shape: [17, 3]\n", train_images="train/images")
    (root / "val.txt").write_text("./val/images/b.png\n")
    document, _ = bring_in("yolo", root, "--order", "coco17")
    assert [record["img_paths"] for record in document.records] == ["train/images/a.png", "val/images/b.png"]


def test_byte_order_marks_in_yolos_text_files_are_skipped(bring_in, yolo):
    root = yolo("train: train.txt\nval: images/val\nkpt_shape: [17, 3]\n")
    (root / "train.txt").write_text("images/train/a.png\n", encoding="utf-8-sig")
    (root / "labels/val/b.txt").write_text(label(), encoding="utf-8-sig")
    document, out = bring_in("yolo", root, "--order", "coco17")
    assert [record["img_paths"] for record in document.records] == ["images/train/a.png", "images/val/b.png"]
    assert "left out" not in out


def test_windows_paths_and_other_words_for_the_splits_are_read(bring_in, yolo):
    root = yolo("path: D:\\set\ntrain: images\\train\nvalid: val.txt\nkpt_shape: [17, 3]\n")
    (root / "val.txt").write_text(".\\images\\val\\b.png\n")
    document, _ = bring_in("yolo", root, "--order", "coco17")
    assert [(record["img_paths"], record["split"]) for record in document.records] == [
        ("images/train/a.png", "train"), ("images/val/b.png", "val"),
    ]  # fmt: skip


def test_a_picture_that_two_splits_name_is_taken_once(bring_in, yolo):
    root = yolo("train: [images/train, images/val]\nval: images/val\nkpt_shape: [17, 3]\n")
    document, out = bring_in("yolo", root, "--order", "coco17")
    assert [record["img_paths"] for record in document.records] == ["images/train/a.png", "images/val/b.png"]
    assert {record["split"] for record in document.records} == {"train"}
    assert "note: val: 1 picture named before, taken once" in out


def test_what_cvat_writes_for_ultralytics_comes_in(bring_in, yolo):
    low, high = POINTS.min(axis=0), POINTS.max(axis=0)
    box = (*(low + high) / 2 / (200, 300), *(high - low) / (200, 300))
    line = label(box=box).strip() + " 4\n"
    root = yolo("path: ./\ntrain: train.txt\nkpt_shape: [17, 3]\nnames:\n  0: person\n", train=line)
    (root / "train.txt").write_text("images/train/a.png\n")
    document, out = bring_in("yolo", root, "--order", "coco17")
    (record,) = document.records
    check_corner(record)
    assert record["track"] == 4
    assert "note: 1 box ends at the outermost points: made from the joints" in out
    (root / "labels/train/a.txt").write_text(label().strip() + " 4.5\n")
    _, err = bring_in("yolo", root, "--order", "coco17", code=1)
    assert "1 person left out: a line should have 56 numbers, as kpt_shape says, not 57" in err


def test_pictures_that_lie_elsewhere_are_found(bring_in, yolo, tmp_path):
    root = yolo(YAML)
    (tmp_path / "elsewhere").mkdir()
    shutil.move(root / "images", tmp_path / "elsewhere" / "images")
    check_yolo(bring_in("yolo", root, "--order", "coco17", "--pictures", tmp_path / "elsewhere")[0])


@pytest.mark.parametrize(
    ("yaml", "words"),
    [
        ("train: images/train\n", "at kpt_shape: None should be [points, 2 or 3]"),
        ("kpt_shape: [17]\n", "at kpt_shape: [17] should be"),
        ("kpt_shape: [17, 3\n", "is no YAML that can be read"),
        ("[1]", "at the top level"),
        ("!!python/object/apply:os.system ['touch evil']", "is no YAML that can be read"),
        ("kpt_shape: [17, 3]\nkpt_names: [a, b]\n", "should have the 17 names that kpt_shape says"),
        ("kpt_shape: [17, 3]\ntrain: nowhere\n", "nothing to import"),
    ],
)
def test_a_yaml_that_makes_no_sense_is_one_line(bring_in, yolo, yaml, words):
    root = yolo(yaml)
    options = () if "kpt_names" in yaml else ("--order", "coco17")
    _, err = bring_in("yolo", root, *options, code=1)
    assert words in err
    assert err.count("\n") == 1


def test_our_own_yolo_export_comes_back(bring_in, call, make_record, write_tree, draw_picture, tmp_path):
    draw_picture(tmp_path / "images/a/0001.png")
    record = make_record(split="val", isValidation=1, bbox=[230.0, 80.0, 180.0, 370.0])
    record["joint_state"][15], record["joint_self"][15] = "missing", [0, 0, 0]
    source = write_tree([record])
    assert call("export", "yolo", source, "-o", tmp_path / "yolo")[0] == 0
    document, _ = bring_in("yolo", tmp_path / "yolo")
    (back,) = document.records
    assert back["joint_state"] == record["joint_state"]
    assert np.abs(joints_px(back) - joints_px(record)).max() < 1e-3
    assert back["bbox"] == pytest.approx(record["bbox"], abs=1e-3)
    assert back["split"] == "val"


# --- CVAT


def flat(v=2, points=POINTS):
    return [number for x, y in points for number in (float(x), float(y), v)]


def cvat(names=None):
    """What CVAT 2 exports as "COCO Keypoints 1.0": empty info, sub-labels as categories without points."""
    names = list(names or (str(number) for number in range(1, 18)))
    low, high = POINTS.min(axis=0), POINTS.max(axis=0)
    return {
        "licenses": [{"name": "", "id": 0, "url": ""}],
        "info": {"contributor": "", "date_created": "", "description": "", "url": "", "version": "", "year": ""},
        "categories": [
            {"id": 1, "name": "person", "supercategory": "", "keypoints": names, "skeleton": [[16, 14]]},
            *({"id": 2 + n, "name": name, "supercategory": "person", "keypoints": [], "skeleton": []}
              for n, name in enumerate(names)),
        ],
        "images": [{"id": 1, "width": 200, "height": 300, "file_name": "pic0.png", "license": 0, "flickr_url": "",
                    "coco_url": "", "date_captured": 0}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "segmentation": [], "area": 1.0,
                         "bbox": [float(one) for one in (*low, *(high - low))], "iscrowd": 0,
                         "attributes": {"occluded": False, "keyframe": False}, "keypoints": flat(),
                         "num_keypoints": 17}],
    }  # fmt: skip


@pytest.fixture
def cvat_folder(tmp_path):
    root = tmp_path / "export"
    (root / "annotations").mkdir(parents=True)
    (root / "images" / "default").mkdir(parents=True)
    Image.new("RGB", (200, 300)).save(root / "images" / "default" / "pic0.png")
    (root / "annotations" / "person_keypoints_default.json").write_text(json.dumps(cvat()))
    return root


def check_corner(record):
    """Points count from the corner and the box is no person's: it ends at the points."""
    assert joint(record, "l_knee") == [117, 205, 1]
    assert record["bbox_rule"] == "joints"
    assert record["bbox"] == pytest.approx([49.2, 64.2, 101.6, 201.6])


def test_cvats_export_comes_in_as_a_folder_as_a_zip_and_as_its_json(bring_in, cvat_folder, tmp_path):
    document, out = bring_in("coco", cvat_folder, "--order", "coco17")
    check_corner(document.records[0])
    assert document.image_path(document.records[0]).is_file()
    assert "CVAT's export (all of info is empty): points count from the picture's corner" in out
    assert "1 box that ends at the outermost points: made from the joints" in out
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", cvat_folder)
    check_corner(bring_in("coco", packed, "--order", "coco17")[0].records[0])
    file = cvat_folder / "annotations" / "person_keypoints_default.json"
    check_corner(bring_in("coco", file, "--order", "coco17")[0].records[0])


def test_cvats_named_points_need_no_order_and_hidden_ones_stay_hidden(bring_in, tmp_path):
    tree = cvat([name.replace("_", " ") for name in COCO17])
    tree["annotations"][0]["keypoints"] = flat(1)
    (tmp_path / "c.json").write_text(json.dumps(tree))
    document, _ = bring_in("coco", tmp_path / "c.json")
    check_hidden = document.records[0]["joint_state"]
    assert check_hidden[MPII16.index("l_knee")] == "occluded"


def test_several_subsets_are_named_and_one_is_taken(bring_in, cvat_folder):
    other = cvat_folder / "annotations" / "person_keypoints_train.json"
    other.write_text(json.dumps(cvat()))
    _, err = bring_in("coco", cvat_folder, "--order", "coco17", code=1)
    assert "person_keypoints_default.json, annotations/person_keypoints_train.json; give one of them" in err


def test_a_drawn_box_is_kept_where_it_does_not_end_at_the_points(bring_in, tmp_path):
    tree = cvat(COCO17)
    tree["annotations"][0]["bbox"] = [55, 30, 90, 230]
    (tmp_path / "c.json").write_text(json.dumps(tree))
    document, _ = bring_in("coco", tmp_path / "c.json")
    assert (document.records[0]["bbox"], document.records[0]["bbox_rule"]) == ([55, 30, 90, 230], "annotated")


# --- Label Studio


def label_studio(names=COCO17):
    """What Label Studio's converter writes: ids from 0, whole pixels, info last, boxes of other labels beside."""
    low, high = POINTS.min(axis=0), POINTS.max(axis=0)
    return {
        "images": [{"width": None, "height": None, "id": 0, "file_name": "images\\pic0.png"}],
        "categories": [
            {"id": 0, "name": "Car"},
            {"id": 1, "name": "default", "supercategory": "default", "keypoints": list(names), "skeleton": []},
        ],
        "annotations": [
            {"id": 0, "image_id": 0, "category_id": 0, "segmentation": [], "bbox": [1, 2, 3, 4], "ignore": 0,
             "iscrowd": 0, "area": 12},
            {"id": 1, "image_id": 0, "category_id": 1, "keypoints": [int(one) for one in flat()], "num_keypoints": 17,
             "bbox": [int(one) for one in (*low, *(high - low))], "iscrowd": 0},
        ],
        "info": {"year": 2026, "version": "1.0", "description": "", "contributor": "Label Studio", "url": "",
                 "date_created": "2026-11-28 07:00:00"},
    }  # fmt: skip


@pytest.fixture
def label_studio_folder(tmp_path):
    root = tmp_path / "project-1-at-2026"
    (root / "images").mkdir(parents=True)
    Image.new("RGB", (200, 300)).save(root / "images" / "pic0.png")
    (root / "result.json").write_text(json.dumps(label_studio()))
    return root


def test_label_studios_export_comes_in_as_a_folder_and_as_a_zip(bring_in, label_studio_folder, tmp_path):
    document, out = bring_in("coco", label_studio_folder)
    (record,) = document.records
    check_corner(record)
    assert (record["img_paths"], record["img_width"], record["img_height"]) == ("images/pic0.png", 200, 300)
    assert document.image_path(record).is_file()
    assert "1 annotation left out: no keypoints" in out
    assert "it writes points by their model_index but names as its labels stand" in out
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(label_studio_folder / "result.json", "result.json")
    check_corner(bring_in("coco", packed, "--pictures", label_studio_folder)[0].records[0])


def test_label_studios_points_are_named_in_their_own_order(bring_in, tmp_path):
    (tmp_path / "c.json").write_text(json.dumps(label_studio(reversed(COCO17))))
    (tmp_path / "names.json").write_text(json.dumps([name if name in MPII16.joints else None for name in (
        "-", "-", "-", "-", "-", "l_shoulder", "r_shoulder", "l_elbow", "r_elbow", "l_wrist", "r_wrist", "l_hip",
        "r_hip", "l_knee", "r_knee", "l_ankle", "r_ankle")]))  # fmt: skip
    document, _ = bring_in("coco", tmp_path / "c.json", "--names", tmp_path / "names.json")
    check_corner(document.records[0])


def test_a_torn_zip_is_one_line(bring_in, cvat_folder, tmp_path):
    packed = tmp_path / "torn.zip"
    shutil.make_archive(str(tmp_path / "torn"), "zip", cvat_folder)
    packed.write_bytes(packed.read_bytes()[:200])
    _, err = bring_in("coco", packed, code=1)
    assert "cannot be read as a zip" in err
    assert err.count("\n") == 1
