"""A table of batch exports over a folder of scenes: who is found, which joints, how long, how much memory.

    python tests/benchmarks/public_scenes.py SCENE_OR_FOLDER... [--output DIR] [--argument=--accept-guesses]

Each `.ma` file is exported by `batch_export.py` under the stand-in, in a process of its own. A line a scene: file,
version of the maker's Maya, what came out (exit code, reason), figures, joints by how they were found (bone, derived,
missing; of the first record of each figure), warnings, seconds, peak memory. With `--output` the documents stay there,
for drawings.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = ("scene", "Maya", "result", "figures", "bone", "derived", "missing", "warnings", "s", "MiB")


def export(path: Path, output: Path, arguments: list[str], limit: int) -> dict:
    """Run the farm script on one scene; the values of its line, and the path of its documents."""
    command = [str(ROOT / "tests" / "standin" / "mayapy"), str(ROOT / "maya_plugin" / "batch_export.py"), str(path)]
    command += ["--output", str(output), "--quiet", "--no-occlusion", *arguments]
    started = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=limit, check=False)
        code, stdout, stderr = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired:
        code, stdout, stderr = -1, "", f"error: more than {limit} s"
    seconds = time.monotonic() - started
    lines = stderr.splitlines()
    reason = next((line[7:] for line in reversed(lines) if line.startswith("error: ")), "")
    warnings = [line[9:] for line in lines if line.startswith("warning: ")]
    return {
        "path": path,
        "maya": maker(path),
        "code": code,
        "reason": reason,
        "warnings": warnings,
        "standin": [line for line in lines if line.startswith("Warning: ")],
        "documents": stdout.split("\n")[:-1],
        "seconds": seconds,
        "mebibytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        **people(stdout.split("\n")[:-1]),
    }


def maker(path: Path) -> str:
    """The version of Maya that wrote a file, by its first line."""
    with open(path, encoding="utf-8", errors="replace") as stream:
        found = re.match(r"\ufeff?//Maya ASCII (\S+)", stream.readline())
    return found.group(1) if found else "?"


def people(documents: list[str]) -> dict:
    """Figures of the documents, and how the joints of each one's first record were found."""
    kinds: collections.Counter = collections.Counter()
    figures = set()
    for name in documents:
        for record in json.loads(Path(name).read_text(encoding="utf-8"))["annotations"]:
            if record["character"] not in figures:
                figures.add(record["character"])
                kinds.update(source["kind"] for source in record["joint_source"])
    return {"figures": len(figures), "kinds": kinds}


def row(found: dict, relative: str) -> tuple:
    """The cells of a line."""
    kinds = found["kinds"]
    result = "exported" if found["code"] == 0 else f"{found['code']}: {found['reason'][:90]}"
    return (
        relative,
        found["maya"],
        result,
        found["figures"],
        kinds["bone"],
        kinds["derived"],
        kinds["none"],
        len(found["warnings"]),
        f"{found['seconds']:.1f}",
        f"{found['mebibytes']:.0f}",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenes", nargs="+", type=Path, help="scene files, or folders of them")
    parser.add_argument("--output", type=Path, help="keep the documents here")
    parser.add_argument("--limit", type=int, default=300, help="seconds for one scene")
    parser.add_argument("--argument", action="append", default=[], help="passed on to batch_export.py; repeatable")
    arguments = parser.parse_args()
    paths = [
        path
        for place in arguments.scenes
        for path in (sorted(place.rglob("*.ma")) if place.is_dir() else [place])
        if path.is_file()
    ]
    folders = [place if place.is_dir() else place.parent for place in arguments.scenes]
    base = Path(os.path.commonpath([folder.resolve() for folder in folders]))
    keep = arguments.output or Path(tempfile.mkdtemp(prefix="public_scenes_"))
    print("| " + " | ".join(HEADER) + " |")
    print("|" + "---|" * len(HEADER), flush=True)
    for path in paths:
        relative = os.path.relpath(path.resolve(), base)
        child = os.fork()  # a process of its own, since the peak memory is that of all children so far
        if child == 0:
            measure(path, relative, keep / re.sub(r"[^\w.-]+", "_", relative), arguments)
            os._exit(0)
        os.waitpid(child, 0)
    print(f"documents: {keep}", file=sys.stderr)
    return 0


def measure(path: Path, relative: str, place: Path, arguments: argparse.Namespace) -> None:
    """Export one scene, print its line, and keep what was said beside the documents."""
    found = export(path, place, arguments.argument, arguments.limit)
    cells = [str(cell).replace("|", "/") for cell in row(found, relative)]
    print("| " + " | ".join(cells) + " |", flush=True)
    place.mkdir(parents=True, exist_ok=True)
    kept = {name: found[name] for name in ("code", "reason", "warnings", "standin", "documents")}
    (place / "result.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
