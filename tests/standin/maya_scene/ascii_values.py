"""The values of a setAttr statement, in all its typed forms.

Sources: command page `setAttr` (which types there are and what each takes) and Autodesk's "Maya ASCII file format"
guide. Numbers are in the file's units and come out in cm, rad and s by the attribute's type.
"""

from __future__ import annotations

from functools import cache

from . import matrices
from .ascii_tokens import Text
from .errors import SceneError
from .nodes import Plug

_SWITCHES = {"yes": 1, "no": 0, "on": 1, "off": 0, "true": 1, "false": 0}
_NUMERIC_TYPES = {
    "float2", "float3", "float4", "double2", "double3", "double4", "short2", "short3", "long2", "long3", "double",
    "float", "long", "short", "bool", "doubleLinear", "doubleAngle", "reflectanceRGB", "spectrumRGB",
}  # fmt: skip
_WHOLE = ("bool", "enum", "long", "short", "byte", "char")


class Unsupported(Exception):
    """A type of data that is read over: its name."""


def number(token) -> float:
    """A number or one of MEL's switches. Raises SceneError for anything else."""
    try:
        return float(token)
    except ValueError:
        pass
    if token in _SWITCHES:
        return float(_SWITCHES[token])
    lowered = token.lower().lstrip("+-")
    if lowered.startswith(("nan", "inf", "1.#")):
        return float("nan") if "nan" in lowered or "ind" in lowered else float("inf")
    if lowered.startswith("0x"):
        return float(int(token, 16))
    raise SceneError(f"a number is expected, not '{token}'")


def assign(plugs, kind, tokens, units, put):
    """Give tokens to plugs: `put(plug, value)` is called for every leaf, in internal units.

    plugs: the elements of a range, or one plug. Raises SceneError for too few or unreadable values, Unsupported for
    data that this scene has no use for.
    """
    if kind in _NUMERIC_TYPES and plugs[0].attribute.type == "generic":
        put(plugs[0], tuple(number(token) for token in tokens))
    elif kind is None or kind in _NUMERIC_TYPES:
        _assign_numbers(plugs, tokens, units, put)
    elif kind == "string":
        tokens = list(_joined(tokens))
        if len(tokens) < len(plugs):
            raise SceneError("a string is missing")
        for plug, token in zip(plugs, tokens, strict=False):
            put(plug, str(token))
    elif kind in ("matrix", "fltMatrix"):
        rest = list(tokens)
        for plug in plugs:
            value, rest = _matrix(rest)
            put(plug, value)
    elif kind == "polyFaces":
        _assign_faces(plugs, tokens, put)
    elif kind in _ARRAYS:
        rest = list(tokens)
        for plug in plugs:
            value, rest = _ARRAYS[kind](rest)
            put(plug, value)
    elif kind == "nurbsCurve":
        put(plugs[0], _nurbs_curve(tokens))
    elif kind == "attributeAlias":
        names = [token for token in tokens if token not in "{},"]
        for alias, target in zip(names[::2], names[1::2], strict=False):
            found = plugs[0].node.find_plug(target)
            if found is not None:
                plugs[0].node.aliases[alias] = found.key
    else:
        raise Unsupported(kind)


def _joined(tokens):
    """Long strings stand in parentheses, cut in pieces: ("one" + "two")."""
    pieces = None
    for token in tokens:
        if isinstance(token, Text):
            if pieces is None:
                yield token
            else:
                pieces.append(token)
        elif token == "(":
            pieces = []
        elif token == ")" and pieces is not None:
            yield "".join(pieces)
            pieces = None
        elif token != "+":
            yield token


def _assign_numbers(plugs, tokens, units, put):
    place = 0
    for plug in plugs:
        if plug.is_array:
            place = _sparse(plug, tokens, place, units, put)
            continue
        for definition in _leaf_definitions(plug.attribute):
            leaf = Plug(plug.node, definition, plug.indices)
            if leaf.is_array:
                place = _sparse(leaf, tokens, place, units, put)
                continue
            if place >= len(tokens):
                raise SceneError(f"too few values for '{leaf.name}': {len(tokens)} given")
            put(leaf, _convert(tokens[place], definition.type, units))
            place += 1


@cache
def _leaf_definitions(definition) -> tuple:
    """The attributes below a compound that take one value each; a simple attribute is its own."""
    if not definition.children:
        return (definition,)
    return tuple(leaf for child in definition.children for leaf in _leaf_definitions(child))


def _convert(token, kind, units):
    if kind == "string":
        return str(token)
    value = number(token)
    if kind in _WHOLE:
        return int(value)
    return units.to_internal(value, kind)


def _sparse(plug, tokens, place, units, put):
    """An array given whole: a count, then index and value pairs (".wl[0:9].w" 2 0 0.5 3 0.5 ...)."""
    if place >= len(tokens):
        raise SceneError(f"too few values for '{plug.name}': {len(tokens)} given")
    count = int(number(tokens[place]))
    place += 1
    if place + 2 * count > len(tokens):
        raise SceneError(
            f"too few values for '{plug.name}': {count} pairs announced, {(len(tokens) - place) // 2} given"
        )
    kind = plug.attribute.type
    for offset in range(count):
        index = int(number(tokens[place + 2 * offset]))
        put(plug.element(index), _convert(tokens[place + 2 * offset + 1], kind, units))
    return place + 2 * count


def _matrix(tokens):
    """Sixteen numbers, or "xform" and the parts of a transformation; what is left of the tokens."""
    if tokens and tokens[0] == "xform":
        if len(tokens) < 38:
            raise SceneError(f"a matrix as xform has 37 values, not {len(tokens) - 1}")
        return _xform(tokens[1:38]), tokens[38:]
    if len(tokens) < 16:
        raise SceneError(f"a matrix has 16 values, not {len(tokens)}")
    return matrices.from_flat([number(token) for token in tokens[:16]]), tokens[16:]


def _xform(tokens):
    """Scale, rotate, order, translate, shear, scale pivot and its translate, rotate pivot and its translate, rotate
    axis and joint orient as quaternions, the parent's inverse scale and whether it counts."""
    values = [number(token) for token in tokens]
    scale, rotate, order = values[0:3], values[3:6], int(values[6])
    translate, shear, sp, spt, rp, rpt = (values[at : at + 3] for at in range(7, 25, 3))
    axis, orient = (matrices.quaternion_matrix(values[at : at + 4]) for at in (25, 29))
    inverse_scale, compensates = values[33:36], values[36]
    return matrices.product(
        matrices.translation(*(-value for value in sp)),
        matrices.scaling(*scale),
        matrices.shearing(*shear),
        matrices.translation(*sp),
        matrices.translation(*spt),
        matrices.translation(*(-value for value in rp)),
        axis,
        matrices.euler_matrix(rotate, order),
        orient,
        matrices.scaling(*inverse_scale) if compensates else matrices.IDENTITY,
        matrices.translation(*rp),
        matrices.translation(*rpt),
        matrices.translation(*translate),
    )


def _counted(width, convert):
    def read(tokens):
        count = int(number(tokens[0])) if tokens else 0
        needed = count * width
        if len(tokens) - 1 < needed:
            raise SceneError(f"{count} entries are announced, values for {(len(tokens) - 1) // max(width, 1)} follow")
        items = [convert(token) for token in tokens[1 : 1 + needed]]
        if width > 1:
            items = [tuple(items[at : at + width]) for at in range(0, needed, width)]
        return tuple(items), tokens[1 + needed :]

    return read


_ARRAYS = {
    "stringArray": _counted(1, str),
    "componentList": _counted(1, str),
    "Int32Array": _counted(1, lambda token: int(number(token))),
    "int64Array": _counted(1, lambda token: int(number(token))),
    "doubleArray": _counted(1, number),
    "floatArray": _counted(1, number),
    "vectorArray": _counted(3, number),
    "pointArray": _counted(4, number),
}


def _assign_faces(plugs, tokens, put):
    """polyFaces: each face opens with `f n e...` (edges, -e-1 is edge e backwards); `h` adds a hole's edges; `mu`,
    `mf`, `mh`, `mc`, `fc` carry UVs, old forms and colours. A value is (outline edges, [hole edges ...], {uv set:
    uvs})."""
    faces, place = [], 0
    while place < len(tokens):
        word = tokens[place]
        if word in ("f", "h", "mf", "mh", "fc"):
            count = int(number(tokens[place + 1]))
            items = [int(number(token)) for token in tokens[place + 2 : place + 2 + count]]
            place += 2 + count
            if len(items) < count:
                raise SceneError("a face breaks off")
            if word == "f":
                faces.append((items, [], {}))
            elif word == "h":
                faces[-1][1].append(items)
        elif word in ("mu", "mc"):
            which, count = int(number(tokens[place + 1])), int(number(tokens[place + 2]))
            items = [int(number(token)) for token in tokens[place + 3 : place + 3 + count]]
            place += 3 + count
            if word == "mu" and faces:
                faces[-1][2][which] = items
        else:
            raise SceneError(f"'{word}' is no part of polyFaces")
    if len(faces) != len(plugs):
        raise SceneError(f"{len(plugs)} faces are announced, {len(faces)} follow")
    for plug, face in zip(plugs, faces, strict=True):
        put(plug, face)


def _nurbs_curve(tokens):
    """degree, spans, form, rational, dimension, knots, control points (cm), as a tuple."""
    degree, spans, form = (int(number(token)) for token in tokens[:3])
    rational, dimension = number(tokens[3]) != 0, int(number(tokens[4]))
    knot_count = int(number(tokens[5]))
    knots = tuple(number(token) for token in tokens[6 : 6 + knot_count])
    rest = tokens[6 + knot_count :]
    width = dimension + (1 if rational else 0)
    values = [number(token) for token in rest[1 : 1 + int(number(rest[0])) * width]]
    points = tuple(tuple(values[at : at + width]) for at in range(0, len(values), width))
    return (degree, spans, form, rational, dimension, knots, points)


def element_plugs(node, path) -> list[Plug]:
    """The plugs of an attribute path in which indices may be ranges: ".wl[0:9].w", ".vt[3:7]", ".t".

    Raises NoSuchAttribute, SceneError.
    """
    if ":" not in path:
        return [node.plug(path)]
    head, _, tail = path.partition("[")
    inside, _, rest = tail.partition("]")
    if ":" not in inside:
        plug_head = f"{head}[{inside}]"
        rest_parts = rest.lstrip(".")
        return _below(node, plug_head, rest_parts)
    first, _, last = inside.partition(":")
    low, high = int(first), int(last)
    if not rest:
        whole = node.plug(head)
        if not whole.is_array:
            raise SceneError(f"{node.name}.{head} is no array: a range is wrong here ({path})")
        return [whole.element(index) for index in range(low, high + 1)]
    return [found for index in range(low, high + 1) for found in _below(node, f"{head}[{index}]", rest.lstrip("."))]


def _below(node, head, rest):
    """Paths whose later part may hold a range too: "wl[3]" and "w[0:2]"."""
    if ":" not in rest:
        return [node.plug(f"{head}.{rest}" if rest else head)]
    name, _, tail = rest.partition("[")
    inside, _, after = tail.partition("]")
    if ":" not in inside:
        return _below(node, f"{head}.{name}[{inside}]", after.lstrip("."))
    first, _, last = inside.partition(":")
    found = []
    for index in range(int(first), int(last) + 1):
        found += _below(node, f"{head}.{name}[{index}]", after.lstrip("."))
    return found
