"""Saves the scene as Maya ASCII: `file -save`, `-exportAll` (Autodesk's "Maya ASCII file format" guide).

Written as Maya writes: requires, currentUnit, fileInfo, nodes with their set values from the top of the DAG down,
default nodes by `select -ne`, connections last. Edits of referenced nodes are not kept; a warning says so.
"""

from __future__ import annotations

import os

from maya_scene import Plug

from ._call import StandinLimitation
from ._names import scene

_FULL_LINEAR = {"mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer", "in": "inch", "ft": "foot",
                "yd": "yard", "mi": "mile"}  # fmt: skip
_MESH = {"vrtx", "vrty", "vrtz", "edg1", "edg2", "edgh", "face"}
_COUNTED = {"stringArray": 1, "componentList": 1, "Int32Array": 1, "doubleArray": 1, "floatArray": 1, "vectorArray": 3,
            "pointArray": 4}  # fmt: skip


def quoted(text):
    """A MEL string literal."""
    escaped = str(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def number(value):
    return repr(float(value)) if isinstance(value, float) and value != int(value) else str(int(value))


def write_scene(found, path):
    """Writes beside the target and renames, so that the file is whole or not there."""
    from ._session import VERSION

    units = found.units
    angular = {"deg": "degree", "rad": "radian"}.get(units.angular, units.angular)
    lines = [
        f"//Maya ASCII {VERSION} scene",
        f"//Name: {os.path.basename(path)}",
        "//Codeset: UTF-8",
        *_references(found),
        f'requires maya "{VERSION}";',
        f"currentUnit -l {_FULL_LINEAR[units.linear]} -a {angular} -t {units.time};",
        *(f"fileInfo {quoted(key)} {quoted(value)};" for key, value in found.file_info.items()),
    ]
    own = [
        node for node in _in_order(found) if not node.is_default and node.referenced is None and not node.do_not_write
    ]
    for node in own:
        lines += [_create(node), *_statements(node)]
    lines += _instances(own)
    for node in found.nodes():
        statements = _statements(node) if node.is_default else []
        if statements:
            lines += [f"select -ne :{node.name};", *statements]
    lines += [f'select -ne :time1;\n\tsetAttr ".o" {number(found.current_time)};']
    lines += _connections(found)
    lines += [_time_line(found), "// End of scene", ""]
    temporary = f"{path}.saving"
    with open(temporary, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines))
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def _references(found):
    for reference in found.references:
        name, path = reference.node.name, str(reference.path).replace(os.sep, "/")
        shared = f'-ns {quoted(reference.namespace)} -rfn {quoted(name)} -typ "mayaAscii" {quoted(path)};'
        yield f"file -rdi 1 {shared}"
        yield f"file -r -dr {0 if reference.loaded else 1} {shared}".replace("-r -dr 0", "-r")
        scene().warn(f"Edits of the nodes of {name} are not saved by the stand-in.")


def _in_order(found):
    """Parents before their children, the rest as they were made."""
    seen = []

    def walk(node):
        if node not in seen:
            seen.append(node)
            for child in node.children:
                walk(child)

    for node in found.nodes():
        if node.is_dag and None in node.parents:
            walk(node)
    return [*seen, *(node for node in found.nodes() if not node.is_dag and not node.is_a("reference"))]


def _create(node):
    below = node.parents[0] if node.is_dag else None
    place = f" -p {quoted(below.path.full_name)}" if below is not None else ""
    return f"createNode {node.type} -n {quoted(node.name)}{place};\n\trename -uid {quoted(node.uuid)};"


def _statements(node):
    lines = [_add_attribute(definition) for definition in node.dynamic.values()]
    if any(key[0] in _MESH for key in node.values):
        lines += _mesh(node)
    for key, value in node.values.items():
        if key[0] not in _MESH and value is not None:
            lines.append(_set(node, key, value))
    for key in sorted(node.locked_plugs):
        lines.append(f"\tsetAttr -l on {quoted('.' + _plug(node, key).short_path)};")
    return lines


def _plug(node, key):
    return Plug(node, node.definition(key[0]), key[1])


def _add_attribute(definition):
    data = definition.type in (
        "string",
        "matrix",
        "stringArray",
        "doubleArray",
        "Int32Array",
        "vectorArray",
        "pointArray",
    )
    words = [f"-ln {quoted(definition.long)}", f"-sn {quoted(definition.short)}"]
    if definition.minimum is not None:
        words.append(f"-min {number(definition.minimum)}")
    if definition.maximum is not None:
        words.append(f"-max {number(definition.maximum)}")
    if definition.default and not data and not definition.children:
        words.append(f"-dv {number(scene().units.to_ui(definition.default, definition.type))}")
    if definition.enum:
        names = definition.enum if isinstance(definition.enum, str) else ":".join(map(str, definition.enum))
        words.append(f"-en {quoted(names)}")
    if definition.children:
        words.append(f"-nc {len(definition.children)}")
    if definition.parent is not None:
        words.append(f"-p {quoted(definition.parent.long)}")
    words += ["-m"] * definition.multi + ["-k true"] * definition.keyable
    words.append(f"-dt {quoted(definition.type)}" if data else f"-at {quoted(definition.type)}")
    return f"\taddAttr {' '.join(words)};"


def _set(node, key, value):
    plug = _plug(node, key)
    kind = plug.attribute.type
    target = quoted("." + plug.short_path)
    if isinstance(value, str):
        return f'\tsetAttr {target} -type "string" {quoted(value)};'
    if kind in ("matrix", "fltMatrix"):
        return f'\tsetAttr {target} -type "matrix" {" ".join(number(v) for row in value for v in row)};'
    if kind in _COUNTED:
        flat = [item for entry in value for item in (entry if isinstance(entry, (tuple, list)) else [entry])]
        words = [quoted(item) if isinstance(item, str) else number(item) for item in flat]
        return f'\tsetAttr {target} -type "{kind}" {len(value)} {" ".join(words)};'
    if isinstance(value, (int, float)):
        return f"\tsetAttr {target} {number(scene().units.to_ui(value, kind))};"
    raise StandinLimitation(f"file: the stand-in cannot save {plug.name} of the type {kind}")


def _mesh(node):
    values = node.values
    points = 1 + max((key[1][0] for key in values if key[0] == "vrtx"), default=-1)
    edges = 1 + max((key[1][0] for key in values if key[0] == "edg1"), default=-1)
    faces = sorted(key[1][0] for key in values if key[0] == "face")
    if points:
        numbers = [number(values.get((name, (i,)), 0.0)) for i in range(points) for name in ("vrtx", "vrty", "vrtz")]
        yield f'\tsetAttr -s {points} ".vt[0:{points - 1}]" {" ".join(numbers)};'
    if edges:
        numbers = [number(values.get((name, (i,)), 0)) for i in range(edges) for name in ("edg1", "edg2", "edgh")]
        yield f'\tsetAttr -s {edges} ".ed[0:{edges - 1}]" {" ".join(numbers)};'
    if faces:
        words = []
        for face in faces:
            outline, holes, _ = values["face", (face,)]
            words.append(f"f {len(outline)} {' '.join(map(str, outline))}")
            words += [f"h {len(hole)} {' '.join(map(str, hole))}" for hole in holes]
        yield f'\tsetAttr -s {len(faces)} ".fc[0:{faces[-1]}]" -type "polyFaces" {" ".join(words)};'


def _instances(nodes):
    for node in nodes:
        if node.is_dag:
            for above in node.parents[1:]:
                below = above.path.full_name if above is not None else "|"
                yield f"parent -s -nc -r -add {quoted(node.path.full_name)} {quoted(below)};"


def _connections(found):
    for node in found.nodes():
        for source, destination in found.connections(node):
            if destination.node is not node or (source.node.referenced and destination.node.referenced):
                continue
            if source.node.is_default and destination.node.is_default:
                continue
            if source.node.do_not_write or destination.node.do_not_write:
                continue
            ends = [f"{_address(plug.node)}.{plug.short_path}" for plug in (source, destination)]
            yield f"connectAttr {quoted(ends[0])} {quoted(ends[1])};"


def _address(node):
    if node.is_default:
        return f":{node.name}"
    return node.path.full_name if node.is_dag else node.name


def _time_line(found):
    """Maya keeps the time line in a script node of this name."""
    playback = found.playback
    code = "playbackOptions -min {min} -max {max} -ast {animation_start} -aet {animation_end} ".format(
        **{name: number(playback[name]) for name in ("min", "max", "animation_start", "animation_end")}
    )
    if any(node.base_name == "sceneConfigurationScriptNode" for node in found.nodes()):
        return "// the time line is in sceneConfigurationScriptNode"
    return (
        'createNode script -n "sceneConfigurationScriptNode";\n'
        f'\tsetAttr ".b" -type "string" {quoted(code)};\n\tsetAttr ".st" 6;'
    )
