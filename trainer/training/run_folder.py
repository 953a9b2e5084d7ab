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
import shlex
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from trainer.annotations.shapes import NUMBER, Each, Maybe, faults
from trainer.annotations.text_window import read_json
from trainer.data.trained_on import FILE_NAME, TrainedOn
from trainer.errors import DocumentError, OutputError, RunError
from trainer.files import refuse_foreign, write_bytes, write_json
from trainer.models.checkpoint import save_model, write_tensors, write_torch
from trainer.models.network import PoseNetwork
from trainer.provenance import utc_now

LOG_COLUMNS = ("epoch", "steps", "images", "learning_rate", "train_loss", "val_loss", "val_pck", "is_best", "seconds")

_WRITTEN = ("log.csv", "best.safetensors", "best.json", "last.safetensors", "last.json", "checkpoint.pt")


def resume_command(folder: Path) -> str:
    """What is typed to go on with a run."""
    return f"trainer train --resume {shlex.quote(str(folder))}"


_DOCUMENT = {"path": str, "images": Maybe(str), "sha256": str, "split?": Maybe(str)}
# What a resume reads of config.json.
CONFIG = {
    "recipe": {
        "name": str, "epochs": int, "batch_size": int, "learning_rate": NUMBER, "input_size": int, "optimiser": str,
        "schedule": str, "freeze": str, "milestones": [int], "mean": [NUMBER], "crop": Each(NUMBER),
        "augmentation": Each(object), "patience?": Maybe(int), "ema_decay?": Maybe(NUMBER), "clip_norm?": Maybe(NUMBER),
    },
    "options": {
        "arch": Maybe(str), "init": Maybe(str), "seed": int, "device": str, "precision": str, "workers": Maybe(int),
        "tensorboard?": bool, "allow_overlap?": bool, "checkpoint_seconds?": NUMBER, "mix?": [[NUMBER]],
        "backgrounds?": Maybe(str), "alpha?": str, "joints?": Maybe(Each(object)),
    },
    "arch": str, "joint_set?": Each(object), "documents": [_DOCUMENT], "validation": [_DOCUMENT], "started": str,
    "pictures?": Maybe(Each(object)),
}  # fmt: skip


class RunFolder:
    """One run's folder; only this class knows the file names in it."""

    def __init__(self, path: Path):
        self.path = path
        self._is_new = False

    @property
    def config_path(self) -> Path:
        return self.path / "config.json"

    def begin(self, trained_on: TrainedOn) -> None:
        """Make the folder and write trained_on.bin. Raises :class:`RunError` where a run lies there already."""
        self.refuse_taken()
        self._is_new = not self.path.exists()
        with self._whole_or_nothing():
            trained_on.write(self.path)

    def refuse_taken(self) -> None:
        """Raises :class:`RunError` where no new run can be: in a file's place, a run's, or over files of others."""
        if self.path.exists() and not self.path.is_dir():
            raise RunError(f"{self.path}: is a file; -o takes the folder of the new run")
        if self.config_path.exists():
            raise RunError(f"{self.path}: holds a run already; go on with --resume {self.path}, or take another folder")
        for name in _WRITTEN:
            refuse_foreign(self.path / name)

    def refuse_others(self) -> None:
        """Raises :class:`RunError` where the folder holds what no run wrote, for who would delete it."""
        own = {self.config_path.name, FILE_NAME, "failed_batch.safetensors", "failed_batch.json", *_WRITTEN}
        for path in sorted(self.path.iterdir()):
            if path.is_dir() or not (path.name in own or path.suffix == ".part"):
                raise RunError(f"{path}: was not written by a run; choose another folder with -o")
        if not (self.config_path.is_file() and "recipe" in self.config()):
            for name in (self.config_path.name, *_WRITTEN):
                refuse_foreign(self.path / name)

    def write_config(self, config: Mapping[str, Any]) -> None:
        """Write config.json, which makes the folder a run's."""
        with self._whole_or_nothing():
            write_json(self.config_path, config)

    @contextmanager
    def _whole_or_nothing(self) -> Iterator[None]:
        """Where the first files cannot be written, a folder that was made for them goes again."""
        try:
            yield
        except OutputError:
            if self._is_new and self.path.exists():
                (self.path / FILE_NAME).unlink(missing_ok=True)
                self.path.rmdir()
            raise

    def sweep(self) -> None:
        """Remove what a killed writer left beside the files it was writing."""
        for partial in self.path.glob(".*.part"):
            partial.unlink(missing_ok=True)

    def config(self) -> dict[str, Any]:
        """Read config.json. Raises :class:`RunError` when the folder holds no run."""
        if not self.config_path.is_file():
            raise RunError(f"{self.path}: no config.json here, so there is no run to resume")
        try:
            config = read_json(self.config_path)
        except DocumentError as error:
            raise RunError(str(error)) from error
        if not isinstance(config, dict):
            raise RunError(f"{self.config_path}: holds no run's configuration; take another folder")
        for fault in faults(config, CONFIG):
            raise RunError(
                f"{self.config_path}: is damaged: {fault}; restore it, or start a new run with --init {self.path}"
            )
        return config

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

    def save_weights(self, name: str, network: PoseNetwork, card: Mapping[str, Any]) -> None:
        """Write ``<name>.safetensors`` and its card; `name` is "best" or "last"."""
        save_model(network, self.path / f"{name}.safetensors", card)

    def save_checkpoint(self, state: Mapping[str, Any]) -> None:
        """Write checkpoint.pt: tensors and plain containers only."""
        write_torch(self.path / "checkpoint.pt", state)

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
        write_tensors(path, tensors)
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
