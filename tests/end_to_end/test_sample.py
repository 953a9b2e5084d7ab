"""The committed sample is what its generator makes: scenes by byte, documents by number, pictures by eye."""

import hashlib
import json
import sys
from pathlib import Path

import numpy
import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sample"))

import build  # noqa: E402
import contact_sheet  # noqa: E402
from stage.description import describe, scene_names  # noqa: E402

SAMPLE = ROOT / "trainer" / "sample"
LOOKS = ("sakura", "aoi", "kaede")


@pytest.mark.parametrize("name", scene_names())
def test_the_generator_writes_the_committed_scene_byte_for_byte(name, tmp_path):
    build.write_scenes([name], tmp_path)

    made = (tmp_path / "scenes" / f"{name}.ma").read_bytes()
    assert (
        hashlib.sha256(made).hexdigest() == hashlib.sha256((SAMPLE / "scenes" / f"{name}.ma").read_bytes()).hexdigest()
    )


def test_every_look_dances_and_walks():
    assert scene_names() == [f"{look}_{motion}" for look in LOOKS for motion in ("dance", "walk")]


@pytest.mark.parametrize("name", scene_names())
def test_every_rendered_frame_has_its_picture_and_its_record(name):
    document = json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
    folder = SAMPLE / document["source"]["images"]

    numbers = list(range(1, 48, 2))
    assert [record["frame"] for record in document["annotations"]] == numbers
    named = [folder / record["img_paths"] for record in document["annotations"]]
    assert named == [folder / f"{name}.{number:04d}.png" for number in numbers]
    assert sorted((SAMPLE / "images" / name).iterdir()) == [path.resolve() for path in named]
    for path in named:
        with Image.open(path) as picture:
            assert (picture.size, picture.mode) == ((256, 256), "RGB")


@pytest.mark.parametrize("name", scene_names())
def test_the_committed_document_was_exported_from_the_committed_scene(name):
    document = json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))

    scene = (SAMPLE / "scenes" / f"{name}.ma").read_bytes()
    assert document["source"]["scene_sha256"] == hashlib.sha256(scene).hexdigest()


def test_the_committed_files_stay_under_eight_megabytes():
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 8_000_000


def test_the_sample_shows_hidden_joints_and_joints_off_the_picture():
    states = [
        state
        for name in scene_names()
        for record in json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))["annotations"]
        for state in record["joint_state"]
    ]

    share = {state: states.count(state) / len(states) for state in set(states)}
    assert share["visible"] > 0.5
    assert share["occluded"] > 0.08
    assert share["outside"] > 0.01
    assert "missing" not in share


@pytest.mark.slow
@pytest.mark.parametrize("name", scene_names())
def test_exporting_again_gives_the_committed_records(name, tmp_path):
    for part in ("scenes", "images"):
        (tmp_path / part).symlink_to(SAMPLE / part)

    build.export_documents([name], tmp_path)

    again = json.loads((tmp_path / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
    committed = json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
    # what made it (version, time, options) may change without the records changing
    for part in ("annotations", "skeleton", "pixel_origin"):
        assert again[part] == committed[part]


@pytest.mark.slow
@pytest.mark.blender
@pytest.mark.parametrize(("name", "frame"), [("sakura_walk", 25), ("aoi_dance", 13), ("kaede_walk", 7)])
def test_a_frame_drawn_again_looks_as_the_committed_one(name, frame, tmp_path):
    build.render_pictures([name], tmp_path, only=[frame])

    again, committed = (
        numpy.asarray(Image.open(folder / "images" / name / f"{name}.{frame:04d}.png").convert("RGB"), dtype=float)
        for folder in (tmp_path, SAMPLE)
    )
    # another processor may smooth an edge by another ray; whole surfaces stay
    assert numpy.abs(again - committed).mean() < 0.5


def test_the_picture_of_the_readme_shows_the_committed_documents():
    committed = Image.open(contact_sheet.TARGET)

    difference = numpy.asarray(contact_sheet.draw_sheet(), dtype=float) - numpy.asarray(committed, dtype=float)
    assert committed.size == (1024, 768)
    assert numpy.abs(difference).mean() < 0.2
    assert contact_sheet.TARGET.stat().st_size < 400_000


def test_the_description_is_plain_data():
    description = describe("aoi_walk")

    assert json.loads(json.dumps(description)) == description
    assert {bone["name"] for bone in description["figures"][0]["bones"]} >= {
        "センター",
        "上半身2",
        "左腕捩",
        "右手捩",
        "左足ＩＫ",
        "右つま先",
    }
