"""The study recipe's samples equal pytorch-pose's, roundings included, to the last bit."""

import json
import random

import cv2
import numpy as np
import pytest
import torch

from trainer.data.batches import pytorch_pose_heatmaps
from trainer.pytorch_pose.geometry import crop_as_pytorch_pose, mirror_points, transform_matrix, transform_point
from trainer.pytorch_pose.samples import PytorchPoseDraw, is_drawn, make_sample

PAIRS = ((0, 5), (1, 4), (2, 3), (10, 15), (11, 14), (12, 13))


def test_points_are_truncated_exactly_as_pytorch_pose_does(pytorch_pose_numbers):
    numbers = np.load(pytorch_pose_numbers / "transform.npz")
    for row, matrix, out in zip(numbers["inputs"], numbers["matrix"], numbers["out"], strict=True):
        x, y, centre_x, centre_y, scale, height, width, invert, turn, is_float32 = row
        if is_float32:
            scale, turn = np.float32(scale), np.float32(turn)
        arguments = np.array([centre_x, centre_y]), scale, (int(height), int(width))
        ours = transform_point((x, y), *arguments, invert=bool(invert), rotation_deg=turn)
        assert ours.tolist() == out.tolist()
        assert np.allclose(transform_matrix(*arguments, turn), matrix, rtol=1e-6)


def test_crops_have_pytorch_poses_pixels(pytorch_pose_numbers):
    numbers = np.load(pytorch_pose_numbers / "crop.npz")
    compared = 0
    for number, (x, y, scale, turn, height, width, is_float32) in enumerate(numbers["params"]):
        # Where pytorch-pose raises we answer black; its answer for a vanishing picture has its axes mixed up.
        if str(numbers[f"error_{number:02d}"]) or scale > 50:
            continue
        kind = np.float32 if is_float32 else np.float64
        picture = numbers[f"image_{number:02d}"].astype(np.float32) / np.float32(255)
        crop = crop_as_pytorch_pose(picture, np.array([x, y], kind), kind(scale), (int(height), int(width)), kind(turn))
        step = 4 if height == 256 else 1  # the large crops are recorded at every fourth pixel
        assert np.abs(crop[::step, ::step].transpose(2, 0, 1) - numbers[f"out_{number:02d}"]).max() < 1e-6
        compared += 1
    assert compared == 21


def test_items_equal_pytorch_poses_dataset(pytorch_pose_numbers):
    numbers = np.load(pytorch_pose_numbers / "dataset_items.npz")
    annotations = json.loads((pytorch_pose_numbers / "dataset_annotations.json").read_text())
    items = sorted({"_".join(key.split("_")[:4]) for key in numbers if key.endswith("_tpts")})
    assert len(items) == 16
    for item in items:
        split, size, index, seed = item.split("_")
        listed = [one for one in annotations if one["isValidation"] == (split == "val")]
        person, seed = listed[int(index[1:])], int(seed[1:])
        centre, scale = np.array(person["objpos"], np.float32), person["scale_provided"]
        if centre[0] != -1:
            centre[1] += np.float32(15 * scale)
            scale *= 1.25
        draw = recorded_draw(seed) if split == "train" else None
        picture = cv2.imread(str(pytorch_pose_numbers / "images" / person["img_paths"]))[..., ::-1]
        points = np.array(person["joint_self"], np.float32)
        ours = make_sample(picture, points, centre, scale, int(size[1:]), draw=draw)
        assert np.array_equal(ours.map_points, numbers[f"{item}_tpts"])
        assert np.array_equal(ours.counts, numbers[f"{item}_target_weight"][:, 0] > 0)
        cells = torch.from_numpy(np.where(ours.drawn[:, None], ours.map_points[:, :2] - 1, np.nan))[None]
        assert np.allclose(
            pytorch_pose_heatmaps(cells, int(size[1:]) // 4)[0].numpy(), numbers[f"{item}_target"], atol=1e-7
        )
        network_input = (ours.picture - numbers["mean"]).transpose(2, 0, 1)
        if f"{item}_input" in numbers:
            assert np.array_equal(network_input[:, ::2, ::2], numbers[f"{item}_input"])
        sums = network_input.sum(dtype=np.float64), np.abs(network_input).sum(dtype=np.float64)
        assert sums == pytest.approx(numbers[f"{item}_input_sum"].tolist(), rel=1e-6)


def recorded_draw(seed):
    """The numbers that pytorch-pose draws from Python's and torch's generators after these seeds."""
    random.seed(seed)
    torch.manual_seed(seed)
    scale = torch.randn(1).mul_(0.25).add_(1).clamp_(0.75, 1.25)[0]
    turn = torch.randn(1).mul_(30).clamp_(-60, 60)[0]
    turns, mirrors = random.random() <= 0.6, random.random() <= 0.5
    gains = tuple(random.uniform(0.8, 1.2) for _ in range(3))
    return PytorchPoseDraw(np.float32(scale), np.float32(turn) if turns else 0, mirrors, gains)


def test_targets_equal_pytorch_poses_drawing_for_whole_pixels(pytorch_pose_numbers):
    numbers = np.load(pytorch_pose_numbers / "draw_labelmap.npz")
    compared = 0
    for number, (x, y, sigma, cauchy, visible) in enumerate(numbers["params"]):
        before = numbers[f"in_{number:02d}"]
        if cauchy or before.shape[0] != before.shape[1] or before.any() or x != int(x) or y != int(y):
            continue
        ours = pytorch_pose_heatmaps(torch.tensor([[[x, y]]], dtype=torch.float32), before.shape[0], sigma)[0, 0]
        assert np.abs(ours.numpy() - numbers[f"out_{number:02d}"]).max() < 1e-6
        assert is_drawn(np.array([[x, y]], np.float32), before.shape[0], sigma)[0] == bool(visible)
        compared += 1
    assert compared >= 5


def test_mirroring_swaps_sides_and_is_one_pixel_off_as_pytorch_poses(pytorch_pose_numbers):
    numbers = np.load(pytorch_pose_numbers / "flip.npz")
    for number in range(2):
        ours = mirror_points(numbers[f"pts_{number:02d}"], int(numbers[f"width_{number:02d}"]), PAIRS)
        assert np.array_equal(ours, numbers[f"pts_out_{number:02d}"])
