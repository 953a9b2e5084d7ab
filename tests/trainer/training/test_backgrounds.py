"""Backgrounds swapped: which pictures change, how edges are mixed, the same draw for everybody, and what a run says."""

import dataclasses
import json
import logging

import cv2
import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from trainer.annotations import read_document
from trainer.data import Augmentation, PoseDataset, SampleOptions, read_picture
from trainer.data.backgrounds import (
    ALPHA_KINDS,
    BackgroundPool,
    alpha_kind,
    check_transparency,
    composite,
    has_alpha,
    read_with_alpha,
)
from trainer.errors import ImageError, RunError
from trainer.pytorch_pose.dataset import PytorchPoseDataset
from trainer.training import RunOptions, recipe_named, resume, train

EXACT = RunOptions(precision="float32", device="cpu")
TINY = {"batch_size": 4, "epochs": 1, "warmup_steps": 0, "input_size": 64}


def linear(value):
    value = np.asarray(value, dtype=np.float64)
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def encoded(value):
    return np.where(value <= 0.0031308, value * 12.92, 1.055 * value ** (1 / 2.4) - 0.055)


def soft_disc(colour=(230, 180, 60), size=64):
    """Colours as a renderer would store them, by kind, and the alpha of a disc with a soft edge."""
    y, x = np.mgrid[:size, :size] + 0.5
    alpha = np.clip((size * 0.3 - np.hypot(x - size / 2, y - size / 2)) / 4 + 0.5, 0, 1)
    alpha = np.rint(alpha * 255) / 255
    own = np.array(colour) / 255
    stored = {
        "straight": np.where(alpha[..., None] > 0, own, 0),
        "premultiplied": own * alpha[..., None],
        "premultiplied-linear": encoded(linear(own) * alpha[..., None]),
    }
    return {kind: np.rint(255 * value).astype(np.uint8) for kind, value in stored.items()}, np.uint8(alpha * 255 + 0.5)


@pytest.mark.parametrize("kind", ALPHA_KINDS)
@pytest.mark.parametrize("colour", [(230, 180, 60), (255, 255, 255), (120, 90, 130)])
def test_the_kind_of_alpha_is_seen_at_the_soft_edges(kind, colour):
    stored, alpha = soft_disc(colour)
    assert alpha_kind(stored[kind], alpha) == kind


@pytest.mark.parametrize("kind", ALPHA_KINDS)
def test_every_kind_gives_the_same_inside_and_outside_and_a_mixed_edge(kind):
    stored, alpha = soft_disc()
    background = np.full((64, 64, 3), (10, 60, 200), np.uint8)
    over = composite(stored[kind], alpha, background, kind)
    assert over[32, 32].tolist() == [230, 180, 60]
    assert over[0, 0].tolist() == [10, 60, 200]
    row, column = np.argwhere((alpha > 100) & (alpha < 155))[0]
    a = alpha[row, column] / 255
    if kind == "premultiplied-linear":
        above, below = linear(np.array([230, 180, 60]) / 255), linear(np.array([10, 60, 200]) / 255)
        expected = 255 * encoded(a * above + (1 - a) * below)
    else:
        expected = a * np.array([230, 180, 60]) + (1 - a) * np.array([10, 60, 200])
    assert np.abs(over[row, column] - expected).max() <= 2


def test_a_dark_straight_picture_that_passes_for_premultiplied_loses_little():
    stored, alpha = soft_disc((12, 10, 8))
    kind = alpha_kind(stored["straight"], alpha)
    background = np.full((64, 64, 3), 200, np.uint8)
    right = composite(stored["straight"], alpha, background, "straight").astype(int)
    assert np.abs(composite(stored["straight"], alpha, background, kind) - right).max() <= 40
    assert np.abs(composite(stored["straight"], alpha, background, "premultiplied") - right).max() <= 12


def save_rgba(path, kind="straight", size=64):
    stored, alpha = soft_disc(size=size)
    Image.fromarray(np.dstack([stored[kind], alpha])).save(path)
    return path


@pytest.fixture
def pool(tmp_path):
    """Three backgrounds of one colour each and of odd shapes, one of them in a folder below."""
    folder = tmp_path / "rooms"
    (folder / "deep").mkdir(parents=True)
    for name, colour, size in (("a.png", (200, 0, 0), (90, 30)), ("b.jpg", (0, 200, 0), (20, 70)),
                               ("deep/c.PNG", (0, 0, 200), (64, 64))):  # fmt: skip
        Image.new("RGB", size, colour).save(folder / name)
    (folder / "notes.txt").write_text("no picture")
    return BackgroundPool(folder)


def test_only_pictures_with_alpha_change(pool, tmp_path):
    random = np.random.default_rng(0)
    plain = tmp_path / "plain.png"
    Image.new("RGB", (64, 64), (1, 2, 3)).save(plain)
    assert (pool.read(plain, random) == (1, 2, 3)).all()
    opaque = tmp_path / "opaque.png"
    Image.new("RGBA", (64, 64), (1, 2, 3, 255)).save(opaque)
    assert (pool.read(opaque, random) == (1, 2, 3)).all()
    cut_out = pool.read(save_rgba(tmp_path / "cut.png"), random)
    assert cut_out.shape == (64, 64, 3)
    assert cut_out[32, 32].tolist() == [230, 180, 60]
    assert sorted(cut_out[0, 0].tolist())[2] > 150
    assert (read_picture(tmp_path / "cut.png")[0, 0] == 255).all()


def test_a_palette_picture_with_a_transparent_colour_counts_as_one_with_alpha(pool, tmp_path):
    path = tmp_path / "palette.png"
    picture = Image.new("P", (64, 64), 0)
    picture.putpalette([250, 250, 0, 9, 9, 9])
    picture.paste(1, (20, 20, 40, 40))
    picture.save(path, transparency=0)
    assert has_alpha(path)
    over = pool.read(path, np.random.default_rng(0))
    assert over[30, 30].tolist() == [9, 9, 9]
    assert over[0, 0].tolist() != [250, 250, 0]


def test_a_background_fills_any_shape_without_bars_and_without_stretching(tmp_path):
    folder = tmp_path / "pool"
    folder.mkdir()
    checks = np.zeros((400, 600, 3), np.uint8)
    checks[(np.mgrid[:400, :600] // 50).sum(axis=0) % 2 == 1] = 255
    cv2.imwrite(str(folder / "checks.png"), checks)
    pool = BackgroundPool(folder)
    for seed in range(20):
        drawn = pool.draw(128, 256, np.random.default_rng(seed)).astype(int)
        assert drawn.shape == (256, 128, 3)
        assert 0.3 < (drawn > 127).mean() < 0.7  # a bar of black or white would tip it
        runs = [
            np.diff(np.flatnonzero(np.diff((line > 127).astype(int)))) for line in (drawn[:, 64, 0], drawn[100, :, 0])
        ]
        down, across = (float(np.median(run)) for run in runs if len(run)) if all(map(len, runs)) else (1.0, 1.0)
        assert down / across == pytest.approx(1.0, abs=0.15)


def test_all_pictures_of_the_pool_and_other_parts_are_drawn(pool, tmp_path):
    path = save_rgba(tmp_path / "cut.png")
    corners = {int(pool.read(path, np.random.default_rng(seed))[0, 0].argmax()) for seed in range(30)}
    assert corners == {0, 1, 2}


def rgba_people(made_people, folder, count=6):
    """People on a transparent ground, as documents on disk."""
    document = made_people(folder, "cut", count, seed=4)
    for record in document.records:
        path = folder / record["img_paths"]
        colours = cv2.imread(str(path))
        ground = (colours == colours[0, 0]).all(axis=2)
        cv2.imwrite(str(path), np.dstack([colours, np.where(ground, 0, 255).astype(np.uint8)]))
    return read_document(folder / "cut.pose.json")


@pytest.mark.parametrize("kind", [PoseDataset, PytorchPoseDataset])
def test_samples_follow_from_seed_epoch_and_sample_and_keep_their_other_changes(made_people, pool, tmp_path, kind):
    document = rgba_people(made_people, tmp_path / "people")
    with_pool = [kind([document], SampleOptions(), Augmentation(), 3, pool) for _ in range(2)]
    without = kind([document], SampleOptions(), Augmentation(), 3)
    one, other = with_pool[0][2, 5], with_pool[1][2, 5]
    assert all(torch.equal(one[key], other[key]) for key in one)
    assert not torch.equal(one["picture"], without[2, 5]["picture"])
    assert all(torch.equal(one[key], without[2, 5][key]) for key in one if key not in ("picture", "xy_map"))
    assert torch.equal(one["xy_map"].nan_to_num(), without[2, 5]["xy_map"].nan_to_num())
    pictures = {with_pool[0][epoch, 5]["picture"].numpy().tobytes() for epoch in range(4)}
    assert len(pictures) == 4


def test_a_run_swaps_in_training_only_and_remembers_the_pool(made_people, people, pool, tmp_path, caplog, monkeypatch):
    document = rgba_people(made_people, tmp_path / "people")
    options = dataclasses.replace(EXACT, backgrounds=str(pool.folder), allow_overlap=True)
    asked = []
    read = BackgroundPool.read
    monkeypatch.setattr(
        BackgroundPool, "read", lambda self, path, random: asked.append(path) or read(self, path, random)
    )
    with caplog.at_level(logging.INFO):
        train([document, people[0]], [document], recipe_named("default", **TINY), tmp_path / "run", options)
    assert "3 backgrounds; 16 of 22 pictures have no alpha channel and keep their background" in caplog.text
    assert len(asked) == 22  # one epoch of training; validation reads its 6 pictures as they are
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    assert config["options"]["backgrounds"] == str(pool.folder)
    assert config["backgrounds"] == pool.describe()
    assert config["backgrounds"]["pictures"] == 3
    (pool.folder / "d.png").write_bytes((pool.folder / "a.png").read_bytes())
    with pytest.raises(RunError, match="these backgrounds have changed since the run began"):
        resume(tmp_path / "run", epochs=2)
    (pool.folder / "d.png").unlink()
    resume(tmp_path / "run", epochs=2)


def test_the_same_seed_gives_the_same_run_with_backgrounds(made_people, pool, tmp_path):
    document = rgba_people(made_people, tmp_path / "people")
    options = dataclasses.replace(EXACT, backgrounds=str(pool.folder))
    for name in ("one", "other"):
        workers = dataclasses.replace(options, workers=0 if name == "one" else 2)
        train([document], [], recipe_named("default", **TINY), tmp_path / name, workers)
    ours, theirs = (load_file(tmp_path / name / "last.safetensors") for name in ("one", "other"))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)


def test_nothing_to_swap_is_said_before_the_first_step(call, people, pool, tmp_path):
    code, _, error = call("train", "--data", people[0].path, "--backgrounds", pool.folder, "-o", tmp_path / "run")
    assert code == 1
    assert "no background can be swapped: all 16 pictures looked at have no alpha channel" in error
    assert not (tmp_path / "run").exists()


def test_pictures_that_are_opaque_all_over_are_told(tmp_path):
    paths = [save_rgba(tmp_path / "cut.png")]
    for number in range(3):
        paths.append(tmp_path / f"{number}.png")
        Image.new("RGBA", (8, 8), (1, 2, 3, 255)).save(paths[-1])
    assert check_transparency(paths) == (
        "0 of 4 pictures have no alpha channel and keep their background; 3 of 4 decoded have no transparent pixel"
    )
    with pytest.raises(RunError, match="all 3 pictures looked at have no transparent pixel; render with alpha"):
        check_transparency(paths[1:])


def test_a_pool_without_pictures_and_damaged_backgrounds_are_named(pool, tmp_path):
    with pytest.raises(RunError, match="no such folder"):
        BackgroundPool(tmp_path / "none")
    (tmp_path / "empty").mkdir()
    with pytest.raises(RunError, match="holds no picture to use as a background"):
        BackgroundPool(tmp_path / "empty")
    with pytest.raises(RunError, match="none of auto, straight, premultiplied, premultiplied-linear"):
        BackgroundPool(pool.folder, "odd")
    for path in pool.folder.rglob("*.*"):
        path.write_bytes(b"\x89PNG\r\n")
    with pytest.raises(ImageError, match=r"background .*(a\.png|b\.jpg|c\.PNG)"):
        pool.read(save_rgba(tmp_path / "cut.png"), np.random.default_rng(0))


def test_a_damaged_cut_out_is_named(pool, tmp_path):
    path = save_rgba(tmp_path / "cut.png")
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(ImageError, match=r"cut\.png: damaged or cut off"):
        pool.read(path, np.random.default_rng(0))
    with pytest.raises(ImageError, match="no such picture"):
        pool.read(tmp_path / "gone.png", np.random.default_rng(0))


def test_an_animated_or_turned_cut_out_reads_as_it_is_shown(tmp_path):
    stored, alpha = soft_disc()
    picture = Image.fromarray(np.dstack([stored["straight"], alpha])[:, :32])
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(tmp_path / "turned.png", exif=exif)
    colours, cover = read_with_alpha(tmp_path / "turned.png")
    assert colours.shape == (32, 64, 3)
    assert cover.shape == (32, 64)
    assert colours.shape == read_picture(tmp_path / "turned.png").shape
