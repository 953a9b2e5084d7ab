"""Credits of an export, the text of -help, and the other side of an override."""

import json
import subprocess
from pathlib import Path

import plugin_scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import SceneError
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.recognition import mirrored_joints
from pose_annotations.core.recognition.recognise import recognise
from pose_annotations.scene import command, file_info
from pose_annotations.scene.joints import read_joints

ROOT = Path(__file__).resolve().parents[2]
SCENE = plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam"), end=1)
CREDITS = "モデル: あにまさ、モーション: someone"


def test_credits_kept_in_the_scene_are_in_every_export_and_in_the_saved_scene(open_scene, export, tmp_path):
    open_scene(SCENE)
    file_info.store_scene_credits(CREDITS)
    assert export(None)["shotCam"]["source"]["credits"] == CREDITS
    assert export(None, credits="somebody else")["shotCam"]["source"]["credits"] == "somebody else"
    cmds.file(rename=str(tmp_path / "kept.ma"))
    cmds.file(save=True, type="mayaAscii")
    cmds.file(new=True, force=True)
    assert file_info.read_scene_credits() == ""
    cmds.file(str(tmp_path / "kept.ma"), open=True, force=True)
    assert file_info.read_scene_credits() == CREDITS
    file_info.store_scene_credits("")
    assert "credits" not in export(None)["shotCam"]["source"]


def test_parts_of_one_export_may_differ_in_credits_only():
    plain = ExportOptions(output="a")
    assert plain.digest() == plain._replace(credits="x").digest()
    assert plain.digest() != plain._replace(occlusion=False).digest()


def test_credits_that_cannot_be_read_say_what_to_do(open_scene, export):
    open_scene(SCENE)
    cmds.fileInfo(file_info.CREDITS_KEY, "§§")
    with pytest.raises(SceneError, match="write them anew"):
        export(None)


def test_the_farm_gives_credits(mayapy, tmp_path):
    (tmp_path / "test.ma").write_text(SCENE, encoding="utf-8")
    script = ROOT / "maya_plugin" / "batch_export.py"
    arguments = [str(tmp_path / "test.ma"), "--output", str(tmp_path), "--credits", CREDITS, "--quiet"]
    done = subprocess.run([*mayapy, str(script), *arguments], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    document = json.loads((tmp_path / "test.shotCam.pose.json").read_text(encoding="utf-8"))
    assert document["source"]["credits"] == CREDITS


def test_help_names_every_flag_and_exports_nothing(open_scene, tmp_path):
    open_scene(SCENE)
    cmds.loadPlugin(str(ROOT / "maya_plugin" / "plug-ins" / "poseAnnotations.py"), quiet=True)
    try:
        lines = cmds.exportPoseAnnotations(help=True)
    finally:
        cmds.unloadPlugin("poseAnnotations", force=True)
    for flag in command.FLAGS:
        assert any(flag.long in line and flag.meaning in line for line in lines), flag.long
    assert not (tmp_path / "annotations").exists()


def test_short_flags_are_all_different():
    shorts = [flag.short for flag in command.FLAGS]
    assert len(set(shorts)) == len(shorts)
    assert all(len(short) <= 4 for short in shorts)  # Maya takes at most three letters after the dash


def test_the_joint_of_the_other_side_is_found_by_name_or_by_place(open_scene):
    open_scene(SCENE)
    joints = read_joints()
    (figure,) = recognise(joints).figures
    left = next(joint.path for joint in joints if joint.path.endswith("hidarihiji"))
    right = next(joint.path for joint in joints if joint.path.endswith("migihiji"))
    assert mirrored_joints.mirrored_joint(left, figure, joints) == right
    assert mirrored_joints.mirrored_joint(right, figure, joints) == left
    cmds.rename("hidarihiji", "bone_17")
    cmds.setAttr("bone_17.namae", "補正", type="string")
    joints = read_joints()
    renamed = next(joint.path for joint in joints if joint.path.endswith("bone_17"))
    assert mirrored_joints.mirrored_joint(renamed, figure, joints) == right
    middle = next(joint.path for joint in joints if joint.path.endswith("kubi") and "ashi" not in joint.path)
    assert mirrored_joints.mirrored_joint(middle, figure, joints) is None


def test_the_keypoint_of_the_other_side_comes_from_the_pairs():
    assert mirrored_joints.mirrored_keypoint("l_wrist") == "r_wrist"
    assert mirrored_joints.mirrored_keypoint("r_ankle") == "l_ankle"
    assert mirrored_joints.mirrored_keypoint("pelvis") is None
