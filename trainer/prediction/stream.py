"""Many pictures, fast and in bounded memory: reading, crops, network and what is made of them overlap in a pool.

On a CPU each worker thread does everything for a small batch of pictures, with one thread of the network: nothing waits
for anything, and as many batches are under way as there are cores. On a GPU the workers read and draw, and take turns to
look. A picture is read once, whatever the number of looks.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import torch
from torch import nn

from trainer.data.pictures import Picture
from trainer.errors import TrainerError
from trainer.prediction.looking import Box, Looking
from trainer.prediction.people import Person, people_in

# Pictures are looked at before more of a batch are read once they have so many pixels: 150 MB of them.
PIXELS_AT_ONCE = 50_000_000


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
) -> Iterator[Job]:
    """The jobs in their order, each done.

    Jobs are taken as they are needed: a few batches are under way at a time, however many there are.

    Args:
        then: is called for each picture with its job, in a worker, while the picture is in memory.
        workers: threads; None takes one for each core.
    """
    device = next(model.parameters()).device
    count = workers or available_cores()
    lock: Any = nullcontext() if device.type == "cpu" else threading.Lock()
    source = iter(jobs)
    with _one_thread_each(device, count), ThreadPoolExecutor(count, "predict", _begin_worker) as pool:
        under_way: deque[Future[list[Job]]] = deque()
        try:
            while True:
                while len(under_way) < count + 1 and (batch := list(islice(source, how.batch_size))):
                    under_way.append(pool.submit(_do, model, batch, how, then, lock))
                if not under_way:
                    return
                yield from under_way.popleft().result()
        finally:
            for future in under_way:
                future.cancel()


def available_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


def _do(
    model: nn.Module, batch: list[Job], how: Looking, then: Callable[[Job, Picture], Any] | None, lock: Any
) -> list[Job]:
    pictures: list[tuple[Job, Picture]] = []
    for job in batch:
        try:
            pictures.append((job, job.read()))
        except TrainerError as error:
            job.error = error
        if sum(picture.shape[0] * picture.shape[1] for _, picture in pictures) > PIXELS_AT_ONCE:
            _look(model, pictures, how, then, lock)
            pictures = []
    _look(model, pictures, how, then, lock)
    return batch


def _look(
    model: nn.Module,
    pictures: list[tuple[Job, Picture]],
    how: Looking,
    then: Callable[[Job, Picture], Any] | None,
    lock: Any,
) -> None:
    if not pictures:
        return
    jobs = [job for job, _ in pictures]
    with lock:
        everybody = people_in(model, [one for _, one in pictures], [j.name for j in jobs], [j.boxes for j in jobs], how)
    for (job, picture), people in zip(pictures, everybody, strict=True):
        for person in people:
            person.update(job.further)
        job.people = people
        if then is not None:
            try:
                job.made = then(job, picture)
            except TrainerError as error:
                job.error = error


def _begin_worker() -> None:
    torch.set_num_threads(1)


@contextmanager
def _one_thread_each(device: torch.device, workers: int) -> Iterator[None]:
    """Within the block threads that begin use one core each; afterwards the process has its setting back."""
    before = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(before)
