"""Looking several times, scores, and what is missing: through `trainer.predict` and the command line."""

import json

import numpy as np
import pytest
import torch
from PIL import Image

import trainer
from trainer.annotations import DRAWINGS21, MPII16, read_document
from trainer.data.mipmap import Mipmap
from trainer.prediction import Confidence, flip_order
from trainer.prediction.looking import closer_box, drawn_part, windows


def test_a_figure_beside_white_space_is_found_by_default(dot_finder, dots_world):
    canvas = np.full((400, 1600, 3), 255, np.uint8)
    canvas[100:300, 1300:1460] = dots_world.dotted_picture()
    truth = np.array(dots_world.POSE) + np.array([1300, 100])
    person = trainer.predict(dot_finder, canvas)[0]
    np.testing.assert_allclose(np.array(person["joint_self"])[:, :2], truth, atol=1.5)
    once = np.array([guess or (0, 0) for guess in trainer.predict(dot_finder, canvas, passes=1)[0]["joint_guess"]])
    later = np.array(person["joint_guess"])
    assert np.linalg.norm(later - truth, axis=1).mean() <= np.linalg.norm(once - truth, axis=1).mean()


def test_one_joint_of_a_low_score_does_not_stretch_the_box():
    rng = np.random.default_rng(0)
    xy, scores = rng.uniform(100, 255, (16, 2)), np.full(16, 0.6)
    narrow = closer_box(xy, scores, 0.2)
    xy[3], scores[3] = (600.0, 120.0), 0.009
    assert closer_box(xy, scores, 0.2)[2] <= narrow[2]
    scores[3] = 0.15  # unsure, but far away
    assert closer_box(xy, scores, 0.2)[2] <= narrow[2]
    xy[3], scores[3] = (280.0, 120.0), 0.009  # near, and as good as not seen
    assert closer_box(xy, scores, 0.2)[2] <= narrow[2]
    scores[3] = 0.15  # unsure and near
    assert closer_box(xy, scores, 0.2)[2] > narrow[2]


def test_the_box_of_a_record_leaves_unsure_joints_out(dot_finder, dots_world, monkeypatch):
    forward = dot_finder.forward

    def stray(batch):
        maps = forward(batch)[-1]
        maps[:, 15] = 0
        maps[:, 15, 2, 62] = 0.009
        return [maps]

    monkeypatch.setattr(dot_finder, "forward", stray)
    person = trainer.predict(dot_finder, dots_world.dotted_picture(), passes=1)[0]
    assert person["joint_state"][15] == "missing"
    assert person["joint_self"][15] == [0, 0, 0]
    assert person["joint_guess"][15] is not None
    assert person["joint_score"][15] == pytest.approx(0.009, abs=1e-5)
    assert person["bbox"][2] < 125  # the other joints are 100 pixels wide


def test_a_second_look_that_does_not_agree_says_so_and_names_the_joints(dot_finder, dots_world, monkeypatch):
    canvas = dots_world.on_a_dark_wall((300, 400), (220, 90))
    agreed = trainer.predict(dot_finder, canvas)[0].get("looks", {"count": 1})
    assert agreed["count"] >= 2
    assert agreed["agree"] is True
    forward, calls = dot_finder.forward, []

    def fickle(batch):
        maps = forward(batch)[-1]
        if calls:
            maps[:, [0, 1, 4, 5, 10, 15]] = maps[:, [5, 4, 1, 0, 15, 10]]
        calls.append(1)
        return [maps]

    monkeypatch.setattr(dot_finder, "forward", fickle)
    person = trainer.predict(dot_finder, canvas, passes=2)[0]
    assert person["looks"]["agree"] is False
    assert {"r_ankle", "l_ankle", "r_wrist", "l_wrist"} <= set(person["looks"]["moved"])


@pytest.mark.parametrize("picture", ["plain", "noise"])
def test_a_picture_without_a_figure_has_no_person(dot_finder, picture):
    array = np.full((200, 160, 3), 90, np.uint8)
    if picture == "noise":
        array = np.random.default_rng(1).integers(0, 90, (200, 160, 3)).astype(np.uint8)
    assert trainer.predict(dot_finder, array) == []
    assert (
        len(trainer.predict(dot_finder, array, box=(0, 0, 160, 200))) == 1
    )  # who gives a box says that somebody is there


def test_predict_of_a_network_that_knows_nothing_finds_nobody(weights, tmp_path, call):
    for name in ("a", "b"):
        noise = np.random.default_rng(ord(name)).integers(0, 255, (64, 64, 3)).astype(np.uint8)
        Image.fromarray(noise).save(tmp_path / f"{name}.png")
    code, out, _ = call("predict", "--model", weights, tmp_path / "a.png", tmp_path / "b.png", "-o", tmp_path / "out")
    assert code == 0
    assert "0 people in 2 pictures" in out
    assert "--box x,y,width,height takes a figure for given" in out
    assert len(read_document(tmp_path / "out" / "predictions.pose.json").records) == 0


def test_the_threshold_of_the_command_line_decides_what_is_missing(weights, tmp_path, call):
    Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
    states = []
    for threshold in ("-1", "2"):
        out = tmp_path / threshold
        arguments = ("--box", "0,0,64,64", "--threshold", threshold, "-o", out)
        assert call("predict", "--model", weights, tmp_path / "a.png", *arguments)[0] == 0
        states.append(read_document(out / "predictions.pose.json").records[0]["joint_state"])
    assert "missing" not in states[0]
    assert states[1] == ["missing"] * 16


def test_scores_are_the_cards_probabilities_and_its_thresholds_hold(dot_finder, dots_world):
    picture = dots_world.dotted_picture()
    heights = np.array(trainer.predict(dot_finder, picture, box=(0, 0, 160, 200))[0]["joint_score"])
    dot_finder.card["confidence"] = {
        "curves": {"all": [[0.0, 0.0], [1.0, 0.5]], "l_wrist": [[0.0, 0.9], [1.0, 0.9]]},
        "threshold": 0.6, "person": 0.0,
    }  # fmt: skip
    record = trainer.predict(dot_finder, picture, box=(0, 0, 160, 200))[0]
    wrist = MPII16.index("l_wrist")
    np.testing.assert_allclose(np.delete(record["joint_score"], wrist), np.delete(heights, wrist) / 2, atol=2e-5)
    assert record["joint_score"][wrist] == pytest.approx(0.9)
    assert [j for j, s in zip(MPII16.joints, record["joint_state"], strict=True) if s != "missing"] == ["l_wrist"]
    assert Confidence.of(dot_finder).kind == "probability"


def test_evaluation_scores_the_guess_whatever_the_threshold(dot_finder, dots):
    from trainer.evaluation import evaluate

    document = read_document(dots)
    plain = evaluate(dot_finder, [document])
    dot_finder.card["confidence"] = {"curves": {"all": [[0, 0], [1, 1]]}, "threshold": 1.5, "person": 2.0}
    assert evaluate(dot_finder, [document])["metrics"] == plain["metrics"]
    assert trainer.predict(dot_finder, document.image_path(document.records[0])) == []


def test_flip_uses_the_models_own_pairs():
    class Named(torch.nn.Module):
        def __init__(self, joints, **card):
            super().__init__()
            self.keypoints, self.card = joints, card

    assert flip_order(Named(DRAWINGS21.joints)) == list(DRAWINGS21.flip_permutation)
    assert flip_order(Named(MPII16.joints)) == list(MPII16.flip_permutation)
    assert flip_order(Named(("a", "b", "c"), pairs=[[0, 2]])) == [2, 1, 0]
    assert flip_order(Named(("left_eye", "right_eye", "nose"))) == [1, 0, 2]


def test_a_network_of_the_drawings_joints_fills_both_joint_sets(dots_world):
    class Fixed(torch.nn.Module):
        """Finds joint k in the k-th cell of the map's diagonal."""

        def __init__(self):
            super().__init__()
            self.anchor, self.keypoints = torch.nn.Parameter(torch.zeros(1)), DRAWINGS21.joints

        def forward(self, batch):
            maps = torch.zeros(len(batch), 21, 64, 64)
            for k in range(21):
                maps[:, k, 10 + 2 * k, 10 + 2 * k] = 0.9
            return [maps]

    record = trainer.predict(Fixed(), dots_world.dotted_picture(), box=(0, 0, 160, 200))[0]
    assert set(record["drawings21"]) == set(DRAWINGS21.joints)
    known = {j for j, s in zip(MPII16.joints, record["joint_state"], strict=True) if s != "missing"}
    assert {"l_wrist", "r_ankle", "r_shoulder"} <= known
    assert record["joint_guess"][MPII16.index("l_wrist")] == record["drawings21"]["wrist_left"]


def test_plain_strips_are_cut_and_a_picture_full_to_its_borders_is_kept():
    canvas = np.full((300, 900, 3), 250, np.uint8)
    canvas[:, :400] = np.random.default_rng(0).integers(0, 255, (300, 400, 3))
    x, _, width, height = drawn_part(Mipmap(canvas))
    assert x == 0
    assert 400 <= width <= 440
    assert height == 300
    full = np.random.default_rng(0).integers(0, 255, (300, 900, 3)).astype(np.uint8)
    assert drawn_part(Mipmap(full)).tolist() == [0, 0, 900, 300]
    assert drawn_part(Mipmap(np.full((30, 90, 3), 7, np.uint8))).tolist() == [0, 0, 90, 30]


def test_windows_cover_the_box_with_overlap():
    for box in ([0, 0, 900, 300], [10, 20, 200, 900], [0, 0, 400, 400]):
        squares = np.array(windows(np.array(box, float)))
        assert len(squares) > 1
        assert squares[:, :2].min(axis=0).tolist() <= box[:2]
        assert (squares[:, 0] + squares[:, 2]).max() >= box[0] + box[2] - 1e-6
        assert (squares[:, 1] + squares[:, 3]).max() >= box[1] + box[3] - 1e-6


@pytest.mark.parametrize("kind", ["array", "pillow"])
def test_transparent_parts_of_arrays_and_pillow_pictures_are_white(dot_finder, kind, monkeypatch):
    seen = []
    forward = dot_finder.forward
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (seen.append(batch), forward(batch))[1])
    array = np.zeros((64, 64, 4), np.uint8)
    picture = array if kind == "array" else Image.fromarray(array, "RGBA")
    trainer.predict(dot_finder, picture, box=(16, 16, 32, 32))
    mean = torch.tensor(dot_finder.card["input"]["mean"]).view(3, 1, 1)
    middle = (seen[0][0] + mean)[:, 120:136, 120:136]
    assert middle.min() > 0.99


def test_sixteen_bit_pillow_pictures_and_arrays_are_as_from_their_path(tmp_path):
    values = np.linspace(0, 65535, 64 * 48).reshape(48, 64).astype(np.uint16)
    Image.fromarray(values).save(tmp_path / "deep.png")
    Image.fromarray(values).save(tmp_path / "deep.tif")
    Image.fromarray(values).save(tmp_path / "deep.pgm")
    from_path = trainer.prediction.as_picture(tmp_path / "deep.png")
    for other in (Image.open(tmp_path / "deep.png"), values, tmp_path / "deep.tif", tmp_path / "deep.pgm"):
        np.testing.assert_array_equal(trainer.prediction.as_picture(other), from_path)
    assert from_path.max() == 255
    dark = (values // 300).astype(np.uint16)  # nothing above 255: still 16 bits
    assert trainer.prediction.as_picture(Image.fromarray(dark)).max() == 0


def test_an_iterable_of_pictures_gives_an_iterator_of_their_people(dot_finder, dots_world, tmp_path):
    picture = dots_world.dotted_picture()
    Image.fromarray(picture).save(tmp_path / "one.png")
    taken = []

    def many():
        for number in range(40):
            taken.append(number)
            yield picture if number % 2 else tmp_path / "one.png"

    answers = trainer.predict(dot_finder, many())
    first = next(answers)
    assert len(taken) < 40  # read as it goes
    assert first[0]["img_paths"] == "one.png"
    single = trainer.predict(dot_finder, picture)
    assert next(answers)[0]["joint_self"] == single[0]["joint_self"]
    assert len(list(answers)) == 38
    assert len(taken) == 40


def test_looking_at_more_scales_keeps_the_joints(dot_finder, dots_world):
    record = trainer.predict(dot_finder, dots_world.dotted_picture(), scales=(0.9, 1.15))[0]
    np.testing.assert_allclose(np.array(record["joint_self"])[:, :2], dots_world.POSE, atol=1.0)
    assert json.dumps(record)


def test_several_figures_are_found_each_once_and_at_most_as_many_as_asked(dot_finder, dots_world):
    wall = dots_world.on_a_dark_wall((300, 900), (40, 60))
    wall[80:280, 700:860] = dots_world.dotted_picture()
    people = trainer.predict(dot_finder, wall, most_people=4)
    lefts = sorted(person["joint_self"][10][0] for person in people)
    np.testing.assert_allclose(lefts, [40 + 30, 700 + 30], atol=3)
    assert [person["people_index"] for person in people] == [0, 1]
    assert people[0]["numOtherPeople"] == 1
    assert people[0]["joint_others"] == [people[1]["joint_self"]]
    assert len(trainer.predict(dot_finder, wall)) == 1
    wall[80:280, 370:530] = dots_world.dotted_picture()
    assert len(trainer.predict(dot_finder, wall, most_people=2)) == 2
    assert len(trainer.predict(dot_finder, dots_world.on_a_dark_wall((300, 900), (40, 60)), most_people=4)) == 1


def test_another_figure_is_found_by_the_peaks_of_its_head_alone(dot_finder, dots_world, monkeypatch):
    monkeypatch.setattr("trainer.prediction.looking.windows", lambda box: [])
    people = trainer.predict(dot_finder, np.hstack([dots_world.dotted_picture()] * 2), most_people=2)
    assert len(people) == 2
    lefts = sorted(person["joint_self"][10][0] for person in people)
    np.testing.assert_allclose(lefts, [30, 160 + 30], atol=3)


def test_no_other_is_looked_for_where_a_figure_leaves_no_room(dot_finder, dots_world, monkeypatch):
    forward, fed = dot_finder.forward, []
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (fed.append(len(batch)), forward(batch))[1])
    looks = []
    for most_people in (1, 4):
        fed.clear()
        assert len(trainer.predict(dot_finder, dots_world.dotted_picture(), most_people=most_people)) == 1
        looks.append(sum(fed))
    assert looks[0] == looks[1]


def test_the_network_in_the_box_finds_nobody_where_nobody_is():
    rng = np.random.default_rng(0)
    blocks = rng.integers(0, 255, (8, 8, 3)).repeat(32, axis=0).repeat(32, axis=1).astype(np.uint8)
    pictures = [blocks, np.full((256, 256, 3), 255, np.uint8), rng.integers(0, 255, (256, 256, 3)).astype(np.uint8)]
    assert list(trainer.predict(trainer.load_model(), pictures)) == [[], [], []]
