"""The joints shown in the viewport: where they stand, and that nobody notices them afterwards."""

import plugin_scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import CharacterError
from pose_annotations.scene import viewport_markers


@pytest.fixture(autouse=True)
def removed():
    yield
    viewport_markers.remove_markers()


def _dancer(open_scene, *extra):
    return open_scene(
        plugin_scenes.scene(
            plugin_scenes.figure(),
            plugin_scenes.camera("shotCam"),
            plugin_scenes.keys("sentaa", "tx", {1: 0, 3: 20}),
            *extra,
        )
    )


def _markers():
    return cmds.ls("pose_*", type="transform")


def _place(name):
    return cmds.xform(name, query=True, worldSpace=True, translation=True)


def test_markers_stand_on_the_exported_positions_and_follow_the_time(export, open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    places = {}
    for frame in (1, 2, 3):
        cmds.currentTime(frame)
        for joint in ("l_wrist", "r_knee"):
            places[joint, frame] = _place("pose_" + joint)
        places["head_top", frame] = _place("pose_head_top_computed")
    assert places["l_wrist", 1] == pytest.approx([64, 124, 0])
    assert places["l_wrist", 3] == pytest.approx([84, 124, 0])
    records = export(None)["shotCam"]["annotations"]
    order = {"l_wrist": 15, "r_knee": 1, "head_top": 9}
    for (joint, frame), place in places.items():
        (record,) = [record for record in records if record["frame"] == frame]
        assert place == pytest.approx(record["joints_world"][order[joint]], abs=1e-3), (joint, frame)


def test_a_bone_reaches_from_joint_to_joint(open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    (shin,) = [name for name in _markers() if name in ("pose_bone_r_ankle_r_knee", "pose_bone_r_knee_r_ankle")]
    box = cmds.xform(shin, query=True, worldSpace=True, matrix=True)
    half = [value / 2 for value in box[:3]]
    ends = sorted([box[12 + axis] + sign * half[axis] for axis in range(3)] for sign in (-1, 1))
    assert sorted(ends, key=lambda end: end[1])[0] == pytest.approx([-8, 8, 0], abs=1e-6)
    assert sorted(ends, key=lambda end: end[1])[1] == pytest.approx([-8, 44, 0], abs=1e-6)


def test_left_right_and_middle_have_their_own_colours(open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    colours = {
        name: tuple(round(v, 2) for v in cmds.getAttr("pose_{}Shape.overrideColorRGB".format(name))[0])
        for name in ("l_wrist", "r_wrist", "thorax_computed")
    }
    assert len(set(colours.values())) == 3
    assert cmds.getAttr("pose_l_wristShape.overrideDisplayType") == 2


def test_undo_selection_and_unsaved_mark_are_as_they_were(open_scene):
    _dancer(open_scene)
    cmds.select("atama")
    cmds.setAttr("shotCam.tz", 410)
    undo = cmds.undoInfo(query=True, undoName=True)
    cmds.file(modified=False)
    viewport_markers.show_markers()
    assert not cmds.file(query=True, modified=True)
    cmds.currentTime(2)
    cmds.file(modified=False)  # moving the time may mark a scene by itself
    assert cmds.ls(selection=True) == ["atama"]
    viewport_markers.remove_markers()
    assert not cmds.file(query=True, modified=True)
    assert cmds.undoInfo(query=True, undoName=True) == undo
    cmds.undo()
    assert cmds.getAttr("shotCam.tz") == 400
    assert _markers() == []


def test_markers_are_not_saved_and_not_rendered(open_scene, tmp_path):
    path = _dancer(open_scene)
    viewport_markers.show_markers()
    assert len(_markers()) > 30
    kinds = {cmds.nodeType(shape) for shape in cmds.listRelatives(_markers(), shapes=True)}
    assert kinds == {"locator"}  # a node that no renderer draws
    cmds.file(rename=str(tmp_path / "saved.ma"))
    cmds.file(save=True, type="mayaAscii")
    assert "pose_" not in (tmp_path / "saved.ma").read_text(encoding="utf-8")
    assert path.exists()


def test_markers_do_not_become_characters_or_change_an_export(export, open_scene):
    _dancer(open_scene)
    before = export(None, occlusion=True)["shotCam"]["annotations"]
    viewport_markers.show_markers()
    assert export(None, occlusion=True)["shotCam"]["annotations"] == before


def test_a_new_scene_and_another_scene_have_no_markers(open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    cmds.file(new=True, force=True)
    assert not viewport_markers.are_markers_shown()
    assert _markers() == []
    cmds.currentTime(5)


def test_markers_go_when_their_character_is_deleted(open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    cmds.delete("model")
    cmds.currentTime(3)
    assert not viewport_markers.are_markers_shown()
    assert _markers() == []


def test_a_missing_joint_has_no_marker_and_an_empty_scene_says_why(open_scene):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(skip=("左手首",)), plugin_scenes.camera("shotCam")))
    viewport_markers.show_markers()
    assert not cmds.getAttr("pose_l_wrist.visibility")
    assert cmds.getAttr("pose_r_wrist.visibility")
    cmds.file(new=True, force=True)
    with pytest.raises(CharacterError, match="no joints"):
        viewport_markers.show_markers()


def test_removing_markers_that_were_selected_keeps_the_rest_of_the_selection(open_scene):
    _dancer(open_scene)
    viewport_markers.show_markers()
    cmds.select(["atama", "pose_l_wrist"])
    viewport_markers.remove_markers()
    assert cmds.ls(selection=True) == ["atama"]
