"""Distributed training: ranks, reductions, and the samples that each process reads.

``torchrun`` starts the processes and sets their ranks in the environment. One process is the ordinary case, in which
nothing here is used. Every process holds the whole network; a step's batch is the same as with one process and is split
among them, so the number of processes changes the speed of a run and, but for rounding, nothing else.
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
from torch.utils.data import default_collate

from trainer.data.dataset import Item
from trainer.data.sampling import EpochSampler, JoinedBatches
from trainer.errors import RunError

T = TypeVar("T")


@dataclass(frozen=True)
class Processes:
    """This process's rank among those of the run. The main process, of rank 0, is the only one that writes."""

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

    def all_reduce(self, values: Tensor) -> Tensor:
        """The sum of `values` over all processes, on each of them."""
        if self.are_many:
            values = values.clone()
            dist.all_reduce(values)
        return values

    def barrier(self) -> None:
        """Wait for every process, so that none ends while the main one still writes."""
        if self.are_many:
            dist.barrier()

    def all_gather(self, value: T) -> list[T]:
        """Every process's `value`, by rank, on each of them. Slow: for a few values in each epoch."""
        if not self.are_many:
            return [value]
        values: list[Any] = [None] * self.world
        dist.all_gather_object(values, value)
        return values

    def gather_strided(self, share: Sequence[T]) -> list[T]:
        """The whole list, in order, of which every process holds each `world`-th element."""
        shares = self.all_gather(list(share))
        longest = max(len(one) for one in shares)
        return [one[turn] for turn in range(longest) for one in shares if turn < len(one)]


def this_process(environment: Mapping[str, str] | None = None) -> Processes:
    """This process as torchrun describes it in RANK, WORLD_SIZE and LOCAL_WORLD_SIZE; without torchrun, the only one.

    Raises:
        RunError: machines hold different numbers of processes, which Fabric does not support.
    """
    environment = os.environ if environment is None else environment
    if "TORCHELASTIC_RUN_ID" not in environment:
        return Processes()
    rank, world, local = (int(environment[name]) for name in ("RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE"))
    if world % local:
        raise RunError(f"{world} processes, {local} of them here: start the same number on every machine")
    return Processes(rank, world, local)


def leave_process_group() -> None:
    """Close the connection with the other processes before this one exits; does nothing where there is none.

    Its threads can end the process with SIGABRT when they still run while Python shuts down, and torchrun then ends the
    whole run (torch.distributed's page asks for ``destroy_process_group`` at the end, section "Shutdown").
    """
    if dist.is_available() and dist.is_initialized():
        dist.destroy_process_group()


class SplitBatchSampler:
    """One process's share of every training batch: its samples rank, rank + world, ...; a share may be empty.

    Batches are those that a single process would see, so each sample of an epoch is read by exactly one process.
    """

    def __init__(self, sampler: EpochSampler, batch_size: int, processes: Processes, least: int = 1):
        self.batches, self.processes = JoinedBatches(sampler, batch_size, least), processes

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        for batch in self.batches:
            yield batch[self.processes.rank :: self.processes.world]

    def __len__(self) -> int:
        return len(self.batches)


class StridedBatchSampler:
    """One process's share of validation: the whole batches rank, rank + world, ..., none of them twice."""

    def __init__(self, length: int, batch_size: int, processes: Processes):
        starts = range(0, length, batch_size)[processes.rank :: processes.world]
        self.batches = [list(range(start, min(start + batch_size, length))) for start in starts]

    def __iter__(self) -> Iterator[list[int]]:
        return iter(self.batches)

    def __len__(self) -> int:
        return len(self.batches)


class CollateShare:
    """Collates samples as torch does; no samples become a batch of length 0 with the shapes of `like`."""

    def __init__(self, like: Item):
        self.like = like

    def __call__(self, items: list[Item]) -> Item:
        if items:
            return default_collate(items)
        return {name: value[None][:0] for name, value in self.like.items()}


def global_loss(processes: Processes, loss: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """The loss of a whole batch from the losses of its shares.

    Args:
        loss: the mean over this process's share.
        weight: the number of terms of that mean (joints that count, or samples).

    Returns:
        This process's loss, scaled so that the mean over processes (gradients are averaged) is the loss of the whole
        batch; it is 0 for a share without terms. And the value of the loss of the whole batch, 0-dim float64.
    """
    weight = weight.double()
    total = processes.all_reduce(torch.stack([loss.detach().double() * weight, weight]))
    terms = total[1].clamp_min(1.0)
    return loss * (weight / terms * processes.world).float(), total[0] / terms


@contextmanager
def explain_lost_process(processes: Processes, folder: Path) -> Iterator[None]:
    """A context in which losing another process raises a :class:`RunError` that says how to go on.

    The loss of a process shows as an error of torch's communication, or as SIGTERM: so torchrun ends the others, and a
    cluster a job.
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
