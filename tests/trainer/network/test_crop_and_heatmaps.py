"""One affine map for pixels and points, sub-pixel targets, and decoding that gives the joint back."""

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.data import (
    CropRule,
    apply_affine,
    crop_affine,
    crop_picture,
    gaussian_heatmaps,
    invert_affine,
    person_square,
)
from trainer.errors import DocumentError
from trainer.models import decode_heatmaps
from trainer.models.decode import highest_cells

finite = st.floats(-2000, 2000)


def test_the_square_of_a_record_follows_the_documented_formula():
    record = {"objpos": [100.0, 200.0], "scale_provided": 1.5}
    assert person_square(record, CropRule(1.25, 15.0)) == (100.0, 222.5, 375.0)
    assert person_square(record, CropRule(1.25, 0.0)) == (100.0, 200.0, 375.0)
    assert CropRule.from_card({}) == CropRule(1.25, 15.0)


@pytest.mark.parametrize(
    ("record", "square"),
    [
        ({"objpos": [-1, -1], "bbox": [10, 20, 40, 100]}, (30, 70, 100)),
        (
            {"joint_self": [[10, 20, 1], [50, 100, 1], [0, 0, 0]], "joint_state": ["visible", "occluded", "missing"]},
            (30, 60, 80),
        ),
        ({"img_width": 300, "img_height": 200}, (150, 100, 300)),
    ],
)
def test_a_record_without_a_position_falls_back_to_box_joints_picture(record, square):
    assert person_square(record, CropRule(1.0, 0.0)) == pytest.approx(square)


def test_a_record_that_says_nothing_is_refused():
    with pytest.raises(DocumentError, match="no objpos"):
        person_square({"img_paths": "a.png"}, CropRule())
    with pytest.raises(DocumentError, match="side above zero"):
        crop_affine(0, 0, 0.0)


def test_corners_of_the_square_are_corners_of_the_crop():
    matrix = crop_affine(100, 50, 80, size=256)
    assert apply_affine(matrix, np.array([[60, 10], [140, 90], [100, 50]])).tolist() == [[0, 0], [256, 256], [128, 128]]


def test_rotation_is_clockwise_on_the_screen_and_mirror_swaps_sides():
    turned = apply_affine(crop_affine(0, 0, 256, rotation_deg=90), np.array([[10.0, 0.0]]))
    assert turned == pytest.approx(np.array([[128, 138]]))
    mirrored = apply_affine(crop_affine(0, 0, 256, mirror=True), np.array([[10.0, 5.0]]))
    assert mirrored == pytest.approx(np.array([[118, 133]]))


@given(
    x=finite, y=finite, side=st.floats(1, 4000), turn=st.floats(-180, 180), mirror=st.booleans(), px=finite, py=finite
)
@settings(max_examples=60, deadline=None)
def test_crop_then_back_is_where_we_were(x, y, side, turn, mirror, px, py):
    matrix = crop_affine(x, y, side, rotation_deg=turn, mirror=mirror)
    there = apply_affine(matrix, np.array([px, py]))
    assert apply_affine(invert_affine(matrix), there) == pytest.approx(np.array([px, py]), abs=1e-6)


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize(("side", "turn"), [(256, 0), (200, 0), (300, 25), (120, -140), (700, 10), (1400, 33)])
def test_a_dot_in_the_picture_lands_where_its_point_lands(side, turn, mirror):
    picture = np.zeros((1100, 1200, 3), np.uint8)
    at = np.array([620.3, 540.8])
    # An independent drawing of a soft dot, sampled at pixel centres.
    yy, xx = np.mgrid[0:1100, 0:1200] + 0.5
    spread = max(3.0, side / 60)
    picture[:] = (255 * np.exp(-((xx - at[0]) ** 2 + (yy - at[1]) ** 2) / (2 * spread**2)))[..., None].round()
    matrix = crop_affine(600, 550, side, rotation_deg=turn, mirror=mirror)
    crop = crop_picture(picture, matrix)[..., 0].astype(float)
    yy, xx = np.mgrid[0:256, 0:256] + 0.5
    centre = np.array([(crop * xx).sum(), (crop * yy).sum()]) / crop.sum()
    assert centre == pytest.approx(apply_affine(matrix, at), abs=0.06)


def test_a_picture_cropped_at_its_own_size_is_itself_and_the_outside_is_black():
    picture = np.random.default_rng(1).integers(1, 256, (256, 256, 3), dtype=np.uint8)
    assert np.array_equal(crop_picture(picture, crop_affine(128, 128, 256)), picture)
    shifted = crop_picture(picture, crop_affine(0, 128, 256))
    assert np.array_equal(shifted[:, 128:], picture[:, :128])
    assert not shifted[:, :128].any()


def test_shrinking_averages_instead_of_skipping_pixels():
    stripes = np.zeros((2048, 2048, 3), np.uint8)
    stripes[:, ::2] = 255
    crop = crop_picture(stripes, crop_affine(1024, 1024, 2048))
    assert abs(crop.astype(float).mean() - 127.5) < 1.5
    assert crop.std() < 3


def test_the_square_may_lie_wholly_outside_the_picture():
    picture = np.full((50, 60, 3), 200, np.uint8)
    for side in (100, 5000):
        assert crop_picture(picture, crop_affine(9000, -9000, side)).shape == (256, 256, 3)


@pytest.mark.parametrize("sigma", [1.0, 1.5, 2.0])
def test_encoding_then_decoding_is_within_two_hundredths_of_a_map_pixel(sigma):
    random = np.random.default_rng(7)
    xy = torch.from_numpy(random.uniform(0.05, 63.95, (20, 100, 2)))
    maps = gaussian_heatmaps(xy, torch.ones(20, 100, dtype=torch.bool), sigma=sigma)
    decoded, scores = decode_heatmaps(maps, "subpixel")
    error = (decoded - xy).norm(dim=2)
    assert error.max() < 0.02
    assert (scores > 0.7).all()


def test_targets_equal_the_slow_formula_and_masked_joints_are_zero():
    maps = gaussian_heatmaps(
        torch.tensor([[[10.3, 20.8], [5.0, 5.0], [float("nan"), 3.0]]]), torch.tensor([[True, False, True]])
    )
    for row, column in ((20, 10), (22, 12), (0, 63)):
        expected = np.exp(-((column + 0.5 - 10.3) ** 2 + (row + 0.5 - 20.8) ** 2) / 2)
        assert maps[0, 0, row, column].item() == pytest.approx(expected, abs=1e-6)
    assert not maps[0, 1:].any()


def test_quarter_and_argmax_decoding_are_as_described():
    maps = torch.zeros(1, 3, 8, 8)
    maps[0, 0, 2, 3], maps[0, 0, 2, 4], maps[0, 0, 1, 3] = 1.0, 0.5, 0.2
    maps[0, 1, 0, 0] = 1.0
    maps[0, 2] = -1.0
    assert decode_heatmaps(maps, "argmax")[0][0].tolist() == [[3.5, 2.5], [0.5, 0.5], [0.5, 0.5]]
    assert decode_heatmaps(maps, "quarter")[0][0].tolist() == [[3.75, 2.25], [0.5, 0.5], [0.5, 0.5]]
    assert decode_heatmaps(maps, "subpixel")[1][0].tolist() == [1.0, 1.0, -1.0]
    with pytest.raises(ValueError, match="subpixel, quarter, argmax"):
        decode_heatmaps(maps, "guess")


def test_a_map_with_nan_decodes_to_nan_and_not_to_a_corner():
    maps = torch.zeros(1, 1, 8, 8)
    maps[0, 0, 4, 4] = float("nan")
    xy, scores = decode_heatmaps(maps)
    assert xy.isnan().all()
    assert scores.isnan().all()


def test_the_highest_cell_is_the_first_among_equals_and_nan_goes_before_all():
    maps = torch.zeros(1, 4, 8, 6)
    maps[0, 0, 3, 2] = maps[0, 0, 3, 4] = maps[0, 0, 5, 1] = 0.7
    maps[0, 1] = -1.0
    maps[0, 2, 2, 2], maps[0, 2, 4, 5] = 0.9, float("nan")
    cells, values = highest_cells(maps)
    assert cells[0].tolist() == [[2, 3], [0, 0], [5, 4], [0, 0]]
    np.testing.assert_array_equal(values[0].numpy(), np.float32([0.7, -1.0, np.nan, 0.0]))


def test_opencv_agrees_with_our_map_on_a_rotated_crop():
    matrix = crop_affine(40, 30, 64, size=64, rotation_deg=30)
    points = np.array([[10.0, 20.0], [55.5, 1.25]])
    theirs = cv2.transform(points[None], matrix)[0]
    assert apply_affine(matrix, points) == pytest.approx(theirs)
