"""What JSON of our own should look like, for files that people may have edited: the first fault is named by its place.

A shape is a dict for an object with these keys ("name?" may lack, further ones are allowed), a list of one shape for an
array, :class:`Each`, :class:`Maybe`, or the types that a value may have. Documents have a JSON Schema instead; here its
``integer`` would take 6.0, with which a run of so many epochs cannot go on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trainer.annotations.parsing import json_path


@dataclass(frozen=True)
class Each:
    """An object whose values all have one shape, whatever their keys."""

    shape: Any


@dataclass(frozen=True)
class Maybe:
    """A shape, or null."""

    shape: Any


NUMBER = (int, float)
_NAMES = {str: "text", int: "a whole number", NUMBER: "a number", bool: "true or false"}


def faults(value: Any, shape: Any, place: tuple[Any, ...] = ()) -> Iterator[str]:
    """What of a value has not its shape, in words."""
    where = json_path(place)
    if isinstance(shape, Maybe):
        yield from () if value is None else faults(value, shape.shape, place)
    elif isinstance(shape, (dict, Each)):
        if not isinstance(value, dict):
            yield f"{where} should be an object"
        elif isinstance(shape, Each):
            for key, one in value.items():
                yield from faults(one, shape.shape, (*place, key))
        else:
            for key, one in shape.items():
                name = key.removesuffix("?")
                if name in value:
                    yield from faults(value[name], one, (*place, name))
                elif name == key:
                    yield f"{where} has no {name}"
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{where} should be an array"
        else:
            for number, one in enumerate(value):
                yield from faults(one, shape[0], (*place, number))
    elif not isinstance(value, shape) or (isinstance(value, bool) and shape not in (bool, object)):
        yield f"{where} should be {_NAMES[shape]}"
