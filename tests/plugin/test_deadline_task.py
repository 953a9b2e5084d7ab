"""The script that Deadline's MayaBatch runs for each task, with the two MEL procedures that it defines."""

import os
import re
import runpy
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds, mel

PLUGIN = Path(__file__).resolve().parents[2] / "maya_plugin"
SCENE = scenes.scene(scenes.figure(), scenes.camera("shot"), end=4)


@pytest.fixture
def run_task(open_scene, tmp_path, monkeypatch):
    """Run the script for frames first to last; what it printed are the written paths."""
    open_scene(SCENE)
    info = {"PosePlugin": PLUGIN.as_posix(), "PoseOutput": (tmp_path / "parts").as_posix()}
    values = {}
    plain = mel.eval

    def answer(text):
        asked = re.match(r'(DeadlineValue|DeadlinePluginInfo)\("(\w+)"\)$', text)
        if asked is None:
            return plain(text)
        return (values if asked.group(1) == "DeadlineValue" else info).get(asked.group(2), "")

    monkeypatch.setattr(mel, "eval", answer)

    def run(first, last, **changed):
        values.update(StartFrame=str(first), EndFrame=str(last))
        info.update(changed)
        runpy.run_path(str(PLUGIN / "farm/deadline/export_task.py"))
        return sorted(os.listdir(info["PoseOutput"]))

    yield run
    if cmds.pluginInfo("poseAnnotations", query=True, loaded=True):
        cmds.unloadPlugin("poseAnnotations", force=True)


def test_tasks_of_one_session_write_a_part_each(run_task, capsys):
    assert run_task(1, 2) == ["test.shot.frames-1_2.pose.json"]
    assert run_task(3, 4) == ["test.shot.frames-1_2.pose.json", "test.shot.frames-3_4.pose.json"]
    assert capsys.readouterr().out.count("written: ") == 2


def test_a_task_that_cannot_be_exported_raises_with_the_reason(run_task):
    with pytest.raises(RuntimeError, match="frames"):
        run_task(90, 91)
    with pytest.raises(RuntimeError, match="PoseOutput; add it to the job's plug-in file"):
        run_task(1, 2, PoseOutput="")
