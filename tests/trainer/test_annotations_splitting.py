"""Splitting: groups stay whole, shares are met, the division depends on names and seed alone."""

import json
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.annotations import read_document
from trainer.annotations.merging import merge_documents
from trainer.annotations.splitting import split_document
from trainer.errors import DocumentError


@pytest.fixture
def shots(write_tree, make_record):
    """Ten characters in three motions, ten frames each."""
    records = [
        make_record(frame, img_paths=f"{who}/{motion}/{frame}.png", frame=frame, character=who, motion=motion)
        for who in "abcdefghij"
        for motion in ("walk", "run", "sit")
        for frame in range(10)
    ]
    return write_tree(records)


def splits_by(path, key):
    found = defaultdict(set)
    for record in read_document(path).records:
        found[record[key]].add(record["split"])
    return found


def test_a_character_never_stands_on_two_sides(shots, tmp_path):
    result = split_document(shots, tmp_path / "all.pose.json", by=["character"])
    found = splits_by(tmp_path / "all.pose.json", "character")
    assert all(len(splits) == 1 for splits in found.values())
    assert result.records == {"train": 240, "val": 30, "test": 30}


def test_the_default_keeps_each_motion_of_each_character_whole(shots, tmp_path):
    result = split_document(shots, tmp_path / "all.pose.json")
    assert result.records == {"train": 240, "val": 30, "test": 30}
    assert sum(result.groups.values()) == 30


def test_validation_and_test_are_marked_for_pytorch_pose(shots, tmp_path):
    split_document(shots, tmp_path / "all.pose.json")
    for record in read_document(tmp_path / "all.pose.json").records:
        assert record["isValidation"] == {"train": 0, "val": 1, "test": 1}[record["split"]]


def test_the_same_seed_divides_the_same_whatever_the_order_of_the_records(shots, tmp_path):
    split_document(shots, tmp_path / "one.pose.json", seed=3)
    tree = json.loads(shots.read_text())
    tree["annotations"].reverse()
    shots.write_text(json.dumps(tree))
    split_document(shots, tmp_path / "other.pose.json", seed=3)
    split_document(shots, tmp_path / "reseeded.pose.json", seed=4)
    one, other, reseeded = (
        {record["img_paths"]: record["split"] for record in read_document(tmp_path / f"{name}.pose.json").records}
        for name in ("one", "other", "reseeded")
    )
    assert one == other
    assert one != reseeded


def test_two_people_in_one_picture_stay_together(write_tree, make_record, tmp_path):
    records = [
        make_record(img_paths=f"{picture}.png", character=who)
        for picture, pair in enumerate(["ab", "bc", "cd", "ef", "gh"])
        for who in pair
    ]
    split_document(write_tree(records), tmp_path / "all.pose.json", by=["character"])
    found = splits_by(tmp_path / "all.pose.json", "img_paths")
    assert all(len(splits) == 1 for splits in found.values())
    by_character = splits_by(tmp_path / "all.pose.json", "character")
    assert len(set.union(*(by_character[who] for who in "abcd"))) == 1


def test_a_folder_gets_one_document_a_split_that_finds_its_pictures(shots, tmp_path):
    split_document(shots, tmp_path / "sets", shares={"train": 0.5, "val": 0.5})
    assert sorted(path.name for path in (tmp_path / "sets").iterdir()) == ["train.pose.json", "val.pose.json"]
    document = read_document(tmp_path / "sets" / "val.pose.json")
    assert len(document.records) == 150
    assert document.image_folder.resolve() == tmp_path / "images"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 99), val=st.sampled_from([0.1, 0.3, 0.5]), count=st.integers(3, 12))
def test_merging_the_splits_gives_back_every_record(write_tree, make_record, tmp_path, seed, val, count):
    records = [make_record(n, img_paths=f"{n}.png", frame=n, character="a") for n in range(count)]
    path = write_tree(records)
    split_document(path, tmp_path / "s", by=["random"], shares={"train": 1 - val, "val": val}, seed=seed)
    merge_documents(sorted((tmp_path / "s").iterdir()), tmp_path / "m.pose.json")
    merged = sorted(read_document(tmp_path / "m.pose.json").records, key=lambda record: record["frame"])
    for record in merged:
        del record["split"]
        record["isValidation"] = 0
    assert merged == records


def test_too_few_groups_are_refused_in_plain_words(write_tree, make_record, tmp_path):
    path = write_tree([make_record(n, img_paths=f"{n}.png", character="a") for n in range(9)])
    with pytest.raises(DocumentError, match="has 1 group by character for 3 splits"):
        split_document(path, tmp_path / "s", by=["character"])
    assert not (tmp_path / "s").exists()


def test_split_command_prints_records_and_refuses_unknown_groupings(call, shots, tmp_path):
    code, out, _ = call("split", shots, "--by", "character", "-o", tmp_path / "s.pose.json")
    assert code == 0
    assert out.startswith("train: 240 records in 8 groups\nval: 30 records in 1 groups\n")
    assert call("split", shots, "--by", "colour", "-o", tmp_path / "s.pose.json")[0] == 2
    assert call("split", shots, "--val", "0.9", "--test", "0.9", "-o", tmp_path / "s.pose.json")[0] == 2
