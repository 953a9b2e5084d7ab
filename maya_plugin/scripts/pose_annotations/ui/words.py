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

    ``texts/messages_<language>.json`` has pairs: the message as the code has it, with its ``{}``, and the translation,
    which names the parts by number. Parts may be messages themselves. What is not known stays English.
    """
    language = str(cmds.about(uiLanguage=True) or "")[:2]
    if language not in _LANGUAGES:
        return message
    for pattern, translation in _messages("messages_{}.json".format(language)):
        found = pattern.match(message)
        if found:
            return translation.format(*[said(part) for part in found.groups()])
    return message


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
