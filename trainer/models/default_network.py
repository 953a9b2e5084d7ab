"""The networks in the box: weights that come with the package, one of them for every command that is given none."""

from __future__ import annotations

from pathlib import Path

from trainer.errors import CheckpointError

DEFAULT = "default"
"""The name by which `--model` and `--init` take the network that is taken where none is named."""

FOLDER = Path(__file__).parents[1] / "weights"
FILES = {DEFAULT: FOLDER / "drawings.safetensors", "generated-only": FOLDER / "generated_only.safetensors"}
"""The weights by their names: the better one, which began with a network trained on people, and an hourglass that has
seen nothing but generated frames."""


def shipped_weights(name: str = DEFAULT) -> Path:
    """Where the weights of this name, one of :data:`FILES`, lie.

    Raises:
        CheckpointError: this installation came without them.
    """
    file = FILES[name]
    if not file.is_file():
        raise CheckpointError(
            f"{file}: the network in the box is not in this installation; install the package again, or give weights "
            "of your own (--model, --init)"
        )
    return file
