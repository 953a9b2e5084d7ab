"""Documents record by record: memory stays bounded however long the file is.

A reader parses the header, then hands out one checked record at a time; a writer takes one at a time and gives the
file its name only after reading it back. ``read_document`` and ``write_document`` are these two with a list between.
"""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import json
import os
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from trainer.annotations import schema
from trainer.annotations.fast_check import fast_check
from trainer.annotations.parsing import (
    decode_error,
    object_from_pairs,
    refuse_foreign_start,
    refuse_odd_values,
)
from trainer.annotations.records import Record
from trainer.errors import DocumentError

CHUNK_BYTES = 1 << 20
# A record of one person is a few kilobytes; past this it is not one, and waiting for its end would fill the memory.
LONGEST_VALUE_CHARACTERS = 1 << 24
_SPACE = " \t\r\n"


class _TextWindow:
    """The part of a UTF-8 file between what is parsed and what is read, with JSON values taken off its front."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream, self._name = stream, name
        self._decode = codecs.getincrementaldecoder("utf-8")()
        self._text, self._at, self._at_end = "", 0, False
        self._bytes_before, self._lines_before = 0, 0
        self._mark, self._byte_of_mark = 0, 0
        self._json = json.JSONDecoder(object_pairs_hook=self._object)
        self.saw_doubled = False
        self._fill()

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(pairs)
        if len(mapping) == len(pairs):
            return mapping
        self.saw_doubled = True
        return object_from_pairs(pairs)

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
                raise DocumentError(f"{self._name}: is nested too deeply to be a pose document") from None
            except ValueError as error:  # a whole number of more digits than Python converts
                raise DocumentError(f"{self._name}: holds a number that is too long to be read: {error}") from error
            # The value may only be cut off by the window's edge: look again with twice as much text.
            waiting = len(self._text) - self._at
            if waiting > LONGEST_VALUE_CHARACTERS:
                raise self.refuse("a single value goes on for more than 16 million characters")
            if not self._fill(max(CHUNK_BYTES, waiting)):
                if failure is None:
                    continue
                self._at += failure.pos - start
                raise self.refuse(failure.msg)

    def byte_offset(self) -> int:
        """Where in the file the next character stands, in bytes."""
        passed = self._text[self._mark : self._at]
        self._byte_of_mark += len(passed) if passed.isascii() else len(passed.encode("utf-8"))
        self._mark = self._at
        return self._byte_of_mark

    def refuse(self, reason: str) -> DocumentError:
        """The error for text that is no JSON, with its line and column."""
        before = self._text[: self._at]
        line = self._lines_before + before.count("\n") + 1
        column = self._at - before.rfind("\n")
        return DocumentError(
            f"{self._name}: is not JSON: {reason} at line {line}, column {column}; "
            "the file may be cut off or edited by hand"
        )

    def _fill(self, size: int = CHUNK_BYTES) -> bool:
        """Read on and drop what is parsed; False at the end of the file."""
        if self._at_end:
            return False
        content = self._stream.read(size)
        if self._bytes_before == 0:
            refuse_foreign_start(content, self._name)
        self._at_end = not content
        try:
            fresh = self._decode.decode(content, final=self._at_end)
        except UnicodeDecodeError as error:
            held = len(error.object) - len(content)
            raise decode_error(error, self._name, self._bytes_before - held) from error
        self._bytes_before += len(content)
        self._lines_before += self._text.count("\n", 0, self._at)
        self.byte_offset()
        self._text, self._at, self._mark = self._text[self._at :] + fresh, 0, 0
        return not self._at_end


def stream_list(path: str | os.PathLike[str]) -> Iterator[Any]:
    """Entries of a JSON file that is one long list, one at a time; their numbers are for the caller to check.

    Raises:
        DocumentError: as for a document; an entry's JSON path starts with its index.
    """
    path = Path(path)
    with _open_to_read(path, str(path)) as stream:
        window = _TextWindow(stream, str(path))
        if window.peek() != "[":
            raise DocumentError(f"{path}: at the top level: should be a list")
        window.take("[")
        number = 0
        while window.peek() != "]":
            if number:
                window.take(",")
            entry = window.take_value()
            if window.saw_doubled:
                refuse_odd_values(entry, str(path), (number,))
            yield entry
            number += 1
            if window.peek() not in (",", "]"):
                window.take("]")
        window.take("]")
        if window.peek():
            raise window.refuse("Extra data")


def _open_to_read(path: Path, name: str) -> IO[bytes]:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise DocumentError(f"{name}: no such file; check the path") from None
    except OSError as error:
        raise DocumentError(f"{name}: cannot be read: {error.strerror or error}") from error


class DocumentReader:
    """One pass over a document: ``header`` at once, then the records by iteration.

    Opening checks version and header, each step one record. Keys that stand behind the annotations join ``header`` when
    the records are read to their end; where a required one does, opening reads the file through once to find it.

    Raises:
        DocumentError: as ``read_document``; for a record when its turn comes.
    """

    def __init__(self, path: str | os.PathLike[str], name: str | None = None) -> None:
        self.path = Path(path)
        self.name = name or str(path)
        self.header: dict[str, Any] = {}
        self._has_records = False
        self._stream = self._open()
        try:
            self._window = _TextWindow(self._stream, self.name)
            self._begin()
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> DocumentReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def __iter__(self) -> Iterator[Record]:
        """Every record, checked; the file is closed at the end."""
        for number, record in enumerate(self._raw_records()):
            self.check_record(record, number)
            yield record

    def unchecked(self) -> Iterator[Record]:
        """Every record without the checks, for a file that was read with them just before."""
        return self._raw_records()

    def spans(self) -> Iterator[tuple[Record, int, int]]:
        """As iterating, with the first byte of each record in the file and the one behind its last."""
        for number, (record, start, end) in enumerate(self._raw_spans()):
            self.check_record(record, number)
            yield record, start, end

    def check_record(self, record: Any, number: int) -> None:
        """DocumentError with the first breach in one record."""
        if fast_check(record):
            return
        refuse_odd_values(record, self.name, ("annotations", number))
        for problem in schema.record_problems(record, number):
            raise DocumentError(f"{self.name}: {problem}")

    def breaches(self) -> Iterator[tuple[Record | None, list[schema.SchemaProblem]]]:
        """Every record with all its breaches of the schema; the record is None where it has any."""
        for number, record in enumerate(self._raw_records()):
            if fast_check(record):
                yield record, []
                continue
            refuse_odd_values(record, self.name, ("annotations", number))
            problems = list(schema.record_problems(record, number))
            yield (None if problems else record), problems

    def header_breaches(self) -> list[schema.SchemaProblem]:
        """Breaches outside the records; whether ``annotations`` is there at all is one of them."""
        tree = {**self.header, **({"annotations": []} if self._has_records else {})}
        return list(schema.header_problems(tree))

    def check_header(self) -> None:
        """DocumentError with the first breach of the header."""
        for problem in self.header_breaches():
            raise DocumentError(f"{self.name}: {problem}")

    def _open(self) -> IO[bytes]:
        return _open_to_read(self.path, self.name)

    def _begin(self) -> None:
        if self._window.peek() != "{":
            found = self._window.take_value()
            raise DocumentError(f"{self.name}: {next(iter(schema.header_problems(found)))}")
        self._window.take("{")
        self._read_keys()
        schema.check_version(self.header, self.name)
        required = set(schema.load_schema()["required"]) - {"annotations"}
        if self._has_records and not required <= set(self.header):
            with self._open() as stream:
                through = DocumentReader.__new__(DocumentReader)
                through.path, through.name, through.header, through._has_records = self.path, self.name, {}, False
                through._stream, through._window = stream, _TextWindow(stream, self.name)
                through._window.take("{")
                through._read_keys()
                for _ in through._raw_records():
                    pass
                self.header = {**self.header, **through.header}
            schema.check_version(self.header, self.name)

    def _read_keys(self) -> None:
        """Keys and values up to the annotations, or up to the end of the document."""
        window = self._window
        if window.peek() == "}":
            window.take("}")
            self._finish()
            return
        while True:
            if window.peek() != '"':
                raise window.refuse("Expecting property name enclosed in double quotes")
            key = window.take_value()
            window.take(":")
            if key in self.header or (key == "annotations" and self._has_records):
                raise DocumentError(
                    f"{self.name}: at the top level: the key {key[:60]!r} stands twice; keep one of them"
                )
            if key == "annotations" and window.peek() == "[":
                self._has_records = True
                window.take("[")
                return
            self.header[key] = window.take_value()
            refuse_odd_values({key: self.header[key]}, self.name)
            if window.peek() != ",":
                window.take("}")
                self._finish()
                return
            window.take(",")

    def _raw_records(self) -> Iterator[Any]:
        for record, _, _ in self._raw_spans():
            yield record

    def _raw_spans(self) -> Iterator[tuple[Any, int, int]]:
        window = self._window
        if not self._has_records:
            return
        seen = dict(self.header)
        self.header = {}
        try:
            if window.peek() != "]":
                while True:
                    window.peek()
                    start = window.byte_offset()
                    record = window.take_value()
                    yield record, start, window.byte_offset()
                    if window.peek() != ",":
                        break
                    window.take(",")
            window.take("]")
            if window.peek() == ",":
                window.take(",")
                self._read_keys()
            else:
                window.take("}")
                self._finish()
        finally:
            self.header = {**seen, **self.header}

    def _finish(self) -> None:
        if self._window.peek():
            raise self._window.refuse("Extra data")
        self._stream.close()


class DocumentWriter:
    """A document written record by record: ``with DocumentWriter(path, header) as writer: writer.write(record)``.

    Every record is checked before it is written. The file grows beside its place; on leaving the block it is flushed,
    read back byte by byte against what was meant, and renamed. If the block or a check fails, nothing is left and an
    older file of that name stays as it was.

    Raises:
        DocumentError: a record or the header would break the schema, or holds what JSON cannot (NaN, half a character).
        OSError: the folder cannot be made or written.
    """

    def __init__(self, path: str | os.PathLike[str], header: Mapping[str, Any]) -> None:
        self.path = Path(path)
        self.count = 0
        for problem in schema.header_problems({**header, "annotations": []}):
            raise DocumentError(f"{self.path}: {problem}; nothing was written")
        lines = [f"{self._encode(key, None)}: {self._encode(value, None)},\n" for key, value in header.items()]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._beside = self.path.with_name(f".{self.path.name}.{uuid.uuid4().hex[:8]}.part")
        self._stream = self._beside.open("wb", buffering=CHUNK_BYTES)
        self._digest = hashlib.sha256()
        try:
            self._put("{\n" + "".join(lines) + '"annotations": [')
        except BaseException:
            self.abandon()
            raise

    def __enter__(self) -> DocumentWriter:
        return self

    def write(self, record: Mapping[str, Any]) -> None:
        """Append one record."""
        if not fast_check(record):
            refuse_odd_values(record, str(self.path), ("annotations", self.count))
            for problem in schema.record_problems(record, self.count):
                raise DocumentError(f"{self.path}: {problem}; nothing was written")
        self._put((",\n" if self.count else "\n") + self._encode(record, self.count))
        self.count += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.publish()
        else:
            self.abandon()

    def publish(self) -> None:
        """Finish the file, read it back, and give it its name."""
        try:
            self._put("\n]\n}\n")
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            found = hashlib.sha256()
            with self._beside.open("rb") as stream:
                while piece := stream.read(CHUNK_BYTES):
                    found.update(piece)
            if found.digest() != self._digest.digest():
                raise DocumentError(f"{self.path}: what was written did not read back the same; check the disk")
            self._beside.replace(self.path)
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Leave nothing behind of what is not published."""
        with contextlib.suppress(OSError):
            self._stream.close()
        self._beside.unlink(missing_ok=True)

    def _put(self, text: str) -> None:
        try:
            content = text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise DocumentError(
                f"{self.path}: a text holds half a character ({error.reason}); nothing was written"
            ) from error
        self._digest.update(content)
        self._stream.write(content)

    def _encode(self, value: Any, number: int | None) -> str:
        try:
            return json.dumps(value, ensure_ascii=False, allow_nan=False)
        except (ValueError, TypeError, RecursionError) as error:
            where = "the header" if number is None else f"record {number} (annotations[{number}])"
            raise DocumentError(
                f"{self.path}: {where} cannot be written as JSON: {error}; nothing was written"
            ) from error
