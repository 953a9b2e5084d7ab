"""MPII, mmpose, COCO and YOLO: half pixels by hand, and every point comes back to a thousandth of a pixel."""

import contextlib
import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.annotations import MPII16, joints_px, read_document, write_document
from trainer.errors import DocumentError
from trainer.formats.coco import convert_coco
from trainer.formats.coco_export import export_coco
from trainer.formats.mpii_export import export_mmpose, export_mpii
from trainer.formats.mpii_lists import convert_mpii_list
from trainer.formats.yolo import export_yolo

PYTORCH_POSE = Path(__file__).resolve().parent / "reference"


@pytest.fixture
def mixed(make_record):
    """A record with a joint in every state."""
    record = make_record(frame=3, character="miku", bbox=[230.0, 80.0, 180.0, 370.0], split="val", isValidation=1)
    for name, state, place in (
        ("l_wrist", "missing", [0, 0, 0]),
        ("r_wrist", "occluded", [240.125, 290.5, 0]),
        ("head_top", "outside", [320.0, -12.25, 0]),
        ("l_knee", "behind", [0, 0, 0]),
    ):
        record["joint_state"][MPII16.index(name)] = state
        record["joint_self"][MPII16.index(name)] = place
    return record


def same_points(one, other):
    assert one["joint_state"] == other["joint_state"]
    has_place = [state not in ("missing", "behind") for state in one["joint_state"]]
    assert np.abs(joints_px(one) - joints_px(other))[has_place].max() < 1e-3
    assert [row[2] for row in one["joint_self"]] == [row[2] for row in other["joint_self"]]
    assert np.abs(np.subtract(one["objpos"], other["objpos"])).max() < 1e-3
    assert one["scale_provided"] == pytest.approx(other["scale_provided"], abs=1e-6)


WAYS = {
    "mpii": (export_mpii, convert_mpii_list),
    "mmpose": (export_mmpose, convert_mpii_list),
    "coco": (export_coco, convert_coco),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_state_and_place_comes_back(way, mixed, tmp_path):
    export, bring_back = WAYS[way]
    export([mixed], tmp_path / "out.json")
    document = bring_back(tmp_path / "out.json").collect().document
    write_document(document, tmp_path / "back.pose.json")
    (back,) = read_document(tmp_path / "back.pose.json").records
    same_points(mixed, back)
    for key in ("frame", "character", "split", "isValidation", "img_paths", "img_width", "img_height"):
        assert back[key] == mixed[key], key


numbers = st.floats(-500, 1500, allow_nan=False).map(lambda value: round(value, 4))
people = st.lists(
    st.tuples(numbers, numbers, st.sampled_from(["visible", "occluded", "outside", "missing"])),
    min_size=16,
    max_size=16,
)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people)
def test_any_person_comes_back_to_a_thousandth_of_a_pixel(way, make_record, tmp_path, person):
    if all(state == "missing" for *_, state in person):
        return
    record = make_record(
        joint_self=[[0, 0, 0] if s == "missing" else [x, y, int(s == "visible")] for x, y, s in person],
        joint_state=[state for *_, state in person],
    )
    export, bring_back = WAYS[way]
    export([record], tmp_path / "out.json")
    (back,) = bring_back(tmp_path / "out.json").collect().document.records
    same_points(record, back)


def test_pytorch_poses_list_counts_pixel_centres_from_zero(mixed, tmp_path):
    export_mpii([mixed], tmp_path / "out.json")
    (entry,) = json.loads((tmp_path / "out.json").read_text())
    # The document's (290, 440) is the corner between pixels 289 and 290: halfway, 289.5, in pixel centres.
    assert entry["joint_self"][0] == [289.5, 439.5, 1.0]
    assert entry["joint_self"][15] == [0.0, 0.0, 0.0]
    assert entry["joint_self"][10] == [239.625, 290.0, 0.0]
    assert entry["objpos"] == [319.5, 264.5]
    assert entry["isValidation"] == 1.0


def test_mmposes_list_has_centres_from_one_because_that_class_subtracts_one(mixed, tmp_path):
    notes = export_mmpose([mixed], tmp_path / "out.json")
    (entry,) = json.loads((tmp_path / "out.json").read_text())
    assert entry["center"] == [320.5, 265.5]
    assert entry["joints"][0] == [289.5, 439.5]
    assert entry["joints"][15] == [-1.0, -1.0]
    assert entry["joints_vis"] == [1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0]
    assert "are no numbers, such as a/0001.png" in notes[0]


def test_the_peers_own_list_is_read_and_written_back_number_for_number(tmp_path):
    path = PYTORCH_POSE / "dataset_annotations.json"
    imported = convert_mpii_list(path, images="images").collect()
    write_document(imported.document, tmp_path / "doc.pose.json")
    records = read_document(tmp_path / "doc.pose.json").records
    assert len(records) == 6
    assert records[0]["joint_self"][1] == [88.956, 182.602, 1]
    assert records[0]["joint_state"][0] == "missing"
    assert records[0]["joint_state"][13] == "outside"  # at x = -12.5
    export_mpii(records, tmp_path / "again.json")
    original, again = json.loads(path.read_text()), json.loads((tmp_path / "again.json").read_text())
    for one, other in zip(original, again, strict=True):
        places = np.abs(np.subtract(one["joint_self"], other["joint_self"]))[:, :2]
        assert places.max() < 1e-3
        assert other["isValidation"] == one["isValidation"]
        assert (other["img_paths"], other["scale_provided"]) == (one["img_paths"], one["scale_provided"])
        if one["objpos"] != [-1, -1]:
            assert np.abs(np.subtract(one["objpos"], other["objpos"])).max() < 1e-3


def test_the_first_record_of_the_published_lists_reads_the_same_in_both_shapes(tmp_path):
    # 015601864.jpg, the first person of MPII's training part, in pytorch-pose's list and in mmpose's (first joints).
    joints = [[620.0, 394.0], [616.0, 269.0], [573.0, 185.0], [647.0, 188.0]] + [[0.0, 0.0]] * 12
    one = [{"dataset": "MPI", "isValidation": 0.0, "img_paths": "015601864.jpg", "img_width": 1280.0,
            "img_height": 720.0, "objpos": [594.0, 257.0], "scale_provided": 3.021, "annolist_index": 5.0,
            "people_index": 1.0, "numOtherPeople": 1.0, "joint_others": [[600.0, 390.0, 1.0]] * 16,
            "objpos_other": [1010.0, 412.0], "scale_provided_other": 6.071,
            "joint_self": [[x, y, float(x > 0)] for x, y in joints]}]  # fmt: skip
    other = [{"image": "015601864.jpg", "center": [594.0, 257.0], "scale": 3.021, "joints": joints,
              "joints_vis": [1] * 4 + [0] * 12}]  # fmt: skip
    for name, tree in (("one", one), ("other", other)):
        (tmp_path / f"{name}.json").write_text(json.dumps(tree))
    (first,) = convert_mpii_list(tmp_path / "one.json").collect().document.records
    (second,) = convert_mpii_list(tmp_path / "other.json").collect().document.records
    assert first["joint_self"] == second["joint_self"]
    assert first["joint_self"][0] == [620.5, 394.5, 1]
    assert first["joint_others"][0][0] == [600.5, 390.5, 1]
    assert first["objpos_other"] == [[1010.5, 412.5]]
    assert second["objpos"] == [593.5, 256.5]
    (matlab,) = convert_mpii_list(tmp_path / "one.json", one_based=True).collect().document.records
    assert matlab["joint_self"][0] == [619.5, 393.5, 1]


def test_sizes_that_a_list_does_not_have_come_from_the_pictures(tmp_path):
    entry = {
        "image": "1.png",
        "center": [10.0, 10.0],
        "scale": 1.0,
        "joints": [[70.0, 9.0]] * 16,
        "joints_vis": [1] * 16,
    }
    (tmp_path / "list.json").write_text(json.dumps([entry]))
    imported = convert_mpii_list(tmp_path / "list.json").collect()
    assert "1 pictures of unknown size" in imported.notes[-1]
    Image.new("RGB", (64, 32)).save(tmp_path / "1.png")
    (record,) = convert_mpii_list(tmp_path / "list.json", pictures=tmp_path).collect().document.records
    assert (record["img_width"], record["img_height"]) == (64, 32)
    assert set(record["joint_state"]) == {"outside"}


def test_two_people_of_one_picture_in_mmposes_list_are_two(make_record, tmp_path):
    from trainer.inspection.inspect import inspect_file

    pair = [make_record(img_paths="1.png"), make_record(90, img_paths="1.png", people_index=1)]
    export_mmpose(pair, tmp_path / "list.json")
    document = convert_mpii_list(tmp_path / "list.json").collect().document
    assert [record["people_index"] for record in document.records] == [1, 2]
    write_document(document, tmp_path / "back.pose.json")
    assert inspect_file(tmp_path / "back.pose.json", pictures=False) == (2, [])


# --- COCO


def test_coco_flags_are_0_1_2_from_the_states_and_boxes_stay(mixed, tmp_path):
    export_coco([mixed], tmp_path / "out.json")
    tree = json.loads((tmp_path / "out.json").read_text())
    (annotation,) = tree["annotations"]
    assert annotation["keypoints"][:3] == [289.5, 439.5, 2]
    assert annotation["keypoints"][30:33] == [239.625, 290.0, 1]
    assert annotation["keypoints"][45:48] == annotation["keypoints"][27:30] == [0, 0, 0]
    assert annotation["num_keypoints"] == 13
    assert annotation["bbox"] == [230.0, 80.0, 180.0, 370.0]
    assert tree["categories"][0]["skeleton"][0] == [1, 2]


def test_coco_loads_and_scores_in_pycocotools(mixed, make_record, tmp_path):
    coco_module = pytest.importorskip("pycocotools.coco", reason="pycocotools is not installed")
    from pycocotools.cocoeval import COCOeval

    export_coco([mixed, make_record(img_paths="b.png")], tmp_path / "out.json")
    with contextlib.redirect_stdout(io.StringIO()):
        truth = coco_module.COCO(str(tmp_path / "out.json"))
        results = [
            {"image_id": one["image_id"], "category_id": 1, "keypoints": one["keypoints"], "score": 1.0}
            for one in truth.dataset["annotations"]
        ]
        results[1]["keypoints"] = [
            value + 400 if i % 3 == 0 else value for i, value in enumerate(results[1]["keypoints"])
        ]
        evaluation = COCOeval(truth, truth.loadRes(results), "keypoints")
        evaluation.params.kpt_oks_sigmas = np.full(16, 0.07)
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    # One person found exactly, the other 400 px off: at equal scores half the precision-recall curve is lost.
    assert len(truth.anns) == 2
    assert evaluation.stats[5] == pytest.approx(0.5)


def coco_tree(names, points, **changes):
    annotation = {
        "id": 1,
        "image_id": 7,
        "category_id": 1,
        "keypoints": points,
        "bbox": [10, 20, 100, 200],
        **changes,
    }
    return {
        "images": [{"id": 7, "file_name": "x/7.jpg", "width": 300, "height": 400}],
        "annotations": [annotation],
        "categories": [{"id": 1, "name": "person", "keypoints": names}],
    }


COCO17 = ["nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
          "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle",
          "right_ankle"]  # fmt: skip


def test_cocos_own_17_joints_come_in_by_name(tmp_path):
    keypoints = [value for index in range(17) for value in (10 * index, 5 * index, 2)]
    keypoints[3 * 9 : 3 * 10] = [50, 60, 1]
    keypoints[3 * 16 :] = [0, 0, 0]
    (tmp_path / "c.json").write_text(json.dumps(coco_tree(COCO17, keypoints)))
    imported = convert_coco(tmp_path / "c.json").collect()
    (record,) = imported.document.records
    by_name = dict(zip(MPII16.joints, zip(record["joint_self"], record["joint_state"], strict=True), strict=True))
    assert by_name["l_shoulder"] == ([50.5, 25.5, 1], "visible")
    assert by_name["l_wrist"] == ([50.5, 60.5, 0], "occluded")
    assert by_name["r_ankle"] == ([0, 0, 0], "missing")
    assert by_name["pelvis"] == ([115.5, 58.0, 1], "visible")
    assert by_name["head_top"][1] == "missing"
    assert record["joint_source"][6] == {"kind": "derived", "from": ["right_hip", "left_hip"], "rule": "mean"}
    assert imported.notes == [
        "person: no place among the 16 joints: nose, left_eye, right_eye, left_ear, right_ear",
        "person: the set has no upper_neck, head_top: missing in every record",
    ]
    assert record["scale_provided"] == 1.0


def test_human_art_comes_in_by_cocos_17_and_says_what_of_its_21_has_no_place(tmp_path):
    keypoints = [value for index in range(17) for value in (10 * index, 5 * index, 2)]
    tree = coco_tree(COCO17, keypoints, keypoints_21=[*keypoints, *[1, 2, 2] * 4], num_keypoints_21=21, annotator=3,
                     self_contact=[], bbox=[0, 0, 200, 100])  # fmt: skip
    tree["images"][0].update(file_name="HumanArt/images/2D_virtual_human/cartoon/1.jpg", category="cartoon")
    (tmp_path / "c.json").write_text(json.dumps(tree))
    imported = convert_coco(tmp_path / "c.json").collect()
    (record,) = imported.document.records
    assert record["img_paths"] == "HumanArt/images/2D_virtual_human/cartoon/1.jpg"
    assert record["joint_self"][MPII16.index("r_ankle")] == [160.5, 80.5, 1]
    assert imported.notes[2:] == ["1 person has keypoints_21 (Human-Art): fingers and toes have no place among the 16"]


def test_sections_of_coco_may_stand_in_any_order_and_people_anywhere(tmp_path):
    tree = coco_tree(COCO17, [1, 1, 2] * 17)
    one = tree["annotations"][0]
    tree["images"] = [{"id": number, "file_name": f"{number}.jpg", "width": 9, "height": 9} for number in (5, 3)]
    tree["annotations"] = [{**one, "id": n, "image_id": image} for n, image in enumerate([3, 5, 3, 5, 5])]
    seen = []
    for order in (["annotations", "categories", "images"], ["images", "info", "annotations", "categories"]):
        whole = {"info": {"a": [1]}, "licenses": [{}], **tree}
        (tmp_path / "c.json").write_text(json.dumps({key: whole[key] for key in order}))
        records = convert_coco(tmp_path / "c.json").collect().document.records
        seen.append([(record["img_paths"], record["people_index"], record["numOtherPeople"]) for record in records])
    expected = [("3.jpg", 0, 1), ("3.jpg", 1, 1), ("5.jpg", 0, 2), ("5.jpg", 1, 2), ("5.jpg", 2, 2)]
    assert seen == [expected, expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"images": [], "categories": []}', "at the top level: the key 'annotations' is missing"),
        ('{"images": {}, "annotations": [], "categories": []}', "at images: {} should be a list"),
        ('{"images": [], "annotations": [], "categories": []}', "at categories: should have at least one category"),
        ('{"images": [], "images": []}', "the key 'images' stands twice"),
        ('{"images": [{"id": 1, "id": 2}]}', "at images[0]: the key 'id' stands twice"),
        ('{"images": []', "is not JSON"),
        ("[]", "at the top level: begins with '[' and should be an object"),
    ],
)
def test_a_broken_coco_file_is_refused_wherever_it_is_broken(tmp_path, text, words):
    (tmp_path / "c.json").write_text(text)
    with pytest.raises(DocumentError) as caught:
        convert_coco(tmp_path / "c.json").collect()
    assert words in str(caught.value)


def test_the_21_drawn_joints_in_coco_keep_all_21(tmp_path):
    from trainer.annotations import DRAWINGS21

    keypoints = [value for index in range(21) for value in (10 * index, 5 * index, 2)]
    (tmp_path / "c.json").write_text(json.dumps(coco_tree(list(DRAWINGS21.joints), keypoints)))
    (record,) = convert_coco(tmp_path / "c.json").collect().document.records
    assert record["drawings21"]["thumb_left"] == [80.5, 40.5]
    assert record["joint_self"][MPII16.index("l_shoulder")] == [50.5, 25.5, 1]


def test_crowds_and_people_without_joints_are_counted_not_taken(tmp_path):
    for change, words in (({"iscrowd": 1}, "crowds"), ({"keypoints": [0] * 51}, "no joint has a place")):
        (tmp_path / "c.json").write_text(json.dumps(coco_tree(COCO17, [1, 1, 2] * 17, **change)))
        imported = convert_coco(tmp_path / "c.json").collect()
        assert imported.document.records == []
        assert imported.notes[-1] == f"1 annotation left out: {words}"


def test_two_people_of_one_image_know_each_other(make_record, tmp_path):
    pair = [make_record(character="a"), make_record(30, character="b", people_index=1)]
    export_coco(pair, tmp_path / "out.json")
    one, other = convert_coco(tmp_path / "out.json").collect().document.records
    assert one["joint_others"] == [other["joint_self"]]
    assert one["numOtherPeople"] == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"image_id": 9},
            "image_id should be the id of one of the images, and of one alone (the first: annotations[0].image_id: 9)",
        ),
        (
            {"keypoints": [1, 2]},
            "keypoints should be a list of 51, not of 2 (the first: annotations[0].keypoints: [1, 2])",
        ),
        (
            {"keypoints": [1, None, 2] * 17},
            "keypoints should be a number (the first: annotations[0].keypoints[1]: None)",
        ),
        ({"category_id": None}, "category_id should be a number (the first: annotations[0].category_id: None)"),
    ],
)
def test_an_annotation_that_cannot_be_right_is_left_out_and_named(call, tmp_path, change, words):
    tree = coco_tree(COCO17, [1, 1, 2] * 17)
    tree["annotations"].append({**tree["annotations"][0], "id": 2})
    tree["annotations"][0].update(change)
    (tmp_path / "c.json").write_text(json.dumps(tree))
    code, out, _ = call("import", "coco", tmp_path / "c.json", "-o", tmp_path / "c.pose.json")
    assert code == 0
    assert f"note: 1 annotation left out: {words}" in out
    assert len(read_document(tmp_path / "c.pose.json").records) == 1


# --- YOLO


def read_labels(path, width, height):
    for line in path.read_text().splitlines():
        numbers = [float(word) for word in line.split()]
        rows = np.array(numbers[5:]).reshape(16, 3)
        yield numbers[:5], rows[:, :2] * (width, height), rows[:, 2]


def test_yolo_labels_are_shares_of_the_picture_and_flip_idx_swaps_sides(mixed, make_record, write_tree, tmp_path):
    other = make_record(img_paths="b.png")
    document = read_document(write_tree([mixed, other]))
    (tmp_path / "images" / "a").mkdir(parents=True)
    Image.new("RGB", (640, 480)).save(tmp_path / "images" / "a" / "0001.png")
    notes = export_yolo(document.records, document.image_folder, tmp_path / "yolo")
    assert notes == [f"1 pictures are not in {tmp_path / 'images'} and were not placed"]
    ((box, places, flags),) = read_labels(tmp_path / "yolo" / "labels" / "val" / "a_0001.txt", 640, 480)
    assert box == pytest.approx([0, 0.5, 265 / 480, 180 / 640, 370 / 480])
    counts = [state in ("visible", "occluded") for state in mixed["joint_state"]]
    assert np.abs(places - joints_px(mixed))[counts].max() < 1e-3
    assert flags.tolist() == [2, 2, 2, 2, 0, 2, 2, 2, 2, 0, 1, 2, 2, 2, 2, 0]
    assert (tmp_path / "yolo" / "images" / "val" / "a_0001.png").resolve() == tmp_path / "images" / "a" / "0001.png"
    yaml = (tmp_path / "yolo" / "data.yaml").read_text()
    assert "flip_idx: [5, 4, 3, 2, 1, 0, 6, 7, 8, 9, 15, 14, 13, 12, 11, 10]\n" in yaml
    assert "train: images/train\nval: images/val\n" in yaml
    assert "path:" not in yaml  # YOLO's trainer would look from the folder that it was started in


def test_yolo_gathers_people_of_one_picture_wherever_they_stand(make_record, tmp_path):
    records = [make_record(shift, img_paths=name) for shift, name in ((0, "a.png"), (5, "b.png"), (9, "a.png"))]
    export_yolo(records, tmp_path, tmp_path / "yolo", "none")
    lines = (tmp_path / "yolo/labels/train/a.txt").read_text().splitlines()
    assert len(lines) == 2
    assert float(lines[1].split()[1]) - float(lines[0].split()[1]) == pytest.approx(9 / 640)


def test_yolo_refuses_two_pictures_of_one_flat_name_before_writing(make_record, tmp_path):
    records = [make_record(img_paths=name) for name in ("c.png", "a/b.png", "a_b.png")]
    with pytest.raises(DocumentError, match=r"a_b\.png and a/b\.png would both be called a_b"):
        export_yolo(records, tmp_path, tmp_path / "yolo")
    assert not (tmp_path / "yolo").exists()


def test_yolo_does_not_write_into_a_folder_with_something_in_it(make_record, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(DocumentError, match="not empty"):
        export_yolo([make_record()], tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("kind", "target"), [("mpii", "o.json"), ("mmpose", "o.json"), ("coco", "o.json"), ("yolo", "o")]
)
def test_export_command_writes_each_format(call, make_record, write_tree, tmp_path, kind, target):
    path = write_tree([make_record(img_paths="1.png")])
    code, out, err = call("export", kind, path, "-o", tmp_path / target)
    assert (code, err) == (0, "")
    assert f"{tmp_path / target}: written from 1 record\n" in out
    assert (tmp_path / target).exists()
