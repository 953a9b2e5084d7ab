"""Networks of both kinds and of 16 and 21 joints, through every command on the bundled sample."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from trainer.annotations import DRAWINGS21, MPII16, read_document, write_document
from trainer.cli.demo import sample_folder
from trainer.models import load_model
from trainer.prediction import heatmaps_of

SETS = {"mpii16": MPII16, "drawings21": DRAWINGS21}


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """(document to learn from, document to score on): some frames of two of the sample's characters."""
    folder, documents = tmp_path_factory.mktemp("few"), []
    for scene, count in (("aoi_dance", 8), ("kaede_walk", 4)):
        whole = read_document(sample_folder() / f"{scene}.shotCam.pose.json")
        whole.header["source"]["images"] = str(whole.image_folder)
        part = replace(whole, records=type(whole.records)(whole.records[:: len(whole.records) // count]))
        write_document(part, folder / f"{scene}.pose.json")
        documents.append(read_document(folder / f"{scene}.pose.json"))
    return documents


@pytest.mark.slow
@pytest.mark.parametrize("arch", ["hg1", "blaze"])
@pytest.mark.parametrize("joints", SETS)
def test_the_sample_is_learned_gone_on_with_scored_found_and_written(arch, joints, few, call, tmp_path):
    learn, held = few
    count, run = len(SETS[joints].joints), tmp_path / "run"

    def done(*arguments):
        code, out, error = call(*arguments)
        assert code == 0, error
        return out

    done(
        "train", "--data", learn.path, "--val", held.path, "--arch", arch, "--joints", joints, "--input-size", 64,
        "--batch-size", 4, "--epochs", 1, "--device", "cpu", "--workers", 0, "-o", run,
    )  # fmt: skip
    done("train", "--resume", run, "--epochs", 2)
    with (run / "log.csv").open() as lines:
        losses = [float(row["train_loss"]) for row in csv.DictReader(lines)]
    assert len(losses) == 2 and losses[1] < losses[0]

    done("evaluate", "--model", run, "--data", held.path, "--flip", "--device", "cpu", "-o", tmp_path / "flip.json")
    results = json.loads((tmp_path / "flip.json").read_text())
    assert results["settings"]["flip"] is True
    assert list(results["metrics"]["pck_study"]["per_joint"]) == list(SETS[joints].joints)
    assert all(len(row["predicted"]) == count for row in results["records"])
    rows = {
        row["group"]: row
        for row in json.loads(done("compare", tmp_path / "flip.json", "--table", "pdj", "--json"))["rows"]
    }
    assert rows["elbows"]["run"] is not None
    assert (rows["nose root"]["run"] is not None) == (joints == "drawings21")

    # Of a mirrored picture the averaged maps are the mirrored maps, left and right exchanged.
    network = load_model(run).eval()
    picture = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(1)) - 0.5
    maps, mirrored = (heatmaps_of(network, one, flip=True)[0] for one in (picture, picture.flip(3)))
    permutation = list(SETS[joints].flip_permutation)
    assert permutation != sorted(permutation)
    np.testing.assert_allclose(mirrored.flip(2)[permutation].numpy(), maps.numpy(), atol=1e-6)

    record = held.records[0]
    box = ",".join(str(value) for value in record["bbox"])
    done("predict", "--model", run, held.image_path(record), "--box", box, "--threshold", -1, "--flip", "--device",
         "cpu", "-o", tmp_path / "found")  # fmt: skip
    predictions = tmp_path / "found" / "predictions.pose.json"
    (person,) = read_document(predictions).records
    states = dict(zip(MPII16.joints, person["joint_state"], strict=True))
    if joints == "drawings21":
        assert set(person["drawings21"]) == set(DRAWINGS21.joints)
        # What the 21 do not hold and no joints of them give.
        assert [joint for joint, state in states.items() if state == "missing"] == ["head_top"]
    else:
        assert "missing" not in states.values()

    done("export", "coco", predictions, "--joints", joints, "-o", tmp_path / "coco.json")
    coco = json.loads((tmp_path / "coco.json").read_text())
    assert coco["categories"][0]["keypoints"] == list(SETS[joints].joints)
    if joints == "mpii16":  # a network that has learned this little finds many joints off the picture
        shown = [state for state in states.values() if state in ("visible", "occluded")]
        assert coco["annotations"][0]["num_keypoints"] == len(shown)
    done("export", "openpose", predictions, "-o", tmp_path / "openpose")
    (file,) = (tmp_path / "openpose").rglob("*.json")
    (body,) = json.loads(file.read_text())["people"]
    points = np.array(body["pose_keypoints_2d"]).reshape(-1, 3)
    wrist = person["joint_self"][MPII16.index("r_wrist")][:2] if states["r_wrist"] == "visible" else [0, 0]
    assert np.abs(points[4, :2] - wrist).max() <= 1  # RWrist of BODY_18 and BODY_25

    runtime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx")
    done("export-model", run, "--to", "onnx", "-o", tmp_path / "net.onnx")
    session = runtime.InferenceSession(str(tmp_path / "net.onnx"), providers=["CPUExecutionProvider"])
    assert json.loads(session.get_modelmeta().custom_metadata_map["keypoints"]) == list(SETS[joints].joints)
    with torch.inference_mode():
        expected = network(picture)[-1].numpy()
    (name,) = (one.name for one in session.get_inputs())
    found = session.run(None, {name: picture.numpy()})[-1]
    assert found.shape == (1, count, 16, 16)
    np.testing.assert_allclose(found, expected, atol=2e-5)
