"""A release as a user gets it: built, installed in a fresh environment, and run from another folder."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".ci" / "release.py"


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """The folder of a release that the script built, by the endings of its files."""
    pytest.importorskip("build")
    folder = tmp_path_factory.mktemp("release")
    done = subprocess.run(
        [sys.executable, SCRIPT, "--unreleased", "-o", folder], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(path) for path in map(Path, done.stdout.split()) if path.is_file()]
    return {path.name.rpartition(".")[2]: path for path in folder.iterdir()}


@pytest.mark.slow
def test_the_checksums_are_those_of_the_files(release):
    assert sorted(release) == ["SHA256SUMS", "gz", "whl", "zip"]
    for line in release["SHA256SUMS"].read_text().splitlines():
        digest, name = line.split()
        assert hashlib.sha256((release["whl"].parent / name).read_bytes()).hexdigest() == digest


@pytest.mark.slow
def test_wheel_and_sdist_hold_the_trainer_with_its_sample_and_no_tests(release):
    with zipfile.ZipFile(release["whl"]) as archive:
        names = archive.namelist()
    with tarfile.open(release["gz"]) as archive:
        source = {name.partition("/")[2] for name in archive.getnames()}
    assert "trainer/sample/images/aoi_walk/aoi_walk.0001.png" in names
    assert not [name for name in names if name.startswith(("tests/", "maya_plugin/"))]
    assert {name for name in names if name.startswith("trainer/")} <= source
    in_the_clone = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "trainer").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in names if name.startswith("trainer/")} == in_the_clone


@pytest.mark.slow
def test_the_wheel_runs_the_demo_in_a_fresh_environment_from_another_folder(release, tmp_path):
    venv.create(tmp_path / "environment", with_pip=True)
    binaries = tmp_path / "environment" / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / "python"
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", release["whl"]], env=clean, check=True)
    # The dependencies are those of this environment, read by path, so that its editable trainer is not found.
    where = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    (Path(where) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    other = tmp_path / "他の フォルダ"
    other.mkdir()

    def run(*command):
        done = subprocess.run(
            [binaries / "trainer", *command], cwd=other, env=clean, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    found = subprocess.run([python, "-c", "import trainer; print(trainer.__file__)"], cwd=other, env=clean,
                           capture_output=True, text=True, check=True).stdout.strip()  # fmt: skip
    assert Path(found).is_relative_to(tmp_path)
    run("demo", "--steps", "8", "-o", "demo")
    assert (other / "demo" / "report.html").stat().st_size > 10_000
    assert "0.1.0" in run("--version")


def test_versions_that_differ_and_a_changelog_without_a_date_stop_a_release(tmp_path):
    specification = importlib.util.spec_from_file_location("release_script", SCRIPT)
    script = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(script)
    assert script.version() == "0.1.0"
    for name, _ in script.PLACES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    citation = tmp_path / "CITATION.cff"
    citation.write_text(citation.read_text().replace("version: 0.1.0", "version: 0.2.0"))
    with pytest.raises(ValueError, match=r"0\.2\.0 in CITATION\.cff"):
        script.version(tmp_path)
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## 0.1.0 - unreleased\n")
    assert not script.has_a_date(tmp_path)
    changelog.write_text("# Changelog\n\n## 0.1.0 - 2026-12-01\n")
    assert script.has_a_date(tmp_path)
