"""What the machine can do, and settings of this process that make training on a CPU about twice as fast."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from typing import Any

import torch
from lightning_fabric import Fabric

from trainer.errors import TrainerError

log = logging.getLogger(__name__)

# Parameters of glibc's mallopt, from its malloc.h.
_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_MAX, _M_ARENA_MAX = -1, -2, -4, -8


def keep_freed_memory() -> bool:
    """Make glibc's allocator keep freed memory instead of giving it back to the kernel; returns whether it does.

    A training step frees and asks for hundreds of blocks of tens of megabytes. By default each is a fresh mapping
    whose pages fault in one by one: half of the time of a CPU step. Call it once at the start of a process; where the
    C library is not glibc, or MALLOC_ variables say otherwise, nothing is changed.
    """
    if not sys.platform.startswith("linux") or any(name.startswith("MALLOC_") for name in os.environ):
        return False
    try:
        mallopt = ctypes.CDLL("libc.so.6").mallopt
    except (OSError, AttributeError):
        return False
    # One heap for all threads: those of further threads hold 64 MB each and give their pages back, whatever is said
    # above. With two workers of `predict` that was four times the page faults and a tenth of the time.
    mallopt(_M_ARENA_MAX, 1)
    return bool(mallopt(_M_MMAP_MAX, 0) and mallopt(_M_TRIM_THRESHOLD, 2**31 - 1) and mallopt(_M_TOP_PAD, 64 << 20))


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether this device multiplies bfloat16 faster than float32, in hardware."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device.type != "cpu":
        return False
    # These exist in torch from 2.4 on, under names that are not promised to stay.
    checks = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return any(check is not None and check() for check in checks)


def best_device() -> str:
    """What "auto" means for inference: an NVIDIA GPU, else Apple's (mps), else the CPU; Fabric chooses so to train."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def open_fabric(device: str, **options: Any) -> Fabric:
    """Lightning's Fabric on one device: "auto", "cpu", "cuda" or "mps". Raises TrainerError where it is not there."""
    try:
        return Fabric(**{"accelerator": device, "devices": 1, **options})
    except RuntimeError as error:
        if "accelerator is not available" not in str(error):
            raise
        raise TrainerError(f"device {device!r} is not there on this machine; use --device cpu or auto") from error


def check_device(device: str) -> None:
    """Raises TrainerError where a device ("auto", "cpu", "cuda", "cuda:N", "mps") has no such name or is not there."""
    kind, colon, number = device.partition(":")
    if kind not in ("auto", "cpu", "cuda", "mps") or (colon and not (kind == "cuda" and number.isdecimal())):
        raise TrainerError(f"device {device!r}: no such device; use auto, cpu, cuda, cuda:N or mps")
    there = {"cuda": torch.cuda.device_count(), "mps": int(torch.backends.mps.is_available())}.get(kind, 1)
    if int(number or 0) >= there:
        seen = f"{there} of kind cuda, from cuda:0 on" if there else f"none of kind {kind}"
        raise TrainerError(f"device {device!r} is not there: this machine has {seen}; use cpu or auto")


def choose_precision(wanted: str, device: torch.device) -> str:
    """Fabric's name of a precision: "auto" is "bf16-mixed" where that is fast, else "32-true"."""
    if wanted == "auto":
        return "bf16-mixed" if has_fast_bfloat16(device) else "32-true"
    return {"bf16": "bf16-mixed", "float32": "32-true", "32": "32-true"}.get(wanted, wanted)


def choose_workers(device: torch.device, processes: int = 1) -> int:
    """Number of DataLoader workers: none for a network on the CPU, which needs every core itself; up to 16 for a GPU.

    `processes` of the run on this machine share its cores.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
    return 0 if device.type == "cpu" else min(16, max(1, cores // processes - 1))


def prepare_gpu(precision: str) -> None:
    """Settings of this process for a GPU; `precision` is Fabric's name. "32-true" means float32, not TF32.

    torch lets convolutions of float32 run in TF32 (10 bits of mantissa) unless this is set.
    """
    exact = precision == "32-true"
    torch.backends.cudnn.allow_tf32 = not exact
