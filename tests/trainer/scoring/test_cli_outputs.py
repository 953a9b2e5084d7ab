"""What predict writes validates, also of turned pictures; what is written over and what is not."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from trainer.annotations import read_document

FILES = Path(__file__).resolve().parents[2] / "cases" / "files"


@pytest.mark.parametrize("turn", [1, 3, 5, 6, 8, "exif6.jpg"])
def test_predictions_of_turned_pictures_validate(call, weights, tmp_path, turn):
    picture = tmp_path / "pictures" / "a.jpg"
    picture.parent.mkdir()
    if turn == "exif6.jpg":
        shutil.copy(FILES / "pics" / turn, picture)
    else:
        exif = Image.Exif()
        exif[0x0112] = turn
        Image.effect_noise((90, 60), 60).convert("RGB").save(picture, exif=exif)
    with Image.open(picture) as opened:
        shown = opened.size if turn in (1, 3) else opened.size[::-1]
    # The network knows nothing, so a box and a low threshold make it find somebody.
    options = ("--no-overlays", "--threshold", "-1000", "--box", "5,5,40,50")
    assert call("predict", "--model", weights, picture, "-o", tmp_path / "found", *options)[0] == 0
    document = tmp_path / "found" / "predictions.pose.json"
    (record,) = read_document(document).records
    assert (record["img_width"], record["img_height"]) == shown
    code, out, _ = call("validate", document)
    assert code == 0, out
    assert "the record says" not in out


def test_the_card_beside_weights_does_not_replace_a_file_of_ones_own(call, weights, tmp_path):
    (tmp_path / "net.json").write_text('{"mine": true}')
    arguments = ("export-model", weights, "--to", "safetensors", "-o", tmp_path / "net.safetensors")
    code, _, err = call(*arguments)
    assert code == 1
    assert f"{tmp_path / 'net.json'}: is there already and was not written by this program" in err
    assert json.loads((tmp_path / "net.json").read_text()) == {"mine": True}
    assert not (tmp_path / "net.safetensors").exists()
    assert call(*arguments, "--force")[0] == 0
    assert call(*arguments)[0] == 0  # ours now: weights and card


@pytest.mark.parametrize("form", ["onnx", "safetensors"])
def test_weights_of_ours_are_written_again(call, weights, tmp_path, form):
    if form == "onnx":
        pytest.importorskip("onnx")
    target = tmp_path / f"net.{form}"
    for _ in range(2):
        code, out, err = call("export-model", weights, "--to", form, "-o", target)
        assert code == 0, out + err


def test_weights_do_not_replace_a_checkpoint_of_others(call, weights, tmp_path):
    (tmp_path / "model_best.pth.tar").write_bytes(b"PK somebody's weeks of training")
    code, _, err = call("export-model", weights, "--to", "pytorch-pose", "-o", tmp_path / "model_best.pth.tar")
    assert code == 1
    assert "was not written by this program" in err


def test_results_pages_and_tables(call, weights, dots, tmp_path):
    results, page, table = tmp_path / "r.json", tmp_path / "r.html", tmp_path / "t.json"
    commands = {
        results: ("evaluate", "--model", weights, "--data", dots, "-o", results),
        page: ("report", results, "-o", page),
        table: ("compare", results, "--format", "csv", "-o", table),
    }
    for target, arguments in commands.items():
        target.write_text("mine")
        code, _, err = call(*arguments)
        assert code == 1, arguments
        assert f"{target}: is there already and was not written by this program" in err
        assert target.read_text() == "mine"
        assert call(*arguments, "--force")[0] == 0
    for target in (results, page):
        code, out, err = call(*commands[target])
        assert code == 0, out + err


FORMATS = ("document", "csv", "csv-long", "coco", "openpose", "openpose25", "label-studio", "cvat")


@pytest.fixture
def figure(dots_world, tmp_path):
    path = tmp_path / "a.png"
    Image.fromarray(dots_world.dotted_picture()).save(path)
    return path


@pytest.mark.parametrize(
    "name",
    ["overlays/a.overlay.jpg", "predictions.pose.json", "predictions.csv", "predictions.long.csv",
     "predictions.coco.json", "predictions.coco_results.json", "predictions.label_studio.json", "predictions.cvat.xml",
     "openpose/a_keypoints.json", "openpose/a.openpose.png", "openpose25/a_keypoints.json"],
)  # fmt: skip
def test_predict_replaces_its_own_outputs_and_no_others(predict, figure, tmp_path, name):
    out = tmp_path / "found"
    arguments = (figure, "-o", out, *(word for form in FORMATS for word in ("--to", form)))
    for _ in range(2):
        code, said, err = predict(*arguments)
        assert code == 0, said + err
    # Somebody's own: a picture of theirs, or a list that another tool wrote.
    foreign = figure.read_bytes() if name.endswith("png") else b'[{"image_id": 7}]'
    (out / name).write_bytes(foreign)
    code, _, err = predict(*arguments)
    assert code == 1
    assert f"{out / name}: is there already and was not written by this program" in err
    assert (out / name).read_bytes() == foreign
    assert predict(*arguments, "--force")[0] == 0
    assert (out / name).read_bytes() != foreign


def test_predictions_of_nobody_are_written_again(predict, tmp_path):
    Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
    for _ in range(2):
        code, out, err = predict(tmp_path / "a.png", "-o", tmp_path / "o", "--to", "label-studio", "--to", "coco")
        assert code == 0, out + err


def test_predict_stops_before_it_begins_where_an_overlay_is_not_its_own(predict, figure, tmp_path):
    shutil.copy(figure, tmp_path / "b.png")
    (tmp_path / "out" / "overlays").mkdir(parents=True)
    (tmp_path / "out" / "overlays" / "b.overlay.jpg").write_bytes(figure.read_bytes())
    assert predict(figure, tmp_path / "b.png", "-o", tmp_path / "out")[0] == 1
    assert [path.name for path in (tmp_path / "out").rglob("*.*")] == ["b.overlay.jpg"]


def test_labels_corrected_in_a_tool_are_not_taken_for_predictions(predict, figure, tmp_path):
    """What Label Studio and CVAT export carries on what they were given, and holds hours of work."""
    out = tmp_path / "found"
    arguments = (figure, "-o", out, "--to", "label-studio", "--to", "cvat")
    assert predict(*arguments)[0] == 0
    tasks = json.loads((out / "predictions.label_studio.json").read_text())
    (out / "predictions.label_studio.json").write_text(json.dumps([{"id": 1, "annotations": [], **tasks[0]}]))
    assert "label_studio.json: is there already and was not written by this program" in predict(*arguments)[2]
    assert predict(*arguments, "--force")[0] == 0
    skeletons = (out / "predictions.cvat.xml").read_text().partition("<annotations>")[2]
    (out / "predictions.cvat.xml").write_text('<?xml version="1.0" encoding="utf-8"?>\n<annotations>' + skeletons)
    assert "cvat.xml: is there already and was not written by this program" in predict(*arguments)[2]


@pytest.mark.parametrize("name", ["overlays/walk.overlay.mp4", "frames/walk/000001.jpg", "walk.pose.json"])
def test_predict_of_a_film_replaces_its_own_outputs_and_no_others(predict, dots_world, tmp_path, name):
    from trainer.data.films import FilmWriter

    with FilmWriter(tmp_path / "walk.mp4", (160, 200), 25.0) as writer:
        for _ in range(3):
            writer.write(dots_world.dotted_picture())
    out = tmp_path / "found"
    arguments = (tmp_path / "walk.mp4", "-o", out, "--keep-frames")
    for _ in range(2):
        code, said, err = predict(*arguments)
        assert code == 0, said + err
    with Image.open(out / "frames/walk/000001.jpg") as frame:
        assert frame.size == (160, 200)
    (out / name).write_bytes(b"mine")
    code, _, err = predict(*arguments)
    assert code == 1
    assert f"{out / name}: is there already and was not written by this program" in err
    assert (out / name).read_bytes() == b"mine"
    assert predict(*arguments, "--force")[0] == 0
    assert (out / name).read_bytes() != b"mine"


@pytest.mark.parametrize("name", ["a/0001_keypoints.json", "a/0001.openpose.png"])
def test_export_openpose_replaces_its_own_files_and_no_others(call, write_tree, make_record, tmp_path, name):
    out = tmp_path / "poses"
    records = [make_record(img_paths=f"{picture}.png") for picture in ("a/0000", "a/0001")]
    arguments = ("export", "openpose", write_tree(records), "-o", out)
    for _ in range(2):
        code, said, err = call(*arguments)
        assert code == 0, said + err
    shutil.rmtree(out)
    (out / "a").mkdir(parents=True)
    (out / name).write_bytes(b'{"version": 1.3, "people": []}')
    code, _, err = call(*arguments)
    assert code == 1
    assert f"{out / name}: is there already and was not written by this program" in err
    assert list(out.rglob("*.*")) == [out / name]
    assert call(*arguments, "--force")[0] == 0
    assert b"anime-pose-trainer" in (out / name).read_bytes()


def test_a_csv_and_labelling_files_of_ours_are_exported_again(call, write_tree, make_record, tmp_path):
    document = write_tree([make_record()])
    for form in ("csv", "label-studio", "cvat"):
        for _ in range(2):
            code, out, err = call("export", form, document, "-o", tmp_path / form)
            assert code == 0, out + err
