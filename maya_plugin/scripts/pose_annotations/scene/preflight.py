"""Everything cheap that can be known before the first frame, all of it at once: what stops an export, what to look at.

The exporter stops at the first thing that is wrong, which is right for a farm; a person wants the whole list. The same
functions are asked here as there, so that what passes here stops there only for what changes from frame to frame.
Nothing is written and the scene stays as it is.
"""

import os
import shutil
import tempfile
from typing import NamedTuple

from maya import cmds

from ..core.errors import ExportError
from . import cameras, characters, kept_credits, render_settings, rendered_images

# A record of the sample scenes takes 5 to 8 kB; while an export is written its records are on the disk twice.
BYTES_A_RECORD = 2 * 8000
DISK_RESERVE_BYTES = 50 * 1024 * 1024


class Finding(NamedTuple):
    """One thing to know before an export. A problem stops it; the others are only said."""

    is_problem: bool
    text: str  # what, where, and what to do


def check_export(options):
    """All findings for an export with ``options`` (ExportOptions), problems first."""
    notes = _Notes()
    chosen = notes.ask(cameras.chosen_cameras, options.cameras) or []
    settings = notes.ask(render_settings.read_settings, len(cameras.renderable_cameras()))
    frame_list = notes.ask(render_settings.frames_to_export, options.frames, settings) if settings else None
    pictures = 0
    if settings and frame_list:
        for camera in chosen:
            pictures += _check_camera(notes, camera, settings, frame_list, options)
    figures = notes.ask(characters.find_characters, options.characters, options.mapping, options.accept_guesses)
    if figures:
        for warning in figures[1]:
            notes.remark(warning + "; choose its joint in the list of characters, or leave it as it is")
    _check_output(notes, options.output, pictures * (len(figures[0]) if figures else 1))
    if options.credits is None:
        notes.ask(kept_credits.read_kept_credits)
    _check_scene(notes, settings)
    return notes.in_order()


class _Notes(object):
    """Collects findings, each once."""

    def __init__(self):
        self._found = []

    def ask(self, function, *arguments):
        """What the function answers; None where it raises, which is noted as a problem."""
        try:
            return function(*arguments)
        except ExportError as error:
            self._add(Finding(True, str(error)))
            return None

    def problem(self, text):
        self._add(Finding(True, text))

    def remark(self, text):
        self._add(Finding(False, text))

    def _add(self, finding):
        if finding not in self._found:
            self._found.append(finding)

    def in_order(self):
        return sorted(self._found, key=lambda finding: not finding.is_problem)


def _check_camera(notes, camera, settings, frame_list, options):
    """Names and sizes of the camera's pictures, and whether its picture is certain now; how many pictures there are."""
    doubts = cameras.CameraReader(camera, settings).doubts()
    if doubts:
        text = "the picture of camera {} is not certain: {}".format(camera.name, "; ".join(map(str, doubts)))
        if options.allow_unverified_camera:
            notes.remark(text + "; look at the report before you send the export")
        else:
            notes.problem(text + "; reset the attribute, or tick Accept cameras whose picture is not verified")
    names = notes.ask(render_settings.picture_names, settings, camera.name, options.images)
    if names is None:
        return 0
    notes.ask(render_settings.check_names, names, frame_list)
    found = notes.ask(
        rendered_images.pictures_of_frames, frame_list, names, settings, options.only_rendered, options.scale_to_images
    )
    return len(found or ())


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
            "cannot write in the folder {}: {}; choose a folder you may write in".format(
                folder, error.strerror or str(error)
            )
        )
        return
    needed = records * BYTES_A_RECORD + DISK_RESERVE_BYTES
    if free < needed:
        notes.problem(
            "the disk of {} has {:.0f} MB free and the export needs about {:.0f} MB; free space or choose another "
            "folder".format(folder, free / 1e6, needed / 1e6)
        )


def _check_scene(notes, settings):
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
            "was imported at another scale, nothing else has to be done".format(unit)
        )
    if settings is None:
        return
    for text in settings.size_warnings(all_rendered=False):
        notes.remark(text)
    if abs(settings.pixel_aspect - 1.0) > 0.001:
        notes.remark(
            "pixels are not square (pixel aspect {:.4g}): labels are in pixels of the file; if that is not meant, set "
            "Pixel aspect ratio to 1 in Render Settings > Image Size".format(settings.pixel_aspect)
        )
