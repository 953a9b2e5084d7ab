"""What an artist does, from dropping a file into the viewport to an opened report, on two characters in one scene."""

import json
import os
import struct

import plugin_scenes
import pytest
from maya import cmds

PLUGIN_FOLDER = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", "maya_plugin"))


def test_from_the_dropped_file_to_the_opened_report(installed, open_scene, opened_pages, tmp_path):
    scene = open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    cmds.currentTime(2)
    cmds.select("miku_atama")
    cmds.file(modified=False)
    installed.press("Export...")
    assert any(text.startswith("miku") and "16/16" in text for text in installed.texts())
    assert any(text.startswith("rin") and "15/16, missing: l_wrist" in text for text in installed.texts())
    installed.will_answer("Open Report")
    installed.press("poseExport")
    document = tmp_path / "annotations" / "踊り 1.shotCam.pose.json"
    records = json.loads(document.read_text(encoding="utf-8"))["annotations"]
    assert {(record["frame"], record["character"]) for record in records} == {
        (frame, name) for frame in (1, 2, 3) for name in {record["character"] for record in records}
    }
    assert len(records) == 6
    message = installed.messages("confirmDialog")[-1][1]["message"]
    assert message.startswith("1 file(s): 3 frame(s) with 2 character(s), 6 record(s).\n1 warning(s)")
    (page,) = opened_pages
    assert page.endswith("踊り 1.shotCam.report.html")
    report = (tmp_path / "annotations" / "踊り 1.shotCam.report.html").read_text(encoding="utf-8")
    assert all(name in report for name in ("miku", "rin", "l_wrist of rin"))  # and what rin lacks
    assert cmds.currentTime(query=True) == 2
    assert cmds.ls(selection=True) == ["miku_atama"]
    assert not cmds.file(query=True, modified=True)
    assert scene.exists()


def test_an_override_picked_in_the_scene_is_kept_with_it_and_used(installed, open_scene, tmp_path):
    scene = open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    rin = next(text for text in installed.texts() if text.startswith("rin"))
    installed.choose("poseCharacters", rin)
    row = next(text for text in installed.texts() if text.startswith("l_wrist"))
    installed.choose("poseJoints", row)
    cmds.select("rin_hidarihiji")
    installed.press("Use Selected Joint")
    assert any(text.startswith("rin") and "16/16" in text for text in installed.texts())
    assert cmds.file(query=True, modified=True)
    cmds.file(save=True)
    cmds.file(new=True, force=True)
    cmds.file(str(scene), open=True, force=True)
    (path,) = cmds.exportPoseAnnotations(frames="1", occlusion=False)
    with open(path, encoding="utf-8") as stream:
        records = json.load(stream)["annotations"]
    (record,) = [record for record in records if record["character"].startswith("rin")]
    source = record["joint_source"][15]
    assert source["kind"] == "manual" and source["from"][0].endswith("rin_hidarihiji")
    assert record["joint_self"][15] == record["joint_self"][14]  # the elbow, as it was picked
    installed.press("Export...")
    installed.choose("poseCharacters", next(text for text in installed.texts() if text.startswith("rin")))
    installed.choose("poseJoints", next(text for text in installed.texts() if text.startswith("l_wrist")))
    installed.press("Back to Automatic")
    assert any(text.startswith("rin") and "15/16" in text for text in installed.texts())


def test_a_mapping_is_saved_to_a_file_and_loaded_in_another_scene(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    installed.choose("poseCharacters", next(text for text in installed.texts() if text.startswith("miku")))
    installed.choose("poseJoints", next(text for text in installed.texts() if text.startswith("r_wrist")))
    installed.press("Mark as Missing")
    path = tmp_path / "対応 1.json"
    installed.will_answer([str(path)])
    installed.press("Save Mapping...")
    assert "r_wrist" in path.read_text(encoding="utf-8")
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    assert any(text.startswith("miku") and "16/16" in text for text in installed.texts())
    installed.will_answer([str(path)])
    installed.press("Load Mapping...")
    assert any(text.startswith("miku") and "15/16, missing: r_wrist" in text for text in installed.texts())
    assert cmds.file(query=True, modified=True)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    installed.will_answer([str(tmp_path / "broken.json")], "OK")
    installed.press("Load Mapping...")
    assert "broken.json" in installed.messages("confirmDialog")[-1][1]["message"]


def test_the_shelf_button_opens_the_window_and_a_double_click_exports(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    button = installed.find("Export Pose Annotations", {"shelfButton"})
    assert os.path.basename(button.flags["image"]) == "poseAnnotations.png"
    assert os.path.isfile(button.flags["image"])
    assert os.path.isfile(os.path.join(PLUGIN_FOLDER, "icons", button.flags["image"]))
    installed.press(button.path)
    assert installed.windows() == ["poseAnnotationsWindow"]
    installed.will_answer("OK")
    installed.double_press(button.path)
    assert (tmp_path / "annotations" / "踊り 1.shotCam.pose.json").exists()


def test_the_menu_has_all_its_items_and_each_says_what_it_does(installed):
    installed.open_menu("poseAnnotationsMenu")
    items = [one for one in installed.find("poseAnnotationsMenu").walk() if one.kind == "menuItem"]
    named = [one for one in items if not one.flags.get("optionBox") and not one.flags.get("divider")]
    assert [one.flags["label"] for one in named] == [
        "Export...", "Quick Export", "Check Mapping", "Show Joints in Viewport", "Check Camera", "Prove by a Picture",
        "Open Last Report", "Help", "About",
    ]  # fmt: skip
    assert [one.name for one in items if not one.flags.get("divider") and not one.flags.get("annotation")] == []


def test_check_mapping_and_check_camera_answer(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Check Mapping")
    installed.choose("poseJoints", next(text for text in installed.texts() if text.startswith("head_top")))
    assert "head_top" in installed.value("poseWhy")
    installed.will_answer("OK")
    installed.press("Check Camera")
    assert "camera shotCam: our pixels" in installed.messages("confirmDialog")[-1][1]["message"]


def test_choices_are_remembered_and_used_by_quick_export(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    installed.choose("poseFramesFrom", "List")
    installed.write("poseFrameList", "2-3")
    installed.tick("poseBox_occlusion", False)
    installed.will_answer("OK")
    installed.press("poseExport")
    assert cmds.optionVar(query="poseAnnotations_frame_list") == "2-3"
    assert cmds.optionVar(query="poseAnnotations_occlusion") == 0
    assert not cmds.optionVar(exists="poseAnnotations_credits")  # what belongs to the scene stays in the scene
    document = tmp_path / "annotations" / "踊り 1.shotCam.pose.json"
    document.unlink()
    installed.will_answer("OK")
    installed.press("Quick Export")
    frames = {record["frame"] for record in json.loads(document.read_text(encoding="utf-8"))["annotations"]}
    assert frames == {2, 3}


def test_escape_stops_the_export_within_a_frame_and_leaves_nothing(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    cmds.currentTime(3)
    cmds.file(modified=False)
    installed.will_press_escape(after=1)
    installed.press("Quick Export")
    status = [text for _, text in installed.messages("progressStatus")]
    assert len(status) == 2 and "frame 1," in status[1]  # asked before frame 2, and no frame after that
    assert "cancelled" in installed.messages("inViewMessage")[-1][1]["statusMessage"]
    assert [p.name for p in (tmp_path / "annotations").iterdir()] == []
    assert not cmds.file(query=True, modified=True)
    assert cmds.currentTime(query=True) == 3


def test_the_bar_below_says_the_frame_and_the_time_left(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.will_answer("OK")
    installed.press("Quick Export")
    status = [text for _, text in installed.messages("progressStatus")]
    assert status[0] == "Exporting pose annotations (Esc stops)"
    assert [text.split(", ")[0] for text in status[1:]] == [
        "Exporting pose annotations: frame %d" % n for n in (1, 2, 3)
    ]
    assert status[-1].endswith(", 0 s left")
    assert [state for _, state in installed.messages("progress")] == ["begin", "end"]


def test_a_scene_without_characters_is_one_dialog_and_no_file(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.camera("shotCam")))
    installed.will_answer("OK")
    installed.press("Quick Export")
    (_, shown) = installed.messages("confirmDialog")[-1]
    assert "no joints" in shown["message"]
    assert not list((tmp_path / "annotations").glob("*"))


def test_help_about_and_last_report_answer(installed, opened_pages):
    installed.press("poseAnnotationsMenu_help_item")
    assert opened_pages[0].endswith("maya_plugin/help/index.html")
    installed.will_answer("OK", "OK")
    installed.press("About")
    installed.press("Open Last Report")
    messages = [shown["message"] for _, shown in installed.messages("confirmDialog")]
    assert "0.1.0" in messages[-2]
    assert "no report yet" in messages[-1]


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/home/田中/踊り #1 50%?.html", "file:///home/田中/踊り %231 50%25%3F.html"),
        ("C:\\Users\\田中 太郎\\踊り.html", "file:///C:/Users/田中 太郎/踊り.html"),
        ("D:/annotations/a.html", "file:///D:/annotations/a.html"),
        ("\\\\server\\share\\a b.html", "file://server/share/a b.html"),
        ("//server/share/a.html", "file://server/share/a.html"),
    ],
)
def test_a_page_is_opened_by_an_address_that_browsers_of_all_systems_know(path, address):
    from pose_annotations.ui import actions

    assert actions.file_url(path) == address


def test_show_joints_puts_markers_up_and_takes_them_away(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Show Joints in Viewport")
    assert len(cmds.ls("pose_l_ankle*", type="transform")) == 2
    assert "Show Joints in Viewport" in installed.open_menu("poseAnnotationsMenu")
    assert cmds.menuItem("poseAnnotationsMenu_joints_item", query=True, checkBox=True)
    installed.press("Show Joints in Viewport")
    assert cmds.ls("pose*Markers", type="transform") == []


def test_markers_go_with_the_scene_and_with_the_plug_in(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Show Joints in Viewport")
    cmds.file(new=True, force=True)
    installed.open_menu("poseAnnotationsMenu")
    assert not cmds.menuItem("poseAnnotationsMenu_joints_item", query=True, checkBox=True)
    installed.will_answer("OK")
    installed.press("Show Joints in Viewport")
    assert "no joints" in installed.messages("confirmDialog")[-1][1]["message"]
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Show Joints in Viewport")
    cmds.unloadPlugin("poseAnnotations.py")
    assert cmds.ls("pose_*") == []


def test_check_lists_in_the_window_and_export_tells_every_problem_in_one_dialog(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.camera("shotCam", renderable=False)))
    installed.press("Export...")
    installed.press("Check")
    rows = [text for text in installed.texts() if text.startswith("To correct:")]
    assert any("no camera of the scene is renderable" in row for row in rows)
    assert any("no joints" in row for row in rows)
    installed.choose("poseFindings", rows[0])
    assert installed.value("poseFinding") == rows[0]
    installed.will_answer("OK")
    installed.press("poseExport")
    message = installed.messages("confirmDialog")[-1][1]["message"]
    paragraphs = message.split("\n\n")
    assert paragraphs == [row[len("To correct: ") :] for row in rows]  # what the list said, one paragraph each
    with pytest.raises(RuntimeError, match=r"2 problems: .*no camera.*no joints"):
        cmds.exportPoseAnnotations()
    assert not (tmp_path / "annotations").exists()


def test_very_many_problems_leave_the_dialog_on_the_screen(installed, open_scene):
    squeezed = [plugin_scenes.camera("cam%d" % n, attributes={"lensSqueezeRatio": 2}) for n in range(12)]
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), *squeezed))
    installed.will_answer("OK")
    installed.press("Quick Export")
    paragraphs = installed.messages("confirmDialog")[-1][1]["message"].split("\n\n")
    assert len(paragraphs) == 9 and paragraphs[-1].startswith("... and 4 more")
    installed.press("Export...")
    installed.press("Check")
    assert len([text for text in installed.texts() if text.startswith("To correct:")]) == 12


def test_what_looks_wrong_in_the_written_poses_is_counted_at_the_end(installed, open_scene):
    wave = {frame: 2.0 * (frame % 5) for frame in range(1, 21)}
    leap = dict.fromkeys(range(1, 21), 24.0)
    leap[12] = 120.0
    open_scene(
        plugin_scenes.scene(
            plugin_scenes.figure(skip=("右足首",)),
            plugin_scenes.camera("shotCam", translate=(0, 90, 700)),
            plugin_scenes.keys("kubi", "tx", wave),
            plugin_scenes.keys("hidaritekubi", "tx", leap),
            end=20,
        )
    )
    installed.will_answer("OK")
    installed.press("Quick Export")
    message = installed.messages("confirmDialog")[-1][1]["message"]
    assert "1 x a joint that is never there" in message
    assert "x a joint that jumps" in message


def test_a_report_that_cannot_be_written_does_not_hide_that_the_export_is(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    (tmp_path / "annotations" / "踊り 1.shotCam.report.html").mkdir(parents=True)
    installed.will_answer("OK")
    installed.press("Quick Export")
    shown = installed.messages("confirmDialog")[-1][1]
    assert shown["title"] == "Pose annotations are written"
    assert "The report could not be written: " in shown["message"]
    assert shown["button"] == ["OK"]
    assert (tmp_path / "annotations" / "踊り 1.shotCam.pose.json").is_file()


def test_mirror_sets_the_other_side_and_refuses_the_middle(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    installed.choose("poseCharacters", next(text for text in installed.texts() if text.startswith("miku")))
    installed.choose("poseJoints", next(text for text in installed.texts() if text.startswith("l_wrist")))
    cmds.select("miku_hidarihiji")
    installed.press("Use Selected Joint")
    installed.press("Mirror")
    row = next(text for text in installed.texts() if text.startswith("r_wrist"))
    assert "右ひじ" in row and "by hand" in row
    installed.choose("poseJoints", next(text for text in installed.texts() if text.startswith("pelvis")))
    installed.will_answer("OK")
    installed.press("Mirror")
    assert "pelvis lies in the middle" in installed.messages("confirmDialog")[-1][1]["message"]


def test_credits_written_in_the_window_are_kept_with_the_scene_and_exported(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    installed.write("poseCredits", "Model: somebody")
    assert cmds.file(query=True, modified=True)
    installed.will_answer("OK")
    installed.press("poseExport")
    document = json.loads((tmp_path / "annotations" / "踊り 1.shotCam.pose.json").read_text(encoding="utf-8"))
    assert document["source"]["credits"] == "Model: somebody"
    installed.press("Export...")
    assert installed.value("poseCredits") == "Model: somebody"


def test_messages_name_the_boxes_of_the_window_and_not_the_flags_of_the_farm(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
    (tmp_path / "images").mkdir()
    header = struct.pack(">I4sII", 13, b"IHDR", 320, 180)
    for name in ("test.0001.png", "test.0002.png", "test.0003.png"):
        (tmp_path / "images" / name).write_bytes(b"\x89PNG\r\n\x1a\n" + header + b"\x08\x02\0\0\0")
    installed.press("Export...")
    installed.press("Check")
    row = next(text for text in installed.texts() if text.startswith("To correct:"))
    assert "tick 'Pictures may be rendered at another size'" in row
    assert "--" not in row
    installed.tick("poseBox_scale_to_images")
    installed.press("Check")
    assert "Nothing to correct." in installed.texts()


def test_a_shot_without_anybody_is_refused_by_a_dialog_that_names_the_box_and_written_with_it(
    installed, open_scene, tmp_path
):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam", rotate=(0, 180, 0))))
    installed.press("Export...")
    installed.will_answer("OK")
    installed.press("Export")
    (_, shown) = installed.messages("confirmDialog")[-1]
    assert "nothing is written" in shown["message"]
    assert "tick 'Write the files even where nobody is seen'" in shown["message"]
    assert not list((tmp_path / "annotations").glob("*.json"))
    installed.tick("poseBox_allow_empty")
    installed.will_answer("OK")
    installed.press("Export")
    (written,) = (tmp_path / "annotations").glob("*.pose.json")
    assert json.loads(written.read_text(encoding="utf-8"))["annotations"] == []


def test_the_box_beside_quick_export_opens_the_window(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press_option_box("Quick Export")
    assert installed.windows() == ["poseAnnotationsWindow"]


def test_every_control_of_the_window_has_a_tooltip(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    window = installed.find("poseAnnotationsWindow")
    kinds = ("button", "checkBox", "optionMenu", "radioButtonGrp", "textField", "textFieldGrp", "textFieldButtonGrp",
             "textScrollList")  # fmt: skip
    controls = [one for one in window.walk() if one.kind in kinds]
    assert len(controls) > 15
    assert [one.path for one in controls if not one.flags.get("annotation")] == []
