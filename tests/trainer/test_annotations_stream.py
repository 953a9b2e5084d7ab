"""Record by record: the same answers as a parse of the whole file, whatever the size of the pieces."""

import json
from pathlib import Path

import pytest

from trainer.annotations import read_document, text_window
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.errors import DocumentError

GOOD = sorted((Path(__file__).resolve().parents[2] / "shared_schema" / "good").glob("*.pose.json"))


@pytest.mark.parametrize("chunk", [1, 7, 4096])
@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_any_size_of_chunk_reads_what_json_reads(monkeypatch, path, chunk):
    monkeypatch.setattr(text_window, "CHUNK_BYTES", chunk)
    whole = json.loads(path.read_text(encoding="utf-8"))
    document = read_document(path)
    assert document.records == whole.pop("annotations")
    assert document.header == whole


def test_keys_may_stand_behind_the_records(write_tree, make_record):
    tree = json.loads(write_tree([make_record()]).read_text())
    path = write_tree([])
    path.write_text(json.dumps({"annotations": tree.pop("annotations"), "extra": [1], **tree}))
    with DocumentReader(path) as reader:
        assert reader.header["schema_version"] == "1.1"
        assert len(list(reader)) == 1
        assert reader.header["extra"] == [1]


def test_version_2_is_seen_also_behind_the_records(write_tree):
    path = write_tree([])
    path.write_text('{"annotations": [], "schema_version": "2.0"}')
    with pytest.raises(DocumentError, match=r"version 2\.0"):
        read_document(path)


def test_a_file_cut_anywhere_is_refused_in_one_line(tmp_path):
    content = GOOD[0].read_bytes().rstrip()
    path = tmp_path / "cut.pose.json"
    for length in range(0, len(content), 13):
        path.write_bytes(content[:length])
        with pytest.raises(DocumentError, match="is not JSON") as caught:
            read_document(path)
        assert "\n" not in str(caught.value)


def test_the_line_of_an_error_is_the_line_of_the_file(monkeypatch, write_tree, make_record):
    monkeypatch.setattr(text_window, "CHUNK_BYTES", 64)
    path = write_tree([make_record(), make_record()])
    text = json.dumps(json.loads(path.read_text()), indent=1)
    line = next(n for n, row in enumerate(text.splitlines(), 1) if n > 150 and '"scale_provided"' in row)
    rows = text.splitlines()
    rows[line - 1] = '   "scale_provided": oops,'
    path.write_text("\n".join(rows))
    with pytest.raises(DocumentError, match=f"Expecting value at line {line}, column 22"):
        read_document(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{}", 'the key "schema_version" is missing'),
        ("[]", "[] should be an object"),
        ("{} {}", "Extra data"),
        ('{"a": 1, "a": 2}', "the key 'a' stands twice"),
        ('{"annotations": [], "annotations": []}', "the key 'annotations' stands twice"),
        ('{"a" 1}', "Expecting ':'"),
        ('{"a": 1 "b": 2}', "Expecting '}'"),
        ("{1: 2}", "Expecting property name"),
        ('{"annotations": [1 2]}', "Expecting ']'"),
        ('{"a": [NaN]}', "at a[0]: NaN"),
        ('{"a": "' + "x" * (text_window.LONGEST_VALUE_CHARACTERS + 10), "goes on for more than"),
    ],
    ids=range(11),
)
def test_broken_frames_are_refused(tmp_path, content, words):
    path = tmp_path / "x.pose.json"
    path.write_text(content)
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert words in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_wrong_byte_is_named_with_its_offset_in_the_file(monkeypatch, tmp_path):
    monkeypatch.setattr(text_window, "CHUNK_BYTES", 10)
    path = tmp_path / "x.pose.json"
    path.write_bytes(b'{"a": "0123456789012345678901234567\xe9"}')
    with pytest.raises(DocumentError, match="byte 0xe9 at offset 35"):
        read_document(path)


def test_a_writer_that_fails_half_way_leaves_nothing(tmp_path, make_record, write_tree):
    header = read_document(GOOD[0]).header
    with pytest.raises(RuntimeError), DocumentWriter(tmp_path / "new.pose.json", header) as writer:
        writer.write(make_record())
        raise RuntimeError("stopped")
    assert list(tmp_path.iterdir()) == []
    with (
        pytest.raises(DocumentError, match="half a character"),
        DocumentWriter(tmp_path / "new.pose.json", header) as writer,
    ):
        writer.write(make_record(character="\ud800"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", ["unknown", "drawings21", "camera", "source"])
def test_half_a_character_in_a_key_is_found_on_reading(key, write_tree, make_record):
    record, half = make_record(), {"\ud800": None}
    if key == "unknown":
        record.update(half)
    elif key == "source":
        record["joint_source"] = [{"kind": "bone", **half}] * 16
    else:
        record[key] = {**(record.get(key) or {}), **half}
    with pytest.raises(DocumentError, match=r"record 0, at annotations\[0\].*: a key holds half a character"):
        read_document(write_tree([record]))
