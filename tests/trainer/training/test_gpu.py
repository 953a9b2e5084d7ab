"""Training on a GPU: the recorded step is the step, and a run goes between GPU and CPU. Skips where there is no GPU."""

import copy
import csv
import dataclasses

import pytest
import torch
from safetensors.torch import load_file

from trainer.annotations import MPII16
from trainer.data.batches import network_input, target_heatmaps
from trainer.errors import RunError
from trainer.models import build_network, for_inference
from trainer.training import RunOptions, recipe_named, resume, train
from trainer.training import loop as training_loop
from trainer.training.cuda_graph import WARM_UP, CapturedGradients, DelayedLoss
from trainer.training.loss import heatmap_loss

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA GPU here")
ON_GPU = RunOptions(device="cuda", precision="float32", workers=2)
TINY = {"batch_size": 4, "epochs": 2, "warmup_steps": 0, "input_size": 64}


def people_on_gpu(count, seed, side=64):
    random = torch.Generator().manual_seed(seed)
    batch = {
        "picture": torch.randint(0, 256, (count, side, side, 3), dtype=torch.uint8, generator=random),
        "xy_map": torch.rand(count, 16, 2, generator=random) * side / 4,
        "counts": torch.rand(count, 16, generator=random) < 0.8,
    }
    return {name: tensor.cuda() for name, tensor in batch.items()}


def gradients_of(network):
    def compute(batch):
        with torch.autocast("cuda", dtype=torch.bfloat16):
            maps = network(network_input(batch["picture"], (0.44, 0.44, 0.43)))
        targets = target_heatmaps(batch["xy_map"], batch["counts"], 16, 1.0)
        loss = heatmap_loss(maps, targets, batch["counts"])
        network.zero_grad(set_to_none=True)
        loss.backward()
        return loss.detach()

    return compute


def test_a_recorded_step_has_the_losses_and_gradients_of_steps_launched_one_by_one():
    torch.backends.cudnn.allow_tf32 = True
    start = build_network("hg1", MPII16.joints, seed=0).cuda().train()
    recorded, plain = copy.deepcopy(start), copy.deepcopy(start)
    gradients, compute = CapturedGradients(gradients_of(recorded), recorded.parameters()), gradients_of(plain)
    # The last two come after the recording; the one of three people is launched without it.
    for number, count in enumerate([4] * (WARM_UP + 2) + [3, 4, 4]):
        batch = people_on_gpu(count, number)
        ours, theirs = float(gradients(batch)), float(compute(batch))
        assert ours == pytest.approx(theirs, rel=1e-2)
        for (name, one), other in zip(recorded.named_parameters(), plain.parameters(), strict=True):
            scale = other.grad.norm() + 1e-6
            assert (one.grad - other.grad).norm() <= 0.05 * scale, (number, name)
    assert gradients._graph is not None
    assert recorded.bn1.num_batches_tracked == plain.bn1.num_batches_tracked
    assert torch.allclose(recorded.bn1.running_mean, plain.bn1.running_mean, rtol=1e-3, atol=1e-5)


def test_a_loss_on_its_way_is_that_of_its_step_though_the_next_one_overwrites_it():
    network = build_network("hg1", MPII16.joints, seed=0).cuda().train()
    gradients = CapturedGradients(gradients_of(network), network.parameters())
    delayed, read = [], []
    for number in range(WARM_UP + 4):
        loss = gradients(people_on_gpu(4, number))
        delayed.append(DelayedLoss(loss))
        torch.cuda.synchronize()
        read.append(float(loss))
    assert [one.value() for one in delayed] == read
    assert len(set(read)) == len(read)


def rows(folder):
    with (folder / "log.csv").open() as handle:
        return list(csv.DictReader(handle))


@pytest.fixture(scope="module")
def gpu_run(people, tmp_path_factory):
    folder = tmp_path_factory.mktemp("gpu") / "run"
    return train([people[0]], [people[1]], recipe_named("default", **TINY), folder, ON_GPU)


def test_a_gpu_learns_what_a_cpu_learns(gpu_run, people, tmp_path):
    recipe = recipe_named("default", **TINY)
    on_cpu = train([people[0]], [people[1]], recipe, tmp_path / "cpu", RunOptions(device="cpu", precision="float32"))
    for ours, theirs in zip(rows(gpu_run.folder), rows(on_cpu.folder), strict=True):
        assert float(ours["train_loss"]) == pytest.approx(float(theirs["train_loss"]), rel=0.02)


@pytest.mark.parametrize("name", ["default", "study"])
@pytest.mark.parametrize("precision", ["bf16", "float32"])
def test_recipes_train_on_a_gpu(name, precision, people, tmp_path):
    recipe = recipe_named(name, **{**TINY, "freeze": "none", "epochs": 3})
    options = dataclasses.replace(ON_GPU, precision=precision)
    result = train([people[0]], [people[1]], recipe, tmp_path / "run", options)
    assert result.last_loss < result.first_loss


@pytest.mark.parametrize("killed_at", [2, 6])
def test_a_run_on_a_gpu_goes_on_where_it_stopped(killed_at, gpu_run, people, tmp_path, monkeypatch):
    class Killed(Exception):
        pass

    original = training_loop.train_step

    def step_or_die(run, batch):
        if run.position.step == killed_at:
            raise Killed
        return original(run, batch)

    monkeypatch.setattr(training_loop, "train_step", step_or_die)
    every_step = dataclasses.replace(ON_GPU, checkpoint_seconds=0.0)
    with pytest.raises(Killed):
        train([people[0]], [people[1]], recipe_named("default", **TINY), tmp_path / "run", every_step)
    monkeypatch.undo()
    resume(tmp_path / "run")
    ours, theirs = rows(tmp_path / "run"), rows(gpu_run.folder)
    assert [row["steps"] for row in ours] == [row["steps"] for row in theirs]
    assert float(ours[-1]["train_loss"]) == pytest.approx(float(theirs[-1]["train_loss"]), rel=0.02)


def test_a_step_that_explodes_stops_the_run_with_its_own_batch_set_aside(people, tmp_path, monkeypatch):
    original, seen = training_loop.train_step, []

    def poisoned(run, batch):
        seen.append(batch["index"].tolist())
        if run.position.step == 5:
            batch["colour"].fill_(float("nan"))
        return original(run, batch)

    monkeypatch.setattr(training_loop, "train_step", poisoned)
    with pytest.raises(RunError, match="step 5; its batch is set aside"):
        train([people[0]], [people[1]], recipe_named("default", **{**TINY, "epochs": 9}), tmp_path / "run", ON_GPU)
    kept = load_file(tmp_path / "run" / "failed_batch.safetensors")
    assert kept["index"].tolist() == seen[5]


def test_inference_on_a_gpu_answers_as_on_a_cpu():
    network = build_network("hg2", MPII16.joints, seed=1).eval()
    x = torch.rand(3, 3, 128, 128) - 0.44
    torch.backends.cudnn.allow_tf32 = False
    expected = for_inference(network)(x)[-1]
    answered = for_inference(copy.deepcopy(network).cuda())(x.cuda())[-1].cpu()
    assert (answered - expected).norm() < 1e-4 * expected.norm()
    low = for_inference(copy.deepcopy(network).cuda(), "bf16")(x.cuda())[-1].cpu()
    assert (low - expected).norm() < 0.05 * expected.norm()
