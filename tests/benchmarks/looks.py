"""What looking several times brings, and how well several figures and nobody are told apart.

    python -m tests.benchmarks.looks [MODEL] [--part looks] [--part several] [--part nobody]

Pictures with one figure are 12 frames of the bundled sample and the 57 labelled drawings of `drawings_eval` (for
measuring only; left out where they are absent): as they are, beside as much white, and as a quarter of a shaded
picture. A joint is right within 1/20 of the crop's side, as the study counts. Time is processor time of one thread.
Pairs are frames of the sample side by side, the second 0.7 to 1 times as large; a figure is found where at least 0.4 of
its joints are right.
"""

import argparse
import math
import time
from pathlib import Path
from unittest import mock

import cv2
import numpy as np
import torch

import trainer
from tests.benchmarks.drawings_eval import DATA, read
from trainer.annotations import read_document
from trainer.cli.demo import sample_folder
from trainer.data.pictures import read_picture, read_with_one_thread
from trainer.models.inference import open_model
from trainer.prediction import looking

LIMBS = [joint for joint in trainer.MPII16.joints if joint[:2] in ("r_", "l_")]
FRAMES, PAIRS, RIGHT, FOUND = 12, 20, 0.05 * 1.25, 0.4


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.looks", description=__doc__)
    parser.add_argument("model", nargs="?", default="default")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--part", action="append", choices=("looks", "several", "nobody"))
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    read_with_one_thread()
    model = open_model(options.model, "cpu", "auto")
    sets = {"sample": sample_figures(), "drawings": drawn_figures(options.data)}
    parts = options.part or ("looks", "several", "nobody")
    if "looks" in parts:
        print_looks(model, {name: figures for name, figures in sets.items() if figures})
    if "several" in parts:
        print_several(model, sets)
    if "nobody" in parts:
        print_nobody(model, sets)


def sample_figures(every=None):
    """[(picture, box, {joint: (x, y)})] of every so many frames of the sample."""
    figures = []
    for path in sorted(sample_folder().glob("*.pose.json")):
        document = read_document(path)
        for record in document.records[:: every or 6 * len(document.records) // FRAMES]:
            known = dict(
                zip(trainer.MPII16.joints, zip(record["joint_self"], record["joint_state"], strict=True), strict=True)
            )
            joints = {j: known[j][0][:2] for j in LIMBS if known[j][1] in ("visible", "occluded")}
            figures.append((read_picture(document.image_path(record)), record["bbox"], joints))
    return figures


def drawn_figures(data):
    if not (data / "labels.json").is_file():
        return []
    return [
        (
            read_picture(data / "pictures" / name),
            label["box"],
            {j: label["joints"][j][:2] for j in LIMBS if label["joints"].get(j)},
        )
        for name, label in read(data / "labels.json").items()
    ]


def as_it_is(picture):
    return picture, (0, 0)


def beside_white(picture):
    return np.hstack([np.full_like(picture, 255), picture]), (picture.shape[1], 0)


def a_quarter_of_shade(picture):
    """The picture at the lower right of one of twice its sides, whose grey rises from 60 to 180."""
    height, width = picture.shape[:2]
    shade = np.add.outer(np.linspace(0, 1, 2 * height), np.linspace(0, 1, 2 * width)) * 60 + 60
    canvas = np.repeat(shade.astype(np.uint8)[..., None], 3, axis=2)
    canvas[height - 1 : 2 * height - 1, width - 1 : 2 * width - 1] = picture
    return canvas, (width - 1, height - 1)


PLACES = {"as it is": as_it_is, "beside white": beside_white, "a quarter of shade": a_quarter_of_shade}
WAYS = {
    "one look": {"passes": 1},
    "two looks": {"passes": 2},
    "three": {},
    "four": {"passes": 4},
    "three, none mirrored": {"flip": False},
    "three, each mirrored": {"flip": True},
    "three, 0.85 and 1.2": {"scales": (0.85, 1.2)},
}


def right_of(record, joints, side, shift=(0, 0)):
    """The share of true joints that a record has in their place."""
    found = dict(zip(trainer.MPII16.joints, record["joint_guess"], strict=True))
    near = [found[j] is not None and math.dist(found[j], np.add(xy, shift)) < RIGHT * side for j, xy in joints.items()]
    return float(np.sum(near)), len(near)


def print_looks(model, sets):
    columns = {"box given": None, "three, no parts": {}, **WAYS}
    print("| | " + " | ".join(columns) + " |")
    for name, figures in sets.items():
        for place, put in PLACES.items():
            cells = []
            for column, options in columns.items():
                right = count = 0
                started = time.process_time()
                for picture, box, joints in figures:
                    canvas, shift = put(picture)
                    given = {"box": np.add(box, (*shift, 0, 0))} if options is None else options
                    with mock.patch.object(looking, "windows", no_parts if "no parts" in column else looking.windows):
                        people = trainer.predict(model, canvas, **given)
                    here, of = right_of(people[0], joints, max(box[2:]), shift) if people else (0, len(joints))
                    right, count = right + here, count + of
                spent = 1000 * (time.process_time() - started) / len(figures)
                cells.append(f"{100 * right / count:.1f} ({spent:.0f} ms)")
            print(f"| {name}, {place} | " + " | ".join(cells) + " |", flush=True)


def no_parts(box):
    return []


def pairs_of(figures):
    """[(picture, [(joints, longer side of the box)] of both)]"""
    rng, pairs = np.random.default_rng(0), []
    for _ in range(PAIRS):
        first, second = (figures[n] for n in rng.choice(len(figures), 2, replace=False))
        size = float(rng.uniform(0.7, 1))
        small = cv2.resize(second[0], None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
        left, height = first[0].shape[1], first[0].shape[0]
        canvas = np.full((height, left + small.shape[1], 3), 255, np.uint8)
        canvas[:, :left] = first[0]
        top = height - small.shape[0]
        canvas[top:, left:] = small
        moved = {j: (x * size + left, y * size + top) for j, (x, y) in second[2].items()}
        pairs.append((canvas, [(first[2], max(first[1][2:])), (moved, size * max(second[1][2:]))]))
    return pairs


def peaks_alone(*given):
    with mock.patch.object(looking, "windows", no_parts):
        return FURTHER(*given)


FURTHER = looking._further


def print_several(model, sets):
    every = sample_figures(every=2)
    pairs = pairs_of(every)
    ways = {
        "one figure": (1, {}),
        "peaks alone": (2, {"_further": peaks_alone}),
        "parts of the picture too, no rule about overlap": (2, {"OVERLAP": math.inf}),
        "with that rule": (2, {}),
        "and also where a figure leaves no room": (2, {"ROOM": math.inf}),
    }
    print("| | figures of 40 | pairs with both | two in a frame of one | two in a drawing of one |")
    for name, (most, patches) in ways.items():
        figures = both = 0
        with mock.patch.multiple(looking, **patches) if patches else mock.patch.object(looking, "ROOM", looking.ROOM):
            for canvas, truth in pairs:
                people = trainer.predict(model, canvas, most_people=most)
                best = [max((right_of(p, j, side)[0] / len(j) for p in people), default=0) for j, side in truth]
                figures += sum(share >= FOUND for share in best)
                both += min(best) >= FOUND
            wrong = [
                sum(len(trainer.predict(model, one[0], most_people=most)) > 1 for one in ones) for ones in sets.values()
            ]
        counts = [f"{count} of {len(ones)}" for count, ones in zip(wrong, sets.values(), strict=True)]
        print(f"| {name} | {figures} | {both} of {PAIRS} | {' | '.join(counts)} |", flush=True)


def empty_pictures():
    """(kind, picture): 40 of each kind, nobody in them."""
    from tests.benchmarks.predict_speed import drawn
    from tests.sample.synth.backgrounds import draw_background

    for seed in range(40):
        rng = np.random.default_rng(seed)
        sides = [int(v) for v in rng.integers(200, 700, 2)]
        yield "noise", rng.integers(0, 256, (*sides, 3)).astype(np.uint8)
        yield "one colour", np.full((*sides, 3), rng.integers(0, 256, 3), np.uint8)
        blocks = rng.integers(0, 256, (8, 8, 3)).astype(np.uint8)
        yield "coloured squares", np.kron(blocks, np.ones((sides[0] // 8, sides[1] // 8, 1), np.uint8))
        yield "ellipses with outlines", drawn(seed)
        yield "backgrounds of generated frames, half of them plain", draw_background(np.random.default_rng(seed), 512)


def print_nobody(model, sets):
    counts = {}
    for kind, picture in empty_pictures():
        found, of = counts.get(kind, (0, 0))
        counts[kind] = found + len(trainer.predict(model, picture)), of + 1
    for name, figures in sets.items():
        counts[name] = sum(len(trainer.predict(model, one[0])) for one in figures), len(figures)
    for kind, (found, of) in counts.items():
        print(f"| {kind} | somebody in {found} of {of} |")


if __name__ == "__main__":
    main()
