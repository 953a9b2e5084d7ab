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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.records import SPLITS, split_of
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.errors import DocumentError
from trainer.files import refuse_foreign

GROUPINGS = ("character", "motion", "scene", "time", "random")
# Of one scene: so many blocks of time, and the seconds that are left out between blocks of different splits.
BLOCKS = 10
GAP_SECONDS = 0.5


@dataclass
class SplitResult:
    """How a division came out: records and groups of each split, the files written, and what was decided.

    ``left_out`` counts the records that stand too near to another split's in time.
    """

    records: dict[str, int]
    groups: dict[str, int]
    files: list[Path]
    notes: list[str] = field(default_factory=list)
    left_out: int = 0


def split_document(
    path: str | os.PathLike[str],
    output: str | os.PathLike[str],
    by: Sequence[str] = ("character", "motion"),
    shares: Mapping[str, float] | None = None,
    seed: int = 0,
    advance: Callable[[], object] = lambda: None,
    redraw: bool = False,
    alike: Sequence[tuple[str, str]] = (),
) -> SplitResult:
    """Mark every record with its split, in one document or in one document a split.

    The result depends on the groups' names and the seed, not on the order of the records. A document that is divided
    already keeps its division, so that published numbers stay comparable.

    Args:
        path: the document.
        output: ``*.json``: one document with ``split`` (and ``isValidation`` 1 for val and test) in each record;
            anything else: a folder for ``train.pose.json``, ``val.pose.json`` and ``test.pose.json``.
        by: what makes a group: any of ``GROUPINGS``; several together mean each combination is a group. "motion" is the
            record's ``motion`` where it has one, else its scene; a picture with neither is a group of its own.
            "time" cuts each scene into blocks of frames, and leaves out frames near a block of another split.
        shares: share of the records for each split, by default 0.8, 0.1, 0.1; groups are kept whole, so they are met
            as nearly as the groups allow.
        seed: another seed, another division.
        advance: called twice for each record, once as its group is noted and once as it is written.
        redraw: whether to replace a division that is there.
        alike: pairs of pictures (``img_paths``) that must not stand on two sides, such as variants of one drawing.

    Raises:
        DocumentError: fewer groups than splits with a share.
    """
    shares = dict(shares or {"train": 0.8, "val": 0.1, "test": 0.1})
    unknown = set(shares) - set(SPLITS)
    if unknown or not sum(shares.values()) > 0 or min(shares.values()) < 0:
        raise DocumentError(f"shares {shares} should be numbers from 0 for train, val and test, and not all 0")
    path, output = Path(path), Path(output)
    wanted = [split for split in SPLITS if shares.get(split)]
    groups, blocks = _Groups(seed), _Blocks()
    own: Counter[str | None] = Counter()
    with DocumentReader(path) as reader:
        reader.check_header()
        source = reader.header.get("source", {})
        for record in reader:
            own[split_of(record)] += 1
            if "time" in by:
                blocks.note(record, source)
            advance()
        header = reader.header
    is_divided, notes = any(own), []
    if is_divided:
        counts = ", ".join(f"{split} {own[split]}" for split in (*SPLITS, None) if own[split]).replace("None", "none")
        if not redraw:
            kept = f"kept the document's own division ({counts}); --redraw replaces it"
            present = [split for split in SPLITS if own[split] or (split == "train" and own[None])]
            return _write(path, output, header, lambda record: split_of(record) or "train", present, [kept], advance)
        notes.append(f"replaced the document's own division ({counts})")
    blocks.cut(source)
    with DocumentReader(path) as reader:
        for record in reader.unchecked():
            groups.add(_group_name(record, by, source.get("scene"), blocks), record["img_paths"])
    for first, second in alike:
        groups.join(first, second)
    assigned = _assign(groups.sizes(), shares, path, by)

    def split_name(record: Mapping[str, Any]) -> str | None:
        split = assigned[groups.root_of(_group_name(record, by, source.get("scene"), blocks))]
        near = blocks.near(record) if "time" in by else None
        if near is not None:
            other = groups.find(_group_name({**record, "frame": near}, by, source.get("scene"), blocks))
            if other is not None and assigned[other] != split:
                return None
        return split

    result = _write(path, output, header, split_name, wanted, notes, advance)
    result.groups.update(Counter(assigned.values()))
    return result


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

    def join(self, first: str, second: str) -> None:
        """Let two pictures stand on one side."""
        if first in self._group_of_picture and second in self._group_of_picture:
            roots = {self._root(self._group_of_picture.first(picture, 0)) for picture in (first, second)}
            one, *others = sorted(roots, key=self._rank.__getitem__)
            for other in others:
                self._parent[other] = one

    def find(self, name: str) -> int | None:
        """As ``root_of``; None for a group that has no record."""
        return self.root_of(name) if name in self._numbers else None

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


class _Blocks:
    """Each scene's frames, cut into ``BLOCKS`` stretches of time; at least four gaps long each."""

    def __init__(self) -> None:
        self._range: dict[str | None, tuple[float, float]] = {}
        self._gap = 0.0

    def note(self, record: Mapping[str, Any], source: Mapping[str, Any]) -> None:
        """Take a record's frame into its scene's range. Raises DocumentError for one without a frame."""
        frame = record.get("frame")
        if frame is None:
            raise DocumentError(f"{record['img_paths']}: has no frame number, so it cannot be divided by time")
        scene = record.get("scene", source.get("scene"))
        low, high = self._range.get(scene, (frame, frame))
        self._range[scene] = (min(low, frame), max(high, frame))
        self._scene = source.get("scene")

    def cut(self, source: Mapping[str, Any]) -> None:
        """Every scene has been noted."""
        self._gap = GAP_SECONDS * float(source.get("fps") or 24.0)

    def block(self, record: Mapping[str, Any]) -> str:
        """The name of the block that a record stands in."""
        scene = record.get("scene", self._scene)
        low, length = self._measure(scene)
        return f"{scene}\x1f{int((record['frame'] - low) // length)}"

    def near(self, record: Mapping[str, Any]) -> float | None:
        """A frame of the neighbouring block that is nearer than half the gap; None where the record is well inside."""
        low, length = self._measure(record.get("scene", self._scene))
        within = (record["frame"] - low) % length
        if within < self._gap / 2:
            return record["frame"] - within - length / 2 if record["frame"] - low >= length else None
        return record["frame"] - within + 1.5 * length if length - within <= self._gap / 2 else None

    def _measure(self, scene: str | None) -> tuple[float, float]:
        low, high = self._range[scene]
        return low, max((high - low + 1) / BLOCKS, 4 * self._gap)


def _group_name(record: Mapping[str, Any], by: Sequence[str], scene: str | None, blocks: _Blocks) -> str:
    own_scene = record.get("scene", scene)
    values = {
        # People of one scene whose names are unknown may be one person.
        "character": record.get("character") or own_scene,
        "motion": record.get("motion", own_scene),
        "scene": own_scene,
        "random": record["img_paths"],
        "time": blocks.block(record) if "time" in by else None,
    }
    # A drawing has neither character nor scene: nothing ties it to another, so it is a group of its own.
    return "\x1f".join(str(values[key] if values[key] is not None else record["img_paths"]) for key in by)


def _assign(sizes: dict[int, int], shares: dict[str, float], path: Path, by: Sequence[str]) -> dict[int, str]:
    """Each group to the split that is furthest behind its share, in the order of the seed."""
    wanted = [split for split in SPLITS if shares.get(split, 0) > 0]
    if len(sizes) < len(wanted):
        finer = (
            f"or add scenes: blocks of less than {4 * GAP_SECONDS:g} seconds are not cut"
            if "time" in by
            else "or --by time (blocks of frames with a gap between them)"
        )
        raise DocumentError(
            f"{path}: has {len(sizes)} group{'' if len(sizes) == 1 else 's'} by {' and '.join(by)} for "
            f"{len(wanted)} splits ({', '.join(wanted)}); give fewer splits a share (--test 0), {finer}"
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
    split_name: Callable[[Mapping[str, Any]], str | None],
    wanted: Sequence[str],
    notes: list[str],
    advance: Callable[[], object],
) -> SplitResult:
    """Write each record with its split; those for which ``split_name`` gives None are left out."""
    result = SplitResult(dict.fromkeys(wanted, 0), {}, [], notes)

    def marked() -> Iterator[tuple[str, dict[str, Any]]]:
        with DocumentReader(path) as reader:
            for record in reader.unchecked():
                split = split_name(record)
                advance()
                if split is None:
                    result.left_out += 1
                    continue
                result.records[split] += 1
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
    for split in wanted:
        refuse_foreign(output / f"{split}.pose.json")
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
