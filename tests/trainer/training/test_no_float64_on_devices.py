"""Apple's GPUs know no float64, so no tensor of ours on a device may have it.

None is at hand: torch's device "meta", whose tensors have types and no values, stands in for one.
"""

from types import SimpleNamespace

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from trainer.annotations import MPII16
from trainer.data import PoseDataset, SampleOptions
from trainer.data.batches import collate
from trainer.models import build_network, for_inference
from trainer.prediction import heatmaps_of
from trainer.pytorch_pose.dataset import PytorchPoseDataset
from trainer.training import RunOptions, recipe_named, train
from trainer.training import assembly as training_assembly
from trainer.training import loop as training_loop
from trainer.training.averaging import AveragedWeights
from trainer.training.processes import Processes


class NoFloat64OnDevice(TorchDispatchMode):
    """Refuses, as Apple's GPUs do, to make a float64 tensor on the device "meta"; counts what is made there.

    What comes back from it to the CPU is zeros.
    """

    made = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        moves = function.overloadpacket in (torch.ops.aten._to_copy, torch.ops.aten.to)
        if moves and kwargs.get("device") == torch.device("cpu") and args[0].device.type == "meta":
            return torch.zeros(args[0].shape, dtype=kwargs.get("dtype") or args[0].dtype)
        result = function(*args, **kwargs)
        for tensor in tree_leaves(result):
            if isinstance(tensor, torch.Tensor) and tensor.device.type == "meta":
                self.made += 1
                if tensor.dtype == torch.float64:
                    raise TypeError(f"{function} makes float64, which this device knows not")
        return result


@pytest.fixture
def device():
    """The mode that refuses float64 on "meta"."""
    with NoFloat64OnDevice() as mode:
        yield mode


@pytest.mark.parametrize("make", [
    lambda: torch.zeros(2, dtype=torch.float64).to("meta"),
    lambda: torch.zeros(2).to("meta").double(),
    lambda: torch.zeros(2, device="meta", dtype=torch.float64),
])  # fmt: skip
def test_the_stand_in_refuses_float64(make, device):
    with pytest.raises(TypeError, match="this device knows not"):
        make()
    assert torch.ones(2).to("meta").cpu().double().dtype == torch.float64


@pytest.mark.parametrize("name", ["default", "study"])
def test_a_training_step_makes_no_float64_there(name, people, device):
    recipe = recipe_named(name, input_size=64, warmup_steps=0)
    dataset = PytorchPoseDataset if recipe.targets == "pytorch_pose" else PoseDataset
    items = dataset([people[0]], SampleOptions(size=64), recipe.augmentation)
    batch = collate([items[0, 0], items[0, 1]])
    on_device = {name: tensor.to("meta") for name, tensor in batch.items()}
    network = build_network("hg1", MPII16.joints).to("meta", memory_format=torch.channels_last).train()
    run = SimpleNamespace(
        recipe=recipe, network=network, forward=network, processes=Processes(), graph=None, steps_per_epoch=2,
        optimiser=training_assembly._optimiser(network, recipe), averaged=AveragedWeights(network, 0.9),
        position=SimpleNamespace(step=1), fabric=SimpleNamespace(backward=lambda loss: loss.backward()),
    )  # fmt: skip
    loss = training_loop.train_step(run, on_device)
    assert loss._loss.device.type == "meta"
    assert device.made > 500


@pytest.mark.parametrize("precision", ["float32", "bf16"])
def test_inference_makes_no_float64_there(precision, device):
    model = for_inference(build_network("hg2", MPII16.joints).to("meta"), precision)
    maps = heatmaps_of(model, torch.zeros(1, 3, 64, 64), flip=True)
    assert (maps.device.type, maps.shape) == ("cpu", (1, 16, 16, 16))
    assert device.made > 100


def test_no_batch_that_goes_to_a_device_has_float64(people, tmp_path, monkeypatch):
    import lightning_fabric.wrappers as fabric_wrappers

    moved = []
    original = fabric_wrappers.move_data_to_device

    def note(batch, device):
        moved.append({name: tensor.dtype for name, tensor in batch.items()})
        return original(batch, device)

    monkeypatch.setattr(fabric_wrappers, "move_data_to_device", note)
    for name in ("default", "study"):
        recipe = recipe_named(name, epochs=1, batch_size=8, input_size=64)
        train([people[0]], [people[1]], recipe, tmp_path / name, RunOptions(device="cpu", precision="float32"))
    assert len(moved) == 2 * (2 + 1)
    assert all(torch.float64 not in types.values() and "picture" in types for types in moved)


@pytest.mark.skipif(torch.backends.mps.is_available(), reason="this machine has an Apple GPU")
@pytest.mark.parametrize("command", ["train", "demo"])
def test_the_device_mps_can_be_asked_for_and_is_refused_where_it_is_not(command, people, call, tmp_path):
    options = {
        "train": ["--data", people[0].path, "--input-size", 64, "-o", tmp_path / "run"],
        "demo": ["--steps", 1, "-o", tmp_path / "demo"],
    }[command]
    code, _, error = call(command, *options, "--device", "mps")
    assert code == 1
    assert error.splitlines()[-1].startswith("error: device 'mps' ")
    assert "cpu" in error.splitlines()[-1]
