"""What made an output: the weights, documents, versions, machine and time that runs, results and pages carry."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Mapping
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

import cv2
import numpy
import PIL
import torch
from torch import nn

from trainer._version import __version__
from trainer.annotations import Document
from trainer.errors import RunError
from trainer.models.card import card_of, joints_of
from trainer.models.checkpoint import RUN_WEIGHTS, weights_file
from trainer.models.default_network import FILES


def describe_machine(device: torch.device) -> dict[str, Any]:
    """Versions and hardware. No host or user name."""
    return {
        "trainer": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "lightning_fabric": version("lightning-fabric"),
        "numpy": numpy.__version__,
        "opencv": cv2.__version__,
        "pillow": PIL.__version__,
        "safetensors": version("safetensors"),
        "system": f"{platform.system()} {platform.machine()}",
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        "threads": torch.get_num_threads(),
    }


def made_by(model: nn.Module) -> dict[str, Any]:
    """Machine and time: the one block of results that differs between equal evaluations."""
    machine = describe_machine(next(model.parameters()).device)
    return {"name": "trainer", "version": machine.pop("trainer"), **machine, "utc": utc_now()}


def describe_model(model: nn.Module) -> dict[str, Any]:
    """The network's part of the results: its architecture, joints and card."""
    card = dict(card_of(model))
    return {"arch": card.get("arch"), "keypoints": list(joints_of(model)), "card": card}


def model_name(path: str | Path, card: Mapping[str, Any]) -> str:
    """What to call weights: as `--model` calls those in the box, else by the run's folder that they lie in, else as
    their card does, else by their file."""
    file = weights_file(path)
    for name, shipped in FILES.items():
        if file == shipped:
            return name
    if Path(path).is_dir() or (file.stem in RUN_WEIGHTS and (file.parent / "config.json").is_file()):
        return file.resolve().parent.name
    return str(card.get("name") or file.name.split(".")[0])


def name_model(results: dict[str, Any], path: str, name: str | None = None) -> None:
    """Write into the results the file of the weights, its hash, and the model's name."""
    file = weights_file(path)
    called = name or model_name(path, results["model"].get("card") or {})
    results["model"] = {"name": called, "path": str(file), "sha256": file_sha256(file), **results["model"]}


def describe_document(document: Document) -> dict[str, Any]:
    """A document as a run's config describes it: its path, hash and size, and what made it.

    Raises:
        RunError: the document has no file.
    """
    if document.path is None:
        raise RunError("a document that was never written cannot be trained on: write it to a file first")
    source = document.header.get("source") or {}
    return {
        "path": str(document.path.resolve()),
        "images": str(document.images.resolve()) if document.images is not None else None,
        "sha256": file_sha256(document.path),
        "split": document.part,
        "records": len(document.records),
        "generator": document.header.get("generator"),
        "source": {key: source.get(key) for key in ("scene", "camera", "render_layer", "dataset") if source.get(key)},
    }


def without_folders(described: Mapping[str, Any]) -> dict[str, Any]:
    """A document's description for a model card: its file name instead of paths, which may name people."""
    return {**{k: v for k, v in described.items() if k != "images"}, "path": Path(described["path"]).name}


def file_sha256(path: Path) -> str:
    """Hash of a file's bytes in hexadecimal, read a megabyte at a time."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def utc_now() -> str:
    """The time as ISO 8601 in UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
