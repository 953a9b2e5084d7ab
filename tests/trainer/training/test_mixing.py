"""Sets mixed by weights: the shares, the rounds, the same order for everybody, and the way through the command."""

import dataclasses
import json
from collections import Counter

import numpy as np
import pytest
from safetensors.torch import load_file

from trainer.cli.train import _sets
from trainer.data import PoseDataset, SampleOptions
from trainer.data.sampling import EpochSampler, MixedSampler, check_weights, quotas
from trainer.errors import RunError
from trainer.training import RunOptions, loop, recipe_named, resume, train
from trainer.training.processes import Processes, SplitBatchSampler

EXACT = RunOptions(precision="float32", device="cpu", mix=((1, 1.0), (1, 3.0)))
TINY = {"batch_size": 4, "epochs": 2, "warmup_steps": 0, "input_size": 64}
LARGE, SMALL = range(0, 100), range(100, 110)


def epochs_of(sampler, count):
    for epoch in range(count):
        sampler.epoch, sampler.start = epoch, 0
        yield list(sampler)


def test_each_set_gets_its_share_of_every_epoch_and_epochs_keep_their_length():
    sampler = MixedSampler([LARGE, SMALL], [1, 3])
    for pairs in epochs_of(sampler, 3):
        assert len(pairs) == len(sampler) == 110
        assert sum(index in SMALL for _, index in pairs) == 82  # 110 * 3 / 4 = 82.5; the other half sample goes to 27.5
    assert sampler.quotas == [28, 82]


@pytest.mark.parametrize(
    ("length", "weights", "expected"),
    [(10, [1, 1], [5, 5]), (10, [1, 1, 1], [4, 3, 3]), (7, [0.1, 0.2, 0.4], [1, 2, 4]), (3, [1e-9, 1], [0, 3])],
)
def test_quotas_add_up(length, weights, expected):
    assert quotas(length, weights) == expected


def test_a_small_set_comes_again_only_after_all_of_it_and_never_with_the_same_augmentation():
    pairs = [pair for epoch in epochs_of(MixedSampler([LARGE, SMALL], [1, 3]), 4) for pair in epoch]
    assert len(set(pairs)) == len(pairs)
    seen = Counter(index for _, index in pairs if index in SMALL)
    assert sum(seen.values()) == 4 * 82
    assert max(seen.values()) - min(seen.values()) <= 1


def test_a_large_set_with_a_small_weight_is_seen_whole_before_any_of_it_comes_again():
    epochs = list(epochs_of(MixedSampler([LARGE, SMALL], [1, 3]), 4))
    large = [index for epoch in epochs for _, index in epoch if index in LARGE]
    assert len(large) == 4 * 28
    first_three = {index for epoch in epochs[:3] for _, index in epoch if index in LARGE}
    assert len(first_three) == 3 * 28
    counts = Counter(large)
    assert set(counts) == set(LARGE)
    assert max(counts.values()) == 2


def test_the_order_follows_from_seed_and_epoch_and_goes_on_from_any_sample():
    one, other = (MixedSampler([LARGE, SMALL], [1, 3], seed=5) for _ in range(2))
    one.epoch = other.epoch = 7
    whole = list(one)
    other.start = 41
    assert list(other) == whole[41:]
    assert len(other) == 110 - 41
    one.epoch = 8
    assert list(one) != whole
    different = MixedSampler([LARGE, SMALL], [1, 3], seed=6)
    different.epoch = 7
    assert list(different) != whole


@pytest.mark.parametrize("world", [2, 3])
def test_several_processes_share_the_order_of_one(world):
    sampler = MixedSampler([LARGE, SMALL], [2, 1], seed=1)
    shares = [list(SplitBatchSampler(sampler, 8, Processes(rank, world))) for rank in range(world)]
    whole = list(sampler)
    for step, batches in enumerate(zip(*shares, strict=True)):
        batch = whole[8 * step : 8 * step + 8]
        assert [batch[rank::world] for rank in range(world)] == list(batches)


def test_without_weights_every_sample_comes_once_an_epoch_as_before():
    sampler = EpochSampler(7, shuffle=True, seed=3)
    sampler.epoch = 2
    order = np.random.default_rng((3, 2)).permutation(7)
    assert list(sampler) == [(2, index) for index in order.tolist()]


@pytest.mark.parametrize(
    ("weights", "sizes", "words"),
    [
        ([1], [5, 5], r"1 weights for 2 sets \(a, b\)"),
        ([1, 0], [5, 5], "b: the weight 0 should be above zero"),
        ([1, float("nan")], [5, 5], "b: the weight nan should be above zero"),
        ([1, 1], [5, 0], "b: no record with a labelled joint"),
        ([1, 1e9], [5, 5], "a: with the weight 1 beside the others' it would get no sample"),
    ],
)
def test_weights_that_cannot_be_mixed_by_are_refused(weights, sizes, words):
    with pytest.raises(RunError, match=words):
        check_weights(weights, ["a", "b"], sizes)


def test_sets_are_the_samples_of_their_documents(people):
    dataset = PoseDataset(list(people), SampleOptions())
    assert [dataset.samples.of_document(number) for number in (0, 1)] == [range(16), range(16, 22)]


@pytest.mark.parametrize(
    ("weights", "data", "groups", "expected"),
    [
        ((), "ab", [2], ()),
        ((1, 3), "ab", [1, 1], ((1, 1), (1, 3))),
        ((1, 3), "ab", [2], ((1, 1), (1, 3))),
        ((1, 3), "abc", [2, 1], ((2, 1), (1, 3))),
    ],
)
def test_weights_belong_to_data_options_or_to_the_documents_of_a_single_one(weights, data, groups, expected):
    assert _sets(weights, tuple(data), groups) == expected


def test_a_mixed_run_writes_its_mix_and_goes_on_as_if_it_had_not_stopped(people, tmp_path, monkeypatch):
    straight = train(list(people), [], recipe_named("default", **TINY), tmp_path / "straight", EXACT)
    config = json.loads((straight.folder / "config.json").read_text())
    assert config["options"]["mix"] == [[1, 1.0], [1, 3.0]]
    assert config["mixed"] == [
        {"documents": ["train.pose.json"], "weight": 1.0, "samples": 16, "samples_per_epoch": 6},
        {"documents": ["val.pose.json"], "weight": 3.0, "samples": 6, "samples_per_epoch": 16},
    ]
    card = json.loads((straight.folder / "last.json").read_text())
    assert card["provenance"]["mixed"] == config["mixed"]

    class Killed(Exception):
        pass

    original = loop.train_step

    def step_or_die(run, batch):
        if run.position.step == 8:
            raise Killed
        return original(run, batch)

    monkeypatch.setattr(loop, "train_step", step_or_die)
    every_step = dataclasses.replace(EXACT, checkpoint_seconds=0.0)
    with pytest.raises(Killed):
        train(list(people), [], recipe_named("default", **TINY), tmp_path / "stopped", every_step)
    monkeypatch.undo()
    resume(tmp_path / "stopped")
    ours, theirs = (load_file(tmp_path / name / "last.safetensors") for name in ("stopped", "straight"))
    assert all((ours[name] == theirs[name]).all() for name in theirs)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--data", "{0}", "--data", "{1}", "--mix", "1"], 2, "--mix has 1 weights for 2 times --data"),
        (["--data", "{0}", "{1}", "--mix", "1", "2", "3"], 2, "--mix has 3 weights for 2 documents"),
        (["--data", "{0}", "{1}", "--mix", "1", "-2"], 2, "-2"),
        (["--data", "{0}", "{1}", "--mix", "1", "1e12"], 1, "would get no sample of an epoch"),
    ],
)
def test_wrong_weights_are_said_at_the_command_line(call, people, tmp_path, arguments, code, words):
    paths = [str(document.path) for document in people]
    arguments = [word.format(*paths) for word in arguments]
    answer, _, error = call("train", *arguments, "-o", tmp_path / "run", "--epochs", "1")
    assert answer == code
    assert words in error
    assert not (tmp_path / "run").exists()
