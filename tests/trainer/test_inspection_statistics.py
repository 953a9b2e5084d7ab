"""Figures about documents against numbers worked out by hand."""

import json

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import MPII16, new_document, open_document, read_document
from trainer.annotations.columns import columns_of
from trainer.inspection.statistics import document_statistics, pose_diversity


def figures_of(records, **options):
    return document_statistics(new_document("test", {}, records), pictures=False, **options)


def test_joints_are_counted_by_state_and_source(make_record):
    one, other = make_record(), make_record(img_paths="b.png")
    one["joint_state"][15], one["joint_self"][15] = "missing", [0, 0, 0]
    other["joint_source"] = [{"kind": "derived" if name == "pelvis" else "bone"} for name in MPII16.joints]
    joints = figures_of([one, other])["joints"]
    assert joints["l_wrist"] == {
        "visible": 1, "occluded": 0, "outside": 0, "behind": 0, "missing": 1, "derived": 0,
    }  # fmt: skip
    assert joints["pelvis"]["derived"] == 1


def test_people_pictures_and_sizes_are_counted(make_record):
    figures = figures_of([make_record(character="a"), make_record(character="b"), make_record(img_paths="b.png")])
    assert (figures["records"], figures["pictures"]) == (3, 2)
    assert figures["people_per_picture"] == {"1": 1, "2": 1}
    assert figures["characters"] == {"a": 1, "b": 1, "none": 1}
    assert figures["picture_sizes"] == {"640 x 480": 3}
    assert figures["person_height_px"]["median"] == 350.0
    assert figures["person_height_of_picture"]["max"] == 0.729


def test_moving_or_growing_does_not_count_as_another_pose(make_record):
    large = make_record(img_paths="b.png", scale_provided=3.5)
    large["joint_self"] = [[2 * x, 2 * y, v] for x, y, v in large["joint_self"]]
    diversity = pose_diversity(columns_of([make_record(), make_record(50), large]))
    assert diversity["mean_difference"] == pytest.approx(0, abs=1e-9)
    assert diversity["share_repeated"] == 1.0


def test_an_arm_that_waves_is_one_direction(make_record):
    records = []
    for step in range(40):
        record = make_record(img_paths=f"{step}.png")
        record["joint_self"][15][0] += 2.0 * step
        records.append(record)
    diversity = pose_diversity(columns_of(records))
    assert diversity["effective_directions"] == 1.0
    assert 0 < diversity["mean_difference"] < 0.05


def test_colours_are_means_over_pictures(make_record, write_tree, tmp_path):
    path = write_tree([make_record(img_paths="a.png"), make_record(img_paths="b.png")])
    (tmp_path / "images").mkdir()
    Image.new("RGB", (4, 4), (255, 0, 51)).save(tmp_path / "images" / "a.png")
    half = np.zeros((4, 4, 3), np.uint8)
    half[:2, :, 0] = 255
    Image.fromarray(half).save(tmp_path / "images" / "b.png")
    colour = document_statistics(read_document(path))["colour"]
    assert colour == {"pictures": 2, "not_readable": 0, "mean_rgb": [0.75, 0.0, 0.1], "std_rgb": [0.25, 0.0, 0.0]}


def test_a_document_on_disk_has_the_figures_of_one_in_memory(make_record, write_tree):
    records = [make_record(5 * n, img_paths=f"{n // 2}.png", people_index=n % 2, character=[None, "a", "b"][n % 3],
                           split=[None, "train"][n % 2]) for n in range(9)]  # fmt: skip
    path = write_tree(records)
    in_memory = document_statistics(read_document(path), pictures=False)
    on_disk = document_statistics(open_document(path, largest_in_memory=0), pictures=False)
    assert on_disk == in_memory
    assert in_memory["people_per_picture"] == {"1": 1, "2": 4}
    assert in_memory["splits"] == {"train": 9}  # of a divided document what has no split is trained on


def test_stats_command_prints_a_table_or_json(call, make_record, write_tree):
    path = write_tree([make_record()])
    code, out, _ = call("stats", path, "--no-images")
    assert code == 0
    assert "\nr_ankle              1         0         0         0         0         0\n" in out
    code, out, _ = call("stats", path, "--no-images", "--json")
    assert json.loads(out)["records"] == 1


def test_stats_command_says_not_divided_and_counts_one_of_a_thing(call, make_record, write_tree):
    code, out, _ = call("stats", write_tree([make_record()]), "--no-images")
    assert code == 0
    assert out.splitlines()[0].endswith(": 1 record, 1 picture")
    assert out.splitlines()[1] == "splits: not divided (1 record)"
    assert "people in a picture: 1 person in 1 picture" in out.splitlines()
    assert out.splitlines()[2] == "characters: without a name (1 record)"
