"""What a page is made from or links: a training run's folder with its curves and what made it, and other pages."""

from __future__ import annotations

import csv
import math
import os
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from trainer.annotations.shapes import Maybe, faults
from trainer.annotations.text_window import read_json
from trainer.errors import DocumentError, RunError


@dataclass(frozen=True)
class Run:
    """A run: its name, its log as columns of numbers (NaN where a row has none), and its configuration."""

    name: str
    folder: Path
    columns: dict[str, list[float]]
    config: dict[str, Any]

    @property
    def x_name(self) -> str:
        """The column that counts time: epoch, else step, else the first."""
        return next((c for c in ("epoch", "step") if c in self.columns), next(iter(self.columns)))

    def like(self, *parts: str) -> dict[str, list[float]]:
        """Columns whose names contain one of the parts."""
        return {n: v for n, v in self.columns.items() if any(p in n.lower() for p in parts) and n != self.x_name}


def read_run(folder: Path) -> Run:
    """Read log.csv and config.json of a run. Raises RunError for a folder that is no run, or an empty log."""
    log = folder / "log.csv"
    if not log.is_file():
        raise RunError(f"{folder}: no log.csv in it; give the folder that `trainer train -o` wrote")
    try:
        with log.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
    except (OSError, ValueError, csv.Error) as error:
        raise RunError(f"{log}: is no log of a run ({error}); restore it") from error
    if not rows:
        raise RunError(f"{log}: no epoch is recorded yet; wait for the first to end")
    columns = {name: [_number(row.get(name)) for row in rows] for name in rows[0] if name}
    columns = {name: values for name, values in columns.items() if not all(math.isnan(v) for v in values)}
    config_path = folder / "config.json"
    try:
        config = read_json(config_path) if config_path.is_file() else {}
    except DocumentError as error:
        raise RunError(str(error)) from error
    described = [{"path": str, "images?": Maybe(str), "split?": Maybe(str)}]
    for fault in faults(config, {"documents?": described, "validation?": described}):
        raise RunError(f"{config_path}: is damaged: {fault}; restore it")
    return Run(folder.resolve().name, folder, columns, config)


def linked_page(path: Path, from_folder: Path) -> tuple[str, str]:
    """Title and address of an HTML page, for a link from a page in `from_folder`.

    Raises:
        RunError: it cannot be read, or is no HTML page.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{path}: cannot be read: {error}") from error
    title = re.search(r"<title>([^<]*)</title>", text)
    if title is None:
        raise RunError(f"{path}: no HTML page with a title; give run folders, results files and pages")
    address = os.path.relpath(path.resolve(), from_folder.resolve())
    return unescape(title.group(1)).strip() or path.name, quote(address.replace(os.sep, "/"))


def _number(text: str | None) -> float:
    try:
        return float(text) if text else float("nan")
    except ValueError:
        return float("nan")
