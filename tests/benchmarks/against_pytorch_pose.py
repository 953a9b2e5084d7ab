"""Our speed beside pytorch-pose's, in one process and alternating, so that a busy machine slows both alike.

    python tests/benchmarks/against_pytorch_pose.py CHECKOUT [--repetitions 5] [--processor-time] [--json]

CHECKOUT is a clone of https://github.com/bearpaw/pytorch-pose (GPL-3.0; it is run, never copied). What it imports and
modern packages no longer have is replaced while it is imported; none of it changes an algorithm: image reading goes
through OpenCV, and unused imports (torchvision, skimage) are empty modules. Its own reader, scipy.misc.imread (gone
since SciPy 1.2), was Pillow, which is slower: ``--pytorch-pose-reads-with pillow``.

"floor" is the time of the network's operations at the rate that this machine reaches on large convolutions in the
precision that ours uses, and "at most" the ratio that follows from it: no program that computes this network in that
precision can do better.

int8 is beside pytorch-pose's float32 like the rest; how much accuracy it costs stands in docs/performance.md.

"pytorch-pose" runs as it comes: float32, contiguous memory, RMSprop, glibc's allocator as set by the system. "ours"
runs as `trainer train` and `trainer predict` do. The allocator setting is process-wide, so pytorch-pose is measured in
a child process without it.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import types
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
KINDS = ("train6", "frozen16", "infer1", "infer16", "infer1_int8", "infer16_int8", "read240", "read720")
NAMES = {
    "train6": "training step, batch 6, all weights",
    "frozen16": "training step, batch 16, backbone frozen",
    "infer1": "inference, batch 1",
    "infer16": "inference, batch 16",
    "infer1_int8": "inference, batch 1, ours in int8",
    "infer16_int8": "inference, batch 16, ours in int8",
    "read240": "8 samples of 240 x 240, one core",
    "read720": "8 samples of 1280 x 720, one core",
}


def main() -> None:
    parser = argparse.ArgumentParser(description="Our speed beside pytorch-pose's.")
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--only", choices=KINDS, action="append", help="measure these alone; repeatable")
    parser.add_argument("--pytorch-pose-reads-with", choices=["opencv", "pillow"], default="opencv")
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--processor-time", action="store_true", help="processor seconds of one thread a side; for a busy machine"
    )
    parser.add_argument("--child", choices=["pytorch-pose", "ours"], help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        clock = time.process_time if arguments.processor_time else time.perf_counter
        serve(arguments.child, arguments.checkout, clock, arguments.pytorch_pose_reads_with)
        return
    children = {side: Child(side, arguments) for side in ("pytorch-pose", "ours")}
    rows = {}
    for kind in arguments.only or KINDS:
        times: dict[str, list[float]] = {"pytorch-pose": [], "ours": []}
        for repetition in range(arguments.repetitions + 1):
            for side, child in children.items():
                time.sleep(0.5)  # threads of the other process that has just worked spin for 0.2 s, on our cores
                seconds = child.run(kind)
                if repetition:  # the first call warms up
                    times[side].append(seconds)
        theirs, ours = (1e3 * statistics.median(times[side]) for side in ("pytorch-pose", "ours"))
        rows[kind] = {"what": NAMES[kind], "pytorch_pose_ms": theirs, "ours_ms": ours, "ratio": theirs / ours}
        line = f"{NAMES[kind]:<45} pytorch-pose {theirs:8.1f} ms   ours {ours:8.1f} ms   {theirs / ours:5.1f} x"
        if not kind.startswith("read") and not kind.endswith("int8"):  # bench measures no rate of int8
            floor = 1e3 * children["ours"].run(f"floor of {kind}")
            rows[kind] |= {"floor_ms": floor, "ratio_at_most": theirs / floor}
            line += f"   floor {floor:7.1f} ms, at most {theirs / floor:4.1f} x"
        if not arguments.json:
            print(line, flush=True)
    if arguments.json:
        print(json.dumps(rows))


class Child:
    """A process that times one side on demand."""

    def __init__(self, side: str, arguments: argparse.Namespace):
        command = [sys.executable, __file__, str(arguments.checkout.resolve()), "--child", side]
        command += ["--pytorch-pose-reads-with", arguments.pytorch_pose_reads_with]
        environment = dict(os.environ)
        if arguments.processor_time:  # waiting threads spin, and would be counted
            command.append("--processor-time")
            environment["OMP_NUM_THREADS"] = "1"
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def run(self, kind: str) -> float:
        assert self.process.stdin and self.process.stdout
        print(kind, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("a measuring process ended; see its message above")
        return float(answer)


def serve(side: str, checkout: Path, clock: Callable[[], float], reader: str) -> None:
    """Time what each line of stdin names, and print the seconds."""
    answers, sys.stdout = sys.stdout, sys.stderr  # what pytorch-pose prints must not mix with the answers
    sys.path.insert(0, str(REPOSITORY))
    if side == "ours":
        from trainer.machine import keep_freed_memory

        keep_freed_memory()
    work: Any = PytorchPose(checkout, reader) if side == "pytorch-pose" else Ours()
    for line in sys.stdin:
        kind = line.strip()
        if kind.startswith("floor of "):
            print(work.floor(kind[len("floor of ") :]), file=answers, flush=True)
            continue
        action = work.action(kind)
        started = clock()
        action()
        print(clock() - started, file=answers, flush=True)


def _batch_of(kind: str) -> int:
    """16 of "infer16" and of "infer16_int8"."""
    return int(kind[len("infer") :].partition("_")[0])


class Ours:
    def __init__(self) -> None:
        import torch

        from trainer.machine import has_fast_bfloat16

        self.actions: dict = {}
        self.low = has_fast_bfloat16(torch.device("cpu"))

    def action(self, kind: str):
        if kind not in self.actions:
            self.actions[kind] = self._make(kind)
        return self.actions[kind]

    def floor(self, kind: str) -> float:
        """Seconds below which this network cannot come here; see trainer.bench."""
        import functools

        import torch

        from trainer import bench
        from trainer.models import build_network

        if kind.startswith("infer"):
            network = build_network("hg1", [str(i) for i in range(16)], seed=0).eval()
            with torch.inference_mode():
                operations = bench.operations_of(functools.partial(network, torch.rand(_batch_of(kind), 3, 256, 256)))
        else:
            operations = bench.operations_of(self.action(kind))
        return operations / bench.multiplication_rate(torch.device("cpu"), self.low)

    def _make(self, kind: str):
        import torch

        from trainer import bench
        from trainer.models import build_network, for_inference

        cpu = torch.device("cpu")
        if kind in ("train6", "frozen16"):
            return bench.training_step("hg1", cpu, 6 if kind == "train6" else 16, self.low, kind == "frozen16")
        if kind.startswith("infer"):
            x = torch.rand(_batch_of(kind), 3, 256, 256) - 0.44
            if kind.endswith("int8"):
                quantised = bench.quantised_network("hg1")
                return lambda: quantised(x)
            network = for_inference(build_network("hg1", [str(i) for i in range(16)], seed=0).eval(), "auto")
            return lambda: network(x)
        size = (240, 240) if kind == "read240" else (1280, 720)
        dataset = bench.made_up_photographs(Path(tempfile.mkdtemp()), *size, 8)
        return lambda: [dataset[0, index] for index in range(8)]


class PytorchPose:
    def __init__(self, checkout: Path, reader: str = "opencv"):
        self.actions: dict = {}
        self.folder = Path(tempfile.mkdtemp())
        install_substitutes(reader)
        # Packages without their __init__ files, which import every other network and data set there is.
        for name in ("pose", "pose.models", "pose.losses", "pose.datasets", "pose.utils"):
            package = types.ModuleType(name)
            package.__path__ = [str(checkout / name.replace(".", "/"))]  # type: ignore[attr-defined]
            sys.modules[name] = package
        self.hourglass = importlib.import_module("pose.models.hourglass")
        self.losses = importlib.import_module("pose.losses.jointsmseloss")

    def action(self, kind: str):
        if kind not in self.actions:
            self.actions[kind] = self._make(kind)
        return self.actions[kind]

    def _make(self, kind: str):
        import torch

        if kind.startswith("read"):
            return self._reading(kind)
        network = self.hourglass.hg(num_stacks=1, num_blocks=1, num_classes=16)
        if kind.startswith("infer"):
            network.eval()
            x = torch.rand(_batch_of(kind), 3, 256, 256) - 0.44

            def infer() -> None:
                with torch.no_grad():
                    network(x)

            return infer
        batch = 6 if kind == "train6" else 16
        if kind == "frozen16":
            for name, parameter in network.named_parameters():
                parameter.requires_grad_(name.startswith(("fc.", "score.")))
        x, target, weight = (
            torch.rand(batch, 3, 256, 256) - 0.44,
            torch.rand(batch, 16, 64, 64),
            torch.ones(batch, 16, 1),
        )
        criterion = self.losses.JointsMSELoss()
        optimiser = torch.optim.RMSprop([p for p in network.parameters() if p.requires_grad], lr=2.5e-4)

        def step() -> float:
            loss = sum(criterion(maps, target, weight) for maps in network(x))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            return float(loss.detach())

        return step

    def _reading(self, kind: str):
        from trainer import bench

        size = (240, 240) if kind == "read240" else (1280, 720)
        folder = self.folder / kind
        folder.mkdir()
        dataset = self.dataset(folder, bench.made_up_document(folder, *size, 8).records)
        return lambda: [dataset[index] for index in range(8)]

    def dataset(
        self, folder: Path, records: Sequence[Mapping[str, Any]], pictures: Path | None = None, input_size: int = 256
    ):
        """Its training dataset of pictures in `pictures` (`folder` if None), with the options of its main program."""
        annotations = [{**record, "isValidation": 0.0, "dataset": "MPI"} for record in records]
        (folder / "annotations.json").write_text(json.dumps(annotations))
        module = importlib.import_module("pose.datasets.mpii")
        # The mean of its own training pictures, which it would first compute over them all and store.
        import torch

        module.Mpii._compute_mean = lambda self: (torch.tensor([0.44, 0.44, 0.43]), torch.tensor([0.25, 0.24, 0.25]))
        options = {
            "image_path": str(pictures or folder), "anno_path": str(folder / "annotations.json"),
            "inp_res": input_size, "out_res": input_size // 4,
            "sigma": 1, "scale_factor": 0.25, "rot_factor": 30, "label_type": "Gaussian",
        }  # fmt: skip
        return module.Mpii(is_train=True, **options)


def install_substitutes(reader: str) -> None:
    """Stand-ins for what pytorch-pose imports and present packages do not have; pictures are read with `reader`."""
    import math

    import cv2
    import numpy as np
    import torch
    from PIL import Image

    def read(path: str, *_: object, **__: object):
        if reader == "pillow":
            with Image.open(path) as opened:
                return np.array(opened.convert("RGB"))
        return cv2.cvtColor(cv2.imread(path, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)

    np.math = math  # type: ignore[attr-defined]
    if not torch.cuda.is_available():
        torch.Tensor.cuda = lambda self, *_, **__: self  # type: ignore[method-assign]
    plotting = ("matplotlib", "matplotlib.pyplot")
    for name in (*plotting, "torchvision", "torchvision.transforms", "torchvision.datasets", "skimage", "skimage.io"):
        sys.modules.setdefault(name, types.ModuleType(name))
    try:
        import scipy.misc as misc
    except ImportError:
        misc = types.ModuleType("scipy.misc")
        sys.modules["scipy.misc"] = misc
    misc.imread = read  # type: ignore[attr-defined]
    substitute = types.ModuleType("imutils")

    def rotate(picture, angle):
        height, width = picture.shape[:2]
        matrix = cv2.getRotationMatrix2D((width // 2, height // 2), float(angle), 1.0)
        return cv2.warpAffine(picture, matrix, (width, height))

    substitute.rotate = rotate  # type: ignore[attr-defined]
    try:
        importlib.import_module("imutils")
    except ImportError:
        sys.modules["imutils"] = substitute


if __name__ == "__main__":
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    main()
