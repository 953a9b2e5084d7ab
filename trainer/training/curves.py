"""Curves for TensorBoard, beside log.csv, where they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from trainer.errors import RunError


class Curves:
    """Writes each epoch's losses, score and rate as TensorBoard events into ``RUN/tensorboard``.

    Raises :class:`RunError` where TensorBoard is not installed.
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
