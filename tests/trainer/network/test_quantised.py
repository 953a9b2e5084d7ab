"""Inference in 8-bit integers: near the network's own answers, and refused in words where it cannot be had."""

import json

import pytest
import torch

from trainer.annotations import MPII16
from trainer.errors import CheckpointError
from trainer.models import build_network, for_inference, load_model, quantised, save_model
from trainer.models.activation_ranges import FloatArithmetic, activation_ranges
from trainer.models.checkpoint import adapt_joints
from trainer.models.hourglass_walk import walk
from trainer.models.quantised import QuantisedHourglass, int8_unavailable

CPU = torch.device("cpu")
REASON = int8_unavailable(CPU)
needs_int8 = pytest.mark.skipif(REASON is not None, reason=f"int8 cannot run here: {REASON}")


def pictures(count, seed, side=128):
    """Network inputs with large and small structure, (count, 3, side, side)."""
    random = torch.Generator().manual_seed(seed)
    coarse = torch.rand(count, 3, side // 16, side // 16, generator=random)
    fine = torch.rand(count, 3, side, side, generator=random)
    return torch.nn.functional.interpolate(coarse, scale_factor=16.0, mode="bilinear") * 0.8 + fine * 0.2 - 0.45


@pytest.fixture(scope="module")
def make_network(hashed):
    """A function: a network of an architecture, with weights unlike a fresh one's and ranges in its card."""

    def make(arch):
        network = build_network(arch, MPII16.joints).eval()
        hashed.fill(network, 3)
        ranges = activation_ranges(network, [pictures(4, 0)])
        network.card = {**network.card, "int8": {"ranges": {name: list(ends) for name, ends in ranges.items()}}}
        return network

    return make


@pytest.mark.parametrize("arch", ["hg1", "hg2", "hg1b2"])
def test_the_walk_takes_the_network_s_own_path(arch, make_network):
    network, x = make_network(arch), pictures(2, 1)
    with torch.no_grad():
        expected = network(x)
        walked = walk(network, x, FloatArithmetic())
    assert len(walked) == len(expected) == network.stacks
    for ours, theirs in zip(walked, expected, strict=True):
        assert float((ours - theirs).abs().max()) <= 1e-5 * float(theirs.abs().max())


def test_ranges_leave_out_the_largest_ten_thousandth_and_hold_zero(monkeypatch):
    network = build_network("hg1", MPII16.joints, seed=0)
    x = torch.full((1, 3, 64, 64), 0.5)
    x[0, 0, 0, 0] = 100.0  # one of 12,288 values, less than a ten-thousandth
    low, high = activation_ranges(network, [x])["input"]
    assert low == 0.0
    assert 0.5 <= high < 0.6
    x[0, 1, :2, :2] = 100.0
    assert activation_ranges(network, [x])["input"][1] == pytest.approx(100.0, abs=0.1)


@needs_int8
@pytest.mark.parametrize("arch", ["hg1", "hg2", "hg1b2"])
def test_heatmaps_are_near_the_exact_ones_for_every_batch_and_size(arch, make_network):
    network = make_network(arch)
    quick = for_inference(network, "int8")
    for count, side in ((4, 128), (1, 128), (3, 64), (2, 256)):
        x = pictures(count, count, side)
        before = x.clone()
        with torch.no_grad():
            exact = network(x)
        answered = quick(x)
        assert torch.equal(x, before)
        for ours, theirs in zip(answered, exact, strict=True):
            assert ours.dtype == torch.float32 and ours.shape == theirs.shape
            # Two hundred layers of eight bits: about 0.02 of what the maps vary by, 0.03 with two stacks.
            assert float((ours - theirs).std() / theirs.std()) < 0.06
        assert all(torch.equal(a, b) for a, b in zip(quick(x), answered, strict=True))


@needs_int8
def test_the_original_network_is_left_as_it_was_and_may_change_afterwards(make_network):
    network, x = make_network("hg1").train(), pictures(1, 5)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    quick = for_inference(network, "int8")
    answered = quick(x)[0]
    assert network.training
    assert all(torch.equal(before[name], tensor) for name, tensor in network.state_dict().items())
    assert quick.precision == "int8" and quick.keypoints == network.keypoints and quick.arch == "hg1"
    with torch.no_grad():
        network.conv1.weight.zero_()
    assert torch.equal(quick(x)[0], answered)


def test_weights_without_ranges_are_refused_with_the_way_to_get_them():
    network = build_network("hg1", MPII16.joints, seed=0)
    with pytest.raises(CheckpointError, match="export-model --to int8"):
        for_inference(network, "int8")
    with pytest.raises(ValueError, match="float32, bf16, int8, auto"):
        for_inference(network, "fp8")


@pytest.mark.parametrize(
    "stored", [[], {}, {"ranges": []}, {"ranges": {"input": [1.0]}}, {"ranges": {"input": ["a", 1]}},
               {"ranges": {"input": [0.5, 1.0]}}, {"ranges": {"input": [float("nan"), 1.0]}},
               {"ranges": {"input": [0.0, float("inf")]}}],
)  # fmt: skip
def test_damaged_ranges_are_refused(stored):
    with pytest.raises(CheckpointError, match="int8 range"):
        quantised.stored_ranges({"int8": stored})


@needs_int8
def test_ranges_of_another_network_are_refused_at_the_first_picture(make_network):
    network = make_network("hg2")
    network.card["int8"] = make_network("hg1").card["int8"]
    with pytest.raises(CheckpointError, match=r"no range of activations at .*calibrate"):
        for_inference(network, "int8")(pictures(1, 0))


def test_a_gpu_is_told_that_int8_is_for_cpus():
    assert "cuda" in str(int8_unavailable(torch.device("cuda")))


@needs_int8
def test_a_machine_that_cannot_is_told_so(make_network, monkeypatch):
    for name in ("_is_vnni_supported", "_is_avx512_vnni_supported"):
        monkeypatch.setattr(torch.cpu, name, lambda: False, raising=False)
    assert "VNNI" in str(int8_unavailable(CPU))
    with pytest.raises(CheckpointError, match=r"VNNI.*bf16 or float32"):
        QuantisedHourglass(make_network("hg1"), {})


@needs_int8
def test_a_torch_whose_operators_take_other_arguments_is_told_so(make_network, monkeypatch):
    monkeypatch.setattr(quantised, "_BINARY_ARGUMENTS", "x")
    with pytest.raises(CheckpointError, match="another form"):
        for_inference(make_network("hg1"), "int8")


def test_ranges_go_with_the_weights_and_not_with_other_joints(make_network, tmp_path):
    network = make_network("hg1")
    save_model(network, tmp_path / "w.safetensors")
    assert load_model(tmp_path / "w.safetensors").card["int8"] == network.card["int8"]
    assert "int8" not in adapt_joints(network, ["r_wrist", "tail"]).card
    assert "int8" in network.card


@needs_int8
def test_the_commands_calibrate_score_and_predict(call, people, tmp_path):
    document = people
    start = save_model(build_network("hg1", MPII16.joints, seed=0), tmp_path / "start.safetensors")
    fast = tmp_path / "fast.safetensors"
    code, _, error = call("evaluate", "--model", start, "--data", document, "--precision", "int8")
    assert code == 1 and "export-model --to int8" in error
    code, out, error = call("export-model", start, "--to", "int8", "--data", document, "-o", fast, "--json")
    assert code == 0, error
    assert json.loads(out)["form"] == "int8"
    stored = json.loads(fast.with_suffix(".json").read_text())["int8"]
    assert stored["crops"] == 3 and stored["documents"][0]["path"].endswith("d.pose.json")
    results = tmp_path / "results.json"
    code, _, error = call("evaluate", "--model", fast, "--data", document, "--precision", "int8", "-o", results)
    assert code == 0, error
    assert json.loads(results.read_text())["settings"]["precision"] == "int8"
    picture = document.parent / "images" / "a" / "0001.png"
    code, _, error = call("predict", "--model", fast, picture, "--precision", "int8", "-o", tmp_path / "found")
    assert code == 0, error
    assert (tmp_path / "found" / "predictions.pose.json").is_file()


@pytest.mark.parametrize("more", [["--to", "int8"], ["--to", "onnx", "--data", "d.pose.json"]])
def test_calibration_wants_a_document_and_the_other_forms_none(more, call, tmp_path):
    code, _, error = call("export-model", tmp_path / "w.safetensors", *more, "-o", tmp_path / "a")
    assert code == 2 and "--data" in error


@pytest.fixture
def people(make_record, write_tree, draw_picture, tmp_path):
    """Path of a document of three people in one picture."""
    draw_picture(tmp_path / "images" / "a" / "0001.png")
    return write_tree([make_record(shift, people_index=k) for k, shift in enumerate((0, 60, -60))])
