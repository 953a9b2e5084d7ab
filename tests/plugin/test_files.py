"""Small files of the plug-in: reports and mappings, written whole or not at all."""

import importlib.util
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pose_annotations.core import files
from pose_annotations.core.documents import document
from pose_annotations.core.errors import OutputError
from pose_annotations.core.recognition import mapping

PLUGIN = Path(__file__).resolve().parents[2] / "maya_plugin"


def _write_report(folder):
    files.write_text(str(folder / "dance.report.html"), "page", "write it", "")


def _write_mapping(folder):
    mapping.save_mapping(str(folder / "mapping.json"), {})


def _write_document(folder):
    with document.DocumentWriter(str(folder / "dance.cam.pose.json")) as writer:
        writer.finish({"schema_version": "1.1"})
        writer.publish()


def _run_build_zip(folder):
    subprocess.run([sys.executable, str(PLUGIN / "build_zip.py"), "-o", str(folder)], check=True)


def _write_module_file(folder):
    specification = importlib.util.spec_from_file_location("installer", PLUGIN / "drag_pose_annotations_into_maya.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    module.write_module_file(str(folder / "pose_annotations.mod"), ".")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize(
    "write",
    [_write_report, _write_mapping, _write_document, _run_build_zip, _write_module_file],
    ids=lambda f: f.__name__,
)
def test_others_may_read_what_was_written_as_far_as_the_user_lets_them(tmp_path, write):
    before = os.umask(0o027)
    try:
        write(tmp_path)
    finally:
        os.umask(before)
    (path,) = tmp_path.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_an_older_file_stays_as_it_was_when_the_disk_refuses(tmp_path, monkeypatch):
    path = tmp_path / "マッピング.json"
    files.write_text(str(path), "old", "write it", "")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match="write the new one"):
        files.write_text(str(path), "new", "write the new one", "choose another folder")
    assert path.read_text(encoding="utf-8") == "old"
    assert os.listdir(str(tmp_path)) == [path.name]
