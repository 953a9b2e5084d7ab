"""The texts of menus, windows and dialogs in Maya's language, from the JSON files in ``texts/``."""

import json
import os
from typing import Any, Dict, Optional

from maya import cmds

from ..core.messages import in_language

_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts")
_TRANSLATIONS = ("ja",)  # what about(uiLanguage) begins with; English for everything else
_read: Dict[str, Dict[str, str]] = {}


def word(key: str, **values: Any) -> str:
    """The text for ``key`` with ``{names}`` filled in; in English where the translation lacks the key."""
    text = _texts((_translation() or "en") + ".json").get(key)
    if text is None:
        text = _texts("en.json")[key]
    return text.format(**values) if values else text


def message_text(message: str) -> str:
    """A Message in Maya's language, with options by the labels of the window's controls.

    A template without a translation stays English; a text that is no Message is returned unchanged.
    """
    return in_language(message, _translation(), _Controls())


class _Controls(dict):
    """Option as in messages -> label of its control; options without a control stay."""

    _KEYS = {
        "--allow-unverified-camera": "unverified",
        "--accept-guesses": "accept_guesses",
        "--allow-empty": "allow_empty",
        "--only-rendered": "only_rendered",
        "--scale-to-images": "scale_to_images",
        "--mapping": "load_mapping",
        "--mesh": "use_meshes",
        "--camera": "camera",
        "--output": "output",
        "--frames": "frames",
        "--preroll": "preroll",
        "--credits": "credits",
    }

    def __missing__(self, name: str) -> str:
        verb, _, option = name.rpartition(" ")
        if option not in self._KEYS:
            return name
        return "{}'{}'".format("tick " if verb == "pass" else "", word(self._KEYS[option]))


def _translation() -> Optional[str]:
    """The language of Maya where the texts are translated into it, else None."""
    language = str(cmds.about(uiLanguage=True) or "")[:2]
    return language if language in _TRANSLATIONS else None


def _texts(name: str) -> Dict[str, str]:
    if name not in _read:
        with open(os.path.join(_FOLDER, name), "r", encoding="utf-8") as stream:
            _read[name] = json.load(stream)
    return _read[name]
