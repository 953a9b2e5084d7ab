"""The export window: characters, camera, frames, options, folder. Nothing has to be filled in for the usual case."""

import os

from maya import cmds

from ..core.errors import ExportError
from ..scene import cameras, kept_credits, preflight, render_settings
from . import actions, settings
from .character_list import CharacterList
from .words import word

WINDOW = "poseAnnotationsWindow"
_CAMERA, _SIZE, _FROM, _LIST, _COUNT, _OUTPUT = (
    "poseCamera", "poseSize", "poseFramesFrom", "poseFrameList", "poseFrameCount", "poseOutput",
)  # fmt: skip
_CREDITS = "poseCredits"
_FINDINGS, _FINDING = "poseFindings", "poseFinding"
_BOXES = ("occlusion", "only_rendered", "scale_to_images", "accept_guesses", "allow_unverified_camera")
_BOX_WORDS = {"allow_unverified_camera": "unverified"}
_SOURCES = ("render", "timeline", "list")


def show_window(*_):
    """Open the window, in place of one that is already open."""
    close_window()
    cmds.window(WINDOW, title=word("window_title"), widthHeight=(560, 860))
    cmds.scrollLayout(childResizable=True)
    cmds.columnLayout(adjustableColumn=True, rowSpacing=4)
    _Form()
    cmds.showWindow(WINDOW)


def close_window(*_):
    """Close the window, if it is open."""
    if cmds.window(WINDOW, exists=True):
        cmds.deleteUI(WINDOW, window=True)


class _Form(object):
    """The controls, below the current layout."""

    def __init__(self):
        chosen = settings.read_settings()
        self._section("characters")
        self._characters = CharacterList()
        self._end()
        self._section("camera")
        self._build_camera(chosen)
        self._end()
        self._section("frames")
        cmds.radioButtonGrp(
            _FROM,
            numberOfRadioButtons=3,
            labelArray3=[word("frames_render"), word("frames_timeline"), word("frames_list")],
            select=_SOURCES.index(chosen.frames_from) + 1,
            annotation=word("frames_tip"),
            changeCommand=self._show_frames,
        )
        cmds.textField(
            _LIST, text=chosen.frame_list, annotation=word("frames_list_tip"), changeCommand=self._show_frames
        )
        cmds.text(_COUNT, label="", align="left")
        self._end()
        self._section("options")
        for name in _BOXES:
            key = _BOX_WORDS.get(name, name)
            cmds.checkBox(_box(name), label=word(key), annotation=word(key + "_tip"), value=getattr(chosen, name))
        cmds.textFieldButtonGrp(
            _OUTPUT,
            label=word("output"),
            text=chosen.output or actions.default_output(),
            annotation=word("output_tip"),
            buttonLabel=word("browse"),
            buttonCommand=self._browse,
            adjustableColumn=2,
            columnWidth3=(60, 300, 80),
        )
        cmds.textFieldGrp(
            _CREDITS,
            label=word("credits"),
            text=_kept_credits(),
            annotation=word("credits_tip"),
            changeCommand=lambda text, *_: kept_credits.keep_credits(text),
            adjustableColumn=2,
            columnWidth2=(60, 380),
        )
        self._end()
        self._section("check_section")
        cmds.textScrollList(
            _FINDINGS,
            numberOfRows=4,
            append=[word("not_checked")],
            annotation=word("findings_tip"),
            selectCommand=self._show_finding,
        )
        cmds.text(_FINDING, label="", align="left", wordWrap=True, height=52)
        self._end()
        cmds.rowLayout(numberOfColumns=4)
        cmds.button("poseCheck", label=word("check"), annotation=word("check_tip"), command=self._check)
        cmds.button("poseExport", label=word("export"), annotation=word("export_button_tip"), command=self._export)
        cmds.button("poseRefresh", label=word("refresh"), annotation=word("refresh_tip"), command=self._refresh)
        cmds.button("poseClose", label=word("close"), annotation=word("close_tip"), command=close_window)
        cmds.setParent("..")
        self._show_frames()

    @staticmethod
    def _section(key):
        cmds.frameLayout(label=word(key), collapsable=True, marginWidth=6, marginHeight=4)
        cmds.columnLayout(adjustableColumn=True, rowSpacing=3)

    @staticmethod
    def _end():
        cmds.setParent("..")
        cmds.setParent("..")

    @staticmethod
    def _build_camera(chosen):
        names = [camera.name for camera in cameras.renderable_cameras()]
        cmds.optionMenu(_CAMERA, annotation=word("camera_tip"))
        for label in [word("all_cameras")] + names:
            cmds.menuItem(label=label)
        wanted = chosen.camera if chosen.camera in names else _viewport_camera(names)
        if wanted:
            cmds.optionMenu(_CAMERA, edit=True, value=wanted)
        cmds.text(_SIZE, label=_size_text(names), align="left")

    def _show_frames(self, *_):
        """How many frames these choices are, and where their pictures are or will be."""
        chosen = self._chosen()
        cmds.textField(_LIST, edit=True, enable=chosen.frames_from == "list")
        try:
            found = cameras.renderable_cameras()
            read = render_settings.read_settings(len(found))
            frames = render_settings.frames_to_export(actions.options_of(chosen).frames, read)
            first = ""
            if found:
                name = chosen.camera or found[0].name
                first = render_settings.picture_names(read, name).path(frames[0])
            text = word("frame_count", count=len(frames), first=first)
        except ExportError as error:
            text = actions.in_words_of_the_window(str(error))
        cmds.text(_COUNT, edit=True, label=text)

    def _browse(self, *_):
        folders = cmds.fileDialog2(fileMode=3, caption=word("output"))
        if folders:
            cmds.textFieldButtonGrp(_OUTPUT, edit=True, text=folders[0])

    def _refresh(self, *_):
        self._characters.refresh()
        self._show_frames()

    def _check(self, *_):
        """List everything that stops an export or is worth knowing; answers the ExportCheck."""
        check = preflight.check_export(actions.options_of(self._chosen()))
        rows = [actions.finding_text(finding) for finding in check.findings] or [word("all_well")]
        cmds.textScrollList(_FINDINGS, edit=True, removeAll=True)
        cmds.textScrollList(_FINDINGS, edit=True, append=rows)
        cmds.text(_FINDING, edit=True, label="")
        return check

    @staticmethod
    def _show_finding():
        """The chosen finding in full: a list has no room for long lines."""
        chosen = cmds.textScrollList(_FINDINGS, query=True, selectItem=True)
        cmds.text(_FINDING, edit=True, label=chosen[0] if chosen else "")

    def _export(self, *_):
        chosen = self._chosen()
        settings.keep_settings(chosen)
        actions.export(chosen, self._check())

    @staticmethod
    def _chosen():
        """The choices of the window as ExportSettings; the project's own folder is not remembered as a choice."""
        camera = cmds.optionMenu(_CAMERA, query=True, value=True)
        output = cmds.textFieldButtonGrp(_OUTPUT, query=True, text=True) if _exists(_OUTPUT) else ""
        is_default = os.path.normpath(output or ".") == os.path.normpath(actions.default_output())
        boxes = {
            name: bool(cmds.checkBox(_box(name), query=True, value=True)) for name in _BOXES if _exists(_box(name))
        }
        return settings.ExportSettings(
            camera="" if camera == word("all_cameras") else camera,
            frames_from=_SOURCES[cmds.radioButtonGrp(_FROM, query=True, select=True) - 1],
            frame_list=cmds.textField(_LIST, query=True, text=True),
            output="" if is_default else output,
            **boxes
        )


def _kept_credits():
    try:
        return kept_credits.read_kept_credits()
    except ExportError:
        return ""  # what is written in the field takes its place; the check tells it


def _box(name):
    return "poseBox_" + name


def _exists(control):
    return cmds.control(control, exists=True)


def _viewport_camera(names):
    """The camera of the viewport in front when it renders, else the only renderable one, else none."""
    panel = cmds.getPanel(withFocus=True)
    if panel and cmds.getPanel(typeOf=panel) == "modelPanel":
        seen = cmds.modelPanel(panel, query=True, camera=True)
        for name in names:
            if seen and seen.rsplit("|", 1)[-1] in (name, name + "Shape"):
                return name
    return names[0] if len(names) == 1 else None


def _size_text(names):
    if not names:
        return word("no_camera")
    try:
        read = render_settings.read_settings(len(names))
    except ExportError as error:
        return actions.in_words_of_the_window(str(error))
    return word("camera_size", width=read.width, height=read.height)
