"""Jobs side by side: each in a process of its own, on one of several devices, as soon as what it needs is done.

A job of one process cannot spoil another's; what it writes has to be whole or not there, so that it may be stopped at
any moment and begun again.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

import torch

from trainer.errors import TrainerError
from trainer.files import keep_foreign_files, may_replace_foreign
from trainer.machine import best_device, keep_freed_memory


@dataclass(frozen=True)
class Place:
    """Where a job runs.

    Attributes:
        device: as the job's process names it; a GPU is ``cuda``, the only one that this process sees.
        processes: of how many, at most, it shares the machine's cores.
        label: before its lines on stderr, where others write there too.
    """

    device: str = "auto"
    processes: int = 1
    label: str = ""


@dataclass(frozen=True)
class Job:
    """Something to do.

    Attributes:
        label: its name in messages.
        after: the `name` of the job that has to be done first.
        work: can be pickled.
    """

    name: str
    label: str
    after: str | None
    work: Callable[[Place], object]


@dataclass(frozen=True)
class _Running:
    job: Job
    device: str
    process: SpawnProcess
    failure: Connection

    def reason(self) -> str | None:
        """Why the process that has ended failed; None where it did not."""
        try:
            return str(self.failure.recv())
        except EOFError:
            code = self.process.exitcode or 0
        if code >= 0:
            return f"its process ended with exit code {code}" if code else None
        killed = " (out of memory?)" if code == -signal.SIGKILL else ""
        return f"its process was ended by {signal.Signals(-code).name}{killed}"


def run_jobs(jobs: Sequence[Job], devices: Sequence[str], log: Callable[[str], None]) -> None:
    """Do all jobs, one at a time on each of `devices` (as of
    :func:`trainer.machine.check_device`; one may be named several times).

    Where one fails, those that do not need it are still done. An exception here, such as Ctrl-C, ends all.
    The main module of the calling program is imported again in every process, so it needs its ``__main__`` guard.

    Raises:
        TrainerError: jobs failed; it names them, why, and what was not begun for want of them.
    """
    waiting, free = list(jobs), list(devices)
    done: set[str | None] = {None}
    running: list[_Running] = []
    failures: list[str] = []
    try:
        while True:
            for job in [job for job in waiting if job.after in done][: len(free)]:
                waiting.remove(job)
                running.append(_start(job, free.pop(0), len(devices)))
                log(f"{job.label}: begun on {running[-1].device}")
            if not running:
                break
            ended = set(wait([one.process.sentinel for one in running]))
            for one in [one for one in running if one.process.sentinel in ended]:
                one.process.join()
                running.remove(one)
                free.append(one.device)
                reason = one.reason()
                if reason is None:
                    done.add(one.job.name)
                    continue
                failures.append(f"{one.job.label} (on {one.device}) failed: {reason}")
                log(failures[-1])
    finally:
        for one in running:
            one.process.terminate()
        for one in running:
            one.process.join()
    if failures:
        left = f"\nnot begun for want of it: {', '.join(job.label for job in waiting)}" if waiting else ""
        raise TrainerError("\n".join(failures) + left + "\nWhat is done is kept: the same command goes on from there.")


def _start(job: Job, device: str, processes: int) -> _Running:
    context = multiprocessing.get_context("spawn")
    failure, end = context.Pipe(duplex=False)
    threads = max(1, torch.get_num_threads() // processes)
    # Not a daemon: reading processes of its own are not allowed to those.
    process = context.Process(
        target=_child, args=(end, job, device, processes, threads, may_replace_foreign()), name=job.name
    )
    process.start()
    end.close()
    return _Running(job, device, process, failure)


def _child(failure: Connection, job: Job, device: str, processes: int, threads: int, replace_foreign: bool) -> None:
    """A job's process: ends with the process that began it, which also decides what Ctrl-C does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    kind, _, number = device.partition(":")
    if number:  # a graph, a stream or a pinned page that names no GPU takes the first one that is seen
        seen = [one for one in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if one]
        os.environ["CUDA_VISIBLE_DEVICES"] = seen[int(number)] if seen else number
    keep_freed_memory()
    keep_foreign_files(not replace_foreign)
    torch.set_num_threads(threads)
    logging.basicConfig(level=logging.INFO, format=f"{job.label}: %(message)s", stream=sys.stderr)
    logging.getLogger("lightning_fabric.utilities.rank_zero").setLevel(logging.WARNING)
    try:
        job.work(Place(best_device() if kind == "auto" else kind, processes, job.label))
    except (TrainerError, OSError) as error:
        failure.send(str(error))
    except Exception:
        failure.send(traceback.format_exc())


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        with contextlib.suppress(ProcessLookupError):
            os.kill(os.getpid(), signal.SIGTERM)
