"""Jobs side by side: which begin when, and what a failure or a stop leaves."""

import os
import signal
import time
from functools import partial

import pytest

from trainer.errors import TrainerError
from trainer.jobs import Job, Place, run_jobs
from trainer.machine import check_device

WAIT_S = 120


def wait_for(path):
    end = time.monotonic() + WAIT_S
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} never came"
        time.sleep(0.02)


def meets(folder, own, other, error, place: Place):
    """Ends only when the other job runs at the same time."""
    (folder / own).write_text(f"{place.device} {place.processes}")
    wait_for(folder / other)
    if error:
        raise TrainerError(error)


def dies(folder, own, place: Place):
    (folder / own).write_text(place.label)
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.slow
def test_jobs_run_side_by_side_and_a_failure_stops_only_what_needs_it(tmp_path):
    jobs = [
        Job("a", "A", None, partial(meets, tmp_path, "a", "b", "")),
        Job("b", "B", None, partial(meets, tmp_path, "b", "a", "the disk is full")),
        Job("c", "C", "a", partial(dies, tmp_path, "c")),
        Job("d", "D", "b", partial(dies, tmp_path, "d")),
        Job("e", "E", "d", partial(dies, tmp_path, "e")),
    ]
    lines = []
    with pytest.raises(TrainerError) as raised:
        run_jobs(jobs, ["cpu", "cpu"], lines.append)
    assert (tmp_path / "a").read_text() == (tmp_path / "b").read_text() == "cpu 2"
    assert (tmp_path / "c").read_text() == "C"
    assert not (tmp_path / "d").exists() and not (tmp_path / "e").exists()
    assert lines[:2] == ["A: begun on cpu", "B: begun on cpu"]
    assert str(raised.value).splitlines() == [
        "B (on cpu) failed: the disk is full",
        "C (on cpu) failed: its process was ended by SIGKILL (out of memory?)",
        "not begun for want of it: D, E",
        "What is done is kept: the same command goes on from there.",
    ]


@pytest.mark.parametrize(
    ("device", "words"),
    [("gpu", "no such device; use auto, cpu"), ("cpu:1", "no such device"), ("cuda:x", "no such device"),
     ("cuda:99", "is not there: this machine has")],
)  # fmt: skip
def test_a_device_that_is_not_there_is_refused(device, words):
    check_device("cpu")
    with pytest.raises(TrainerError, match=f"'{device}'.*{words}"):
        check_device(device)
