"""The project of a scene decides where its pictures are, also where nobody has set one."""

import os

import pytest
from maya import cmds
from pose_annotations.core.errors import SceneError
from pose_annotations.scene import session

SCENE = '//Maya ASCII 2024 scene\nrequires maya "2024";\ncreateNode transform -n "left";\n'


def _project(folder, rule):
    (folder / "scenes" / "shot 1").mkdir(parents=True)
    (folder / "workspace.mel").write_text('workspace -fr "images" "{}";\n'.format(rule))
    scene = folder / "scenes" / "shot 1" / "踊り.ma"
    scene.write_text(SCENE, encoding="utf-8")
    return str(scene)


def test_nearest_folder_with_a_workspace_file_is_the_project(tmp_path):
    scene = _project(tmp_path / "show", "renders/out")
    session.open_scene(scene)
    assert os.path.samefile(cmds.workspace(query=True, rootDirectory=True), str(tmp_path / "show"))
    assert cmds.workspace(fileRuleEntry="images") == "renders/out"


def test_a_named_project_wins_over_the_scenes_own(tmp_path):
    scene = _project(tmp_path / "show", "renders/out")
    _project(tmp_path / "other", "pictures")
    session.open_scene(scene, str(tmp_path / "other"))
    assert cmds.workspace(fileRuleEntry="images") == "pictures"


def test_a_named_folder_that_is_no_project_is_one_clear_error(tmp_path):
    scene = _project(tmp_path / "show", "images")
    with pytest.raises(SceneError, match=r"no Maya project.*--project"):
        session.open_scene(scene, str(tmp_path))
