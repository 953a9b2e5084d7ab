"""What the Render Settings say: size, frames, layers, and the names that pictures get."""

import os
from typing import NamedTuple, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core.errors import ImageError, SceneError
from ..core.frames_and_images import frames, image_names
from ..core.messages import Message
from .nodes import read_attribute
from .visibility import DEFAULT_LAYER

GLOBALS, RESOLUTION = "defaultRenderGlobals", "defaultResolution"


class RenderSettings(NamedTuple):
    """Values at the time of reading. Sizes in pixels; device_aspect is width / height of the picture as shown."""

    width: int
    height: int
    device_aspect: float
    renderer: str
    is_animated: bool
    start: float
    end: float
    by: float
    fps: float
    layer: str  # as it stands in file names: "masterLayer" for the default layer
    uses_region: bool
    overscan: str  # Arnold's, as typed ("10%", "20 20 10 10"); "" for none
    scripts: Tuple[Tuple[str, str], ...]  # attribute and text of what a render runs before its frames
    naming: image_names.Naming

    def picture_warnings(self, all_rendered):
        """What makes the rendered picture another than the frame that labels are for, as messages.

        all_rendered: whether every picture is there already, so that its real size has decided.
        """
        size = Message("the whole picture of {} x {} pixels", self.width, self.height)
        if self.uses_region:
            yield Message("a render region is on; labels are for {}; switch the region off before you render", size)
        if self.overscan and not all_rendered:
            yield Message(
                "Arnold's overscan is '{}'; labels of frames that are not rendered yet are for {} without it; export "
                "again after rendering",
                self.overscan,
                size,
            )
        for name, script in self.scripts:
            yield Message(
                "a render runs a script first ({}: '{}'); the labels do not have what it changes; clear it in Render "
                "Settings > Render Options, or check the report",
                name,
                script,
            )

    @property
    def pixel_aspect(self):
        """Width of a pixel as shown over its height: deviceAspectRatio is authoritative (node page *resolution*)."""
        return self.device_aspect * self.height / self.width


def read_settings(camera_count):
    """The Render Settings of the current layer. Raises SceneError for a size or aspect that no picture can have.

    camera_count: how many cameras are renderable, which decides sub-folders. Start and end are what the Render Settings
    window shows; ``animationRange`` is not asked: its default names the time slider (node page *renderGlobals*), which
    no window shows any more and the farm tools we know do not follow.
    """
    width, height = int(cmds.getAttr(RESOLUTION + ".width")), int(cmds.getAttr(RESOLUTION + ".height"))
    aspect = float(cmds.getAttr(RESOLUTION + ".deviceAspectRatio"))
    if width < 1 or height < 1 or not 0.0 < aspect < float("inf"):
        raise SceneError(
            "the Render Settings have no valid size: {} x {} pixels with device aspect {:g}; set them in Render "
            "Settings > Image Size",
            width,
            height,
            aspect,
        )
    start, end, by = (_frame_of(name) for name in ("startFrame", "endFrame", "byFrameStep"))
    renderer = read_attribute(GLOBALS, "currentRenderer", "mayaSoftware")
    is_animated = bool(cmds.getAttr(GLOBALS + ".animation"))
    return RenderSettings(
        width=width,
        height=height,
        device_aspect=aspect,
        renderer=renderer,
        is_animated=is_animated,
        start=start,
        end=end,
        by=by,
        fps=om.MTime(1.0, om.MTime.kSeconds).asUnits(om.MTime.uiUnit()),
        layer=current_layer(),
        uses_region=bool(read_attribute(GLOBALS, "useRenderRegion", False)),
        overscan=_overscan(renderer),
        scripts=_scripts(),
        naming=_naming(renderer, is_animated, start, by, camera_count),
    )


def _scripts():
    """MEL that a render runs before all frames, a layer, a frame (node page *renderGlobals*); its start is enough."""
    names = ("preMel", "preRenderLayerMel", "preRenderMel")
    texts = [(name, read_attribute(GLOBALS, name, "") or "") for name in names]
    return tuple((name, text.strip()[:60]) for name, text in texts if text.strip())


def _overscan(renderer):
    """Arnold's output overscan: a string attribute, which MtoA's own Render Settings and studios' tools set."""
    return (read_attribute("defaultArnoldRenderOptions", "outputOverscan", "") if renderer == "arnold" else "").strip()


def _frame_of(name):
    """A time attribute of the render globals in frames: ``getAttr`` gives times in the user's time unit."""
    return float(cmds.getAttr("{}.{}".format(GLOBALS, name)))


def current_layer():
    """The render layer that is current, as file names call it.

    Without Render Setup's ``rs_``; masterLayer for the default layer.
    """
    layer = cmds.editRenderLayerGlobals(query=True, currentRenderLayer=True)
    if layer == DEFAULT_LAYER:
        return "masterLayer"
    return layer[3:] if layer.startswith("rs_") else layer


def scene_name():
    """Name of the scene file without folder and extension; ``untitled`` for an unsaved one."""
    path = cmds.file(query=True, sceneName=True)
    return os.path.splitext(os.path.basename(path))[0] if path else "untitled"


def _naming(renderer, is_animated, start, by, camera_count):
    is_arnold = renderer == "arnold"
    driver, options = "defaultArnoldDriver", "defaultArnoldRenderOptions"
    renders_aovs = is_arnold and read_attribute(options, "aovMode", 1) != 0 and bool(cmds.ls(type="aiAOV"))
    layers = [
        layer
        for layer in cmds.ls(type="renderLayer") or []
        if not layer.endswith(":" + DEFAULT_LAYER) and cmds.getAttr(layer + ".renderable")
    ]
    return image_names.Naming(
        prefix=read_attribute(GLOBALS, "imageFilePrefix", ""),
        scene=scene_name(),
        image_format=int(read_attribute(GLOBALS, "imageFormat", 7)),
        plugin_format=read_attribute(GLOBALS, "imfPluginKey", ""),
        animation=is_animated,
        out_format_control=int(read_attribute(GLOBALS, "outFormatControl", 0)),
        out_format_ext=read_attribute(GLOBALS, "outFormatExt", ""),
        put_frame_before_ext=bool(read_attribute(GLOBALS, "putFrameBeforeExt", True)),
        period_in_ext=int(read_attribute(GLOBALS, "periodInExt", 1)),
        padding=int(read_attribute(GLOBALS, "extensionPadding", 1)),
        renumber=bool(read_attribute(GLOBALS, "modifyExtension", False)),
        start_extension=float(read_attribute(GLOBALS, "startExtension", 1.0)),
        by_extension=float(read_attribute(GLOBALS, "byExtension", 1.0)),
        start_frame=start,
        by_frame=by,
        version=read_attribute(GLOBALS, "renderVersion", ""),
        several_layers=len(layers) > 1,
        several_cameras=camera_count > 1,
        arnold_translator=read_attribute(driver, "aiTranslator", "exr") if is_arnold else None,
        arnold_splits_passes=renders_aovs and not read_attribute(driver, "mergeAOVs", False),
    )


def frames_to_export(text, settings):
    """The frames that ``--frames`` asks for: "render", "timeline" or a list; ascending, each once.

    Simulations and expressions with memory need the frames in order, so lists are sorted. Raises FrameListError
    for a list that names no frame, SceneError for settings that do.
    """
    if text == "render":
        if not settings.is_animated:
            return (frames.whole_or_fractional(cmds.currentTime(query=True)),)
        return frames.frames_of_settings(settings.start, settings.end, settings.by)
    if text == "timeline":
        start, end = cmds.playbackOptions(query=True, minTime=True), cmds.playbackOptions(query=True, maxTime=True)
        return frames.frames_of_settings(start, end, 1)
    return tuple(sorted(frames.parse_frames(text)))


class PictureNames(NamedTuple):
    """Where the pictures lie and what they are called. folder: absolute; pattern: below it, with FRAME_MARK."""

    folder: str
    pattern: str
    naming: image_names.Naming

    def name(self, frame):
        """Path of the frame's picture below ``folder``, forward slashes."""
        return image_names.image_name(self.pattern, self.naming, frame)

    def path(self, frame):
        """Absolute path of the frame's picture."""
        return os.path.join(self.folder, *self.name(frame).split("/"))


def picture_names(settings, camera_name, images=None):
    """The names of the renderer, or those of the user's ``--images`` pattern (relative to the current folder)."""
    if images is not None:
        values = {
            "scene": settings.naming.scene,
            "camera": image_names.safe_name(camera_name),
            "renderlayer": settings.layer,
            "layer": settings.layer,
            "version": settings.naming.version,
        }
        pattern = image_names.parse_user_pattern(images, values)
        naming = settings.naming._replace(padding=pattern.padding, renumber=False)
        return PictureNames(os.path.abspath(pattern.folder), pattern.pattern, naming)
    root = cmds.workspace(query=True, rootDirectory=True)
    rule = cmds.workspace(fileRuleEntry="images") or "images"
    pattern = _asked_pattern(settings, camera_name) or image_names.name_pattern(
        settings.naming, camera_name, settings.layer
    )
    return PictureNames(os.path.abspath(os.path.join(root, rule)), pattern, settings.naming)


def _asked_pattern(settings, camera_name):
    """Maya's own answer for the name, with FRAME_MARK for the number; None where it gives none.

    ``renderSettings`` (command page) knows Maya's rules but not what Arnold adds, so for Arnold the rules decide.
    """
    if settings.naming.arnold_translator is not None:
        return None
    image_names.extension(settings.naming)  # a movie format has no file for a frame: say so before asking
    try:
        answer = cmds.renderSettings(genericFrameImageName=image_names.FRAME_MARK, camera=camera_name)
    except (RuntimeError, TypeError):  # layers or cameras that this command refuses
        return None
    name = answer[0].replace("\\", "/") if answer else ""
    if not name or "<" in name or os.path.isabs(name):
        return None
    return name


def check_names(names, frame_list):
    """Raises ImageError when two frames would write one file, which is when frames are fractional or have no number."""
    seen = {}
    for frame in frame_list:
        name = names.name(frame)
        if name in seen:
            raise ImageError(
                "frames {:g} and {:g} both have the picture {}; switch Renumber Frames on in the Render Settings, "
                "put the frame number into the name, or export whole frames",
                seen[name],
                frame,
                name,
            )
        seen[name] = frame
