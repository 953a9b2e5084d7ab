"""``trainer bench``: how fast training, inference and reading are on this machine."""

from __future__ import annotations

import json

import click


@click.command(epilog="Example: trainer bench --arch hg2 --json")
@click.option("--arch", default="hg1", show_default=True)
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option("--repetitions", type=click.IntRange(min=1), default=5, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON on stdout.")
def command(arch: str, device: str, repetitions: int, as_json: bool) -> None:
    """Measure training steps, inference and the reading of pictures; takes about a minute on two CPU cores."""
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    import torch

    from trainer.bench import bench
    from trainer.errors import TrainerError

    if device == "cuda" and not torch.cuda.is_available():
        raise TrainerError("--device cuda: no usable NVIDIA GPU here; use --device cpu")
    result = bench(arch, None if device == "auto" else torch.device(device), repetitions)
    if as_json:
        click.echo(json.dumps(result))
        return
    machine = result["machine"]
    click.echo(f"{arch} on {machine['device']}, {machine['threads']} threads, torch {machine['torch']}")
    rates = " and ".join(f"{name} at {rate:,.0f}" for name, rate in result["gigaflops"].items())
    click.echo(f"  large convolutions run in {rates} GFLOP/s; floor: the network's operations at that rate")
    for figure in result["figures"]:
        busy = f"   (slowest/fastest {figure['spread']:.1f}: busy machine)" if figure["spread"] > 1.5 else ""
        rate = figure["images_per_second"]
        floor = figure["floor_milliseconds"]
        beside = f"   floor {floor:7.1f} ms" if floor is not None else ""
        click.echo(f"  {figure['name']:<55} {figure['milliseconds']:8.1f} ms {rate:8.1f} images/s{beside}{busy}")
