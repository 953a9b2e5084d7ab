"""Measures the cameras of the running Maya: the probe in a new scene, and the comparison for the open scene.

The probe replaces the open scene, so it refuses to run when that has unsaved changes. The comparison changes nothing:
it projects points as the export does (render frustum) and by Maya's own projection matrix, and gives the difference in
pixels.
"""

import os
import platform
from typing import Any, Callable, Dict, Iterable, Iterator, List, Sequence, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.cameras import camera_reports
from ..core.cameras.camera_reports import ProbeCamera, ProbeResult
from ..core.errors import SceneError
from ..core.geometry import Point
from ..core.image_space.projection import Projector
from ..core.messages import Message
from . import cameras, render_settings, viewport_check
from .cameras import SceneCamera
from .joints import read_joints
from .nodes import dag_path, floats, read_attribute, top_nodes
from .render_settings import RenderSettings
from .scene_guard import SceneGuard

Difference = Tuple[str, float, int]  # camera, largest difference in pixels, number of points
_Compared = Tuple[SceneCamera, RenderSettings, Projector, List[Point]]


def host() -> str:
    """Maya's version and the system it runs on."""
    return "Maya {} on {} {}".format(cmds.about(version=True), platform.system(), platform.machine())


def environment() -> Dict[str, Any]:
    """What a report says about this Maya: version, system, language, renderer of the open scene, the user's units."""
    return {
        "maya": str(cmds.about(version=True)),
        "maya_api": int(cmds.about(apiVersion=True)),
        "system": "{} {} {}".format(platform.system(), platform.release(), platform.machine()),
        "python": platform.python_version(),
        "language": str(cmds.about(uiLanguage=True) or ""),
        "renderer": str(read_attribute(render_settings.GLOBALS, "currentRenderer", "")),
        "units": _units(),
    }


def _units() -> Dict[str, str]:
    return {
        "linear": cmds.currentUnit(query=True, linear=True),
        "angle": cmds.currentUnit(query=True, angle=True),
        "time": cmds.currentUnit(query=True, time=True),
    }


def measure_probe_cameras() -> Tuple[List[ProbeCamera], List[ProbeResult]]:
    """Build the probe's cameras, each in a new scene; leaves an empty scene.

    Returns:
        The cameras, and Maya's result for each.

    Raises:
        SceneError: the open scene has unsaved changes.
    """
    if cmds.file(query=True, modified=True) or (top_nodes() and not cmds.file(query=True, sceneName=True)):
        # of a scene without a file the mark may have been set back by a tool
        raise SceneError(
            "the open scene has unsaved changes and the probe needs a new one; save it, or run check_camera.py"
        )
    probed = camera_reports.probe_cameras()
    return probed, measure_cameras(probed)


def measure_cameras(probed: Sequence[ProbeCamera]) -> List[ProbeResult]:
    """Maya's results for these cameras, each in a new scene; leaves an empty scene with the user's units."""
    units = _units()
    try:
        return [_measure(camera) for camera in probed]
    finally:
        cmds.file(newFile=True, force=True)
        cmds.currentUnit(linear=units["linear"], angle=units["angle"])
        cmds.file(modified=False)


def _measure(camera: ProbeCamera) -> ProbeResult:
    cmds.file(newFile=True, force=True)
    # A new scene has the user's working units, in which setAttr takes clip planes and the orthographic width.
    cmds.currentUnit(linear="cm", angle="deg")
    shape = cmds.createNode("camera")
    for name, value in sorted(camera.attributes.items()):
        cmds.setAttr("{}.{}".format(shape, name), value)
    resolution = render_settings.RESOLUTION
    cmds.setAttr(resolution + ".lockDeviceAspectRatio", False)
    cmds.setAttr(resolution + ".width", camera.width)
    cmds.setAttr(resolution + ".height", camera.height)
    cmds.setAttr(resolution + ".deviceAspectRatio", camera.aspect)
    function = om.MFnCamera(dag_path(cmds.ls(shape, long=True)[0]))
    return ProbeResult(
        tuple(float(value) for value in function.getRenderingFrustum(camera.aspect))[:4],
        floats(function.projectionMatrix()),
        floats(function.postProjectionMatrix()),
    )


def largest_differences(wanted: Sequence[str] = ()) -> List[Difference]:
    """The comparison for cameras of the open scene, at the current time.

    It uses all joints in front of the camera and a grid of points in the picture.

    Args:
        wanted: names of cameras; none: every renderable one.
    """
    with SceneGuard():
        return [
            (camera.name,) + _largest_difference(camera, settings, projector, points)
            for camera, settings, projector, points in _compared(wanted)
        ]


def viewport_lines(wanted: Sequence[str] = ()) -> List[Message]:
    """The comparison with the viewports that look through these cameras, as lines of text; none in batch."""
    if cmds.about(batch=True):
        return []
    lines: List[Message] = []
    with SceneGuard():
        for camera, settings, projector, points in _compared(wanted):
            found = viewport_check.compare_with_viewports(camera, settings, projector, points)
            lines.extend(viewport_check.viewport_lines(camera.name, found))
    return lines


def _compared(wanted: Sequence[str]) -> Iterator[_Compared]:
    """Each camera that is compared, with settings, projector and points at the current time."""
    settings = render_settings.read_settings(1)
    joints = [joint.position for joint in read_joints()]
    for camera in cameras.chosen_cameras(wanted):
        projector = cameras.CameraReader(camera, settings).projector()
        yield camera, settings, projector, joints + _grid(projector)


def _largest_difference(
    camera: SceneCamera, settings: RenderSettings, projector: Projector, points: Sequence[Point]
) -> Tuple[float, int]:
    function = om.MFnCamera(camera.path)
    world_from_camera = floats(camera.path.inclusiveMatrix())
    clip = geometry.multiply(floats(function.projectionMatrix()), floats(function.postProjectionMatrix()))
    clip = geometry.multiply(geometry.invert_affine(world_from_camera), clip)
    largest, count = 0.0, 0
    for point in points:
        seen = projector.project(point)
        if seen.pixel is None or not projector.is_inside(seen):
            continue
        x, y, w = (sum(p * clip[4 * row + column] for row, p in enumerate(point + (1.0,))) for column in (0, 1, 3))
        other = ((x / w + 1.0) / 2.0 * settings.width, (1.0 - y / w) / 2.0 * settings.height)
        largest = max(largest, abs(other[0] - seen.pixel[0]), abs(other[1] - seen.pixel[1]))
        count += 1
    return largest, count


def _grid(projector: Projector) -> List[Point]:
    """World points on the picture: 5 x 5 at each of three depths."""
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


def _window(projector: Projector) -> Callable[[float, float], Tuple[float, float]]:
    """Function of device coordinates (without post-projection): their x, y in camera space at depth 1 cm."""
    frustum = projector.frustum
    scale = 1.0 if frustum.is_ortho else 1.0 / frustum.near

    def at(x: float, y: float) -> Tuple[float, float]:
        across, up = (x + 1.0) / 2.0, (y + 1.0) / 2.0
        return (
            scale * (frustum.left + across * (frustum.right - frustum.left)),
            scale * (frustum.bottom + up * (frustum.top - frustum.bottom)),
        )

    return at


def check_open_scene(report_folder: str, wanted: Sequence[str] = ()) -> List[str]:
    """What ``exportPoseAnnotations -check`` does: the probe in an empty scene, else the comparison.

    Where Maya has a window, the comparison includes the viewports that look through the cameras.

    Args:
        report_folder: where the probe's report goes.
        wanted: names of cameras; none: every renderable one.

    Returns:
        Lines of text.
    """
    if not (cmds.file(query=True, sceneName=True) or cmds.file(query=True, modified=True) or top_nodes()):
        about = environment()
        probed, results = measure_probe_cameras()
        path = os.path.join(report_folder, "camera_report.{}.json".format(cmds.about(version=True).replace(" ", "_")))
        camera_reports.write_report(path, camera_reports.report(host(), probed, results, about))
        return [*camera_reports.report_lines(probed, results), Message("report written: {}", path)]
    return [*difference_lines(largest_differences(wanted)), *viewport_lines(wanted)]


def difference_lines(differences: Iterable[Difference]) -> Iterator[Message]:
    """The comparison as text, one line for each camera."""
    for name, largest, count in differences:
        yield Message(
            "camera {}: our pixels and those of Maya's projection matrix differ by at most {:.4f} pixels at {} points",
            name,
            largest,
            count,
        )
