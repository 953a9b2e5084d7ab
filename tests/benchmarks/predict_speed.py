"""How fast `trainer predict` is, beside its parts, on 100 drawings of 1000 x 1400 pixels.

    python -m tests.benchmarks.predict_speed MODEL [--pictures 100] [--folder DIR]

What the cores allow is cores / (core-seconds of the network at batch 16, every look counted, + core-seconds of
decoding). The parts are taken in the same run, by processor time of one thread, so a busy machine slows the rate by the
clock but not the bound; the rate is therefore also given by processor time of the whole command. The pictures are
drawn by us: outlines, flat colours, paper grain, as PNG.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
import torch

SIZE = (1400, 1000)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.predict_speed", description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--pictures", type=int, default=100)
    parser.add_argument("--folder", type=Path, help="pictures to take instead of drawn ones")
    parser.add_argument("--workers", type=int)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or draw_all(Path(scratch) / "pictures", options.pictures)
        paths = sorted(path for path in folder.iterdir() if path.is_file())
        parts = measure_parts(options.model, paths)
        cores = options.workers or len(os.sched_getaffinity(0))
        rows = []
        for name, further in (("JSON alone", ["--no-overlays"]), ("with overlays", [])):
            rows.append((name, *run(options.model, folder, Path(scratch) / name.replace(" ", "_"), further, options)))
        looks = rows[0][4]
        per_picture = looks * parts["network"] + parts["decoding"]
        bound = cores / per_picture
        print(f"network at batch 16, one thread: {1000 * parts['network']:.1f} ms a crop; looks a picture: {looks:.2f}")
        print(f"decoding: {1000 * parts['decoding']:.1f} ms; {cores} cores allow {bound:.2f} pictures a second")
        for name, count, seconds, cpu, _ in rows:
            print(
                f"{name}: {count / seconds:.2f} a second by the clock ({100 * count / seconds / bound:.0f} %), "
                f"{cpu / count * 1000:.0f} ms of processor time a picture "
                f"({100 * per_picture * count / cpu:.0f} % of the bound's)"
            )


def draw_all(folder, count):
    """Drawings as PNG; the same for the same number."""
    folder.mkdir(parents=True)
    for number in range(count):
        cv2.imwrite(str(folder / f"{number:04d}.png"), drawn(number))
    return folder


def drawn(number):
    """A drawing of 60 ellipses with outlines, on paper with grain; nobody is in it."""
    rng = np.random.default_rng(number)
    picture = np.full((*SIZE, 3), rng.integers(200, 256, 3), np.uint8)
    for _ in range(60):
        colour = [int(v) for v in rng.integers(0, 256, 3)]
        centre = (int(rng.integers(0, SIZE[1])), int(rng.integers(0, SIZE[0])))
        axes = (int(rng.integers(5, 250)), int(rng.integers(5, 250)))
        cv2.ellipse(picture, centre, axes, float(rng.uniform(0, 180)), 0, 360, colour, -1, cv2.LINE_AA)
        cv2.ellipse(picture, centre, axes, float(rng.uniform(0, 180)), 0, 360, (20, 20, 20), 3, cv2.LINE_AA)
    grain = rng.integers(-3, 4, (*SIZE, 1))
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def measure_parts(model, paths):
    """Seconds of one core: the network a crop at batch 16, and reading one of the pictures."""
    from trainer.data.pictures import read_picture, read_with_one_thread
    from trainer.models.card import input_size
    from trainer.models.inference import open_model

    torch.set_num_threads(1)
    read_with_one_thread()
    network = open_model(model, "cpu", "auto")
    batch = torch.rand(16, 3, input_size(network), input_size(network)).contiguous(memory_format=torch.channels_last)
    times = []
    for _ in range(8):
        start = time.process_time()
        network(batch)
        times.append((time.process_time() - start) / 16)
    reading = []
    for path in paths[:20]:
        start = time.process_time()
        read_picture(path)
        reading.append(time.process_time() - start)
    # Not the least: the command's own time is no least either.
    return {"network": statistics.median(times[1:]), "decoding": statistics.median(reading)}


_TIMED = """
import json, resource, sys, time
from trainer.cli.main import cli
import trainer.cli.predict_run, trainer.models.inference
import trainer.prediction.feeding as feeding
looks = [0]
original = feeding.find_in_crops
def counted(model, crops, **options):
    looks[0] += len(crops) * (1 + bool(options.get("flip")))
    return original(model, crops, **options)
feeding.find_in_crops = counted
run = trainer.cli.predict_run.Run.do
def timed(self):
    start, cpu = time.perf_counter(), time.process_time()
    run(self)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    spent = [time.perf_counter() - start, time.process_time() - cpu, looks[0], self.done, peak]
    print("TIMED", json.dumps(spent))
trainer.cli.predict_run.Run.do = timed
cli.main(args=sys.argv[1:], standalone_mode=False)
"""


def run(model, folder, output, further, options):
    """(pictures, seconds, processor seconds, looks a picture) of the command, without its start."""
    command = [sys.executable, "-c", _TIMED, "predict", "--model", model, str(folder), "-o", str(output), *further]
    if options.workers:
        command += ["--workers", str(options.workers)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, cpu, looks, count, peak = json.loads(done.stdout.split("TIMED", 1)[1].splitlines()[0])
    print(f"{output.name}: {count} pictures, {seconds:.1f} s, peak {peak:.0f} MiB", file=sys.stderr)
    return count, seconds, cpu, looks / count


if __name__ == "__main__":
    main()
