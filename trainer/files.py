"""Writing files so that they appear whole or not at all: beside the target, flushed to disk, then renamed."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Callable
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
    try:
        _write_whole(path, beside, write)
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


# What stands in the first or last part of the files that this program writes: documents, lists and COCO of ours,
# results, pages and ONNX, weights with their card.
_OURS = re.compile(
    rb'"pixel_origin"|"joint_state": \["(?:visible|occluded|outside|behind|missing)"|"16 joints in MPII order"'
    rb'|"pck_study"|anime-pose-trainer|card_version'
)
_LOOKED_AT_BYTES = 1 << 16
_keeps_foreign = False


def keep_foreign_files(keep: bool) -> None:
    """Whether outputs may not replace files that this program did not write: so on the command line without --force."""
    global _keeps_foreign
    _keeps_foreign = keep


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
    with path.open("rb") as stream:
        head = stream.read(_LOOKED_AT_BYTES)
        stream.seek(max(0, path.stat().st_size - _LOOKED_AT_BYTES))
        tail = stream.read(_LOOKED_AT_BYTES)
    return not head or any(_OURS.search(part) for part in (head, tail))


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
