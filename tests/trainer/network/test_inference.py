"""The faster copy for inference gives what the network gives."""

import pytest
import torch

from trainer.annotations import MPII16
from trainer.models import build_network, decode_heatmaps, for_inference, fused_convolution, load_model


@pytest.mark.parametrize("arch", ["hg1", "hg2"])
def test_folding_changes_float32_heatmaps_by_rounding_only(arch, hashed):
    network = build_network(arch, MPII16.joints).eval()
    hashed.fill(network, 3)
    x = hashed.network_input(1, 4)
    with torch.no_grad():
        expected = network(x)
    for ours, theirs in zip(for_inference(network)(x), expected, strict=True):
        assert ours.dtype == torch.float32
        assert float((ours - theirs).abs().max()) <= 1e-5 * float(theirs.abs().max())


def test_bfloat16_moves_joints_by_a_fraction_of_a_map_pixel(hashed_checkpoint):
    network = load_model(hashed_checkpoint)
    x = torch.rand(2, 3, 256, 256, generator=torch.Generator().manual_seed(1)) - 0.45
    with torch.no_grad():
        exact = network(x)[0]
    low = for_inference(network, "bf16")(x)[0]
    assert float((low - exact).abs().max()) < 0.05 * float(exact.abs().max())
    # These weights were never trained: maps are flat, and yet nearly all maxima stay where they are.
    moved = (decode_heatmaps(low)[0] - decode_heatmaps(exact)[0]).norm(dim=2)
    assert float((moved < 1.0).float().mean()) > 0.6


def test_the_original_network_is_left_as_it_was(hashed_checkpoint):
    network = load_model(hashed_checkpoint)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    faster = for_inference(network, "bf16")
    assert faster.keypoints == network.keypoints
    assert all(torch.equal(before[name], tensor) for name, tensor in network.state_dict().items())


@pytest.mark.parametrize("precision, tolerance", [("float32", 1e-5), ("bf16", 0.03)])
def test_fused_steps_answer_what_separate_ones_do_for_every_batch_size(precision, tolerance, monkeypatch):
    network = for_inference(build_network("hg1", MPII16.joints, seed=0).eval(), precision)
    for batch in (1, 3):  # the weights are put in order for the first size that comes
        x = torch.rand(batch, 3, 128, 128, generator=torch.Generator().manual_seed(batch)) - 0.45
        fused = network(x)[0]
        with monkeypatch.context() as without:
            without.setattr(fused_convolution, "_operator", lambda: None)
            separate = network(x)[0]
        assert float((fused - separate).abs().max()) <= tolerance * float(separate.abs().max())
