"""MATLAB files and LSP: files as scipy writes them, and the real LSP-extended people where they are at hand."""

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import MPII16, counts_mask, read_document
from trainer.errors import DocumentError, TrainerError
from trainer.formats.lsp import convert_lsp
from trainer.formats.matlab import LSP_JOINTS, convert_mpii_mat
from trainer.formats.matlab_file import read_mat

savemat = pytest.importorskip("scipy.io", reason="scipy is not installed").savemat
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "lspet" / "lspet_train.zip"
PYTORCH_POSE = Path(__file__).resolve().parent / "reference" / "detections_our_format.mat"
needs_real = pytest.mark.skipif(
    not REAL.is_file(), reason="the real LSP-extended people are not part of the repository (research use only)"
)


def point(joint, x, y, visible):
    return {"x": float(x), "y": float(y), "id": float(joint), "is_visible": visible}


@pytest.fixture
def mpii_mat(tmp_path):
    """Three pictures as MPII writes them: two people, one person with a box only, one for testing."""
    empty = np.array([])
    first = {
        "x1": 100.0, "y1": 50.0, "x2": 160.0, "y2": 130.0, "scale": 3.021, "objpos": {"x": 594.0, "y": 257.0},
        "annopoints": {"point": [point(0, 620, 394, 1), point(9, 647, 188, empty), point(15, 700, 20, 0)]},
    }  # fmt: skip
    second = {**first, "scale": 2.0, "annopoints": {"point": [point(6, 10, 20, 1), point(7, 10, 10, 1)]}}
    boxed = {**first, "scale": empty, "objpos": empty, "annopoints": empty}
    people = np.zeros(2, dtype=[(key, object) for key in first])
    for row, person in zip(people, (first, second), strict=True):
        for key in first:
            row[key] = person[key]
    pictures = np.zeros(3, dtype=[("image", object), ("annorect", object)])
    pictures[0] = ({"name": "015601864.jpg"}, people)
    pictures[1] = ({"name": "2.jpg"}, boxed)
    pictures[2] = ({"name": "3.jpg"}, {"x1": 1.0, "y1": 1.0, "x2": 2.0, "y2": 2.0})
    path = tmp_path / "mpii_human_pose_v1_u12_1.mat"
    savemat(path, {"RELEASE": {"annolist": pictures, "img_train": np.array([1, 1, 0])}})
    return path


def test_mpiis_own_file_counts_pixels_from_one(mpii_mat):
    imported = convert_mpii_mat(mpii_mat).collect()
    first, second = imported.document.records
    assert first["joint_self"][0] == [619.5, 393.5, 1]
    assert first["joint_state"][9] == "visible"  # the flag of the head's joints is empty in the file
    assert first["joint_self"][15] == [699.5, 19.5, 0]
    assert first["joint_state"][15] == "occluded"
    assert first["joint_state"].count("missing") == 13
    assert first["objpos"] == [593.5, 256.5]
    assert first["scale_provided"] == 3.021
    assert first["head_rect"] == [99.5, 49.5, 60.0, 80.0]
    assert (first["head_rect_rule"], first["bbox_rule"]) == ("annotated", "annotated")
    assert first["joint_others"] == [second["joint_self"]]
    assert (second["people_index"], second["annolist_index"]) == (2, 1)
    assert imported.notes == [
        "1 pictures of MPII's test part have no joints and were left out",
        "1 people have a head box but no joints or no scale, and were left out",
        "1 pictures of unknown size (written as 0 x 0): give their folder with --pictures",
    ]


def test_one_odd_person_of_mpiis_own_file_is_left_out_and_counted(call, mpii_mat, tmp_path):
    from scipy.io import loadmat

    tree = loadmat(mpii_mat, struct_as_record=False, squeeze_me=True)["RELEASE"]
    pictures = tree.annolist
    pictures[0].annorect[1].annopoints.point[0].x = np.nan
    savemat(tmp_path / "odd.mat", {"RELEASE": {"annolist": pictures, "img_train": tree.img_train}})
    code, out, err = call("import", "mpii", tmp_path / "odd.mat", "-o", tmp_path / "d.pose.json")
    assert code == 0, out + err
    assert len(read_document(tmp_path / "d.pose.json").records) == 1
    assert "1 person left out: x should be a finite number (the first: annolist(1).annorect(2))" in out


@pytest.mark.parametrize("shape", [(14, 3, 2), (3, 14, 2)])
def test_a_joint_of_lsp_that_is_no_number_is_missing(call, tmp_path, shape):
    joints = np.ones(shape)
    joints[0, 0, 1] = np.nan
    savemat(tmp_path / "joints.mat", {"joints": joints})
    assert call("import", "lsp", tmp_path / "joints.mat", "-o", tmp_path / "d.pose.json")[0] == 0
    records = read_document(tmp_path / "d.pose.json").records
    assert len(records) == 2
    first, second = records
    assert second["joint_state"][0] == "missing"
    assert first["joint_state"][0] != "missing"
    assert second["joint_state"][1] == first["joint_state"][1] != "missing"


def test_import_command_tells_a_mat_from_a_list(call, mpii_mat, tmp_path):
    Image.new("RGB", (1280, 720)).save(tmp_path / "015601864.jpg")
    code, _, err = call("import", "mpii", mpii_mat, "--pictures", tmp_path, "-o", tmp_path / "d.pose.json")
    assert (code, err) == (0, "")
    record = read_document(tmp_path / "d.pose.json").records[0]
    assert (record["img_width"], record["img_height"]) == (1280, 720)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read as a MATLAB file"),
        (b"MATLAB 5.0 MAT-file" + b"\0" * 200, "cannot be read as a MATLAB file"),
    ],
)
def test_a_damaged_mat_is_one_clear_line(tmp_path, content, words):
    path = tmp_path / "x.mat"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=words) as caught:
        convert_mpii_mat(path).collect()
    assert str(path) in str(caught.value)


def test_another_mat_is_refused(tmp_path):
    savemat(tmp_path / "x.mat", {"joints": np.zeros((4, 5, 6))})
    with pytest.raises(DocumentError, match="no variable RELEASE"):
        convert_mpii_mat(tmp_path / "x.mat").collect()
    with pytest.raises(DocumentError, match=r"'joints' is \(4, 5, 6\)"):
        convert_lsp(tmp_path / "x.mat").collect()


def lsp_people():
    people = np.zeros((2, 14, 3))
    people[:, :, 0] = np.arange(14) * 10 + 21
    people[:, :, 1] = np.arange(14) * 5 + 31
    return people


def test_lsp_says_which_joints_are_hidden(tmp_path):
    people = lsp_people()
    people[0, 6, 2] = 1
    savemat(tmp_path / "joints.mat", {"joints": people.transpose(2, 1, 0)})
    record, _ = convert_lsp(tmp_path / "joints.mat").collect().document.records
    assert record["joint_self"][MPII16.index("r_ankle")] == [20.5, 30.5, 1]
    assert record["joint_state"][MPII16.index("r_wrist")] == "occluded"
    assert record["joint_self"][MPII16.index("pelvis")] == [45.5, 43.0, 1]  # between hips at (40.5, 40.5), (50.5, 45.5)
    assert (record["img_paths"], record["split"], record["dataset"]) == ("images/im0001.jpg", "train", "lsp")
    # The joints reach from (20.5, 30.5) to (150.5, 95.5), and 0.06 of 130 is 7.8; neck and crown are 11.1803 apart.
    assert (record["bbox"], record["bbox_rule"]) == (pytest.approx([12.7, 22.7, 145.6, 80.6]), "joints")
    assert (record["objpos"], record["scale_provided"]) == ([85.5, 63.0], pytest.approx(0.728))
    assert record["head_rect"] == pytest.approx([140.558941, 88.058941, 9.882118, 9.882118])
    assert record["head_rect_rule"] == "joints"


def test_lsp_extended_says_which_joints_are_labelled(tmp_path):
    people = lsp_people()
    people[0, :, 2] = 1
    people[0, 6] = 0
    savemat(tmp_path / "joints.mat", {"joints": people.transpose(1, 2, 0)})
    imported = convert_lsp(tmp_path).collect()
    (record,) = imported.document.records
    assert record["joint_state"][MPII16.index("r_wrist")] == "missing"
    assert record["joint_state"].count("visible") == 15
    assert (record["img_paths"], record["split"], record["dataset"]) == ("images/im00001.jpg", None, "lspet")
    assert imported.notes[0] == "1 pictures have no labelled joint and were left out"


def test_lsp_takes_sizes_from_the_pictures(call, tmp_path):
    savemat(tmp_path / "joints.mat", {"joints": lsp_people().transpose(2, 1, 0)})
    (tmp_path / "photos" / "images").mkdir(parents=True)
    Image.new("RGB", (200, 90)).save(tmp_path / "photos" / "images" / "im0001.jpg")
    line = ["import", "lsp", tmp_path / "joints.mat", "--pictures", tmp_path / "photos", "-o", tmp_path / "d.pose.json"]
    code, out, err = call(*line)
    assert code == 0, out + err
    first, second = read_document(tmp_path / "d.pose.json").records
    assert [(one["img_width"], one["img_height"]) for one in (first, second)] == [(200, 90), (0, 0)]
    assert "1 pictures of unknown size" in out


@pytest.fixture
def small_zip(tmp_path):
    def build(
        people=({"image": "images/1.jpg", "width": 64, "height": 64, "joints": [[5, 6, 1]] * 14},), images=("1",)
    ):
        path = tmp_path / "small.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            table = {"joint_names": LSP_JOINTS, "coordinates": "", "annotations": list(people)}
            archive.writestr("annotations.json", json.dumps(table))
            for name in images:
                archive.writestr(f"images/{name}.jpg", b"picture" * 10)
        return path

    return build


def test_one_odd_person_of_lsps_zip_is_left_out_and_counted(call, small_zip, tmp_path):
    person = {"image": "images/1.jpg", "width": 64, "height": 64, "joints": [[5, 6, 1]] * 14}
    path = small_zip((person, {**person, "joints": [[5, 6, 1]] * 3}, {**person, "image": "images/2.jpg"}))
    code, out, err = call("import", "lsp", path, "-o", tmp_path / "d.pose.json")
    assert code == 0, out + err
    assert [one["img_paths"] for one in read_document(tmp_path / "d.pose.json").records] == [
        "images/1.jpg", "images/2.jpg",
    ]  # fmt: skip
    assert "1 person left out: joints should be a list of 42, not of 3" in out


def test_a_zips_pictures_are_unpacked_once(small_zip, tmp_path):
    convert_lsp(small_zip(), extract=tmp_path / "out").collect()
    picture = tmp_path / "out" / "images" / "1.jpg"
    assert picture.read_bytes() == b"picture" * 10
    before = picture.stat().st_mtime_ns
    convert_lsp(small_zip(), extract=tmp_path / "out").collect()
    assert picture.stat().st_mtime_ns == before


def test_a_folder_that_cannot_be_written_is_named_and_not_the_zip(small_zip, tmp_path):
    (tmp_path / "out").write_text("a file where the folder should be")
    with pytest.raises(TrainerError, match=r"1\.jpg: cannot be written .*choose another --extract"):
        convert_lsp(small_zip(), extract=tmp_path / "out").collect()


def test_a_zip_cannot_write_outside_its_folder(small_zip, tmp_path):
    evil = [{"image": "../evil.jpg", "width": 9, "height": 9, "joints": [[1, 1, 1]] * 14}]
    with pytest.raises(DocumentError, match="should be a path inside the image folder"):
        convert_lsp(small_zip(evil), extract=tmp_path / "out").write(tmp_path / "out.pose.json")
    assert not (tmp_path / "evil.jpg").exists()


def test_a_zip_bomb_stops_at_a_bound(small_zip, tmp_path, monkeypatch):
    monkeypatch.setattr("trainer.formats.lsp._LARGEST_PICTURE_BYTES", 50)
    with pytest.raises(DocumentError, match="unpacks to more than"):
        convert_lsp(small_zip(), extract=tmp_path / "out").collect()
    assert not (tmp_path / "out" / "images" / "1.jpg").exists()


def test_a_broken_or_foreign_zip_is_one_clear_line(small_zip, tmp_path):
    for path, words in (
        (tmp_path / "none.zip", "no such file"),
        (small_zip(images=()), "holds no images/1.jpg"),
    ):
        with pytest.raises(DocumentError, match=words):
            convert_lsp(path, extract=tmp_path / "out").collect()
    broken = tmp_path / "broken.zip"
    broken.write_bytes(small_zip().read_bytes()[:-30])
    with pytest.raises(DocumentError, match="cannot be read as a zip"):
        convert_lsp(broken).collect()


def test_our_reader_agrees_with_scipy_on_a_real_file():
    loadmat = pytest.importorskip("scipy.io").loadmat
    ours, theirs = read_mat(PYTORCH_POSE), loadmat(PYTORCH_POSE)
    for name in ("jnt_missing", "pos_pred_src", "pos_gt_src", "headboxes_src"):
        assert np.array_equal(ours[name], theirs[name])
    assert ours["dataset_joints"] == [str(name[0]) for name in theirs["dataset_joints"][0]]


@pytest.mark.parametrize("compressed", [True, False])
def test_our_reader_agrees_with_scipy_on_every_kind_of_value(tmp_path, compressed):
    values = {
        "a": np.arange(6.0).reshape(2, 3),
        "b": np.int8([[1, -2]]),
        "c": "text 腕",
        "d": np.array([], dtype=float),
    }
    savemat(tmp_path / "x.mat", {**values, "s": values}, do_compression=compressed)
    read = read_mat(tmp_path / "x.mat")
    for found in (read, read["s"][0]):
        assert np.array_equal(found["a"], values["a"])
        assert np.array_equal(found["b"], values["b"])
        assert found["c"] == "text 腕"
        assert found["d"].size == 0


def test_matlab_7_3_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "x.mat").write_bytes(b"MATLAB 7.3 MAT-file" + b" " * 200)
    with pytest.raises(DocumentError, match="save it with MATLAB's option -v7"):
        read_mat(tmp_path / "x.mat")


def test_a_mat_that_unpacks_without_end_stops_at_a_bound(tmp_path, monkeypatch):
    monkeypatch.setattr("trainer.formats.matlab_file.LARGEST_UNPACKED_BYTES", 1000)
    savemat(tmp_path / "x.mat", {"joints": np.zeros(10_000)}, do_compression=True)
    with pytest.raises(DocumentError, match="it unpacks to more than"):
        read_mat(tmp_path / "x.mat")


@pytest.mark.slow
@needs_real
def test_the_real_lsp_extended_people_come_in(call, tmp_path):
    code, _, err = call("import", "lsp", REAL, "-o", tmp_path / "lspet.pose.json")
    assert (code, err) == (0, "")
    document = read_document(tmp_path / "lspet.pose.json")
    assert len(document.records) == 8847
    first = document.records[0]
    # Its first person: right ankle not labelled, right knee at (26.03, 86.41); the file's origin is the document's.
    assert first["joint_state"][0] == "missing"
    assert first["joint_self"][1] == [26.03, 86.41, 1]
    assert first["joint_self"][MPII16.index("upper_neck")] == [96.89, 56.61, 1]
    assert counts_mask(first, derived=False).sum() == 13
