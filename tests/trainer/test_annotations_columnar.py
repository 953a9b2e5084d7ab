"""Columns on disk: the same numbers as the records, fresh when the document changes, shared between processes."""

import json
import multiprocessing
import os
import pickle
import time

import numpy as np
import pytest

from trainer.annotations import MPII16, counts_mask, joints_px, open_document, read_document
from trainer.annotations.columnar import open_columns
from trainer.annotations.columns import MISSING
from trainer.errors import DocumentError


@pytest.fixture
def document(write_tree, make_record):
    """Fifty records of two characters, some joints missing, hidden or derived, names beyond ASCII."""
    records = []
    for number in range(50):
        record = make_record(
            number, img_paths=f"腕/{number}.png", frame=number, character="ミク" if number % 2 else None,
            split=("train", "val", "test", None)[number % 4], isValidation=number % 2, own_key="é" * number,
        )  # fmt: skip
        record["joint_source"] = [{"kind": "derived" if j == number % 16 else "bone"} for j in range(16)]
        record["joint_state"][3], record["joint_self"][3][2] = "occluded", 0
        record["joint_state"][5], record["joint_self"][5] = "missing", [0, 0, 0]
        records.append(record)
    return write_tree(records)


def test_columns_hold_what_the_records_hold(document):
    records = read_document(document).records
    table = open_columns(document)
    assert len(table) == 50
    assert np.array_equal(table.xy_px, [joints_px(record) for record in records])
    assert table.frame.tolist() == list(range(50))
    assert table.split.tolist()[:4] == [0, 1, 2, -1]
    assert [table.characters[code] if code >= 0 else None for code in table.character] == [
        record["character"] for record in records
    ]
    assert [table.image_name(number) for number in range(50)] == [record["img_paths"] for record in records]
    for options in ({}, {"occluded": False}, {"derived": False}, {"outside": True}):
        assert np.array_equal(table.counts(**options), [counts_mask(record, **options) for record in records])
    assert (table.state == MISSING).sum() == 50
    assert MPII16.joints[5] == "l_ankle"


def test_single_records_are_parsed_alone_with_every_key(document):
    table = open_columns(document)
    records = read_document(document).records
    assert table[17] == records[17]
    assert table[-1] == records[-1]
    assert table[10:13] == records[10:13]
    assert list(table) == records
    with pytest.raises(IndexError):
        table[50]


@pytest.mark.parametrize("layout", [{"indent": 1}, {"ensure_ascii": False}, {"separators": (",", ":")}])
def test_any_layout_of_the_file_will_do(document, layout):
    tree = json.loads(document.read_text())
    document.write_text(json.dumps(tree, **layout), encoding="utf-8")
    assert list(open_columns(document)) == tree["annotations"]


def test_the_second_opening_reads_nothing_again(document, monkeypatch):
    open_columns(document)
    monkeypatch.setattr("trainer.annotations.columnar.DocumentReader", None)
    assert len(open_columns(document)) == 50


def test_a_changed_document_gets_new_columns(document):
    open_columns(document)
    tree = json.loads(document.read_text())
    tree["annotations"] = tree["annotations"][:9]
    document.write_text(json.dumps(tree))
    assert len(open_columns(document)) == 9


def test_damaged_or_half_written_columns_are_made_anew(document):
    folder = open_columns(document).folder
    (folder / "xy_px.bin").write_bytes(b"short")
    assert len(open_columns(document)) == 50
    (folder / "about.json").write_text("{")
    assert open_columns(document)[3]["frame"] == 3


def test_nothing_but_the_columns_is_left_beside_the_document(document):
    open_columns(document)
    assert sorted(path.name for path in document.parent.iterdir()) == ["d.pose.json", "d.pose.json.columns"]


def test_a_broken_document_leaves_no_columns(document):
    document.write_text(document.read_text()[:-20])
    with pytest.raises(DocumentError, match="is not JSON"):
        open_columns(document)
    assert [path.name for path in document.parent.iterdir()] == ["d.pose.json"]


def test_an_empty_document_has_empty_columns(write_tree):
    table = open_columns(write_tree([]))
    assert len(table) == 0
    assert table.counts().shape == (0, 16)


def _sum_of(table):
    return os.getpid(), float(table.xy_px.sum()), table[7]["frame"]


def test_a_table_sent_to_other_processes_is_only_its_path(document):
    table = open_columns(document)
    assert len(pickle.dumps(table)) < 1000
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        for process, total, frame in pool.map(_sum_of, [table] * 4):
            assert process != os.getpid()
            assert (total, frame) == (float(table.xy_px.sum()), 7)


def test_random_access_takes_the_same_time_at_both_ends(document):
    table = open_columns(document)
    seconds = {0: [], 49: []}
    for _ in range(10):  # the fastest of ten: a busy machine slows single ones by any factor
        for number, taken in seconds.items():
            start = time.perf_counter()
            for _ in range(50):
                table[number]
            taken.append(time.perf_counter() - start)
    fastest = [min(taken) for taken in seconds.values()]
    assert max(fastest) < 20 * min(fastest)


def test_a_large_document_is_opened_where_it_lies_and_a_small_one_read(document):
    whole, on_disk = open_document(document), open_document(document, largest_in_memory=0)
    assert isinstance(whole.records, list)
    assert not isinstance(on_disk.records, list)
    assert list(on_disk.records) == whole.records
    assert on_disk.header == whole.header
    assert on_disk.image_path(on_disk.records[3]) == whole.image_path(whole.records[3])


def test_training_sees_the_same_samples_on_disk_as_in_memory(document):
    from trainer.data.dataset import PoseDataset, SampleOptions

    options = SampleOptions(counts_derived=False)
    whole = PoseDataset([open_document(document)], options)
    on_disk = PoseDataset([open_document(document, largest_in_memory=0)], options)
    assert len(whole) == len(on_disk) == 50
    assert [sample.name for sample in on_disk.samples] == [sample.name for sample in whole.samples]
    assert on_disk.samples[31] == whole.samples[31]
    assert on_disk.missing_pictures() == whole.missing_pictures()
    assert len(pickle.dumps(on_disk)) < 5000


def test_records_on_disk_say_what_records_in_memory_say(document):
    in_memory, on_disk = read_document(document).records, open_columns(document)
    assert list(in_memory) == list(on_disk)
    assert np.array_equal(in_memory.split_codes(), on_disk.split_codes())
    assert in_memory.box_rules() == on_disk.box_rules()
    for number in range(len(in_memory)):
        assert in_memory.image_name(number) == on_disk.image_name(number)
    for choice in ({}, {"occluded": False}, {"outside": True}, {"derived": False}):
        assert np.array_equal(in_memory.counts(**choice), on_disk.counts(**choice))
    one, other = in_memory.columns(), on_disk.columns()
    for name in ("xy_px", "state", "is_derived", "size_px", "person_px", "character", "image"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
