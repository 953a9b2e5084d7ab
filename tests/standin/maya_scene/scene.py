"""The scene: everything the facade and the Maya ASCII reader do, they do through this class.

Names: a `name` argument is what Maya's commands accept: "arm", "ns:arm", "grp|arm", "|top|grp|arm". A `plug` argument
is a Plug or a string "node.attribute". A `path` argument is a DagPath, a Node (its first path) or a name. `time` is a
frame in the user's time unit, None the current time. Every edit goes through a method here, so that it can be undone
and sets `modified`.
"""

from __future__ import annotations

from pathlib import Path

from . import (  # noqa: F401  (the modules that compute nodes register what they compute when they are imported)
    animation_layers,
    constraints,
    dag,
    default_nodes,
    expressions,
    graph,
    ik,
    keys,
    layers,
    mesh_shapes,
    morphs,
    naming,
    operators,
    plugins,
    polygons,
    references,
    settings,
    skinning,
    stereo,
    transforms,
)
from .errors import NoSuchAttribute, SceneError, message_kind
from .matrices import from_flat
from .nodes import DagPath, Node, Plug
from .queries import Queries
from .undo import UndoQueue
from .units import Units


class Scene(Queries):
    """One open scene.

    Public attributes
        path: str or None          file it was opened from, forward slashes; None = untitled
        modified: bool             unsaved changes (cmds.file(query=True, modified=True))
        units: Units               .linear "cm", .angular "deg", .time "film"; conversions
        current_time: float        frame in the user's time unit
        playback: dict             "min", "max", "animation_start", "animation_end" in frames (playbackOptions)
        selection: list            of DagPath, Node or Plug, in order
        warnings: list[str]        what was warned about, in order; `on_warning` (callable or None) gets each kind once
        undo: UndoQueue            enabled, open_chunk(), close_chunk(), undo(), redo(), len()
        file_info: dict[str, str]
        references: list[Reference] .node, .path, .namespace, .loaded
        plugins: RequiredPlugins   what the files need, and what of it is missing
        workspace: dict            "root": folder, "rules": {"images": "images", ...}
        current_namespace: str     "" for the root
        namespaces: set[str]       every namespace but the root, e.g. {"UI", "shared", "a", "a:b"}
        current_render_layer: Node
        revision: int              grows with every edit; a time change is none
    """

    def __init__(self):
        self.undo = UndoQueue()
        self.on_warning = None
        self.loads_no_references = False  # while a file is opened so
        self.runs_script_nodes = True
        self.transforms, self.dag, self.ik, self.layers = transforms, dag, ik, layers
        self.workspace = {"root": Path.cwd().as_posix(), "rules": {"images": "images", "scene": "scenes"}}
        self.new()

    # files ------------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Empty scene with the default nodes (time1, persp ..., defaultRenderGlobals, initialShadingGroup ...)."""
        self.path, self.modified = None, False
        self.units = Units()
        self.playback = {"min": 1.0, "max": 24.0, "animation_start": 1.0, "animation_end": 48.0}
        self.selection: list = []
        self.warnings: list[str] = []
        self._warned: set[str] = set()
        self.file_info: dict[str, str] = {}
        self.references: list = []
        self.deferred_references: dict[str, bool] = {}  # reference node -> not loaded when the file was saved
        self.plugins = plugins.RequiredPlugins()
        self.namespaces = {"UI", "shared"}
        self.current_namespace = ""
        self.names = naming.Names()
        self.all_nodes: dict[Node, None] = {}
        self.roots: list[Node] = []
        self._render_layer = None
        self.serial = 0
        self.revision = 0
        self._contexts: dict = {}
        self._seconds = 1.0 / self.units.fps
        self.undo.flush()
        with self.undo.paused():
            default_nodes.make(self)
        self._render_layer = self.node("defaultRenderLayer")
        self.modified = False

    def open_ma(self, path) -> None:
        """Open a Maya ASCII file. Raises FileSyntaxError (RuntimeError) with file and line; then the scene is new."""
        from .ascii_reader import read_file

        self.new()
        try:
            with self.undo.paused():
                read_file(self, path, is_main=True)
        except SceneError:
            self.new()
            raise
        self.path = Path(path).as_posix()
        self.modified = False
        self.undo.flush()

    def import_ma(self, path, namespace=None) -> list[Node]:
        """Import into the scene; names get the namespace. Returns the new nodes."""
        from .ascii_reader import read_file

        with self.undo.paused():
            return read_file(self, path, namespace=namespace or "")

    def reference_ma(self, path, namespace, reference_node=None) -> Node:
        """Reference a file. Returns the reference node; the new nodes carry its name in .referenced."""
        with self.undo.paused():
            return references.add(self, path, namespace, reference_node).node

    def load_reference(self, reference) -> bool:
        """Read the file of a reference that is not loaded; whether it was found."""
        return references.load(self, reference)

    def warn(self, message) -> None:
        """Maya prints a warning and goes on."""
        self.warnings.append(message)
        if self.on_warning:
            kind = message_kind(message)
            if kind not in self._warned:
                self._warned.add(kind)
                self.on_warning(message)

    def edit(self, redo, undo, name="edit") -> None:
        """Run an edit, remember how to take it back, and forget what was evaluated before it."""

        def after(step):
            def run():
                step()
                self.touched()

            return run

        self.undo.do(after(redo), after(undo), name)

    def set_units(self, linear=None, angular=None, time=None, keep_keys_at_frames=False) -> None:
        """Change the user's units: see settings.set_units."""
        settings.set_units(self, linear, angular, time, keep_keys_at_frames)

    def set_file_info(self, name, value) -> None:
        settings.set_file_info(self, name, value)

    def touched(self) -> None:
        self.revision += 1
        self.modified = True
        self._contexts.clear()

    # time -------------------------------------------------------------------------------------------------------

    @property
    def current_time(self) -> float:
        return self.units.frame(self._seconds)

    @current_time.setter
    def current_time(self, frame):
        self._seconds = self.units.seconds(float(frame))

    @property
    def current_render_layer(self) -> Node:
        return self._render_layer

    @current_render_layer.setter
    def current_render_layer(self, layer):
        self._render_layer = layer
        self._contexts.clear()

    # nodes ------------------------------------------------------------------------------------------------------

    def nodes(self, type_name=None, exact=False) -> list[Node]:
        """All nodes in creation order, or those of a type (with derived types unless exact)."""
        if type_name is None:
            return list(self.all_nodes)
        if exact:
            return [node for node in self.all_nodes if node.type == type_name]
        return [node for node in self.all_nodes if node.is_a(type_name)]

    def create_node(self, type_name, name=None, parent=None, shared=False, uuid=None) -> Node:
        """Make a node. A transform is made above a shape without a parent, as createNode does. A taken name gets a
        number. Unknown types raise SceneError("Unrecognized node type 'x'")."""
        with self.undo.chunk("createNode"):
            return graph.create_node(self, type_name, name, parent, shared, uuid)

    def delete(self, node) -> None:
        with self.undo.chunk("delete"):
            graph.delete(self, self.node(node))

    def rename(self, node, name) -> str:
        return graph.rename(self, self.node(node), name)

    def parent(self, child, parent, relative=False, add=False) -> None:
        """Put a DAG path below another (None = world). relative keeps the local matrix, else the world matrix is kept.
        add makes an instance. Raises SceneError for a loop."""
        above = None if parent is None else self.node(parent)
        with self.undo.chunk("parent"):
            graph.parent(self, self.dag_path(child), above, relative, add)

    def exists(self, name) -> bool:
        return bool(self.names.matches(name))

    def node(self, name) -> Node:
        """The one node of that name. Raises NoSuchNode, AmbiguousName."""
        if isinstance(name, Node):
            return name
        return name.node if isinstance(name, DagPath) else self.names.node(name)

    def dag_path(self, path) -> DagPath:
        """The DagPath of a name, Node or DagPath. Raises NoSuchNode, AmbiguousName; SceneError for a DG node."""
        if isinstance(path, DagPath):
            return path
        return path.path if isinstance(path, Node) else self.names.path(path)

    def find(self, pattern, recursive_namespaces=False) -> list:
        """DagPaths (one an instance) and Nodes that a pattern with * and ? matches, as `ls` does; [] if none."""
        return self.names.matches(pattern, recursive_namespaces)

    def unique_name(self, path) -> str:
        """Shortest partial path that is unique: what commands print for a DagPath or Node."""
        if isinstance(path, str):
            path = self.node(path)
        if isinstance(path, Node):
            if not path.is_dag:
                return path.name
            path = path.path
        return self.names.shortest(path)

    def add_namespace(self, namespace) -> None:
        """Make a namespace and those above it; an existing one is left."""
        parts = namespace.split(":") if namespace else []
        for length in range(1, len(parts) + 1):
            self.namespaces.add(":".join(parts[:length]))

    # attributes -------------------------------------------------------------------------------------------------

    def plug(self, plug) -> Plug:
        """The Plug of "node.attribute". Raises NoSuchNode, AmbiguousName, NoSuchAttribute."""
        if isinstance(plug, Plug):
            return plug
        name, dot, path = plug.partition(".")
        if not dot or not path:
            raise SceneError(f"No attribute was specified: {plug}")
        node = self.node(name)
        try:
            return node.plug(path)
        except NoSuchAttribute:
            # As Maya's commands: the shape is looked at where a transform lacks the attribute itself.
            for shape in node.shapes if node.is_dag else ():
                found = shape.find_plug(path)
                if found:
                    return found
            raise

    def set(self, plug, value) -> None:
        """Set in internal units; a compound takes a sequence. Raises SceneError on a locked or connected plug."""
        self._set(self.plug(plug), value, lambda number, kind: number)

    def set_ui(self, plug, value) -> None:
        self._set(self.plug(plug), value, self.units.to_internal)

    def _set(self, plug, value, convert):
        if plug.is_compound and not plug.is_array:
            children = [child for child in plug.children() if not child.is_array]
            if len(value) != len(children):
                raise SceneError(f"'{plug.name}' takes {len(children)} values, not {len(value)}.")
            with self.undo.chunk("setAttr"):
                for child, part in zip(children, value, strict=True):
                    self._set(child, part, convert)
            return
        kind = plug.attribute.type
        if isinstance(value, bool):
            value = int(value)
        if isinstance(value, int | float):
            value = convert(value, kind)
            value = int(value) if kind in ("bool", "enum", "long", "short", "byte", "char") else float(value)
        elif kind in ("matrix", "fltMatrix") and value is not None:
            value = from_flat(value) if len(value) == 16 else tuple(tuple(map(float, row)) for row in value)
        graph.set_value(self, plug, value)
        if plug.node.is_a("time") and plug.attribute.long == "outTime":
            self._seconds = value

    def add_attribute(self, node, long, short=None, type_name="double", default=None, parent=None, **options):
        """A dynamic attribute; options as in node_types (multi, keyable, enum, min, max, hidden ...)."""
        return graph.add_attribute(self, self.node(node), long, short, type_name, default, parent, **options)

    def delete_attribute(self, node, name) -> None:
        with self.undo.chunk("deleteAttr"):
            graph.delete_attribute(self, self.node(node), name)

    def lock(self, plug, locked=True) -> None:
        plug = self.plug(plug)
        change = plug.node.locked_plugs.add if locked else plug.node.locked_plugs.discard
        back = plug.node.locked_plugs.discard if locked else plug.node.locked_plugs.add
        if (plug.key in plug.node.locked_plugs) != locked:
            self.edit(lambda: change(plug.key), lambda: back(plug.key), "setAttr")

    def place_in_world(self, path, world) -> None:
        """Set translate, rotate, scale and shear so that a path's world matrix becomes `world`: see transforms."""
        transforms.place_in_world(self, self.dag_path(path), world)

    # connections ------------------------------------------------------------------------------------------------

    def connect(self, source, destination, force=False, next_available=False) -> None:
        """Connect two plugs. force replaces a connection; next_available takes a free index of a multi attribute."""
        source, destination = self.plug(source), self.plug(destination)
        if next_available and destination.is_array:
            taken = {indices[-1] for name, indices in destination.node.sources if name in destination.attribute.family}
            destination = destination.element(next(index for index in range(len(taken) + 1) if index not in taken))
        graph.connect(self, source, destination, force)

    def disconnect(self, source, destination) -> None:
        graph.disconnect(self, self.plug(source), self.plug(destination))

    def source(self, plug) -> Plug | None:
        """The plug connected into exactly this one."""
        plug = self.plug(plug)
        found = plug.node.sources.get(plug.key)
        return Plug(found[0], found[0].definition(found[1][0]), found[1][1]) if found else None

    def source_of(self, plug) -> Plug | None:
        """The plug that drives this one, through a connection into it or into a compound above it."""
        while plug is not None:
            found = self.source(plug)
            if found is not None:
                return found
            plug = plug.parent()
        return None

    def destinations(self, plug) -> list[Plug]:
        plug = self.plug(plug)
        found = plug.node.destinations.get(plug.key, ())
        return [Plug(node, node.definition(name), indices) for node, (name, indices) in found]

    def connections(self, node) -> list[tuple[Plug, Plug]]:
        """Every connection of a node as (source, destination), incoming first."""
        node = self.node(node)
        found = []
        for name, indices in list(node.sources):
            destination = Plug(node, node.definition(name), indices)
            found.append((self.source(destination), destination))
        for name, indices in list(node.destinations):
            source = Plug(node, node.definition(name), indices)
            found += [(source, destination) for destination in self.destinations(source)]
        return found

    # keys -------------------------------------------------------------------------------------------------------

    def set_key(self, plug, time, value=None, in_tangent="auto", out_tangent="auto") -> None:
        """Key a plug (value in internal units, None its value now), making its animCurve where there is none."""
        plug = self.plug(plug)
        with self.undo.chunk("setKeyframe"):
            keys.set_key(self, plug, time, self.get(plug) if value is None else value, in_tangent, out_tangent)

    def key_times(self, plug) -> list[float]:
        return keys.key_times(self, self.plug(plug))
