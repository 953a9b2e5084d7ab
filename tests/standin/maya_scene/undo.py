"""The undo queue: every edit of the scene is a pair of closures, grouped as the user's commands or chunks were.

Source: command page `undoInfo` (chunks, state, stateWithoutFlush, infinity). The queue does not hold file operations or
time changes, as Maya's does not ("currentTime" is not undoable, command page).
"""

from __future__ import annotations

from contextlib import contextmanager

from .errors import SceneError


class UndoQueue:
    """`do(redo, undo)` runs an edit and remembers it. `enabled` False runs edits unrecorded."""

    def __init__(self):
        self.enabled = True
        self.done: list[tuple[str, list]] = []
        self.undone: list[tuple[str, list]] = []
        self._open: list[tuple[str, list]] = []
        self._depth = 0

    def __len__(self):
        return len(self.done)

    def do(self, redo, undo, name="edit"):
        redo()
        if not self.enabled:
            return
        if self._depth:
            self._open[-1][1].append((redo, undo))
        else:
            self.done.append((name, [(redo, undo)]))
        self.undone.clear()

    def open_chunk(self, name=""):
        """Chunks nest; only the outermost one makes an entry."""
        if self._depth == 0:
            self._open.append((name or "chunk", []))
        self._depth += 1

    def close_chunk(self):
        """A close without an open does nothing, as in Maya."""
        if self._depth == 0:
            return
        self._depth -= 1
        if self._depth == 0:
            entry = self._open.pop()
            if entry[1]:
                self.done.append(entry)

    @contextmanager
    def chunk(self, name=""):
        self.open_chunk(name)
        try:
            yield
        finally:
            self.close_chunk()

    @contextmanager
    def paused(self):
        """Edits inside are not recorded and the queue is kept (undoInfo stateWithoutFlush)."""
        was, self.enabled = self.enabled, False
        try:
            yield
        finally:
            self.enabled = was

    def undo(self) -> str:
        """Take back the last entry; its name. Raises SceneError when there is none, in Maya's words."""
        if not self.done:
            raise SceneError("There are no more commands to undo.")
        name, edits = self.done.pop()
        for _, undo in reversed(edits):
            undo()
        self.undone.append((name, edits))
        return name

    def redo(self) -> str:
        if not self.undone:
            raise SceneError("There are no more commands to redo.")
        name, edits = self.undone.pop()
        for redo, _ in edits:
            redo()
        self.done.append((name, edits))
        return name

    def flush(self):
        self.done.clear()
        self.undone.clear()
        self._open.clear()
        self._depth = 0
