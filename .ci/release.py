"""Build everything that a release consists of: the plug-in's zip, the trainer's wheel and sdist, and their checksums.

    python .ci/release.py -o dist [--unreleased]

The version must be the same in package, plug-in, module file, citation and changelog, and the changelog must give it a
date (``--unreleased`` builds before that). Needs the packages of the test extra. Exit codes: 0 written, 1 not.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# What shows the version: file, and a pattern whose group is the version.
PLACES = (
    ("trainer/_version.py", r'__version__ = "(.+)"'),
    ("maya_plugin/scripts/pose_annotations/__init__.py", r'__version__ = "(.+)"'),
    ("maya_plugin/pose_annotations.mod", r"^\+ \S+ (\S+) "),
    ("CITATION.cff", r"(?m)^version: (.+)$"),
    ("CHANGELOG.md", r"(?m)^## (\S+) - "),
)
DATED = r"(?m)^## \S+ - \d{4}-\d{2}-\d{2}$"


def version(root: Path = ROOT) -> str:
    """The version that all places show.

    Raises:
        ValueError: they show different ones.
    """
    shown = {}
    for name, pattern in PLACES:
        match = re.search(pattern, (root / name).read_text(encoding="utf-8"))
        shown[name] = match.group(1) if match else "none"
    if len(set(shown.values())) > 1:
        raise ValueError("versions differ: " + ", ".join(f"{value} in {name}" for name, value in shown.items()))
    return shown["trainer/_version.py"]


def has_a_date(root: Path = ROOT) -> bool:
    """Whether the changelog's newest version has a date."""
    newest = next(
        line for line in (root / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if line[:3] == "## "
    )
    return re.search(DATED, newest) is not None


def build(folder: Path) -> list[Path]:
    """Write zip, sdist and wheel (made from the sdist) into a folder, then SHA256SUMS; returns the files.

    Raises:
        subprocess.CalledProcessError: one could not be built; nothing is left in the folder then.
    """
    with tempfile.TemporaryDirectory() as made:
        commands = (["-m", "build", "--no-isolation", "-o", made], ["maya_plugin/build_zip.py", "-o", made])
        for command in commands:
            subprocess.run([sys.executable, *command], cwd=ROOT, check=True, stdout=sys.stderr)
        files = {path.name: path.read_bytes() for path in sorted(Path(made).iterdir())}
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
    files["SHA256SUMS"] = sums.encode("ascii")
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def main() -> int:
    """Check, build, print the files; returns the exit code."""
    parser = argparse.ArgumentParser(prog="release.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("-o", "--output", type=Path, default=Path("dist"))
    parser.add_argument("--unreleased", action="store_true", help="although the changelog has no date yet")
    options = parser.parse_args()
    try:
        number = version()
        if not options.unreleased and not has_a_date():
            raise ValueError(f"CHANGELOG.md calls {number} unreleased; give it a date, or pass --unreleased")
        for path in build(options.output):
            print(path)
    except (ValueError, OSError, subprocess.CalledProcessError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
