"""Weights on disk: pytorch-pose's checkpoints both ways, our own files, and what is refused."""

import json
import pickle

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

import trainer
from trainer.annotations import DRAWINGS21, MPII16
from trainer.errors import CheckpointError
from trainer.evaluation.pytorch_pose import trained_as_pytorch_pose
from trainer.models import build_network, load_model, save_model
from trainer.models.checkpoint import adapt_joints


def test_a_pytorch_pose_checkpoint_gives_its_own_outputs(pytorch_pose_checkpoint_file):
    model = trainer.load_model(pytorch_pose_checkpoint_file)
    io = np.load(pytorch_pose_checkpoint_file.with_name("checkpoint_io.npz"))
    x = torch.from_numpy(io["input_u8"].astype(np.float32) / 255 - np.float32(0.44))
    with torch.no_grad():
        maps = model(x)
    assert len(maps) == 1
    assert not model.training
    assert model.keypoints == MPII16.joints
    assert np.abs(maps[0].numpy() - io["output"]).max() <= 1e-5 * np.abs(io["output"]).max()


def test_saved_weights_and_card_come_back_as_they_were(tmp_path):
    network = build_network("hg1", DRAWINGS21.joints, seed=3)
    network.card = {"recipe": "default", "crop": {"margin": 1.5, "shift_down": 0.0}, "keypoint_set": "drawings21"}
    save_model(network, tmp_path / "絵 model.safetensors")
    again = load_model(tmp_path / "絵 model.safetensors")
    assert again.keypoints == DRAWINGS21.joints
    assert again.card["crop"] == {"margin": 1.5, "shift_down": 0.0}
    assert all(
        torch.equal(a, b) for a, b in zip(network.state_dict().values(), again.state_dict().values(), strict=True)
    )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["絵 model.json", "絵 model.safetensors"]


def test_an_older_card_that_says_peer_still_means_pytorch_poses_crops(tmp_path):
    network = build_network("hg1", MPII16.joints, seed=0)
    network.card = {"recipe": {"name": "study", "targets": "peer"}}
    loaded = load_model(save_model(network, tmp_path / "old.safetensors"))
    assert loaded.card["recipe"] == {"name": "study", "targets": "pytorch_pose"}
    assert trained_as_pytorch_pose(loaded)


def test_a_run_folder_answers_its_best_weights(tmp_path):
    for name, seed in (("best", 1), ("last", 2)):
        save_model(build_network("hg1", MPII16.joints, seed=seed), tmp_path / f"{name}.safetensors")
    assert torch.equal(load_model(tmp_path).conv1.weight, build_network("hg1", MPII16.joints, seed=1).conv1.weight)


def test_other_joints_are_adapted_by_name_and_kept_channels_are_unchanged():
    network = build_network("hg2", ("a", "b", "c"), seed=1).eval()
    network.card = {"keypoint_set": "three"}
    adapted = adapt_joints(network, ("c", "new", "a"))
    with torch.no_grad():
        x = torch.rand(1, 3, 64, 64)
        before, after = network(x)[0], adapted(x)[0]
    assert torch.equal(after[:, 0], before[:, 2])
    assert torch.equal(after[:, 2], before[:, 0])
    assert adapted.card["adapted"] == ["kept 2 of 3 joints by name; new, untrained: new; dropped: b"]


def test_loading_with_joint_names_adapts(hashed_checkpoint):
    model = load_model(hashed_checkpoint, keypoints=("head_top", "tail"))
    original = load_model(hashed_checkpoint)
    assert model.keypoints == ("head_top", "tail")
    assert torch.equal(model.score[0].weight[0], original.score[0].weight[9])


class _Evil:
    def __reduce__(self):
        return (print, ("ran foreign code",))


def _write_pickle(path):
    path.write_bytes(pickle.dumps({"state_dict": _Evil()}))


def _write_torch_pickle(path):
    torch.save({"state_dict": _Evil()}, path)


def _write_rubbish(path):
    path.write_bytes(b"\x00rubbish" * 50)


def _write_resnet(path):
    torch.save({"state_dict": {"layer4.0.conv1.weight": torch.zeros(3)}}, path)


def _write_princeton(path):
    torch.save({"state_dict": {"model.pre.0.conv.weight": torch.zeros(64, 3, 7, 7)}}, path)


def _write_half(path):
    weights = build_network("hg1", MPII16.joints).state_dict()
    del weights["hg.0.hg.3.1.0.conv2.bias"]
    torch.save(weights, path)


@pytest.mark.parametrize(
    ("write", "message"),
    [
        (_write_pickle, r"holds (builtins\.)?print"),
        (_write_torch_pickle, r"holds (builtins\.)?print"),
        (_write_rubbish, "no checkpoint"),
        (_write_resnet, "no stacked hourglass"),
        (_write_princeton, "princeton-vl"),
        (_write_half, "do not fit hg1"),
    ],
)
def test_foreign_and_damaged_files_are_refused_and_never_run(write, message, tmp_path, capsys):
    path = tmp_path / "weights.pth.tar"
    write(path)
    with pytest.raises(CheckpointError, match=message) as caught:
        load_model(path)
    assert "weights.pth.tar" in str(caught.value)
    assert ": damaged" not in str(caught.value)
    assert capsys.readouterr().out == ""


def test_a_torn_safetensors_file_and_a_missing_one_are_named(tmp_path):
    path = save_model(build_network("hg1", MPII16.joints), tmp_path / "a.safetensors")
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(CheckpointError, match=r"a\.safetensors: damaged"):
        load_model(path)
    with pytest.raises(CheckpointError, match="no such file"):
        load_model(tmp_path / "b.safetensors")
    with pytest.raises(CheckpointError, match=r"no best\.safetensors"):
        load_model(tmp_path)


def cardless(path, seed=0, arch="hg1"):
    """Weights as others write them: tensors only, nothing inside that says what they are."""
    save_file(build_network(arch, MPII16.joints, seed=seed).state_dict(), path)
    return path


def test_a_card_of_other_weights_or_of_a_newer_major_version_is_refused(tmp_path):
    card = load_model(save_model(build_network("hg1", MPII16.joints), tmp_path / "ours.safetensors")).card
    for name, changes, message in (
        ("stacks", {"arch": "hg2"}, "do not belong together"),
        ("future", {"card_version": "2.0"}, r"card version 2\.0"),
    ):
        beside = cardless(tmp_path / f"{name}.safetensors")
        beside.with_suffix(".json").write_text(json.dumps({**card, **changes}))
        with pytest.raises(CheckpointError, match=message):
            load_model(beside)
        weights = build_network("hg1", MPII16.joints).state_dict()
        inside = tmp_path / f"{name}_inside.safetensors"
        save_file(weights, inside, metadata={"card": json.dumps({**card, **changes})})
        with pytest.raises(CheckpointError, match=message):
            load_model(inside)


@pytest.mark.parametrize("text", ["{", "[]", '{"arch": 1}'])
def test_a_card_inside_that_is_none_is_refused(text, tmp_path):
    path = tmp_path / "odd.safetensors"
    save_file(build_network("hg1", MPII16.joints).state_dict(), path, metadata={"card": text})
    with pytest.raises(CheckpointError, match=r"odd\.safetensors: .*card"):
        load_model(path)


def test_weights_copied_without_their_json_keep_their_card(tmp_path):
    network = build_network("hg1", DRAWINGS21.joints, seed=3)
    network.card = {"crop": {"margin": 1.5, "shift_down": 0.0}, "input": {"size": [128, 128]}, "keypoint_set": "絵"}
    written = save_model(network, tmp_path / "best.safetensors")
    alone = tmp_path / "elsewhere" / "copy.safetensors"
    alone.parent.mkdir()
    alone.write_bytes(written.read_bytes())
    assert load_model(alone).card == load_model(written).card == json.loads((tmp_path / "best.json").read_text())
    assert load_model(alone).card["crop"]["margin"] == 1.5


def test_the_card_inside_wins_over_the_one_beside(tmp_path, caplog):
    path = save_model(build_network("hg1", MPII16.joints), tmp_path / "a.safetensors", {"crop": {"margin": 1.5}})
    path.with_suffix(".json").write_text(json.dumps({**load_model(path).card, "crop": {"margin": 2.0}}))
    assert load_model(path).card["crop"] == {"margin": 1.5}
    assert caplog.text == ""


@pytest.mark.parametrize("beside", [None, {"results_version": "1.0", "metrics": {}}], ids=["alone", "results"])
def test_weights_without_any_card_are_named_with_what_is_assumed(beside, tmp_path, caplog):
    path = cardless(tmp_path / "theirs.safetensors")
    if beside is not None:
        path.with_suffix(".json").write_text(json.dumps(beside))
    model = load_model(path)
    assert "theirs.safetensors: weights of unknown origin" in caplog.text
    for part in ("MPII's 16 joints", "1.25 times", "moved down by 15", "256 x 256", "0.4404, 0.444, 0.4327"):
        assert part in caplog.text
        assert part in model.card["assumed"]
    # Kept where they are written again, so that nobody takes an assumption for knowledge.
    caplog.clear()
    assert load_model(save_model(model, tmp_path / "again.safetensors")).card["assumed"] == model.card["assumed"]
    assert "unknown origin" in caplog.text


def test_an_older_card_beside_the_weights_is_read(tmp_path, caplog):
    for name in ("old.safetensors", "old.pth.tar"):
        path = tmp_path / name
        if name.endswith("tar"):
            torch.save({"state_dict": build_network("hg1", MPII16.joints).state_dict()}, path)
        else:
            cardless(path)
    card = {"card_version": "1.0", "arch": "hg1", "keypoints": list(MPII16.joints), "crop": {"margin": 1.5}}
    (tmp_path / "old.json").write_text(json.dumps(card))
    assert load_model(tmp_path / "old.safetensors").card == load_model(tmp_path / "old.pth.tar").card == card
    assert caplog.text == ""


def test_seventeen_joints_without_names_are_refused(tmp_path):
    weights = build_network("hg1", [str(i) for i in range(17)]).state_dict()
    torch.save({"state_dict": weights}, tmp_path / "coco.pth")
    with pytest.raises(CheckpointError, match="17 joints and no card"):
        load_model(tmp_path / "coco.pth")
