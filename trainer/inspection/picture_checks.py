"""Findings about the pictures of a document: missing, unreadable, of another size, outside their folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from trainer.annotations.columns import Columns
from trainer.annotations.document import Document
from trainer.annotations.pictures import decode_picture, read_picture_size, turns_sideways
from trainer.errors import ImageError
from trainer.inspection.problems import Findings, Problem

# The people of one picture mostly follow each other; the pictures of a million records must not fill the memory.
_REMEMBERED = 10_000


class PictureCheck:
    """Compares every record with its picture's header.

    A document is useful without its pictures, so no folder at all, or a document that names no folder and has none of
    its pictures beside it, is one warning. A folder that is there, or that was asked for, must hold every picture.

    Args:
        document: header, path and image folder; its records are not looked at.
        decode: also decode each picture to its last pixel (slow), not just look at its header and its end.
    """

    def __init__(self, document: Document, decode: bool = False) -> None:
        self._folder, self._asked = document.image_folder, document.images is not None
        self._must_be_there = self._asked or document.header.get("source", {}).get("images", ".") != "."
        self._looks = PictureHeaders(document, decode) if is_folder(self._folder) else None
        self._findings = Findings()
        self._seen = self._count = 0

    def take(self, columns: Columns, first: int, advance: Callable[[], object] = lambda: None) -> None:
        """Look at the pictures of records ``first``, ``first + 1``, ...; ``advance`` is called after each."""
        if self._looks is None:
            return
        self._count += len(columns)
        for row, name in enumerate(columns.image):
            self._take_one(name, (int(columns.size_px[row, 0]), int(columns.size_px[row, 1])), first + row)
            advance()

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        if self._looks is None:
            message = f"the image folder {self._folder} does not exist"
            if self._asked:
                return [Problem("missing-folder", True, f"{message}; check --images")]
            message += ": pictures were not checked; --images names another"
            return [Problem("pictures-not-checked", False, message)]
        if self._count and not self._seen and not self._must_be_there:
            message = f"none of the pictures lies under {self._folder}: they were not checked; --images names their "
            return [Problem("pictures-not-checked", False, message + "folder")]
        return self._findings.problems()

    def _take_one(self, name: str, recorded: tuple[int, int], number: int) -> None:
        assert self._looks is not None
        seen = self._looks.look(name, number)
        if isinstance(seen, Problem):
            self._seen += seen.kind != "missing-picture"
            self._findings.add(Problem(seen.kind, True, seen.message, (number,)))
            return
        self._seen += 1
        if 0 in recorded:
            message = f"{name}: the record has no size ({recorded[0]} x {recorded[1]}), "
            message += f"the picture is {seen[0]} x {seen[1]}; --fix takes the picture's"
            self._findings.add(Problem("no-size", False, message, (number,)))
        elif seen != recorded:
            self._findings.add(_other_size(self._folder / name, recorded, seen, number))


def is_folder(path: Path) -> bool:
    """Whether a folder exists; False also for a name that the file system does not allow."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


class PictureHeaders:
    """Reads the sizes of a document's pictures, each once while the records of its people follow each other."""

    def __init__(self, document: Document, decode: bool = False) -> None:
        self._folder, self._decode = document.image_folder, decode
        self._inside = document.image_folder.resolve()
        self._remembered: dict[str, tuple[int, int] | Problem] = {}

    def look(self, name: str, number: int) -> tuple[int, int] | Problem:
        """Width and height of a picture, or the problem with it; ``number`` is that of the record."""
        if name not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[name] = self._look_at(self._folder / name, number)
        return self._remembered[name]

    def _look_at(self, path: Path, number: int) -> tuple[int, int] | Problem:
        try:
            real = path.resolve()
            if not real.is_relative_to(self._inside):
                message = f"{path}: leads out of the image folder, to {real}; copy the picture into the folder"
                return Problem("picture-outside-folder", True, message, (number,))
            if not path.exists():
                return Problem("missing-picture", True, f"{path}: the picture is missing", (number,))
            if self._decode:
                decode_picture(path)
            return read_picture_size(path)
        except (ImageError, OSError, ValueError, RuntimeError) as error:
            text = str(error) if str(path) in str(error) else f"{path}: {error}"
            return Problem("unreadable-picture", True, text, (number,))


def _other_size(path: Path, recorded: tuple[int, int], size: tuple[int, int], number: int) -> Problem:
    width, height = recorded
    message = f"{path}: is {size[0]} x {size[1]} pixels and the record says {width} x {height}"
    if size == (height, width) and turns_sideways(path):
        message += (
            "; the file asks to be turned (EXIF orientation) and the record is of its unturned pixels: remove the tag, "
            "or label the picture as it is shown"
        )
    else:
        message += "; render or export again at one size, or resize picture and record together"
    return Problem("other-size", True, message, (number,))
