"""What made an output: the weights, versions, machine and time that results and reports carry."""

from __future__ import annotations

import datetime
import hashlib
import platform
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from trainer._version import __version__
from trainer.prediction import card_of, joints_of


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
        "utc": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
    }


def file_sha256(path: Path) -> str:
    """Hash of a file's bytes in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
