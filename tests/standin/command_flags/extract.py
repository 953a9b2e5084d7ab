"""Makes commands.json, the table of Maya's commands and flags, and ../maya/api/constants.json out of two stub packages.

Only facts are taken: which commands exist, how their flags are called and in which modes they work, and the
whole-number constants of maya.api.OpenMaya's classes (MFn.kCamera ...), from maya-stubs. Both packages
are made from Autodesk's command reference and published under the MIT licence:

- maya-stubs 0.4.2 (https://github.com/Muream/maya-stubs): long names, `Queryable[...]`, positional arguments,
  and whether a command has a query or an edit mode at all;
- types-maya 0.6.1 (https://gitlab.com/tahv/types-maya): long and short names, and one overload a queryable flag.

Both install into the folder name `maya-stubs`, so at least one of them has to lie unpacked somewhere else.

    python extract.py MAYA_STUBS_FOLDER TYPES_MAYA_FOLDER

where each folder is the one that is called `maya-stubs` in its wheel. A short name belongs to a long name with
certainty where types-maya lists them one after the other in its query overloads. The others are matched by type and
letters (`match_short_names`); a short name that fits no long name is left out and so is refused by the stand-in.
"""

from __future__ import annotations

import ast
import itertools
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

TABLE = Path(__file__).with_name("commands.json")
CONSTANTS = Path(__file__).parents[1] / "maya" / "api" / "constants.json"
CLASSES = ("MFn", "MTime", "MSpace", "MGlobal", "MSceneMessage", "MSyntax", "MPxCommand")
MODES = {"query", "q", "edit", "e"}


@dataclass
class Command:
    """What is known of one command; `flags` maps a long name to its modes, `types` to its annotation."""

    has_query: bool = False
    has_edit: bool = False
    flags: dict[str, set[str]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    shorts: dict[str, str] = field(default_factory=dict)  # long -> short


def definitions(path: Path) -> dict[str, list[ast.FunctionDef]]:
    """All overloads of every top-level function of a stub file, in the order of the file."""
    found: dict[str, list[ast.FunctionDef]] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, []).append(node)
    return found


def keywords(function: ast.FunctionDef) -> dict[str, str]:
    return {arg.arg: ast.unparse(arg.annotation) if arg.annotation else "" for arg in function.args.kwonlyargs}


def read_maya_stubs(path: Path) -> dict[str, Command]:
    """Long names and modes as maya-stubs has them (file cmds/__init__.pyi)."""
    commands = {}
    for name, overloads in definitions(path / "cmds" / "__init__.pyi").items():
        command = Command()
        for function in overloads:
            for flag, annotation in keywords(function).items():
                if flag in MODES:
                    command.has_query |= flag in ("query", "q")
                    command.has_edit |= flag in ("edit", "e")
                    continue
                modes = command.flags.setdefault(flag, {"c"})
                if "Queryable" in annotation:
                    modes.add("q")
                if "Multiuse" in annotation:
                    modes.add("m")
                if annotation == "bool":
                    modes.add("b")
                if annotation in ("str", "Queryable[str]", "Multiuse[str]", "Queryable[Multiuse[str]]"):
                    modes.add("s")
        commands[name] = command
    return commands


def add_types_maya(path: Path, commands: dict[str, Command]) -> None:
    """Merges types-maya (file cmds.pyi): short names, queryable and editable flags."""
    for name, overloads in definitions(path / "cmds.pyi").items():
        command = commands.setdefault(name, Command())
        create: dict[str, str] = {}
        queried: list[str] = []
        edited: set[str] = set()
        for function in overloads:
            given = keywords(function)
            mode = MODES & set(given)
            flags = {flag: kind for flag, kind in given.items() if flag not in mode}
            if mode & {"query", "q"} and any("Literal" in given[flag] for flag in mode):
                command.has_query = True
                queried += [flag for flag in flags if flag not in queried]
            elif mode & {"edit", "e"} and any("Literal" in given[flag] for flag in mode):
                command.has_edit = True
                edited |= set(flags)
                create = {**flags, **create}
            else:
                create.update(given)
        known = set(command.flags)
        pair_up_queried(command, queried, known)
        unpaired = sorted((set(create) | set(queried)) - known - set(command.shorts.values()))
        match_short_names(command, create, unpaired)
        by_short = {short: long for long, short in command.shorts.items()}
        for flag in queried:
            long = by_short.get(flag, flag)
            if long in command.flags:
                command.flags[long].add("q")
        for flag in edited:
            long = by_short.get(flag, flag)
            if long in command.flags:
                command.flags[long].add("e")


def pair_up_queried(command: Command, queried: list[str], known: set[str]) -> None:
    """types-maya lists the overloads of one flag together, long name first, then its short name."""
    for long, short in itertools.pairwise(queried):
        if long in known and short not in known:
            command.shorts[long] = short
            command.flags[long].add("q")


def fits(short: str, long: str) -> float | None:
    """How badly `short` abbreviates `long`: 0 when it is made of the initials, None when it cannot be."""
    rest, low = short.lower(), long.lower()
    if rest == "".join(letter for letter in long[1:] if letter.isupper()).lower() and set(rest) <= set("xyz"):
        return 0.0  # moveXY -xy, rotateX -x
    if not rest or rest[0] != low[0]:
        return None
    initials = (long[0] + "".join(letter for letter in long[1:] if letter.isupper() or letter.isdigit())).lower()
    if rest == initials:
        return 0.0
    position = -1
    for letter in rest:
        position = low.find(letter, position + 1)
        if position < 0:
            return 6.0  # a few of Maya's short names are no abbreviation of their long name
    if low.startswith(rest):
        return 1.0
    missed = sum(letter not in rest for letter in initials)
    return 1.5 + missed + 0.1 * abs(len(rest) - len(initials))


def match_short_names(command: Command, create: dict[str, str], unpaired: list[str]) -> None:
    """Gives each left-over name of types-maya the long name that it abbreviates, or takes it as a long name itself.

    All are matched at once, at the least total cost: `source` and `shapes` both begin with s, but only one of them
    can be `sh`. Left-over names longer than four letters are flags which maya-stubs lacks.
    """
    free = [flag for flag in command.flags if flag not in command.shorts]
    taken: set[str] = set()
    if free and unpaired:
        impossible = 1e6
        cost = np.full((len(unpaired), len(free)), impossible)
        for row, short in enumerate(unpaired):
            for column, long in enumerate(free):
                badness = fits(short, long)
                if badness is not None and create.get(short) == create.get(long) and len(short) < len(long):
                    cost[row, column] = badness
        for row, column in zip(*linear_sum_assignment(cost), strict=True):
            if cost[row, column] < impossible:
                command.shorts[free[column]] = unpaired[row]
                taken.add(unpaired[row])
    for name in unpaired:
        if name not in taken and len(name) > 4:
            command.flags.setdefault(name, {"c"})


def as_json(commands: dict[str, Command]) -> str:
    """One line a command: {"query": bool, "edit": bool, "flags": {long: "short modes"}}."""
    lines = []
    for name in sorted(commands):
        command = commands[name]
        flags = {
            long: f"{command.shorts.get(long, '')} {''.join(sorted(command.flags[long]))}".strip()
            for long in sorted(command.flags)
        }
        modes = ("q" if command.has_query else "") + ("e" if command.has_edit else "")
        row = json.dumps({"modes": modes, "flags": flags}, ensure_ascii=True, separators=(",", ":"))
        lines.append(f"{json.dumps(name)}:{row}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def constants_as_json(path: Path) -> str:
    """One line a class of OpenMaya's stub file: {class: {name: number}}."""
    rows = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name in CLASSES:
            numbers = {
                item.target.id: item.value.value
                for item in node.body
                if isinstance(item, ast.AnnAssign)
                and isinstance(item.target, ast.Name)
                and isinstance(item.value, ast.Constant)
                and type(item.value.value) is int
            }
            rows.append(f"{json.dumps(node.name)}:{json.dumps(numbers, separators=(',', ':'))}")
    return "{\n" + ",\n".join(rows) + "\n}\n"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__.split("\n\n")[0], file=sys.stderr)
        print("usage: extract.py MAYA_STUBS_FOLDER TYPES_MAYA_FOLDER", file=sys.stderr)
        return 2
    commands = read_maya_stubs(Path(arguments[0]))
    add_types_maya(Path(arguments[1]), commands)
    TABLE.write_text(as_json(commands), encoding="utf-8")
    CONSTANTS.write_text(constants_as_json(Path(arguments[0]) / "api" / "OpenMaya.pyi"), encoding="utf-8")
    total = sum(len(command.flags) for command in commands.values())
    paired = sum(len(command.shorts) for command in commands.values())
    print(f"{TABLE.name}: {len(commands)} commands, {total} flags, {paired} with a short name")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
