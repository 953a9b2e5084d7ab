"""The plug-in as Maya loads it: the command, its flags in both languages, and what it returns."""

import os
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds, mel
from pose_annotations.scene import command

PLUGIN = Path(__file__).resolve().parents[2] / "maya_plugin" / "plug-ins" / "poseAnnotations.py"
SCENE = scenes.scene(scenes.figure(), scenes.camera("shot"), scenes.camera("other", translate=(30, 90, 400)), end=4)


@pytest.fixture
def loaded(open_scene):
    """The plug-in, loaded over an open scene with two renderable cameras."""
    cmds.loadPlugin(str(PLUGIN), quiet=True)
    open_scene(SCENE)
    yield
    cmds.unloadPlugin("poseAnnotations", force=True)


def _names(folder):
    return sorted(os.listdir(folder))


def test_python_and_mel_have_the_command_only_while_it_is_loaded(loaded):
    assert cmds.pluginInfo("poseAnnotations", query=True, loaded=True)
    assert "exportPoseAnnotations" in cmds.pluginInfo("poseAnnotations", query=True, command=True)


def test_the_command_answers_the_written_paths(loaded, tmp_path):
    paths = cmds.exportPoseAnnotations(output=str(tmp_path / "out"), frames="1-2", occlusion=False)
    assert [os.path.basename(path) for path in paths] == ["test.shot.pose.json", "test.other.pose.json"]
    assert all(os.path.isfile(path) for path in paths)


def test_flags_may_be_short_and_repeated(loaded, tmp_path):
    paths = cmds.exportPoseAnnotations(o=str(tmp_path / "out"), cam=["other", "shot"], f="1", oc=False, cnk="1/1")
    assert [os.path.basename(path) for path in paths] == ["test.other.1-of-1.pose.json", "test.shot.1-of-1.pose.json"]


@pytest.mark.parametrize("flag", command.FLAGS, ids=lambda flag: flag.long)
def test_every_flag_has_its_long_and_its_short_name_in_python_and_mel(loaded, flag):
    """Beside -help, so that nothing is exported; a name that the syntax does not have is refused all the same."""
    values = {"string": ("x", ' "x"'), "int": (1, " 1"), "bool": (False, " off"), "switch": (True, "")}
    python, text = values[flag.kind]
    if flag.is_multiple:
        python, text = ["x", "y"], ' "x" {} "y"'.format(flag.long)
    for name in (flag.long, flag.short):
        is_help = flag.long == "-help"
        flags = {name.lstrip("-"): python} if is_help else {name.lstrip("-"): python, "help": True}
        assert cmds.exportPoseAnnotations(**flags)[0].startswith("exportPoseAnnotations: write")
        line = "exportPoseAnnotations {}{}{};".format(name, text, "" if is_help else " -help")
        assert mel.eval(line)[0].startswith("exportPoseAnnotations: write")
    with pytest.raises((TypeError, RuntimeError)):
        mel.eval("exportPoseAnnotations -help {}x{};".format(flag.long, text))


def test_mel_runs_it_too(loaded, tmp_path):
    folder = (tmp_path / "out").as_posix()
    mel.eval('exportPoseAnnotations -output "{}" -camera "shot" -frames "1" -occlusion false'.format(folder))
    assert _names(tmp_path / "out") == ["test.shot.pose.json"]


def test_without_an_output_the_project_has_a_folder_for_it(loaded, tmp_path):
    paths = cmds.exportPoseAnnotations(camera="shot", frames="1", occlusion=False)
    assert Path(paths[0]) == tmp_path / "annotations" / "test.shot.pose.json"


def test_what_cannot_be_exported_is_a_runtime_error_with_the_reason(loaded, tmp_path):
    with pytest.raises(RuntimeError, match="there is no camera 'sohtCam'; cameras: "):
        cmds.exportPoseAnnotations(output=str(tmp_path / "out"), camera="sohtCam")
    with pytest.raises(RuntimeError, match="write 1-100"):
        cmds.exportPoseAnnotations(output=str(tmp_path / "out"), frames="1:100")
    with pytest.raises(RuntimeError, match="preroll"):
        cmds.exportPoseAnnotations(output=str(tmp_path / "out"), preroll=-1)


def test_several_problems_are_shown_one_by_one_and_summed_up_in_the_error(loaded, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(cmds, "warning", shown.append)
    for camera in ("shot", "other"):
        cmds.setAttr(camera + ".renderable", 0)
    cmds.delete("model")
    folder = (tmp_path / "out").as_posix()
    with pytest.raises(RuntimeError, match=r"^2 problems: \(1\) no camera .* \(2\) the scene has no joints"):
        cmds.exportPoseAnnotations(output=folder)
    assert len(shown) == 2
    assert shown[0].startswith("problem 1 of 2: no camera of the scene is renderable; name one with")
    assert shown[1].startswith("problem 2 of 2: the scene has no joints, so there is no character to export; open")
    with pytest.raises(RuntimeError, match="2 problems"):
        mel.eval('exportPoseAnnotations -output "{}"'.format(folder))
    assert not (tmp_path / "out").exists()


def test_switches_stand_alone_in_mel_and_take_a_truth_in_python(loaded, tmp_path):
    folder = (tmp_path / "out").as_posix()
    with pytest.raises(RuntimeError, match="has been rendered"):
        mel.eval('exportPoseAnnotations -output "{}" -onlyRendered -occlusion false'.format(folder))
    with pytest.raises(RuntimeError, match="has been rendered"):
        cmds.exportPoseAnnotations(output=folder, onlyRendered=True)
    assert len(cmds.exportPoseAnnotations(output=folder, onlyRendered=False, occlusion=False)) == 2


def test_check_compares_in_an_open_scene_and_writes_nothing(loaded, tmp_path):
    lines = cmds.exportPoseAnnotations(check=True, camera="shot", output=str(tmp_path / "out"))
    assert len(lines) == 1 and lines[0].startswith("camera shot: our pixels")
    assert not (tmp_path / "out").exists()


def test_check_in_an_empty_scene_writes_a_report(loaded, tmp_path):
    cmds.file(new=True, force=True)
    lines = cmds.exportPoseAnnotations(check=True, output=str(tmp_path / "out"))
    assert lines[-1].startswith("report written: ")


def test_an_unknown_flag_is_refused_by_maya(loaded):
    with pytest.raises((TypeError, RuntimeError)):
        cmds.exportPoseAnnotations(sideways=True)


def test_query_answers_what_an_export_would_take(loaded, tmp_path):
    assert cmds.exportPoseAnnotations(query=True, camera=True) == ["shot", "other"]
    assert cmds.exportPoseAnnotations(query=True, character=True) == ["model"]
    assert cmds.exportPoseAnnotations(query=True, frames=True) == ["1-4"]
    assert mel.eval("exportPoseAnnotations -query -output") == [os.path.join(str(tmp_path), "annotations")]
    with pytest.raises(RuntimeError, match="name one of them"):
        cmds.exportPoseAnnotations(query=True, strict=True)
    assert not (tmp_path / "annotations").exists()
