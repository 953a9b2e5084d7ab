"""What this machine has of all that the commands and the tests need."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from packaging.requirements import Requirement

from trainer._version import __version__
from trainer.counts import counted
from trainer.machine import has_fast_bfloat16
from trainer.models.quantised import int8_unavailable

PACKAGE = "anime-pose-trainer"
# A run keeps two checkpoints with the optimizer's state: some 1.1 GB for hg8.
DISK_FOR_A_RUN_BYTES = 2 * 10**9

_EXTRAS = {
    "coco": "AP in `trainer evaluate` and `report`",
    "onnx": "`trainer export-model --to onnx` and `trainer predict --detector`",
    "tensorboard": "`trainer train --tensorboard`",
}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for.

    Attributes:
        name: what it is.
        value: its version or what was found; why not, where it is missing.
        is_there: whether it can be used.
        is_needed: whether every command needs it.
        needed_for: the commands that need it.
        remedy: how to get it.
    """

    name: str
    value: str
    is_there: bool = True
    is_needed: bool = False
    needed_for: str = ""
    remedy: str = ""


def examine(folder: Path | None = None) -> list[Finding]:
    """Look at everything; nothing is installed, written or asked of the network.

    Args:
        folder: whose disk is looked at; by default the current one.
    """
    return [
        Finding("anime-pose-trainer", f"{__version__}, Python {platform.python_version()}, {_system()}"),
        *_packages(),
        *_devices(),
        *_disk(folder or Path.cwd()),
        *_programs(),
    ]


def _system() -> str:
    return f"{platform.system()} {platform.machine()}"


def _packages() -> Iterator[Finding]:
    """The declared requirements with their versions, then one line for each extra that commands use."""
    try:
        declared = [Requirement(line) for line in importlib.metadata.requires(PACKAGE) or []]
    except importlib.metadata.PackageNotFoundError:
        remedy = "pip install -e . in the clone, or pip install the wheel"
        yield Finding(PACKAGE, "runs from a folder, not installed", False, False, "the bare command `trainer`", remedy)
        return
    for requirement in declared:
        if requirement.marker is None:
            yield _package(requirement, True, "every command", f"pip install '{requirement}'")
    for extra, needed_for in _EXTRAS.items():
        for requirement in declared:
            if requirement.marker is not None and requirement.marker.evaluate({"extra": extra}):
                yield _package(requirement, False, needed_for, f"pip install '{PACKAGE}[{extra}]'")


def _package(requirement: Requirement, is_needed: bool, needed_for: str, remedy: str) -> Finding:
    try:
        version = importlib.metadata.version(requirement.name)
    except importlib.metadata.PackageNotFoundError:
        return Finding(requirement.name, "not installed", False, is_needed, needed_for, remedy)
    if not requirement.specifier.contains(version, prereleases=True):
        return Finding(requirement.name, f"{version} is too old", False, is_needed, needed_for, remedy)
    return Finding(requirement.name, version, is_needed=is_needed)


def _devices() -> Iterator[Finding]:
    cpu = torch.device("cpu")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
    yield Finding("CPU", f"{counted(cores, 'core')}, {counted(torch.get_num_threads(), 'thread')}, {_numbers(cpu)}")
    why = int8_unavailable(cpu)
    yield Finding(
        "int8", why or "8-bit convolutions", why is None, False, "`--precision int8`", "a CPU with VNNI, torch 2.13"
    )
    if torch.cuda.is_available():
        for number in range(torch.cuda.device_count()):
            properties = torch.cuda.get_device_properties(number)
            memory = f"{properties.total_memory / 2**30:.0f} GiB"
            numbers = _numbers(torch.device("cuda", number))
            yield Finding(f"cuda:{number}", f"{properties.name}, {memory}, CUDA {torch.version.cuda}, {numbers}")
    elif torch.backends.mps.is_available():
        yield Finding("mps", "Apple GPU")
    else:
        built = "this PyTorch is built for the CPU" if torch.version.cuda is None else "CUDA finds no GPU or driver"
        remedy = "with an NVIDIA GPU, install the build for its driver (pytorch.org)"
        yield Finding("GPU", built, False, False, "training in hours instead of days", remedy)


def _numbers(device: torch.device) -> str:
    return "float32 and fast bfloat16" if has_fast_bfloat16(device) else "float32; bfloat16 is no faster here"


def _disk(folder: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(folder).free
    remedy = "free some, or give -o on another disk"
    yield Finding(
        "disk", f"{free / 1e9:.1f} GB free here", free > DISK_FOR_A_RUN_BYTES, False, "`trainer train`", remedy
    )


def _programs() -> Iterator[Finding]:
    """Programs of the tests and of the plug-in's farm script; no command of the trainer needs them."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    yield Finding(
        "Chromium", _version_of(chromium), chromium is not None, False, "the tests of pages", "install chromium"
    )
    python = os.environ.get("POSE_BLENDER_PYTHON") or ".venv-bpy/bin/python"
    blender = python if Path(python).exists() else None
    remedy = "`python -m tests` in the clone makes its environment, with Python 3.11"
    found = "as a module (bpy)" if blender else "not found"
    yield Finding("Blender", found, blender is not None, False, "the tests against rendered pictures", remedy)
    mayapy = shutil.which("mayapy")
    remedy = "add Maya's bin folder to PATH, or name mayapy by its path"
    yield Finding("mayapy", "found" if mayapy else "not found", mayapy is not None, False, "exports on a farm", remedy)


def _version_of(program: str | None) -> str:
    if program is None:
        return "not found"
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return "found, and does not start"
    return match.group(0) if (match := re.search(r"\d+(\.\d+)+", done.stdout)) else "found"
