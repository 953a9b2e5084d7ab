"""File references: the nodes of another file in a namespace, with the edits that the referencing file keeps.

Source: command page `file` (-reference, -referenceNode, -deferReference, -referenceDepthInfo), Autodesk's "Maya ASCII
file format" guide, and the `reference` node page (attribute `edits`).
"""

from __future__ import annotations

from pathlib import Path

from . import graph
from .ascii_tokens import is_flag, statements
from .errors import SceneError

_VALUED = {"-ns", "-namespace", "-rfn", "-referenceNode", "-op", "-options", "-typ", "-type", "-rdi", "-rpr",
           "-renamingPrefix", "-dr", "-deferReference", "-referenceDepthInfo", "-shd", "-sharedNodes"}  # fmt: skip


class Reference:
    """A referenced file: its reference node, where it lies, its namespace, and whether it is loaded."""

    def __init__(self, node, path, namespace, loaded=True, asked_from=None):
        self.node, self.path, self.namespace, self.loaded = node, path, namespace, loaded
        self.asked_from = asked_from  # the file that refers to it
        self.nodes: list = []
        self.waiting: list = []  # edits of a reference that is not loaded: (reader, tokens, line)

    @property
    def name(self) -> str:
        """The reference node's name."""
        return self.node.name


def add(scene, path, namespace, reference_node=None, loaded=True, asked_from=None) -> Reference:
    """Load a file as a reference. A missing file leaves it unloaded with a warning, as Maya does."""
    name = reference_node or f"{namespace or Path(path).stem}RN"
    existing = scene.names.by_name.get(name)
    node = existing[0] if existing else scene.create_node("reference", name)
    reference = Reference(node, str(path), namespace, False, asked_from)
    scene.references.append(reference)
    scene.add_namespace(namespace)
    if loaded:
        load(scene, reference)
    return reference


def load(scene, reference) -> bool:
    """Read the file of a reference that is not loaded, then the edits that wait for it; whether it was found."""
    from .ascii_reader import read_file

    found = locate(scene, reference.path, reference.asked_from)
    if found is None:
        scene.warn(
            f"Could not find the referenced file {reference.path}; the reference {reference.name} is not loaded."
        )
        return False
    reference.path, reference.loaded = found.as_posix(), True
    reference.nodes = read_file(scene, found, namespace=reference.namespace, reference=reference.name)
    waiting, reference.waiting = reference.waiting, []
    for reader, tokens, line in waiting:
        apply_edits(reader, reference.node, tokens, line)
    _connect_slots(scene, reference.node)
    return True


def _connect_slots(scene, node):
    """Connections that were made to slots of the reference node while it was not loaded go to what the slots hold."""
    for index, plug in getattr(node, "slots", {}).items():
        slot = node.plug(f"placeHolderList[{index}]")
        source, destinations = scene.source(slot), scene.destinations(slot)
        if source is not None:
            graph.disconnect(scene, source, slot, check=False)
            graph.connect(scene, source, plug, force=True, check=False)
        for destination in destinations:
            graph.disconnect(scene, slot, destination, check=False)
            graph.connect(scene, plug, destination, force=True, check=False)


def locate(scene, path, asked_from) -> Path | None:
    """The file as named, else in the project, else beside the file that asks for it.

    In "C:/show//scenes/rig.ma" a double slash divides the project of the maker from the path inside it, which is looked
    up in the present project (Autodesk's user guide, "Path names in file references").
    """
    text = str(path).replace("\\", "/")
    path = Path(text)
    folders = [Path(scene.workspace["root"]), Path(scene.workspace["root"]) / "scenes"]
    places = [path] if path.is_absolute() else [folder / path for folder in folders]
    maker, divider, inside = text.rpartition("//")
    if divider and maker:
        places += [folder / inside for folder in folders]
    if asked_from is not None:
        if not path.is_absolute():
            places.append(asked_from.parent / path)
        places.append(asked_from.parent / path.name)
    return next((place for place in places if place.is_file()), None)


def read_statement(reader, tokens, line):
    """`file -rdi ...` announces a reference, `file -r ...` makes it; both name it.

    Maya writes `-dr 1` into every `file -r`; whether the reference was loaded when the file was saved, stands in its
    `file -rdi`, which has `-dr 1` for one that was not (100 of 1932 announcements in public .ma files; open tools that
    read such files take it so). A file without an announcement is taken by its `file -r`.
    """
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
    deferred = str(options.get("-dr", options.get("-deferReference"))) in ("1", "on", "yes", "true")
    namespace = str(options.get("-ns", options.get("-namespace", options.get("-rpr", ""))))
    if reader.namespace:
        namespace = f"{reader.namespace}:{namespace}" if namespace else reader.namespace
    name = options.get("-rfn", options.get("-referenceNode"))
    if name:
        name = f"{reader.namespace}:{name}" if reader.namespace else str(name)
    states = reader.scene.deferred_references
    if "-rdi" in options or "-referenceDepthInfo" in options:
        if name:
            states.setdefault(name, deferred)  # the outermost file's word counts, and it is read first
        return
    if not ("-r" in options or "-reference" in options) or not names:
        return
    loaded = not states.get(name, deferred) and not reader.scene.loads_no_references
    # A copy number such as "file.ma{1}" tells two references to one file apart.
    path = str(names[-1]).partition("{")[0]
    reference = add(reader.scene, path, namespace, name, loaded, reader.path)
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
    for reference in reader.scene.references:
        if reference.node is node and not reference.loaded:
            reference.waiting.append((reader, tokens, line))
            return
    rest = list(tokens[1:])
    place = 0
    while place + 1 < len(rest):
        count = int(rest[place + 1])
        place += 2
        for _ in range(count):
            kind = int(rest[place])
            if kind == 5:
                size = 8 if int(rest[place + 1]) == 0 else 6
            elif kind in _EDIT_SIZES:
                size = _EDIT_SIZES[kind]
            else:
                raise SceneError(f"reference edit of kind {kind} is not known")
            try:
                _apply_edit(reader, node, kind, rest[place + 1 : place + size], line)
            except SceneError as error:  # also a connection to undo that the referenced file no longer has
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
        # Direction 0: source, destination and a slot for each; else one plug and its slot.
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
