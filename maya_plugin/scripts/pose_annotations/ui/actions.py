"""What the menu's items and the buttons do. Errors become one dialog with the reason; the scene is as it was."""

import json
import os
import webbrowser

from maya import cmds

from .. import __version__
from ..core.documents import export_report, pose_faults
from ..core.errors import ExportCancelled, ExportError
from ..core.options import ExportOptions
from ..scene import camera_probe, viewport_markers
from ..scene.export import export_annotations
from . import settings
from .progress_bar import MainProgressBar
from .words import message_text, word

_MOST_IN_A_DIALOG = 8  # paragraphs: more would reach beyond a screen, with the button below
HELP_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "help")


def options_of(chosen):
    """ExportOptions of the window's choices (ExportSettings)."""
    return ExportOptions(
        output=chosen.output or default_output(),
        cameras=(chosen.camera,) if chosen.camera else (),
        frames=chosen.frame_list if chosen.frames_from == "list" else chosen.frames_from,
        only_rendered=chosen.only_rendered,
        scale_to_images=chosen.scale_to_images,
        occlusion=chosen.occlusion,
        accept_guesses=chosen.accept_guesses,
        allow_unverified_camera=chosen.allow_unverified_camera,
    )


def default_output():
    """The folder ``annotations`` of the project."""
    return os.path.join(cmds.workspace(query=True, rootDirectory=True), "annotations")


def quick_export(*_):
    """Export with the choices made last, without asking."""
    export(settings.read_settings())


def export(chosen, check=None):
    """Export with ``chosen`` (ExportSettings), write the report, tell what was done; answers the written paths.

    check: of ``preflight.check_export``, where the caller has it. All problems are told at once, and then nothing is
    exported.
    """
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
    told = [_done_line(written)]
    told.append(word("done_warnings", count=len(result.warnings)) if result.warnings else word("done_no_warnings"))
    told += _fault_lines(written)
    buttons = [word("open_report"), word("ok")]
    try:
        reports = [export_report.write_report(path, result.warnings) for path in result.paths]
        settings.keep_last_report(reports[-1])
    except ExportError as error:  # what is exported is exported
        told.append(word("report_failed", reason=message_text(error.message)))
        buttons.remove(word("open_report"))
    answer = cmds.confirmDialog(
        title=word("done_title"),
        message="\n".join(told) + "\n\n" + "\n".join(result.paths),
        button=buttons,
        defaultButton=buttons[0],
        dismissString=word("ok"),
    )
    if answer == word("open_report"):
        open_last_report()
    return result.paths


def _paragraphs(error):
    """What is wrong, a paragraph a problem; of very many the first ones."""
    told = [message_text(one.message) for one in getattr(error, "problems", (error,))]
    more = len(told) - _MOST_IN_A_DIALOG
    if more > 0:
        told[_MOST_IN_A_DIALOG:] = [word("more_problems", count=more)]
    return told


def _records(path):
    with open(path, "r", encoding="utf-8") as stream:
        return json.load(stream)["annotations"]


def _done_line(written):
    """How much was written. written: the records of each document, a list a document."""
    records = [record for document in written for record in document]
    return word(
        "done",
        files=len(written),
        frames=len({record["frame"] for record in records}),
        characters=len({record["character"] for record in records}),
        records=len(records),
    )


def _fault_lines(written):
    """How often the written poses look wrong, a line a kind: joints never there, still, jumping, sides exchanged."""
    counts = {}
    for records in written:
        for fault in pose_faults.find_faults(records):
            counts[fault.kind] = counts.get(fault.kind, 0) + 1
    return [word("fault_" + kind, count=counts[kind]) for kind in ("never", "still", "jump", "flip") if kind in counts]


def finding_text(finding):
    """One finding of the check before an export as a line of a list."""
    return word("problem_row" if finding.is_problem else "remark_row", text=message_text(finding.text))


def open_last_report(*_):
    """Open the newest report in the browser."""
    path = settings.last_report()
    if not path or not os.path.isfile(path):
        cmds.confirmDialog(title=word("report_item"), message=word("no_report"), button=[word("ok")])
        return
    webbrowser.open(address_of_file(path))


def address_of_file(path):
    """The ``file:`` address of an absolute path, also of a Windows drive or network share.

    Only what means something else in an address is escaped: Windows reads escaped letters outside ASCII in its code
    page, and takes plain ones as they are (IEBlog, "The Bizarre and Unhappy Story of 'file:' URLs").
    """
    path = path.replace("\\", "/") if os.name == "nt" or not path.startswith("/") else path
    for letter, escaped in (("%", "%25"), ("#", "%23"), ("?", "%3F")):
        path = path.replace(letter, escaped)
    return "file:" + path if path.startswith("//") else "file:///" + path.lstrip("/")


def check_camera(*_):
    """Compare our pixels with Maya's for the open scene's cameras, and show the lines."""
    try:
        lines = [message_text(line) for line in camera_probe.check_open_scene(default_output(), ())]
    except ExportError as error:
        lines = [message_text(error.message)]
    cmds.confirmDialog(title=word("check_camera_title"), message="\n".join(lines), button=[word("ok")])


def show_joints(is_wanted, *_):
    """Show or remove the markers in the viewport: the command of a menu item with a tick."""
    viewport_markers.remove_markers()
    if not is_wanted:
        return
    try:
        viewport_markers.show_markers()
    except ExportError as error:
        message = message_text(error.message)
        cmds.confirmDialog(title=word("joints_item"), message=message, button=[word("ok")], icon="critical")


def open_help(*_):
    """Open the artists' page that lies beside the plug-in, in Maya's language."""
    page = os.path.normpath(os.path.join(HELP_FOLDER, word("help_page")))
    webbrowser.open(address_of_file(page))


def show_about(*_):
    """Name and version."""
    message = word("about_text", version=__version__)
    cmds.confirmDialog(title=word("menu"), message=message, button=[word("ok")])
