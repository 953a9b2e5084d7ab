"""The drawings: real annotations where they are at hand, and a small made-up file for the rest."""

import json
from pathlib import Path

import numpy as np
import pytest

from trainer.annotations import MPII16, counts_mask, joints_px, read_document
from trainer.errors import DocumentError
from trainer.formats.drawings import convert_drawings, crown_of_head

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "anime_drawings"
needs_real = pytest.mark.skipif(
    not REAL.is_dir(), reason="AnimeDrawingsDataset's annotations are not part of the repository (they have no licence)"
)

# The first drawing of the published train.json.
FIRST = {
    "file_name": "data/images/1850571.png",
    "points": {
        "body_upper": [176.5, 167], "neck": [191.5, 90], "head": [187.5, 72], "nose_tip": [172.5, 54],
        "nose_root": [172.5, 44], "arm_left": [219.5, 102], "elbow_left": [221.5, 177], "wrist_left": [149.5, 207],
        "thumb_left": [136.5, 212], "arm_right": [159.5, 107], "elbow_right": [156.5, 174], "wrist_right": [142.5, 212],
        "thumb_right": [128.5, 220], "leg_left": [206.5, 234], "knee_left": [196.5, 389], "ankle_left": [193.5, 527],
        "tiptoe_left": [178.5, 586], "leg_right": [158.5, 241], "knee_right": [143.5, 400],
        "ankle_right": [192.5, 521], "tiptoe_right": [169.5, 569],
    },
    "width": 371,
    "height": 600,
}  # fmt: skip


@pytest.fixture
def one_drawing(tmp_path):
    def write(name="val.json", **changes):
        path = tmp_path / name
        path.write_text(json.dumps([{**FIRST, **changes}]))
        return path

    return write


def row(record, name):
    return record["joint_self"][MPII16.index(name)]


def test_the_study_convention_does_as_the_study(one_drawing):
    (record,) = convert_drawings(one_drawing(), convention="study").collect().document.records
    assert row(record, "r_wrist") == [142.5, 212.0, 1]
    assert row(record, "l_shoulder") == [219.5, 102.0, 1]
    assert row(record, "pelvis") == [182.5, 237.5, 1]
    assert row(record, "thorax") == [176.5, 167.0, 1]
    assert row(record, "upper_neck") == [191.5, 90.0, 1]
    assert row(record, "head_top") == [191.5, -10.0, 0]
    assert record["joint_state"][9] == "outside"
    assert (record["objpos"], record["bbox_rule"]) == ([185.5, 300.0], "study")
    # The joints span 93 of 371 columns and, with the head's top cut at the border, 586 of 600 rows: the height counts.
    assert record["scale_provided"] == 3.0


def test_the_better_convention_takes_box_thorax_and_crown_from_the_joints(one_drawing):
    (record,) = convert_drawings(one_drawing()).collect().document.records
    assert row(record, "thorax") == [189.5, 104.5, 1]
    assert row(record, "upper_neck") == [187.5, 72.0, 1]
    # Worked by hand: axis a = (-4, -28); eyes e = (-15, -28); (187.5, 72) + 3.2 (e.a / a.a) a = ... + 3.376 a.
    assert row(record, "head_top") == [173.996, -22.528, 0]
    # The 16 joints reach from 142.5 to 221.5 and from -22.528 to 527; 0.06 of 549.528 is 32.97168; cut at the top.
    assert record["bbox"] == pytest.approx([109.52832, 0.0, 144.94336, 559.97168])
    assert record["objpos"] == pytest.approx([182.0, 279.98584])
    assert record["scale_provided"] == pytest.approx(2.799858)
    assert record["bbox_rule"] == "joints"


@pytest.mark.parametrize("convention", ["better", "study"])
def test_pckhs_length_is_three_quarters_of_neck_to_crown_in_both_conventions(one_drawing, convention):
    (record,) = convert_drawings(one_drawing(), convention=convention).collect().document.records
    neck, crown = (np.array(row(record, name)[:2]) for name in ("upper_neck", "head_top"))
    x, y, width, height = record["head_rect"]
    assert 0.6 * np.hypot(width, height) == pytest.approx(0.75 * np.hypot(*(crown - neck)), abs=1e-3)
    assert [x + width / 2, y + height / 2] == pytest.approx(((neck + crown) / 2).tolist(), abs=1e-3)
    assert record["head_rect_rule"] == "joints"


def test_a_drawing_of_which_none_of_the_16_joints_is_known_is_left_out_and_said(one_drawing):
    imported = convert_drawings(one_drawing(points={"thumb_left": [136.5, 212]})).collect()
    assert imported.document.records == []
    assert "left out: none of the 16 joints can be told from thumb_left" in imported.notes[-1]


def test_all_21_joints_stay_and_sources_tell_drawn_from_derived(one_drawing):
    (record,) = convert_drawings(one_drawing()).collect().document.records
    assert record["drawings21"]["thumb_left"] == [136.5, 212.0]
    assert len(record["drawings21"]) == 21
    assert [MPII16.joints[i] for i, s in enumerate(record["joint_source"]) if s["kind"] == "derived"] == [
        "pelvis", "thorax", "head_top",
    ]  # fmt: skip
    assert record["joint_source"][10] == {"kind": "manual", "from": ["wrist_right"], "rule": None}
    assert counts_mask(record, derived=False).sum() == 13


def test_the_crown_follows_the_tilt_of_the_head():
    upright = crown_of_head(*map(np.array, ([0.0, 0], [0.0, 20], [0.0, -15], [0.0, -25])), size_px=500)
    assert upright.tolist() == [0.0, -80.0]  # 3.2 x 25 above the skull base
    lying = crown_of_head(*map(np.array, ([0.0, 0], [-20.0, 0], [15.0, 0], [25.0, 0])), size_px=500)
    assert lying.tolist() == [80.0, 0.0]
    # Eyes level with the skull base: a face seen from above keeps the smallest skull, 3.2 x 0.03 x 500.
    bowed = crown_of_head(*map(np.array, ([0.0, 0], [0.0, 20], [0.0, 10], [0.0, 0])), size_px=500)
    assert bowed.tolist() == [0.0, -48.0]


def test_split_comes_from_the_file_and_only_train_is_for_training(one_drawing):
    for name, split, flag in (("train.json", "train", 0), ("val.json", "val", 1), ("test.json", "test", 1)):
        (record,) = convert_drawings(one_drawing(name)).collect().document.records
        assert (record["split"], record["isValidation"]) == (split, flag)
    (record,) = convert_drawings(one_drawing("others.json")).collect().document.records
    assert record["split"] is None


def test_a_drawing_without_a_size_is_kept_and_reported(one_drawing):
    for convention in ("better", "study"):
        imported = convert_drawings(one_drawing(width=0, height=0), convention).collect()
        assert imported.document.records[0]["scale_provided"] > 0
        assert "has no size (0 x 0); kept" in imported.notes[0]


def test_a_joint_off_the_picture_is_outside_and_reported(one_drawing):
    imported = convert_drawings(one_drawing(width=150)).collect()
    (record,) = imported.document.records
    assert record["joint_state"][MPII16.index("l_hip")] == "outside"
    assert row(record, "l_hip") == [206.5, 234.0, 0]
    assert "off the 150 x 600 picture, kept as 'outside'" in imported.notes[0]


def test_a_joint_not_annotated_is_missing_and_so_is_what_derives_from_it(one_drawing):
    points = {name: xy for name, xy in FIRST["points"].items() if name != "leg_left"}
    imported = convert_drawings(one_drawing(points=points)).collect()
    (record,) = imported.document.records
    assert row(record, "l_hip") == row(record, "pelvis") == [0, 0, 0]
    assert [MPII16.joints[i] for i, s in enumerate(record["joint_state"]) if s == "missing"] == ["l_hip", "pelvis"]
    assert record["drawings21"]["leg_left"] is None
    assert imported.notes == ["data/images/1850571.png: not annotated: leg_left"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"a": 1}', "at the top level: begins with '{' and should be a list"),
        ("[1]", "should be an object (the first: [0]: 1)"),
        ('[{"file_name": "../x.png"}]', "file_name should be a path inside the image folder"),
        ('[{"file_name": "x.png", "width": 1.5}]',
         "width should be a whole number of at least 0 (the first: [0].width: 1.5)"),
        ('[{"file_name": "x.png", "width": 9, "height": 9, "points": {"neck": [1]}}]',
         "neck should be a list of 2, not of 1 (the first: [0].points.neck: [1])"),
        ('[{"file_name": "x.png", "width": 9, "height": 9, "points": {}}]', "should be at least one joint"),
        ("[", "is not JSON"),
    ],
)  # fmt: skip
def test_a_foreign_file_is_refused_with_its_path(tmp_path, content, words):
    path = tmp_path / "train.json"
    path.write_text(content)
    with pytest.raises(DocumentError) as caught:
        convert_drawings(path).write(tmp_path / "out.pose.json")
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_folder_without_the_three_files_is_refused(tmp_path):
    with pytest.raises(DocumentError, match="holds none of"):
        convert_drawings(tmp_path).collect()


@needs_real
def test_the_real_dataset_comes_in_whole(call, tmp_path):
    code, out, err = call("import", "drawings", REAL, "-o", tmp_path / "drawings.pose.json")
    assert (code, err) == (0, "")
    assert "1863413.png: has no size (0 x 0)" in out
    assert out.count("kept as 'outside'") == 5
    document = read_document(tmp_path / "drawings.pose.json")
    splits = [record["split"] for record in document.records]
    assert [splits.count(split) for split in ("train", "val", "test")] == [1400, 100, 500]
    code, out, _ = call("validate", tmp_path / "drawings.pose.json")
    assert (code, "2000 records, 0 errors" in out) == (0, True)


@pytest.mark.slow
@needs_real
def test_every_real_joint_is_where_the_annotators_put_it():
    records = convert_drawings(REAL).collect().document.records
    drawings = [one for split in ("train", "val", "test") for one in json.loads((REAL / f"{split}.json").read_text())]
    renamed = {"r_ankle": "ankle_right", "l_knee": "knee_left", "r_hip": "leg_right", "l_wrist": "wrist_left"}
    for record, drawing in zip(records, drawings, strict=True):
        for name, drawn in renamed.items():
            assert joints_px(record)[MPII16.index(name)].tolist() == drawing["points"][drawn]
        assert record["drawings21"] == drawing["points"]
