"""How a Python call becomes a Maya command: flags checked, arguments flattened, the implementation looked up.

A command that Maya does not have: AttributeError, as of any module. A flag that the command does not have: TypeError
"Invalid flag 'x'". A query of a flag that cannot be queried: TypeError. A command or a flag of Maya that this stand-in
does not have: StandinLimitation, so that nothing is accepted silently.
"""

from __future__ import annotations

from typing import NamedTuple

import command_flags
import maya_scene

_IMPLEMENTATIONS = {}
_IMPLEMENTED_FLAGS = {}


class StandinLimitation(RuntimeError):
    """Maya has this, the stand-in has not. Never raised by a real Maya."""


class Call(NamedTuple):
    """One call: positional arguments flattened, flags by long name, `query` the value of the query flag."""

    name: str
    args: list
    flags: dict
    query: object
    edit: bool

    def on(self, flag):
        """Whether a switch was given and is true."""
        return bool(self.flags.get(flag))

    def several(self, flag):
        """The values of a flag that may be given several times, as a list."""
        value = self.flags.get(flag)
        if value is None:
            return []
        return list(value) if isinstance(value, (list, tuple)) else [value]

    @property
    def asked(self):
        """In query mode, the flag that is asked for: the first one given with a true value, else ""."""
        return next((flag for flag, value in self.flags.items() if value is not False), "")


def command(*names, flags=""):
    """Registers the implementation of commands; `flags` names those that it does (long names, separated by spaces).

    A flag that Maya has and that is missing here raises StandinLimitation. "*" stands for all of Maya's.
    """

    def register(function):
        for name in names:
            known = command_flags.command_flags(name)
            if known is None:
                raise LookupError(f"Maya has no command {name}")
            mine = set(flags.split())
            unknown = sorted(flag for flag in mine if flag != "*" and flag not in known.flags)
            if unknown:
                raise LookupError(f"Maya's command {name} has no flag {', '.join(unknown)}")
            _IMPLEMENTATIONS[name] = function
            _IMPLEMENTED_FLAGS[name] = None if "*" in mine else mine
        return function

    return register


def flatten(arguments):
    """Positional arguments as Maya takes them: lists and tuples are opened, None is refused."""
    flat = []
    for argument in arguments:
        if isinstance(argument, (list, tuple, set)):
            flat.extend(flatten(argument))
        elif argument is None:
            raise TypeError("Error retrieving default arguments")
        else:
            flat.append(argument)
    return flat


def run(name, args, kwargs):
    """Runs the command `name`. See the module's docstring for what it raises."""
    known = command_flags.command_flags(name)
    flags, query, edit = command_flags.long_flags(known, kwargs)
    if query:
        for flag, value in flags.items():
            if value is True and not known.flags[flag].can_query and flag not in _ALWAYS_WITH_QUERY.get(name, ()):
                raise TypeError(f"Flag '{flag}' of the command {name} cannot be queried")
    function = _IMPLEMENTATIONS.get(name)
    if function is None:
        raise StandinLimitation(f"{name}: the stand-in does not have this command of Maya")
    done = _IMPLEMENTED_FLAGS[name]
    if done is not None:
        missing = sorted(set(flags) - done)
        if missing:
            raise StandinLimitation(f"{name}: the stand-in does not have the flag {', '.join(missing)}")
    call = Call(name, flatten(args), flags, query, edit)
    if query or name in _NOT_UNDOABLE:
        return function(call)
    with maya_scene.current().undo.chunk(name):
        return function(call)


# What makes no entry of its own in the undo queue: these act on the queue, on files, or only look.
_NOT_UNDOABLE = {
    "undo", "redo", "undoInfo", "flushUndo", "file", "loadPlugin", "unloadPlugin", "currentTime", "refresh",
    "evaluationManager", "optionVar", "warning", "ls", "getAttr", "listRelatives", "listConnections",
}  # fmt: skip

# Switches that go along with a query without being asked for themselves; the reference pages mark them create only.
_ALWAYS_WITH_QUERY = {"file": ("force",)}
