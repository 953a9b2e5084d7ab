"""What made an output: the weights, versions, machine and time that results and reports carry."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from trainer._version import __version__
from trainer.annotations import Document
from trainer.errors import RunError
from trainer.models.card import card_of, joints_of
from trainer.models.checkpoint import weights_file


def describe_model(model: nn.Module) -> dict[str, Any]:
    """What the results say about the network: its card, and whatever the loader noted about the file."""
    card = dict(card_of(model))
    return {"arch": card.get("arch"), "keypoints": list(joints_of(model)), "card": card}


def made_by(model: nn.Module | None = None) -> dict[str, Any]:
    """Versions, machine and time: the one block that differs between equal runs."""
    return {
        "name": "trainer",
        "version": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "system": f"{sys.platform} {platform.machine()}",
        "device": str(next(model.parameters()).device) if model is not None else None,
        "utc": utc_now(),
    }


def file_sha256(path: Path) -> str:
    """Hash of a file's bytes in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def name_model(results: dict[str, Any], path: str, name: str | None = None) -> None:
    """Note in the results which file the weights came from, its hash, and what to call them."""
    file = weights_file(path)
    called = name or (Path(path).resolve().name if Path(path).is_dir() else file.name.split(".")[0])
    results["model"] = {"name": called, "path": str(file), "sha256": file_sha256(file), **results["model"]}


def describe_document(document: Document) -> dict[str, Any]:
    """What a run remembers of a document: its path, hash and size, and what made it."""
    if document.path is None:
        raise RunError("a document that was never written cannot be trained on: write it to a file first")
    source = document.header.get("source") or {}
    return {
        "path": str(document.path.resolve()),
        "images": str(document.images.resolve()) if document.images is not None else None,
        "sha256": hashlib.sha256(document.path.read_bytes()).hexdigest(),
        "records": len(document.records),
        "generator": document.header.get("generator"),
        "source": {key: source.get(key) for key in ("scene", "camera", "render_layer", "dataset") if source.get(key)},
    }


def without_folders(described: Mapping[str, Any]) -> dict[str, Any]:
    """A document's description for a card that travels: its file name instead of paths that may name people."""
    return {**{k: v for k, v in described.items() if k != "images"}, "path": Path(described["path"]).name}


def utc_now() -> str:
    """The time as ISO 8601 in UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def describe_machine(device: torch.device) -> dict[str, Any]:
    """Versions and hardware, for a run's provenance. No host or user name."""
    import cv2
    import lightning_fabric
    import numpy
    import PIL
    import safetensors

    from trainer._version import __version__

    return {
        "trainer": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "lightning_fabric": lightning_fabric.__version__,
        "numpy": numpy.__version__,
        "opencv": cv2.__version__,
        "pillow": PIL.__version__,
        "safetensors": safetensors.__version__,
        "system": f"{platform.system()} {platform.machine()}",
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        "threads": torch.get_num_threads(),
    }
