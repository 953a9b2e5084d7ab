"""A joint set of one's own: obeyed also where its joints are called as MPII's, and through every command."""

import json

import numpy as np
import pytest
import torch

from trainer.annotations import MPII16, read_document
from trainer.annotations.keypoint_sets import keypoint_set_from
from trainer.models import build_network, load_model, save_model
from trainer.models.card import card_of_set, keypoint_set_of, scored_set
from trainer.prediction.network import flip_order

SMALL = ["--input-size", 64, "--batch-size", 4, "--epochs", 1, "--device", "cpu", "--workers", 0]
# Hands, feet and the head, the middle one without a pair; all of them called as MPII calls them.
ENDS = {
    "name": "ends",
    "joints": ["l_wrist", "r_wrist", "head_top", "l_ankle", "r_ankle"],
    "pairs": [[1, 0], [4, 3]],
    "limbs": [[0, 2], [1, 2], [2, 3], [2, 4]],
    "same_as": {},
    "normalisers": {"pdj": ["l_wrist", "r_wrist", 1.0]},
}


@pytest.mark.parametrize("arch", ["hg1", "blaze"])
def test_a_set_with_mpiis_names_is_trained_scored_found_and_written_as_itself(arch, people, call, tmp_path):
    learn, held = people
    (tmp_path / "ends.json").write_text(json.dumps(ENDS))
    run = tmp_path / "run"

    def done(*arguments):
        code, out, error = call(*arguments)
        assert code == 0, error
        return out

    done(
        "train", "--data", learn.path, "--val", held.path, "--joints", tmp_path / "ends.json", "--arch", arch,
        *SMALL, "-o", run,
    )  # fmt: skip
    done("train", "--resume", run, "--epochs", 2)
    assert keypoint_set_of(load_model(run)) == keypoint_set_from(ENDS, "here")

    # Scored on its own five joints and its own length: none of MPII's other eleven counts as wrong.
    done("evaluate", "--model", run, "--data", held.path, "--flip", "-o", tmp_path / "r.json")
    results = json.loads((tmp_path / "r.json").read_text())
    assert list(results["metrics"]["pck_study"]["per_joint"]) == ENDS["joints"]
    assert "pdj@0.2_own" in results["metrics"]

    # Found: the five of MPII's sixteen, the others missing.
    record = held.records[1]
    box = ",".join(str(value) for value in record["bbox"])
    done("predict", "--model", run, held.image_path(record), "--box", box, "--threshold", -1, "-o", tmp_path / "found")
    predictions = tmp_path / "found" / "predictions.pose.json"
    (person,) = read_document(predictions).records
    states = dict(zip(MPII16.joints, person["joint_state"], strict=True))
    assert {joint for joint, state in states.items() if state != "missing"} == set(ENDS["joints"])
    done("export", "coco", predictions, "--joints", tmp_path / "ends.json", "-o", tmp_path / "coco.json")
    category = json.loads((tmp_path / "coco.json").read_text())["categories"][0]
    assert category["keypoints"] == ENDS["joints"] and category["skeleton"][0] == [1, 3]

    code, _, error = call("gap", held.path, "--against", learn.path, "--model", run)
    assert code == 1 and "pictures that this network was trained on" in error
    done("gap", held.path, "--against", learn.path, "--model", run, "--allow-overlap", "-o", tmp_path / "gap")
    rows = json.loads((tmp_path / "gap" / "gap.json").read_text())["networks"][0]["errors"]
    assert [row["name"] for row in rows if row["kind"] == "joint"] == ENDS["joints"]
    assert {row["name"] for row in rows if row["kind"] == "group"} == {"head", "wrists", "ankles"}
    done("report", run, tmp_path / "r.json", "-o", tmp_path / "page.html")
    assert "mean of 5 joints" in (tmp_path / "page.html").read_text()


def test_weights_of_the_same_names_take_the_pairs_of_the_set_that_is_asked_for(tmp_path):
    network = build_network("hg1", MPII16.joints, seed=0)
    network.card.update(card_of_set(MPII16))
    start = save_model(network, tmp_path / "start.safetensors")
    crossed = keypoint_set_from({**MPII16.as_dict(), "name": "crossed", "pairs": [[0, 5]]}, "here")
    adapted = load_model(start, crossed)
    assert keypoint_set_of(adapted) == crossed
    assert flip_order(adapted) == [5, 1, 2, 3, 4, 0, *range(6, 16)]
    assert scored_set(adapted) == crossed and scored_set(load_model(start)) == MPII16
    for name, tensor in network.state_dict().items():
        assert torch.equal(adapted.state_dict()[name], tensor), name


def test_pairs_on_a_card_do_not_outlive_its_joints(tmp_path):
    """A card may name pairs itself; those of the old joints would average the new ones' left with another right."""
    network = build_network("hg1", MPII16.joints, seed=0)
    network.card.update(card_of_set(MPII16), pairs=[[0, 4], [1, 2]])
    start = save_model(network, tmp_path / "start.safetensors")
    ends = keypoint_set_from(ENDS, "here")
    np.testing.assert_array_equal(flip_order(load_model(start, ends)), ends.flip_permutation)
