"""How fast this machine trains, infers and reads pictures: what ``trainer bench`` measures.

Each figure is the median of several repetitions after a warm-up, in wall-clock time; a busy machine shows in `spread`,
the ratio of the slowest to the fastest repetition. A network's time comes with its floor: its operations (torch's count
of convolutions, forward and backward) at the rate that this machine reaches on large ones.
"""

from __future__ import annotations

import functools
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from trainer.annotations import MPII16, Document, new_document
from trainer.data import Augmentation, PoseDataset, SampleOptions, network_input
from trainer.data.batches import target_heatmaps
from trainer.machine import has_fast_bfloat16, prepare_gpu
from trainer.models import build_network, for_inference
from trainer.models.activation_ranges import activation_ranges
from trainer.models.quantised import QuantisedHourglass, hourglass_for_int8, int8_unavailable
from trainer.provenance import describe_machine
from trainer.training.cuda_graph import WARM_UP, CapturedGradients
from trainer.training.loss import heatmap_loss


@dataclass(frozen=True)
class Figure:
    """One measurement: milliseconds per repetition, images per second and, for networks, the floor in milliseconds."""

    name: str
    milliseconds: float
    images_per_second: float
    spread: float
    repetitions: int
    floor_milliseconds: float | None = None

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def measure(name: str, images: int, action: Callable[[], object], repetitions: int, device: torch.device) -> Figure:
    """Time `action`, which handles `images` pictures, after one call that is not counted; on a GPU after five."""

    def once() -> float:
        started = time.perf_counter()
        action()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        return time.perf_counter() - started

    for _ in range(WARM_UP + 2 if device.type == "cuda" else 1):
        once()
    times = [once() for _ in range(repetitions)]
    middle = statistics.median(times)
    return Figure(name, 1e3 * middle, images / middle, max(times) / min(times), repetitions)


def multiplication_rate(device: torch.device, low: bool) -> float:
    """Operations per second of a 1 x 1 convolution of 1,024 channels, a large matrix product; best of ten.

    A multiplication with its addition is two operations. The libraries run this convolution nearer to the processor's
    peak than torch's matrix product.
    """
    _set_precision(device, low)
    pictures, channels, side = 64 if device.type == "cuda" else 4, 1024, 32
    dtype = torch.bfloat16 if low else torch.float32
    x = torch.rand(pictures, channels, side, side, device=device).to(dtype, memory_format=torch.channels_last)
    weights = torch.rand(channels, channels, 1, 1, device=device).to(dtype, memory_format=torch.channels_last)
    times = []
    for _ in range(11):
        started = time.perf_counter()
        torch.nn.functional.conv2d(x, weights)
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(time.perf_counter() - started)
    return 2 * channels**2 * side**2 * pictures / min(times[1:])


def _set_precision(device: torch.device, low: bool) -> None:
    if device.type == "cuda":
        prepare_gpu("bf16-mixed" if low else "32-true")


def operations_of(action: Callable[[], object]) -> int:
    """Floating-point operations of the convolutions and matrix products in `action`, forward and backward."""
    with FlopCounterMode(display=False) as counter:
        action()
    return counter.get_total_flops()


def bench(arch: str = "hg1", device: torch.device | None = None, repetitions: int = 5) -> dict[str, Any]:
    """Measure training steps, inference and the reading of samples; returns machine and figures as plain values."""
    device = device or torch.device("cuda" if torch.cuda.is_available() else "cpu")
    low = has_fast_bfloat16(device)
    rates = {kind: multiplication_rate(device, kind) for kind in {low, False}}
    figures = [
        *_training(arch, device, repetitions, low, rates),
        *_inference(arch, device, repetitions, low, rates),
        *_pipeline(repetitions),
    ]
    return {
        "machine": describe_machine(device),
        "arch": arch,
        "bfloat16": low,
        "gigaflops": {"bfloat16" if kind else "float32": rate / 1e9 for kind, rate in sorted(rates.items())},
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

    batch_of_people = {"picture": pictures, "xy_map": xy, "counts": counts}

    def compute(people: Mapping[str, torch.Tensor]) -> torch.Tensor:
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=low):
            maps = network(network_input(people["picture"], (0.44, 0.44, 0.43)))
        loss = heatmap_loss(maps, target_heatmaps(people["xy_map"], people["counts"], 64, 1.0), people["counts"])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        return loss.detach()

    gradients = CapturedGradients(compute, parameters) if device.type == "cuda" else compute

    def step() -> float:
        loss = gradients(batch_of_people)
        optimiser.step()
        return float(loss)

    return step


def _training(arch: str, device: torch.device, repetitions: int, low: bool, rates: dict[bool, float]) -> list[Figure]:
    kinds = [(6, low, False), *([(6, False, False)] if low else []), (16, low, True)]
    figures = []
    for batch, precision, frozen in kinds:
        _set_precision(device, precision)
        step = training_step(arch, device, batch, precision, frozen)
        floor = 1e3 * operations_of(step) / rates[precision]
        name = f"training step, batch {batch}, {'backbone frozen, ' if frozen else ''}{_precision_name(precision)}"
        figures.append(replace(measure(name, batch, step, repetitions, device), floor_milliseconds=floor))
    return figures


def _inference(arch: str, device: torch.device, repetitions: int, low: bool, rates: dict[bool, float]) -> list[Figure]:
    network = build_network(arch, MPII16.joints, seed=0).to(device).eval()
    figures = []
    for precision in [True, False] if low else [False]:
        _set_precision(device, precision)
        faster = for_inference(network, "bf16" if precision else "float32")
        for batch in (1, 16):
            x = torch.rand(batch, 3, 256, 256, device=device) - 0.44
            with torch.inference_mode():
                floor = 1e3 * operations_of(functools.partial(network, x)) / rates[precision]
            name = f"inference, batch {batch}, {_precision_name(precision)}"
            figure = measure(name, batch, functools.partial(faster, x), repetitions, device)
            figures.append(replace(figure, floor_milliseconds=floor))
    if int8_unavailable(device) is None:
        quantised = quantised_network(arch)
        for batch in (1, 16):
            call = functools.partial(quantised, torch.rand(batch, 3, 256, 256) - 0.44)
            figures.append(measure(f"inference, batch {batch}, int8", batch, call, repetitions, device))
    return figures


def quantised_network(arch: str) -> QuantisedHourglass:
    """A stacked hourglass in 8-bit integers, calibrated on noise: as fast as any, its heatmaps mean nothing."""
    network = hourglass_for_int8(build_network(arch, MPII16.joints, seed=0).eval())
    with torch.inference_mode():
        return QuantisedHourglass(network, activation_ranges(network, [torch.rand(1, 3, 256, 256) - 0.44]))


def _precision_name(low: bool) -> str:
    return "bfloat16" if low else "float32"


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
    return PoseDataset([made_up_document(folder, width, height, count)], SampleOptions(), Augmentation())


def made_up_document(folder: Path, width: int, height: int, count: int) -> Document:
    """As :func:`made_up_photographs`, the document alone."""
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
                "dataset": "bench",
                "img_paths": path,
                "img_width": width,
                "img_height": height,
                "isValidation": 0.0,
                "people_index": 0,
                "annolist_index": number,
                "numOtherPeople": 0,
                "objpos": [width / 2, height / 2],
                "scale_provided": side / 200,
                "joint_self": [[x, y, 1.0] for x, y in xy.tolist()],
                "joint_others": [],
                "objpos_other": [],
                "scale_provided_other": [],
                "joint_state": ["visible"] * 16,
                "joint_source": [{"kind": "manual", "from": [], "rule": ""} for _ in range(16)],
            }
        )
    document = new_document("trainer bench", {"images": "."}, records)
    document.images = folder
    return document
