"""MItDag, MItDependencyNodes, MItSelectionList: walking through the scene."""

from __future__ import annotations

from ._constants import MFn
from ._objects import MObject, node_of
from ._paths import MDagPath, scene


class MItDag:
    """Every DAG path below the world or a root, depth first (each instance is visited); filtered by a type."""

    kInvalidType, kDepthFirst, kBreadthFirst = 0, 1, 2

    def __init__(self, *args):
        numbers = [value for value in args if isinstance(value, int)]
        self._order = next((value for value in numbers if value in (1, 2)), self.kDepthFirst)
        self._filter = next((value for value in numbers if value not in (1, 2)), MFn.kInvalid)
        self.reset()

    def reset(self, *args):
        for value in args:
            if isinstance(value, int) and value not in (1, 2):
                self._filter = value
        root = next((value for value in args if isinstance(value, (MDagPath, MObject))), None)
        if isinstance(root, MDagPath):
            start = [root._valid()]
        elif root is not None:
            start = [node_of(root).path]
        else:
            start = [node.path for node in scene().nodes() if node.is_dag and None in node.parents]
        self._depths = dict.fromkeys(start, 0)
        self._queue = start
        self._now = None
        self._advance()
        return self

    def _advance(self):
        while self._queue:
            path = self._queue.pop(0)
            below = [path.child(child) for child in path.node.children]
            for child in below:
                self._depths[child] = self._depths[path] + 1
            self._queue = self._queue + below if self._order == self.kBreadthFirst else below + self._queue
            self._below = below
            if self._filter in (MFn.kInvalid, 0) or MObject._of_node(path.node).hasFn(self._filter):
                self._now = path
                return
        self._now = None

    def isDone(self):
        return self._now is None

    def next(self):
        self._advance()
        return self

    def prune(self):
        self._queue = [path for path in self._queue if path not in self._below]
        return self

    def currentItem(self):
        return MObject._of_node(self._now.node)

    def getPath(self):
        return MDagPath._of(self._now)

    def fullPathName(self):
        return self._now.full_name

    def partialPathName(self):
        return scene().unique_name(self._now)

    def depth(self):
        return self._depths[self._now]

    def instanceCount(self, total):
        return len(self._now.node.paths)

    def isInstanced(self, indirect=True):
        return len(self._now.node.paths) > 1

    def __iter__(self):
        return self

    def __next__(self):
        if self._now is None:
            raise StopIteration
        item = self.currentItem()
        self._advance()
        return item


class MItDependencyNodes:
    """Every node, or those of a type."""

    def __init__(self, filterType=MFn.kInvalid):
        self.reset(filterType)

    def reset(self, filterType=MFn.kInvalid):
        handles = [MObject._of_node(node) for node in scene().nodes()]
        self._items = [item for item in handles if filterType in (MFn.kInvalid, 0) or item.hasFn(filterType)]
        return self

    def isDone(self):
        return not self._items

    def thisNode(self):
        return self._items[0]

    def next(self):
        del self._items[0]
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if not self._items:
            raise StopIteration
        return self._items.pop(0)


class MItSelectionList:
    """The items of a selection list, in order."""

    kUnknownItem, kDagSelectionItem, kAnimSelectionItem, kDNselectionItem, kPlugSelectionItem = -1, 0, 1, 2, 3

    def __init__(self, selection, filterType=MFn.kInvalid):
        self._selection = selection
        self._indices = [
            index
            for index in range(selection.length())
            if filterType in (MFn.kInvalid, 0) or selection.getDependNode(index).hasFn(filterType)
        ]

    def isDone(self):
        return not self._indices

    def next(self):
        del self._indices[0]
        return self

    def getDagPath(self):
        return self._selection.getDagPath(self._indices[0])

    def getDependNode(self):
        return self._selection.getDependNode(self._indices[0])

    def getComponent(self):
        return self._selection.getComponent(self._indices[0])

    def getPlug(self):
        return self._selection.getPlug(self._indices[0])

    def hasComponents(self):
        return not self.getComponent()[1].isNull()

    def itemType(self):
        found = self._selection._items[self._indices[0]][0]
        return {"DagPath": 0, "Node": 2, "Plug": 3}[type(found).__name__]

    def reset(self):
        self.__init__(self._selection)
        return self
