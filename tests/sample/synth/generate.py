"""python -m tests.sample.synth --frames N -o FOLDER: drawn figures and their pose document."""

import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

PART = 1000


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth", description=__doc__)
    parser.add_argument("--frames", type=int, default=20000)
    parser.add_argument("--first", type=int, default=0, help="number of the first frame, a multiple of 1,000")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder outside the repository")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", type=int, default=256, help="side of the pictures in pixels")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--poses", choices=("drawings", "drawn-by-rule"), default="drawings")
    parser.add_argument("--kind", default=None, help="only figures of this kind")
    parser.add_argument("--no-second-figures", action="store_true")
    parser.add_argument("--merge", action="store_true", help="join the parts to synth.pose.json")
    options = parser.parse_args(arguments)
    generate(options)


def generate(options):
    """Makes the parts that are not there yet; a part's document appears when all its pictures are written."""
    folder = options.output
    folder.mkdir(parents=True, exist_ok=True)
    check_settings(folder, options)
    parts = range(options.first // PART, -(-(options.first + options.frames) // PART))
    end = options.first + options.frames
    jobs = [(options, part, min(PART, end - part * PART)) for part in parts if not part_path(folder, part).exists()]
    started, done = time.perf_counter(), 0
    if options.workers > 1 and len(jobs) > 1:
        with multiprocessing.get_context("spawn").Pool(options.workers) as pool:
            for count in pool.imap_unordered(make_part, jobs):
                done = report(done + count, started)
    else:
        for job in jobs:
            done = report(done + make_part(job), started)
    if options.merge:
        documents = [str(part_path(folder, part)) for part in parts]
        subprocess.run([sys.executable, "-m", "trainer", "merge", *documents, "-o", str(folder / "synth.pose.json")], check=True)


def report(done, started):
    spent = time.perf_counter() - started
    print(f"{done} frames, {1000 * spent / done:.1f} ms each", flush=True)
    return done


def check_settings(folder, options):
    """Refuses to go on in a folder that was begun with other settings."""
    now = {name: getattr(options, name) for name in ("seed", "size", "poses", "kind", "no_second_figures")}
    path = folder / "settings.json"
    if path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        if before != now:
            raise SystemExit(f"{folder} was begun with {before}, not with {now}; choose another folder")
    else:
        path.write_text(json.dumps(now), encoding="utf-8")


def part_path(folder, part):
    return folder / f"synth.{part:05d}.pose.json"


def make_part(job):
    """All frames of a part, then its document; returns how many frames."""
    options, part, count = job
    from . import lifted
    from .frames import Generator
    from .records import write_part

    source = lifted.pose_source() if options.poses == "drawings" else None
    generator = Generator(options.seed, options.size, source, not options.no_second_figures, options.kind)
    pictures = options.output / "pictures" / f"{part:05d}"
    pictures.mkdir(parents=True, exist_ok=True)
    rows = []
    for number in range(part * PART, part * PART + count):
        image = f"{part:05d}/{number:08d}.jpg"
        content, records = generator.frame(number, image)
        (options.output / "pictures" / image).write_bytes(content)
        rows += records
    settings = {"seed": options.seed, "frames": [part * PART, part * PART + count - 1], "poses": options.poses}
    write_part(part_path(options.output, part), rows, settings, "pictures")
    return count

