"""Every command of docs/data.md runs, in order, and prints what the page says."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "data.md"


def console_blocks():
    for block in re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            yield command, shown


@pytest.mark.slow
def test_every_command_of_the_page_prints_what_the_page_says(call, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "trainer" / "sample", tmp_path / "sample")
    monkeypatch.chdir(tmp_path)
    steps = list(console_blocks())
    assert len(steps) >= 12
    for command, shown in steps:
        program, *arguments = shlex.split(command)
        assert program == "trainer"
        code, out, err = call(*arguments)
        assert code == 0, (command, out, err)
        if shown:
            assert out == shown, command


def test_the_page_names_every_format_that_the_commands_take():
    from trainer.cli import export, import_

    page = PAGE.read_text(encoding="utf-8")
    for name in import_.command.commands:
        assert f"trainer import {name}" in page
    for name in export.command.commands:
        assert f"trainer export {name}" in page
