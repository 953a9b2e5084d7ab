"""Leeds Sports Pose and its extension: their ``joints.mat``, or a zip of pictures with ``annotations.json``.

The zip's ``annotations.json`` says of itself: 14 joints in LSP's order as [x, y, v], pixels from the image's top-left
corner as in the document, [0, 0, 0] for joints that are not labelled.
"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np

from trainer.annotations import new_document
from trainer.annotations.parsing import parse_json
from trainer.errors import DocumentError
from trainer.formats.imported import Imported
from trainer.formats.matlab import LSP_JOINTS, lsp_joints, lsp_record
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import SourceValue
from trainer.formats.writing import write_bytes

# Beyond these an archive is no data set of small photographs but a trap.
_LARGEST_JSON_BYTES = 1 << 28
_LARGEST_PICTURE_BYTES = 1 << 26


def import_lsp(
    path: str | os.PathLike[str],
    pictures: str | os.PathLike[str] | None = None,
    images: str = ".",
    extract: str | os.PathLike[str] | None = None,
) -> Imported:
    """Convert LSP or LSP-extended.

    Args:
        path: ``joints.mat``, a zip, or the folder that holds ``joints.mat``.
        pictures: folder holding ``images/``, to read sizes that ``joints.mat`` does not have.
        images: what to write as ``source.images``.
        extract: a folder to unpack the zip's pictures into; those already there in full are left alone.

    Raises:
        DocumentError: not one of these files.
    """
    path = Path(path)
    if path.is_dir():
        path, pictures = path / "joints.mat", pictures if pictures is not None else path
    notes: list[str] = []
    records, empty = [], 0
    dataset = "lsp"
    if path.suffix.lower() == ".zip":
        people = _people_of_zip(path, extract)
        dataset = "lspet"
        sizes = None
    else:
        sizes = PictureSizes(pictures, notes)
        people = ((*person, (0, 0)) for person in lsp_joints(path))
    for number, (image, xy, states, split, size) in enumerate(people):
        dataset = "lspet" if split is None else dataset
        record = lsp_record(
            dataset, image, size if sizes is None else sizes.size_of(image), xy, states, split, number
        )  # fmt: skip
        if record is None:
            empty += 1
        else:
            records.append(record)
    if empty:
        notes.append(f"{empty} pictures have no labelled joint and were left out")
    notes.append(
        "pelvis and thorax are means of hips and shoulders (marked as derived); neck is taken as the upper neck"
    )
    if sizes is not None:
        sizes.report()
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Imported(new_document("trainer import lsp", source, records), notes)


def _people_of_zip(path: Path, extract: str | os.PathLike[str] | None):
    try:
        with zipfile.ZipFile(path) as archive:
            table = SourceValue(
                parse_json(_read_member(archive, "annotations.json", path), f"{path}/annotations.json"), str(path)
            )
            names = [one.text() for one in table["joint_names"].entries(14)]
            if tuple(names) != LSP_JOINTS:
                raise table["joint_names"].refuse(f"LSP's joints: {', '.join(LSP_JOINTS)}")
            for entry in table["annotations"].entries():
                image = entry["image"].image_path()
                rows = np.array([row.numbers(3) for row in entry["joints"].entries(14)])
                states = ["visible" if v else "occluded" if x or y else "missing" for x, y, v in rows]
                if extract is not None:
                    _unpack(archive, image, Path(extract), path)
                size = (entry["width"].whole(0), entry["height"].whole(0))
                yield image, rows[:, :2], states, None, size
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        if isinstance(error, FileNotFoundError):
            raise DocumentError(f"{path}: no such file; check the path") from None
        raise DocumentError(f"{path}: cannot be read as a zip: {error}") from error


def _read_member(archive: zipfile.ZipFile, name: str, path: Path, most: int = _LARGEST_JSON_BYTES) -> bytes:
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
        write_bytes(target, _read_member(archive, image, path, _LARGEST_PICTURE_BYTES))
