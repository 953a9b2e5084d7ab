"""The words on menus, windows and dialogs, in the language of Maya; JSON files in ``texts/``, one a language."""

import json
import os
import re

from maya import cmds

_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts")
_LANGUAGES = {"ja": "ja.json"}  # what about(uiLanguage) begins with; English for everything else
_read = {}


def word(key, **values):
    """The text for ``key`` with ``{names}`` filled in. A key that a translation lacks is said in English."""
    language = str(cmds.about(uiLanguage=True) or "")[:2]
    texts = _texts(_LANGUAGES.get(language, "en.json"))
    text = texts.get(key)
    if text is None:
        text = _texts("en.json")[key]
    return text.format(**values) if values else text


def said(message):
    """A message of the exporter, which is English, in the language of Maya where it is known there.

    ``texts/messages_<language>.json`` (of the export) and ``texts/reasons_<language>.json`` (of joints) have pairs: the
    message as the code has it, with its ``{}``, and the translation, which names the parts by number: ``{0}`` stays as
    it is, as names must, ``{0:said}`` is a message itself or a list of them. What is not known stays English.
    """
    language = str(cmds.about(uiLanguage=True) or "")[:2]
    if language not in _LANGUAGES:
        return message
    told = _translated(message, language)
    return message if told is None else told


def _translated(message, language):
    """The translation of one message; None where it is not known."""
    for kind in ("messages", "reasons"):
        for pattern, translation in _messages("{}_{}.json".format(kind, language)):
            found = pattern.match(message)
            if found:
                return translation.format(*[_Part(part) for part in found.groups()])
    return None


class _Part(str):
    """A part of a message, that a translation asks for as it is or ``:said``."""

    def __format__(self, specification):
        if specification != "said":
            return format(str(self), specification)
        language = str(cmds.about(uiLanguage=True) or "")[:2]
        told = _translated(self, language)
        for split, join in _LISTS if told is None else ():
            entries = [_entry(entry, language) for entry in re.split(split, self)]
            if None not in entries:
                return join.join(entries)
        return str(self) if told is None else told


# How the exporter strings messages together, and how that is written in Japanese.
_LISTS = ((r"; ", "。"), (r"(?<=\)), ", "、"), (r", ", "、"))


def _entry(text, language):
    """An entry of a list: a message, or ``name: message``, or ``name (message)``; None where the message is unknown."""
    told = _translated(text, language)
    if told is not None:
        return told
    for pattern, form in ((r"(\S+): (.+)\Z", "{}: {}"), (r"(\S+) \((.+)\)\Z", "{}（{}）")):
        found = re.match(pattern, text, re.DOTALL)
        told = _translated(found.group(2), language) if found else None
        if told is not None:
            return form.format(found.group(1), told)
    return None


def _messages(name):
    if (name, "compiled") not in _read:
        pairs = [(_pattern(english), translation) for english, translation in _texts(name)]
        _read[name, "compiled"] = pairs
    return _read[name, "compiled"]


def _pattern(english):
    """What a message with ``{}`` in it can look like, a group for each of them."""
    pieces = re.split(r"\{[^}]*\}", english)
    return re.compile("(.+?)".join(re.escape(piece) for piece in pieces) + r"\Z", re.DOTALL)


def _texts(name):
    if name not in _read:
        with open(os.path.join(_FOLDER, name), "r", encoding="utf-8") as stream:
            _read[name] = json.load(stream)
    return _read[name]
