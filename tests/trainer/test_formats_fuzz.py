"""Every reader against damaged files: one clear error or a document, in bounded time, the input untouched.

Real files (where they are at hand) and made-up ones are cut, flipped, spliced and rewritten with odd values. The quick
run takes a few thousand cases; the one marked long 85,000 in all.
"""

import copy
import json
import os
import random
import re
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.annotations import read_document
from trainer.annotations.columnar import open_columns
from trainer.annotations.merging import merge_documents
from trainer.annotations.pictures import decode_picture
from trainer.annotations.splitting import split_document
from trainer.data.backgrounds import read_with_alpha
from trainer.data.pictures import read_picture, read_reduced
from trainer.errors import DocumentError, ImageError, TrainerError
from trainer.formats.coco import convert_coco
from trainer.formats.drawings import convert_drawings
from trainer.formats.lsp import convert_lsp
from trainer.formats.matlab import convert_mpii_mat
from trainer.formats.mpii_lists import convert_mpii_list
from trainer.inspection.fixing import write_fixed
from trainer.inspection.inspect import inspect_file

ROOT = Path(__file__).resolve().parents[2]
MPII_LIST = ROOT / "tests" / "trainer" / "reference" / "dataset_annotations.json"
DRAWINGS = ROOT.parent / "shared" / "data" / "anime_drawings" / "val.json"
SLOWEST_SECONDS = 20.0  # far above any case here, far below a hang; machines that run tests are busy

ODD = [
    None, True, False, 0, -1, 1.5, 1e308, -1e308, 10**400, "", "x", "\ud800", "../../etc/passwd", "/etc/passwd",
    "C:\\x", "a\\b", "\u0000", "腕", [], {}, [[]], [None], {"a": {}}, "NaN", 2**63, 1e-320, "a" * 5000, [0] * 100,
]  # fmt: skip
ODD_BYTES = [
    b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe9", b"NaN", b"Infinity", b"-Infinity", b"1e999", b"{", b"}", b"[", b"]",
    b",", b":", b'"', b"\\",
    b"\\u0000", b"\\ud800", b"\x00", b"9" * 400, b"9" * 5000, b"[" * 3000, b'{"a":' * 3000, b"null",
    b'"frame": 1, "frame": 2,', b"\n" * 50, b"/*", b"'",
]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def no_waiting_for_the_disk():
    """What is written in here need not survive a power cut."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(os, "fsync", lambda descriptor: None)
        yield


def small_document():
    tree = json.loads((ROOT / "shared_schema/good/world_positions_and_camera.pose.json").read_text(encoding="utf-8"))
    other = json.loads((ROOT / "shared_schema/good/a_drawing_with_21_joints.pose.json").read_text(encoding="utf-8"))
    tree["annotations"] += other["annotations"]
    return tree


def small_drawings():
    points = {
        name: [index * 3 + 0.5, index * 5]
        for index, name in enumerate(
            json.loads((ROOT / "shared_schema/keypoint_sets/drawings21.json").read_text())["joints"]
        )
    }
    return [{"file_name": f"data/images/{n}.png", "points": points, "width": 100, "height": 120} for n in range(3)]


def small_mpii():
    joints = [[float(n), 2.0 * n, 1.0] for n in range(16)]
    return [
        {"dataset": "MPI", "isValidation": 0.0, "img_paths": "1.png", "img_width": 64, "img_height": 64,
         "objpos": [9.0, 9.0], "joint_self": joints, "scale_provided": 1.0, "annolist_index": 0, "people_index": 1,
         "numOtherPeople": 1, "joint_others": joints, "objpos_other": [3.0, 4.0], "scale_provided_other": 2.0},
        {"image": "2.png", "center": [9.0, 9.0], "scale": 1.0, "joints": [[4.0, 5.0]] * 16, "joints_vis": [1] * 16},
    ]  # fmt: skip


def small_coco():
    names = json.loads((ROOT / "shared_schema/keypoint_sets/mpii16.json").read_text())["joints"]
    return {
        "images": [{"id": 1, "file_name": "1.png", "width": 64, "height": 64}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "keypoints": [5, 6, 2] * 16, "bbox": [1, 2, 3, 4],
                         "pose_record": {"joint_state": ["visible"] * 16, "outside_px": {"pelvis": [1, 2]}}}],
        "categories": [{"id": 1, "name": "person", "keypoints": names}],
    }  # fmt: skip


def small_lsp_table():
    names = ["r_ankle", "r_knee", "r_hip", "l_hip", "l_knee", "l_ankle", "r_wrist", "r_elbow", "r_shoulder",
             "l_shoulder", "l_elbow", "l_wrist", "neck", "head_top"]  # fmt: skip
    people = [{"image": "images/1.jpg", "width": 64, "height": 64, "joints": [[5, 6, 1]] * 14}]
    return {"joint_names": names, "annotations": people}


def read_lsp_json(path):
    """The table as it lies in the zip."""
    packed = path.with_suffix(".zip")
    packed.unlink(missing_ok=True)
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(path, "annotations.json")
    return convert_lsp(packed).collect()


def small_mmpose():
    return [one for one in small_mpii() if "joints_vis" in one] * 2


def merge_alone(path):
    return merge_documents([path], path.with_name("merged.pose.json"))


def split_in_one(path):
    return split_document(path, path.with_name("split.json"), by=("random",), shares={"train": 1.0})


def fix(path):
    return write_fixed(path, path.with_name("fixed.pose.json"))


def read_an_eighth(path):
    return read_reduced(path, 8.0)


def collected(convert):
    """An importer that reads the whole source."""
    return lambda path: convert(path).collect()


READERS = {
    "document": (read_document, small_document),
    "merging": (merge_alone, small_document),
    "splitting": (split_in_one, small_document),
    "fixing": (fix, small_document),
    "mmpose": (collected(convert_mpii_list), small_mmpose),
    "inspection": (lambda path: inspect_file(path), small_document),
    "columns": (open_columns, small_document),
    "drawings": (collected(convert_drawings), small_drawings),
    "mpii": (collected(convert_mpii_list), small_mpii),
    "coco": (collected(convert_coco), small_coco),
    "lsp": (read_lsp_json, small_lsp_table),
}


# What a message about sound JSON with odd values in it names: a JSON path, records, or the whole document.
PLACE = re.compile(
    r"\bat ([A-Za-z_]|\[|the top level)|the top level|\bversion\b|groups? by|record \d+ of .+ and record"
)


def try_reader(read, path, content, is_json=False):
    """Whether the reader took the bytes; an AssertionError unless it took them or said one clear line, in time."""
    path.unlink(missing_ok=True)  # some file systems flush what is written over a file to the disk: 40 times slower
    path.write_bytes(content)
    started = time.monotonic()
    try:
        read(path)
        took = True
    except (DocumentError, ImageError) as error:
        took = False
        message = str(error)
        assert message.count("\n") == 0, message
        assert 10 < len(message) < 1500, message
        assert path.stem in message or path.with_suffix("").name in message, message
        assert not is_json or PLACE.search(message), message
    assert time.monotonic() - started < SLOWEST_SECONDS
    assert path.read_bytes() == content
    return took


def places(tree, path=()):
    yield path
    if isinstance(tree, dict):
        for key in tree:
            yield from places(tree[key], (*path, key))
    elif isinstance(tree, list):
        for index in range(min(len(tree), 4)):
            yield from places(tree[index], (*path, index))


def damage_values(tree, generator):
    """The tree with one to three values replaced, removed or doubled."""
    tree = copy.deepcopy(tree)
    for _ in range(generator.randint(1, 3)):
        where = generator.choice(list(places(tree)))
        if not where:
            return generator.choice(ODD)
        holder = tree
        for part in where[:-1]:
            holder = holder[part]
        act = generator.randrange(4)
        if act == 0:
            del holder[where[-1]]
        elif act == 1 and isinstance(holder, list):
            holder.insert(where[-1], copy.deepcopy(generator.choice(ODD)))
        elif act == 2 and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[where[-1]]))
        else:
            holder[where[-1]] = copy.deepcopy(generator.choice(ODD))
    return tree


def damage_bytes(content, generator):
    """The bytes cut, flipped, or with something odd put in."""
    content = bytearray(content)
    for _ in range(generator.randint(1, 4)):
        at = generator.randrange(len(content) + 1)
        act = generator.randrange(5)
        if act == 0:
            del content[at:]
        elif act == 1:
            del content[at : at + generator.randint(1, 40)]
        elif act == 2 and at < len(content):
            content[at] ^= 1 << generator.randrange(8)
        elif act == 3:
            content[at:at] = generator.choice(ODD_BYTES)
        else:
            start = generator.randrange(len(content) + 1)
            content[at:at] = content[start : start + generator.randint(1, 200)]
    return bytes(content)


def run_cases(name, folder, cases, seed):
    read, make = READERS[name]
    generator = random.Random(seed)
    tree = make()
    whole = json.dumps(tree).encode()
    path = folder / f"fuzzed_{name}.json"
    if name == "lsp":
        path = folder / "fuzzed_lsp.table"
    taken = 0
    assert try_reader(read, path, whole), "the undamaged file should be read"
    for case in range(cases):
        if case % 2:
            content = damage_bytes(whole, generator)
        else:
            content = json.dumps(damage_values(tree, generator)).encode()
        try:
            taken += try_reader(read, path, content, is_json=not case % 2)
        except BaseException:
            (folder / "failing.bin").write_bytes(content)
            print(f"{name}, seed {seed}, case {case}: {content[:3000]!r}")
            raise
    return taken


@pytest.mark.parametrize("name", READERS)
def test_damaged_files_give_one_clear_line(name, tmp_path):
    taken = run_cases(name, tmp_path, 60, seed=1)
    assert taken < 60


@pytest.mark.long
@pytest.mark.parametrize("name", READERS)
def test_damaged_files_give_one_clear_line_five_thousand_times(name, tmp_path):
    taken = run_cases(name, tmp_path, 5000, seed=2)
    assert 0 < taken < 5000


@pytest.mark.long
@pytest.mark.parametrize(("source", "convert"), [(DRAWINGS, convert_drawings), (MPII_LIST, convert_mpii_list)])
def test_damaged_real_files_give_one_clear_line(source, convert, tmp_path):
    if source == DRAWINGS and not source.is_file():
        pytest.skip("AnimeDrawingsDataset's annotations are not part of the repository (they have no licence)")
    generator = random.Random(3)
    whole = source.read_bytes()
    for _ in range(500):
        try_reader(collected(convert), tmp_path / "fuzzed_real.json", damage_bytes(whole, generator))


@pytest.mark.parametrize("cases", [20, pytest.param(500, marks=pytest.mark.long)])
def test_damaged_matlab_files_give_one_clear_line(tmp_path, cases):
    savemat = pytest.importorskip("scipy.io", reason="scipy is not installed").savemat
    import numpy as np

    generator = random.Random(4)
    savemat(tmp_path / "joints.mat", {"joints": np.ones((14, 3, 4))})
    point = {"x": 1.0, "y": 2.0, "id": 3.0, "is_visible": 1.0}
    person = {"scale": 1.0, "objpos": {"x": 1.0, "y": 2.0}, "annopoints": {"point": point}}
    savemat(tmp_path / "mpii.mat", {"RELEASE": {"annolist": {"image": {"name": "1.jpg"}, "annorect": person}}})
    for source, convert in ((tmp_path / "joints.mat", convert_lsp), (tmp_path / "mpii.mat", convert_mpii_mat)):
        read = collected(convert)
        whole = source.read_bytes()
        assert try_reader(read, tmp_path / "fuzzed.mat", whole)
        for _ in range(cases):
            try_reader(read, tmp_path / "fuzzed.mat", damage_bytes(whole, generator))


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's notes about damaged TIFF and EXIF
@pytest.mark.parametrize("cases", [60, pytest.param(3000, marks=pytest.mark.long)])
def test_damaged_pictures_give_one_clear_line(tmp_path, cases):
    import io

    from PIL import Image

    generator = random.Random(5)
    for kind in ("PNG", "JPEG"):
        out = io.BytesIO()
        Image.effect_noise((24, 20), 50).convert("RGB").save(out, kind)
        whole = out.getvalue()
        path = tmp_path / f"fuzzed.{kind.lower()}"
        assert try_reader(decode_picture, path, whole)
        for _ in range(cases):
            try_reader(decode_picture, path, damage_bytes(whole, generator))


@pytest.mark.parametrize("cases", [20, pytest.param(2000, marks=pytest.mark.long)])
def test_damaged_zips_give_one_clear_line(tmp_path, cases):
    generator = random.Random(6)
    path = tmp_path / "fuzzed.zip"
    for packing in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(path, "w", packing) as archive:
            archive.writestr("annotations.json", json.dumps(small_lsp_table()))
            archive.writestr("images/1.jpg", b"x" * 500)
        whole = path.read_bytes()

        def read(source):
            return convert_lsp(source, extract=tmp_path / "out").collect()

        assert try_reader(read, path, whole)
        for _ in range(cases):
            try_reader(read, path, damage_bytes(whole, generator))
    assert {one.relative_to(tmp_path).parts[0] for one in tmp_path.rglob("*")} == {"fuzzed.zip", "out"}


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's notes about damaged TIFF and EXIF
@pytest.mark.parametrize("cases", [60, pytest.param(3000, marks=pytest.mark.long)])
def test_damaged_pictures_stop_training_in_one_clear_line(tmp_path, cases):
    import io

    from PIL import Image

    generator = random.Random(7)
    for kind, mode, read in (
        ("PNG", "RGB", read_picture), ("JPEG", "RGB", read_picture), ("WEBP", "RGB", read_picture),
        ("PNG", "RGBA", read_with_alpha), ("TIFF", "RGBA", read_with_alpha), ("JPEG", "RGB", read_an_eighth),
    ):  # fmt: skip
        out = io.BytesIO()
        Image.effect_noise((24, 20), 50).convert(mode).save(out, kind)
        path = tmp_path / f"fuzzed.{kind.lower()}"
        assert try_reader(read, path, out.getvalue())
        for _ in range(cases):
            try_reader(read, path, damage_bytes(out.getvalue(), generator))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["annotations", "schema_version", "source", "images", "categories", "keypoints", "joint_self",
                         "file_name", "points", "id", "x"]),
        inner, max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


def read_any(folder, tree):
    for name, (read, _) in READERS.items():
        path = folder / ("any.table" if name == "lsp" else "any.json")
        try_reader(read, path, json.dumps(tree).encode())


@settings(max_examples=40, deadline=None)
@given(tree=json_values)
def test_any_json_at_all_is_read_or_refused(tmp_path_factory, tree):
    read_any(tmp_path_factory.mktemp("any"), tree)


def test_a_refusal_is_always_the_packages_own_error():
    assert issubclass(DocumentError, TrainerError)
    assert issubclass(ImageError, TrainerError)
