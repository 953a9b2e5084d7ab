"""Trains a network on generated frames for a given time, as the network in the box was trained.

    python -m tests.sample.synth.train FOLDER/synth.000*.pose.json -o RUN --seconds 5000
    python -m tests.sample.synth.train ... --arch blaze --init START.safetensors --loss cross_entropy --rate 1e-4
                                                                                 from tests.sample.synth.blazepose
    python -m tests.sample.synth.train ... --after EARLIER_RUN --done 1640       go on with other frames

`trainer train` plans its learning rate by epochs. On a machine that is shared, nobody knows how many of those an hour
holds, so here the rate falls over the seconds. With --processes 2 each process trains by itself, with its own order and
augmentation, and every 16 steps all take the mean of their weights ("local SGD", Stich, ICLR 2019, arXiv 1805.09767):
on cores that others use too it stalls less than sharing each step's gradients. The same command goes on where it
stopped. RUN/final.safetensors are the weights at the end; RUN/current.safetensors are written on the way. At the end
`--model RUN` has them too, but for a run with --val, whose best weights are those of the best whole epoch.
"""

import argparse
import math
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from trainer.machine import keep_freed_memory

STEPS_APART = 16
WARMUP = 200
LONGEST_WAIT = timedelta(hours=1)
SAVED_EVERY = 600.0  # seconds


class Over(Exception):
    """The time is over."""


def main(arguments=None):
    arguments = sys.argv[1:] if arguments is None else [str(a) for a in arguments]
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth.train", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--val", nargs="+", type=Path, default=[], help="validate on these after each epoch")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help="the run's folder; further processes add .1, .2"
    )
    parser.add_argument("--seconds", type=float, required=True, help="when the rate has fallen to a hundredth")
    parser.add_argument("--done", type=float, default=0.0, help="seconds of these that an earlier run took")
    parser.add_argument("--after", type=Path, metavar="RUN", help="go on from this run's checkpoint")
    parser.add_argument("--arch", default="hg1")
    parser.add_argument("--init", help="weights to start from")
    parser.add_argument("--loss", choices=("squared", "cross_entropy"), default="squared")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--optimiser", choices=("adamw", "relative"), default="adamw")
    parser.add_argument("--colours", choices=("recipe", "drawn"), default="drawn", help="as of `trainer train`")
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--input-size", type=int, default=128)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--port", type=int, default=29611)
    parser.add_argument("--rank", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    others = []
    if options.rank == 0:
        command = [sys.executable, "-m", "tests.sample.synth.train", *arguments]
        others = [subprocess.Popen([*command, "--rank", str(k)]) for k in range(1, options.processes)]
    try:
        one_process(options)
    finally:
        codes = [other.wait() for other in others]
    if any(codes):
        raise SystemExit(f"another process stopped with {max(codes)}")


def folder_of(path, rank):
    return path.with_name(f"{path.name}.{rank}") if rank else path


def one_process(options):
    keep_freed_memory()
    import torch

    from trainer import training
    from trainer.annotations import open_document
    from trainer.data.augment import DRAWN_COLOURS
    from trainer.training import loop
    from trainer.training.progress import progress_for

    torch.set_num_threads(1)
    recipe = training.recipe_named(
        "default",
        epochs=1000,
        batch_size=options.batch_size,
        input_size=options.input_size,
        learning_rate=options.rate,
        optimiser=options.optimiser,
        loss=options.loss,
    )
    # figures of the generator lean and turn already
    look = replace(recipe.augmentation, rotation_deg=20.0, rotation_chance=0.5)
    if options.colours == "drawn":
        look = replace(look, **DRAWN_COLOURS)
    folder = folder_of(options.output, options.rank)
    ordinary = loop.train_step, loop.learning_rate
    loop.train_step = Steps(options, ordinary[0])
    loop.learning_rate = loop.train_step.rate
    try:
        if (folder / "config.json").exists():
            training.resume(folder, progress_for())
        else:
            validation = [open_document(path) for path in options.val if options.rank == 0]
            settings = training.RunOptions(arch=options.arch, init=options.init, seed=options.seed + options.rank)
            documents = [open_document(path) for path in options.documents]
            training.train(documents, validation, replace(recipe, augmentation=look), folder, settings, progress_for())
    except Over:
        pass
    finally:
        loop.train_step, loop.learning_rate = ordinary


class Steps:
    """Stands in for the loop's step: the rate by time, weights shared, and the end."""

    def __init__(self, options, step):
        self.options, self.step = options, step
        self.count, self.saved, self.seconds = 0, 0.0, 0.0
        self.group = open_group(options) if options.processes > 1 else None

    def rate(self, recipe, step, steps_per_epoch):
        """Half a cosine over the seconds, down to a hundredth."""
        fallen = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, self.seconds / self.options.seconds)))
        return self.options.rate * fallen * min(1.0, (step + 1) / WARMUP)

    def __call__(self, run, batch):
        from trainer.training import loop

        at = run.position
        if self.options.after and at.step == 0:
            continue_from(run, folder_of(self.options.after, self.options.rank))
        self.seconds = self.options.done + at.seconds
        loss = self.step(run, batch)
        self.count += 1
        over = self.seconds >= self.options.seconds
        if self.group is not None:
            over = self.count % STEPS_APART == 0 and share(self.group, run.network, over, self.options.processes)
        if over or at.seconds - self.saved > SAVED_EVERY:
            self.saved = at.seconds
            steps = at.step + 1
            metrics = {"steps": steps, "pictures": steps * run.recipe.batch_size * self.options.processes}
            names = ["current"]
            if over:  # between two epochs: the folder's own weights are of the last whole one
                names = ["final", "last"] if self.options.val else ["final", "last", "best"]
            for name in names:
                run.folder.save_weights(name, run.averaged.network, {**run.card, "metrics": metrics})
        if over:
            loop.save_checkpoint(run)
            raise Over
        return loss


def continue_from(run, earlier):
    """Weights, their mean and the optimiser's state as an earlier run left them; its data and epochs are not taken."""
    import torch

    state = torch.load(earlier / "checkpoint.pt", weights_only=True)
    run.network.load_state_dict(state["network"])
    run.optimiser.load_state_dict(state["optimiser"])
    run.averaged.network.load_state_dict(state["averaged"])
    run.averaged.steps, run.position.step = state["averaged_steps"], state["position"]["step"]


def open_group(options):
    from torch import distributed

    store = distributed.TCPStore("127.0.0.1", options.port, options.processes, options.rank == 0, LONGEST_WAIT)
    return distributed.ProcessGroupGloo(store, options.rank, options.processes, LONGEST_WAIT)


def share(group, network, over, processes):
    """Gives each process the mean of all weights and norms' statistics. Returns whether any process is at its end."""
    import torch

    with torch.no_grad():
        tensors = [t for t in network.state_dict().values() if t.is_floating_point()]
        flat = torch.cat([*(t.reshape(-1).float() for t in tensors), torch.tensor([float(over)])])
        group.allreduce([flat]).wait()
        flat /= processes
        for tensor, part in zip(tensors, flat[:-1].split([t.numel() for t in tensors]), strict=True):
            tensor.copy_(part.view_as(tensor))
    return flat[-1].item() > 0


if __name__ == "__main__":
    main()
