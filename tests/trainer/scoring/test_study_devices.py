"""A study on two devices: stopped, gone on with, and equal to one that ran in a single process."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

SCRIPT = """
import signal
import sys
from dataclasses import replace
from pathlib import Path

from trainer.cli.demo import check_exports
from trainer.protocols import PROTOCOLS
from trainer.study import part_of, run_study, say, stand_in_plan


def small(document, folder):
    return part_of(document, document.records[:6], folder / f"small_{document.path.name}")


signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background commands are begun with it ignored

if __name__ == "__main__":
    folder, devices = Path(sys.argv[1]), sys.argv[2:]
    whole = PROTOCOLS["khungurn"]
    protocol = replace(whole, changes={**whole.changes, "input_size": 64})
    plan = stand_in_plan(check_exports(), folder, 0, protocol)
    plan = replace(
        plan, train={kind: [small(one, folder) for one in some] for kind, some in plan.train.items()},
        val=small(plan.val, folder), scored=small(plan.scored, folder),
    )
    run_study(plan, folder, 2, 0, say, devices)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a console's Ctrl-C cannot be sent to one process there")
def test_two_devices_find_what_one_finds_also_after_a_stop(tmp_path):
    script = tmp_path / "plan.py"
    script.write_text(SCRIPT)

    def begin(folder, *devices):
        return subprocess.Popen(
            [sys.executable, str(script), str(tmp_path / folder), *devices],
            stderr=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"},
        )  # fmt: skip

    alone = begin("one")
    error = alone.communicate(timeout=600)[1]
    assert alone.returncode == 0, error
    stopped = begin("two", "cpu", "cpu")
    end = time.monotonic() + 300
    while not all((tmp_path / "two" / f"run_{name}" / "checkpoint.pt").exists() for name in ("synth", "draw")):
        assert stopped.poll() is None and time.monotonic() < end
        time.sleep(0.01)
    stopped.send_signal(signal.SIGINT)  # to the first process alone
    error = stopped.communicate(timeout=60)[1]  # ends when every process that writes there has ended
    assert stopped.returncode != 0
    assert "KeyboardInterrupt" in error and error.count("Traceback") == 1
    again = begin("two", "cpu", "cpu")
    error = again.communicate(timeout=600)[1]
    assert again.returncode == 0, error
    assert error.count(": begun on cpu") == 3 and ("going on with" in error or "is done" in error)
    for name in ("synth", "draw", "synth_draw"):
        logs = [
            [line.rsplit(",", 1)[0] for line in (tmp_path / folder / f"run_{name}" / "log.csv").read_text().split()]
            for folder in ("one", "two")
        ]
        assert len(logs[0]) == 3
        assert logs[0] == logs[1], name
        one, two = (json.loads((tmp_path / folder / f"{name}.json").read_text()) for folder in ("one", "two"))
        assert [row["predicted"] for row in one["records"]] == [row["predicted"] for row in two["records"]]
    assert (tmp_path / "one" / "table.txt").read_bytes() == (tmp_path / "two" / "table.txt").read_bytes()
