"""Training on a document that is larger than the memory it may take."""

import json
import tracemalloc

import pytest

from trainer import provenance
from trainer.annotations import open_document, write_document
from trainer.training import RunOptions, recipe_named, resume, train

ON_CPU = RunOptions(device="cpu", precision="float32", allow_overlap=True)
TINY = {"batch_size": 8, "epochs": 1, "warmup_steps": 0, "input_size": 64, "ema_decay": None}


@pytest.fixture(scope="module")
def large(tmp_path_factory, made_people):
    """A document of 72 MB: each of its 24 records has a note of 3 MB that training does not need."""
    folder = tmp_path_factory.mktemp("large")
    document = made_people(folder, "large", 24)
    for number, record in enumerate(document.records):
        record["note"] = f"{number:06}" * 500_000
    write_document(document, folder / "large.pose.json")
    return folder / "large.pose.json"


def test_training_never_holds_a_large_document_in_memory(large, tmp_path):
    document = open_document(large)
    assert large.stat().st_size > 64 << 20
    tracemalloc.start()
    try:
        train([document], [document], recipe_named("default", **TINY), tmp_path / "run", ON_CPU)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    print(f"peak of Python's memory in training: {peak / 2**20:.0f} MiB")
    assert peak < 40 << 20  # a batch of records is 24 MB


def test_each_document_is_hashed_once_a_run_and_once_when_it_goes_on(people, tmp_path, monkeypatch):
    hashed, original = [], provenance.file_sha256

    def counted(path):
        hashed.append(path.name)
        return original(path)

    monkeypatch.setattr(provenance, "file_sha256", counted)
    monkeypatch.setattr("trainer.training.start.file_sha256", counted)
    train([people[0]], [people[1]], recipe_named("default", **TINY), tmp_path / "run", ON_CPU)
    assert hashed == ["train.pose.json", "val.pose.json"]
    hashed.clear()
    resume(tmp_path / "run", epochs=2)
    assert hashed == ["train.pose.json", "val.pose.json"]
    described = json.loads((tmp_path / "run" / "config.json").read_text())["documents"]
    assert described[0]["sha256"] == original(people[0].path)
    card = json.loads((tmp_path / "run" / "last.json").read_text())
    (in_card,) = card["provenance"]["documents"]
    assert in_card.pop("box_rules")["bbox_rule"]
    in_config = {**described[0], "path": "train.pose.json"}
    assert in_card == {key: value for key, value in in_config.items() if key != "images"}
