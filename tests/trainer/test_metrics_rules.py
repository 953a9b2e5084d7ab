"""The small print of the metrics, each rule on hand-worked numbers."""

import json
import math

import numpy as np
import pytest

from trainer.annotations import MPII16
from trainer.metrics import average_precision, box_pck, error_kinds, map_pck, oks_per_joint, pckh, pdj

JOINTS = MPII16.joints


def one_person(offset):
    """A pose on a 10-pixel grid, and the same pose moved to the right by `offset` pixels."""
    truth = np.array([[[10.0 * k, 7.0 * k] for k in range(16)]])
    return truth + np.array([offset, 0]), truth, np.ones((1, 16), bool)


def test_a_distance_of_exactly_the_threshold_is_wrong_for_pckh():
    box = [[0, 0, 60, 80]]  # diagonal 100, head length 60
    assert pckh(*one_person(30.0), box, JOINTS).mean == 0
    assert pckh(*one_person(29.99), box, JOINTS).mean == 1


def test_equality_counts_only_where_the_definition_says_so():
    predicted, truth, counted = one_person(10.0)
    truth[0, JOINTS.index("l_shoulder")], truth[0, JOINTS.index("r_hip")] = [0, 0], [0, 50]
    predicted = truth + np.array([10.0, 0])
    assert pdj(predicted, truth, counted, JOINTS, "left_shoulder_right_hip").mean == 0
    assert pdj(predicted, truth, counted, JOINTS, "left_shoulder_right_hip", inclusive=True).mean == 1


def test_the_study_counts_three_point_two_cells_and_not_more():
    truth = np.full((1, 16, 2), 30.0)
    assert map_pck(truth + np.array([3, 1]), truth, JOINTS).mean == 1  # 3.16 cells
    assert map_pck(truth + np.array([2, 3]), truth, JOINTS).mean == 0  # 3.61 cells


def test_a_true_cell_in_the_first_row_or_column_does_not_count():
    truth = np.full((1, 16, 2), 30.0)
    truth[0, 0], truth[0, 1] = [1, 30], [30, 1]
    score = map_pck(truth, truth, JOINTS)
    assert score.counted[:3].tolist() == [0, 0, 1]
    assert math.isnan(score.per_joint[0])
    assert score.mean == 1


def test_a_missing_joint_is_in_neither_numerator_nor_denominator():
    predicted, truth, counted = one_person(0.0)
    predicted[0, 9] += 500
    counted[0, 9] = False
    score = pckh(predicted, truth, counted, [[0, 0, 60, 80]], JOINTS)
    assert score.mean == 1
    assert math.isnan(score.columns["Head"])


def test_a_person_without_a_head_box_is_left_out_and_said():
    predicted, truth, counted = one_person(0.0)
    score = pckh(predicted, truth, counted, [[np.nan] * 4], JOINTS)
    assert score.people_skipped == 1
    assert math.isnan(score.mean)
    assert json.loads(json.dumps(score.as_dict(), allow_nan=False))["mean"] is None


def test_upper_neck_is_in_pckhs_mean_and_in_no_column_and_pelvis_is_in_neither():
    predicted, truth, counted = one_person(0.0)
    predicted[0, JOINTS.index("upper_neck")] += 500
    predicted[0, JOINTS.index("pelvis")] += 500
    score = pckh(predicted, truth, counted, [[0, 0, 60, 80]], JOINTS)
    assert score.mean == pytest.approx(13 / 14)
    assert set(score.columns.values()) == {1.0}


def test_oks_at_50_allows_half_of_cocos_radius():
    # exp(-d^2 / (2 A s^2)) = 0.5 at d = s sqrt(2 A ln 2): wrist, A = 10,000: 0.062 * 117.741 = 7.2999
    predicted, truth, counted = one_person(7.29)
    wrist = JOINTS.index("l_wrist")
    assert oks_per_joint(predicted, truth, counted, [[0, 0, 100, 100]], JOINTS).per_joint[wrist] == 1
    predicted, truth, counted = one_person(7.31)
    assert oks_per_joint(predicted, truth, counted, [[0, 0, 100, 100]], JOINTS).per_joint[wrist] == 0


def test_exchanged_wrists_are_swaps_and_a_wrist_nowhere_is_a_miss():
    predicted, truth, counted = one_person(0.0)
    left, right = JOINTS.index("l_wrist"), JOINTS.index("r_wrist")
    predicted[0, [left, right]] = truth[0, [right, left]]
    predicted[0, 0] += [14, 0]
    predicted[0, 8] += [900, 0]
    kinds = error_kinds(predicted, truth, counted, [20.0], JOINTS, MPII16.flip_permutation, 0.5).counts
    assert kinds[left].tolist() == kinds[right].tolist() == [0, 1, 0, 0]
    assert kinds[0].tolist() == [0, 0, 1, 0]
    assert kinds[8].tolist() == [0, 0, 0, 1]


def test_average_precision_is_one_for_perfect_people_and_falls_with_every_lost_one():
    pytest.importorskip("pycocotools")
    rng = np.random.default_rng(0)
    truth = rng.uniform(0, 300, (10, 16, 2))
    boxes, counted = np.tile([0.0, 0, 300, 300], (10, 1)), np.ones((10, 16), bool)
    assert average_precision(truth, truth, counted, boxes, np.ones(10), JOINTS)["AP"] == pytest.approx(1)
    predicted = truth.copy()
    predicted[:5] += 1000
    confidences = np.r_[np.zeros(5), np.ones(5)]  # the five lost people are also the unsure ones
    # 101-point precision is 1 up to recall 0.5 (51 of 101 points) and 0 beyond
    assert average_precision(predicted, truth, counted, boxes, confidences, JOINTS)["AP"] == pytest.approx(51 / 101)


def test_every_score_names_its_five_choices():
    predicted, truth, counted = one_person(1.0)
    box = [[0, 0, 60, 80]]
    for score in (
        pckh(predicted, truth, counted, box, JOINTS),
        pdj(predicted, truth, counted, JOINTS),
        box_pck(predicted, truth, counted, box, JOINTS),
        oks_per_joint(predicted, truth, counted, box, JOINTS),
        map_pck(truth, truth, JOINTS),
    ):
        definition = score.as_dict()["definition"]
        for choice in ("normaliser", "threshold", "comparison", "joints", "weighting", "missing", "source"):
            assert definition[choice], f"{definition['name']} does not name its {choice}"


def test_arrays_that_do_not_fit_are_refused_with_their_shapes():
    predicted, truth, counted = one_person(1.0)
    with pytest.raises(ValueError, match=r"\(1, 15, 2\)"):
        pckh(predicted[:, :15], truth, counted, [[0, 0, 1, 1]], JOINTS)
