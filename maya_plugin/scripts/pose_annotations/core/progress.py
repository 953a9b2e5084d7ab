"""How an export reports its progress, and learns that the user cancels it."""

from typing import Any, Callable


class Progress:
    """Shows nothing and is never cancelled; the base of the others."""

    def begin(self, total: int, title: str) -> None:
        """Called before the first of ``total`` steps. title: what is being done."""

    def step(self, text: str) -> None:
        """Called once a frame, when it is done. text: which."""

    def is_cancelled(self) -> bool:
        """Whether the user wants to stop; called once a frame."""
        return False

    def end(self) -> None:
        """Called after the last step, and after a failure."""


class LogProgress(Progress):
    """Plain lines for a log: one whenever the percentage has grown by five, so at most twenty."""

    def __init__(self, write: Callable[[str], Any]) -> None:
        """write: called with one line of text."""
        self._write = write

    def begin(self, total: int, title: str) -> None:
        self._total, self._done, self._shown, self._title = total, 0, 0, title

    def step(self, text: str) -> None:
        self._done += 1
        percent = 100 * self._done // max(self._total, 1)
        if percent >= self._shown + 5:
            self._shown = percent - percent % 5
            self._write("{}: {} % ({})".format(self._title, percent, text))


class OpenJDProgress(Progress):
    """Lines on stdout that a worker of Open Job Description reads (its specification, *How Jobs Are Run*)."""

    def __init__(self, write: Callable[[str], Any]) -> None:
        """write: called with one line of text."""
        self._write = write

    def begin(self, total: int, title: str) -> None:
        self._total, self._done, self._shown = total, 0, -1
        self._write("openjd_status: {}".format(title))

    def step(self, text: str) -> None:
        self._done += 1
        percent = 100 * self._done // max(self._total, 1)
        if percent > self._shown:
            self._shown = percent
            self._write("openjd_progress: {}".format(percent))
            self._write("openjd_status: {}".format(text))
