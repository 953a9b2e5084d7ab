"""Runs of several processes: they give what one process gives, one of them writes, and they can be lost and resumed."""

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from trainer.data.sampling import EpochSampler
from trainer.errors import RunError
from trainer.training import RunOptions, recipe_named, resume, train
from trainer.training.processes import Processes, SplitBatchSampler, StridedBatchSampler, this_process

REPOSITORY = Path(__file__).resolve().parents[3]
# Seven samples in batches of three: in every epoch's last step the second of two processes has nothing to do.
RECIPE = {"batch_size": 3, "epochs": 2, "warmup_steps": 0, "input_size": 128}

TRAIN = f"""
import os, signal, sys
from pathlib import Path
from trainer.annotations import read_document
from trainer.cli import main
from trainer.training import RunOptions, loop, recipe_named, train
step = loop.train_step

def step_or_die(run, batch):
    if os.environ["RANK"] == "1" and run.position.step == int(os.environ.get("DIE_AT", "-1")):
        os.kill(os.getpid(), signal.SIGKILL)
    value = step(run, batch)
    # One write, so that two processes' lines do not mix.
    os.write(1, ("step %d %s %r\\n" % (run.position.step, os.environ["RANK"], value.value())).encode())
    return value

loop.train_step = step_or_die
documents = [[read_document(path)] for path in sys.argv[1:3]]
options = RunOptions(precision="float32", device="cpu", checkpoint_seconds=0.0)
train(*documents, recipe_named("default", **{RECIPE!r}), Path(sys.argv[3]), options)
"""

# The gradient of a whole network from two shares of a batch, of 3 and 1 samples and of 4 and none, in double precision,
# beside the one from the whole batch in one process.
GRADIENTS = """
import os
import torch
from torch import distributed as dist
from trainer.annotations import MPII16
from trainer.models import build_network
from trainer.training.sync_batch_norm import use_sync_batch_norm
from trainer.training.loss import heatmap_loss
from trainer.training.processes import global_loss, this_process
dist.init_process_group("gloo")
processes = this_process()
torch.Tensor.float = lambda self: self.double()  # the loss is taken in float32 in training
random = torch.Generator().manual_seed(0)
x = torch.rand(4, 3, 64, 64, generator=random, dtype=torch.float64)
targets = torch.rand(4, 16, 16, 16, generator=random, dtype=torch.float64)
counts = torch.rand(4, 16, generator=random) > 0.3

plain = build_network("hg1", MPII16.joints, seed=0).double().train()
whole = heatmap_loss(plain(x), targets, counts)
whole.backward()
largest = max(float(p.grad.abs().max()) for p in plain.parameters())
for first in (3, 4):
    shared = build_network("hg1", MPII16.joints, seed=0).double().train()
    use_sync_batch_norm(shared)
    assert list(plain.state_dict()) == list(shared.state_dict())
    share = slice(0, first) if processes.is_main else slice(first, 4)
    own = heatmap_loss(shared(x[share]), targets[share], counts[share])
    part, value = global_loss(processes, own, counts[share].sum())
    part.backward()
    worst = abs(value - float(whole)) / float(whole)
    for ours, theirs in zip(shared.parameters(), plain.parameters(), strict=True):
        dist.all_reduce(ours.grad)
        worst = max(worst, float((ours.grad / processes.world - theirs.grad).abs().max()) / largest)
    for ours, theirs in zip(shared.buffers(), plain.buffers(), strict=True):
        worst = max(worst, float((ours.double() - theirs.double()).abs().max()))
    os.write(1, f"worst {worst}\\n".encode())
"""


def torchrun(*arguments, **environment):
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", *arguments]
    threads = {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(
        [str(part) for part in command],
        cwd=REPOSITORY,
        env={**os.environ, **threads, **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )


def losses(folder):
    with (folder / "log.csv").open() as handle:
        names = ("steps", "images", "train_loss", "val_loss")
        return [[float(row[name]) for name in names] for row in csv.DictReader(handle)]


def first_loss(folder):
    return torch.load(folder / "checkpoint.pt", weights_only=True)["position"]["first_loss"]


@pytest.fixture(scope="module")
def documents(tmp_path_factory, made_people):
    """(7 people to learn from, 22 to validate on): more than one batch of validation."""
    folder = tmp_path_factory.mktemp("shared_people")
    return made_people(folder, "train", 7, seed=1), made_people(folder, "val", 22, seed=2)


@pytest.fixture(scope="module")
def one_process(documents, tmp_path_factory):
    """A run of two epochs in this process."""
    folder = tmp_path_factory.mktemp("runs") / "one"
    options = RunOptions(precision="float32", device="cpu")
    train([documents[0]], [documents[1]], recipe_named("default", **RECIPE), folder, options)
    return folder


def start(documents, folder, **environment):
    program = folder.with_suffix(".py")
    program.write_text(TRAIN)
    return torchrun(program, documents[0].path, documents[1].path, folder, **environment)


@pytest.mark.slow
def test_two_processes_train_as_one_and_only_one_of_them_writes(documents, one_process, tmp_path):
    done = start(documents, tmp_path / "two")
    assert done.returncode == 0, done.stderr
    # The first step starts from equal weights; after it the optimiser enlarges what rounding left.
    first = [float(value) for value in re.findall(r"step 0 [01] ([-+.e0-9]+)", done.stdout)]
    assert len(first) == 2
    assert first[0] == first[1] == pytest.approx(first_loss(one_process), rel=1e-5)
    ours, alone = losses(tmp_path / "two"), losses(one_process)
    assert [row[:2] for row in ours] == [[3.0, 7.0], [6.0, 7.0]] == [row[:2] for row in alone]
    assert ours[0] == pytest.approx(alone[0], rel=5e-3)
    assert ours[1] == pytest.approx(alone[1], rel=3e-2)
    assert sorted(p.name for p in (tmp_path / "two").iterdir()) == sorted(p.name for p in one_process.iterdir())
    assert json.loads((tmp_path / "two" / "config.json").read_text())["processes"] == 2


@pytest.mark.slow
def test_gradients_of_uneven_and_empty_shares_add_up_to_the_whole_batchs(tmp_path):
    (tmp_path / "gradients.py").write_text(GRADIENTS)
    done = torchrun(tmp_path / "gradients.py")
    assert done.returncode == 0, done.stderr
    worst = [float(value) for value in re.findall(r"worst ([-+.e0-9]+)", done.stdout)]
    assert len(worst) == 4
    assert max(worst) < 1e-9


@pytest.mark.slow
def test_a_lost_process_ends_the_run_with_advice_and_one_process_goes_on(documents, one_process, tmp_path):
    folder = tmp_path / "lost"
    done = start(documents, folder, DIE_AT="4")
    assert done.returncode != 0
    assert "another process of this run was lost" in done.stderr
    assert f"go on from the last checkpoint with --resume {folder}, with any number of processes" in done.stderr
    assert torch.load(folder / "checkpoint.pt", weights_only=True)["position"]["step"] in (3, 4)
    resume(folder)
    assert losses(folder)[1] == pytest.approx(losses(one_process)[1], rel=3e-2)


@pytest.mark.slow
def test_two_processes_go_on_with_a_run_of_one(documents, one_process, tmp_path, monkeypatch):
    from trainer.training import loop

    original = loop.train_step

    def step_or_stop(run, batch):
        if run.position.step == 4:
            raise KeyboardInterrupt
        return original(run, batch)

    monkeypatch.setattr(loop, "train_step", step_or_stop)
    options = RunOptions(precision="float32", device="cpu", checkpoint_seconds=0.0)
    with pytest.raises(KeyboardInterrupt):
        train([documents[0]], [documents[1]], recipe_named("default", **RECIPE), tmp_path / "run", options)
    done = torchrun("-m", "trainer", "train", "--resume", tmp_path / "run")
    assert done.returncode == 0, done.stderr
    # One process says how it ended, not two.
    assert done.stdout.count("2 epochs in") == 1
    assert losses(tmp_path / "run")[0] == losses(one_process)[0]
    assert losses(tmp_path / "run")[1] == pytest.approx(losses(one_process)[1], rel=3e-2)


@pytest.mark.parametrize("world", [1, 2, 3, 5])
def test_every_sample_is_dealt_to_exactly_one_process(world):
    for length, start_at in [(7, 0), (7, 3), (12, 0), (1, 0)]:
        steps, whole = [], EpochSampler(length, shuffle=True, seed=4)
        whole.epoch, whole.start = 2, start_at
        for rank in range(world):
            sampler = EpochSampler(length, shuffle=True, seed=4)
            sampler.epoch, sampler.start = 2, start_at
            steps.append(list(SplitBatchSampler(sampler, 3, Processes(rank, world, world))))
        assert len({len(one) for one in steps}) == 1
        assert sorted(key for one in steps for batch in one for key in batch) == sorted(whole)
        together = [sorted(key for one in steps for key in one[number]) for number in range(len(steps[0]))]
        assert together == [sorted(list(whole)[i : i + 3]) for i in range(0, length - start_at, 3)]
        shares = [StridedBatchSampler(length, 3, Processes(rank, world, world)) for rank in range(world)]
        assert sorted(index for one in shares for batch in one for index in batch) == list(range(length))


def test_without_torchrun_there_is_one_process():
    assert this_process({"WORLD_SIZE": "4", "RANK": "2", "LOCAL_WORLD_SIZE": "2"}) == Processes(0, 1, 1)


def test_torchrun_says_which_process_this_is():
    environment = {"TORCHELASTIC_RUN_ID": "a", "WORLD_SIZE": "4", "RANK": "2", "LOCAL_WORLD_SIZE": "2"}
    assert this_process(environment) == Processes(2, 4, 2)
    with pytest.raises(RunError, match="5 processes, 2 of them here: start the same number on every machine"):
        this_process({**environment, "WORLD_SIZE": "5"})


def test_a_batch_smaller_than_the_processes_is_refused(documents, tmp_path, monkeypatch):
    for name, value in {"TORCHELASTIC_RUN_ID": "a", "WORLD_SIZE": "4", "RANK": "2", "LOCAL_WORLD_SIZE": "4"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(RunError, match="4 processes share each batch of 3: give a --batch-size of at least 4"):
        train([documents[0]], [], recipe_named("default", **RECIPE), tmp_path / "run", RunOptions(device="cpu"))
