"""The look whose joints are reported, averaged with its mirrored picture where the network's card asks for it."""

import json

import numpy as np
import pytest
import torch
from torch import nn

import trainer
from trainer.annotations import MPII16, read_document
from trainer.evaluation import evaluate
from trainer.models.card import default_card
from trainer.prediction import Crop, FoundJoints
from trainer.prediction.looking import Figure, Looking
from trainer.prediction.stream import Job, predict_stream

BOX = (20, 10, 120, 180)


class Lopsided(nn.Module):
    """Sees something else in a mirrored picture: fixed random filters. `fed` has the pictures that it was given."""

    def __init__(self, **card):
        super().__init__()
        self.keypoints = MPII16.joints
        self.card = {**default_card("hg1", "mpii16", MPII16.joints), **card}
        self.filters = nn.Conv2d(3, 16, 4, stride=4, bias=False)
        values = np.random.default_rng(3).normal(0, 0.2, (16, 3, 4, 4))
        self.filters.weight.data = torch.tensor(values, dtype=torch.float32)
        self.fed, self.passes = [], 0

    @torch.inference_mode()
    def forward(self, batch):
        self.fed += list(batch)
        self.passes += 1
        return [torch.sigmoid(self.filters(batch))]


@pytest.fixture
def picture():
    blocks = np.random.default_rng(0).integers(0, 255, (25, 20, 3)).astype(np.uint8)
    return blocks.repeat(8, axis=0).repeat(8, axis=1)


def guesses(people):
    return np.array([person["joint_guess"] for person in people])


def test_with_a_box_the_one_look_is_averaged_as_by_the_flip_test(picture):
    asked, plain = Lopsided(mirror="last look"), Lopsided()
    found = trainer.predict(asked, picture, BOX)[0]
    assert (len(asked.fed), asked.passes) == (2, 1)
    averaged, alone = trainer.predict(plain, picture, BOX, flip=True)[0], trainer.predict(plain, picture, BOX)[0]
    np.testing.assert_allclose(guesses([found]), guesses([averaged]), atol=0.05)
    np.testing.assert_allclose(found["joint_score"], averaged["joint_score"], atol=1e-4)
    assert (np.linalg.norm(guesses([found])[0] - guesses([alone])[0], axis=1) > 5).any()


@pytest.fixture
def fed(dot_finder, monkeypatch):
    """What the finder of dots is given."""
    forward, given = dot_finder.forward, []
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (given.extend(batch), forward(batch))[1])
    return given


def test_without_a_box_the_best_look_alone_is_seen_mirrored_too(dot_finder, dots_world, fed):
    canvas = dots_world.on_a_dark_wall((300, 400), (220, 90))
    alone = trainer.predict(dot_finder, canvas)[0]
    looks = len(fed)
    assert looks > 1
    fed.clear()
    dot_finder.card["mirror"] = "last look"
    found = trainer.predict(dot_finder, canvas)[0]
    assert len(fed) == looks + 1
    assert found["looks"]["kept"] == alone["looks"]["kept"]
    others = [k for k in range(looks) if (fed[-1] - fed[k].flip(2)).abs().max() < 1e-6]
    assert others == [looks - alone["looks"]["count"] + alone["looks"]["kept"] - 1]


@pytest.mark.parametrize(("flip", "looks"), [(None, 2), (True, 2), (False, 1)])
def test_whoever_says_how_to_mirror_is_obeyed(picture, flip, looks):
    asked = Lopsided(mirror="last look")
    trainer.predict(asked, picture, BOX, flip=flip)
    assert len(asked.fed) == looks
    plain = Lopsided()
    trainer.predict(plain, picture, BOX)
    assert len(plain.fed) == 1


def test_other_sizes_are_seen_mirrored_too(picture):
    asked, plain = Lopsided(mirror="last look"), Lopsided()
    found = trainer.predict(asked, picture, BOX, scales=(0.8, 1.3))
    assert len(asked.fed) == 6
    expected = trainer.predict(plain, picture, BOX, scales=(0.8, 1.3), flip=True)
    np.testing.assert_allclose(guesses(found), guesses(expected), atol=0.05)


def test_each_of_several_people_and_each_picture_of_a_stream_gets_its_own_mean(picture):
    boxes = np.array([BOX, (0, 40, 90, 100), (60, 60, 100, 130)], float)
    jobs = [Job(f"{n}", lambda: picture, boxes[n : n + 1] if n < 3 else boxes) for n in range(4)]
    done = list(predict_stream(Lopsided(mirror="last look"), jobs, Looking(), workers=2))
    expected = guesses(trainer.predict(Lopsided(), picture, boxes, flip=True))
    np.testing.assert_allclose(np.concatenate([guesses(job.people) for job in done[:3]]), expected, atol=0.05)
    np.testing.assert_allclose(guesses(done[3].people), expected, atol=0.05)


def test_a_figure_keeps_crop_and_heatmaps_of_its_best_look_alone():
    maps = np.ones((16, 4, 4), np.float32)
    looks = [FoundJoints(np.zeros((16, 2)), np.ones(16), np.ones((16, 2)), 4, np.eye(2, 3), maps) for _ in range(3)]
    crops = [Crop(np.zeros((4, 4, 3), np.uint8), np.eye(2, 3)) for _ in range(3)]
    figure = Figure(np.array([0.0, 0.0, 4.0, 4.0]))
    for look, crop, score in zip(looks, crops, (0.4, 0.6, 0.5), strict=True):
        figure.add(look, crop, score)
    assert figure.crop is crops[1]
    assert [look.heatmaps is not None for look in figure.looks] == [False, True, False]


def test_several_that_were_looked_for_are_mirrored_when_the_others_are_left_out(dot_finder, dots_world, fed):
    wall = dots_world.on_a_dark_wall((300, 900), (40, 60))
    wall[80:280, 700:860] = dots_world.dotted_picture()
    alone = trainer.predict(dot_finder, wall, most_people=4)
    looks = len(fed)
    fed.clear()
    dot_finder.card["mirror"] = "last look"
    found = trainer.predict(dot_finder, wall, most_people=4)
    assert len(found) == len(alone) == 2
    assert len(fed) == looks + 2


def test_a_crop_on_a_device_is_mirrored_like_an_array():
    pixels = np.random.default_rng(0).integers(0, 255, (8, 8, 3)).astype(np.uint8)
    crops = [Crop(kind, np.eye(2, 3)).mirrored() for kind in (pixels, torch.from_numpy(pixels))]
    np.testing.assert_array_equal(crops[0].fed, np.fliplr(pixels))
    np.testing.assert_array_equal(np.asarray(crops[1].fed), np.fliplr(pixels))
    np.testing.assert_array_equal(crops[0].mirrored().fed, pixels)


def test_an_evaluation_is_mirrored_where_the_card_asks_for_it_and_says_so(dots):
    document = read_document(dots)
    asked = evaluate(Lopsided(mirror="last look"), [document])
    flipped = evaluate(Lopsided(), [document], trainer.evaluation.Settings(flip=True))
    alone = evaluate(Lopsided(), [document])
    assert [one["settings"]["flip"] for one in (asked, flipped, alone)] == [True, True, False]
    places = [np.array([row["predicted"] for row in one["records"]]) for one in (asked, flipped, alone)]
    np.testing.assert_allclose(places[0], places[1], atol=0.05)
    assert np.abs(places[0] - places[2]).max() > 5


@pytest.mark.parametrize(("switch", "flips"), [((), True), (("--flip",), True), (("--no-flip",), False)])
def test_the_switches_of_evaluate_take_the_place_of_the_card(switch, flips, dots, call, tmp_path):
    from trainer.models import build_network, save_model

    network = build_network("hg1", MPII16.joints, seed=1)
    network.card = {**default_card("hg1", "mpii16", MPII16.joints), "mirror": "last look"}
    weights = save_model(network, tmp_path / "asks.safetensors")
    code, out, _ = call("evaluate", "--model", weights, "--data", dots, "--json", *switch)
    assert code == 0
    assert json.loads(out)["settings"]["flip"] is flips


@pytest.mark.parametrize(("flip", "score"), [(None, 0.8), (True, 0.8), (False, 0.3)])
def test_scores_are_those_of_the_mean_where_the_mean_is_reported(picture, flip, score):
    curves = {"curves": {"all": [[0.0, 0.3], [1.0, 0.3]]}, "curves_with_mirrored": {"all": [[0.0, 0.8], [1.0, 0.8]]}}
    network = Lopsided(mirror="last look", confidence={**curves, "threshold": 0.1, "person": 0.1})
    for box in (BOX, None):
        record = trainer.predict(network, picture, box, flip=flip)[0]
        assert record["joint_score"] == [pytest.approx(score)] * 16


@pytest.mark.parametrize(("alone", "averaged", "count"), [(0.8, 0.8, 1), (0.8, 0.3, 0), (0.3, 0.8, 0)])
def test_nobody_is_there_where_the_mean_with_the_mirrored_picture_says_so(picture, alone, averaged, count):
    curves = {
        "curves": {"all": [[0, alone], [1, alone]]},
        "curves_with_mirrored": {"all": [[0, averaged], [1, averaged]]},
    }
    network = Lopsided(mirror="last look", confidence={**curves, "threshold": 0.1, "person": 0.5})
    assert len(trainer.predict(network, picture)) == count
    assert len(trainer.predict(network, picture, BOX)) == 1  # a given box always has its record


def test_the_report_takes_the_curves_of_how_the_results_were_made():
    from trainer.report.reliability import reliability_of

    curves = {"curves": {"all": [[0, 0.15], [1, 0.15]]}, "curves_with_mirrored": {"all": [[0, 0.85], [1, 0.85]]}}
    row = {"crop": [0, 0, 100], "predicted": [[5, 5, 0.4]], "truth": [[5, 5, 1]]}
    results = {"model": {"card": {"confidence": curves}}, "joint_set": {"joints": ["nose"]}, "records": [row]}
    for flip, score in ((True, 0.85), (False, 0.15)):
        rows = reliability_of({**results, "settings": {"flip": flip}})
        assert [one["score"] for one in rows] == [score]
