"""MDagPath and MSelectionList of maya.api.OpenMaya: names in, handles out."""

from __future__ import annotations

import maya_scene
from maya_scene import DagPath, Node, Plug

from ._constants import MFn
from ._matrices import MMatrix
from ._objects import MObject, node_of
from ._units import current_frame


def scene():
    return maya_scene.current()


def as_matrix(rows):
    return MMatrix([value for row in rows for value in row])


class MDagPath:
    """A path to a DAG node.

    Matrices are row-major doubles in centimetres, at the current time or the current MDGContext.
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

    def transform(self):
        """The MObject of the nearest transform at or above the end of the path."""
        path = self._valid()
        while not path.node.is_transform:
            path = path.parent
        return MObject._of_node(path.node)

    def fullPathName(self):
        return self._valid().full_name

    def partialPathName(self):
        return scene().unique_name(self._valid())

    def apiType(self):
        return self.node().apiType()

    def hasFn(self, function_set):
        """As MObject.hasFn; a transform with a shape of that type below it has it too (class page MDagPath)."""
        if self.node().hasFn(function_set):
            return True
        return any(MObject._of_node(shape).hasFn(function_set) for shape in self._valid().node.shapes[:1])

    def length(self):
        return len(self._valid().nodes)

    def pathCount(self):
        return 1

    def instanceNumber(self):
        return self._valid().instance_number

    def isInstanced(self):
        return len(self._valid().node.paths) > 1

    def childCount(self):
        return len(self._valid().node.children)

    def child(self, index):
        children = self._valid().node.children
        if not 0 <= index < len(children):
            raise RuntimeError("(kInvalidParameter): No element at given index")
        return MObject._of_node(children[index])

    def numberOfShapesDirectlyBelow(self):
        return len(self._valid().node.shapes)

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

    def push(self, child):
        self._path = self._valid().child(node_of(child))
        return self

    def pop(self, count=1):
        for _ in range(count):
            if self._path.parent is None:
                raise RuntimeError("(kInvalidParameter): Cannot pop above the world")
            self._path = self._path.parent
        return self

    def set(self, other):
        self._path = other._path
        return self

    def getPath(self):
        return MDagPath(self)

    def inclusiveMatrix(self):
        return as_matrix(scene().world_matrix(self._valid(), current_frame()))

    def inclusiveMatrixInverse(self):
        return self.inclusiveMatrix().inverse()

    def exclusiveMatrix(self):
        return as_matrix(scene().parent_matrix(self._valid(), current_frame()))

    def exclusiveMatrixInverse(self):
        return self.exclusiveMatrix().inverse()

    def isVisible(self):
        return scene().is_visible(self._valid(), current_frame())

    def isTemplated(self):
        return any(bool(scene().get(node.plug("template"), current_frame())) for node in self._valid().nodes)

    def __eq__(self, other):
        return isinstance(other, MDagPath) and self._path == other._path

    def __ne__(self, other):
        return not self == other

    def __str__(self):
        return self._path.full_name if self._path else ""


class MSelectionList:
    """Paths, nodes, plugs and components by name or handle, each once (kMergeNormal)."""

    kMergeNormal, kXORWithList, kRemoveFromList = 0, 1, 2

    def __init__(self, other=None):
        self._items = list(other._items) if isinstance(other, MSelectionList) else []

    def add(self, item, mergeWithExisting=True):
        """Takes a name (patterns match several), MDagPath, MObject, MPlug, or (MDagPath, component)."""
        for entry in self._entries(item):
            if not (mergeWithExisting and entry in self._items):
                self._items.append(entry)
        return self

    def _entries(self, item):
        from ._plugs import MPlug

        if isinstance(item, str):
            return named(item)
        if isinstance(item, MDagPath):
            return [(item._valid(), None)]
        if isinstance(item, MPlug):
            return [(item._plug, None)]
        if isinstance(item, MObject):
            node = node_of(item)
            return [(node.paths[0] if node.is_dag else node, None)]
        if isinstance(item, tuple) and len(item) == 2:
            component = item[1]._component if item[1] is not None and not item[1].isNull() else None
            return [(item[0]._valid(), component)]
        raise TypeError("MSelectionList.add: a name, MDagPath, MObject, MPlug or (MDagPath, component) is needed")

    def length(self):
        return len(self._items)

    def isEmpty(self):
        return not self._items

    def clear(self):
        self._items.clear()
        return self

    def copy(self, other):
        self._items = list(other._items)
        return self

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

    def getPlug(self, index):
        from ._plugs import MPlug

        found = self._item(index)[0]
        if not isinstance(found, Plug):
            raise TypeError("item is not a plug")
        return MPlug._of(found)

    def getComponent(self, index):
        """(MDagPath, MObject of the component, null where the whole object is meant)."""
        found, component = self._item(index)
        if not isinstance(found, DagPath):
            raise TypeError("item is not a DAG path")
        return MDagPath._of(found), MObject._of(component=component) if component else MObject()

    def getSelectionStrings(self, index=None):
        items = self._items if index is None else [self._item(index)]
        return tuple(text_of(item) for item in items)

    def hasItem(self, item):
        return all(entry in self._items for entry in self._entries(item))

    def remove(self, index):
        self._item(index)
        del self._items[index]
        return self

    def replace(self, index, item):
        self._item(index)
        self._items[index : index + 1] = self._entries(item)
        return self

    def merge(self, other, strategy=0):
        for entry in other._items:
            if entry in self._items:
                if strategy in (MSelectionList.kXORWithList, MSelectionList.kRemoveFromList):
                    self._items.remove(entry)
            elif strategy != MSelectionList.kRemoveFromList:
                self._items.append(entry)
        return self

    def __str__(self):
        return str(self.getSelectionStrings())


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
