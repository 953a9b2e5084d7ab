"""Plug-ins and their commands: MPxCommand, MFnPlugin.

Sources: facts section 7; Autodesk's SDK page HelloWorldPython2Explained.
"""

from __future__ import annotations

import traceback

from maya.cmds._call import StandinLimitation

from ._functions import MFnBase
from ._objects import MFn, MObject, with_constants
from ._syntax import MArgList, MSyntax, converted

_commands: dict = {}


@with_constants
class MPxCommand:
    """Base of plug-in commands: `doIt(args)` does the work, `setResult` is what the caller gets."""

    _syntax = None
    _result = None

    def __init__(self):
        self._result = None

    def doIt(self, args):
        raise RuntimeError("(kFailure): the command has no doIt")

    def isUndoable(self):
        return False

    def syntax(self):
        return self._syntax or MSyntax()

    @classmethod
    def setResult(cls, value):
        MPxCommand._result = value

    @classmethod
    def clearResult(cls):
        MPxCommand._result = None

    @classmethod
    def currentResult(cls):
        return MPxCommand._result


class PluginCommand:
    """What maya.cmds.<name> is while the plug-in is loaded."""

    def __init__(self, name, creator, syntax_creator, plugin):
        self.name, self.creator, self.syntax_creator, self.plugin = name, creator, syntax_creator, plugin

    def __call__(self, *args, **kwargs):
        syntax = self.syntax_creator() if self.syntax_creator else None
        return self.run(self._words(syntax, args, kwargs), syntax)

    def _words(self, syntax, args, kwargs):
        """The call as words: flags first, then objects. Bad flags raise TypeError before the command starts."""
        from maya.cmds._call import flatten

        words = MArgList()
        names = dict(kwargs)
        if names.pop("query", names.pop("q", False)):
            words.addArg("-query")
        for name, value in names.items():
            long = syntax._long(name) if syntax else None
            if long is None:
                raise TypeError(f"Invalid flag '{name}'")
            kinds = syntax._flags[long][1]
            uses = [value]
            if long in syntax._multi and isinstance(value, (list, tuple)):
                single = len(kinds) > 1 and value and not isinstance(value[0], (list, tuple))
                uses = [value] if single else list(value)
            for use in uses:
                if not kinds or "-query" in words._words:
                    if use is not False:
                        words.addArg(f"-{long}")
                    continue
                values = list(use) if isinstance(use, (list, tuple)) else [use]
                if len(values) != len(kinds):
                    raise TypeError(f"Flag '{long}' must be passed {len(kinds)} argument(s), {len(values)} were given")
                words.addArg(f"-{long}")
                for part, kind in zip(values, kinds, strict=True):
                    words.addArg(converted(part, kind, f"flag '{long}'"))
        for word in flatten(args):
            words.addArg(word)
        return words

    def run(self, words, syntax):
        instance = self.creator()
        instance._syntax = syntax
        MPxCommand.clearResult()
        try:
            instance.doIt(words)
        except (RuntimeError, TypeError):
            raise
        except Exception as error:
            traceback.print_exc()
            raise RuntimeError(f"{type(error).__name__}: {error}") from error
        if instance.isUndoable():
            raise StandinLimitation(f"{self.name}: the stand-in does not have plug-in commands that can be undone")
        result = MPxCommand.currentResult()
        MPxCommand.clearResult()
        return list(result) if isinstance(result, tuple) else result


def plugin_object(plugin):
    return MObject._of(plugin=plugin)


def forget_command(name):
    from maya import cmds

    cmds._plugin_commands.pop(name, None)
    command = _commands.pop(name, None)
    if command is not None:
        command.plugin.commands.pop(name, None)


class MFnPlugin(MFnBase):
    """Registers and deregisters what a plug-in brings; made in initializePlugin and uninitializePlugin."""

    _accepts = MFn.kPlugin

    def __init__(self, plugin=None, vendor="Unknown", version="Unknown", requiredApiVersion="Any"):
        super().__init__()
        if plugin is not None:
            self._object = plugin
            self._plugin.vendor, self._plugin.version = vendor, version
            self._plugin.api_version = requiredApiVersion

    @property
    def _plugin(self):
        return self._object._plugin

    def loadPath(self):
        import os

        return os.path.dirname(self._plugin.path)

    def registerCommand(self, commandName, creatorFunction, createSyntaxFunction=None):
        """RuntimeError where Maya or another plug-in has a command of that name."""
        import command_flags

        from maya import cmds

        if commandName in _commands or command_flags.command_flags(commandName) is not None:
            raise RuntimeError(f"(kFailure): Unexpected Internal Failure: command {commandName} exists already")
        command = PluginCommand(commandName, creatorFunction, createSyntaxFunction, self._plugin)
        _commands[commandName] = command
        self._plugin.commands[commandName] = command
        cmds._plugin_commands[commandName] = command

    def deregisterCommand(self, commandName):
        if commandName not in self._plugin.commands:
            raise RuntimeError(f"(kFailure): Unexpected Internal Failure: no command {commandName} in this plug-in")
        forget_command(commandName)
