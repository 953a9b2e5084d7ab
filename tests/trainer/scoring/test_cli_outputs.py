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
