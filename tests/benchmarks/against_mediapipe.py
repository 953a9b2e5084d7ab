"""Milliseconds a picture of the networks in the box beside MediaPipe's, in turn, on the same cores.

    python -m tests.benchmarks.against_mediapipe FOLDER [--threads 2]

FOLDER holds pose_landmark_full.tflite and pose_landmark_heavy.tflite (npm's @mediapipe/pose 0.5.1675469404 has them);
they are run by the package ai-edge-litert, which is no part of the requirements. Only the networks are timed: each
gets one ready input of its own size, and those whose card asks for it the mirrored one in the same pass, as `predict`
asks where the figure's box is given. How well they do is the matter of tests/benchmarks/drawings_eval.py.
"""

import argparse
import statistics
import time
from pathlib import Path

import numpy as np
import torch

from trainer.machine import keep_freed_memory
from trainer.models import load_model
from trainer.models.card import mirrors_last_look
from trainer.models.default_network import FILES
from trainer.models.inference import open_model
from trainer.prediction import heatmaps_of

ROUNDS, FIRST = 60, 5


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.against_mediapipe", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("folder", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    keep_freed_memory()
    torch.set_num_threads(options.threads)
    calls = {f"MediaPipe {kind}": mediapipe(options.folder / f"pose_landmark_{kind}.tflite", options.threads)
             for kind in ("full", "heavy")}  # fmt: skip
    for name in FILES:
        for precision in ("float32", "bf16"):
            calls[f"{name}, {precision}, one look"] = ours(name, precision, flip=False)
            if mirrors_last_look(load_model(name)):
                calls[f"{name}, {precision}, and mirrored"] = ours(name, precision, flip=True)
    clock, processor = ({name: [] for name in calls} for _ in range(2))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            began, worked = time.perf_counter(), time.process_time()
            call()
            clock[name].append(1e3 * (time.perf_counter() - began))
            processor[name].append(1e3 * (time.process_time() - worked))
    heavy = statistics.median(processor["MediaPipe heavy"][FIRST:])
    print(f"| network, {options.threads} threads | by the clock | processor time | of MediaPipe heavy's |")
    for name in calls:
        spent = statistics.median(processor[name][FIRST:])
        print(f"| {name} | {statistics.median(clock[name][FIRST:]):.1f} ms | {spent:.1f} ms | {spent / heavy:.2f} |")


def mediapipe(path, threads):
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(str(path), num_threads=threads)
    interpreter.allocate_tensors()
    place = interpreter.get_input_details()[0]
    picture = np.random.default_rng(0).random(place["shape"], np.float32)

    def call():
        interpreter.set_tensor(place["index"], picture)
        interpreter.invoke()

    return call


def ours(name, precision, flip):
    model = open_model(name, "cpu", precision)
    size = model.card["input"]["size"][0]
    picture = torch.rand(1, 3, size, size)
    both = torch.cat([picture, picture.flip(3)])
    return lambda: heatmaps_of(model, both, mirrored=[1]) if flip else heatmaps_of(model, picture)


if __name__ == "__main__":
    main()
