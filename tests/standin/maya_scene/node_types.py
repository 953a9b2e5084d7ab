"""Which attributes each node type has: names, types, defaults, arrays, compounds. The table itself is JSON.

Names and defaults follow Autodesk's node pages (help.autodesk.com, "Nodes" reference) as far as a `.ma` file of a
character scene needs them. Those of V-Ray's, Redshift's and RenderMan's settings follow public scene files and farm
submitters (ayon-maya, Deadline Cloud, Royal Render), and are there as if the renderer were loaded; a size of 0 is one
whose default is not known. A type the table lacks can be made too, as Maya makes an `unknown` node: `unknown_type`.

A row of the table is [long, short, type, default, options]; the last two may be left out. Types: bool byte short long
float double doubleLinear doubleAngle time enum string message matrix fltMatrix, data types (mesh, nurbsCurve,
stringArray ...), `compound`, and shorthands for compounds of alike children: `double3:doubleLinear` (children X Y Z),
`float3:float:RGB`. Options: multi, children (rows), keyable, cb (in the channel box), enum (names), min, max,
readable, writable, output (computed), hidden.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path

NOT_COMPUTED = "notComputed"  # what types of Maya's own that the table lacks derive from; no type of Maya's

_SHORTHAND_SUFFIXES = {"2": "XY", "3": "XYZ", "4": "XYZW"}


class AttributeDefinition:
    """One attribute of a type. `depth` counts the arrays on the way to it, itself included."""

    __slots__ = (
        "channel_box",
        "children",
        "default",
        "depth",
        "dynamic",
        "enum",
        "family",
        "hidden",
        "keyable",
        "long",
        "maximum",
        "minimum",
        "multi",
        "output",
        "parent",
        "readable",
        "short",
        "storable",
        "type",
        "writable",
    )

    def __init__(self, long, short, type_name, default=None, parent=None, **options):
        self.long, self.short, self.type, self.parent = long, short, type_name, parent
        self.multi = options.get("multi", False)
        self.keyable = options.get("keyable", False)
        self.channel_box = options.get("cb", False)
        self.enum = options.get("enum")
        self.minimum, self.maximum = options.get("min"), options.get("max")
        self.readable, self.writable = options.get("readable", True), options.get("writable", True)
        self.output = options.get("output", False)
        self.hidden = options.get("hidden", False)
        self.storable = options.get("storable", not self.output)
        self.dynamic = options.get("dynamic", False)
        self.depth = (parent.depth if parent else 0) + (1 if self.multi else 0)
        self.children: list[AttributeDefinition] = []
        self.family = {long}
        self.default = default if default is not None else _default_of(type_name)

    def __repr__(self):
        return f"<attribute {self.long} ({self.type})>"

    def ancestors(self) -> list[AttributeDefinition]:
        found, above = [], self.parent
        while above:
            found.append(above)
            above = above.parent
        return found

    def adopt(self, child):
        """Add a child of this compound; its name joins the family of every ancestor."""
        self.children.append(child)
        for member in (self, *self.ancestors()):
            member.family |= child.family


class NodeType:
    """A node type: `attributes` by long name, inherited first; `inherits` from nearest to `node`; `api` (MFn name)."""

    def __init__(self, name, inherits, attributes, api):
        self.name, self.inherits, self.api = name, inherits, api
        self.attributes: dict[str, AttributeDefinition] = attributes
        self._by_short = {definition.short: definition for definition in attributes.values()}
        self._kinds = frozenset((name, *inherits))

    def __repr__(self):
        return f"<node type {self.name}>"

    def is_a(self, name) -> bool:
        return name in self._kinds

    def find(self, name) -> AttributeDefinition | None:
        return self.attributes.get(name) or self._by_short.get(name)


def _default_of(type_name):
    if type_name in ("bool", "enum", "byte", "short", "long", "char"):
        return 0
    if type_name in ("float", "double", "doubleLinear", "doubleAngle", "time", "floatLinear", "floatAngle"):
        return 0.0
    if type_name in ("matrix", "fltMatrix"):
        return tuple(tuple(1.0 if row == column else 0.0 for column in range(4)) for row in range(4))
    return None


def build(row, parent=None, **forced) -> list[AttributeDefinition]:
    """The definition of a table row and of everything below it, parents first."""
    long, short, type_name, *rest = row
    default = rest[0] if rest else None
    options = {**(rest[1] if len(rest) > 1 else {}), **forced}
    child_rows = options.pop("children", [])
    base, _, child_type = type_name.partition(":")
    if child_type:
        child_type, _, suffixes = child_type.partition(":")
        defaults = default if default is not None else [None] * int(base[-1])
        passed_on = ("keyable", "cb", "output", "readable", "writable")
        child_options = {name: options[name] for name in passed_on if name in options}
        child_rows = [
            [long + suffix, short + suffix.lower(), child_type, value, child_options]
            for suffix, value in zip(suffixes or _SHORTHAND_SUFFIXES[base[-1]], defaults, strict=True)
        ]
        default = None
    definition = AttributeDefinition(long, short, base, default, parent, **options)
    found = [definition]
    for child_row in child_rows:
        below = build(child_row, definition, **forced)
        definition.adopt(below[0])
        found += below
    return found


@lru_cache(maxsize=1)
def _table() -> dict:
    return json.loads((Path(__file__).parent / "node_types.json").read_text(encoding="utf-8"))


def known_types() -> list:
    """Names of all types of the table."""
    return list(_table())


def is_known(name) -> bool:
    return name in _table()


@cache
def node_type(name) -> NodeType:
    """The type of that name. Raises KeyError where the table has none."""
    entry = _table()[name]
    above = entry.get("inherits")
    attributes, inherits, api = {}, (), entry.get("api")
    if above:
        base = node_type(above)
        attributes.update(base.attributes)
        inherits = (above, *base.inherits)
        api = api or base.api
    for row in entry.get("attributes", []):
        for definition in build(row):
            attributes[definition.long] = definition
    return NodeType(name, inherits, attributes, api)


@cache
def unknown_type(name, dag=False, is_mayas_own=False) -> NodeType:
    """A type that the table lacks.

    As Maya's unknown or unknownDag, where the type's plug-in is missing; else, of Maya's own types, one with that name
    and without attributes of its own, which this scene does not compute.
    """
    base = node_type("unknownDag" if dag else "unknown")
    if not is_mayas_own:
        return NodeType(base.name, base.inherits, dict(base.attributes), base.api)
    return NodeType(name, (NOT_COMPUTED, *base.inherits), dict(base.attributes), base.api)
