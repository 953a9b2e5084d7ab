"""Pictures made to look drawn: what each effect does and leaves alone, who gets which, and what a run keeps."""

import dataclasses
import json

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from trainer.annotations import read_document
from trainer.data import Augmentation, PoseDataset, SampleOptions
from trainer.data.backgrounds import BackgroundPool
from trainer.data.style import (
    DRAWN_STYLE,
    EFFECTS,
    INKS,
    NEED_COVER,
    Style,
    apply_style,
    draw_style,
)
from trainer.errors import RunError
from trainer.pytorch_pose.dataset import PytorchPoseDataset
from trainer.training.recipes import Recipe, recipe_named

SMALL = ["--input-size", 64, "--batch-size", 4, "--device", "cpu", "--workers", 0, "--precision", "float32"]
ALWAYS = dataclasses.replace(DRAWN_STYLE, chance=1.0)


def disc(size=128, colour=(200, 60, 40), behind=(60, 110, 190), shaded=True):
    """A disc, lighter to the right, on a plain ground, and its cover."""
    y, x = np.mgrid[:size, :size] + 0.5
    cover = np.where(np.hypot(x - size / 2, y - size / 2) < size * 0.3, 255, 0).astype(np.uint8)
    shade = np.clip(0.5 + x / size, 0, 1)[..., None] if shaded else 1.0
    picture = np.where(cover[..., None] > 0, np.array(colour) * shade, behind)
    return np.rint(picture).astype(np.uint8), cover


def made(name, seed=0, **how):
    picture, cover = disc(**how)
    return apply_style(picture, (name,), np.random.default_rng(seed), cover)


def spread(picture):
    """How far apart the channels of the most colourful pixel are."""
    return int((picture.max(axis=2).astype(int) - picture.min(axis=2)).max())


@pytest.mark.parametrize("size", [64, 128, 200])
@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_changes_a_crop_keeps_its_shape_and_never_its_input(name, size):
    picture, cover = disc(size)
    before, before_cover = picture.copy(), cover.copy()
    out = apply_style(picture, (name,), np.random.default_rng(3), cover)
    assert out.shape == picture.shape
    assert out.dtype == np.uint8
    assert (picture == before).all()
    assert (cover == before_cover).all()
    assert (out != picture).any()


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_is_a_function_of_the_picture_and_the_generator(name):
    assert (made(name, 7) == made(name, 7)).all()
    assert any((made(name, 7) != made(name, seed)).any() for seed in range(3))


@pytest.mark.parametrize("name", sorted(set(EFFECTS) - {"rim_light"}))  # brighter above, and tested by itself
def test_nothing_moves(name):
    # Over many draws the middle of what is dark stays in the middle of a dark disc, to a third of a pixel.
    drawn = [
        made(name, seed, colour=(30, 20, 20), behind=(235, 235, 225), shaded=False).mean(axis=2) for seed in range(60)
    ]
    mean = np.mean(drawn, axis=0)
    dark = np.clip(np.median(mean[:16]) - mean - 3, 0, None)
    y, x = np.mgrid[:128, :128] + 0.5
    assert dark.sum() > 1000
    assert abs((x * dark).sum() / dark.sum() - 64) < 0.33
    assert abs((y * dark).sum() / dark.sum() - 64) < 0.33


def test_line_art_is_ink_along_the_edge_and_paper_elsewhere():
    for seed in range(10):
        picture, cover = disc()
        out = EFFECTS["line_art"](picture, np.random.default_rng(seed)).astype(int)
        edge = cv2.morphologyEx(cover, cv2.MORPH_GRADIENT, np.ones((5, 5), np.uint8)) > 0
        sheet = out[4, 4]
        far = np.abs(out - sheet).sum(axis=2)
        assert far[edge].max() > 150
        assert far[:20].max() < 30
        assert (far > 100).mean() < 0.5


def test_inks_leave_no_colour_but_those_of_ink_and_paper():
    picture, _ = disc()
    for name in INKS:
        plain = [EFFECTS[name](picture, np.random.default_rng(seed)) for seed in range(12)]
        assert sum(spread(out) == 0 for out in plain) >= 3, name  # black on white is the most frequent


def test_flat_colours_are_few_and_large():
    noisy = np.random.default_rng(0).integers(-6, 7, (128, 128, 1))
    picture = np.clip(disc()[0].astype(int) + noisy, 0, 255).astype(np.uint8)
    for seed in range(6):
        out = EFFECTS["flat_colours"](picture, np.random.default_rng(seed))
        assert len(np.unique(out.reshape(-1, 3), axis=0)) < 40 < len(np.unique(picture.reshape(-1, 3), axis=0))


def test_outlines_darken_the_edge_and_leave_areas_as_they_are():
    picture, cover = disc()
    edge = cv2.morphologyEx(cover, cv2.MORPH_GRADIENT, np.ones((7, 7), np.uint8)) > 0
    for seed in range(6):
        change = EFFECTS["outlines"](picture, np.random.default_rng(seed)).astype(int) - picture
        assert np.abs(change[~edge]).max() <= 2
        assert change[edge].min() < -40


def test_screen_tone_is_denser_where_it_is_darker():
    ramp = np.repeat(np.linspace(20, 235, 128).astype(np.uint8)[None, :, None], 128, axis=0).repeat(3, axis=2)
    for name in ("screen_tone", "hatching", "pencil"):
        for seed in range(6):
            out = cv2.cvtColor(EFFECTS[name](ramp, np.random.default_rng(seed)), cv2.COLOR_RGB2GRAY).astype(float)
            assert out[:, 5:35].mean() < out[:, -35:-5].mean() - 4, (name, seed)


def test_the_ground_changes_around_the_figure_alone_and_is_mostly_white():
    picture, cover = disc()
    inside = cv2.erode(cover, np.ones((9, 9), np.uint8)) > 0
    corners = []
    for seed in range(40):
        out = EFFECTS["ground"](picture, np.random.default_rng(seed), cover)
        assert np.abs(out[inside].astype(int) - picture[inside]).max() <= 1
        assert np.abs(out[0, 0].astype(int) - picture[0, 0]).max() > 10
        corners.append(out[:10].reshape(-1, 3).min())
    assert 8 < sum(corner == 255 for corner in corners) < 30


def test_rim_light_brightens_one_side_of_the_figure_within_its_border():
    picture, cover = disc(colour=(40, 40, 60))
    for seed in range(6):
        change = EFFECTS["rim_light"](picture, np.random.default_rng(seed), cover).astype(int) - picture
        assert np.abs(change[cover == 0]).max() <= 1
        bright = (change.sum(axis=2) > 60) & (cover > 0)
        assert 0.003 < bright.sum() / (cover > 0).sum() < 0.3
        ys, xs = np.nonzero(bright)
        assert np.hypot(xs.mean() - 64, ys.mean() - 64) > 10


def test_effects_that_need_a_cover_are_left_out_without_one():
    picture, _ = disc()
    assert (apply_style(picture, tuple(sorted(NEED_COVER)), np.random.default_rng(0)) == picture).all()


def test_chances_are_obeyed_and_inks_exclude_each_other():
    draws = [draw_style(DRAWN_STYLE, np.random.default_rng(seed)) for seed in range(4000)]
    changed = [effects for effects in draws if effects]
    for name in EFFECTS:
        expected = DRAWN_STYLE.chance * getattr(DRAWN_STYLE, name)
        assert abs(sum(name in effects for effects in draws) / 4000 - expected) < 0.025, name
    assert max(len(set(INKS) & set(effects)) for effects in changed) == 1
    assert max(map(len, changed)) >= 4  # they compose
    order = list(EFFECTS)
    assert all(list(effects) == sorted(effects, key=order.index) for effects in changed)
    assert {draw_style(Style(), np.random.default_rng(seed)) for seed in range(50)} == {()}


@pytest.mark.parametrize("wrong", [{"chance": 1.5}, {"paper": -0.1}, {"pencil": 0.5, "hatching": 0.6}])
def test_chances_that_cannot_be_are_refused(wrong):
    with pytest.raises(RunError, match="style: "):
        Style(**wrong)


def dataset(documents, style=ALWAYS, kind=PoseDataset, **more):
    return kind(documents, SampleOptions(size=128), Augmentation(style=style), 5, **more)


@pytest.mark.parametrize("kind", [PoseDataset, PytorchPoseDataset])
def test_joints_and_the_other_changes_are_those_of_a_run_without_a_style(people, kind):
    plain, styled = dataset([people[0]], Style(), kind), dataset([people[0]], kind=kind)
    changed = 0
    for index in range(len(plain)):
        one, other = plain[2, index], styled[2, index]
        changed += not torch.equal(one["picture"], other["picture"])
        assert one["picture"].dtype == other["picture"].dtype
        for key in set(one) - {"picture"}:
            assert torch.equal(one[key], other[key]) or one[key].isnan().any(), key
    assert changed > 0.8 * len(plain)


def test_a_sample_is_the_same_whenever_it_is_read_and_another_each_epoch(people):
    styled = dataset([people[0]])
    first = styled[1, 3]["picture"].clone()
    _ = [styled[0, index] for index in range(4)]
    assert torch.equal(styled[1, 3]["picture"], first)
    assert len({styled[epoch, 3]["picture"].numpy().tobytes() for epoch in range(6)}) == 6


def test_another_seed_of_the_run_makes_other_changes(people):
    still = Augmentation(scale=0, rotation_deg=0, shift=0, flip_chance=0, style=ALWAYS)
    first, second = (PoseDataset([people[0]], SampleOptions(size=128), still, seed) for seed in (5, 6))
    assert sum(not torch.equal(first[0, n]["picture"], second[0, n]["picture"]) for n in range(4)) >= 3


def test_what_is_validated_on_stays_as_it_is(people, call, tmp_path, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        "trainer.data.dataset.draw_style", lambda how, random: drawn.append(how) or draw_style(how, random)
    )
    line = ["train", "--data", people[1].path, "--val", people[0].path, *SMALL, "--epochs", 1, "--style", "drawn"]
    code, _, error = call(*line, "-o", tmp_path / "run")
    assert code == 0, error
    assert len(drawn) == len(people[1].records)


def cut_out(folder, name="cut.png"):
    """The document of one person whose picture has an alpha channel."""
    picture, cover = disc(128)
    Image.fromarray(np.dstack([picture, cover])).save(folder / name)
    record = {
        "dataset": "made_up", "img_paths": name, "img_width": 128, "img_height": 128, "isValidation": 0.0,
        "people_index": 0, "annolist_index": 0, "numOtherPeople": 0, "objpos": [64, 64], "scale_provided": 0.6,
        "joint_self": [[64.0, 64.0, 1.0]] * 16, "joint_others": [], "objpos_other": [], "scale_provided_other": [],
        "joint_state": ["visible"] * 16, "joint_source": [{"kind": "manual", "from": [], "rule": ""}] * 16,
        "bbox": [10, 10, 100, 100],
    }  # fmt: skip
    from trainer.annotations import new_document, write_document

    write_document(new_document("test", {"images": "."}, [record]), folder / "cut.pose.json")
    return read_document(folder / "cut.pose.json")


def test_the_alpha_of_a_picture_gives_its_figure_another_ground(tmp_path):
    document = cut_out(tmp_path)
    only_ground = Style(chance=1.0, **{name: float(name == "ground") for name in EFFECTS})
    plain, styled = dataset([document], Style()), dataset([document], only_ground)
    corners = set()
    for epoch in range(12):
        before, after = plain[epoch, 0]["picture"].numpy(), styled[epoch, 0]["picture"].numpy()
        middle = slice(60, 68)
        assert np.abs(before[middle, middle].astype(int) - after[middle, middle]).max() <= 1
        corners.add(tuple(after[2, 64].tolist()))
    assert len(corners) > 4
    # Behind the figure of a run with backgrounds too.
    (tmp_path / "rooms").mkdir()
    Image.new("RGB", (64, 64), (9, 200, 9)).save(tmp_path / "rooms" / "green.png")
    pool = BackgroundPool(tmp_path / "rooms")
    green = dataset([document], Style(), backgrounds=pool)[0, 0]["picture"].numpy()
    over = dataset([document], only_ground, backgrounds=pool)[0, 0]["picture"].numpy()
    assert tuple(green[2, 64].tolist()) == (9, 200, 9) != tuple(over[2, 64].tolist())


def test_recipes_keep_their_style_through_json_and_older_ones_have_none():
    styled = dataclasses.replace(recipe_named("default"), augmentation=Augmentation(style=DRAWN_STYLE))
    assert Recipe.from_dict(json.loads(json.dumps(styled.as_dict()))) == styled
    older = recipe_named("default").as_dict()
    del older["augmentation"]["style"]
    assert Recipe.from_dict(older).augmentation.style == Style()


@pytest.mark.parametrize("recipe", ["default", "study"])
def test_a_run_keeps_its_style_in_config_and_card_and_a_resume_obeys_it(recipe, people, call, tmp_path, monkeypatch):
    line = ["train", "--data", people[1].path, *SMALL, "--recipe", recipe, "--epochs", 1, "--style", "drawn"]
    code, _, error = call(*line, "-o", tmp_path / "run")
    assert code == 0, error
    expected = dataclasses.asdict(DRAWN_STYLE)
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    card = json.loads((tmp_path / "run" / "last.json").read_text())
    for where in (config, card):
        assert where["recipe"]["augmentation"]["style"] == expected
    seen = []
    monkeypatch.setattr(
        "trainer.data.dataset.draw_style", lambda how, random: seen.append(how) or draw_style(how, random)
    )
    code, _, error = call("train", "--resume", tmp_path / "run", "--epochs", 2)
    assert code == 0, error
    assert set(seen) == {DRAWN_STYLE}
    code, _, error = call("train", "--resume", tmp_path / "run", "--style", "none")
    assert code == 2
    assert "leave out --style (only --epochs can be" in " ".join(error.split())


def test_without_the_option_no_picture_is_drawn(people, call, tmp_path, monkeypatch):
    def refuse(*_):
        raise AssertionError("a style was drawn")

    monkeypatch.setattr("trainer.data.dataset.draw_style", refuse)
    code, _, error = call("train", "--data", people[1].path, *SMALL, "--epochs", 1, "-o", tmp_path / "run")
    assert code == 0, error


def test_the_benchmark_reads_with_and_without_the_style(people, capsys):
    from tests.benchmarks import styled_reading

    styled_reading.main([str(people[1].path), "--size", "64", "--samples", "40", "--json"])
    (plain, styled), *more = json.loads(capsys.readouterr().out).values()
    assert not more
    assert plain > 0
    assert styled > 0
