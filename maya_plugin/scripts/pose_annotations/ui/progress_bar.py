"""Maya's main progress bar for an export: the frame, the time left, and Esc to stop."""

import time

from maya import cmds

from ..core.progress import Progress
from . import mel_globals
from .words import word


class MainProgressBar(Progress):
    """Maya's main progress bar, where it has one; redrawn only when the whole percentage changes."""

    def begin(self, total: int, title: str) -> None:
        name = mel_globals.main_progress_bar()
        self._bar = name if name and cmds.progressBar(name, exists=True) else ""
        self._total, self._done, self._shown = max(total, 1), 0, 0
        self._started = time.time()
        if not self._bar:
            return
        cmds.progressBar(
            self._bar,
            edit=True,
            beginProgress=True,
            isInterruptable=True,
            maxValue=100,
            status=word("exporting_begin"),
        )

    def step(self, text: str) -> None:
        self._done += 1
        percent = 100 * self._done // self._total
        if self._bar and percent > self._shown:
            frame = text.rpartition(" ")[2]  # of "frame 12"; the word "frame" is translated
            status = word("exporting", frame=frame, left=self._time_left())
            cmds.progressBar(self._bar, edit=True, step=percent - self._shown, status=status)
            self._shown = percent

    def is_cancelled(self) -> bool:
        return bool(self._bar) and bool(cmds.progressBar(self._bar, query=True, isCancelled=True))

    def end(self) -> None:
        if self._bar:
            cmds.progressBar(self._bar, edit=True, endProgress=True)

    def _time_left(self) -> str:
        seconds = (time.time() - self._started) / self._done * (self._total - self._done)
        if seconds < 90:
            return word("seconds", count=int(seconds + 0.5))
        return word("minutes", count=int(seconds / 60 + 0.5))
