"""The zip of the plug-in: one command, the same bytes every time, and all that an artist needs in it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "maya_plugin" / "build_zip.py"


def _build(folder):
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "-o", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=str(folder.parent),
    )
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def test_two_builds_have_the_same_bytes_and_leave_one_file(tmp_path):
    first, second = _build(tmp_path / "first"), _build(tmp_path / "second")
    assert first.name == second.name == "pose_annotations-0.1.0.zip"
    assert first.read_bytes() == second.read_bytes()
    assert os.listdir(tmp_path / "first") == [first.name]


def test_it_holds_every_tracked_file_of_the_plug_in_and_nothing_else(tmp_path):
    with zipfile.ZipFile(_build(tmp_path / "out")) as archive:
        assert archive.testzip() is None
        names = {name.split("/", 1)[1] for name in archive.namelist()}
        assert {name.split("/", 1)[0] for name in archive.namelist()} == {"pose_annotations-0.1.0"}
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "maya_plugin"], cwd=str(ROOT),
                            capture_output=True, text=True, check=False)  # fmt: skip
    if listed.returncode:
        pytest.skip("this copy of the project is no git checkout")
    expected = {name[len("maya_plugin/") :] for name in listed.stdout.split() if (ROOT / name).exists()}
    assert names == (expected | {"LICENSE"}) - {"build_zip.py"}
    assert not any("trainer" in name or "test" in name for name in names)


def test_a_folder_in_the_way_is_one_line_and_exit_code_1(tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = subprocess.run([sys.executable, str(SCRIPT), "-o", str(tmp_path / "file")], capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("error: cannot write the zip in ")
    assert done.stderr.count("\n") == 1


def test_the_unpacked_folder_installs_by_drag_and_exports(artist, plugin_folder, installer, tmp_path, open_scene):
    import plugin_scenes

    with zipfile.ZipFile(_build(tmp_path / "out")) as archive:
        archive.extractall(str(tmp_path / "解凍 した"))
    folder = tmp_path / "解凍 した" / "pose_annotations-0.1.0"
    artist.drop(folder / "drag_pose_annotations_into_maya.py")
    try:
        assert folder in Path(sys.modules["pose_annotations"].__file__).parents
        open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
        artist.will_answer("OK")
        artist.press("Quick Export")
        assert (tmp_path / "annotations" / "test.shotCam.report.html").exists()
    finally:
        installer(folder).uninstall()
