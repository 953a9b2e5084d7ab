"""The scene: everything the facade and the Maya ASCII reader do, they do through this class.

Names: a `name` argument is what Maya's commands accept: "arm", "ns:arm", "grp|arm", "|top|grp|arm". A `plug` argument
is a Plug or a string "node.attribute". A `path` argument is a DagPath, a Node (its first path) or a name. `time` is a
frame in the user's time unit, None the current time. Every edit goes through a method here, so that it can be undone
and sets `modified`.
"""

from __future__ import annotations

from .nodes import DagPath, Node, Plug


class Scene:
    """One open scene.

    Public attributes
        path: str or None          file it was opened from, forward slashes; None = untitled
        modified: bool             unsaved changes (cmds.file(query=True, modified=True))
        units: Units               .linear "cm", .angular "deg", .time "film"; conversions
        up_axis: "y" or "z"
        current_time: float        frame in the user's time unit
        playback: dict             "min", "max", "animation_start", "animation_end" in frames (playbackOptions)
        selection: list            of DagPath, Node or Plug, in order
        warnings: list[str]        what was warned about, in order; `on_warning` (callable or None) hears each at once
        undo: UndoQueue            enabled, open_chunk(), close_chunk(), undo(), redo(), length, without_flush
        file_info: dict[str, str]
        references: list[Reference] name of reference node, path, namespace, loaded
        workspace: dict            "root": folder, "rules": {"images": "images", ...}
        current_namespace: str     "" for the root
        namespaces: set[str]       every namespace but the root, e.g. {"UI", "shared", "a", "a:b"}
        current_render_layer: Node
        revision: int              grows with every edit and time change is not one
    """

    # files ------------------------------------------------------------------------------------------------------
    def new(self) -> None:
        """Empty scene with the default nodes (time1, persp ..., defaultRenderGlobals, initialShadingGroup ...)."""

    def open_ma(self, path) -> None:
        """Open a Maya ASCII file. Raises FileSyntaxError (RuntimeError) with file and line; then the scene is new."""

    def import_ma(self, path, namespace=None) -> list[Node]:
        """Import into the scene; names get the namespace. Answers the new nodes."""

    def reference_ma(self, path, namespace, reference_node=None) -> Node:
        """Reference a file. Answers the reference node; the new nodes carry its name in .referenced."""

    def warn(self, message) -> None: ...

    # nodes ------------------------------------------------------------------------------------------------------
    def nodes(self, type_name=None, exact=False) -> list[Node]:
        """All nodes in creation order, or those of a type (with derived types unless exact)."""

    def create_node(self, type_name, name=None, parent=None, shared=False, uuid=None) -> Node:
        """Make a node. A transform is made above a shape without a parent, as createNode does. A taken name gets a
        number. Unknown types raise SceneError("Unrecognized node type 'x'")."""

    def delete(self, node) -> None: ...
    def rename(self, node, name) -> str: ...
    def parent(self, child, parent, relative=False, add=False) -> None:
        """Put a DAG path below another (None = world). relative keeps the local matrix, else the world matrix is kept.
        add makes an instance. Raises SceneError for a loop."""

    def exists(self, name) -> bool: ...
    def node(self, name) -> Node:
        """The one node of that name. Raises NoSuchNode, AmbiguousName."""

    def dag_path(self, path) -> DagPath:
        """The DagPath of a name, Node or DagPath. Raises NoSuchNode, AmbiguousName; SceneError for a DG node."""

    def find(self, pattern, recursive_namespaces=False) -> list:
        """DagPaths (one an instance) and Nodes that a pattern with * and ? matches, as `ls` does; [] if none."""

    def unique_name(self, path) -> str:
        """Shortest partial path that is unique: what commands print for a DagPath or Node."""

    # attributes -------------------------------------------------------------------------------------------------
    def plug(self, plug) -> Plug: ...
    def get(self, plug, time=None):
        """Value in internal units (cm, rad, s): pulled through connections. Compounds answer a tuple, arrays a list of
        the existing elements' values, matrices nested tuples, meshes MeshData, messages None."""

    def get_ui(self, plug, time=None):
        """As `get` in the user's units; matrices stay in cm, as cmds.getAttr has it."""

    def set(self, plug, value) -> None:
        """Set in internal units. Raises SceneError on a locked or connected plug."""

    def set_ui(self, plug, value) -> None: ...
    def add_attribute(self, node, long, short=None, type_name="double", default=None, parent=None, **options): ...
    def delete_attribute(self, node, name) -> None: ...
    def lock(self, plug, locked=True) -> None: ...

    # connections ------------------------------------------------------------------------------------------------
    def connect(self, source, destination, force=False, next_available=False) -> None: ...
    def disconnect(self, source, destination) -> None: ...
    def source(self, plug) -> Plug | None:
        """The plug connected into exactly this one."""

    def destinations(self, plug) -> list[Plug]: ...
    def connections(self, node) -> list[tuple[Plug, Plug]]:
        """Every connection of a node as (source, destination), incoming first."""

    # keys -------------------------------------------------------------------------------------------------------
    def set_key(self, plug, time, value=None, in_tangent="auto", out_tangent="auto") -> None:
        """Key a plug (value in internal units, None its value now), making its animCurve where there is none."""

    def key_times(self, plug) -> list[float]: ...

    # evaluation -------------------------------------------------------------------------------------------------
    def local_matrix(self, node, time=None) -> tuple:
        """Transform's or joint's own matrix, nested row-major."""

    def world_matrix(self, path, time=None) -> tuple: ...
    def parent_matrix(self, path, time=None) -> tuple: ...
    def mesh(self, path, time=None):
        """MeshData of a mesh shape, deformed, object space: .points (N, 3) cm, .face_counts, .face_vertices"""

    def is_visible(self, path, time=None) -> bool:
        """MDagPath.isVisible: this node and all above it drawn."""

    # cameras ----------------------------------------------------------------------------------------------------
    def camera_frustum(self, path, aspect, time=None) -> tuple:
        """getRenderingFrustum: left, right, bottom, top at the near plane, cm."""

    def viewing_frustum(self, path, aspect, overscan=False, squeeze=False, pan_zoom=False, time=None) -> tuple: ...
    def projection_matrix(self, path, time=None) -> tuple: ...
    def post_projection_matrix(self, path, time=None) -> tuple: ...
