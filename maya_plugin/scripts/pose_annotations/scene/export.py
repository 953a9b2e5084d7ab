"""An export from the open scene: one document a camera, whole or not at all."""

import contextlib
import hashlib
import os
from typing import NamedTuple, Tuple

from maya import cmds

from .. import __version__
from ..core.documents import document
from ..core.errors import ExportCancelled, ExportError
from ..core.frames_and_images import frames
from ..core.image_space import records
from ..core.image_space.joint_visibility import project_person
from ..core.messages import Message
from ..core.progress import Silent
from . import cameras, characters, preflight
from .characters import read_people
from .occlusion import Occluders
from .scene_guard import SceneGuard


class ExportResult(NamedTuple):
    """What was written (absolute paths), how many records in each, and what the user should know."""

    paths: Tuple[str, ...]
    counts: Tuple[int, ...]
    warnings: Tuple[str, ...]


def export_annotations(options, progress=None, check=None):
    """Write the documents that ``options`` (ExportOptions) ask for, and leave the scene as it was.

    Everything that can be checked beforehand is, before the first frame, and all problems are raised together. check:
    the ``preflight.check_export`` of the same options and the same moment, where the caller has it. Raises a member of
    the ExportError tree; then none of the documents has changed.
    """
    with SceneGuard():
        check = check or preflight.check_export(options)
        check.stop_at_problems()
        document.prepare_folder(options.output)
        return _export(options._replace(credits=check.credits), check, progress or Silent())


def _export(options, check, progress):
    jobs = [_CameraJob(camera, check.settings, check.frame_list, options) for camera in check.cameras]
    warnings = list(check.warnings)
    readers = [characters.CharacterReader(figure, check.joints) for figure in check.figures]
    occluders = Occluders(readers, check.joints) if options.occlusion else None
    scene_hash = _scene_hash()
    with contextlib.ExitStack() as stack:
        for job in jobs:
            stack.enter_context(job.writer)
        _step_through_frames(jobs, readers, occluders, options, progress)
        for job in jobs:
            warnings.extend(job.warnings())
        _stop_if_strict(options, warnings)
        for job in jobs:
            job.writer.finish(job.header(scene_hash, options))
        document.publish_together([job.writer for job in jobs])
    return ExportResult(
        tuple(job.writer.path for job in jobs), tuple(job.writer.count for job in jobs), tuple(warnings)
    )


def _step_through_frames(jobs, readers, occluders, options, progress):
    """Set the time frame by frame, ascending, and give every camera what it sees.

    Only ``currentTime`` with evaluation is right for IK, constraints, simulations and expressions with memory.
    """
    frame_list = sorted({frame for job in jobs for frame in job.pictures})
    before = [frame_list[0] - i for i in range(options.preroll, 0, -1)]
    progress.begin(len(before) + len(frame_list), "Exporting pose annotations")
    try:
        for frame in before + frame_list:
            if progress.is_cancelled():
                raise ExportCancelled("the export was cancelled at frame {:g}; nothing was written", frame)
            cmds.currentTime(frame)
            if frame >= frame_list[0]:
                people = read_people(readers)
                if occluders is not None:
                    occluders.refresh()
                for job in jobs:
                    job.take(frame, people, occluders)
            progress.step("frame {:g}".format(frame))
    finally:
        progress.end()


class _CameraJob(object):
    """One camera's document while the frames go by."""

    def __init__(self, checked, settings, whole_list, options):
        """checked: ``preflight.CameraCheck``; whole_list: the frames of the export, of which this may be a part."""
        self.camera, self.settings, self.options = checked.camera, settings, options
        self.names, self.pictures = checked.names, dict(checked.pictures)
        self._index = {frame: i for i, frame in enumerate(whole_list)}
        self._reader = cameras.CameraReader(self.camera, settings)
        self._doubts = {}
        self._note_doubts(cmds.currentTime(query=True))
        self.writer = document.DocumentWriter(checked.path)

    def take(self, frame, people, occluders):
        """Write the records of this frame; the scene stands at it."""
        if frame not in self.pictures:
            return
        self._note_doubts(frame)
        size = self.pictures[frame]
        projector = self._reader.projector(size)
        picture = records.Picture(
            img_path=self.names.name(frame),
            width=projector.width,
            height=projector.height,
            frame=frame,
            index=self._index[frame],
            camera=cameras.camera_record(self.camera.name, projector),
        )
        seen = [
            project_person(person, projector, None if occluders is None else occluders.tester(projector, position))
            for position, person in enumerate(people)
            if person.is_rendered
        ]
        for record in records.records_of_picture(picture, seen):
            self.writer.add(record)

    def _note_doubts(self, frame):
        doubts = self._reader.doubts()
        if doubts and not self.options.allow_unverified_camera:
            raise preflight.uncertain_camera(self.camera, frame, doubts)
        for doubt in doubts:
            self._doubts.setdefault(doubt.attribute, str(doubt))

    def warnings(self):
        """What the user should know about this camera's document, as messages."""
        for doubt in self._doubts.values():
            yield Message("camera {} is not verified: {}", self.camera.name, doubt)
        if not self.writer.count:
            yield Message("camera {} sees no character in any of {} frames", self.camera.name, len(self.pictures))

    def header(self, scene_hash, options):
        """The document's header, known in full only after the last frame."""
        settings, exported = self.settings, sorted(self.pictures)
        sizes = {size for size in self.pictures.values() if size is not None}
        size = sizes.pop() if len(sizes) == 1 else settings
        source = {
            "scene": os.path.basename(cmds.file(query=True, sceneName=True)) or None,
            "scene_sha256": scene_hash,
            "camera": self.camera.name,
            "render_layer": settings.layer,
            "renderer": settings.renderer,
            "fps": settings.fps,
            "frame_range": [exported[0], exported[-1]],
            "frames": frames.format_frames(exported),
            "options_sha256": options.digest(),
            "image_width": size.width,
            "image_height": size.height,
            "pixel_aspect": settings.pixel_aspect,
            "images": _relative_folder(self.names.folder, options.output),
        }
        if options.credits.strip():
            source["credits"] = options.credits.strip()
        if options.part is not None:
            source["of_frames"] = frames.format_frames(sorted(self._index))
        if self._doubts:
            source["unverified_camera"] = sorted(self._doubts.values())
        return document.document_header(__version__, "Maya " + cmds.about(version=True), source)


def _stop_if_strict(options, warnings):
    if options.strict and warnings:
        raise ExportError("--strict: {}", "; ".join(warnings))


def _relative_folder(folder, output):
    """The images' folder as the document names it: relative to its own, absolute only where no relative path exists."""
    try:
        relative = os.path.relpath(folder, os.path.abspath(output))
    except ValueError:  # another drive of Windows
        relative = folder
    return relative.replace("\\", "/")


def _scene_hash():
    """SHA-256 of the scene file on disk; None for an unsaved scene."""
    path = cmds.file(query=True, sceneName=True)
    if not path or not os.path.isfile(path):
        return None
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
