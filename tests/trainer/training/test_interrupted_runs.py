"""Runs that are killed or meet a full disk leave whole files and go on as if nothing had happened."""

import csv
import errno
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from trainer.annotations import MPII16
from trainer.errors import OutputError
from trainer.files import write_bytes
from trainer.models import build_network, load_model, save_model
from trainer.training import RunOptions, recipe_named, resume, train

REPOSITORY = Path(__file__).resolve().parents[3]
TINY = {"batch_size": 4, "epochs": 3, "warmup_steps": 0, "input_size": 64}

PROGRAM = """
import sys
from pathlib import Path
from trainer.annotations import read_document
from trainer.training import RunOptions, recipe_named, train
options = RunOptions(precision="float32", device="cpu", checkpoint_seconds=0.0)
recipe = recipe_named("default", batch_size=4, epochs=3, warmup_steps=0, input_size=64)
train([read_document(sys.argv[1])], [read_document(sys.argv[2])], recipe, Path(sys.argv[3]), options)
"""


def losses(folder):
    with (folder / "log.csv").open() as handle:
        return [(row["train_loss"], row["val_loss"], row["val_pck"]) for row in csv.DictReader(handle)]


@pytest.mark.slow
def test_a_killed_run_leaves_whole_files_and_ends_as_one_that_was_not(people, tmp_path):
    options = RunOptions(precision="float32", device="cpu")
    straight = train([people[0]], [people[1]], recipe_named("default", **TINY), tmp_path / "straight", options)
    folder = tmp_path / "killed"
    command = [sys.executable, "-c", PROGRAM, str(people[0].path), str(people[1].path), str(folder)]
    environment = {**os.environ, "OMP_NUM_THREADS": str(torch.get_num_threads())}
    process = subprocess.Popen(command, cwd=REPOSITORY, env=environment)
    deadline = time.monotonic() + 120
    # Wait for the first epoch's end, then strike in the middle of whatever it is doing.
    while not (folder / "log.csv").exists() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert torch.load(folder / "checkpoint.pt", weights_only=True)["version"] == 1
    for name in ("best", "last"):
        load_model(folder / f"{name}.safetensors")
    resume(folder)
    assert losses(folder) == losses(straight.folder)
    ours, theirs = (load_file(f / "last.safetensors") for f in (folder, straight.folder))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)


def test_a_full_disk_leaves_the_old_file_and_no_crumbs(tmp_path, monkeypatch):
    write_bytes(tmp_path / "a.json", b"old")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"a\.json: cannot be written \(No space left on device\); make room there"):
        write_bytes(tmp_path / "a.json", b"new")
    assert (tmp_path / "a.json").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_crumbs_of_a_killed_writer_are_swept_away_on_resuming(people, tmp_path):
    folder = tmp_path / "run"
    recipe = recipe_named("default", **{**TINY, "epochs": 1})
    train([people[0]], [], recipe, folder, RunOptions(precision="float32", device="cpu"))
    (folder / ".checkpoint.pt.4242.part").write_bytes(b"half")
    resume(folder)
    assert not list(folder.glob(".*.part"))


@contextmanager
def no_file_over(size):
    """Within it the system refuses to write files larger than `size` bytes, as it refuses on a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("size", "failing"), [(100, "config.json"), (2**20, "best.safetensors"), (2**25, "checkpoint.pt")]
)
def test_a_full_disk_ends_a_run_in_one_line_and_the_run_goes_on(size, failing, people, tmp_path, call):
    run = tmp_path / "a run"
    small = ["--input-size", 64, "--batch-size", 8, "--epochs", 1, "--device", "cpu", "--workers", 0]
    with no_file_over(size):
        code, _, error = call("train", "--data", people[1].path, *small, "-o", run)
    advice = "" if failing == "config.json" else f", then go on with: trainer train --resume '{run}'"
    assert code == 1
    assert (
        error.splitlines()[-1] == f"error: {run / failing}: cannot be written (File too large); make room there{advice}"
    )
    assert "Traceback" not in error
    if failing == "config.json":
        assert not run.exists()
        return
    assert not (run / failing).exists()
    assert list(run.glob(".*")) == []
    with no_file_over(size):
        code, _, error = call("train", "--resume", run)
    assert code == 1
    assert error.splitlines()[-1].startswith(f"error: {run / failing}: cannot be written (File too large)")
    assert list(run.glob(".*")) == []
    code, _, error = call("train", "--resume", run)
    assert code == 0, error
    assert torch.load(run / "checkpoint.pt", weights_only=True)["position"]["epoch"] == 1
    load_model(run)


@pytest.mark.parametrize("form", ["safetensors", "pytorch-pose"])
def test_a_full_disk_ends_an_export_in_one_line(form, tmp_path, call):
    start = save_model(build_network("hg1", MPII16.joints), tmp_path / "start.safetensors")
    (tmp_path / "out").mkdir()
    with no_file_over(2**20):
        code, _, error = call("export-model", start, "--to", form, "-o", tmp_path / "out" / "x.safetensors")
    assert code == 1
    assert (
        error == f"error: {tmp_path / 'out' / 'x.safetensors'}: cannot be written (File too large); make room there\n"
    )
    assert list((tmp_path / "out").iterdir()) == []
