"""The words on menus, windows and dialogs, in the language of Maya; JSON files in ``texts/``, one a language."""

import json
import os

from maya import cmds

from ..core.messages import Message, fill

_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts")
_TRANSLATIONS = ("ja",)  # what about(uiLanguage) begins with; English for everything else
_read = {}


def word(key, **values):
    """The text for ``key`` with ``{names}`` filled in. A key that a translation lacks is said in English."""
    text = _texts((_translation() or "en") + ".json").get(key)
    if text is None:
        text = _texts("en.json")[key]
    return text.format(**values) if values else text


def message_text(message):
    """A Message of the exporter in the language of Maya, with options called as the window's controls are labelled.

    ``texts/messages_<language>.json`` has the templates of the code with their translations. A template that it lacks
    stays English, and whatever is no Message stays as it is.
    """
    if not isinstance(message, Message):
        return message
    translation = _translation()
    templates = _texts("messages_{}.json".format(translation)) if translation else {}
    template = templates.get(message.template, message.template)
    return fill(template, [message_text(value) for value in message.values], _Controls())


class _Controls(dict):
    """Option as messages name it -> the control that stands for it; options that the window has not stay."""

    _KEYS = {
        "--allow-unverified-camera": "unverified",
        "--accept-guesses": "accept_guesses",
        "--only-rendered": "only_rendered",
        "--scale-to-images": "scale_to_images",
        "--mapping": "load_mapping",
        "--camera": "camera",
        "--output": "output",
        "--frames": "frames",
        "--credits": "credits",
    }

    def __missing__(self, name):
        verb, _, option = name.rpartition(" ")
        if option not in self._KEYS:
            return name
        return "{}'{}'".format("tick " if verb == "pass" else "", word(self._KEYS[option]))


def _translation():
    """The language of Maya where the texts are translated into it, else None."""
    language = str(cmds.about(uiLanguage=True) or "")[:2]
    return language if language in _TRANSLATIONS else None


def _texts(name):
    if name not in _read:
        with open(os.path.join(_FOLDER, name), "r", encoding="utf-8") as stream:
            _read[name] = json.load(stream)
    return _read[name]
