"""``trainer train``: train or fine-tune a network, or go on with a run."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from trainer.cli.many_values import GROUPS, ManyValuesCommand
from trainer.counts import counted

if TYPE_CHECKING:
    from trainer.annotations import Document


@click.command(
    cls=ManyValuesCommand,
    epilog="Example: trainer train --data dance.pose.json --val held_back.pose.json --arch hg1 -o runs/first",
)
@click.option("--data", multiple=True, type=click.Path(path_type=Path), metavar="DOC...", help="Learn from these.")
@click.option("--val", multiple=True, type=click.Path(path_type=Path), metavar="DOC...", help="Validate on these.")
@click.option("--split", type=click.Choice(["train", "val", "test", "all"]), default="train", show_default=True,
              help="Which part of divided documents to learn from.")  # fmt: skip
@click.option("--val-split", type=click.Choice(["train", "val", "test", "all"]), default="val", show_default=True,
              help="Which part of divided documents to validate on.")  # fmt: skip
@click.option("--allow-overlap", is_flag=True, help="Go on where pictures are trained on and validated on.")
@click.option("--mix", multiple=True, type=click.FloatRange(0, min_open=True), metavar="W...",
              help="Shares of the sets in every epoch: a weight for each --data, or each document of one.")  # fmt: skip
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of the pictures, instead of the documents' own."
)
@click.option(
    "--arch", help="hg1, hg2, hg8, hg<stacks>b<blocks>, blaze, blaze-heavy; that of --init, else hg1, if not given."
)
@click.option("--init", type=click.Path(path_type=Path),
              help="Weights to start from (ours or pytorch-pose's); `default` is the network in the box.")  # fmt: skip
@click.option("--joints", metavar="SET", help="mpii16, drawings21, both (all 25), or a JSON file with a set of joints; "
              "that of --init, else mpii16, if not given.")  # fmt: skip
@click.option(
    "--freeze",
    type=click.Choice(["none", "backbone"]),
    help="backbone: only the last layers learn (of an hourglass fc and score).",
)
@click.option("--recipe", "recipe_name", default="default", show_default=True, help="default or study.")
@click.option("--epochs", type=click.IntRange(min=1), help="Instead of the recipe's.")
@click.option("--batch-size", type=click.IntRange(min=1), help="Instead of the recipe's.")
@click.option("--learning-rate", type=float, help="Instead of the recipe's; for blaze 1e-4 if not given.")
@click.option("--schedule", type=click.Choice(["cosine", "step"]), help="How the rate falls, instead of the recipe's.")
@click.option("--milestones", type=click.IntRange(min=1), multiple=True, metavar="EPOCH...",
              help="step: a tenth of the rate after each of these; 60 and 90 if not given.")  # fmt: skip
@click.option("--input-size", type=click.IntRange(min=64),
              help="Side of the crop in pixels, a multiple of 64; else that of --init, or the recipe's.")  # fmt: skip
@click.option("--patience", type=click.IntRange(min=1), help="Stop after this many epochs without a better score.")
@click.option("--occluded/--no-occluded", default=None, help="Whether hidden joints count (the recipes say yes).")
@click.option("--colours", type=click.Choice(["recipe", "drawn"]), default="recipe", show_default=True,
              help="drawn: also changes of hue, loss of colour and harder light.")  # fmt: skip
@click.option("--backgrounds", type=click.Path(path_type=Path), metavar="DIR",
              help="Put pictures of this folder behind people whose renders have an alpha channel.")  # fmt: skip
@click.option("--alpha", type=click.Choice(["auto", "straight", "premultiplied", "premultiplied-linear"]),
              default="auto", show_default=True, help="How the renders' colours carry their alpha.")  # fmt: skip
@click.option("--tensorboard", is_flag=True, help="Also write curves for TensorBoard.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda", "mps"]), default="auto", show_default=True)
@click.option("--precision", type=click.Choice(["auto", "bf16", "float32"]), default="auto", show_default=True)
@click.option("--workers", type=click.IntRange(min=0), help="Reading processes; chosen by the device if not given.")
@click.option("--resume", type=click.Path(path_type=Path), help="Go on with the run in this folder.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder of the new run.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON on stdout.")
@click.pass_context
def command(
    context: click.Context,
    data: tuple[Path, ...],
    val: tuple[Path, ...],
    split: str,
    val_split: str,
    allow_overlap: bool,
    mix: tuple[float, ...],
    images: Path | None,
    arch: str | None,
    init: Path | None,
    joints: str | None,
    freeze: str | None,
    recipe_name: str,
    epochs: int | None,
    batch_size: int | None,
    learning_rate: float | None,
    schedule: str | None,
    milestones: tuple[int, ...],
    input_size: int | None,
    patience: int | None,
    occluded: bool | None,
    colours: str,
    backgrounds: Path | None,
    alpha: str,
    tensorboard: bool,
    seed: int,
    device: str,
    precision: str,
    workers: int | None,
    resume: Path | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Train a network on documents and write the run to a folder.

    With --mix every set gets its share of each epoch, which stays as long as all sets together:
    --data exports.pose.json --data drawings.pose.json --mix 1 3 takes three samples of the drawings for one of the
    exports.

    Of documents that are divided (`split`, or MPII's `isValidation`) only the train part is learned from; without --val
    their val part validates.

    The run folder holds config.json, log.csv, best and last weights with their cards, and a checkpoint that --resume
    goes on from. Several processes or GPUs: torchrun --nproc-per-node N -m trainer train ...; the batch size stays
    that of all together.
    """
    # Before torch asks the allocator for anything.
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    # Fabric announces its precision on every start; the run's config.json says it.
    logging.getLogger("lightning.fabric").setLevel(logging.WARNING)
    logging.getLogger("lightning_fabric").setLevel(logging.WARNING)
    from trainer import training
    from trainer.annotations import keypoint_set_named, open_document
    from trainer.data.augment import DRAWN_COLOURS
    from trainer.models import read_weights
    from trainer.training.processes import leave_process_group, this_process
    from trainer.training.progress import progress_for
    from trainer.training.run_folder import RunFolder

    is_main = this_process().is_main
    if resume is not None:
        _refuse_beside_resume(context, resume)
        with _says_how_to_go_on(resume, is_main):
            result = training.resume(resume, progress_for(), epochs)
    else:
        if not data or output is None:
            raise click.UsageError("give --data DOC and -o RUN (or --resume RUN)")
        card = read_weights(init)[1] if init is not None else None
        changes: dict[str, Any] = {
            "freeze": freeze,
            "epochs": epochs,
            "batch_size": batch_size,
            "learning_rate": learning_rate,
            "schedule": schedule,
            "milestones": milestones or None,
            "input_size": input_size,
            "patience": patience,
            "counts_occluded": occluded,
        }
        recipe = training.recipe_for(recipe_name, arch, card, **changes)
        if milestones and recipe.schedule != "step":
            raise click.UsageError("--milestones are for --schedule step")
        if colours == "drawn":
            recipe = replace(recipe, augmentation=replace(recipe.augmentation, **DRAWN_COLOURS))
        if is_main:
            RunFolder(output).refuse_taken()
        options = training.RunOptions(
            arch=arch,
            init=str(init) if init else None,
            seed=seed,
            device=device,
            precision=precision,
            workers=workers,
            tensorboard=tensorboard,
            backgrounds=str(backgrounds.resolve()) if backgrounds is not None else None,
            alpha=alpha,
            allow_overlap=allow_overlap,
            joints=None if joints is None else keypoint_set_named(joints).as_dict(),
            mix=_sets(mix, data, context.meta[GROUPS].get("--data", [])),
        )
        opened = [open_document(path, images) for path in data]
        documents = [document.of_split(split) for document in opened]
        if val:
            validation = [open_document(path, images).of_split(val_split) for path in val]
        else:
            validation = [one.of_split(val_split) for one in opened if val_split in one.splits() and val_split != split]
        if is_main:
            for line in _parts(documents, validation):
                click.echo(line, err=True)
        with _says_how_to_go_on(output, is_main):
            result = training.train(documents, validation, recipe, output, options, progress_for())
    leave_process_group()
    if not is_main:
        return
    if as_json:
        click.echo(json.dumps({**asdict(result), "folder": str(result.folder)}))
        return
    best = "" if result.best_pck is None else f", PCK@0.5 {100 * result.best_pck:.1f} % (epoch {result.best_epoch})"
    click.echo(
        f"{result.folder}: {counted(result.epochs, 'epoch')} in {result.seconds:.0f} s, "
        f"loss {result.first_loss:.3e} -> {result.last_loss:.3e}{best}; "
        f"{result.trainable_parameters:,} of {result.parameters:,} parameters trained"
    )


def _parts(documents: list[Document], validation: list[Document]) -> Iterator[str]:
    """What is taken of divided documents, a line each."""
    for purpose, some in (("learning from", documents), ("validating on", validation)):
        for document in some:
            if document.part is not None:
                records = counted(len(document.records), "record")
                yield f"{document.name}: {purpose} its {records} of split {document.part}"


@contextmanager
def _says_how_to_go_on(run: Path, is_main: bool) -> Iterator[None]:
    """Within it Ctrl-C leaves with 130 and the command that goes on, where there is a run to go on with."""
    from trainer.training.run_folder import RunFolder, resume_command

    try:
        yield
    except KeyboardInterrupt:
        if is_main and RunFolder(run).config_path.is_file():
            click.echo(f"stopped; to go on: {resume_command(run)}", err=True)
            raise click.exceptions.Exit(130) from None
        raise


# What a resumed run obeys; everything else is the run's own.
OBEYED_ON_RESUME = {"resume", "epochs", "as_json"}


def _refuse_beside_resume(context: click.Context, run: Path) -> None:
    """Raise UsageError naming the options that were given and that --resume does not obey."""
    given = [
        (parameter.secondary_opts if context.params[parameter.name] is False else parameter.opts)[-1]
        for parameter in context.command.params
        if parameter.name is not None
        and parameter.name not in OBEYED_ON_RESUME
        and context.get_parameter_source(parameter.name) is not ParameterSource.DEFAULT
    ]
    if given:
        raise click.UsageError(
            f"--resume goes on with what {run / 'config.json'} says; leave out {', '.join(given)} (only --epochs can "
            f"be changed), or start a new run with --init {run}"
        )


def _sets(weights: tuple[float, ...], data: tuple[Path, ...], groups: list[int]) -> tuple[tuple[int, float], ...]:
    """Number of documents and weight of each set that is to be mixed."""
    if not weights:
        return ()
    # `--data a b --mix 1 3` means a and b; `--data shots/*.json --data drawings.json --mix 1 3` all shots and drawings.
    counts = [1] * len(data) if len(groups) == 1 else groups
    if len(weights) != len(counts):
        what = "documents" if len(groups) == 1 else "times --data"
        raise click.UsageError(f"--mix has {len(weights)} weights for {len(counts)} {what}: give one for each")
    return tuple(zip(counts, weights, strict=True))
