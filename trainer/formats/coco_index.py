"""Where the pictures and people of a COCO file stand in it: numbers only, so that files of any length can be read.

COCO may list its sections in any order and the people of one picture anywhere among the others. The first pass over the
file fills this index; the second reads people from their places, picture by picture.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np


class PointSet(NamedTuple):
    """The points of a category.

    Attributes:
        names: what the file calls them.
        known_as: what they are taken for: the same, or what the user said.
        table: joint of the 16 -> place among the points.
    """

    names: list[str]
    known_as: list[str]
    table: dict[str, int]


class CocoIndex:
    """Pictures by id, people by picture, and the joint sets of the categories.

    Attributes:
        sets: the points of the categories by their id.
        spans: for person ``n`` the first byte at ``2 * n`` and the one behind the last at ``2 * n + 1``.
    """

    def __init__(self) -> None:
        self.sets: dict[int, PointSet] = {}
        self.spans = array("q")
        self._picture_of_person = array("q")
        self._ids, self._sizes, self._ends, self._names = array("q"), array("q"), array("q"), bytearray()
        self._order = self._sorted_ids = np.zeros(0, dtype=np.int64)

    def add_picture(self, number: int, name: str, size_px: tuple[int, int]) -> None:
        """Note one entry of ``images``."""
        self._names += name.encode("utf-8")
        self._ids.append(_within(number))
        self._sizes.extend(min(side, 2**62) for side in size_px)
        self._ends.append(len(self._names))

    def add_person(self, picture: int, start: int, end: int) -> None:
        """Note one entry of ``annotations`` and its place in the file."""
        self._picture_of_person.append(_within(picture))
        self.spans.extend((start, end))

    def close(self) -> None:
        """To be called between the passes: everything has been added."""
        ids = np.frombuffer(self._ids, dtype=np.int64) if self._ids else np.zeros(0, dtype=np.int64)
        self._order = np.argsort(ids, kind="stable")
        self._sorted_ids = ids[self._order]

    def picture(self, number: int) -> tuple[str, tuple[int, int], int] | None:
        """Name, size and place in ``images`` of a picture by its id; None for an unknown id, or one of two pictures."""
        first = int(np.searchsorted(self._sorted_ids, _within(number), side="left"))
        at = int(np.searchsorted(self._sorted_ids, _within(number), side="right")) - 1
        if at < first:
            return None
        row = int(self._order[at])
        name = self._name(row)
        if any(self._name(int(other)) != name for other in self._order[first:at]):
            return None
        return name, (self._sizes[2 * row], self._sizes[2 * row + 1]), row

    def _name(self, row: int) -> str:
        return self._names[self._ends[row - 1] if row else 0 : self._ends[row]].decode("utf-8")

    def people_by_picture(self) -> Iterator[list[int]]:
        """Numbers of the people of each picture, in the file's order; pictures by their first person."""
        if not self._picture_of_person:
            return
        pictures = np.frombuffer(self._picture_of_person, dtype=np.int64)
        _, first, inverse = np.unique(pictures, return_index=True, return_inverse=True)
        rank = np.empty_like(first)
        rank[np.argsort(first)] = np.arange(len(first))
        ranked = rank[inverse.ravel()]
        order = np.argsort(ranked, kind="stable")
        ends = np.flatnonzero(np.diff(ranked[order])) + 1
        start = 0
        for end in (*ends.tolist(), len(order)):
            yield order[start:end].tolist()
            start = end


def _within(number: int) -> int:
    """Ids beyond 63 bits, which no set has, are folded into them; a folded id is never an ordinary one."""
    return number if -(2**62) < number < 2**62 + 2**61 else 2**62 + number % 2**61
