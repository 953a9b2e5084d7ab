"""Files that a command did not expect: of another kind, packed, a folder for a file, somebody else's in its place."""

import gzip
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from trainer.annotations import open_document, read_document
from trainer.annotations.columnar import open_columns

FILES = Path(__file__).resolve().parents[1] / "cases" / "files"


@pytest.fixture
def kinds(tmp_path, write_tree, make_record):
    """A file of each kind of annotations: its path by the kind's name."""
    joints = {"image": "a.png", "joints": [[1.0, 2.0]] * 16, "joints_vis": [1] * 16, "center": [1, 2], "scale": 1.0}
    contents = {
        "mmpose": [joints],
        "drawings": [{"file_name": "a.png", "width": 9, "height": 9, "points": {"neck": [1, 2]}}],
        "results": [{"image_id": 1, "category_id": 1, "keypoints": [1.0] * 51, "score": 0.9}],
        "label studio": [{"id": 1, "data": {"image": "/data/upload/a.png"}, "annotations": []}],
    }
    for name, content in contents.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(content))
    (tmp_path / "cvat.xml").write_text('<?xml version="1.0" encoding="utf-8"?>\n<annotations>\n</annotations>\n')
    (tmp_path / "yolo").mkdir()
    (tmp_path / "yolo" / "data.yaml").write_text("kpt_shape: [17, 3]\n")
    return {
        **{name: tmp_path / f"{name}.json" for name in contents},
        "mpii": FILES / "mpii_with_validation_flags.json",
        "coco": FILES / "three.json",
        "yolo": tmp_path / "yolo",
        "cvat": tmp_path / "cvat.xml",
        "document": write_tree([make_record()]),
    }


@pytest.mark.parametrize(
    ("command", "kind", "words"),
    [
        ("coco", "mpii", "is a list of MPII's kind: trainer import mpii "),
        ("coco", "mmpose", "is a list of MPII's kind: trainer import mpii "),
        ("coco", "drawings", "is AnimeDrawingsDataset's annotations: trainer import drawings "),
        ("coco", "results", "is a list of COCO results, which are predictions: no command imports it"),
        ("coco", "label studio", "is Label Studio's own JSON: trainer import label-studio "),
        ("coco", "cvat", "is CVAT's XML for images: trainer import cvat "),
        ("cvat", "coco", "is a COCO keypoint file: trainer import coco "),
        ("label-studio", "coco", "is a COCO keypoint file: trainer import coco "),
        ("coco", "document", "is a pose annotation document already: it needs no import"),
        ("coco", "yolo", "is a YOLO-pose folder: trainer import yolo "),
        ("mpii", "coco", "is a COCO keypoint file: trainer import coco "),
        ("mpii", "drawings", "is AnimeDrawingsDataset's annotations: trainer import drawings "),
        ("mpii", "document", "is a pose annotation document already"),
        ("drawings", "coco", "is a COCO keypoint file: trainer import coco "),
        ("drawings", "mpii", "is a list of MPII's kind: trainer import mpii "),
        ("drawings", "yolo", "is a YOLO-pose folder: trainer import yolo "),
        ("lsp", "coco", "is a COCO keypoint file: trainer import coco "),
        ("yolo", "mpii", "is a list of MPII's kind: trainer import mpii "),
    ],
)
def test_an_import_names_the_command_that_reads_another_kind(call, kinds, tmp_path, command, kind, words):
    code, _, err = call("import", command, kinds[kind], "-o", tmp_path / "out.pose.json")
    assert code == 1
    assert f"error: {kinds[kind]}: {words}" in err
    assert err.count("\n") == 1
    if "trainer import" in words:
        assert f"{words}{kinds[kind]} -o OUT.pose.json reads it" in err
    assert not (tmp_path / "out.pose.json").exists()


@pytest.mark.parametrize("command", ["stats", "train", "merge", "split", "export"])
@pytest.mark.parametrize("kind", ["coco", "mpii"])
def test_what_reads_documents_names_the_import_of_other_annotations(call, kinds, tmp_path, command, kind):
    arguments = {
        "stats": [kinds[kind]],
        "train": ["--data", kinds[kind], "-o", tmp_path / "run"],
        "merge": [kinds[kind], "-o", tmp_path / "out.pose.json"],
        "split": [kinds[kind], "-o", tmp_path / "sets"],
        "export": ["coco", kinds[kind], "-o", tmp_path / "out.json"],
    }[command]
    code, _, err = call(command, *arguments)
    assert code == 1
    assert f"trainer import {kind} {kinds[kind]} -o OUT.pose.json reads it" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trian"], "No such command 'trian'. Did you mean train?"),
        (["valdiate"], "Did you mean validate"),
        (["import", "cooc"], "Did you mean coco"),
        (["import", "voc"], "Did you mean coco?"),
        (["export", "yollo"], "Did you mean yolo?"),
        (["import", "xyzzy"], "Commands: "),
    ],
)
def test_a_mistyped_command_gets_a_suggestion(call, arguments, words):
    code, _, err = call(*arguments)
    assert code == 2
    assert words in err


def test_a_packed_document_is_read_everywhere(call, write_tree, make_record, draw_picture, tmp_path):
    for number in range(3):
        draw_picture(tmp_path / f"images/a/{number}.png", 640, 480)
    records = [make_record(number, img_paths=f"a/{number}.png", frame=number, character="miku") for number in range(3)]
    plain = write_tree(records, images=str(tmp_path / "images"))
    packed = tmp_path / "packed" / "d.pose.json.gz"
    packed.parent.mkdir()
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    for arguments in (
        ("validate", packed, "--fix", tmp_path / "fixed.pose.json", "--sheet", tmp_path / "sheet.html"),
        ("stats", packed),
        ("merge", packed, "-o", tmp_path / "merged.pose.json"),
        ("split", packed, "--by", "random", "--test", "0", "-o", tmp_path / "marked.pose.json"),
        ("export", "coco", packed, "-o", tmp_path / "c.json"),
        ("export", "yolo", packed, "-o", tmp_path / "yolo"),
    ):
        code, out, err = call(*arguments)
        assert code == 0, (arguments, out, err)
    assert len(read_document(tmp_path / "merged.pose.json").records) == 3
    assert read_document(packed).records == read_document(plain).records


def test_a_packed_document_is_mapped_as_a_plain_one(write_tree, make_record, tmp_path):
    records = [make_record(number, img_paths=f"{number}.png") for number in range(3)]
    plain = write_tree(records)
    packed = tmp_path / "p.pose.json.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    for table in (open_columns(packed), open_document(packed, largest_in_memory=10).records, open_columns(packed)):
        assert [table[number] for number in (2, 0, 1)] == [records[number] for number in (2, 0, 1)]
        assert table.image_name(1) == "1.png"


def test_packed_lists_are_imported(call, tmp_path):
    packed = tmp_path / "list.json.gz"
    packed.write_bytes(gzip.compress((FILES / "mpii_with_validation_flags.json").read_bytes()))
    assert call("import", "mpii", packed, "-o", tmp_path / "m.pose.json")[0] == 0
    assert len(read_document(tmp_path / "m.pose.json").records) == 3


def test_a_document_is_not_written_under_a_packed_name(call, write_tree, make_record, tmp_path):
    code, _, err = call("merge", write_tree([make_record()]), "-o", tmp_path / "out.pose.json.gz")
    assert code == 1
    assert "documents are written unpacked; choose a name without .gz" in err


def test_training_into_a_file_is_one_line_before_anything_is_read(call, tmp_path):
    (tmp_path / "file").write_text("mine")
    code, _, err = call("train", "--data", tmp_path / "nothing.pose.json", "-o", tmp_path / "file")
    assert code == 1
    assert err == f"error: {tmp_path / 'file'}: is a file; -o takes the folder of the new run\n"


def test_training_into_a_folder_with_a_file_of_ones_own_under_a_runs_name_is_refused(call, tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "log.csv").write_text("mine")
    arguments = ("train", "--data", tmp_path / "nothing.pose.json", "-o", tmp_path / "run")
    _, _, err = call(*arguments)
    assert "log.csv: is there already and was not written by this program" in err
    assert "nothing.pose.json: no such file" in call(*arguments, "--force")[2]


def test_weights_for_a_folder_are_one_line(call, tmp_path):
    code, _, err = call("export-model", tmp_path / "none.pth.tar", "--to", "onnx", "-o", tmp_path)
    assert code == 1
    assert f"error: {tmp_path}: is a folder; -o takes the file to write" in err


@pytest.mark.parametrize("box", ["nan,1,2,3", "1,nan,2,3", "1,1,nan,3", "1,1,inf,3", "1,1,3,-inf", "1,2,3", "a,b,c,d"])
def test_a_box_that_is_none_is_a_usage_error(call, tmp_path, box):
    code, _, err = call("predict", "--model", "x", "--box", box, FILES / "pics/images/pic0.png", "-o", tmp_path / "p")
    assert code == 2
    assert f"{box!r} is not x,y,width,height with an area" in err
    assert "Traceback" not in err


def outputs(tmp_path, document):
    """Commands that write a file, and the option before its name."""
    return {
        "import": (["import", "coco", FILES / "three.json"], "-o"),
        "merge": (["merge", document], "-o"),
        "split": (["split", document, "--val", "0", "--test", "0"], "-o"),
        "export coco": (["export", "coco", document], "-o"),
        "export mpii": (["export", "mpii", document], "-o"),
        "export mmpose": (["export", "mmpose", document], "-o"),
        "fix": (["validate", document, "--no-images"], "--fix"),
        "sheet": (["validate", document, "--no-images"], "--sheet"),
    }


@pytest.mark.parametrize(
    "name", ["import", "merge", "split", "export coco", "export mpii", "export mmpose", "fix", "sheet"]
)
def test_files_of_others_stay_until_force_and_ours_are_written_again(call, write_tree, make_record, tmp_path, name):
    arguments, option = outputs(tmp_path, write_tree([make_record()]))[name]
    target = tmp_path / "out.json"
    shutil.copy(FILES / "three.json", target)
    before = target.read_bytes()
    code, _, err = call(*arguments, option, target)
    assert code == 1
    assert f"{target}: is there already and was not written by this program" in err
    assert "--force" in err
    assert target.read_bytes() == before
    for repeated in (["--force"], []):
        code, out, err = call(*arguments, option, target, *repeated)
        assert code == 0, out + err
        assert target.read_bytes() != before


@pytest.mark.parametrize("form", ["csv", "label-studio", "cvat"])
def test_exports_that_bear_no_mark_are_written_over_with_force_only(call, write_tree, make_record, tmp_path, form):
    arguments = ("export", form, write_tree([make_record()]), "-o", tmp_path / "out")
    (tmp_path / "out").write_text("mine")
    assert "was not written by this program" in call(*arguments)[2]
    assert (tmp_path / "out").read_text() == "mine"
    assert call(*arguments, "--force")[0] == 0
    assert (tmp_path / "out").read_text() != "mine"


@pytest.mark.parametrize("name", ["merge", "split", "export coco", "export mpii", "fix", "sheet"])
def test_an_input_is_never_overwritten_not_even_with_force(call, write_tree, make_record, tmp_path, name):
    document = write_tree([make_record()])
    before = document.read_bytes()
    arguments, option = outputs(tmp_path, document)[name]
    code, _, err = call(*arguments, option, document, "--force")
    assert code == 1
    assert "would " in err
    assert document.read_bytes() == before


def test_from_python_files_are_overwritten_as_told(write_tree, make_record, tmp_path):
    from trainer.annotations import write_document

    (tmp_path / "note.txt").write_text("mine")
    write_document(read_document(write_tree([make_record()])), tmp_path / "note.txt")
    assert len(read_document(tmp_path / "note.txt").records) == 1


def test_a_division_into_a_folder_leaves_no_part_behind_where_one_file_is_not_ours(
    call, write_tree, make_record, tmp_path
):
    document = write_tree([make_record(number, img_paths=f"{number}.png", frame=number) for number in range(4)])
    (tmp_path / "sets").mkdir()
    (tmp_path / "sets" / "val.pose.json").write_text("mine")
    code, _, err = call("split", document, "--by", "random", "--test", "0", "-o", tmp_path / "sets")
    assert code == 1
    assert "val.pose.json: is there already and was not written by this program" in err
    assert [file.name for file in (tmp_path / "sets").iterdir()] == ["val.pose.json"]


def test_a_zips_pictures_do_not_replace_ones_own(call, tmp_path):
    names = ["r_ankle", "r_knee", "r_hip", "l_hip", "l_knee", "l_ankle", "r_wrist", "r_elbow", "r_shoulder",
             "l_shoulder", "l_elbow", "l_wrist", "neck", "head_top"]  # fmt: skip
    person = {"image": "images/1.jpg", "width": 64, "height": 64, "joints": [[5, 6, 1]] * 14}
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("annotations.json", json.dumps({"joint_names": names, "annotations": [person]}))
        archive.writestr("images/1.jpg", b"theirs")
    (tmp_path / "out" / "images").mkdir(parents=True)
    own = tmp_path / "out" / "images" / "1.jpg"
    own.write_bytes(b"mine, and longer")
    arguments = ("import", "lsp", tmp_path / "a.zip", "--extract", tmp_path / "out", "-o", tmp_path / "l.pose.json")
    code, _, err = call(*arguments)
    assert code == 1
    assert f"{own}: is there already and was not written by this program" in err
    assert own.read_bytes() == b"mine, and longer"
    assert call(*arguments, "--force")[0] == 0
    assert own.read_bytes() == b"theirs"


@pytest.mark.parametrize("name", ["drawings.pose.json", "missing.json"])
def test_a_download_stops_before_it_begins_where_one_of_its_files_is_not_ours(call, tmp_path, name):
    (tmp_path / name).write_text("mine")
    code, _, err = call("download", "drawings", "-o", tmp_path, "--annotations", tmp_path / "nothing")
    assert code == 1
    assert f"{tmp_path / name}: is there already and was not written by this program" in err


def test_a_study_stops_before_it_begins_where_one_of_its_tables_is_not_ours(call, tmp_path):
    (tmp_path / "table1.csv").write_text("mine")
    code, _, err = call("study", "--stand-in", "--epochs", "1", "-o", tmp_path)
    assert code == 1
    assert f"{tmp_path / 'table1.csv'}: is there already and was not written by this program" in err
