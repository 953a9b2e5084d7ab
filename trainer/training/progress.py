"""Progress of a run: a bar on a terminal, one plain line for each epoch elsewhere, or nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from typing import Any, Protocol, TextIO


class Progress(Protocol):
    """What the loop reports; each implementation measures the time itself."""

    def begin(self, images: int, done: int) -> None:
        """The run will see `images` training images, of which `done` were seen before it was resumed."""

    def advance(self, epoch: int, images: int, loss: float) -> None:
        """One step of `images` images had this loss."""

    def epoch_done(self, row: Mapping[str, Any]) -> None:
        """An epoch ended with this row of the log."""

    def end(self) -> None:
        """The run ended, well or not."""


class Silent:
    """Shows nothing."""

    def begin(self, images: int, done: int) -> None:
        pass

    def advance(self, epoch: int, images: int, loss: float) -> None:
        pass

    def epoch_done(self, row: Mapping[str, Any]) -> None:
        pass

    def end(self) -> None:
        pass


class PlainLines(Silent):
    """One line for each epoch, and in long epochs one every `every_s` seconds; `label` before each."""

    def __init__(self, stream: TextIO | None = None, every_s: float = 30.0, label: str = ""):
        self.stream, self.every_s, self.before = stream or sys.stderr, every_s, f"{label}: " if label else ""

    def begin(self, images: int, done: int) -> None:
        self.total, self.done, self.started_at_image = images, done, done
        self.started = self.printed = time.monotonic()

    def advance(self, epoch: int, images: int, loss: float) -> None:
        self.done += images
        if time.monotonic() - self.printed >= self.every_s:
            self._say(f"epoch {epoch + 1}: {self.done}/{self.total} images, loss {loss:.3e}, {self._pace()}")

    def epoch_done(self, row: Mapping[str, Any]) -> None:
        self._say(f"{describe_row(row)}, {self._pace()}")

    def _pace(self) -> str:
        seconds = max(1e-9, time.monotonic() - self.started)
        rate = (self.done - self.started_at_image) / seconds
        left = (self.total - self.done) / rate if rate > 0 else float("inf")
        return f"{rate:.1f} images/s, {_clock(left)} left"

    def _say(self, line: str) -> None:
        self.printed = time.monotonic()
        print(f"{self.before}{line}", file=self.stream, flush=True)


class Bar(Silent):
    """A rich progress bar with images per second and time left; finished epochs stay above it as lines."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

        self.bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )

    def begin(self, images: int, done: int) -> None:
        self.task = self.bar.add_task("training", total=images, completed=done, rate="")
        self.bar.start()
        self.started, self.seen = time.monotonic(), 0

    def advance(self, epoch: int, images: int, loss: float) -> None:
        self.seen += images
        rate = self.seen / max(1e-9, time.monotonic() - self.started)
        line = f"epoch {epoch + 1}  loss {loss:.2e}"
        self.bar.update(self.task, advance=images, description=line, rate=f"{rate:.1f} images/s")

    def epoch_done(self, row: Mapping[str, Any]) -> None:
        self.bar.console.print(describe_row(row), highlight=False)

    def end(self) -> None:
        self.bar.stop()


def progress_for(stream: TextIO | None = None) -> Progress:
    """A bar where stderr is a terminal, plain lines elsewhere."""
    return Bar() if (stream or sys.stderr).isatty() else PlainLines(stream)


def describe_row(row: Mapping[str, Any]) -> str:
    """One epoch in words: losses and validation score."""
    line = f"epoch {row['epoch']}: loss {row['train_loss']:.3e}"
    if row.get("val_loss") is not None:
        line += f", validation loss {row['val_loss']:.3e}, PCK@0.5 {100 * row['val_pck']:.1f} %"
    return line + (" (best)" if row.get("is_best") else "")


def _clock(seconds: float) -> str:
    if seconds == float("inf"):
        return "unknown time"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d} h"
