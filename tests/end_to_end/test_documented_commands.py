"""Every command that the README and the pages show: it exists, its options exist, and the README's chain runs."""

from __future__ import annotations

import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import click
import pytest

from trainer.cli.main import cli

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SAMPLE = ROOT / "trainer/sample"


def _blocks(text: str) -> list[str]:
    """Indented code lines, continued lines joined."""
    joined = text.replace("\\\n", " ")
    return [line.strip() for line in joined.splitlines() if re.match(r" {4,}\S", line)]


def _words(line: str) -> list[str]:
    line = re.split(r"\s{2,}#|\s{3,}", line)[0]  # a comment, or a remark in a column of its own
    return shlex.split(line)


def _trainer_lines() -> list[tuple[str, list[str]]]:
    found = []
    for page in PAGES:
        for line in _blocks(page.read_text(encoding="utf-8")):
            for part in line.split("&&"):
                match = re.match(r"^(?:\S*/)?trainer (.+)$", part.strip())
                if match:
                    found.append((page.name, _words(match.group(1))))
    return found


def _mayapy_lines() -> list[tuple[str, str, list[str]]]:
    found = []
    for page in PAGES:
        for line in _blocks(page.read_text(encoding="utf-8")):
            match = re.search(r"(batch_export|merge_parts|check_camera)\.py (.+)$", line.split("||")[0])
            if match and (ROOT / f"maya_plugin/{match.group(1)}.py").exists():
                found.append((page.name, match.group(1), _words(match.group(2))))
    return found


@pytest.mark.parametrize(("page", "words"), _trainer_lines(), ids=lambda v: v if isinstance(v, str) else " ".join(v))
def test_trainer_command_and_its_options_exist(page, words):
    command: click.Command | None = cli
    context = click.Context(cli)
    while isinstance(command, click.Group):
        name = words.pop(0)
        if "|" in name:  # "mpii|lsp": any of them
            name = name.split("|")[0]
        command = command.get_command(context, name)
        assert command is not None, f"{page}: there is no command {name}"
    options = {option for parameter in command.params for option in parameter.opts + parameter.secondary_opts}
    for word in words:
        if re.match(r"^-[a-zA-Z-]", word):
            assert word.split("=")[0] in options, f"{page}: {command.name} has no option {word}"


def _values(words: list[str], option: str) -> list[str]:
    """What stands behind an option, up to the next one."""
    if option not in words:
        return []
    rest = words[words.index(option) + 1 :]
    return list(itertools.takewhile(lambda word: not word.startswith("-"), rest))


def _share(some: list[str], others: list[str]) -> list[str]:
    """Names of either list that the patterns of the other take in."""
    return [one for one in some for other in others if fnmatch(one, other) or fnmatch(other, one)]


def leaks(lines: list[tuple[str, list[str]]]) -> list[str]:
    """Commands that validate or score on pictures of a document that the same page trains on."""
    found, learned = [], {}
    for page, words in lines:
        line = f"{page}: trainer {' '.join(words)}"
        data = _values(words, "--data")
        if words[0] == "train":
            if _share(data, _values(words, "--val")):
                found.append(line)
            learned.setdefault(page, []).extend(data)
        # A divided document's other parts were not learned from.
        is_other_part = _values(words, "--split") in (["val"], ["test"])
        if words[0] == "evaluate" and not is_other_part and _share(data, learned.get(page, [])):
            found.append(line)
        if words[0] == "evaluate" and "--allow-overlap" in words:
            found.append(line)
    return found


def test_no_command_of_the_pages_validates_or_scores_on_what_it_trains_on():
    lines = _trainer_lines()
    assert sum(words[0] == "train" for _, words in lines) > 5
    assert sum(words[0] == "evaluate" for _, words in lines) > 3
    assert not leaks(lines)


@pytest.mark.parametrize(
    "commands",
    [
        ["train --data annotations/*.pose.json --val annotations/walk.pose.json -o runs/first"],
        ["train --data drawings.pose.json --val drawings.pose.json -o runs/first"],
        ["train --data drawings.pose.json -o runs/first", "evaluate --model runs/first --data drawings.pose.json"],
        ["train --data a.json --split test -o runs/first", "evaluate --model runs/first --data a.json --split train"],
    ],
)
def test_commands_that_leak_are_found(commands):
    assert len(leaks([("page.md", shlex.split(command)) for command in commands])) == 1


@pytest.mark.parametrize(("page", "script", "words"), _mayapy_lines())
def test_farm_script_options_exist(page, script, words):
    text = (ROOT / f"maya_plugin/{script}.py").read_text(encoding="utf-8")
    for word in words:
        if word.startswith("--"):
            assert f'"{word}"' in text, f"{page}: {script}.py has no option {word}"


def test_the_two_commands_of_the_readme_are_what_ci_runs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    ci = (ROOT / ".ci/run").read_text(encoding="utf-8")
    steps = ("-m venv .venv", "install --no-deps -r requirements-cpu.txt", "-e '.[test]'", ".venv/bin/python -m tests")
    for step in steps:
        assert step in readme
        assert step.replace("install ", "") in ci.replace("install --quiet ", "")


def _places(page: Path) -> set[str]:
    """The anchors of a page as GitHub makes them of its headings, and those that it names itself."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    places: set[str] = set(re.findall(r'<a id="([^"]+)">', text))
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        shown = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        places.add(re.sub(r"[^\w\- ]", "", shown).replace(" ", "-"))
    return places


LINKING = [*ROOT.glob("*.md"), *(page for room in ("docs", "shared_schema", "tests", ".github")
                                 for kind in ("md", "ipynb") for page in (ROOT / room).rglob(f"*.{kind}"))]  # fmt: skip


def test_linked_pages_pictures_and_headings_are_there():
    with_place = 0
    for page in LINKING:
        for target in re.findall(r"\]\(([^)\s]+)", page.read_text(encoding="utf-8")):
            path, _, place = target.partition("#")
            if path.startswith("http"):
                continue
            linked = page.parent / path if path else page
            assert linked.exists(), f"{page.name} links {target}"
            with_place += bool(place)
            assert not place or place in _places(linked), f"{page.name} links {target}: there is no such heading"
    assert with_place > 30


@pytest.mark.slow
def test_the_readmes_chain_runs_on_the_sample(tmp_path):
    """Export, validate, divide, train, evaluate, predict, report: each README line, with the sample's names put in."""
    work = tmp_path / "somewhere else"
    (work / "annotations").mkdir(parents=True)
    for name in ("aoi_walk", "aoi_dance", "kaede_walk"):
        document = json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
        folder = SAMPLE / document["source"]["images"]
        document["source"]["images"] = os.path.relpath(folder, work / "annotations")
        document["annotations"] = document["annotations"][:8]
        (work / "annotations" / f"{name}.shotCam.pose.json").write_text(json.dumps(document), encoding="utf-8")
    shutil.copy(SAMPLE / "images/aoi_walk/aoi_walk.0001.png", work / "drawing.png")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme[readme.index("## At a shell") : readme.index("From Python:")]
    lines = [line for line in _blocks(section) if line.startswith("trainer ")]
    assert [shlex.split(line)[1] for line in lines] == [
        "validate", "merge", "split", "train", "evaluate", "predict", "report",
    ]  # fmt: skip
    for line in lines:
        if " train " in line:
            line += " --epochs 1 --workers 0"
        line = line.replace("trainer ", shlex.quote(sys.executable) + " -m trainer ", 1)
        done = subprocess.run(line, shell=True, cwd=work, capture_output=True, text=True, timeout=600, check=False)
        assert done.returncode == 0, (line, done.stdout, done.stderr)
    assert (work / "report.html").stat().st_size > 10_000
    assert (work / "predictions/predictions.pose.json").exists()
    assert any((work / "predictions/overlays").iterdir())


def test_the_map_for_contributors_names_places_that_are_there():
    text = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    package = ROOT / "maya_plugin" / "scripts" / "pose_annotations"
    places = {place for place in re.findall(r"`([\w./]+/[\w./]*)`", text) if not place.startswith(".")}
    assert len(places) > 50
    missing = [p for p in places if not any((root / p).exists() for root in (ROOT, package, ROOT / "trainer"))]
    assert not missing
