"""Batches of one sample where the network's inner map is one cell: joined to the batch before, or refused."""

import csv
import json

import pytest

from trainer.data.sampling import EpochSampler, JoinedBatches
from trainer.training import recipe_named

SMALL = ["--device", "cpu", "--workers", 0, "--precision", "float32", "--epochs", 2]


@pytest.fixture(scope="module")
def five(made_people, tmp_path_factory):
    return made_people(tmp_path_factory.mktemp("five"), "five", 5, seed=5).path


@pytest.fixture(scope="module")
def one(made_people, tmp_path_factory):
    return made_people(tmp_path_factory.mktemp("one"), "one", 1, seed=5).path


@pytest.mark.parametrize("recipe", ["default", "study"])
def test_a_last_batch_of_one_is_joined_to_the_one_before(recipe, five, call, tmp_path):
    run = tmp_path / "run"
    small = [*SMALL, "--input-size", 64, "--batch-size", 4]
    code, _, error = call("train", "--data", five, "--recipe", recipe, *small, "-o", run)
    assert code == 0, error
    with (run / "log.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    assert [(row["steps"], row["images"]) for row in rows] == [("1", "5"), ("2", "5")]


def test_one_sample_alone_is_refused_in_words(five, one, call, tmp_path):
    for data, batch in ((one, 4), (five, 1)):
        small = [*SMALL, "--input-size", 64, "--batch-size", batch]
        code, _, error = call("train", "--data", data, *small, "-o", tmp_path / "run")
        assert code == 1
        assert error.startswith("error: crops of 64 pixels leave a batch norm")
        assert "--input-size 128" in error
        assert not (tmp_path / "run").exists()


def test_one_sample_is_enough_for_larger_crops_and_for_kept_norms(one, call, tmp_path):
    for name, options in (("large", ["--input-size", 128]), ("kept", ["--input-size", 64, "--freeze", "backbone"])):
        code, out, error = call("train", "--data", one, *SMALL, *options, "-o", tmp_path / name, "--json")
        assert code == 0, error
        assert json.loads(out)["epochs"] == 2


@pytest.mark.parametrize("start", [0, 4])
@pytest.mark.parametrize("length", range(1, 14))
@pytest.mark.parametrize("least", [1, 2])
def test_batches_hold_every_sample_once_in_order(length, least, start):
    sampler = EpochSampler(length, shuffle=True, seed=3)
    sampler.start = min(start, length)
    batches = list(JoinedBatches(sampler, 4, least))
    assert [key for batch in batches for key in batch] == list(sampler)
    assert len(batches) == len(JoinedBatches(sampler, 4, least))
    assert all(len(batch) == 4 for batch in batches[:-1])
    rest = (length - sampler.start) % 4
    if batches and len(sampler) > 4:
        assert len(batches[-1]) == (5 if rest == 1 and least == 2 else rest or 4)


def test_only_the_smallest_crops_need_two_samples():
    assert recipe_named("default", input_size=64).least_batch == 2
    assert recipe_named("default", input_size=128).least_batch == 1
    assert recipe_named("default", input_size=64, freeze="backbone").least_batch == 1
    assert recipe_named("study", input_size=64).least_batch == 2
