"""The words on menus, windows and dialogs, in the language of Maya; JSON files in ``texts/``, one a language."""

import json
import os

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


def _texts(name):
    if name not in _read:
        with open(os.path.join(_FOLDER, name), "r", encoding="utf-8") as stream:
            _read[name] = json.load(stream)
    return _read[name]
