"""``trainer export-model``: weights in other programs' forms."""

from __future__ import annotations

import json
from pathlib import Path

import click

from trainer.cli.many_values import ManyValuesCommand

EXAMPLE = """
\b
Examples:
  trainer export-model runs/first --to onnx -o pose.onnx
  trainer export-model runs/first --to int8 --data drawings.pose.json -o fast.safetensors
"""


@click.command("export-model", cls=ManyValuesCommand, epilog=EXAMPLE)
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option("--to", "form", type=click.Choice(["onnx", "safetensors", "int8", "pytorch-pose"]), required=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option("--data", "documents", multiple=True, metavar="DOC...", help="For int8: documents to calibrate with.")
@click.option("--images", type=click.Path(path_type=Path), help="Folder of their pictures, instead of their own.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON on stdout.")
def command(
    checkpoint: Path, form: str, output: Path, documents: tuple[str, ...], images: Path | None, as_json: bool
) -> None:
    """Write the weights of a run or checkpoint as ONNX, safetensors (with a card) or a pytorch-pose checkpoint.

    int8 writes safetensors too, with the float32 weights, and adds to the card what `trainer predict --precision int8`
    needs: the ranges of the activations inside the network, for 64 people of the documents.
    """
    from trainer.files import check_output
    from trainer.models import load_model
    from trainer.models.export import export_model

    if (form == "int8") != bool(documents):
        raise click.UsageError("--to int8 needs --data DOC, pictures of the kind to come; no other form takes it")
    check_output(output)
    if form in ("safetensors", "int8"):
        check_output(output.with_suffix(".json"))  # the card beside the weights
    network = load_model(checkpoint)
    if form == "int8":
        from trainer.annotations import read_document
        from trainer.evaluation.calibration import calibrate

        network.card["int8"] = calibrate(network, [read_document(path, images=images) for path in documents])
    export_model(network, "safetensors" if form == "int8" else form, output)
    size = output.stat().st_size
    if as_json:
        click.echo(json.dumps({"path": str(output), "form": form, "arch": network.arch, "bytes": size}))
    else:
        click.echo(f"{output}: {network.arch} with {network.joints} joints as {form}, {size / 1e6:.1f} MB")
