"""Texts for people that keep the template and the values they are made of.

Whoever shows a message may word it in another way: the command line shows it as it is, the window calls options by the
labels of its controls, and has Japanese templates (``ui/words.py``).
"""

import functools
import string
from typing import Any, Mapping, Sequence


class Message(str):
    """A message; as a str, what the command line shows.

    Numbered places of the template ("{}", "{1.width:g}") are values, which may be messages themselves. A place that is
    named like an option ("{--output}", "{pass --accept-guesses}") is one, as the command line has it. A message in
    place of the template is returned as it is.
    """

    template: str
    values: Sequence[Any]

    def __new__(cls, template: str, *values: Any) -> "Message":
        if isinstance(template, Message):
            return template
        message = super().__new__(cls, fill(template, values, _AS_NAMED))
        message.template, message.values = template, values
        return message

    def __getnewargs__(self) -> Any:
        return (self.template, *self.values)


class _AsNamed(dict):
    """Every option as its place is named."""

    def __missing__(self, name: str) -> str:
        return name


_AS_NAMED: Mapping[str, str] = _AsNamed()


def fill(template: str, values: Sequence[Any], options: Mapping[str, str]) -> str:
    """The text of a template. options: what stands in the places that are named like an option."""
    return string.Formatter().vformat(template, values, options)


def listed(template: str, messages: Sequence[str]) -> str:
    """Several messages as one, two at a time in a template such as "{}; {}"; "" for none."""
    return functools.reduce(functools.partial(Message, template), messages) if messages else ""
