"""MATLAB files of version 5 (also written by MATLAB 6, 7 and scipy), read without trusting a byte of them.

scipy's reader crashes the interpreter on some damaged files, so this one is our own: plain Python over bytes, every
length checked against what is there. Written from MathWorks' "MAT-File Format" (level 5). Version 7.3 files are HDF5
and are refused with what to do.

Arrays come as NumPy arrays in their shape, texts as str, cells as lists, structs as lists of dicts (column order);
objects, functions and sparse matrices as None.
"""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from trainer.errors import DocumentError

LARGEST_FILE_BYTES = 1 << 30
LARGEST_UNPACKED_BYTES = 1 << 30
DEEPEST = 64

_MATRIX, _COMPRESSED = 14, 15
_NUMBERS = {1: "i1", 2: "u1", 3: "i2", 4: "u2", 5: "i4", 6: "u4", 7: "f4", 9: "f8", 12: "i8", 13: "u8"}
_TEXTS = {1: "latin-1", 2: "latin-1", 16: "utf-8", 17: "utf-16", 18: "utf-32"}
_CELL, _STRUCT, _CHAR = 1, 2, 4
_CLASSES = {6: "f8", 7: "f4", 8: "i1", 9: "u1", 10: "i2", 11: "u2", 12: "i4", 13: "u4", 14: "i8", 15: "u8"}


class _Broken(Exception):
    """The bytes do not add up; the text says where."""


def read_mat(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Variables of a file by name.

    Raises:
        DocumentError: no such file, not of this format, damaged, or unpacking to more than a gigabyte.
    """
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise DocumentError(f"{path}: is larger than {LARGEST_FILE_BYTES >> 20} MiB; no annotation file is")
        content = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the path") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror or error}") from error
    if content.startswith((b"MATLAB 7.3", b"\x89HDF")):
        raise DocumentError(f"{path}: is a MATLAB 7.3 file (HDF5); save it with MATLAB's option -v7 and try again")
    order = {b"IM": "<", b"MI": ">"}.get(content[126:128])
    if order is None:
        raise DocumentError(f"{path}: cannot be read as a MATLAB file: its header does not say it is one")
    try:
        return _Reader(order).variables(memoryview(content)[128:])
    except (_Broken, struct.error, ValueError, OverflowError, MemoryError, UnicodeDecodeError, zlib.error) as error:
        reason = str(error) or type(error).__name__
        raise DocumentError(f"{path}: cannot be read as a MATLAB file: {reason}; it may be cut off") from error


class _Reader:
    def __init__(self, order: str) -> None:
        self._tag = struct.Struct(order + "II")
        self._order = order
        self._room = LARGEST_UNPACKED_BYTES

    def variables(self, content: memoryview) -> dict[str, Any]:
        """Name and value of each element at the top of the file."""
        found: dict[str, Any] = {}
        at = 0
        while at + 8 <= len(content):
            kind, body, at = self._element(content, at)
            if kind == _COMPRESSED:
                unpacker = zlib.decompressobj()
                unpacked = unpacker.decompress(body, self._room)
                if unpacker.unconsumed_tail:
                    raise _Broken(f"it unpacks to more than {LARGEST_UNPACKED_BYTES >> 20} MiB")
                self._room -= len(unpacked)
                kind, body, _ = self._element(memoryview(unpacked), 0)
            if kind == _MATRIX:
                name, value = self._matrix(body, 0)
                found[name] = value
        return found

    def _element(self, content: memoryview, at: int) -> tuple[int, memoryview, int]:
        """Type and body of the element at a place, and the place behind it."""
        kind, size = self._tag.unpack_from(content, at)
        if kind >> 16:
            # A small element: type and size share four bytes, up to four bytes of body follow.
            size, kind = kind >> 16, kind & 0xFFFF
            if size > 4:
                raise _Broken(f"a small element of {size} bytes at offset {at}")
            return kind, content[at + 4 : at + 4 + size], at + 8
        start, end = at + 8, at + 8 + size
        if end > len(content):
            raise _Broken(f"an element of {size} bytes at offset {at}, with {len(content) - start} left")
        behind = end if kind == _COMPRESSED else end + -size % 8
        return kind, content[start:end], behind

    def _matrix(self, body: memoryview, depth: int) -> tuple[str, Any]:
        if not len(body):
            return "", np.zeros((0, 0))
        if depth > DEEPEST:
            raise _Broken(f"nested more than {DEEPEST} deep")
        _, flags, at = self._element(body, 0)
        kind = struct.unpack_from(self._order + "I", flags)[0]
        _, sizes, at = self._element(body, at)
        shape = tuple(np.frombuffer(sizes, self._order + "i4").tolist())
        if len(shape) > 8 or any(side < 0 for side in shape):
            raise _Broken(f"an array of {len(shape)} dimensions, {shape[:8]}")
        _, name, at = self._element(body, at)
        return bytes(name).decode("latin-1"), self._value(kind & 0xFF, bool(kind & 0x800), shape, body, at, depth)

    def _value(self, kind: int, is_complex: bool, shape: tuple[int, ...], body: memoryview, at: int, depth: int) -> Any:
        count = int(np.prod([int(side) for side in shape], dtype=object)) if shape else 0
        if kind in _CLASSES:
            _, real, at = self._numbers(body, at)
            if len(real) != count:
                raise _Broken(f"{len(real)} numbers for an array of shape {shape}")
            array = real.astype(_CLASSES[kind]).reshape(shape, order="F")
            if is_complex:
                raise _Broken("complex numbers, which no annotation has")
            return array
        if kind == _CHAR:
            data_kind, raw, _ = self._element(body, at) if at + 8 <= len(body) else (16, body[:0], at)
            if data_kind == 4:
                return (
                    np.frombuffer(raw[: len(raw) // 2 * 2], self._order + "u2")
                    .astype("<u2")
                    .tobytes()
                    .decode("utf-16-le")
                )
            return bytes(raw).decode(_TEXTS.get(data_kind, "latin-1"))
        if kind == _CELL:
            cells = []
            for _ in range(count):
                _, inner, at = self._element(body, at)
                cells.append(self._matrix(inner, depth + 1)[1])
            return cells
        if kind == _STRUCT:
            return self._structs(count, body, at, depth)
        return None

    def _numbers(self, body: memoryview, at: int) -> tuple[int, np.ndarray, int]:
        kind, raw, at = self._element(body, at)
        if kind not in _NUMBERS:
            raise _Broken(f"numbers of the unknown type {kind}")
        return kind, np.frombuffer(raw, self._order + _NUMBERS[kind]), at

    def _structs(self, count: int, body: memoryview, at: int, depth: int) -> list[dict[str, Any]]:
        _, length, at = self._element(body, at)
        width = struct.unpack_from(self._order + "i", length)[0]
        _, names, at = self._element(body, at)
        if width <= 0 or len(names) % width:
            raise _Broken(f"field names of {len(names)} bytes, each of {width}")
        fields = [
            bytes(names[start : start + width]).split(b"\0")[0].decode("latin-1")
            for start in range(0, len(names), width)
        ]
        if count * max(len(fields), 1) > len(body):
            raise _Broken(f"{count} structs in {len(body)} bytes")
        structs = []
        for _ in range(count):
            one = {}
            for field in fields:
                _, inner, at = self._element(body, at)
                one[field] = self._matrix(inner, depth + 1)[1]
            structs.append(one)
        return structs
