"""Function sets for nodes and components, and MPlug, of maya.api.OpenMaya and OpenMayaAnim (facts section 8)."""

from __future__ import annotations

import numpy as np
from maya_scene import skinning
from maya_scene.mesh_shapes import MeshData

from maya.cmds._call import StandinLimitation

from ._arrays import MDagPathArray, MDoubleArray
from ._geometry import MBoundingBox
from ._objects import MFn, MObject, node_of
from ._paths import MDagPath, scene

_WHOLE = ("bool", "byte", "char", "short", "long", "enum")


class MPlug:
    """One attribute of one node, as MFnDependencyNode.findPlug gives it; values in internal units (cm, radians)."""

    __hash__ = None
    _plug = None

    @classmethod
    def _of(cls, plug):
        found = cls()
        found._plug = plug
        return found

    def node(self):
        return MObject._of_node(self._plug.node)

    def name(self):
        """node.attribute as Maya's MPlug.name gives it: the shortest unique node name and the long attribute path."""
        from maya.cmds._names import plug_name

        return plug_name(self._plug)

    def elementByLogicalIndex(self, logicalIndex):
        """The element of an array plug (class page MPlug)."""
        return MPlug._of(self._plug.element(int(logicalIndex)))

    def asMObject(self):
        """The data of a plug that holds a mesh, which MFnMesh takes: points in object space (class page MPlug).

        Public use: maya-usd's and many deformers' tests read ``outputGeometry`` so.
        """
        value = scene().get(self._plug)
        if not isinstance(value, MeshData):
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        return MObject._of(data=(MFn.kMeshData, value))

    def asDouble(self):
        value = scene().get(self._plug)
        if not isinstance(value, (int, float)):
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        return float(value)

    def _set(self, value):
        plug = self._plug
        if plug.is_locked:
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        scene().set(plug, value)
        return self

    def setDouble(self, value):
        return self._set(int(value) if self._plug.attribute.type in _WHOLE else float(value))

    setFloat = setInt = setDouble

    def setBool(self, value):
        return self._set(bool(value))

    def __eq__(self, other):
        return isinstance(other, MPlug) and self._plug == other._plug


def mesh_points(path):
    """Points of a mesh at the current time: (N, 3) float64 array in object space, cm."""
    return np.asarray(scene().mesh(path).points, dtype=np.float64).reshape(-1, 3)


class MFnBase:
    """A function set attached to an object; a wrong kind of object is refused with TypeError, as in Maya."""

    _accepts = MFn.kBase

    def __init__(self, *args):
        self._object, self._path = MObject(), None
        if args:
            self.setObject(args[0])

    def setObject(self, thing):
        handle = thing.node() if isinstance(thing, MDagPath) else MObject(thing)
        if not handle.hasFn(self._accepts):
            raise RuntimeError("(kInvalidParameter): Object is incompatible with this method")
        self._object = handle
        self._path = thing._path if isinstance(thing, MDagPath) else None
        return self

    def __getattr__(self, name):
        raise AttributeError(f"the stand-in does not have {type(self).__name__}.{name}")

    def __setattr__(self, name, value):
        if not name.startswith("_") and not hasattr(type(self), name):
            raise AttributeError(f"the stand-in does not have {type(self).__name__}.{name}")
        super().__setattr__(name, value)

    def object(self):
        return MObject(self._object)

    @property
    def _node(self):
        return node_of(self._object)


class MFnDependencyNode(MFnBase):
    """Names, types and plugs of any node."""

    _accepts = MFn.kDependencyNode

    def name(self):
        return self._node.name

    def setDoNotWrite(self, flag):
        """The node, and what hangs on it, stays out of saved files (class page MFnDependencyNode)."""
        self._node.do_not_write = bool(flag)

    def findPlug(self, attribute, wantNetworkedPlug):
        """Both arguments are needed, as in API 2.0.

        RuntimeError (kInvalidParameter) where there is no such attribute.
        """
        name = attribute._definition.long if isinstance(attribute, MObject) else attribute
        plug = self._node.find_plug(name)
        if plug is None:
            raise RuntimeError("(kInvalidParameter): Cannot find item of required type")
        return MPlug._of(plug)


class MFnDagNode(MFnDependencyNode):
    """Parents, children and paths."""

    _accepts = MFn.kDagNode

    def _dag_path(self):
        return self._path if self._path is not None else self._node.path

    def fullPathName(self):
        return self._dag_path().full_name

    def partialPathName(self):
        return scene().unique_name(self._dag_path())

    def dagPath(self):
        if self._path is None:
            raise RuntimeError("(kFailure): Function set was not attached to a DAG path")
        return MDagPath._of(self._path)

    @property
    def boundingBox(self):
        """The box of a mesh in its own space, cm."""
        if not self._node.is_a("mesh"):
            raise StandinLimitation(f"MFnDagNode.boundingBox: the stand-in has boxes of meshes only, not {self._node}")
        points = mesh_points(self._node.path)
        return MBoundingBox._around((*points.min(axis=0), *points.max(axis=0)) if len(points) else None)

    def create(self, nodeType, name="", parent=None):
        """A new DAG node; for a shape its transform is returned, as in Maya."""
        above = node_of(parent) if parent is not None and not parent.isNull() else None
        node = scene().create_node(nodeType, name or None, above)
        handle = MObject._of_node(node)
        self.setObject(handle)
        return MObject._of_node(node.parents[0]) if node.is_shape and node.parents[0] is not None else handle


class MFnSingleIndexedComponent(MFnBase):
    """Vertices or faces by number."""

    _accepts = MFn.kSingleIndexedComponent

    def create(self, componentType):
        self._object = MObject._of(component=[componentType, ()])  # shared with the object that is returned
        return self.object()

    def addElements(self, elements):
        present = self._object._component[1]
        self._object._component[1] = tuple(sorted({*present, *map(int, elements)}))
        return self


class MFnSkinCluster(MFnDependencyNode):
    """Weights are numbered by the influence's position in `influenceObjects`, not by its logical index."""

    _accepts = MFn.kSkinClusterFilter

    def _influences(self):
        """[(logical index, DagPath)] in the order of the matrix elements."""
        return list(skinning.influence_paths(scene(), self._node).items())

    def influenceObjects(self):
        return MDagPathArray([MDagPath._of(path) for _, path in self._influences()])

    def indexForInfluenceObject(self, influence):
        """The logical index. RuntimeError for what is no influence."""
        node = node_of(influence)
        logical = [
            indices[0]
            for (name, indices), (source, _) in self._node.sources.items()
            if source is node and name == "matrix"
        ]
        if logical:
            return min(logical)
        raise RuntimeError("(kInvalidParameter): Object is not an influence")

    def _vertex_count(self, shape):
        """Vertices of the skinCluster's own output; of the shape where it has none."""
        data = scene().get(self._node.plug("outputGeometry[0]"))
        return len(data.points if isinstance(data, MeshData) else scene().mesh(shape._valid()).points)

    def getWeights(self, shape, components, influences=None):
        """(weights vertex by vertex, number of influences).

        With an influence position or MIntArray the weights alone. They belong to the mesh as it comes out of the
        skinCluster; a smooth behind it changes the number of vertices (maya-usd pull request 2971). Vertices without
        weights have zeros.
        """
        vertices = components._component[1] if components is not None and components._component else None
        if vertices is None or not len(vertices):
            vertices = range(self._vertex_count(shape))
        found = self._influences()
        wanted = None
        if influences is not None:
            wanted = [influences] if isinstance(influences, int) else list(influences)
            for position in wanted:
                if not 0 <= position < len(found):
                    raise RuntimeError("(kInvalidParameter): No element at given index")
        logical = [found[position][0] for position in wanted] if wanted is not None else [index for index, _ in found]
        total = max(self._vertex_count(shape), 1 + max(vertices, default=-1))
        stored = skinning.weights_of(self._node, total)
        columns = [stored.logical.index(index) for index in logical]
        weights = MDoubleArray(stored.table[list(vertices)][:, columns].reshape(-1).tolist())
        return weights if influences is not None else (weights, len(found))
