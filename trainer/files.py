"""Writing files so that they appear whole or not at all: beside the target, flushed to disk, then renamed."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from trainer.errors import OutputError, TrainerError

# A full disk, a user's quota, and the largest file that a process may write.
NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Call `write` with a temporary path beside `path`, flush what it wrote, and rename it to `path`.

    Folders are made as needed. What `write` raises is raised after removing the temporary file; `path` keeps its old
    content then.

    Raises:
        OutputError: the disk is full, the folder cannot be made, or another OSError.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    with errors_named(path):
        _write_whole(path, beside, write)


@contextmanager
def errors_named(path: Path) -> Iterator[None]:
    """What cannot be written is an OutputError that names `path`."""
    try:
        yield
    except OutputError:
        raise
    except OSError as error:
        advice = "make room there" if error.errno in NO_ROOM else "see whether you may write there"
        raise OutputError(f"{path}: cannot be written ({error.strerror or error}); {advice}") from error


def _write_whole(path: Path, beside: Path, write: Callable[[Path], None]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        beside.touch()
        permissions = beside.stat().st_mode
        write(beside)
        beside.chmod(permissions)  # some libraries, safetensors among them, make files that only the owner may read
        with beside.open("rb+") as handle:
            os.fsync(handle.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


MOST_OF_A_NAME = 200  # bytes; file systems take 255, and outputs have endings, and others while they are written


def short_name(name: str) -> str:
    """A name whose last part leaves room for an ending: a longer one is cut and gets a few digits of its hash."""
    folder, slash, last = name.rpartition("/")
    content = last.encode(errors="surrogateescape")
    if len(content) <= MOST_OF_A_NAME:
        return name
    digits = hashlib.sha256(content).hexdigest()[:8]
    return f"{folder}{slash}{content[: MOST_OF_A_NAME - 9].decode(errors='ignore')}~{digits}"


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all."""

    def write(beside: Path) -> None:
        beside.write_bytes(content)

    write_whole(path, write)


def write_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 to `path`, whole or not at all."""
    write_bytes(path, text.encode("utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Write `value` as indented UTF-8 JSON, whole or not at all. Raises ValueError for NaN and infinities."""
    write_bytes(path, (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode())


MARK = "anime-pose-trainer"
# What stands in the first or last part of the files that this program writes: documents, lists and COCO of ours,
# results, pages, pictures, films and ONNX, weights with their card. COCO results, CSV and tasks for Label Studio have
# no place for a mark that other tools would not carry on; they are known by how they begin.
_OURS = re.compile(
    rb'"pixel_origin"|"joint_state": \["(?:visible|occluded|outside|behind|missing)"|"16 joints in MPII order"'
    rb'|"pck_study"|anime-pose-trainer|card_version'
    rb'|\A\[\n\{"image_id": 1, "category_id": 1, "keypoints": \[|\A\[\n\{"data": \{"image": "/data/local-files/\?d='
    rb"|\Aimage,person,frame,width,height,box_x,box_y,box_width,box_height,(?:joint|r_ankle_x),|\A\[\n\]\n\Z"
)
_LOOKED_AT_BYTES = 1 << 16
# A mark in a picture stands near its beginning; thousands of pictures are looked at before a long run.
_FIRST_LOOK_BYTES = 1 << 10
_keeps_foreign = False


def keep_foreign_files(keep: bool) -> None:
    """Whether outputs may not replace files that this program did not write: so on the command line without --force."""
    global _keeps_foreign
    _keeps_foreign = keep


def may_replace_foreign() -> bool:
    """Whether outputs may replace files that this program did not write."""
    return not _keeps_foreign


def refuse_foreign(output: Path) -> None:
    """TrainerError where a file stands in the output's place that is not this program's, unless that is allowed."""
    if not _keeps_foreign or not output.is_file() or _is_ours(output):
        return
    raise TrainerError(
        f"{output}: is there already and was not written by this program; choose another name, or overwrite it with "
        "--force"
    )


def _is_ours(path: Path) -> bool:
    """Whether a file is one that this program writes, by its content; an empty one holds nothing to lose."""
    if not (size := path.stat().st_size):
        return True

    def parts() -> Iterator[bytes]:
        with path.open("rb") as stream:
            for start, length in ((0, _FIRST_LOOK_BYTES), (0, _LOOKED_AT_BYTES), (size - _LOOKED_AT_BYTES, size)):
                stream.seek(max(0, start))
                yield stream.read(min(length, _LOOKED_AT_BYTES))

    return any(_OURS.search(part) for part in parts())


def mark_picture(content: bytes) -> bytes:
    """A PNG or JFIF picture with this program's name in it, by which a later run knows that it may replace it."""
    if content.startswith(b"\x89PNG"):  # a text chunk behind the header's
        chunk = b"tEXtSoftware\0" + MARK.encode()
        ends = struct.pack(">I", len(chunk) - 4), struct.pack(">I", zlib.crc32(chunk))
        return content[:33] + ends[0] + chunk + ends[1] + content[33:]
    behind = 4 + int.from_bytes(content[4:6], "big")  # a comment behind JFIF's own segment
    return content[:behind] + b"\xff\xfe" + struct.pack(">H", 2 + len(MARK)) + MARK.encode() + content[behind:]


def refuse_as_output(output: Path, *sources: Path) -> None:
    """TrainerError where the output is one of the files that are read: inputs are never changed."""
    for source in sources:
        if output.exists() and source.exists() and output.samefile(source):
            raise TrainerError(f"{output}: is read by this command and would be overwritten; choose another -o")


def check_output(output: Path | None) -> None:
    """Make the folder of an output before the work begins. Raises TrainerError where that is not possible."""
    if output is None:
        return
    if output.is_dir():
        raise TrainerError(f"{output}: is a folder; -o takes the file to write, such as {output / 'NAME'}")
    refuse_foreign(output)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        probe = output.parent / f".{output.name}.probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise TrainerError(f"{output}: cannot write there ({error.strerror or error}); choose another -o") from error
