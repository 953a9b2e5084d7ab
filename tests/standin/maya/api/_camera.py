"""MFnCamera of maya.api.OpenMaya (facts section 1): attributes as properties, frusta and matrices as methods.

The frustum and the matrices come from the scene behind, which is written from facts section 2. Scalars are in the
units that facts section 1 names: apertures, offsets and shake in inches, focal length in mm, clipping planes and
orthographic width in cm.
"""

from __future__ import annotations

import math

from maya_scene import cameras

from ._constants import MFn
from ._functions import MFnDagNode
from ._matrices import MFloatMatrix, MMatrix
from ._objects import MObject
from ._paths import MDagPath, as_matrix, scene
from ._units import MDGContext, current_frame
from ._vectors import MPoint, MVector

_PROPERTIES = {
    "cameraScale": "cameraScale",
    "centerOfInterest": "centerOfInterest",
    "fStop": "fStop",
    "farClippingPlane": "farClipPlane",
    "filmFit": "filmFit",
    "filmFitOffset": "filmFitOffset",
    "filmRollOrder": "filmRollOrder",
    "filmTranslateH": "filmTranslateH",
    "filmTranslateV": "filmTranslateV",
    "focalLength": "focalLength",
    "focusDistance": "focusDistance",
    "horizontalFilmAperture": "horizontalFilmAperture",
    "horizontalFilmOffset": "horizontalFilmOffset",
    "horizontalPan": "horizontalPan",
    "horizontalRollPivot": "horizontalRollPivot",
    "horizontalShake": "horizontalShake",
    "isDepthOfField": "depthOfField",
    "isDisplayFilmGate": "displayFilmGate",
    "isMotionBlur": "motionBlur",
    "lensSqueezeRatio": "lensSqueezeRatio",
    "nearClippingPlane": "nearClipPlane",
    "orthoWidth": "orthographicWidth",
    "overscan": "overscan",
    "panZoomEnabled": "panZoomEnabled",
    "postScale": "postScale",
    "preScale": "preScale",
    "renderPanZoom": "renderPanZoom",
    "shakeEnabled": "shakeEnabled",
    "shakeOverscan": "shakeOverscan",
    "shakeOverscanEnabled": "shakeOverscanEnabled",
    "shutterAngle": "shutterAngle",
    "verticalFilmAperture": "verticalFilmAperture",
    "verticalFilmOffset": "verticalFilmOffset",
    "verticalPan": "verticalPan",
    "verticalRollPivot": "verticalRollPivot",
    "verticalShake": "verticalShake",
    "zoom": "zoom",
}
_SWITCHES = {"isDepthOfField", "isDisplayFilmGate", "isMotionBlur", "panZoomEnabled", "renderPanZoom", "shakeEnabled",
             "shakeOverscanEnabled"}  # fmt: skip
_WHOLE = {"filmFit", "filmRollOrder"}


def _property(name, attribute):
    def read(self):
        value = scene().get(self._node.plug(attribute), current_frame())
        if name in _SWITCHES:
            return bool(value)
        return int(value) if name in _WHOLE else float(value)

    def write(self, value):
        scene().set(self._node.plug(attribute), value)

    return property(read, write, doc=f"The camera's attribute {attribute}.")


class MFnCamera(MFnDagNode):
    """A camera shape, or a transform above one. World space answers need a MDagPath."""

    _accepts = MFn.kCamera
    kFillFilmFit, kHorizontalFilmFit, kVerticalFilmFit, kOverscanFilmFit, kInvalid = range(5)
    kRotateTranslate, kTranslateRotate = 0, 1

    def setObject(self, thing):
        """A path to the transform also works (facts section 1)."""
        if isinstance(thing, MDagPath) and thing.node().hasFn(MFn.kTransform):
            shapes = [path for path in thing._path.shape_paths() if path.node.is_a("camera")]
            if shapes:
                thing = MDagPath._of(shapes[0])
        return super().setObject(thing)

    def _frustum_path(self):
        return self._dag_path()

    def getRenderingFrustum(self, windowAspect):
        """[left, right, bottom, top] at the near plane in cm: what a render sees; overscan is not in it."""
        return list(scene().camera_frustum(self._frustum_path(), float(windowAspect), current_frame()))

    def getViewingFrustum(self, windowAspect, applyOverscan=False, applySqueeze=False, applyPanZoom=False):
        """[left, right, bottom, top] at the near plane, with what is asked for."""
        return list(
            scene().viewing_frustum(
                self._frustum_path(), float(windowAspect), applyOverscan, applySqueeze, applyPanZoom, current_frame()
            )
        )

    def _read(self):
        return cameras.read_camera(scene().context(current_frame()), self._node)

    def getPortFieldOfView(self, width, height):
        """[horizontal, vertical] angle in radians for a viewport of that size.

        Overscan is always in it (facts section 1).
        """
        return list(cameras.port_field_of_view(self._read(), int(width), int(height)))

    def getFilmFrustum(self, distance, applyPanZoom=False):
        """[hSize, vSize, hOffset, vOffset] of the film gate at a distance in cm.

        Offsets stay in inches (facts section 1).
        """
        return list(cameras.film_frustum(self._read(), distance))

    def getViewParameters(self, windowAspect, applyOverscan=False, applySqueeze=False, applyPanZoom=False):
        """[apertureX, apertureY, offsetX, offsetY] of the fitted gate in inches."""
        return list(cameras.view_parameters(self._read(), windowAspect, applyOverscan, applySqueeze, applyPanZoom))

    def getFilmApertureLimits(self):
        return [0.001, 1e6]

    def getFocalLengthLimits(self):
        return [2.5, 100000.0]

    def getAspectRatioLimits(self):
        return [0.01, 100.0]

    def aspectRatio(self):
        """Film aspect, without squeeze."""
        return self.horizontalFilmAperture / self.verticalFilmAperture

    def horizontalFieldOfView(self):
        """Radians, from the film back alone: no film fit, no resolution."""
        return cameras.field_of_view(self._read())[0]

    def verticalFieldOfView(self):
        return cameras.field_of_view(self._read())[1]

    def setHorizontalFieldOfView(self, angle):
        self.focalLength = self.horizontalFilmAperture * 25.4 / (2 * math.tan(angle / 2))
        return self

    def projectionMatrix(self, context=None):
        """Single precision; follows the aspect of defaultResolution; left-handed depth (facts section 1)."""
        return MFloatMatrix(as_matrix(scene().projection_matrix(self._frustum_path(), _frame(context))))

    def postProjectionMatrix(self, context=None):
        return MFloatMatrix(as_matrix(scene().post_projection_matrix(self._frustum_path(), _frame(context))))

    def isOrtho(self):
        return bool(scene().get(self._node.plug("orthographic"), current_frame()))

    def setIsOrtho(self, orthographic, useDist=None):
        scene().set(self._node.plug("orthographic"), bool(orthographic))
        if useDist is not None:
            self.orthoWidth = useDist
        return self

    def setNearFarClippingPlanes(self, near, far):
        self.nearClippingPlane, self.farClippingPlane = near, far
        return self

    def _space(self, space):
        return as_matrix(scene().world_matrix(self._dag_path(), current_frame())) if space == 4 else MMatrix()

    def eyePoint(self, space=2):
        return MPoint() * self._space(space)

    def viewDirection(self, space=2):
        return (MVector(0, 0, -1) * self._space(space)).normal()

    def upDirection(self, space=2):
        return (MVector(0, 1, 0) * self._space(space)).normal()

    def rightDirection(self, space=2):
        return (MVector(1, 0, 0) * self._space(space)).normal()

    def centerOfInterestPoint(self, space=2):
        return MPoint(0, 0, -self.centerOfInterest) * self._space(space)

    @property
    def filmRollValue(self):
        """Radians, as angles are in the API."""
        return float(scene().get(self._node.plug("filmRollValue"), current_frame()))

    @filmRollValue.setter
    def filmRollValue(self, value):
        scene().set(self._node.plug("filmRollValue"), value)

    def create(self, parent=None):
        """A new camera with its transform; answers the transform."""
        above = parent._node if isinstance(parent, MObject) else None
        shape = scene().create_node("camera", None, above)
        self.setObject(MObject._of_node(shape))
        return MObject._of_node(shape.parents[0])


def _frame(context):
    return context._frame if isinstance(context, MDGContext) else current_frame()


for _name, _attribute in _PROPERTIES.items():
    setattr(MFnCamera, _name, _property(_name, _attribute))
