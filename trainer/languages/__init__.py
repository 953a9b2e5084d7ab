"""A page's second language: every text of it that has a translation stands there twice, and CSS shows one.

``ja.json`` maps English texts to Japanese ones. ``{}`` stands for a name or a number, ``{t}`` for a text that is
translated in its turn; the translation puts them by their number, ``{0}``. The page has no script, so the choice is two
radio buttons at its beginning, by which its CSS hides the other language. Titles, tooltips and the texts that stand
for pictures cannot be there twice: they are in the language that the page opens in.
"""

from __future__ import annotations

import json
import re
from functools import cache, partial
from html import escape, unescape
from importlib import resources
from typing import Literal

Language = Literal["en", "ja"]
_TEXT = re.compile(r"(</?(\w+)[^>]*>)([^<]+)")
_ALONE = re.compile(r'((?: alt| title| aria-label)="|<title>)([^"<]+)')
_PLACE = re.compile(r"\{t?\}")
_PERCENT = r"(.+?)\ %", r"([\d.+-]+)\ %"  # what stands before it is a number, so a name may hold a colon
_AS_THEY_ARE = ("style", "title")


def in_both_languages(html: str, language: Language) -> str:
    """The HTML with each text that has a translation in both languages, or in `language` where only one has room."""
    if language == "ja":
        html = _ALONE.sub(lambda match: match[1] + escape(japanese(unescape(match[2])) or unescape(match[2])), html)
    return _TEXT.sub(_doubled, html)


def switch(language: Language) -> str:
    """The two buttons that choose the language; `language` is chosen at first."""
    names = (("ja", "日本語"), ("en", "English"))  # they float to the right, so the last one stands first
    return "".join(
        f'<input type="radio" name="language" id="{code}"{" checked" * (code == language)}>'
        f'<label for="{code}" lang="{code}">{name}</label>'
        for code, name in names
    )


def japanese(text: str) -> str | None:
    """The translation of a text, as a whole or sentence by sentence; None where there is none."""
    exact, patterns = _translations()
    if text in exact:
        return exact[text]
    sentences = re.split(r"(?<=\.) (?=[A-Z\[*])", text)
    translated = [japanese(sentence) for sentence in sentences] if len(sentences) > 1 else [None]
    if all(translated):
        return "".join(one for one in translated if one)
    for pattern, places, translation in patterns:
        if len(sentences) > 1 and r"\.\ " not in pattern.pattern:
            continue  # it would take whole sentences for a name
        if match := pattern.fullmatch(text):
            values = [
                (_japanese_name(value) or value) if place == "{t}" else value
                for value, place in zip(match.groups(), places, strict=True)
            ]
            return translation.format(*values)
    return None


def _japanese_name(text: str) -> str | None:
    """The translation of a name, also where it has a capital since it begins the sentence."""
    return japanese(text) or japanese(text[:1].lower() + text[1:])


def _doubled(match: re.Match[str]) -> str:
    opening, tag, text = match.groups()
    translation = None if tag in _AS_THEY_ARE or not text.strip() else japanese(unescape(text.strip()))
    # Captions stand in narrow columns: names of files break after their dots and underscores, not inside a word.
    breakable = partial(re.sub, r"([/._-])(?=[A-Za-z])", r"\1<wbr>") if tag == "figcaption" else str
    if translation is None:
        return opening + breakable(text)
    part = "tspan" if tag == "text" else "span"  # in SVG and in HTML
    shown, translation = breakable(text.strip()), breakable(escape(translation))
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    both = f'<{part} lang="en">{shown}</{part}><{part} lang="ja">{translation}</{part}>'
    return f"{opening}{before}{both}{after}"


@cache
def _translations() -> tuple[dict[str, str], list[tuple[re.Pattern[str], list[str], str]]]:
    """Whole texts with their translations, and patterns, those with the longest fixed text first."""
    path = resources.files("trainer.languages") / "ja.json"
    table: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    exact = {english: translation for english, translation in table.items() if not _PLACE.search(english)}
    templates = sorted(table.keys() - exact.keys(), key=lambda english: (-len(_PLACE.sub("", english)), english))
    patterns = [
        (
            re.compile("(.+?)".join(map(re.escape, _PLACE.split(english))).replace(*_PERCENT), re.DOTALL),
            _PLACE.findall(english),
            table[english],
        )
        for english in templates
    ]
    return exact, patterns
