"""All of it in so many minutes, for a machine that is lent for a short while: frames, training, weights, scores.

    python -m tests.sample.synth.within_minutes 12 -o FOLDER

A third of the time draws frames, on all cores; what is left trains the network in the box further, on the device that
is there, and the last sixth (a minute at least) rounds the weights, calibrates them and scores them, on frames of
another seed and on real drawings where these are at hand. FOLDER/drawings.safetensors and its card are what to take
home. The same command again goes on: frames that are there are not drawn again.
"""

import argparse
import os
import time
from pathlib import Path

import trainer

from .generate import PART, run

DRAWING, SCORING = 1 / 3, 1 / 6  # shares of the time
SEED, HELD_BACK_SEED = 20, 21  # of which no network in the box has seen frames
HELD_BACK = 500  # frames: one process draws them
SHIPPED = Path(trainer.__file__).parent / "weights" / "drawings.safetensors"
START = ("--arch", "blaze", "--init", "default")
STEPS = ("--loss", "cross_entropy", "--optimiser", "relative", "--rate", "6e-4")


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth.within_minutes", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("minutes", type=float, help="that the machine is there for, all in all; 4 at least")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder outside the repository")
    parser.add_argument("--seed", type=int, default=SEED, help="of the frames")
    parser.add_argument("--size", type=int, default=256, help="side of the pictures and of the network's input, pixels")
    parser.add_argument("--batch-size", type=int, default=16)
    options = parser.parse_args(arguments)
    if options.minutes < 4:
        parser.error("under 4 minutes there is no time to train")
    if options.seed == HELD_BACK_SEED:
        parser.error(f"frames of seed {HELD_BACK_SEED} are held back")
    began, seconds, folder = time.monotonic(), 60 * options.minutes, options.output
    scoring = max(60.0, SCORING * seconds)
    held_back = draw(folder / "held_back", HELD_BACK, HELD_BACK_SEED, options.size)
    parts, longest = [], 0.0
    while not parts or time.monotonic() - began + longest < DRAWING * seconds:
        round_began = time.monotonic()
        count = PART * (len(parts) + (os.cpu_count() or 1))  # a part a core
        parts = draw(folder / "frames", count, options.seed, options.size)
        longest = max(longest, time.monotonic() - round_began)
    left = seconds - scoring - (time.monotonic() - began)
    if left < 60:
        raise SystemExit(f"drawing took {time.monotonic() - began:.0f} s: no time is left to train; say more minutes")
    how = ("--input-size", options.size, "--batch-size", options.batch_size, "--seconds", f"{left:.0f}")
    run("tests.sample.synth.train", *parts, *START, *STEPS, *how, "-o", folder / "run")
    after = ("--before", SHIPPED, "--held-back", *held_back, "-o", folder / SHIPPED.name)
    run("tests.sample.synth.ship", folder / "run", *after)


def draw(folder, frames, seed, size):
    """Draws what is missing of so many frames; returns the documents of all that are there."""
    run("tests.sample.synth", "--frames", frames, "--seed", seed, "--size", size, "-o", folder)
    return sorted(folder.glob("synth.*.pose.json"))


if __name__ == "__main__":
    main()
