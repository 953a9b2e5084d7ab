"""``trainer evaluate``: score a network on documents, every metric with its definition."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import click

from trainer.cli.intervals import interval_options
from trainer.cli.many_values import ManyValuesCommand

EXAMPLE = """
\b
Example:
  trainer evaluate --model runs/first --data drawings.pose.json --split test -o results.json
"""


@click.command("evaluate", cls=ManyValuesCommand, epilog=EXAMPLE)
@click.option("--model", "model_path", default="default", show_default=True,
              help="Weights (.safetensors, .pth.tar) or a run's folder; default: the network in the box.")  # fmt: skip
@click.option("--data", "documents", required=True, multiple=True, metavar="DOC...", help="Documents to score on.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Results JSON to write.")
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of the pictures, instead of the document's own."
)
@click.option(
    "--joints",
    metavar="SET",
    help="Score these (mpii16, drawings21, both, or a JSON file) instead of the network's own.",
)
@click.option("--split", type=click.Choice(["train", "val", "test"]), help="Only records of that split.")
@click.option("--allow-overlap", is_flag=True, help="Score pictures too that the network was trained on.")
@click.option("--limit", type=click.IntRange(1), help="At most so many records, evenly spaced: for a quick look.")
@click.option(
    "--flip/--no-flip",
    default=None,
    help="Average with the mirrored picture (flip test), or not; else as the card says.",
)
@click.option(
    "--decode", type=click.Choice(["subpixel", "quarter", "argmax"]), help="Instead of what the model's card says."
)
@click.option("--batch-size", type=click.IntRange(1), default=16, show_default=True)
@click.option("--no-occluded", is_flag=True, help="Do not count hidden joints.")
@click.option("--no-derived", is_flag=True, help="Do not count joints that were computed from others.")
@click.option("--count-outside", is_flag=True, help="Count joints off the picture too.")
@click.option(
    "--as-pytorch-pose/--no-as-pytorch-pose",
    default=None,
    help="Crops and true cells with pytorch-pose's roundings; by default for networks of the recipe study.",
)
@click.option("--as-peer/--no-as-peer", default=None, hidden=True, help="Former name of --as-pytorch-pose.")
@click.option("--device", default="auto", show_default=True, help='"auto", "cpu", "cuda", "cuda:N" or "mps".')
@click.option(
    "--precision",
    type=click.Choice(["float32", "bf16", "int8", "auto"]),
    default="float32",
    show_default=True,
    help="auto: bfloat16 where the machine is fast at it. int8: on CPUs, for weights of `export-model --to int8`.",
)
@click.option("--intervals", is_flag=True, help="Give every score a bootstrap interval (95 %).")
@interval_options
@click.option("--name", help="What tables and pages call this model; the file's or run's name when not given.")
@click.option("--json", "as_json", is_flag=True, help="Print the results without the predictions as JSON.")
def command(
    model_path: str,
    documents: tuple[str, ...],
    output: Path | None,
    images: Path | None,
    joints: str | None,
    split: str | None,
    allow_overlap: bool,
    limit: int | None,
    flip: bool | None,
    decode: str | None,
    batch_size: int,
    no_occluded: bool,
    no_derived: bool,
    count_outside: bool,
    as_pytorch_pose: bool | None,
    as_peer: bool | None,
    device: str,
    precision: str,
    intervals: bool,
    interval_group: Literal["picture", "character"],
    interval_seed: int,
    name: str | None,
    as_json: bool,
) -> None:
    """Predict every labelled person of the documents and score the network.

    The results file holds PCK@0.5 of the study and as pytorch-pose logs it, PCKh, PDJ with both diagonals, PCK of the
    box, OKS, AP (where pycocotools is installed) and the kinds of errors, each with its full definition, and every
    prediction beside its truth. `trainer compare` and `trainer report` read it.

    With --intervals every score is followed by the range in which it lies for 95 % of sets that are drawn, with
    replacement, from the pictures scored: how much of it is chance.
    """
    from trainer.annotations import keypoint_set_named, read_document
    from trainer.data.trained_on import read_trained_on
    from trainer.evaluation import Settings, evaluate
    from trainer.files import check_output, write_json
    from trainer.metrics import Resampling, add_intervals
    from trainer.models.card import card_of
    from trainer.models.checkpoint import weights_file
    from trainer.models.inference import open_model
    from trainer.progress import track
    from trainer.provenance import name_model
    from trainer.report.comparison import metrics_table, study_table
    from trainer.report.tables import show

    if not intervals and (interval_group != "picture" or interval_seed):
        raise click.UsageError("--interval-group and --interval-seed are for --intervals")
    model = open_model(model_path, device, precision)
    settings = Settings(
        batch_size=batch_size,
        flip=flip,
        decode=decode,
        occluded=not no_occluded,
        outside=count_outside,
        split=split,
        as_pytorch_pose=as_peer if as_pytorch_pose is None else as_pytorch_pose,
        limit=limit,
        allow_overlap=allow_overlap,
        derived=not no_derived,
        keypoints=None if joints is None else keypoint_set_named(joints),
    )
    opened = [read_document(path, images=images) for path in documents]
    check_output(output)
    results = evaluate(
        model,
        opened,
        settings,
        lambda items, total: track(items, total, "evaluate", "images", step=batch_size),
        read_trained_on(weights_file(model_path), dict(card_of(model))),
    )
    name_model(results, model_path, name)
    results["settings"]["precision"] = model.precision
    if intervals:
        add_intervals(results, Resampling(group=interval_group, seed=interval_seed))
    for warning in results["warnings"]:
        click.echo(warning, err=True)
    for metric, why in results["not_computed"].items():
        click.echo(f"{metric}: not computed, since {why}", err=True)
    if output is not None:
        write_json(output, results)
    if as_json:
        click.echo(json.dumps({k: v for k, v in results.items() if k != "records"}, ensure_ascii=False))
        return
    show(study_table([results], with_published=False, joint_intervals=True))
    click.echo()
    show(metrics_table([results]))
    for left_out in results["skipped"]:
        click.echo(f"left out: record {left_out['record']} of {left_out['document']}: {left_out['reason']}", err=True)
    if output is not None:
        click.echo(f"\nresults: {output}\nnext: trainer report {output} -o report.html")
