"""Progress of a long job on stderr: a bar with rate and time left on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

Item = TypeVar("Item")

# Plain lines come at each tenth, and no closer together than this, so that a farm's log stays readable.
PLAIN_LINE_SECONDS = 2.0
# A million records must not mean a million redraws.
REDRAW_SECONDS = 0.1


def track(
    items: Iterable[Item],
    total: int,
    label: str,
    unit: str = "images",
    step: int = 1,
    stream: TextIO | None = None,
) -> Iterator[Item]:
    """Yield the items and show how far the job is.

    At the end the bar, or the last line, shows the total. An error or a break leaves the terminal in order.

    Args:
        total: how many of `unit` the whole job has.
        step: how many of them one item is (a batch's size).
    """
    out = sys.stderr if stream is None else stream
    if out.isatty():
        yield from _bar(items, total, label, unit, step, out)
    else:
        yield from _lines(items, total, label, unit, step, out)


def _bar(items: Iterable[Item], total: int, label: str, unit: str, step: int, out: TextIO) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(file=out)) as progress:
        task = progress.add_task(label, total=total, rate="")
        start, done = time.monotonic(), 0
        for item in items:
            yield item
            done = min(total, done + step)
            progress.update(task, completed=done, rate=f"{_rate(done, start):.1f} {unit}/s")


def _lines(items: Iterable[Item], total: int, label: str, unit: str, step: int, out: TextIO) -> Iterator[Item]:
    start, done, shown_tenth = time.monotonic(), 0, 0
    shown_at = start
    for item in items:
        yield item
        done = min(total, done + step)
        tenth, now = 10 * done // max(total, 1), time.monotonic()
        if done >= total or (tenth > shown_tenth and now - shown_at >= PLAIN_LINE_SECONDS):
            shown_tenth, shown_at = tenth, now
            left = (total - done) / max(_rate(done, start), 1e-9)
            tail = f", {left:.0f} s left" if done < total else f" in {now - start:.1f} s"
            print(f"{label}: {done}/{total} {unit}, {_rate(done, start):.1f} {unit}/s{tail}", file=out, flush=True)


def _rate(done: int, start: float) -> float:
    return done / max(time.monotonic() - start, 1e-9)


@contextmanager
def counting(title: str, unit: str = "records", total: int | None = None) -> Iterator[Callable[..., None]]:
    """Yields ``advance``, to be called once for each thing done; its arguments are ignored."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda *_: None
        return
    shown = "{task.completed:,.0f}" + ("" if total is None else " of {task.total:,.0f}")
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn(f"{shown} {unit}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(title, total=total)
        done, drawn = 0, time.monotonic()

        def advance(*_: object) -> None:
            nonlocal done, drawn
            done += 1
            now = time.monotonic()
            if now - drawn > REDRAW_SECONDS:
                drawn = now
                progress.update(task, completed=done)

        yield advance
        progress.update(task, completed=done)
