"""Rigs built as scenes: what the plug-in reads from Maya is what the recogniser needs."""

import sys
from pathlib import Path

import plugin_scenes as scenes
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))

cmds = pytest.importorskip("maya.cmds")

from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from pose_annotations.scene.joints import read_joints  # noqa: E402
from rig_corpus import OWN_RIGS, Specimen, read_rigs, score  # noqa: E402
from rig_scenes import bind, build  # noqa: E402

RIGS = read_rigs(OWN_RIGS)


@pytest.fixture(autouse=True)
def empty_scene():
    cmds.file(new=True, force=True)


@pytest.mark.parametrize(
    "name, route",
    [
        ("mmd_tda", "fbxasc"),
        ("mmd_tda", "romaji"),
        ("mmd_semistandard", "mmd4maya"),
        ("mixamo", "scene"),
        ("mgear", "scene"),
    ],
)
def test_a_rig_in_a_scene_is_read_and_understood(name, route):
    specimen = Specimen(RIGS[name], route)
    specimen.skin = [False] * len(specimen.names)  # no mesh in this scene: plain leg bones are as right as D bones
    build(specimen)
    found = recognise(read_joints())
    assert [figure.name for figure in found.figures] == ["grp" if name != "mixamo" else "mixamorig"]
    verdicts = score(specimen, found.figures[0])
    assert {verdict for verdict, _ in verdicts.values()} == {"right"}


def test_reading_joints_changes_nothing():
    build(Specimen(RIGS["mixamo"], "scene"))
    cmds.currentTime(7)
    cmds.select("grp")
    read_joints()
    assert cmds.currentTime(query=True) == 7
    assert cmds.ls(selection=True) == ["grp"]


def test_parents_reach_over_groups_between_joints():
    cmds.createNode("joint", name="hips")
    cmds.createNode("transform", name="offset", parent="hips")
    cmds.createNode("joint", name="spine", parent="offset")
    joints = {joint.path: joint.parent for joint in read_joints()}
    assert joints == {"|hips": None, "|hips|offset|spine": "|hips"}


def test_skin_and_bind_pose_come_from_the_skin_cluster():
    cmds.createNode("joint", name="hips")
    cmds.createNode("joint", name="leg", parent="hips")
    cmds.setAttr("leg.translateY", 5.0)
    mesh = cmds.polyCube(name="body", constructionHistory=False)[0] if hasattr(cmds, "polyCube") else None
    if mesh is None:
        pytest.skip("this Maya has no polyCube")
    cmds.skinCluster("hips", "leg", mesh, toSelectedBones=True)
    cmds.setAttr("leg.translateY", 9.0)
    joints = {joint.path: joint for joint in read_joints()}
    assert joints["|hips|leg"].position == pytest.approx((0.0, 9.0, 0.0))
    assert joints["|hips|leg"].rest_position == pytest.approx((0.0, 5.0, 0.0))
    assert any(joint.is_influence for joint in joints.values())


def test_a_mapping_kept_in_the_scene_reads_back_and_goes_away():
    from pose_annotations.scene.file_info import read_scene_mapping, store_scene_mapping

    overrides = {"l_wrist": "*:手首_L", "miku/head_top": "none"}
    assert read_scene_mapping() == {}
    store_scene_mapping(overrides)
    assert read_scene_mapping() == overrides
    store_scene_mapping({})
    assert read_scene_mapping() == {}


def test_a_kept_mapping_that_someone_broke_is_refused():
    from pose_annotations.core.errors import SceneError
    from pose_annotations.scene.file_info import MAPPING_KEY, read_scene_mapping

    cmds.fileInfo(MAPPING_KEY, "not base64!")
    with pytest.raises(SceneError, match="stored in the scene"):
        read_scene_mapping()


def test_an_export_takes_the_mapping_that_the_scene_keeps():
    from pose_annotations.scene.characters import find_characters
    from pose_annotations.scene.file_info import store_scene_mapping

    build(Specimen(RIGS["mixamo"], "scene"))
    store_scene_mapping({"l_wrist": "LeftForeArm"})
    found, *_ = find_characters((), None, False)
    assert found[0].joints["l_wrist"].kind == "manual"


def test_d_bones_are_read_where_only_they_carry_the_mesh_also_in_a_pose():
    specimen = Specimen(RIGS["mmd_tda"], "fbxasc")
    build(specimen)
    bind(specimen)
    cmds.setAttr(specimen.paths()[specimen.key["l_shoulder"]["bone"]] + ".rotateZ", 70.0)
    cmds.setAttr(specimen.paths()[specimen.key["thorax"]["bone"]] + ".rotateY", 30.0)
    joints = read_joints()
    figure = recognise(joints).figures[0]
    rig = specimen.rig["bones"]
    assert [figure.joints[name].nodes[0] for name in ("l_hip", "l_knee", "l_ankle")] == [
        specimen.paths()[next(i for i, bone in enumerate(rig) if bone["name"] == name)]
        for name in ("左足D", "左ひざD", "左足首D")
    ]
    assert sum(joint.rest_position is not None for joint in joints) == sum(specimen.skin)
    verdicts = score(specimen, figure)
    assert {verdict for keypoint, (verdict, _) in verdicts.items() if keypoint not in ("thorax",)} == {"right"}


def test_an_attribute_without_a_value_on_a_joint_is_passed_over(export):
    """mGear and other rigs give their joints message attributes, of which getAttr raises."""
    link = 'addAttr -ci true -sn "link" -ln "link" -at "message" "atama";\n'
    assert export(scenes.scene(scenes.figure(), scenes.camera("shot"), link, end=1))["shot"]["annotations"]
    plain = scenes.figure().replace('"namae" -ln "namae" -dt "string"', '"link" -ln "link" -at "message"')
    plain = "".join(line for line in plain.splitlines(True) if ".namae" not in line)
    assert export(scenes.scene(plain, scenes.camera("shot"), end=1), accept_guesses=True)["shot"]["annotations"]
