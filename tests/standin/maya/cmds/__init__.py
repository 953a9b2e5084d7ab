"""maya.cmds: every command of Maya by name; see `_call` for what happens in a call.

As in Maya there is nothing in here before `maya.standalone.initialize()`, and commands of plug-ins come and go with
them.
"""

from __future__ import annotations

import functools

import command_flags

_plugin_commands = {}
_initialized = False


def _load():
    """What maya.standalone.initialize does for this module."""
    global _initialized
    if not _initialized:
        from . import _all  # noqa: F401

        _initialized = True


def _native(name):
    from . import _call

    def call(*args, **kwargs):
        return _call.run(name, args, kwargs)

    call.__name__ = call.__qualname__ = name
    call.__doc__ = f"Maya's command {name}."
    return call


@functools.cache
def _native_command(name):
    return _native(name)


def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError(f"module 'maya.cmds' has no attribute '{name}'")
    if _initialized:
        if name in _plugin_commands:
            return _plugin_commands[name]
        if command_flags.command_flags(name) is not None:
            return _native_command(name)
    raise AttributeError(f"module 'maya.cmds' has no attribute '{name}'")


def __dir__():
    return sorted([*command_flags.command_names(), *_plugin_commands]) if _initialized else []
