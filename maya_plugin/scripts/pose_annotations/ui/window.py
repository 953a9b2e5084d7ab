"""The export window: characters, camera, frames, options, folder; the defaults are right for the usual case."""

import os
from typing import Any, Sequence

from maya import cmds

from ..core.errors import ExportError
from ..scene import cameras, file_info, preflight, render_settings
from . import actions, settings
from .camera_menu import CameraMenu
from .character_list import CharacterList
from .words import message_text, word

WINDOW = "poseAnnotationsWindow"
_FROM, _LIST, _COUNT, _OUTPUT = "poseFramesFrom", "poseFrameList", "poseFrameCount", "poseOutput"
_CREDITS, _PREROLL = "poseCredits", "posePreroll"
_FINDINGS, _FINDING = "poseFindings", "poseFinding"
_BOXES = ("occlusion", "only_rendered", "scale_to_images", "accept_guesses", "allow_unverified_camera", "allow_empty")
_BOX_WORDS = {"allow_unverified_camera": "unverified"}
_SOURCES = ("render", "timeline", "list")


def show_window(*_: Any) -> None:
    """Open the window, in place of an open one."""
    close_window()
    cmds.window(WINDOW, title=word("window_title"), widthHeight=(560, 860))
    _Form()
    cmds.showWindow(WINDOW)


def close_window(*_: Any) -> None:
    """Close the window, if it is open."""
    if cmds.window(WINDOW, exists=True):
        cmds.deleteUI(WINDOW, window=True)


class _Form:
    """The controls, below the current layout: choices that scroll, and buttons that are always visible."""

    def __init__(self) -> None:
        form = cmds.formLayout()
        choices = cmds.scrollLayout("poseChoices", childResizable=True)
        cmds.columnLayout(adjustableColumn=True, rowSpacing=4)
        self._build_choices(settings.read_settings())
        cmds.setParent(form)
        buttons = self._build_buttons()
        sides = [(choices, side, 0) for side in ("top", "left", "right")]
        sides += [(buttons, side, 6) for side in ("left", "right", "bottom")]
        cmds.formLayout(form, edit=True, attachForm=sides, attachControl=[(choices, "bottom", 6, buttons)])
        self._show_frames()
        for event in ("SceneOpened", "NewSceneOpened"):  # gone with the window
            cmds.scriptJob(event=(event, self._follow_scene), parent=WINDOW)

    def _build_choices(self, chosen: settings.ExportSettings) -> None:
        self._default_output = actions.default_output()
        self._section("characters")
        self._characters = CharacterList()
        self._end()
        self._section("camera")
        self._camera = CameraMenu(chosen.camera)
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
        cmds.text(_COUNT, label="", align="left", height=32)
        self._end()
        self._section("options")
        for name in _BOXES:
            key = _BOX_WORDS.get(name, name)
            cmds.checkBox(_box(name), label=word(key), annotation=word(key + "_tip"), value=getattr(chosen, name))
        cmds.textFieldGrp(
            _PREROLL,
            label=word("preroll"),
            text=str(chosen.preroll),
            annotation=word("preroll_tip"),
            columnWidth2=(60, 60),
        )
        cmds.textFieldButtonGrp(
            _OUTPUT,
            label=word("output"),
            text=chosen.output or self._default_output,
            annotation=word("output_tip"),
            buttonLabel=word("browse"),
            buttonCommand=self._browse,
            adjustableColumn=2,
            columnWidth3=(60, 300, 80),
        )
        cmds.textFieldGrp(
            _CREDITS,
            label=word("credits"),
            text=_scene_credits(),
            annotation=word("credits_tip"),
            changeCommand=lambda text, *_: file_info.store_scene_credits(text),
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

    def _build_buttons(self) -> str:
        row = cmds.rowLayout("poseButtons", numberOfColumns=4)
        cmds.button("poseCheck", label=word("check"), annotation=word("check_tip"), command=self._check)
        cmds.button("poseExport", label=word("export"), annotation=word("export_button_tip"), command=self._export)
        cmds.button("poseRefresh", label=word("refresh"), annotation=word("refresh_tip"), command=self._refresh)
        cmds.button("poseClose", label=word("close"), annotation=word("close_tip"), command=close_window)
        cmds.setParent("..")
        return row

    @staticmethod
    def _section(key: str) -> None:
        cmds.frameLayout(label=word(key), collapsable=True, marginWidth=6, marginHeight=4)
        cmds.columnLayout(adjustableColumn=True, rowSpacing=3)

    @staticmethod
    def _end() -> None:
        cmds.setParent("..")
        cmds.setParent("..")

    def _show_frames(self, *_: Any) -> None:
        """Show how many frames these choices have, and where their pictures are or will be."""
        chosen = self._chosen()
        cmds.textField(_LIST, edit=True, enable=chosen.frames_from == "list")
        try:
            found = cameras.renderable_cameras()
            read = render_settings.read_settings(len(found))
            frames = render_settings.frames_to_export(actions.options_of(chosen).frames, read)
            text = word("frame_count", count=len(frames))
            if found:
                name = chosen.camera or found[0].name
                first = render_settings.picture_names(read, name).path(frames[0])
                key = "pictures_there" if os.path.isfile(first) else "pictures_to_come"
                text += "\n" + word(key, first=first)
        except ExportError as error:
            text = message_text(error.message)
        cmds.text(_COUNT, edit=True, label=text, annotation=text)  # a long path is cut at the window's edge

    def _browse(self, *_: Any) -> None:
        folders = cmds.fileDialog2(fileMode=3, caption=word("output"))
        if folders:
            cmds.textFieldButtonGrp(_OUTPUT, edit=True, text=folders[0])

    def _refresh(self, *_: Any) -> None:
        """Read the scene again; choices stay where they still exist."""
        self._show_scene(self._camera.chosen_row())

    def _follow_scene(self, *_: Any) -> None:
        """Read the scene that is open now, with the choices made here."""
        self._show_scene(self._camera.chosen())

    def _show_scene(self, camera: str) -> None:
        self._camera.fill(camera)
        self._characters.refresh()
        folder = cmds.textFieldButtonGrp(_OUTPUT, query=True, text=True)
        if folder == self._default_output:  # not chosen by the user, so it follows the project
            self._default_output = actions.default_output()
            cmds.textFieldButtonGrp(_OUTPUT, edit=True, text=self._default_output)
        cmds.textFieldGrp(_CREDITS, edit=True, text=_scene_credits())
        self._list_findings([word("not_checked")])
        self._show_frames()

    @staticmethod
    def _list_findings(rows: Sequence[str]) -> None:
        cmds.textScrollList(_FINDINGS, edit=True, removeAll=True)
        cmds.textScrollList(_FINDINGS, edit=True, append=rows)
        cmds.text(_FINDING, edit=True, label="")

    def _check(self, *_: Any) -> preflight.ExportCheck:
        """List all findings of the check; returns the check."""
        self._show_frames()
        check = preflight.check_export(actions.options_of(self._chosen()))
        rows = [actions.finding_text(finding) for finding in check.findings] or [word("all_well")]
        self._list_findings(rows)
        return check

    @staticmethod
    def _show_finding(*_: Any) -> None:
        """Show the selected finding in full: a list has no room for long lines."""
        chosen = cmds.textScrollList(_FINDINGS, query=True, selectItem=True)
        cmds.text(_FINDING, edit=True, label=chosen[0] if chosen else "")

    def _export(self, *_: Any) -> None:
        chosen = self._chosen()
        settings.store_settings(chosen)
        actions.export(chosen, self._check())

    def _chosen(self) -> settings.ExportSettings:
        """The choices of the window; the project's own folder is not stored as a choice."""
        output = cmds.textFieldButtonGrp(_OUTPUT, query=True, text=True) if _exists(_OUTPUT) else ""
        is_default = os.path.normpath(output or ".") == os.path.normpath(actions.default_output())
        boxes = {
            name: bool(cmds.checkBox(_box(name), query=True, value=True)) for name in _BOXES if _exists(_box(name))
        }
        return settings.ExportSettings(
            camera=self._camera.chosen(),
            frames_from=_SOURCES[cmds.radioButtonGrp(_FROM, query=True, select=True) - 1],
            frame_list=cmds.textField(_LIST, query=True, text=True),
            output="" if is_default else output,
            preroll=_whole(cmds.textFieldGrp(_PREROLL, query=True, text=True)) if _exists(_PREROLL) else 0,
            **boxes,
        )


def _scene_credits() -> str:
    try:
        return file_info.read_scene_credits()
    except ExportError:
        return ""  # text entered in the field replaces it; the check reports it


def _whole(text: str) -> int:
    """A number of frames as typed; 0 for what is none."""
    return int(text) if text.strip().isdigit() else 0


def _box(name: str) -> str:
    return "poseBox_" + name


def _exists(control: str) -> bool:
    return bool(cmds.control(control, exists=True))
