"""The cameras of the scene, and what each sees at the current time.

Maya is asked for the render frustum (``MFnCamera.getRenderingFrustum``), which knows film fit, apertures, offsets,
shake and camera scale but not the viewport's overscan, for the post-projection matrix (pre/post scale, film translate
and roll), and for the inclusive matrix of the camera shape. All API values are centimetres.
"""

import difflib
from typing import Any, NamedTuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core import geometry
from ..core.cameras import camera_checks
from ..core.errors import CameraError
from ..core.image_space.projection import Frustum, Projector, window_matrix
from ..core.messages import Message
from .nodes import dag_path, floats


class SceneCamera(NamedTuple):
    """One camera. path: MDagPath of its shape; name: shortest unique name of its transform; shape: shape's full
    path."""

    path: Any
    name: str
    shape: str


def renderable_cameras():
    """Every camera whose ``renderable`` is on, each path of an instanced one, in scene order; may be empty."""
    return [camera for camera in all_cameras() if cmds.getAttr(camera.shape + ".renderable")]


def chosen_cameras(wanted):
    """The cameras that ``wanted`` names, each once, or every renderable one for ().

    Raises CameraError when there is none.
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


def all_cameras():
    """Every camera of the scene, also the start-up ones."""
    return [_camera(shape) for shape in cmds.ls(type="camera", long=True, allPaths=True) or []]


def find_camera(name):
    """The camera whose transform or shape ``name`` names; raises CameraError listing the choices."""
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


def _ends_with(path, name):
    return path.endswith("|" + name.lstrip("|")) or path.rsplit("|", 1)[-1].rsplit(":", 1)[-1] == name


def _choices(names, wanted=""):
    if not names:
        return Message("the scene has none")
    if len(names) <= 10:
        return Message("cameras: {}", ", ".join(names))
    return Message("closest: {}", ", ".join(difflib.get_close_matches(wanted, names, 3, 0.0)))


def _camera(shape):
    path = dag_path(shape)
    transform = om.MDagPath(path)
    transform.pop()
    return SceneCamera(path, transform.partialPathName(), shape)


class CameraReader(object):
    """Reads one camera at whatever time the scene stands at."""

    def __init__(self, camera, settings):
        """settings: ``render_settings.RenderSettings``; its device aspect decides the frustum."""
        self.camera, self.settings = camera, settings
        self._function = om.MFnCamera(camera.path)
        names = camera_checks.attributes_to_read()
        checked = [name for name in names if cmds.attributeQuery(name, node=camera.shape, exists=True)]
        plugs = {name: "{}.{}".format(camera.shape, name) for name in checked}
        self._driven = [name for name in checked if cmds.listConnections(plugs[name], source=True, destination=False)]
        self._values = {name: cmds.getAttr(plugs[name]) for name in checked}
        for name in camera_checks.lens_maps():
            if cmds.attributeQuery(name, node=camera.shape, exists=True):
                self._values[name] = _connected(camera.shape, name)

    def projector(self, picture=None):
        """The Projector of the current time, for the picture of an ``image_headers.ImageSize``.

        None: the picture has the size of the Render Settings. Raises CameraError when the camera's window or matrix
        is degenerate.
        """
        function, settings = self._function, self.settings
        window = [float(value) for value in function.getRenderingFrustum(settings.device_aspect)]
        frustum = Frustum(*window[:4], near=function.nearClippingPlane, is_ortho=bool(function.isOrtho()))
        post = floats(function.postProjectionMatrix())
        width, height = settings.width, settings.height
        if picture is not None:
            width, height = picture.width, picture.height
            if picture.full != (width, height):
                post = geometry.multiply(post, window_matrix((width, height), picture.offset, picture.full))
        is_plain = max(abs(a - b) for a, b in zip(post, geometry.IDENTITY)) < 1e-7  # Maya gives single precision
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

    def doubts(self):
        """What makes the picture at the current time uncertain, as a list of ``camera_checks.Doubt``."""
        for name in self._driven:
            self._values[name] = cmds.getAttr("{}.{}".format(self.camera.shape, name))
        try:
            distortion = geometry.distortion(floats(self.camera.path.inclusiveMatrix()))
        except ValueError:
            distortion = 1.0
        settings = self.settings
        return camera_checks.doubts_of_camera(self._values, settings.renderer, settings.device_aspect, distortion)


def _connected(node, attribute):
    """Names of the nodes that are connected to an attribute or its components, as text; None for none."""
    names = [attribute] + (cmds.attributeQuery(attribute, node=node, listChildren=True) or [])
    found = set()
    for name in names:
        found.update(cmds.listConnections("{}.{}".format(node, name), source=True, destination=False) or [])
    return ", ".join(sorted(found)) or None


def camera_record(name, projector):
    """The ``camera`` entry of a record: name, and the two matrices as nested rows."""
    return {
        "name": name,
        "world_to_camera": _rows(projector.camera_from_world),
        "projection": _rows(projector.ndc_from_camera),
    }


def _rows(matrix):
    return [[round(value, 12) for value in matrix[4 * row : 4 * row + 4]] for row in range(4)]
