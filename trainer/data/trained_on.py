"""What a network was trained on: `train` holds its validation data against it, `evaluate` its own.

A picture is known by 64 bits of its content, so a copy under another name is the same picture, whoever of its people
was learned from. A person is known by 64 bits of the image's name and of where the joints are, so a picture that was
saved again, in another format, say, does not hide whom it shows. The numbers of a run lie in ``trained_on.bin`` beside
its weights, eight bytes each, first the pictures', then the people's; the card holds their counts and digest.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.files import write_bytes

FILE_NAME = "trained_on.bin"
# Both ends of a file tell compressed pictures apart; reading all of a million would take an hour.
END_BYTES = 1 << 14

Hashes = NDArray[np.uint64]


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


def person_hash(image: str, xy_px: NDArray[np.float64]) -> int:
    """64 bits of an image's name, without folders and ending, and of the joints' places to the pixel.

    Args:
        image: the record's ``img_paths``.
        xy_px: (16, 2) pixels, NaN where a joint has no place.
    """
    name = re.split(r"[/\\]", image)[-1].rpartition(".")[0].casefold()
    places = np.nan_to_num(np.floor(xy_px + 0.5), nan=2.0**31).astype("<i8")
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8, person=b"person")
    digest.update(places.tobytes())
    return int.from_bytes(digest.digest(), "little")


@dataclass(frozen=True)
class People:
    """The hashes of some people, in their order: of their pictures, and of image name and joints. uint64 (N,) each."""

    pictures: Hashes
    names: Hashes

    @classmethod
    def of(cls, paths: Iterable[Path], named: Iterable[tuple[str, NDArray[np.float64]]]) -> People:
        """By the path of each one's picture, and by (``img_paths``, joints); a picture named twice is read once."""
        known: dict[Path, int] = {}
        pictures = [known[path] if path in known else known.setdefault(path, picture_hash(path)) for path in paths]
        return cls(_array(pictures), _array([person_hash(image, xy) for image, xy in named]))


@dataclass(frozen=True)
class Shared:
    """Which of some people a network learned from, bool (N,): by their picture, and by image name and joints alone."""

    by_picture: NDArray[np.bool_]
    by_name: NDArray[np.bool_]

    @property
    def count(self) -> int:
        return int((self.by_picture | self.by_name).sum())

    @property
    def first(self) -> int:
        """The number of the first of them."""
        return int(np.argmax(self.by_picture | self.by_name))

    @property
    def how(self) -> str:
        """In words for an error, how they were found where it was not by the picture; else nothing."""
        alone = int((self.by_name & ~self.by_picture).sum())
        return f"; {alone} of them by image name and joints, since the picture files differ" if alone else ""


class TrainedOn:
    """The pictures and people that a network learned from.

    Attributes:
        pictures, people: uint64, sorted, each once.
        is_complete: False where the network started from weights whose own pictures are not known.
    """

    def __init__(self, pictures: Hashes, people: Hashes | None = None, is_complete: bool = True) -> None:
        self.pictures, self.is_complete = np.unique(pictures), is_complete
        self.people = _array([]) if people is None else np.unique(people)

    def joined(self, earlier: TrainedOn | None) -> TrainedOn:
        """These and those of the network that this one started from; None where they are not known."""
        if earlier is None:
            return TrainedOn(self.pictures, self.people, is_complete=False)
        pictures = np.concatenate([self.pictures, earlier.pictures])
        people = np.concatenate([self.people, earlier.people])
        return TrainedOn(pictures, people, self.is_complete and earlier.is_complete)

    def shared(self, people: People) -> Shared:
        """Which of these people the network learned from."""
        return Shared(np.isin(people.pictures, self.pictures), np.isin(people.names, self.people))

    def write(self, folder: Path, name: str = FILE_NAME) -> None:
        """Write the file beside the weights."""
        write_bytes(folder / name, self._content())

    def for_card(self, name: str = FILE_NAME) -> dict[str, Any]:
        """What the card says: file, numbers of pictures and people, digest, and whether earlier ones are among them."""
        return {
            "file": name,
            "pictures": len(self.pictures),
            "people": len(self.people),
            "sha256": hashlib.sha256(self._content()).hexdigest(),
            "complete": self.is_complete,
        }

    def _content(self) -> bytes:
        return self.pictures.astype("<u8").tobytes() + self.people.astype("<u8").tobytes()


def read_trained_on(weights: Path, card: dict[str, Any]) -> TrainedOn | None:
    """What lies beside weights; None where the card names no pictures, or the file is not there or another one."""
    described = (card.get("provenance") or {}).get("pictures")
    if not isinstance(described, dict):
        return None
    file = weights.with_name(Path(str(described.get("file") or FILE_NAME)).name)
    if not file.is_file():
        return None
    content = file.read_bytes()
    if hashlib.sha256(content).hexdigest() != described.get("sha256"):
        return None
    hashes, count = np.frombuffer(content, "<u8").astype(np.uint64), int(described["pictures"])
    return TrainedOn(hashes[:count], hashes[count:], bool(described.get("complete")))


def _array(numbers: Sequence[int]) -> Hashes:
    return np.array(numbers, dtype=np.uint64)
