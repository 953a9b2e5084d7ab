"""Whether reading keeps up: pictures a second of real training from files, and of the same steps from memory.

    python tests/benchmarks/fed_training.py [--device auto] [--arch hg1] [--batch 16] [--size 1280x720] [CHECKOUT]

"files" is `trainer train --recipe default --freeze none`: JPEGs read, augmented and cropped by as many processes as it
chooses, colours and targets made on the device, one optimiser step a batch, one epoch after another. "memory" is the
same steps on a batch that is there already; the share says how much of it reading leaves. With CHECKOUT, a clone of
pytorch-pose, its loop runs beside them on the same pictures with the options it comes with: float32, batches of 6, one
process.

Each of the three runs for --seconds after half of that for warming up, and is printed when it is known. On a CPU give a
minute: a step takes half a second there.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(Path(__file__).parent)]
PYTORCH_POSE_BATCH = 6


def main() -> None:
    parser = argparse.ArgumentParser(description="Training from files beside training from memory.")
    parser.add_argument("checkout", type=Path, nargs="?")
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--arch", default="hg1")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--pictures", type=int, default=128)
    parser.add_argument("--people", type=int, default=8192, help="samples of an epoch, over the same pictures")
    parser.add_argument("--size", default="1280x720", help="WIDTHxHEIGHT of the pictures")
    parser.add_argument("--workers", type=int, help="reading processes, instead of those that `trainer train` chooses")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    rates: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, rate in measure_ours(Path(folder), arguments):
            rates[name] = rate
            say(rates, name, arguments.json)
        if arguments.checkout:
            rates["pytorch-pose"] = measure_pytorch_pose(Path(folder), arguments)
            say(rates, "pytorch-pose", arguments.json)
    if arguments.json:
        print(json.dumps(rates))


def say(rates: Mapping[str, float], name: str, quiet: bool) -> None:
    if quiet:
        return
    line = f"{name:<12} {rates[name]:8.1f} images/s"
    if name == "files":
        line += f"   {rates['files'] / rates['memory']:.0%} of it"
    elif name == "pytorch-pose":
        line += f"   from files ours has {rates['files'] / rates['pytorch-pose']:.1f} times that"
    print(line, flush=True)


def rate_of(step: Callable[[Any], int], epoch: Callable[[], Iterable[Any]], seconds: float) -> float:
    """Images a second of `step`, which returns how many it has finished, over epochs until `seconds` are over.

    A device that works behind the last steps has at most one of them left: far below a per cent of what is counted.
    """
    started, seen, warm = time.perf_counter(), 0, True
    while True:
        for batch in epoch():
            seen += step(batch)
            elapsed = time.perf_counter() - started
            if warm and elapsed > seconds / 2 and seen:
                started, seen, warm = time.perf_counter(), 0, False
            elif not warm and elapsed > seconds:
                return seen / elapsed


def measure_ours(folder: Path, arguments: argparse.Namespace) -> Iterator[tuple[str, float]]:
    """Images a second from memory, then from files."""
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    from trainer import bench
    from trainer.annotations import open_document, write_document
    from trainer.training.assembly import RunOptions, assemble
    from trainer.training.loop import PendingStep, record_loss, train_step
    from trainer.training.progress import Silent
    from trainer.training.recipes import recipe_named
    from trainer.training.run_folder import RunFolder

    document = folder / "made_up.pose.json"
    write_document(bench.made_up_document(folder, *sides(arguments.size), arguments.pictures), document)
    # The same people over and over: as many samples as a real epoch has, without a document of that length.
    documents = [open_document(document)] * rounds(arguments)
    recipe = recipe_named("default", batch_size=arguments.batch, epochs=10**6)
    options = RunOptions(arch=arguments.arch, device=arguments.device, workers=arguments.workers)
    run = assemble(RunFolder(folder / "run"), documents, [], recipe, options, Silent())
    run.network.train()

    waiting: deque[PendingStep] = deque()

    def step(batch: dict[str, Any]) -> int:
        waiting.append(PendingStep(batch, len(batch["counts"]), run.position.step, train_step(run, batch)))
        run.position.step += 1
        finished = 0
        while len(waiting) > run.steps_ahead:
            finished += waiting[0].count
            record_loss(run, waiting.popleft())
        return finished

    def read_epoch() -> Iterable[dict[str, Any]]:
        run.sampler.epoch += 1
        return run.train_batches

    held = next(iter(run.train_batches))
    yield "memory", rate_of(step, lambda: [held] * 64, arguments.seconds)
    yield "files", rate_of(step, read_epoch, arguments.seconds)


def measure_pytorch_pose(folder: Path, arguments: argparse.Namespace) -> float:
    """Images a second of pytorch-pose's loop (example/main.py, function train), with the options it comes with."""
    import importlib

    import torch
    from against_pytorch_pose import PytorchPose
    from torch.utils.data import DataLoader

    from trainer.annotations import read_document

    theirs = PytorchPose(arguments.checkout)
    records = list(read_document(folder / "made_up.pose.json").records) * rounds(arguments)
    dataset = theirs.dataset(folder, records)
    device = torch.device("cuda" if arguments.device != "cpu" and torch.cuda.is_available() else "cpu")
    torch.backends.cudnn.benchmark = True
    network = torch.nn.DataParallel(
        theirs.hourglass.hg(num_stacks=int(arguments.arch[2:]), num_blocks=1, num_classes=16)
    ).to(device)
    criterion = theirs.losses.JointsMSELoss().to(device)
    optimiser = torch.optim.RMSprop(network.parameters(), lr=2.5e-4)
    accuracy = importlib.import_module("pose.utils.evaluation").accuracy
    # It shuffles with its one reading process.
    batches = DataLoader(dataset, PYTORCH_POSE_BATCH, shuffle=True, num_workers=1, pin_memory=device.type == "cuda")
    network.train()

    def step(batch: Any) -> int:
        picture, target, meta = batch
        picture, target = picture.to(device), target.to(device, non_blocking=True)
        weight = meta["target_weight"].to(device, non_blocking=True)
        maps = network(picture)
        loss = sum(criterion(one, target, weight) for one in maps)
        accuracy(maps[-1], target, [1, 2, 3, 4, 5, 6, 11, 12, 15, 16])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        loss.item()
        return len(picture)

    return rate_of(step, lambda: batches, arguments.seconds)


def rounds(arguments: argparse.Namespace) -> int:
    """How often an epoch takes every picture."""
    return max(1, arguments.people // arguments.pictures)


def sides(size: str) -> tuple[int, int]:
    """Width and height of "1280x720"."""
    width, height = (int(side) for side in size.split("x"))
    return width, height


if __name__ == "__main__":
    main()
