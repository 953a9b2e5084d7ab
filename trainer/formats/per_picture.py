"""Records picture by picture, for formats that have an entry for each picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple, Protocol, runtime_checkable


class PictureRecords(NamedTuple):
    """A picture and its people, who may be none."""

    name: str
    size_px: tuple[int, int]
    people: list[Mapping[str, Any]]


@runtime_checkable
class KnowsPictures(Protocol):
    """Records that know which pictures they are of, also those without anybody."""

    def pictures(self) -> Iterator[PictureRecords]: ...


def pictures_of(records: Iterable[Mapping[str, Any]]) -> Iterator[PictureRecords]:
    """Each picture with its records, which follow each other; those without anybody too where the records know them."""
    if isinstance(records, KnowsPictures):
        yield from records.pictures()
        return
    for name, group in groupby(records, key=lambda record: record["img_paths"]):
        people = list(group)
        yield PictureRecords(str(name), (people[0]["img_width"], people[0]["img_height"]), people)
