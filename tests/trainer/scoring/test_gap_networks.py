"""`trainer gap --model`: errors, looks and the page, with a network whose mistakes are known."""

import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image

from trainer.annotations import DRAWINGS21, MPII16, new_document, read_document, write_document
from trainer.evaluation import Settings, evaluate
from trainer.gap.compare import Comparison, compare_sets, to_render, worst_drawings
from trainer.gap.networks import calibration_of, compare_errors
from trainer.gap.pictures import STATISTICS, MiddleFeatures, inside, line_width, picture_statistics
from trainer.gap.pose_gap import Share
from trainer.metrics import Resampling
from trainer.metrics.intervals import bootstrap_shares, percentiles
from trainer.models import load_model
from trainer.models.inference import for_inference

UNTURNED = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
KNEE, WRISTS = MPII16.index("r_knee"), (MPII16.index("r_wrist"), MPII16.index("l_wrist"))


def written(folder, name, figures):
    """The document of some figures, each (picture, record), in a folder of the same name beside it."""
    (folder / name).mkdir()
    for picture, record in figures:
        Image.fromarray(picture).save(folder / name / record["img_paths"])
    path = folder / f"{name}.pose.json"
    write_document(new_document("test", {"images": name}, [record for _, record in figures]), path)
    return path


@pytest.fixture
def drawn(dots_world, tmp_path):
    """Twelve figures with the right knee painted over and, in a third of them, the wrists' sides changed."""
    figures = []
    for number in range(12):
        picture = dots_world.dotted_picture((0, 0)).copy()
        x, y = dots_world.POSE[KNEE]
        picture[y - 3 : y + 3, x - 3 : x + 3] = 0
        if number % 3 == 1:
            for k, other in (WRISTS, WRISTS[::-1]):
                x, y = dots_world.POSE[k]
                picture[y - 3 : y + 3, x - 3 : x + 3] = 100 + 8 * other
        states = ["occluded" if k in WRISTS else "visible" for k in range(16)]
        figures.append((picture, dots_world.figure_record(f"d{number}.png", states=states)))
    return written(tmp_path, "drawn", figures)


@pytest.fixture
def rendered(dots_world, tmp_path):
    """Twelve figures with every joint where it is labelled."""
    figures = []
    for number in range(12):
        offset = number % 3, number // 3
        figures.append((dots_world.dotted_picture(offset), dots_world.figure_record(f"r{number}.png", offset)))
    return written(tmp_path, "rendered", figures)


@pytest.fixture
def gap(call, weights, dot_finder, monkeypatch):
    """A function: `trainer gap` with a network that sees dots; returns exit code, stdout and stderr."""
    dot_finder.precision = "float32"
    monkeypatch.setattr("trainer.gap.compare.open_model", lambda *arguments: dot_finder)
    return lambda *arguments: call("gap", *arguments, "--model", weights)


def test_errors_of_both_sets_by_joint_state_and_kind(dot_finder, rendered, drawn):
    documents = {"rendered": [read_document(rendered)], "drawn": [read_document(drawn)]}
    results = {name: evaluate(dot_finder, some) for name, some in documents.items()}
    words = {"rendered": [{"view": "front"}] * 12, "drawn": [{"view": "front" if n < 4 else "back"} for n in range(12)]}
    found = compare_errors("dots", results, documents, words, Resampling(samples=500))
    rows = {(row.kind, row.name): row for row in found.rows}
    named = [("joint", joint) for joint in MPII16.joints]
    named += [("group", "wrists"), ("state", "visible"), ("state", "occluded"), ("view", "front"), ("view", "back")]
    assert [key for key in named if key not in rows] == []
    assert rows["joint", "r_knee"].shares["drawn"][0] == 0.0
    assert rows["joint", "r_knee"].lost == 1.0 and rows["joint", "r_knee"].lost_interval == [1.0, 1.0]
    wrists = rows["group", "wrists"]
    assert wrists.shares["rendered"] == [1.0, 0.0, 0.0, 0.0]
    assert wrists.shares["drawn"] == pytest.approx([2 / 3, 1 / 3, 0.0, 0.0])
    swapped = wrists.intervals["drawn"][1]
    assert swapped is not None and 0.0 < swapped[0] < 1 / 3 < swapped[1] < 0.7
    assert rows["state", "occluded"].joints == {"rendered": 0, "drawn": 24}
    assert np.isnan(rows["state", "occluded"].shares["rendered"]).all()
    assert rows["state", "occluded"].shares["drawn"][1] == pytest.approx(1 / 3)
    assert rows["view", "front"].people == {"rendered": 12, "drawn": 4}
    assert rows["view", "back"].people == {"rendered": 0, "drawn": 8}
    assert found.worst("joint").name == "r_knee" and found.least_right().name == "knees"
    assert rows["all", "all joints"].joints == {"rendered": 192, "drawn": 192}
    assert sum(row["count"] for row in found.calibration["drawn"]["rows"]) == 192
    json.dumps(found.as_dict(), allow_nan=False)


def test_states_of_other_joints_are_those_of_the_same_joints(dot_finder, rendered, drawn):
    documents = {"rendered": [read_document(rendered)], "drawn": [read_document(drawn)]}
    how = Settings(keypoints=DRAWINGS21)
    results = {name: evaluate(dot_finder, some, how) for name, some in documents.items()}
    rows = compare_errors(
        "dots", results, documents, {name: [{}] * 12 for name in documents}, Resampling(samples=50)
    ).rows
    joints = {(row.kind, row.name): row.joints for row in rows}
    assert joints.get(("state", "occluded")) == {"rendered": 0, "drawn": 24}
    assert joints.get(("joint", "wrist_left")) == {"rendered": 12, "drawn": 12}


@pytest.mark.parametrize(("flip", "probability"), [(False, 0.3), (True, 0.8)])
def test_scores_are_read_by_the_cards_curves_of_the_looks_that_were_made(dot_finder, rendered, flip, probability):
    found = evaluate(dot_finder, [read_document(rendered)])
    assert calibration_of(found)["score"] == "heatmap height"
    found["model"]["card"] = {"confidence": {
        "curves": {"all": [[0.0, 0.3], [1.0, 0.3]]}, "curves_with_mirrored": {"all": [[0.0, 0.8], [1.0, 0.8]]},
    }}  # fmt: skip
    found["settings"]["flip"] = flip
    calibration = calibration_of(found)
    assert calibration["score"] == "probability"
    assert [(row["score"], row["right"], row["count"]) for row in calibration["rows"]] == [(probability, 1.0, 192)]
    assert calibration["error"] == pytest.approx(1 - probability)


def test_the_page_says_first_which_joint_and_what_to_render(gap, rendered, drawn, tmp_path):
    code, out, err = gap(rendered, "--against", drawn, "-o", tmp_path / "out")
    assert code == 0, err
    assert "which joint: Knees: 100 % right in frames, 50 % in drawings, 50 [50, 50] points less" in out
    assert "which joint: Right knee: 100 % right in frames, 0 % in drawings" in out
    html = (tmp_path / "out" / "gap.html").read_text(encoding="utf-8")
    order = ["Where to look first", "Which joint", "Poses that the frames lack", "Where the network goes wrong",
             "The worst drawings", "How the pictures look", "Poses, proportions and views"]  # fmt: skip
    places = [html.index(heading) for heading in order]
    assert places == sorted(places)
    assert "d1.png" in html and "nearest frame by the network&#x27;s features" in html
    assert "nearest frame in pose" in html
    assert "<script" not in html and "http://" not in html and 'src="data:image/jpeg' in html
    figures = json.loads((tmp_path / "out" / "gap.json").read_text())
    assert figures["networks"][0]["people"] == {"rendered": 12, "drawn": 12}
    first = figures["first"][0]
    assert first["text"].startswith("Knees: 100 %") and (first["about"], first["network"]) == ("joint", None)
    assert gap(rendered, "--against", drawn, "-o", tmp_path / "out")[0] == 0  # its own files are replaced


def test_errors_are_told_by_the_view_of_each_person(gap, dots_world, rendered, tmp_path):
    """Five of twelve drawings are labelled as if seen from behind, which the network does not see."""
    figures = []
    for number in range(12):
        record = dots_world.figure_record(f"d{number}.png")
        if number % 3 == 1 or number == 11:
            record["joint_self"] = [record["joint_self"][k] for k in MPII16.flip_permutation]
        figures.append((dots_world.dotted_picture(), record))
    code, out, err = gap(rendered, "--against", written(tmp_path, "drawn", figures), "--json")
    assert code == 0, err
    rows = {(row["kind"], row["name"]): row["drawn"] for row in json.loads(out)["networks"][0]["errors"]}
    assert {kind for kind, _ in rows} >= {"posture", "view", "proportions", "cluster"}
    assert (rows["view", "front"]["people"], rows["view", "front"]["shares"]["good"]) == (7, 1.0)
    assert (rows["view", "back"]["people"], rows["view", "back"]["shares"]["swap"]) == (5, 12 / 16)


def test_the_worst_drawings_come_first_beside_the_frame_that_looks_most_alike(
    dots_world, dot_finder, weights, drawn, tmp_path, monkeypatch
):
    monkeypatch.setattr("trainer.gap.compare.open_model", lambda *arguments: dot_finder)
    figures = []
    for number in range(12):  # one frame alone lacks the knee that all drawings lack
        picture = dots_world.dotted_picture()
        x, y = dots_world.POSE[KNEE]
        picture[y - 3 : y + 3, x - 3 : x + 3] *= number != 5
        figures.append((picture, dots_world.figure_record(f"r{number}.png")))
    documents = {"rendered": [read_document(written(tmp_path, "lacking", figures))], "drawn": [read_document(drawn)]}
    found = compare_sets(documents, [str(weights)], Settings())
    worst = worst_drawings(found, 5)
    assert [one.row for one in worst] == [1, 4, 7, 10, 0]
    assert [one.right for one in worst] == [13 / 16] * 4 + [15 / 16]
    assert {one.by_look for one in worst} == {5}


def test_what_to_render_next_is_what_would_mend_most_joints():
    def share(name, drawn):
        return Share("posture", name, 0.0, drawn, (0.1, 0.5))

    def errors(name, right):
        return SimpleNamespace(kind="posture", name=name, shares={"drawn": [right]}, joints={"drawn": 16})

    poses = SimpleNamespace(to_render=[share("sitting", 0.4), share("bent over", 0.2)])
    rows = [errors("sitting", 0.9), errors("bent over", 0.5)]
    found = to_render(Comparison({}, {}, poses, [SimpleNamespace(rows=rows)]))
    assert [(one.name, wrong) for one, wrong in found] == [("bent over", 0.5), ("sitting", pytest.approx(0.1))]
    assert [one.name for one, _ in to_render(Comparison({}, {}, poses))] == ["sitting", "bent over"]


def test_at_most_so_many_people_are_scored_and_poses_are_compared_of_all(gap, rendered, drawn):
    code, out, err = gap(rendered, "--against", drawn, "--limit", 5, "--json")
    assert code == 0, err
    figures = json.loads(out)
    assert figures["networks"][0]["people"] == {"rendered": 5, "drawn": 5}
    assert figures["poses"]["people"] == {"rendered": 12, "drawn": 12}


def test_without_pictures_the_network_stops_and_the_poses_are_compared(gap, call, rendered, drawn):
    shutil.rmtree(drawn.parent / "drawn")
    code, _, err = gap(rendered, "--against", drawn)
    assert code == 1 and "12 pictures are missing" in err
    code, out, _ = call("gap", rendered, "--against", drawn)
    assert code == 0 and "elbow: bent by" in out


def test_a_page_alone_and_no_file_of_others_is_replaced(call, rendered, drawn, tmp_path):
    page = tmp_path / "page.html"
    assert call("gap", rendered, "--against", drawn, "-o", page)[0] == 0
    assert page.is_file() and not (tmp_path / "gap.json").exists()
    page.write_text("my own page")
    code, _, err = call("gap", rendered, "--against", drawn, "-o", page)
    assert code == 1 and "was not written by this program" in err
    assert page.read_text() == "my own page"


def test_equal_pictures_look_alike_and_changed_ones_do_not(dot_finder, weights, rendered, monkeypatch, tmp_path):
    monkeypatch.setattr("trainer.gap.compare.open_model", lambda *arguments: dot_finder)
    shutil.copytree(rendered.parent / "rendered", tmp_path / "bright" / "rendered")
    for path in (tmp_path / "bright" / "rendered").iterdir():
        Image.fromarray(255 - np.asarray(Image.open(path))).save(path)
    shutil.copy(rendered, tmp_path / "bright")
    first = [read_document(rendered)]
    same = compare_sets({"rendered": first, "drawn": first}, [str(weights)], Settings()).looks
    assert max(row.gap.distance for row in same.rows if np.isfinite(row.gap.distance)) == 0.0
    assert {round(one.distance, 6) for one in same.frechet.values()} == {0.0}
    other = [read_document(tmp_path / "bright" / rendered.name)]
    apart = compare_sets({"rendered": first, "drawn": other}, [str(weights)], Settings()).looks
    brightness = next(row for row in apart.rows if row.name == "brightness")
    assert brightness.medians[0] < 0.1 < 0.9 < brightness.medians[1]
    assert apart.frechet["colours"].times_floor > 5
    assert apart.frechet["the network's middle features"].times_floor > 5


@pytest.mark.parametrize("width", [1, 2, 4])
def test_the_width_of_lines_is_measured(width):
    picture = np.full((200, 200, 3), 255, np.uint8)
    for x in range(20, 190, 30):
        picture[10:190, x : x + width] = 20
    values = dict(zip(STATISTICS, picture_statistics(picture, UNTURNED), strict=True))
    # steps of a straight line count once and not 4/pi times, so that it seems 4/pi wider
    assert values["lines' width"] == pytest.approx(width * 4 / np.pi, rel=0.05)


def test_the_width_of_lines_of_all_directions_is_right_on_average():
    widths = []
    for angle in np.radians(range(0, 180, 15)):
        rows, columns = np.mgrid[:300, :300] - 149.5
        widths.append(line_width(np.abs(columns * np.sin(angle) - rows * np.cos(angle)) < 2.5))
    assert np.mean(widths) == pytest.approx(5, rel=0.08)
    assert np.isnan(line_width(np.zeros((50, 50), bool)))


def test_statistics_of_plain_and_of_noisy_pictures():
    plain = np.full((64, 64, 3), (255, 0, 0), np.uint8)
    values = dict(zip(STATISTICS, picture_statistics(plain, UNTURNED / 2), strict=True))
    assert values["saturation"] == 1.0 and values["colours, bits"] == 0.0 and values["flat, share"] == 1.0
    assert values["edges, share"] == 0.0 and np.isnan(values["lines' darkness"])
    assert values["picture's pixels a crop's pixel"] == 2.0
    noise = np.random.default_rng(0).integers(118, 138, (64, 64, 3)).astype(np.uint8)
    noisy = dict(zip(STATISTICS, picture_statistics(noise, UNTURNED), strict=True))
    assert noisy["flat, share"] < 0.05 and noisy["grain off the edges"] > 2 > 0.1 > values["grain off the edges"]


def test_only_what_the_picture_fills_of_a_crop_is_looked_at():
    crop = np.zeros((100, 100, 3), np.uint8)
    crop[20:80, 30:70] = 200
    placed = np.array([[1.0, 0.0, 30.0], [0.0, 1.0, 20.0]])
    assert (inside(crop, (60, 40), placed) == 200).all()
    assert inside(crop, (60, 40), placed).shape == (60, 40, 3)


def test_middle_features_are_those_of_the_innermost_layer(weights, dot_finder):
    network = load_model(weights).eval()
    batch = torch.rand(2, 3, 256, 256, generator=torch.Generator().manual_seed(0))
    middle = MiddleFeatures(network)
    features = middle.of(batch)
    assert middle.place == "hg.0.hg.0.2" and features.shape == (2, 256)
    kept = []
    network.hg[0].hg[0][2].register_forward_hook(lambda _m, _i, output: kept.append(output))
    with torch.no_grad():
        network(batch)
    assert features == pytest.approx(kept[-1].mean(dim=(2, 3)).double().numpy(), abs=1e-6)
    folded = MiddleFeatures(for_inference(network)).of(batch)
    assert folded == pytest.approx(features, abs=1e-3)
    assert MiddleFeatures(dot_finder).of(batch).shape == (2, 16)  # a network of one step has its heatmaps alone


def test_shares_are_drawn_by_picture():
    dice = np.random.default_rng(0)
    records = [{"image": f"{n // 2}.png"} for n in range(40)]
    kinds = dice.integers(0, 3, (40, 1, 2))
    samples = bootstrap_shares(kinds, records, Resampling(samples=4000))
    assert samples.sum(axis=2) == pytest.approx(np.ones((4000, 1)))
    pictures = kinds.reshape(20, 2, 2).sum(axis=1)
    by_hand = []
    for _ in range(4000):
        some = pictures[dice.integers(0, 20, 20)].sum(axis=0)
        by_hand.append(some[0] / some.sum())
    assert percentiles(samples[:, 0, 0]) == pytest.approx(percentiles(np.array(by_hand)), abs=0.02)
    assert np.isnan(bootstrap_shares(kinds, [{"image": "one.png"}] * 40, Resampling())).all()
