"""File references: the nodes of another file in a namespace, with the edits that the referencing file keeps.

Source: command page `file` (-reference, -referenceNode, -deferReference, -referenceDepthInfo), Autodesk's "Maya ASCII
file format" guide, and the `reference` node page (attribute `edits`).
"""

from __future__ import annotations

from pathlib import Path

from .ascii_tokens import is_flag, statements
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


_EDIT_SIZES = {0: 4, 1: 5, 2: 4, 3: 4, 4: 4, 7: 5, 8: 3, 9: 3}


def apply_edits(reader, node, tokens, line):
    """Reference edits: blocks of a reference node's name and a count, then that many edits.

    An edit opens with its kind: 0 parents, 1 adds an attribute, 2 sets one, 3 disconnects, 5 connects over slots
    of the reference node; others are read over. Those of an unloaded reference wait, as in Maya;
    those to what the file no longer has are warned about and left out.
    """
    if any(reference.node is node and not reference.loaded for reference in reader.scene.references):
        return
    rest = list(tokens[1:])
    place = 0
    while place + 1 < len(rest):
        count = int(rest[place + 1])
        place += 2
        for _ in range(count):
            kind = int(rest[place])
            if kind == 5:
                size = 6 if int(rest[place + 1]) in (3, 4) else 8
            elif kind in _EDIT_SIZES:
                size = _EDIT_SIZES[kind]
            else:
                raise SceneError(f"reference edit of kind {kind} is not known")
            try:
                _apply_edit(reader, node, kind, rest[place + 1 : place + size], line)
            except (NoSuchNode, NoSuchAttribute) as error:
                reader.warn(line, f"Reference edit is left out: {error}")
            place += size


def _apply_edit(reader, node, kind, words, line):
    if kind == 0:
        child, above, flags = words
        to_world = above == "|world" or "-w" in flags.split()
        reader.parent(["-r", "-w", child] if to_world else ["-r", child, above], line)
    elif kind == 1:
        target, long, short, flags = words
        reader.add_attr([*_words(flags), "-ln", long, "-sn", short, target], line)
    elif kind == 2:
        target, attribute, values = words
        before, reader.current = reader.current, reader.node(target)
        try:
            reader.set_attr([f".{attribute}", *_words(values)], line)
        finally:
            reader.current = before
    elif kind == 3:
        reader.disconnect_attr(words[:2], line)
    elif kind == 5:
        # Direction 3 and 4: one plug and its slot; else source, destination and a slot for each.
        half = (len(words) - 3) // 2
        for plug, slot in zip(words[2 : 2 + half], words[2 + half : -1], strict=True):
            _hold_slot(reader, node, plug, slot)


def _words(text):
    """The words of a piece of MEL inside a string."""
    return next(iter(statements(f"{text};", "")), (0, []))[1]


def _hold_slot(reader, node, plug, slot):
    """Remember which plug of the referenced file a slot of the reference node (placeHolderList) stands for."""
    table = getattr(node, "slots", None)
    if table is None:
        table = node.slots = {}
    table[int(slot.partition("[")[2].rstrip("]"))] = reader.single_plug(plug)
