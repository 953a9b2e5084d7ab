"""Numbers of things in words: "1 record", "24 records"."""

from __future__ import annotations


def counted(number: int, one: str, several: str | None = None) -> str:
    """The number with its noun.

    Args:
        number: how many.
        one: the noun for one.
        several: the noun for any other number; by default with an s.
    """
    return f"{number} {one if number == 1 else several or one + 's'}"
