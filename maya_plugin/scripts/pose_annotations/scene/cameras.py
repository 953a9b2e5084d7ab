"""The cameras of the scene, and their projection at the current time.

Three values come from Maya: the render frustum (``MFnCamera.getRenderingFrustum``), which contains film fit, apertures,
offsets, shake and camera scale but not the viewport's overscan; the post-projection matrix (pre/post scale, film
translate and roll); and the inclusive matrix of the camera shape. All API values are centimetres.
"""

import difflib
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Set

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.cameras import camera_checks
from ..core.errors import CameraError
from ..core.frames_and_images.image_headers import ImageSize
from ..core.geometry import Matrix
from ..core.image_space.projection import Frustum, Projector, window_matrix
from ..core.messages import Message
from .nodes import dag_path, floats
from .render_settings import RenderSettings


class SceneCamera(NamedTuple):
    """One camera.

    Attributes:
        path: of its shape.
        name: shortest unique name of its transform.
        shape: full path of its shape.
    """

    path: om.MDagPath
    name: str
    shape: str


def renderable_cameras() -> List[SceneCamera]:
    """Every camera whose ``renderable`` is on, each path of an instanced one, in scene order; may be empty."""
    return [camera for camera in all_cameras() if cmds.getAttr(camera.shape + ".renderable")]


def chosen_cameras(wanted: Sequence[str]) -> List[SceneCamera]:
    """The cameras that ``wanted`` names, each once, or every renderable one for ().

    Raises:
        CameraError: there is none, or a name has no camera or several.
    """
    if wanted:
        return list({camera.shape: camera for camera in map(find_camera, wanted)}.values())
    cameras = all_cameras()
    found = renderable_cameras()
    if not found:
        raise CameraError(
            "no camera of the scene is renderable; name one with {--camera} ({}), or switch Renderable on in the "
            "camera's attributes",
            _choices([camera.name for camera in cameras]),
        )
    return found


def all_cameras() -> List[SceneCamera]:
    """Every camera of the scene, Maya's own start-up cameras too."""
    return [_camera(shape) for shape in cmds.ls(type="camera", long=True, allPaths=True) or []]


def find_camera(name: str) -> SceneCamera:
    """The camera with this name or path of its transform or shape.

    Raises:
        CameraError: there is none, or there are several; the message lists the choices.
    """
    cameras = all_cameras()
    for matches in (
        [camera for camera in cameras if name in (camera.name, camera.shape, camera.shape.rsplit("|", 1)[0])],
        [
            camera
            for camera in cameras
            if _ends_with(camera.shape.rsplit("|", 1)[0], name) or _ends_with(camera.shape, name)
        ],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise CameraError(
                "camera '{}' is not unique; name one of {}", name, ", ".join(camera.name for camera in matches)
            )
    raise CameraError("there is no camera '{}'; {}", name, _choices([camera.name for camera in cameras], name))


def _ends_with(path: str, name: str) -> bool:
    return path.endswith("|" + name.lstrip("|")) or path.rsplit("|", 1)[-1].rsplit(":", 1)[-1] == name


def _choices(names: Sequence[str], wanted: str = "") -> Message:
    if not names:
        return Message("the scene has none")
    if len(names) <= 10:
        return Message("cameras: {}", ", ".join(names))
    return Message("closest: {}", ", ".join(difflib.get_close_matches(wanted, names, 3, 0.0)))


def _camera(shape: str) -> SceneCamera:
    path = dag_path(shape)
    transform = om.MDagPath(path)
    transform.pop()
    return SceneCamera(path, transform.partialPathName(), shape)


class CameraReader:
    """Reads one camera at the current time of each call.

    Args:
        camera: the camera.
        settings: the Render Settings; their device aspect decides the frustum.
    """

    def __init__(self, camera: SceneCamera, settings: RenderSettings) -> None:
        self.camera, self.settings = camera, settings
        self._function = om.MFnCamera(camera.path)
        names = camera_checks.attributes_to_read()
        checked = [name for name in names if cmds.attributeQuery(name, node=camera.shape, exists=True)]
        plugs = {name: "{}.{}".format(camera.shape, name) for name in checked}
        self._driven = [name for name in checked if cmds.listConnections(plugs[name], source=True, destination=False)]
        self._values: Dict[str, Any] = {name: cmds.getAttr(plugs[name]) for name in checked}
        for name in camera_checks.lens_maps():
            if cmds.attributeQuery(name, node=camera.shape, exists=True):
                self._values[name] = _connected(camera.shape, name)

    def projector(self, picture: Optional[ImageSize] = None) -> Projector:
        """The Projector of the current time.

        Args:
            picture: its size; None: that of the Render Settings.

        Raises:
            CameraError: the camera's window is empty, or its matrix has an axis of no length.
        """
        function, settings = self._function, self.settings
        window = [float(value) for value in function.getRenderingFrustum(settings.device_aspect)]
        left, right, bottom, top = window[:4]
        frustum = Frustum(left, right, bottom, top, function.nearClippingPlane, bool(function.isOrtho()))
        post = floats(function.postProjectionMatrix())
        width, height = settings.width, settings.height
        if picture is not None:
            width, height = picture.width, picture.height
            if picture.full != (width, height):
                post = geometry.multiply(post, window_matrix((width, height), picture.offset, picture.full))
        is_plain = max(abs(a - b) for a, b in zip(post, geometry.IDENTITY)) < 1e-7  # Maya returns single precision
        try:
            return Projector(
                floats(self.camera.path.inclusiveMatrix()),
                frustum,
                function.farClippingPlane,
                width,
                height,
                None if is_plain else post,
            )
        except ValueError as error:
            raise CameraError(
                "camera {} has no picture at frame {:g}: {}; look at its focal length, film aperture and scale",
                self.camera.name,
                cmds.currentTime(query=True),
                error,
            ) from error

    def unverified_settings(self) -> List[camera_checks.UnverifiedSetting]:
        """The settings that make the picture at the current time uncertain."""
        for name in self._driven:
            self._values[name] = cmds.getAttr("{}.{}".format(self.camera.shape, name))
        try:
            distortion = geometry.distortion(floats(self.camera.path.inclusiveMatrix()))
        except ValueError:
            distortion = 1.0
        settings = self.settings
        return camera_checks.unverified_settings(self._values, settings.renderer, settings.device_aspect, distortion)


def _connected(node: str, attribute: str) -> Optional[str]:
    """Names of the nodes connected to an attribute or its components, joined by commas; None for none."""
    names = [attribute] + (cmds.attributeQuery(attribute, node=node, listChildren=True) or [])
    found: Set[str] = set()
    for name in names:
        found.update(cmds.listConnections("{}.{}".format(node, name), source=True, destination=False) or [])
    return ", ".join(sorted(found)) or None


def camera_record(name: str, projector: Projector) -> Dict[str, Any]:
    """The ``camera`` entry of a record: name, and the two matrices as nested rows."""
    return {
        "name": name,
        "world_to_camera": _rows(projector.camera_from_world),
        "projection": _rows(projector.ndc_from_camera),
    }


def _rows(matrix: Matrix) -> List[List[float]]:
    return [[round(value, 12) for value in matrix[4 * row : 4 * row + 4]] for row in range(4)]
