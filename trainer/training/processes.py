"""Several processes training one network: who they are, what they add up, and which samples each one reads.

``torchrun`` starts the processes and says in the environment which one this is. One process is the ordinary case, in
which nothing here is used. Every process holds the whole network; a step's batch is the same as with one process and is
split among them, so the number of processes changes the speed of a run and nothing else but rounding.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor
from torch import distributed as dist

from trainer.data.batches import collate
from trainer.data.dataset import Item
from trainer.data.sampling import EpochSampler, JoinedBatches
from trainer.errors import RunError

T = TypeVar("T")


@dataclass(frozen=True)
class Processes:
    """This process among those of the run. The main one, of rank 0, is the only one that writes."""

    rank: int = 0
    world: int = 1
    """Processes on all machines together."""
    local: int = 1
    """Processes on this machine."""

    @property
    def are_many(self) -> bool:
        return self.world > 1

    @property
    def is_main(self) -> bool:
        return self.rank == 0

    def summed(self, values: Tensor) -> Tensor:
        """The sum of `values` over all processes, on each of them."""
        if self.are_many:
            values = values.clone()
            dist.all_reduce(values)
        return values

    def barrier(self) -> None:
        """Wait for every process, so that none ends while the main one still writes."""
        if self.are_many:
            dist.barrier()

    def gathered(self, value: T) -> list[T]:
        """Every process's `value`, by rank, on each of them. Slow: for a few values an epoch."""
        if not self.are_many:
            return [value]
        values: list[Any] = [None] * self.world
        dist.all_gather_object(values, value)
        return values

    def gathered_in_order(self, share: Sequence[T]) -> list[T]:
        """The whole list, in order, of which every process holds each `world`-th element."""
        shares = self.gathered(list(share))
        longest = max(len(one) for one in shares)
        return [one[turn] for turn in range(longest) for one in shares if turn < len(one)]


def this_process(environment: Mapping[str, str] | None = None) -> Processes:
    """This process as torchrun describes it in RANK, WORLD_SIZE and LOCAL_WORLD_SIZE; without them, one of one.

    Raises :class:`RunError` where machines hold different numbers of processes, which Fabric does not know.
    """
    environment = os.environ if environment is None else environment
    if "TORCHELASTIC_RUN_ID" not in environment:
        return Processes()
    rank, world, local = (int(environment[name]) for name in ("RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE"))
    if world % local:
        raise RunError(f"{world} processes, {local} of them here: start the same number on every machine")
    return Processes(rank, world, local)


def leave_process_group() -> None:
    """End the connection with the other processes, before this one exits; does nothing where there is none.

    Its threads, where they are still running when Python shuts down, can end the process with SIGABRT, and torchrun the
    whole run (torch.distributed's page asks for ``destroy_process_group`` at the end, section "Shutdown").
    """
    if dist.is_available() and dist.is_initialized():
        dist.destroy_process_group()


class SplitBatchSampler:
    """One process's share of every training batch: samples number rank, rank + world, ... of it; maybe none.

    Batches are those that one process would see, so each sample is read by exactly one process an epoch.
    """

    def __init__(self, sampler: EpochSampler, batch_size: int, processes: Processes, least: int = 1):
        self.batches, self.processes = JoinedBatches(sampler, batch_size, least), processes

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        for batch in self.batches:
            yield batch[self.processes.rank :: self.processes.world]

    def __len__(self) -> int:
        return len(self.batches)


class StridedBatchSampler:
    """One process's share of validation: whole batches number rank, rank + world, ..., none of them twice."""

    def __init__(self, length: int, batch_size: int, processes: Processes):
        starts = range(0, length, batch_size)[processes.rank :: processes.world]
        self.batches = [list(range(start, min(start + batch_size, length))) for start in starts]

    def __iter__(self) -> Iterator[list[int]]:
        return iter(self.batches)

    def __len__(self) -> int:
        return len(self.batches)


class CollateShare:
    """Puts samples together as one process does; no samples become a batch of length 0 with the shapes of `like`."""

    def __init__(self, like: Item):
        self.like = like

    def __call__(self, items: list[Item]) -> Item:
        return collate(items) if items else {name: value[:0] for name, value in collate([self.like]).items()}


def loss_of_all(processes: Processes, loss: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """The batch's loss from its shares' losses, each a mean over `weight` terms (joints that count, or samples).

    Answers this process's part, whose mean over processes, as gradients are averaged, is the whole loss; and the whole
    loss's value, 0-dim float64. A share without terms has part 0.
    """
    weight = weight.double()
    total = processes.summed(torch.stack([loss.detach().double() * weight, weight]))
    terms = total[1].clamp_min(1.0)
    return loss * (weight / terms * processes.world).float(), total[0] / terms


@contextmanager
def explain_lost_process(processes: Processes, folder: Path) -> Iterator[None]:
    """Within it, the loss of another process becomes a :class:`RunError` that says how to go on.

    It shows as an error of torch's communication, or as SIGTERM: torchrun's way to end the others, and a cluster's to
    end a job.
    """
    if not processes.are_many:
        yield
        return
    advice = f"go on from the last checkpoint with --resume {folder}, with any number of processes"

    def stop(*_: object) -> None:
        raise RunError(f"{folder}: asked to stop: another process of this run was lost, or the job was ended; {advice}")

    in_main_thread = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, stop) if in_main_thread else None
    try:
        yield
    except RuntimeError as error:
        message = str(error) or type(error).__name__
        # NCCL's errors have a type; gloo's are known by their words alone.
        if not isinstance(error, dist.DistError) and not any(
            word in message for word in ("gloo", "Connection", "c10d")
        ):
            raise
        reason = message.splitlines()[0][:160]
        raise RunError(
            f"{folder}: another process of this run was lost or cannot be reached ({reason}); {advice}"
        ) from error
    finally:
        if in_main_thread:
            signal.signal(signal.SIGTERM, before)
