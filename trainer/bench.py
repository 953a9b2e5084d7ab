"""How fast this machine trains, infers and reads pictures: what ``trainer bench`` measures.

Each figure is the median of several repetitions after a warm-up, in wall-clock time; a busy machine shows in `spread`,
the ratio of the slowest to the fastest repetition.
"""

from __future__ import annotations

import functools
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from trainer.annotations import MPII16, new_document
from trainer.data import Augmentation, PoseDataset, SampleOptions, network_input
from trainer.data.batches import target_heatmaps
from trainer.models import build_network, for_inference
from trainer.training.loss import heatmap_loss
from trainer.training.machine import describe_machine, has_fast_bfloat16


@dataclass(frozen=True)
class Figure:
    """One measurement: milliseconds a repetition, and images a second."""

    name: str
    milliseconds: float
    images_per_second: float
    spread: float
    repetitions: int

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def measure(name: str, images: int, action: Callable[[], object], repetitions: int, device: torch.device) -> Figure:
    """Time `action`, which handles `images` pictures, after one call that is not counted."""

    def once() -> float:
        started = time.perf_counter()
        action()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        return time.perf_counter() - started

    once()
    times = [once() for _ in range(repetitions)]
    middle = statistics.median(times)
    return Figure(name, 1e3 * middle, images / middle, max(times) / min(times), repetitions)


def bench(arch: str = "hg1", device: torch.device | None = None, repetitions: int = 5) -> dict[str, Any]:
    """Measure training steps, inference and the reading of samples; answers machine and figures as plain values."""
    device = device or torch.device("cuda" if torch.cuda.is_available() else "cpu")
    low = has_fast_bfloat16(device)
    figures = [
        *_training(arch, device, repetitions, low),
        *_inference(arch, device, repetitions, low),
        *_pipeline(repetitions),
    ]
    return {
        "machine": describe_machine(device),
        "arch": arch,
        "bfloat16": low,
        "figures": [figure.as_dict() for figure in figures],
    }


def training_step(arch: str, device: torch.device, batch: int, low: bool, frozen: bool = False) -> Callable[[], object]:
    """One step of the default recipe's kind (AdamW, all weights or the last layers) on made-up pictures in memory."""
    from trainer.models import freeze_backbone

    network = build_network(arch, MPII16.joints, seed=0).to(device)
    network = network.to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    if frozen:
        freeze_backbone(network)
    parameters = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(parameters, lr=1e-4, fused=True)
    pictures = torch.randint(0, 256, (batch, 256, 256, 3), dtype=torch.uint8, device=device)
    xy = torch.rand(batch, 16, 2, device=device) * 64
    counts = torch.ones(batch, 16, dtype=torch.bool, device=device)

    def step() -> float:
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=low):
            maps = network(network_input(pictures, (0.44, 0.44, 0.43)))
        loss = heatmap_loss(maps, target_heatmaps(xy, counts, 64, 1.0), counts)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        return float(loss.detach())

    return step


def _training(arch: str, device: torch.device, repetitions: int, low: bool) -> list[Figure]:
    kinds = [(True, "bfloat16")] if low else []
    figures = []
    for precision, said in [*kinds, (False, "float32")]:
        step = training_step(arch, device, 6, precision)
        figures.append(measure(f"training step, batch 6, {said}", 6, step, repetitions, device))
    frozen = training_step(arch, device, 16, low, frozen=True)
    said = "bfloat16" if low else "float32"
    figures.append(measure(f"training step, batch 16, backbone frozen, {said}", 16, frozen, repetitions, device))
    return figures


def _inference(arch: str, device: torch.device, repetitions: int, low: bool) -> list[Figure]:
    network = build_network(arch, MPII16.joints, seed=0).to(device).eval()
    figures = []
    for precision in (["bf16"] if low else []) + ["float32"]:
        faster = for_inference(network, precision)
        for batch in (1, 16):
            x = torch.rand(batch, 3, 256, 256, device=device) - 0.44
            said = "bfloat16" if precision == "bf16" else precision
            name = f"inference, batch {batch}, {said}"
            figures.append(measure(name, batch, functools.partial(faster, x), repetitions, device))
    return figures


def _pipeline(repetitions: int) -> list[Figure]:
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        for width, height in ((240, 240), (1280, 720)):
            dataset = made_up_photographs(Path(folder), width, height, 8)

            def read(dataset: PoseDataset = dataset) -> None:
                for index in range(len(dataset)):
                    dataset[0, index]

            name = f"reading and augmenting, {width} x {height} JPEG, one core"
            figures.append(measure(name, 8, read, repetitions, torch.device("cpu")))
    return figures


def made_up_photographs(folder: Path, width: int, height: int, count: int) -> PoseDataset:
    """A dataset of `count` JPEGs with as much detail as photographs have, written below `folder`."""
    import cv2

    random = np.random.default_rng(0)
    records: list[dict[str, Any]] = []
    for number in range(count):
        coarse = random.integers(0, 256, (height // 8, width // 8, 3), dtype=np.uint8)
        picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
        grain = random.normal(0, 4, picture.shape)
        picture = np.clip(picture + grain, 0, 255).astype(np.uint8)
        path = f"{width}.{number}.jpg"
        cv2.imwrite(str(folder / path), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
        side = min(width, height) * 0.8
        xy = np.array([width / 2, height / 2]) + random.uniform(-side / 2, side / 2, (16, 2))
        records.append(
            {
                "img_paths": path,
                "img_width": width,
                "img_height": height,
                "objpos": [width / 2, height / 2],
                "scale_provided": side / 200,
                "joint_self": [[x, y, 1.0] for x, y in xy.tolist()],
                "joint_state": ["visible"] * 16,
            }
        )
    document = new_document("trainer bench", {"images": "."}, records)
    document.images = folder
    return PoseDataset([document], SampleOptions(), Augmentation())
