"""An export from the open scene: one document for each camera, whole or not at all."""

import contextlib
import hashlib
import os
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from maya import cmds

from .. import __version__
from ..core.documents import document
from ..core.errors import ExportCancelled, ExportError
from ..core.frames_and_images import frames
from ..core.frames_and_images.frames import Frame
from ..core.image_space import records
from ..core.image_space.joint_visibility import PersonInScene, project_person
from ..core.messages import Message, listed
from ..core.options import ExportOptions
from ..core.progress import Progress
from . import cameras, characters, preflight
from .characters import read_people
from .occlusion import Occluders
from .preflight import CameraCheck, ExportCheck
from .render_settings import RenderSettings
from .scene_guard import SceneGuard


class ExportResult(NamedTuple):
    """The documents written (absolute paths), how many records each has, and warnings for the user."""

    paths: Tuple[str, ...]
    counts: Tuple[int, ...]
    warnings: Tuple[str, ...]


def export_annotations(
    options: ExportOptions, progress: Optional[Progress] = None, check: Optional[ExportCheck] = None
) -> ExportResult:
    """Write the documents, and restore the scene.

    Args:
        options: of the export.
        progress: shows the progress; None: nothing is shown.
        check: of ``preflight.check_export`` for the same options and the unchanged scene, where the caller has it.

    Raises:
        ExportError: the export is not possible; none of the documents has changed. All problems that can be found
            before the first frame are raised together.
    """
    with SceneGuard():
        check = check or preflight.check_export(options)
        check.stop_at_problems()
        assert check.settings is not None, "a check without problems has the settings"
        document.prepare_folder(options.output)
        return _export(options._replace(credits=check.credits), check, check.settings, progress or Progress())


def _export(options: ExportOptions, check: ExportCheck, settings: RenderSettings, progress: Progress) -> ExportResult:
    jobs = [_CameraJob(camera, settings, check.frame_list, options) for camera in check.cameras]
    warnings: List[str] = list(check.warnings)
    readers = [characters.CharacterReader(figure, check.joints, check.meshes[figure.root]) for figure in check.figures]
    occluders = Occluders(readers) if options.occlusion else None
    scene_hash = _scene_hash()
    with contextlib.ExitStack() as stack:
        for job in jobs:
            stack.enter_context(job.writer)
        try:
            _step_through_frames(jobs, readers, occluders, options, progress)
        finally:
            if occluders is not None:
                occluders.release()
        if occluders is not None:
            warnings.extend(occluders.warnings())
        for job in jobs:
            warnings.extend(job.warnings())
        _stop_if_strict(options, warnings)
        _stop_if_empty(options, jobs)
        for job in jobs:
            job.writer.finish(job.header(scene_hash, options))
        document.publish_together([job.writer for job in jobs])
    return ExportResult(
        tuple(job.writer.path for job in jobs), tuple(job.writer.count for job in jobs), tuple(warnings)
    )


def _step_through_frames(
    jobs: Sequence["_CameraJob"],
    readers: Sequence[characters.CharacterReader],
    occluders: Optional[Occluders],
    options: ExportOptions,
    progress: Progress,
) -> None:
    """Set the time frame by frame, ascending, and write the records of every camera.

    IK, constraints, simulations and expressions with memory need ``currentTime`` with evaluation.
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
                    job.write_frame(frame, people, occluders)
            progress.step("frame {:g}".format(frame))
    finally:
        progress.end()


class _CameraJob:
    """Writes one camera's document, frame by frame.

    Args:
        checked: the camera's part of the check.
        settings: the Render Settings.
        whole_list: the frames of the whole export, of which this may be a part.
        options: of the export.
    """

    def __init__(
        self, checked: CameraCheck, settings: RenderSettings, whole_list: Sequence[Frame], options: ExportOptions
    ) -> None:
        self.camera, self.settings, self.options = checked.camera, settings, options
        self.names, self.pictures = checked.names, dict(checked.pictures)
        self._index = {frame: i for i, frame in enumerate(whole_list)}
        self._reader = cameras.CameraReader(self.camera, settings)
        self._unverified: Dict[str, str] = {}
        self._note_unverified(cmds.currentTime(query=True))
        self.writer = document.DocumentWriter(checked.path)

    def write_frame(self, frame: Frame, people: Sequence[PersonInScene], occluders: Optional[Occluders]) -> None:
        """Write the records of this frame, at which the scene's time is."""
        if frame not in self.pictures:
            return
        self._note_unverified(frame)
        size = self.pictures[frame]
        projector = self._reader.projector(size)
        picture = records.Picture(
            img_path=self.names.name(frame),
            width=projector.width,
            height=projector.height,
            frame=frame,
            frame_index=self._index[frame],
            camera=cameras.camera_record(self.camera.name, projector),
        )
        seen = [
            project_person(person, projector, None if occluders is None else occluders.tester(projector, position))
            for position, person in enumerate(people)
            if person.is_rendered
        ]
        for record in records.records_of_picture(picture, seen):
            self.writer.add(record)

    def _note_unverified(self, frame: Frame) -> None:
        unverified = self._reader.unverified_settings()
        if unverified and not self.options.allow_unverified_camera:
            raise preflight.uncertain_camera(self.camera, frame, unverified)
        for setting in unverified:
            self._unverified.setdefault(setting.attribute, str(setting))

    def warnings(self) -> Iterator[Message]:
        """Warnings about this camera's document."""
        for setting in self._unverified.values():
            yield Message("camera {} is not verified: {}", self.camera.name, setting)
        yield from self.empty_warning()

    def empty_warning(self) -> Iterator[Message]:
        """A warning where the document has no record."""
        if not self.writer.count:
            yield Message("camera {} sees no character in any of {} frames", self.camera.name, len(self.pictures))

    def header(self, scene_hash: Optional[str], options: ExportOptions) -> Dict[str, Any]:
        """The document's header; complete only after the last frame."""
        settings, exported = self.settings, sorted(self.pictures)
        sizes = {size for size in self.pictures.values() if size is not None}
        only_size = sizes.pop() if len(sizes) == 1 else settings
        source: Dict[str, Any] = {
            "scene": os.path.basename(cmds.file(query=True, sceneName=True)) or None,
            "scene_sha256": scene_hash,
            "camera": self.camera.name,
            "render_layer": settings.layer,
            "renderer": settings.renderer,
            "fps": settings.fps,
            "frame_range": [exported[0], exported[-1]],
            "frames": frames.format_frames(exported),
            "options_sha256": options.digest(),
            "image_width": only_size.width,
            "image_height": only_size.height,
            "pixel_aspect": settings.pixel_aspect,
            "images": _relative_folder(self.names.folder, options.output),
        }
        credits = (options.credits or "").strip()
        if credits:
            source["credits"] = credits
        if options.part is not None:
            source["of_frames"] = frames.format_frames(sorted(self._index))
        if self._unverified:
            source["unverified_camera"] = sorted(self._unverified.values())
        return document.document_header(__version__, "Maya " + cmds.about(version=True), source)


def _stop_if_strict(options: ExportOptions, warnings: Sequence[str]) -> None:
    if options.strict and warnings:
        raise ExportError("--strict: {}", "; ".join(warnings))


def _stop_if_empty(options: ExportOptions, jobs: Sequence["_CameraJob"]) -> None:
    """Raise where a whole export has no record; a part may have none, since ``merge_parts`` looks at the whole."""
    if options.allow_empty or options.part is not None or any(job.writer.count for job in jobs):
        return
    seen = listed("{}; {}", [message for job in jobs for message in job.empty_warning()])
    raise ExportError(
        "{}: nothing is written; check the cameras, the frames and what the render shows, or {pass --allow-empty}", seen
    )


def _relative_folder(folder: str, output: str) -> str:
    """The images' folder relative to the document's, absolute only where no relative path exists."""
    try:
        relative = os.path.relpath(folder, os.path.abspath(output))
    except ValueError:  # another drive of Windows
        relative = folder
    return relative.replace("\\", "/")


def _scene_hash() -> Optional[str]:
    """SHA-256 of the scene file on disk; None for an unsaved scene."""
    path = cmds.file(query=True, sceneName=True)
    if not path or not os.path.isfile(path):
        return None
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
