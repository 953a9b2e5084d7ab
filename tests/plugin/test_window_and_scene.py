"""The window shows the scene that is open: its camera, its render size, its frames; and follows when that changes."""

import html

import plugin_scenes
import pytest
from maya import cmds


def test_the_buttons_are_in_sight_however_far_the_choices_are_scrolled(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    window = installed.find("poseAnnotationsWindow")
    (scrolled,) = [one for one in window.walk() if one.kind == "scrollLayout"]
    inside = {one.name for one in scrolled.walk()}
    assert {"poseCharacters", "poseCamera", "poseFrameCount", "poseOutput", "poseFindings"} <= inside
    assert not inside & {"poseCheck", "poseExport", "poseRefresh", "poseClose"}
    (form,) = [one for one in window.walk() if one.kind == "formLayout"]
    ends = [side for name, side, *_ in form.flags["attachForm"] if name.endswith("poseButtons")]
    assert sorted(ends) == ["bottom", "left", "right"]


def test_the_camera_of_the_viewport_in_front_is_chosen_when_it_renders(installed, open_scene):
    open_scene(
        plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam"), plugin_scenes.camera("closeUp"))
    )
    cmds.lookThru("closeUp")
    installed.press("Export...")
    assert installed.value("poseCamera") == "closeUp"
    assert "640 x 360 pixels" in installed.value("poseSize")
    cmds.lookThru("persp")
    installed.press("Export...")
    assert installed.value("poseCamera") == "All renderable cameras"
    installed.choose("poseCamera", "shotCam")
    installed.will_answer("OK")
    installed.press("poseExport")
    cmds.lookThru("closeUp")
    installed.press("Export...")
    assert installed.value("poseCamera") == "shotCam"  # what was chosen by hand is remembered


def test_an_open_window_follows_the_scene_that_is_opened(installed, open_scene):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    installed.write("poseCredits", "Model: somebody")
    jobs = len(cmds.scriptJob(listJobs=True) or [])
    open_scene(plugin_scenes.scene(plugin_scenes.figure("aoi_"), plugin_scenes.camera("otherCam"), width=320), "別.ma")
    texts = installed.texts()
    assert any(text.startswith("aoi") for text in texts) and not any(text.startswith(("miku", "rin")) for text in texts)
    assert installed.value("poseCamera") == "otherCam"
    assert "320 x 360 pixels" in installed.value("poseSize")
    assert installed.value("poseFrameCount").endswith("別.0001.png")
    assert installed.value("poseCredits") == ""
    cmds.file(new=True, force=True)
    assert any("No character found" in text for text in installed.texts())
    assert installed.value("poseCamera") == "persp"  # the only one that renders in a new scene
    installed.press("poseClose")
    assert len(cmds.scriptJob(listJobs=True) or []) == jobs - 2


def test_refresh_shows_a_camera_that_has_become_renderable(installed, open_scene):
    open_scene(
        plugin_scenes.scene(
            plugin_scenes.figure(), plugin_scenes.camera("shotCam"), plugin_scenes.camera("late", renderable=False)
        )
    )
    installed.press("Export...")
    with pytest.raises(AssertionError, match="no row 'late'"):
        installed.choose("poseCamera", "late")
    cmds.setAttr("late.renderable", 1)
    installed.press("Refresh")
    assert installed.value("poseCamera") == "shotCam"  # what was chosen stays
    installed.choose("poseCamera", "late")
    cmds.setAttr("defaultResolution.width", 1000)
    installed.press("Refresh")
    assert installed.value("poseCamera") == "late" and "1000 x" in installed.value("poseSize")
    installed.choose("poseCamera", "All renderable cameras")
    installed.press("Refresh")
    assert installed.value("poseCamera") == "All renderable cameras"


def test_the_window_says_how_many_frames_and_where_their_pictures_are(installed, open_scene, tmp_path):
    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    cmds.playbackOptions(minTime=1, maxTime=10)
    installed.press("Export...")
    first = tmp_path / "images" / "踊り 1.0001.png"
    to_come = "\nFirst picture (not rendered yet): %s"
    assert installed.value("poseFrameCount") == "3 frame(s)" + to_come % first
    installed.choose("poseFramesFrom", "Time slider")
    assert installed.value("poseFrameCount") == "10 frame(s)" + to_come % first
    first.parent.mkdir()
    first.write_bytes(b"")
    installed.press("Refresh")
    assert installed.value("poseFrameCount") == "10 frame(s)\nFirst picture (rendered): %s" % first
    installed.choose("poseFramesFrom", "List")
    installed.write("poseFrameList", "2-8x3")
    assert installed.value("poseFrameCount") == "3 frame(s)" + to_come % str(first).replace("0001", "0002")
    installed.write("poseFrameList", "8:2")
    assert "8:2" in installed.value("poseFrameCount")


def test_the_window_can_be_drawn_as_a_page_with_all_that_it_shows(installed, open_scene):
    from maya_hands import drawn_html

    open_scene(plugin_scenes.two_characters(), plugin_scenes.DANCE)
    installed.press("Export...")
    page = html.unescape(drawn_html("poseAnnotationsWindow"))
    controls = installed.find("poseAnnotationsWindow").walk()
    shown = [one for one in controls if one.kind in ("button", "checkBox", "text")]
    labels = [one.flags["label"] for one in shown] + ["Characters", "Camera", "Frames", "Options", "Before the export"]
    assert len(labels) > 20
    assert [label for label in labels if label not in page] == []
    assert "rin_model   15/16, missing: l_wrist" in page and "左ひざ" in page and "shotCam" in page
