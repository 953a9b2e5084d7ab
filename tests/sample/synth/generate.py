"""Draws figures by the thousand: pictures and their pose documents, in parts of 1,000 frames.

    python -m tests.sample.synth --frames 20000 -o FOLDER            go on where it stopped: the same command again
    python -m tests.sample.synth --check 200                         the labels beside the plug-in's, on Maya scenes
    python -m tests.sample.synth --small -o FOLDER                   the whole way in two minutes, training included

Frame i of a seed is the same whoever draws it. A part's document, FOLDER/synth.00012.pose.json, appears whole when its
pictures are there; `trainer train --data` takes all parts, and --merge joins them. Poses come from the train
annotations of AnimeDrawingsDataset where they are at hand beside the project, else by rule alone.
"""

import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

PART = 1000
SMALL_FRAMES, SMALL_CHECK, SMALL_SIZE = 600, 20, 128


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog="python -m tests.sample.synth", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--frames", type=int, default=20000)
    parser.add_argument("--first", type=int, default=0, help="number of the first frame, a multiple of 1,000")
    parser.add_argument("-o", "--output", type=Path, help="folder outside the repository")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", type=int, default=256, help="side of the pictures in pixels")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--poses",
        choices=("drawings", "drawn-by-rule", "people"),
        default="drawings",
        help="people: from the joints of LSP-extended, for research only",
    )
    parser.add_argument("--kind", default=None, help="only figures of this kind: chibi, mini, child, anime, adult")
    parser.add_argument("--no-second-figures", action="store_true")
    parser.add_argument(
        "--backgrounds", type=Path, metavar="DIR", help="behind a fifth of the frames: pictures without people"
    )
    parser.add_argument("--merge", action="store_true", help="join the parts to synth.pose.json")
    parser.add_argument(
        "--check", type=int, metavar="N", help="compare N frames with the plug-in's export, draw nothing"
    )
    parser.add_argument("--small", action="store_true", help="a small version of the whole way, with poses by rule")
    options = parser.parse_args(arguments)
    if options.check:
        sys.exit(check(options))
    if options.output is None:
        parser.error("say where the pictures go with -o FOLDER")
    if options.first % PART or options.first < 0 or options.frames < 1:
        parser.error(f"--first must be a multiple of {PART}, --frames above 0")
    from trainer.errors import TrainerError

    try:
        small(options) if options.small else generate(options)
    except TrainerError as error:
        raise SystemExit(str(error)) from error


def pose_source(poses):
    """The source of poses that an option names; None for poses by rule. Says so where the data are absent."""
    from . import lifted

    if poses == "drawn-by-rule":
        return None
    source = lifted.pose_source(poses)
    if source is None:
        print(f"{lifted.path_of(poses)} is not there: all poses are drawn by rule", file=sys.stderr)
    return source


def generate(options):
    """Makes the parts that are not there yet; a part's document appears when all its pictures are written."""
    folder = options.output
    pool = background_pool(options)
    folder.mkdir(parents=True, exist_ok=True)
    check_settings(folder, options, pool)
    end = options.first + options.frames
    parts = range(options.first // PART, -(-end // PART))
    jobs = [(options, part, min(PART, end - part * PART)) for part in parts if not part_path(folder, part).exists()]
    if jobs:
        pose_source(options.poses)
    started, done = time.perf_counter(), 0
    if options.workers > 1 and len(jobs) > 1:
        with multiprocessing.get_context("spawn").Pool(options.workers) as pool:
            for count in pool.imap_unordered(make_part, jobs):
                done = report(done + count, started)
    else:
        for job in jobs:
            done = report(done + make_part(job), started)
    if options.merge:
        run("trainer", "merge", *(part_path(folder, part) for part in parts), "-o", folder / "synth.pose.json")


def report(done, started):
    spent = time.perf_counter() - started
    print(f"{done} frames, {1000 * spent / done:.1f} ms each", flush=True)
    return done


def check_settings(folder, options, pool):
    """Refuses to go on in a folder that was begun with other settings."""
    now = {name: getattr(options, name) for name in ("seed", "size", "poses", "kind", "no_second_figures")}
    if pool is not None:
        now["backgrounds"] = pool.describe()
    path = folder / "settings.json"
    if path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        if before != now:
            raise SystemExit(f"{folder} was begun with {before}, not with {now}; choose another folder")
    else:
        path.write_text(json.dumps(now), encoding="utf-8")


def background_pool(options):
    """The pictures of --backgrounds; None without. Raises RunError where the folder has none."""
    from trainer.data.backgrounds import BackgroundPool

    return None if options.backgrounds is None else BackgroundPool(options.backgrounds)


def part_path(folder, part):
    return folder / f"synth.{part:05d}.pose.json"


def make_part(job):
    """All frames of a part, then its document; returns how many frames."""
    options, part, count = job
    from . import lifted
    from .frames import Generator
    from .records import write_part

    source = None if options.poses == "drawn-by-rule" else lifted.pose_source(options.poses)
    pool = background_pool(options)
    generator = Generator(options.seed, options.size, source, not options.no_second_figures, options.kind, pool=pool)
    pictures = options.output / "pictures" / f"{part:05d}"
    pictures.mkdir(parents=True, exist_ok=True)
    rows = []
    for number in range(part * PART, part * PART + count):
        image = f"{part:05d}/{number:08d}.jpg"
        content, records = generator.frame(number, image)
        (options.output / "pictures" / image).write_bytes(content)
        rows += records
    poses = "drawn-by-rule" if source is None else options.poses
    settings = {"seed": options.seed, "frames": [part * PART, part * PART + count - 1], "poses": poses}
    if pool is not None:
        settings["backgrounds"] = pool.describe()
    write_part(part_path(options.output, part), rows, settings, "pictures")
    return count


def check(options):
    """Prints how far the labels agree with the plug-in's; returns 1 where they do not, else 0."""
    from .check import compare

    found = compare(options.seed, options.check, options.size, pose_source(options.poses))
    print(found.summary())
    return 1 if found.faults else 0


def small(options):
    """Scenes, export by the plug-in, rendering, training and scoring, all small."""
    folder = options.output
    options.poses, options.frames, options.size, options.merge = "drawn-by-rule", SMALL_FRAMES, SMALL_SIZE, True
    options.check, options.workers = SMALL_CHECK, 1
    print("a small version: poses are drawn by rule alone, none lifted from drawings")
    if check(options):
        raise SystemExit("the plug-in and the generator disagree; see above")
    generate(options)
    document, run_folder = folder / "synth.pose.json", folder / "run"
    run("trainer", "validate", document)
    parts = [folder / "train.pose.json", folder / "val.pose.json"]
    split_by_figure(document, parts)
    learn = ("--arch", "hg1", "--epochs", "1", "--input-size", str(SMALL_SIZE), "--batch-size", "8")
    run("trainer", "train", "--data", parts[0], "--val", parts[1], *learn, "-o", run_folder)
    run("trainer", "evaluate", "--model", run_folder, "--data", parts[1], "-o", folder / "results.json")


def split_by_figure(document, parts):
    """Two documents, the second with every tenth figure, so that no figure is in both."""
    from trainer.annotations import new_document, read_document, write_document

    whole = read_document(document)
    for path, held_back in zip(parts, (False, True), strict=True):
        rows = [row for row in whole.records if (row["synth"]["figure"] % 10 == 9) == held_back]
        write_document(new_document("tests.sample.synth", whole.header["source"], rows), path)


def run(*command):
    """A command of the trainer; ends the program where it fails."""
    done = subprocess.run([sys.executable, "-m", *map(str, command)], check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command[:2]))} stopped with {done.returncode}")
