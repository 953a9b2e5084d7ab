"""Divide documents into train, val and test so that nothing leaks: whole groups move together, never single frames.

A group is what must not stand on both sides: all records of one character, of one motion, of one scene, or of one
picture. Records that share a picture always stay together, whatever the grouping.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.errors import DocumentError

SPLITS = ("train", "val", "test")
GROUPINGS = ("character", "motion", "scene", "random")


@dataclass
class SplitResult:
    """How a division came out: records and groups of each split, and the files written."""

    records: dict[str, int]
    groups: dict[str, int]
    files: list[Path]


def split_document(
    path: str | os.PathLike[str],
    output: str | os.PathLike[str],
    by: Sequence[str] = ("character", "motion"),
    shares: Mapping[str, float] | None = None,
    seed: int = 0,
    advance: Callable[[], object] = lambda: None,
) -> SplitResult:
    """Mark every record with its split, in one document or in one document a split.

    The result depends on the groups' names and the seed, not on the order of the records.

    Args:
        path: the document.
        output: ``*.json``: one document with ``split`` (and ``isValidation`` 1 for val and test) in each record;
            anything else: a folder for ``train.pose.json``, ``val.pose.json`` and ``test.pose.json``.
        by: what makes a group: any of ``GROUPINGS``; several together mean each combination is a group. "motion" is the
            record's ``motion`` where it has one, else its scene; a picture with neither is a group of its own.
        shares: share of the records for each split, by default 0.8, 0.1, 0.1; groups are kept whole, so they are met
            as nearly as the groups allow.
        seed: another seed, another division.
        advance: called twice for each record, once as its group is noted and once as it is written.

    Raises:
        DocumentError: fewer groups than splits with a share.
    """
    shares = dict(shares or {"train": 0.8, "val": 0.1, "test": 0.1})
    unknown = set(shares) - set(SPLITS)
    if unknown or not sum(shares.values()) > 0 or min(shares.values()) < 0:
        raise DocumentError(f"shares {shares} should be numbers from 0 for train, val and test, and not all 0")
    path, output = Path(path), Path(output)
    groups = _Groups(seed)
    with DocumentReader(path) as reader:
        reader.check_header()
        scene = reader.header.get("source", {}).get("scene")
        for record in reader:
            groups.add(_group_name(record, by, scene), record["img_paths"])
            advance()
        header = reader.header
    assigned = _assign(groups.sizes(), shares, path, by)
    wanted = [split for split in SPLITS if shares.get(split)]
    return _write(path, output, header, by, scene, groups, assigned, wanted, advance)


class _Groups:
    """Groups joined wherever they share a picture: a union-find over numbers, 28 bytes a group and 12 a picture.

    A joined group is called after the member that the seed puts first, whatever the order of the records.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._numbers, self._group_of_picture = HashNumbers(), HashNumbers()
        self._parent, self._count, self._rank = array("I", [0]), array("I", [0]), array("Q", [0])

    def add(self, name: str, picture: str) -> None:
        number = self._numbers.number(name)
        if number == len(self._parent):
            self._parent.append(number)
            self._count.append(0)
            digest = hashlib.blake2b(f"{self._seed}\x1f{name}".encode("utf-8", "surrogatepass"), digest_size=8)
            self._rank.append(int.from_bytes(digest.digest(), "big"))
        self._count[number] += 1
        other = self._group_of_picture.first(picture, number)
        if other != number:
            first, second = sorted((self._root(number), self._root(other)), key=self._rank.__getitem__)
            self._parent[second] = first

    def root_of(self, name: str) -> int:
        """The number of the joined group that a group belongs to."""
        return self._root(self._numbers.number(name))

    def sizes(self) -> dict[int, int]:
        """Records of each joined group, in the order of the seed."""
        sizes: Counter[int] = Counter()
        for number in range(1, len(self._count)):
            sizes[self._root(number)] += self._count[number]
        return {root: sizes[root] for root in sorted(sizes, key=self._rank.__getitem__)}

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number


def _group_name(record: Mapping[str, Any], by: Sequence[str], scene: str | None) -> str:
    own_scene = record.get("scene", scene)
    values = {
        "character": record.get("character"),
        "motion": record.get("motion", own_scene),
        "scene": own_scene,
        "random": record["img_paths"],
    }
    # A drawing has neither character nor scene: nothing ties it to another, so it is a group of its own.
    return "\x1f".join(str(values[key] if values[key] is not None else record["img_paths"]) for key in by)


def _assign(sizes: dict[int, int], shares: dict[str, float], path: Path, by: Sequence[str]) -> dict[int, str]:
    """Each group to the split that is furthest behind its share, in the order of the seed."""
    wanted = [split for split in SPLITS if shares.get(split, 0) > 0]
    if len(sizes) < len(wanted):
        raise DocumentError(
            f"{path}: has {len(sizes)} group{'' if len(sizes) == 1 else 's'} by {' and '.join(by)} for "
            f"{len(wanted)} splits ({', '.join(wanted)}); give fewer splits a share, or --by random "
            "(neighbouring frames then leak from one split into another)"
        )
    total, whole = sum(sizes.values()), sum(shares[split] for split in wanted)
    target = {split: total * shares[split] / whole for split in wanted}
    filled = dict.fromkeys(wanted, 0)
    assigned: dict[int, str] = {}
    for position, (group, size) in enumerate(sizes.items()):
        empty = [split for split in wanted if not filled[split]]
        # The last groups go to splits that would otherwise stay empty.
        choices = empty if len(sizes) - position <= len(empty) else wanted
        split = max(choices, key=lambda one: ((target[one] - filled[one]) / target[one], -wanted.index(one)))
        assigned[group] = split
        filled[split] += size
    return assigned


def _write(
    path: Path,
    output: Path,
    header: dict[str, Any],
    by: Sequence[str],
    scene: str | None,
    groups: _Groups,
    assigned: dict[int, str],
    wanted: list[str],
    advance: Callable[[], object],
) -> SplitResult:
    result = SplitResult(dict.fromkeys(wanted, 0), dict(Counter(assigned.values())), [])

    def marked() -> Iterator[tuple[str, dict[str, Any]]]:
        with DocumentReader(path) as reader:
            for record in reader.unchecked():
                split = assigned[groups.root_of(_group_name(record, by, scene))]
                result.records[split] += 1
                advance()
                yield split, {**record, "split": split, "isValidation": int(split != "train")}

    in_one = output.suffix == ".json"
    folder = output.parent if in_one else output
    source = dict(header.get("source", {}))
    images = source.get("images", ".")
    if not Path(images).is_absolute():
        moved = os.path.relpath((path.parent / images).resolve(), folder.resolve())
        source["images"] = moved.replace(os.sep, "/")
    header = {**header, "source": source}
    if in_one:
        with DocumentWriter(output, header) as writer:
            for _, record in marked():
                writer.write(record)
        result.files.append(output)
        return result
    writers = {split: DocumentWriter(output / f"{split}.pose.json", header) for split in wanted}
    try:
        for split, record in marked():
            writers[split].write(record)
    except BaseException as error:
        for writer in writers.values():
            writer.abandon()
        raise error
    for writer in writers.values():
        writer.publish()
        result.files.append(writer.path)
    return result
