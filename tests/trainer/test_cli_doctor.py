"""``trainer doctor`` and ``trainer completion``."""

import getpass
import importlib.metadata
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import trainer.doctor as doctor


def test_every_requirement_is_named_with_its_version(call):
    code, out, _ = call("doctor")
    assert code == 0
    lines = {line.split()[1]: line.split() for line in out.splitlines() if line.startswith("ok")}
    for name in ("torch", "numpy", "opencv-python-headless", "Pillow", "safetensors", "lightning-fabric", "click"):
        assert lines[name][2] == importlib.metadata.version(name)
    assert "float32" in out


def test_one_thread_is_no_threads(monkeypatch):
    monkeypatch.setattr(doctor.torch, "get_num_threads", lambda: 1)
    (cpu,) = [finding for finding in doctor.examine() if finding.name == "CPU"]
    assert ", 1 thread, " in cpu.value


def test_nothing_of_the_user_is_printed(call):
    _, out, _ = call("doctor")
    assert str(Path.home()) not in out and str(Path.cwd()) not in out
    assert getpass.getuser() == "root" or getpass.getuser() not in out


def test_a_missing_extra_names_its_command_and_how_to_get_it_and_is_no_failure(call, monkeypatch):
    version = importlib.metadata.version

    def without_onnx(name):
        if name == "onnx":
            raise importlib.metadata.PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(importlib.metadata, "version", without_onnx)
    code, out, _ = call("doctor")
    assert code == 0
    place = [line.split()[:4] for line in out.splitlines()].index(["-", "onnx", "not", "installed"])
    remedy = (
        "for `trainer export-model --to onnx` and `trainer predict --detector`: pip install 'anime-pose-trainer[onnx]'"
    )
    assert out.splitlines()[place + 1].strip() == remedy


def test_an_old_requirement_is_missing_and_fails(call, monkeypatch):
    version = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "1.9" if name == "torch" else version(name))
    code, out, _ = call("doctor", "--json")
    assert code == 1
    (torch,) = [finding for finding in json.loads(out) if finding["name"] == "torch"]
    assert (torch["is_there"], torch["value"], torch["remedy"]) == (False, "1.9 is too old", "pip install 'torch>=2.4'")


def test_a_full_disk_is_named_with_the_command_that_needs_it(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**10, 10**10 - 10**8, 10**8))
    (disk,) = [finding for finding in doctor.examine(tmp_path) if finding.name == "disk"]
    assert (disk.is_there, disk.value, disk.needed_for) == (False, "0.1 GB free here", "`trainer train`")


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_bash_completes_commands_and_options(tmp_path):
    program = tmp_path / "trainer"
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m trainer \"$@\"\n", encoding="utf-8")
    program.chmod(0o755)
    script = """
        eval "$(trainer completion bash)"
        COMP_WORDS=(trainer ev); COMP_CWORD=1; _trainer_completion trainer; echo "${COMPREPLY[@]}"
        COMPREPLY=()
        COMP_WORDS=(trainer evaluate --no-d); COMP_CWORD=2; _trainer_completion trainer; echo "${COMPREPLY[@]}"
    """
    done = subprocess.run(
        ["bash", "-c", f"PATH='{tmp_path}':$PATH\n{script}"], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == ["evaluate", "--no-derived"], done.stderr


@pytest.mark.parametrize(
    ("shell", "words"), [("zsh", "#compdef trainer"), ("fish", "complete --no-files --command trainer")]
)
def test_zsh_and_fish_get_a_script_too(call, shell, words):
    code, out, _ = call("completion", shell)
    assert code == 0 and words in out
