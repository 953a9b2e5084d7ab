"""How far our pixels are from what a viewport shows: one more witness, in a Maya that has a window.

A viewport has its own shape and shows overscan and 2D pan/zoom, which a render does not. So its pixels are brought to
the render's aspect first: what ``M3dView.worldToView`` answers is a place in Maya's viewing frustum for the viewport's
aspect, and that place is looked up in the rendering frustum. It answers whole pixels: agreement within one pixel of the
viewport is the best that can be asked for.
"""

from typing import NamedTuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.messages import Message
from .nodes import floats


class ViewportDifference(NamedTuple):
    """panel: the viewport; largest, pixel: the largest difference and the size of one pixel of the viewport, both in
    pixels of the picture; points: how many were compared."""

    panel: str
    largest: float
    pixel: float
    points: int


def compare_with_viewports(camera, settings, projector, points):
    """A ViewportDifference for every visible viewport that looks through ``camera``; none in batch.

    points: world positions in cm; those that are off the picture or outside the viewport are left out. projector: of
    the current time, for the picture of the Render Settings.
    """
    if cmds.about(batch=True):
        return []
    from maya.api import OpenMayaUI as omui  # asked for where there is a window only

    answers = []
    for panel in cmds.getPanel(visiblePanels=True) or []:
        if cmds.getPanel(typeOf=panel) != "modelPanel":
            continue
        view = omui.M3dView.getM3dViewFromModelPanel(panel)
        if view.getCamera().fullPathName() in (camera.shape, camera.shape.rsplit("|", 1)[0]):
            answers.append(_compare(panel, view, camera, settings, projector, points))
    return answers


def _compare(panel, view, camera, settings, projector, points):
    to_picture = _picture_of_view(view, camera, settings)
    largest, count = 0.0, 0
    for point in points:
        seen = projector.project(point)
        x, y, is_in_view = view.worldToView(om.MPoint(*point))
        if not is_in_view or not projector.is_inside(seen):
            continue
        shown = to_picture(x + 0.5, y + 0.5)
        largest = max(largest, abs(shown[0] - seen.x), abs(shown[1] - seen.y))
        count += 1
    origin, beside = to_picture(0.0, 0.0), to_picture(1.0, 1.0)
    return ViewportDifference(panel, largest, max(abs(a - b) for a, b in zip(origin, beside)), count)


def _picture_of_view(view, camera, settings):
    """Function of a viewport's pixels (from its lower left corner) that answers pixels of the picture."""
    function = om.MFnCamera(camera.path)
    width, height = float(view.portWidth()), float(view.portHeight())
    shown = function.getViewingFrustum(width / height, True, True, True)
    rendered = function.getRenderingFrustum(settings.device_aspect)
    post = floats(function.postProjectionMatrix())  # in both, after the frustum
    before_post = geometry.invert_affine(post)

    def to_picture(x, y):
        across, up, _ = geometry.transform_point((2.0 * x / width - 1.0, 2.0 * y / height - 1.0, 0.0), before_post)
        near_x = shown[0] + (across + 1.0) / 2.0 * (shown[1] - shown[0])
        near_y = shown[2] + (up + 1.0) / 2.0 * (shown[3] - shown[2])
        across = 2.0 * (near_x - rendered[0]) / (rendered[1] - rendered[0]) - 1.0
        up = 2.0 * (near_y - rendered[2]) / (rendered[3] - rendered[2]) - 1.0
        across, up, _ = geometry.transform_point((across, up, 0.0), post)
        return (across + 1.0) / 2.0 * settings.width, (1.0 - up) / 2.0 * settings.height

    return to_picture


def viewport_lines(name, differences):
    """The comparison of one camera as text; says what to do where no viewport looks through it."""
    if not differences:
        yield Message(
            "camera {}: no viewport looks through it; look through it to have what you see compared too", name
        )
    for found in differences:
        yield Message(
            "camera {0}: our pixels and those of {1.panel} differ by at most {1.largest:.2f}, {1.points} points; one "
            "pixel of that viewport is {1.pixel:.2f} of the picture",
            name,
            found,
        )
