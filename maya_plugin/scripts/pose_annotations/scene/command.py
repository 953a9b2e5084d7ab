"""The command ``exportPoseAnnotations``: its flags, and what it does.

    exportPoseAnnotations -output "D:/annotations" -camera shotCam -frames "1-100x2";
    cmds.exportPoseAnnotations(output="D:/annotations", onlyRendered=True)

    exportPoseAnnotations -onlyRendered -occlusion false;
    exportPoseAnnotations -check;
    exportPoseAnnotations -help;
    exportPoseAnnotations -query -camera;

It returns the written paths; with ``-check`` the numbers of this Maya's cameras beside ours. Without ``-output`` the
documents go to the folder ``annotations`` of the project.
"""

import os
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional

from maya import cmds
from maya.api import OpenMaya as om

from ..core.errors import ExportError, UsageError, problem_lines
from ..core.frames_and_images import frames
from ..core.frames_and_images.frames import Part, parse_listed_part
from ..core.options import ExportOptions
from . import camera_probe, cameras, characters, render_settings
from .export import export_annotations

COMMAND = "exportPoseAnnotations"


class CommandFlag(NamedTuple):
    """One flag. kind: "string", "int", "bool" (a value follows) or "switch" (none follows in MEL)."""

    short: str
    long: str
    kind: str
    meaning: str
    is_multiple: bool = False


FLAGS = (
    CommandFlag("-o", "-output", "string", "folder for the documents; default: annotations in the project"),
    CommandFlag("-cam", "-camera", "string", "repeatable; default: every renderable camera", True),
    CommandFlag("-ch", "-character", "string", "repeatable; default: every character found", True),
    CommandFlag("-f", "-frames", "string", "render (the default: Render Settings), timeline, or a list: 1-100x2"),
    CommandFlag("-im", "-images", "string", "names of the pictures, such as renders/dance.####.png"),
    CommandFlag("-or", "-onlyRendered", "switch", "only frames whose picture exists"),
    CommandFlag("-sti", "-scaleToImages", "switch", "pictures may be the same frames at another size"),
    CommandFlag("-m", "-mapping", "string", "JSON file that says which joint is which keypoint"),
    CommandFlag("-me", "-mesh", "string", "[CHARACTER=]NAME: this mesh is the character's; !NAME: it is not", True),
    CommandFlag("-oc", "-occlusion", "bool", "whether to look for what hides a joint; default: on"),
    CommandFlag("-st", "-strict", "switch", "warnings count as errors"),
    CommandFlag("-auc", "-allowUnverifiedCamera", "switch", "export also where the camera uses what is not verified"),
    CommandFlag("-ag", "-acceptGuesses", "switch", "export characters whose joints are only guessed"),
    CommandFlag("-ae", "-allowEmpty", "switch", "write the documents also where no camera sees a character"),
    CommandFlag("-cnk", "-chunk", "string", "I/N: part I of N of the frames"),
    CommandFlag("-prt", "-part", "string", "only these of the frames, as a part of its own: 1-9"),
    CommandFlag("-pr", "-preroll", "int", "frames evaluated before the first one, for simulations"),
    CommandFlag("-chk", "-check", "switch", "compare our pixels with those of Maya; nothing is exported"),
    CommandFlag("-cr", "-credits", "string", "authors of model, motion and stage; default: those stored in the scene"),
    CommandFlag("-h", "-help", "switch", "print this text; nothing is exported"),
)


def usage() -> str:
    """The text of ``-help``: what the command does and what each flag means."""
    lines = [
        "exportPoseAnnotations: write the joints of every rendered frame; returns the written paths",
        'MEL     exportPoseAnnotations -output "D:/annotations" -camera shotCam -frames "1-100x2";',
        "        exportPoseAnnotations -query -camera;   (or -character, -frames, -output: what an export would take)",
        'Python  cmds.exportPoseAnnotations(output="D:/annotations", onlyRendered=True)',
    ]
    values = {"string": "TEXT", "int": "NUMBER", "bool": "on|off", "switch": ""}
    for flag in FLAGS:
        lines.append("  {:<5} {:<23} {:<7} {}".format(flag.short, flag.long, values[flag.kind], flag.meaning))
    return "\n".join(lines)


def run_command(database: om.MArgDatabase) -> List[str]:
    """Run the command with its flags.

    Returns:
        The written paths, or the lines of ``-query``, ``-help`` and ``-check``.

    Raises:
        RuntimeError: the export failed; the text is the reason in one line, which Maya shows. Several problems are
            shown before it as warnings, each in a line with how to correct it.
    """
    try:
        if database.isQuery:
            return _queried(database)
        if database.isFlagSet("-help"):
            text = usage()
            om.MGlobal.displayInfo(text)
            return text.splitlines()
        if database.isFlagSet("-check"):
            return _check(database)
        result = export_annotations(_options(database))
    except ExportError as error:
        for line in problem_lines(error):
            cmds.warning(line)
        # To Python a failing command may be no more than "Maya command error" (chadmv/cmt issue 6), so it is shown
        # here.
        om.MGlobal.displayError(str(error))
        raise RuntimeError(str(error)) from error
    for warning in result.warnings:
        cmds.warning(str(warning))
    return list(result.paths)


def _queried(database: om.MArgDatabase) -> List[str]:
    """What an export would use: the renderable cameras, the characters found, the frames, the folder."""
    queries: Dict[str, Callable[[], List[str]]] = {
        "-camera": lambda: [camera.name for camera in cameras.chosen_cameras(())],
        "-character": lambda: [figure.name for figure in characters.find_characters((), None, True)[0]],
        "-frames": lambda: [frames.format_frames(render_settings.frames_to_export("render", _settings()))],
        "-output": lambda: [_project_folder()],
    }
    asked = [name for name in queries if database.isFlagSet(name)]
    if len(asked) != 1:
        raise UsageError("-query returns one of {}; name one of them", ", ".join(queries))
    return queries[asked[0]]()


def _settings() -> render_settings.RenderSettings:
    return render_settings.read_settings(len(cameras.renderable_cameras()))


def _check(database: om.MArgDatabase) -> List[str]:
    """Compare our pixels with Maya's, or run the camera probe in an empty scene; returns lines of text."""
    values = {flag.long: _value(database, flag) for flag in FLAGS if database.isFlagSet(flag.short)}
    folder = values.get("-output") or _project_folder()
    lines = [str(line) for line in camera_probe.check_open_scene(folder, tuple(values.get("-camera", ())))]
    for line in lines:
        om.MGlobal.displayInfo(line)
    return lines


def _project_folder() -> str:
    return os.path.join(cmds.workspace(query=True, rootDirectory=True), "annotations")


def _options(database: om.MArgDatabase) -> ExportOptions:
    values = {flag.long[1:]: _value(database, flag) for flag in FLAGS if database.isFlagSet(flag.short)}
    preroll = values.get("preroll", 0)
    if preroll < 0:
        raise UsageError("-preroll is {}; give 0 or more frames", preroll)
    return ExportOptions(
        output=values.get("output") or _project_folder(),
        cameras=tuple(values.get("camera", ())),
        characters=tuple(values.get("character", ())),
        frames=values.get("frames", "render"),
        images=values.get("images"),
        only_rendered=values.get("onlyRendered", False),
        scale_to_images=values.get("scaleToImages", False),
        mapping=values.get("mapping"),
        meshes=tuple(values.get("mesh", ())),
        occlusion=values.get("occlusion", True),
        strict=values.get("strict", False),
        allow_unverified_camera=values.get("allowUnverifiedCamera", False),
        accept_guesses=values.get("acceptGuesses", False),
        allow_empty=values.get("allowEmpty", False),
        part=_part(values),
        preroll=preroll,
        credits=values.get("credits"),
    )


def _part(values: Mapping[str, Any]) -> Optional[Part]:
    if "chunk" in values and "part" in values:
        raise UsageError("-chunk and -part both say which frames; use one of them")
    if "chunk" in values:
        return frames.parse_chunk(values["chunk"])
    return parse_listed_part(values["part"]) if "part" in values else None


def _value(database: om.MArgDatabase, flag: CommandFlag) -> Any:
    if flag.is_multiple:
        count = database.numberOfFlagUses(flag.short)
        return [database.getFlagArgumentList(flag.short, i).asString(0) for i in range(count)]
    if flag.kind == "switch":
        return True
    if flag.kind == "int":
        return database.flagArgumentInt(flag.short, 0)
    if flag.kind == "bool":
        return database.flagArgumentBool(flag.short, 0)
    return database.flagArgumentString(flag.short, 0)
