"""maya.api.OpenMaya: the part of Maya's Python API 2.0 that a plug-in which reads scenes needs.

Every public name and method here exists in Maya (a test compares them with the stubs of maya-stubs); what Maya has
and this lacks raises AttributeError.
"""

from ._arrays import (
    MCallbackIdArray,
    MDagPathArray,
    MDoubleArray,
    MFloatArray,
    MFloatPointArray,
    MFloatVectorArray,
    MIntArray,
    MMatrixArray,
    MObjectArray,
    MPlugArray,
    MPointArray,
    MTimeArray,
    MUintArray,
    MVectorArray,
)
from ._boxes import MBoundingBox
from ._camera import MFnCamera
from ._constants import MFn, MSpace
from ._data_functions import MFnAttribute, MFnEnumAttribute, MFnMatrixData, MFnSingleIndexedComponent
from ._functions import MFnBase, MFnDagNode, MFnDependencyNode, MFnSet, MFnTransform, MUuid
from ._globals import MConditionMessage, MDGMessage, MEventMessage, MGlobal, MMessage, MSceneMessage, MTimerMessage
from ._iterators import MItDag, MItDependencyNodes, MItSelectionList
from ._matrices import MFloatMatrix, MMatrix
from ._mesh import MFnMesh, MMeshIsectAccelParams
from ._objects import MObject, MObjectHandle
from ._paths import MDagPath, MSelectionList
from ._plugins import MFnPlugin, MPxCommand
from ._plugs import MPlug
from ._rotations import MEulerRotation, MQuaternion
from ._syntax import MArgDatabase, MArgList, MArgParser, MSyntax
from ._transformations import MTransformationMatrix
from ._units import MAngle, MDGContext, MDistance, MTime
from ._vectors import MFloatPoint, MFloatVector, MPoint, MVector

__all__ = [
    "MAngle",
    "MArgDatabase",
    "MArgList",
    "MArgParser",
    "MBoundingBox",
    "MCallbackIdArray",
    "MConditionMessage",
    "MDGContext",
    "MDGMessage",
    "MDagPath",
    "MDagPathArray",
    "MDistance",
    "MDoubleArray",
    "MEulerRotation",
    "MEventMessage",
    "MFloatArray",
    "MFloatMatrix",
    "MFloatPoint",
    "MFloatPointArray",
    "MFloatVector",
    "MFloatVectorArray",
    "MFn",
    "MFnAttribute",
    "MFnBase",
    "MFnCamera",
    "MFnDagNode",
    "MFnDependencyNode",
    "MFnEnumAttribute",
    "MFnMatrixData",
    "MFnMesh",
    "MFnPlugin",
    "MFnSet",
    "MFnSingleIndexedComponent",
    "MFnTransform",
    "MGlobal",
    "MIntArray",
    "MItDag",
    "MItDependencyNodes",
    "MItSelectionList",
    "MMatrix",
    "MMatrixArray",
    "MMeshIsectAccelParams",
    "MMessage",
    "MObject",
    "MObjectArray",
    "MObjectHandle",
    "MPlug",
    "MPlugArray",
    "MPoint",
    "MPointArray",
    "MPxCommand",
    "MQuaternion",
    "MSceneMessage",
    "MSelectionList",
    "MSpace",
    "MSyntax",
    "MTime",
    "MTimeArray",
    "MTimerMessage",
    "MTransformationMatrix",
    "MUintArray",
    "MUuid",
    "MVector",
    "MVectorArray",
]
