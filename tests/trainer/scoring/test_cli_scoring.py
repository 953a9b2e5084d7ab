"""The commands evaluate, predict, compare and report, as they are typed: output, files, exit codes."""

import json
import subprocess
import sys

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from safetensors.torch import load_file, save_file

from trainer.annotations import MPII16, read_document, write_document
from trainer.cli.main import cli, run
from trainer.models import load_model, save_model


def trainer(*arguments):
    """Exit code, stdout, stderr of the command line run in this process."""
    import contextlib
    import io

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as left:
        run([str(a) for a in arguments])
    return left.value.code, out.getvalue(), err.getvalue()


@pytest.fixture
def results(weights, dots, tmp_path):
    path = tmp_path / "results.json"
    assert trainer("evaluate", "--model", weights, "--data", dots, "-o", path)[0] == 0
    return path


def test_evaluate_prints_the_table_and_writes_results_with_the_weights_hash(weights, dots, tmp_path):
    path = tmp_path / "out" / "results.json"
    code, out, err = trainer("evaluate", "--model", weights, "--data", dots, "-o", path, "--flip")
    assert code == 0
    assert "PCK@0.5 of the study" in out
    assert "average" in out
    assert "evaluate: 4/4 images" in err
    results = json.loads(path.read_text())
    assert results["model"]["name"] == "raw"
    assert len(results["model"]["sha256"]) == 64
    assert results["settings"]["flip"] is True
    assert len(results["records"]) == 4


def test_evaluate_json_is_one_object_on_stdout(weights, dots):
    code, out, _ = trainer("evaluate", "--model", weights, "--data", dots, "--json")
    assert code == 0
    assert json.loads(out)["metrics"]["pck_study"]["definition"]["threshold"] == 0.5


@pytest.mark.parametrize("option", ["--as-pytorch-pose", "--as-peer"])
def test_pytorch_poses_roundings_are_asked_for_by_either_name(weights, dots, option):
    code, out, _ = trainer("evaluate", "--model", weights, "--data", dots, option, "--json")
    assert code == 0
    assert json.loads(out)["settings"]["as_pytorch_pose"] is True
    assert "--as-peer" not in trainer("evaluate", "--help")[1]


def by_rule(dots, name, **rules):
    """A copy of the document whose records name these rules."""
    document = read_document(dots)
    for record in document.records:
        record.update(rules)
    write_document(document, dots.with_name(name))
    return dots.with_name(name)


def test_evaluate_says_once_that_ap_is_left_out_without_pycocotools(weights, dots, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pycocotools", None)
    monkeypatch.setitem(sys.modules, "pycocotools.coco", None)
    path = tmp_path / "results.json"
    code, out, err = trainer("evaluate", "--model", weights, "--data", dots, "-o", path)
    assert code == 0
    assert err.count("pycocotools") == 1
    assert "ap: not computed, since pycocotools is not installed; run: pip install 'anime-pose-trainer[coco]'" in err
    assert "COCO AP" not in out
    assert "ap" not in json.loads(path.read_text())["metrics"]
    assert trainer("compare", path, path)[0] == 0


def test_evaluate_says_by_which_rules_the_boxes_were_made(weights, dots):
    document = by_rule(dots, "new.pose.json", bbox_rule="joints", head_rect_rule="annotated")
    code, out, err = trainer("evaluate", "--model", weights, "--data", document, "--json")
    results = json.loads(out)
    assert (code, "different rules" in err, len(results["warnings"])) == (0, False, 1)
    assert results["warnings"][0].startswith("warning: which pictures this network was trained on is not known")
    options = {name: score["definition"].get("options") for name, score in results["metrics"].items()}
    assert options["pckh@0.5"] == options["pckh@0.5_weighted"] == {"head_rect_rule": ["annotated"]}
    assert options["pck_box@0.05"] == {"bbox_rule": ["joints"]}
    assert options["oks@50"]["bbox_rule"] == ["joints"]
    assert results["data"][0]["box_rules"] == {"bbox_rule": {"joints": 4}, "head_rect_rule": {"annotated": 4}}


def test_evaluate_warns_of_documents_whose_boxes_were_made_by_different_rules(weights, dots):
    new = by_rule(dots, "new.pose.json", bbox_rule="joints", head_rect_rule="joints")
    code, out, err = trainer("evaluate", "--model", weights, "--data", dots, "--data", new, "--json")
    assert code == 0
    warned = [line for line in err.splitlines() if line.startswith("warning: boxes were made by different rules")]
    assert len(warned) == 2
    assert warned == json.loads(out)["warnings"][:2]
    assert "(head_rect_rule): '1.0' in" in warned[1]
    assert "new.pose.json (4 records). PCKh does not mean the same for all of them" in warned[1]
    assert json.loads(out)["metrics"]["pckh@0.5"]["definition"]["options"] == {"head_rect_rule": ["1.0", "joints"]}


def test_compare_warns_of_pckh_by_boxes_of_another_rule(weights, dots, tmp_path):
    new = by_rule(dots, "new.pose.json", bbox_rule="joints", head_rect_rule="joints")
    for document, name in ((dots, "old.json"), (new, "new.json")):
        assert trainer("evaluate", "--model", weights, "--data", document, "-o", tmp_path / name)[0] == 0
    files = (tmp_path / "old.json", tmp_path / "new.json")
    _, out, err = trainer("compare", *files, "--table", "joints", "--metric", "pckh@0.5")
    assert "(boxes by the rule '1.0')" in out + err
    assert "is defined otherwise" in out + err


def test_no_occluded_leaves_hidden_joints_out_of_pdj_and_not_the_people(weights, dots):
    """The torso's length is that of the labelled shoulder and hip, whether these are scored or not."""
    document = read_document(dots)
    for record in document.records[:2]:
        record["joint_state"][MPII16.index("l_shoulder")] = "occluded"
        record["joint_self"][MPII16.index("l_shoulder")][2] = 0
    write_document(document, dots)
    code, out, _ = trainer("evaluate", "--model", weights, "--data", dots, "--no-occluded", "--json")
    assert code == 0
    score = json.loads(out)["metrics"]["pdj@0.2_left_shoulder_right_hip"]
    assert score["people_skipped"] == 0
    assert (score["counted"]["l_shoulder"], score["counted"]["r_ankle"]) == (2, 4)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["evaluate", "--model", "none.safetensors", "--data", "DOTS"], 1, "no such file"),
        (["evaluate", "--model", "WEIGHTS", "--data", "none.pose.json"], 1, "none.pose.json"),
        (["evaluate", "--model", "WEIGHTS", "--data", "DOTS", "--split", "test"], 1, "'test'"),
        (["evaluate", "--model", "WEIGHTS", "--data", "DOTS", "--images", "elsewhere"], 1, "4 pictures are missing"),
        (["evaluate", "--model", "WEIGHTS", "--data", "DOTS", "--device", "cuda:99"], 1, "cuda:99"),
        (["evaluate", "--model", "WEIGHTS"], 2, "--data"),
        (["predict", "--model", "WEIGHTS", "none.png", "-o", "out"], 1, "no such picture"),
        (["predict", "--model", "WEIGHTS", "PICTURE", "--box", "1,2,3", "-o", "out"], 2, "x,y,width,height"),
        (["report", "DOTS", "-o", "page.html"], 1, "not the results"),
        (["report", "none.json", "-o", "page.html"], 1, "none.json"),
        (["compare", "DOTS"], 1, "not the results"),
        (["compare"], 2, "RESULTS"),
    ],
)
def test_each_failure_is_one_clear_line_and_the_contracts_exit_code(
    arguments, code, words, weights, dots, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    real = {"WEIGHTS": weights, "DOTS": dots, "PICTURE": tmp_path / "絵 pictures" / "0.png"}
    got, _, err = trainer(*(real.get(a, a) for a in arguments))
    assert got == code
    assert words in err
    assert "Traceback" not in err
    if code == 1:
        assert [line.startswith("error: ") for line in err.splitlines()].count(True) == 1
        assert err.splitlines()[-1].startswith("error: ")
    assert not (tmp_path / "out" / "predictions.pose.json").exists()
    assert not (tmp_path / "page.html").exists()


def test_predict_writes_a_valid_document_and_an_overlay_for_each_picture(sure_weights, dots, tmp_path):
    folder, out_folder = tmp_path / "絵 pictures", tmp_path / "found"
    code, out, _ = trainer("predict", "--model", sure_weights, folder, "-o", out_folder)
    assert code == 0
    document = read_document(out_folder / "predictions.pose.json")
    assert [r["img_paths"] for r in document.records] == ["0.png", "1.png", "2.png", "3.png"]
    assert all(document.image_path(r).samefile(folder / r["img_paths"]) for r in document.records)
    assert document.header["model"]["sha256"]
    assert "4 people in 4 pictures" in out
    overlay = np.asarray(Image.open(out_folder / "overlays" / "0.overlay.jpg"))
    assert overlay.shape == (200, 160, 3)
    assert (np.abs(overlay.astype(int) - np.asarray(Image.open(folder / "0.png"))) > 60).mean() > 0.002


def test_predict_does_every_picture_it_can_and_names_the_others(sure_weights, dots, tmp_path):
    folder = tmp_path / "絵 pictures"
    (folder / "2.png").write_bytes(b"no picture")
    code, _, err = trainer("predict", "--model", sure_weights, folder, "-o", tmp_path / "found")
    assert code == 1
    assert "1 of 4 files could not be read" in err
    assert "2.png" in err
    assert len(read_document(tmp_path / "found" / "predictions.pose.json").records) == 3


def test_predict_takes_boxes_of_several_people_in_one_picture(weights, dots, tmp_path):
    picture = tmp_path / "絵 pictures" / "0.png"
    boxes = ["--box", "30,20,100,160", "--box", "0,0,80,100"]
    code, out, _ = trainer("predict", "--model", weights, picture, *boxes, "-o", tmp_path / "found", "--json")
    assert code == 0
    answer = json.loads(out)
    assert [r["bbox"] for r in answer["records"]] == [[30, 20, 100, 160], [0, 0, 80, 100]]
    assert [r["people_index"] for r in answer["records"]] == [0, 1]


def test_pictures_of_many_kinds_are_predicted(sure_weights, tmp_path):
    folder = tmp_path / "kinds"
    folder.mkdir()
    colour = Image.fromarray(np.random.default_rng(0).integers(0, 255, (60, 40, 3), np.uint8))
    colour.convert("L").save(folder / "grey.png")
    colour.convert("RGBA").save(folder / "alpha.png")
    colour.convert("P").save(folder / "palette.gif")
    colour.convert("CMYK").save(folder / "cmyk.jpg")
    Image.fromarray(np.full((60, 40), 40000, np.uint16)).save(folder / "sixteen.png")
    colour.save(folder / "two.gif", save_all=True, append_images=[colour.rotate(90)])
    exif = colour.getexif()
    exif[0x0112] = 6
    colour.save(folder / "turned.jpg", exif=exif)
    colour.resize((1, 300)).save(folder / "thin.png")
    code, _, err = trainer("predict", "--model", sure_weights, folder, "-o", tmp_path / "found")
    assert (code, err.count("could not")) == (0, 0)
    records = {r["img_paths"]: r for r in read_document(tmp_path / "found" / "predictions.pose.json").records}
    assert len(records) == 7
    assert len(read_document(tmp_path / "found" / "two.pose.json").records) == 2  # a film
    assert (records["turned.jpg"]["img_width"], records["turned.jpg"]["img_height"]) == (60, 40)


def test_compare_prints_text_csv_latex_and_json(results, tmp_path):
    code, out, _ = trainer("compare", results, results, "--name", "a", "--name", "b")
    assert code == 0
    assert "published: drawings" in out
    assert len(trainer("compare", results, "--format", "csv")[1].splitlines()) == 1 + 16 + 2
    assert r"\begin{tabular}" in trainer("compare", results, "--format", "latex")[1]
    assert json.loads(trainer("compare", results, "--json")[1])["rows"][0]["joint"] == "r_ankle"
    assert trainer("compare", results, "--table", "pdj", "-o", tmp_path / "t.txt")[0] == 0
    assert "SYNTH-DRAW" in (tmp_path / "t.txt").read_text()
    assert "PCKh@0.5" in trainer("compare", results, "--table", "metrics")[1]
    assert "PCKh@0.5" in trainer("compare", results, "--table", "joints", "--metric", "pckh@0.5")[1]


def test_what_compare_writes_follows_the_name_and_a_page_is_made_by_report(results, tmp_path):
    for name, begins in (("t.csv", "joint,"), ("t.tex", r"\begin{table}"), ("t.json", "{"), ("t", "PCK")):
        assert trainer("compare", results, "-o", tmp_path / name)[0] == 0
        assert (tmp_path / name).read_text().startswith(begins), name
    assert trainer("compare", results, "--format", "csv", "-o", tmp_path / "u.tex")[0] == 0
    assert (tmp_path / "u.tex").read_text().startswith("joint,")
    code, _, err = trainer("compare", results, "-o", tmp_path / "t.html")
    assert (code, (tmp_path / "t.html").exists()) == (2, False)
    assert f"trainer report {results} -o {tmp_path}/t.html" in err
    code, out, err = trainer("compare", results)
    assert f"trainer report {results} -o report.html" in err
    assert "trainer report" not in out
    assert "trainer report" not in trainer("compare", results, "--json")[2]


def test_report_shows_heatmaps_while_the_weights_are_in_place(results, tmp_path, caplog):
    code, _, _ = trainer("report", results, "-o", tmp_path / "page.html", "--heatmaps", "1", "--examples", "2")
    assert code == 0
    html = (tmp_path / "page.html").read_text()
    assert html.count("<figure>") == 4 + 16
    assert "left wrist" in html
    changed = json.loads(results.read_text())
    changed["model"]["path"] = "gone.safetensors"
    results.write_text(json.dumps(changed))
    code, _, _ = trainer("report", results, "-o", tmp_path / "page.html", "--examples", "2")
    assert code == 0
    assert "no heatmaps of raw" in caplog.text


@pytest.mark.parametrize("name", ["evaluate", "predict", "compare", "report"])
def test_help_has_an_example(name):
    answer = CliRunner().invoke(cli, [name, "--help"])
    assert answer.exit_code == 0
    assert f"  trainer {name} " in answer.output


@pytest.mark.slow
def test_the_installed_module_leaves_with_the_contracts_codes(dots):
    command = [sys.executable, "-m", "trainer"]
    assert subprocess.run([*command, "compare", str(dots)], capture_output=True, check=False).returncode == 1
    assert subprocess.run([*command, "compare"], capture_output=True, check=False).returncode == 2


def test_torn_and_empty_pictures_are_named_and_tiny_ones_are_predicted(sure_weights, tmp_path):
    folder = tmp_path / "odd"
    folder.mkdir()
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 255, (80, 60, 3), np.uint8))
    noise.save(folder / "whole.jpg")
    (folder / "torn.jpg").write_bytes((folder / "whole.jpg").read_bytes()[:-400])
    (folder / "empty.png").write_bytes(b"")
    Image.new("RGB", (1, 1)).save(folder / "dot.png")
    code, _, err = trainer("predict", "--model", sure_weights, folder, "-o", tmp_path / "found")
    assert code == 1
    assert "2 of 4 files could not be read" in err
    assert "torn.jpg" in err
    assert "empty.png" in err
    records = read_document(tmp_path / "found" / "predictions.pose.json").records
    assert {r["img_paths"] for r in records} == {"dot.png", "whole.jpg"}
    assert {p.name for p in (tmp_path / "found" / "overlays").iterdir()} == {"dot.overlay.jpg", "whole.overlay.jpg"}


def test_folders_are_searched_deeper_unless_told_otherwise(sure_weights, tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    Image.new("RGB", (20, 20)).save(tmp_path / "a" / "b" / "x.png")
    code, _, err = trainer("predict", "--model", sure_weights, tmp_path / "a", "--no-recursive", "-o", tmp_path / "out")
    assert code == 1
    assert "--recursive" in err
    assert trainer("predict", "--model", sure_weights, tmp_path / "a", "-o", tmp_path / "out")[0] == 0
    assert (tmp_path / "out" / "overlays" / "b" / "x.overlay.jpg").is_file()


def test_an_output_folder_that_cannot_be_written_is_named_before_any_work(weights, dots, tmp_path):
    (tmp_path / "file").write_text("")
    for arguments in (
        ["evaluate", "--model", weights, "--data", dots, "-o", tmp_path / "file" / "r.json"],
        ["predict", "--model", weights, tmp_path / "絵 pictures", "-o", tmp_path / "file" / "sub"],
    ):
        code, _, err = trainer(*arguments)
        assert code == 1
        assert "cannot write there" in err
        assert "images/s" not in err


def test_a_run_without_results_is_tried_on_its_own_validation_pictures(weights, dots, tmp_path):
    run_folder = tmp_path / "first run"
    run_folder.mkdir()
    for suffix in (".safetensors", ".json"):
        (run_folder / f"best{suffix}").write_bytes(weights.with_suffix(suffix).read_bytes())
    (run_folder / "log.csv").write_text("epoch,train_loss\n1,0.5\n2,0.25\n")
    (run_folder / "config.json").write_text(json.dumps({"validation": [{"path": str(dots), "images": None}]}))
    code, _, _ = trainer("report", run_folder, "-o", tmp_path / "page.html", "--examples", "2", "--heatmaps", "0")
    assert code == 0
    html = (tmp_path / "page.html").read_text()
    assert html.count("<figure>") == 4
    assert "first run, 2 samples" in html
    dots.unlink()
    code, _, err = trainer("report", run_folder, "-o", tmp_path / "page.html")
    assert code == 0
    assert "no pictures of first run" in err
    assert "<polyline" in (tmp_path / "page.html").read_text()


def test_weights_copied_alone_score_the_same_and_unknown_ones_say_what_was_assumed(weights, dots, tmp_path, caplog):
    network = load_model(weights)
    network.card.update(crop={"margin": 2.0, "shift_down": 0.0})
    network.card["input"] = {"size": [64, 64], "colour": "RGB", "mean": [0.1, 0.2, 0.3], "std": [1.0, 1.0, 1.0]}
    written = save_model(network, tmp_path / "run" / "best.safetensors")
    alone, stripped = tmp_path / "best.safetensors", tmp_path / "stripped.safetensors"
    alone.write_bytes(written.read_bytes())
    save_file(load_file(written), stripped)
    answers = []
    for path in (written, alone, stripped):
        code, _, err = trainer("evaluate", "--model", path, "--data", dots, "-o", tmp_path / "r.json")
        assert code == 0, err
        answers.append(json.loads((tmp_path / "r.json").read_text()))
    assert [r["predicted"] for r in answers[0]["records"]] == [r["predicted"] for r in answers[1]["records"]]
    assert "assumed" not in answers[1]["model"]["card"]
    assert "1.25 times" in answers[2]["model"]["card"].get("assumed", "nothing")
    assert caplog.text.count("unknown origin") == 1
    assert "stripped.safetensors" in caplog.text
    code, _, _ = trainer("report", tmp_path / "r.json", "-o", tmp_path / "page.html", "--heatmaps", "0")
    assert code == 0
    assert "assumed of the weights" in (tmp_path / "page.html").read_text()


def test_a_runs_weights_are_known_by_the_runs_name(weights, dots, tmp_path):
    network = load_model(weights)
    folder = tmp_path / "runs" / "夏 first"
    for name in ("best", "last"):
        save_model(network, folder / f"{name}.safetensors", {**network.card, "name": "夏 first"})
    copied = tmp_path / "best.safetensors"
    copied.write_bytes((folder / "best.safetensors").read_bytes())
    # A run of an older trainer, whose cards have no name; and one whose folder has been renamed since.
    older, renamed = tmp_path / "older" / "best.safetensors", tmp_path / "renamed" / "last.safetensors"
    save_model(network, older)
    save_model(network, renamed, {**network.card, "name": "before"})
    for path in (folder, older.parent, renamed.parent):
        (path / "config.json").write_text("{}")
    expected = [
        (folder, "夏 first"), (folder / "best.safetensors", "夏 first"), (folder / "last.safetensors", "夏 first"),
        (copied, "夏 first"), (older, "older"), (renamed, "renamed"),
    ]  # fmt: skip
    for path, name in expected:
        results = tmp_path / "results.json"
        code, out, err = trainer("evaluate", "--model", path, "--data", dots, "--limit", 1, "-o", results)
        assert code == 0, err
        assert json.loads(results.read_text())["model"]["name"] == name
        assert name in out
    assert "夏 first" not in trainer("compare", results)[1]
    assert "renamed" in trainer("compare", results)[1]
    picture = tmp_path / "絵 pictures" / "0.png"
    assert trainer("predict", "--model", copied, picture, "-o", tmp_path / "found", "--no-overlays")[0] == 0
    assert read_document(tmp_path / "found" / "predictions.pose.json").header["model"]["name"] == "夏 first"
