"""File references: the nodes of another file in a namespace, with the edits that the referencing file keeps.

Source: command page `file` (-reference, -referenceNode, -deferReference, -referenceDepthInfo), Autodesk's "Maya ASCII
file format" guide, and the `reference` node page (attribute `edits`).
"""

from __future__ import annotations

from pathlib import Path

from .ascii_tokens import is_flag
from .errors import NoSuchAttribute, NoSuchNode, SceneError

_VALUED = {"-ns", "-namespace", "-rfn", "-referenceNode", "-op", "-options", "-typ", "-type", "-rdi", "-rpr",
           "-renamingPrefix", "-dr", "-deferReference", "-referenceDepthInfo", "-shd", "-sharedNodes"}  # fmt: skip


class Reference:
    """A referenced file: its reference node, where it lies, its namespace, and whether it is loaded."""

    def __init__(self, node, path, namespace, loaded=True):
        self.node, self.path, self.namespace, self.loaded = node, path, namespace, loaded
        self.nodes: list = []

    @property
    def name(self) -> str:
        """The reference node's name."""
        return self.node.name


def add(scene, path, namespace, reference_node=None, loaded=True, asked_from=None) -> Reference:
    """Load a file as a reference. A missing file leaves it unloaded with a warning, as Maya does."""
    from .ascii_reader import read_file

    name = reference_node or f"{namespace or Path(path).stem}RN"
    existing = scene.names.by_name.get(name)
    node = existing[0] if existing else scene.create_node("reference", name)
    reference = Reference(node, str(path), namespace, loaded)
    scene.references.append(reference)
    scene.add_namespace(namespace)
    if not loaded:
        return reference
    found = locate(scene, path, asked_from)
    if found is None:
        reference.loaded = False
        scene.warn(f"Could not find the referenced file {path}; the reference {name} is not loaded.")
        return reference
    reference.path = found.as_posix()
    reference.nodes = read_file(scene, found, namespace=namespace, reference=name)
    return reference


def locate(scene, path, asked_from) -> Path | None:
    """The file as named, else in the project, else beside the file that asks for it."""
    path = Path(str(path).replace("\\", "/"))
    folders = [Path(scene.workspace["root"]), Path(scene.workspace["root"]) / "scenes"]
    places = [path] if path.is_absolute() else [folder / path for folder in folders]
    if asked_from is not None:
        if not path.is_absolute():
            places.append(asked_from.parent / path)
        places.append(asked_from.parent / path.name)
    return next((place for place in places if place.is_file()), None)


def read_statement(reader, tokens, line):
    """`file -rdi ...` announces a reference, `file -r ...` loads it; both name it again."""
    options, names, place = {}, [], 0
    while place < len(tokens):
        token = tokens[place]
        if is_flag(token) and token in _VALUED:
            options[token], place = tokens[place + 1], place + 2
        elif is_flag(token):
            options[token], place = True, place + 1
        else:
            names.append(token)
            place += 1
    if not ("-r" in options or "-reference" in options) or not names:
        return
    deferred = options.get("-dr", options.get("-deferReference"))
    namespace = str(options.get("-ns", options.get("-namespace", options.get("-rpr", ""))))
    if reader.namespace:
        namespace = f"{reader.namespace}:{namespace}" if namespace else reader.namespace
    name = options.get("-rfn", options.get("-referenceNode"))
    if name and reader.namespace:
        name = f"{reader.namespace}:{name}"
    # A copy number such as "file.ma{1}" tells two references to one file apart.
    path = str(names[-1]).partition("{")[0]
    reference = add(
        reader.scene, path, namespace, str(name) if name else None, str(deferred) not in ("1", "on", "yes"), reader.path
    )
    own_name = reference.node.base_name
    reader.by_file_name.setdefault(own_name, []).append(reference.node)
    reader.file_names[reference.node] = own_name


def apply_edits(reader, node, tokens, line):
    """Reference edits: blocks of a reference node's name and a count, then that many edits of a few forms.

    2 sets an attribute, 3 disconnects, 5 connects over a placeholder of the reference node, 0 parents, 1 adds an
    attribute. Edits of an unloaded reference wait; they are read over here.
    """
    rest = list(tokens[1:]) if tokens else []
    place = 0
    while place + 1 < len(rest):
        count = int(rest[place + 1])
        place += 2
        for _ in range(count):
            place = _apply_edit(reader, node, rest, place, line)


def _apply_edit(reader, node, rest, place, line):
    kind = int(rest[place])
    try:
        if kind == 2:
            _set(reader, *rest[place + 1 : place + 4], line)
            return place + 4
        if kind == 3:
            reader.disconnect_attr([rest[place + 1], rest[place + 2]], line)
            return place + 4
        if kind == 5:
            # direction, reference node, one or two plugs, placeholder, flags
            direction = int(rest[place + 1])
            width = 7 if direction in (0, 1, 2) else 6
            if direction in (3, 4):
                _placeholder(reader, node, direction, rest[place + 3], rest[place + 4])
            return place + width
        if kind == 0:
            above = rest[place + 2]
            reader.parent(["-r", rest[place + 1], above] if above != "|world" else ["-r", "-w", rest[place + 1]], line)
            return place + 4
        if kind == 1:
            from .ascii_tokens import statements

            words = next(iter(statements(f"{rest[place + 3]};", "")), (0, []))[1]
            reader.add_attr([*words, rest[place + 1]], line)
            return place + 4
    except (NoSuchNode, NoSuchAttribute) as error:
        reader.warn(line, f"Reference edit is left out: {error}")
        return place + {2: 4, 3: 4, 5: 6, 0: 4, 1: 4}[kind]
    raise SceneError(f"reference edit of kind {kind} is not known")


def _set(reader, name, attribute, values, line):
    from .ascii_tokens import statements

    words = next(iter(statements(f"{values};", "")), (0, []))[1]
    before, reader.current = reader.current, reader.node(name)
    try:
        reader.set_attr([f".{attribute}", *words], line)
    finally:
        reader.current = before


def _placeholder(reader, node, direction, plug, placeholder):
    """Remember which plug of the referenced file a placeholder of the reference node stands for."""
    table = getattr(node, "placeholders", None)
    if table is None:
        table = node.placeholders = {}
    index = int(placeholder.partition("[")[2].rstrip("]"))
    table[index] = (direction, reader.single_plug(plug))
