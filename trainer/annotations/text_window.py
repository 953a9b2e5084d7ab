"""A window that moves over a UTF-8 JSON file and takes values off its front: the base of every streamed reader."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

from trainer.annotations.parsing import (
    ODD_VALUE_BYTES,
    decode_error,
    may_hold_invalid_values,
    object_from_pairs,
    refuse_byte_order_mark,
)
from trainer.errors import DocumentError

CHUNK_BYTES = 1 << 20
# A record of one person is a few kilobytes; past this it is not one, and waiting for its end would fill the memory.
LONGEST_VALUE_CHARACTERS = 1 << 24
_SPACE = " \t\r\n"


class TextWindow:
    """The part of a UTF-8 file between what is parsed and what is read, with JSON values taken off its front."""

    def __init__(
        self, stream: IO[bytes], name: str, allows_mark: bool = False, longest_value: int = LONGEST_VALUE_CHARACTERS
    ) -> None:
        self._stream, self._name, self._allows_mark, self._longest_value = stream, name, allows_mark, longest_value
        self._decode = codecs.getincrementaldecoder("utf-8")()
        self._text, self._at, self._at_end = "", 0, False
        self._bytes_before, self._lines_before, self._column_before = 0, 0, 0
        self._mark, self._byte_of_mark = 0, 0
        self._json = json.JSONDecoder(object_pairs_hook=self._object)
        self.saw_doubled = False
        self._tail, self._is_odd = b"", False
        self._fill()

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(pairs)
        if len(mapping) == len(pairs):
            return mapping
        self.saw_doubled = True
        return object_from_pairs(pairs)

    @property
    def may_hold_invalid_values(self) -> bool:
        """Whether the value taken last could hold what ``parsing.refuse_invalid_values`` refuses."""
        return self.saw_doubled or self._is_odd

    def peek(self) -> str:
        """The next character that is not white space, or "" at the end of the file."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text) or not self._fill():
                return self._text[self._at : self._at + 1]

    def take(self, expected: str) -> None:
        """Step over one character; DocumentError for any other."""
        found = self.peek()
        if found != expected:
            raise self.refuse(f"Expecting {expected!r}" + ("" if found else ", but the file ends"))
        self._at += 1

    def take_value(self) -> Any:
        """One JSON value of any kind."""
        self.peek()
        while True:
            failure: json.JSONDecodeError | None = None
            start = self._at
            try:
                value, end = self._json.raw_decode(self._text, self._at)
                if end < len(self._text) or self._at_end:
                    self._at = end
                    return value
            except json.JSONDecodeError as error:
                failure = error
            except RecursionError:
                raise DocumentError(f"{self._name}: is nested too deeply to be an annotation file") from None
            except ValueError as error:  # a whole number of more digits than Python converts
                raise DocumentError(f"{self._name}: holds a number that is too long to be read: {error}") from error
            # The value may only be cut off by the window's edge: look again with twice as much text.
            waiting = len(self._text) - self._at
            if waiting > self._longest_value:
                raise self.refuse("a single value goes on for more than 16 million characters")
            if not self._fill(max(CHUNK_BYTES, waiting)):
                if failure is None:
                    continue
                self._at += failure.pos - start
                raise self.refuse(failure.msg)

    def list_spans(self) -> Iterator[tuple[Any, int, int]]:
        """Entries of the list that begins here, each with its first byte in the file and the one behind its last."""
        self.take("[")
        if self.peek() != "]":
            while True:
                self.peek()
                start = self.byte_offset()
                value = self.take_value()
                yield value, start, self.byte_offset()
                if self.peek() != ",":
                    break
                self.take(",")
        self.take("]")

    def byte_offset(self) -> int:
        """Where in the file the next character stands, in bytes."""
        passed = self._text[self._mark : self._at]
        self._byte_of_mark += len(passed) if passed.isascii() else len(passed.encode("utf-8"))
        self._mark = self._at
        return self._byte_of_mark

    def refuse(self, reason: str) -> DocumentError:
        """The error for text that is no JSON, with its line and column."""
        if self._at_end and self._is_cut(reason):
            line, column = self._place(len(self._text))
            return DocumentError(
                f"{self._name}: is not JSON: the file was cut off: it ends in the middle of a value at line {line}, "
                f"column {column} (byte {self._bytes_before}); copy or export it again"
            )
        line, column = self._place(self._at)
        return DocumentError(f"{self._name}: is not JSON: {reason} at line {line}, column {column}")

    def _place(self, at: int) -> tuple[int, int]:
        """Line and column, counted from 1, of a character of the window."""
        before = self._text[:at]
        line = self._lines_before + before.count("\n") + 1
        column = at - before.rfind("\n") if "\n" in before else self._column_before + at + 1
        return line, column

    def _is_cut(self, reason: str) -> bool:
        """Whether what is wrong at the window's front is that the text ends there."""
        left = self._text[self._at :].strip()
        return (
            not left
            or reason.startswith("Unterminated string")
            or (len(left) < 8 and any(word.startswith(left) for word in ("true", "false", "null", "-", '"\\u')))
            or (reason.startswith("Invalid \\") and len(left) < 7)
        )

    def _fill(self, size: int | None = None) -> bool:
        """Read on and drop what is parsed; False at the end of the file."""
        if self._at_end:
            return False
        content = self._stream.read(size or CHUNK_BYTES)
        if self._bytes_before == 0:
            if self._allows_mark and content.startswith(codecs.BOM_UTF8):
                content = content[3:]
                self._bytes_before = self._byte_of_mark = 3
            refuse_byte_order_mark(content, self._name)
        self._at_end = not content
        is_odd = may_hold_invalid_values(self._tail + content)
        # What is left of the window may be the start of an odd value.
        self._is_odd = is_odd or (self._is_odd and self._at < len(self._text))
        self._tail = content[-ODD_VALUE_BYTES:]
        try:
            fresh = self._decode.decode(content, final=self._at_end)
        except UnicodeDecodeError as error:
            held = len(error.object) - len(content)
            raise decode_error(error, self._name, self._bytes_before - held) from error
        self._bytes_before += len(content)
        passed = self._text[: self._at]
        lines = passed.count("\n")
        self._lines_before += lines
        self._column_before = len(passed) - passed.rfind("\n") - 1 if lines else self._column_before + len(passed)
        self.byte_offset()
        self._text, self._at, self._mark = self._text[self._at :] + fresh, 0, 0
        return not self._at_end


_GZIP = b"\x1f\x8b"


class _Unpacked(io.RawIOBase):
    """A gzip file's content from its front; a damaged one is a DocumentError."""

    def __init__(self, packed: IO[bytes], name: str) -> None:
        super().__init__()
        self._packed, self._stream, self._name = packed, gzip.GzipFile(fileobj=packed), name

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except (EOFError, OSError, zlib.error) as error:
            raise DocumentError(f"{self._name}: is gzip that cannot be unpacked, perhaps cut off ({error})") from error

    def close(self) -> None:
        self._stream.close()
        self._packed.close()
        super().close()


def is_gzip(path: Path) -> bool:
    """Whether a file is packed by gzip, by its first bytes."""
    with path.open("rb") as stream:
        return stream.read(2) == _GZIP


def open_to_read(path: Path, name: str, seeks: bool = False, transcodes: bool = False) -> IO[bytes]:
    """The file opened for reading bytes, a gzip file's content unpacked.

    Args:
        path: the file.
        name: its name in messages.
        seeks: whether it is read at other places than its front too; gzip is unpacked to a temporary file then.
        transcodes: whether UTF-16 with its mark, as Windows' tools write it, is brought to UTF-8 in such a file.

    Raises:
        DocumentError: it is not there, may not be read, is damaged gzip, or no UTF-16 after all.
    """
    try:
        stream: IO[bytes] = path.open("rb")
        begins = cast("io.BufferedReader", stream).peek(2)[:2]
    except FileNotFoundError:
        raise DocumentError(f"{name}: no such file; check the path") from None
    except OSError as error:
        raise DocumentError(f"{name}: cannot be read: {error.strerror or error}") from error
    if begins == _GZIP:
        unpacked = cast("IO[bytes]", _Unpacked(stream, name))
        return _copied(unpacked) if seeks else unpacked
    if transcodes and begins in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        try:
            return _copied(codecs.EncodedFile(stream, "utf-8", "utf-16"))
        except UnicodeError as error:
            raise DocumentError(f"{name}: begins as UTF-16 text and is none: {error}") from error
    return stream


def _copied(stream: IO[bytes]) -> IO[bytes]:
    """What is left of a stream in a temporary file, to be read at any place; the stream is closed."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    try:
        with stream:
            shutil.copyfileobj(stream, file, CHUNK_BYTES)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return cast("IO[bytes]", file)


def read_json(path: Path) -> Any:
    """A small JSON file, or one that is wanted whole: results, a run's configuration, a model card.

    Raises:
        DocumentError: it cannot be read or is no JSON; the message names the place, and says where a cut file ends.
    """
    name = str(path)
    with open_to_read(path, name) as stream:
        try:
            content = stream.read()
        except OSError as error:
            raise DocumentError(f"{name}: cannot be read: {error.strerror or error}") from error
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        window = TextWindow(io.BytesIO(content), name, allows_mark=True, longest_value=len(content) + 1)
        window.take_value()  # finds the same fault, with its place, unless it lies behind the value
        window.peek()
        raise window.refuse("Extra data") from None
