"""pytorch-pose's reference numbers, and the rule that makes weights and inputs out of entry numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.annotations import MPII16
from trainer.models import build_network

REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def pytorch_pose_numbers() -> Path:
    """Folder of pytorch-pose's reference numbers."""
    return REPOSITORY / "tests" / "trainer" / "reference"


@pytest.fixture(scope="session")
def pytorch_pose_checkpoint_file() -> Path:
    """A checkpoint that pytorch-pose itself wrote; skips where it is absent, as in every plain clone."""
    path = REPOSITORY.parent / "shared" / "data" / "pytorch_pose" / "hg_s1_b1_checkpoint.pth.tar"
    if not path.is_file():
        pytest.skip(f"{path} is not here: pytorch-pose's own checkpoint (14 MB) is not part of the repository")
    return path


class Hashed:
    """Weights and inputs from a counter hash, as the reference numbers' README describes."""

    @staticmethod
    def uniform(tag: int, count: int) -> np.ndarray:
        """float64 in [0, 1) for i = 0 .. count - 1."""
        with np.errstate(over="ignore"):
            z = (np.uint64(tag << 32) + np.arange(1, count + 1, dtype=np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
            z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            z = z ^ (z >> np.uint64(31))
        return (z >> np.uint64(40)).astype(np.float64) / 2**24

    def fill(self, network: torch.nn.Module, salt: int) -> None:
        """Set every entry of the network's state from its number and name."""
        state = network.state_dict()
        for number, (name, tensor) in enumerate(state.items()):
            u = self.uniform(1000 * salt + number, max(1, tensor.numel()))
            if name.endswith("num_batches_tracked"):
                state[name] = torch.tensor(7)
                continue
            if tensor.dim() == 4:
                values = (u - 0.5) * 1.2 * np.sqrt(3 / np.prod(tensor.shape[1:]))
            elif name.endswith("running_mean"):
                values = (u - 0.5) * 0.4
            elif name.endswith("running_var"):
                values = u + 0.5
            elif name.endswith("weight"):
                values = 0.75 + 0.5 * u
            else:
                values = (u - 0.5) * 0.2
            state[name] = torch.from_numpy(values.astype(np.float32)).view(tensor.shape)
        network.load_state_dict(state)

    def network_input(self, count: int, salt: int) -> torch.Tensor:
        """(count, 3, 256, 256) float32."""
        u = self.uniform(1000 * salt + 999, count * 3 * 256 * 256) - 0.45
        return torch.from_numpy(u.astype(np.float32)).view(count, 3, 256, 256)


@pytest.fixture(scope="session")
def hashed() -> Hashed:
    return Hashed()


@pytest.fixture(scope="session")
def hashed_checkpoint(hashed, tmp_path_factory) -> Path:
    """An hg1 with hashed weights, in a file of the form that pytorch-pose's checkpoint function writes."""
    network = build_network("hg1", MPII16.joints)
    hashed.fill(network, 6)
    path = tmp_path_factory.mktemp("checkpoint") / "hashed.pth.tar"
    content = {
        "epoch": 3,
        "arch": "hg",
        "state_dict": {f"module.{name}": tensor for name, tensor in network.state_dict().items()},
        "best_acc": torch.tensor(0.5),
        "optimizer": {"state": {}, "param_groups": []},
    }
    torch.save(content, path)
    return path
