"""Sizes of pictures for formats that do not write them: read from the files' headers, once a picture."""

from __future__ import annotations

import os
from pathlib import Path

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.pictures import read_picture_size
from trainer.errors import ImageError

# The people of one picture mostly follow each other; a set of a million pictures must not fill the memory.
_REMEMBERED = 10_000


class PictureSizes:
    """Looks up sizes under a folder; (0, 0), which means unknown, where there is no folder or no picture."""

    def __init__(self, folder: str | os.PathLike[str] | None, notes: list[str]) -> None:
        self._folder = None if folder is None else Path(folder)
        self._notes = notes
        self._known: dict[str, tuple[int, int]] = {}
        self._unknown = HashNumbers()
        self._unknown_count = 0
        self._first_problem = ""

    def size_of(self, image: str, given: tuple[int, int] = (0, 0)) -> tuple[int, int]:
        """Width and height of a picture: as given or, where one is 0, of the file below the folder."""
        if min(given) > 0:
            return given
        if image not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[image] = self._look(image)
        return self._known[image]

    def report(self) -> None:
        """Note how many sizes stayed unknown, once, at the end."""
        if self._unknown_count:
            how = "give their folder with --pictures" if self._folder is None else f"the first: {self._first_problem}"
            self._notes.append(f"{self._unknown_count} pictures of unknown size (written as 0 x 0): {how}")

    def _look(self, image: str) -> tuple[int, int]:
        if self._folder is not None:
            try:
                return read_picture_size(self._folder / image)
            except ImageError as error:
                self._first_problem = self._first_problem or str(error)
        self._unknown_count += self._unknown.count(image) == 1
        return 0, 0
