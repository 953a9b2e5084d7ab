"""The run folder: a run's configuration, its log and its weights.

::

    config.json        recipe, network, seed, documents with their hashes, versions and device
    log.csv            one row for each epoch
    best.safetensors   weights with the best validation score, their card inside (to read: best.json)
    last.safetensors   weights after the last epoch, likewise
    checkpoint.pt      all that resuming needs
    trained_on.bin     64 bits for each picture that was trained on: see trainer.data.trained_on
    failed_batch.safetensors, failed_batch.json    the batch that made the loss explode, if one did

Each file appears whole or not at all, so a run may be killed at any moment.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from trainer.data.trained_on import TrainedOn
from trainer.errors import RunError
from trainer.files import write_bytes, write_json, write_whole
from trainer.models.checkpoint import save_model
from trainer.models.hourglass import StackedHourglass
from trainer.provenance import utc_now

LOG_COLUMNS = ("epoch", "steps", "images", "learning_rate", "train_loss", "val_loss", "val_pck", "is_best", "seconds")


class RunFolder:
    """One run's folder; only this class knows the file names in it."""

    def __init__(self, path: Path):
        self.path = path

    @property
    def config_path(self) -> Path:
        return self.path / "config.json"

    def begin(self, trained_on: TrainedOn) -> None:
        """Make the folder and write trained_on.bin. Raises :class:`RunError` where a run lies there already."""
        if self.config_path.exists():
            raise RunError(f"{self.path}: holds a run already; go on with --resume {self.path}, or take another folder")
        self.path.mkdir(parents=True, exist_ok=True)
        trained_on.write(self.path)

    def write_config(self, config: Mapping[str, Any]) -> None:
        """Write config.json, which makes the folder a run's."""
        write_json(self.config_path, config)

    def sweep(self) -> None:
        """Remove what a killed writer left beside the files it was writing."""
        for partial in self.path.glob(".*.part"):
            partial.unlink(missing_ok=True)

    def config(self) -> dict[str, Any]:
        """Read config.json. Raises :class:`RunError` when the folder holds no run."""
        if not self.config_path.is_file():
            raise RunError(f"{self.path}: no config.json here, so there is no run to resume")
        try:
            return json.loads(self.config_path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise RunError(f"{self.config_path}: no readable JSON ({error})") from error

    def change_epochs(self, config: Mapping[str, Any], epochs: int) -> None:
        """Write config.json with another number of epochs, and a note of the change under `changed_on_resume`."""
        change = {"epochs": [config["recipe"]["epochs"], epochs], "at": utc_now()}
        changed = {
            **config,
            "recipe": {**config["recipe"], "epochs": epochs},
            "changed_on_resume": [*config.get("changed_on_resume", []), change],
        }
        write_json(self.config_path, changed)

    def write_log(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write log.csv with these rows, one for each epoch."""
        text = io.StringIO()
        writer = csv.DictWriter(text, LOG_COLUMNS, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        write_bytes(self.path / "log.csv", text.getvalue().encode())

    def save_weights(self, name: str, network: StackedHourglass, card: Mapping[str, Any]) -> None:
        """Write ``<name>.safetensors`` and its card; `name` is "best" or "last"."""
        save_model(network, self.path / f"{name}.safetensors", card)

    def save_checkpoint(self, state: Mapping[str, Any]) -> None:
        """Write checkpoint.pt: tensors and plain containers only."""
        write_whole(self.path / "checkpoint.pt", lambda beside: torch.save(dict(state), beside))

    def checkpoint(self) -> dict[str, Any] | None:
        """Read checkpoint.pt; None where the run has none yet. Raises RunError if it is damaged."""
        path = self.path / "checkpoint.pt"
        if not path.is_file():
            return None
        try:
            return torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:  # torch raises many types here, by the kind of damage
            raise RunError(f"{path}: damaged, the run cannot go on from it ({str(error)[:200]})") from error

    def save_failed_batch(self, batch: Mapping[str, Tensor], description: Mapping[str, Any]) -> Path:
        """Write a batch that made the loss diverge, and its description; returns the tensors' path."""
        path = self.path / "failed_batch.safetensors"
        tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in batch.items()}
        write_json(path.with_suffix(".json"), description)
        write_whole(path, lambda beside: save_file(tensors, beside))
        return path


class Curves:
    """Writes each epoch's losses, score and rate as TensorBoard events into ``RUN/tensorboard``.

    Raises:
        RunError: TensorBoard is not installed.
    """

    def __init__(self, run_folder: Path):
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise RunError(
                "--tensorboard needs the package tensorboard: pip install 'anime-pose-trainer[tensorboard]'"
            ) from error
        self.writer = SummaryWriter(str(run_folder / "tensorboard"))

    def write(self, row: Mapping[str, Any]) -> None:
        """Add one row of the log, at its step."""
        for name in ("train_loss", "val_loss", "val_pck", "learning_rate"):
            if row.get(name) is not None:
                self.writer.add_scalar(name, row[name], row["steps"])
        self.writer.flush()
