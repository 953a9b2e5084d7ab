"""Writing files so that they appear whole or not at all: beside the target, flushed to disk, then renamed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Call `write` with a temporary path beside `path`, flush what it wrote, and rename it to `path`.

    Raises what `write` raises, after removing the temporary file; `path` keeps its old content then.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        write(beside)
        # Some writers (safetensors) make files that only their owner may read, whatever the user's mask says.
        beside.chmod(0o666 & ~_user_mask())
        with beside.open("rb+") as handle:
            os.fsync(handle.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _user_mask() -> int:
    """The process's file mode mask; there is no way to ask without setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all."""

    def write(beside: Path) -> None:
        beside.write_bytes(content)

    write_whole(path, write)


def write_json(path: Path, value: Any) -> None:
    """Write `value` as indented UTF-8 JSON, whole or not at all. Raises ValueError for NaN and infinities."""
    write_bytes(path, (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode())
