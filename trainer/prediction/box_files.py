"""Boxes around people from a file: COCO's JSON, a folder of YOLO's text files, or CSV."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations.text_window import read_json
from trainer.errors import DocumentError
from trainer.prediction.looking import Box


class BoxFile:
    """The boxes of pictures, by name.

    Args:
        path: one of

            - ``.json``: COCO, ``images`` with ``file_name`` and ``annotations`` with ``bbox`` [x, y, width, height];
            - ``.csv``: columns ``image``, ``x``, ``y``, ``width``, ``height``, in pixels;
            - a folder of YOLO's ``NAME.txt``, a line ``class x y width height ...`` a person: the middle and the size,
              in shares of the picture.

    Raises:
        DocumentError: the file is not of such a form; it says where.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: dict[str, list[list[float]]] = {}
        if path.is_dir():
            return
        try:
            if path.suffix.lower() == ".csv":
                self._read_csv()
            else:
                self._read_coco()
        except OSError as error:
            raise DocumentError(f"{path}: cannot be read ({error.strerror or error})") from error
        except (KeyError, ValueError, TypeError) as error:
            raise DocumentError(
                f"{path}: no boxes in this form ({type(error).__name__}: {error}); give COCO's JSON, a CSV with "
                "image, x, y, width, height, or a folder of YOLO's text files"
            ) from error

    def of(self, name: str, size_px: tuple[int, int]) -> Box | None:
        """Rows (N, 4) of the picture of that name, or of its last part; None for one that the file does not have."""
        if self.path.is_dir():
            return self._read_yolo(name, size_px)
        rows = self._rows.get(name) or self._rows.get(Path(name).name)
        return None if rows is None else np.asarray(rows, np.float64)

    def _read_csv(self) -> None:
        with self.path.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream):
                self._add(row["image"], [float(row[key]) for key in ("x", "y", "width", "height")])

    def _read_coco(self) -> None:
        tree: Any = read_json(self.path)
        names = {image["id"]: image["file_name"] for image in tree["images"]}
        for one in tree["annotations"]:
            self._add(names[one["image_id"]], [float(value) for value in one["bbox"]])

    def _read_yolo(self, name: str, size_px: tuple[int, int]) -> Box | None:
        below, flat = self.path / Path(name).with_suffix(".txt"), self.path / (Path(name).stem + ".txt")
        file = below if below.is_file() else flat
        if not file.is_file():
            return None
        rows = []
        for number, line in enumerate(file.read_text(encoding="utf-8-sig", errors="replace").splitlines(), 1):
            if not line.strip():
                continue
            try:
                x, y, width, height = (float(value) for value in line.split()[1:5])
            except ValueError as error:
                raise DocumentError(f"{file}: line {number} is not `class x y width height`: {line[:60]!r}") from error
            w, h = size_px
            rows.append([(x - width / 2) * w, (y - height / 2) * h, width * w, height * h])
        checked = [row for row in rows if self._is_box(row, name)]
        return np.asarray(checked, np.float64) if checked else None

    def _add(self, name: str, row: list[float]) -> None:
        if self._is_box(row, name):
            self._rows.setdefault(name.replace("\\", "/"), []).append(row)

    def _is_box(self, row: list[float], name: str) -> bool:
        if len(row) != 4 or not np.isfinite(row).all() or row[2] <= 0 or row[3] <= 0:
            raise DocumentError(f"{self.path}: the box {row} of {name} has no area; mend it or take it out")
        return True
