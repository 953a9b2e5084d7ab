"""A small number for each name, in 12 bytes a name and room to grow, where a dict of strings takes two hundred."""

from __future__ import annotations

from array import array

_FIRST_SLOTS = 1 << 10


class HashNumbers:
    """Numbers by the 64 bits of names' hashes (open addressing; two of a million names collide once in 10^7 runs)."""

    def __init__(self) -> None:
        self._slots, self._used = _FIRST_SLOTS, 0
        self._keys, self._values = array("q", bytes(8 * self._slots)), array("I", bytes(4 * self._slots))

    def __len__(self) -> int:
        return self._used

    def __contains__(self, name: str) -> bool:
        return self._values[self._find(self._keys, self._values, hash(name))] > 0

    def count(self, name: str) -> int:
        """Count one more of ``name``; returns how many there are now."""
        place = self._place(hash(name))
        self._values[place] += 1
        return self._values[place]

    def number(self, name: str) -> int:
        """The number of ``name``: names are numbered from 1 in the order in which they are first passed."""
        place = self._place(hash(name))
        if not self._values[place]:
            self._values[place] = self._used
        return self._values[place]

    def first(self, name: str, value: int) -> int:
        """The value, above zero, that was first given with ``name``; ``value`` where this is the first time."""
        place = self._place(hash(name))
        if not self._values[place]:
            self._values[place] = value
        return self._values[place]

    def _place(self, key: int) -> int:
        """The slot of a key, taken for it where it had none."""
        place = self._find(self._keys, self._values, key)
        if self._values[place]:
            return place
        self._used += 1
        if 3 * self._used > 2 * self._slots:
            self._grow()
            place = self._find(self._keys, self._values, key)
        self._keys[place] = key
        return place

    def _find(self, keys: array[int], values: array[int], key: int) -> int:
        """The slot of a key, or the free one where it belongs."""
        mask = len(keys) - 1
        place = (key ^ (key >> 32)) & mask
        while values[place] and keys[place] != key:
            place = (place + 1) & mask
        return place

    def _grow(self) -> None:
        keys, values = array("q", bytes(16 * self._slots)), array("I", bytes(8 * self._slots))
        for key, value in zip(self._keys, self._values, strict=True):
            if value:
                place = self._find(keys, values, key)
                keys[place], values[place] = key, value
        self._slots, self._keys, self._values = 2 * self._slots, keys, values
