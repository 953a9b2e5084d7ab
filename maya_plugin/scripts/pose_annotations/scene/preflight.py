"""All checks that can be made before the first frame: what stops an export, and what to know about it.

The button, the command and the farm script all use ``check_export``. It finds all problems at once, each with how to
correct it; an export that passes stops later only for what changes from frame to frame. The result also holds what was
read for the checks (settings, names and sizes of pictures, characters), so that the export does not read it again.
Nothing is written, and the scene does not change.
"""

import os
import shutil
import tempfile
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
)

from maya import cmds

from ..core.cameras.camera_checks import UnverifiedSetting
from ..core.documents import document
from ..core.errors import (
    CameraError,
    ExportError,
    OutputError,
    RetryError,
    SceneError,
    SeveralProblems,
    UsageError,
    from_os_error,
)
from ..core.frames_and_images import frames
from ..core.frames_and_images.frames import Frame, frames_of_part
from ..core.frames_and_images.image_headers import ImageSize
from ..core.frames_and_images.image_names import FRAME_MARK
from ..core.messages import Message
from ..core.options import ExportOptions
from ..core.recognition.figure import Figure, SceneJoint
from . import cameras, characters, file_info, missing_parts, render_settings, rendered_images, scene_contents
from .cameras import SceneCamera
from .mesh_owners import OwnMesh
from .render_settings import PictureNames, RenderSettings

# A record of the sample scenes takes 5 to 8 kB, and during an export the disk holds every record twice.
BYTES_A_RECORD = 2 * 8000
DISK_RESERVE_BYTES = 50 * 1024 * 1024

_Result = TypeVar("_Result")


class Finding(NamedTuple):
    """One thing to know before an export; a problem stops it."""

    text: Message  # what is wrong, where, and what to do
    error: Optional[ExportError] = None  # of a problem only

    @property
    def is_problem(self) -> bool:
        """Whether it stops the export."""
        return self.error is not None


class CameraCheck(NamedTuple):
    """What one camera's document will contain."""

    camera: SceneCamera
    names: PictureNames
    pictures: Tuple[Tuple[Frame, Optional[ImageSize]], ...]  # of this part; as ``pictures_of_frames`` returns them
    path: str  # of the document
    not_rendered: Tuple[Frame, ...] = ()  # those of ``pictures`` whose file does not exist


class ExportCheck(NamedTuple):
    """The findings, and what was read for them, which is complete where there is no problem."""

    findings: Tuple[Finding, ...]
    warnings: Tuple[str, ...] = ()  # shown with the result of the export
    credits: str = ""
    settings: Optional[RenderSettings] = None
    frame_list: Tuple[Frame, ...] = ()  # of the whole export, not only of this part
    cameras: Tuple[CameraCheck, ...] = ()
    figures: Tuple[Figure, ...] = ()
    joints: Tuple[SceneJoint, ...] = ()
    meshes: Mapping[str, Tuple[OwnMesh, ...]] = {}  # of every figure, by its root

    @property
    def problems(self) -> Tuple[Finding, ...]:
        """The findings that stop the export."""
        return tuple(finding for finding in self.findings if finding.is_problem)

    def stop_at_problems(self) -> None:
        """Raise the problem, or ``SeveralProblems`` for more than one; does nothing where there is none."""
        errors = [finding.error for finding in self.findings if finding.error is not None]
        if len(errors) > 1:
            raise SeveralProblems(errors)
        if errors:
            raise errors[0]


def check_export(options: ExportOptions) -> ExportCheck:
    """Check an export; the findings have the problems first."""
    findings = _Findings()
    chosen = findings.collect(cameras.chosen_cameras, options.cameras) or ()
    settings = findings.collect(render_settings.read_settings, len(cameras.renderable_cameras()))
    frame_list: Sequence[Frame] = ()
    checked: List[CameraCheck] = []
    if settings is not None:
        frame_list = findings.collect(render_settings.frames_to_export, options.frames, settings) or ()
        part_frames = (findings.collect(frames_of_part, frame_list, options.part) or ()) if frame_list else ()
        for camera in chosen if part_frames else ():
            check = _check_camera(findings, camera, settings, frame_list, part_frames, options)
            if check is not None:
                checked.append(check)
    found = findings.collect(characters.find_characters, options.characters, options.mapping, options.accept_guesses)
    figures, warnings, joints, left_out = found or ((), [], (), ())
    for warning in warnings:
        if options.strict:
            findings.problem(ExportError("--strict: {}", warning))
        else:
            findings.remark("{}; choose its joint in the list of characters, or leave it as it is", warning)
    for warning in left_out:
        findings.warn(warning, options.strict)
        warnings.append(warning)
    warnings += _check_missing_parts(findings, found is None, options.strict)
    meshes = findings.collect(characters.find_meshes, figures, joints, options.mapping, options.meshes)
    for warning in meshes.warnings if meshes is not None else ():
        findings.warn(warning, options.strict)
        warnings.append(warning)
    for warning in _contents(checked, options):
        findings.warn(warning, options.strict)
        warnings.append(warning)
    _check_documents(findings, checked)
    records = sum(len(camera.pictures) for camera in checked) * max(1, len(figures))
    _check_output(findings, options.output, records)
    credits = findings.collect(file_info.read_scene_credits) if options.credits is None else options.credits
    _check_scene(findings)
    if settings is not None:
        shown = list(settings.picture_warnings(_are_all_rendered(checked), options.images is not None))
        shown += _uncertain_names(checked) + _rendered_in_part(checked)
        _check_settings(findings, settings, shown, options.strict)
        warnings += shown
    return ExportCheck(
        findings=findings.in_order(),
        warnings=tuple(warnings),
        credits=credits or "",
        settings=settings,
        frame_list=tuple(frame_list),
        cameras=tuple(checked),
        figures=tuple(figures),
        joints=tuple(joints),
        meshes=meshes.by_root if meshes is not None else {},
    )


def uncertain_camera(camera: SceneCamera, frame: Frame, unverified: Iterable[UnverifiedSetting]) -> CameraError:
    """The error for a camera whose picture is not certain at a frame."""
    return CameraError(
        "the picture of camera {} is not certain at frame {:g}: {}; reset the attribute, or "
        "{pass --allow-unverified-camera} to export anyway",
        camera.name,
        frame,
        "; ".join(map(str, unverified)),
    )


class _Findings:
    """Collects findings, each once."""

    def __init__(self) -> None:
        self._found: List[Finding] = []

    def collect(self, function: Callable[..., _Result], *arguments: Any) -> Optional[_Result]:
        """The result of a function; None where it raises an ExportError, which becomes a problem."""
        try:
            return function(*arguments)
        except ExportError as error:
            self.problem(error)
            return None

    def problem(self, error: ExportError) -> None:
        self._add(Finding(error.message, error))

    def warn(self, warning: Message, is_strict: bool) -> None:
        """A warning: a problem where warnings count as errors."""
        if is_strict:
            self.problem(ExportError("--strict: {}", warning))
        else:
            self.remark(warning)

    def remark(self, template: str, *values: Any) -> None:
        self._add(Finding(Message(template, *values)))

    def _add(self, finding: Finding) -> None:
        if finding.text not in [known.text for known in self._found]:
            self._found.append(finding)

    def in_order(self) -> Tuple[Finding, ...]:
        return tuple(sorted(self._found, key=lambda finding: not finding.is_problem))


def _check_camera(
    findings: _Findings,
    camera: SceneCamera,
    settings: RenderSettings,
    frame_list: Sequence[Frame],
    part_frames: Sequence[Frame],
    options: ExportOptions,
) -> Optional[CameraCheck]:
    """Check one camera, and the names and sizes of its pictures; None where they have no names."""
    unverified = cameras.CameraReader(camera, settings).unverified_settings()
    if unverified and not options.allow_unverified_camera:
        findings.problem(uncertain_camera(camera, cmds.currentTime(query=True), unverified))
    elif unverified:
        findings.remark(
            "the picture of camera {} is not certain: {}; look at the report before you send the export",
            camera.name,
            "; ".join(map(str, unverified)),
        )
    names = findings.collect(render_settings.picture_names, settings, camera.name, options.images)
    if names is None:
        return None
    findings.collect(render_settings.check_names, names, frame_list)
    pictures = findings.collect(
        rendered_images.pictures_of_frames, part_frames, names, settings, options.only_rendered, options.scale_to_images
    )
    layer = None if settings.layer == "masterLayer" else settings.layer
    name = document.document_name(settings.naming.scene, camera.name, layer, options.part)
    path = os.path.join(os.path.abspath(options.output), name)
    not_rendered = tuple(frame for frame, _ in pictures or () if not os.path.isfile(names.path(frame)))
    return CameraCheck(camera, names, tuple(pictures or ()), path, not_rendered)


def _contents(checked: Sequence[CameraCheck], options: ExportOptions) -> Iterator[Message]:
    """Warnings about what the scene holds beside characters and meshes."""
    unseen = scene_contents.unseen_shapes() if options.occlusion else None
    if unseen is not None:
        yield unseen
    frames = [frame for camera in checked for frame, _ in camera.pictures]
    if frames:
        yield from scene_contents.early_simulations(min(frames), options.preroll)


def _are_all_rendered(checked: Sequence[CameraCheck]) -> bool:
    """Whether all pictures are rendered, so that labels are for their actual size."""
    return any(camera.pictures for camera in checked) and not any(camera.not_rendered for camera in checked)


def _uncertain_names(checked: Sequence[CameraCheck]) -> List[Message]:
    """A warning for each camera of which sources disagree how its pictures are named, until one is there."""
    return [
        Message(
            "camera {}: its pictures are called {} in the labels, but may be called {}; render one and export again, "
            "or name the pictures with {--images}",
            one.camera.name,
            one.names.pattern.replace(FRAME_MARK, "#"),
            one.names.others[0].replace(FRAME_MARK, "#"),
        )
        for one in checked
        if one.names.others
    ]


def _rendered_in_part(checked: Sequence[CameraCheck]) -> List[Message]:
    """A warning for each camera that has pictures, but not of all frames; with none, rendering may come later."""
    return [
        Message(
            "camera {}: {} of {} pictures are not there, of frames {}; render them, or leave these frames out with "
            "{--only-rendered}",
            one.camera.name,
            len(one.not_rendered),
            len(one.pictures),
            frames.shortened(frames.format_frames(one.not_rendered)),
        )
        for one in checked
        if 0 < len(one.not_rendered) < len(one.pictures)
    ]


def _check_documents(findings: _Findings, checked: Sequence[CameraCheck]) -> None:
    """Check that every camera has a document of its own name."""
    cameras_of: Dict[str, List[str]] = {}
    for one in checked:
        cameras_of.setdefault(os.path.normcase(one.path), []).append(one.camera.name)
        if os.path.isdir(one.path):
            findings.problem(OutputError("{} is a folder; rename it, or choose another {--output}", one.path))
    for path, names in cameras_of.items():
        if len(names) > 1:
            findings.problem(
                UsageError(
                    "cameras {} would both be written to {}; rename one, or export them one by one with {--camera} and "
                    "another {--output}",
                    " and ".join(names),
                    os.path.basename(path),
                )
            )


def _check_output(findings: _Findings, folder: str, records: int) -> None:
    """Check that files can be made in the folder, or the nearest one above that exists, and that the disk has room."""
    existing = os.path.abspath(folder)
    while not os.path.exists(existing) and os.path.dirname(existing) != existing:
        existing = os.path.dirname(existing)
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
        free = shutil.disk_usage(existing).free
    except OSError as error:
        findings.problem(
            from_os_error(
                error, "write in the output folder {}", folder, "choose a folder you may write in with {--output}"
            )
        )
        return
    needed = records * BYTES_A_RECORD + DISK_RESERVE_BYTES
    if free < needed:
        findings.problem(
            RetryError(
                "the disk of {} has {:.0f} MB free and the export needs about {:.0f} MB; free space or choose another "
                "folder with {--output}",
                folder,
                free / 1e6,
                needed / 1e6,
            )
        )


def _check_missing_parts(findings: _Findings, lacks_characters: bool, is_strict: bool) -> List[Message]:
    """Note references that are not loaded and plug-ins that are missing; returns the warnings to show with the result.

    Where no character is found, a reference that is not loaded is a problem itself: it may hold the character.
    """
    references = missing_parts.reference_warnings()
    warnings = references + missing_parts.plugin_warnings()
    for warning in warnings:
        if is_strict:
            findings.problem(ExportError("--strict: {}", warning))
        elif lacks_characters and warning in references:
            findings.problem(SceneError(warning))
        else:
            findings.remark(warning)
    return warnings


def _check_scene(findings: _Findings) -> None:
    """Note what a person should know about the scene's file and units."""
    if not cmds.file(query=True, sceneName=True):
        findings.remark("the scene has never been saved, so the files will be called 'untitled'; save it first")
    elif cmds.file(query=True, modified=True):
        findings.remark(
            "the scene has unsaved changes: pictures that a farm renders from the file may differ from the labels; "
            "save it, then render"
        )
    unit = cmds.currentUnit(query=True, linear=True)
    if unit != "cm":
        findings.remark(
            "the scene's unit of length is {}: positions are written in centimetres all the same; if the character "
            "was imported at another scale, nothing else has to be done",
            unit,
        )


def _check_settings(
    findings: _Findings, settings: RenderSettings, warnings: Sequence[Message], is_strict: bool
) -> None:
    """Note unusual Render Settings, and the warnings that are shown with the result of the export too."""
    if abs(settings.pixel_aspect - 1.0) > 0.001:
        findings.remark(
            "pixels are not square (pixel aspect {:.4g}): labels are in pixels of the file; if that is not meant, set "
            "Pixel aspect ratio to 1 in Render Settings > Image Size",
            settings.pixel_aspect,
        )
    for warning in warnings:
        findings.warn(warning, is_strict)
