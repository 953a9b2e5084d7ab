"""The run folder: what a run was told, what it measured, and the weights.

::

    config.json        recipe, network, seed, documents with their hashes, versions and device
    log.csv            one row an epoch
    best.safetensors   weights with the best validation score (a card in best.json)
    last.safetensors   weights after the last epoch (a card in last.json)
    checkpoint.pt      all that resuming needs
    failed_batch.safetensors, failed_batch.json    the batch that made the loss explode, if one did

Each file appears whole or not at all, so a run may be killed at any moment.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from trainer.annotations import Document
from trainer.errors import RunError
from trainer.files import write_bytes, write_json, write_whole
from trainer.models.checkpoint import save_model
from trainer.models.hourglass import StackedHourglass

LOG_COLUMNS = ("epoch", "steps", "images", "learning_rate", "train_loss", "val_loss", "val_pck", "is_best", "seconds")


class RunFolder:
    """One run's folder; the only place that knows the file names in it."""

    def __init__(self, path: Path):
        self.path = path

    @property
    def config_path(self) -> Path:
        return self.path / "config.json"

    def create(self, config: Mapping[str, Any]) -> None:
        """Make the folder and write config.json. Raises :class:`RunError` where a run lies there already."""
        if self.config_path.exists():
            raise RunError(f"{self.path}: holds a run already; go on with --resume {self.path}, or take another folder")
        self.path.mkdir(parents=True, exist_ok=True)
        write_json(self.config_path, config)

    def sweep(self) -> None:
        """Remove what a killed writer left beside the files it was writing."""
        for crumb in self.path.glob(".*.part"):
            crumb.unlink(missing_ok=True)

    def config(self) -> dict[str, Any]:
        """Read config.json. Raises :class:`RunError` when the folder holds no run."""
        if not self.config_path.is_file():
            raise RunError(f"{self.path}: no config.json here, so there is no run to resume")
        try:
            return json.loads(self.config_path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise RunError(f"{self.config_path}: no readable JSON ({error})") from error

    def write_log(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write log.csv with these rows, one an epoch."""
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
        """Read checkpoint.pt; None when the run ended before its first one. Raises :class:`RunError` if
        it is damaged."""
        path = self.path / "checkpoint.pt"
        if not path.is_file():
            return None
        try:
            return torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:  # torch raises many types here, by the kind of damage
            raise RunError(f"{path}: damaged, the run cannot go on from it ({str(error)[:200]})") from error

    def save_failed_batch(self, batch: Mapping[str, Tensor], about: Mapping[str, Any]) -> Path:
        """Set a batch aside that made the loss explode, with what is known about it; answers the tensors' path."""
        path = self.path / "failed_batch.safetensors"
        tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in batch.items()}
        write_json(path.with_suffix(".json"), about)
        write_whole(path, lambda beside: save_file(tensors, beside))
        return path


def describe_document(document: Document) -> dict[str, Any]:
    """What a run remembers of a document: its path, hash and size, and what made it."""
    if document.path is None:
        raise RunError("a document that was never written cannot be trained on: write it to a file first")
    source = document.header.get("source") or {}
    return {
        "path": str(document.path.resolve()),
        "images": str(document.images.resolve()) if document.images is not None else None,
        "sha256": hashlib.sha256(document.path.read_bytes()).hexdigest(),
        "records": len(document.records),
        "generator": document.header.get("generator"),
        "source": {key: source.get(key) for key in ("scene", "camera", "render_layer", "dataset") if source.get(key)},
    }


def without_folders(described: Mapping[str, Any]) -> dict[str, Any]:
    """A document's description for a card that travels: its file name instead of paths that may name people."""
    return {**{k: v for k, v in described.items() if k != "images"}, "path": Path(described["path"]).name}


def utc_now() -> str:
    """The time as ISO 8601 in UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
