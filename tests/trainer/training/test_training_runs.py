"""Runs: they learn, they can be stopped and resumed, and they say what is wrong."""

import csv
import dataclasses
import json
import shutil

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

import trainer.annotations
from trainer.annotations import open_document, write_document
from trainer.errors import ImageError, RunError
from trainer.models import build_network, load_model, save_model
from trainer.training import RunOptions, recipe_named, resume, train
from trainer.training import loop as training_loop
from trainer.training.recipes import Recipe

EXACT = RunOptions(precision="float32", device="cpu")
TINY = {"batch_size": 4, "epochs": 2, "warmup_steps": 0, "input_size": 64}


def rows_of(folder):
    with (folder / "log.csv").open() as handle:
        return [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(handle)]


@pytest.fixture(scope="module")
def straight_run(people, tmp_path_factory):
    """A run of two epochs without interruption."""
    folder = tmp_path_factory.mktemp("runs") / "straight"
    return train([people[0]], [people[1]], recipe_named("default", **TINY), folder, EXACT)


def test_the_loss_falls_and_the_run_folder_is_complete(straight_run):
    assert straight_run.last_loss < 0.9 * straight_run.first_loss
    assert sorted(p.name for p in straight_run.folder.iterdir()) == [
        "best.json", "best.safetensors", "checkpoint.pt", "config.json", "last.json", "last.safetensors", "log.csv",
        "trained_on.bin",
    ]  # fmt: skip
    assert [row["epoch"] for row in rows_of(straight_run.folder)] == ["1", "2"]
    assert straight_run.trainable_parameters == 3_586_960


@pytest.mark.slow
def test_a_network_learns_the_made_up_people_within_a_minute(people, tmp_path):
    recipe = recipe_named("default", batch_size=4, epochs=25, input_size=64, learning_rate=2e-3)
    result = train([people[0]], [people[1]], recipe, tmp_path / "run", EXACT)
    assert result.last_loss < 0.5 * result.first_loss
    assert result.best_pck > 0.5
    untrained = float(rows_of(result.folder)[0]["val_pck"])
    assert result.best_pck > 3 * untrained


def test_the_card_says_what_made_the_weights_and_names_no_folders(straight_run, people):
    model = load_model(straight_run.folder)
    card = model.card
    assert card["recipe"]["name"] == "default"
    assert card["name"] == json.loads((straight_run.folder / "last.json").read_text())["name"] == "straight"
    assert card["provenance"]["documents"][0]["path"] == "train.pose.json"
    assert card["provenance"]["documents"][0]["sha256"]
    assert card["metrics"]["epoch"] in (1, 2)
    assert str(people[0].path.parent) not in json.dumps(card)


def test_the_same_seed_gives_the_same_run_to_the_last_digit(straight_run, people, tmp_path):
    again = train([people[0]], [people[1]], recipe_named("default", **TINY), tmp_path / "again", EXACT)
    assert rows_of(again.folder) == rows_of(straight_run.folder)


@pytest.mark.parametrize("killed_at", [2, 4, 6], ids=["inside epoch 1", "at its end", "inside epoch 2"])
def test_a_resumed_run_equals_one_that_never_stopped(killed_at, straight_run, people, tmp_path, monkeypatch):
    class Killed(Exception):
        pass

    original = training_loop.train_step

    def step_or_die(run, batch):
        if run.position.step == killed_at:
            raise Killed
        return original(run, batch)

    folder = tmp_path / "stopped"
    monkeypatch.setattr(training_loop, "train_step", step_or_die)
    every_step = dataclasses.replace(EXACT, checkpoint_seconds=0.0)
    with pytest.raises(Killed):
        train([people[0]], [people[1]], recipe_named("default", **TINY), folder, every_step)
    monkeypatch.undo()
    result = resume(folder)
    assert rows_of(folder) == rows_of(straight_run.folder)
    ours, theirs = (load_file(f / "last.safetensors") for f in (folder, straight_run.folder))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
    assert result.best_pck == straight_run.best_pck


def test_frozen_layers_keep_weights_and_statistics_and_only_fc_and_score_move(people, tmp_path):
    start = save_model(build_network("hg1", people_keypoints(), seed=5), tmp_path / "start.safetensors")
    recipe = recipe_named("default", **{**TINY, "epochs": 1, "freeze": "backbone", "ema_decay": None})
    options = dataclasses.replace(EXACT, init=str(start))
    result = train([people[0]], [], recipe, tmp_path / "run", options)
    before, after = load_file(start), load_file(result.folder / "last.safetensors")
    moved = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert result.trainable_parameters == 70_416
    assert moved == {"fc", "score"}


def test_the_study_lets_norms_of_frozen_layers_drift(people, tmp_path):
    recipe = recipe_named("default", **{**TINY, "epochs": 1, "freeze": "backbone", "frozen_norms": "drift"})
    result = train([people[0]], [], recipe, tmp_path / "run", EXACT)
    before = build_network("hg1", people_keypoints(), seed=0).state_dict()
    after = load_file(result.folder / "last.safetensors")
    assert not torch.equal(before["bn1.running_mean"], after["bn1.running_mean"])
    assert torch.equal(before["conv1.weight"], after["conv1.weight"])


def people_keypoints():
    from trainer.annotations import MPII16

    return MPII16.joints


def test_an_exploding_loss_stops_the_run_with_its_batch_set_aside(people, tmp_path, monkeypatch):
    original = training_loop.heatmap_loss

    def broken(*given):
        return original(*given) * float("nan")

    monkeypatch.setattr(training_loop, "heatmap_loss", broken)
    with pytest.raises(RunError, match=r"the loss became nan in epoch 1, step 0; its batch is set aside"):
        train([people[0]], [], recipe_named("default", **TINY), tmp_path / "run", EXACT)
    about = json.loads((tmp_path / "run" / "failed_batch.json").read_text())
    assert len(about["samples"]) == 4
    assert "train.pose.json, record" in about["samples"][0]
    assert load_file(tmp_path / "run" / "failed_batch.safetensors")["picture"].shape == (4, 64, 64, 3)


def test_a_folder_with_a_run_is_not_overwritten(straight_run, people):
    before = (straight_run.folder / "log.csv").read_bytes()
    with pytest.raises(RunError, match="holds a run already"):
        train([people[0]], [], recipe_named("default", **TINY), straight_run.folder, EXACT)
    assert (straight_run.folder / "log.csv").read_bytes() == before


def test_resuming_refuses_changed_documents_and_folders_without_a_run(straight_run, people, tmp_path):
    with pytest.raises(RunError, match="no config"):
        resume(tmp_path)
    folder = tmp_path / "copy"
    shutil.copytree(straight_run.folder, folder)
    config = json.loads((folder / "config.json").read_text())
    config["documents"][0]["sha256"] = "0" * 64
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(RunError, match="changed since the run began"):
        resume(folder)


def test_missing_pictures_are_listed_before_anything_is_written(people, tmp_path):
    document = dataclasses.replace(people[0], images=tmp_path)
    with pytest.raises(ImageError, match=r"16 pictures are missing: .*train\.0000\.png.* and 13 more"):
        train([document], [], recipe_named("default", **TINY), tmp_path / "run", EXACT)
    assert not (tmp_path / "run").exists()


def test_weights_of_another_network_are_refused(people, tmp_path):
    start = save_model(build_network("hg2", people_keypoints(), seed=5), tmp_path / "start.safetensors")
    with pytest.raises(RunError, match="say --arch hg2"):
        train(
            [people[0]],
            [],
            recipe_named("default", **TINY),
            tmp_path / "run",
            dataclasses.replace(EXACT, arch="hg1", init=str(start)),
        )


def test_fine_tuning_takes_architecture_size_mean_and_rate_from_the_start(people, call, tmp_path):
    start = build_network("blaze", people_keypoints(), seed=4)
    start.card = {"input": {"size": [64, 64], "colour": "RGB", "mean": [0.0, 0.0, 0.0]}}
    save_model(start, tmp_path / "start.safetensors")
    line = ["train", "--data", people[0].path, "--batch-size", 8, "--device", "cpu", "--workers", 0]
    code, _, error = call(
        *line, "--init", tmp_path / "start.safetensors", "--epochs", 1, "--patience", 3, "-o", tmp_path / "run"
    )
    assert code == 0, error
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    assert config["arch"] == "blaze"
    recipe = config["recipe"]
    assert (recipe["input_size"], recipe["mean"], recipe["learning_rate"]) == (64, [0.0, 0.0, 0.0], 1e-4)
    card = load_model(tmp_path / "run").card
    assert (card["input"]["size"], card["input"]["mean"]) == ([64, 64], [0.0, 0.0, 0.0])
    code, _, error = call(
        *line, "--init", tmp_path / "run", "--learning-rate", 2e-4, "--epochs", 1, "-o", tmp_path / "on"
    )
    assert code == 0, error
    assert json.loads((tmp_path / "on" / "config.json").read_text())["recipe"]["learning_rate"] == 2e-4


@pytest.mark.parametrize("changes", [{"input_size": 0}, {"epochs": 0}, {"learning_rate": 0.0}, {"batch_size": -1}])
def test_unreasonable_values_are_refused(changes):
    with pytest.raises(RunError, match=f"{next(iter(changes))} must be a number above zero"):
        recipe_named("default", **changes)


def test_an_unknown_recipe_is_refused_with_the_known_ones():
    with pytest.raises(RunError, match="use default or study"):
        recipe_named("magic")


@pytest.mark.parametrize("name", ["default", "study"])
def test_recipes_survive_the_way_through_json(name):
    recipe = recipe_named(name)
    assert type(recipe).from_dict(json.loads(json.dumps(recipe.as_dict()))) == recipe
    with pytest.raises(RunError, match="unknown settings magic"):
        type(recipe).from_dict({**recipe.as_dict(), "magic": 1})


def test_a_recipe_of_an_older_run_that_says_peer_is_read():
    values = {**recipe_named("study").as_dict(), "targets": "peer"}
    assert Recipe.from_dict(values) == recipe_named("study")


def test_a_recipe_that_turned_samples_into_drawings_is_refused_and_others_of_its_time_are_read():
    values = recipe_named("default").as_dict()
    values["augmentation"]["style"] = {"chance": 0.0}
    assert Recipe.from_dict(values) == recipe_named("default")
    values["augmentation"]["style"] = {"chance": 0.4}
    with pytest.raises(RunError, match="--style drawn, which is no more"):
        Recipe.from_dict(values)


def test_augmented_samples_do_not_depend_on_when_they_are_read(people):
    from trainer.data import Augmentation, PoseDataset, SampleOptions

    dataset = PoseDataset([people[0]], SampleOptions(), Augmentation(), seed=3)
    one, other = dataset[2, 5], PoseDataset([people[0]], SampleOptions(), Augmentation(), seed=3)[2, 5]
    assert all(torch.equal(one[key], other[key]) for key in one)
    assert not torch.equal(one["picture"], dataset[3, 5]["picture"])


def test_augmented_points_stay_on_their_dots(people):
    from trainer.data import Augmentation, PoseDataset, SampleOptions

    dataset = PoseDataset([people[0]], SampleOptions(), Augmentation(channel_gain=0.0), seed=3)
    colours = np.random.default_rng(0).integers(40, 255, (16, 3))
    hits = total = 0
    for epoch in range(3):
        item = dataset[epoch, 1]
        for joint in torch.nonzero(item["counts"])[:, 0].tolist():
            x, y = (item["xy_map"][joint] * 4).int().clamp(0, 255).tolist()
            hits += int(np.abs(item["picture"][y, x].numpy().astype(int) - colours[joint]).max() < 25)
            total += 1
    # Dots of near joints overlap, and a mirrored picture shows the other side's name on a dot's own colour.
    assert total >= 30
    assert hits / total > 0.9 or any(_is_mirrored(dataset[e, 1]) for e in range(3))


def _is_mirrored(item):
    return float(torch.det(item["crop_from_image"][:, :2])) < 0


def test_tensorboard_curves_are_written_where_asked_for(people, tmp_path):
    pytest.importorskip("tensorboard")
    options = dataclasses.replace(EXACT, tensorboard=True)
    train([people[0]], [], recipe_named("default", **{**TINY, "epochs": 1}), tmp_path / "run", options)
    assert list((tmp_path / "run" / "tensorboard").glob("events.out.tfevents.*"))


def test_the_schedule_may_fall_in_steps_where_the_command_says(people, call, tmp_path):
    small = ["--input-size", 64, "--batch-size", 8, "--epochs", 2, "--device", "cpu", "--workers", 0]
    line = ["train", "--data", people[0].path, *small, "-o", tmp_path / "run", "--milestones", 1]
    code, _, error = call(*line)
    assert code == 2 and "--schedule step" in error
    code, _, error = call(*line, "--schedule", "step")
    assert code == 0, error
    recipe = json.loads((tmp_path / "run" / "config.json").read_text())["recipe"]
    assert (recipe["schedule"], recipe["milestones"]) == ("step", [1])
    with (tmp_path / "run" / "log.csv").open() as lines:
        rates = [float(row["learning_rate"]) for row in csv.DictReader(lines)]
    # Two steps an epoch of the 50 over which the rate rises to 1e-3; the second epoch has a tenth.
    assert rates == pytest.approx([1e-3 * 2 / 50, 1e-4 * 4 / 50])


@pytest.mark.parametrize("is_mapped", [False, True])
def test_training_warns_of_boxes_made_by_different_rules_and_its_card_keeps_them(
    is_mapped, made_people, call, caplog, tmp_path, monkeypatch
):
    if is_mapped:  # as documents are that do not fit in memory
        monkeypatch.setattr(trainer.annotations, "open_document", lambda *about: open_document(*about, 0))
    older, newer = made_people(tmp_path, "older", 4), made_people(tmp_path, "newer", 4, seed=2)
    for record in newer.records:
        record["bbox_rule"] = "joints"
    write_document(newer, newer.path)
    small = ["--input-size", 64, "--batch-size", 4, "--epochs", 1, "--device", "cpu", "--workers", 0]
    for name, data, warnings in (("one", [newer.path], 0), ("two", [older.path, newer.path], 1)):
        caplog.clear()
        code, _, output = call("train", "--data", *data, *small, "-o", tmp_path / name)
        assert code == 0, output
        warned = [line for line in caplog.messages if "boxes were made by different rules (bbox_rule)" in line]
        assert len(warned) == warnings
    assert "'1.0' in" in warned[0] and "'joints' in" in warned[0]
    card = json.loads((tmp_path / "two" / "last.json").read_text())
    counts = [document["box_rules"]["bbox_rule"] for document in card["provenance"]["documents"]]
    assert counts == [{"1.0": 4}, {"joints": 4}]
