"""Documents record by record: memory stays bounded however long the file is.

A reader parses the header, then hands out one checked record at a time; a writer takes one at a time and gives the
file its name only after reading it back. ``read_document`` and ``write_document`` are these two with a list between.
"""

from __future__ import annotations

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
from trainer.annotations.foreign import what_reads
from trainer.annotations.parsing import may_hold_invalid_values, refuse_invalid_values
from trainer.annotations.records import Record
from trainer.annotations.text_window import CHUNK_BYTES, TextWindow, open_to_read
from trainer.errors import DocumentError
from trainer.files import refuse_foreign


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
            self._window = TextWindow(self._stream, self.name)
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
        if self._window.may_hold_invalid_values:
            refuse_invalid_values(record, self.name, ("annotations", number))
        for problem in schema.record_problems(record, number):
            raise DocumentError(f"{self.name}: {problem}")

    def breaches(self) -> Iterator[tuple[Record | None, list[schema.SchemaProblem]]]:
        """Every record with all its breaches of the schema; the record is None where it has any."""
        for number, record in enumerate(self._raw_records()):
            if self._window.may_hold_invalid_values:
                refuse_invalid_values(record, self.name, ("annotations", number))
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
        return open_to_read(self.path, self.name)

    def _begin(self) -> None:
        if self._window.peek() != "{":
            self._refuse_foreign_form()
            found = self._window.take_value()
            raise DocumentError(f"{self.name}: {next(iter(schema.header_problems(found)))}")
        self._window.take("{")
        self._read_keys()
        if "schema_version" not in self.header:
            self._refuse_foreign_form()
        schema.check_version(self.header, self.name)
        required = set(schema.load_schema()["required"]) - {"annotations"}
        if self._has_records and not required <= set(self.header):
            with self._open() as stream:
                through = DocumentReader.__new__(DocumentReader)
                through.path, through.name, through.header, through._has_records = self.path, self.name, {}, False
                through._stream, through._window = stream, TextWindow(stream, self.name)
                through._window.take("{")
                through._read_keys()
                for _ in through._raw_records():
                    pass
                self.header = {**self.header, **through.header}
            schema.check_version(self.header, self.name)

    def _refuse_foreign_form(self) -> None:
        """DocumentError for annotations of another form, with the command that reads them."""
        hint = what_reads(self.path)
        if hint is not None and "already" not in hint:
            raise DocumentError(f"{self.name}: is no pose annotation document; it {hint}")

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
                return
            self.header[key] = window.take_value()
            refuse_invalid_values({key: self.header[key]}, self.name)
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
            yield from window.list_spans()
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
        if self.path.suffix == ".gz":
            raise DocumentError(f"{self.path}: documents are written unpacked; choose a name without .gz")
        refuse_foreign(self.path)
        for problem in schema.header_problems({**header, "annotations": []}):
            raise DocumentError(f"{self.path}: {problem}; nothing was written")
        lines = [self._encode(key, None) + b": " + self._encode(value, None) + b",\n" for key, value in header.items()]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._beside = self.path.with_name(f".{self.path.name}.{uuid.uuid4().hex[:8]}.part")
        self._stream = self._beside.open("wb", buffering=CHUNK_BYTES)
        self._digest = hashlib.sha256()
        try:
            self._put(b"{\n" + b"".join(lines) + b'"annotations": [')
        except BaseException:
            self.abandon()
            raise

    def __enter__(self) -> DocumentWriter:
        return self

    def write(self, record: Mapping[str, Any]) -> None:
        """Append one record."""
        content = self._encode(record, self.count)
        if may_hold_invalid_values(content):
            refuse_invalid_values(record, str(self.path), ("annotations", self.count))
        for problem in schema.record_problems(record, self.count):
            raise DocumentError(f"{self.path}: {problem}; nothing was written")
        self._put((b",\n" if self.count else b"\n") + content)
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
            self._put(b"\n]\n}\n")
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

    def _put(self, content: bytes) -> None:
        self._digest.update(content)
        self._stream.write(content)

    def _encode(self, value: Any, number: int | None) -> bytes:
        """A value as JSON; DocumentError naming the place where it holds what JSON cannot."""
        try:
            return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
        except (ValueError, TypeError, RecursionError) as error:
            refuse_invalid_values(value, str(self.path), () if number is None else ("annotations", number))
            where = "the header" if number is None else f"record {number} (annotations[{number}])"
            raise DocumentError(
                f"{self.path}: {where} cannot be written as JSON: {error}; nothing was written"
            ) from error
