"""The actions of menu items and buttons. An error becomes one dialog with the reason; the scene does not change."""

import json
import os
import subprocess
import webbrowser
from typing import Any, Dict, List, Optional, Sequence, Tuple

from maya import cmds

from .. import __version__
from ..core.documents import export_report, pose_faults
from ..core.errors import ExportCancelled, ExportError
from ..core.options import ExportOptions
from ..scene import camera_probe, viewport_markers
from ..scene.export import export_annotations
from ..scene.preflight import ExportCheck, Finding
from . import settings
from .progress_bar import MainProgressBar
from .settings import ExportSettings
from .words import message_text, word

_MOST_IN_A_DIALOG = 8  # paragraphs; with more the button would be below the screen
_CHECK_CAMERA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "check_camera.py")
HELP_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "help")


def options_of(chosen: ExportSettings) -> ExportOptions:
    """The options of the window's choices."""
    return ExportOptions(
        output=chosen.output or default_output(),
        cameras=(chosen.camera,) if chosen.camera else (),
        frames=chosen.frame_list if chosen.frames_from == "list" else chosen.frames_from,
        only_rendered=chosen.only_rendered,
        scale_to_images=chosen.scale_to_images,
        occlusion=chosen.occlusion,
        accept_guesses=chosen.accept_guesses,
        allow_unverified_camera=chosen.allow_unverified_camera,
        allow_empty=chosen.allow_empty,
        preroll=chosen.preroll,
    )


def default_output() -> str:
    """The folder ``annotations`` of the project."""
    return os.path.join(cmds.workspace(query=True, rootDirectory=True), "annotations")


def quick_export(*_: Any) -> None:
    """Export with the last choices, without opening the window."""
    export(settings.read_settings())


def export(chosen: ExportSettings, check: Optional[ExportCheck] = None) -> Tuple[str, ...]:
    """Export, write the report, and show the result, or all problems at once.

    Args:
        chosen: the window's choices.
        check: of ``preflight.check_export``, where the caller has it.

    Returns:
        The written paths; () where nothing was written.
    """
    _offer_check()
    try:
        result = export_annotations(options_of(chosen), MainProgressBar(), check)
    except ExportCancelled:
        cmds.inViewMessage(statusMessage=word("cancelled"), position="topCenter", fade=True)
        return ()
    except ExportError as error:
        message = "\n\n".join(_paragraphs(error))
        cmds.confirmDialog(title=word("error_title"), message=message, button=[word("ok")], icon="critical")
        return ()
    written = [_records(path) for path in result.paths]
    lines = [_done_line(written)]
    lines.append(word("done_warnings", count=len(result.warnings)) if result.warnings else word("done_no_warnings"))
    lines += _fault_lines(written)
    buttons = [word("open_report"), word("ok")]
    try:
        reports = [export_report.write_report(path, result.warnings) for path in result.paths]
        settings.store_last_report(reports[-1])
    except ExportError as error:  # the documents are written all the same
        lines.append(word("report_failed", reason=message_text(error.message)))
        buttons.remove(word("open_report"))
    answer = cmds.confirmDialog(
        title=word("done_title"),
        message="\n".join(lines) + "\n\n" + "\n".join(result.paths),
        button=buttons,
        defaultButton=buttons[0],
        dismissString=word("ok"),
    )
    if answer == word("open_report"):
        open_last_report()
    return result.paths


def _paragraphs(error: ExportError) -> List[str]:
    """One paragraph for each problem; of very many the first ones."""
    paragraphs = [message_text(one.message) for one in getattr(error, "problems", (error,))]
    more = len(paragraphs) - _MOST_IN_A_DIALOG
    if more > 0:
        paragraphs[_MOST_IN_A_DIALOG:] = [word("more_problems", count=more)]
    return paragraphs


def _records(path: str) -> List[Dict[str, Any]]:
    with open(path, "r", encoding="utf-8") as stream:
        return json.load(stream)["annotations"]


def _done_line(written: Sequence[List[Dict[str, Any]]]) -> str:
    """How much was written. written: the records of each document."""
    records = [record for document in written for record in document]
    return word(
        "done",
        files=len(written),
        frames=len({record["frame"] for record in records}),
        characters=len({record["character"] for record in records}),
        records=len(records),
    )


def _fault_lines(written: Sequence[List[Dict[str, Any]]]) -> List[str]:
    """How often poses look wrong, one line for each kind: joints always missing, still, jumping, sides exchanged."""
    counts: Dict[str, int] = {}
    for records in written:
        for fault in pose_faults.find_faults(records):
            counts[fault.kind] = counts.get(fault.kind, 0) + 1
    return [word("fault_" + kind, count=counts[kind]) for kind in ("never", "still", "jump", "flip") if kind in counts]


def finding_text(finding: Finding) -> str:
    """A finding of the check as a line of a list."""
    return word("problem_row" if finding.is_problem else "remark_row", text=message_text(finding.text))


def open_last_report(*_: Any) -> None:
    """Open the newest report in the browser."""
    path = settings.last_report()
    if not path or not os.path.isfile(path):
        cmds.confirmDialog(title=word("report_item"), message=word("no_report"), button=[word("ok")])
        return
    _open_page(path)


def _open_page(path: str) -> None:
    """Open a file in the browser; where none can be started, say where the file is."""
    if not webbrowser.open(file_url(path)):
        cmds.confirmDialog(title=word("menu"), message=word("open_yourself", path=path), button=[word("ok")])


def file_url(path: str) -> str:
    """The ``file:`` address of an absolute path, also of a Windows drive or network share.

    Only the characters with a meaning in a URL are escaped: Windows decodes escaped letters outside ASCII by its code
    page, but reads plain ones correctly (IEBlog, "The Bizarre and Unhappy Story of 'file:' URLs").
    """
    path = path.replace("\\", "/") if os.name == "nt" or not path.startswith("/") else path
    for letter, escaped in (("%", "%25"), ("#", "%23"), ("?", "%3F")):
        path = path.replace(letter, escaped)
    return "file:" + path if path.startswith("//") else "file:///" + path.lstrip("/")


def check_camera(*_: Any) -> None:
    """Compare our pixels with Maya's for the open scene's cameras, and show the result."""
    try:
        lines = [message_text(line) for line in camera_probe.check_open_scene(default_output(), ())]
    except ExportError as error:
        lines = [message_text(error.message)]
    cmds.confirmDialog(title=word("check_camera_title"), message="\n".join(lines), button=[word("ok")])


def _offer_check() -> None:
    """Offer the check of the cameras once in each version of Maya, before the first export."""
    version = str(cmds.about(version=True))
    if cmds.about(batch=True) or settings.checked_version() == version:
        return
    settings.store_checked_version(version)
    answer = cmds.confirmDialog(
        title=word("check_camera_title"),
        message=word("offer_check", version=version),
        button=[word("check_first"), word("not_now")],
        defaultButton=word("check_first"),
        dismissString=word("not_now"),
    )
    if answer == word("check_first"):
        check_camera()


def prove_camera(*_: Any) -> None:
    """Render a copy of the saved scene with spheres in a Maya without a window; show how far labels are from it."""
    path = cmds.file(query=True, sceneName=True)
    if not path or cmds.file(query=True, modified=True):
        message = word("prove_save_first")
    else:
        program = os.path.join(os.environ.get("MAYA_LOCATION", ""), "bin", "mayapy")
        try:
            done = subprocess.run(
                [program, os.path.normpath(_CHECK_CAMERA), path, "--render"],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                # A pipe has the code page of the system otherwise (Python's documentation of sys.stdout).
                env=dict(os.environ, PYTHONIOENCODING="utf-8"),
                check=False,
            )
            lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
            message = "\n".join(line for line in lines if line.startswith(("camera ", "    ", "error: ")))
        except OSError as error:
            message = "{}: {}".format(program, error.strerror or error)
    cmds.confirmDialog(title=word("prove_item"), message=message or word("prove_nothing"), button=[word("ok")])


def show_joints(is_wanted: bool, *_: Any) -> None:
    """Show or remove the markers in the viewport: the command of a menu item with a tick."""
    viewport_markers.remove_markers()
    if not is_wanted:
        return
    try:
        viewport_markers.show_markers()
    except ExportError as error:
        message = message_text(error.message)
        cmds.confirmDialog(title=word("joints_item"), message=message, button=[word("ok")], icon="critical")


def open_help(*_: Any) -> None:
    """Open the artists' page of the plug-in, in Maya's language."""
    _open_page(os.path.normpath(os.path.join(HELP_FOLDER, word("help_page"))))


def show_about(*_: Any) -> None:
    """Name and version."""
    message = word("about_text", version=__version__)
    cmds.confirmDialog(title=word("menu"), message=message, button=[word("ok")])
