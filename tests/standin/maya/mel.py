"""maya.mel: the few lines of MEL that Python code hands over.

`eval` runs commands of Maya and of plug-ins with their flags (`ls -sl -type joint`), global string variables of the
main window (`$tmp = $gMainWindow`). Whatever else MEL can do raises an error of the stand-in, never a silent answer.
"""

from __future__ import annotations

import re
import shlex

from maya.cmds._call import StandinLimitation

_DECLARATION = re.compile(r"\s*(?:global\s+)?(string|int|float)\s+\$(\w+)")
_VARIABLE = re.compile(r"\s*(?:global\s+)?(?:string\s+)?\$\w+\s*=\s*\$(\w+)\s*;?\s*$")
_GLOBALS = {
    "gMainWindow": "MayaWindow",
    "gShelfTopLevel": "MainShelfLayout|ShelfLayout|formLayout1|ShelfTabLayout",
    "gMainProgressBar": "mainProgressBar",
    "gCommandWindow": "commandWindow",
}
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|`[^`]*`|\{[^}]*\}|[^\s;"]+')


def eval(code):
    """The answer of the last statement.

    RuntimeError for what is wrong, StandinLimitation for MEL that is not understood.
    """
    answer = None
    for statement in statements(code):
        answer = _run(statement)
    return answer


def statements(code):
    """The code cut at semicolons and line ends that stand outside strings; comments are left out."""
    found, current, inside, position = [], "", False, 0
    while position < len(code):
        letter = code[position]
        if inside and letter == "\\":
            current += code[position : position + 2]
            position += 2
            continue
        if letter == '"':
            inside = not inside
        if not inside and code.startswith("//", position):
            position = code.find("\n", position)
            if position < 0:
                break
            continue
        if letter == ";" and not inside:
            found.append(current)
            current = ""
        else:
            current += letter
        position += 1
    return [part.strip() for part in [*found, current] if part.strip()]


def _global(name):
    """The value of a global variable of the main window; empty in batch, while Maya starts, and where there is none."""
    from maya.cmds import _session, _ui_elements

    if _session.in_batch() or _ui_elements.interface().is_starting:
        return ""
    return _GLOBALS.get(name, "")


_types: dict = {}  # of the user's variables, which all code that is run at the top level shares


def _check_types(statement):
    """MEL's variables keep their type.

    Sources: Autodesk's MEL guide, "Variables" (a variable's type cannot change); "Invalid redeclaration of variable"
    and "Cannot convert data of type" are what public threads quote.
    """
    declared = _DECLARATION.match(statement)
    if declared:
        kind, name = declared.groups()
        if _types.setdefault(name, kind) != kind:
            raise RuntimeError(f'Invalid redeclaration of variable "${name}" as a different type.')
        return
    assigned = re.match(r"\s*\$(\w+)\s*=\s*\$g[A-Z]", statement)
    if assigned and _types.setdefault(assigned[1], "string") != "string":
        raise RuntimeError(f"Cannot convert data of type string to type {_types[assigned[1]]}.")


def _run(statement):
    _check_types(statement)
    if re.match(r"\s*(?:global\s+)?(string|int|float)\s+\$\w+\s*$", statement):
        return ""
    variable = _VARIABLE.match(statement)
    if variable:
        return _global(variable[1])
    statement = re.sub(r"\$(g[A-Z]\w*)", lambda match: f'"{_global(match[1])}"', statement)
    words = [match.group(0) for match in _WORD.finditer(statement)]
    if (
        not words
        or not re.match(r"[A-Za-z_]\w*$", words[0])
        or any(mark in statement for mark in ("$", "`", "{", "(", ")"))
    ):
        raise StandinLimitation(f"mel.eval: the stand-in does not understand: {statement}")
    return _command(words[0], [_literal(word) for word in words[1:]])


# Procedures of Maya's own scripts that plug-ins call; shelves are kept in memory only.


def _literal(word):
    return ("string", shlex.split(word)[0] if word != '""' else "") if word.startswith('"') else ("word", word)


def _command(name, words):
    import command_flags

    from maya import cmds

    plugin = cmds._plugin_commands.get(name)
    if plugin is not None:
        return _plugin(plugin, words)
    known = command_flags.command_flags(name)
    if known is None:
        raise RuntimeError(f'Cannot find procedure "{name}".')
    arguments, flags = [], {}
    position = 0
    query = any(word in ("-q", "-query") for kind, word in words if kind == "word")
    while position < len(words):
        kind, word = words[position]
        position += 1
        if kind == "word" and re.match(r"-[A-Za-z]", word):
            flag_name = word[1:]
            flag = known.find(flag_name)
            if flag_name in ("q", "query", "e", "edit") and flag is None:
                flags[flag_name] = True
                continue
            if flag is None:
                raise RuntimeError(f"Invalid flag '-{flag_name}'")
            takes_none = query or ("b" in flag.modes and not _is_switch(words, position))
            value = True
            if not takes_none and position < len(words):
                value = _value(words[position])
                position += 1
            flags[flag.long] = (
                [*flags[flag.long], value]
                if isinstance(flags.get(flag.long), list)
                else ([flags[flag.long], value] if flag.long in flags else value)
            )
        else:
            arguments.append(_value((kind, word)))
    return getattr(cmds, name)(*arguments, **flags)


def _is_switch(words, position):
    return position < len(words) and words[position][1] in ("on", "off", "true", "false", "yes", "no", "1", "0")


def _value(word):
    kind, text = word
    if kind == "string":
        return text
    if text in ("on", "true", "yes"):
        return True
    if text in ("off", "false", "no"):
        return False
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            continue
    return text


def _plugin(command, words):
    from maya.api import OpenMaya

    syntax = command.syntax_creator() if command.syntax_creator else None
    arguments = OpenMaya.MArgList()
    for word in words:
        arguments.addArg(_value(word))
    return command.run(arguments, syntax)
