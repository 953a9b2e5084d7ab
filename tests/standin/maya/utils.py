"""maya.utils: work for the main thread. Without a user interface there is only one thread and no idle time."""

from __future__ import annotations

import sys

_waiting: list = []


def executeDeferred(function, *args, **kwargs):
    """Runs at the next idle moment: when `processIdleEvents` is called."""
    _waiting.append((function, args, kwargs))


def processIdleEvents(*_):
    while _waiting:
        function, args, kwargs = _waiting.pop(0)
        _run(function, args, kwargs)


def _run(function, args, kwargs):
    if callable(function):
        return function(*args, **kwargs)
    main = sys.modules["__main__"].__dict__
    return exec(function, main)
