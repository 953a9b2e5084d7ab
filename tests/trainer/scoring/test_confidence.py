"""Heights of heatmaps made probabilities by held-back results, through `evaluate` and `export-model`."""

import json
import re

import numpy as np
import pytest

from trainer.annotations import MPII16, read_document
from trainer.errors import DocumentError
from trainer.evaluation.confidence import fit_confidence, rising_curve
from trainer.metrics.reliability import calibration_error, reliability
from trainer.models import load_model


def results_of(people, probability, seed=0):
    """Results in which a joint of height h is right with probability(h)."""
    rng = np.random.default_rng(seed)
    records = []
    for _ in range(people):
        heights = rng.uniform(0, 1, 16)
        far = np.where(rng.uniform(size=16) < probability(heights), 1.0, 50.0)
        predicted = [[float(d), 0.0, float(h)] for d, h in zip(far, heights, strict=True)]
        records.append({"crop": [0, 0, 100.0], "predicted": predicted, "truth": [[0.0, 0.0, 1]] * 16})
    return {"records": records, "data": [{"path": "a", "sha256": "b", "scored": people}]}


def test_the_fit_finds_the_probability_behind_the_heights_on_people_it_has_not_seen():
    fitted = fit_confidence(results_of(600, np.square))
    curve = np.array(fitted["curves"]["all"])
    np.testing.assert_allclose(curve[:, 1], curve[:, 0] ** 2, atol=0.06)
    assert (np.diff(curve[:, 1]) >= 0).all()
    assert set(fitted["curves"]) == {"all", *MPII16.joints}
    heights, right = [], []
    for row in results_of(600, np.square, seed=1)["records"]:
        heights += [one[2] for one in row["predicted"]]
        right += [one[0] < 5 for one in row["predicted"]]
    raw = calibration_error(reliability(heights, right))
    fixed = calibration_error(reliability(np.interp(heights, *curve.T), right))
    assert raw > 0.15
    assert fixed < 0.03


def test_joints_with_few_people_share_the_common_curve_and_too_few_people_are_refused():
    assert set(fit_confidence(results_of(50, np.square))["curves"]) == {"all"}
    with pytest.raises(DocumentError, match="19 scored people are too few"):
        fit_confidence(results_of(19, np.square))


def test_the_curve_is_the_isotonic_fit():
    assert [p for _, p in rising_curve([1, 2, 3, 4], [0, 1, 0, 1])] == [0.0, 0.5, 0.5, 1.0]


def test_export_model_keeps_the_calibration_in_the_card_and_predict_uses_it(call, weights, dots, tmp_path):
    path = tmp_path / "results.json"
    document = json.loads(dots.read_text(encoding="utf-8"))
    document["annotations"] *= 6
    dots.write_text(json.dumps(document), encoding="utf-8")
    assert call("evaluate", "--model", weights, "--data", dots, "-o", path)[0] == 0
    target = tmp_path / "sure.safetensors"
    code, _, err = call("export-model", weights, "--to", "safetensors", "--scores", path, "-o", target)
    assert code == 0, err
    assert "mean distance" in err
    assert load_model(target).card["confidence"]["people"] == 24
    picture = tmp_path / "絵 pictures" / "0.png"
    assert call("predict", "--model", target, picture, "--box", "0,0,160,200", "-o", tmp_path / "out")[0] == 0
    assert read_document(tmp_path / "out" / "predictions.pose.json").header["scores"]["kind"] == "probability"
    code, _, err = call("export-model", target, "--to", "safetensors", "--scores", path, "-o", target)
    assert (code, "results of other weights" in err) == (1, True)
    code, _, err = call("export-model", weights, "--to", "safetensors", "--scores", dots, "-o", target)
    assert (code, "not the results" in err) == (1, True)
    assert call("export-model", weights, "--to", "onnx", "--scores", path, "-o", tmp_path / "x.onnx")[0] == 2


def _results_with(curve, share_right, height=0.5, people=60):
    """Results of one joint whose heatmap is `height` high, at its place in `share_right` of the people."""
    rows = []
    for n in range(people):
        off = 0.0 if n < share_right * people else 50.0
        rows.append({"crop": [0, 0, 100.0], "predicted": [[10.0 + off, 10.0, height]], "truth": [[10.0, 10.0, 1]]})
    card = {"confidence": {"curves": curve}} if curve else {}
    return {"model": {"name": "net", "card": card}, "joint_set": {"joints": ["head"]}, "records": rows}


def test_a_report_shows_how_often_joints_of_a_score_were_right():
    from trainer.report.reliability import reliability_of, reliability_section

    promising = _results_with({"all": [[0.0, 0.0], [1.0, 1.0]], "head": [[0.0, 0.0], [0.5, 0.9]]}, 0.6)
    assert reliability_of(promising) == [{"count": 60, "score": 0.9, "right": 0.6}]
    title, html = reliability_section([promising], ["net <1>"])
    assert title == "Are the scores right?"
    assert "net &lt;1&gt;" in html
    assert ">0.9000</td>" in html
    assert ">0.6000</td>" in html
    assert ">0.3000</td>" in html  # the mean distance
    assert reliability_section([_results_with(None, 0.6)], ["net"]) == ("", "")  # heights promise nothing
    assert reliability_section([], []) == ("", "")


def test_a_model_has_the_colour_in_the_scores_chart_that_it_has_in_the_others():
    from trainer.report.charts import Line, line_chart
    from trainer.report.reliability import reliability_section

    def colour(html, name):
        return re.search(rf'stroke="(#\w+)"[^>]*/></svg>{name}</span>', html)[1]

    everywhere = line_chart([Line("net", [0.0, 1.0], [0.0, 1.0]), Line("sure", [0.0, 1.0], [0.0, 1.0])], "x", "y")
    promising = _results_with({"all": [[0.0, 0.0], [1.0, 1.0]]}, 0.6)
    _, html = reliability_section([_results_with(None, 0.6), promising], ["net", "sure"])
    assert colour(html, "sure") == colour(everywhere, "sure") != colour(everywhere, "net")
    assert colour(html, "as promised") not in (colour(everywhere, "net"), colour(everywhere, "sure"))


def test_the_report_of_the_command_line_has_the_reliability_plot_of_a_calibrated_network(call, weights, dots, tmp_path):
    from trainer.models import load_model, save_model

    network = load_model(str(weights))
    network.card["confidence"] = {"curves": {"all": [[-10.0, 0.3], [10.0, 0.3]]}, "threshold": 0.5, "person": 0.1}
    save_model(network, tmp_path / "sure.safetensors")
    for name, path in (("plain", weights), ("sure", tmp_path / "sure.safetensors")):
        assert call("evaluate", "--model", path, "--data", dots, "-o", tmp_path / f"{name}.json")[0] == 0
        assert call("report", tmp_path / f"{name}.json", "-o", tmp_path / f"{name}.html")[0] == 0
        page = (tmp_path / f"{name}.html").read_text(encoding="utf-8")
        assert ("Are the scores right?" in page) == (name == "sure")
        assert (">0.3000</td>" in page) == (name == "sure")
