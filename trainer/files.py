"""Writing files so that they appear whole or not at all: beside the target, flushed to disk, then renamed."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Call `write` with a temporary path beside `path`, flush what it wrote, and rename it to `path`.

    Folders are made as needed. If `write` raises, the temporary file is removed and `path` keeps its old content.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.touch()
        mode = stat.S_IMODE(beside.stat().st_mode)
        write(beside)
        # Some writers (safetensors) make files that only their owner may read, whatever the user's mask says.
        beside.chmod(mode)
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


def check_output(output: Path | None) -> None:
    """Make the folder of an output before the work begins. Raises TrainerError where that is not possible."""
    if output is None:
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        probe = output.parent / f".{output.name}.probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise TrainerError(f"{output}: cannot write there ({error.strerror or error}); choose another -o") from error
