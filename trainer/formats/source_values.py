"""Values out of foreign JSON, each checked as it is taken: an error names the file and the JSON path of the value."""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np

from trainer.annotations.parsing import LARGEST_NUMBER, json_path, refuse_invalid_values
from trainer.annotations.schema import image_path_pattern
from trainer.annotations.text_window import TextWindow, open_to_read
from trainer.errors import DocumentError

# What reading a damaged, encrypted or cut zip raises.
ZIP_FAULTS = (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, zlib.error)


def zip_refusal(path: Path, error: Exception) -> DocumentError:
    """The refusal of a zip of which the reading raised one of ``ZIP_FAULTS``."""
    if isinstance(error, FileNotFoundError):
        return DocumentError(f"{path}: no such file; check the path")
    return DocumentError(f"{path}: cannot be read as a zip: {str(error)[:200]}")


_NUMBERS = {int, float}


class ValueRefused(DocumentError):
    """A value that is not what was expected, so that an importer can leave its entry out and go on.

    Attributes:
        reason: what should be, without the place, so that entries can be counted by it.
        where: the JSON path, and the value where there is one.
    """

    def __init__(self, name: str, path: tuple[Any, ...], problem: str, reason: str, where: str) -> None:
        super().__init__(f"{name}: at {json_path(path)}: {problem}")
        self.reason, self.where = reason, where


class SourceValue:
    """A value of a parsed file that knows where it stands."""

    __slots__ = ("name", "path", "value")

    def __init__(self, value: Any, name: str, path: tuple[Any, ...] = ()) -> None:
        self.value, self.name, self.path = value, name, path

    def refuse(self, expected: str) -> ValueRefused:
        """The error to raise when this value is not what was expected."""
        try:
            shown = repr(self.value)
        except ValueError:  # a whole number of more digits than Python writes
            shown = "a number of thousands of digits"
        shown = shown if len(shown) <= 50 else shown[:47] + "..."
        what = next((part for part in reversed(self.path) if isinstance(part, str)), "an entry")
        where = f"{json_path(self.path)}: {shown}"
        return ValueRefused(
            self.name, self.path, f"{shown} should be {expected}", f"{what} should be {expected}", where
        )

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def __getitem__(self, key: str) -> SourceValue:
        if not isinstance(self.value, dict):
            raise self.refuse("an object")
        if key not in self.value:
            problem = f"the key {key!r} is missing"
            raise ValueRefused(self.name, self.path, problem, problem, json_path(self.path))
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
        row = self.value
        if type(row) is list and len(row) == length and {type(one) for one in row} <= _NUMBERS:
            numbers = [float(one) if -LARGEST_NUMBER < one < LARGEST_NUMBER else None for one in row]
            if None not in numbers:
                return numbers  # type: ignore[return-value]
        # Something is wrong: find the first value that is, and name its place.
        return [entry.number() for entry in self.entries(length)]

    def flag(self) -> bool:
        """True or false, also written as a number."""
        return self.value if isinstance(self.value, bool) else self.number() != 0

    def identity(self) -> int:
        """A whole number for an id: the number itself, also as text; other texts get one beyond 2^62."""
        if not isinstance(self.value, str):
            return self.whole()
        if self.value.isascii() and self.value.isdigit() and len(self.value) < 19:
            return int(self.value)
        digest = hashlib.blake2b(self.text().encode("utf-8"), digest_size=8).digest()
        return 2**62 + int.from_bytes(digest, "big") % 2**61

    def points(self, count: int) -> np.ndarray:
        """``count`` points as one list of x, y, v, or as lists of the three: float64 (count, 3).

        The place of a point whose v is 0 or null is not looked at, so it may be null or NaN; it comes as [0, 0, 0].
        """
        row = self.value
        is_flat = type(row) is list and len(row) == 3 * count and {type(one) for one in row} <= _NUMBERS
        if is_flat and all(-LARGEST_NUMBER < one < LARGEST_NUMBER for one in row):
            return np.array(row, dtype=np.float64).reshape(count, 3)
        if type(row) is list and len(row) == count and all(type(one) is list for one in row):
            triples = [one.entries(3) for one in self.entries(count)]
        else:
            flat = self.entries(3 * count)
            triples = [flat[start : start + 3] for start in range(0, len(flat), 3)]
        points = np.zeros((count, 3))
        for index, (x, y, v) in enumerate(triples):
            if v.value is not None and v.number() != 0:
                points[index] = x.number(), y.number(), v.number()
        return points

    def table(self, rows: int, columns: int) -> np.ndarray:
        """A list of exactly ``rows`` lists of ``columns`` finite numbers, float64 (rows, columns)."""
        value = self.value
        if type(value) is list and len(value) == rows:
            flat = [one for row in value if type(row) is list and len(row) == columns for one in row]
            is_sound = len(flat) == rows * columns and {type(one) for one in flat} <= _NUMBERS
            if is_sound and all(-LARGEST_NUMBER < one < LARGEST_NUMBER for one in flat):
                return np.array(flat, dtype=np.float64).reshape(rows, columns)
        return np.array([row.numbers(columns) for row in self.entries(rows)])

    def text(self) -> str:
        """A text that is not empty, of whole characters."""
        if not isinstance(self.value, str) or not self.value:
            raise self.refuse("a text")
        if not self.value.isascii() and any("\ud800" <= one <= "\udfff" for one in self.value):
            raise self.refuse("a text of whole characters (half of one is in it)")
        return self.value

    def image_path(self, prefixes: Sequence[str] = ()) -> str:
        """A relative path with forward slashes that stays inside its folder; backslashes are turned.

        Args:
            prefixes: what may stand before it and is taken off, of ``clean_prefixes``.
        """
        path = self.text().replace("\\", "/")
        for prefix in prefixes:
            if path.startswith(prefix) and (path[len(prefix) :].startswith("/") or not prefix[-1].isalnum()):
                path = path[len(prefix) :].lstrip("/")
                break
        if path.startswith("./") or "/." in path or "//" in path:
            path = posixpath.normpath(path)
        if not image_path_pattern().search(path) or path == ".":
            raise self.refuse("a path inside the image folder, relative, without '..' (--strip-prefix shortens it)")
        return path


def clean_prefixes(prefixes: Sequence[str]) -> tuple[str, ...]:
    """Prefixes as ``SourceValue.image_path`` takes them: forward slashes, none at the end, the longest first."""
    cleaned = {prefix.replace("\\", "/").rstrip("/") or "/" for prefix in prefixes if prefix}
    return tuple(sorted(cleaned, key=len, reverse=True))


def stream_source(path: str | os.PathLike[str]) -> Iterator[SourceValue]:
    """Entries of a foreign file that is one list, one at a time.

    Raises:
        DocumentError: as for a document; an entry's JSON path starts with its index.
    """
    name = str(path)
    with open_to_read(Path(path), name, transcodes=True) as stream:
        window = TextWindow(stream, name, allows_mark=True)
        if window.peek() != "[":
            raise _refuse_top(window, name, "a list")
        for number, (entry, _, _) in enumerate(window.list_spans()):
            if window.saw_doubled:
                refuse_invalid_values(entry, name, (number,))
            yield SourceValue(entry, name, (number,))
        if window.peek():
            raise window.refuse("Extra data")


def _refuse_top(window: TextWindow, name: str, expected: str) -> DocumentError:
    begins = window.peek()
    found = f"begins with {begins!r}" if begins else "is empty"
    return DocumentError(f"{name}: at the top level: {found} and should be {expected}")


class Placed(NamedTuple):
    """A value of a streamed object: under which key, and its first byte in the file and the one behind its last."""

    key: str
    value: SourceValue
    start: int
    end: int


def stream_object(stream: IO[bytes], name: str, lists: Collection[str]) -> Iterator[Placed]:
    """Keys of a foreign file that is one object, in the file's order; of ``lists`` entry by entry, others whole.

    A list under another key is skipped entry by entry and returned empty, so that no section has to fit in memory.

    Raises:
        DocumentError: as for a document; one of ``lists`` is no list.
    """
    window = TextWindow(stream, name, allows_mark=True)
    if window.peek() != "{":
        raise _refuse_top(window, name, "an object")
    window.take("{")
    seen: set[str] = set()
    while window.peek() != "}":
        if seen:
            window.take(",")
        if window.peek() != '"':
            raise window.refuse("Expecting property name enclosed in double quotes")
        key = window.take_value()
        if key in seen:
            raise DocumentError(f"{name}: at the top level: the key {key[:60]!r} stands twice; keep one of them")
        seen.add(key)
        window.take(":")
        if window.peek() == "[":
            for number, (entry, start, end) in enumerate(window.list_spans()):
                if window.saw_doubled:
                    refuse_invalid_values(entry, name, (key, number))
                if key in lists:
                    yield Placed(key, SourceValue(entry, name, (key, number)), start, end)
            continue
        start = window.byte_offset()
        value = SourceValue(window.take_value(), name, (key,))
        if window.saw_doubled:
            refuse_invalid_values(value.value, name, (key,))
        if key in lists:
            raise value.refuse("a list")
        yield Placed(key, value, start, window.byte_offset())
        if window.peek() not in (",", "}"):
            window.take("}")
    window.take("}")
    if window.peek():
        raise window.refuse("Extra data")
    for key in lists:
        if key not in seen:
            raise DocumentError(f"{name}: at the top level: the key {key!r} is missing")


def read_span(stream: IO[bytes], start: int, end: int, name: str, path: tuple[Any, ...]) -> SourceValue:
    """A value again that was streamed before, from its place in the file."""
    stream.seek(start)
    try:
        return SourceValue(json.loads(stream.read(end - start)), name, path)
    except ValueError as error:
        raise DocumentError(f"{name}: at {json_path(path)}: changed while it was read; try again") from error
