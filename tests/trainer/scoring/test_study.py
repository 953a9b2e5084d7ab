"""The study as one command: what it asks for, what it runs, and that a second start does nothing twice."""

import contextlib
import io
import json
import re
from pathlib import Path

import pytest

from trainer.annotations import read_document, write_document
from trainer.cli.demo import sample_folder
from trainer.cli.main import run
from trainer.errors import DocumentError, RunError
from trainer.jobs import Place
from trainer.models.card import MPII_MEAN
from trainer.protocols import PROTOCOLS
from trainer.study import Inputs, fine_tune, missing_inputs, plan_study, stand_in_plan
from trainer.training import RunOptions, recipe_named, train


def trainer(*arguments):
    """Exit code, stdout, stderr of the command line run in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as left:
        run([str(a) for a in arguments])
    return left.value.code, out.getvalue(), err.getvalue()


@pytest.fixture
def drawings(dots):
    """The dots as if they were drawings: two to learn from, two to validate on."""
    document = read_document(dots)
    for number, record in enumerate(document.records):
        record["split"] = "train" if number < 2 else "val"
    document.header["source"]["convention"] = "study"
    write_document(document, dots)
    return dots


def test_everything_that_is_missing_is_listed_at_once_with_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, _, err = trainer("study", "--synthetic", "dance.pose.json", "-o", "out")
    assert code == 1
    assert "3 of its inputs are missing" in err
    assert "hg_s1_b1.pth.tar is not there; put pytorch-pose's pre-trained" in err
    assert "trainer import drawings AnimeDrawingsDataset/data --convention study -o drawings.pose.json" in err
    assert "dance.pose.json is not there; export it from Maya" in err
    assert "trainer study --protocol li-yang --stand-in" in err
    assert list(tmp_path.iterdir()) == []


def test_missing_pictures_and_splits_are_named(drawings, weights):
    document = read_document(drawings)
    for record in document.records[2:]:
        document.image_path(record).unlink()
    lines = missing_inputs(Inputs(weights, drawings))
    assert len(lines) == 1
    assert "none of the 2 of split 'val'" in lines[0]
    for record in document.records:
        record["split"] = "test"
    write_document(document, drawings)
    assert [line.split("split ")[1][:7] for line in missing_inputs(Inputs(weights, drawings))] == ["'train'", "'val'; "]


def test_drawings_without_their_picture_are_left_out_and_counted(drawings, weights, tmp_path):
    document = read_document(drawings)
    document.image_path(document.records[0]).unlink()
    lines = []
    plan = plan_study(Inputs(weights, drawings), tmp_path / "study", lines.append)
    assert lines[0] == "drawings, train: 1 of 2 with their picture"
    (part,) = plan.train["drawings"]
    assert part.path.name == "drawings_train.pose.json"
    assert part.image_path(part.records[0]).is_file()


def test_drawings_of_the_other_convention_are_refused(drawings, weights, tmp_path):
    document = read_document(drawings)
    document.header["source"]["convention"] = "better"
    write_document(document, drawings)
    with pytest.raises(DocumentError, match="--convention study"):
        plan_study(Inputs(weights, drawings), tmp_path / "study", print)


@pytest.mark.slow
def test_the_study_scores_fine_tunes_and_prints_table_one_and_is_not_run_twice(drawings, weights, tmp_path):
    arguments = ["study", "--drawings", drawings, "--pretrained", weights, "--synthetic", drawings, "--epochs", 1]
    code, out, err = trainer(*arguments, "-o", tmp_path / "study")
    assert code == 0, err
    header = out.splitlines()[2]
    assert [name for name in ("pre-trained", "drawings", "synthetic") if f"  {name}" in header] == [
        "pre-trained", "drawings", "synthetic",
    ]  # fmt: skip
    assert "published: drawings" in header
    for name in ("table1.txt", "table1.csv", "table1.tex", "report.html", "drawings.json", "run_synthetic/log.csv"):
        assert (tmp_path / "study" / name).is_file(), name
    results = json.loads((tmp_path / "study" / "drawings.json").read_text())
    assert results["settings"]["as_pytorch_pose"] is True
    assert results["data"][0]["scored"] == 2
    made = [tmp_path / "study" / name for name in ("run_drawings/log.csv", "pretrained.json", "drawings.json")]
    before = [path.stat().st_mtime_ns for path in made]
    code, again, err = trainer(*arguments, "-o", tmp_path / "study")
    assert (code, again) == (0, out)
    assert "is done" in err
    assert [path.stat().st_mtime_ns for path in made] == before  # neither trained nor scored again


def test_khungurns_protocol_asks_for_rendered_frames_and_test_drawings_and_for_no_weights(drawings, tmp_path):
    protocol = PROTOCOLS["khungurn"]
    asked = missing_inputs(Inputs(None, drawings))
    assert [line[:59] for line in asked] == ["pre-trained weights: none given; give --pretrained with pyt"]
    lines = missing_inputs(Inputs(None, drawings), protocol)
    assert len(lines) == 2
    assert "synthetic frames: none given" in lines[0] and "no record of split 'test'" in lines[1]
    code, _, err = trainer("study", "--protocol", "khungurn", "--drawings", drawings, "-o", tmp_path / "out")
    assert code == 1
    assert "2 of its inputs are missing" in err and "hg_s1_b1" not in err
    assert "--convention" not in missing_inputs(Inputs(None, tmp_path / "none.json"), protocol)[1]
    assert not (tmp_path / "out").exists()


def test_the_networks_in_the_box_can_be_started_from_and_another_architecture_is_refused(drawings):
    protocol = PROTOCOLS["khungurn"]

    def of_weights(name, arch=None):
        lines = missing_inputs(Inputs(Path(name), drawings, (drawings,), arch=arch), protocol)
        return [line for line in lines if line.startswith("pre-trained")]

    assert of_weights("default") == of_weights("generated-only", "hg1") == []
    assert of_weights("default", "hg1") == ["pre-trained weights: default is blaze, not hg1; leave --arch out"]


def test_each_step_has_the_size_and_rate_of_what_it_starts_from(drawings, tmp_path, monkeypatch):
    begun = []
    monkeypatch.setattr("trainer.training.train", lambda learn, val, recipe, run, options, progress: begun.append(
        (recipe.input_size, recipe.learning_rate, recipe.mean, options.arch)))  # fmt: skip
    plan = stand_in_plan([read_document(path) for path in sorted(sample_folder().glob("*.pose.json"))], tmp_path,
                         protocol=PROTOCOLS["khungurn"], arch="blaze")  # fmt: skip
    synth = plan.steps[0]
    for number, start in enumerate((None, Path("default"), Path("generated-only"))):
        fine_tune(plan, synth, start, tmp_path / f"run_{number}", 1, 0, Place())
    assert begun == [
        (256, 1e-4, (0.0, 0.0, 0.0), "blaze"),
        (256, 1e-4, MPII_MEAN, "blaze"),  # the run itself takes the mean of the weights
        (128, 1e-3, MPII_MEAN, "hg1"),
    ]


def test_a_run_of_another_architecture_is_not_gone_on_with(tmp_path):
    code, _, err = trainer("study", "--protocol", "khungurn", "--stand-in", "--arch", "hg0", "-o", tmp_path)
    assert code == 1 and "unknown network 'hg0'" in err
    sample = [read_document(path) for path in sorted(sample_folder().glob("*.pose.json"))]
    plan = stand_in_plan(sample, tmp_path, protocol=PROTOCOLS["khungurn"], arch="blaze")
    run = tmp_path / "run_synth"
    train(plan.train["synthetic"], [], recipe_named("default", input_size=64, epochs=1, batch_size=24), run,
          RunOptions(device="cpu", workers=0))  # fmt: skip
    with pytest.raises(RunError, match="holds a run of hg1, not of blaze"):
        fine_tune(plan, plan.steps[0], None, run, 1, 0, Place())


def test_a_protocols_steps_start_from_earlier_ones_alone():
    for protocol in PROTOCOLS.values():
        done = {"given", None}
        for step in protocol.steps:
            assert step.starts_from in done, (protocol.name, step.name)
            done.add(step.name)
    starts = {step.label: step.starts_from for step in PROTOCOLS["khungurn"].steps}
    assert starts["SYNTH-DRAW"] == "synth"


@pytest.mark.slow
@pytest.mark.parametrize("arch", ["hg1", "blaze"])
def test_khungurns_stand_in_chains_fine_tuning_and_prints_their_groups_beside_theirs(arch, tmp_path):
    arguments = ["study", "--protocol", "khungurn", "--stand-in", "--epochs", 1, "--arch", arch, "-o", tmp_path]
    code, out, err = trainer(*arguments)
    assert code == 0, err
    header = out.splitlines()[2]
    places = [header.index(f"stand-in: {name}") for name in ("SYNTH", "DRAW", "SYNTH-DRAW")]
    assert places == sorted(places) and "published: SYNTH-DRAW" in header
    for group in ("body", "head", "nose root", "elbows", "wrists", "knees", "ankles"):
        row = next(line for line in out.splitlines() if line.startswith(group))
        assert "–" not in row.split("  ")[1], row
    assert "These numbers say nothing about the study." in out
    results = json.loads((tmp_path / "synth_draw.json").read_text())
    assert len(results["joint_set"]["joints"]) == 21
    # The third starts from the first: it remembers both's pictures.
    config = {
        name: json.loads((tmp_path / f"run_{name}" / "config.json").read_text()) for name in ("synth", "synth_draw")
    }
    assert config["synth"]["options"]["init"] is None
    assert {one["arch"] for one in config.values()} == {arch}
    assert config["synth_draw"]["options"]["init"].endswith("run_synth")
    assert config["synth_draw"]["pictures"]["pictures"] > config["synth"]["pictures"]["pictures"]
    page = (tmp_path / "report.html").read_text()
    assert "left tiptoe" in page
    for name in ("SYNTH", "DRAW", "SYNTH-DRAW"):
        assert re.search(rf"<th[^>]*><span[^>]*>stand-in: {name}</span>", page), name
    before = (tmp_path / "run_synth_draw" / "log.csv").read_bytes()
    code, again, err = trainer(*arguments)
    assert (code, again) == (0, out)
    assert err.count("is done") == 3
    assert (tmp_path / "run_synth_draw" / "log.csv").read_bytes() == before


@pytest.mark.slow
def test_the_stand_in_runs_every_step_and_says_that_it_measures_nothing(tmp_path):
    code, out, err = trainer("study", "--stand-in", "--epochs", 1, "-o", tmp_path)
    assert code == 0, err
    caution = "These numbers say nothing about the study."
    assert caution in out
    assert caution in (tmp_path / "table1.txt").read_text()
    assert caution in (tmp_path / "report.html").read_text()
    assert "stand-in: untrained" in out
    assert json.loads((tmp_path / "drawings.json").read_text())["caution"]
