"""Everything cheap that can be known before the first frame, all of it at once: what stops an export, what to look at.

The button, the command and the farm script ask this one function: whatever is wrong is told together, each problem with
how to correct it, and what passes here stops later only for what changes from frame to frame. What was read on the way
(settings, names and sizes of pictures, characters) is what the export then works with, so that it is read once.
Nothing is written and the scene stays as it is.
"""

import os
import shutil
import tempfile
from typing import Any, NamedTuple, Optional, Tuple

from maya import cmds

from ..core.documents import document
from ..core.errors import CameraError, ExportError, OutputError, RetryError, SeveralProblems, UsageError, from_os_error
from ..core.frames_and_images.frames import frames_of_part
from ..core.messages import Message
from . import cameras, characters, file_info, render_settings, rendered_images

# A record of the sample scenes takes 5 to 8 kB; while an export is written its records are on the disk twice.
BYTES_A_RECORD = 2 * 8000
DISK_RESERVE_BYTES = 50 * 1024 * 1024


class Finding(NamedTuple):
    """One thing to know before an export. A problem stops it; the others are only said."""

    text: Message  # what, where, and what to do
    error: Optional[ExportError] = None  # of a problem: what it would be alone

    @property
    def is_problem(self):
        """Whether it stops the export."""
        return self.error is not None


class CameraCheck(NamedTuple):
    """What one camera's document will hold. pictures: (frame, ImageSize or None) pairs of this part of the frames."""

    camera: Any  # cameras.SceneCamera
    names: Any  # render_settings.PictureNames
    pictures: Tuple
    path: str  # of the document


class ExportCheck(NamedTuple):
    """The findings, and what was read for them. The other fields are complete where there is no problem."""

    findings: Tuple[Finding, ...]
    warnings: Tuple[str, ...] = ()  # to be told with what is written
    credits: str = ""
    settings: Any = None  # render_settings.RenderSettings
    frame_list: Tuple = ()  # of the whole export, not only of this part
    cameras: Tuple[CameraCheck, ...] = ()
    figures: Tuple = ()
    joints: Tuple = ()

    @property
    def problems(self):
        """The findings that stop the export."""
        return tuple(finding for finding in self.findings if finding.is_problem)

    def stop_at_problems(self):
        """Raise the one problem there is, or ``SeveralProblems`` for more; does nothing where there is none."""
        errors = [finding.error for finding in self.problems]
        if len(errors) > 1:
            raise SeveralProblems(errors)
        if errors:
            raise errors[0]


def check_export(options):
    """All findings for an export with ``options`` (ExportOptions), problems first, as an ExportCheck."""
    notes = _Notes()
    chosen = notes.ask(cameras.chosen_cameras, options.cameras) or ()
    settings = notes.ask(render_settings.read_settings, len(cameras.renderable_cameras()))
    frame_list = notes.ask(render_settings.frames_to_export, options.frames, settings) if settings else None
    share = notes.ask(frames_of_part, frame_list, options.part) if frame_list else None
    checked = [_check_camera(notes, camera, settings, frame_list, share, options) for camera in chosen if share]
    found = notes.ask(characters.find_characters, options.characters, options.mapping, options.accept_guesses)
    figures, warnings, joints = found or ((), [], ())
    for warning in warnings:
        if options.strict:
            notes.problem(ExportError("--strict: {}", warning))
        else:
            notes.remark("{}; choose its joint in the list of characters, or leave it as it is", warning)
    checked = tuple(camera for camera in checked if camera is not None)
    _check_documents(notes, checked)
    records = sum(len(camera.pictures) for camera in checked) * max(1, len(figures))
    _check_output(notes, options.output, records)
    credits = notes.ask(file_info.read_scene_credits) if options.credits is None else options.credits
    _check_scene(notes)
    warnings = list(warnings)
    if settings is not None:
        warnings += _check_settings(notes, settings, _are_all_rendered(checked), options.strict)
    return ExportCheck(
        findings=notes.in_order(),
        warnings=tuple(warnings),
        credits=credits or "",
        settings=settings,
        frame_list=tuple(frame_list or ()),
        cameras=checked,
        figures=tuple(figures),
        joints=tuple(joints),
    )


def uncertain_camera(camera, frame, doubts):
    """The error for a camera whose picture is not certain at a frame. doubts: of ``CameraReader.doubts``."""
    return CameraError(
        "the picture of camera {} is not certain at frame {:g}: {}; reset the attribute, or "
        "{pass --allow-unverified-camera} to export anyway",
        camera.name,
        frame,
        "; ".join(map(str, doubts)),
    )


class _Notes(object):
    """Collects findings, each once."""

    def __init__(self):
        self._found = []  # type: List[Finding]

    def ask(self, function, *arguments):
        """What the function answers; None where it raises, which is noted as a problem."""
        try:
            return function(*arguments)
        except ExportError as error:
            self.problem(error)
            return None

    def problem(self, error):
        self._add(Finding(error.message, error))

    def remark(self, template, *values):
        self._add(Finding(Message(template, *values)))

    def _add(self, finding):
        if finding.text not in [known.text for known in self._found]:
            self._found.append(finding)

    def in_order(self):
        return tuple(sorted(self._found, key=lambda finding: not finding.is_problem))


def _check_camera(notes, camera, settings, frame_list, share, options):
    """Whether the camera's picture is certain now; names and sizes of its pictures, as a CameraCheck or None."""
    doubts = cameras.CameraReader(camera, settings).doubts()
    if doubts and not options.allow_unverified_camera:
        notes.problem(uncertain_camera(camera, cmds.currentTime(query=True), doubts))
    elif doubts:
        notes.remark(
            "the picture of camera {} is not certain: {}; look at the report before you send the export",
            camera.name,
            "; ".join(map(str, doubts)),
        )
    names = notes.ask(render_settings.picture_names, settings, camera.name, options.images)
    if names is None:
        return None
    notes.ask(render_settings.check_names, names, frame_list)
    pictures = notes.ask(
        rendered_images.pictures_of_frames, share, names, settings, options.only_rendered, options.scale_to_images
    )
    layer = None if settings.layer == "masterLayer" else settings.layer
    name = document.document_name(settings.naming.scene, camera.name, layer, options.part)
    path = os.path.join(os.path.abspath(options.output), name)
    return CameraCheck(camera, names, tuple(pictures or ()), path)


def _are_all_rendered(checked):
    """Whether every picture is there already, so that its real size has decided."""
    paths = [camera.names.path(frame) for camera in checked for frame, _ in camera.pictures]
    return bool(paths) and all(map(os.path.isfile, paths))


def _check_documents(notes, checked):
    """Whether every camera can have a document of its own name."""
    cameras_of = {}
    for one in checked:
        cameras_of.setdefault(os.path.normcase(one.path), []).append(one.camera.name)
        if os.path.isdir(one.path):
            notes.problem(OutputError("{} is a folder; rename it, or choose another {--output}", one.path))
    for path, names in cameras_of.items():
        if len(names) > 1:
            notes.problem(
                UsageError(
                    "cameras {} would both be written to {}; rename one, or export them one by one with {--camera} and "
                    "another {--output}",
                    " and ".join(names),
                    os.path.basename(path),
                )
            )


def _check_output(notes, folder, records):
    """Whether files can be made at the nearest folder that is there, and whether the disk has room."""
    there = os.path.abspath(folder)
    while not os.path.exists(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    try:
        with tempfile.TemporaryFile(dir=there):
            pass
        free = shutil.disk_usage(there).free
    except OSError as error:
        notes.problem(
            from_os_error(
                error, "write in the output folder {}", folder, "choose a folder you may write in with {--output}"
            )
        )
        return
    needed = records * BYTES_A_RECORD + DISK_RESERVE_BYTES
    if free < needed:
        notes.problem(
            RetryError(
                "the disk of {} has {:.0f} MB free and the export needs about {:.0f} MB; free space or choose another "
                "folder with {--output}",
                folder,
                free / 1e6,
                needed / 1e6,
            )
        )


def _check_scene(notes):
    """What a person should know about the open scene's file and units."""
    if not cmds.file(query=True, sceneName=True):
        notes.remark("the scene has never been saved, so the files will be called 'untitled'; save it first")
    elif cmds.file(query=True, modified=True):
        notes.remark(
            "the scene has unsaved changes: pictures that a farm renders from the file may differ from the labels; "
            "save it, then render"
        )
    unit = cmds.currentUnit(query=True, linear=True)
    if unit != "cm":
        notes.remark(
            "the scene's unit of length is {}: positions are written in centimetres all the same; if the character "
            "was imported at another scale, nothing else has to be done",
            unit,
        )


def _check_settings(notes, settings, all_rendered, is_strict):
    """What the Render Settings have that is unusual; returns the warnings that are told with what is written."""
    if abs(settings.pixel_aspect - 1.0) > 0.001:
        notes.remark(
            "pixels are not square (pixel aspect {:.4g}): labels are in pixels of the file; if that is not meant, set "
            "Pixel aspect ratio to 1 in Render Settings > Image Size",
            settings.pixel_aspect,
        )
    warnings = list(settings.picture_warnings(all_rendered))
    for warning in warnings:
        if is_strict:
            notes.problem(ExportError("--strict: {}", warning))
        else:
            notes.remark(warning)
    return warnings
