"""The metrics against numbers that pytorch-pose itself produced (see the README beside them)."""

import json
from pathlib import Path

import numpy as np
import pytest

from trainer.annotations import MPII16
from trainer.metrics import accuracy, map_cells, map_pck, pckh, pytorch_pose_log

REFERENCE = Path(__file__).resolve().parent / "reference"


def test_cells_of_maxima_equal_get_preds():
    recorded = np.load(REFERENCE / "get_preds.npz")
    for number in range(24):
        np.testing.assert_array_equal(map_cells(recorded[f"in_{number:02}"]), recorded[f"out_{number:02}"])


def test_accuracy_equals_pytorch_poses_on_all_recorded_batches():
    recorded = np.load(REFERENCE / "accuracy.npz")
    for number in range(24):
        n = f"{number:02}"
        answer = accuracy(recorded[f"output_{n}"], recorded[f"target_{n}"], recorded[f"idx_{n}"] - 1)
        np.testing.assert_allclose(answer, recorded[f"acc_{n}"], rtol=0, atol=1e-6)


def test_the_threshold_argument_of_pytorch_pose_had_no_effect_so_there_is_none():
    recorded = np.load(REFERENCE / "accuracy.npz")
    for number in range(24):
        np.testing.assert_array_equal(recorded[f"acc_{number:02}"], recorded[f"acc_thr02_{number:02}"])


def test_scores_of_whole_sets_agree_with_the_recorded_batches():
    recorded = np.load(REFERENCE / "accuracy.npz")
    ten_joints = [n for n in range(24) if recorded[f"idx_{n:02}"].size == 10 and len(recorded[f"output_{n:02}"]) == 6]
    sides = [np.concatenate([recorded[f"{side}_{n:02}"] for n in ten_joints]) for side in ("output", "target")]
    cells = [map_cells(side) for side in sides]
    logged = pytorch_pose_log(*cells, MPII16.joints, batch_size=6)
    assert logged.mean == pytest.approx(np.mean([recorded[f"acc_{n:02}"][0] for n in ten_joints]), abs=1e-6)
    all_joints = map_pck(map_cells(recorded["output_15"]), map_cells(recorded["target_15"]), MPII16.joints)
    assert all_joints.mean == pytest.approx(0.45, abs=1e-6)
    np.testing.assert_allclose(all_joints.per_joint, recorded["acc_15"][1:], atol=1e-6)


def published_people():
    scipy_io = pytest.importorskip("scipy.io")
    mat = scipy_io.loadmat(REFERENCE / "detections_our_format.mat")
    corners = mat["headboxes_src"].transpose(2, 0, 1)
    boxes = np.concatenate([corners[:, 0], corners[:, 1] - corners[:, 0]], axis=1)
    truth = mat["pos_gt_src"].transpose(2, 0, 1)
    shipped = mat["pos_pred_src"].transpose(2, 0, 1)
    head_sizes = 0.6 * np.hypot(boxes[:, 2], boxes[:, 3])
    noise = np.random.RandomState(7).randn(*truth.shape) * (0.15 + 0.03 * np.arange(16))[:, None]
    noisy = np.round(truth + noise * head_sizes[:, None, None], 2)
    predictions = {"shipped": shipped, "shipped_rounded": np.floor(shipped) + 1, "noisy_gt_seed7": noisy}
    return predictions, truth, mat["jnt_missing"].T == 0, boxes


def test_pckh_reproduces_every_column_of_the_published_tables():
    predictions, truth, counted, boxes = published_people()
    tables = json.loads((REFERENCE / "pckh_tables.json").read_text())
    assert tables["shipped"]["Mean"] == 81.46
    for name, predicted in predictions.items():
        score = pckh(predicted, truth, counted, boxes, MPII16.joints)
        got = {column: round(100 * value, 2) for column, value in {**score.columns, "Mean": score.mean}.items()}
        assert got == tables[name]


def test_mmposes_weighted_mean_differs_from_the_plain_one_on_the_same_detections():
    predictions, truth, counted, boxes = published_people()
    weighted = pckh(predictions["shipped"], truth, counted, boxes, MPII16.joints, weighting="counts")
    in_mean = [k for k, j in enumerate(MPII16.joints) if j not in ("pelvis", "thorax")]
    head = 0.6 * np.hypot(boxes[:, 2], boxes[:, 3])
    error = np.hypot(*(predictions["shipped"] - truth).transpose(2, 0, 1)) / head[:, None]
    hits = total = 0
    for n in range(len(truth)):
        for k in in_mean:
            total += bool(counted[n, k])
            hits += bool(counted[n, k] and error[n, k] < 0.5)
    assert weighted.mean == pytest.approx(hits / total)
    assert abs(weighted.mean - 0.8146) > 0.001


def test_positions_in_the_picture_equal_final_preds():
    from trainer.pytorch_pose.positions import final_positions

    recorded = np.load(REFERENCE / "final_preds.npz")
    for number in range(24):
        n = f"{number:02}"
        got = final_positions(recorded[f"in_{n}"], recorded[f"center_{n}"], recorded[f"scale_{n}"])
        np.testing.assert_array_equal(got, recorded[f"out_{n}"])
