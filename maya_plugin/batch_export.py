"""Export pose annotations of a scene without Maya's window: for render farms and scripts.

    mayapy maya_plugin/batch_export.py SCENE --output DIR [options]

Writes ``DIR/<scene>.<camera>[.<layer>].pose.json``, one for each camera, and prints their paths; with ``--report``
also those of their report pages (``.report.html``). Warnings and errors go to stderr, one line each. All problems that
can be found before the first frame are printed together, each in a line, and the last line sums them up. Exit codes: 0
written and read back; 1 cannot be exported as it is; 2 wrong usage; 3 could not now, trying again or elsewhere may help
(licence, disk full, file system).
"""

import argparse
import errno
import logging
import os
import sys
import traceback
from typing import TYPE_CHECKING, List, Optional, Sequence, Set

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "scripts"))

from pose_annotations import __version__
from pose_annotations.core import errors
from pose_annotations.core.command_line import OneLineParser, run_script
from pose_annotations.core.documents import export_report
from pose_annotations.core.frames_and_images import frames
from pose_annotations.core.frames_and_images.frames import Part, parse_listed_part
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.progress import LogProgress, OpenJDProgress, Progress

if TYPE_CHECKING:  # needs Maya, which is not started yet
    from pose_annotations.scene.export import ExportResult


def build_parser() -> OneLineParser:
    """The command line of the farm script."""
    parser = OneLineParser(
        prog="mayapy batch_export.py",
        description="Export pose annotations of an animated character: where its joints are in each rendered picture.",
        epilog="example: mayapy batch_export.py dance.ma --output annotations --frames 1-100x2 --only-rendered",
    )
    parser.add_argument("scene", metavar="SCENE", help="Maya scene, .ma or .mb")
    parser.add_argument("--output", metavar="DIR", required=True, help="folder for the documents; made where missing")
    parser.add_argument(
        "--camera", metavar="NAME", action="append", default=[], help="repeatable; default: every renderable one"
    )
    parser.add_argument(
        "--character", metavar="NAME", action="append", default=[], help="repeatable; default: every one found"
    )
    parser.add_argument(
        "--frames",
        metavar="LIST",
        default="render",
        help="render (Render Settings, the default), timeline, or a list such as 1-100x2,205",
    )
    parser.add_argument(
        "--images",
        metavar="PATTERN",
        help="names of the pictures, such as renders/dance.####.png, instead of those of the Render Settings",
    )
    parser.add_argument(
        "--project", metavar="DIR", help="Maya project; default: the nearest folder above SCENE with a workspace.mel"
    )
    parser.add_argument("--only-rendered", action="store_true", help="only frames whose picture exists")
    parser.add_argument(
        "--scale-to-images",
        action="store_true",
        help="pictures may be the same frames at another size; labels follow them",
    )
    parser.add_argument("--mapping", metavar="FILE", help="JSON file that says which joint is which keypoint")
    parser.add_argument(
        "--mesh",
        metavar="[CHARACTER=]NAME",
        action="append",
        default=[],
        help="this mesh, or all below this group, is the character's; !NAME: it is not; repeatable",
    )
    parser.add_argument("--no-occlusion", action="store_true", help="do not look for what hides a joint")
    parser.add_argument(
        "--preroll", metavar="N", type=int, default=0, help="evaluate N frames before the first one, for simulations"
    )
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    parser.add_argument(
        "--allow-unverified-camera",
        action="store_true",
        help="export also where the camera uses what is not verified; the document says so",
    )
    parser.add_argument(
        "--allow-open-errors",
        action="store_true",
        help="go on where Maya reports errors while it opens the scene (missing plug-ins or references)",
    )
    parser.add_argument("--accept-guesses", action="store_true", help="export characters whose joints are only guessed")
    parser.add_argument(
        "--allow-empty", action="store_true", help="write the documents also where no camera sees a character"
    )
    parser.add_argument(
        "--credits", metavar="TEXT", help="authors of model, motion and stage; default: those stored in the scene"
    )
    parser.add_argument(
        "--chunk", metavar="I/N", action="append", default=[], help="export part I of N of the frames; repeatable"
    )
    parser.add_argument(
        "--part",
        metavar="LIST",
        action="append",
        default=[],
        help="export only these of the frames, as a part of its own; repeatable",
    )
    parser.add_argument(
        "--report",
        action="store_true",
        help="also write a page for each document: its points on the rendered pictures; that of a part shows the part, "
        "merge_parts.py --report makes the page of the whole",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress lines")
    parser.add_argument("--openjd", action="store_true", help="progress and failure as Open Job Description reads them")
    parser.add_argument("--debug", action="store_true", help="tracebacks and all log messages")
    parser.add_argument("--version", action="version", version=__version__)
    return parser


def options_of(arguments: argparse.Namespace) -> ExportOptions:
    """The options of parsed arguments.

    Raises:
        UsageError: a value is not valid.
    """
    if not arguments.output:
        raise errors.UsageError("--output is empty; name a folder")
    if arguments.preroll < 0:
        raise errors.UsageError("--preroll is {}; give 0 or more frames", arguments.preroll)
    if arguments.frames not in ("render", "timeline"):
        frames.parse_frames(arguments.frames)  # finds an invalid list before Maya starts
    return ExportOptions(
        output=arguments.output,
        cameras=tuple(arguments.camera),
        characters=tuple(arguments.character),
        frames=arguments.frames,
        images=arguments.images,
        only_rendered=arguments.only_rendered,
        scale_to_images=arguments.scale_to_images,
        mapping=arguments.mapping,
        meshes=tuple(arguments.mesh),
        occlusion=not arguments.no_occlusion,
        strict=arguments.strict,
        allow_unverified_camera=arguments.allow_unverified_camera,
        accept_guesses=arguments.accept_guesses,
        allow_empty=arguments.allow_empty,
        preroll=arguments.preroll,
        credits=arguments.credits,
    )


def parts_of(arguments: argparse.Namespace) -> Sequence[Optional[Part]]:
    """The parts to export one after the other, each as a document of its own; (None,) for all frames.

    Starting Maya takes longer than a part, so one process exports several.

    Raises:
        UsageError: a part is not valid.
    """
    if arguments.chunk and arguments.part:
        raise errors.UsageError("--chunk and --part both say which frames; use one of them")
    parts: List[Optional[Part]] = [frames.parse_chunk(text) for text in arguments.chunk]
    parts += [parse_listed_part(text) for text in arguments.part]
    return parts or [None]


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Parse, open, export, report; returns the exit code."""
    is_debug = "--debug" in (sys.argv[1:] if argv is None else argv)
    try:
        arguments = build_parser().parse(argv)
        options, parts = options_of(arguments), parts_of(arguments)
        _check_scene(arguments.scene)
        logging.basicConfig(level=logging.DEBUG if is_debug else logging.WARNING, stream=sys.stderr)
        warning = _open(arguments)
        printed: Set[str] = set()
        if warning:
            if options.strict:
                raise errors.SceneError("--strict: {}", warning)
            _log("warning: {}".format(warning))
        for part in parts:
            _print_result(_export(arguments, options._replace(part=part)), arguments.report, printed)
    except errors.ExportError as error:
        if is_debug:
            traceback.print_exc()
        reason = " ".join(str(error).split())
        if "--openjd" in (sys.argv[1:] if argv is None else argv):
            print("openjd_fail: {}".format(reason), flush=True)
        for line in errors.problem_lines(error):
            _log(line)
        if error.may_retry:
            _log("trying again, or on another machine, may help")
        _log("error: {}".format(reason))  # last, since a farm's manager shows the last line of a failed task
        return error.exit_code
    return errors.EXIT_WRITTEN


def _check_scene(path: str) -> None:
    """Check that the scene file can be read.

    Raises:
        SceneError: there is no such file, or it may not be read.
        RetryError: the disk or the network failed.
    """
    try:
        if os.path.isdir(path):
            raise errors.SceneError("{} is a folder; give the path of a .ma or .mb file", path)
        with open(path, "rb") as stream:
            stream.read(1)
    except OSError as error:
        if errors.is_transient(error):
            raise errors.from_os_error(error, "read the scene {}", path) from error
        if error.errno == errno.ENOENT:
            raise errors.SceneError("there is no scene {}; give the path of a .ma or .mb file", path) from error
        raise errors.SceneError(
            "cannot read the scene {}: {}; give a file that you may read", path, error.strerror or error
        ) from error


def _open(arguments: argparse.Namespace) -> Optional[str]:
    """Start Maya and open the scene; returns a warning where Maya opened it with errors."""
    from pose_annotations.scene import session

    session.start_standalone()
    return session.open_scene(arguments.scene, arguments.project, arguments.allow_open_errors)


def _export(arguments: argparse.Namespace, options: ExportOptions) -> "ExportResult":
    from pose_annotations.scene.export import export_annotations

    return export_annotations(options, _progress(arguments))


def _print_result(result: "ExportResult", with_report: bool, printed: Set[str]) -> None:
    """Print the paths of a part and of its reports, and its warnings except those in ``printed``."""
    for warning in result.warnings:
        if warning not in printed:
            _log("warning: {}".format(warning))
            printed.add(warning)
    for path in result.paths:
        print(path, flush=True)
    if with_report:  # the documents are written already, whatever happens here
        for path in result.paths:
            print(export_report.write_report(path, result.warnings), flush=True)


def _progress(arguments: argparse.Namespace) -> Progress:
    if arguments.openjd:
        return OpenJDProgress(lambda line: print(line, flush=True))
    return Progress() if arguments.quiet else LogProgress(_log)


def _log(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    run_script(main)
