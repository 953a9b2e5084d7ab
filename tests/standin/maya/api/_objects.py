"""MObject, MObjectHandle, and the class constants (MFn.kCamera, MTime.kFilm ...).

The constants lie in constants.json, which command_flags/extract.py makes.
"""

from __future__ import annotations

import json
from pathlib import Path

TABLE = json.loads(Path(__file__).with_name("constants.json").read_text(encoding="utf-8"))


def with_constants(cls):
    """Class decorator: adds the constants that Maya's class of this name has."""
    for name, value in TABLE[cls.__name__].items():
        if name not in cls.__dict__:
            setattr(cls, name, value)
    return cls


@with_constants
class MFn:
    """Types of API objects."""


@with_constants
class MSpace:
    """Coordinate spaces."""


_BASES = {
    "transform": MFn.kTransform,
    "joint": MFn.kJoint,
    "mesh": MFn.kMesh,
    "camera": MFn.kCamera,
    "objectSet": MFn.kSet,
    "skinCluster": MFn.kSkinClusterFilter,
    "animCurve": MFn.kAnimCurve,
    "constraint": MFn.kConstraint,
    "light": MFn.kLight,
    "displayLayer": MFn.kDisplayLayer,
    "shadingEngine": MFn.kShadingEngine,
    "nurbsCurve": MFn.kNurbsCurve,
    "nurbsSurface": MFn.kNurbsSurface,
    "locator": MFn.kLocator,
    "reference": MFn.kReference,
    "imagePlane": MFn.kImagePlane,
    "lambert": MFn.kLambert,
    "geometryFilter": MFn.kGeometryFilt,
}


def api_type(node):
    """The MFn number of a node: its own where the table of node types names one, else its nearest base's."""
    named = getattr(MFn, node.node_type.api or "", None)
    if named is not None:
        return named
    return next((number for name, number in _BASES.items() if node.is_a(name)), MFn.kDependencyNode)


class MObject:
    """A handle on a node (`_node`), attribute (`_definition`), component, data or plug-in."""

    __hash__ = None
    __slots__ = ("_component", "_data", "_definition", "_node", "_plugin")

    def __init__(self, other=None):
        for name in self.__slots__:
            setattr(self, name, getattr(other, name, None))

    @classmethod
    def _of_node(cls, node):
        handle = cls()
        handle._node = node
        return handle

    @classmethod
    def _of(cls, **parts):
        handle = cls()
        for name, value in parts.items():
            setattr(handle, f"_{name}", value)
        return handle

    def isNull(self):
        return all(getattr(self, name) is None for name in self.__slots__)

    def apiType(self):
        if self._definition is not None:
            return MFn.kAttribute
        if self._component is not None:
            return self._component[0]
        if self._data is not None:
            return self._data[0]
        if self._plugin is not None:
            return MFn.kPlugin
        return api_type(self._node) if self._node is not None else MFn.kInvalid

    def hasFn(self, function_set):
        """Whether a function set fits: the object's own type, its bases, kDependencyNode, kDagNode, kShape ..."""
        if self.isNull():
            return False
        if function_set in (MFn.kBase, MFn.kInvalid):
            return function_set == MFn.kBase
        if self._node is None:
            return function_set == self.apiType() or (
                self._component is not None and function_set in (MFn.kComponent, MFn.kSingleIndexedComponent)
            )
        node = self._node
        if function_set == self.apiType() or function_set in (MFn.kDependencyNode, MFn.kNamedObject):
            return True
        if function_set == MFn.kDagNode:
            return node.is_dag
        if function_set == MFn.kShape:
            return node.is_shape
        return any(number == function_set and node.is_a(name) for name, number in _BASES.items())

    def __eq__(self, other):
        return isinstance(other, MObject) and all(
            getattr(self, name) is getattr(other, name)
            or (name != "_node" and getattr(self, name) == getattr(other, name))
            for name in self.__slots__
        )


MObject.kNullObj = MObject()


class MObjectHandle:
    """Says whether the node of an MObject is still there: after a delete or a new scene `isValid` is False."""

    __hash__ = None

    def __init__(self, other=None):
        self._object = MObject(other._object if isinstance(other, MObjectHandle) else other)

    def isValid(self):
        node = self._object._node
        return not self._object.isNull() and (node is None or not node.deleted)

    def __eq__(self, other):
        return isinstance(other, MObjectHandle) and self._object == other._object


def node_of(thing):
    """The scene's node of an MObject or MDagPath. RuntimeError (kInvalidParameter) for what is no node or gone."""
    node = getattr(thing, "_node", None)
    if node is None and hasattr(thing, "_path"):
        node = thing._path.node
    if node is None:
        raise TypeError("an MObject of a node or an MDagPath is needed")
    if node.deleted:
        raise RuntimeError("(kInvalidParameter): Object does not exist")
    return node


def no_such_name(module):
    """A module's `__getattr__`: AttributeError that names the stand-in for what `module` does not have."""

    def missing(name):
        raise AttributeError(f"the stand-in does not have {module}.{name}")

    return missing
