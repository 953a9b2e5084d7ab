"""A document's own division is obeyed, and nothing is scored on pictures that it was trained on without a word."""

import csv
import json
import shutil

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import read_document, write_document
from trainer.data.trained_on import TrainedOn, picture_hash, read_trained_on
from trainer.errors import TrainerError
from trainer.jobs import Place
from trainer.protocols import PROTOCOLS
from trainer.study import Plan, score

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
    assert sorted(trained_on.pictures) == sorted(picture_hash(document.image_path(r)) for r in document.records[:6])
    assert len(trained_on.people) == 6
    # Going on takes the same part again.
    code, _, error = call("train", "--resume", tmp_path / "run", "--epochs", 2)
    assert code == 0, error
    with (tmp_path / "run" / "log.csv").open() as lines:
        assert [row["images"] for row in csv.DictReader(lines)] == ["6", "6"]


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
    assert code == 0 and "splits: train (6 records), val (4 records)\n" in out
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
    assert card["provenance"]["pictures"].get("validation_people_trained_on") == 1


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


def saved_again(document, records):
    """Save some of a document's pictures in another format, under the same names, and let the records say so."""
    for record in records:
        path = document.image_path(record)
        Image.open(path).save(path.with_suffix(".webp"), lossless=True)
        path.unlink()
        record["img_paths"] = record["img_paths"].replace(".png", ".webp")


def test_a_picture_that_was_saved_again_is_known_by_its_name_and_joints(divided, made_people, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    copied = read_document(divided)
    saved_again(copied, copied.records)
    write_document(copied, tmp_path / "copied.pose.json")
    line = ["evaluate", "--model", tmp_path / "run", "--data", tmp_path / "copied.pose.json", "--json"]
    code, _, error = call(*line)
    assert code == 1 and "6 of 10 people stand in pictures that this network was trained on" in error
    assert "; 6 of them by image name and joints, since the picture files differ)" in error
    code, out, error = call(*line, "--allow-overlap")
    assert code == 0, error
    assert json.loads(out)["overlap"] == {"people_trained_on": 6, "complete": True}
    learned = made_people(tmp_path / "more", "divided", 3, seed=5)  # the first three people once more
    line = ["train", "--data", learned.path, "--val", tmp_path / "copied.pose.json", "--val-split", "train", *SMALL]
    code, _, error = call(*line, "-o", tmp_path / "other")
    assert code == 1 and "3 of 6 people to validate on stand in pictures that are trained on too" in error
    assert "; 3 of them by image name and joints" in error
    # The same name alone is nothing: frames of every scene are numbered.
    others = made_people(tmp_path / "others", "divided", 3, seed=9)
    code, _, error = call("evaluate", "--model", tmp_path / "run", "--data", others.path, "--json")
    assert code == 0, error


def test_weights_copied_alone_know_the_documents_of_their_card_and_say_what_they_do_not_know(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    shutil.copy(tmp_path / "run" / "best.safetensors", tmp_path / "alone.safetensors")
    line = ["evaluate", "--model", tmp_path / "alone.safetensors", "--data", divided]
    code, _, error = call(*line)
    assert code == 1 and "6 of 10 people stand in pictures that this network was trained on" in error
    code, out, error = call(*line, "--split", "test", "--json")
    assert code == 0 and "not all pictures that this network was trained on are known" in error
    results = json.loads(out)
    assert results["overlap"] == {"people_trained_on": 0, "complete": False}
    assert results["model"]["name"] == "run"  # whose weights they are, whatever the file is called
    code, _, error = call("evaluate", "--model", tmp_path / "run", "--data", divided, "--split", "test", "--json")
    assert code == 0 and "known" not in error


def test_exported_weights_take_along_what_they_were_trained_on(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    for number in (1, 2):
        target = tmp_path / "out" / f"net{number}.safetensors"
        code, _, error = call("export-model", tmp_path / "run", "--to", "safetensors", "-o", target)
        assert code == 0, error
        assert target.with_name(f"net{number}.trained_on.bin").is_file()
    copied = read_document(divided)
    copied.header["note"] = "another document, the same pictures"
    write_document(copied, tmp_path / "copied.pose.json")
    code, _, error = call("evaluate", "--model", target, "--data", tmp_path / "copied.pose.json")
    assert code == 1 and "6 of 10 people stand in pictures that this network was trained on" in error


def test_scores_are_not_made_probabilities_by_people_that_were_trained_on(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    line = ["evaluate", "--model", tmp_path / "run", "--data", divided, "--allow-overlap"]
    assert call(*line, "-o", tmp_path / "results.json")[0] == 0
    line = ["export-model", tmp_path / "run", "--to", "safetensors", "--scores", tmp_path / "results.json"]
    code, _, error = call(*line, "-o", tmp_path / "sure.safetensors")
    assert code == 1 and "6 of its people were trained on" in error
    assert not (tmp_path / "sure.safetensors").exists()


def test_the_page_of_a_run_tries_it_on_its_val_part_alone(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    code, _, error = call("report", tmp_path / "run", "--examples", 10, "-o", tmp_path / "page.html")
    assert code == 0, error
    page = (tmp_path / "page.html").read_text()
    assert "run, 2 samples" in page and "people stand in pictures" not in page
    # Without anything to validate on it is tried on what it learned from, and the page says so.
    assert call("train", "--data", divided, "--split", "test", "--val-split", "test", *SMALL,
                "-o", tmp_path / "blind")[0] == 0  # fmt: skip
    code, _, error = call("report", tmp_path / "blind", "-o", tmp_path / "blind.html")
    assert code == 0, error
    assert (
        "2 of 2 people stand in pictures that blind, 2 samples was trained on" in (tmp_path / "blind.html").read_text()
    )


def test_a_study_scores_no_drawing_that_a_network_was_trained_on(divided, call, tmp_path):
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    document, protocol = read_document(divided), PROTOCOLS["khungurn"]
    plan = Plan(protocol, None, {"drawings": [document]}, document, document)
    with pytest.raises(TrainerError, match="6 of 10 people stand in pictures that this network was trained on"):
        score(plan, protocol.steps[0], tmp_path / "run", tmp_path / "scores.json", Place())


def test_a_list_of_pictures_that_is_not_the_cards_is_not_believed(divided, call, tmp_path):
    """The card holds a digest: another run's list beside the weights would let leaks through."""
    assert call("train", "--data", divided, *SMALL, "-o", tmp_path / "run")[0] == 0
    TrainedOn(np.arange(6, dtype=np.uint64)).write(tmp_path / "run")
    line = ["evaluate", "--model", tmp_path / "run", "--data", divided, "--json"]
    code, out, error = call(*line)
    assert code == 1 and "6 of 10 people stand in pictures that this network was trained on" in error  # by its card
    code, out, error = call(*line, "--split", "test")
    assert code == 0, error
    assert json.loads(out)["overlap"] == {"people_trained_on": 0, "complete": False}


def test_a_million_pictures_take_eight_megabytes(tmp_path):
    many = TrainedOn(np.arange(1_000_000, dtype=np.uint64))
    many.write(tmp_path)
    assert (tmp_path / "trained_on.bin").stat().st_size == 8_000_000
