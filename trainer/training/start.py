"""Starting and resuming runs: from options to a run's parts, through the loop, and back to a result."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from trainer.annotations import Document, open_document
from trainer.errors import OutputError, RunError
from trainer.models.card import keypoint_set_of
from trainer.models.hourglass import count_parameters
from trainer.provenance import file_sha256
from trainer.training.assembly import RunOptions, assemble
from trainer.training.loop import Run, restore_state, run_epochs
from trainer.training.processes import (
    explain_lost_process,
    this_process,
)
from trainer.training.progress import Progress, Silent
from trainer.training.recipes import Recipe
from trainer.training.run_folder import RunFolder, resume_command

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunResult:
    """How a run ended. PCK is a fraction in 0..1, None without validation."""

    folder: Path
    ended: str
    epochs: int
    best_epoch: int
    best_pck: float | None
    first_loss: float
    last_loss: float
    parameters: int
    trainable_parameters: int
    seconds: float


def train(
    documents: Sequence[Document],
    validation: Sequence[Document],
    recipe: Recipe,
    folder: Path,
    options: RunOptions | None = None,
    progress: Progress | None = None,
) -> RunResult:
    """Train a network on `documents` and write the run to `folder`, which must not hold one yet.

    With no `validation` documents the best weights are those of the lowest training loss. Where torchrun started
    several processes, each calls this with the same arguments, and the batch is split among them.

    Raises:
        RunError: the folder holds a run, or the loss explodes.
        RunError: pictures are trained on and validated on, and the options do not allow it.
        ImageError: pictures are missing; it lists them.
        CheckpointError: `init` cannot be used.
    """
    options = options or RunOptions()
    run = assemble(RunFolder(Path(folder)), documents, validation, recipe, options, progress or Silent())
    provenance = run.card["provenance"]
    config = {
        "recipe": run.recipe.as_dict(),
        "options": asdict(options),
        "arch": run.network.arch,
        "keypoints": list(run.network.keypoints),
        "joint_set": keypoint_set_of(run.network).as_dict(),
        "documents": run.documents,
        "mixed": provenance["mixed"],
        "backgrounds": provenance["backgrounds"],
        "validation": run.validation,
        "machine": provenance["machine"],
        "precision": provenance["precision"],
        "processes": run.processes.world,
        "started": provenance["started"],
        "pictures": provenance["pictures"],
        "from_init": {key: run.card[key] for key in ("adapted", "mirror") if run.card.get(key)},
    }
    if run.processes.is_main:
        run.folder.write_config(config)
    return _finish(run)


def resume(
    folder: Path, progress: Progress | None = None, epochs: int | None = None, device: str | None = None
) -> RunResult:
    """Go on with the run in `folder` from its last checkpoint, as if it had never stopped.

    `epochs`, where given, replaces the recipe's, also in config.json and so for every later resume (a cosine schedule
    then differs from a run planned so from the start). `device`, where given, replaces the one that it began on.

    Raises:
        RunError: there is no run, its documents have changed since, or it has more than `epochs` epochs behind it.
    """
    run_folder = RunFolder(Path(folder))
    config = run_folder.config()
    if this_process().is_main:
        run_folder.sweep()
    recipe = Recipe.from_dict(config["recipe"])
    if epochs is not None:
        recipe = replace(recipe, epochs=epochs)
    try:
        options = RunOptions(**config["options"])
    except TypeError as error:
        raise RunError(f"{run_folder.config_path}: {error}; was it written by a newer trainer?") from error
    if device is not None:
        options = replace(options, device=device)
    # JSON has lists where the options have tuples.
    options = replace(options, mix=tuple((count, weight) for count, weight in options.mix))
    documents, validation = ([_reread(one) for one in config[kind]] for kind in ("documents", "validation"))
    state = run_folder.checkpoint()
    # The starting weights come back with the checkpoint; they need not lie around any more.
    if state is not None:
        options = replace(options, arch=config["arch"], init=None, joints=config.get("joint_set"))
    run = assemble(run_folder, documents, validation, recipe, options, progress or Silent(), config)
    run.card.update(config.get("from_init", {}))  # of weights that are not read again
    provenance = run.card["provenance"]
    if provenance["backgrounds"] != config.get("backgrounds"):
        raise RunError(
            f"{options.backgrounds}: these backgrounds have changed since the run began, so it cannot go on as if it "
            "had not stopped; start a new run with --init RUN"
        )
    provenance["started"] = config["started"]
    provenance["init"] = config["options"]["init"] and Path(config["options"]["init"]).name
    if state is not None:
        try:
            restore_state(run, state)
        except (RuntimeError, KeyError, ValueError) as error:
            raise RunError(
                f"{folder}: checkpoint.pt does not belong to what config.json says ({str(error).splitlines()[0]}); "
                f"restore the file that was changed, or start a new run with --init {folder}"
            ) from error
    if recipe.epochs < run.position.epoch:
        raise RunError(
            f"{folder}: {run.position.epoch} epochs are done; --epochs {recipe.epochs} cannot take any of them back"
        )
    if run.processes.is_main and recipe.epochs != config["recipe"]["epochs"]:
        run_folder.change_epochs(config, recipe.epochs)
    return _finish(run)


def _finish(run: Run) -> RunResult:
    """Train to the end."""
    total = run.recipe.epochs * len(run.train_set)
    if run.val_batches is None and run.processes.is_main:
        log.warning("nothing is validated (no --val): best.safetensors is the epoch of the lowest training loss")
    run.progress.begin(total, run.position.epoch * len(run.train_set) + run.position.samples)
    try:
        with explain_lost_process(run.processes, run.folder.path):
            ended = run_epochs(run)
            run.processes.barrier()
    except OutputError as error:
        raise RunError(f"{error}, then go on with: {resume_command(run.folder.path)}") from error
    finally:
        run.progress.end()
    at = run.position
    return RunResult(
        folder=run.folder.path,
        ended=ended,
        epochs=at.epoch,
        best_epoch=at.best_epoch,
        best_pck=at.best_pck,
        first_loss=at.rows[0]["train_loss"],
        last_loss=at.rows[-1]["train_loss"],
        parameters=count_parameters(run.network),
        trainable_parameters=count_parameters(run.network, trainable_only=True),
        seconds=at.seconds,
    )


def _reread(described: dict[str, Any]) -> Document:
    """Open a document that the run has been trained on. Raises RunError where it is another one now."""
    document = open_document(described["path"], described["images"])
    if file_sha256(Path(described["path"])) != described["sha256"]:
        raise RunError(
            f"{described['path']}: changed since the run began, so it cannot go on as if it had not stopped; "
            "start a new run with --init RUN"
        )
    return document.of_split(described.get("split") or "all")
