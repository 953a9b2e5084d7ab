"""Exported weights give the same heatmaps where other programs read them."""

import json

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from trainer.cli.export_model import command
from trainer.errors import CheckpointError
from trainer.models import build_network, decode_heatmaps, load_model, save_model
from trainer.models.export import export_model, pytorch_pose_checkpoint


@pytest.mark.parametrize("arch", ["hg1", "hg2", "hg1b4"])
def test_onnx_outputs_are_within_a_ten_thousandth_for_any_batch_size(arch, tmp_path, hashed):
    onnxruntime = pytest.importorskip("onnxruntime")
    network = build_network(arch, ("a", "b", "c")).eval()
    hashed.fill(network, 5)
    network.card = {"input": {"size": [64, 64]}}
    export_model(network, "onnx", tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx", providers=["CPUExecutionProvider"])
    for batch in (1, 3):
        x = torch.rand(batch, 3, 64, 64) - 0.45
        with torch.no_grad():
            expected = network(x)
        answered = session.run(None, {"input": x.numpy()})
        assert len(answered) == network.stacks
        for ours, theirs in zip(expected, answered, strict=True):
            assert np.abs(ours.numpy() - theirs).max() <= 1e-4 * max(1.0, float(ours.abs().max()))
    meta = session.get_modelmeta().custom_metadata_map
    assert json.loads(meta["keypoints"]) == ["a", "b", "c"]


def test_the_decoding_described_in_the_file_is_our_quarter_decoding():
    maps = torch.rand(1, 5, 16, 16)
    m = maps[0].numpy()
    best = m.reshape(len(m), -1).argmax(1)
    row, column = best // 16, best % 16
    x, y = column + 0.5, row + 0.5
    inside = (row > 0) & (row < 15) & (column > 0) & (column < 15)
    for j in np.flatnonzero(inside):
        x[j] += 0.25 * np.sign(m[j, row[j], column[j] + 1] - m[j, row[j], column[j] - 1])
        y[j] += 0.25 * np.sign(m[j, row[j] + 1, column[j]] - m[j, row[j] - 1, column[j]])
    assert decode_heatmaps(maps, "quarter")[0][0].numpy() == pytest.approx(np.stack([x, y], 1))


def test_a_checkpoint_for_pytorch_pose_has_its_keys_names_and_types(pytorch_pose_numbers, hashed_checkpoint, tmp_path):
    network = load_model(hashed_checkpoint)
    ours = pytorch_pose_checkpoint(network)
    # What pytorch-pose's own checkpoint function writes.
    expected = {"epoch": int, "arch": str, "state_dict": dict, "best_acc": torch.Tensor, "optimizer": dict}
    assert {key: type(value) for key, value in ours.items()} == expected
    assert list(ours) == list(expected)
    listed = json.loads((pytorch_pose_numbers / "state_dict_keys.json").read_text())["hg_s1_b1"]["state_dict"]
    assert list(ours["state_dict"]) == [name for name, _, _ in listed]
    theirs = torch.load(hashed_checkpoint, weights_only=True)["state_dict"]
    assert all(torch.equal(a, theirs[name]) for name, a in ours["state_dict"].items())
    export_model(network, "pytorch-pose", tmp_path / "again.pth.tar")
    assert torch.equal(load_model(tmp_path / "again.pth.tar").conv1.weight, network.conv1.weight)


def test_a_checkpoint_of_pytorch_pose_itself_goes_out_as_it_came(pytorch_pose_checkpoint_file):
    theirs = torch.load(pytorch_pose_checkpoint_file, weights_only=True)
    ours = pytorch_pose_checkpoint(load_model(pytorch_pose_checkpoint_file))
    assert list(ours) == list(theirs)
    assert {k: type(v) for k, v in ours.items() if k != "state_dict"} == {
        k: type(v) for k, v in theirs.items() if k != "state_dict"
    }
    assert list(ours["state_dict"]) == list(theirs["state_dict"])
    assert all(torch.equal(a, theirs["state_dict"][name]) for name, a in ours["state_dict"].items())


def test_the_command_writes_each_form_and_says_what(tmp_path):
    start = save_model(build_network("hg1", [f"j{i}" for i in range(16)], seed=1), tmp_path / "start.safetensors")
    for form, name in (("onnx", "a.onnx"), ("safetensors", "b.safetensors"), ("pytorch-pose", "c.pth.tar")):
        result = CliRunner().invoke(command, [str(start), "--to", form, "-o", str(tmp_path / "out" / name), "--json"])
        assert result.exit_code == 0, result.output
        assert json.loads(result.output)["form"] == form
        assert (tmp_path / "out" / name).stat().st_size > 10_000_000


def test_an_unknown_form_is_refused(tmp_path):
    with pytest.raises(CheckpointError, match="onnx, safetensors, pytorch-pose"):
        export_model(build_network("hg1", ("a",)), "tflite", tmp_path / "a")
