"""Prediction: from a picture's pixels to joints in the same pixels."""

import numpy as np
import pytest
import torch
from PIL import Image

import trainer
from trainer.annotations import MPII16
from trainer.errors import ImageError
from trainer.prediction import input_of, mirrored_order

POSE = np.array(
    [[60, 180], [62, 145], [65, 110], [95, 110], [98, 145], [100, 180], [80, 110], [80, 60], [80, 50], [80, 20],
     [30, 100], [40, 80], [60, 60], [100, 60], [120, 80], [130, 100]], float,
)  # fmt: skip


def dotted(scale=1):
    picture = np.zeros((200 * scale, 160 * scale, 3), np.uint8)
    for k, (x, y) in enumerate((POSE * scale).astype(int)):
        r = 3 * scale
        picture[y - r : y + r, x - r : x + r] = 100 + 8 * k
    return picture


def joints_of(record):
    return np.array(record["joint_self"])[:, :2]


def test_a_box_around_the_figure_gives_its_joints_in_the_pictures_pixels(dot_finder):
    people = trainer.predict(dot_finder, dotted(), box=(30, 20, 100, 160))
    assert len(people) == 1
    np.testing.assert_allclose(joints_of(people[0]), POSE, atol=1.0)
    assert people[0]["joint_state"] == ["visible"] * 16
    assert people[0]["bbox"] == [30, 20, 100, 160]


def test_without_a_box_the_whole_picture_is_looked_at(dot_finder):
    people = trainer.predict(dot_finder, dotted())
    np.testing.assert_allclose(joints_of(people[0]), POSE, atol=1.5)
    x, y, width, height = people[0]["bbox"]
    assert x <= 30
    assert x + width >= 130
    assert y <= 20
    assert y + height >= 180


def test_several_boxes_give_as_many_people(dot_finder):
    assert len(trainer.predict(dot_finder, dotted(), box=[[30, 20, 100, 160], [0, 0, 160, 200]])) == 2


def test_a_second_pass_looks_closer_at_a_small_figure(dot_finder, dots_world):
    canvas = dots_world.on_a_dark_wall((300, 400), (220, 90))
    truth = POSE + np.array([220, 90])
    once = joints_of(trainer.predict(dot_finder, canvas, passes=1)[0])
    twice = joints_of(trainer.predict(dot_finder, canvas, passes=2)[0])
    assert np.linalg.norm(twice - truth, axis=1).mean() < 0.5 * np.linalg.norm(once - truth, axis=1).mean() + 0.2


@pytest.mark.parametrize("scale", [1, 4])
def test_paths_arrays_and_pillow_pictures_answer_alike(dot_finder, tmp_path, scale):
    path = tmp_path / "絵.png"
    Image.fromarray(dotted(scale)).save(path)
    from_path = trainer.predict(dot_finder, path, (30 * scale, 20 * scale, 100 * scale, 160 * scale))[0]
    from_array = trainer.predict(dot_finder, dotted(scale), (30 * scale, 20 * scale, 100 * scale, 160 * scale))[0]
    from_pillow = trainer.predict(dot_finder, Image.open(path), (30 * scale, 20 * scale, 100 * scale, 160 * scale))[0]
    assert from_path["joint_self"] == from_array["joint_self"] == from_pillow["joint_self"]
    assert from_path["img_paths"] == "絵.png"


@pytest.mark.parametrize("shape", [(200, 160), (200, 160, 1), (200, 160, 4)])
def test_grey_and_alpha_arrays_are_pictures(dot_finder, shape):
    picture = np.resize(dotted()[:, :, :1], (200, 160, 1))
    array = picture[:, :, 0] if len(shape) == 2 else np.repeat(picture, shape[2], axis=2)
    if array.shape[-1] == 4:
        array[:, :, 3] = 255
    np.testing.assert_allclose(joints_of(trainer.predict(dot_finder, array)[0]), POSE, atol=1.5)


def test_pillow_pictures_with_an_exif_turn_count_pixels_as_shown(dot_finder):
    lying = Image.fromarray(np.rot90(dotted()).copy())  # turned a quarter anticlockwise; the note says turn it back
    exif = lying.getexif()
    exif[0x0112] = 6  # "rotate 90 degrees clockwise to show"
    np.testing.assert_allclose(joints_of(trainer.predict(dot_finder, lying)[0]), POSE, atol=1.5)


def test_what_is_no_picture_is_refused_with_its_shape(dot_finder):
    with pytest.raises(ImageError, match=r"\(5, 5, 2\)"):
        trainer.predict(dot_finder, np.zeros((5, 5, 2), np.uint8))
    with pytest.raises(ImageError, match="float64"):
        trainer.predict(dot_finder, np.zeros((5, 5, 3)))
    with pytest.raises(ImageError, match="no such picture"):
        trainer.predict(dot_finder, "nowhere.png")


@pytest.mark.parametrize("box", [(0, 0, 0, 10), (0, 0, 10, -1), (0, 0, 10), (0, float("nan"), 5, 5)])
def test_a_box_without_an_area_is_refused(dot_finder, box):
    with pytest.raises(ValueError, match="x, y, width, height"):
        trainer.predict(dot_finder, dotted(), box)


def test_flip_test_of_a_network_that_mirrors_exactly_changes_nothing(dot_finder):
    class Sided(torch.nn.Module):
        """Exactly mirror-symmetric: it returns the picture for every joint."""

        def __init__(self):
            super().__init__()
            self.anchor = torch.nn.Parameter(torch.zeros(1))

        def forward(self, batch):
            grey = torch.nn.functional.avg_pool2d(batch[:, :1], 4)
            return [grey.repeat(1, 16, 1, 1)]

    plain = trainer.predict(Sided(), dotted())[0]
    flipped = trainer.predict(Sided(), dotted(), flip=True)[0]
    np.testing.assert_allclose(plain["joint_self"], flipped["joint_self"], atol=1e-3)


def test_mirrored_order_exchanges_sides_by_name_and_keeps_the_middle():
    assert mirrored_order(MPII16.joints) == list(MPII16.flip_permutation)
    assert mirrored_order(("head_top", "l_wrist", "r_wrist")) == [0, 2, 1]


def test_joints_that_the_model_has_not_are_missing(dot_finder):
    class Few(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.anchor = torch.nn.Parameter(torch.zeros(1))
            self.keypoints = ("l_wrist", "head_top")

        def forward(self, batch):
            return [torch.nn.functional.avg_pool2d(batch[:, :2], 4)]

    record = trainer.predict(Few(), dotted())[0]
    known = [j for j, s in zip(MPII16.joints, record["joint_state"], strict=True) if s != "missing"]
    assert known == ["head_top", "l_wrist"]
    assert record["joint_self"][0] == [0.0, 0.0, 0]


def test_the_networks_input_is_the_picture_in_unit_range_minus_the_cards_mean():
    crops = np.full((1, 2, 2, 3), 255, np.uint8)
    answer = input_of(crops, {"input": {"mean": [0.25, 0.5, 0.75], "std": [1, 1, 0.5]}})
    assert answer[0, :, 0, 0].tolist() == [0.75, 0.5, 0.5]


@pytest.mark.parametrize("box", [(0, 0, 1e9, 1e9), (-1e6, -1e6, 10, 10), (0, 0, 1e-9, 1e-9)])
def test_absurd_boxes_are_answered_without_taking_the_machine_down(dot_finder, box):
    record = trainer.predict(dot_finder, dotted(), box)[0]
    assert np.isfinite(record["joint_self"]).all()
    assert np.isfinite(record["joint_guess"]).all()


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 3000, 3), (3000, 1, 3)])
def test_pictures_of_one_row_or_column_are_pictures(dot_finder, shape):
    record = trainer.predict(dot_finder, np.zeros(shape, np.uint8), box=(0, 0, shape[1], shape[0]))[0]
    assert (record["img_width"], record["img_height"]) == (shape[1], shape[0])
    assert np.isfinite(record["joint_self"]).all()
