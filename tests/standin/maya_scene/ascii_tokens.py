"""Maya ASCII as statements: words and strings up to each semicolon, with the line where it starts.

The format is a run of MEL commands (Autodesk's "Maya ASCII file format" guide): `//` and `/* */` comments, double-
quoted strings with backslash escapes, statements that go on over lines until `;`.
"""

from __future__ import annotations

import re

from .errors import FileSyntaxError

_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\r\n\f\v\xa0\ufeff]+) |
    (?P<comment>//[^\n]*|/\*.*?\*/) |
    "(?P<text>(?:\\.|[^"\\])*)" |
    (?P<end>;) |
    (?P<mark>[{},()]) |
    (?P<word>[^\s";{},()]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_FLAG = re.compile(r"-[A-Za-z]\w*\Z")


class Text(str):
    """A token that stood in double quotes: never a flag, never a number."""

    __slots__ = ()


def unescape(text) -> Text:
    if "\\" not in text:
        return Text(text)
    return Text(re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), text, flags=re.DOTALL))


def is_flag(token) -> bool:
    return not isinstance(token, Text) and bool(_FLAG.match(token))


def statements(text, path):
    """(line, tokens) of each statement. Raises FileSyntaxError where the text breaks off or cannot be read."""
    position, line, counted, started = 0, 1, 0, 1
    tokens: list[str] = []
    for match in _TOKEN.finditer(text):
        if match.start() != position:
            break
        kind = match.lastgroup
        if kind == "end":
            if tokens:
                yield started, tokens
                tokens = []
        elif kind not in ("space", "comment"):
            if not tokens:
                line += text.count("\n", counted, position)
                counted, started = position, line
            tokens.append(unescape(match["text"]) if kind == "text" else match[kind])
        position = match.end()
    if position < len(text):
        line += text.count("\n", counted, position)
        near = text[position : position + 30].splitlines()[0]
        raise FileSyntaxError(f"Syntax error: unterminated string or comment at {near!r}", path, line)
    if tokens:
        raise FileSyntaxError(
            f"Syntax error: the file ends inside a statement ({' '.join(tokens[:3])} ...); is it cut off?",
            path,
            started,
        )
