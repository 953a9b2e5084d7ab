"""maya.api.OpenMayaUI: M3dView, one viewport's camera, size and matrices.

A viewport has its own aspect and shows the camera's overscan (facts section 1 and 10): its pixels are not the render's.
Positions are whole pixels from the lower left corner.
"""

from __future__ import annotations

from maya_scene import cameras

from ._camera import MFnCamera
from ._geometry import MMatrix, MPoint
from ._objects import no_such_name
from ._paths import MDagPath, MSelectionList, scene

__all__ = ["M3dView"]
__getattr__ = no_such_name(__name__)


class M3dView:
    """A model panel's view. RuntimeError in batch, where there is none."""

    def __init__(self):
        self._panel = None

    @staticmethod
    def getM3dViewFromModelPanel(panel):
        from maya.cmds import _ui_elements

        view = M3dView()
        view._panel = _ui_elements.needed(panel, {"modelPanel"})
        return view

    def getCamera(self):
        """The path of the camera's shape."""
        return MSelectionList().add(self._panel.flags["camera"]).getDagPath(0).extendToShape()

    def portWidth(self):
        return int(self._panel.flags.get("portWidth", 960))

    def portHeight(self):
        return int(self._panel.flags.get("portHeight", 640))

    def modelViewMatrix(self):
        """World to camera."""
        return MDagPath(self.getCamera()).inclusiveMatrixInverse()

    def projectionMatrix(self):
        """OpenGL's matrix of the viewport's frustum, for row vectors."""
        camera = MFnCamera(self.getCamera())
        aspect = self.portWidth() / self.portHeight()
        left, right, bottom, top = camera.getViewingFrustum(aspect, True, True, True)
        near, far = camera.nearClippingPlane, camera.farClippingPlane
        sums = ((right + left) / (right - left), (top + bottom) / (top - bottom))
        if camera.isOrtho():
            rows = [
                [2 / (right - left), 0, 0, 0],
                [0, 2 / (top - bottom), 0, 0],
                [0, 0, -2 / (far - near), 0],
                [-sums[0], -sums[1], -(far + near) / (far - near), 1],
            ]
        else:
            rows = [
                [2 * near / (right - left), 0, 0, 0],
                [0, 2 * near / (top - bottom), 0, 0],
                [*sums, -(far + near) / (far - near), -1],
                [0, 0, -2 * far * near / (far - near), 0],
            ]
        read = cameras.read_camera(scene().context(), self.getCamera()._path.node)
        post = MMatrix([value for row in cameras.post_projection_matrix(read) for value in row])
        return MMatrix(rows) * post

    def worldToView(self, point):
        """(x, y, whether it is in front and within the view): whole pixels from the lower left corner."""
        projected = MPoint(point) * self.modelViewMatrix() * self.projectionMatrix()
        in_front = projected.w > 0
        projected.cartesianize()
        x = (projected.x + 1) / 2 * self.portWidth()
        y = (projected.y + 1) / 2 * self.portHeight()
        inside = 0 <= x <= self.portWidth() and 0 <= y <= self.portHeight()
        return int(x), int(y), bool(in_front and inside)

    def refresh(self, *_):
        """Nothing is drawn."""
