"""Reads a Maya ASCII file into a scene: opening, importing and referencing.

Commands that a `.ma` is made of are run (createNode, setAttr, addAttr, connectAttr, parent, file -reference ...);
what is not known is warned about and read over, as Maya does with missing plug-ins; what cannot be read raises
FileSyntaxError with file and line. Source: Autodesk's "Maya ASCII file format" guide and the pages of the commands.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from . import ascii_attributes, default_nodes, graph, naming, node_types, plugins, references
from .ascii_tokens import Text, is_flag, statements
from .ascii_values import Unsupported, assign, element_plugs, number
from .errors import FileSyntaxError, NoSuchAttribute, NoSuchNode, SceneError
from .units import Units

# What a file says about light links and metadata changes nothing here.
_IGNORED = ("relationship", "applyMetadata", "dataStructure")
_SETATTR_VALUED = {"-k", "-keyable", "-l", "-lock", "-cb", "-channelBox", "-ca", "-caching", "-s", "-size", "-ch",
                   "-capacityHint", "-type", "-typ", "-c", "-clamp"}  # fmt: skip
_SETATTR_BARE = {"-av", "-alteredValue"}


def read_file(scene, path, namespace=None, reference=None, is_main=False):
    """Read a file into the scene; the new nodes. `is_main` also takes over its units, time and file information.

    namespace: None keeps the names, "" renames only what clashes (import), else every new node goes into it.
    Raises FileSyntaxError, or SceneError when there is no such file.
    """
    path = Path(path)
    try:
        text = path.read_bytes().decode("utf-8", errors="surrogateescape")
    except OSError as error:
        raise SceneError(f"File not found or not readable: {path.as_posix()} ({error.strerror})") from error
    if not text.lstrip("\ufeff").startswith("//Maya ASCII"):
        raise FileSyntaxError("Unrecognized file: it does not begin with //Maya ASCII", path.as_posix(), 1)
    reader = Reader(scene, path, namespace, reference, is_main)
    reader.read(text)
    return reader.new_nodes


class Reader:
    """The state while one file is read: its units, its current node, the nodes it made by the names it gives them."""

    def __init__(self, scene, path, namespace, reference, is_main):
        self.scene, self.path, self.namespace, self.reference, self.is_main = scene, path, namespace, reference, is_main
        self.units = Units()
        self.current = None
        self.new_nodes: list = []
        self.by_file_name: dict[str, list] = {}
        self.file_names: dict = {}
        self.scripts: list = []
        self.unknown_types: set = set()

    def read(self, text):
        commands = {
            "createNode": self.create_node, "setAttr": self.set_attr, "addAttr": self.add_attr,
            "connectAttr": self.connect_attr, "disconnectAttr": self.disconnect_attr, "parent": self.parent,
            "select": self.select, "rename": self.rename, "currentUnit": self.current_unit, "fileInfo": self.file_info,
            "file": self.file, "deleteAttr": self.delete_attr, "lockNode": self.lock_node, "requires": self.requires,
        }  # fmt: skip
        for line, tokens in statements(text, self.path.as_posix()):
            command = commands.get(tokens[0])
            if command is None:
                if tokens[0] not in _IGNORED:
                    self.warn(line, f'Cannot find procedure "{tokens[0]}"; the statement is skipped.')
                continue
            try:
                command(tokens[1:], line)
            except NoSuchAttribute as error:
                # Of a node whose plug-in is missing Maya keeps the statements as they are.
                if not error.is_of_unknown:
                    self.warn(line, str(error))
            except NoSuchNode as error:
                self.warn(line, str(error))
            except FileSyntaxError:
                raise
            except (SceneError, IndexError, ValueError) as error:
                shown = " ".join(tokens[:4])
                raise FileSyntaxError(f"{error} (in: {shown[:80]} ...)", self.path.as_posix(), line) from error
        self.finish()

    def finish(self):
        for node in self.scripts:
            script = node.values.get(("before", ()))
            runs = self.is_main and self.scene.runs_script_nodes
            if runs and script and script.lstrip().startswith("playbackOptions"):
                self.playback(script.replace(";", " ").split())
        self.scene.touched()

    def playback(self, words):
        """The script node that Maya writes for the time slider, run when the file is opened."""
        names = {"-min": "min", "-max": "max", "-ast": "animation_start", "-aet": "animation_end"}
        for flag, value in zip(words[1::2], words[2::2], strict=False):
            if flag in names:
                self.scene.playback[names[flag]] = float(value)

    def warn(self, line, message):
        self.scene.warn(f"{self.path.as_posix()} line {line}: {message}")

    # names --------------------------------------------------------------------------------------------------------

    def node(self, name):
        """A node by the name the file uses. Raises NoSuchNode."""
        if name.startswith(":") and "|" not in name:
            return self.scene.node(name[1:])
        parts = name.lstrip("|").split("|")
        candidates = self.by_file_name.get(parts[-1].lstrip(":"), ())
        if len(parts) > 1 or name.startswith("|"):
            candidates = [node for node in candidates if self._stands_below(node, parts[:-1], name.startswith("|"))]
        if len(candidates) >= 1:
            return candidates[0]
        if self.namespace:
            prefixed = "|".join(f"{self.namespace}:{part}" for part in parts)
            if self.scene.exists(prefixed):
                return self.scene.node(prefixed)
        found = self.scene.find(name.replace("|:", "|"))
        if not found:
            raise NoSuchNode(name)
        return found[0].node if hasattr(found[0], "node") else found[0]

    def _stands_below(self, node, names, is_absolute):
        for path in node.paths:
            above = [self.file_names.get(other, other.name) for other in path.nodes[:-1]]
            tail = above[len(above) - len(names) :] if names else []
            if tail == [part.lstrip(":") for part in names] and (not is_absolute or len(above) == len(names)):
                return True
        return False

    def plug_text(self, text):
        """(node, attribute path) of "node.attr" or ".attr" of the current node."""
        name, dot, attribute = text.partition(".")
        if not dot:
            raise SceneError(f"no attribute is named in '{text}'")
        if name:
            return self.node(name), attribute
        if self.current is None:
            raise NoSuchNode(text)
        return self.current, attribute

    def single_plug(self, text):
        node, attribute = self.plug_text(text)
        plug = node.plug(attribute)
        if plug.attribute.long == "placeHolderList" and plug.index in getattr(node, "slots", ()):
            return node.slots[plug.index]
        return plug

    # commands -----------------------------------------------------------------------------------------------------

    def create_node(self, tokens, line):
        type_name, name, above, shared, skip = tokens[0], None, None, False, 1
        while skip < len(tokens):
            flag = tokens[skip]
            if flag in ("-n", "-name"):
                name, skip = tokens[skip + 1], skip + 2
            elif flag in ("-p", "-parent"):
                above, skip = self.node(tokens[skip + 1]), skip + 2
            elif flag in ("-s", "-shared"):
                shared, skip = True, skip + 1
            elif flag in ("-ss", "-skipSelect"):
                skip += 1
            else:
                raise SceneError(f"createNode has no flag '{flag}'")
        if name is None:
            name = type_name + "1"
        # `file -r` has made its reference node already; the file creates it once more to set its edits.
        node = self._shared_node(type_name, name) if shared or type_name == "reference" else None
        if node is None and self.is_main:
            node = self._default_node(type_name, name)
        elif node is not None and self.is_main:
            default_nodes.reset(node)
        if node is None:
            full = self._new_name(name)
            if above is not None and not above.is_dag:
                graph.make_dag(self.scene, above)
            plugin = self.scene.plugins.of_type(type_name)
            if node_types.is_known(type_name) and plugin is None:
                node = graph.create_node(self.scene, type_name, full, above)
            else:
                if type_name not in self.unknown_types:
                    self.unknown_types.add(type_name)
                    self.warn(line, plugins.unknown_type_message(type_name, plugin))
                node = graph.create_unknown(self.scene, type_name, full, above, plugin)
            node.referenced = self.reference
            self.new_nodes.append(node)
            if type_name == "script":
                self.scripts.append(node)
        self.by_file_name.setdefault(name.lstrip(":"), []).append(node)
        self.file_names[node] = name.lstrip(":")
        self.current = node

    def _shared_node(self, type_name, name):
        name = name.lstrip(":")
        if self.namespace and type_name == "reference":
            name = f"{self.namespace}:{name}"
        same = self.scene.names.by_name.get(name, ())
        return next((node for node in same if node.type == type_name), None)

    def _default_node(self, type_name, name):
        """The scene's own node where a file makes a default node without -s, as Maya itself writes its
        defaultRenderLayer, layerManager and lightLinker1 (public .ma files)."""
        same = self.scene.names.by_name.get(name.lstrip(":"), ())
        return next((node for node in same if node.type == type_name and node.is_default and not node.is_dag), None)

    def _new_name(self, name):
        name = naming.legal_name(name.lstrip(":"))
        if self.namespace:
            return f"{self.namespace}:{name}"
        if self.namespace == "" and self.scene.exists(name):
            # File > Import renames what clashes: the file's name goes in front.
            return f"{naming.legal_name(self.path.stem)}_{name}"
        return name

    def set_attr(self, tokens, line):
        switches, kind, path, values = {}, None, None, []
        place = 0
        while place < len(tokens):
            token = tokens[place]
            if is_flag(token) and token in _SETATTR_VALUED:
                value = tokens[place + 1]
                place += 2
                if token in ("-type", "-typ"):
                    kind = str(value)
                else:
                    switches[token] = value
            elif is_flag(token) and token in _SETATTR_BARE:
                place += 1
            elif path is None:
                path, place = token, place + 1
            else:
                # After the path and -type, what looks like a flag is a value ("-inf") or the end of the flags.
                values = tokens[place:]
                if not (values and is_flag(values[0]) and values[0] in _SETATTR_VALUED):
                    break
        if path is None:
            raise SceneError("setAttr names no attribute")
        node, attribute = self.plug_text(path)
        if kind == "dataReferenceEdits":
            references.apply_edits(self, node, values, line)
            return
        plugs = element_plugs(node, attribute)
        if kind is None and plugs[0].attribute.type == "polyFaces":
            # Maya writes the type on the first stretch of faces only (public .ma files of more than 500 faces).
            kind = "polyFaces"
        self._switch(plugs, switches)
        if not values or plugs[0].attribute.long == "colorSetPoints":
            return
        stored = node.values

        def put(plug, value):
            stored[plug.key] = value

        try:
            assign(plugs, kind, values, self.units, put)
        except Unsupported as unsupported:
            if str(unsupported) not in ("dataPolyComponent", "TdataCompound"):
                self.warn(line, f"setAttr of type '{unsupported}' is read over: {node.name}.{attribute}")
        node.revision += 1
        if node.is_a("time") and self.is_main and ("outTime", ()) in stored:
            self.scene.current_time = stored["outTime", ()] * self.scene.units.fps

    @staticmethod
    def _switch(plugs, switches):
        for flag, value in switches.items():
            if flag in ("-k", "-keyable", "-l", "-lock", "-cb", "-channelBox"):
                is_on = bool(number(value))
                for plug in plugs:
                    if flag.startswith("-l"):
                        (plug.node.locked_plugs.add if is_on else plug.node.locked_plugs.discard)(plug.key)
                    else:
                        table = "keyable_overrides" if flag.startswith("-k") else "channel_box_overrides"
                        getattr(plug.node, table)[plug.key] = is_on

    def add_attr(self, tokens, line):
        ascii_attributes.add_attr(self, tokens)

    def connect_attr(self, tokens, line):
        names = [token for token in tokens if not is_flag(token) and (isinstance(token, Text) or "." in token)]
        source, destination = self._source_plug(names[0], names[1], line), self.single_plug(names[1])
        if "-na" in tokens or "-nextAvailable" in tokens:
            taken = {indices[-1] for name, indices in destination.node.sources if name in destination.attribute.family}
            destination = destination.element(next(index for index in range(len(taken) + 1) if index not in taken))
        elif destination.is_array and not source.is_array:
            destination = destination.element(0)
        if source.is_array and not destination.is_array:
            source = source.element(0)
        graph.connect(self.scene, source, destination, force=True, check=False)

    def _source_plug(self, source, destination, line):
        """The plug; of a type that this scene has no table for, it is said what now lacks its driver."""
        try:
            return self.single_plug(source)
        except NoSuchAttribute as error:
            driver, driven = self.plug_text(source)[0], self.single_plug(destination)
            if error.is_of_unknown and driver.plugin is None and driven.attribute.type not in ("message", "generic"):
                self.warn(
                    line,
                    f"The stand-in does not compute nodes of type {driver.class_name}: {driven.name}, which "
                    f"{driver.name} drives, is not known",
                )
            raise

    def disconnect_attr(self, tokens, line):
        names = [token for token in tokens if not is_flag(token)]
        graph.disconnect(self.scene, self.single_plug(names[0]), self.single_plug(names[1]), check=False)

    def delete_attr(self, tokens, line):
        names = [token for token in tokens if not is_flag(token)]
        node, attribute = self.plug_text(names[0])
        graph.delete_attribute(self.scene, node, attribute)

    def lock_node(self, tokens, line):
        """`lockNode -l 1 "name"`: a locked node cannot be deleted or renamed."""
        is_on = "-l" not in tokens and "-lock" not in tokens
        for flag, value in pairwise(tokens):
            if flag in ("-l", "-lock"):
                is_on = bool(number(value))
        names = [token for token in tokens if isinstance(token, Text)]
        for node in [self.node(name) for name in names] or [self.current]:
            if node is not None:
                node.locked = is_on

    def parent(self, tokens, line):
        names = [token for token in tokens if not is_flag(token)]
        flags = {token for token in tokens if is_flag(token)}
        above = None if flags & {"-w", "-world"} else self.node(names.pop())
        is_relative = bool(flags & {"-r", "-relative", "-s", "-shape"})
        for name in names:
            child = self.node(name)
            graph.parent(self.scene, child.path, above, is_relative, add=bool(flags & {"-add", "-addObject"}))

    def select(self, tokens, line):
        names = [token for token in tokens if not is_flag(token)]
        self.current = None
        if names:
            self.current = self.node(names[-1])

    def rename(self, tokens, line):
        """`rename -uid "..."` gives the current node its identifier; a file renames nothing else."""
        if "-uid" in tokens or "-uuid" in tokens:
            if self.current is not None and self.reference is None and self.namespace is None:
                self.current.uuid = str(tokens[-1])
            return
        raise SceneError("rename without -uid has no place in a scene file")

    def current_unit(self, tokens, line):
        names = {
            "-l": "linear",
            "-linear": "linear",
            "-a": "angular",
            "-angle": "angular",
            "-t": "time",
            "-time": "time",
        }
        for flag, value in zip(tokens[::2], tokens[1::2], strict=False):
            if flag in names:
                setattr(self.units, names[flag], str(value))
                if self.is_main:
                    setattr(self.scene.units, names[flag], str(value))
        if self.is_main:
            self.scene.current_time = 1.0

    def requires(self, tokens, line):
        """`requires -nodeType "a" -dataType "b" "plug-in" "version"`: what a file needs, and the types it brings."""
        types, names, place = [], [], 0
        while place < len(tokens):
            if is_flag(tokens[place]):
                if tokens[place] in ("-nodeType", "-nt"):
                    types.append(str(tokens[place + 1]))
                place += 2
            else:
                names.append(str(tokens[place]))
                place += 1
        if names and names[0] != "maya":
            self.scene.plugins.require(names[0], types)

    def file_info(self, tokens, line):
        if self.is_main and len(tokens) >= 2:
            self.scene.file_info[str(tokens[-2])] = str(tokens[-1])

    def file(self, tokens, line):
        references.read_statement(self, tokens, line)
