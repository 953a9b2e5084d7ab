"""Text that is no proper document: each refused with one clear line."""

import json
import os
import re

import pytest

from trainer.annotations import new_document, read_document
from trainer.annotations.parsing import json_path
from trainer.errors import DocumentError


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"hello", "is not JSON: Expecting value at line 1, column 1"),
        (b'{"a": 1,\n "a": 2}', "at the top level: the key 'a' stands twice"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ('{"a": 1}'.encode("utf-16"), "UTF-16"),
        ('{"a": "é"}'.encode("latin-1"), "is not UTF-8: byte 0xe9 at offset 7"),
        ('{"a": "腕"}'.encode("shift-jis"), "is not UTF-8"),
        (b'{"a": Infinity}', "at a: Infinity"),
        (b'{"a": -Infinity}', "at a: -Infinity"),
        (b'{"a": 1e999}', "at a: Infinity (or a number too large)"),
        (b'{"a": 1e200}', "at a: a number beyond 1e+150"),
        (b'{"a": ' + b"9" * 200 + b"}", "at a: a number beyond 1e+150"),
        (b'{"a": ' + b"9" * 5000 + b"}", "too long"),
        (b'{"a": "\\ud83d"}', "at a: the text holds half a character"),
        (b'{"\\udc00": 1}', "a key holds half a character"),
        (b"[" * 100000, "nested too deeply"),
        (b'{"a":' * 100000, "nested too deeply"),
        (b"\x00\x01\x02", "is not JSON"),
    ],
    ids=range(19),
)
def test_odd_text_is_refused_with_its_place(content, words, tmp_path):
    path = tmp_path / "x.pose.json"
    path.write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def with_raw(record, raw):
    """A sound document of one record, with some text behind it that is one more record."""
    header = new_document("test", {"images": "."}, []).header
    return json.dumps({**header, "annotations": [record]})[: -len("]}")] + f", {raw}]}}"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ('{"frame": 1, "frame": 1}', "record 1, at annotations[1]: the key 'frame' stands twice"),
        ('{"objpos": [1, NaN]}', "record 1, at annotations[1].objpos[1]: NaN is not a number"),
    ],
)
def test_odd_values_of_a_record_are_refused_with_their_place(raw, words, make_record, tmp_path):
    path = tmp_path / "x.pose.json"
    path.write_text(with_raw(make_record(), raw))
    with pytest.raises(DocumentError, match=re.escape(words)):
        read_document(path)


def test_a_pair_of_surrogates_is_a_character_and_the_word_nan_is_a_word(tmp_path):
    header = new_document("test", {"images": "."}, []).header
    path = tmp_path / "x.pose.json"
    path.write_text('{"a": "\\ud83d\\ude00", "b": "NaN", "c": 1e-300, ' + json.dumps({**header, "annotations": []})[1:])
    read = read_document(path).header
    assert (read["a"], read["b"], read["c"]) == ("😀", "NaN", 1e-300)


def test_a_folder_in_place_of_a_file_is_one_clear_line(tmp_path):
    with pytest.raises(DocumentError, match="cannot be read: Is a directory"):
        read_document(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_one_clear_line(tmp_path):
    path = tmp_path / "x.pose.json"
    path.write_text("{}")
    path.chmod(0)
    with pytest.raises(DocumentError, match="cannot be read: Permission denied"):
        read_document(path)


def test_json_paths_read_as_people_write_them():
    assert json_path(["annotations", 3, "joint_self", 0, 2]) == "annotations[3].joint_self[0][2]"
    assert json_path(["a", "odd key", 0]) == 'a["odd key"][0]'
    assert json_path([]) == "the top level"
