"""Which pictures a network was trained on: `train` holds its validation pictures against them, `evaluate` its own.

A picture is known by 64 bits of its content, so a copy under another name is the same picture. The numbers of a run lie
sorted in ``trained_on.bin`` beside its weights, eight bytes a picture; the card holds their count and digest.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.files import write_bytes

FILE_NAME = "trained_on.bin"
# Both ends of a file tell compressed pictures apart; reading all of a million would take an hour.
END_BYTES = 1 << 14


def picture_hash(path: Path) -> int:
    """64 bits of a picture file's size and of both its ends.

    Raises:
        OSError: the file cannot be read.
    """
    digest = hashlib.blake2b(digest_size=8)
    with path.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        digest.update(size.to_bytes(8, "little"))
        stream.seek(0)
        digest.update(stream.read(END_BYTES))
        stream.seek(max(END_BYTES, size - END_BYTES))
        digest.update(stream.read(END_BYTES))
    return int.from_bytes(digest.digest(), "little")


class TrainedOn:
    """The pictures that a network learned from.

    Attributes:
        hashes: uint64 (N,), sorted, each once.
        is_complete: False where the network started from weights whose own pictures are not known.
    """

    def __init__(self, hashes: NDArray[np.uint64], is_complete: bool = True) -> None:
        self.hashes, self.is_complete = np.unique(hashes), is_complete

    @classmethod
    def of_pictures(cls, paths: Iterable[Path]) -> TrainedOn:
        """Of the picture of each sample; a picture that is named many times is read once."""
        return cls(hashes_of(paths))

    def joined(self, earlier: TrainedOn | None) -> TrainedOn:
        """These and the pictures of the network that this one started from; None where those are not known."""
        if earlier is None:
            return TrainedOn(self.hashes, is_complete=False)
        return TrainedOn(np.concatenate([self.hashes, earlier.hashes]), self.is_complete and earlier.is_complete)

    def holds(self, hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which of these pictures the network learned from."""
        return np.isin(hashes, self.hashes)

    def write(self, folder: Path) -> None:
        """Write the file beside the weights."""
        write_bytes(folder / FILE_NAME, self._content())

    def for_card(self) -> dict[str, Any]:
        """What the card says: file, number of pictures, digest, and whether earlier pictures are among them."""
        return {
            "file": FILE_NAME,
            "pictures": len(self.hashes),
            "sha256": hashlib.sha256(self._content()).hexdigest(),
            "complete": self.is_complete,
        }

    def _content(self) -> bytes:
        return self.hashes.astype("<u8").tobytes()


def read_trained_on(weights: Path, card: dict[str, Any]) -> TrainedOn | None:
    """What lies beside weights; None where the card names no pictures, or the file is not there or another one."""
    described = (card.get("provenance") or {}).get("pictures")
    file = weights.with_name(FILE_NAME)
    if not described or not file.is_file():
        return None
    content = file.read_bytes()
    if hashlib.sha256(content).hexdigest() != described["sha256"]:
        return None
    return TrainedOn(np.frombuffer(content, "<u8").astype(np.uint64), described["complete"])


def hashes_of(paths: Iterable[Path]) -> NDArray[np.uint64]:
    """uint64 (N,), one for each path in order."""
    known: dict[Path, int] = {}
    return np.array([known[path] if path in known else known.setdefault(path, picture_hash(path)) for path in paths],
                    dtype=np.uint64)  # fmt: skip
