"""Checkpoints that others wrote with ``torch.save``: read without running anything in them, or refused with the reason.

A checkpoint is a pickle, and a pickle can name any function of Python to be called. Only torch's weights-only reader is
used, which knows tensors and plain containers; a short list of harmless types is added, as training scripts leave them
beside the weights. Every other name stops the reading, and the message says which name it was.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import decimal
import pathlib
import pickletools
import re
import types
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from trainer.errors import CheckpointError

# Where training scripts keep the weights in what they save: averaged ones first, which such scripts score.
STATE_KEYS = (
    *("state_dict_ema", "ema_state_dict", "model_ema_state_dict", "model_ema", "ema_model", "params_ema", "ema"),
    *("state_dict", "model_state_dict", "model", "net", "network", "params", "module", "weights", "shadow"),
)

_WRAPPERS = ("module.", "model.", "net.", "network.", "_orig_mod.")
_A_LAYER = "score.0.weight"  # every network of ours has one of this name
_NUMBERS = "?bhilqBHILQefd"  # numpy's letters of them


def read_state(path: Path) -> tuple[dict[str, Tensor], list[str]]:
    """The tensors by name of a checkpoint's state dict, which may lie under one of :data:`STATE_KEYS`.

    Where there are several, the first of :data:`STATE_KEYS` is taken. Arrays of numpy count as tensors. What wrappers
    put before every name (``module.``, ``model.``, ``net.``, ``_orig_mod.``) is taken off.

    Returns:
        The tensors, and sentences that say which of several weights they are.

    Raises:
        CheckpointError: it cannot be read as plain weights; the message says what it is instead.
    """
    content = _load(path)
    notes: list[str] = []
    state = _find_state(content, notes)
    if state is None:
        kind = type(content).__name__
        if isinstance(content, Mapping):
            kind = f"a dict of {', '.join(str(key) for key in list(content)[:6]) or 'nothing'}"
        raise CheckpointError(f"{path}: holds no state_dict of tensors, but {kind}; give a file with the state_dict")
    return without_wrappers(state), notes


def without_wrappers(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors by the names that the bare network gives them."""
    named = dict(state)
    while True:
        # Counters, such as those of averaged weights, stand beside the wrapper.
        names = [name for name, tensor in named.items() if tensor.numel() != 1]
        known = next((one for one in _WRAPPERS if names and all(name.startswith(one) for name in names)), None)
        own = {name.removesuffix(_A_LAYER) for name in names if name.endswith("." + _A_LAYER)}
        wrapper = known or (own.pop() if len(own) == 1 and _A_LAYER not in named else None)
        if wrapper is None:
            return named
        named = {name.removeprefix(wrapper): tensor for name, tensor in named.items()}


def _find_state(content: Any, notes: list[str], depth: int = 2) -> dict[str, Tensor] | None:
    """The deepest mapping under :data:`STATE_KEYS`, or any other key, that holds tensors, without its other values."""
    if not isinstance(content, Mapping):
        return None
    own = {str(name): tensor for name, value in content.items() if (tensor := _tensor_of(value)) is not None}
    if not depth or any(name.endswith(_A_LAYER) for name in own):
        return own or None
    found = {key: state for key in STATE_KEYS if (state := _find_state(content.get(key), notes, depth - 1))}
    if not found:
        others = {str(key): _find_state(value, notes, depth - 1) for key, value in content.items()}
        found = {key: one for key, one in others.items() if one and any(name.endswith(_A_LAYER) for name in one)}
    networks = {key: one for key, one in found.items() if any(name.endswith(_A_LAYER) for name in one)}
    found = networks or found
    if len(found) > 1:
        first, *rest = found
        notes.append(f"took the weights under {first!r}; it has others under {', '.join(map(repr, rest))}")
    return next(iter(found.values()), own or None)


def _tensor_of(value: Any) -> Tensor | None:
    """A tensor, or an array of numpy as one; None for anything else."""
    if isinstance(value, np.ndarray) and value.dtype.kind in "biuf":
        return torch.from_numpy(np.ascontiguousarray(value, value.dtype.newbyteorder("=")).reshape(value.shape))
    return value if isinstance(value, Tensor) else None


def _load(path: Path) -> Any:
    if (why := foreign_file(path) or _no_checkpoint(path)) is not None:
        raise CheckpointError(f"{path}: {why}")
    # Before torch 2.5 there is no list of one call's own: files with such values are then refused, which says so.
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
    """Values that run nothing, as scripts leave them beside weights: numbers of numpy (a best score, an epoch), a
    script's options, dates, and paths, of which those of another system are read as pure ones."""
    scalar, rebuild = np.float64(0).__reduce__()[0], np.zeros(1).__reduce__()[0]
    allowed: list[Any] = [np.dtype, np.ndarray, *(type(np.dtype(letter)) for letter in _NUMBERS)]
    allowed += [argparse.Namespace, types.SimpleNamespace, decimal.Decimal, frozenset]
    allowed += [getattr(datetime, name) for name in ("datetime", "date", "time", "timedelta", "timezone")]
    for flavour in ("Posix", "Windows"):
        pure = getattr(pathlib, f"Pure{flavour}Path")
        for module in ("pathlib", "pathlib._local"):  # the second in Python 3.13
            allowed += [_named(pure, module, f"{kind}{flavour}Path") for kind in ("", "Pure")]
    # torch's reader fills dicts and lists only. What a defaultdict would call for a new key is not kept.
    allowed += [_named(_dict_for, "collections", "defaultdict"), _named(_list_for, "collections", "deque")]
    allowed += [_named(_nothing, "builtins", kind.__name__) for kind in (list, dict, int, float, str, bool)]
    # numpy 1 and 2 write these two functions under different names, whichever of the two reads them.
    for core in ("numpy.core", "numpy._core"):
        allowed += [
            _named(scalar, f"{core}.multiarray", "scalar"),
            _named(rebuild, f"{core}.multiarray", "_reconstruct"),
        ]
    return allowed


def _dict_for(factory: Any = None) -> dict[Any, Any]:
    return {}


def _list_for(items: Any = (), length: int | None = None) -> list[Any]:
    return list(items)


def _nothing(*_: Any) -> None:
    """Stands for the types that a defaultdict names."""


def _named(function: Any, module: str, name: str) -> Callable[..., Any]:
    """`function` under another name: torch looks allowed ones up by module and name."""

    def call(*arguments: Any) -> Any:
        return function(*arguments)

    call.__module__, call.__qualname__ = module, name
    return call


_ADVICE = "ask its author for torch.save(model.state_dict(), ...)"
_JOIN = "put the tensors of all parts into one dict and save it with safetensors.torch.save_file"
_PART = re.compile(r"-(\d{5})-of-(\d{5})\.\w+$")


def sharded_part(path: Path) -> str | None:
    """What a file is, by its name, of weights that lie in several files; None where it is none of those."""
    if (part := _PART.search(path.name)) and part[2] != "00001":
        return f"part {int(part[1])} of {int(part[2])} of sharded weights; {_JOIN}"
    if path.name.endswith(".index.json"):
        return f"the index of sharded weights, which says what is in which part; {_JOIN}"
    return None


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
    if head.lstrip()[:1] in (b"{", b"[") and b"\0" not in head:
        return "JSON, not weights; give the .safetensors or .pth file that belongs to it"
    if head.startswith(b"\x89HDF"):
        return f"an HDF5 file, not a checkpoint of torch; {_ADVICE}"
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


# How torch's reader words what it does not take, by version and kind.
_REFUSED = re.compile(r"GLOBAL ([\w.]+)|[Uu]nsupported class ([\w.]+)|but got <class '([\w.]+)'>")


def _reason(path: Path, error: Exception) -> str:
    """What is in the way, in words of our own."""
    text, pickled = str(error), _pickle_of(path)
    names = [next(filter(None, found)) for found in _REFUSED.findall(text)]
    if pickled[:1] != b"\x80" and not zipfile.is_zipfile(path) and "legacy .tar format" not in text:
        return "no checkpoint: neither torch's zip nor a pickle"
    known = {f"{one.__module__}.{one.__qualname__}" for one in allowed_types()} | {"collections.OrderedDict"}
    if not hasattr(torch.serialization, "safe_globals") and names and {names[0], f"builtins.{names[0]}"} & known:
        return (
            f"holds {names[0]}, a plain value that runs nothing, but torch before 2.5 cannot be told to read it (here: "
            f"{torch.__version__}); update torch, or {_ADVICE}"
        )
    if not names and "Unsupported operand" in text:
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
