"""Every vectorised metric against a slow loop written from the definition, on random people with gaps."""

import math

import numpy as np
import pytest

from trainer.annotations import MPII16
from trainer.metrics import box_pck, error_kinds, map_cells, map_pck, oks_per_joint, pckh, pdj
from trainer.metrics.map_pck import PYTORCH_POSE_JOINTS, pytorch_pose_log

JOINTS = MPII16.joints
COCO_SIGMA = {"ankle": 0.089, "knee": 0.087, "hip": 0.107, "wrist": 0.062, "elbow": 0.072, "shoulder": 0.079}


@pytest.fixture
def people():
    rng = np.random.default_rng(11)
    truth = rng.uniform(0, 100, (40, 16, 2))
    predicted = truth + rng.normal(0, 12, truth.shape)
    predicted[3, 5] = np.nan  # no prediction: wrong, not skipped
    counted = rng.random((40, 16)) > 0.2
    counted[:, 7] = False  # a joint that nobody has
    boxes = np.concatenate([rng.uniform(0, 20, (40, 2)), rng.uniform(5, 120, (40, 2))], axis=1)
    boxes[0] = np.nan  # nobody knows
    boxes[1, 2:] = 0  # empty
    return predicted, truth, counted, boxes


def gap(a, b):
    return math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)


def slow_score(predicted, truth, counted, length_of, is_correct):
    """Per joint (hits, count) by a double loop; length_of(n) is None for people who are left out."""
    hits, count = [0] * 16, [0] * 16
    for n in range(len(truth)):
        length = length_of(n)
        if length is None:
            continue
        for k in range(16):
            if counted[n][k]:
                count[k] += 1
                hits[k] += is_correct(gap(predicted[n][k], truth[n][k]), length, k)
    return [h / c if c else math.nan for h, c in zip(hits, count, strict=True)], count


def assert_same(score, slow, in_mean=JOINTS):
    np.testing.assert_allclose(score.per_joint, slow[0])
    assert score.counted.tolist() == slow[1]
    values = [slow[0][JOINTS.index(j)] for j in in_mean]
    assert score.mean == pytest.approx(sum(v for v in values if v == v) / sum(v == v for v in values))


def test_pckh_equals_its_loop(people):
    predicted, truth, counted, boxes = people

    def length(n):
        diagonal = math.sqrt(boxes[n][2] ** 2 + boxes[n][3] ** 2)
        return 0.6 * diagonal if diagonal > 0 else None

    score = pckh(predicted, truth, counted, boxes, JOINTS)
    slow = slow_score(predicted, truth, counted, length, lambda d, size, k: d / size < 0.5)
    assert_same(score, slow, [j for j in JOINTS if j not in ("pelvis", "thorax")])
    assert score.people_skipped == 2
    knees = [slow[0][JOINTS.index(j)] for j in ("l_knee", "r_knee")]
    assert score.columns["Knee"] == pytest.approx(sum(knees) / 2)


@pytest.mark.parametrize(
    ("diagonal", "ends", "equal_counts"),
    [
        ("left_shoulder_right_hip", ("l_shoulder", "r_hip"), False),
        ("right_shoulder_left_hip", ("r_shoulder", "l_hip"), True),
    ],
)
def test_pdj_equals_its_loop_with_either_diagonal(people, diagonal, ends, equal_counts):
    predicted, truth, counted, _ = people
    a, b = (JOINTS.index(j) for j in ends)

    def length(n):
        return gap(truth[n][a], truth[n][b]) if counted[n][a] and counted[n][b] else None

    score = pdj(predicted, truth, counted, JOINTS, diagonal)
    assert_same(score, slow_score(predicted, truth, counted, length, lambda d, size, k: d / size < 0.2))
    assert score.definition.inclusive is equal_counts


def test_box_pck_equals_its_loop(people):
    predicted, truth, counted, boxes = people

    def length(n):
        return max(boxes[n][2], boxes[n][3]) if boxes[n][2] > 0 else None

    score = box_pck(predicted, truth, counted, boxes, JOINTS, threshold=0.1)
    assert_same(score, slow_score(predicted, truth, counted, length, lambda d, size, k: d / size < 0.1))


@pytest.mark.parametrize("threshold", [0.5, 0.75])
def test_oks_equals_its_loop(people, threshold):
    predicted, truth, counted, boxes = people
    sigma = [COCO_SIGMA.get(j.split("_")[-1]) for j in JOINTS]
    has_sigma = counted & np.array([s is not None for s in sigma])

    def length(n):
        return boxes[n][2] * boxes[n][3] if boxes[n][2] > 0 else None

    def correct(d, area, k):
        return math.exp(-(d**2) / (2 * area * sigma[k] ** 2)) >= threshold

    score = oks_per_joint(predicted, truth, counted, boxes, JOINTS, threshold)
    in_mean = [j for j, s in zip(JOINTS, sigma, strict=True) if s is not None]
    assert_same(score, slow_score(predicted, truth, has_sigma, length, correct), in_mean)


def test_map_pck_equals_its_loop():
    rng = np.random.default_rng(5)
    output, target = rng.normal(size=(30, 16, 16, 16)) - 2.5, np.zeros((30, 16, 16, 16))
    for n in range(30):
        for k in range(16):
            x, y = rng.integers(0, 16, 2)
            target[n, k, y, x] = rng.random() > 0.2  # some maps stay empty
            output[n, k, min(y + rng.integers(0, 2), 15), x] += 3

    def cell(heat_map):
        best = (0.0, 0, 0)
        for y in range(16):
            for x in range(16):
                if heat_map[y, x] > best[0]:
                    best = (heat_map[y, x], x + 1, y + 1)
        return best[1:]

    hits, count = np.zeros((5, 16)), np.zeros((5, 16))
    for n in range(30):
        for k in range(16):
            true_cell = cell(target[n, k])
            if min(true_cell) > 1:
                count[n // 6, k] += 1
                hits[n // 6, k] += gap(cell(output[n, k]), true_cell) / 1.6 < 0.5
    cells = map_cells(output), map_cells(target)
    whole = map_pck(*cells, JOINTS, map_width=16)
    np.testing.assert_allclose(whole.per_joint, hits.sum(0) / count.sum(0))
    assert whole.mean == pytest.approx((hits.sum(0) / count.sum(0)).mean())
    ten = [JOINTS.index(j) for j in PYTORCH_POSE_JOINTS]
    batches = [np.mean([hits[b, k] / count[b, k] for k in ten if count[b, k]]) for b in range(5)]
    assert pytorch_pose_log(*cells, JOINTS, batch_size=6, map_width=16).mean == pytest.approx(np.mean(batches))


def test_error_kinds_equal_their_loop(people):
    predicted, truth, counted, boxes = people
    lengths = np.where(boxes[:, 2] > 0, 20.0, np.nan)
    partner = {"l": "r", "r": "l"}
    expected = np.zeros((16, 4), int)
    for n in range(40):
        for k, joint in enumerate(JOINTS):
            if not counted[n, k] or math.isnan(lengths[n]):
                continue
            own = gap(predicted[n, k], truth[n, k])
            side, _, rest = joint.partition("_")
            other = JOINTS.index(f"{partner[side]}_{rest}") if side in partner else None
            swapped = other is not None and counted[n, other] and gap(predicted[n, k], truth[n, other]) < min(10, own)
            expected[k, 0 if own < 10 else 1 if swapped else 2 if own < 20 else 3] += 1
    kinds = error_kinds(predicted, truth, counted, lengths, JOINTS, MPII16.flip_permutation, threshold=0.5)
    np.testing.assert_array_equal(kinds.counts, expected)
    assert sum(kinds.shares().values()) == pytest.approx(1)
