"""The same picture twice, and pictures so alike that they must not stand on both sides of a split.

Alike is judged by a difference hash: the picture in grey at 17 x 16, and for each neighbouring pair of pixels whether
it gets brighter to the right; 256 bits that survive scaling, recompression and small changes of colour. Two pictures
whose bits differ in at most ``MOST_DIFFERENT_BITS`` places are near-duplicates.
"""

from __future__ import annotations

import hashlib
import itertools
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.pictures import read_picture_size
from trainer.errors import ImageError
from trainer.inspection.problems import Findings, Problem

# Every second frame of a moving figure differs in 22 to 88 of 256 bits, 89 unrelated photographs in 79 and more.
MOST_DIFFERENT_BITS = 12
_BITS = 256
_BANDS = 16
# In a long still shot thousands of pictures share a band; so many neighbours of each are enough to tell of the leak.
_COMPARED = 200
_FEWEST_CHANGES = 8


class Pictured(NamedTuple):
    """One picture: what to call it, where it lies, and the side (split or document) it stands on."""

    name: str
    path: Path
    side: str


def difference_hash(path: Path) -> np.ndarray | None:
    """The picture's 256 bits as bool (256,); None for a picture that cannot be read or is one flat colour."""
    try:
        read_picture_size(path)
        with Image.open(path) as picture:
            picture.draft("L", (64, 64))
            small = picture.convert("L").resize((17, 16), Image.Resampling.BOX)
    except (ImageError, OSError, ValueError, SyntaxError):
        return None
    grey = np.asarray(small, dtype=np.int16)
    bits = (grey[:, 1:] > grey[:, :-1]).ravel()
    # A flat picture has no bits of its own and would be like every other flat one.
    return bits if np.count_nonzero(grey[:, 1:] != grey[:, :-1]) >= _FEWEST_CHANGES else None


def find_duplicates(pictures: Iterable[Pictured], advance: Callable[[], object] = lambda: None) -> list[Problem]:
    """Pictures that are byte for byte the same under two names, and near-duplicates on different sides; warnings.

    Of each picture its names and 60 bytes are held. Past a thousand findings of a kind the rest is only counted.
    """
    looked_at = _Looked()
    seen = HashNumbers()
    for picture in pictures:
        if seen.count(f"{picture.side}\0{picture.name}\0{picture.path}") == 1:
            looked_at.take(picture)
            advance()
    findings = Findings()
    for same in looked_at.same():
        sides = {looked_at.side(number) for number in same}
        names = list(dict.fromkeys(looked_at.name(number) for number in same))
        shown = ", ".join(names[:4]) + (", ..." if len(names) > 4 else "")
        across = f" and stands in {' and '.join(sorted(sides))}" if len(sides) > 1 else ""
        under = f"under {len(names)} names" if len(names) > 1 else f"is there {len(same)} times"
        message = f"one picture {under}{across}: {shown}"
        findings.add(Problem("same-picture", False, message))
    for first, second, apart in looked_at.alike_across_sides():
        one, other = (f"{looked_at.name(number)} ({looked_at.side(number)})" for number in (first, second))
        message = f"{one} and {other} are near-duplicates: {apart} of {_BITS} bits differ; split by motion or scene, "
        findings.add(Problem("near-duplicate", False, message + "not by frame"))
    return findings.problems()


def alike_pictures(paths: Mapping[str, Path], advance: Callable[[], object] = lambda: None) -> list[tuple[str, str]]:
    """Pairs of pictures, by the names they are given under, that are the same or near-duplicates.

    Of many that are all alike each is in at least one pair with another.
    """
    looked_at = _Looked()
    for name, path in paths.items():
        looked_at.take(Pictured(name, path, name))
        advance()
    pairs = [(first, second) for same in looked_at.same() for first, second in itertools.pairwise(same)]
    pairs += [(first, second) for first, second, _ in looked_at.alike_across_sides()]
    return [(looked_at.name(first), looked_at.name(second)) for first, second in pairs]


class _Looked:
    """The pictures seen so far: names, sides, 128 bits of a hash of their content, and difference hashes."""

    def __init__(self) -> None:
        self._text, self._ends = bytearray(), array("q")
        self._sides: dict[str, int] = {}
        self._side = array("i")
        self._contents, self._hashes, self._has_hash = bytearray(), bytearray(), bytearray()

    def take(self, picture: Pictured) -> None:
        """Look at one picture; one that cannot be read is passed over."""
        try:
            content = hashlib.blake2b(picture.path.read_bytes(), digest_size=16).digest()
        except (OSError, ValueError):
            return
        bits = difference_hash(picture.path)
        self._text += picture.name.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._text))
        self._side.append(self._sides.setdefault(picture.side, len(self._sides)))
        self._contents += content
        self._hashes += np.packbits(bits if bits is not None else np.zeros(_BITS, dtype=bool)).tobytes()
        self._has_hash.append(bits is not None)

    def name(self, number: int) -> str:
        start = self._ends[number - 1] if number else 0
        return self._text[start : self._ends[number]].decode("utf-8", "surrogatepass")

    def side(self, number: int) -> str:
        return list(self._sides)[self._side[number]]

    def same(self) -> Iterator[list[int]]:
        """Pictures of one content under several names, by the first of them."""
        contents = np.frombuffer(self._contents, dtype=np.uint64).reshape(-1, 2)
        order = np.lexsort((contents[:, 1], contents[:, 0]))
        ends = np.flatnonzero((contents[order][1:] != contents[order][:-1]).any(axis=1)) + 1
        runs = [np.sort(run).tolist() for run in np.split(order, ends) if len(run) > 1]
        yield from sorted(runs)

    def alike_across_sides(self) -> list[tuple[int, int, int]]:
        """Pairs on different sides within ``MOST_DIFFERENT_BITS``, and how many bits differ; not those of one content.

        Two such hashes share at least one of 16 bands, so only pictures with a band in common are compared.
        """
        contents = np.frombuffer(self._contents, dtype=np.uint64).reshape(-1, 2)
        bands = np.frombuffer(self._hashes, dtype=np.uint16).reshape(-1, _BANDS)
        side = np.array(self._side, dtype=np.int32)
        hashed = np.flatnonzero(np.frombuffer(self._has_hash, dtype=bool))
        pairs: dict[tuple[int, int], int] = {}
        for band in range(_BANDS):
            # Within a band by the whole hash, so that where a run is too long for all pairs the likest are neighbours.
            order = hashed[np.lexsort((*(bands[hashed, other] for other in range(_BANDS)), bands[hashed, band]))]
            key = bands[order, band]
            for step in range(1, min(len(order), _COMPARED + 1)):
                together = np.flatnonzero(key[step:] == key[:-step])
                if not len(together):
                    break
                first, second = order[together], order[together + step]
                across = (side[first] != side[second]) & (contents[first] != contents[second]).any(axis=1)
                first, second = first[across], second[across]
                apart = _BITS_OF[bands[first] ^ bands[second]].sum(axis=1)
                for place in np.flatnonzero(apart <= MOST_DIFFERENT_BITS).tolist():
                    pair = sorted((int(first[place]), int(second[place])))
                    pairs[pair[0], pair[1]] = int(apart[place])
        return [(first, second, pairs[first, second]) for first, second in sorted(pairs)]


_BITS_OF = np.array([number.bit_count() for number in range(1 << 16)], dtype=np.uint8)
