"""The Render Settings: size, frames, layers, and the names of pictures."""

import glob
import os
from typing import Dict, Iterable, Iterator, List, NamedTuple, Optional, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core.errors import ImageError, SceneError
from ..core.frames_and_images import frames, image_names
from ..core.frames_and_images.frames import Frame
from ..core.messages import Message
from .nodes import read_attribute
from .renderer_settings import OwnSettings, read_own_settings
from .visibility import DEFAULT_LAYER

GLOBALS, RESOLUTION = "defaultRenderGlobals", "defaultResolution"


class RenderSettings(NamedTuple):
    """The Render Settings as read. Sizes in pixels; device_aspect: width / height of the picture as shown."""

    width: int
    height: int
    device_aspect: float
    renderer: str
    is_animated: bool
    start: float
    end: float
    by: float
    fps: float
    layer: str  # as in file names: "masterLayer" for the default layer
    rendered_layers: Tuple[str, ...]  # those that a render renders, named likewise
    uses_region: bool
    overscan: str  # Arnold's, as typed ("10%", "20 20 10 10"); "" for none
    scripts: Tuple[Tuple[str, str], ...]  # attribute and text of the MEL that a render runs before its frames
    naming: image_names.Naming
    own: OwnSettings = OwnSettings()  # what the renderer keeps on a node of its own

    def picture_warnings(self, all_rendered: bool, names_are_given: bool) -> Iterator[Message]:
        """Messages about settings by which the rendered pictures do not fit the labels.

        Args:
            all_rendered: whether all pictures are rendered, so that labels are for their actual size.
            names_are_given: whether the names of the pictures are the user's.
        """
        if not (all_rendered or names_are_given):
            yield from self.own.name_warnings
            for token in image_names.unknown_tokens(self.naming.prefix) if self.own.path_format is None else []:
                yield Message(
                    "the picture names have {} ({}), whose text is not known here and stays as it is; name the "
                    "pictures with {--images}",
                    token,
                    self.naming.prefix,
                )
        size = Message("the whole picture of {} x {} pixels", self.width, self.height)
        if self.rendered_layers and self.layer not in self.rendered_layers:
            yield Message(
                "the current render layer is {}, which a render leaves out; it renders {}; make the layer of the "
                "pictures current and export again",
                self.layer,
                ", ".join(self.rendered_layers),
            )
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
    def pixel_aspect(self) -> float:
        """Width / height of a pixel as shown; deviceAspectRatio is authoritative (node page *resolution*)."""
        return self.device_aspect * self.height / self.width


def read_settings(camera_count: int) -> RenderSettings:
    """The Render Settings of the current layer.

    Start and end are those that the Render Settings window shows. ``animationRange`` is ignored: its default means the
    time slider (node page *renderGlobals*), but no window shows it any more, and the farm tools that we know ignore it.

    Args:
        camera_count: how many cameras are renderable, which decides sub-folders.

    Raises:
        SceneError: no picture can have the size or the aspect.
    """
    renderer = read_attribute(GLOBALS, "currentRenderer", "mayaSoftware")
    is_animated = bool(cmds.getAttr(GLOBALS + ".animation"))
    own = read_own_settings(renderer, is_animated)
    width, height = int(cmds.getAttr(RESOLUTION + ".width")), int(cmds.getAttr(RESOLUTION + ".height"))
    aspect = float(cmds.getAttr(RESOLUTION + ".deviceAspectRatio"))
    if own.size is not None:
        width, height = own.size
        aspect = width / height * (own.pixel_aspect or 1.0)
    if width < 1 or height < 1 or not 0.0 < aspect < float("inf"):
        raise SceneError(
            "the Render Settings have no valid size: {} x {} pixels with device aspect {:g}; set them in Render "
            "Settings > Image Size",
            width,
            height,
            aspect,
        )
    start, end, by = (_frame_of(name) for name in ("startFrame", "endFrame", "byFrameStep"))
    is_animated = is_animated if own.is_animated is None else own.is_animated
    layers = _rendered_layers()
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
        rendered_layers=layers,
        uses_region=bool(read_attribute(GLOBALS, "useRenderRegion", False)),
        overscan=_overscan(renderer),
        scripts=_scripts(),
        naming=_naming(renderer, is_animated, start, by, camera_count, len(layers))._replace(**own.naming[0]),
        own=own,
    )


def _scripts() -> Tuple[Tuple[str, str], ...]:
    """The start of the MEL that a render runs before all frames, a layer, a frame (node page *renderGlobals*)."""
    names = ("preMel", "preRenderLayerMel", "preRenderMel")
    texts = [(name, read_attribute(GLOBALS, name, "") or "") for name in names]
    return tuple((name, text.strip()[:60]) for name, text in texts if text.strip())


def _overscan(renderer: str) -> str:
    """Arnold's output overscan, a string attribute; "" for none."""
    return (read_attribute("defaultArnoldRenderOptions", "outputOverscan", "") if renderer == "arnold" else "").strip()


def _frame_of(name: str) -> float:
    """A time attribute of the render globals in frames: ``getAttr`` returns times in the user's time unit."""
    return float(cmds.getAttr("{}.{}".format(GLOBALS, name)))


def current_layer() -> str:
    """The current render layer as in file names: without Render Setup's ``rs_``; masterLayer for the default layer."""
    return _layer_name(cmds.editRenderLayerGlobals(query=True, currentRenderLayer=True))


def _rendered_layers() -> Tuple[str, ...]:
    """The scene's own layers whose ``renderable`` is on (node page *renderLayer*)."""
    layers = [layer for layer in cmds.ls(type="renderLayer") or [] if _is_the_scenes(layer)]
    return tuple(_layer_name(layer) for layer in layers if cmds.getAttr(layer + ".renderable"))


def _is_the_scenes(layer: str) -> bool:
    """Whether a layer can be rendered: Maya refuses those of references, and those that an import has brought along
    with a manager of its own (aws-deadline/deadline-cloud-for-maya, issues 160 and 199, pull request 164).
    """
    if cmds.referenceQuery(layer, isNodeReferenced=True):
        return False
    return "renderLayerManager" in (cmds.listConnections(layer, type="renderLayerManager") or [])


def _layer_name(layer: str) -> str:
    if layer == DEFAULT_LAYER:
        return "masterLayer"
    return layer[3:] if layer.startswith("rs_") else layer


def scene_name() -> str:
    """Name of the scene file without folder and extension; ``untitled`` for an unsaved one."""
    path = cmds.file(query=True, sceneName=True)
    return os.path.splitext(os.path.basename(path))[0] if path else "untitled"


def _naming(
    renderer: str, is_animated: bool, start: float, by: float, camera_count: int, layer_count: int
) -> image_names.Naming:
    is_arnold = renderer == "arnold"
    driver, options = "defaultArnoldDriver", "defaultArnoldRenderOptions"
    renders_aovs = is_arnold and read_attribute(options, "aovMode", 1) != 0 and bool(cmds.ls(type="aiAOV"))
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
        several_layers=layer_count > 1,
        several_cameras=camera_count > 1,
        arnold_translator=read_attribute(driver, "aiTranslator", "exr") if is_arnold else None,
        arnold_splits_passes=renders_aovs and not read_attribute(driver, "mergeAOVs", False),
    )


def frames_to_export(text: str, settings: RenderSettings) -> Tuple[Frame, ...]:
    """The frames of ``--frames``, ascending, each once: simulations and expressions with memory need this order.

    Args:
        text: "render", "timeline" or a frame list.
        settings: the Render Settings.

    Raises:
        FrameListError: the list cannot be read.
        SceneError: the settings have no frame.
    """
    if text == "render":
        if settings.own.frame_list is not None:
            return tuple(sorted(frames.parse_frames(settings.own.frame_list)))
        if not settings.is_animated:
            return (frames.whole_or_fractional(cmds.currentTime(query=True)),)
        return frames.frames_of_settings(settings.start, settings.end, settings.by)
    if text == "timeline":
        start, end = cmds.playbackOptions(query=True, minTime=True), cmds.playbackOptions(query=True, maxTime=True)
        return frames.frames_of_settings(start, end, 1)
    return tuple(sorted(frames.parse_frames(text)))


class PictureNames(NamedTuple):
    """Folder and names of the pictures.

    Attributes:
        folder: absolute.
        pattern: path below it, with FRAME_MARK.
        naming: for the number in the pattern.
        is_given: whether the names are the user's.
        others: other paths that the pictures may have, where sources disagree and no picture is there yet.
    """

    folder: str
    pattern: str
    naming: image_names.Naming
    is_given: bool = False
    others: Tuple[str, ...] = ()

    def name(self, frame: Frame) -> str:
        """Path of the frame's picture below ``folder``, with forward slashes."""
        return image_names.image_name(self.pattern, self.naming, frame)

    def path(self, frame: Frame) -> str:
        """Absolute path of the frame's picture."""
        return os.path.join(self.folder, *self.name(frame).split("/"))


def picture_names(settings: RenderSettings, camera_name: str, images: Optional[str] = None) -> PictureNames:
    """The names of the renderer, or those of an ``--images`` pattern (relative to the current folder)."""
    if images is not None:
        values = {
            "scene": settings.naming.scene,
            "camera": image_names.safe_name(camera_name),
            "renderlayer": settings.layer,
            "layer": settings.layer,
            "version": settings.naming.version,
        }
        user_pattern = image_names.parse_user_pattern(images, values)
        naming = settings.naming._replace(padding=user_pattern.padding, renumber=False)
        return PictureNames(os.path.abspath(user_pattern.folder), user_pattern.pattern, naming, is_given=True)
    root = cmds.workspace(query=True, rootDirectory=True)
    folder = os.path.abspath(os.path.join(root, cmds.workspace(fileRuleEntry="images") or "images"))
    if settings.own.path_format is not None:
        paths = _renderman_paths(settings, camera_name, os.path.abspath(root), folder)
    else:
        paths = [
            _pattern_from_maya(settings, camera_name)
            or image_names.name_pattern(settings.naming._replace(**naming), camera_name, settings.layer)
            for naming in settings.own.naming
        ]
    there = [path for path in paths if _is_rendered(os.path.join(folder, path))] if len(paths) > 1 else []
    others = () if there or len(paths) == 1 else tuple(paths[1:])
    return _below_folder(PictureNames(folder, (there or paths)[0], settings.naming, others=others))


def _renderman_paths(settings: RenderSettings, camera_name: str, root: str, images: str) -> List[str]:
    """What RenderMan's path may be: sources disagree on the camera's name, the default layer's and a relative path."""
    naming = settings.naming
    shapes = cmds.listRelatives(camera_name, shapes=True, type="camera") or []
    is_default = settings.layer == "masterLayer"
    numbers = [[value, value.zfill(2), value.zfill(3)] for value in (naming.version, naming.take)]
    values = {
        "ws": [root.replace("\\", "/").rstrip("/")],
        "scene": [naming.scene],
        "layer": ["defaultRenderLayer", "masterLayer", ""] if is_default else [settings.layer],
        "camera": [image_names.safe_name(name) for name in shapes[:1] + [camera_name]],
        "aov": [image_names.BEAUTY],
        "ext": [image_names.extension(naming)],
        "version": numbers[0],
        "take": numbers[1],
    }
    paths = image_names.renderman_paths(os.path.expandvars(settings.own.path_format or ""), values)
    if image_names.is_absolute(paths[0]):
        return paths
    return [os.path.join(top, path).replace("\\", "/") for top in (root, images) for path in paths]


def _is_rendered(pattern: str) -> bool:
    """Whether there is a picture of any frame."""
    return bool(glob.glob(glob.escape(pattern).replace(image_names.FRAME_MARK, "[-0-9]*")))


def _below_folder(names: PictureNames) -> PictureNames:
    """The same names; a pattern that is a whole path becomes one below the images' folder, or below its own."""
    if not image_names.is_absolute(names.pattern):
        return names
    path, folder = names.pattern.replace("\\", "/"), names.folder.replace("\\", "/")
    if path.startswith(folder + "/"):
        return names._replace(pattern=path[len(folder) + 1 :])
    own_folder, _, name = path.rpartition("/")
    if image_names.FRAME_MARK in own_folder:
        own_folder = path[: path.index(image_names.FRAME_MARK)].rpartition("/")[0]
        name = path[len(own_folder) + 1 :]
    return names._replace(folder=own_folder or "/", pattern=name)


def _pattern_from_maya(settings: RenderSettings, camera_name: str) -> Optional[str]:
    """The name that Maya itself returns, with FRAME_MARK for the number; None where it returns none.

    ``renderSettings`` (command page) follows Maya's rules but not what Arnold adds, so it is not used for Arnold.
    """
    if settings.naming.arnold_translator is not None or settings.naming.own_extension is not None:
        return None
    image_names.extension(settings.naming)  # raises for a movie format, which has no file for a frame
    try:
        answer = cmds.renderSettings(genericFrameImageName=image_names.FRAME_MARK, camera=camera_name)
    except (RuntimeError, TypeError):  # layers or cameras that this command refuses
        return None
    name = answer[0].replace("\\", "/") if answer else ""
    if not name or "<" in name or os.path.isabs(name):
        return None
    return name


def check_names(names: PictureNames, frame_list: Iterable[Frame]) -> None:
    """Checks that every frame has a picture of its own.

    Raises:
        ImageError: two frames have the same picture; they are fractional, its name has no number, or the Render
            Settings render a single frame.
    """
    seen: Dict[str, Frame] = {}
    for frame in frame_list:
        name = names.name(frame)
        if name in seen and not (names.is_given or names.naming.animation):
            raise ImageError(
                "the Render Settings render a single frame, and frames {:g} and {:g} would both be its picture {}; "
                "choose name.#.ext as Frame/Animation ext in the Render Settings, or name the pictures with {--images}",
                seen[name],
                frame,
                name,
            )
        if name in seen:
            raise ImageError(
                "frames {:g} and {:g} both have the picture {}; switch Renumber Frames on in the Render Settings, "
                "put the frame number into the name, or export whole frames",
                seen[name],
                frame,
                name,
            )
        seen[name] = frame
