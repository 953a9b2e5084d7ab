"""Small files of the plug-in: reports and mappings, written whole or not at all."""

import os
import stat

import pytest
from pose_annotations.core import files
from pose_annotations.core.errors import OutputError


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_others_may_read_what_the_farm_wrote_as_far_as_the_user_lets_them(tmp_path):
    path = tmp_path / "dance.report.html"
    before = os.umask(0o027)
    try:
        files.write_text(str(path), "page", "write it", "")
    finally:
        os.umask(before)
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
