"""Everything that continuous integration runs: ``python -m tests`` from the repository's root.

Steps, in order: the linter, the type checker, a Blender environment of its own (Blender is GPL and pins an old numpy,
so it lives apart and is reached as a subprocess), the suite, then the long soak and fuzz runs. Stops at the first step
that fails and leaves with its exit code. ``--quick`` leaves out everything marked slow or long.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLENDER = ROOT / ".venv-bpy"
BLENDER_VERSION = "bpy==4.5.*"  # Blender 4.5 LTS as a module, built for Python 3.11 only


def _step(title: str, command: list[str], **environment: str) -> None:
    print(f"\n== {title}: {' '.join(command)}", flush=True)
    started = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False).returncode
    verdict = "FAILED" if code else "passed"
    print(f"== {title}: {verdict} after {time.monotonic() - started:.0f} s", flush=True)
    if code:
        sys.exit(code)


def _blender_python() -> Path | None:
    """The interpreter of the Blender environment, made when it is not there; None where it cannot be had."""
    python = BLENDER / "bin" / "python"
    if python.exists():
        answer = subprocess.run([python, "-c", "import bpy"], capture_output=True, check=False)
        if answer.returncode == 0:
            return python
    base = sys.executable if sys.version_info[:2] == (3, 11) else shutil.which("python3.11")
    if base is None:
        print("no Python 3.11 here: the tests that compare with Blender are skipped", flush=True)
        return None
    _step("Blender environment", [base, "-m", "venv", "--clear", str(BLENDER)])
    _step("Blender environment", [str(python), "-m", "pip", "install", "--quiet", BLENDER_VERSION])
    return python


def main() -> None:
    """Run the steps; the process ends with 0 only when all of them passed."""
    parser = argparse.ArgumentParser(prog="python -m tests", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="only what takes seconds: no slow, no long, no Blender")
    quick = parser.parse_args().quick
    python = sys.executable
    workers = str(min(4, os.cpu_count() or 1))
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # one thread a worker: more only wait for each other
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # thousands of processes would each compile what they import
    # Neighbours go to one worker, so that few module fixtures are made twice; whoever is done takes from the other.
    pytest = [python, "-m", "pytest", "-q", "-n", workers, "--dist", "worksteal"]
    _step("linter", [python, "-m", "ruff", "check", "."])
    _step("types", [python, "-m", "mypy"])
    if quick:
        _step("suite", [*pytest, "-m", "not slow and not long and not blender"])
        return
    blender = _blender_python()
    environment = {"POSE_BLENDER_PYTHON": str(blender)} if blender else {}
    _step("suite", [*pytest, "-m", "not long"], **environment)
    files = sorted(str(path) for path in ROOT.glob("tests/**/test_*.py") if "mark.long" in path.read_text("utf-8"))
    # -rP: their counts are worth reading when they pass, too
    _step("long runs", [*pytest, "-rP", "-m", "long", *files], **environment)


if __name__ == "__main__":
    main()
