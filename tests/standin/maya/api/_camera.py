"""MFnCamera of maya.api.OpenMaya (facts section 1): attributes as properties, frusta and matrices as methods.

The frustum and the matrices come from the scene behind, which is written from facts section 2. Scalars are in the
units that facts section 1 names: apertures, offsets and shake in inches, focal length in mm, clipping planes and
orthographic width in cm.
"""

from __future__ import annotations

from maya_scene import cameras

from ._functions import MFnDagNode
from ._geometry import MFloatMatrix
from ._objects import MFn
from ._paths import MDagPath, as_matrix, scene

_PROPERTIES = {
    "farClippingPlane": "farClipPlane",
    "focalLength": "focalLength",
    "focusDistance": "focusDistance",
    "horizontalFilmAperture": "horizontalFilmAperture",
    "horizontalFilmOffset": "horizontalFilmOffset",
    "nearClippingPlane": "nearClipPlane",
    "overscan": "overscan",
    "verticalFilmAperture": "verticalFilmAperture",
    "verticalFilmOffset": "verticalFilmOffset",
}


def _property(attribute):
    def read(self):
        return float(scene().get(self._node.plug(attribute)))

    def write(self, value):
        scene().set(self._node.plug(attribute), value)

    return property(read, write, doc=f"The camera's attribute {attribute}.")


class MFnCamera(MFnDagNode):
    """A camera shape, or a transform above one. World space needs a MDagPath."""

    _accepts = MFn.kCamera

    def setObject(self, thing):
        """A path to the transform also works (facts section 1)."""
        if isinstance(thing, MDagPath) and thing.node().hasFn(MFn.kTransform):
            shapes = [path for path in thing._path.shape_paths() if path.node.is_a("camera")]
            if shapes:
                thing = MDagPath._of(shapes[0])
        return super().setObject(thing)

    def getRenderingFrustum(self, windowAspect):
        """[left, right, bottom, top] at the near plane in cm: what a render sees; overscan is not in it."""
        return list(scene().camera_frustum(self._dag_path(), float(windowAspect)))

    def getViewingFrustum(self, windowAspect, applyOverscan=False, applySqueeze=False, applyPanZoom=False):
        """[left, right, bottom, top] at the near plane, with what is asked for."""
        return list(
            scene().viewing_frustum(self._dag_path(), float(windowAspect), applyOverscan, applySqueeze, applyPanZoom)
        )

    def _read(self):
        return cameras.read_camera(scene().context(), self._node)

    def getPortFieldOfView(self, width, height):
        """[horizontal, vertical] angle in radians for a viewport of that size.

        Overscan is always in it (facts section 1).
        """
        return list(cameras.port_field_of_view(self._read(), int(width), int(height)))

    def getFilmFrustum(self, distance):
        """[hSize, vSize, hOffset, vOffset] of the film gate at a distance in cm.

        Offsets stay in inches (facts section 1).
        """
        return list(cameras.film_frustum(self._read(), distance))

    def horizontalFieldOfView(self):
        """Radians, from the film back alone: no film fit, no resolution."""
        return cameras.field_of_view(self._read())[0]

    def projectionMatrix(self):
        """Single precision; follows the aspect of defaultResolution; left-handed depth (facts section 1)."""
        return MFloatMatrix(as_matrix(scene().projection_matrix(self._dag_path())))

    def postProjectionMatrix(self):
        return MFloatMatrix(as_matrix(scene().post_projection_matrix(self._dag_path())))

    def isOrtho(self):
        return bool(scene().get(self._node.plug("orthographic")))


for _name, _attribute in _PROPERTIES.items():
    setattr(MFnCamera, _name, _property(_attribute))
