"""A farm at its worst: workers killed, chunks run twice at once, files damaged, disks full, shares lost, clocks wrong.

Each run exports one small scene in chunks through the stand-in while something goes wrong at random, tries again as a
farm would, and merges. The result must be the document of one whole export, byte for byte but for the time of writing;
or, where a chunk is never tried again, the missing frames must be named and nothing written.
"""

from __future__ import annotations

import errno
import importlib.util
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

from farm_workers import Worker, Workers  # noqa: E402

MAYAPY = ROOT / "tests/standin/mayapy"
NAME = "test.renderCam.pose.json"
CHUNKS = 3
GROUPS = 8
RUNS = int(os.environ.get("POSE_CHAOS_RUNS", "200"))
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name != "posix", reason="kills processes and limits files as POSIX systems do"),
]


def _scenes():
    spec = importlib.util.spec_from_file_location("plugin_scenes", ROOT / "tests/plugin/plugin_scenes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Farm:
    """Starts workers on chunks of one scene, and knows how long one takes."""

    def __init__(self, workers: Workers, scene: Path):
        self._workers, self.folder, self._scene = workers, scene.parent, scene
        started = time.monotonic()
        worker = self.start(scene.parent / "first", 1)
        assert worker.wait() == 0, worker.stderr
        self.duration_s = time.monotonic() - started

    def start(self, output: Path, chunk: int, **options: Any) -> Worker:
        arguments = [str(self._scene), "--output", str(output), "--chunk", f"{chunk}/{CHUNKS}", "--quiet"]
        return self._workers.start(arguments, **options)

    def wait_within_one(self, chance: random.Random) -> None:
        """Sleep for as long as a worker may have worked when something happens to it, a little longer at most."""
        time.sleep(chance.uniform(0.0, 1.2) * self.duration_s)


def _merge(parts: Path, output: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, str(ROOT / "maya_plugin/merge_parts.py"), str(parts), "--output", str(output)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def _without_provenance(path: Path) -> bytes:
    created = json.loads(path.read_text(encoding="utf-8"))["generator"]["created"]
    return path.read_bytes().replace(created.encode(), b"")


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Path:
    made = _scenes()
    text = made.scene(
        made.figure(),
        made.camera("renderCam"),
        made.keys("sentaa", "tx", {1: 0, 12: 60}),
        start=1,
        end=12,
    )
    path = tmp_path_factory.mktemp("scene") / "test.ma"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def farm(scene) -> Iterator[Farm]:
    with Workers(MAYAPY) as workers:
        yield Farm(workers, scene)


@pytest.fixture(scope="module")
def whole(scene) -> bytes:
    out = scene.parent / "whole" / "out"  # as deep as the merged ones, for the path to the images
    command = [str(MAYAPY), str(ROOT / "maya_plugin/batch_export.py"), str(scene), "--output", str(out), "--quiet"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    return _without_provenance(out / NAME)


def _kill(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    worker = farm.start(parts, chunk)
    farm.wait_within_one(chance)
    worker.signal(signal.SIGKILL)
    worker.wait()


def _twice_at_once(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    both = [farm.start(parts, chunk) for _ in range(2)]
    if chance.random() < 0.5:
        farm.wait_within_one(chance)
        both[0].signal(signal.SIGKILL)
    for worker in both:
        worker.wait()


def _damage(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    """The share loses the end of a part, or garbles its middle: the merge must notice, and the part is made again."""
    assert farm.start(parts, chunk).wait() == 0
    path = parts / NAME.replace(".pose.json", f".{chunk}-of-{CHUNKS}.pose.json")
    data = bytearray(path.read_bytes())
    place = chance.randrange(200, len(data) - 20)
    if chance.random() < 0.5:
        data = data[:place]
    else:
        data[place : place + 16] = b"\0" * 16
    path.write_bytes(data)
    refused = _merge(parts, parts.parents[1] / "early")
    assert refused.returncode == 1, refused.stderr
    assert not (parts.parents[1] / "early" / NAME).exists()
    if f"{chunk}-of-{CHUNKS}" in refused.stderr:
        path.unlink()


def _full_disk(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    worker = farm.start(parts, chunk, largest_file=chance.randrange(0, 9000))
    assert worker.wait() in (1, 3), worker.stderr
    assert worker.stderr.startswith("error: "), worker.stderr


def _wrong_clock(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    """A worker whose clock is years off: its files are from the future or the past."""
    assert farm.start(parts, chunk).wait() == 0
    path = parts / NAME.replace(".pose.json", f".{chunk}-of-{CHUNKS}.pose.json")
    moment = time.time() + chance.uniform(-3e8, 3e8)
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))
    path.write_text(re.sub(r'"created": "[^"]+"', f'"created": "{stamp}"', path.read_text(encoding="utf-8")))
    os.utime(path, (moment, moment))


# Run at the worker's start: from a chosen call on, nothing that reaches the file system succeeds any more.
_FAILING_SHARE = """
import os, tempfile
number, first, count = {number}, {first}, 0
def failing(call):
    def fails_from_then_on(*arguments, **named):
        global count
        count += 1
        if count >= first:
            raise OSError(number, os.strerror(number))
        return call(*arguments, **named)
    return fails_from_then_on
for module, name in ((tempfile, "mkstemp"), (os, "fsync"), (os, "chmod"), (os, "replace")):
    setattr(module, name, failing(getattr(module, name)))
def lost(*arguments, **named):
    if count >= first:
        raise OSError(number, os.strerror(number))
    return unlink(*arguments, **named)
unlink, os.unlink = os.unlink, lost
"""


def _share_fails(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    """The share answers with errors from some call on: the probe, either file's making, the sync, or the renaming."""
    number = chance.choice([errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT, errno.EROFS])
    worker = farm.start(parts, chunk, first_run=_FAILING_SHARE.format(number=number, first=chance.randint(1, 6)))
    assert worker.wait() == 3, worker.stderr
    assert os.strerror(number) in worker.stderr, worker.stderr


def _mount(*arguments: object) -> bool:
    return subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False).returncode == 0


def _may_mount(folder: Path) -> bool:
    (folder / "probe").mkdir(exist_ok=True)
    if not _mount("--bind", folder / "probe", folder / "probe"):
        return False
    subprocess.run(["umount", str(folder / "probe")], check=True)
    return True


def _share_goes(farm: Farm, parts: Path, chunk: int, chance: random.Random) -> None:
    """The share is unmounted under a worker that has begun to write, or comes back read-only; later it is there again.

    Where this user may not mount, the share answers with errors instead.
    """
    share = parts.parent
    if not _may_mount(farm.folder):
        _share_fails(farm, parts, chunk, chance)
        return
    parts.mkdir(parents=True, exist_ok=True)
    store = share.rename(share.with_name("store"))
    share.mkdir()
    assert _mount("--bind", store, share)
    try:
        left = set(parts.glob(".*.records"))  # by workers that were killed
        document = store / parts.name / NAME.replace(".pose.json", f".{chunk}-of-{CHUNKS}.pose.json")
        older = document.stat().st_ino if document.exists() else None
        worker = farm.start(parts, chunk)
        while worker.poll() is None and left.issuperset(parts.glob(".*.records")):
            time.sleep(0.001)
        worker.signal(signal.SIGSTOP)
        is_writing = not left.issuperset(parts.glob(".*.records"))
        subprocess.run(["umount", "--lazy", str(share)], check=True)
        if chance.random() < 0.5:
            assert _mount("--bind", store, share)
            assert _mount("-o", "remount,ro,bind", share)
        worker.signal(signal.SIGCONT)
        worker.wait()
        # Done is right where the document had its name before the share went, or the worker had not begun.
        is_done = document.exists() and document.stat().st_ino != older
        assert worker.returncode == 3 or (worker.returncode == 0 and (is_done or not is_writing)), worker.stderr
    finally:
        subprocess.run(["umount", "--lazy", str(share)], capture_output=True, check=False)
        share.rmdir()
        store.rename(share)


FAULTS = [_share_goes, _share_fails, _kill, _kill, _twice_at_once, _damage, _full_disk, _wrong_clock]


@pytest.mark.parametrize("group", range(GROUPS))
def test_nothing_is_lost_whatever_happens(group, farm, whole):
    counts: dict[str, int] = {}
    for run in range(group, RUNS, GROUPS):
        chance = random.Random(run)
        folder = farm.folder / str(run)
        parts, out = folder / "share/parts", folder / "out"
        order = list(range(1, CHUNKS + 1))
        chance.shuffle(order)
        lost = chance.choice(order) if chance.random() < 0.15 else None
        for chunk in order:
            fault = chance.choice(FAULTS) if chance.random() < 0.5 else None
            if fault is not None:
                counts[fault.__name__] = counts.get(fault.__name__, 0) + 1
                fault(farm, parts, chunk, chance)
            written = parts / NAME.replace(".pose.json", f".{chunk}-of-{CHUNKS}.pose.json")
            if chunk == lost:
                written.unlink(missing_ok=True)
            elif not written.exists() or fault is _damage or chance.random() < 0.2:
                assert farm.start(parts, chunk).wait() == 0
        merged = _merge(parts, out)
        if lost is None:
            assert merged.returncode == 0, (run, merged.stderr)
            assert _without_provenance(out / NAME) == whole, run
        else:
            counts["chunks never tried again"] = counts.get("chunks never tried again", 0) + 1
            assert merged.returncode == 1, run
            assert re.search(r"4 of 12 frames are missing .*: \d+-\d+;", merged.stderr), merged.stderr
            assert not out.joinpath(NAME).exists()
        left = [p.name for p in parts.iterdir() if not p.name.endswith(".pose.json")]
        counts["stray files of killed workers"] = counts.get("stray files of killed workers", 0) + len(left)
        shutil.rmtree(folder)
    print(f"\n{RUNS // GROUPS} runs, nothing lost: {counts}")


@contextmanager
def _small_disk(folder: Path, size: str) -> Iterator[Path]:
    small = folder / "small disk"
    small.mkdir()
    if not _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", small):
        pytest.skip("this user may not mount a small disk")
    try:
        yield small
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)


def test_a_disk_without_room_is_refused_before_the_first_frame(farm, tmp_path):
    with _small_disk(tmp_path, "8k") as small:
        worker = farm.start(small, 1)
        assert worker.wait() == 3, worker.stderr
        assert "small disk has 0 MB free and the export needs about" in worker.stderr
        assert list(small.iterdir()) == []


def test_a_disk_that_fills_says_so_leaves_nothing_and_asks_to_be_tried_again(farm, tmp_path):
    with _small_disk(tmp_path, "60m") as small:
        for _ in range(20):
            worker = farm.start(small, 1)
            while worker.poll() is None and not list(small.glob(".*.records")):
                time.sleep(0.001)
            worker.signal(signal.SIGSTOP)
            if list(small.glob(".*.records")) and not list(small.glob(".*.part")):
                break  # it has begun to write, and nothing is whole yet
            worker.signal(signal.SIGCONT)
            assert worker.wait() == 0
            (small / NAME.replace(".pose.json", f".1-of-{CHUNKS}.pose.json")).unlink()
        else:
            pytest.fail("the worker was never met while it wrote")
        filler = small / "filler"
        with pytest.raises(OSError, match="No space left"), filler.open("wb", buffering=0) as stream:
            while True:
                stream.write(bytes(4096))
        worker.signal(signal.SIGCONT)
        assert worker.wait() == 3, worker.stderr
        assert "No space left" in worker.stderr
        assert list(small.iterdir()) == [filler]
