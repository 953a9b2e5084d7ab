"""Whatever happens during an export, the scene is afterwards as it was; nothing half-written remains."""

import contextlib
import os

import plugin_scenes as scenes
import pytest
from maya import cmds
from maya.api import OpenMaya as om
from pose_annotations.core.errors import ExportCancelled
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.progress import Progress
from pose_annotations.scene import scene_guard
from pose_annotations.scene.export import export_annotations

SCENE = scenes.scene(
    scenes.figure(), scenes.camera("shot"), scenes.keys("shot", "translateX", {1: 0, 3: 20}), start=1, end=3
)


def _hands():
    """Everything that has to be the same before and after."""
    return {
        "time": cmds.currentTime(query=True),
        "selection": cmds.ls(selection=True, long=True),
        "modified": cmds.file(query=True, modified=True),
        "undo": cmds.undoInfo(query=True, state=True),
        "undo name": cmds.undoInfo(query=True, undoName=True),
        "undo is empty": cmds.undoInfo(query=True, undoQueueEmpty=True),
        "mode": cmds.evaluationManager(query=True, mode=True),
        "camera": cmds.getAttr("shot.translate"),
        "nodes": sorted(cmds.ls(long=True)),
        "option variables": {name: cmds.optionVar(query=name) for name in cmds.optionVar(list=True) or []},
    }


@pytest.fixture
def used_scene(open_scene):
    """A scene in the middle of somebody's work: selected, undoable, at an odd frame, saved or not."""
    open_scene(SCENE)
    cmds.currentTime(2.5)
    cmds.select("sentaa", "shot")
    cmds.setAttr("model.translateX", 1.0)
    cmds.file(modified=False)
    return _hands()


def test_a_successful_export_leaves_the_scene_as_it_was(used_scene, tmp_path):
    export_annotations(ExportOptions(output=str(tmp_path / "out")))
    assert _hands() == used_scene


def test_the_viewport_rests_during_an_export_and_draws_again_after_it(used_scene, tmp_path, monkeypatch):
    """Maya cannot be asked whether it is suspended, so the calls are watched; also after a failure half-way."""
    real, refreshes = cmds.refresh, []

    def watched(*args, **kwargs):
        refreshes.append(kwargs)
        return real(*args, **kwargs)

    monkeypatch.setattr(cmds, "refresh", watched)
    export_annotations(ExportOptions(output=str(tmp_path / "out")))
    assert [call["suspend"] for call in refreshes] == [True, False]
    with pytest.raises(ExportCancelled):
        export_annotations(ExportOptions(output=str(tmp_path / "out")), _Stops(1))
    assert [call["suspend"] for call in refreshes] == [True, False] * 2


def test_unsaved_changes_stay_unsaved_changes(used_scene, tmp_path):
    cmds.file(modified=True)
    export_annotations(ExportOptions(output=str(tmp_path / "out")))
    assert cmds.file(query=True, modified=True) is True


def test_undo_after_an_export_takes_back_the_users_own_step(used_scene, tmp_path):
    export_annotations(ExportOptions(output=str(tmp_path / "out")))
    cmds.undo()
    assert cmds.getAttr("model.translateX") == 0.0


def test_undo_that_was_off_stays_off(used_scene, tmp_path):
    cmds.undoInfo(state=False)
    export_annotations(ExportOptions(output=str(tmp_path / "out")))
    assert cmds.undoInfo(query=True, state=True) is False


class _Stops(Progress):
    def __init__(self, after):
        self.left, self.ended = after, False

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0

    def end(self):
        self.ended = True


@pytest.mark.parametrize("after", [0, 1, 2])
def test_esc_at_any_frame_leaves_nothing_behind(used_scene, tmp_path, after):
    progress = _Stops(after)
    with pytest.raises(ExportCancelled, match="cancelled at frame {}".format(after + 1)):
        export_annotations(ExportOptions(output=str(tmp_path / "out")), progress)
    assert _hands() == used_scene
    assert os.listdir(tmp_path / "out") == [] and progress.ended


class _Broken(Exception):
    """Not one of the exporter's own errors: whatever Maya may throw."""


STEPS = [
    (cmds, "currentTime"), (cmds, "getAttr"), (cmds, "ls"), (cmds, "listConnections"), (cmds, "attributeQuery"),
    (cmds, "renderSettings"), (cmds, "workspace"), (cmds, "refresh"), (cmds, "undoInfo"), (cmds, "objExists"),
    (om.MFnCamera, "getRenderingFrustum"), (om.MDagPath, "inclusiveMatrix"), (om.MFnMesh, "getPoints"),
]  # fmt: skip


@pytest.mark.parametrize(("owner", "name"), STEPS, ids=[name for _, name in STEPS])
def test_a_failure_at_spread_calls_of_every_step_is_cleaned_up(used_scene, tmp_path, monkeypatch, owner, name):
    """Fail at the first three calls, the last two, and about twelve between; on entry and on restoring too."""
    if isinstance(owner, type) and not hasattr(owner, "__dict__"):
        pytest.skip("this class cannot be patched")
    real = getattr(owner, name)
    calls, fail_at = [0], [0]

    def counting(*args, **kwargs):
        calls[0] += 1
        if calls[0] == fail_at[0]:
            raise _Broken("call {} of {}".format(calls[0], name))
        return real(*args, **kwargs)

    try:
        monkeypatch.setattr(owner, name, counting)
    except (TypeError, AttributeError):
        pytest.skip("the real Maya does not let its classes be patched")
    options = ExportOptions(output=str(tmp_path / "out"))
    export_annotations(options)
    total = calls[0]
    assert total, "the export never calls {}".format(name)
    chosen = sorted({1, 2, 3, total // 2, total - 1, total} | set(range(1, total, max(1, total // 12))))
    for position in [n for n in chosen if 1 <= n <= total]:
        for left in (tmp_path / "out").iterdir():
            left.unlink()
        calls[0], fail_at[0] = 0, position
        with contextlib.suppress(Exception):
            export_annotations(options)
        fail_at[0] = 0
        hands = _hands()
        assert hands == used_scene, "after a failure at call {} of {} of {}".format(position, total, name)
        assert not [entry for entry in os.listdir(tmp_path / "out") if not entry.endswith(".pose.json")]


def test_evaluation_mode_is_put_back_when_something_changed_it(used_scene):
    before = cmds.evaluationManager(query=True, mode=True)[0]
    other = "off" if before != "off" else "serial"
    with scene_guard.SceneGuard():
        cmds.evaluationManager(mode=other)
    assert cmds.evaluationManager(query=True, mode=True)[0] == before


def test_selection_is_put_back_without_an_undo_step(used_scene):
    with scene_guard.SceneGuard():
        om.MGlobal.setActiveSelectionList(om.MSelectionList())
    assert _hands() == used_scene
