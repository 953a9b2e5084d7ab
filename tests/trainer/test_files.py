"""Files of the trainer: whole or not at all, and readable for others as far as the user lets them."""

import os
import stat
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from trainer.files import write_whole

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


def _permissions(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_weights_are_readable_for_whom_the_user_lets_read(tmp_path):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "best.safetensors", lambda path: save_file({"a": torch.zeros(1)}, path))
    finally:
        os.umask(before)
    assert _permissions(tmp_path / "best.safetensors") == 0o640


def test_a_writer_that_makes_private_files_makes_no_private_file(tmp_path):
    def write(path):
        path.unlink()
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))

    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "page.html", write)
    finally:
        os.umask(before)
    assert _permissions(tmp_path / "page.html") == 0o644
