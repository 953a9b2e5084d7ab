"""Texts for people that keep the template and the values they are made of.

Whoever shows a message may word it in another way: the command line shows it as it is, the window calls options by the
labels of its controls (``ui/words.py``), and ``texts/messages_<language>.json`` has the templates in other languages.
"""

import functools
import json
import os
import string
from typing import Any, Dict, Mapping, Optional, Sequence


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


def in_language(message: Any, language: Optional[str], options: Mapping[str, str] = _AS_NAMED) -> Any:
    """A message and the messages in it in a language; what is no Message is returned unchanged.

    Args:
        language: of ``texts/messages_<language>.json``; None for English. A template without a translation is English.
        options: what stands in the places that are named like an option.
    """
    if not isinstance(message, Message):
        return message
    template = _translations(language).get(message.template, message.template) if language else message.template
    return fill(template, [in_language(value, language, options) for value in message.values], options)


@functools.lru_cache(maxsize=None)
def _translations(language: str) -> Dict[str, str]:
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts")
    with open(os.path.join(folder, "messages_{}.json".format(language)), "r", encoding="utf-8") as stream:
        return json.load(stream)


def listed(template: str, messages: Sequence[str]) -> str:
    """Several messages as one, two at a time in a template such as "{}; {}"; "" for none."""
    return functools.reduce(functools.partial(Message, template), messages) if messages else ""
