"""Crops from a picture's reductions beside those that are made from the picture itself."""

import numpy as np
import pytest
import torch

from trainer.data.crop import apply_affine, crop_affine, crop_picture
from trainer.data.mipmap import DeviceMipmap, Mipmap, level_for

SIZE = 64
SHRINKS = (0.5, 1.0, 1.9, 2.0, 3.3, 5.2, 6.1, 7.9, 8.2, 11.4, 13.6, 15.5, 31.0)
KINDS = {"cpu": Mipmap, "device": lambda picture: DeviceMipmap(picture, torch.device("cpu"))}


def waves(height=903, width=1201):
    y, x = np.mgrid[:height, :width]
    planes = [np.sin(x / 90.0 + k) + np.cos(y / 70.0 - k) for k in range(3)]
    return np.clip(128 + 55 * np.stack(planes, axis=2), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shrink", SHRINKS)
def test_crops_from_reductions_are_those_of_the_picture(kind, shrink):
    picture = waves()
    matrix = crop_affine(640.0, 411.0, shrink * SIZE, SIZE, rotation_deg=10.0)
    crop = np.asarray(KINDS[kind](picture).crop(matrix, SIZE)).astype(int)
    expected = crop_picture(picture, matrix, SIZE).astype(int)
    assert crop.shape == (SIZE, SIZE, 3)
    difference = np.abs(crop - expected)
    assert np.median(difference) <= 1
    # The picture's border is a step from 0 to its colours; there a cell of the reduction may cover other pixels.
    assert (difference > 12).mean() < 0.03


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shrink", [2.7, 5.2, 8.2, 13.6])
def test_a_spot_stays_at_its_place_and_fine_patterns_become_grey(kind, shrink):
    picture = np.zeros((801, 1003, 3), np.uint8)
    picture[390:430, 590:630] = 255  # centre (610, 410)
    matrix = crop_affine(600.0, 400.0, shrink * SIZE, SIZE)
    crop = np.asarray(KINDS[kind](picture).crop(matrix, SIZE))[:, :, 0].astype(float)
    y, x = np.mgrid[:SIZE, :SIZE] + 0.5
    middle = (x * crop).sum() / crop.sum(), (y * crop).sum() / crop.sum()
    np.testing.assert_allclose(middle, apply_affine(matrix, np.array([610.0, 410.0])), atol=0.15)
    board = ((np.indices((800, 1000)).sum(axis=0) % 2) * 255).astype(np.uint8)[:, :, None].repeat(3, axis=2)
    grey = np.asarray(KINDS[kind](board).crop(matrix, SIZE))[
        SIZE // 2 - 4 : SIZE // 2 + 4, SIZE // 2 - 4 : SIZE // 2 + 4
    ]
    assert np.abs(grey.astype(int) - 127).max() <= 24


def test_a_reduction_is_taken_only_where_it_is_as_fine_as_wanted():
    assert [level_for(shrink, 4000) for shrink in (0.3, 1.99, 2.0, 4.0, 8.2, 13.6, 16.0)] == [0, 0, 1, 2, 3, 2, 4]
    for shrink in np.linspace(1, 200, 400):
        factor = 2 ** level_for(shrink, 4000)
        assert 0.85 * int(shrink) <= int(shrink) // factor * factor <= int(shrink) or factor == 1


def test_reductions_are_made_once_and_the_picture_is_not_changed():
    picture = waves(31, 17)
    before = picture.copy()
    reduced = Mipmap(picture)
    assert reduced.pixels(1).shape == (16, 9, 3)
    assert reduced.pixels(3).shape == (4, 3, 3)
    assert reduced.pixels(1) is reduced.pixels(1)
    assert reduced.pixels(0) is picture
    np.testing.assert_array_equal(picture, before)
