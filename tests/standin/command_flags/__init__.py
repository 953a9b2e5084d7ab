"""Every command of Maya with its flags, and the check of one call against them.

The table commands.json is made by extract.py from two stub packages (licence and source there). A row is
`{"modes": "qe", "flags": {"long": "short cqembs"}}`: modes of the command (q query, e edit; create always), and for
each flag its short name, if known, and letters: c create, q query, e edit, m may be given several times, b a switch,
s takes strings.

What it does not know: the other types that flags take, and which flags go together.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("commands.json")
MODE_FLAGS = {"query": "query", "q": "query", "edit": "edit", "e": "edit"}


@dataclass(frozen=True)
class Flag:
    """One flag: long and short name ("" where unknown), and what it may be used for."""

    long: str
    short: str
    modes: str

    @property
    def can_query(self) -> bool:
        return "q" in self.modes


@dataclass(frozen=True)
class CommandFlags:
    """What one command accepts. `find` takes a long or a short flag name and returns None for an unknown one."""

    name: str
    has_query: bool
    has_edit: bool
    flags: dict[str, Flag]
    by_short: dict[str, Flag]

    def find(self, name: str) -> Flag | None:
        return self.flags.get(name) or self.by_short.get(name)


@lru_cache(maxsize=None)  # noqa: UP033  (Maya 2022 has Python 3.7)
def _rows() -> dict:
    return json.loads(TABLE.read_text(encoding="utf-8"))


def command_names() -> list[str]:
    """Every command of Maya, sorted."""
    return sorted(_rows())


@lru_cache(maxsize=None)  # noqa: UP033  (Maya 2022 has Python 3.7)
def command_flags(name: str) -> CommandFlags | None:
    """The flags of one command, None where Maya has no such command."""
    row = _rows().get(name)
    if row is None:
        return None
    flags = {}
    for long, text in row["flags"].items():
        short, _, modes = text.rpartition(" ")
        flags[long] = Flag(long, short, modes)
    by_short = {flag.short: flag for flag in flags.values() if flag.short}
    return CommandFlags(name, "q" in row["modes"], "e" in row["modes"], flags, by_short)


def long_flags(command: CommandFlags, given: dict) -> tuple[dict, object, bool]:
    """Flags of one Python call by long name, the value of query (False where not given) and whether it edits.

    Raises TypeError as Maya does for an unknown flag ("Invalid flag 'x'"), for a mode that the command lacks, for a
    flag given twice, and for a number where a string is needed.
    """
    query, edit, flags = False, False, {}
    for name, value in given.items():
        mode = MODE_FLAGS.get(name)
        if mode == "query" and command.has_query:
            query = value
            continue
        if mode == "edit" and command.has_edit:
            edit = bool(value)
            continue
        flag = command.find(name)
        if flag is None:
            raise TypeError(f"Invalid flag '{name}'")
        if flag.long in flags:
            raise TypeError(f"Flag '{flag.long}' of {command.name} is given twice, by its long and by its short name")
        flags[flag.long] = value
    if not query:
        for long, value in flags.items():
            if "s" in command.flags[long].modes and isinstance(value, int | float):
                kind = type(value).__name__
                raise TypeError(f"Invalid arguments for flag '{long}'.  Expected string, got {kind}")
    if query and edit:
        raise TypeError(f"{command.name}: query and edit cannot be used together")
    return flags, query, edit
