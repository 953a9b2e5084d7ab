"""``trainer train --resume`` as it is typed: what it keeps, what it refuses, and what it prints."""

import csv
import json
import shlex
import shutil

import pytest

from trainer.training import loop as training_loop

SMALL = ["--input-size", 64, "--batch-size", 4, "--device", "cpu", "--workers", 0, "--precision", "float32"]


def epochs_of(run):
    with (run / "log.csv").open() as lines:
        return len(list(csv.DictReader(lines)))


@pytest.fixture(scope="module")
def six(made_people, tmp_path_factory):
    """A document of six people."""
    return made_people(tmp_path_factory.mktemp("six"), "six", 6, seed=5).path


class Killed(BaseException):
    """As SIGKILL, which no code of ours sees."""


@pytest.fixture
def die_in_epoch(monkeypatch):
    """A function: the training dies in the first step of that epoch, counted from 0."""
    original = training_loop.train_step

    def die(epoch, error=Killed):
        def step(run, batch):
            if run.position.epoch == epoch:
                raise error
            return original(run, batch)

        monkeypatch.setattr(training_loop, "train_step", step)

    yield die
    monkeypatch.undo()


def test_the_epochs_of_a_resume_are_those_of_later_resumes_too(six, call, tmp_path, die_in_epoch, monkeypatch):
    run = tmp_path / "run"
    code, _, error = call("train", "--data", six, *SMALL, "--epochs", 1, "-o", run)
    assert code == 0, error
    die_in_epoch(2)
    with pytest.raises(Killed):
        call("train", "--resume", run, "--epochs", 4)
    config = json.loads((run / "config.json").read_text())
    assert config["recipe"]["epochs"] == 4
    assert config["changed_on_resume"][0]["epochs"] == [1, 4]
    monkeypatch.undo()
    code, out, error = call("train", "--resume", run, "--json")
    assert code == 0, error
    assert json.loads(out)["epochs"] == epochs_of(run) == 4
    # Nothing is left to do: the run stays as it is.
    assert call("train", "--resume", run, "--epochs", 4)[0] == 0
    code, _, error = call("train", "--resume", run, "--epochs", 3)
    assert code == 1
    assert "4 epochs are done; --epochs 3 cannot take any of them back" in error
    assert json.loads((run / "config.json").read_text())["recipe"]["epochs"] == 4


VALUES = {
    "--learning-rate": [0.1], "--batch-size": [8], "--recipe": ["default"], "--arch": ["hg1"], "--freeze": ["none"],
    "--device": ["auto"], "--seed": [0], "--schedule": ["cosine"], "--milestones": [3], "--input-size": [64],
    "--patience": [2], "--occluded": [], "--colours": ["recipe"], "--precision": ["auto"], "--workers": [0],
    "--tensorboard": [], "--images": ["x"], "--data": ["a"], "--val": ["b"], "--output": ["c"], "--init": ["d"],
    "--mix": [1], "--backgrounds": ["e"], "--alpha": ["auto"],
}  # fmt: skip


@pytest.mark.parametrize("option", [*VALUES, "--no-occluded"])
def test_options_that_a_resume_does_not_obey_are_refused_by_name(option, call, tmp_path):
    # Also where the value is the default: who types it wants it obeyed.
    code, _, error = call("train", "--resume", tmp_path / "run", "--epochs", 3, option, *VALUES.get(option, []))
    assert code == 2
    assert f"leave out {option} (only --epochs can be" in " ".join(error.split())


def test_several_refused_options_are_named_together(call, tmp_path):
    code, _, error = call("train", "--resume", tmp_path / "run", "--seed", 1, "--learning-rate", 0.5)
    assert code == 2
    assert "leave out --learning-rate, --seed" in " ".join(error.split())


def test_ctrl_c_prints_the_command_that_goes_on(six, call, tmp_path, die_in_epoch, monkeypatch):
    run = tmp_path / "my run"
    die_in_epoch(1, KeyboardInterrupt)
    for arguments in (["--data", six, *SMALL, "--epochs", 2, "-o", run], ["--resume", run]):
        code, _, error = call("train", *arguments)
        assert code == 130
        assert error.splitlines()[-1] == f"stopped; to go on: trainer train --resume '{run}'"
        assert "Traceback" not in error
    monkeypatch.undo()
    command = shlex.split(error.splitlines()[-1].partition("to go on: trainer ")[2])
    assert call(*command)[0] == 0
    assert epochs_of(run) == 2


def test_ctrl_c_before_there_is_a_run_names_no_command(six, call, tmp_path, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("trainer.training.start.assemble", stop)
    code, _, error = call("train", "--data", six, *SMALL, "-o", tmp_path / "run")
    assert code == 130
    assert "--resume" not in error


def test_a_run_without_validation_says_so_once(six, people, call, tmp_path, caplog):
    line = ["train", "--data", six, *SMALL, "--epochs", 2]
    assert call(*line, "-o", tmp_path / "without")[0] == 0
    assert caplog.text.count("nothing is validated") == 1
    assert "lowest training loss" in caplog.text
    caplog.clear()
    assert call(*line, "--val", people[1].path, "-o", tmp_path / "with")[0] == 0
    assert "nothing is validated" not in caplog.text


@pytest.fixture(scope="module")
def finished(six, tmp_path_factory):
    """A run of one epoch, as a folder to copy."""
    from click.testing import CliRunner

    from trainer.cli.main import cli

    run = tmp_path_factory.mktemp("finished") / "run"
    done = CliRunner().invoke(cli, ["train", "--data", str(six), *map(str, SMALL), "--epochs", "1", "-o", str(run)])
    assert done.exit_code == 0, done.output
    return run


@pytest.mark.parametrize(
    "change, words",
    [
        (lambda config: config.pop("recipe"), "the top level has no recipe"),
        (lambda config: config.pop("options"), "the top level has no options"),
        (lambda config: config.pop("documents"), "the top level has no documents"),
        (lambda config: config.pop("arch"), "the top level has no arch"),
        (lambda config: config.pop("started"), "the top level has no started"),
        (lambda config: config.update(documents="six"), "documents should be an array"),
        (lambda config: config["documents"][0].pop("path"), "documents[0] has no path"),
        (lambda config: config["recipe"].update(epochs="x"), "recipe.epochs should be a whole number"),
        (lambda config: config["recipe"].pop("crop"), "recipe has no crop"),
        (lambda config: config["options"].update(seed="0"), "options.seed should be a whole number"),
        (lambda config: config["options"].update(tensorboard="no"), "options.tensorboard should be true or false"),
        (lambda config: config["options"].update(later=1), "was it written by a newer trainer?"),
        (lambda config: config["recipe"].update(later=1), "was it written by a newer trainer?"),
        (lambda config: (config.update(arch="hg2"), config["options"].update(arch="hg2")), "does not belong to what"),
    ],
)
def test_a_configuration_that_was_edited_is_refused_by_its_place(finished, call, tmp_path, change, words):
    run = tmp_path / "run"
    shutil.copytree(finished, run)
    config = json.loads((run / "config.json").read_text())
    change(config)
    (run / "config.json").write_text(json.dumps(config))
    before = {path.name: path.read_bytes() for path in run.iterdir()}
    code, _, error = call("train", "--resume", run, "--epochs", 2)
    assert code == 1 and words in error.splitlines()[-1], error
    assert {path.name: path.read_bytes() for path in run.iterdir()} == before


@pytest.mark.parametrize("rate", ["inf", "nan", "-1", "0"])
def test_a_learning_rate_that_is_none_is_one_line(six, call, tmp_path, rate):
    code, _, error = call("train", "--data", six, *SMALL, "--learning-rate", rate, "-o", tmp_path / "run")
    assert code == 1 and "error: learning_rate must be a number above zero" in error
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("log.csv", b"\xff\xfe\0", "is no log of a run"),
        ("config.json", b'{"documents": "six"}', "documents should be an array"),
        ("config.json", b'{"validation": [{}]}', "validation[0] has no path"),
        ("config.json", b"[]", "the top level should be an object"),
    ],
)
def test_a_report_of_a_damaged_run_is_one_line(finished, call, tmp_path, name, content, words):
    run = tmp_path / "run"
    shutil.copytree(finished, run)
    (run / name).write_bytes(content)
    code, _, error = call("report", run, "-o", tmp_path / "page.html")
    assert code == 1 and f"error: {run / name}: " in error and words in error
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize("damage", ["lost", "cut", "lost, with other pictures", "lost, started from weights"])
def test_what_a_run_was_trained_on_is_restored_by_a_resume_or_called_lost(damage, made_people, call, tmp_path, caplog):
    document = made_people(tmp_path / "people", "people", 4, seed=6)
    line, run = ["train", "--data", document.path, *SMALL, "--epochs", 1], tmp_path / "run"
    start = []
    if "weights" in damage:
        assert call(*line, "-o", tmp_path / "start")[0] == 0
        start = ["--init", tmp_path / "start"]
    assert call(*line, *start, "-o", run)[0] == 0
    known = run / "trained_on.bin"
    content = known.read_bytes()
    if damage == "cut":
        known.write_bytes(content[:-8])
    else:
        known.unlink()
    if "pictures" in damage:
        with document.image_path(document.records[0]).open("ab") as picture:
            picture.write(b"0")
    caplog.clear()
    code, _, error = call("train", "--resume", run, "--epochs", 2)
    assert code == 0, error
    if "pictures" in damage:
        assert f"{known} is lost or damaged and cannot be made again" in caplog.text and not known.exists()
        return
    assert f"{known} was lost or damaged; it is written again" in caplog.text
    card = json.loads((run / "last.json").read_text())
    assert card["provenance"]["init"] == ("start" if start else None)
    assert known.read_bytes() == content
    code, _, error = call("evaluate", "--model", run, "--data", document.path)
    assert code == 1 and "4 of 4 people stand in pictures that this network was trained on" in error
    caplog.clear()
    assert call("train", "--resume", run, "--epochs", 3)[0] == 0
    assert "trained_on.bin" not in caplog.text
