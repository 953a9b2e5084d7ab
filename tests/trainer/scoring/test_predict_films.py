"""`trainer predict` on films: frames, figures followed, smoothing, the overlay film, and going on after a stop."""

import cv2
import numpy as np
import pytest
from PIL import Image

from trainer.annotations import read_document
from trainer.cli.predict_films import smoothing
from trainer.data.films import FilmWriter, open_film
from trainer.errors import OutputError
from trainer.prediction.following import Follower, smooth_one_euro, smooth_savitzky_golay


@pytest.fixture
def frames(dots_world):
    """Ten pictures in which the figure walks three pixels to the right each time."""
    return [dots_world.on_a_dark_wall((300, 400), (20 + 3 * n, 60)) for n in range(10)]


def write_film(path, frames):
    if path.suffix in (".gif", ".webp"):
        first, *rest = [Image.fromarray(frame) for frame in frames]
        options = {"lossless": True} if path.suffix == ".webp" else {}
        first.save(path, save_all=True, append_images=rest, duration=40, **options)
        return path
    code = cv2.VideoWriter.fourcc(*{".mp4": "mp4v", ".avi": "MJPG", ".webm": "VP90"}[path.suffix])
    writer = cv2.VideoWriter(str(path), code, 25, frames[0].shape[1::-1])
    for frame in frames:
        writer.write(frame[:, :, ::-1])
    writer.release()
    return path


@pytest.mark.parametrize("ending", [".mp4", ".webm", ".avi", ".gif", ".webp"])
def test_films_of_each_kind_are_read_frame_by_frame(tmp_path, frames, ending):
    film = open_film(write_film(tmp_path / f"walk{ending}", frames))
    assert film.size_px == (400, 300)
    assert film.fps == pytest.approx(25)
    read = dict(film.frames())
    assert list(read) == list(range(10))
    assert np.abs(read[7].astype(int) - frames[7]).mean() < 12
    assert [number for number, _ in film.frames(every=3, first=1, last=7)] == [1, 4, 7]


def test_a_film_gives_a_document_of_its_frames_and_an_overlay_film(predict, tmp_path, frames, dots_world):
    film = write_film(tmp_path / "walk.webp", frames)
    code, out, err = predict(film, "--every", "2", "--keep-frames", "-o", tmp_path / "out")
    assert code == 0, err
    document = read_document(tmp_path / "out" / "walk.pose.json")
    assert [record["frame"] for record in document.records] == [0, 2, 4, 6, 8]
    assert {record["track"] for record in document.records} == {0}
    for record in document.records:
        truth = np.array(dots_world.POSE) + np.array([20 + 3 * record["frame"], 60])
        apart = np.linalg.norm(np.array(record["joint_self"])[:, :2] - truth, axis=1)
        assert (apart < 2).sum() >= 15  # on the wall the made-up network may take one dot for another
        assert document.image_path(record).is_file()  # so that the document can be trained on
    assert document.header["film"]["jumps"] == document.header["film"]["swaps"] == 0
    assert "1 figure; 0 jumps and 0 swaps" in out
    drawn = dict(open_film(tmp_path / "out" / "overlays" / "walk.overlay.mp4").frames())
    assert len(drawn) == 5
    x, y = (round(v) for v in document.records[2]["joint_self"][15][:2])
    blue = drawn[2][y, x].astype(int)
    assert blue[2] > blue[0] + 60  # the left wrist, in the left's colour


def test_an_overlay_film_that_is_not_whole_is_said_and_not_kept(tmp_path, frames):
    """OpenCV is silent about frames that it could not write: for want of room, or as here of another size."""
    with (
        pytest.raises(OutputError, match=r"walk.mp4: the film could not be written whole"),
        FilmWriter(tmp_path / "walk.mp4", (400, 300), 25.0) as writer,
    ):
        writer.write(frames[0])
        writer.write(frames[0][:10, :10])
    assert not list(tmp_path.iterdir())


def test_from_and_until_are_frames_or_times_and_others_are_refused(predict, tmp_path, frames):
    film = write_film(tmp_path / "walk.webp", frames)
    assert predict(film, "--from", "0.08s", "--until", "5", "--no-overlays", "-o", tmp_path / "out")[0] == 0
    assert [r["frame"] for r in read_document(tmp_path / "out" / "walk.pose.json").records] == [2, 3, 4, 5]
    code, _, err = predict(film, "--from", "soon", "-o", tmp_path / "none")
    assert (code, "'soon' is no frame" in err) == (1, True)
    code, _, err = predict(film, "--smooth", "one-euro:a", "-o", tmp_path / "none")
    assert (code, "savitzky-golay" in err) == (1, True)


def test_a_film_that_breaks_off_is_named_and_the_others_are_done(predict, tmp_path, frames):
    folder = tmp_path / "films"
    folder.mkdir()
    whole = write_film(folder / "whole.webp", frames)
    (folder / "torn.webp").write_bytes(whole.read_bytes()[:4000])
    (folder / "nothing.mp4").write_bytes(b"no film")
    code, _, err = predict(folder, "--no-overlays", "-o", tmp_path / "out")
    assert code == 1
    assert sum("nothing.mp4" in line for line in err.splitlines()) == 1
    assert sum("torn.webp" in line and "cut off" in line for line in err.splitlines()) == 1
    assert len(read_document(tmp_path / "out" / "whole.pose.json").records) == 10
    assert not list((tmp_path / "out").rglob(".*"))  # nothing is left of what was done so far


@pytest.fixture
def hiding(dots_world):
    """Twenty pictures: the figure walks, is not there in four of them, and is on the other side from the twelfth on."""
    wall = dots_world.on_a_dark_wall((300, 400), (20, 60))
    wall[60:260, 20:180] = wall[60:260, 220:380]
    places = [20 + 3 * n if n < 12 else 200 + n for n in range(20)]
    pictures = [dots_world.on_a_dark_wall((300, 400), (x, 60)) for x in places]
    pictures[5:9] = [wall.copy() for _ in range(4)]
    for number, picture in enumerate(pictures):  # WebP makes one frame of two that are equal
        picture[0, number] = 255
    return pictures


@pytest.mark.parametrize("stop", [3, 8, 9, 18])
def test_a_stopped_film_goes_on_to_what_an_unbroken_run_finds(unbroken_and_gone_on, tmp_path, hiding, stop):
    """Frames are looked at eight at a time; a figure keeps its number while it is hidden."""
    whole, broken = unbroken_and_gone_on(write_film(tmp_path / "walk.webp", hiding), stop)
    assert list(broken.records) == list(whole.records)
    assert broken.header["film"] == whole.header["film"]
    assert {record["track"] for record in whole.records if record["frame"] < 12} == {0}


def test_a_run_that_was_stopped_in_its_last_film_does_nothing_else_again(
    predict, tmp_path, frames, dots_world, dot_finder, monkeypatch
):
    from trainer.prediction.journal import Journal

    folder, add = tmp_path / "art", Journal.add
    folder.mkdir()
    for name in ("a.png", "b.png"):
        Image.fromarray(dots_world.dotted_picture()).save(folder / name)
    write_film(folder / "first.webp", frames)
    write_film(folder / "last.webp", frames)

    def stops(self, *entry):
        if self.path.name == ".last.part.jsonl":
            raise KeyboardInterrupt
        add(self, *entry)

    monkeypatch.setattr(Journal, "add", stops)
    assert predict(folder, "--no-overlays", "-o", tmp_path / "out")[0] == 130
    monkeypatch.setattr(Journal, "add", add)
    forward, fed = dot_finder.forward, []
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (fed.append(len(batch)), forward(batch))[1])
    assert predict(folder, "--no-overlays", "-o", tmp_path / "out")[0] == 0
    of_a_run, fed[:] = sum(fed), []
    assert predict(folder / "last.webp", "--no-overlays", "-o", tmp_path / "alone")[0] == 0
    assert of_a_run == sum(fed)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        f"{name}.pose.json" for name in ("predictions", "first", "last")
    }


def test_a_film_that_goes_on_keeps_the_frames_that_are_asked_for_then(predict, tmp_path, frames, monkeypatch):
    from trainer.prediction.journal import Journal

    film, add = write_film(tmp_path / "walk.webp", frames), Journal.add

    def stops(self, name, *entry):
        if name == "000009":
            raise KeyboardInterrupt
        add(self, name, *entry)

    monkeypatch.setattr(Journal, "add", stops)
    assert predict(film, "--no-overlays", "-o", tmp_path / "out")[0] == 130
    monkeypatch.setattr(Journal, "add", add)
    assert predict(film, "--no-overlays", "--keep-frames", "-o", tmp_path / "out")[0] == 0
    document = read_document(tmp_path / "out" / "walk.pose.json")
    assert all(document.image_path(record).is_file() for record in document.records)


def test_figures_are_looked_for_where_they_were_and_everywhere_when_they_are_not_there(
    dot_finder, dots_world, hiding, monkeypatch
):
    from trainer.prediction.following import follow
    from trainer.prediction.looking import Looking

    forward, fed = dot_finder.forward, []
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (fed.append(len(batch)), forward(batch))[1])
    looks, people = [], []

    def counted(pictures):
        for number, picture in enumerate(pictures):
            if number % 8 == 0:
                looks.append(sum(fed))
            yield number, picture

    steady = [dots_world.on_a_dark_wall((400, 520), (150 + number, 90)) for number in range(16)]
    for _, _, found in follow(dot_finder, counted(steady), "walk", Looking(), Follower()):
        people.append(len(found))
    assert people == [1] * 16
    assert sum(fed) - looks[1] < 0.6 * looks[1]
    jumping = [dots_world.on_a_dark_wall((300, 400), (20 + n if n < 12 else 200 + n, 60)) for n in range(16)]
    found_in = [len(found) for _, _, found in follow(dot_finder, enumerate(jumping), "walk", Looking(), Follower())]
    assert found_in == [1] * 16
    there = [len(found) for _, _, found in follow(dot_finder, enumerate(hiding), "walk", Looking(), Follower())]
    assert [number for number, count in enumerate(there) if not count] == [5, 6, 7, 8]


def test_joints_are_smoothed_when_it_is_asked_for(predict, tmp_path, frames):
    film = write_film(tmp_path / "walk.webp", frames)
    places = {}
    for how in ("", "one-euro", "one-euro:0.1,0.01", "savitzky-golay", "savitzky-golay:5,1"):
        words = ("--smooth", how) if how else ()
        assert predict(film, "--no-overlays", *words, "-o", tmp_path / "out")[0] == 0
        document = read_document(tmp_path / "out" / "walk.pose.json")
        assert document.header["film"]["smoothed"] == (how or None)
        places[how] = np.array([record["joint_self"] for record in document.records])[:, 15, 0]
    raw = places[""]
    guesses = np.array([record["joint_guess"] for record in document.records])[:, 15, 0]
    assert raw.tolist() == guesses.tolist()
    # It walks three pixels a frame: a strong filter of the past lags behind, a line through five frames does not.
    assert np.abs(places["one-euro"] - raw).max() > 0.1
    assert (raw - places["one-euro:0.1,0.01"])[-1] > (raw - places["one-euro"])[-1] + 3
    line = np.polynomial.polynomial.polyfit(np.arange(-2, 3), raw[3:8], 1)[0]
    assert places["savitzky-golay:5,1"][5] == pytest.approx(line, abs=1e-3)
    curve = np.polynomial.polynomial.polyfit(np.arange(-4, 5), raw[1:10], 2)[0]
    assert places["savitzky-golay"][5] == pytest.approx(curve, abs=1e-3)


def entries_of(xs, jitter=0.0):
    """Frames of one figure whose joints all move along x."""
    rng = np.random.default_rng(0)
    frames = []
    for number, x in enumerate(xs):
        rows = [[x + jitter * rng.normal(), 50.0, 1] for _ in range(16)]
        person = {"track": 0, "frame": number, "bbox": [0, 0, 100, 100], "joint_self": rows}
        frames.append({"people": [{**person, "joint_state": ["visible"] * 15 + ["missing"]}]})
    return frames


def xs_of(frames, joint=0):
    return np.array([frame["people"][0]["joint_self"][joint][0] for frame in frames])


@pytest.mark.parametrize("smooth", [lambda f: smooth_one_euro(f, 25.0, 1.0, 0.3), smooth_savitzky_golay])
def test_smoothing_calms_a_still_figure_and_leaves_missing_joints(smooth):
    raw = entries_of([100.0] * 60, jitter=2.0)
    before, missing = xs_of(raw), xs_of(raw, 15)
    after = xs_of(list(smooth(iter(raw))))
    assert after[20:].std() < 0.6 * before[20:].std()
    assert xs_of(raw, 15).tolist() == missing.tolist()


@pytest.mark.parametrize("how", ["one-euro", "savitzky-golay"])
def test_the_drawings_joints_are_smoothed_as_mpiis(how):
    frames = entries_of([100.0] * 40, jitter=2.0)
    for frame in frames:
        (person,) = frame["people"]
        person.update(img_width=200, img_height=200, bbox_rule="annotated", objpos=[50, 50], scale_provided=0.5)
        place = person["joint_self"][15][:2]  # whose joint is missing among MPII's
        person["drawings21"] = {"arm_left": person["joint_self"][13][:2], "nose_tip": place, "thumb_left": None}
    noses = [frame["people"][0]["drawings21"]["nose_tip"][0] for frame in frames]
    people = [frame["people"][0] for frame in smoothing(how, iter(frames), 25.0)]
    assert [person["drawings21"]["arm_left"] for person in people] == [p["joint_self"][13][:2] for p in people]
    assert np.std([person["drawings21"]["nose_tip"][0] for person in people][20:]) < 0.6 * np.std(noses[20:])
    assert {person["drawings21"]["thumb_left"] for person in people} == {None}


@pytest.mark.parametrize("how", ["one-euro", "savitzky-golay"])
def test_smoothed_people_have_the_boxes_and_states_of_where_their_joints_came_to_lie(how, make_record):
    rng = np.random.default_rng(3)
    frames = []
    for number, shift in enumerate(
        rng.normal(240, 20, 30)
    ):  # so that the left wrist, at 400, is off the picture at times
        record = make_record(float(shift), track=0, frame=number, bbox_rule="joints", joint_others=[])
        record["joint_state"] = ["visible" if row[0] <= 640 else "outside" for row in record["joint_self"]]
        low, high = record["joint_self"][10][0], record["joint_self"][15][0]
        record["bbox"] = [low - 21, 69.0, min(high + 21, 640) - low + 21, 392.0]
        frames.append({"people": [record]})
    for frame in smoothing(how, iter(frames), 25.0):
        (person,) = frame["people"]
        low, high = person["joint_self"][10][0], person["joint_self"][15][0]
        assert person["bbox"] == pytest.approx([low - 21, 69, min(high + 21, 640) - low + 21, 392], abs=0.01)
        assert person["objpos"][0] == pytest.approx((low - 21 + min(high + 21, 640)) / 2, abs=0.01)
        assert person["joint_state"][15] == ("visible" if high <= 640 else "outside")
        assert person["joint_self"][15][2] == (high <= 640)


def test_the_usual_smoothing_does_not_leave_a_walking_figure_behind():
    """At 0.3 boxes a second, with places that are 1 % of the box off, what is smoothed is hardly further off."""
    truth = 100 + 30 * np.arange(72) / 24
    raw = entries_of(truth, jitter=1.0)
    before = np.sqrt(np.mean((xs_of(raw) - truth)[24:] ** 2))
    after = np.sqrt(np.mean((xs_of(list(smooth_one_euro(iter(raw), 24.0))) - truth)[24:] ** 2))
    assert after < 1.5 * before


def test_savitzky_golay_is_scipys_in_the_middle_of_a_film():
    signal = pytest.importorskip("scipy.signal")
    raw = entries_of(np.cumsum(np.random.default_rng(1).normal(size=40)) + 100)
    before = xs_of(raw)
    after = xs_of(list(smooth_savitzky_golay(iter(raw), 9, 2)))
    np.testing.assert_allclose(after[4:-4], signal.savgol_filter(before, 9, 2)[4:-4], atol=2e-3)


def test_jumps_and_swaps_between_frames_are_counted():
    from trainer.annotations import MPII16

    rng = np.random.default_rng(0)
    rows = [[float(x), float(y), 1] for x, y in rng.uniform(0, 100, (16, 2))]
    for k, xy in ((10, (0.0, 50.0)), (15, (90.0, 50.0)), (0, (20.0, 100.0)), (5, (80.0, 100.0)), (9, (50.0, 0.0))):
        rows[k] = [*xy, 1]

    def person(changed):
        return {"bbox": [0.0, 0.0, 100.0, 100.0], "joint_self": changed, "joint_state": ["visible"] * 16}

    follower = Follower()
    follower.take([person(rows)])
    swapped = [list(row) for row in rows]
    swapped[10], swapped[15] = rows[15], rows[10]
    follower.take([person(swapped)])
    assert (follower.swaps, follower.jumps) == (1, 0)
    jumped = [list(row) for row in swapped]
    jumped[MPII16.index("head_top")] = [50.0, 80.0, 1]
    follower.take([person(jumped)])
    assert (follower.swaps, follower.jumps) == (1, 1)
    assert follower.counts()["tracks"] == 1
