"""MPlug of maya.api.OpenMaya: one attribute of one node.

Values come in internal units (cm, radians; facts section 9).
"""

from __future__ import annotations

from maya_scene import Plug

from ._objects import MObject, node_of
from ._paths import scene
from ._units import MAngle, MDGContext, MDistance, MTime, current_frame

_WHOLE = ("bool", "byte", "char", "short", "long", "enum")


def _frame(context):
    return context._frame if isinstance(context, MDGContext) else current_frame()


class MPlug:
    """MPlug(), MPlug(other) or MPlug(node, attribute)."""

    __hash__ = None

    def __init__(self, *args):
        self._plug = None
        if len(args) == 2:
            self._plug = Plug(node_of(args[0]), args[1]._definition)
        elif args:
            self._plug = args[0]._plug

    @classmethod
    def _of(cls, plug):
        found = cls()
        found._plug = plug
        return found

    def copy(self, other):
        self._plug = other._plug
        return self

    # what it is ---------------------------------------------------------------------------------------------------

    @property
    def isNull(self):
        return self._plug is None

    def node(self):
        return MObject._of_node(self._plug.node)

    def attribute(self):
        return MObject._of(definition=self._plug.attribute)

    def name(self):
        """node.attribute as Maya's MPlug.name gives it: the shortest unique node name and the long attribute path."""
        from maya.cmds._names import plug_name

        return plug_name(self._plug)

    info = property(name)

    def partialName(
        self,
        includeNodeName=False,
        includeNonMandatoryIndices=True,
        includeInstancedIndices=True,
        useAlias=False,
        useFullAttributePath=False,
        useLongNames=False,
    ):
        plug = self._plug
        path = plug.path if useLongNames else plug.short_path
        if not useFullAttributePath and "[" not in path:
            path = path.rpartition(".")[2]
        return f"{self.name().partition('.')[0]}.{path}" if includeNodeName else path

    def __str__(self):
        return self.name()

    isArray = property(lambda self: self._plug.is_array)
    isElement = property(lambda self: self._plug.is_element)
    isCompound = property(lambda self: self._plug.is_compound and not self._plug.is_array)
    isChild = property(lambda self: self._plug.attribute.parent is not None)
    isKeyable = property(lambda self: self._plug.is_keyable)
    isChannelBox = property(lambda self: self._plug.in_channel_box)
    isDynamic = property(lambda self: self._plug.attribute.dynamic)
    isConnected = property(lambda self: self.isDestination or self.isSource)
    isDestination = property(lambda self: scene().source(self._plug) is not None)
    isSource = property(lambda self: bool(scene().destinations(self._plug)))

    @property
    def isLocked(self):
        return self._plug.is_locked

    @isLocked.setter
    def isLocked(self, locked):
        scene().lock(self._plug, bool(locked))

    def isFreeToChange(self, checkAncestors=True, checkChildren=True):
        """kFreeToChange 0, kNotFreeToChange 1."""
        source = scene().source(self._plug)
        return int(self._plug.is_locked or (source is not None and not source.node.is_a("animCurve")))

    # elements and children ----------------------------------------------------------------------------------------

    def child(self, which):
        if isinstance(which, MObject):
            return MPlug._of(self._plug.child(which._definition.long))
        return MPlug._of(self._plug.child(which))

    def numChildren(self):
        if not self._plug.is_compound:
            raise TypeError("Plug is not a compound")
        return len(self._plug.attribute.children)

    def parent(self):
        return MPlug._of(self._plug.parent())

    def array(self):
        return MPlug._of(self._plug.array())

    def elementByLogicalIndex(self, index):
        return MPlug._of(self._plug.element(index))

    def elementByPhysicalIndex(self, index):
        return MPlug._of(self._plug.element(self._plug.element_indices()[index]))

    def getExistingArrayAttributeIndices(self):
        from ._arrays import MIntArray

        return MIntArray(self._plug.element_indices())

    def numElements(self):
        return len(self._plug.element_indices())

    def evaluateNumElements(self):
        return len(self._plug.element_indices())

    def logicalIndex(self):
        if not self._plug.is_element:
            raise TypeError("Plug is not an element of an array")
        return self._plug.index

    def selectAncestorLogicalIndex(self, index, attribute=None):
        self._plug = self._plug.element(index) if self._plug.is_array else self._plug.array().element(index)
        return self

    # values -------------------------------------------------------------------------------------------------------

    def _value(self, context=None):
        return scene().get(self._plug, _frame(context))

    def asDouble(self, context=None):
        value = self._value(context)
        if not isinstance(value, (int, float)):
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        return float(value)

    def asFloat(self, context=None):
        from ._vectors import to_float32

        return to_float32(self.asDouble(context))

    def asInt(self, context=None):
        return int(self.asDouble(context))

    asShort = asChar = asInt

    def asBool(self, context=None):
        return bool(self.asDouble(context))

    def asString(self, context=None):
        value = self._value(context)
        return "" if value is None else str(value)

    def asMTime(self, context=None):
        """A time attribute's value in the user's unit of time."""
        return MTime(scene().units.frame(self.asDouble(context)), MTime.uiUnit())

    def asMDistance(self, context=None):
        return MDistance(self.asDouble(context), MDistance.kCentimeters)

    def asMAngle(self, context=None):
        return MAngle(self.asDouble(context), MAngle.kRadians)

    def asMObject(self, context=None):
        """The data of the plug: a matrix (MFnMatrixData reads it) or a mesh."""
        from ._constants import MFn

        kinds = {
            "matrix": MFn.kMatrixData,
            "fltMatrix": MFn.kMatrixData,
            "mesh": MFn.kMeshData,
            "string": MFn.kStringData,
        }
        kind = kinds.get(self._plug.attribute.type)
        if kind is None:
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        return MObject._of(data=(kind, self._value(context)))

    def _set(self, value):
        plug = self._plug
        if plug.is_locked:
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        scene().set(plug, value)
        return self

    def setDouble(self, value):
        return self._set(int(value) if self._plug.attribute.type in _WHOLE else float(value))

    setFloat = setDouble

    def setInt(self, value):
        return self._set(int(value) if self._plug.attribute.type in _WHOLE else float(value))

    setShort = setChar = setInt

    def setBool(self, value):
        return self._set(bool(value))

    def setString(self, value):
        return self._set(str(value))

    def setMDistance(self, value):
        return self._set(value.asCentimeters())

    def setMAngle(self, value):
        return self._set(value.asRadians())

    def setMTime(self, value):
        return self._set(value.asUnits(MTime.kSeconds))

    # connections --------------------------------------------------------------------------------------------------

    def source(self):
        found = scene().source(self._plug)
        while found is not None and found.node.is_a("unitConversion"):
            found = scene().source(found.node.plug("input"))
        return MPlug._of(found)

    def sourceWithConversion(self):
        return MPlug._of(scene().source(self._plug))

    def destinations(self):
        from ._arrays import MPlugArray

        found = []
        for plug in scene().destinations(self._plug):
            if plug.node.is_a("unitConversion"):
                found += [MPlug._of(end) for end in scene().destinations(plug.node.plug("output"))]
            else:
                found.append(MPlug._of(plug))
        return MPlugArray(found)

    def destinationsWithConversions(self):
        from ._arrays import MPlugArray

        return MPlugArray([MPlug._of(plug) for plug in scene().destinations(self._plug)])

    def connectedTo(self, asDst, asSrc):
        from ._arrays import MPlugArray

        found = []
        if asDst and scene().source(self._plug) is not None:
            found.append(MPlug._of(scene().source(self._plug)))
        if asSrc:
            found += [MPlug._of(plug) for plug in scene().destinations(self._plug)]
        return MPlugArray(found)

    def __eq__(self, other):
        return isinstance(other, MPlug) and self._plug == other._plug

    def __ne__(self, other):
        return not self == other
