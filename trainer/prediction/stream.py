"""Many pictures, fast and in bounded memory: reading, crops, network and what is made of them overlap in a pool.

On a CPU each worker thread does everything for its pictures, with one thread of the network: nothing waits for
anything, and there are as many workers as cores. On a GPU the workers read and draw, and take turns to look. A picture
is read once, whatever the number of looks, and leaves the memory when it is done.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeVar

import torch
from torch import nn

from trainer.data.pictures import Picture
from trainer.errors import TrainerError
from trainer.prediction.feeding import Feeder, Looks
from trainer.prediction.looking import Box, Looking, feeder_for
from trainer.prediction.people import Person, people_looks

# Pictures are looked at before a worker reads more once it holds so many pixels: 150 MB of them.
PIXELS_AT_ONCE = 50_000_000


class Work(Protocol):
    """Something to look at in a worker.

    Attributes:
        pixels: how many of them are in memory, from `begin` to `end`.
    """

    pixels: int

    def begin(self) -> Looks[Any] | None:
        """Read what there is to read; returns the looks, or None where there is nothing to look at."""

    def end(self, result: Any) -> None:
        """Take the result of the looks."""


W = TypeVar("W", bound=Work)


@dataclass
class Job:
    """A picture to look at, and what came of it.

    Attributes:
        name: the record's ``img_paths``.
        read: returns the picture.
        boxes: rows around its people, or None to look for them.
        further: keys for each of its records.
        people: the records; None where `error` says why there are none.
        made: what `then` returned.
    """

    name: str
    read: Callable[[], Picture]
    boxes: Box | None = None
    further: dict[str, Any] = field(default_factory=dict)
    people: list[Person] | None = None
    error: TrainerError | None = None
    made: Any = None


def predict_stream(
    model: nn.Module,
    jobs: Iterable[Job],
    how: Looking,
    then: Callable[[Job, Picture], Any] | None = None,
    workers: int | None = None,
) -> Generator[Job, None, None]:
    """The jobs in their order, each done. Close it where not all are taken: its workers wait for more.

    Jobs are taken as they are needed: a few batches are under way at a time, however many there are.

    Args:
        then: is called for each picture with its job, in a worker, while the picture is in memory.
        workers: threads; None takes one for each core.
    """
    count = workers or available_cores()
    pictures = (_Picture(model, job, how, then) for job in jobs)
    turn = turn_of(model)
    for done in stream(pictures, lambda: feeder_for(model, how, turn=turn), count, ahead=(count + 1) * how.batch_size):
        yield done.job


def stream(
    work: Iterable[W], feeder: Callable[[], Feeder[Any]], workers: int, ahead: int, cores: int = 1
) -> Generator[W, None, None]:
    """Each piece of work in its order, done. Close it where not all are taken.

    Args:
        feeder: makes the feeder of a worker.
        workers: threads.
        ahead: at most so many pieces are taken before the first of them is done.
        cores: of torch in each worker.
    """
    source = iter(work)
    queue: SimpleQueue[tuple[Work, Future[None]] | None] = SimpleQueue()
    stop = threading.Event()
    with _threads_kept(), ThreadPoolExecutor(workers, "predict") as pool:
        under_way: deque[tuple[W, Future[None]]] = deque()
        try:
            at_work = False
            while True:
                for piece in islice(source, ahead - len(under_way)):
                    under_way.append((piece, Future()))
                    queue.put(under_way[-1])
                if not under_way:
                    return
                if not at_work:  # now that there is enough to do for the first passes to be full
                    at_work = True
                    for _ in range(workers):
                        pool.submit(_work, queue, feeder(), stop, cores)
                piece, done = under_way.popleft()
                done.result()
                yield piece
        finally:
            stop.set()
            for _ in range(workers):
                queue.put(None)


def turn_of(model: nn.Module) -> Any:
    """What is held while the network runs: on a CPU each thread runs it on its own core, other devices take turns."""
    return nullcontext() if next(model.parameters()).device.type == "cpu" else threading.Lock()


def available_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


def _work(
    queue: SimpleQueue[tuple[Work, Future[None]] | None],
    fed: Feeder[Any],
    stop: threading.Event,
    cores: int,
) -> None:
    """A worker: begins pieces of work until a pass of the network is full, and runs it, until there is None to do."""
    torch.set_num_threads(cores)
    begun: dict[Future[None], Work] = {}
    try:
        while not stop.is_set():
            while not stop.is_set() and fed.waiting < fed.size and _pixels(begun) <= PIXELS_AT_ONCE:
                try:
                    taken = queue.get(block=not fed.begun)
                except Empty:
                    break
                if taken is None:
                    return
                piece, done = taken
                begun[done] = piece
                looks = piece.begin()
                if looks is None:
                    del begun[done]
                    done.set_result(None)
                else:
                    fed.add(done, looks)
            for done, result in fed.step():
                begun.pop(done).end(result)
                done.set_result(None)
    except BaseException as error:  # whatever it is, it belongs to those who wait for these pieces
        for done in begun:
            done.set_exception(error)


def _pixels(begun: dict[Future[None], Work]) -> int:
    return sum(piece.pixels for piece in begun.values())


@dataclass
class _Picture:
    """A job as a piece of work."""

    model: nn.Module
    job: Job
    how: Looking
    then: Callable[[Job, Picture], Any] | None
    picture: Picture | None = None
    pixels: int = 0

    def begin(self) -> Looks[list[Person]] | None:
        try:
            self.picture = self.job.read()
        except TrainerError as error:
            self.job.error = error
            return None
        self.pixels = self.picture.shape[0] * self.picture.shape[1]
        return people_looks(self.model, self.picture, self.job.name, self.job.boxes, None, self.how)

    def end(self, people: list[Person]) -> None:
        job, picture, self.picture = self.job, self.picture, None
        for person in people:
            person.update(job.further)
        job.people = people
        if self.then is not None and picture is not None:
            try:
                job.made = self.then(job, picture)
            except TrainerError as error:
                job.error = error


@contextmanager
def _threads_kept() -> Iterator[None]:
    """Workers set torch's threads; afterwards the process has its setting back."""
    before = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(before)
