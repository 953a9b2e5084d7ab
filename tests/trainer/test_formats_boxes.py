"""Boxes from joints: one rule whatever the source, and the rule's name kept on every way in, out and together."""

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from trainer.annotations import MPII16, read_document
from trainer.cli.main import cli
from trainer.formats.coco import convert_coco
from trainer.formats.coco_export import export_coco
from trainer.formats.mpii_export import export_mmpose, export_mpii
from trainer.formats.mpii_lists import convert_mpii_list
from trainer.prediction import FoundJoints, person_record

SHARED = Path(__file__).resolve().parents[2] / "shared_schema"
WORKED_BY_HAND = read_document(SHARED / "good" / "boxes_from_joints.pose.json").records
OF_BOXES = ("bbox", "bbox_rule", "mesh_bbox", "head_rect", "head_rect_rule", "head_mesh_rect", "joint_state")
BY_NAME = pytest.mark.parametrize("expected", WORKED_BY_HAND, ids=lambda record: record["character"])


def run(*arguments):
    result = CliRunner().invoke(cli, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def check_boxes(record, expected):
    for key in ("bbox", "head_rect", "objpos"):
        assert record[key] == (expected[key] and pytest.approx(expected[key], abs=1e-3)), key
    assert record["scale_provided"] == pytest.approx(expected["scale_provided"], abs=1e-5)
    assert (record["bbox_rule"], record["head_rect_rule"]) == (expected["bbox_rule"], expected["head_rect_rule"])


@BY_NAME
def test_import_mpii_makes_the_boxes_of_the_shared_examples(expected, tmp_path):
    export_mpii([expected], tmp_path / "out.json")
    (entry,) = json.loads((tmp_path / "out.json").read_text())
    bare = {key: value for key, value in entry.items() if key not in OF_BOXES}
    bare.update(objpos=[-1, -1], scale_provided=-1)
    (tmp_path / "in.json").write_text(json.dumps([bare]))
    run("import", "mpii", tmp_path / "in.json", "-o", tmp_path / "doc.pose.json")
    document = read_document(tmp_path / "doc.pose.json")
    assert document.header["schema_version"] == "1.1"
    check_boxes(document.records[0], expected)


@pytest.mark.parametrize("name", ["whole", "lying"])
def test_import_coco_makes_the_boxes_of_the_shared_examples(name, tmp_path):
    (expected,) = (record for record in WORKED_BY_HAND if record["character"] == name)
    export_coco([expected], tmp_path / "out.json")
    tree = json.loads((tmp_path / "out.json").read_text())
    for key in ("bbox", "pose_record"):
        del tree["annotations"][0][key]
    (tmp_path / "in.json").write_text(json.dumps(tree))
    run("import", "coco", tmp_path / "in.json", "-o", tmp_path / "doc.pose.json")
    check_boxes(read_document(tmp_path / "doc.pose.json").records[0], expected)


def test_one_joint_alone_has_no_box(tmp_path):
    joints = [[0, 0, 0]] * 16
    joints[6] = [119.5, 79.5, 1]
    entry = {"img_paths": "a.png", "img_width": 400, "img_height": 300, "objpos": [-1, -1], "scale_provided": -1}
    (tmp_path / "in.json").write_text(json.dumps([{**entry, "joint_self": joints}]))
    (record,) = convert_mpii_list(tmp_path / "in.json").collect().document.records
    assert (record["bbox"], record["head_rect"], record["objpos"]) == (None, None, [120, 80])
    assert record["scale_provided"] == 0.005


def test_a_picture_without_a_size_cuts_nothing(tmp_path):
    expected = next(record for record in WORKED_BY_HAND if record["character"] == "cut by the picture")
    export_mpii([{**expected, "img_width": 0, "img_height": 0}], tmp_path / "out.json")
    (entry,) = json.loads((tmp_path / "out.json").read_text())
    bare = {key: value for key, value in entry.items() if key not in OF_BOXES}
    bare.update(objpos=[-1, -1], scale_provided=-1)
    (tmp_path / "in.json").write_text(json.dumps([bare]))
    (record,) = convert_mpii_list(tmp_path / "in.json").collect().document.records
    assert record["bbox"] == pytest.approx([183.2, 33.2, 93.6, 313.6])


def test_what_people_annotated_is_kept_and_named(tmp_path):
    expected = WORKED_BY_HAND[0]
    export_mpii([expected], tmp_path / "mpii.json")
    (entry,) = json.loads((tmp_path / "mpii.json").read_text())
    bare = {key: value for key, value in entry.items() if key not in OF_BOXES}
    (tmp_path / "mpii.json").write_text(json.dumps([{**bare, "objpos": [99.5, 109.5], "scale_provided": 2.5}]))
    (record,) = convert_mpii_list(tmp_path / "mpii.json").collect().document.records
    assert (record["objpos"], record["scale_provided"], record["bbox_rule"]) == ([100, 110], 2.5, "annotated")
    assert (record["bbox"], record["head_rect_rule"]) == (expected["bbox"], "joints")

    export_coco([expected], tmp_path / "coco.json")
    tree = json.loads((tmp_path / "coco.json").read_text())
    del tree["annotations"][0]["pose_record"]
    tree["annotations"][0]["bbox"] = [80, 20, 120, 240]
    (tmp_path / "coco.json").write_text(json.dumps(tree))
    (record,) = convert_coco(tmp_path / "coco.json").collect().document.records
    assert (record["bbox"], record["bbox_rule"]) == ([80, 20, 120, 240], "annotated")
    assert (record["objpos"], record["scale_provided"]) == ([140, 140], 1.2)


WAYS = {
    "mpii": (export_mpii, convert_mpii_list),
    "mmpose": (export_mmpose, convert_mpii_list),
    "coco": (export_coco, convert_coco),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", ["released/1.0.pose.json", "released/1.1.pose.json"])
def test_rules_and_boxes_come_back_from_a_list(way, file, tmp_path):
    """Also that none is named: what a record of 1.0 means stays as it was."""
    records = read_document(SHARED / file).records
    export, bring_back = WAYS[way]
    export(records, tmp_path / "out.json")
    for record, back in zip(records, bring_back(tmp_path / "out.json").collect().document.records, strict=True):
        for key in ("bbox_rule", "head_rect_rule", "bbox", "head_rect", "mesh_bbox", "head_mesh_rect"):
            assert back.get(key) == record.get(key), key
        assert (back["objpos"], back["scale_provided"]) == (record["objpos"], record["scale_provided"])


def test_merge_keeps_the_rules_record_by_record(tmp_path):
    old, new = (json.loads((SHARED / "released" / f"1.{minor}.pose.json").read_text("utf-8")) for minor in (0, 1))
    old["source"]["scene"], old["source"]["camera"] = "older.ma", "cam"
    paths = [tmp_path / "old.pose.json", tmp_path / "new.pose.json"]
    for path, tree in zip(paths, (old, new), strict=True):
        path.write_text(json.dumps(tree), encoding="utf-8")
    run("merge", *paths, "-o", tmp_path / "both.pose.json")
    merged = read_document(tmp_path / "both.pose.json")
    assert merged.header["schema_version"] == "1.1"
    rules = sorted((record.get("bbox_rule") or "", record.get("head_rect_rule") or "") for record in merged.records)
    assert rules == [("", ""), ("", ""), ("annotated", "annotated"), ("joints", "joints")]


def test_a_predicted_persons_box_follows_the_rule_too():
    expected = WORKED_BY_HAND[0]
    xy = [[float(x), float(y)] for x, y, _ in expected["joint_self"]]

    class Network:
        keypoints = MPII16.joints

    found = FoundJoints(np.array(xy), np.ones(16), np.ones((16, 2)), 64, np.eye(3)[:2])
    record = person_record(Network(), found, "a.png", 400, 300)
    assert (record["bbox"], record.get("bbox_rule")) == (expected["bbox"], "joints")
    assert person_record(Network(), found, "a.png", 400, 300, [1, 2, 3, 4])["bbox_rule"] == "annotated"
