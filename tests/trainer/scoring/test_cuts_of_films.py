"""Where shots begin, and that no figure is followed from one into the next."""

import cv2
import numpy as np
import pytest

from trainer.prediction.cuts import Shots
from trainer.prediction.following import Follower, follow
from trainer.prediction.looking import Looking


def scenery(seed, size=(180, 320)):
    """A made-up background: hills of a few colours, three times as wide as the frame."""
    blocks = np.random.default_rng(seed).integers(0, 256, (4, 20, 3)).astype(np.uint8)
    return cv2.resize(blocks, (3 * size[1], size[0]), interpolation=cv2.INTER_CUBIC)


def shot(seed, count=12, pan_px=0, start=0):
    """Frames of a camera that pans over a scenery, as drawn animation is shot."""
    wide = scenery(seed)
    return [wide[:, start + pan_px * k : start + pan_px * k + 320] for k in range(count)]


def changes(frames):
    """[(frame, what `Shots` says)] of those of which it says something."""
    shots = Shots()
    said = [shots.take(np.ascontiguousarray(frame)) for frame in frames]
    return [(number, change) for number, change in enumerate(said) if change is not None]


@pytest.mark.parametrize("pan_px", [0, 3, 12])
def test_each_shot_begins_with_a_cut_and_pans_have_none(pan_px):
    frames = [frame for seed in range(8) for frame in shot(seed, pan_px=pan_px)]
    assert changes(frames) == [(12 * n, "cut") for n in range(1, 8)]


def test_a_camera_that_whips_round_makes_no_cuts():
    wide, places = scenery(5), np.cumsum([0, 0, 5, 8, 12, 18, 26, 30, 30, 30, 30, 26, 18, 12, 8, 5, 0, 0])
    assert changes([wide[:, x : x + 320] for x in places]) == []


def test_movement_in_every_third_frame_is_no_cut():
    steps = shot(3, 8, pan_px=16)
    assert changes(np.repeat(steps, 3, axis=0)[3:]) == []


def test_a_figure_that_crosses_the_picture_is_no_cut():
    frames = [frame.copy() for frame in shot(1, 16)]
    for number, frame in enumerate(frames):
        frame[20:, 20 * number : 20 * number + 60] = (30, 20, 60)
    assert changes(frames) == []


def test_a_light_that_goes_on_and_a_fade_are_no_cuts():
    dark = [(frame * 0.3).astype(np.uint8) for frame in shot(2, 6)]
    assert changes(dark + shot(2, 6)) == []
    assert (
        changes([(frame * k / 20).astype(np.uint8) for k, frame in zip(range(20, 2, -1), shot(2, 18), strict=True)])
        == []
    )


@pytest.mark.parametrize(("white", "said"), [(1, "back"), (4, "back"), (11, "back"), (13, "cut")])
def test_after_a_flash_the_shot_goes_on(white, said):
    frames = shot(4, 6) + [np.full((180, 320, 3), 255, np.uint8)] * white + shot(4, 6)
    assert changes(frames) == [(6, "cut"), (6 + white, said)]


def test_a_flash_that_fades_is_still_a_flash():
    faded = [
        (255 - (255 - frame.astype(float)) * share).astype(np.uint8)
        for frame, share in zip(shot(4, 3), (0.2, 0.5, 0.8), strict=True)
    ]
    frames = shot(4, 6) + [np.full((180, 320, 3), 255, np.uint8)] * 2 + faded + shot(4, 6)
    assert [change for _, change in changes(frames)] == ["cut", "back"]


def test_a_still_picture_and_a_single_frame_have_none():
    assert changes(shot(0, 30)) == changes(shot(0, 1)) == []


def _two_shots(dots_world):
    """The figure stands at the same place in both; behind it everything is different."""
    first = [dots_world.on_a_dark_wall((300, 400), (120 + number, 60)) for number in range(11)]
    second = [dots_world.on_a_dark_wall((300, 400), (120 - number, 60)) for number in range(11)]
    for picture in second:
        picture[:50] = (200, 220, 255)
        picture[:, 300:] = (0, 0, 200)
        picture[270:] = (200, 160, 0)
    return first + second


def test_who_stands_in_the_next_shot_at_the_same_place_is_somebody_else(dot_finder, dots_world):
    follower = Follower()
    found = [people for _, _, people in follow(dot_finder, enumerate(_two_shots(dots_world)), "a", Looking(), follower)]
    assert [[person["track"] for person in people] for people in found] == [[0]] * 11 + [[1]] * 11
    assert (follower.cuts, follower.counts()["tracks"]) == (1, 2)


def test_after_a_flash_a_figure_has_its_number_again(dot_finder, dots_world):
    frames = _two_shots(dots_world)[:11]
    lit = [np.full_like(frames[0], 255)] * 2
    follower = Follower()
    found = [people for _, _, people in follow(dot_finder, enumerate(frames + lit + frames), "a", Looking(), follower)]
    assert {person["track"] for people in found[:11] + found[13:] for person in people} == {0}
    assert follower.cuts == 1


@pytest.mark.parametrize("stop", [5, 9, 18])
def test_a_film_that_was_stopped_knows_its_cuts(unbroken_and_gone_on, tmp_path, dots_world, stop):
    frames = _two_shots(dots_world)
    for number, picture in enumerate(frames):  # no two are equal
        picture[0, number] = 255
    film = tmp_path / "two.avi"
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"FFV1"), 25, (400, 300))
    for frame in frames:
        writer.write(frame[:, :, ::-1])
    writer.release()
    whole, gone_on = unbroken_and_gone_on(film, stop)
    assert whole.header["film"]["cuts"] == 1 and [r["track"] for r in whole.records] == [0] * 11 + [1] * 11
    assert gone_on.records == whole.records and gone_on.header["film"] == whole.header["film"]
