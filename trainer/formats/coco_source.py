"""Where a COCO file stands: a file, the folder or zip that CVAT or Label Studio exports, packed by gzip or not.

CVAT's export holds ``annotations/person_keypoints_SUBSET.json`` and the pictures under ``images/SUBSET/`` (its
documentation, "COCO Keypoints"); Label Studio's holds ``result.json`` and ``images/``, which its file names begin with.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import IO, cast

from trainer.annotations.text_window import CHUNK_BYTES, open_to_read
from trainer.errors import DocumentError
from trainer.formats.source_values import ZIP_FAULTS, zip_refusal

_CVAT = "person_keypoints_"
_LABEL_STUDIO = "result.json"


def open_coco(path: Path) -> IO[bytes]:
    """The JSON opened for reading at any place.

    Raises:
        DocumentError: there is none, or several of which one has to be given.
    """
    if path.is_dir():
        return open_to_read(json_of_folder(path), str(path), seeks=True, transcodes=True)
    if path.suffix.lower() == ".zip":
        return _open_member(path)
    return open_to_read(path, str(path), seeks=True, transcodes=True)


def json_of_folder(folder: Path) -> Path:
    """The annotation file of an export that was unpacked."""
    found = sorted(folder.glob(f"annotations/{_CVAT}*.json*")) or sorted(folder.glob(f"{_CVAT}*.json*"))
    if not found and (folder / _LABEL_STUDIO).is_file():
        found = [folder / _LABEL_STUDIO]
    return found[_only([str(one.relative_to(folder)) for one in found], folder)]


def pictures_of_folder(folder: Path) -> Path:
    """Where the pictures of such an export lie."""
    file = json_of_folder(folder)
    if file.name == _LABEL_STUDIO:
        return folder
    subset = file.name.removeprefix(_CVAT).split(".json")[0]
    places = (folder / "images" / subset, folder / "images")
    return next((place for place in places if place.is_dir()), folder)


def _only(names: list[str], where: Path) -> int:
    if len(names) == 1:
        return 0
    if names:
        raise DocumentError(f"{where}: holds {', '.join(names)}; give one of them")
    raise DocumentError(f"{where}: holds neither annotations/{_CVAT}*.json (CVAT) nor {_LABEL_STUDIO} (Label Studio)")


def _open_member(path: Path) -> IO[bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            listed = [name for name in archive.namelist() if not name.endswith("/")]
            names = [name for name in listed if Path(name).name.startswith(_CVAT) and name.endswith(".json")]
            names = names or [name for name in listed if Path(name).name == _LABEL_STUDIO]
            name = names[_only(names, path)]
            file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
            try:
                with archive.open(name) as stream:
                    shutil.copyfileobj(stream, file, CHUNK_BYTES)
            except BaseException:
                file.close()
                raise
    except ZIP_FAULTS as error:
        raise zip_refusal(path, error) from error
    file.seek(0)
    return cast("IO[bytes]", file)
