"""Whether reading keeps up: pictures a second of real training from files, and of the same steps from memory.

    python tests/benchmarks/fed_training.py [--device auto] [--batch 16] [--pictures 256] [--size 1280x720] [CHECKOUT]

"files" is an epoch of `trainer train --recipe default --freeze none`: JPEGs read, augmented and cropped by as many
processes as it chooses, colours and targets made on the device, one optimiser step a batch. "memory" is the same steps
on a batch that is there already; the share says how much of it reading leaves. With CHECKOUT, a clone of pytorch-pose,
its loop runs beside them on the same pictures with the options it comes with: float32, batches of 6, one process.

Both sides make an epoch before the one that is timed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(Path(__file__).parent)]
PEER_BATCH = 6


def main() -> None:
    parser = argparse.ArgumentParser(description="Training from files beside training from memory.")
    parser.add_argument("checkout", type=Path, nargs="?")
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--pictures", type=int, default=256)
    parser.add_argument("--size", default="1280x720", help="WIDTHxHEIGHT of the pictures")
    parser.add_argument("--workers", type=int, help="reading processes, instead of those that `trainer train` chooses")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rates = measure_ours(Path(folder), arguments)
        if arguments.checkout:
            rates["peer"] = measure_peer(Path(folder), arguments)
    if arguments.json:
        print(json.dumps(rates))
        return
    print(f"from memory  {rates['memory']:8.1f} images/s")
    print(f"from files   {rates['files']:8.1f} images/s   {rates['files'] / rates['memory']:.0%} of it")
    if "peer" in rates:
        print(f"pytorch-pose {rates['peer']:8.1f} images/s   ours {rates['files'] / rates['peer']:.1f} times that")


def measure_ours(folder: Path, arguments: argparse.Namespace) -> dict[str, float]:
    """Images a second from memory and from files."""
    from trainer.training.machine import keep_freed_memory

    keep_freed_memory()
    from trainer import bench
    from trainer.annotations import open_document, write_document
    from trainer.training.loop import train_step
    from trainer.training.progress import Silent
    from trainer.training.recipes import recipe_named
    from trainer.training.run_folder import RunFolder
    from trainer.training.start import RunOptions, assemble

    document = folder / "made_up.pose.json"
    write_document(bench.made_up_document(folder, *sides(arguments.size), arguments.pictures), document)
    recipe = recipe_named("default", batch_size=arguments.batch, epochs=4)
    options = RunOptions(device=arguments.device, workers=arguments.workers)
    run = assemble(RunFolder(folder / "run"), [open_document(document)], [], recipe, options, Silent())
    run.network.train()

    def steps(batches: Iterator[dict[str, Any]]) -> int:
        seen = 0
        for batch in batches:
            train_step(run, batch)
            run.position.step += 1
            seen += len(batch["counts"])
        return seen

    rates = {}
    held = next(iter(run.train_batches))
    count = max(4, arguments.pictures // arguments.batch)
    for name, batches in (("memory", lambda: iter([held] * count)), ("files", lambda: iter(run.train_batches))):
        steps(batches())
        run.sampler.epoch += 1
        started = time.perf_counter()
        seen = steps(batches())  # each step waits for its loss, so the device is done
        rates[name] = seen / (time.perf_counter() - started)
    return rates


def measure_peer(folder: Path, arguments: argparse.Namespace) -> float:
    """Images a second of pytorch-pose's loop (example/main.py, function train), with the options it comes with."""
    import importlib

    import torch
    from against_pytorch_pose import Peer
    from torch.utils.data import DataLoader

    from trainer.annotations import read_document

    peer = Peer(arguments.checkout)
    dataset = peer.dataset(folder, read_document(folder / "made_up.pose.json").records)
    device = torch.device("cuda" if arguments.device != "cpu" and torch.cuda.is_available() else "cpu")
    torch.backends.cudnn.benchmark = True
    network = torch.nn.DataParallel(peer.hourglass.hg(num_stacks=1, num_blocks=1, num_classes=16)).to(device)
    criterion = peer.losses.JointsMSELoss().to(device)
    optimiser = torch.optim.RMSprop(network.parameters(), lr=2.5e-4)
    accuracy = importlib.import_module("pose.utils.evaluation").accuracy
    # It shuffles with its one reading process.
    batches = DataLoader(dataset, PEER_BATCH, shuffle=True, num_workers=1, pin_memory=device.type == "cuda")
    network.train()
    for _ in range(2):
        started, seen = time.perf_counter(), 0
        for picture, target, meta in batches:
            picture, target = picture.to(device), target.to(device, non_blocking=True)
            weight = meta["target_weight"].to(device, non_blocking=True)
            maps = network(picture)
            loss = sum(criterion(one, target, weight) for one in maps)
            accuracy(maps[-1], target, [1, 2, 3, 4, 5, 6, 11, 12, 15, 16])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            loss.item()
            seen += len(picture)
        rate = seen / (time.perf_counter() - started)
    return rate


def sides(size: str) -> tuple[int, int]:
    """Width and height of "1280x720"."""
    width, height = (int(side) for side in size.split("x"))
    return width, height


if __name__ == "__main__":
    main()
