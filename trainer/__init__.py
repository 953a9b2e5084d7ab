"""Pose networks for drawn and animated characters.

The public names below are imported on first use, so that ``import trainer`` stays cheap and silent.
"""

from __future__ import annotations

import importlib
from typing import Any

from trainer._version import __version__

_PUBLIC = {
    "MPII16": "trainer.annotations",
    "read_document": "trainer.annotations",
    "write_document": "trainer.annotations",
    "load_model": "trainer.models",
    "predict": "trainer.prediction",
}

__all__ = ["__version__", *sorted(_PUBLIC)]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(importlib.import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module 'trainer' has no attribute {name!r}")
