"""Parts of an export put together: complete, order-free, repeatable, and never a mixture."""

import copy
import json
import os
import random
import subprocess
import sys

import pytest
from pose_annotations.core.documents import document
from pose_annotations.core.documents.merge_parts import merge_parts
from pose_annotations.core.errors import DocumentError, FrameListError, UsageError
from pose_annotations.core.frames_and_images.frames import format_frames, frames_of_part, parse_chunk, parse_listed_part

GOOD = os.path.join(os.path.dirname(__file__), "..", "..", "shared_schema", "good", "one_person_two_frames.pose.json")

MERGE = os.path.join(os.path.dirname(__file__), "..", "..", "maya_plugin", "merge_parts.py")


def _write_part(folder, tag, frames, whole="1-9", **changes):
    with open(GOOD, encoding="utf-8") as stream:
        template = json.load(stream)
    record = template.pop("annotations")[0]
    source = dict(template["source"], frames=frames, of_frames=whole, options_sha256="aa", scene_sha256="bb")
    source.update(changes)
    records = []
    for frame in parse_listed_part(frames).frames:
        own = copy.deepcopy(record)
        own.update(frame=frame, img_paths="dance/dance.{:04d}.png".format(frame), annolist_index=frame)
        records.append(own)
    folder.mkdir(exist_ok=True)
    path = folder / "dance.cam.{}.pose.json".format(tag)
    with document.DocumentWriter(str(path)) as writer:
        for own in records:
            writer.add(own)
        writer.finish(dict(template, source=source))
        writer.publish()
    return str(path)


def _merged(paths, folder, **options):
    summary = merge_parts(paths, str(folder / "dance.cam.pose.json"), **options)
    with open(summary.path, encoding="utf-8") as stream:
        return summary, json.load(stream)


def test_parts_in_any_order_give_the_same_bytes(tmp_path):
    paths = [_write_part(tmp_path, "{}-of-3".format(i), f) for i, f in ((1, "1-3"), (2, "4-6"), (3, "7-9"))]
    texts = set()
    for seed in range(5):
        random.Random(seed).shuffle(paths)
        summary, whole = _merged(paths, tmp_path)
        with open(summary.path, "rb") as stream:
            texts.add(stream.read())
    assert len(texts) == 1
    assert [record["frame"] for record in whole["annotations"]] == list(range(1, 10))
    assert whole["source"]["frames"] == "1-9"
    assert whole["source"]["frame_range"] == [1, 9]
    assert "of_frames" not in whole["source"]


def test_missing_frames_are_named_and_nothing_is_written(tmp_path):
    paths = [_write_part(tmp_path, "1-of-3", "1-3"), _write_part(tmp_path, "3-of-3", "7-9")]
    with pytest.raises(DocumentError, match=r"3 of 9 frames are missing .*: 4-6; "):
        _merged(paths, tmp_path)
    assert not (tmp_path / "dance.cam.pose.json").exists()


def test_the_merge_script_writes_the_page_of_the_whole(tmp_path):
    parts = [_write_part(tmp_path / "parts", "1-of-3", "1-3"), _write_part(tmp_path / "parts", "3-of-3", "7-9")]
    done = subprocess.run(
        [sys.executable, MERGE, *parts, "--output", str(tmp_path), "--allow-missing", "--report"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    document_path, page_path = done.stdout.split()
    assert (document_path, page_path) == (
        str(tmp_path / "dance.cam.pose.json"),
        str(tmp_path / "dance.cam.report.html"),
    )
    page = (tmp_path / "dance.cam.report.html").read_text(encoding="utf-8")
    assert "frames missing: 4-6" in page
    assert "Part of an export" not in page


def test_missing_frames_that_are_allowed_stand_in_the_document(tmp_path):
    paths = [_write_part(tmp_path, "1-of-3", "1-3"), _write_part(tmp_path, "3-of-3", "7-9")]
    summary, whole = _merged(paths, tmp_path, allow_missing=True)
    assert summary.missing == (4, 5, 6)
    assert whole["source"]["missing_frames"] == "4-6"
    assert len(whole["annotations"]) == 6


def test_frames_that_came_twice_alike_are_taken_once_and_named(tmp_path):
    paths = [_write_part(tmp_path, "frames-1-6", "1-6"), _write_part(tmp_path, "frames-5-9", "5-9")]
    summary, whole = _merged(paths, tmp_path)
    assert summary.doubled == (5, 6)
    assert [record["frame"] for record in whole["annotations"]] == list(range(1, 10))


def test_parts_of_two_minor_versions_keep_their_box_rules_record_by_record(tmp_path):
    paths = [_write_part(tmp_path, "1-of-2", "1-5"), _write_part(tmp_path, "2-of-2", "6-9")]
    with open(paths[1], encoding="utf-8") as stream:
        newer = dict(json.load(stream), schema_version="1.1")
    for record in newer["annotations"]:
        record.update(bbox_rule="joints", head_rect_rule="joints", mesh_bbox=[1.0, 2.0, 3.0, 4.0])
    with open(paths[1], "w", encoding="utf-8") as stream:
        json.dump(newer, stream)
    _, whole = _merged(paths, tmp_path)
    assert whole["schema_version"] == "1.1"
    rules = [(record.get("bbox_rule"), record.get("head_rect_rule")) for record in whole["annotations"]]
    assert rules == [(None, None)] * 5 + [("joints", "joints")] * 4
    assert [record.get("mesh_bbox") for record in whole["annotations"]][4:6] == [None, [1.0, 2.0, 3.0, 4.0]]


def test_parts_of_two_major_versions_are_refused(tmp_path):
    paths = [_write_part(tmp_path, "1-of-2", "1-5"), _write_part(tmp_path, "2-of-2", "6-9")]
    with open(paths[1], encoding="utf-8") as stream:
        other = dict(json.load(stream), schema_version="2.0")
    with open(paths[1], "w", encoding="utf-8") as stream:
        json.dump(other, stream)
    with pytest.raises(DocumentError, match=r"2-of-2.*major version of schema_version is 2 here and 1 there"):
        _merged(paths, tmp_path)


def test_frames_that_differ_between_parts_are_refused(tmp_path):
    paths = [_write_part(tmp_path, "frames-1-6", "1-6"), _write_part(tmp_path, "frames-5-9", "5-9")]
    with open(paths[1], encoding="utf-8") as stream:
        text = stream.read()
    with open(paths[1], "w", encoding="utf-8") as stream:
        stream.write(text.replace("103.25", "104.25", 1))
    with pytest.raises(DocumentError, match=r"frame 5 differs between .*frames-1-6.* and .*frames-5-9"):
        _merged(paths, tmp_path)


@pytest.mark.parametrize(
    ("key", "value"),
    [("scene_sha256", "cc"), ("camera", "other"), ("options_sha256", "cc"), ("image_width", 512), ("of_frames", "1-8")],
)
def test_parts_of_another_export_are_refused_by_name(tmp_path, key, value):
    paths = [_write_part(tmp_path, "1-of-2", "1-5"), _write_part(tmp_path, "2-of-2", "6-8", **{key: value})]
    with pytest.raises(DocumentError, match=r"2-of-2.*does not belong.*source\.{}".format(key)):
        _merged(paths, tmp_path)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"annotations": 3}', "\0\0\0"], ids=repr)
def test_a_damaged_part_is_named(tmp_path, damage):
    paths = [_write_part(tmp_path, "1-of-2", "1-5"), _write_part(tmp_path, "2-of-2", "6-9")]
    with open(paths[1], "w", encoding="utf-8") as stream:
        stream.write(damage)
    with pytest.raises(DocumentError, match=r"2-of-2.*no whole part"):
        _merged(paths, tmp_path)


def test_images_folder_follows_the_document_to_its_place(tmp_path):
    parts = tmp_path / "parts"
    parts.mkdir()
    paths = [_write_part(parts, "1-of-1", "1-9", images="../renders/images")]
    _, whole = _merged(paths, tmp_path)
    assert whole["source"]["images"] == "renders/images"


def test_a_listed_part_takes_its_frames_in_the_order_of_the_list():
    part = parse_listed_part("20-24,1-9:2")
    assert part.frames == (1, 3, 5, 7, 9, 20, 21, 22, 23, 24)
    assert part.file_tag == "frames-1-9x2_20-24"
    assert frames_of_part(list(range(30)), part) == list(part.frames)
    assert frames_of_part([3, 2, 1], parse_chunk("1/2")) == [3, 2]


def test_a_long_list_makes_a_short_tag_of_its_own():
    tags = {parse_listed_part(",".join(map(str, range(0, n * 7, 7))) + ",9999").file_tag for n in (2, 3)}
    odd = parse_listed_part(",".join(str(i * i) for i in range(40)))
    assert len(odd.file_tag) < 60
    assert len(tags) == 2


def test_frames_that_the_export_does_not_have_are_wrong_usage():
    with pytest.raises(UsageError, match=r"does not have: 11,12; its frames are 1-10"):
        frames_of_part(list(range(1, 11)), parse_listed_part("9-12"))


def test_a_listed_part_refuses_what_is_no_frame_list():
    with pytest.raises(FrameListError):
        parse_listed_part("1:9")


def test_merged_frames_read_back_as_written():
    assert format_frames(parse_listed_part("1-9:2,20-24").frames) == "1-9x2,20-24"
