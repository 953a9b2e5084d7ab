"""Pictures and characters of many records, for messages: the names' bytes and 12 more for each record."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np


class RecordNames:
    """``img_paths`` and ``character`` of records, in their order."""

    def __init__(self) -> None:
        self._text, self._ends = bytearray(), array("q")
        self._codes = array("i")
        self._characters: dict[str | None, int] = {}

    def __len__(self) -> int:
        return len(self._ends)

    def take(self, images: Sequence[str], characters: Sequence[str | None]) -> np.ndarray:
        """Add records; returns int32 codes of their characters, the same code for the same character."""
        codes = array("i")
        for image, character in zip(images, characters, strict=True):
            self._text += image.encode("utf-8", "surrogatepass")
            self._ends.append(len(self._text))
            codes.append(self._characters.setdefault(character, len(self._characters)))
        self._codes.extend(codes)
        return np.array(codes, dtype=np.int32)

    def image(self, number: int) -> str:
        """``img_paths`` of a record."""
        start = self._ends[number - 1] if number else 0
        return self._text[start : self._ends[number]].decode("utf-8", "surrogatepass")

    def character(self, number: int) -> str | None:
        """The record's character."""
        return self.characters[self._codes[number]]

    @property
    def characters(self) -> list[str | None]:
        """Every character, by code."""
        return list(self._characters)

    @property
    def codes(self) -> np.ndarray:
        """Every record's character, int32 (N,)."""
        return np.array(self._codes, dtype=np.int32)
