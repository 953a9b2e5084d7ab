"""Values out of foreign JSON, each checked as it is taken: an error names the file and the JSON path of the value."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trainer.annotations.fast_check import IMAGE_PATH
from trainer.annotations.parsing import LARGEST_NUMBER, json_path, parse_json_file
from trainer.annotations.stream import stream_list
from trainer.errors import DocumentError


class SourceValue:
    """A value of a parsed file that knows where it stands."""

    __slots__ = ("name", "path", "value")

    def __init__(self, value: Any, name: str, path: tuple[Any, ...] = ()) -> None:
        self.value, self.name, self.path = value, name, path

    def refuse(self, expected: str) -> DocumentError:
        """The error to raise when this value is not what was expected."""
        try:
            shown = repr(self.value)
        except ValueError:  # a whole number of more digits than Python writes
            shown = "a number of thousands of digits"
        shown = shown if len(shown) <= 50 else shown[:47] + "..."
        return DocumentError(f"{self.name}: at {json_path(self.path)}: {shown} should be {expected}")

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def __getitem__(self, key: str) -> SourceValue:
        if not isinstance(self.value, dict):
            raise self.refuse("an object")
        if key not in self.value:
            raise DocumentError(f"{self.name}: at {json_path(self.path)}: the key {key!r} is missing")
        return SourceValue(self.value[key], self.name, (*self.path, key))

    def get(self, key: str) -> SourceValue | None:
        """The value of a key that may be absent or null."""
        if not isinstance(self.value, dict):
            raise self.refuse("an object")
        return self[key] if self.value.get(key) is not None else None

    def items(self) -> Iterator[tuple[str, SourceValue]]:
        """Keys and values of an object."""
        if not isinstance(self.value, dict):
            raise self.refuse("an object")
        for key, value in self.value.items():
            yield key, SourceValue(value, self.name, (*self.path, key))

    def entries(self, length: int | None = None) -> list[SourceValue]:
        """Entries of a list, of an exact length where one is given."""
        if not isinstance(self.value, list):
            raise self.refuse("a list")
        if length is not None and len(self.value) != length:
            raise self.refuse(f"a list of {length}, not of {len(self.value)}")
        return [SourceValue(value, self.name, (*self.path, index)) for index, value in enumerate(self.value)]

    def number(self) -> float:
        """A finite number."""
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float)):
            raise self.refuse("a number")
        if not -LARGEST_NUMBER < self.value < LARGEST_NUMBER:  # also for NaN
            raise self.refuse("a number of a size that measures something")
        return float(self.value)

    def whole(self, smallest: int | None = None) -> int:
        """A whole number, also where the file writes it as 3.0."""
        number = self.number()
        if number != int(number) or (smallest is not None and number < smallest):
            raise self.refuse("a whole number" + (f" of at least {smallest}" if smallest is not None else ""))
        return int(number)

    def numbers(self, length: int) -> list[float]:
        """A list of exactly ``length`` finite numbers."""
        return [entry.number() for entry in self.entries(length)]

    def text(self) -> str:
        """A text that is not empty."""
        if not isinstance(self.value, str) or not self.value:
            raise self.refuse("a text")
        return self.value

    def image_path(self) -> str:
        """A relative path with forward slashes that stays inside its folder."""
        path = self.text()
        if not IMAGE_PATH.search(path):
            raise self.refuse("a path inside the image folder: relative, forward slashes, no '..'")
        return path


def stream_source(path: str | os.PathLike[str]) -> Iterator[SourceValue]:
    """Entries of a foreign file that is one list, one at a time; DocumentError as ``stream_list``."""
    for number, entry in enumerate(stream_list(path)):
        yield SourceValue(entry, str(path), (number,))


def read_source(path: str | os.PathLike[str]) -> SourceValue:
    """Parse a foreign JSON file strictly; DocumentError as ``parse_json_file``."""
    return SourceValue(parse_json_file(Path(path)), str(path))
