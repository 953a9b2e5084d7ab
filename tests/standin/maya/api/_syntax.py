"""What a plug-in's command accepts and how a call is read: MArgList, MSyntax, MArgParser, MArgDatabase."""

from __future__ import annotations

from ._constants import with_constants
from ._paths import MSelectionList, scene
from ._units import MAngle, MDistance, MTime


class MArgList:
    """The words of a call: flags as "-name" followed by their values, then the objects."""

    kInvalidArgIndex = -1

    def __init__(self, other=None):
        self._words = list(other._words) if isinstance(other, MArgList) else []

    def __len__(self):
        return len(self._words)

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

    def asInt(self, index):
        return int(self._word(index))

    def asDouble(self, index):
        return float(self._word(index))

    asFloat = asDouble

    def asBool(self, index):
        return bool(self._word(index))

    def asStringArray(self, index):
        return [str(word) for word in self._words[index:]]

    def flagIndex(self, shortFlag, longFlag=""):
        names = {f"-{name.lstrip('-')}" for name in (shortFlag, longFlag) if name}
        return next((i for i, word in enumerate(self._words) if word in names), self.kInvalidArgIndex)


@with_constants
class MSyntax:
    """What a command accepts: flags with their argument types, positional arguments, objects."""

    def __init__(self):
        self._flags, self._arguments, self._multi = {}, [], set()
        self._query = self._edit = False
        self._objects, self._minimum, self._maximum = MSyntax.kNone, 0, None
        self._use_selection = False

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

    def makeFlagQueryWithFullArgs(self, flag, optional):
        return self

    def _long(self, name):
        if name in self._flags:
            return name
        return next((long for long, (short, _) in self._flags.items() if short == name), None)

    def addArg(self, argType):
        self._arguments.append(argType)
        return self

    @property
    def enableQuery(self):
        return self._query

    @enableQuery.setter
    def enableQuery(self, on):
        self._query = bool(on)

    @property
    def enableEdit(self):
        return self._edit

    @enableEdit.setter
    def enableEdit(self, on):
        self._edit = bool(on)

    def setObjectType(self, objectFormat, minimum=0, maximum=None):
        self._objects, self._minimum, self._maximum = objectFormat, minimum, maximum
        return self

    def useSelectionAsDefault(self, on):
        self._use_selection = bool(on)

    def setMinObjects(self, count):
        self._minimum = count
        return self

    def setMaxObjects(self, count):
        self._maximum = count
        return self

    minObjects = property(lambda self: self._minimum)
    maxObjects = property(lambda self: self._maximum)


def converted(value, kind, where):
    """One argument as its type has it; TypeError in the words of Maya's Python commands."""
    try:
        if kind == MSyntax.kString:
            if not isinstance(value, str):
                raise ValueError
            return value
        if kind == MSyntax.kBoolean:
            if isinstance(value, str):
                return {
                    "on": True,
                    "yes": True,
                    "true": True,
                    "1": True,
                    "off": False,
                    "no": False,
                    "false": False,
                    "0": False,
                }[value.lower()]
            return bool(value)
        if kind in (MSyntax.kLong, MSyntax.kUnsigned):
            if isinstance(value, float) and value != int(value):
                raise ValueError
            return int(value)
        if kind == MSyntax.kTime and isinstance(value, MTime):
            return value.asUnits(MTime.uiUnit())
        if kind in (MSyntax.kDouble, MSyntax.kDistance, MSyntax.kAngle, MSyntax.kTime):
            return float(value)
    except (ValueError, KeyError, TypeError) as error:
        names = {
            MSyntax.kString: "string",
            MSyntax.kBoolean: "bool",
            MSyntax.kLong: "int",
            MSyntax.kUnsigned: "unsigned int",
            MSyntax.kTime: "time",
            MSyntax.kDouble: "float",
            MSyntax.kDistance: "distance",
            MSyntax.kAngle: "angle",
        }
        raise TypeError(
            f"Invalid arguments for {where}.  Expected {names[kind]}, got {type(value).__name__}"
        ) from error
    return value


class MArgParser:
    """Reads an MArgList by an MSyntax. TypeError for what the syntax does not allow."""

    def __init__(self, syntax, arguments):
        self._syntax, self._uses, self._objects, self._given = syntax, {}, [], []
        self._is_query = self._is_edit = False
        words = list(arguments._words)
        while words:
            word = words.pop(0)
            if isinstance(word, str) and word.startswith("-") and len(word) > 1 and not _is_number(word):
                self._read_flag(word.lstrip("-"), words)
            else:
                self._objects.append(word)
        for position, kind in enumerate(syntax._arguments[: len(self._objects)]):
            self._given.append(converted(self._objects[position], kind, f"argument {position + 1}"))
        self._objects = self._objects[len(syntax._arguments) :]
        if not self._objects and syntax._use_selection:
            self._objects = list(MSelectionListFromScene().getSelectionStrings())
        self._check_objects()

    def _read_flag(self, name, words):
        if name in ("q", "query") and self._syntax._query:
            self._is_query = True
            return
        if name in ("e", "edit") and self._syntax._edit:
            self._is_edit = True
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

    def _check_objects(self):
        syntax, count = self._syntax, len(self._objects)
        if self._is_query or self._is_edit:
            return
        if syntax._objects == MSyntax.kNone and count:
            raise TypeError(f"Too many arguments: {self._objects!r}")
        if count < syntax._minimum:
            raise TypeError(f"{syntax._minimum} objects are needed, {count} were given")
        if syntax._maximum is not None and count > syntax._maximum:
            raise TypeError(f"At most {syntax._maximum} objects can be given, not {count}")

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
    def numberOfFlagsUsed(self):
        return sum(len(uses) for uses in self._uses.values())

    @property
    def isQuery(self):
        return self._is_query

    @property
    def isEdit(self):
        return self._is_edit

    def getFlagArgumentList(self, name, use):
        found = MArgList()
        found._words = list(self._uses[self._flag(name)][use])
        return found

    def getFlagArgumentPosition(self, name, use):
        raise RuntimeError("(kFailure): the stand-in does not know the position of flags")

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

    def flagArgumentDouble(self, name, index):
        return float(self._argument(name, index))

    flagArgumentFloat = flagArgumentDouble

    def flagArgumentMTime(self, name, index):
        return MTime(self._argument(name, index), MTime.uiUnit())

    def flagArgumentMDistance(self, name, index):
        return MDistance(MDistance.uiToInternal(self._argument(name, index)), MDistance.kCentimeters)

    def flagArgumentMAngle(self, name, index):
        return MAngle(MAngle.uiToInternal(self._argument(name, index)), MAngle.kRadians)

    def getObjectStrings(self):
        return tuple(str(word) for word in self._objects)

    def commandArgumentString(self, index):
        return str(self._given[index])

    def commandArgumentInt(self, index):
        return int(self._given[index])

    def commandArgumentDouble(self, index):
        return float(self._given[index])

    commandArgumentFloat = commandArgumentDouble

    def commandArgumentBool(self, index):
        return bool(self._given[index])


class MArgDatabase(MArgParser):
    """MArgParser that can look objects up."""

    def getObjectList(self):
        found = MSelectionList()
        for word in self._objects:
            found.add(str(word))
        return found


def _is_number(word):
    try:
        float(word)
    except ValueError:
        return False
    return True


def MSelectionListFromScene():
    found = MSelectionList()
    found._items = [(item, None) for item in scene().selection]
    return found
