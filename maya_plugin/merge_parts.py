"""Merge the parts of exports, for farms: needs Python 3.7 or newer, and neither Maya nor anything else.

    python maya_plugin/merge_parts.py PARTS --output DIR [--allow-missing] [--allow-empty] [--report]

PARTS are ``*.pose.json`` files of parts, or folders of them. One document is written for each scene, camera and layer,
under the name that a whole export would have; its path is printed, and with ``--report`` that of its page. Exit codes
as for ``batch_export.py``: 0 written and read back, 1 parts are missing, do not belong together or have no record, 2
wrong usage, 3 could not now, trying again may help.
"""

import os
import re
import sys
from typing import Dict, List, Optional, Sequence

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "scripts"))

from pose_annotations.core import errors
from pose_annotations.core.command_line import OneLineParser, run_script
from pose_annotations.core.documents import document, export_report
from pose_annotations.core.documents.merge_parts import has_records, merge_parts
from pose_annotations.core.frames_and_images.frames import format_frames
from pose_annotations.core.messages import Message

# Between the name of a whole export and the suffix: 2-of-5, or frames-1-9x2_20-24.
_TAG = re.compile(r"\.(?:\d+-of-\d+|frames-[^/\\]+)" + re.escape(document.SUFFIX) + "$")


def build_parser() -> OneLineParser:
    """The command line."""
    parser = OneLineParser(prog="merge_parts.py", description="Put the parts of exports together.")
    parser.add_argument("parts", metavar="PARTS", nargs="+", help="files of parts, or folders that hold them")
    parser.add_argument("--output", metavar="DIR", required=True, help="folder for the documents; made where missing")
    parser.add_argument("--allow-missing", action="store_true", help="go on without the frames of parts that are gone")
    parser.add_argument("--allow-empty", action="store_true", help="merge also where no part has a record")
    parser.add_argument("--report", action="store_true", help="also write the page of each document")
    parser.add_argument("--openjd", action="store_true", help="failure as Open Job Description reads it")
    parser.add_argument("--debug", action="store_true", help="tracebacks")
    return parser


def parts_by_name(paths: Sequence[str]) -> Dict[str, List[str]]:
    """Name of the whole document -> paths of its parts, from files and folders.

    Raises:
        UsageError: a path does not exist, a file has not the name of a part, or there is no part.
    """
    files: List[str] = []
    for path in paths:
        if os.path.isdir(path):
            files.extend(os.path.join(path, name) for name in sorted(os.listdir(path)) if _TAG.search(name))
        elif not os.path.isfile(path):
            raise errors.UsageError("there is no {}", path)
        elif not _TAG.search(path):
            raise errors.UsageError(
                "{} is no part: parts are named NAME.I-of-N{} or NAME.frames-LIST{}",
                path,
                document.SUFFIX,
                document.SUFFIX,
            )
        else:
            files.append(path)
    if not files:
        raise errors.UsageError("no parts in {}", ", ".join(paths))
    names: Dict[str, List[str]] = {}
    for path in files:
        names.setdefault(_TAG.sub(document.SUFFIX, os.path.basename(path)), []).append(path)
    return names


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Parse, merge, report; returns the exit code."""
    argv = sys.argv[1:] if argv is None else argv
    try:
        arguments = build_parser().parse(argv)
        named = parts_by_name(arguments.parts)
        if not arguments.allow_empty and not any(has_records(path) for paths in named.values() for path in paths):
            raise errors.DocumentError(
                "none of the parts has a record: no camera sees a character in any frame; check the export's cameras "
                "and frames, or merge with --allow-empty"
            )
        document.prepare_folder(arguments.output)
        for name, paths in sorted(named.items()):
            summary = merge_parts(paths, os.path.join(arguments.output, name), arguments.allow_missing)
            warnings = []
            if summary.missing:
                warnings.append(Message("frames missing: {}", format_frames(summary.missing)))
            if summary.doubled:
                warnings.append(Message("frames doubled, alike each time: {}", format_frames(summary.doubled)))
            for warning in warnings:
                print("warning: {}: {}".format(name, warning), file=sys.stderr)
            print(summary.path)
            if arguments.report:
                print(export_report.write_report(summary.path, warnings))
    except errors.ExportError as error:
        reason = " ".join(str(error).split())
        if "--openjd" in argv:
            print("openjd_fail: {}".format(reason), flush=True)
        print("error: {}".format(reason), file=sys.stderr)
        return error.exit_code
    return errors.EXIT_WRITTEN


if __name__ == "__main__":
    run_script(main)
