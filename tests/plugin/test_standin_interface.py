"""The stand-in's user interface: real state that an artist can press, and the refusals that Maya's commands have."""

import pytest
from maya import cmds, mel


@pytest.fixture
def form(artist):
    """A small window with one of each control that a tool usually has."""
    heard = []
    cmds.window("poseWindow", title="Poses")
    cmds.columnLayout("column", adjustableColumn=True)
    cmds.textFieldGrp("folder", label="Folder", changeCommand=lambda text: heard.append(("folder", text)))
    cmds.checkBox("occlusion", label="Occlusion", value=True, changeCommand=lambda on: heard.append(("occlusion", on)))
    cmds.optionMenu("camera", label="Camera", changeCommand=lambda text: heard.append(("camera", text)))
    cmds.menuItem(label="persp")
    cmds.menuItem(label="shot")
    cmds.frameLayout("more", label="More", collapsable=True, collapse=True)
    cmds.columnLayout()
    cmds.textField("padding", text="4")
    cmds.setParent("column")
    cmds.textScrollList("joints", append=["head", "hand"], selectCommand=lambda: heard.append(("joints",)))
    cmds.button("go", label="Export", command=lambda _: heard.append(("go",)))
    cmds.showWindow("poseWindow")
    return heard


def test_there_is_no_interface_in_batch():
    if not cmds.about(batch=True):
        pytest.skip("this Maya has a window")
    with pytest.raises(RuntimeError):
        cmds.window()


def test_an_artist_sees_what_was_built(form, artist):
    assert artist.windows() == ["poseWindow"]
    assert artist.texts() == [
        "Poses",
        "Folder",
        "Occlusion",
        "Camera",
        "persp",
        "shot",
        "More",
        "head",
        "hand",
        "Export",
    ]
    assert cmds.button("go", query=True, label=True) == "Export"
    assert cmds.button("go", query=True, fullPathName=True) == "poseWindow|column|go"
    assert cmds.columnLayout("column", query=True, numberOfChildren=True) == 6
    assert cmds.window("poseWindow", query=True, title=True) == "Poses"


def test_pressing_typing_and_choosing_run_the_commands(form, artist):
    artist.write("Folder", "D:/ポーズ")
    artist.tick("Occlusion", False)
    artist.choose("camera", "shot")
    artist.choose("joints", "hand")
    artist.press("Export")
    assert form == [("folder", "D:/ポーズ"), ("occlusion", False), ("camera", "shot"), ("joints",), ("go",)]
    assert cmds.textFieldGrp("folder", query=True, text=True) == "D:/ポーズ"
    assert cmds.optionMenu("camera", query=True, value=True) == "shot"
    assert cmds.textScrollList("joints", query=True, selectItem=True) == ["hand"]


def test_an_edit_by_command_runs_no_command(form, artist):
    cmds.checkBox("occlusion", edit=True, value=False)
    cmds.optionMenu("camera", edit=True, select=2)
    assert form == [] and cmds.optionMenu("camera", query=True, value=True) == "shot"


def test_what_is_greyed_out_hidden_or_folded_cannot_be_pressed(form, artist):
    from maya_hands import CannotDo

    cmds.button("go", edit=True, enable=False)
    with pytest.raises(CannotDo, match="greyed out"):
        artist.press("Export")
    with pytest.raises(CannotDo, match="out of sight"):
        artist.write("padding", "3")
    artist.unfold("More")
    artist.write("padding", "30")
    assert cmds.textField("padding", query=True, text=True) == "30"
    with pytest.raises(CannotDo, match="there is no 'Improt'"):
        artist.press("Improt")


def test_wrong_flags_parents_and_names_are_refused(artist):
    with pytest.raises(TypeError, match="Invalid flag 'titel'"):
        cmds.window(titel="x")
    cmds.window("w")
    with pytest.raises(RuntimeError, match="Controls must have a layout"):
        cmds.button(label="nowhere")
    cmds.rowLayout("row", numberOfColumns=1)
    cmds.text(label="one")
    with pytest.raises(RuntimeError, match="Too many children in layout"):
        cmds.text(label="two")
    with pytest.raises(RuntimeError, match="not unique"):
        cmds.window("w")
    with pytest.raises(RuntimeError, match="not found"):
        cmds.button("nobody", edit=True, label="x")
    with pytest.raises(TypeError, match="edit mode"):
        cmds.rowLayout("row", edit=True, numberOfColumns=3)


def test_a_deleted_window_takes_its_controls_and_jobs_along(form, artist):
    closed = []
    cmds.scriptJob(uiDeleted=("poseWindow", lambda: closed.append(True)))
    job = cmds.scriptJob(event=("SelectionChanged", lambda: None), parent="poseWindow")
    assert cmds.scriptJob(exists=job)
    cmds.deleteUI("poseWindow")
    assert not cmds.window("poseWindow", exists=True) and not cmds.button("go", exists=True)
    assert closed == [True] and not cmds.scriptJob(exists=job)
    with pytest.raises(RuntimeError, match="not found"):
        cmds.deleteUI("poseWindow")


def test_the_close_box_runs_the_close_command(artist):
    closed = []
    cmds.window("w", closeCommand=lambda: closed.append(1))
    cmds.columnLayout()
    cmds.showWindow("w")
    artist.close("w")
    assert closed == [1] and not cmds.window("w", exists=True)


def test_menus_go_into_the_main_window_and_away(artist):
    pressed = []
    main = mel.eval("$tmp = $gMainWindow")
    menu = cmds.menu("poseMenu", label="Poses", parent=main, tearOff=True)
    cmds.menuItem("exportItem", label="Export...", parent=menu, command=lambda _: pressed.append("export"))
    cmds.menuItem(optionBox=True, parent=menu, command=lambda _: pressed.append("options"))
    cmds.menuItem("showItem", label="Show Joints", parent=menu, checkBox=False, command=lambda on: pressed.append(on))
    artist.press("Export...")
    artist.press_option_box("Export...")
    artist.press("Show Joints")
    assert pressed == ["export", "options", True]
    assert cmds.menuItem("showItem", query=True, checkBox=True) is True
    assert "poseMenu" in cmds.window(main, query=True, menuArray=True)
    cmds.deleteUI(menu)
    assert not cmds.menu("poseMenu", exists=True)


def test_a_shelf_button_is_added_to_the_chosen_shelf_and_runs(artist, monkeypatch):
    import __main__

    monkeypatch.setattr(__main__, "pose_pressed", [], raising=False)
    top = mel.eval("$tmp = $gShelfTopLevel")
    shelf = cmds.shelfTabLayout(top.rpartition("|")[2], query=True, selectTab=True)
    assert shelf == "Polygons"
    cmds.shelfButton("poseButton", parent=shelf, label="Poses", sourceType="python", command="pose_pressed.append(1)")
    artist.press("poseButton")
    assert __main__.pose_pressed == [1]
    assert cmds.shelfLayout(shelf, query=True, childArray=True) == ["poseButton"]


def test_deferred_work_runs_when_maya_is_idle(artist):
    done = []
    cmds.evalDeferred(lambda: done.append(1))
    assert done == []
    artist.wait()
    assert done == [1]


def test_dialogs_wait_for_an_answer(artist):
    artist.will_answer("Yes", ["/tmp/a.json"], None)
    assert cmds.confirmDialog(message="Sure?", button=["Yes", "No"], dismissString="No") == "Yes"
    assert cmds.fileDialog2(fileMode=1, caption="Choose") == ["/tmp/a.json"]
    assert cmds.fileDialog2(fileMode=3) is None
    with pytest.raises(RuntimeError, match="nobody answers"):
        cmds.confirmDialog(message="And now?")


def test_escape_stops_progress_only_where_it_may(artist):
    bar = mel.eval("$tmp = $gMainProgressBar")
    cmds.progressBar(bar, edit=True, beginProgress=True, isInterruptable=True, maxValue=10)
    artist.will_press_escape(after=2)
    asked = []
    for _ in range(4):
        asked.append(cmds.progressBar(bar, query=True, isCancelled=True))
        cmds.progressBar(bar, edit=True, step=1)
    assert asked == [False, False, True, True]
    assert cmds.progressBar(bar, query=True, progress=True) == 4
    cmds.progressBar(bar, edit=True, endProgress=True)
    assert cmds.progressBar(bar, query=True, isCancelled=True) is False


def test_script_jobs_hear_time_selection_attributes_and_new_scenes(artist):
    heard = []
    cmds.createNode("transform", name="box")
    jobs = [
        cmds.scriptJob(event=("timeChanged", lambda: heard.append("time"))),
        cmds.scriptJob(event=("SelectionChanged", lambda: heard.append("selection")), runOnce=True),
        cmds.scriptJob(attributeChange=("box.translateX", lambda: heard.append("moved"))),
        cmds.scriptJob(event=("NewSceneOpened", lambda: heard.append("new")), protected=True),
    ]
    cmds.currentTime(5)
    cmds.currentTime(5)
    cmds.select("persp")
    cmds.select("top")
    cmds.setAttr("box.translateX", 3)
    cmds.file(new=True, force=True)
    assert heard == ["time", "selection", "moved", "new"]
    with pytest.raises(RuntimeError, match="protected"):
        cmds.scriptJob(kill=jobs[3])
    cmds.scriptJob(kill=[jobs[0], jobs[3]], force=True)
    assert not cmds.scriptJob(exists=jobs[0])
    with pytest.raises(RuntimeError, match="Unknown event"):
        cmds.scriptJob(event=("NoSuchEvent", lambda: None))


def test_the_active_viewport_has_a_camera(artist):
    panel = cmds.getPanel(withFocus=True)
    assert cmds.getPanel(typeOf=panel) == "modelPanel"
    assert cmds.modelPanel(panel, query=True, camera=True) == "persp"
    cmds.lookThru("top")
    assert cmds.modelPanel(panel, query=True, camera=True) == "top"


def test_a_viewport_shows_the_overscan_that_a_render_leaves_out(artist):
    from maya.api import OpenMaya as om
    from maya.api import OpenMayaUI as omui

    view = omui.M3dView.getM3dViewFromModelPanel(cmds.getPanel(withFocus=True))
    assert view.getCamera().partialPathName() == "perspShape"
    centre = om.MPoint(0, 0, -10) * om.MSelectionList().add("persp").getDagPath(0).inclusiveMatrix()
    right = om.MPoint(1, 0, -10) * om.MSelectionList().add("persp").getDagPath(0).inclusiveMatrix()
    width, height = view.portWidth(), view.portHeight()
    assert view.worldToView(centre) == (width // 2, height // 2, True)
    before = view.worldToView(right)[0] - width // 2
    cmds.setAttr("perspShape.overscan", 2)
    assert view.worldToView(right)[0] - width // 2 == pytest.approx(before / 2, abs=1)


def test_a_dropped_python_file_installs_itself(artist, tmp_path):
    path = tmp_path / "drag_me.py"
    code = (
        "from maya import cmds\ndef onMayaDroppedPythonFile(*args):\n    cmds.createNode('transform', name='dropped')\n"
    )
    path.write_text(code, encoding="utf-8")
    artist.drop(path)
    assert cmds.objExists("dropped")


def test_a_window_can_be_drawn(form, artist):
    from maya_hands import drawn_html

    page = drawn_html("poseWindow")
    assert "<title>Poses</title>" in page and "Export</button>" in page and page.count("<option") == 2
