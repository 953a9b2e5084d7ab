"""JSON files of long lists, written entry by entry, that appear whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from trainer.files import refuse_foreign


class ListsWriter:
    """A JSON file of long lists, written entry by entry: one list, or an object of several.

    ``with ListsWriter(path, ("images", "annotations"), {"info": {}}) as writer: writer.write("images", entry)``.
    Entries of several lists may come mixed: all lists but the first wait in unnamed temporary files beside the target.
    The file appears when the block is left without an error.

    Args:
        path: the file.
        lists: names of the lists, in the file's order; () for a file that is one list, whose name is then "".
        rest: further keys of the object.
    """

    def __init__(self, path: Path, lists: tuple[str, ...] = (), rest: Mapping[str, Any] | None = None) -> None:
        self.path, self._lists, self._rest = path, lists or ("",), dict(rest or {})
        refuse_foreign(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._beside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
        self._streams: dict[str, IO[bytes]] = {self._lists[0]: self._beside.open("wb")}
        self._counts = dict.fromkeys(self._lists, 0)
        try:
            for name in self._lists[1:]:
                self._streams[name] = tempfile.TemporaryFile(dir=path.parent)  # noqa: SIM115, closed in _abandon
            self._streams[self._lists[0]].write(b"[" if not lists else b"{" + self._key(self._lists[0]))
        except BaseException:
            self._abandon()
            raise

    def __enter__(self) -> ListsWriter:
        return self

    def write(self, name: str, entry: Any) -> None:
        """Append an entry to a list."""
        text = json.dumps(entry, ensure_ascii=False, allow_nan=False)
        self._streams[name].write((",\n" if self._counts[name] else "\n").encode() + text.encode("utf-8"))
        self._counts[name] += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._publish()
        finally:
            self._abandon()

    def _publish(self) -> None:
        stream = self._streams[self._lists[0]]
        stream.write(b"\n]")
        for name in self._lists[1:]:
            stream.write(b",\n" + self._key(name))
            self._streams[name].seek(0)
            shutil.copyfileobj(self._streams[name], stream, 1 << 20)
            stream.write(b"\n]")
        for key, value in self._rest.items():
            stream.write(b",\n" + json.dumps({key: value}, ensure_ascii=False, allow_nan=False)[1:-1].encode("utf-8"))
        stream.write(b"}\n" if self._lists != ("",) else b"\n")
        stream.flush()
        os.fsync(stream.fileno())
        stream.close()
        self._beside.replace(self.path)

    def _abandon(self) -> None:
        for stream in self._streams.values():
            stream.close()
        self._beside.unlink(missing_ok=True)

    def _key(self, name: str) -> bytes:
        return json.dumps(name, ensure_ascii=False).encode("utf-8") + b": ["
