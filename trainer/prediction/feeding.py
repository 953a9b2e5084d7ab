"""Feeding a network: crops of many pictures, at whatever look each is, go through it in full batches.

A task is a generator. It yields the crops that it wants looked at, gets what was found in them, and returns its result
when it wants no more. Tasks that began earlier come first, so that few pictures are in memory at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from torch import nn

from trainer.prediction.network import Crop, FoundJoints, find_in_crops

T = TypeVar("T")
Looks = Generator[Sequence[Crop], list[FoundJoints], T]


@dataclass
class _Begun(Generic[T]):
    """A task under way: the crops of its present look that wait for the network, and what was found in the others."""

    key: Any
    looks: Looks[T]
    waiting: deque[Crop] = field(default_factory=deque)
    found: list[FoundJoints] = field(default_factory=list)
    wanted: int = 0


class Feeder(Generic[T]):
    """Looks for several tasks at once.

    Args:
        size: crops in one pass.
        turn: held while the network runs.
        how: of `find_in_crops`.
    """

    def __init__(
        self, model: nn.Module, size: int, turn: AbstractContextManager[Any] | None = None, **how: Any
    ) -> None:
        self.model, self.size, self.how = model, size, how
        self._turn = nullcontext() if turn is None else turn
        self._begun: list[_Begun[T]] = []
        self._done: list[tuple[Any, T]] = []

    @property
    def waiting(self) -> int:
        """Crops that wait for the network."""
        return sum(len(one.waiting) for one in self._begun)

    @property
    def begun(self) -> int:
        """Tasks that are not done."""
        return len(self._begun)

    def add(self, key: Any, looks: Looks[T]) -> None:
        """Begin a task; `key` comes back with its result."""
        one = _Begun(key, looks)
        self._begun.append(one)
        self._go_on(one, None)

    def step(self) -> list[tuple[Any, T]]:
        """One pass of the network, if crops wait: (key, result) of each task that is done since the last call."""
        batch: list[tuple[_Begun[T], Crop]] = []
        for one in self._begun:
            while one.waiting and len(batch) < self.size:
                batch.append((one, one.waiting.popleft()))
        if batch:
            with self._turn:
                looked = find_in_crops(self.model, [crop for _, crop in batch], **self.how)
            for (one, _), found in zip(batch, looked, strict=True):
                one.found.append(found)
        for one in list(self._begun):
            if len(one.found) == one.wanted:
                self._go_on(one, one.found)
        done, self._done = self._done, []
        return done

    def _go_on(self, one: _Begun[T], found: list[FoundJoints] | None) -> None:
        try:
            crops = next(one.looks) if found is None else one.looks.send(found)
            while not crops:
                crops = one.looks.send([])
        except StopIteration as end:
            self._begun.remove(one)
            self._done.append((one.key, end.value))
            return
        one.waiting, one.found, one.wanted = deque(crops), [], len(crops)


def run_all(feeder: Feeder[T], tasks: Sequence[Looks[T]]) -> list[T]:
    """The results of a few tasks, in their order."""
    for number, looks in enumerate(tasks):
        feeder.add(number, looks)
    results: dict[int, T] = {}
    while len(results) < len(tasks):
        results.update(feeder.step())
    return [results[number] for number in range(len(tasks))]
