"""The same picture twice, and pictures so alike that they must not stand on both sides of a split.

Alike is judged by a difference hash: the picture in grey at 17 x 16, and for each neighbouring pair of pixels whether
it gets brighter to the right; 256 bits that survive scaling, recompression and small changes of colour. Two pictures
whose bits differ in at most ``MOST_DIFFERENT_BITS`` places are near-duplicates.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from trainer.annotations.pictures import read_picture_size
from trainer.annotations.problems import Problem
from trainer.errors import ImageError

# Every second frame of a moving figure differs in 22 to 88 of 256 bits, 89 unrelated photographs in 79 and more.
MOST_DIFFERENT_BITS = 12
_BANDS = 16
# In a long still shot thousands of pictures share a band; so many pairs of one band are enough to tell of the leak.
_PAIRS_OF_A_BAND = 20_000
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
    """Pictures that are byte for byte the same under two names, and near-duplicates on different sides; warnings."""
    listed = list(dict.fromkeys(pictures))
    by_content: dict[bytes, list[int]] = defaultdict(list)
    hashes: dict[int, np.ndarray] = {}
    for index, picture in enumerate(listed):
        try:
            by_content[hashlib.sha256(picture.path.read_bytes()).digest()].append(index)
        except OSError:
            continue
        bits = difference_hash(picture.path)
        if bits is not None:
            hashes[index] = bits
        advance()
    problems = []
    told: set[tuple[int, int]] = set()
    for same in by_content.values():
        for first, second in combinations(same, 2):
            told.add((first, second))
        if len(same) > 1:
            sides = {listed[index].side for index in same}
            names = ", ".join(listed[index].name for index in same[:4]) + (", ..." if len(same) > 4 else "")
            across = f" and stands in {' and '.join(sorted(sides))}" if len(sides) > 1 else ""
            message = f"one picture under {len(same)} names{across}: {names}"
            problems.append(Problem("same-picture", False, message))
    for first, second in sorted(_alike_across_sides(listed, hashes) - told):
        one, other = listed[first], listed[second]
        apart = int(np.count_nonzero(hashes[first] != hashes[second]))
        message = (
            f"{one.name} ({one.side}) and {other.name} ({other.side}) are near-duplicates: {apart} of 256 bits differ"
        )
        problems.append(Problem("near-duplicate", False, f"{message}; split by motion or scene, not by frame"))
    return problems


def _alike_across_sides(listed: list[Pictured], hashes: dict[int, np.ndarray]) -> set[tuple[int, int]]:
    """Pairs on different sides within ``MOST_DIFFERENT_BITS``: two such hashes share at least one of 16 bands."""
    bands: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    for index, bits in hashes.items():
        packed = np.packbits(bits).reshape(_BANDS, -1)
        for band in range(_BANDS):
            bands[band, packed[band].tobytes()].append(index)
    alike: set[tuple[int, int]] = set()
    for members in bands.values():
        compared = 0
        for first, second in combinations(members, 2):
            if listed[first].side == listed[second].side or (first, second) in alike:
                continue
            compared += 1
            if compared > _PAIRS_OF_A_BAND:
                break
            if np.count_nonzero(hashes[first] != hashes[second]) <= MOST_DIFFERENT_BITS:
                alike.add((first, second))
    return alike
