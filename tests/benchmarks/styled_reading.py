"""What `--style drawn` costs the readers: samples a second of processor time with it, as a share of those without.

    python -m tests.benchmarks.styled_reading [DOC ...] [--size 256] [--samples 400] [--json]

Both kinds are read in turn, a few samples at a time, by one thread of one process and timed by its processor time, so
that a busy machine slows both alike. Without documents it reads made-up JPEGs of 240 x 240 and of 1280 x 720 pixels,
those of `trainer bench`, and the sample's frames.
"""

import argparse
import json
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import torch

from trainer.annotations import open_document
from trainer.bench import made_up_document
from trainer.data import Augmentation, PoseDataset, SampleOptions
from trainer.data.style import DRAWN_STYLE

ROUNDS, WARM_UP = 20, 500
SAMPLE = Path(__file__).resolve().parents[2] / "trainer" / "sample"


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.styled_reading", description=__doc__)
    parser.add_argument("documents", type=Path, nargs="*")
    parser.add_argument("--size", type=int, default=256, help="side of the crop in pixels")
    parser.add_argument("--samples", type=int, default=400)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        sets = {path.name: [open_document(path)] for path in options.documents}
        if not sets:
            for width, height in ((240, 240), (1280, 720)):
                sets[f"JPEG, {width} x {height}"] = [made_up_document(Path(folder), width, height, 8)]
            sets["the sample"] = [open_document(path) for path in sorted(SAMPLE.glob("*.pose.json"))]
        rows = {name: measure(documents, options.size, options.samples) for name, documents in sets.items()}
    if options.json:
        print(json.dumps(rows))
        return
    for name, (plain, styled) in rows.items():
        share = f"{plain / styled:.0%} of the rate"
        print(f"{name:<24} {plain:6.2f} ms a sample, with --style drawn {styled:6.2f} ms: {share}")


def measure(documents, size, samples):
    """Milliseconds of processor time a sample, without the style and with it."""
    how = Augmentation()
    sets = [PoseDataset(documents, SampleOptions(size=size), one) for one in (how, replace(how, style=DRAWN_STYLE))]
    spent = [0.0, 0.0]
    each = max(1, samples // ROUNDS)
    # The patterns are made once a process, and files come from the disk the first time.
    for step in range(WARM_UP):
        sets[1][divmod(step, len(sets[1]))]
    for number in range(ROUNDS):
        for kind, dataset in enumerate(sets):
            started = time.process_time()
            for step in range(number * each, (number + 1) * each):
                dataset[divmod(step, len(dataset))]
            spent[kind] += time.process_time() - started
    return [1000 * seconds / (ROUNDS * each) for seconds in spent]


if __name__ == "__main__":
    main()
