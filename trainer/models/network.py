"""What all pose networks have in common, whatever their layers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from torch import Tensor, nn


class PoseNetwork(nn.Module, ABC):
    """``model(x)`` takes (B, 3, H, W) and returns a list of heatmaps (B, joints, H/4, W/4), the last of which counts.

    All of the list take part in the loss. `keypoints` (joint names in channel order) and `card` (what is known about
    the weights) are filled by :func:`trainer.models.load_model` and by training. Each convolution of `score` makes the
    heatmaps of one entry of the list.
    """

    score: nn.ModuleList

    def __init__(self, joints: int):
        super().__init__()
        self.joints = joints
        self.keypoints: tuple[str, ...] = ()
        self.card: dict = {}

    @property
    @abstractmethod
    def arch(self) -> str:
        """The architecture's name, from which :func:`trainer.models.build_network` makes an equal one."""

    @property
    @abstractmethod
    def head(self) -> Sequence[nn.Module]:
        """What goes on learning where the rest is frozen."""

    @abstractmethod
    def forward(self, x: Tensor) -> list[Tensor]:
        """Heatmaps of (B, 3, H, W)."""

    @abstractmethod
    def start_scores(self) -> None:
        """Give `score` the weights with which training starts: heatmaps near zero everywhere.

        A network that first has to unlearn its noise spends a hundred steps on that (measured: after 120 steps on
        photographs PCK 9.8 % instead of 1.6 %).
        """
