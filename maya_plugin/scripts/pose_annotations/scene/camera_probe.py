"""Asks this very Maya about its cameras: the probe in a new scene, and the comparison for the open one.

The probe replaces the open scene, so it refuses to run over unsaved work. The comparison changes nothing: it projects
points by the export's way (render frustum) and by Maya's own projection matrix, and says how many pixels they are
apart.
"""

import os
import platform

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.cameras import camera_reports
from ..core.errors import SceneError
from ..core.messages import Message
from . import cameras, render_settings, viewport_check
from .joints import read_joints
from .nodes import dag_path, floats
from .scene_guard import SceneGuard


def host():
    """Maya's version and the system that it runs on."""
    return "Maya {} on {} {}".format(cmds.about(version=True), platform.system(), platform.machine())


def ask_probe_cameras():
    """Build the probe's cameras in a new scene and return (cameras, Maya's answers).

    Leaves an empty scene. Raises SceneError when the open scene has unsaved changes.
    """
    if cmds.file(query=True, modified=True):
        raise SceneError(
            "the open scene has unsaved changes and the probe needs a new one; save it, or run check_camera.py"
        )
    probed = camera_reports.probe_cameras()
    try:
        return probed, [_answer(camera) for camera in probed]
    finally:
        cmds.file(newFile=True, force=True)


def ask_cameras(asked):
    """Maya's answers for given ProbeCameras, each in a new scene: for holding a Maya to somebody's report."""
    try:
        return [_answer(camera) for camera in asked]
    finally:
        cmds.file(newFile=True, force=True)


def _answer(camera):
    cmds.file(newFile=True, force=True)
    shape = cmds.createNode("camera")
    for name, value in sorted(camera.attributes.items()):
        cmds.setAttr("{}.{}".format(shape, name), value)
    resolution = render_settings.RESOLUTION
    cmds.setAttr(resolution + ".lockDeviceAspectRatio", False)
    cmds.setAttr(resolution + ".width", camera.width)
    cmds.setAttr(resolution + ".height", camera.height)
    cmds.setAttr(resolution + ".deviceAspectRatio", camera.aspect)
    function = om.MFnCamera(dag_path(cmds.ls(shape, long=True)[0]))
    return camera_reports.Answer(
        tuple(float(value) for value in function.getRenderingFrustum(camera.aspect))[:4],
        floats(function.projectionMatrix()),
        floats(function.postProjectionMatrix()),
    )


def largest_differences(wanted=()):
    """For cameras of the open scene (none named: every renderable one): (name, largest difference in pixels, points).

    Looks at the current frame, at all joints that lie before the camera and at a grid of points in the picture.
    """
    with SceneGuard():
        return [
            (camera.name,) + _largest_difference(camera, settings, projector, points)
            for camera, settings, projector, points in _compared(wanted)
        ]


def viewport_lines(wanted=()):
    """What the viewports that look through these cameras show, compared with our pixels, as lines; none in batch."""
    if cmds.about(batch=True):
        return []
    lines = []
    with SceneGuard():
        for camera, settings, projector, points in _compared(wanted):
            found = viewport_check.compare_with_viewports(camera, settings, projector, points)
            lines.extend(viewport_check.viewport_lines(camera.name, found))
    return lines


def _compared(wanted):
    """(camera, settings, projector, points) for each camera that is compared, at the current frame."""
    settings = render_settings.read_settings(1)
    joints = [joint.position for joint in read_joints()]
    for camera in cameras.chosen_cameras(wanted):
        projector = cameras.CameraReader(camera, settings).projector()
        yield camera, settings, projector, joints + _grid(projector)


def _largest_difference(camera, settings, projector, points):
    function = om.MFnCamera(camera.path)
    world_from_camera = floats(camera.path.inclusiveMatrix())
    clip = geometry.multiply(floats(function.projectionMatrix()), floats(function.postProjectionMatrix()))
    clip = geometry.multiply(geometry.invert_affine(world_from_camera), clip)
    largest, count = 0.0, 0
    for point in points:
        seen = projector.project(point)
        if not projector.is_inside(seen):
            continue
        x, y, w = (sum(p * clip[4 * row + column] for row, p in enumerate(point + (1.0,))) for column in (0, 1, 3))
        other = ((x / w + 1.0) / 2.0 * settings.width, (1.0 - y / w) / 2.0 * settings.height)
        largest = max(largest, abs(other[0] - seen.x), abs(other[1] - seen.y))
        count += 1
    return largest, count


def _grid(projector):
    """World points that lie on the picture: 5 x 5 at each of three depths."""
    camera_from_ndc = _window(projector)
    world_from_camera = geometry.invert_rigid(projector.camera_from_world)
    points = []
    for depth in (10.0, 100.0, 1000.0):
        for i in range(-2, 3):
            for j in range(-2, 3):
                reach = 1.0 if projector.is_ortho else depth
                x, y = camera_from_ndc(0.45 * i, 0.45 * j)
                points.append(geometry.transform_point((x * reach, y * reach, -depth), world_from_camera))
    return points


def _window(projector):
    """Function of device coordinates without post-projection: where they lie at depth 1 (or anywhere, parallel)."""
    frustum = projector.frustum
    scale = 1.0 if frustum.is_ortho else 1.0 / frustum.near

    def at(x, y):
        across, up = (x + 1.0) / 2.0, (y + 1.0) / 2.0
        return (
            scale * (frustum.left + across * (frustum.right - frustum.left)),
            scale * (frustum.bottom + up * (frustum.top - frustum.bottom)),
        )

    return at


def check_open_scene(report_folder, wanted=()):
    """What ``exportPoseAnnotations -check`` does; returns lines of text.

    In an untitled scene without changes: the probe, whose report goes to ``report_folder``. Else: the comparison, in
    Maya's window also with the viewports that look through the cameras.
    """
    if not cmds.file(query=True, sceneName=True) and not cmds.file(query=True, modified=True):
        probed, answers = ask_probe_cameras()
        path = os.path.join(report_folder, "camera_report.{}.json".format(cmds.about(version=True).replace(" ", "_")))
        camera_reports.write_report(path, camera_reports.report(host(), probed, answers))
        return list(camera_reports.report_lines(probed, answers)) + [Message("report written: {}", path)]
    return list(difference_lines(largest_differences(wanted))) + viewport_lines(wanted)


def difference_lines(differences):
    """The comparison as text, a line a camera."""
    for name, largest, count in differences:
        yield Message(
            "camera {}: our pixels and those of Maya's projection matrix differ by at most {:.4f}, {} points",
            name,
            largest,
            count,
        )
