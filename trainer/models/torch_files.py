"""Checkpoints that others wrote with ``torch.save``: read without running anything in them, or refused with the reason.

A checkpoint is a pickle, and a pickle can name any function of Python to be called. Only torch's weights-only reader is
used, which knows tensors and plain containers; a short list of harmless types is added, as training scripts leave them
beside the weights. Every other name stops the reading, and the message says which name it was.
"""

from __future__ import annotations

import argparse
import contextlib
import pickletools
import re
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from trainer.errors import CheckpointError

# Where training scripts keep the weights in what they save: pytorch-pose's first.
STATE_KEYS = ("state_dict", "model_state_dict", "model", "net", "network")

_WRAPPERS = ("module.", "model.", "net.", "network.", "_orig_mod.")
_NUMBERS = "?bhilqBHILQefd"  # numpy's letters of them


def read_state(path: Path) -> dict[str, Tensor]:
    """The tensors by name of a checkpoint's state dict, which may lie under one of :data:`STATE_KEYS`.

    What wrappers put before every name (``module.``, ``model.``, ``net.``, ``_orig_mod.``) is taken off.

    Raises:
        CheckpointError: it cannot be read as plain weights; the message says what it is instead.
    """
    content = _load(path)
    state = _find_state(content)
    if state is None:
        kind = type(content).__name__
        if isinstance(content, Mapping):
            kind = f"a dict of {', '.join(str(key) for key in list(content)[:6]) or 'nothing'}"
        raise CheckpointError(f"{path}: holds no state_dict of tensors, but {kind}; give a file with the state_dict")
    return without_wrappers(state)


def without_wrappers(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors by the names that the bare network gives them."""
    names = list(state)
    while names and any(all(name.startswith(wrapper) for name in names) for wrapper in _WRAPPERS):
        names = [name.split(".", 1)[1] for name in names]
    return dict(zip(names, state.values(), strict=True))


def _find_state(content: Any, depth: int = 2) -> dict[str, Tensor] | None:
    """The deepest mapping under :data:`STATE_KEYS` that holds tensors, without its other values."""
    if not isinstance(content, Mapping):
        return None
    for key in STATE_KEYS if depth else ():
        if (found := _find_state(content.get(key), depth - 1)) is not None:
            return found
    return {str(name): value for name, value in content.items() if isinstance(value, Tensor)} or None


def _load(path: Path) -> Any:
    if (why := foreign_file(path) or _no_checkpoint(path)) is not None:
        raise CheckpointError(f"{path}: {why}")
    # Before torch 2.5 there is no list of one call's own; such files are then refused by the name of what they hold.
    allow = getattr(torch.serialization, "safe_globals", contextlib.nullcontext)
    try:
        # torch's warnings here are about the protocol of pickle, which is no fault of the one who reads.
        with allow(allowed_types()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many types here, by the kind of damage
        # torch's own text advises to unpickle anyway; that is the one thing not to do with a foreign file.
        raise CheckpointError(f"{path}: {_reason(path, error)}") from error


def allowed_types() -> list[Callable[..., Any]]:
    """Numbers of numpy (a best score, an epoch) and the options of a script's argparse: values that run nothing."""
    scalar, rebuild = np.float64(0).__reduce__()[0], np.zeros(1).__reduce__()[0]
    types: list[Any] = [np.dtype, np.ndarray, argparse.Namespace, *(type(np.dtype(letter)) for letter in _NUMBERS)]
    # numpy 1 and 2 write these two functions under different names, whichever of the two reads them.
    for core in ("numpy.core", "numpy._core"):
        types += [_named(scalar, f"{core}.multiarray", "scalar"), _named(rebuild, f"{core}.multiarray", "_reconstruct")]
    return types


def _named(function: Any, module: str, name: str) -> Callable[..., Any]:
    """`function` under another name: torch looks allowed ones up by module and name."""

    def call(*arguments: Any) -> Any:
        return function(*arguments)

    call.__module__, call.__qualname__ = module, name
    return call


def foreign_file(path: Path) -> str | None:
    """What a file is that holds no weights in any form, by its first bytes; None where it may."""
    try:
        head = first_bytes(path)
    except OSError as error:
        return f"cannot be read ({error.strerror or error})"
    if not head:
        return "an empty file (0 bytes); copy or download it again"
    if head.startswith(b"version https://git-lfs"):
        return "a pointer of Git LFS in place of the weights; fetch them with `git lfs pull`"
    if head.lstrip()[:1] == b"<":
        return "a web page in place of the weights; open the address in a browser and see what it says"
    if head.startswith(b"\x1f\x8b"):
        return "a gzip file; unpack it and give the checkpoint inside"
    return None


def first_bytes(path: Path) -> bytes:
    """The first 64 bytes of a file."""
    with path.open("rb") as stream:
        return stream.read(64)


def _no_checkpoint(path: Path) -> str | None:
    """Why a file can be no checkpoint of torch's, as far as its outside says; None where it may be."""
    head = first_bytes(path)
    if head[8:9] == b"{" and int.from_bytes(head[:8], "little") < path.stat().st_size:
        return "a safetensors file under another name; give it the ending .safetensors"
    if not head.startswith(b"PK"):
        return None
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        return f"damaged: it begins as a checkpoint and its end is missing or torn ({error}); copy it again"
    if any(name.endswith("/constants.pkl") for name in names) and any("/code/" in name for name in names):
        return "a TorchScript program, not weights; ask its author for torch.save(model.state_dict(), ...)"
    if not any(name.rpartition("/")[2] == "data.pkl" for name in names):
        some = ", ".join(names[:3]) or "nothing"
        return f"a zip file, but no checkpoint (it holds {some}); unpack it and give the checkpoint inside"
    return None


_ADVICE = "ask its author for torch.save(model.state_dict(), ...)"
# How torch's reader words what it does not take, by version and kind.
_REFUSED = re.compile(r"GLOBAL ([\w.]+)|[Uu]nsupported class ([\w.]+)|but got <class '([\w.]+)'>")


def _reason(path: Path, error: Exception) -> str:
    """What is in the way, in words of our own."""
    text, pickled = str(error), _pickle_of(path)
    names = [next(filter(None, found)) for found in _REFUSED.findall(text)]
    if pickled[:1] != b"\x80" and not zipfile.is_zipfile(path) and "legacy .tar format" not in text:
        return "no checkpoint: neither torch's zip nor a pickle"
    if not names and "Unsupported operand" in text:
        known = {f"{one.__module__}.{one.__qualname__}" for one in allowed_types()} | {"collections.OrderedDict"}
        names = [name for name in names_in(pickled) if name not in known and not name.startswith("torch.")]
        if not names:
            return f"written with protocol {pickled[1]} of pickle, which torch's safe reader does not know; {_ADVICE}"
    if names and b"torch.nn.modules." in pickled:
        return f"a whole pickled network (of the class {names[0]}), which only its own code could read; {_ADVICE}"
    if names:
        return f"holds {names[0]}, a class or function that is not on the list of plain values; {_ADVICE}"
    if "legacy .tar format" in text:
        return f"a tar file of an old torch, or one around a checkpoint; unpack it, or {_ADVICE}"
    if isinstance(error, EOFError) or "Ran out of input" in text or "unexpected EOF" in text:
        return "damaged: it ends in the middle; copy it again"
    if "magic number" in text.lower():
        return f"a pickle that torch.save did not write; {_ADVICE}"
    first = text.partition("WeightsUnpickler error:")[2].strip() or text or type(error).__name__
    return f"not readable as a checkpoint ({first.splitlines()[0][:160]})"


def _pickle_of(path: Path) -> bytes:
    """The bytes of the pickle in a checkpoint, which spell the names of its classes."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist() if name.endswith("data.pkl"))


def names_in(pickled: bytes) -> list[str]:
    """The classes and functions that a pickle names, in its order, as far as it can be followed; nothing is run."""
    names: list[str] = []
    words: list[str] = []
    memo: dict[int, str] = {}
    with contextlib.suppress(ValueError):  # it may be torn, or go on with bytes of tensors
        for operation, value, _ in pickletools.genops(pickled):
            if operation.name == "GLOBAL":
                names.append(str(value).replace(" ", "."))
            elif operation.name == "STACK_GLOBAL":
                names.append(".".join(words[-2:]))
            elif "UNICODE" in operation.name:
                words.append(str(value))
            elif operation.name == "MEMOIZE":
                memo[len(memo)] = words[-1] if words else ""
            elif "GET" in operation.name:
                words.append(memo.get(int(value or 0), ""))
    return names
