"""The network in the box: every command that is given no weights takes it, and it knows joints."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from PIL import Image
from safetensors import safe_open

import trainer
from trainer.annotations import MPII16, read_document
from trainer.cli.demo import sample_folder
from trainer.cli.main import cli, run
from trainer.data.trained_on import read_trained_on
from trainer.errors import CheckpointError
from trainer.evaluation.confidence import rising_curve
from trainer.models import default_network, load_model
from trainer.prediction import Confidence
from trainer.provenance import model_name

WALK = sample_folder() / "aoi_walk.shotCam.pose.json"


def typed(*arguments):
    result = CliRunner().invoke(cli, [str(a) for a in arguments])
    assert result.exit_code == 0, result.output
    return result


def test_without_a_path_the_network_in_the_box_is_loaded_in_float32():
    model = trainer.load_model()
    assert not model.training
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    assert model.keypoints == MPII16.joints
    size = model.card["input"]["size"][0]
    with torch.inference_mode():
        assert model(torch.zeros(1, 3, size, size))[-1].shape == (1, 16, size // 4, size // 4)


def test_default_is_the_networks_name_unless_a_file_is_called_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert trainer.load_model("default").card["name"] == trainer.load_model().card["name"]
    (tmp_path / "default").write_bytes(b"no weights")
    with pytest.raises(CheckpointError, match="default"):
        trainer.load_model("default")


@pytest.mark.parametrize("name", default_network.FILES)
def test_tables_and_records_call_it_as_the_commands_do(name):
    assert model_name(name, load_model(name).card) == name
    assert model_name(default_network.FILES[name], {"name": "drawings"}) == name


@pytest.mark.parametrize("name", default_network.FILES)
def test_the_files_are_small_and_their_cards_say_terms_limits_and_numbers(name):
    file = default_network.FILES[name]
    assert file.stat().st_size < 8_000_000
    with safe_open(file, framework="pt") as opened:
        card = json.loads(opened.metadata()["card"])
        types = {opened.get_tensor(name).dtype for name in opened.keys()}  # noqa: SIM118
    assert types <= {torch.float16, torch.int64}
    assert card == json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["terms"].startswith("Apache-2.0")
    assert ("MediaPipe" in card["start"]) == (name == "default")
    assert card["cannot"]
    assert {"anime", "chibi", "cartoon", "western"} <= set(card["metrics"]["drawings_eval"])
    assert not [name for name in map(str, card["provenance"]["documents"]) if "lsp" in name.lower()]


def test_weights_are_part_of_an_installation(monkeypatch):
    from setuptools.dist import Distribution

    monkeypatch.chdir(Path(trainer.__file__).parents[1])
    distribution = Distribution()
    distribution.parse_config_files()
    building = distribution.get_command_obj("build_py")
    building.ensure_finalized()
    building.manifest_files = {}  # what version control knows does not count
    installed = {Path(file).resolve() for file in building.find_data_files("trainer", "trainer")}
    for file in default_network.FILES.values():
        assert {file, file.with_suffix(".json"), file.with_name(f"{file.stem}.trained_on.bin")} <= installed


@pytest.mark.parametrize("name", default_network.FILES)
def test_what_a_network_in_the_box_was_trained_on_lies_beside_it(name):
    model = load_model(name)
    known = read_trained_on(default_network.FILES[name], model.card)
    assert known is not None and len(known.pictures) > 20_000


def test_the_other_network_in_the_box_has_its_name():
    assert load_model("generated-only").card["name"] == "generated-only"
    assert load_model("generated-only").arch == "hg1"


def test_predict_without_model_finds_the_joints_of_a_rendered_figure(tmp_path):
    document = read_document(WALK)
    record = document.records[0]
    box = ",".join(f"{value:.1f}" for value in record["bbox"])
    typed("predict", document.image_path(record), "--box", box, "-o", tmp_path / "found", "--no-overlays")
    found = read_document(tmp_path / "found" / "predictions.pose.json").records[0]
    gaps = np.linalg.norm(np.array(found["joint_guess"]) - np.array(record["joint_self"])[:, :2], axis=1)
    reach = 1.25 * max(record["bbox"][2:]) / 10
    assert np.median(gaps) < reach


def test_evaluate_without_model_is_far_from_chance_on_scenes_that_it_never_saw(tmp_path):
    result = typed("evaluate", "--data", WALK, "--limit", 8, "--json")
    assert json.loads(result.stdout)["metrics"]["pck_study"]["mean"] > 0.4
    assert "began with MediaPipe's, whose photographs are not listed" in result.stderr
    assert "copy it along" not in result.stderr  # there is nothing that the user could copy


def test_training_starts_from_the_network_in_the_box_at_its_size(tmp_path):
    arguments = ("--epochs", 1, "--batch-size", 24, "--learning-rate", 1e-9, "--workers", 0)
    typed("train", "--data", WALK, "--init", "default", *arguments, "-o", tmp_path / "run")
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    model = trainer.load_model()
    assert config["recipe"]["input_size"] == model.card["input"]["size"][0]
    trained = trainer.load_model(tmp_path / "run")
    theirs = model.state_dict()
    for weights, values in trained.state_dict().items():
        torch.testing.assert_close(values, theirs[weights], atol=1e-6, rtol=0)
    assert config["recipe"]["mean"] == model.card["input"]["mean"]
    assert config["recipe"]["loss"] == model.card["recipe"]["loss"] == "cross_entropy"
    assert trained.card["mirror"] == model.card["mirror"] == "last look"
    typed("train", "--resume", tmp_path / "run", "--epochs", 2)
    assert trainer.load_model(tmp_path / "run" / "last.safetensors").card.get("mirror") == "last look"


def test_an_installation_without_the_weights_says_so_in_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(default_network.FILES, "default", tmp_path / "drawings.safetensors")
    Image.new("RGB", (32, 32)).save(tmp_path / "a.png")
    with pytest.raises(SystemExit) as left:
        run(["predict", str(tmp_path / "a.png"), "-o", str(tmp_path / "found")])
    assert left.value.code == 1
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1
    assert "drawings.safetensors" in lines[0]


def test_falling_neighbours_are_pooled():
    assert [share for _, share in rising_curve(range(5), [0, 1, 0, 1, 1])] == [0, 0.5, 0.5, 1, 1]
    assert [share for _, share in rising_curve(range(3), [1, 0, 0])] == pytest.approx([1 / 3] * 3, abs=1e-5)


def test_a_curve_gives_the_share_of_right_joints_at_a_height():
    random = np.random.default_rng(0)
    heights = random.uniform(0, 1, 20000)
    points = np.array(rising_curve(heights, random.uniform(0, 1, 20000) < heights**2)).T
    for height in (0.2, 0.5, 0.9):
        assert np.interp(height, *points) == pytest.approx(height**2, abs=0.04)


def test_the_default_networks_last_look_is_averaged_with_the_mirrored_picture():
    model = trainer.load_model()
    record = read_document(WALK).records[5]
    picture = read_document(WALK).image_path(record)
    usual, every, none = (trainer.predict(model, picture, record["bbox"], flip=flip)[0] for flip in (None, True, False))
    np.testing.assert_allclose(usual["joint_guess"], every["joint_guess"], atol=0.01)
    np.testing.assert_allclose(usual["joint_score"], every["joint_score"], atol=1e-3)
    assert not np.allclose(usual["joint_guess"], none["joint_guess"], atol=0.01)


@pytest.mark.parametrize("with_mirrored", [False, True])
def test_the_cards_confidence_rises_with_the_height_for_every_joint(with_mirrored):
    confidence = Confidence.of(trainer.load_model(), with_mirrored=with_mirrored)
    assert confidence.kind == "probability"
    values = np.array([confidence.scores(np.full(16, height)) for height in np.linspace(0, 1.2, 30)])
    assert (np.diff(values, axis=0) >= 0).all()
    assert (values[-1] - values[0] > 0.3).all()
