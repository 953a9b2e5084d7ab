"""What a run has done, picture by picture on the disk: memory stays small, and a stopped run goes on where it was."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from trainer.errors import OutputError
from trainer.files import NO_ROOM, errors_named


class Journal:
    """A file of JSON lines beside the output: first how pictures are looked at, then a line for each picture done.

    Args:
        path: the file; it is removed by `remove` when its content has become the outputs.
        how: everything that the results depend on. A journal of another run is begun afresh.
    """

    def __init__(self, path: Path, how: Mapping[str, Any]) -> None:
        self.path = path
        self._head = (json.dumps(dict(how), sort_keys=True, ensure_ascii=False) + "\n").encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.kept = 0
        if not self._is_ours():
            with errors_named(path):
                path.write_bytes(self._head)
        self._at = len(self._head)
        self._reader = path.open("rb")
        self._reader.seek(self._at)
        self._writer: Any = None

    def _is_ours(self) -> bool:
        if not self.path.is_file():
            return False
        with self.path.open("rb") as stream:
            return stream.readline() == self._head

    def done(self, pictures: Sequence[tuple[str, Any]]) -> list[dict[str, Any]] | None:
        """What came of the next pictures, where all of them were done before; call it for each in order.

        The first that was not ends what is kept of an older run.

        Args:
            pictures: the name of each, and what tells that it is still the same, as given to `add`.
        """
        if self._writer is not None:
            return None
        entries, length = [], 0
        for name, state in pictures:
            line = self._reader.readline()
            entry = _entry_of(line)
            if (entry.get("name"), entry.get("state")) != (name, state):
                self._begin()
                return None
            entries.append(entry)
            length += len(line)
        self._at += length
        self.kept += len(entries)
        return entries

    def add(self, name: str, entry: Mapping[str, Any], state: Any = None) -> None:
        """Append what came of a picture."""
        self._begin()
        line = json.dumps({"name": name, "state": state, **entry}, ensure_ascii=False, allow_nan=False) + "\n"
        try:
            self._writer.write(line.encode())
            self._writer.flush()
        except OSError as error:
            advice = "make room there, then run the same command again" if error.errno in NO_ROOM else "check the disk"
            raise OutputError(f"{self.path}: cannot be written ({error.strerror or error}); {advice}") from error

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """What came of each picture of this run, in order; to be taken when all are done."""
        if self._writer is None:  # behind what was kept may be pictures that are not asked for any more
            os.truncate(self.path, self._at)
        with self.path.open("rb") as stream:
            stream.seek(len(self._head))
            for line in stream:
                yield json.loads(line)

    def close(self) -> None:
        """Let the file go; what was done is kept for the next run."""
        self._reader.close()
        if self._writer is not None:
            with suppress(OSError):  # nothing is pending but a line for which there was no room, and `add` has said so
                self._writer.close()

    def remove(self) -> None:
        """The run is complete."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _begin(self) -> None:
        if self._writer is None:
            self._writer = self.path.open("r+b")
            self._writer.truncate(self._at)
            self._writer.seek(self._at)


def _entry_of(line: bytes) -> dict[str, Any]:
    """A line's entry; empty for one that is cut off or damaged."""
    try:
        entry = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        entry = None
    return entry if isinstance(entry, dict) else {}
