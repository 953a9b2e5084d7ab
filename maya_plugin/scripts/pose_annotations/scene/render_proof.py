"""The proof in pixels in Maya: a copy of the open scene with spheres, rendered by the scene's own renderer, and
compared.

Everything else is hidden in the copy, so that neither lights nor what stands before a sphere matters. The copy is a
file in a temporary folder; the scene's own file does not change. The open scene becomes the copy, so this is for
``mayapy``.
"""

import os
import shlex
import shutil
import subprocess
import tempfile
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from maya import cmds

from ..core.cameras import picture_proof
from ..core.cameras.picture_proof import Proof, Sphere
from ..core.errors import SceneError, UsageError
from ..core.frames_and_images.frames import Frame
from ..core.frames_and_images.image_headers import ImageSize, read_image_size
from ..core.frames_and_images.pixels import read_brightness
from ..core.messages import Message
from . import cameras, render_settings
from .cameras import SceneCamera
from .joints import read_joints

LARGEST_PX = 0.25
_PREFIX = "pose_proof"
_MOST_JOINTS = 10
# Set in the copy where the attribute exists: one PNG of the whole frame, without motion blur, depth of field or further
# pictures (AOVs, render elements).
_COMMON = (
    ("defaultRenderGlobals.imageFormat", 32), ("defaultRenderGlobals.imageFilePrefix", _PREFIX),
    ("defaultRenderGlobals.animation", 1), ("defaultRenderGlobals.outFormatControl", 0),
    ("defaultRenderGlobals.putFrameBeforeExt", 1), ("defaultRenderGlobals.periodInExt", 1),
    ("defaultRenderGlobals.motionBlur", 0), ("defaultRenderGlobals.useRenderRegion", 0),
)  # fmt: skip
# What a renderer has beside Maya's own settings. Sources: AYON's lib_rendersettings.py and extract_ass.py (Arnold's
# format and motion blur; V-Ray's format); Royal Render's submitter (Redshift's 2 is PNG, aovGlobalEnableMode 0 is no
# AOVs); the submission scripts of Deadline and Prism (V-Ray's prefix, motion blur and elements, Arnold's aovMode 0). A
# renderer that is not here is refused: how it writes one PNG into a given folder was not found.
_OF_RENDERER: Dict[str, Sequence[Tuple[str, Union[int, str]]]] = {
    "mayaSoftware": (),
    "mayaHardware2": (),
    "arnold": (
        ("defaultArnoldDriver.aiTranslator", "png"), ("defaultArnoldRenderOptions.motion_blur_enable", 0),
        ("defaultArnoldRenderOptions.aovMode", 0),
    ),
    "redshift": (
        ("redshiftOptions.imageFormat", 2), ("redshiftOptions.motionBlurEnable", 0),
        ("redshiftOptions.aovGlobalEnableMode", 0),
    ),
    "vray": (
        ("vraySettings.imageFormatStr", "png"), ("vraySettings.fileNamePrefix", _PREFIX), ("vraySettings.cam_mbOn", 0),
        ("vraySettings.cam_dofOn", 0), ("vraySettings.relements_enableall", 0),
    ),
}  # fmt: skip


class CameraProof(NamedTuple):
    """The proof of one camera. frame: at which it was made."""

    camera: str
    frame: Frame
    size: Tuple[int, int]
    renderer: str
    proof: Proof

    @property
    def is_well(self) -> bool:
        """Whether every sphere was found within LARGEST_PX."""
        return not self.proof.lost and self.proof.largest <= LARGEST_PX

    def line(self) -> Message:
        """The result in words."""
        found, lost = len(self.proof.distances), len(self.proof.lost)
        return Message(
            "camera {}: {} of {} spheres found; label and picture differ by at most {:.3f} pixels (frame {:g}, {} x "
            "{}, {})",
            self.camera,
            found,
            found + lost,
            self.proof.largest,
            self.frame,
            self.size[0],
            self.size[1],
            self.renderer,
        )


def prove_cameras(wanted: Sequence[str] = (), command: Optional[str] = None) -> List[CameraProof]:
    """Prove each camera at the first frame of the Render Settings; the open scene is a copy afterwards.

    Args:
        wanted: names of cameras; none: every renderable one.
        command: renders in place of Maya's ``Render``, with {scene}, {folder}, {camera} and {frame} in it.

    Raises:
        SceneError: the scene has no file, or the renderer fails or writes no picture.
        ExportError: a camera or the Render Settings cannot be read.
    """
    if not cmds.file(query=True, sceneName=True):
        raise SceneError("the scene has never been saved; save it, so that a copy of it can be rendered")
    chosen = cameras.chosen_cameras(wanted)
    settings = render_settings.read_settings(len(chosen))
    if command is None and settings.renderer not in _OF_RENDERER:
        raise SceneError(
            "how {} renders one PNG is not known; known are {}; choose one of them in a copy of the scene, or name a "
            "command with --render-with",
            settings.renderer,
            ", ".join(sorted(_OF_RENDERER)),
        )
    frame = render_settings.frames_to_export("render", settings)[0]
    cmds.currentTime(frame)
    joints = [(joint.path.rsplit("|", 1)[-1], joint.position) for joint in read_joints()]
    some = joints[:: max(1, len(joints) // _MOST_JOINTS)]
    proofs: List[CameraProof] = []
    folder = tempfile.mkdtemp(prefix=_PREFIX)
    try:
        for camera in chosen:
            reader = cameras.CameraReader(camera, settings)
            spheres = picture_proof.place_spheres(reader.projector(), some)
            scene = _write_copy(camera, frame, spheres, folder, settings.renderer)
            path = _render(scene, folder, camera, frame, command)
            picture = read_brightness(path)
            size = (picture.width, picture.height)
            if size != (settings.width, settings.height):  # a renderer with a size of its own
                projector = reader.projector(ImageSize(size[0], size[1], (0, 0), size))
                pixels = [projector.project(sphere.centre).pixel for sphere in spheres]
                spheres = [one._replace(pixel=pixel) for one, pixel in zip(spheres, pixels) if pixel is not None]
            proofs.append(
                CameraProof(camera.name, frame, size, settings.renderer, picture_proof.compare(spheres, picture))
            )
            os.remove(path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return proofs


def _write_copy(camera: SceneCamera, frame: Frame, spheres: Sequence[Sphere], folder: str, renderer: str) -> str:
    """Put the spheres into the open scene, hide everything else, and write that as a file; returns its path."""
    cmds.currentUnit(linear="cm")  # setAttr takes lengths in the user's unit
    for name in cmds.ls(assemblies=True, long=True) or []:
        _set(name + ".visibility", 0)
    group = cmds.createNode("transform", name="poseProofSpheres")
    shape = cmds.createNode("polySphere", name="poseProofBall")
    material = cmds.createNode("surfaceShader", name="poseProofWhite")
    cmds.setAttr(material + ".outColor", 1.0, 1.0, 1.0, type="double3")
    shading = cmds.sets(renderable=True, noSurfaceShader=True, empty=True, name="poseProofWhiteSG")
    cmds.connectAttr(material + ".outColor", shading + ".surfaceShader", force=True)
    for number, sphere in enumerate(spheres):
        ball = cmds.createNode("transform", name="poseProof{}".format(number), parent=group)
        x, y, z = sphere.centre
        cmds.setAttr(ball + ".translate", x, y, z, type="double3")
        cmds.setAttr(ball + ".scale", sphere.radius, sphere.radius, sphere.radius, type="double3")
        mesh = cmds.createNode("mesh", name="poseProof{}Shape".format(number), parent=ball)
        cmds.connectAttr(shape + ".output", mesh + ".inMesh", force=True)
        cmds.sets(mesh, edit=True, forceElement=shading)
    for plug, value in (*_COMMON, *_OF_RENDERER.get(renderer, ())):
        _set(plug, value)
    for plug in ("startFrame", "endFrame"):
        _set("defaultRenderGlobals." + plug, frame)
    for other in cameras.all_cameras():
        _set(other.shape + ".renderable", int(other.shape == camera.shape))
    for attribute in ("depthOfField", "aiEnableDOF"):  # Maya's, and the one that MtoA adds (mtoa, translate/camera)
        _set("{}.{}".format(camera.shape, attribute), 0)
    # In the scene's own format: Maya does not change it where there is unknown data (ynput/ayon-maya issue 229).
    kind = (cmds.file(query=True, type=True) or ["mayaAscii"])[0]
    path = os.path.join(folder, _PREFIX + (".mb" if kind == "mayaBinary" else ".ma"))
    cmds.file(rename=path)
    try:
        cmds.file(save=True, type="mayaBinary" if kind == "mayaBinary" else "mayaAscii")
    except RuntimeError as error:
        raise SceneError(
            "a copy of the scene cannot be saved: {}; remove what Maya does not know from it",
            " ".join(str(error).split()),
        ) from error
    cmds.delete(group, shape, material, shading)
    return path


def _set(plug: str, value: object) -> None:
    """Set an attribute where it exists and nothing locks or drives it."""
    node, _, attribute = plug.partition(".")
    if not cmds.objExists(node) or not cmds.attributeQuery(attribute, node=node, exists=True):
        return
    try:
        if isinstance(value, str):
            cmds.setAttr(plug, value, type="string")
        else:
            cmds.setAttr(plug, value)
    except RuntimeError:
        pass


def _render(scene: str, folder: str, camera: SceneCamera, frame: Frame, command: Optional[str]) -> str:
    """Render the copy with the renderer that it names; returns the picture's path.

    Maya's ``Render -r file`` takes the scene's own renderer; -s, -e, -b, -cam and -rd are flags of every renderer
    (Autodesk, "Render from the command line" and "Common flags for the command line renderer", 2016 to 2027).
    """
    number = "{:g}".format(frame)
    if command is None:
        program = os.path.join(os.environ.get("MAYA_LOCATION", ""), "bin", "Render")
        words = [
            program,
            "-r",
            "file",
            "-s",
            number,
            "-e",
            number,
            "-b",
            "1",
            "-cam",
            camera.shape,
            "-rd",
            folder,
            scene,
        ]
    else:
        values = {"scene": scene, "folder": folder, "camera": camera.name, "frame": number}
        try:
            words = [word.format(**values) for word in shlex.split(command)]
        except (KeyError, IndexError, ValueError) as error:  # an unknown place, a single brace, an open quote
            raise UsageError(
                "--render-with cannot be read ({}): {}; the places in it are {}",
                error,
                command,
                ", ".join("{%s}" % name for name in values),
            ) from error
    try:
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    except OSError as error:
        raise SceneError(
            "the renderer cannot be started ({}): {}; name one with --render-with", words[0], error.strerror or error
        ) from error
    pictures = [path for path in _files(folder) if path.rpartition(".")[2].lower() in ("png", "exr")]
    if done.returncode or not pictures:
        said = done.stdout.decode("utf-8", "replace").strip().splitlines()
        raise SceneError(
            "the renderer wrote no PNG or EXR (exit code {}): {}; look at its settings, or name one with --render-with",
            done.returncode,
            said[-1] if said else "it says nothing",
        )
    return max(pictures, key=lambda path: read_image_size(path).width)


def _files(folder: str) -> List[str]:
    return [os.path.join(where, name) for where, _, names in os.walk(folder) for name in names]
