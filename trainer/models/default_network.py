"""The network in the box: weights that come with the package, for every command that is given none."""

from __future__ import annotations

from pathlib import Path

from trainer.errors import CheckpointError

DEFAULT = "default"
"""The name by which `--model` and `--init` take the network in the box."""

FILE = Path(__file__).parents[1] / "weights" / "drawings.safetensors"


def default_weights() -> Path:
    """Where the weights of the network in the box lie.

    Raises:
        CheckpointError: this installation came without them.
    """
    if not FILE.is_file():
        raise CheckpointError(
            f"{FILE}: the network in the box is not in this installation; install the package again, or give weights "
            "of your own (--model, --init)"
        )
    return FILE
