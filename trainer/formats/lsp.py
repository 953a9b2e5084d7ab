"""Leeds Sports Pose and its extension: their ``joints.mat``, or a zip of pictures with ``annotations.json``.

The zip's ``annotations.json`` says of itself: 14 joints in LSP's order as [x, y, v], pixels from the image's top-left
corner as in the document, [0, 0, 0] for joints that are not labelled.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from trainer.errors import DocumentError, TrainerError
from trainer.files import refuse_foreign, write_bytes
from trainer.formats.imported import Conversion, LeftOut
from trainer.formats.matlab import LSP_JOINTS, lsp_joints, lsp_record
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import ZIP_FAULTS, SourceValue, ValueRefused, stream_object, zip_refusal

# Beyond these an archive is no data set of small photographs but a trap.
_LARGEST_JSON_BYTES = 1 << 28
_LARGEST_PICTURE_BYTES = 1 << 26


def convert_lsp(
    path: str | os.PathLike[str],
    pictures: str | os.PathLike[str] | None = None,
    images: str = ".",
    extract: str | os.PathLike[str] | None = None,
) -> Conversion:
    """Convert LSP or LSP-extended.

    Args:
        path: ``joints.mat``, a zip, or the folder that holds ``joints.mat``.
        pictures: folder holding ``images/``, to read sizes that ``joints.mat`` does not have.
        images: what to write as ``source.images``.
        extract: a folder to unpack the zip's pictures into; those already there in full are left alone.

    Raises, when the records are taken:
        DocumentError: not one of these files.
        TrainerError: a picture cannot be written below `extract`.
    """
    path = Path(path)
    if path.is_dir():
        path, pictures = path / "joints.mat", pictures if pictures is not None else path
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion("trainer import lsp", source, _records(path, pictures, extract, notes), notes, str(path))


def _records(
    path: Path,
    pictures: str | os.PathLike[str] | None,
    extract: str | os.PathLike[str] | None,
    notes: list[str],
) -> Iterator[dict[str, Any]]:
    is_zip = path.suffix.lower() == ".zip"
    sizes, left_out = PictureSizes(pictures, notes), LeftOut("person", "people")
    people = _people_of_zip(path, extract, left_out) if is_zip else ((*one, (0, 0)) for one in lsp_joints(path))
    empty = 0
    for number, (image, xy, states, split, given) in enumerate(people):
        size = sizes.size_of(image, given)
        record = lsp_record("lspet" if split is None else "lsp", image, size, xy, states, split, number)
        if record is None:
            empty += 1
        else:
            yield record
    if empty:
        notes.append(f"{empty} pictures have no labelled joint and were left out")
    notes.append(
        "pelvis and thorax are means of hips and shoulders (marked as derived); neck is taken as the upper neck"
    )
    notes += left_out.notes()
    sizes.report()


_Person = tuple[str, np.ndarray, list[str], str | None, tuple[int, int]]


def _people_of_zip(path: Path, extract: str | os.PathLike[str] | None, left_out: LeftOut) -> Iterator[_Person]:
    try:
        with zipfile.ZipFile(path) as archive, _open_member(archive, "annotations.json", path) as stream:
            names: list[str] = []
            for key, value, _, _ in stream_object(stream, f"{path}/annotations.json", ("joint_names", "annotations")):
                if key == "joint_names":
                    names.append(value.text())
                    if len(names) > len(LSP_JOINTS) or names[-1] != LSP_JOINTS[len(names) - 1]:
                        raise value.refuse(f"one of LSP's joints, which are in this order: {', '.join(LSP_JOINTS)}")
                elif key == "annotations":
                    try:
                        person = _person_of_zip(archive, path, value, extract)
                    except ValueRefused as error:
                        left_out.refuse(error)
                    else:
                        yield person
            if len(names) != len(LSP_JOINTS):
                raise DocumentError(
                    f"{path}/annotations.json: at joint_names: should be LSP's: {', '.join(LSP_JOINTS)}"
                )
    except ZIP_FAULTS as error:
        raise zip_refusal(path, error) from error


def _person_of_zip(
    archive: zipfile.ZipFile, path: Path, entry: SourceValue, extract: str | os.PathLike[str] | None
) -> _Person:
    image = entry["image"].image_path()
    rows = entry["joints"].points(14)
    states = ["visible" if v else "occluded" if x or y else "missing" for x, y, v in rows.tolist()]
    if extract is not None:
        _unpack(archive, image, Path(extract), path)
    width, height = (entry[key].whole(0) if key in entry else 0 for key in ("width", "height"))
    size = (width, height)
    return image, rows[:, :2], states, None, size


class _Bounded(io.RawIOBase):
    """A file of an archive that refuses to unpack past a limit, whatever the archive's directory claims."""

    def __init__(self, stream: IO[bytes], most: int, name: str) -> None:
        super().__init__()
        self._stream, self._most, self._left, self._name = stream, most, most, name

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._left -= len(content)
        if self._left < 0:
            raise DocumentError(f"{self._name} unpacks to more than {self._most >> 20} MiB; refused")
        return content


def _open_member(archive: zipfile.ZipFile, name: str, path: Path) -> IO[bytes]:
    try:
        return cast("IO[bytes]", _Bounded(archive.open(name), _LARGEST_JSON_BYTES, f"{path}: {name}"))
    except KeyError:
        raise DocumentError(f"{path}: holds no {name}; give joints.mat or a zip with annotations.json") from None


def _read_member(archive: zipfile.ZipFile, name: str, path: Path, most: int) -> bytes:
    """One file of an archive, never more than ``most`` bytes whatever its directory claims."""
    try:
        with archive.open(name) as stream:
            content = stream.read(most + 1)
    except KeyError:
        raise DocumentError(f"{path}: holds no {name}; give joints.mat or a zip with annotations.json") from None
    if len(content) > most:
        raise DocumentError(f"{path}: {name} unpacks to more than {most >> 20} MiB; refused")
    return content


def _unpack(archive: zipfile.ZipFile, image: str, folder: Path, path: Path) -> None:
    target = folder / image
    try:
        claimed = archive.getinfo(image).file_size
    except KeyError:
        raise DocumentError(f"{path}: holds no {image}, which annotations.json names") from None
    if not (target.is_file() and target.stat().st_size == claimed):
        refuse_foreign(target)
        content = _read_member(archive, image, path, _LARGEST_PICTURE_BYTES)
        try:
            write_bytes(target, content)
        except OSError as error:
            raise TrainerError(
                f"{target}: cannot be written ({error.strerror or error}); choose another --extract"
            ) from error
