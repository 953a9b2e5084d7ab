"""A race: seconds of training until each of pytorch-pose and ours first has the score at which pytorch-pose ends.

    trainer import lsp lspet_train.zip --extract lspet --images lspet -o lspet.pose.json
    trainer split lspet.pose.json --by random --val 0.1 --test 0 -o sets
    python tests/benchmarks/race_pytorch_pose.py CHECKOUT --train sets/train.pose.json --val sets/val.pose.json -o race

CHECKOUT is a clone of https://github.com/bearpaw/pytorch-pose (GPL-3.0; it is run, never copied). It trains as it
comes: its dataset and augmentation, batches of 6, RMSprop at 2.5e-4, float32, one reading process, all weights of hg1
from its own initialisation. Ours is `trainer train --recipe default --freeze none --arch hg1`: its loop, recipe and
files. One runs after the other, each in a process of its own with all cores, on the same people and crops of the same
size.

Both are scored in the same way: PCK@0.5 of the study over the held-back people, the same crops, float32, our code. The
clock stands still meanwhile, and neither side's own validation is run. pytorch-pose lowers the centre of each crop by
15 x scale, since MPII's centres are high; ours does not for other sets, so pytorch-pose gets centres that are as much
too high, and both see the same squares. Ours is scored by its averaged weights, which are those that it saves.

-o gets `race.json` with both curves and `race.svg`. Nothing else should run on the machine.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(Path(__file__).parent)]
SIDES = ("pytorch-pose", "ours")
PYTORCH_POSE_BATCH = 6
Curve = list[tuple[float, float]]


def main() -> None:
    parser = argparse.ArgumentParser(description="Seconds until pytorch-pose's final score is reached.")
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--train", type=Path, required=True, help="document to learn from")
    parser.add_argument("--val", type=Path, required=True, help="document of held-back people")
    parser.add_argument("--epochs", type=int, default=6, help="of pytorch-pose")
    parser.add_argument(
        "--our-epochs", type=int, help="of ours, whose learning rate falls to its end; as pytorch-pose's"
    )
    parser.add_argument("--our-batch", type=int, default=16)
    parser.add_argument("--input-size", type=int, default=128)
    parser.add_argument("--every", type=float, default=60.0, help="seconds of training between two scores")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pytorch-pose-reads-with", choices=["opencv", "pillow"], default="opencv")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for race.json and race.svg")
    parser.add_argument("--child", choices=SIDES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        points, sys.stdout = sys.stdout, sys.stderr  # what pytorch-pose prints must not mix with the points
        clock = Clock(arguments, lambda seconds, score: print(f"{seconds:.1f} {score:.5f}", file=points, flush=True))
        with tempfile.TemporaryDirectory() as folder:
            (train_pytorch_pose if arguments.child == "pytorch-pose" else train_ours)(arguments, clock, Path(folder))
        return
    curves = {side: race(side) for side in SIDES}
    summary = summarise(curves)
    arguments.output.mkdir(parents=True, exist_ok=True)
    settings = {key: str(value) for key, value in vars(arguments).items() if key not in ("child", "output")}
    results = {"settings": settings, **summary, "curves": curves}
    (arguments.output / "race.json").write_text(json.dumps(results, indent=1) + "\n")
    (arguments.output / "race.svg").write_text(draw(curves, summary["goal"]))
    print(describe(summary))


def race(side: str) -> Curve:
    """The curve of one side, run in a process of its own: seconds of training, and the score then."""
    command = [sys.executable, __file__, *sys.argv[1:], "--child", side]
    curve: Curve = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            seconds, score = (float(word) for word in line.split())
            curve.append((seconds, score))
            print(f"{side:<12} {seconds:8.0f} s   PCK@0.5 {100 * score:5.1f} %", flush=True)
    if process.returncode:
        raise SystemExit(f"{side}: ended with {process.returncode}; see its message above")
    return curve


def summarise(curves: Mapping[str, Curve]) -> dict[str, Any]:
    """The score at which pytorch-pose ends, and when each side first has it (None: never)."""
    goal = curves["pytorch-pose"][-1][1]
    reached = {side: next((s for s, score in curve if score >= goal), None) for side, curve in curves.items()}
    ours, theirs = reached["ours"], reached["pytorch-pose"]
    return {"goal": goal, "seconds": reached, "times_as_fast": theirs / ours if ours and theirs else None}


def describe(summary: Mapping[str, Any]) -> str:
    seconds, goal = summary["seconds"], f"PCK@0.5 {100 * summary['goal']:.1f} %"
    if summary["times_as_fast"] is None:
        return f"pytorch-pose ends at {goal}, which ours never reaches"
    return (
        f"pytorch-pose ends at {goal}, first reached after {seconds['pytorch-pose']:.0f} s; ours reaches it after "
        f"{seconds['ours']:.0f} s: {summary['times_as_fast']:.1f} times as fast"
    )


class Clock:
    """Seconds of training; stands still while a network is scored, every so many seconds."""

    def __init__(self, arguments: argparse.Namespace, report: Callable[[float, float], None]):
        import torch
        from torch.utils.data import DataLoader

        from trainer.annotations import MPII16, open_document
        from trainer.data.batches import collate
        from trainer.data.dataset import PoseDataset, SampleOptions
        from trainer.models import build_network
        from trainer.training.recipes import recipe_named

        self.every, self.report = arguments.every, report
        self.recipe = recipe_named("default", input_size=arguments.input_size)
        people = PoseDataset([open_document(arguments.val)], SampleOptions(self.recipe.crop, arguments.input_size))
        self.batches = list(DataLoader(people, batch_size=32, collate_fn=collate))
        self.scored = build_network("hg1", MPII16.joints).to(memory_format=torch.channels_last).eval()
        self.seconds, self.last_score = 0.0, 0.0

    def start(self) -> None:
        self.started = time.monotonic()

    def tick(self, weights: Callable[[], Mapping[str, Any]], is_over: bool = False) -> None:
        """A step of training is done, or the last one: score these weights where it is time."""
        now = time.monotonic()
        self.seconds, self.started = self.seconds + now - self.started, now
        if not is_over and self.seconds - self.last_score < self.every:
            return
        from trainer.training.validation import validate

        self.last_score = self.seconds
        self.scored.load_state_dict({name.removeprefix("module."): value for name, value in weights().items()})
        score = validate(self.scored, self.batches, self.recipe, self.scored.keypoints)["val_pck"]
        self.report(self.seconds, score)
        self.started = time.monotonic()


def train_pytorch_pose(arguments: argparse.Namespace, clock: Clock, folder: Path) -> None:
    """pytorch-pose's loop (example/main.py, function train) with the options it comes with."""
    import importlib

    import numpy as np
    import torch
    from against_pytorch_pose import PytorchPose
    from torch.utils.data import DataLoader

    from trainer.annotations import read_document

    theirs = PytorchPose(arguments.checkout, arguments.pytorch_pose_reads_with)
    random.seed(arguments.seed)
    np.random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    document = read_document(arguments.train)
    records = [
        {**record, "objpos": [record["objpos"][0], record["objpos"][1] - 15 * record["scale_provided"]]}
        for record in document.records
    ]
    dataset = theirs.dataset(folder, records, document.image_folder, arguments.input_size)
    network = torch.nn.DataParallel(theirs.hourglass.hg(num_stacks=1, num_blocks=1, num_classes=16))
    criterion = theirs.losses.JointsMSELoss()
    optimiser = torch.optim.RMSprop(network.parameters(), lr=2.5e-4)
    accuracy = importlib.import_module("pose.utils.evaluation").accuracy
    batches = DataLoader(dataset, PYTORCH_POSE_BATCH, shuffle=True, num_workers=1)
    clock.start()
    for _ in range(arguments.epochs):
        network.train()
        for picture, target, meta in batches:
            maps = network(picture)
            loss = sum(criterion(one, target, meta["target_weight"]) for one in maps)
            accuracy(maps[-1], target, [1, 2, 3, 4, 5, 6, 11, 12, 15, 16])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            loss.item()
            clock.tick(network.state_dict)
    clock.tick(network.state_dict, is_over=True)


def train_ours(arguments: argparse.Namespace, clock: Clock, folder: Path) -> None:
    """The loop of `trainer train`, with its files; the run's progress moves the clock on at each step."""
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    from trainer.annotations import open_document
    from trainer.training.assembly import RunOptions, assemble
    from trainer.training.loop import run_epochs
    from trainer.training.progress import Silent
    from trainer.training.recipes import recipe_named
    from trainer.training.run_folder import RunFolder

    class Ticking(Silent):
        def advance(self, epoch: int, images: int, loss: float) -> None:
            clock.tick(run.averaged.network.state_dict)

    epochs = arguments.our_epochs or arguments.epochs
    recipe = recipe_named(
        "default", freeze="none", epochs=epochs, batch_size=arguments.our_batch, input_size=arguments.input_size
    )
    options = RunOptions(arch="hg1", seed=arguments.seed, device="cpu")
    run = assemble(RunFolder(folder / "run"), [open_document(arguments.train)], [], recipe, options, Ticking())
    assert run.averaged is not None
    clock.start()
    run_epochs(run)
    clock.tick(run.averaged.network.state_dict, is_over=True)


def draw(curves: Mapping[str, Curve], goal: float) -> str:
    """Both curves and the score to be reached as an SVG file, over minutes of training."""
    from trainer.report.charts import COLOURS, Line, line_chart

    end = max(seconds for curve in curves.values() for seconds, _ in curve) / 60
    lines = [Line(side, [s / 60 for s, _ in curve], [score for _, score in curve]) for side, curve in curves.items()]
    lines.append(Line("pytorch-pose's last score", [0, end], [goal, goal]))
    chart = line_chart(lines, "minutes of training", "PCK@0.5, held-back people", from_zero=True)
    body = re.findall(r'<svg viewBox="0 0 560.*?</svg>', chart, re.S)[-1].removesuffix("</svg>")
    style = "text{font:12px sans-serif;fill:#333}.grid{stroke:#ddd}"
    legend = [
        f'<text x="540" y="{200 + 16 * n}" text-anchor="end" style="fill:{COLOURS[n]}">{line.name}</text>'
        for n, line in enumerate(lines)
    ]
    opened = body.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="300" ', 1)
    head, _, rest = opened.partition(">")
    white = '<rect width="560" height="300" fill="#fff"/>'
    return f"{head}><style>{style}</style>{white}{rest}{''.join(legend)}</svg>\n"


if __name__ == "__main__":
    main()
