"""Evaluation: what a network that sees its joints scores, what counts, and what the results say about themselves."""

import json
import math

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import MPII16, read_document, write_document
from trainer.errors import DocumentError, ImageError
from trainer.evaluation import Settings, evaluate
from trainer.metrics import map_cells
from trainer.metrics.map_pck import target_cells


def edited(path, change):
    document = read_document(path)
    change(document.records)
    write_document(document, path)
    return read_document(path)


def test_a_network_that_sees_the_joints_scores_one_everywhere(dot_finder, dots):
    metrics = evaluate(dot_finder, [read_document(dots)])["metrics"]
    for name in (
        "pck_study",
        "pck_pytorch_pose_log",
        "pckh@0.5",
        "pdj@0.2_left_shoulder_right_hip",
        "pck_box@0.05",
        "oks@50",
    ):
        assert metrics[name]["mean"] == 1.0, name
    assert metrics["error_kinds"]["shares"] == {"good": 1.0, "swap": 0.0, "jitter": 0.0, "miss": 0.0}


def test_exchanged_sides_are_reported_as_swaps(dot_finder, dots):
    dot_finder.keypoints = tuple(MPII16.joints[k] for k in MPII16.flip_permutation)
    shares = evaluate(dot_finder, [read_document(dots)])["metrics"]["error_kinds"]["shares"]
    # Four figures of twelve sided joints, all exchanged, and four on the middle line, of which one has no label.
    assert shares["swap"] == pytest.approx(48 / 63)
    assert shares["good"] == pytest.approx(15 / 63)


def test_missing_joints_never_count_and_hidden_ones_do_unless_told_otherwise(dot_finder, dots):
    document = read_document(dots)
    counted = evaluate(dot_finder, [document])["metrics"]["pck_study"]["counted"]
    assert (counted["head_top"], counted["r_wrist"], counted["r_ankle"]) == (3, 4, 4)
    strict = evaluate(dot_finder, [document], Settings(occluded=False))["metrics"]["pck_study"]["counted"]
    assert (strict["head_top"], strict["r_wrist"], strict["r_ankle"]) == (3, 3, 4)


@pytest.mark.parametrize("as_pytorch_pose", [False, True])
def test_derived_joints_count_unless_told_otherwise(dot_finder, dots, as_pytorch_pose):
    def change(records):
        for number, record in enumerate(records):
            kinds = ["derived" if name == "pelvis" or number == 0 else "bone" for name in MPII16.joints]
            record["joint_source"] = [{"kind": kind} for kind in kinds]

    document = edited(dots, change)
    for derived, pelvis, ankles, scored in ((True, 4, 4, 4), (False, 0, 3, 3)):
        results = evaluate(
            dot_finder, [document], Settings(derived=derived, as_pytorch_pose=as_pytorch_pose, decode="argmax")
        )
        counted = results["metrics"]["pck_study"]["counted"]
        assert (counted.get("pelvis") or 0, counted["r_ankle"], results["data"][0]["scored"]) == (
            pelvis,
            ankles,
            scored,
        )
        assert results["settings"]["derived"] is derived
        assert results["metrics"]["pckh@0.5"]["mean"] == 1.0


def test_results_do_not_depend_on_the_batch_size(dot_finder, dots):
    one, four = (evaluate(dot_finder, [read_document(dots)], Settings(batch_size=size)) for size in (1, 4))
    assert one["records"] == four["records"]
    assert one["metrics"]["pck_study"] == four["metrics"]["pck_study"]


def test_results_are_json_and_name_weights_data_settings_and_every_definition(dot_finder, dots):
    results = json.loads(json.dumps(evaluate(dot_finder, [read_document(dots)]), allow_nan=False))
    assert results["data"][0]["records"] == results["data"][0]["scored"] == 4
    assert len(results["data"][0]["sha256"]) == 64
    assert results["settings"]["crop"] == {"margin": 1.25, "shift_down": 0.0}
    assert results["made_by"]["version"]
    for name, metric in results["metrics"].items():
        definition = metric["definition"]
        assert definition["normaliser"], name
        assert definition["source"], name
    first = results["records"][0]
    assert first["img_paths"] == "0.png"
    np.testing.assert_allclose([p[:2] for p in first["predicted"]], [t[:2] for t in first["truth"]], atol=1)


def test_results_of_a_network_without_a_card_say_what_was_assumed_of_it(dot_finder, dots, caplog):
    assert "assumed" not in evaluate(dot_finder, [read_document(dots)])["model"]["card"]
    dot_finder.card = {}
    card = evaluate(dot_finder, [read_document(dots)])["model"]["card"]
    assert "moved down by 15 x scale_provided; 256 x 256 pixels RGB minus the mean 0.4404" in card["assumed"]
    assert card["assumed"] in caplog.text


def test_only_the_records_of_the_split_asked_for_are_scored(dot_finder, dots):
    def change(records):
        records[0]["split"] = "val"

    document = edited(dots, change)
    assert evaluate(dot_finder, [document], Settings(split="val"))["data"][0]["scored"] == 1
    with pytest.raises(DocumentError, match="'test'"):
        evaluate(dot_finder, [document], Settings(split="test"))


def test_every_missing_picture_is_named_before_any_work(dot_finder, dots):
    document = read_document(dots)
    for number in (1, 3):
        document.image_path(document.records[number]).unlink()
    with pytest.raises(ImageError, match=r"(?s)2 pictures are missing.*1\.png.*3\.png"):
        evaluate(dot_finder, [document])


def test_a_picture_of_another_size_is_refused_with_both_sizes(dot_finder, dots):
    document = read_document(dots)
    Image.new("RGB", (80, 100)).save(document.image_path(document.records[2]))
    with pytest.raises(ImageError, match=r"80 x 100 pixels.*says 160 x 200"):
        evaluate(dot_finder, [document])


def test_a_drawing_of_size_zero_is_left_out_and_said(dot_finder, dots):
    def change(records):
        records[0]["img_width"] = 0

    results = evaluate(dot_finder, [edited(dots, change)])
    assert results["data"][0]["scored"] == 3
    assert results["skipped"][0]["record"] == 0
    assert "size 0 x 200" in results["skipped"][0]["reason"]


def test_people_without_a_head_box_are_out_of_pckh_only(dot_finder, dots):
    def change(records):
        for record in records:
            record["head_rect"] = None

    metrics = evaluate(dot_finder, [edited(dots, change)])["metrics"]
    assert metrics["pckh@0.5"]["mean"] is None
    assert metrics["pckh@0.5"]["people_skipped"] == 4
    assert metrics["pck_study"]["mean"] == 1.0


def test_the_curve_rises_from_zero_to_the_share_within_reach(dot_finder, dots):
    curve = evaluate(dot_finder, [read_document(dots)])["curve"]
    assert curve["shares"][0] == 0
    assert curve["shares"][-1] == 1
    assert all(a <= b for a, b in zip(curve["shares"], curve["shares"][1:], strict=False))


def test_target_cells_are_the_maxima_of_drawn_targets():
    rng = np.random.default_rng(3)
    points = rng.uniform(-8, 72, (400, 1, 2))
    maps = np.zeros((400, 1, 64, 64))
    for n, (x, y) in enumerate(points[:, 0]):
        column, row = math.floor(x), math.floor(y)
        for v in range(max(row - 3, 0), min(row + 4, 64)):
            for u in range(max(column - 3, 0), min(column + 4, 64)):
                maps[n, 0, v, u] = math.exp(-((u - column) ** 2 + (v - row) ** 2) / 2)
    np.testing.assert_array_equal(target_cells(points, np.ones((400, 1), bool)), map_cells(maps))
    assert target_cells([[[5.5, 6.5]]], [[False]]).tolist() == [[[0, 0]]]


@pytest.mark.parametrize("as_pytorch_pose", [False, True])
def test_evaluation_and_validation_while_training_agree_on_the_studys_pck(dot_finder, dots, as_pytorch_pose):
    import torch
    from torch.utils.data import DataLoader

    from trainer.data.crop import CropRule
    from trainer.data.dataset import PoseDataset, SampleOptions
    from trainer.pytorch_pose.dataset import PytorchPoseDataset
    from trainer.training import recipe_named
    from trainer.training.validation import validate

    def blurred(x):
        maps = torch.nn.functional.avg_pool2d(dot_finder(x)[-1], 9, 1, 4)
        return [maps + 0.02 * torch.randn(maps.shape, generator=torch.Generator().manual_seed(1))]

    class Blurred(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.anchor, self.keypoints, self.card = dot_finder.anchor, dot_finder.keypoints, dot_finder.card

        def forward(self, x):
            return blurred(x)

    document = read_document(dots)
    dataset = (PytorchPoseDataset if as_pytorch_pose else PoseDataset)(
        [document], SampleOptions(crop=CropRule(1.25, 0.0))
    )
    with torch.no_grad():
        logged = validate(blurred, DataLoader(dataset, batch_size=16), recipe_named("default"), MPII16.joints)
    score = evaluate(Blurred(), [document], Settings(as_pytorch_pose=as_pytorch_pose))["metrics"]["pck_study"]
    assert 0.1 < score["mean"] < 0.95
    assert score["per_joint"] == pytest.approx(logged["per_joint"])


def test_the_metrics_page_names_every_metric_and_key_of_the_results(dot_finder, dots):
    from pathlib import Path

    page = (Path(__file__).resolve().parents[3] / "docs" / "metrics.md").read_text(encoding="utf-8")
    results = evaluate(dot_finder, [read_document(dots)])
    for name in results["metrics"]:
        stem = name.replace("pck_box@0.1", "0.1").replace("pck_box@0.2", "0.2")
        assert f"`{stem}`" in page, name
    for key in results.keys() - {"seconds"}:
        assert f"`{key}`" in page, key


def test_positions_as_pytorch_pose_writes_them_are_whole_pixels_near_ours(dot_finder, dots):
    document = read_document(dots)
    ours = evaluate(dot_finder, [document], Settings(as_pytorch_pose=False))["records"]
    theirs = evaluate(dot_finder, [document], Settings(as_pytorch_pose=True))
    assert theirs["settings"]["decode"] == "quarter"
    for mine, other in zip(ours, theirs["records"], strict=True):
        here, there = (np.array([p[:2] for p in row["predicted"]]) for row in (mine, other))
        assert (there % 1 == 0.5).all()  # whole pixels counted from 1 have their middles at .5
        assert np.abs(here - there).max() < 3


def test_a_limit_takes_evenly_spaced_records_from_first_to_last(dot_finder, dots):
    results = evaluate(dot_finder, [read_document(dots)], Settings(limit=2))
    assert [row["record"] for row in results["records"]] == [0, 3]
    assert results["data"][0]["scored"] == 2
    assert len(evaluate(dot_finder, [read_document(dots)], Settings(limit=9))["records"]) == 4
