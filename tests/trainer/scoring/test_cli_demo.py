"""The demo: its small print quickly, the whole way once with few steps."""

import contextlib
import inspect
import io
import json

import numpy as np
import pytest
import torch
from PIL import Image

import trainer.cli.demo as demo
from trainer.annotations import read_document
from trainer.cli.main import run
from trainer.errors import TrainerError
from trainer.training import recipe_named


def trainer(*arguments):
    """Exit code, stdout, stderr of the command line run in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as left:
        run([str(a) for a in arguments])
    return left.value.code, out.getvalue(), err.getvalue()


def test_an_installation_without_the_sample_says_so(tmp_path, monkeypatch):
    import trainer as package

    monkeypatch.setattr(package, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(TrainerError, match="the sample is not in this installation"):
        demo.sample_folder()


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    code, _, err = trainer("demo", "-o", tmp_path)
    assert code == 1
    assert "thesis.txt" in err
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_hold_out_that_leaves_nothing_to_learn_from_is_wrong_usage_and_names_the_scenes(tmp_path):
    code, _, err = trainer("demo", "-o", tmp_path / "a", "--hold-out", "nobody")
    assert code == 2
    assert "kaede_dance" in err
    assert trainer("demo", "-o", tmp_path / "b", "--hold-out", "_")[0] == 2


@pytest.mark.slow
def test_the_demo_goes_the_whole_way_and_its_network_learns(tmp_path):
    code, out, err = trainer("demo", "-o", tmp_path / "demo", "--steps", "45", "--json")
    assert code == 0, err
    answer = json.loads(out)
    assert answer["pck_study"]["after"] > answer["pck_study"]["before"] + 0.1
    assert [line[:3] for line in err.splitlines() if line[1:3] == "/6"] == ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]
    with (
        Image.open(tmp_path / "demo" / "drawing.png") as drawn,
        Image.open(demo.sample_folder() / "drawing.png") as plain,
    ):
        changed = np.abs(np.asarray(drawn.convert("RGB"), int) - np.asarray(plain.convert("RGB"), int)).max(axis=2) > 60
    assert 0.002 < changed.mean() < 0.2
    html = (tmp_path / "demo" / "report.html").read_text()
    assert "Ground truth beside prediction" in html
    assert html.count("<polyline") >= 4
    assert (tmp_path / "demo" / "run" / "best.safetensors").exists()
    log = (tmp_path / "demo" / "run" / "log.csv").read_text().splitlines()
    assert len(log) >= 3
    code, _, _ = trainer("demo", "-o", tmp_path / "demo", "--steps", "1", "--hold-out", "nobody")
    assert code == 2  # a later demo may take the folder over
    assert list((tmp_path / "demo").iterdir()) == []


@pytest.mark.parametrize(
    ("started", "is_on_path", "shown"),
    [
        (".venv/bin/trainer", False, ".venv/bin/trainer"),
        (".venv/bin/trainer", True, "trainer"),
        ("/site-packages/trainer/__main__.py", False, "trainer"),
    ],
)
def test_its_advice_calls_the_program_as_this_shell_finds_it(monkeypatch, started, is_on_path, shown):
    monkeypatch.setattr("sys.argv", [started, "demo"])
    monkeypatch.setattr(demo.shutil, "which", lambda _: "/usr/bin/trainer" if is_on_path else None)
    assert demo.called() == shown


@pytest.fixture
def sample_people():
    return [read_document(path) for path in sorted(demo.sample_folder().glob("aoi_*.pose.json"))]


@pytest.mark.skipif(torch.backends.mps.is_available(), reason="the device that is not there is there")
@pytest.mark.parametrize(
    "step",
    [
        lambda folder, people, weights: demo.demo_recipe(48, 60, device="mps"),
        lambda folder, people, weights: demo._score(weights, people[:1], "before", folder, "mps"),
        lambda folder, people, weights: demo._train(
            folder, people[:1], people[1:], recipe_named("default", input_size=128), None, 0, "mps"
        ),
        lambda folder, people, weights: demo.draw_joints(folder, "mps"),
    ],
    ids=["time of a step", "score", "training", "drawing"],
)
def test_each_step_of_the_demo_takes_the_device_that_it_is_given(tmp_path, sample_people, weights, step):
    with pytest.raises(TrainerError, match="device 'mps'"):
        step(tmp_path, sample_people, weights)


def test_the_demo_gives_its_device_to_every_step(tmp_path, monkeypatch):
    devices = {}
    for name, made in (
        ("demo_recipe", recipe_named("default", input_size=128)),
        ("_score", {"model": {"name": "x"}, "metrics": {"pck_study": {"mean": 0.5}}}),
        ("_train", tmp_path / "run"),
        ("draw_joints", tmp_path / "drawing.png"),
    ):
        places = list(inspect.signature(getattr(demo, name)).parameters)

        def recorded(*arguments, name=name, made=made, places=places):
            devices.setdefault(name, []).append(dict(zip(places, arguments, strict=False)).get("device"))
            return made

        monkeypatch.setattr(demo, name, recorded)
    monkeypatch.setattr(demo, "_write_report", lambda output, *_: output)
    code, _, err = trainer("demo", "-o", tmp_path / "demo", "--device", "mps", "--json")
    assert code == 0, err
    assert devices == {"demo_recipe": ["mps"], "_score": ["mps", "mps"], "_train": ["mps"], "draw_joints": ["mps"]}


@pytest.mark.parametrize(
    "name", ["drawing.png", "untrained.json", "before.json", "run/notes.txt", "run/log.csv", "run"]
)
def test_a_file_of_ones_own_under_a_demos_name_is_left_alone(tmp_path, name):
    own = tmp_path / "demo" / name
    own.parent.mkdir(parents=True)
    own.write_bytes(b"mine")
    code, _, err = trainer("demo", "-o", tmp_path / "demo", "--hold-out", "nobody")
    assert code == 1
    assert f"{own}: " in err
    assert own.read_bytes() == b"mine"


def test_a_training_that_was_cut_short_says_so_beside_its_score():
    """45 steps, of a busy machine, gave 49 % where 400 give 70 to 80 %: nobody should take it for the result."""
    recipe = recipe_named("default", batch_size=8, epochs=3)
    assert "about 45 training steps instead of 400" in demo.cut_short(recipe, 120, 400)
    assert "--minutes" in demo.cut_short(recipe, 120, 400)
    assert demo.cut_short(recipe, 120, 50) == ""
