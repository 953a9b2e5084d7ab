"""Progress: plain lines for logs, a bar for terminals, and the items untouched."""

import io

import pytest

from trainer import progress
from trainer.progress import track


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_a_log_gets_the_pace_the_time_left_and_a_last_line(clock):
    out = io.StringIO()
    for _ in track(range(10), 100, "work", "frames", step=10, stream=out):
        clock[0] += 5
    lines = out.getvalue().splitlines()
    assert lines[0] == "work: 10/100 frames, 2.0 frames/s, 45 s left"
    assert lines[-1] == "work: 100/100 frames, 2.0 frames/s in 50.0 s"
    assert len(lines) == 10


def test_a_fast_job_leaves_one_line(clock):
    out = io.StringIO()
    assert list(track(range(1000), 1000, "work", stream=out)) == list(range(1000))
    assert len(out.getvalue().splitlines()) == 1


def test_a_half_last_batch_does_not_overshoot(clock):
    out = io.StringIO()
    list(track([1, 2], 24, "work", step=16, stream=out))
    assert out.getvalue().splitlines()[-1].startswith("work: 24/24 images")


def test_a_terminal_gets_a_bar_that_ends_full():
    out = Terminal()
    assert list(track("abc", 3, "work", stream=out)) == ["a", "b", "c"]
    assert "3/3" in out.getvalue()


def test_an_error_inside_the_loop_comes_through():
    with pytest.raises(ZeroDivisionError):
        for _ in track([1], 1, "work", stream=Terminal()):
            1 / 0  # noqa: B018
