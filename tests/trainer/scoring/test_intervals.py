"""Bootstrap intervals: what `evaluate --intervals` and `compare` print, held to an independent loop."""

import csv
import io
import json
import re

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from safetensors.torch import load_file

from tests.trainer.scoring.conftest import POSE, dotted_picture, figure_record
from trainer.annotations import MPII16, new_document, write_document
from trainer.cli.main import cli
from trainer.metrics import Resampling, add_intervals, average_precision, coco_similarity
from trainer.metrics.intervals import differences
from trainer.metrics.oks import AP_THRESHOLDS, precision
from trainer.models import build_network, load_model, save_model

JOINTS = list(MPII16.joints)


def trainer(*arguments):
    done = CliRunner().invoke(cli, [str(a) for a in arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    """A document of twelve people: two in each of six pictures, of two characters."""
    folder = tmp_path_factory.mktemp("figures")
    records = []
    for number, offset in enumerate([(0, 0), (4, -3), (-6, 2), (1, 5), (8, 1), (-9, -4)]):
        Image.fromarray(dotted_picture(offset)).save(folder / f"{number}.png")
        for person in range(2):
            record = figure_record(f"{number}.png", offset)
            # The second person is somewhere else, so that no network finds all joints of both.
            record["joint_self"] = [
                [x + 7 * person * (k % 4), y, v] for k, (x, y, v) in enumerate(record["joint_self"])
            ]
            records.append(
                {**record, "people_index": person, "frame": number, "character": ("aoi", "kaede")[number % 2]}
            )
    write_document(new_document("test", {"scene": None, "images": "."}, records), folder / "figures.pose.json")
    return folder / "figures.pose.json"


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Two networks that find some joints: both untrained, with positions of their own."""
    folder = tmp_path_factory.mktemp("models")
    return [
        save_model(build_network("hg1", MPII16.joints, seed=seed), folder / f"net{seed}.safetensors") for seed in (1, 2)
    ]


@pytest.fixture(scope="module")
def scored(figures, models, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scored")
    for path in models:
        trainer("evaluate", "--model", path, "--data", figures, "--intervals", "-o", folder / f"{path.stem}.json")
    return [folder / f"{path.stem}.json" for path in models]


def resamples(groups, count, seed=0):
    """Indices of the people of each sample: every group drawn as often as the seeded dice say."""
    numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    dice = np.random.default_rng(seed)
    for times in dice.multinomial(len(numbers), [1 / len(numbers)] * len(numbers), size=count):
        yield [person for person, group in enumerate(groups) for _ in range(times[numbers[group]])]


def mean_of(results, metric, people):
    """The metric of some people, in plain loops over the letters of the results."""
    letters = [results["records"][person]["verdicts"][metric] for person in people]
    values = []
    for joint in results["metrics"][metric]["definition"]["joints"]:
        column = [row[JOINTS.index(joint)] for row in letters]
        if set(column) != {"-"}:
            values.append(column.count("1") / (len(column) - column.count("-")))
    return sum(values) / len(values) if values else float("nan")


def percentiles(values):
    return [float(np.percentile([v for v in values if v == v], q)) for q in (2.5, 97.5)]


@pytest.mark.parametrize("metric", ["pck_study", "pckh@0.5", "pck_box@0.2", "pdj@0.2_left_shoulder_right_hip"])
def test_an_interval_is_that_of_a_plain_loop_over_pictures_drawn_with_replacement(scored, metric):
    results = json.loads(scored[0].read_text())
    pictures = [row["img_paths"] for row in results["records"]]
    people = range(len(pictures))
    assert mean_of(results, metric, people) == pytest.approx(results["metrics"][metric]["mean"])
    expected = percentiles([mean_of(results, metric, some) for some in resamples(pictures, 2000)])
    assert results["metrics"][metric]["interval"] == pytest.approx(expected, abs=1e-12)
    assert results["intervals"]["groups"] == 6


def test_the_interval_of_a_mean_of_batches_is_made_of_batches(scored):
    results = json.loads(scored[0].read_text())
    score = results["metrics"]["pck_pytorch_pose_log"]

    def logged(people, size=16):
        groups = [people[k : k + size] for k in range(0, len(people), size)]
        return sum(np.nan_to_num(mean_of(results, "pck_pytorch_pose_log", some)) * len(some) for some in groups) / len(
            people
        )

    assert logged(list(range(12))) == pytest.approx(score["mean"])
    pictures = [row["img_paths"] for row in results["records"]]
    assert score["interval"] == pytest.approx(percentiles([logged(p) for p in resamples(pictures, 2000)]), abs=1e-12)


def synthetic(hits, pictures, characters=None):
    """Results of one joint: whether each person has it right."""
    definition = {
        "joints": ["head_top"],
        "weighting": "plain: ...",
        "comparison": "<",
        "normaliser": "x",
        "missing": "",
    }
    metric = {
        "definition": definition, "mean": float(np.mean(hits)), "columns": {}, "column_joints": {},
        "per_joint": {"head_top": float(np.mean(hits))},
    }  # fmt: skip
    rows = [
        {
            "img_paths": picture, "image": picture, "character": (characters or [None] * len(hits))[n],
            "truth": [[n, n, 1]], "verdicts": {"pck_study": str(int(hit))},
        }
        for n, (hit, picture) in enumerate(zip(hits, pictures, strict=True))
    ]  # fmt: skip
    return {"results_version": "1.0", "metrics": {"pck_study": metric}, "records": rows}


def test_of_independent_people_it_is_the_binomials():
    """400 people, 0.7 of them right: 1.96 standard errors of a share are 0.0449."""
    results = synthetic([n % 10 < 7 for n in range(400)], [str(n) for n in range(400)])
    add_intervals(results)
    low, high = results["metrics"]["pck_study"]["interval"]
    error = 1.959964 * np.sqrt(0.7 * 0.3 / 400)
    assert [low, high] == pytest.approx([0.7 - error, 0.7 + error], abs=0.004)


def test_people_of_one_picture_are_drawn_together():
    """Four people a picture, all right or all wrong, are worth one: the interval is twice as wide."""
    hits = [n // 4 % 10 < 7 for n in range(400)]
    widths = []
    for pictures in ([str(n) for n in range(400)], [str(n // 4) for n in range(400)]):
        results = synthetic(hits, pictures)
        add_intervals(results)
        low, high = results["metrics"]["pck_study"]["interval"]
        widths.append(high - low)
    assert widths[1] / widths[0] == pytest.approx(2, abs=0.15)


def test_nineteen_in_twenty_intervals_hold_the_true_value():
    dice = np.random.default_rng(5)
    held = 0
    for trial in range(300):
        results = synthetic(dice.random(120) < 0.6, [str(n) for n in range(120)])
        add_intervals(results, Resampling(samples=400, seed=trial))
        low, high = results["metrics"]["pck_study"]["interval"]
        held += low <= 0.6 <= high
    assert 0.91 <= held / 300 <= 0.98


def test_models_that_agree_on_most_people_differ_with_a_narrow_interval():
    """Right on the same 200 of 400 people but for 20 that only the second has: 0.05 with 1.96 sqrt(.05 * .95 / 400)."""
    names = [str(n) for n in range(400)]
    first, second = (synthetic([n < 200 + more for n in range(400)], names) for more in (0, 20))
    second["records"].reverse()  # people are matched, not counted off
    add_intervals(first)
    add_intervals(second)
    mean = differences(first, second, "pck_study")["mean"]
    error = 1.959964 * np.sqrt(0.05 * 0.95 / 400)
    assert mean.value == pytest.approx(0.05)
    assert mean.interval == pytest.approx([0.05 - error, 0.05 + error], abs=0.004)
    second["records"][0]["img_paths"] = "another"
    assert differences(first, second, "pck_study") is None


def test_average_precision_by_people_is_pycocotools():
    pytest.importorskip("pycocotools")
    dice = np.random.default_rng(0)
    for trial in range(5):
        truth = np.tile(np.array(POSE, float), (40, 1, 1))
        predicted = truth + dice.normal(0, 3 * (trial + 2), truth.shape) * dice.random((40, 1, 1))
        counted = dice.random((40, 16)) < 0.8
        boxes = np.tile([30.0, 20, 100, 160], (40, 1))
        confidences = dice.random(40)
        similarity = coco_similarity(predicted, truth, counted, boxes, MPII16.joints)
        ours = precision(similarity[np.argsort(-confidences, kind="stable")])
        theirs = average_precision(predicted, truth, counted, boxes, confidences, MPII16.joints)
        assert ours.mean() == pytest.approx(theirs["AP"], abs=1e-9)
        assert ours[AP_THRESHOLDS.index(0.5)] == pytest.approx(theirs["AP50"], abs=1e-9)
        assert 0 < theirs["AP"] < 1


def test_evaluate_prints_intervals_behind_scores_and_says_how_they_were_made(figures, models):
    plain = trainer("evaluate", "--model", models[0], "--data", figures)
    assert "bootstrap" not in plain
    text = trainer("evaluate", "--model", models[0], "--data", figures, "--intervals")
    assert re.search(r"^average +0\.\d{4} \[0\.\d{4}, 0\.\d{4}\]$", text, re.M)
    assert re.search(r"^PCKh@0\.5 +0\.\d{4} \[0\.\d{4}, 0\.\d{4}\]$", text, re.M)
    assert re.search(r"^r_ankle +0\.\d{4} \[", text, re.M)
    assert re.search(r"^missed +\d\.\d{4} \[", text, re.M)
    assert "95 % of 2000 bootstrap samples of 6 pictures" in text
    assert "show 2 characters (aoi, kaede)" in text
    assert "come out too narrow" in text


def test_the_same_seed_gives_the_same_intervals_and_another_one_others(figures, models, tmp_path):
    for name, seed in (("once", 0), ("again", 0), ("other", 1)):
        options = ["--intervals", "--interval-seed", seed, "-o", tmp_path / f"{name}.json"]
        trainer("evaluate", "--model", models[0], "--data", figures, *options)
    once, again, other = (json.loads((tmp_path / f"{n}.json").read_text()) for n in ("once", "again", "other"))
    assert once["metrics"] == again["metrics"]
    assert [one["intervals"]["seed"] for one in (once, again, other)] == [0, 0, 1]
    ends = []
    for seed in (0, 1):
        results = synthetic([n % 10 < 7 for n in range(397)], [str(n) for n in range(397)])
        add_intervals(results, Resampling(samples=99, seed=seed))
        ends.append(results["metrics"]["pck_study"]["interval"])
    assert ends[0] != ends[1]


def test_characters_are_drawn_whole_when_asked_and_one_alone_has_no_interval(figures, models, tmp_path):
    path = tmp_path / "net.json"
    trainer(
        "evaluate", "--model", models[0], "--data", figures, "--intervals", "--interval-group", "character", "-o", path
    )
    results = json.loads(path.read_text())
    assert (results["intervals"]["group"], results["intervals"]["groups"]) == ("character", 2)
    by_character = [mean_of(results, "pck_study", range(n, 12, 4)) for n in (0, 2)]
    assert results["metrics"]["pck_study"]["interval"][0] <= min(by_character) + 0.2
    for row in results["records"]:
        row["character"] = "aoi"
    path.write_text(json.dumps(results))
    text = trainer("compare", path, "--interval-group", "character")
    assert "No intervals: all people belong to 1 character" in text
    assert "[" not in re.search(r"^average.*$", text, re.M).group()


def test_compare_gives_the_interval_of_the_difference_on_the_same_people(scored):
    first, second = (json.loads(path.read_text()) for path in scored)
    pictures = [row["img_paths"] for row in first["records"]]
    apart = [
        mean_of(second, "pck_study", people) - mean_of(first, "pck_study", people)
        for people in resamples(pictures, 2000)
    ]
    table = json.loads(trainer("compare", *scored, "--json"))
    row = next(row for row in table["rows"] if row["joint"] == "less net1")
    mean = second["metrics"]["pck_study"]["mean"] - first["metrics"]["pck_study"]["mean"]
    assert (row["net1"], row["net2"]) == (None, pytest.approx(mean))
    shown = {(one["row"], one["column"]): [one["low"], one["high"]] for one in table["intervals"]}
    assert shown["less net1", "net2"] == pytest.approx(percentiles(apart), abs=1e-12)
    assert shown["average", "net1"] == pytest.approx(first["metrics"]["pck_study"]["interval"], abs=1e-12)


def test_compare_shows_intervals_in_every_table_and_format(scored, tmp_path):
    text = trainer("compare", *scored)
    assert re.search(r"^average +0\.\d+ \[0\.\d+, 0\.\d+\] +0\.\d+ \[", text, re.M)
    assert re.search(r"^less net1 +– +-?0\.\d+ \[-?0\.\d+, -?0\.\d+\]", text, re.M)
    assert "the interval holds 0" in text
    assert "[" not in re.search(r"^r_ankle.*$", text, re.M).group()
    assert re.search(r"^r_ankle +0\.\d+ \[", trainer("compare", *scored, "--intervals"), re.M)
    metrics = trainer("compare", *scored, "--table", "metrics")
    assert "net2 less net1" in metrics
    for label in ("PCKh@0.5", "PCK@0.05 of the box", "OKS@75 per joint .Chen & Zwicker.", "joints right"):
        assert re.search(rf"^{label} +\d\.\d+ \[.* \[.* -?\d\.\d+ \[", metrics, re.M), label
    assert re.search(r"^elbows +\d+\.\d \[.*\].*\].*-?\d+\.\d \[", trainer("compare", *scored, "--table", "pdj"), re.M)
    rows = list(csv.reader(io.StringIO(trainer("compare", *scored, "--format", "csv", "--no-published"))))
    assert rows[0] == ["joint", "net1", "net2", "net1, low", "net1, high", "net2, low", "net2, high"]
    average = next(row for row in rows if row[0] == "average")
    assert float(average[3]) <= float(average[1]) <= float(average[4])
    assert "[0." in trainer("compare", *scored, "--format", "latex")
    trainer("report", *scored, "--heatmaps", "0", "-o", tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text()
    assert re.search(r"<td[^>]*>0\.\d{4} \[0\.\d{4}, 0\.\d{4}\]</td>", page)
    assert "95 % of 2000 bootstrap samples" in page


def test_models_scored_on_other_people_are_given_no_difference(scored, tmp_path):
    other = json.loads(scored[1].read_text())
    other["records"][0]["img_paths"] = "another.png"
    (tmp_path / "other.json").write_text(json.dumps(other))
    assert "less net1" in trainer("compare", *scored)
    assert "less net1" not in trainer("compare", scored[0], tmp_path / "other.json")


def test_a_page_of_two_results_has_the_difference_that_compare_prints_whether_they_carry_intervals_or_not(
    scored, tmp_path
):
    text = trainer("compare", *scored)
    (difference,) = re.findall(r"^less net1 +– +(-?0\.\d+ \[-?0\.\d+, -?0\.\d+\])", text, re.M)
    bare = []
    for path in scored:
        results = json.loads(path.read_text())
        del results["intervals"]
        bare.append(tmp_path / path.name)
        bare[-1].write_text(json.dumps(results))
    for inputs in (scored, bare):
        trainer("report", *inputs, "--heatmaps", "0", "-o", tmp_path / "page.html")
        row = re.search(r">less net1<.*?</tr>", (tmp_path / "page.html").read_text())
        assert row is not None and difference in row[0]


def test_results_of_older_trainers_are_compared_without_intervals(scored, tmp_path):
    results = json.loads(scored[0].read_text())
    del results["intervals"]
    for row in results["records"]:
        del row["verdicts"]
    for metric in results["metrics"].values():
        for key in [key for key in metric if "interval" in key]:
            del metric[key]
    (tmp_path / "old.json").write_text(json.dumps(results))
    done = CliRunner().invoke(cli, ["compare", str(tmp_path / "old.json"), str(scored[1])])
    assert done.exit_code == 0
    assert "old.json: made by an older trainer, without intervals" in done.stderr
    assert "less old" not in done.stdout


def test_a_network_compared_with_itself_differs_by_nothing(models, figures, tmp_path):
    """Weights under another name, scored in batches of another size."""
    copy = save_model(load_model(models[0]), tmp_path / "copy.safetensors")
    assert load_file(copy).keys() == load_file(models[0]).keys()
    for path, size in ((models[0], 16), (copy, 5)):
        trainer(
            "evaluate", "--model", path, "--data", figures, "--batch-size", size, "-o", tmp_path / f"{path.stem}.json"
        )
    table = json.loads(trainer("compare", tmp_path / "net1.json", tmp_path / "copy.json", "--json"))
    ends = [one for one in table["intervals"] if one["row"] == "less net1"]
    assert [(one["low"], one["high"]) for one in ends] == [(0, 0)]
