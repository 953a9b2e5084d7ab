"""Findings about the pictures of a document: missing, unreadable, of another size, outside their folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from trainer.annotations.columns import Columns
from trainer.annotations.document import Document
from trainer.annotations.pictures import decode_picture, read_picture_size, turns_sideways
from trainer.annotations.problems import Problem
from trainer.errors import ImageError


def check_pictures(
    document: Document,
    columns: Columns,
    decode: bool = False,
    advance: Callable[[], object] = lambda: None,
) -> list[Problem]:
    """Compare every record with its picture's header.

    A document is useful without its pictures, so no folder at all, or a document that names no folder and has none of
    its pictures beside it, is one warning. A folder that is there, or that was asked for, must hold every picture.

    Args:
        document: header, path and image folder; its records are not looked at.
        columns: the columns of its records.
        decode: also decode each picture to its last pixel (slow), not just look at its header and its end.
        advance: called after each record, for a progress bar.
    """
    folder = document.image_folder
    asked = document.images is not None
    if not is_folder(folder):
        message = f"the image folder {folder} does not exist"
        if asked:
            return [Problem("missing-folder", True, f"{message}; check --images")]
        return [Problem("pictures-not-checked", False, f"{message}: pictures were not checked; --images names another")]
    names_folder = document.header.get("source", {}).get("images", ".") != "."
    if not asked and not names_folder and not any(_exists(folder / name) for name in columns.image):
        if not len(columns):
            return []
        message = f"none of the pictures lies under {folder}: they were not checked; --images names their folder"
        return [Problem("pictures-not-checked", False, message)]
    looks = PictureLooks(document, decode)
    problems = []
    for number, name in enumerate(columns.image):
        answer = looks.look(name, number)
        said = (int(columns.size_px[number, 0]), int(columns.size_px[number, 1]))
        if isinstance(answer, Problem):
            problems.append(Problem(answer.kind, True, answer.message, (number,)))
        elif 0 in said:
            message = f"{name}: the record has no size ({said[0]} x {said[1]}), "
            message += f"the picture is {answer[0]} x {answer[1]}; --fix takes the picture's"
            problems.append(Problem("no-size", False, message, (number,)))
        elif answer != said:
            problems.append(_other_size(folder / name, said, answer, number))
        advance()
    return problems


def is_folder(path: Path) -> bool:
    """Whether a folder is there; a name that no file system takes is one that is not there."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


class PictureLooks:
    """Looks at the pictures of a document, each once."""

    def __init__(self, document: Document, decode: bool = False) -> None:
        self._folder, self._decode = document.image_folder, decode
        self._inside = document.image_folder.resolve()
        self._answers: dict[str, tuple[int, int] | Problem] = {}

    def look(self, name: str, number: int) -> tuple[int, int] | Problem:
        """Width and height of a picture, or what is wrong with it; ``number`` is the record that asks."""
        if name not in self._answers:
            self._answers[name] = self._look_at(self._folder / name, number)
        return self._answers[name]

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


def _other_size(path: Path, said: tuple[int, int], size: tuple[int, int], number: int) -> Problem:
    width, height = said
    message = f"{path}: is {size[0]} x {size[1]} pixels and the record says {width} x {height}"
    if size == (height, width) and turns_sideways(path):
        message += "; the file asks to be turned (EXIF orientation): turn its pixels and remove the tag"
    else:
        message += "; render or export again at one size, or resize picture and record together"
    return Problem("other-size", True, message, (number,))
