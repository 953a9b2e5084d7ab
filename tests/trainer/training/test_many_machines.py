"""Runs of several machines, as one torchrun on each: two torchruns here, each with one process, meet over the loopback.

Everything goes through the command that the docs show. Where a machine is lost, all its processes are killed at once.
"""

import csv
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from trainer.cli.main import run

REPOSITORY = Path(__file__).resolve().parents[3]
# Seven people in one batch: an epoch is one step, and its row in log.csv that step's loss.
RECIPE = ["--batch-size", "7", "--input-size", "128", "--precision", "float32", "--device", "cpu"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="kills a whole machine's processes by their group"),
]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def machine(number, port, *arguments):
    """Start one machine's torchrun, in a process group of its own; the two meet at the loopback's `port`."""
    command = [
        sys.executable, "-m", "torch.distributed.run", "--nnodes", "2", "--nproc-per-node", "1", "--rdzv-id", str(port),
        "--rdzv-backend", "c10d", "--rdzv-endpoint", f"127.0.0.1:{port}", "--local-addr", "127.0.0.1",
        "--rdzv-conf", f"is_host={int(number == 0)}", "-m", "trainer", "train", *arguments,
    ]  # fmt: skip
    return subprocess.Popen(
        [str(part) for part in command], cwd=REPOSITORY, start_new_session=True, text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def lose(process):
    """The machine is gone: torchrun and the process that it started die at once, unwarned."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True)
    for number in [*children.stdout.split(), str(process.pid)]:  # torchrun gives each process a session of its own
        os.kill(int(number), signal.SIGKILL)
    process.communicate()


def both(*arguments):
    port = free_port()
    machines = [machine(number, port, *arguments) for number in range(2)]
    try:
        # Longer than the 300 seconds for which torchrun may wait for the others at the end.
        outputs = [one.communicate(timeout=400) for one in machines]
    finally:
        for one in machines:
            if one.poll() is None:
                lose(one)
    assert [one.returncode for one in machines] == [0, 0], outputs[0][1] + outputs[1][1]
    return outputs


def alone(*arguments):
    """The command in this process."""
    with pytest.raises(SystemExit) as left:
        run(["train", *map(str, arguments)])
    assert not left.value.code


def rows(folder):
    with (folder / "log.csv").open() as handle:
        return [
            {name: float(row[name]) for name in ("images", "train_loss", "val_loss")} for row in csv.DictReader(handle)
        ]


def epochs_done(folder):
    return torch.load(folder / "checkpoint.pt", weights_only=True)["position"]["epoch"]


@pytest.fixture(scope="module")
def options(tmp_path_factory, made_people):
    folder = tmp_path_factory.mktemp("people_of_two_machines")
    train, val = made_people(folder, "train", 7, seed=1), made_people(folder, "val", 18, seed=2)
    return ["--data", train.path, "--val", val.path, *RECIPE]


def test_two_machines_train_as_one_process_and_only_one_of_them_writes(options, tmp_path):
    outputs = both(*options, "--epochs", "2", "-o", tmp_path / "two")
    alone(*options, "--epochs", "2", "-o", tmp_path / "one")
    ours, theirs = rows(tmp_path / "two"), rows(tmp_path / "one")
    assert [row["images"] for row in ours] == [7.0, 7.0]
    # The first step starts from equal weights; after it the optimiser enlarges what rounding left.
    assert ours[0]["train_loss"] == pytest.approx(theirs[0]["train_loss"], rel=1e-5)
    assert ours[1]["train_loss"] == pytest.approx(theirs[1]["train_loss"], rel=3e-2)
    assert ours[0]["val_loss"] == pytest.approx(theirs[0]["val_loss"], rel=5e-3)
    assert json.loads((tmp_path / "two" / "config.json").read_text())["processes"] == 2
    assert sum(stdout.count("2 epochs in") for stdout, _ in outputs) == 1


@pytest.mark.parametrize("lost", [0, 1], ids=["the machine that writes", "the other machine"])
def test_a_lost_machine_ends_the_run_with_advice_and_it_goes_on(lost, options, tmp_path):
    folder = tmp_path / "run"
    port = free_port()
    machines = [machine(number, port, *options, "--epochs", "500", "-o", folder) for number in range(2)]
    try:
        until = time.monotonic() + 240
        while not (folder / "checkpoint.pt").exists():
            assert time.monotonic() < until, "no epoch was done"
            assert [one.poll() for one in machines] == [None, None]
            time.sleep(0.2)
        lose(machines[lost])
        _, stderr = machines[1 - lost].communicate(timeout=120)
    finally:
        for one in machines:
            if one.poll() is None:
                lose(one)
    assert machines[1 - lost].returncode != 0
    assert "another process of this run was lost" in stderr
    assert f"go on from the last checkpoint with --resume {folder}, with any number of processes" in stderr

    done = epochs_done(folder)
    assert done >= 1
    both("--resume", folder, "--epochs", done + 1)
    assert epochs_done(folder) == done + 1
    alone("--resume", folder, "--epochs", done + 2)
    assert [row["images"] for row in rows(folder)] == [7.0] * (done + 2)
