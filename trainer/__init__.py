"""Pose networks for drawn and animated characters.

The public names below are imported on first use, so that ``import trainer`` stays cheap and silent.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from trainer._version import __version__

_PUBLIC = {
    "Document": "trainer.annotations",
    "MPII16": "trainer.annotations",
    "read_document": "trainer.annotations",
    "write_document": "trainer.annotations",
    "load_model": "trainer.models",
    "predict": "trainer.prediction",
}

if TYPE_CHECKING:  # so that editors and type checkers see what is imported on first use
    from trainer.annotations import MPII16, Document, read_document, write_document
    from trainer.models import load_model
    from trainer.prediction import predict

__all__ = ["MPII16", "Document", "__version__", "load_model", "predict", "read_document", "write_document"]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(importlib.import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module 'trainer' has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(__all__)
