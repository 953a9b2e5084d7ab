"""The small network of depthwise convolutions: shapes, start, training, weights in and out, other programs' formats."""

import copy

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import save_file

from trainer.annotations import DRAWINGS21, MPII16
from trainer.cli.export_model import command as export_command
from trainer.errors import CheckpointError
from trainer.models import (
    BlazePose,
    build_network,
    count_parameters,
    for_inference,
    freeze_backbone,
    load_model,
    save_model,
)
from trainer.models.blazepose import Depthwise
from trainer.models.card import default_card
from trainer.models.export import export_model
from trainer.prediction import predict
from trainer.prediction.network import input_of
from trainer.training.loss import heatmap_loss
from trainer.training.recipes import recipe_for


@pytest.fixture
def network():
    network = build_network("blaze", MPII16.joints, seed=4).eval()
    with torch.no_grad():
        network.score[0].weight.mul_(100)  # heatmaps that differ from place to place
    return network


def test_heatmaps_are_probabilities_at_a_quarter_of_the_input(network):
    with torch.no_grad():
        maps = network(torch.rand(2, 3, 128, 192))
    assert [m.shape for m in maps] == [(2, 16, 32, 48)]
    assert maps[0].min() > 0 and maps[0].max() < 1


@pytest.mark.parametrize(("arch", "parameters"), [("blaze", 1_601_759), ("blaze-heavy", 10_465_711)])
def test_it_has_the_parameters_of_the_published_network_without_its_other_outputs(arch, parameters):
    # The convolutions of pose_landmark_full.tflite and _heavy.tflite down, up and to 39 heatmaps, counted in the files.
    assert count_parameters(build_network(arch, [str(k) for k in range(39)])) == parameters


def test_a_fresh_network_finds_nothing_anywhere():
    with torch.no_grad():
        maps = build_network("blaze", MPII16.joints, seed=0).eval()(torch.rand(1, 3, 128, 128))[0]
    assert maps.max() < 0.02


def test_the_heavy_one_is_known_by_its_weights_alone(tmp_path):
    network = build_network("blaze-heavy", MPII16.joints, seed=4).eval()
    save_file(network.state_dict(), tmp_path / "net.safetensors")
    again = load_model(tmp_path / "net.safetensors")
    assert again.arch == "blaze-heavy" and again.card["input"]["mean"] == [0, 0, 0]
    assert recipe_for("default", "blaze-heavy", None).learning_rate == 1e-4


def test_blazes_layout_in_another_size_is_refused(network, tmp_path):
    state = network.state_dict()
    state["tail.0.weight"] = torch.zeros(1000, 144, 1, 1)
    save_file(state, tmp_path / "net.safetensors")
    with pytest.raises(CheckpointError, match=r"of blaze's layout, but of no size that we know \(its tail has 1000"):
        load_model(tmp_path / "net.safetensors")


def test_weights_come_back_with_their_architecture_and_joints(network, tmp_path):
    path = save_model(network, tmp_path / "net.safetensors")
    again = load_model(path)
    assert isinstance(again, BlazePose) and again.arch == "blaze" and again.keypoints == MPII16.joints
    assert all(
        torch.equal(a, b) for a, b in zip(network.state_dict().values(), again.state_dict().values(), strict=True)
    )


def test_shared_joints_keep_their_heatmaps_in_another_set(network, tmp_path):
    path = save_model(network, tmp_path / "net.safetensors")
    drawn = load_model(path, keypoints=DRAWINGS21)
    x = torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        before, after = network(x)[0], drawn(x)[0]
    assert torch.equal(after[:, drawn.keypoints.index("elbow_left")], before[:, MPII16.joints.index("l_elbow")])
    assert "new, untrained" in drawn.card["adapted"][-1]


def test_only_the_head_learns_where_the_rest_is_frozen(network):
    freeze_backbone(network)
    assert 0 < count_parameters(network, trainable_only=True) < 5000
    assert all(p.requires_grad for p in network.score.parameters())


@pytest.mark.parametrize("precision, tolerance", [("float32", 1e-6), ("bf16", 0.03)])
def test_the_copy_for_inference_gives_the_same_heatmaps(network, precision, tolerance):
    x = torch.rand(2, 3, 128, 128)
    with torch.no_grad():
        expected = network(x)[0]
    assert (for_inference(network, precision)(x)[0] - expected).abs().max() <= tolerance


def test_depthwise_convolutions_are_the_same_in_float32_under_bfloat16():
    layer = Depthwise(8, 5).train()
    x = torch.rand(1, 8, 16, 16).bfloat16()
    with torch.autocast("cpu", torch.bfloat16):
        found = layer(x)
    assert found.dtype == torch.bfloat16
    assert torch.equal(found, layer(x.float()).bfloat16())


def test_onnx_gives_the_same_heatmaps(network, tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime")
    network.card = {"input": {"size": [128, 128]}}
    export_model(network, "onnx", tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx", providers=["CPUExecutionProvider"])
    x = torch.rand(3, 3, 128, 128)
    with torch.no_grad():
        expected = network(x)[0].numpy()
    assert np.abs(session.run(None, {"input": x.numpy()})[0] - expected).max() < 1e-5


def test_what_is_for_hourglasses_only_is_refused_by_name(network, tmp_path):
    with pytest.raises(CheckpointError, match="int8 is for stacked hourglasses; blaze runs in bf16 or float32"):
        for_inference(network, "int8")
    path = save_model(network, tmp_path / "net.safetensors")
    done = CliRunner().invoke(export_command, [str(path), "--to", "pytorch-pose", "-o", str(tmp_path / "a.pth.tar")])
    assert done.exit_code != 0 and "this is blaze" in str(done.output) + str(done.exception)
    assert not (tmp_path / "a.pth.tar").exists()


def test_the_cross_entropy_is_torch_s_and_has_a_gradient_far_down():
    logits = torch.tensor([[[[-29.0, 3.0], [0.5, -60.0]]]], requires_grad=True)
    targets = torch.tensor([[[[1.0, 0.2], [0.0, 0.0]]]])
    loss = heatmap_loss([torch.sigmoid(logits)], targets, torch.ones(1, 1), kind="cross_entropy")
    expected = torch.nn.functional.binary_cross_entropy_with_logits(logits, targets)
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    (gradient,) = torch.autograd.grad(loss, logits)
    (wanted,) = torch.autograd.grad(expected, logits)
    assert torch.allclose(gradient, wanted, atol=1e-6)


@pytest.mark.parametrize("is_fused", [True, False])
def test_for_inference_every_relu6_and_sum_is_part_of_a_convolution(network, is_fused, monkeypatch):
    picture = torch.rand(2, 3, 128, 128)
    with torch.no_grad():
        expected = network(picture)[0]
    quick, separate = for_inference(network), []
    if not is_fused:
        monkeypatch.setattr("trainer.models.fused_convolution._operator", lambda: None)
    relu6 = torch.nn.functional.relu6
    monkeypatch.setattr(torch.nn.functional, "relu6", lambda *a, **k: (separate.append(1), relu6(*a, **k))[1])
    torch.testing.assert_close(quick(picture)[0], expected, rtol=1e-4, atol=1e-6)
    assert len(separate) == (
        0 if is_fused else 40
    )  # stem, start, 14 blocks of two, three skips of two, four in the tail
    assert not any(isinstance(module, torch.nn.ReLU6) for module in quick.modules())
    with torch.no_grad():
        assert torch.equal(network(picture)[0], expected)  # the network itself is as it was


@pytest.mark.parametrize("form", ["bare", "module", "state_dict", "numpy", "safetensors"])
def test_weights_without_a_card_are_fed_as_this_network_is(form, network, tmp_path, caplog):
    state, path = network.state_dict(), tmp_path / "theirs.pth"
    forms = {
        "bare": state,
        "module": {f"module.{name}": tensor for name, tensor in state.items()},
        "state_dict": {"state_dict": state, "epoch": 3},
        "numpy": {name: tensor.numpy() for name, tensor in state.items()},
    }
    if form == "safetensors":
        path = tmp_path / "theirs.safetensors"
        save_file(state, path)
    else:
        torch.save(forms[form], path)
    again = load_model(path)
    assert isinstance(again, BlazePose) and torch.equal(again.stem.weight, network.stem.weight)
    assert again.card["input"]["mean"] == [0.0, 0.0, 0.0] and again.card["crop"]["shift_down"] == 0
    assert "256 x 256 pixels RGB with mean 0" in again.card["assumed"] and "not moved" in again.card["assumed"]
    assert again.card["assumed"] in caplog.text
    # What the network in the box has on its card is what is assumed of its weights without one.
    box = load_model().card
    assert {key: box[key] for key in ("input", "crop", "heatmaps")} == {
        key: again.card[key] for key in ("input", "crop", "heatmaps")
    }
    crops = np.full((1, 8, 8, 3), 255, np.uint8)
    assert input_of(crops, {"arch": "blaze"}).max() == 1 and input_of(crops, {"arch": "hg1"}).max() < 0.6


class Theirs(torch.nn.Module):
    """A module that is no class of ours and says nothing about itself."""

    def __init__(self, network):
        super().__init__()
        self.inner = network

    def forward(self, x):
        return self.inner(x)


@pytest.mark.parametrize(
    ("kind", "arch", "said"),
    [
        ("ours", "blaze", ("BlazePose: a network of unknown origin", "256 x 256 pixels RGB with mean 0", "not moved")),
        ("ours", "hg1", ("StackedHourglass: a network of", "minus the mean 0.4404, 0.444, 0.4327", "moved down by 15")),
        ("theirs", "hg1", ("Theirs: a network of unknown", "MPII's 16 joints in its order", "moved down by 15")),
    ],
)
def test_a_network_without_a_card_is_named_once_and_fed_as_its_kind_is(kind, arch, said, caplog):
    known = build_network(arch, MPII16.joints, seed=3).eval()
    bare = copy.deepcopy(known) if kind == "ours" else Theirs(known)
    known.card = default_card(arch, "mpii16", MPII16.joints)
    picture = np.random.default_rng(0).integers(0, 255, (120, 90, 3), dtype=np.uint8)
    expected = predict(known, picture, [10, 20, 60, 90])
    assert caplog.text == ""
    for _ in range(2):
        assert predict(bare, picture, [10, 20, 60, 90]) == expected
    assert caplog.text.count("unknown origin") == 1
    assert all(part in caplog.text for part in said), caplog.text
    assert ("MPII's 16 joints" in caplog.text) == (kind == "theirs")
    assert bare.card["assumed"] in caplog.text


@pytest.mark.parametrize("mean", ["counted", "all"])
@pytest.mark.parametrize("kind", ["squared", "cross_entropy"])
def test_a_joint_that_does_not_count_teaches_nothing(kind, mean):
    maps = torch.full((2, 3, 4, 4), 0.3, requires_grad=True)
    counts = torch.tensor([[True, False, True], [False, False, True]])
    heatmap_loss([maps], torch.full((2, 3, 4, 4), 0.6), counts, mean, kind).backward()
    assert (maps.grad.abs().sum(dim=(2, 3)) > 0).equal(counts)
