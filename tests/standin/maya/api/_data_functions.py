"""Function sets for what is no node: MFnMatrixData, MFnSingleIndexedComponent, MFnAttribute, MFnEnumAttribute."""

from __future__ import annotations

from ._constants import MFn
from ._functions import MFnBase
from ._matrices import MMatrix
from ._objects import MObject
from ._paths import as_matrix
from ._transformations import MTransformationMatrix


class MFnMatrixData(MFnBase):
    """The matrix in the data of a plug (MPlug.asMObject)."""

    _accepts = MFn.kMatrixData

    def matrix(self):
        return as_matrix(self._object._data[1])

    def isTransformation(self):
        return False

    def transformation(self):
        return MTransformationMatrix(self.matrix())

    def create(self, matrix=None):
        rows = (matrix or MMatrix())._rows
        self._object = MObject._of(data=(MFn.kMatrixData, rows))
        return self.object()


class MFnSingleIndexedComponent(MFnBase):
    """Vertices or faces by number."""

    _accepts = MFn.kSingleIndexedComponent

    def create(self, componentType):
        self._object = MObject._of(component=(componentType, ()))
        return self.object()

    def addElement(self, element):
        return self.addElements([element])

    def addElements(self, elements):
        kind, present = self._object._component
        self._object._component = (kind, tuple(sorted({*present, *map(int, elements)})))
        return self

    def getElements(self):
        from ._arrays import MIntArray

        return MIntArray(self._object._component[1])

    def element(self, index):
        return self._object._component[1][index]

    @property
    def elementCount(self):
        return len(self._object._component[1])

    @property
    def componentType(self):
        return self._object._component[0]


class MFnAttribute(MFnBase):
    """What an attribute is."""

    _accepts = MFn.kAttribute

    @property
    def name(self):
        return self._object._definition.long

    @property
    def shortName(self):
        return self._object._definition.short

    @property
    def keyable(self):
        return self._object._definition.keyable

    @property
    def hidden(self):
        return self._object._definition.hidden

    @property
    def array(self):
        return self._object._definition.multi

    @property
    def dynamic(self):
        return self._object._definition.dynamic

    @property
    def readable(self):
        return self._object._definition.readable

    @property
    def writable(self):
        return self._object._definition.writable


class MFnEnumAttribute(MFnAttribute):
    """The names of an enum attribute's values."""

    def _names(self):
        from maya_scene import Plug

        from maya.cmds._attributes import enum_names

        return enum_names(Plug(None, self._object._definition))

    def fieldName(self, value):
        return self._names()[value]

    def fieldValue(self, name):
        return {text: value for value, text in self._names().items()}[name]

    def getMin(self):
        return min(self._names())

    def getMax(self):
        return max(self._names())
