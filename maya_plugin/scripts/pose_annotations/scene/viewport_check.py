"""Compares our pixels with those of a viewport, in a Maya that has a window.

A viewport has its own aspect and shows overscan and 2D pan/zoom, which a render does not. So its pixels are converted
first: ``M3dView.worldToView`` returns a position in Maya's viewing frustum for the viewport's aspect, and the position
at the same point of the rendering frustum is a pixel of the picture. It returns whole pixels, so the best agreement
possible is one pixel of the viewport.
"""

from typing import Any, Callable, Iterator, List, NamedTuple, Sequence

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.geometry import Point
from ..core.image_space.boxes import Pixel
from ..core.image_space.projection import Projector
from ..core.messages import Message
from .cameras import SceneCamera
from .nodes import floats
from .render_settings import RenderSettings


class ViewportDifference(NamedTuple):
    """The comparison with one viewport.

    Attributes:
        panel: the viewport.
        largest: the largest difference, in pixels of the picture.
        pixel: the size of one pixel of the viewport, in pixels of the picture.
        points: how many were compared.
    """

    panel: str
    largest: float
    pixel: float
    points: int


def compare_with_viewports(
    camera: SceneCamera, settings: RenderSettings, projector: Projector, points: Sequence[Point]
) -> List[ViewportDifference]:
    """The comparison with every visible viewport that looks through a camera; none in batch.

    Args:
        camera: the camera.
        settings: the Render Settings.
        projector: of the current time, for the picture of the Render Settings.
        points: world positions in cm; those off the picture or outside the viewport are left out.
    """
    if cmds.about(batch=True):
        return []
    from maya.api import OpenMayaUI as omui  # exists only where there is a window

    found = []
    for panel in cmds.getPanel(visiblePanels=True) or []:
        if cmds.getPanel(typeOf=panel) != "modelPanel":
            continue
        view = omui.M3dView.getM3dViewFromModelPanel(panel)
        if view.getCamera().fullPathName() in (camera.shape, camera.shape.rsplit("|", 1)[0]):
            found.append(_compare(panel, view, camera, settings, projector, points))
    return found


def _compare(
    panel: str, view: Any, camera: SceneCamera, settings: RenderSettings, projector: Projector, points: Sequence[Point]
) -> ViewportDifference:
    to_picture = _picture_of_view(view, camera, settings)
    largest, count = 0.0, 0
    for point in points:
        seen = projector.project(point)
        x, y, is_in_view = view.worldToView(om.MPoint(*point))
        if not is_in_view or seen.pixel is None or not projector.is_inside(seen):
            continue
        shown = to_picture(x + 0.5, y + 0.5)
        largest = max(largest, abs(shown[0] - seen.pixel[0]), abs(shown[1] - seen.pixel[1]))
        count += 1
    origin, beside = to_picture(0.0, 0.0), to_picture(1.0, 1.0)
    return ViewportDifference(panel, largest, max(abs(a - b) for a, b in zip(origin, beside)), count)


def _picture_of_view(view: Any, camera: SceneCamera, settings: RenderSettings) -> Callable[[float, float], Pixel]:
    """Function of a viewport's pixels (from its lower left corner) that returns pixels of the picture."""
    function = om.MFnCamera(camera.path)
    width, height = float(view.portWidth()), float(view.portHeight())
    shown = function.getViewingFrustum(width / height, True, True, True)
    rendered = function.getRenderingFrustum(settings.device_aspect)
    post = floats(function.postProjectionMatrix())  # in both, after the frustum
    before_post = geometry.invert_affine(post)

    def to_picture(x: float, y: float) -> Pixel:
        across, up, _ = geometry.transform_point((2.0 * x / width - 1.0, 2.0 * y / height - 1.0, 0.0), before_post)
        near_x = shown[0] + (across + 1.0) / 2.0 * (shown[1] - shown[0])
        near_y = shown[2] + (up + 1.0) / 2.0 * (shown[3] - shown[2])
        across = 2.0 * (near_x - rendered[0]) / (rendered[1] - rendered[0]) - 1.0
        up = 2.0 * (near_y - rendered[2]) / (rendered[3] - rendered[2]) - 1.0
        across, up, _ = geometry.transform_point((across, up, 0.0), post)
        return (across + 1.0) / 2.0 * settings.width, (1.0 - up) / 2.0 * settings.height

    return to_picture


def viewport_lines(name: str, differences: Sequence[ViewportDifference]) -> Iterator[Message]:
    """The comparison of one camera as text, or what to do where no viewport looks through it."""
    if not differences:
        yield Message(
            "camera {}: no viewport looks through it; look through it to have what you see compared too", name
        )
    for found in differences:
        yield Message(
            "camera {0}: our pixels and those of {1.panel} differ by at most {1.largest:.2f} pixels at {1.points} "
            "points; one pixel of that viewport is {1.pixel:.2f} of the picture",
            name,
            found,
        )
