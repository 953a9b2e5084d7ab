"""What lies on a disk, as pictures to look at: files, folders, patterns, documents, and lists of them.

Folders are walked in order of their names, one folder's names in memory at a time. Files are told by their endings, and
those with another ending or none by their first bytes; what is neither picture nor film is named and left out.
"""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from trainer.annotations import read_document
from trainer.errors import ImageError
from trainer.files import short_name
from trainer.prediction.looking import Box

# fmt: off
PICTURES = frozenset((
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".tif", ".tiff", ".bmp", ".dib", ".gif", ".avif",
    ".avifs", ".mpo", ".pgm", ".ppm", ".pbm", ".pnm", ".heic", ".heif", ".jp2", ".tga", ".ico", ".psd", ".dds",
    ".sgi", ".pcx",
))
FILMS = frozenset((".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".ogv", ".mpg", ".mpeg", ".wmv", ".flv", ".ts"))
# fmt: on
ANIMATED = frozenset((".gif", ".webp", ".apng", ".avifs"))  # pictures that may move
DOCUMENT_ENDING = ".pose.json"
FILLED = ("overlays", "frames", "openpose", "openpose25")  # folders that `trainer predict` makes in its output


@dataclass(frozen=True)
class Source:
    """A picture or film on the disk.

    Attributes:
        path: the file.
        name: its place below the folder that all share, with forward slashes.
        label: the same without the ending, where no neighbour has the same one, and not too long: what outputs are
            called by.
        is_film: whether it has many pictures.
        boxes: rows around the people, where they are known.
        further: keys for the records of these pictures.
    """

    path: Path
    name: str
    label: str
    is_film: bool = False
    boxes: Box | None = None
    further: dict[str, Any] = field(default_factory=dict)


@dataclass
class Inputs:
    """What was asked for on a command line.

    Attributes:
        given: files, folders, patterns and documents.
        root: the folder that holds all of them, which names are relative to.
        recursive: whether folders in folders are walked.
        output: the folder that is filled, which is not looked at where it lies in one of those.
        skip: called with a line for each file that is left out.
    """

    given: Sequence[Path]
    recursive: bool = True
    output: Path | None = None
    skip: Callable[[str], None] = lambda line: None
    root: Path = field(init=False)

    def __post_init__(self) -> None:
        folders = [one.resolve() if one.is_dir() else self._folder_of(one) for one in self.given]
        self.root = Path(os.path.commonpath(folders)) if folders else Path.cwd()

    def _folder_of(self, path: Path) -> Path:
        if is_document(path):
            return read_document(path).image_folder.resolve()
        return path.parent.resolve()

    def count(self) -> int:
        """How many pictures and films there are; `skip` hears nothing of the rest."""
        return sum(1 for _ in replace(self, skip=lambda line: None))

    def __iter__(self) -> Iterator[Source]:
        for path, is_alone, boxes, further, is_named in self._files():
            if is_special(path):
                self.skip(f"{path}: left out, it is a pipe or a device and no file")
                continue
            kind = kind_of(path, look_inside=True)
            if kind is None and not is_named:
                self.skip(f"{path}: left out, it is no picture or film")
                continue
            # A link to a picture elsewhere keeps its own name: names do not leave the folder.
            name = Path(os.path.relpath(path.parent.resolve() / path.name, self.root)).as_posix()
            label = name[: -len(path.suffix)] if is_alone and path.suffix else name
            yield Source(path, name, short_name(label), kind == "film", boxes, further)

    def _files(self) -> Iterator[tuple[Path, bool, Box | None, dict[str, Any], bool]]:
        """(path, whether no neighbour has its stem, boxes, keys for records, whether it was asked for by name)"""
        stems = Counter(path.with_suffix("") for path in self.given if not path.is_dir())
        for path in self.given:
            if path.is_dir():
                for file, is_alone, is_named in self._walk(path):
                    yield file, is_alone, None, {}, is_named
            elif is_document(path):
                for file, boxes, further in of_document(path):
                    yield file, True, boxes, further, True
            else:
                yield path, stems[path.with_suffix("")] == 1, None, {}, True

    def _walk(self, folder: Path) -> Iterator[tuple[Path, bool, bool]]:
        """As `_files`: (path, whether no neighbour has its stem, whether it must be read)"""
        try:
            with os.scandir(folder) as entries:
                inside = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
        except OSError:  # its name stands for it: whoever reads it says why it cannot be read
            yield folder, True, True
            return
        stems = Counter(Path(name).stem for name, is_folder in inside if not is_folder)
        output = None if self.output is None else self.output.resolve()
        is_filled = folder.resolve() == output
        for name, is_folder in inside:
            path = folder / name
            if is_folder and (path.resolve() == output or (is_filled and name in FILLED)):
                self.skip(f"{path}: left out, it is filled by this command")
            elif is_folder:
                if self.recursive:
                    yield from self._walk(path)
                elif not name.startswith("."):
                    self.skip(f"{path}: left out, a folder in a folder; --recursive looks into it")
            elif not (is_filled and is_journal(name)):
                yield path, stems[path.stem] == 1, False


def is_journal(name: str) -> bool:
    """Whether a file is called as what a run has done so far."""
    return name.startswith(".") and name.endswith(".part.jsonl")


def is_document(path: Path) -> bool:
    """Whether a path is called as documents are, and is a file."""
    return path.name.endswith(DOCUMENT_ENDING) and path.is_file()


def is_special(path: Path) -> bool:
    """Whether a path is a pipe, a socket or a device: opening one may wait for ever, and it cannot be read twice."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def kind_of(path: Path, look_inside: bool = False) -> str | None:
    """ "picture" or "film" by a file's ending, or else by its first bytes; None for neither."""
    ending = path.suffix.lower()
    if ending in ANIMATED and look_inside:
        return "film" if is_animated(path) else "picture"
    if ending in PICTURES:
        return "picture"
    if ending in FILMS:
        return "film"
    if not look_inside:
        return None
    try:
        with path.open("rb") as stream:
            head = stream.read(64)
    except OSError:
        return None
    if head[4:8] == b"ftyp" and head[8:12] not in (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"):
        return "film"
    if head[:4] == b"\x1a\x45\xdf\xa3":  # EBML: Matroska and WebM
        return "film"
    try:
        with Image.open(path) as picture:
            return "film" if picture.format in ("GIF", "WEBP") and is_animated(path) else "picture"
    except Exception:  # whatever a file of another kind makes a reader of pictures stumble over
        return None


def is_animated(path: Path) -> bool:
    """Whether a picture has more than one frame; False for what cannot be read."""
    try:
        with Image.open(path) as picture:
            return bool(getattr(picture, "is_animated", False))
    except Exception:  # as above
        return False


def expand(given: Iterable[str]) -> list[Path]:
    """Paths of arguments, patterns opened.

    Raises:
        ImageError: there is no such file or folder, it is a pipe or a device, or nothing fits a pattern.
    """
    paths: list[Path] = []
    for text in given:
        path = Path(text)
        if is_special(path):
            raise ImageError(f"{text}: is a pipe or a device; save the picture in a file and give that")
        if path.exists():
            paths.append(path)
            continue
        if not any(sign in text for sign in "*?["):
            raise ImageError(f"{text}: no such picture or folder")
        found = [Path(one) for one in sorted(glob.glob(text, recursive=True)) if Path(one).is_file()]  # noqa: PTH207
        if not found:
            raise ImageError(f"{text}: no file fits this pattern")
        paths += found
    return paths


def of_document(path: Path) -> Iterator[tuple[Path, Box | None, dict[str, Any]]]:
    """Each picture of a document once, in its order: (path, rows of its people's boxes, keys to keep)."""
    document = read_document(path)
    people: dict[str, list[Any]] = {}
    for record in document.records:
        people.setdefault(record["img_paths"], []).append(record)
    for records in people.values():
        boxes = [record.get("bbox") for record in records]
        known = [box for box in boxes if box is not None and box[2] > 0 and box[3] > 0]
        rows = np.asarray(known, np.float64) if len(known) == len(records) else None
        kept = {key: records[0][key] for key in ("frame", "split", "isValidation") if records[0].get(key) is not None}
        yield document.image_path(records[0]), rows, kept
