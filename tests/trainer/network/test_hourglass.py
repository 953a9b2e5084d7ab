"""The network equals pytorch-pose's: names, shapes, parameter counts and outputs of its fixtures."""

import json

import numpy as np
import pytest
import torch

from trainer.annotations import MPII16
from trainer.errors import CheckpointError
from trainer.models import build_network, count_parameters, freeze_backbone

ARCHS = [("hg1", "hg_s1_b1"), ("hg2", "hg_s2_b1"), ("hg8", "hg_s8_b1"), ("hg1b4", "hg_s1_b4")]


@pytest.mark.parametrize(("arch", "name"), ARCHS)
def test_weights_have_pytorch_poses_names_shapes_and_order(arch, name, pytorch_pose_numbers):
    listed = json.loads((pytorch_pose_numbers / "state_dict_keys.json").read_text())[name]["state_dict"]
    ours = build_network(arch, MPII16.joints).state_dict()
    assert [(n, list(t.shape), str(t.dtype)) for n, t in ours.items()] == [
        (name.removeprefix("module."), shape, dtype) for name, shape, dtype in listed
    ]


@pytest.mark.parametrize(("arch", "count"), [("hg1", 3_586_960), ("hg2", 6_730_912), ("hg8", 25_594_624)])
def test_parameter_counts_are_the_published_ones(arch, count):
    assert count_parameters(build_network(arch, MPII16.joints)) == count


def test_freezing_the_backbone_leaves_70416_parameters_of_fc_and_score():
    network = build_network("hg1", MPII16.joints)
    freeze_backbone(network)
    assert count_parameters(network, trainable_only=True) == 70_416
    assert {n.split(".")[0] for n, p in network.named_parameters() if p.requires_grad} == {"fc", "score"}


@pytest.mark.parametrize(
    ("arch", "joints", "key"),
    [
        ("hg1", 16, "s1_b1_c16"),
        ("hg2", 16, "s2_b1_c16"),
        ("hg1b4", 17, "s1_b4_c17"),
        pytest.param("hg8", 16, "s8_b1_c16", marks=pytest.mark.slow),
    ],
)
def test_outputs_with_hashed_weights_equal_the_reference(arch, joints, key, pytorch_pose_numbers, hashed):
    expected = np.load(pytorch_pose_numbers / "hash_weights_output.npz")
    network = build_network(arch, [f"joint{i}" for i in range(joints)]).eval()
    hashed.fill(network, int(expected["salt"]))
    with torch.no_grad():
        maps = network(hashed.network_input(1, int(expected["salt"])))
    reference = expected[f"{key}_last"]
    assert np.abs(maps[-1].numpy()[..., ::2, ::2] - reference).max() <= 1e-5 * np.abs(reference).max()
    assert [int(m.abs().sum()) for m in maps] == pytest.approx(expected[f"{key}_stack_abssum"].tolist(), rel=1e-4)
    assert [m.flatten(2).argmax(2).tolist()[0] for m in maps] == expected[f"{key}_stack_argmax"].tolist()


def test_the_same_seed_gives_the_same_weights_and_leaves_the_global_random_state():
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    one, other = build_network("hg1", ["a"], seed=1), build_network("hg1", ["a"], seed=1)
    assert torch.equal(one.conv1.weight, other.conv1.weight)
    assert torch.equal(torch.rand(3), expected)


@pytest.mark.parametrize("arch", ["hg0", "hg", "resnet50", "hg1b0", "HG1", "hg1 "])
def test_an_unknown_network_name_is_refused_with_the_known_ones(arch):
    with pytest.raises(CheckpointError, match="use hg1, hg2, hg8"):
        build_network(arch, ["a"])
