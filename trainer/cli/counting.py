"""A counter that moves on a terminal and is silent elsewhere, for commands that go through many records."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# A million records must not mean a million redraws.
_SECONDS_BETWEEN = 0.1


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
            if now - drawn > _SECONDS_BETWEEN:
                drawn = now
                progress.update(task, completed=done)

        yield advance
        progress.update(task, completed=done)
