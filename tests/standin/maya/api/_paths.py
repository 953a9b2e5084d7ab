"""MDagPath and MSelectionList of maya.api.OpenMaya: names in, handles out."""

from __future__ import annotations

import maya_scene
from maya_scene import DagPath, Node, Plug

from ._geometry import MMatrix
from ._objects import MFn, MObject, node_of


def scene():
    return maya_scene.current()


def as_matrix(rows):
    return MMatrix([value for row in rows for value in row])


class MDagPath:
    """A path to a DAG node.

    Matrices are row-major doubles in centimetres, at the current time.
    """

    __hash__ = None

    def __init__(self, other=None):
        self._path = other._path if isinstance(other, MDagPath) else None

    @classmethod
    def _of(cls, path):
        found = cls()
        found._path = path
        return found

    def _valid(self):
        if not self.isValid():
            raise RuntimeError("(kInvalidParameter): Object does not exist")
        return self._path

    @staticmethod
    def getAPathTo(node):
        """The first path to a DAG node. RuntimeError for what is not in the DAG."""
        paths = node_of(node).paths
        if not paths:
            raise RuntimeError("(kInvalidParameter): Object is incompatible with this method")
        return MDagPath._of(paths[0])

    @staticmethod
    def getAllPathsTo(node):
        from ._arrays import MDagPathArray

        return MDagPathArray([MDagPath._of(path) for path in node_of(node).paths])

    def isValid(self):
        return self._path is not None and not self._path.node.deleted and self._path in self._path.node.paths

    def node(self):
        return MObject._of_node(self._valid().node)

    def fullPathName(self):
        return self._valid().full_name

    def partialPathName(self):
        return scene().unique_name(self._valid())

    def instanceNumber(self):
        """Position of this path among those to its node (class page MDagPath)."""
        return self._valid().instance_number

    def isInstanced(self):
        return len(self._valid().node.paths) > 1

    def extendToShape(self, number=0):
        """Goes down to a shape, in place. RuntimeError where there is none; a path to a shape stays."""
        path = self._valid()
        if path.node.is_shape:
            return self
        shapes = path.shape_paths()
        if not shapes:
            raise RuntimeError("(kInvalidParameter): Object does not exist")
        if number >= len(shapes):
            raise RuntimeError("(kInvalidParameter): No element at given index")
        self._path = shapes[number]
        return self

    def pop(self, count=1):
        for _ in range(count):
            if self._path.parent is None:
                raise RuntimeError("(kInvalidParameter): Cannot pop above the world")
            self._path = self._path.parent
        return self

    def inclusiveMatrix(self):
        return as_matrix(scene().world_matrix(self._valid()))

    def inclusiveMatrixInverse(self):
        return self.inclusiveMatrix().inverse()

    def __eq__(self, other):
        return isinstance(other, MDagPath) and self._path == other._path


class MSelectionList:
    """Paths, nodes, plugs and components by name or handle, each once (kMergeNormal)."""

    kMergeNormal, kXORWithList, kRemoveFromList = 0, 1, 2

    def __init__(self, other=None):
        self._items = list(other._items) if isinstance(other, MSelectionList) else []

    def add(self, item, mergeWithExisting=True):
        """Takes a name (patterns match several), MDagPath, MObject, or (MDagPath, component)."""
        for entry in self._entries(item):
            if not (mergeWithExisting and entry in self._items):
                self._items.append(entry)
        return self

    def _entries(self, item):
        if isinstance(item, str):
            return named(item)
        if isinstance(item, MDagPath):
            return [(item._valid(), None)]
        if isinstance(item, MObject):
            node = node_of(item)
            return [(node.paths[0] if node.is_dag else node, None)]
        if isinstance(item, tuple) and len(item) == 2:
            component = item[1]._component if item[1] is not None and not item[1].isNull() else None
            return [(item[0]._valid(), component)]
        raise TypeError("MSelectionList.add: a name, MDagPath, MObject or (MDagPath, component) is needed")

    def length(self):
        return len(self._items)

    def _item(self, index):
        if not 0 <= index < len(self._items):
            raise IndexError("index out of range")
        return self._items[index]

    def getDagPath(self, index):
        """TypeError "item is not a DAG path" for what is none."""
        found = self._item(index)[0]
        if not isinstance(found, DagPath):
            raise TypeError("item is not a DAG path")
        return MDagPath._of(found)

    def getDependNode(self, index):
        found = self._item(index)[0]
        if isinstance(found, (DagPath, Plug)):
            found = found.node
        return MObject._of_node(found)

    def getSelectionStrings(self, index=None):
        items = self._items if index is None else [self._item(index)]
        return tuple(text_of(item) for item in items)


def named(text):
    """Entries of a name, which may be a pattern, a plug or a component.

    RuntimeError (kInvalidParameter) where nothing matches.
    """
    from maya.cmds import _names

    failure = RuntimeError("(kInvalidParameter): Object does not exist")
    if "." in text:
        try:
            piece = _names.component(text)
            if piece is not None:
                path, kind, indices = piece
                kinds = {"vtx": MFn.kMeshVertComponent, "f": MFn.kMeshPolygonComponent, "e": MFn.kMeshEdgeComponent}
                return [(path, (kinds[kind], tuple(indices)))]
            return [(_names.find_plug(text)[1], None)]
        except ValueError as error:
            raise failure from error
    found = scene().find(text)
    if not found:
        raise failure
    if len(found) > 1 and not any(mark in text for mark in "*?") and len({id(f) for f in map(_node, found)}) > 1:
        raise RuntimeError("(kInvalidParameter): Object does not exist")  # more than one object matches the name
    return [(item, None) for item in (found if any(mark in text for mark in "*?") else found[:1])]


def _node(item):
    return item.node if isinstance(item, DagPath) else item


def text_of(item):
    found, component = item
    if isinstance(found, Plug):
        return found.name
    name = scene().unique_name(found) if isinstance(found, (DagPath, Node)) else str(found)
    if component:
        kinds = {MFn.kMeshVertComponent: "vtx", MFn.kMeshPolygonComponent: "f", MFn.kMeshEdgeComponent: "e"}
        first, last = component[1][0], component[1][-1]
        return (
            f"{name}.{kinds[component[0]]}[{first}]"
            if first == last
            else f"{name}.{kinds[component[0]]}[{first}:{last}]"
        )
    return name
