"""What a plug-in's command accepts and how a call is read: MArgList, MSyntax, MArgParser, MArgDatabase."""

from __future__ import annotations

from maya.cmds._call import StandinLimitation

from ._objects import with_constants


class MArgList:
    """The words of a call: flags as "-name" followed by their values, then the objects."""

    def __init__(self, other=None):
        self._words = list(other._words) if isinstance(other, MArgList) else []

    def addArg(self, value):
        self._words.append(value)
        return self

    def _word(self, index):
        if not 0 <= index < len(self._words):
            raise IndexError("index out of range")
        return self._words[index]

    def asString(self, index):
        value = self._word(index)
        if not isinstance(value, str):
            raise TypeError("argument is not a string")
        return value


@with_constants
class MSyntax:
    """What a command accepts: flags with their argument types, and whether it has a query."""

    __slots__ = ("_flags", "_multi", "_query")

    def __init__(self):
        self._flags, self._multi, self._query = {}, set(), False

    def addFlag(self, shortName, longName, *argTypes):
        """Names with or without the dash.

        The short name may have at most 3 letters, the long one needs at least 4 (class page MSyntax).
        """
        short, long = shortName.lstrip("-"), longName.lstrip("-")
        if len(short) > 3 or len(long) < 4:
            raise RuntimeError(
                f"(kFailure): flag -{short} -{long}: short names have 1 to 3 letters, long names 4 or more"
            )
        if any(short in (known, flag[0]) or long == known for known, flag in self._flags.items()):
            raise RuntimeError(f"(kFailure): flag -{short} -{long} is there already")
        kinds = list(argTypes[0]) if len(argTypes) == 1 and isinstance(argTypes[0], (list, tuple)) else list(argTypes)
        self._flags[long] = (short, [kind for kind in kinds if kind != MSyntax.kNoArg])
        return self

    def makeFlagMultiUse(self, flag):
        self._multi.add(self._long(flag.lstrip("-")))
        return self

    def _long(self, name):
        if name in self._flags:
            return name
        return next((long for long, (short, _) in self._flags.items() if short == name), None)

    @property
    def enableQuery(self):
        return self._query

    @enableQuery.setter
    def enableQuery(self, on):
        self._query = bool(on)


def converted(value, kind, where):
    """One argument as its type has it; TypeError in the words of Maya's Python commands."""
    try:
        if kind == MSyntax.kString:
            if not isinstance(value, str):
                raise ValueError
            return value
        if kind == MSyntax.kBoolean:
            if isinstance(value, str):
                return {**dict.fromkeys(("on", "yes", "true", "1"), True),
                        **dict.fromkeys(("off", "no", "false", "0"), False)}[value.lower()]  # fmt: skip
            return bool(value)
        if kind in (MSyntax.kLong, MSyntax.kUnsigned):
            if isinstance(value, float) and value != int(value):
                raise ValueError
            return int(value)
        if kind == MSyntax.kDouble:
            return float(value)
    except (ValueError, KeyError, TypeError) as error:
        names = {
            MSyntax.kString: "string",
            MSyntax.kBoolean: "bool",
            MSyntax.kLong: "int",
            MSyntax.kUnsigned: "unsigned int",
            MSyntax.kDouble: "float",
        }
        raise TypeError(
            f"Invalid arguments for {where}.  Expected {names[kind]}, got {type(value).__name__}"
        ) from error
    raise StandinLimitation(f"MSyntax: the stand-in does not have the argument type {kind} of {where}")


class MArgParser:
    """Reads an MArgList by an MSyntax. TypeError for what the syntax does not allow."""

    def __init__(self, syntax, arguments):
        self._syntax, self._uses, self._is_query = syntax, {}, False
        words = list(arguments._words)
        while words:
            word = words.pop(0)
            if isinstance(word, str) and word.startswith("-") and len(word) > 1 and not _is_number(word):
                self._read_flag(word.lstrip("-"), words)
            else:
                raise TypeError(f"Too many arguments: {[word, *words]!r}")

    def _read_flag(self, name, words):
        if name in ("q", "query") and self._syntax._query:
            self._is_query = True
            return
        long = self._syntax._long(name)
        if long is None:
            raise TypeError(f"Invalid flag '{name}'")
        kinds = [] if self._is_query else self._syntax._flags[long][1]
        if len(words) < len(kinds):
            raise TypeError(f"Flag '{long}' must be passed {len(kinds)} argument(s)")
        values = [converted(words.pop(0), kind, f"flag '{long}'") for kind in kinds]
        if long in self._uses and long not in self._syntax._multi:
            raise TypeError(f"Flag '{long}' cannot be used more than once")
        self._uses.setdefault(long, []).append(values)

    def _flag(self, name):
        long = self._syntax._long(name.lstrip("-"))
        if long is None:
            raise RuntimeError(f"(kInvalidParameter): Unknown flag {name}")
        return long

    def isFlagSet(self, name):
        return self._flag(name) in self._uses

    def numberOfFlagUses(self, name):
        return len(self._uses.get(self._flag(name), ()))

    @property
    def isQuery(self):
        return self._is_query

    def getFlagArgumentList(self, name, use):
        found = MArgList()
        found._words = list(self._uses[self._flag(name)][use])
        return found

    def _argument(self, name, index):
        long = self._flag(name)
        if long not in self._uses:
            raise RuntimeError(f"(kFailure): Flag {name} is not set")
        return self._uses[long][0][index]

    def flagArgumentString(self, name, index):
        return str(self._argument(name, index))

    def flagArgumentInt(self, name, index):
        return int(self._argument(name, index))

    def flagArgumentBool(self, name, index):
        return bool(self._argument(name, index))


class MArgDatabase(MArgParser):
    """MArgParser as commands with a syntax use it."""


def _is_number(word):
    try:
        float(word)
    except ValueError:
        return False
    return True
