"""``trainer export-model``: weights in other programs' forms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from trainer.cli.many_values import ManyValuesCommand

EXAMPLE = """
\b
Examples:
  trainer export-model runs/first --to onnx -o pose.onnx
  trainer export-model runs/first --to safetensors --scores results.json -o sure.safetensors
  trainer export-model runs/first --to int8 --data drawings.pose.json -o fast.safetensors
"""


@click.command("export-model", cls=ManyValuesCommand, epilog=EXAMPLE)
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option("--to", "form", type=click.Choice(["onnx", "safetensors", "int8", "pytorch-pose"]), required=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option("--data", "documents", multiple=True, metavar="DOC...", help="For int8: documents to calibrate with.")
@click.option("--scores", metavar="RESULTS", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="For safetensors: held-back results of `evaluate`, to make scores probabilities.")  # fmt: skip
@click.option("--images", type=click.Path(path_type=Path), help="Folder of their pictures, instead of their own.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON on stdout.")
def command(
    checkpoint: Path,
    form: str,
    output: Path,
    documents: tuple[str, ...],
    scores: Path | None,
    images: Path | None,
    as_json: bool,
) -> None:
    """Write the weights of a run or checkpoint as ONNX, safetensors (with a card) or a pytorch-pose checkpoint.

    int8 writes safetensors too, with the float32 weights, and adds to the card what `trainer predict --precision int8`
    needs: the ranges of the activations inside the network, for 64 people of the documents. What a run remembers of its
    training data is copied along, as NAME.trained_on.bin.
    """
    from trainer.data.trained_on import FILE_NAME, read_trained_on
    from trainer.files import check_output
    from trainer.models import load_model
    from trainer.models.checkpoint import weights_file
    from trainer.models.export import export_model

    if (form == "int8") != bool(documents):
        raise click.UsageError("--to int8 needs --data DOC, pictures of the kind to come; no other form takes it")
    if scores is not None and form != "safetensors":
        raise click.UsageError("--scores goes with --to safetensors")
    check_output(output)
    if form in ("safetensors", "int8"):
        check_output(output.with_suffix(".json"))  # the card beside the weights
    network = load_model(checkpoint)
    known = read_trained_on(weights_file(checkpoint), network.card) if form in ("safetensors", "int8") else None
    if known is not None:
        beside = f"{output.stem}.{FILE_NAME}"
        check_output(output.with_name(beside))
        network.card["provenance"]["pictures"] |= known.for_card(beside)
    if scores is not None:
        network.card["confidence"] = _confidence(scores, checkpoint)
    if form == "int8":
        from trainer.annotations import read_document
        from trainer.evaluation.calibration import calibrate

        network.card["int8"] = calibrate(network, [read_document(path, images=images) for path in documents])
    export_model(network, "safetensors" if form == "int8" else form, output)
    if known is not None:
        known.write(output.parent, beside)
    size = output.stat().st_size
    if as_json:
        click.echo(json.dumps({"path": str(output), "form": form, "arch": network.arch, "bytes": size}))
    else:
        click.echo(f"{output}: {network.arch} with {network.joints} joints as {form}, {size / 1e6:.1f} MB")


def _confidence(results_path: Path, checkpoint: Path) -> dict[str, Any]:
    """The card's ``confidence`` by results of these weights; prints how well scores and shares agree."""
    from trainer.errors import DocumentError
    from trainer.evaluation.confidence import fit_confidence
    from trainer.metrics.reliability import calibration_error
    from trainer.models.checkpoint import weights_file
    from trainer.provenance import file_sha256
    from trainer.report.results_file import read_results

    results = read_results(results_path)
    if results.get("model", {}).get("sha256") != file_sha256(weights_file(checkpoint)):
        raise DocumentError(f"{results_path}: results of other weights than {checkpoint}; evaluate these first")
    if count := (results.get("overlap") or {}).get("people_trained_on"):
        raise DocumentError(
            f"{results_path}: {count} of its people were trained on, so scores fitted to them would promise too much; "
            "evaluate on others (--split val)"
        )
    confidence = fit_confidence(results)
    click.echo("score   right   joints", err=True)
    for row in confidence["reliability"]:
        click.echo(f"{row['score']:5.2f}   {row['right']:5.2f}   {row['count']}", err=True)
    distance = calibration_error(confidence["reliability"])
    click.echo(f"mean distance {distance:.3f}, on the {confidence['people']} people of the fit", err=True)
    return confidence
