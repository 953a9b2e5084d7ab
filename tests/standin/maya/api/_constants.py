"""Class constants (MFn.kCamera, MTime.kFilm ...) out of constants.json, which command_flags/extract_api.py makes."""

from __future__ import annotations

import json
from pathlib import Path

TABLE = json.loads(Path(__file__).with_name("constants.json").read_text(encoding="utf-8"))


def with_constants(cls):
    """Class decorator: adds the constants that Maya's class of this name has."""
    for name, value in TABLE[cls.__name__].items():
        if name not in cls.__dict__:
            setattr(cls, name, value)
    return cls


@with_constants
class MFn:
    """Types of API objects."""


@with_constants
class MSpace:
    """Coordinate spaces."""
