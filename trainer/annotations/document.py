"""The annotation document: one JSON file of records, read whole and checked, written whole or not at all."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from trainer._version import __version__
from trainer.annotations.boxes import box_rules
from trainer.annotations.columns import Columns, columns_of
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import SPLITS, Record, counts_mask, places_px, split_of
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.annotations.text_window import is_gzip
from trainer.errors import DocumentError

SCHEMA_VERSION = "1.1"


class Records(Protocol):
    """The interface of a document's records, in memory or on disk. N records, 16 joints."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Record]: ...

    def __getitem__(self, number: Any, /) -> Any: ...

    def image_name(self, number: int, /) -> str:
        """``img_paths`` of a record, without parsing it."""
        ...

    def places(self, number: int, /) -> np.ndarray:
        """``records.places_px`` of a record, without parsing it."""
        ...

    def counts(self, occluded: bool = True, outside: bool = False, derived: bool = True) -> np.ndarray:
        """``records.counts_mask`` of all records at once, bool (N, 16)."""
        ...

    def columns(self) -> Columns:
        """The numbers of all records, a row each."""
        ...

    def split_codes(self) -> np.ndarray:
        """The split of each record, int8 (N,): its position in ``records.SPLITS``, -1 for none."""
        ...

    def box_rules(self) -> dict[str, dict[str, int]]:
        """How many records of the document follow which rule: see ``boxes.BoxRules``."""
        ...


class RecordList(list[Record]):
    """Records in memory: a list that can be changed, and :class:`Records`."""

    def image_name(self, number: int) -> str:
        return self[number]["img_paths"]

    def places(self, number: int) -> np.ndarray:
        return places_px(self[number])

    def counts(self, occluded: bool = True, outside: bool = False, derived: bool = True) -> np.ndarray:
        masks = [counts_mask(record, occluded, outside, derived) for record in self]
        return np.array(masks, dtype=bool).reshape(len(self), 16)

    def columns(self) -> Columns:
        return columns_of(self)

    def split_codes(self) -> np.ndarray:
        codes: dict[str | None, int] = {None: -1, **{split: code for code, split in enumerate(SPLITS)}}
        return np.array([codes[split_of(record)] for record in self], dtype=np.int8)

    def box_rules(self) -> dict[str, dict[str, int]]:
        return box_rules(self)


class RecordPart:
    """Some of a document's records, by their numbers in it: :class:`Records` without a copy."""

    def __init__(self, whole: Records, numbers: np.ndarray) -> None:
        self.whole, self.numbers = whole, numbers

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[Record]:
        return (self.whole[int(number)] for number in self.numbers)

    def __getitem__(self, number: int) -> Record:
        return self.whole[int(self.numbers[number])]

    def image_name(self, number: int) -> str:
        return self.whole.image_name(int(self.numbers[number]))

    def places(self, number: int) -> np.ndarray:
        return self.whole.places(int(self.numbers[number]))

    def counts(self, occluded: bool = True, outside: bool = False, derived: bool = True) -> np.ndarray:
        return self.whole.counts(occluded, outside, derived)[self.numbers]

    def columns(self) -> Columns:
        whole = self.whole.columns()
        rows: dict[str, Any] = {}
        for column in fields(Columns):
            values = getattr(whole, column.name)
            chosen = values[self.numbers] if isinstance(values, np.ndarray) else [values[n] for n in self.numbers]
            rows[column.name] = chosen
        return Columns(**rows)

    def split_codes(self) -> np.ndarray:
        return self.whole.split_codes()[self.numbers]

    def box_rules(self) -> dict[str, dict[str, int]]:
        """Those of the whole document, which may know them without being read through."""
        return self.whole.box_rules()


@dataclass(repr=False)
class Document:
    """A pose annotation document: its header in memory, its records there or on disk.

    Attributes:
        header: every top-level key but ``annotations``, unknown ones included.
        records: the annotations, one for each person and image, as plain JSON dicts with unknown keys kept.
        path: the file it was read from, None for a new one.
        images: the folder that stands in for the one named in the header, None to use that one.
        part: the split that ``records`` are of, None for all of the file.
    """

    header: dict[str, Any]
    records: Records = field(default_factory=RecordList)
    path: Path | None = None
    images: Path | None = None
    part: str | None = None

    @property
    def image_folder(self) -> Path:
        """Folder that ``img_paths`` are relative to; a document that was never a file lies in the current folder."""
        if self.images is not None:
            return self.images
        beside = self.path.parent if self.path is not None else Path()
        return beside / self.header.get("source", {}).get("images", ".")

    def image_path(self, record: Mapping[str, Any]) -> Path:
        """Path of a record's picture, which need not exist."""
        return self.image_folder / record["img_paths"]

    def splits(self) -> dict[str, int]:
        """How many records each split has; empty where the document is not divided.

        In a divided document a record without a split is one to train on: in MPII's lists it is so.
        """
        counts = {split: int(self.is_of_split(split).sum()) for split in SPLITS}
        return {split: count for split, count in counts.items() if count}

    def is_of_split(self, split: str) -> np.ndarray:
        """Which records are of a split, bool (N,); none where the document is not divided."""
        codes = self.records.split_codes()
        if not (codes >= 0).any():
            return np.zeros(len(codes), dtype=bool)
        return np.maximum(codes, SPLITS.index("train")) == SPLITS.index(split)

    def of_split(self, split: str) -> Document:
        """The part of a divided document; all of it for "all", and where it is not divided.

        Raises:
            DocumentError: the document is divided and has no such part.
        """
        splits = self.splits()
        if split == "all" or not splits:
            return self
        if split not in splits:
            has = ", ".join(f"{name} {count}" for name, count in splits.items())
            raise DocumentError(f"{self.name}: holds no record of split {split} ({has}); choose another, or all")
        return replace(self, records=RecordPart(self.records, np.flatnonzero(self.is_of_split(split))), part=split)

    def __len__(self) -> int:
        return len(self.records)

    def __bool__(self) -> bool:
        return True  # a document without records is a document

    def __repr__(self) -> str:
        """Two lines: what it is and how many records, and where they come from."""
        generator = self.header.get("generator") or {}
        parts = ", ".join(f"{split} {count}" for split, count in self.splits().items())
        version = self.header.get("schema_version", "?")
        return (
            f"<Document {self.name}: {len(self)} records{f' ({parts})' if parts else ''}, schema {version}\n"
            f" made by {generator.get('name', '?')} {generator.get('version', '')}, pictures in {self.image_folder}>"
        )

    @property
    def name(self) -> str:
        """The document's name in messages."""
        return str(self.path) if self.path is not None else "a new document"


def read_document(path: str | os.PathLike[str], images: str | os.PathLike[str] | None = None) -> Document:
    """Read and check a document of any version 1.x.

    Args:
        path: the ``*.pose.json`` file.
        images: folder of the pictures, instead of the one that the document names.

    Raises:
        DocumentError: the file is missing or no JSON, is of another major version, or breaks the schema; the message
            names the file, the record's number (counted from 0) and the JSON path.
    """
    with DocumentReader(path) as reader:
        reader.check_header()
        records = RecordList(reader)
    return Document(reader.header, records, Path(path), None if images is None else Path(images))


def open_document(
    path: str | os.PathLike[str], images: str | os.PathLike[str] | None = None, largest_in_memory: int = 64 << 20
) -> Document:
    """As ``read_document``, for training on any size: a file of more bytes than ``largest_in_memory`` stays on disk.

    Its ``records`` are then a ``columnar.ColumnTable``, which has length, indices and iteration as a list has, parses a
    record each time it is asked for, and cannot be changed.
    """
    path = Path(path)
    # Gzip packs a document to about a tenth.
    if not path.is_file() or path.stat().st_size * (10 if is_gzip(path) else 1) <= largest_in_memory:
        return read_document(path, images)
    from trainer.annotations.columnar import open_columns

    table = open_columns(path)
    return Document(table.header, table, path, None if images is None else Path(images))


class StreamedRecords(Iterable[Record]):
    """The records of a document on disk, read and checked again in each iteration; none are kept.

    Raises, during iteration:
        DocumentError: as ``read_document``.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def header(self) -> dict[str, Any]:
        """The document's header, checked; keys that stand behind the records may be absent."""
        with DocumentReader(self.path) as reader:
            reader.check_header()
            return reader.header

    def __iter__(self) -> Iterator[Record]:
        with DocumentReader(self.path) as reader:
            reader.check_header()
            yield from reader


def new_document(generator_name: str, source: Mapping[str, Any], records: Iterable[Record]) -> Document:
    """A document of the newest schema version, made now by this package on behalf of ``generator_name``."""
    header = {
        "schema_version": SCHEMA_VERSION,
        "generator": {
            "name": generator_name,
            "version": __version__,
            "host": None,
            "created": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        },
        "source": dict(source),
        "pixel_origin": "top_left_corner",
        "skeleton": {
            "name": MPII16.name,
            "joints": list(MPII16.joints),
            "pairs": [list(pair) for pair in MPII16.pairs],
            "limbs": [list(limb) for limb in MPII16.limbs],
        },
    }
    return Document(header=header, records=RecordList(records))


def write_document(document: Document, path: str | os.PathLike[str]) -> None:
    """Write a document, one record a line, whole or not at all, and read it back before it takes its name.

    Raises:
        DocumentError: the document would break the schema, or holds what JSON cannot (NaN, half a character).
        OSError: the folder cannot be made or written.
    """
    with DocumentWriter(path, document.header) as writer:
        for record in document.records:
            writer.write(record)
