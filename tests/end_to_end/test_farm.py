"""Exports in parts, as a farm makes them: Open Job Description's own runner, and chunks I/N with the merge script."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAYAPY = ROOT / "tests/standin/mayapy"
SCENE = ROOT / "trainer/sample/scenes/aoi_walk.ma"
NAME = "aoi_walk.shotCam.pose.json"
TEMPLATE = ROOT / "maya_plugin/farm/openjd/template.yaml"
pytestmark = pytest.mark.slow


def _run(*command: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300, check=False)


def _merge(parts: Path, output: Path, *options: str) -> subprocess.CompletedProcess:
    return _run(sys.executable, ROOT / "maya_plugin/merge_parts.py", parts, "--output", output, *options)


def _export(output: Path, *options: str) -> subprocess.CompletedProcess:
    return _run(MAYAPY, ROOT / "maya_plugin/batch_export.py", SCENE, "--output", output, "--quiet", *options)


def _without_provenance(path: Path) -> bytes:
    """The document's bytes but for the time of writing."""
    created = json.loads(path.read_text(encoding="utf-8"))["generator"]["created"]
    return path.read_bytes().replace(created.encode(), b"")


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "out"
    assert _export(folder).returncode == 0
    return folder / NAME


def test_chunks_merge_to_the_document_of_one_export(tmp_path, whole):
    out = whole.parent.with_name("merged")  # as deep as the whole one, for the path to the images
    assert _export(tmp_path / "parts", "--chunk", "3/3").returncode == 0
    both = _export(tmp_path / "parts", "--chunk", "1/3", "--chunk", "2/3")  # one process, one start of Maya
    assert both.returncode == 0
    assert [Path(line).name for line in both.stdout.splitlines()] == [
        NAME.replace(".pose", f".{i}-of-3.pose") for i in (1, 2)
    ]
    merge = _merge(tmp_path / "parts", out)
    assert (merge.returncode, merge.stdout.strip()) == (0, str(out / NAME))
    assert _without_provenance(out / NAME) == _without_provenance(whole)


def test_a_lost_chunk_is_named_and_the_merge_fails(tmp_path):
    assert _export(tmp_path / "parts", "--chunk", "1/2").returncode == 0
    merge = _merge(tmp_path / "parts", tmp_path, "--openjd")
    assert merge.returncode == 1
    assert "12 of 24 frames are missing" in merge.stderr
    assert merge.stdout.startswith("openjd_fail: 12 of 24 frames are missing")
    assert not (tmp_path / NAME).exists()


@pytest.mark.skipif(shutil.which("bash") is None, reason="the loop is for bash")
def test_the_shell_loop_of_the_docs_as_it_is_written(tmp_path):
    page = (ROOT / "docs/farm.md").read_text(encoding="utf-8")
    block = page.split("## A plain shell loop\n", 1)[1].split("\n## ", 1)[0]
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, program in (("mayapy", MAYAPY), ("python", sys.executable)):
        (tools / name).write_text(f'#!/bin/sh\nexec "{program}" "$@"\n')
        (tools / name).chmod(0o755)
    (tmp_path / "maya_plugin").symlink_to(ROOT / "maya_plugin")
    shutil.copy(SCENE, tmp_path / "dance.ma")
    result = subprocess.run(
        ["bash", "-c", textwrap.dedent(block)], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert "left with" not in result.stdout
    document = json.loads((tmp_path / "annotations/dance.shotCam.pose.json").read_text(encoding="utf-8"))
    assert len(document["annotations"]) == 24


@pytest.mark.skipif(shutil.which("bash") is None, reason="the bundle's tasks are bash scripts")
def test_job_bundle_runs_whole_under_open_job_description(tmp_path, whole):
    pytest.importorskip("openjd.cli", reason="openjd-cli is not installed")
    openjd = Path(sys.executable).with_name("openjd")
    assert _run(openjd, "check", TEMPLATE, "--extensions", "TASK_CHUNKING").returncode == 0
    out = whole.parent.with_name("openjd")
    parameters = {
        "Scene": SCENE, "Output": out, "Frames": "1-47:2", "FramesPerTask": 9,
        "MayaPy": MAYAPY, "Python": sys.executable, "Plugin": ROOT / "maya_plugin",
    }  # fmt: skip
    given = [word for key, value in parameters.items() for word in ("-p", f"{key}={value}")]
    steps = ("--step", "Merge", "--run-dependencies")
    run = _run(openjd, "run", TEMPLATE, "--extensions", "TASK_CHUNKING", *steps, *given)
    assert run.returncode == 0, run.stdout[-3000:]
    assert "openjd_progress: 100" in run.stdout
    assert len(list((out / "parts").glob("*.pose.json"))) == 3
    assert _without_provenance(out / NAME) == _without_provenance(whole)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the bundle's tasks are bash scripts")
def test_job_bundle_takes_names_a_mapping_and_paths_of_another_machine(tmp_path):
    """The job was made where the scene lies under /show; the engine's path mapping says where that is here."""
    pytest.importorskip("openjd.cli", reason="openjd-cli is not installed")
    openjd = Path(sys.executable).with_name("openjd")
    (tmp_path / "no wrist.json").write_text('{"joints": {"l_wrist": "none"}}', encoding="utf-8")
    rules = [
        {"source_path_format": "POSIX", "source_path": "/show/scenes", "destination_path": str(SCENE.parent)},
        {"source_path_format": "POSIX", "source_path": "/show/out", "destination_path": str(tmp_path)},
    ]
    mapping = json.dumps({"version": "pathmapping-1.0", "path_mapping_rules": rules})
    parameters = {
        "Scene": f"/show/scenes/{SCENE.name}", "Output": "/show/out", "Mapping": "/show/out/no wrist.json",
        "Frames": "1-3:2", "Cameras": "shotCam", "Characters": "aoi", "Options": "--quiet --no-occlusion",
        "MayaPy": MAYAPY, "Python": sys.executable, "Plugin": ROOT / "maya_plugin",
    }  # fmt: skip
    given = [word for key, value in parameters.items() for word in ("-p", f"{key}={value}")]
    run = _run(
        openjd, "run", TEMPLATE, "--extensions", "TASK_CHUNKING", "--step", "Export",
        "--path-mapping-rules", mapping, *given,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:]
    (part,) = (tmp_path / "parts").glob("*.pose.json")
    states = [record["joint_state"][15] for record in json.loads(part.read_text(encoding="utf-8"))["annotations"]]
    assert states == ["missing", "missing"]


def test_a_failing_task_tells_open_job_description_why(tmp_path):
    failed = _export(tmp_path, "--openjd", "--camera", "nobody")
    assert failed.returncode == 1
    assert failed.stdout.startswith("openjd_fail: ")
    assert "nobody" in failed.stdout
