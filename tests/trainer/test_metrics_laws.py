"""Laws that every metric of points must keep, whatever the numbers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from trainer.annotations import MPII16
from trainer.metrics import box_pck, error_kinds, oks_per_joint, pckh, pdj

JOINTS = MPII16.joints
PIXELS = st.integers(0, 512).map(lambda v: v / 4)  # quarters are exact in binary, so moving and doubling lose nothing
POSES = arrays(np.float64, (3, 16, 2), elements=PIXELS)
MASKS = arrays(bool, (3, 16))
BOXES = arrays(np.float64, (3, 4), elements=st.integers(1, 512).map(lambda v: v / 4))

METRICS = {
    "pckh": lambda p, t, m, b: pckh(p, t, m, b, JOINTS),
    "box": lambda p, t, m, b: box_pck(p, t, m, b, JOINTS, 0.5),
    "pdj": lambda p, t, m, b: pdj(p, t, m, JOINTS),
    "oks": lambda p, t, m, b: oks_per_joint(p, t, m, b, JOINTS),
}


def same(one, other, order=slice(None)):
    np.testing.assert_array_equal(one.per_joint, other.per_joint[order])
    np.testing.assert_array_equal(one.counted, other.counted[order])
    assert one.mean == pytest.approx(other.mean, nan_ok=True)


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS.keys())
@settings(max_examples=40, deadline=None)
@given(predicted=POSES, truth=POSES, mask=MASKS, boxes=BOXES)
def test_doubling_the_picture_and_moving_it_changes_no_score(metric, predicted, truth, mask, boxes):
    plain = metric(predicted, truth, mask, boxes)
    same(plain, metric(2 * predicted, 2 * truth, mask, 2 * boxes))
    same(plain, metric(predicted + 64, truth + 64, mask, boxes + np.array([64, 64, 0, 0])))


@pytest.mark.parametrize("metric", [METRICS["pckh"], METRICS["box"], METRICS["oks"]], ids=["pckh", "box", "oks"])
@settings(max_examples=40, deadline=None)
@given(predicted=POSES, truth=POSES, mask=MASKS, boxes=BOXES)
def test_mirroring_everything_exchanges_sides_and_nothing_else(metric, predicted, truth, mask, boxes):
    order = list(MPII16.flip_permutation)
    mirrored = [((points * [-1, 1]) + [512, 0])[:, order] for points in (predicted, truth)]
    turned = boxes.copy()
    turned[:, 0] = 512 - boxes[:, 0] - boxes[:, 2]
    same(metric(predicted, truth, mask, boxes), metric(*mirrored, mask[:, order], turned), order)


@settings(max_examples=40, deadline=None)
@given(truth=POSES, mask=MASKS, boxes=BOXES)
def test_perfect_predictions_score_one_wherever_anything_counts(truth, mask, boxes):
    for metric in METRICS.values():
        score = metric(truth, truth, mask, boxes)
        assert set(score.per_joint[score.counted > 0]) <= {1.0}


@settings(max_examples=40, deadline=None)
@given(predicted=POSES, truth=POSES, mask=MASKS)
def test_kinds_of_errors_share_out_every_counted_joint(predicted, truth, mask):
    lengths = np.array([10.0, 40.0, np.nan])
    kinds = error_kinds(predicted, truth, mask, lengths, JOINTS, MPII16.flip_permutation)
    assert kinds.counts.sum(axis=1).tolist() == mask[:2].sum(axis=0).tolist()
