"""maya.api.OpenMaya: the part of Maya's Python API 2.0 that a plug-in which reads scenes needs.

Every public name and method here exists in Maya (a test compares them with the stubs of maya-stubs); what Maya has
and this lacks raises AttributeError.
"""

from ._arrays import MDagPathArray, MDoubleArray, MFloatArray, MFloatPointArray, MIntArray, MObjectArray, MPointArray
from ._camera import MFnCamera
from ._functions import MFnDagNode, MFnDependencyNode, MFnSingleIndexedComponent, MPlug
from ._geometry import MBoundingBox, MFloatMatrix, MFloatPoint, MFloatVector, MMatrix, MPoint, MVector
from ._globals import MDGMessage, MEventMessage, MGlobal, MMessage, MSceneMessage
from ._images import MImage
from ._mesh import MFnMesh, MMeshIsectAccelParams
from ._objects import MFn, MObject, MObjectHandle, MSpace, no_such_name
from ._paths import MDagPath, MSelectionList
from ._plugins import MFnPlugin, MPxCommand
from ._syntax import MArgDatabase, MArgList, MArgParser, MSyntax
from ._units import MTime

__all__ = [
    "MArgDatabase",
    "MArgList",
    "MArgParser",
    "MBoundingBox",
    "MDGMessage",
    "MDagPath",
    "MDagPathArray",
    "MDoubleArray",
    "MEventMessage",
    "MFloatArray",
    "MFloatMatrix",
    "MFloatPoint",
    "MFloatPointArray",
    "MFloatVector",
    "MFn",
    "MFnCamera",
    "MFnDagNode",
    "MFnDependencyNode",
    "MFnMesh",
    "MFnPlugin",
    "MFnSingleIndexedComponent",
    "MGlobal",
    "MImage",
    "MIntArray",
    "MMatrix",
    "MMeshIsectAccelParams",
    "MMessage",
    "MObject",
    "MObjectArray",
    "MObjectHandle",
    "MPlug",
    "MPoint",
    "MPointArray",
    "MPxCommand",
    "MSceneMessage",
    "MSelectionList",
    "MSpace",
    "MSyntax",
    "MTime",
    "MVector",
]
__getattr__ = no_such_name(__name__)
