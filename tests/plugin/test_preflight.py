"""The check before an export: everything at once, each with what to do, and nothing touched."""

import collections
import os
import shutil
import struct
import tempfile

import plugin_scenes
import pytest
from maya import cmds
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene import preflight


def _findings(tmp_path, **options):
    options.setdefault("output", str(tmp_path / "annotations"))
    found = preflight.check_export(ExportOptions(**options)).findings
    return [f.text for f in found if f.is_problem], [f.text for f in found if not f.is_problem]


def _png(path, width, height):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02\0\0\0")


def test_a_scene_in_order_has_nothing_to_correct(open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
    assert _findings(tmp_path) == ([], [])
    assert not (tmp_path / "annotations").exists()
    assert not cmds.file(query=True, modified=True)


def test_all_problems_are_listed_at_once(open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.camera("shotCam", attributes={"shakeEnabled": 1, "verticalShake": 1})))
    _png(tmp_path / "images" / "test.0002.png", 320, 200)
    (tmp_path / "in_the_way").write_text("a file")
    problems, _ = _findings(tmp_path, output=str(tmp_path / "in_the_way" / "out"))
    assert len(problems) >= 3
    text = "\n".join(problems)
    assert "no joints" in text
    assert "320 x 200 pixels but the Render Settings say 640 x 360" in text
    assert "could not write in the output folder" in text


def test_a_camera_that_is_not_certain_is_a_problem_until_it_is_allowed(open_scene, tmp_path):
    open_scene(
        plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam", attributes={"lensSqueezeRatio": 2}))
    )
    problems, _ = _findings(tmp_path)
    assert "lensSqueezeRatio" in problems[0]
    problems, remarks = _findings(tmp_path, allow_unverified_camera=True)
    assert problems == []
    assert "lensSqueezeRatio" in remarks[0]


def test_no_renderable_camera_and_no_frames_are_both_told(open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam", renderable=False)))
    problems, _ = _findings(tmp_path, frames="5-x")
    assert any("no camera of the scene is renderable" in text for text in problems)
    assert any("5-x" in text for text in problems)


def test_missing_joints_unsaved_changes_units_and_region_are_remarks(open_scene, tmp_path):
    open_scene(
        plugin_scenes.scene(
            plugin_scenes.figure(skip=("左手首",)),
            plugin_scenes.camera("shotCam"),
            extra='select -ne :defaultRenderGlobals;\n\tsetAttr ".useRenderRegion" yes;\n',
        )
    )
    cmds.currentUnit(linear="m")
    cmds.setAttr("shotCam.ty", 1)
    problems, remarks = _findings(tmp_path)
    assert problems == []
    text = "\n".join(remarks)
    for expected in ("has no l_wrist", "unsaved changes", "unit of length is m", "render region"):
        assert expected in text


def test_a_scene_that_was_never_saved_is_told(tmp_path):
    _, remarks = _findings(tmp_path)
    assert any("never been saved" in text for text in remarks)


def test_a_full_disk_is_a_problem_before_the_first_frame(open_scene, tmp_path, monkeypatch):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam"), end=1000))
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**12, 10**12 - 10**7, 10**7))
    problems, _ = _findings(tmp_path)
    assert "10 MB free" in problems[0]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are set in another way on Windows")
def test_a_folder_that_may_not_be_written_is_a_problem(open_scene, tmp_path):
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
    with tempfile.TemporaryDirectory() as closed:  # not below tmp_path, where nobody would not come this far
        os.chmod(closed, 0o555)
        is_super_user = os.geteuid() == 0  # who may write anywhere, and so becomes nobody for a while
        if is_super_user:
            os.seteuid(65534)
        try:
            problems, _ = _findings(tmp_path, output=os.path.join(closed, "out"))
        finally:
            if is_super_user:
                os.seteuid(0)
    assert len(problems) == 1
    assert "Permission denied; choose a folder you may write in" in problems[0]
