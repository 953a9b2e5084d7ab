"""The notebook of the docs runs from top to bottom and leaves a network of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "docs" / "drawing_to_network.ipynb"
COMMAND = "!{command} "


def script_of(notebook):
    """The notebook's code cells as one script: a line with "!" is a command, whose failure ends the script.

    The commands run by the kernel's own Python, as `command` says: a Jupyter that was started by its path finds no bare
    `trainer`.
    """
    lines = ["import subprocess, sys"]
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        for line in "".join(cell["source"]).splitlines():
            if line.startswith(COMMAND):
                words = line[len(COMMAND) :].split()
                lines.append(f"subprocess.run([sys.executable, '-m', 'trainer', *{words!r}], check=True)")
            else:
                assert not line.startswith(("!", "%")), f"the test runs plain Python and {COMMAND}alone: {line}"
                lines.append(line)
    return "\n".join(lines)


def test_the_notebook_is_well_formed_and_holds_no_output():
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["metadata"]["kernelspec"]["name"]) == (4, "python3")
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    compile(script_of(notebook), "notebook", "exec")
    script = script_of(notebook)
    assert "command = f'\"{sys.executable}\" -m trainer'" in script
    assert script.count("subprocess.run(") == 2


@pytest.mark.long
def test_the_notebook_runs_from_a_drawing_to_a_network(tmp_path):
    script = script_of(json.loads(NOTEBOOK.read_text(encoding="utf-8")))
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-c", script + "\nprint('joints', len(people[0]['joint_guess']))"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "joints 16" in done.stdout
    assert "l_wrist" in done.stdout
    assert (tmp_path / "notebook_work" / "divided.pose.json").is_file()
    assert list((tmp_path / "notebook_work" / "run").glob("*.safetensors"))
