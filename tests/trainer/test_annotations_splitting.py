"""Splitting: groups stay whole, shares are met, the division depends on names and seed alone."""

import json
from collections import defaultdict

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

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
    assert out.startswith("train: 240 records in 8 groups\nval: 30 records in 1 group\n")
    assert call("split", shots, "--by", "colour", "-o", tmp_path / "s.pose.json")[0] == 2
    assert call("split", shots, "--val", "0.9", "--test", "0.9", "-o", tmp_path / "s.pose.json")[0] == 2


def test_a_published_division_is_kept_unless_it_is_to_be_redrawn(call, make_record, write_tree, tmp_path):
    published = ["train"] * 14 + ["val"] + ["test"] * 5
    path = write_tree([make_record(img_paths=f"{n}.png", split=split) for n, split in enumerate(published)])
    code, out, _ = call("split", path, "-o", tmp_path / "kept.pose.json")
    assert code == 0 and "kept the document's own division (train 14, val 1, test 5); --redraw replaces it" in out
    assert [record["split"] for record in read_document(tmp_path / "kept.pose.json").records] == published
    code, out, _ = call("split", path, "-o", tmp_path / "new.pose.json", "--redraw")
    assert code == 0 and "replaced the document's own division (train 14, val 1, test 5)" in out
    assert [record["split"] for record in read_document(tmp_path / "new.pose.json").records] != published


def test_the_people_that_mpii_validates_on_stay_out_of_the_train_part(call, make_record, write_tree, tmp_path):
    flags = [0] * 14 + [1] * 6
    path = write_tree([make_record(img_paths=f"{n}.png", isValidation=flag) for n, flag in enumerate(flags)])
    code, out, _ = call("split", path, "-o", tmp_path / "kept.pose.json")
    assert code == 0 and "kept the document's own division (val 6, none 14)" in out
    kept = [record["split"] for record in read_document(tmp_path / "kept.pose.json").records]
    assert kept == ["train"] * 14 + ["val"] * 6


def test_one_scene_is_divided_by_blocks_of_time_with_a_gap(call, make_record, write_tree, tmp_path):
    path = write_tree([make_record(img_paths=f"{n}.png", frame=n) for n in range(1, 481)])
    header = json.loads(path.read_text())
    header["source"].update(scene="dance.ma", fps=24)
    path.write_text(json.dumps(header))
    code, _, error = call("split", path, "-o", tmp_path / "s.pose.json")
    assert code == 1 and "--by time" in error and "random" not in error
    code, out, error = call("split", path, "-o", tmp_path / "s.pose.json", "--by", "time")
    assert code == 0, error
    records = read_document(tmp_path / "s.pose.json").records
    frames = {split: [r["frame"] for r in records if r["split"] == split] for split in ("train", "val", "test")}
    assert all(frames.values())
    for one, other in (("train", "val"), ("train", "test"), ("val", "test")):
        assert min(abs(a - b) for a in frames[one] for b in frames[other]) >= 12
    left_out = 480 - len(records)
    assert 0 < left_out <= 6 * 12 and f"left out: {left_out} records" in out


def test_a_scene_too_short_for_blocks_of_time_is_not_sent_to_blocks_of_time(call, make_record, write_tree, tmp_path):
    """The bundled scenes have 47 frames: `--by time` must not advise `--by time`."""
    path = write_tree([make_record(img_paths=f"{n}.png", frame=n) for n in range(1, 48, 2)])
    code, _, error = call("split", path, "-o", tmp_path / "s.pose.json", "--by", "time")
    assert code == 1 and "or --by time" not in error
    assert "has 1 group by time" in error and "--test 0" in error and "blocks of less than 2 seconds" in error


def test_variants_of_one_drawing_stay_on_one_side(call, make_record, write_tree, tmp_path):
    numbers = np.random.default_rng(0)
    (tmp_path / "images").mkdir()
    records = []
    for figure in range(6):
        drawing = np.kron(numbers.integers(0, 255, (12, 12, 3), dtype=np.uint8), np.ones((8, 8, 1), np.uint8))
        for variant in range(5):
            # Another expression: a few pixels of the same drawing.
            drawing[40 + variant : 44 + variant, 40:48] = numbers.integers(0, 255, 3)
            Image.fromarray(drawing).save(tmp_path / "images" / f"{figure}_{variant}.png")
            records.append(make_record(img_paths=f"{figure}_{variant}.png", img_width=96, img_height=96))
    path = write_tree(records)
    code, out, error = call("split", path, "-o", tmp_path / "s.pose.json", "--val", 0.2, "--test", 0.2, "--json")
    assert code == 0, error
    assert sum(json.loads(out)["groups"].values()) == 6
    side = defaultdict(set)
    for record in read_document(tmp_path / "s.pose.json").records:
        side[record["img_paths"][0]].add(record["split"])
    assert all(len(splits) == 1 for splits in side.values())
