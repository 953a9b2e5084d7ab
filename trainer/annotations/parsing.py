"""JSON text into Python values, stricter than ``json.load``: no NaN, no key twice, UTF-8 without a byte order mark.

What is refused is named with its file and its JSON path, such as ``annotations[3].joint_self[0][2]``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from trainer.errors import DocumentError

# Numbers past this have no use as a pixel or a centimetre and overflow when squared.
LARGEST_NUMBER = 1e150

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class DuplicateKey(dict):
    """A JSON object in which one key occurs twice; marked so that its path can be found after the parse."""

    key: str


def object_from_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A parsed object; a ``DuplicateKey`` where a key stood twice."""
    mapping = dict(pairs)
    if len(mapping) == len(pairs):
        return mapping
    seen: set[str] = set()
    doubled = DuplicateKey(mapping)
    doubled.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return doubled


def json_path(parts: tuple[Any, ...] | list[Any]) -> str:
    """A path as people write it: ``annotations[3].joint_self[0][2]``; odd keys are quoted."""
    text = ""
    for part in parts:
        part = part if isinstance(part, int) or len(part) <= 60 else part[:57] + "..."
        if isinstance(part, int):
            text += f"[{part}]"
        elif _PLAIN_KEY.match(part):
            text += f".{part}" if text else part
        else:
            text += f"[{json.dumps(part, ensure_ascii=True)}]"
    return text or "the top level"


def describe_place(parts: tuple[Any, ...] | list[Any]) -> str:
    """The record's number, where there is one, and the JSON path."""
    if len(parts) > 1 and parts[0] == "annotations" and isinstance(parts[1], int):
        return f"record {parts[1]}, at {json_path(parts)}"
    return f"at {json_path(parts)}"


def refuse_byte_order_mark(content: bytes, name: str) -> None:
    """DocumentError for a byte order mark at the start of a file."""
    if content.startswith(b"\xef\xbb\xbf"):
        raise DocumentError(f"{name}: begins with a byte order mark (BOM); save it as UTF-8 without BOM")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DocumentError(f"{name}: is UTF-16 text; save it as UTF-8 without BOM")


def decode_error(error: UnicodeDecodeError, name: str, bytes_before: int = 0) -> DocumentError:
    """The DocumentError for bytes that are no UTF-8, with the byte and its offset in the file."""
    byte, offset = error.object[error.start], bytes_before + error.start
    if error.reason == "unexpected end of data":
        end = bytes_before + len(error.object)
        return DocumentError(
            f"{name}: was cut off in the middle of a character at its end (byte {end}); copy or export it again"
        )
    return DocumentError(
        f"{name}: is not UTF-8: byte 0x{byte:02x} at offset {offset} (perhaps Latin-1 or Shift-JIS); save it as UTF-8"
    )


# How many bytes two pieces of a file must share so that no odd value is cut in two: a run of 150 digits, and to spare.
ODD_VALUE_BYTES = 160
_ODD_WORDS = (b"NaN", b"Infinity", b"\\ud", b"\\uD")
# With digits and dots written as 0, and E as e: exponents of three digits, and numbers of 150.
_ALIKE = bytes.maketrans(b"123456789.E", b"0000000000e")
_EXPONENTS, _LONGEST_DIGITS = (b"0e000", b"0e+000"), b"0" * 150
_LARGE_NUMBER = re.compile(rb"[\[:,\s]-?[0-9.]+[eE]\+?[0-9]{3}")


def may_hold_invalid_values(content: bytes) -> bool:
    """Whether ``refuse_invalid_values`` could find something in what this UTF-8 JSON text holds, but for doubled keys.

    A few searches over raw bytes, 4 ms per megabyte; only where this is true do all values have to be visited.
    """
    if any(word in content for word in _ODD_WORDS):
        return True
    alike = content.translate(_ALIKE)
    if _LONGEST_DIGITS in alike:
        return True
    for exponent in _EXPONENTS:
        at = alike.find(exponent)
        while at >= 0:
            # A hash in hexadecimal looks like an exponent too; what stands before the number tells them apart.
            if _LARGE_NUMBER.search(content, max(0, at - ODD_VALUE_BYTES), at + len(exponent)):
                return True
            at = alike.find(exponent, at + 1)
    return False


def walk(tree: Any, start: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every value below ``tree`` with its path, in document order; a loop, so deep trees cannot exhaust the stack."""
    waiting: list[tuple[tuple[Any, ...], Any]] = [(start, tree)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, dict):
            waiting.extend((((*path, key)), value[key]) for key in reversed(value))
        elif isinstance(value, list):
            waiting.extend(((*path, index), value[index]) for index in range(len(value) - 1, -1, -1))


def refuse_invalid_values(tree: Any, name: str, start: tuple[Any, ...] = ()) -> None:
    """DocumentError for the first key that stands twice, number that is not finite, or half of a surrogate pair."""
    for path, value in walk(tree, start):
        problem = None
        if type(value) is DuplicateKey:
            problem = f"the key {value.key[:60]!r} stands twice in one object; keep one of them"
        elif isinstance(value, float) and not math.isfinite(value):
            problem = f"{_spell(value)} is not a number that a document may hold; mark the joint missing instead"
        elif isinstance(value, (int, float)) and abs(value) > LARGEST_NUMBER:
            problem = f"a number beyond {LARGEST_NUMBER:g} cannot be a measure of anything here"
        elif isinstance(value, str) and _has_lone_surrogate(value):
            problem = "the text holds half a character (a lone surrogate)"
        elif isinstance(value, dict) and any(_has_lone_surrogate(key) for key in value):
            problem = "a key holds half a character (a lone surrogate)"
        if problem:
            raise DocumentError(f"{name}: {describe_place(path)}: {problem}")


def _spell(value: float) -> str:
    return "NaN" if math.isnan(value) else "Infinity (or a number too large)" if value > 0 else "-Infinity"


def _has_lone_surrogate(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)
