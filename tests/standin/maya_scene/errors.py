"""Errors of the stand-in's scene. Maya's commands raise RuntimeError for nearly everything, so these are RuntimeErrors.

RuntimeError
  SceneError            what Maya's commands would refuse, in Maya's words where they are known
    NoSuchNode          "No object matches name: x"
    AmbiguousName       "More than one object matches name: x"
    NoSuchAttribute     "No attribute matches name: x"
    FileSyntaxError     a scene file that cannot be read; .path and .line say where
"""

from __future__ import annotations

import re


def message_kind(message: str) -> str:
    """What a warning is about, without the file's line and the nodes' names: "No attribute matches name"."""
    return re.sub(r"^.* line \d+: ", "", message).partition(": ")[0]


class SceneError(RuntimeError):
    """Something that Maya would refuse."""


class NoSuchNode(SceneError):
    def __init__(self, name):
        super().__init__(f"No object matches name: {name}")
        self.name = name


class AmbiguousName(SceneError):
    def __init__(self, name, paths=()):
        listed = f" ({', '.join(paths[:10])})" if paths else ""
        super().__init__(f"More than one object matches name: {name}{listed}")
        self.name = name


class NoSuchAttribute(SceneError):
    """`is_of_unknown`: the node's type is not known, so neither are its attributes."""

    def __init__(self, node, attribute, is_of_unknown=False):
        super().__init__(f"No attribute matches name: {node}.{attribute}")
        self.node, self.attribute, self.is_of_unknown = node, attribute, is_of_unknown


class FileSyntaxError(SceneError):
    """A broken scene file. Maya prints `Error: file: PATH line N: ...` and stops reading."""

    def __init__(self, message, path, line):
        super().__init__(f"file: {path} line {line}: {message}")
        self.path, self.line = path, line
