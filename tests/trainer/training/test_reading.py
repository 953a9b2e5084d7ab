"""Reading processes: how many there are, and that each uses one thread."""

import os

import cv2
import pytest
import torch
from torch.utils.data import DataLoader

from trainer.machine import choose_workers
from trainer.training import RunOptions, recipe_named
from trainer.training.assembly import assemble
from trainer.training.progress import Silent
from trainer.training.run_folder import RunFolder


@pytest.mark.parametrize(
    ("device", "cores", "processes", "expected"),
    [
        ("cpu", 64, 1, 0),
        ("cuda", 64, 1, 16),
        ("cuda", 16, 1, 15),
        ("cuda", 16, 4, 3),
        ("cuda", 2, 1, 1),
        ("cuda", 1, 4, 1),
    ],
)
def test_readers_leave_a_core_to_each_process_that_trains(monkeypatch, device, cores, processes, expected):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(cores), raising=False)
    assert choose_workers(torch.device(device), processes) == expected


class ThreadsOfOpenCV(torch.utils.data.Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return cv2.getNumThreads()


@pytest.fixture
def four_threads():
    before = cv2.getNumThreads()
    cv2.setNumThreads(4)
    yield
    cv2.setNumThreads(before)


def test_reading_processes_use_one_thread_each(people, tmp_path, four_threads):
    assert [int(n) for n in DataLoader(ThreadsOfOpenCV(), num_workers=1)] == [4, 4]
    options = RunOptions(device="cpu", precision="float32", workers=1)
    recipe = recipe_named("default", batch_size=4, epochs=1, input_size=64)
    run = assemble(RunFolder(tmp_path / "run"), [people[0]], [], recipe, options, Silent())
    loader = DataLoader(ThreadsOfOpenCV(), num_workers=1, worker_init_fn=run.train_batches.worker_init_fn)
    assert [int(n) for n in loader] == [1, 1]
