"""Merging: order-free, chunks checked, doubles and gaps named."""

import itertools
import json
from pathlib import Path

import pytest

from trainer.annotations import read_document
from trainer.annotations.frame_lists import format_frames, missing_frames, parse_frames
from trainer.annotations.merging import merge_documents
from trainer.errors import DocumentError


@pytest.fixture
def chunk(write_tree, make_record):
    """A function: writes frames of a shot as one document."""

    def write(frames, name, scene="dance.ma", camera="cam", images="images", **source):
        records = [
            make_record(frame, img_paths=f"dance.{frame:04}.png", frame=frame, character="miku") for frame in frames
        ]
        header = {"scene": scene, "camera": camera, "fps": 30, "image_width": 640, "images": images, **source}
        return write_tree(records, name, source=header)

    return write


def frames_of(path):
    return [record["frame"] for record in read_document(path).records]


def body_of(path):
    tree = json.loads(path.read_text())
    del tree["generator"]["created"]
    return tree


def test_the_order_of_the_arguments_does_not_matter(chunk, tmp_path):
    parts = [chunk(range(first, first + 3), f"dance.{n}-of-3.pose.json") for n, first in ((1, 1), (2, 4), (3, 7))]
    bodies = []
    for number, order in enumerate(itertools.permutations(parts)):
        output = tmp_path / f"merged{number}.pose.json"
        assert merge_documents(order, output).count == 9
        bodies.append(body_of(output))
    assert all(body == bodies[0] for body in bodies)
    assert frames_of(tmp_path / "merged0.pose.json") == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert bodies[0]["source"]["frame_range"] == [1, 9]
    assert bodies[0]["source"]["frames"] == "1-9"


def test_a_missing_chunk_is_named_and_refused_unless_allowed(chunk, tmp_path):
    parts = [chunk([1, 2], "dance.1-of-4.pose.json"), chunk([7, 8], "dance.4-of-4.pose.json")]
    with pytest.raises(DocumentError, match=r"dance\.ma camera cam: 2 of 4 chunks missing: 2-3; .*--allow-missing"):
        merge_documents(parts, tmp_path / "m.pose.json")
    notes = merge_documents(parts, tmp_path / "m.pose.json", allow_missing=True).notes
    assert notes[1] == "dance.ma camera cam: frames missing between the first and the last: 3-6"


def test_records_in_two_documents_are_taken_once_if_they_agree(chunk, tmp_path):
    parts = [chunk([1, 2, 3], "a.pose.json"), chunk([3, 4], "b.pose.json")]
    result = merge_documents(parts, tmp_path / "m.pose.json")
    assert (result.count, result.notes) == (4, ["1 record stood in two documents, taken once: frame 3"])


def test_a_shot_that_a_merged_set_holds_already_is_taken_once(chunk, tmp_path):
    dance, walk = (chunk([1, 2], f"{name}.pose.json", scene=f"{name}.ma", images=name) for name in ("dance", "walk"))
    merge_documents([dance, walk], tmp_path / "all.pose.json")
    for order in ([tmp_path / "all.pose.json", dance], [dance, tmp_path / "all.pose.json"]):
        result = merge_documents(order, tmp_path / "again.pose.json")
        assert (result.count, result.notes) == (4, ["2 records stood in two documents, taken once: frames 1-2"])
    other = chunk([1, 2], "other.pose.json", scene="other.ma", images="other")
    assert merge_documents([tmp_path / "all.pose.json", other], tmp_path / "more.pose.json").count == 6
    tree = json.loads(dance.read_text())
    tree["annotations"][1]["joint_self"][0][0] += 1
    dance.write_text(json.dumps(tree))
    with pytest.raises(DocumentError, match=r"frame 2: 1 person has two records that differ"):
        merge_documents([tmp_path / "all.pose.json", dance], tmp_path / "again.pose.json")


def test_two_different_records_of_one_frame_are_refused_by_frame_and_file(chunk, tmp_path):
    one, other = chunk([1, 2, 3], "a.pose.json"), chunk([3, 4], "b.pose.json")
    tree = json.loads(other.read_text())
    tree["annotations"][0]["joint_self"][0][0] += 1
    other.write_text(json.dumps(tree))
    with pytest.raises(DocumentError, match=r"frame 3: 1 person has two records that differ, first record 2 of .*a"):
        merge_documents([one, other], tmp_path / "m.pose.json")
    assert not (tmp_path / "m.pose.json").exists()


def test_different_cameras_of_one_scene_are_refused_unless_wanted(chunk, tmp_path):
    parts = [chunk([1], "a.pose.json"), chunk([1], "b.pose.json", camera="side")]
    with pytest.raises(DocumentError, match=r"dance\.ma: exported from different cameras: cam .* and side"):
        merge_documents(parts, tmp_path / "m.pose.json")
    assert merge_documents(parts, tmp_path / "m.pose.json", several_cameras=True).count == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [({"fps": 24}, "fps is 30 in .* and 24 in"), ({"scene_sha256": "b"}, "the scene changed between the exports")],
)
def test_other_options_of_one_scene_are_refused(chunk, tmp_path, change, words):
    first = chunk([1], "a.pose.json", scene_sha256="a")
    with pytest.raises(DocumentError, match=words):
        merge_documents([first, chunk([2], "b.pose.json", **{"scene_sha256": "a", **change})], tmp_path / "m.pose.json")


def test_another_major_version_is_refused(chunk, write_tree, tmp_path):
    with pytest.raises(DocumentError, match=r"version 2\.0"):
        merge_documents([chunk([1], "a.pose.json"), write_tree([], schema_version="2.0")], tmp_path / "m.pose.json")


def test_pictures_of_different_folders_are_found_from_the_merged_document(chunk, tmp_path):
    one = chunk([1], "one/a.pose.json")
    two = chunk([1], "two/b.pose.json", scene="walk.ma", images="../renders/walk")
    merge_documents([one, two], tmp_path / "out" / "m.pose.json")
    merged = read_document(tmp_path / "out" / "m.pose.json")
    found = {record["scene"]: merged.image_path(record).resolve() for record in merged.records}
    assert found == {
        "dance.ma": tmp_path / "one" / "images" / "dance.0001.png",
        "walk.ma": tmp_path / "renders" / "walk" / "dance.0001.png",
    }


def test_drawings_of_the_same_name_in_different_folders_are_different(write_tree, make_record, tmp_path):
    parts = [write_tree([make_record()], f"{n}/d.pose.json") for n in ("one", "two")]
    assert merge_documents(parts, tmp_path / "m.pose.json").count == 2


def test_gaps_are_found_by_the_commonest_step():
    assert missing_frames([1, 3, 5, 9, 11]) == [7]
    assert missing_frames([1, 2, 3]) == []
    assert missing_frames([1, 500, 100000]) == []
    assert missing_frames([0.5, 1.0, 2.0]) == [1.5]


def test_frame_lists_read_as_the_exporter_writes_them():
    assert parse_frames("1-3,7 10-20x5") == [1, 2, 3, 7, 10, 15, 20]
    assert parse_frames("-4--2") == [-4, -3, -2]
    assert parse_frames("1-2:0.5") == [1, 1.5, 2]
    assert parse_frames("1-100x7")[-1] == 99
    assert format_frames([3, 1, 2, 9]) == "1-3, 9"
    for bad in ("", "a", "5-1", "1-5x0", "1-2-3"):
        with pytest.raises(ValueError, match="no "):
            parse_frames(bad)


def test_merge_command_tells_what_it_did(call, chunk, tmp_path):
    part = chunk([1, 2, 4, 5], "a.pose.json")
    code, out, err = call("merge", part, "-o", tmp_path / "m.pose.json")
    assert (code, err) == (0, "")
    assert "frames missing between the first and the last: 3" in out
    assert out.endswith("4 records of 1 document\n")
    code, out, err = call("merge", tmp_path / "none.pose.json", "-o", tmp_path / "m2.pose.json")
    assert (code, out) == (1, "")
    assert err.startswith("error: ")


def test_merge_keeps_each_records_own_rules(call, make_record, write_tree, tmp_path):
    """Boxes are not made anew: a record keeps the rule that made its own, one of schema 1.0 keeps having none."""
    both = {"bbox_rule": "joints", "head_rect_rule": "joints", "head_rect": [300.0, 90.0, 40.0, 40.0]}
    parts = [
        write_tree([make_record(img_paths="a.png", bbox=[10.0, 20.0, 300.0, 400.0])], "old.pose.json",
                   schema_version="1.0"),
        write_tree([make_record(img_paths="b.png", bbox=[1.0, 2.0, 3.0, 4.0], **both),
                    make_record(img_paths="c.png", bbox_rule="annotated", bbox=[5.0, 6.0, 7.0, 8.0])], "new.pose.json"),
    ]  # fmt: skip
    for order in (parts, parts[::-1]):
        assert call("merge", *order, "-o", tmp_path / "all.pose.json")[0] == 0
        merged = read_document(tmp_path / "all.pose.json")
        kept = {
            Path(r["img_paths"]).name: (r.get("bbox_rule"), r.get("head_rect_rule"), r["bbox"]) for r in merged.records
        }
        assert kept == {
            "a.png": (None, None, [10.0, 20.0, 300.0, 400.0]),
            "b.png": ("joints", "joints", [1.0, 2.0, 3.0, 4.0]),
            "c.png": ("annotated", None, [5.0, 6.0, 7.0, 8.0]),
        }
        assert merged.header["schema_version"] == "1.1"
