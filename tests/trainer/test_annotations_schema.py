"""The schema as the trainer applies it: its verdict against jsonschema's, and the words of every message."""

import copy
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.annotations import read_document
from trainer.annotations.schema import header_problems, load_schema, record_problems
from trainer.errors import DocumentError

SHARED = Path(__file__).resolve().parents[2] / "shared_schema"
GOOD = sorted((SHARED / "good").glob("*.pose.json"))
EXPECTED = json.loads((SHARED / "bad" / "expected.json").read_text(encoding="utf-8"))
RECORD_SCHEMA = {"$defs": load_schema()["$defs"], "$ref": "#/$defs/record"}
VALIDATOR = jsonschema.Draft202012Validator(RECORD_SCHEMA)


def full_record():
    """A record in which every key of the schema is used."""
    record = {}
    for path in GOOD:
        for one in json.loads(path.read_text(encoding="utf-8"))["annotations"]:
            record = {**record, **{key: value for key, value in one.items() if value is not None}}
    missing = set(load_schema()["$defs"]["record"]["properties"]) - set(record)
    assert not missing, missing
    return record


def places(tree, path=()):
    yield path
    if isinstance(tree, dict):
        for key in tree:
            yield from places(tree[key], (*path, key))
    elif isinstance(tree, list):
        for index in range(len(tree)):
            yield from places(tree[index], (*path, index))


ODD_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from([1.0, 0.0, 2.5, -1.0, 1e300, 10**200]),
    st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=4),
    st.sampled_from(["", "/a.png", "../a.png", "a/../b.png", "a/..", "..", "C:/x.png", "a\\b", "a..b/c", "x\n",
                     "visible", "bone", "train", "nowhere", "..\n", "a/..\n"]),
    st.lists(st.integers(-1, 2), max_size=4), st.just([0.0] * 16), st.just({}), st.just({"kind": "bone", "x": 1}),
    st.just([None] * 16), st.just({"world_to_camera": [[1, 0, 0, 0]] * 4}), st.just({"projection": None}),
)  # fmt: skip
RECORD = full_record()
PLACES = list(places(RECORD))[1:]


@settings(max_examples=200, deadline=None)
@given(where=st.sampled_from(PLACES), value=ODD_VALUES, act=st.sampled_from(["replace", "remove", "append"]))
def test_a_record_is_accepted_exactly_where_jsonschema_accepts_it(where, value, act):
    record = copy.deepcopy(RECORD)
    *parents, last = where
    holder = record
    for part in parents:
        holder = holder[part]
    if act == "replace":
        holder[last] = value
    elif act == "remove":
        del holder[last]
    elif isinstance(holder, list):
        holder.append(value)
    else:
        holder["key never seen"] = value
    if isinstance(record.get("img_paths"), str):
        # "$" is the end of the text in JSON Schema's regular expressions; Python's also matches before a last "\n".
        record["img_paths"] = record["img_paths"].rstrip("\n")
    assert (not list(record_problems(record, 0))) == VALIDATOR.is_valid(record)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_good_examples_are_read(path):
    assert isinstance(read_document(path).records, list)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_bad_examples_are_refused_in_one_line_that_names_the_file(name):
    with pytest.raises(DocumentError) as caught:
        read_document(SHARED / "bad" / name)
    message = str(caught.value)
    assert name in message
    assert "\n" not in message


def change_and_explain(change):
    record = copy.deepcopy(RECORD)
    change(record)
    header = json.loads(GOOD[0].read_text(encoding="utf-8"))
    good = copy.deepcopy(RECORD)
    assert not list(header_problems({**header, "annotations": []}))
    records = enumerate([good, good, good, record])
    return [str(problem) for number, one in records for problem in record_problems(one, number)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: r["joint_self"][0].__setitem__(2, 2),
         "record 3, at annotations[3].joint_self[0][2]: 2 should be one of 0, 1"),
        (lambda r: r.pop("joint_state"), 'record 3, at annotations[3]: the key "joint_state" is missing'),
        (lambda r: r["joint_self"].pop(),
         "record 3, at annotations[3].joint_self: the list has 15 entries and should have at least 16"),
        (lambda r: r.__setitem__("img_paths", "../x.png"),
         'record 3, at annotations[3].img_paths: "../x.png" should be a path inside the image folder: relative, '
         "forward slashes, no '..'"),
        (lambda r: r.__setitem__("scale_provided", 0),
         "record 3, at annotations[3].scale_provided: 0 should be more than 0"),
        (lambda r: r.__setitem__("bbox", [0, 0, -1, 2]), "record 3, at annotations[3].bbox[2]: -1 is below 0"),
        (lambda r: r.__setitem__("bbox", "all"),
         'record 3, at annotations[3].bbox: "all" should be null or a list'),
        (lambda r: r["objpos"].__setitem__(1, "12"),
         'record 3, at annotations[3].objpos[1]: "12" should be a number'),
    ],
)  # fmt: skip
def test_a_breach_names_record_path_and_reason(change, message):
    assert change_and_explain(change) == [message]


def test_all_breaches_of_a_document_are_found():
    def change(record):
        record["img_width"] = -1
        record["joint_state"][4] = "gone"

    assert len(change_and_explain(change)) == 2


def test_an_image_folder_that_no_system_has_is_refused(write_tree):
    path = write_tree([], images="a\0b")
    with pytest.raises(DocumentError, match=r"at source.images: .* holds a null character"):
        read_document(path)
