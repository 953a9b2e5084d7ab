"""A document as memory-mapped columns: opened in milliseconds whatever its size, shared by all processes.

Beside ``shots.pose.json`` lies the folder ``shots.pose.json.columns``: a raw little-endian array per column, the names
of the pictures, and the place of every record in the document, so that any single record is read alone. Plain
arrays rather than Arrow or Parquet: they need no further library, every process that maps them shares the same
pages of the system's cache, and a row is an offset away (a Parquet row lies in a compressed group of thousands).

The folder is a cache: made when first needed, made again when the document changes, safe to delete.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, overload

import numpy as np

from trainer.annotations.boxes import BoxRules
from trainer.annotations.columns import OCCLUDED, OUTSIDE, VISIBLE, Columns, columns_of
from trainer.annotations.records import SPLITS, Record
from trainer.annotations.stream import DocumentReader
from trainer.annotations.text_window import is_gzip, open_to_read
from trainer.errors import DocumentError

# Raised when the columns change, so that older caches are made anew.
LAYOUT = 2
# The content of a document that is packed by gzip, among its columns, so that single records can be read.
_UNPACKED = "document.json"
ROWS_AT_ONCE = 512
_SPLIT_CODES: dict[str | None, int] = {None: -1, **{split: code for code, split in enumerate(SPLITS)}}
# name -> numpy type and shape of a row
COLUMNS: dict[str, tuple[str, tuple[int, ...]]] = {
    "xy_px": ("<f8", (16, 2)),
    "state": ("<i1", (16,)),
    "is_derived": ("|b1", (16,)),
    "size_px": ("<i4", (2,)),
    "center_px": ("<f8", (2,)),
    "scale": ("<f8", ()),
    "frame": ("<f8", ()),
    "split": ("<i1", ()),
    "is_validation": ("|b1", ()),
    "character": ("<i4", ()),
    "span": ("<i8", (2,)),
    "image_end": ("<i8", ()),
}


class ColumnTable(Sequence[Record]):
    """N records on disk: whole columns as arrays, single records by index.

    Columns, read-only and memory-mapped: ``xy_px`` float64 (N, 16, 2) pixels of the document; ``state`` int8 (N, 16)
    indices into ``records.STATES``; ``is_derived`` bool (N, 16); ``size_px`` int32 and ``center_px`` float64 (N, 2);
    ``scale`` float64 (N,); ``frame`` float64 (N,), NaN where unknown; ``split`` int8 (N,), -1 none, 0 train, 1 val, 2
    test; ``is_validation`` bool (N,); ``character`` int32 (N,), index into ``characters``, -1 none.

    ``table[i]`` parses record i out of the document, the same dict as ``read_document`` gives. A table sent to another
    process is its path; that process maps the same files.
    """

    xy_px: np.ndarray
    state: np.ndarray
    is_derived: np.ndarray
    size_px: np.ndarray
    center_px: np.ndarray
    scale: np.ndarray
    frame: np.ndarray
    split: np.ndarray
    is_validation: np.ndarray
    character: np.ndarray
    span: np.ndarray
    image_end: np.ndarray

    def __init__(self, path: Path, folder: Path) -> None:
        self.path, self.folder = path, folder
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        self._count: int = about["records"]
        self.header: dict[str, Any] = about["header"]
        self.characters: list[str] = about["characters"]
        self._box_rules: dict[str, dict[str, int]] = about["box_rules"]
        for name, (kind, row) in COLUMNS.items():
            file, shape = folder / f"{name}.bin", (self._count, *row)
            column = np.memmap(file, dtype=kind, mode="r", shape=shape) if self._count else np.zeros(shape, kind)
            setattr(self, name, column)
        names = folder / "image_names.bin"
        self._names = np.memmap(names, dtype=np.uint8, mode="r") if names.stat().st_size else np.zeros(0, np.uint8)
        self._file: int | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(self._count))]
        number = index + self._count if index < 0 else index
        if not 0 <= number < self._count:
            raise IndexError(f"record {index} of {self._count}")
        start, end = (int(place) for place in self.span[number])
        if self._file is None:
            unpacked = self.folder / _UNPACKED
            self._file = os.open(unpacked if unpacked.exists() else self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        content = _read_at(self._file, end - start, start)
        try:
            return json.loads(content)
        except ValueError as error:
            raise DocumentError(
                f"{self.path}: record {number} is no longer where it was: the document changed while it was in use"
            ) from error

    def __iter__(self) -> Iterator[Record]:
        return (self[number] for number in range(self._count))

    def __reduce__(self) -> tuple[Any, ...]:
        return ColumnTable, (self.path, self.folder)

    def __del__(self) -> None:
        file = getattr(self, "_file", None)
        if file is not None:
            os.close(file)

    def image_name(self, number: int) -> str:
        """``img_paths`` of a record, without parsing it."""
        start = int(self.image_end[number - 1]) if number else 0
        return self._names[start : int(self.image_end[number])].tobytes().decode("utf-8")

    def places(self, number: int) -> np.ndarray:
        """``records.places_px`` of a record, without parsing it."""
        return np.where(self.state[number, :, None] <= OUTSIDE, self.xy_px[number], np.nan)

    def counts(self, occluded: bool = True, outside: bool = False, derived: bool = True) -> np.ndarray:
        """``records.counts_mask`` of all records at once, bool (N, 16)."""
        mask = self.state == VISIBLE
        if occluded:
            mask |= self.state == OCCLUDED
        if outside:
            mask |= self.state == OUTSIDE
        return mask if derived else mask & ~self.is_derived

    def columns(self) -> Columns:
        """The numbers of all records as statistics take them; ``v`` follows from the states, the world is NaN."""
        names: list[str | None] = [*self.characters, None]
        return Columns(
            xy_px=self.xy_px,
            v=(self.state == VISIBLE).astype(np.float32),
            state=self.state,
            is_derived=self.is_derived,
            size_px=self.size_px.astype(np.int64),
            person_px=self.scale * 200.0,
            character=[names[code] for code in self.character],
            image=[self.image_name(number) for number in range(self._count)],
            world_cm=np.broadcast_to(np.nan, (self._count, 16, 3)),
        )

    def box_rules(self) -> dict[str, dict[str, int]]:
        """How many records follow which rule, as ``boxes.box_rules`` counts them."""
        return self._box_rules

    def split_codes(self) -> np.ndarray:
        """The split of each record, int8 (N,): see ``records.split_of``."""
        return np.where((self.split < 0) & self.is_validation, np.int8(SPLITS.index("val")), self.split)


def open_columns(
    path: str | os.PathLike[str],
    advance: Callable[[int], object] = lambda count: None,
) -> ColumnTable:
    """The columns of a document, made first if they are not there or older than it.

    Args:
        path: the document.
        advance: called with the number of records done while the columns are made.

    Raises:
        DocumentError: the document is unreadable or breaks the schema, as ``read_document``.
        OSError: neither the document's folder nor the folder for temporary files can be written.
    """
    path = Path(path)
    for folder in _places(path):
        if _is_fresh(folder, path):
            return ColumnTable(path, folder)
    first, second = _places(path)
    try:
        folder = _build(path, first, advance)
    except PermissionError:
        folder = _build(path, second, advance)
    except OSError as error:
        if error.errno not in _READ_ONLY:
            raise
        folder = _build(path, second, advance)
    return ColumnTable(path, folder)


_READ_ONLY = (30,)  # EROFS: a file system mounted for reading


def _places(path: Path) -> tuple[Path, Path]:
    """Beside the document, or, where that cannot be written, among the temporary files."""
    key = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return path.with_name(path.name + ".columns"), Path(tempfile.gettempdir()) / f"pose-columns-{key}"


def _fingerprint(path: Path) -> dict[str, Any]:
    """What changes when the document does: size, time, and both ends of the content."""
    try:
        with path.open("rb") as stream:
            head = stream.read(1 << 16)
            stream.seek(0, os.SEEK_END)
            size = stream.tell()
            stream.seek(max(0, size - (1 << 16)))
            tail = stream.read()
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the path") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror or error}") from error
    ends = hashlib.sha256(head + tail).hexdigest()
    return {"bytes": size, "time_ns": path.stat().st_mtime_ns, "ends": ends}


def _is_fresh(folder: Path, path: Path) -> bool:
    try:
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        if about["layout"] != LAYOUT or about["document"] != _fingerprint(path):
            return False
        return all(
            (folder / f"{name}.bin").stat().st_size
            == about["records"] * int(np.dtype(kind).itemsize * np.prod(row, dtype=np.int64))
            for name, (kind, row) in COLUMNS.items()
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _build(path: Path, folder: Path, advance: Callable[[int], object]) -> Path:
    document = _fingerprint(path)
    beside = folder.with_name(f".{folder.name}.{uuid.uuid4().hex[:8]}.part")
    beside.mkdir(parents=True)
    try:
        if is_gzip(path):
            with open_to_read(path, str(path)) as packed, (beside / _UNPACKED).open("wb") as unpacked:
                shutil.copyfileobj(packed, unpacked)
        about = {"layout": LAYOUT, "document": document, **_write_columns(path, beside, advance)}
        if _fingerprint(path) != document:
            raise DocumentError(f"{path}: changed while it was read; try again when it is finished")
        (beside / "about.json").write_text(json.dumps(about, ensure_ascii=True), encoding="utf-8")
        old = folder.with_name(f".{folder.name}.{uuid.uuid4().hex[:8]}.old")
        if folder.exists():
            folder.rename(old)
        try:
            beside.rename(folder)
        except OSError:
            # Another process was quicker; its columns are as good as ours.
            if not _is_fresh(folder, path):
                raise
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder


def _write_columns(path: Path, folder: Path, advance: Callable[[int], object]) -> dict[str, Any]:
    characters: dict[str, int] = {}
    rules = BoxRules()
    files = {name: (folder / f"{name}.bin").open("wb") for name in COLUMNS}
    names = (folder / "image_names.bin").open("wb")
    count = name_bytes = 0
    try:
        with DocumentReader(path) as reader:
            reader.check_header()
            spans = reader.spans()
            while chunk := [one for _, one in zip(range(ROWS_AT_ONCE), spans, strict=False)]:
                records = [record for record, _, _ in chunk]
                rules.take(records)
                rows = _rows(records, characters)
                encoded = [name.encode("utf-8") for name in rows.pop("image")]
                ends = np.cumsum([len(name) for name in encoded]) + name_bytes
                names.write(b"".join(encoded))
                name_bytes = int(ends[-1])
                rows["image_end"] = ends
                rows["span"] = [(start, end) for _, start, end in chunk]
                for name, (kind, row) in COLUMNS.items():
                    files[name].write(np.ascontiguousarray(np.asarray(rows[name]).reshape(-1, *row), kind).tobytes())
                count += len(chunk)
                advance(count)
            header = reader.header
    finally:
        for stream in (*files.values(), names):
            stream.close()
    return {"records": count, "header": header, "characters": list(characters), "box_rules": rules.as_dict()}


def _rows(records: list[Record], characters: dict[str, int]) -> dict[str, Any]:
    columns = columns_of(records, world=False)
    return {
        "xy_px": columns.xy_px,
        "state": columns.state,
        "is_derived": columns.is_derived,
        "size_px": np.minimum(columns.size_px, 2**31 - 1),
        "center_px": [record["objpos"] for record in records],
        "scale": columns.person_px / 200.0,
        "frame": [np.nan if record.get("frame") is None else record["frame"] for record in records],
        "split": [_SPLIT_CODES[record.get("split")] for record in records],
        "is_validation": [bool(record["isValidation"]) for record in records],
        "character": [
            -1 if name is None else characters.setdefault(name, len(characters)) for name in columns.character
        ],
        "image": columns.image,
    }


if sys.platform == "win32":

    def _read_at(file: int, length: int, offset: int) -> bytes:
        os.lseek(file, offset, os.SEEK_SET)
        return os.read(file, length)

else:

    def _read_at(file: int, length: int, offset: int) -> bytes:
        """Bytes of a file without moving its position, which processes and threads share."""
        return os.pread(file, length, offset)
