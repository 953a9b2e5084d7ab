"""Writes the annotation document: whole or not at all, and read back before it is published.

Records are written to a file beside the target one by one, each in a line, so that memory does not grow with the number
of frames. The file gets its name only after all are written, synced to the disk and read back.
"""

import datetime
import errno
import hashlib
import json
import os
import shutil
import tempfile
from typing import Any, Dict, Mapping, Optional, Sequence, TextIO, Tuple

from ..errors import DocumentError, ExportError, OutputError, RetryError, from_os_error
from ..files import make_temporary
from ..frames_and_images.frames import Part
from ..keypoint_sets import MPII16

SCHEMA_VERSION = "1.1"
SUFFIX = ".pose.json"
GENERATOR = "anime-pose-exporter"
CAMERA_MATRICES = (
    "row vectors: [x y z 1] (cm) * world_to_camera * projection, divided by w, is x right and y up in -1..1"
)


def document_header(
    version: str, host: Optional[str], source: Mapping[str, Any], created: Optional[datetime.datetime] = None
) -> Dict[str, Any]:
    """The document without its annotations.

    Args:
        version: of this plug-in.
        host: Maya's version, or None.
        source: the document's ``source``.
        created: UTC time, now when None.
    """
    created = created or datetime.datetime.utcnow()
    return {
        "schema_version": SCHEMA_VERSION,
        "generator": {
            "name": GENERATOR,
            "version": version,
            "host": host,
            "created": created.replace(microsecond=0).isoformat() + "Z",
        },
        "source": dict(source, camera_matrices=CAMERA_MATRICES),
        "pixel_origin": "top_left_corner",
        "skeleton": {
            "name": MPII16.name,
            "joints": list(MPII16.joints),
            "pairs": [list(pair) for pair in MPII16.pairs],
            "limbs": [list(limb) for limb in MPII16.limbs],
        },
    }


def document_name(scene: str, camera: str, layer: Optional[str] = None, part: Optional[Part] = None) -> str:
    """``<scene>.<camera>[.<layer>][.I-of-N].pose.json``; characters that file systems refuse become underscores."""
    parts = [scene, camera] + ([layer] if layer else [])
    stem = ".".join(_file_part(part) for part in parts)
    return stem + ("." + part.file_tag if part is not None else "") + SUFFIX


def _file_part(text: str) -> str:
    return "".join("_" if ch in '<>:"/\\|?*' or ord(ch) < 32 else ch for ch in text.strip("|")) or "_"


def prepare_folder(folder: str) -> None:
    """Make the output folder, and check that files can be made in it.

    Raises:
        OutputError: it is not a folder, or may not be written in.
        RetryError: the disk is full, or the network failed.
    """
    try:
        os.makedirs(folder, exist_ok=True)
        handle, path = tempfile.mkstemp(prefix=".pose-annotations-", dir=folder)
        try:
            os.close(handle)
        finally:
            os.unlink(path)
    except OSError as error:
        raise from_os_error(
            error, "write in the output folder {}", folder, "choose a folder you may write in with {--output}"
        ) from error


class DocumentWriter:
    """Context manager that takes records one by one.

    ::

        with DocumentWriter(path) as writer:
            for record in records:
                writer.add(record)
            writer.finish(header)
            writer.publish()

    Until ``publish`` only files with other names exist; on leaving the block they are removed. After an exception or a
    cancel an older document of that name is therefore unchanged.

    Attributes:
        path: of the document.
        count: records added so far.
    """

    def __init__(self, path: str) -> None:
        self.path, self.count = path, 0
        self._folder, self._name = os.path.split(os.path.abspath(path))
        self._digest = hashlib.sha256()
        self._records_path: Optional[str] = None
        self._whole_path: Optional[str] = None
        self._older_path: Optional[str] = None
        self._is_published = False

    def __enter__(self) -> "DocumentWriter":
        self._records_path, self._records = self._open(".records")
        return self

    def add(self, record: Mapping[str, Any]) -> None:
        """Append one record.

        Raises:
            DocumentError: it contains NaN or infinity.
            OutputError: the document cannot be written there.
            RetryError: the disk is full, or the network failed.
        """
        try:
            text = _json(record)
        except ValueError as error:
            raise DocumentError(
                "record {} (frame {}, character {}) cannot be written: {}",
                self.count,
                record.get("frame"),
                record.get("character"),
                error,
            ) from error
        try:
            self._records.write((",\n" if self.count else "") + text)
        except OSError as error:
            raise self._os_error(error) from error
        self._digest.update(text.encode("utf-8"))
        self.count += 1

    def finish(self, header: Mapping[str, Any]) -> None:
        """Write header and records to the disk and read them back; ``publish`` then gives the file its name.

        Raises:
            OutputError: the document cannot be written there, or what was read back is not what was written.
            RetryError: the disk is full, or the network failed.
        """
        assert self._records_path is not None, "finish is called inside the with block"
        try:
            self._records.close()
            whole_path, whole = self._open(".part")
            self._whole_path = whole_path
            with whole:
                lines = ['"{}": {}'.format(key, _json(value)) for key, value in header.items()]
                whole.write("{\n" + ",\n".join(lines) + ',\n"annotations": [\n')
                with open(self._records_path, "r", encoding="utf-8", newline="\n") as records:
                    shutil.copyfileobj(records, whole, 1 << 20)
                whole.write("\n]\n}\n" if self.count else "]\n}\n")
                whole.flush()
                os.fsync(whole.fileno())
            self._read_back(whole_path, header)
        except OSError as error:
            raise self._os_error(error) from error

    def publish(self) -> None:
        """Give the finished document its name, in place of an older one.

        Raises:
            OutputError: the file cannot be renamed.
            RetryError: the disk or the network failed.
        """
        assert self._whole_path is not None, "publish is called after finish"
        try:
            os.replace(self._whole_path, self.path)
            self._is_published, self._whole_path = True, None
            _sync_folder(self._folder)
        except OSError as error:
            raise self._os_error(error) from error

    def keep_older(self) -> None:
        """Copy an older document of this name, so that ``withdraw`` can restore it."""
        try:
            if os.path.exists(self.path):
                handle, self._older_path = make_temporary(self._folder, self._name, ".older")
                os.close(handle)
                shutil.copy2(self.path, self._older_path)
        except OSError as error:
            raise self._os_error(error) from error

    def withdraw(self) -> None:
        """Undo ``publish``: restore the older document that ``keep_older`` copied, or remove this one."""
        if not self._is_published:
            return
        if self._older_path is None:
            os.unlink(self.path)
        else:
            os.replace(self._older_path, self.path)
            self._older_path = None
        self._is_published = False

    def __exit__(self, *exception: Any) -> None:
        try:
            self._records.close()
        except OSError:
            pass  # a full disk refuses the last buffer too; the file is removed below
        for path in (self._records_path, self._whole_path, self._older_path):
            if path is not None:
                try:
                    os.unlink(path)
                except OSError:
                    pass

    def _open(self, suffix: str) -> Tuple[str, TextIO]:
        try:
            handle, path = make_temporary(self._folder, self._name, suffix)
            try:
                return path, os.fdopen(handle, "w", encoding="utf-8", newline="\n")
            except BaseException:
                os.close(handle)
                os.unlink(path)
                raise
        except OSError as error:
            raise self._os_error(error) from error

    def _read_back(self, path: str, header: Mapping[str, Any]) -> None:
        """Compare the file on disk with what was written, one line at a time."""
        try:
            is_same = self._is_as_meant(path, header)
        except ValueError:  # no JSON, or no UTF-8
            is_same = False
        if not is_same:
            raise OutputError(
                "what was read back from {} is not what was written; the disk or network share loses data, "
                "write to another {--output}",
                path,
            )

    def _is_as_meant(self, path: str, header: Mapping[str, Any]) -> bool:
        digest, count, header_text = hashlib.sha256(), 0, []
        with open(path, "r", encoding="utf-8", newline="\n") as stream:
            for line in stream:
                header_text.append(line)
                if line == '"annotations": [\n':
                    break
            for line in stream:
                if line == "]\n":
                    break
                text = line[:-2] if line.endswith(",\n") else line[:-1]
                json.loads(text)
                digest.update(text.encode("utf-8"))
                count += 1
            rest = stream.read()
        read = json.loads("".join(header_text) + "]}")
        read.pop("annotations")
        is_header_same = read == json.loads(_json(header))
        return is_header_same and digest.digest() == self._digest.digest() and count == self.count and rest == "}\n"

    def _os_error(self, error: OSError) -> ExportError:
        if error.errno == errno.ENOENT and not os.path.isdir(self._folder):  # it was there at the start
            return RetryError(
                "could not write {}: the folder has gone meanwhile; see that the disk or network share is there, then "
                "try again",
                self.path,
            )
        return from_os_error(error, "write {}", self.path, "choose a folder you may write in with {--output}")


def publish_together(writers: Sequence[DocumentWriter]) -> None:
    """Give every finished document its name, or none of them.

    Raises:
        ExportError: as ``DocumentWriter.publish`` does; documents already published are then withdrawn.
    """
    try:
        for writer in writers:
            if len(writers) > 1:
                writer.keep_older()
        for writer in writers:
            writer.publish()
    except BaseException:
        for writer in writers:
            try:
                writer.withdraw()
            except OSError:
                pass  # the disk that refused the document refuses this too; the error raised below is about it
        raise


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))


def _sync_folder(folder: str) -> None:
    """Make the new name itself durable; Windows has no such call and does not need it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems refuse to sync a folder; the file itself is synced
    finally:
        os.close(handle)
