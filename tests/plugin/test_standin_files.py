"""Scene files, projects, time line and units, through public commands."""

import pytest
from maya import cmds
from maya.api import OpenMaya as om

SCENE = """//Maya ASCII 2025 scene
requires maya "2025";
currentUnit -l centimeter -a degree -t ntsc;
fileInfo "application" "maya";
createNode transform -n "dancer";
\tsetAttr ".t" -type "double3" 1 2 3 ;
createNode joint -n "hips" -p "dancer";
// End of scene
"""


@pytest.fixture
def dance(tmp_path):
    path = tmp_path / "dance.ma"
    path.write_text(SCENE, encoding="utf-8")
    return path.as_posix()


def test_a_scene_is_opened_by_its_file(dance):
    assert cmds.file(dance, open=True, force=True) == dance
    assert cmds.file(query=True, sceneName=True) == dance
    assert cmds.file(query=True, sceneName=True, shortName=True) == "dance.ma"
    assert cmds.file(query=True, modified=True) is False
    assert cmds.listRelatives("dancer") == ["hips"]
    assert cmds.currentUnit(query=True, time=True) == "ntsc"


def test_a_missing_file_is_a_runtime_error(tmp_path):
    with pytest.raises(RuntimeError, match="File not found"):
        cmds.file(str(tmp_path / "nothing.ma"), open=True, force=True)


def test_a_file_can_be_imported_and_referenced_with_a_namespace(dance):
    cmds.file(dance, i=True, namespace="a")
    assert cmds.objExists("a:hips")
    cmds.file(dance, reference=True, namespace="b")
    assert cmds.listRelatives("b:dancer") == ["b:hips"]
    assert cmds.referenceQuery("b:hips", isNodeReferenced=True)
    assert not cmds.referenceQuery("a:hips", isNodeReferenced=True)
    assert cmds.referenceQuery("b:hips", filename=True) == dance
    with pytest.raises(RuntimeError):
        cmds.delete("b:hips")


def test_file_information_is_kept_in_pairs(dance):
    cmds.file(dance, open=True, force=True)
    cmds.fileInfo("poses", "テスト")
    assert cmds.fileInfo("poses", query=True) == ["テスト"]
    assert cmds.fileInfo("none", query=True) == []
    assert cmds.file(query=True, modified=True) is True
    cmds.fileInfo(remove="poses")
    assert cmds.fileInfo("poses", query=True) == []


def test_time_is_in_frames_and_changes_nothing_else():
    assert cmds.currentTime(query=True) == 1
    assert cmds.currentTime(12.5) == 12.5
    assert cmds.currentTime(-3) == -3
    assert cmds.undoInfo(query=True, undoQueueEmpty=True)


def test_a_new_frame_rate_keeps_keys_at_their_seconds():
    cmds.currentUnit(time="film")
    assert cmds.setKeyframe("persp", attribute="tx", time=[0, 24], value=5, outTangentType="step") == 2
    cmds.setKeyframe("persp.tx", time=24, value=7)
    cmds.currentTime(24)
    cmds.currentUnit(time="ntsc")
    assert [cmds.getAttr("persp.tx", time=frame) for frame in (29, 30)] == [5, 7]
    assert cmds.currentTime(query=True) == pytest.approx(30)


def test_unknown_units_are_refused():
    with pytest.raises(RuntimeError):
        cmds.currentUnit(linear="furlong")
    with pytest.raises(RuntimeError):
        cmds.currentUnit(time="slow")


def test_the_time_line_keeps_the_animation_range_around_the_playback_range():
    cmds.playbackOptions(minTime=-10, maxTime=200)
    assert cmds.playbackOptions(query=True, minTime=True) == -10
    assert cmds.playbackOptions(query=True, animationStartTime=True) == -10
    assert cmds.playbackOptions(query=True, animationEndTime=True) == 200


def test_the_project_has_file_rules(tmp_path):
    (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";', encoding="utf-8")
    cmds.workspace(tmp_path.as_posix(), openWorkspace=True)
    assert cmds.workspace(query=True, rootDirectory=True).rstrip("/") == tmp_path.as_posix()
    cmds.workspace(fileRule=("images", "renders"))
    assert cmds.workspace(fileRuleEntry="images") == "renders"
    assert cmds.workspace(expandName="renders") == f"{tmp_path.as_posix()}/renders"
    cmds.workspace(fileRule=("images", "images"))


def test_option_variables_keep_their_type():
    cmds.optionVar(stringValue=("poseTest", "x"), intValue=("poseNumber", 3))
    assert cmds.optionVar(query="poseTest") == "x"
    assert cmds.optionVar(query="poseNumber") == 3
    cmds.optionVar(stringValueAppend=("poseList", "a"))
    cmds.optionVar(stringValueAppend=("poseList", "b"))
    assert cmds.optionVar(query="poseList") == ["a", "b"]
    assert cmds.optionVar(exists="poseTest")
    cmds.optionVar(remove=["poseTest", "poseNumber", "poseList"])
    assert not cmds.optionVar(exists="poseTest")
    assert cmds.optionVar(query="poseTest") == 0


def test_what_an_exporter_saves_and_restores_can_be_asked_and_set_back():
    assert cmds.evaluationManager(query=True, mode=True)[0] in ("off", "serial", "parallel")
    cmds.evaluationManager(mode="off")
    assert cmds.evaluationManager(query=True, mode=True) == ["off"]
    cmds.evaluationManager(mode="parallel")
    cmds.refresh(suspend=True)
    cmds.refresh(suspend=False)
    assert cmds.about(batch=True) in (True, False)


def test_an_error_is_a_runtime_error_and_a_warning_goes_on():
    with pytest.raises(RuntimeError, match="too bad"):
        cmds.error("too bad")
    cmds.warning("never mind")


def everything():
    """What a saved and opened scene must still have."""
    nodes = sorted(cmds.ls(dagObjects=True, long=True))
    bar = om.MSelectionList().add("|bar").getDagPath(0)
    return {
        "nodes": nodes,
        "matrices": [
            cmds.xform(name, query=True, worldSpace=True, matrix=True) for name in nodes if "Shape" not in name
        ],
        "points": [number for point in om.MFnMesh(bar).getPoints(om.MSpace.kWorld) for number in point],
        "note": cmds.getAttr("bar.note"),
        "units": (cmds.currentUnit(query=True, linear=True), cmds.currentUnit(query=True, time=True)),
        "range": cmds.playbackOptions(query=True, maxTime=True),
        "information": cmds.fileInfo("poses", query=True),
        "renderable": cmds.getAttr("topShape.renderable"),
        "layer": cmds.listConnections("props.drawInfo"),
    }


def test_a_saved_scene_opens_as_it_was(tmp_path):
    cmds.select(clear=True)
    cmds.joint(name="lower")
    cmds.joint(name="upper")
    cmds.setAttr("lower.translateY", -1)
    cmds.setAttr("upper.translateY", 2)
    cmds.polyCube(name="bar", height=4)
    cmds.skinCluster("lower", "upper", "bar", toSelectedBones=True)
    cmds.addAttr("bar", longName="note", dataType="string")
    cmds.setAttr("bar.note", 'a "quoted"\nテスト \\', type="string")
    cmds.instance("bar")
    cmds.setKeyframe("upper.translateX", time=[1, 5], value=2)
    cmds.setKeyframe("upper.rotateZ", time=1, value=45)
    cmds.currentUnit(linear="m", time="ntsc")
    cmds.playbackOptions(maxTime=77)
    cmds.fileInfo("poses", "x")
    cmds.setAttr("topShape.renderable", True)
    cmds.connectAttr(cmds.createNode("displayLayer", name="props") + ".drawInfo", "lower.drawOverride")
    before = everything()
    path = (tmp_path / "シーン one.ma").as_posix()
    cmds.file(rename=path)
    assert cmds.file(save=True, type="mayaAscii") == path
    assert cmds.file(query=True, modified=True) is False
    cmds.file(new=True, force=True)
    cmds.file(path, open=True, force=True)
    after = everything()
    assert after.pop("matrices") == [pytest.approx(matrix, abs=1e-9) for matrix in before.pop("matrices")]
    assert after.pop("points") == pytest.approx(before.pop("points"))
    assert after == before
