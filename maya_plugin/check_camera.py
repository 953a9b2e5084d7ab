"""Compare your Maya's cameras with ours.

    mayapy maya_plugin/check_camera.py --report camera_report.json
    mayapy maya_plugin/check_camera.py SCENE
    mayapy maya_plugin/check_camera.py SCENE --render

The first measures some dozens of cameras in a new scene, the second compares our pixels with Maya's in a scene, the
third with a rendered picture of spheres in a copy of it too.

The report is small and contains only camera numbers and Maya's version; sent to the project, it improves its stand-in
for Maya. Exit codes: 0 all as expected (scene: within 0.01 pixels; rendered: within 0.25); 1 something differs or
cannot be measured; 2 wrong usage; 3 could not now.
"""

import argparse
import os
import sys
from typing import Any, Optional, Sequence

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "scripts"))

from pose_annotations.core import errors
from pose_annotations.core.cameras import camera_reports
from pose_annotations.core.command_line import OneLineParser, run_script
from pose_annotations.scene import session

LARGEST_PX = 0.01


def build_parser() -> OneLineParser:
    """The command line."""
    parser = OneLineParser(
        prog="mayapy check_camera.py",
        description="Print Maya's own camera numbers beside ours, or compare our pixels with Maya's in a scene.",
        epilog="example: mayapy check_camera.py --report camera_report.json",
    )
    parser.add_argument("scene", metavar="SCENE", nargs="?", help="compare in this scene; default: the probe")
    parser.add_argument(
        "--camera", metavar="NAME", action="append", default=[], help="repeatable; default: renderable ones"
    )
    parser.add_argument(
        "--render",
        action="store_true",
        help="render one frame of a copy with small spheres at known points, and compare labels and picture",
    )
    parser.add_argument(
        "--render-with",
        metavar="COMMAND",
        help="renders instead of Maya's own Render; {scene}, {folder}, {camera} and {frame} stand for their values",
    )
    parser.add_argument("--report", metavar="FILE", help="write the probe's or the proof's results as JSON")
    parser.add_argument("--debug", action="store_true", help="tracebacks")
    return parser


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Measure, print, report; returns the exit code."""
    try:
        arguments = build_parser().parse(argv)
        if arguments.render and not arguments.scene:
            raise errors.UsageError("--render needs a scene of which it renders a copy; give the path of one")
        if arguments.render_with and not arguments.render:
            raise errors.UsageError("--render-with says what renders; add --render")
        session.start_standalone()
        if arguments.scene:
            if not os.path.isfile(arguments.scene):
                raise errors.SceneError("there is no scene {}; give the path of a .ma or .mb file", arguments.scene)
            session.open_scene(arguments.scene)
        from pose_annotations.scene import camera_probe

        if arguments.render:
            return _prove(camera_probe, arguments)
        return _compare(camera_probe, arguments) if arguments.scene else _probe(camera_probe, arguments)
    except errors.ExportError as error:
        print("error: {}".format(" ".join(str(error).split())), file=sys.stderr)
        return error.exit_code


def _compare(camera_probe: Any, arguments: argparse.Namespace) -> int:
    differences = camera_probe.largest_differences(tuple(arguments.camera))
    for line in camera_probe.difference_lines(differences):
        print(line)
    is_well = all(largest <= LARGEST_PX for _, largest, _ in differences)
    return errors.EXIT_WRITTEN if is_well else errors.EXIT_FAILED


def _prove(camera_probe: Any, arguments: argparse.Namespace) -> int:
    from pose_annotations.scene import render_proof

    about = camera_probe.environment()
    proofs = render_proof.prove_cameras(tuple(arguments.camera), arguments.render_with)
    for proof in proofs:
        print(proof.line())
        for name in proof.proof.lost:
            print("    not found in the picture: {}".format(name))
    if arguments.report:
        rows = [
            {"frame": proof.frame, "size": proof.size, "largest_px": proof.proof.largest, "lost": len(proof.proof.lost)}
            for proof in proofs
        ]
        camera_reports.write_report(arguments.report, {"environment": about, "picture_proof": rows})
        print("report written: {}".format(arguments.report))
    return errors.EXIT_WRITTEN if all(proof.is_well for proof in proofs) else errors.EXIT_FAILED


def _probe(camera_probe: Any, arguments: argparse.Namespace) -> int:
    about = camera_probe.environment()
    probed, results = camera_probe.measure_probe_cameras()
    for line in camera_reports.report_lines(probed, results):
        print(line)
    if arguments.report:
        camera_reports.write_report(
            arguments.report, camera_reports.report(camera_probe.host(), probed, results, about)
        )
        print("report written: {}".format(arguments.report))
    is_believed = all(row["is_as_believed"] for row in camera_reports.resolve_questions(probed, results))
    return errors.EXIT_WRITTEN if is_believed else errors.EXIT_FAILED


if __name__ == "__main__":
    run_script(main)
