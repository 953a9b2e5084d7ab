"""What a real Maya may do in one way or in another: the plug-in works in both."""

import os
import subprocess
import sys
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds, mel
from pose_annotations.scene import joints, session, viewport_markers
from pose_annotations.scene.joints import read_joints

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "maya_plugin" / "plug-ins" / "poseAnnotations.py"
FRONT = scenes.camera("shot")


@pytest.fixture
def unloaded():
    """Unloads the plug-in afterwards."""
    yield
    if cmds.pluginInfo("poseAnnotations", query=True, loaded=True):
        cmds.unloadPlugin("poseAnnotations", force=True)


def _load(path):
    failure = ""
    try:
        cmds.loadPlugin(str(path), quiet=True)
    except Exception as error:
        failure = str(error)
    assert failure == "", "the plug-in does not load"


# 1. Where the plug-in lies -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("known", ["its own path", "the source of its functions", "both"])
def test_the_plug_in_finds_its_package_without_a_file_name_of_its_own(plugin_folder, monkeypatch, unloaded, known):
    """In a folder that is not on the path; its name is said by MFnPlugin.loadPath, by its functions, or by both."""
    import inspect

    from maya.api import OpenMaya

    sys.path[:] = [path for path in sys.path if not (Path(path) / "pose_annotations").is_dir()]
    for name in [name for name in sys.modules if name.split(".")[0] == "pose_annotations"]:
        monkeypatch.delitem(sys.modules, name)
    if known == "its own path":
        monkeypatch.setattr(inspect, "getsourcefile", lambda thing: None)
    if known == "the source of its functions":
        monkeypatch.setattr(OpenMaya.MFnPlugin, "loadPath", lambda plugin: "")
    _load(plugin_folder / "plug-ins" / "poseAnnotations.py")
    import pose_annotations

    assert Path(pose_annotations.__file__).parents[2] == plugin_folder
    assert "exportPoseAnnotations" in cmds.pluginInfo("poseAnnotations", query=True, command=True)


def test_the_plug_in_is_executed_without_a_file_name(tmp_path, is_standin):
    if not is_standin:
        pytest.skip("about the stand-in alone")
    path = tmp_path / "asks.py"
    path.write_text("print(__file__)\n", encoding="utf-8")
    failure = ""
    try:
        cmds.loadPlugin(str(path))
    except RuntimeError as error:
        failure = str(error)
    assert "__file__" in failure


# 4. The time slider's range on a farm --------------------------------------------------------------------------------

TIMELINE = (
    'createNode script -n "sceneConfigurationScriptNode";\n'
    '\tsetAttr ".b" -type "string" "playbackOptions -min 11 -max 13 -ast 1 -aet 200 ";\n\tsetAttr ".st" 6;\n'
)


def test_the_time_sliders_range_is_that_of_the_file_though_script_nodes_do_not_run(tmp_path, mayapy):
    scene = tmp_path / "dance.ma"
    scene.write_text(scenes.scene(scenes.figure(), FRONT, TIMELINE), encoding="utf-8")
    cmds.file(str(scene), open=True, force=True, prompt=False, executeScriptNodes=False)
    assert cmds.playbackOptions(query=True, minTime=True) == 1  # as Maya leaves it
    session.open_scene(str(scene))
    asked = [cmds.playbackOptions(query=True, **{flag: True}) for flag in ("minTime", "maxTime")]
    assert asked == [11, 13]
    script = [*mayapy, str(ROOT / "maya_plugin" / "batch_export.py"), str(scene), "--output", str(tmp_path / "out")]
    done = subprocess.run([*script, "--frames", "timeline", "--quiet"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert '"frames": "11-13"' in (tmp_path / "out" / "dance.shot.pose.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["", "playbackOptions", "playbackOptions -min x -max 3;", "print 1; // -min 2 -max 3"])
def test_a_script_node_without_a_range_changes_nothing(tmp_path, text):
    scene = tmp_path / "dance.ma"
    scene.write_text(
        scenes.scene(
            scenes.figure(), FRONT, TIMELINE.replace("playbackOptions -min 11 -max 13 -ast 1 -aet 200 ", text)
        ),
        encoding="utf-8",
    )
    session.open_scene(str(scene))
    assert cmds.playbackOptions(query=True, minTime=True) == 1


# 9. A failing command ------------------------------------------------------------------------------------------------


def test_the_reason_of_a_failure_is_shown_before_it_is_raised(unloaded, open_scene, monkeypatch, tmp_path):
    """Maya may raise no more than "Maya command error" in Python, whatever the plug-in raised."""
    from maya.api import OpenMaya

    shown = []
    monkeypatch.setattr(OpenMaya.MGlobal, "displayError", staticmethod(shown.append))
    cmds.loadPlugin(str(PLUGIN), quiet=True)
    open_scene(scenes.scene(FRONT))
    with pytest.raises(RuntimeError):
        cmds.exportPoseAnnotations(output=str(tmp_path))
    assert any("no joints" in text for text in shown)


def test_the_farms_script_does_not_depend_on_what_the_command_raises(open_scene, tmp_path, monkeypatch):
    import runpy

    open_scene(scenes.scene(FRONT, end=2))
    values = {"StartFrame": "1", "EndFrame": "2", "PosePlugin": (ROOT / "maya_plugin").as_posix()}
    values["PoseOutput"] = (tmp_path / "parts").as_posix()
    monkeypatch.setattr(mel, "eval", lambda text: values[text.split('"')[1]])

    def wordless(**_):
        raise RuntimeError("Maya command error")

    monkeypatch.setattr(cmds, "exportPoseAnnotations", wordless, raising=False)
    with pytest.raises(RuntimeError, match="no joints"):
        runpy.run_path(str(ROOT / "maya_plugin" / "farm" / "deadline" / "export_task.py"))


# 11. The shelf -------------------------------------------------------------------------------------------------------


def _buttons():
    from pose_annotations.ui import shelf

    return shelf.find_buttons()


def test_the_buttons_picture_is_a_file(artist):
    from pose_annotations.ui import shelf

    button = shelf.add_button()
    assert os.path.isfile(cmds.shelfButton(button, query=True, image=True))
    shelf.remove_buttons()


def test_a_button_of_an_earlier_session_without_its_tag_is_taken_up(artist):
    from pose_annotations.ui import shelf

    button = shelf.add_button()
    cmds.shelfButton(button, edit=True, docTag="")
    shelf.add_button()
    assert len(_buttons()) == 1
    assert cmds.shelfButton(button, query=True, docTag=True) == shelf.TAG
    shelf.remove_buttons()
    assert _buttons() == []


def test_of_several_buttons_one_stays_and_others_tools_are_left_alone(artist):
    from pose_annotations.ui import shelf

    first = shelf.add_button()
    look = {"sourceType": "python", "docTag": ""}
    cmds.shelfButton(parent="Animation", command=cmds.shelfButton(first, query=True, command=True), **look)
    other = cmds.shelfButton(parent="Animation", command="print('pose_annotations.ui')", **look)
    shelf.add_button()
    assert len(_buttons()) == 1
    assert cmds.shelfButton(other, exists=True)
    cmds.deleteUI(other, control=True)
    shelf.remove_buttons()


def test_a_button_in_the_file_of_a_tab_that_is_not_shown_yet_is_not_added_again(artist, tmp_path, monkeypatch):
    from pose_annotations.ui import shelf

    monkeypatch.setenv("MAYA_APP_DIR", str(tmp_path))
    folder = Path(cmds.internalVar(userShelfDir=True))
    folder.mkdir(parents=True)
    saved = folder / "shelf_Custom.mel"
    saved.write_text('shelfButton -command "{}" -sourceType "python";\n'.format(shelf._WINDOW), encoding="utf-8")
    assert shelf.add_button() == "" and _buttons() == []
    saved.write_text('shelfButton -command "other";\n', encoding="utf-8")
    assert shelf.add_button() and len(_buttons()) == 1
    shelf.remove_buttons()


# 12. The interface ---------------------------------------------------------------------------------------------------


def test_a_variable_of_the_user_does_not_stop_the_interface(artist, unloaded):
    from maya import mel as standin_mel

    mel.eval("float $tmp")
    try:
        cmds.loadPlugin(str(PLUGIN), quiet=True)
        assert cmds.menu("poseAnnotationsMenu", exists=True) and len(_buttons()) == 1
    finally:
        getattr(standin_mel, "_types", {}).pop("tmp", None)


def test_a_broken_interface_leaves_the_command(artist, unloaded, open_scene, monkeypatch, tmp_path):
    from maya.api import OpenMaya
    from pose_annotations.ui import startup

    def broken():
        raise ValueError("no shelves here")

    shown = []
    monkeypatch.setattr(startup, "build_interface", broken)
    monkeypatch.setattr(OpenMaya.MGlobal, "displayWarning", staticmethod(shown.append))
    _load(PLUGIN)
    assert any("no shelves here" in text for text in shown)
    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    assert len(cmds.exportPoseAnnotations(output=str(tmp_path), occlusion=False)) == 1


# 15. Markers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sent", ["the event of script jobs", "the message of the graph"])
def test_markers_follow_whichever_message_playback_sends(open_scene, monkeypatch, sent):
    from maya.api import OpenMaya

    dead = OpenMaya.MDGMessage.addTimeChangeCallback, OpenMaya.MEventMessage.addEventCallback
    listener = dead[0](lambda *_: None)
    OpenMaya.MMessage.removeCallback(listener)
    if sent == "the event of script jobs":
        monkeypatch.setattr(
            OpenMaya.MDGMessage, "addTimeChangeCallback", staticmethod(lambda *_: dead[0](lambda *_: None))
        )
    else:
        monkeypatch.setattr(
            OpenMaya.MEventMessage, "addEventCallback", staticmethod(lambda *_: dead[0](lambda *_: None))
        )
    open_scene(scenes.scene(scenes.figure(), FRONT, scenes.keys("sentaa", "tx", {1: 0, 3: 20})))
    viewport_markers.show_markers()
    try:
        cmds.currentTime(3)
        place = cmds.xform("pose_l_wrist", query=True, worldSpace=True, translation=True)
        assert place == pytest.approx([84, 124, 0])
    finally:
        viewport_markers.remove_markers()


# 16. Names that importers keep ---------------------------------------------------------------------------------------


def _renamed(keep):
    """The figure as MMD2Maya names unknown bones; ``keep`` gives the text that keeps a joint's own name."""
    text = scenes.figure(with_boxes=False)
    for number, (name, japanese, _, _, _) in enumerate(scenes.FIGURE):
        added = '\taddAttr -ci true -sn "namae" -ln "namae" -dt "string";\n'
        text = text.replace(added, keep(number, japanese, True), 1)
        text = text.replace('\tsetAttr ".namae" -type "string" "{}";\n'.format(japanese), "", 1)
        text = text.replace('"{}"'.format(name), '"joint_Null{}"'.format(number))
    assert "namae" not in text
    linked = "".join(keep(number, japanese, False) for number, (_, japanese, _, _, _) in enumerate(scenes.FIGURE))
    return scenes.scene(text, linked, FRONT, end=1)


def _by_message(number, japanese, on_joint):
    if on_joint:
        return ""
    return (
        'createNode network -n "MD_{0}";\n\taddAttr -ln "MDnLinkNode" -at "message";\n'
        '\taddAttr -ln "MDnBoneName" -dt "string";\n\tsetAttr ".MDnBoneName" -type "string" "{1}";\n'
        'connectAttr "joint_Null{0}.message" "MD_{0}.MDnLinkNode";\n'
    ).format(number, japanese)


def _by_attribute(number, japanese, on_joint):
    text = '\taddAttr -ln "pmxName" -dt "string";\n\tsetAttr ".pmxName" -type "string" "{}";\n'.format(japanese)
    return text if on_joint else ""


@pytest.mark.parametrize("keep", [_by_message, _by_attribute], ids=["MMD2Maya's node", "an attribute of any name"])
def test_the_name_that_an_importer_kept_is_read(open_scene, keep):
    from pose_annotations.core.keypoint_sets import MPII16
    from pose_annotations.core.recognition.recognise import recognise

    open_scene(_renamed(keep))
    figures = recognise(read_joints()).figures
    assert len(figures) == 1 and not figures[0].is_guess
    figure = figures[0]
    found = {name: figure.joints[name].nodes[0].rsplit("|", 1)[-1] for name in ("l_wrist", "r_knee", "l_hip")}
    places = {row[1]: "joint_Null{}".format(number) for number, row in enumerate(scenes.FIGURE)}
    assert found == {"l_wrist": places["左手首"], "r_knee": places["右ひざ"], "l_hip": places["左足"]}
    assert all(figure.joints[name].kind != "none" for name in MPII16.joints)


def test_a_note_in_japanese_is_no_name(open_scene):
    joint = cmds.joint(name="hips")
    cmds.addAttr(joint, longName="memo", dataType="string")
    cmds.setAttr(joint + ".memo", "これは二〇二六年に作られたモデルの腰のジョイントです。", type="string")
    assert joints._original_names("|hips") == {}


# The offer and the proof in the window -------------------------------------------------------------------------------


def test_the_check_is_offered_once_before_the_first_export_in_a_maya(artist, open_scene):
    from pose_annotations.ui import actions, settings

    cmds.optionVar(remove="poseAnnotations_checked_version")
    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    chosen = settings.ExportSettings(occlusion=False)
    artist.will_answer("Check First", "OK", "OK")
    assert len(actions.export(chosen)) == 1
    shown = [flags["message"] for _, flags in artist.messages("confirmDialog")]
    assert "first export in Maya" in shown[-3] and "our pixels and those of Maya" in shown[-2]
    assert settings.checked_version() == cmds.about(version=True)
    artist.will_answer("OK")
    assert len(actions.export(chosen)) == 1
    cmds.optionVar(stringValue=("poseAnnotations_checked_version", "2022"))
    artist.will_answer("Not Now", "OK")
    assert len(actions.export(chosen)) == 1


def test_in_batch_nothing_is_offered(artist, open_scene, monkeypatch):
    from pose_annotations.ui import actions

    cmds.optionVar(remove="poseAnnotations_checked_version")
    honest = cmds.about
    monkeypatch.setattr(cmds, "about", lambda **flags: True if flags.get("batch") else honest(**flags))
    before = len(artist.messages("confirmDialog"))
    artist.will_answer("Not Now")
    actions._offer_check()
    assert len(artist.messages("confirmDialog")) == before
    monkeypatch.undo()
    actions._offer_check()
    assert len(artist.messages("confirmDialog")) == before + 1


@pytest.mark.skipif(os.name == "nt", reason="Maya's programs are stood in for by shell scripts")
def test_the_menu_proves_the_saved_scene_by_a_picture(artist, open_scene, monkeypatch, tmp_path, mayapy):
    from pose_annotations.ui import actions

    folder = tmp_path / "maya" / "bin"
    folder.mkdir(parents=True)
    renderer = Path(__file__).with_name("sphere_renderer.py")
    # Render -r file -s F -e F -b 1 -cam CAMERA -rd FOLDER SCENE
    programs = {
        "mayapy": 'MAYA_STANDIN_UI=0 exec {} "$@"'.format(" ".join(mayapy)),
        "Render": '{} {} "${{13}}" "${{12}}/a.png" 0 0'.format(sys.executable, renderer),
    }
    for name, line in programs.items():
        (folder / name).write_text("#!/bin/sh\n" + line + "\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("MAYA_LOCATION", str(folder.parent))
    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    artist.will_answer("OK")
    actions.prove_camera()
    message = artist.messages("confirmDialog")[-1][1]["message"]
    assert message.startswith("camera shot: 21 of 21 spheres found; label and picture differ by at most 0.0")
    cmds.createNode("transform")
    artist.will_answer("OK")
    actions.prove_camera()
    assert "Save the scene first" in artist.messages("confirmDialog")[-1][1]["message"]
