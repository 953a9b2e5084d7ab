"""``trainer export-model``: weights in other programs' forms."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command(epilog="Example: trainer export-model runs/first --to onnx -o pose.onnx")
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option("--to", "form", type=click.Choice(["onnx", "safetensors", "pytorch-pose"]), required=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON on stdout.")
def command(checkpoint: Path, form: str, output: Path, as_json: bool) -> None:
    """Write the weights of a run or checkpoint as ONNX, safetensors (with a card) or a pytorch-pose checkpoint."""
    from trainer.models import load_model
    from trainer.models.export import export_model

    network = load_model(checkpoint)
    output.parent.mkdir(parents=True, exist_ok=True)
    export_model(network, form, output)
    size = output.stat().st_size
    if as_json:
        click.echo(json.dumps({"path": str(output), "form": form, "arch": network.arch, "bytes": size}))
    else:
        click.echo(f"{output}: {network.arch} with {network.joints} joints as {form}, {size / 1e6:.1f} MB")
