"""A document's own division is obeyed, and nothing is scored on pictures that it was trained on without a word."""

import json
import shutil

import numpy as np
import pytest

from trainer.annotations import read_document, write_document
from trainer.data.trained_on import TrainedOn, hashes_of, read_trained_on

SMALL = ["--input-size", 64, "--batch-size", 4, "--epochs", 1, "--device", "cpu", "--workers", 0]


@pytest.fixture
def divided(made_people, tmp_path):
    """Ten people: six to train on, two each to validate and to test on."""
    document = made_people(tmp_path, "divided", 10, seed=5)
    for number, record in enumerate(document.records):
        split = "train" if number < 6 else "val" if number < 8 else "test"
        record.update(split=split, isValidation=int(split != "train"))
    write_document(document, document.path)
    return document.path


def config_of(run):
    return json.loads((run / "config.json").read_text())


def test_train_learns_from_the_train_part_and_validates_on_the_val_part(divided, call, tmp_path):
    code, _, error = call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")
    assert code == 0, error
    assert f"{divided}: learning from its 6 records of split train" in error
    assert f"{divided}: validating on its 2 records of split val" in error
    config = config_of(tmp_path / "run")
    (learned,), (validated,) = config["documents"], config["validation"]
    assert (learned["split"], learned["records"]) == ("train", 6)
    assert (validated["split"], validated["records"]) == ("val", 2)
    assert config["pictures"]["pictures"] == 6
    card = json.loads((tmp_path / "run" / "best.json").read_text())
    trained_on = read_trained_on(tmp_path / "run" / "best.safetensors", card)
    document = read_document(divided)
    is_known = trained_on.holds(hashes_of(document.image_path(record) for record in document.records))
    assert is_known.tolist() == [True] * 6 + [False] * 4
    # Going on takes the same part again.
    code, _, error = call("train", "--resume", tmp_path / "run", "--epochs", 2)
    assert code == 0, error


def test_another_part_or_all_of_it_is_taken_where_the_command_says(divided, call, tmp_path):
    line = ["train", "--data", divided, *SMALL, "-o", tmp_path / "run"]
    code, _, error = call(*line, "--split", "test", "--val-split", "train")
    assert code == 0, error
    config = config_of(tmp_path / "run")
    assert [one["records"] for one in (*config["documents"], *config["validation"])] == [2, 6]
    code, _, error = call("train", "--data", divided, *SMALL, "-o", tmp_path / "all", "--split", "all")
    assert code == 1 and "2 of 2 people to validate on stand in pictures that are trained on too" in error


def test_of_a_divided_document_to_validate_on_the_val_part_is_taken(divided, made_people, call, tmp_path):
    learned = made_people(tmp_path / "other", "learned", 4, seed=6)
    line = ["train", "--data", learned.path, "--val", divided, *SMALL]
    code, _, error = call(*line, "-o", tmp_path / "run")
    assert code == 0, error
    (validated,) = config_of(tmp_path / "run")["validation"]
    assert (validated["split"], validated["records"]) == ("val", 2)
    assert f"{divided}: validating on its 2 records of split val" in error


def test_mpiis_own_flag_is_a_division(divided, call, tmp_path):
    document = read_document(divided)
    for record in document.records:
        del record["split"]
    write_document(document, tmp_path / "mpii.pose.json")
    code, out, _ = call("stats", tmp_path / "mpii.pose.json", "--no-images")
    assert code == 0 and "splits: val 4, not divided 6\n" in out
    code, _, error = call("train", "--data", tmp_path / "mpii.pose.json", *SMALL, "-o", tmp_path / "run")
    assert code == 0, error
    assert [one["records"] for one in config_of(tmp_path / "run")["documents"]] == [6]
    line = ["evaluate", "--model", tmp_path / "run", "--data", tmp_path / "mpii.pose.json", "--split", "val"]
    code, out, error = call(*line, "--json")
    assert code == 0, error
    assert json.loads(out)["data"][0]["scored"] == 4


def test_a_part_that_is_not_there_is_named_with_those_that_are(divided, call, tmp_path):
    document = read_document(divided)
    document.records[:] = document.records[8:]
    write_document(document, tmp_path / "test.pose.json")
    code, _, error = call("train", "--data", tmp_path / "test.pose.json", *SMALL, "-o", tmp_path / "run")
    assert code == 1 and "holds no record of split train (test 2); choose another, or all" in error


def test_validating_on_a_copy_of_a_training_picture_is_stopped_and_kept_in_the_card(made_people, call, tmp_path):
    learned = made_people(tmp_path / "one", "train", 6, seed=1)
    held = made_people(tmp_path / "other", "val", 4, seed=2)
    # The same picture under another name, in another folder.
    shutil.copy(learned.image_path(learned.records[0]), held.image_path(held.records[1]))
    line = ["train", "--data", learned.path, "--val", held.path, *SMALL, "-o", tmp_path / "run"]
    code, _, error = call(*line)
    assert code == 1 and "1 of 4 people to validate on stand in pictures that are trained on too" in error
    assert str(held.image_path(held.records[1])) in error and not (tmp_path / "run").exists()
    code, _, error = call(*line, "--allow-overlap")
    assert code == 0, error
    card = json.loads((tmp_path / "run" / "best.json").read_text())
    assert card["provenance"]["pictures"]["validation_people_trained_on"] == 1


def test_evaluate_refuses_pictures_that_the_network_was_trained_on(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    line = ["evaluate", "--model", tmp_path / "run", "--data", divided, "-o", tmp_path / "results.json"]
    code, _, error = call(*line)
    assert code == 1 and "6 of 10 people stand in pictures that this network was trained on" in error
    code, out, error = call(*line, "--allow-overlap")
    assert code == 0, error
    assert "Warning: 6 of 10 people stand in pictures that run was trained on." in out
    assert json.loads((tmp_path / "results.json").read_text())["overlap"] == {"people_trained_on": 6, "complete": True}
    code, out, error = call(*line, "--split", "test")
    assert code == 0 and "Warning" not in out, error


def test_a_network_remembers_the_pictures_of_the_one_it_started_from(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "first")[0] == 0
    line = ["train", "--data", divided, "--split", "val", "--val-split", "test", "--init", tmp_path / "first", *SMALL]
    code, _, error = call(*line, "-o", tmp_path / "second")
    assert code == 0, error
    assert config_of(tmp_path / "second")["pictures"]["pictures"] == 8
    (tmp_path / "first" / "trained_on.bin").unlink()
    assert call(*line, "-o", tmp_path / "third")[0] == 0
    described = config_of(tmp_path / "third")["pictures"]
    assert (described["pictures"], described["complete"]) == (2, False)


def test_a_list_of_pictures_that_is_not_the_cards_is_not_believed(divided, call, tmp_path):
    """The card holds a digest: another run's list beside the weights would let leaks through."""
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    TrainedOn(np.arange(6, dtype=np.uint64)).write(tmp_path / "run")
    line = ["evaluate", "--model", tmp_path / "run", "--data", divided, "--json"]
    code, out, error = call(*line)
    assert code == 0, error
    assert json.loads(out)["overlap"] == {"people_trained_on": None, "complete": False}


def test_a_million_pictures_take_eight_megabytes():
    many = TrainedOn(np.arange(1_000_000, dtype=np.uint64))
    assert len(many._content()) == 8_000_000
