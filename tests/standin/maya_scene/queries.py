"""What can be asked of a scene at a time: values, matrices, meshes, visibility, what cameras see.

Nothing here changes the scene. `time` is a frame in the user's time unit, None the current time; paths and plugs are
given as for `Scene`.
"""

from __future__ import annotations

from . import cameras, dag
from .evaluation import Context

_CONTEXTS_KEPT = 8


class Queries:
    """The asking half of `Scene`, which adds the nodes, the time and the edits."""

    def context(self, time=None) -> Context:
        """The evaluation at a frame, kept until the next edit."""
        seconds = self._seconds if time is None else self.units.seconds(float(time))
        found = self._contexts.get(seconds)
        if found is None:
            while len(self._contexts) >= _CONTEXTS_KEPT:
                self._contexts.pop(next(iter(self._contexts)))
            found = self._contexts[seconds] = Context(self, seconds)
        return found

    def get(self, plug, time=None):
        """Value in internal units (cm, rad, s): pulled through connections. Compounds answer a tuple, arrays a list of
        the existing elements' values, matrices nested tuples, meshes MeshData, messages None."""
        plug = self.plug(plug)
        return self.context(time).pull(plug.node, plug.attribute, plug.indices)

    def get_ui(self, plug, time=None):
        """As `get` in the user's units; matrices stay in cm, as cmds.getAttr has it."""
        plug = self.plug(plug)
        return self._to_ui(self.get(plug, time), plug.attribute)

    def _to_ui(self, value, definition):
        if isinstance(value, list) and definition.multi:
            return [self._to_ui(item, definition) for item in value]
        if definition.children and isinstance(value, tuple):
            simple = [child for child in definition.children if not child.multi]
            return tuple(self._to_ui(item, child) for item, child in zip(value, simple, strict=False))
        return self.units.to_ui(value, definition.type) if isinstance(value, int | float) else value

    # evaluation -------------------------------------------------------------------------------------------------

    def local_matrix(self, node, time=None) -> tuple:
        """Transform's or joint's own matrix, nested row-major; without offsetParentMatrix."""
        return self.context(time).local_matrix(self.node(node))

    def world_matrix(self, path, time=None) -> tuple:
        """MDagPath.inclusiveMatrix."""
        return self.context(time).world_matrix(self.dag_path(path).nodes)

    def mesh(self, path, time=None):
        """MeshData of a mesh shape, deformed, object space: .points (N, 3) cm, .face_counts, .face_vertices."""
        return self.context(time).value(self.dag_path(path).node, "outMesh")

    def is_visible(self, path, time=None) -> bool:
        """MDagPath.isVisible: this node and all above it drawn."""
        return dag.is_path_visible(self.context(time), self.dag_path(path))

    # cameras ----------------------------------------------------------------------------------------------------

    def camera_frustum(self, path, aspect, time=None) -> tuple:
        """getRenderingFrustum: left, right, bottom, top at the near plane, cm."""
        return cameras.rendering_frustum(self._camera(path, time), aspect)

    def viewing_frustum(self, path, aspect, overscan=False, squeeze=False, pan_zoom=False, time=None) -> tuple:
        return cameras.viewing_frustum(self._camera(path, time), aspect, overscan, squeeze, pan_zoom)

    def projection_matrix(self, path, time=None) -> tuple:
        """MFnCamera.projectionMatrix for defaultResolution.deviceAspectRatio, in double precision."""
        aspect = self.get("defaultResolution.deviceAspectRatio", time)
        return cameras.projection_matrix(self._camera(path, time), aspect)

    def post_projection_matrix(self, path, time=None) -> tuple:
        return cameras.post_projection_matrix(self._camera(path, time))

    def _camera(self, path, time):
        return cameras.read_camera(self.context(time), self.dag_path(path).node)
