"""Checkpoints as other people's scripts write them: read safely, or refused with the reason that is true."""

import argparse
import datetime
import gzip
import json
import pickle
import tarfile
import zipfile
from collections import OrderedDict, defaultdict, deque
from decimal import Decimal
from fractions import Fraction
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import nn

from trainer.annotations import MPII16
from trainer.errors import CheckpointError
from trainer.models import build_network, load_model


@pytest.fixture(scope="module")
def state():
    return build_network("hg1", MPII16.joints, seed=4).state_dict()


def prefixed(state, prefix):
    return {prefix + name: tensor for name, tensor in state.items()}


NUMBERS = {
    "epoch": np.int64(3),
    "best_acc": np.float64(0.5),
    "is_best": np.bool_(True),
    "losses": np.arange(3, dtype=np.float32),
    "args": argparse.Namespace(lr=np.float32(0.1), arch="hg"),
}

FORMS = {
    "bare": lambda state: state,
    "state_dict": lambda state: {"state_dict": prefixed(state, "module."), **NUMBERS},
    "model": lambda state: {"model": state, "best": torch.tensor(0.5)},
    "model with a name": lambda state: {"model": "hourglass", "state_dict": state},
    "net": lambda state: {"net": prefixed(state, "module."), "acc": 71.5, "epoch": 3},
    "model_state_dict": lambda state: {"model_state_dict": state, "optimizer_state_dict": {"state": {}}},
    "nested": lambda state: {"model": {"state_dict": prefixed(state, "module.net.")}},
    "compiled": lambda state: {"state_dict": prefixed(state, "_orig_mod.module.")},
    "with numbers between": lambda state: {"state_dict": {**state, "epoch": 3}},
    **{
        f"{key} alone": lambda state, key=key: {key: prefixed(state, "module."), "epoch": 3}
        for key in ("ema", "state_dict_ema", "params_ema", "model_ema", "params", "weights", "pose_net")
    },
    "ema's shadow": lambda state: {"ema": {"decay": 0.99, "shadow": state}},
    "ema of numbers": lambda state: {"ema": {"decay": torch.tensor(0.99)}, "model": state},
    "ordered": lambda state: OrderedDict(state_dict=OrderedDict(state)),
    "a defaultdict": lambda state: {"state_dict": defaultdict(list, state), "log": defaultdict(float, a=1.0)},
    "numpy": lambda state: {name: tensor.numpy() for name, tensor in state.items()},
    "numpy of the other byte order": lambda state: {
        "state_dict": {n: t.numpy().astype(t.numpy().dtype.newbyteorder(">")) for n, t in state.items()}
    },
    "averaged": lambda state: {"n_averaged": torch.tensor(7), **prefixed(state, "module.")},
    "a wrapper of any name": lambda state: prefixed(state, "pose.backbone."),
    "plain values": lambda state: {"net": state, **PLAIN},
}

PLAIN = {
    "at": datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc),
    "took": datetime.timedelta(hours=3),
    "day": datetime.date(2024, 1, 2),
    "folders": [Path("runs"), PurePosixPath("runs/a"), PureWindowsPath("C:\\runs")],
    "last": deque([0.1, 0.2], maxlen=3),
    "options": SimpleNamespace(lr=Decimal("0.1")),
}


@pytest.fixture
def ours(call, tmp_path):
    """A function: a checkpoint of others as `export-model` makes it ours."""

    def export(path):
        code, _, error = call("export-model", path, "--to", "safetensors", "-o", tmp_path / "ours.safetensors")
        assert code == 0, error
        return load_model(tmp_path / "ours.safetensors")

    return export


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("as_zip", [True, False], ids=["zip", "before 1.6"])
def test_the_weights_are_found_wherever_a_script_put_them(form, as_zip, state, tmp_path, ours):
    path = tmp_path / "theirs.pth"
    torch.save(FORMS[form](state), path, _use_new_zipfile_serialization=as_zip)
    assert torch.equal(ours(path).conv1.weight, state["conv1.weight"])


def test_numpys_numbers_are_read_by_the_names_of_both_its_versions(state, tmp_path, ours):
    path = tmp_path / "theirs.pth"
    torch.save({"best": np.float64(0.5), "state_dict": state}, path, _use_new_zipfile_serialization=False)
    content = path.read_bytes()
    for core in (b"numpy.core", b"numpy._core"):
        written = content.replace(b"numpy._core", core).replace(b"numpy.core", core)
        assert core + b".multiarray" in written
        path.write_bytes(written)
        assert torch.equal(ours(path).conv1.weight, state["conv1.weight"])


@pytest.mark.parametrize("beside", [np.float64(0.5), argparse.Namespace(lr=0.1), defaultdict(list)])
def test_before_torch_2_5_plain_values_are_refused_for_that_reason(beside, state, tmp_path, monkeypatch):
    monkeypatch.delattr(torch.serialization, "safe_globals")
    torch.save({"beside": beside, "state_dict": state}, tmp_path / "theirs.pth")
    with pytest.raises(CheckpointError) as caught:
        load_model(tmp_path / "theirs.pth")
    assert "a plain value that runs nothing, but torch before 2.5 cannot be told to read it" in str(caught.value)
    assert "not on the list" not in str(caught.value)


@pytest.mark.parametrize(("arch", "joints"), [("hg2", 16), ("hg1b2", 16)])
def test_other_stacks_and_blocks_are_recognised(arch, joints, tmp_path, ours):
    network = build_network(arch, MPII16.joints, seed=1)
    torch.save({"net": prefixed(network.state_dict(), "module.")}, tmp_path / "theirs.pth")
    assert ours(tmp_path / "theirs.pth").arch == arch


class HourglassNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 1, 1)


def _zip(path, state):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "hello")


def _tar(path, state):
    inner = path.with_name("inner.pth")
    torch.save(state, inner)
    with tarfile.open(path, "w") as archive:
        archive.add(inner, "inner.pth")


def _missing_stack(path, state):
    network = build_network("hg2", MPII16.joints).state_dict()
    torch.save({name: tensor for name, tensor in network.items() if not name.startswith("score.0.")}, path)


REFUSED = {
    "a class": (
        lambda path, state: torch.save({"net": state, "share": Fraction(1, 2)}, path),
        r"holds fractions\.Fraction, a class",
    ),
    "an object array": (
        lambda path, state: torch.save({"net": state, "x": np.array([{}], dtype=object)}, path),
        "ObjectDType",
    ),
    "a whole network": (
        lambda path, state: torch.save(HourglassNet(), path),
        r"a whole pickled network \(of the class .*HourglassNet\)",
    ),
    "a whole network inside": (
        lambda path, state: torch.save({"model": HourglassNet()}, path, _use_new_zipfile_serialization=False),
        r"a whole pickled network \(of the class .*HourglassNet\)",
    ),
    "a program": (
        lambda path, state: torch.jit.save(torch.jit.script(HourglassNet().conv1), str(path)),
        "a TorchScript program",
    ),
    "nothing": (lambda path, state: path.write_bytes(b""), "an empty file"),
    "a zip": (_zip, r"a zip file, but no checkpoint \(it holds notes\.txt\)"),
    "a tar": (_tar, "a tar file"),
    "gzip": (lambda path, state: path.write_bytes(gzip.compress(b"x")), "a gzip file"),
    "a web page": (lambda path, state: path.write_bytes(b"\n<!DOCTYPE html>"), "a web page"),
    "git lfs": (lambda path, state: path.write_bytes(b"version https://git-lfs.github.com/spec/v1\n"), "Git LFS"),
    "a plain pickle": (lambda path, state: path.write_bytes(pickle.dumps({"a": 1}, 2)), "torch.save did not write"),
    "protocol 4": (
        lambda path, state: torch.save({"net": state, "best": np.float64(1)}, path, pickle_protocol=4),
        "protocol 4 of pickle",
    ),
    "a list": (lambda path, state: torch.save([1], path), "no state_dict of tensors, but list"),
    "options": (lambda path, state: torch.save({"lr": 1, "seed": 2}, path), "but a dict of lr, seed"),
    "two networks": (
        lambda path, state: torch.save({**prefixed(state, "student."), **prefixed(state, "teacher.")}, path),
        r"several networks \(student, teacher\)",
    ),
    "a layer of another": (
        lambda path, state: torch.save({**prefixed(state, "net."), "loss.weight": torch.ones(3)}, path),
        r"Unexpected key\(s\) in state_dict: \"loss\.weight\"",
    ),
    "json": (lambda path, state: path.write_text('{"arch": "hg1"}'), "JSON, not weights"),
    "hdf5": (lambda path, state: path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(64)), "an HDF5 file"),
    "a stack missing": (_missing_stack, r"score layers of stacks \[1\] only"),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_checkpoint_is_refused_with_the_true_reason(what, state, tmp_path, call):
    path = tmp_path / "theirs.pth.tar"
    write, message = REFUSED[what]
    write(path, state)
    with pytest.raises(CheckpointError, match=message) as caught:
        load_model(path)
    assert str(path) in str(caught.value)
    assert ": damaged" not in str(caught.value)
    code, _, error = call("export-model", path, "--to", "safetensors", "-o", tmp_path / "out.safetensors")
    assert code == 1
    assert error == f"error: {caught.value}\n"


@pytest.mark.parametrize("as_zip", [True, False], ids=["zip", "before 1.6"])
def test_a_torn_checkpoint_is_called_damaged(as_zip, state, tmp_path):
    path = tmp_path / "torn.pth"
    torch.save(state, path, _use_new_zipfile_serialization=as_zip)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(CheckpointError, match=r"torn\.pth: damaged: "):
        load_model(path)


def test_files_under_the_ending_of_another_form_are_named(state, tmp_path):
    from safetensors.torch import save_file

    save_file(state, tmp_path / "a.pth")
    torch.save(state, tmp_path / "b.safetensors")
    (tmp_path / "c.safetensors").write_bytes(b"")
    for name, message in (("a.pth", "give it the ending .safetensors"), ("b.safetensors", "the ending .pth"),
                          ("c.safetensors", "an empty file")):  # fmt: skip
        with pytest.raises(CheckpointError, match=message):
            load_model(tmp_path / name)


@pytest.mark.parametrize(
    ("content", "taken", "others"),
    [
        (("model", "model_ema"), "model_ema", "'model'"),
        (("state_dict_ema", "state_dict"), "state_dict_ema", "'state_dict'"),
        (("net", "params_ema", "params"), "params_ema", "'net', 'params'"),
        (("student", "teacher"), "student", "'teacher'"),
    ],
)
def test_of_several_weights_the_one_taken_is_named_once(content, taken, others, state, tmp_path, call, caplog):
    path = tmp_path / "theirs.pth"
    changed = {name: tensor + 1 if tensor.is_floating_point() else tensor for name, tensor in state.items()}
    torch.save({key: state if key == taken else changed for key in content}, path)
    code, _, error = call("export-model", path, "--to", "safetensors", "-o", tmp_path / "out.safetensors")
    assert code == 0, error
    said = f"took the weights under '{taken}'; it has others under {others}"
    assert caplog.text.count(f"{path}: {said}\n") == 1
    out = load_model(tmp_path / "out.safetensors")
    assert torch.equal(out.conv1.weight, state["conv1.weight"]) and out.card["adapted"] == [said]


@pytest.mark.parametrize("form", ["safetensors", "pth"])
@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_weights_that_are_no_numbers_are_refused_by_the_tensors_name(number, form, state, tmp_path, call):
    path = tmp_path / f"theirs.{form}"
    broken = {name: tensor.clone() for name, tensor in state.items()}
    broken["conv1.weight"][0, 0, 0, 0] = number
    save_as(broken, path)
    with pytest.raises(CheckpointError, match=r"1 of 9408 numbers of conv1\.weight are NaN or infinite; "):
        load_model(path)
    everywhere = {name: tensor * number if tensor.is_floating_point() else tensor for name, tensor in state.items()}
    save_as(everywhere, path)
    code, _, error = call("export-model", path, "--to", "safetensors", "-o", tmp_path / "out.safetensors")
    assert code == 1 and not (tmp_path / "out.safetensors").exists()
    first = "bn1.bias" if form == "safetensors" else "conv1.weight"  # safetensors sorts them
    assert f"{path}: " in error and f"numbers of {first} are NaN or infinite, and " in error


def save_as(state, path):
    from safetensors.torch import save_file

    (save_file if path.suffix == ".safetensors" else torch.save)(state, path)


def test_parts_of_sharded_weights_and_their_index_are_named(state, tmp_path, call):
    half = dict(list(state.items())[:40])
    for name in ("model-00001-of-00002.safetensors", "pytorch_model-00002-of-00003.bin"):
        save_as(half, tmp_path / name)
    index = tmp_path / "model.safetensors.index.json"
    index.write_text(
        json.dumps({"metadata": {}, "weight_map": dict.fromkeys(half, "model-00001-of-00002.safetensors")})
    )
    for path, message in (
        (tmp_path / "model-00001-of-00002.safetensors", "part 1 of 2 of sharded weights"),
        (tmp_path / "pytorch_model-00002-of-00003.bin", "part 2 of 3 of sharded weights"),
        (index, "the index of sharded weights"),
        (tmp_path, "part 1 of 2 of sharded weights"),
    ):
        code, _, error = call("export-model", path, "--to", "safetensors", "-o", tmp_path / "out.safetensors")
        assert code == 1
        assert message in error and "save_file" in error
    save_as(state, tmp_path / "whole-00001-of-00001.safetensors")
    load_model(tmp_path / "whole-00001-of-00001.safetensors")


def test_counters_of_others_are_left_out_and_named_once(state, tmp_path, call, caplog):
    path = tmp_path / "theirs.pth"
    counters = {f"module.{layer}{kind}": torch.zeros(1, dtype=torch.float64)
                for layer in ("", "conv1.", "hg.0.") for kind in ("total_ops", "total_params")}  # fmt: skip
    counters["module.conv1.num_batches_tracked"] = torch.tensor(3)
    torch.save({"state_dict": {**prefixed(state, "module."), **counters}}, path)
    line = ["export-model", path, "--to", "safetensors", "-o", tmp_path / "out.safetensors"]
    assert call(*line)[0] == 0
    assert (
        caplog.text.count("left out 7 numbers that are no weights (num_batches_tracked, total_ops, total_params)") == 1
    )
    # Weights of an old torch lack the count of batches.
    torch.save({name: tensor for name, tensor in state.items() if not name.endswith("num_batches_tracked")}, path)
    assert torch.equal(load_model(path).conv1.weight, state["conv1.weight"])
