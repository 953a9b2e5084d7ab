"""The addAttr statement of a Maya ASCII file (command page `addAttr`)."""

from __future__ import annotations

from . import graph
from .ascii_tokens import is_flag
from .ascii_values import number
from .errors import SceneError


def add_attr(reader, tokens):
    """`addAttr` of a file: on the node that is named, else on the current one."""
    options: dict = {}
    long = short = above = default = None
    kind, place, target = "double", 0, reader.current
    bare = {"-m": "multi", "-multi": "multi", "-im": None, "-uac": None, "-usedAsColor": None, "-uaf": None,
            "-usedAsFilename": None, "-usedAsProxy": None, "-uap": None}  # fmt: skip
    while place < len(tokens):
        flag = tokens[place]
        if not is_flag(flag):
            target, place = reader.node(flag), place + 1
            continue
        if flag in bare:
            if bare[flag]:
                options[bare[flag]] = True
            place += 1
            # Some writers spell the switch out: "-m true".
            if place < len(tokens) and tokens[place] in ("true", "false", "on", "off", "yes", "no"):
                place += 1
            continue
        value = tokens[place + 1]
        place += 2
        if flag in ("-ln", "-longName"):
            long = str(value)
        elif flag in ("-sn", "-shortName"):
            short = str(value)
        elif flag in ("-at", "-attributeType", "-dt", "-dataType"):
            kind = str(value)
        elif flag in ("-p", "-parent"):
            above = str(value)
        elif flag in ("-dv", "-defaultValue"):
            default = number(value)
        elif flag in ("-en", "-enumName"):
            options["enum"] = enum_names(value)
        elif flag in ("-k", "-keyable"):
            options["keyable"] = bool(number(value))
        elif flag in ("-h", "-hidden"):
            options["hidden"] = bool(number(value))
        elif flag in ("-min", "-minValue"):
            options["min"] = number(value)
        elif flag in ("-max", "-maxValue"):
            options["max"] = number(value)
    if target is None or (long is None and short is None):
        raise SceneError("addAttr names no node or no attribute")
    if default is not None:
        default = reader.units.to_internal(default, kind)
        if kind in ("bool", "enum", "long", "short", "byte", "char"):
            default = int(default)
    long = long or short
    if target.definition(long) is None:
        graph.add_attribute(reader.scene, target, long, short, kind, default, above, **options)


def enum_names(text) -> list:
    """Names of an enum attribute: "Red:Green=5:Blue" counts on from a given value; gaps are None."""
    names, value = [], 0
    for part in text.split(":"):
        name, equals, given = part.partition("=")
        value = int(given) if equals else value
        names.extend([None] * (value - len(names)))
        if value < len(names):
            names[value] = name
        else:
            names.append(name)
        value += 1
    return names
