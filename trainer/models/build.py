"""Networks by the name of their architecture."""

from __future__ import annotations

import re
from collections.abc import Iterable

import torch

from trainer.errors import CheckpointError
from trainer.models.blazepose import SIZES, BlazePose
from trainer.models.hourglass import StackedHourglass
from trainer.models.network import PoseNetwork

USUAL_RATES = dict.fromkeys(SIZES, 1e-4)
"""Learning rates for networks that the recipes' rate is too high for."""


def make_network(arch: str, joints: int) -> PoseNetwork:
    """A network of this architecture with torch's own start weights.

    Raises:
        CheckpointError: no architecture has this name.
    """
    if arch in SIZES:
        return BlazePose(joints, arch)
    found = re.fullmatch(r"hg([1-9]\d?)(?:b([1-9]\d?))?", arch)
    if not found:
        raise CheckpointError(f"unknown network {arch!r}: use hg1, hg2, hg8, hg<stacks>b<blocks>, {' or '.join(SIZES)}")
    return StackedHourglass(int(found[1]), int(found[2] or 1), joints)


def build_network(arch: str, keypoints: Iterable[str], seed: int | None = None) -> PoseNetwork:
    """A freshly initialised network with one heatmap for each keypoint name.

    Weights are torch's defaults, but for :meth:`PoseNetwork.start_scores`.

    Args:
        arch: ``hg<stacks>`` or ``hg<stacks>b<blocks>`` (:mod:`trainer.models.hourglass`), ``blaze``
            or ``blaze-heavy`` (:mod:`trainer.models.blazepose`).
        seed: the weights depend on it alone, and the global random state is left as it was; None draws from that state.

    Raises:
        CheckpointError: no architecture has this name.
    """
    names = tuple(keypoints)
    with torch.random.fork_rng(devices=[], enabled=seed is not None):
        if seed is not None:
            torch.manual_seed(seed)
        network = make_network(arch, len(names))
    network.start_scores()
    network.keypoints = names
    return network


def freeze_backbone(network: PoseNetwork) -> None:
    """Let only the network's `head` learn: 70,416 of 3,586,960 parameters for hg1 with 16 joints.

    For an hourglass this is the fine-tuning of Li and Yang ("Pose Estimation of Anime Characters"): the last stack's
    `fc` and `score`. Only gradients are switched off; whether BN in frozen layers keeps its statistics is the training
    loop's choice.
    """
    network.requires_grad_(False)
    for part in network.head:
        part.requires_grad_(True)
