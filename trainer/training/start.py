"""Starting and resuming runs: from options to a :class:`trainer.training.loop.Run`, and back to a result."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import torch
from lightning_fabric import Fabric
from torch.utils.data import DataLoader

from trainer.annotations import MPII16, Document, open_document
from trainer.annotations.boxes import box_rules, mixed_rules
from trainer.data.backgrounds import BackgroundPool, check_transparency
from trainer.data.dataset import PeerPoseDataset, PoseDataset, SampleOptions
from trainer.data.pictures import read_with_one_thread
from trainer.errors import ImageError, RunError
from trainer.models.card import MAP_STRIDE, default_card
from trainer.models.checkpoint import load_model
from trainer.models.hourglass import StackedHourglass, build_network, count_parameters, freeze_backbone
from trainer.training.averaging import AveragedWeights
from trainer.training.curves import Curves
from trainer.training.global_norm import use_global_norms
from trainer.training.loop import Run, restore_state, run_epochs
from trainer.training.machine import choose_precision, choose_workers, describe_machine, prepare_gpu
from trainer.training.mixing import Mix, describe_mix, training_sampler
from trainer.training.processes import (
    CollateShare,
    DealtBatches,
    DealtSamples,
    Processes,
    losses_told,
    processes_here,
)
from trainer.training.progress import Progress, Silent
from trainer.training.recipes import Recipe
from trainer.training.run_folder import RunFolder, describe_document, utc_now, without_folders

log = logging.getLogger(__name__)

VAL_BATCH = 16


@dataclass(frozen=True)
class RunOptions:
    """What is not the recipe's: which network, from where, on what."""

    arch: str = "hg1"
    init: str | None = None
    """A checkpoint to start from; None starts from torch's initialisation by the seed."""
    seed: int = 0
    device: str = "auto"
    """"auto", "cpu" or "cuda" (Fabric's accelerators)."""
    precision: str = "auto"
    """"auto", "bf16" or "float32"."""
    workers: int | None = None
    """Reading processes; None chooses."""
    tensorboard: bool = False
    """Also write curves for TensorBoard."""
    checkpoint_seconds: float = 300.0
    """Longest time that a killed run loses within an epoch."""
    mix: Mix = ()
    """Sets to mix as (number of documents, weight) each, over the documents in their order; () takes every sample
    once."""
    backgrounds: str | None = None
    """A folder of pictures to put behind people whose pictures have an alpha channel, in training only."""
    alpha: str = "auto"
    """How colours and alpha belong together in those pictures: see :mod:`trainer.data.backgrounds`."""


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
    several processes, each calls this with the same arguments, and the batch is dealt out among them.
    Raises :class:`RunError` when the folder holds a run or the loss explodes, :class:`ImageError` listing pictures
    that are missing, :class:`CheckpointError` for an unusable `init`.
    """
    options = options or RunOptions()
    run_folder = RunFolder(Path(folder))
    run = assemble(run_folder, documents, validation, recipe, options, progress or Silent())
    config = {
        "recipe": recipe.as_dict(),
        "options": asdict(options),
        "arch": run.network.arch,
        "keypoints": list(run.network.keypoints),
        "documents": [describe_document(document) for document in documents],
        "mixed": describe_mix(run.sampler, documents, options.mix),
        "backgrounds": run.card["provenance"]["backgrounds"],
        "validation": [describe_document(document) for document in validation],
        "machine": describe_machine(run.fabric.device),
        "precision": run.card["provenance"]["precision"],
        "processes": run.processes.world,
        "started": run.card["provenance"]["started"],
    }
    if run.processes.is_main:
        run_folder.create(config)
    return _go(run)


def resume(folder: Path, progress: Progress | None = None, epochs: int | None = None) -> RunResult:
    """Go on with the run in `folder` from its last checkpoint, as if it had never stopped.

    `epochs`, where given, replaces the recipe's (a cosine schedule then differs from a run planned so from the start).
    Raises :class:`RunError` when there is no run, or its documents have changed since.
    """
    import dataclasses

    run_folder = RunFolder(Path(folder))
    config = run_folder.config()
    if processes_here().is_main:
        run_folder.sweep()
    recipe = Recipe.from_dict(config["recipe"])
    if epochs is not None:
        recipe = dataclasses.replace(recipe, epochs=epochs)
    options = RunOptions(**config["options"])
    # JSON has lists where the options have tuples.
    options = dataclasses.replace(options, mix=tuple((count, weight) for count, weight in options.mix))
    documents = [_reread(described) for described in config["documents"]]
    validation = [_reread(described) for described in config["validation"]]
    state = run_folder.checkpoint()
    # The starting weights come back with the checkpoint; they need not lie around any more.
    if state is not None:
        options = dataclasses.replace(options, arch=config["arch"], init=None)
    run = assemble(run_folder, documents, validation, recipe, options, progress or Silent())
    if run.card["provenance"]["backgrounds"] != config.get("backgrounds"):
        raise RunError(
            f"{options.backgrounds}: these backgrounds have changed since the run began, so it cannot go on as if it "
            "had not stopped; start a new run with --init RUN"
        )
    run.card["provenance"]["started"] = config["started"]
    run.card["provenance"]["init"] = config["options"]["init"] and Path(config["options"]["init"]).name
    if state is not None:
        restore_state(run, state)
    return _go(run)


def _go(run: Run) -> RunResult:
    total = run.recipe.epochs * len(run.train_set)
    run.progress.begin(total, run.position.epoch * len(run.train_set) + run.position.samples)
    try:
        with losses_told(run.processes, run.folder.path):
            ended = run_epochs(run)
            run.processes.meet()
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


def assemble(
    folder: RunFolder,
    documents: Sequence[Document],
    validation: Sequence[Document],
    recipe: Recipe,
    options: RunOptions,
    progress: Progress,
) -> Run:
    """Datasets, network, optimiser and devices of a run, checked before the first step."""
    samples = SampleOptions(
        crop=recipe.crop,
        size=recipe.input_size,
        counts_occluded=recipe.counts_occluded,
        counts_derived=recipe.counts_derived,
    )
    dataset = PeerPoseDataset if recipe.targets == "peer" else PoseDataset
    pool = BackgroundPool(options.backgrounds, options.alpha) if options.backgrounds is not None else None
    train_set = dataset(documents, samples, recipe.augmentation, options.seed, pool)
    val_set = dataset(validation, samples) if validation else None
    _refuse_missing(train_set, *([val_set] if val_set is not None else []))
    rules = {document.name: box_rules(document.records) for document in (*documents, *validation)}
    if processes_here().is_main:
        for warning in mixed_rules(rules):
            log.warning("%s", warning)
    if pool is not None:
        said = check_transparency(train_set.samples.pictures())
        if processes_here().is_main:
            log.info("%d backgrounds; %s", len(pool), said)
    network = _network(options, recipe)

    processes = processes_here()
    if processes.world > recipe.batch_size:
        raise RunError(
            f"{processes.world} processes share each batch of {recipe.batch_size}: give a --batch-size of at least "
            f"{processes.world}, or start fewer"
        )
    fabric, precision = _fabric(options, processes)
    if fabric.device.type == "cuda":
        prepare_gpu(precision)
    network = network.to(fabric.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged = AveragedWeights(network, recipe.ema_decay) if recipe.ema_decay is not None else None
    if processes.are_many:
        use_global_norms(network)
    forward, optimiser = fabric.setup(network, _optimiser(network, recipe))

    sampler = training_sampler(train_set, documents, options.mix, options.seed)
    workers = choose_workers(fabric.device, processes.local) if options.workers is None else options.workers
    loading: dict[str, Any] = {"num_workers": workers, "pin_memory": fabric.device.type == "cuda"}
    if workers:
        loading.update(persistent_workers=True, prefetch_factor=4)
        read_with_one_thread()
        if multiprocessing.get_start_method() != "fork":
            loading["worker_init_fn"] = read_with_one_thread
    if processes.are_many:
        dealt = DealtSamples(sampler, recipe.batch_size, processes)
        train_batches = DataLoader(train_set, batch_sampler=dealt, collate_fn=CollateShare(train_set[0, 0]), **loading)
    else:
        train_batches = DataLoader(train_set, batch_size=recipe.batch_size, sampler=sampler, **loading)
    train_batches = cast(DataLoader, fabric.setup_dataloaders(train_batches, use_distributed_sampler=False))
    val_batches = None
    if val_set is not None:
        if processes.are_many:
            val_batches = DataLoader(val_set, batch_sampler=DealtBatches(len(val_set), VAL_BATCH, processes), **loading)
        else:
            val_batches = DataLoader(val_set, batch_size=VAL_BATCH, **loading)
        val_batches = cast(DataLoader, fabric.setup_dataloaders(val_batches, use_distributed_sampler=False))
    card = default_card(network.arch, MPII16.name, network.keypoints)
    card["input"]["size"] = [recipe.input_size] * 2
    card["heatmaps"]["size"] = [recipe.input_size // MAP_STRIDE] * 2
    card["input"]["mean"] = list(recipe.mean)
    card["crop"] = {"margin": recipe.crop.margin, "shift_down": recipe.crop.shift_down}
    card["heatmaps"]["sigma"] = recipe.sigma_cells(recipe.input_size // 4)
    card["decoding"] = recipe.decode
    card["recipe"] = recipe.as_dict()
    card["adapted"] = network.card.get("adapted", [])
    card["provenance"] = {
        "documents": [
            {**without_folders(describe_document(document)), "box_rules": rules[document.name]}
            for document in documents
        ],
        "mixed": describe_mix(sampler, documents, options.mix),
        "backgrounds": pool.describe() if pool is not None else None,
        "validation": [without_folders(describe_document(document)) for document in validation],
        "init": Path(options.init).name if options.init else None,
        "seed": options.seed,
        "precision": precision,
        "machine": describe_machine(fabric.device),
        "started": utc_now(),
    }
    return Run(
        folder=folder,
        recipe=recipe,
        fabric=fabric,
        network=network,
        forward=forward,
        optimiser=optimiser,
        averaged=averaged,
        train_batches=train_batches,
        sampler=sampler,
        val_batches=val_batches,
        train_set=train_set,
        card=card,
        progress=progress if processes.is_main else Silent(),
        checkpoint_seconds=options.checkpoint_seconds,
        curves=Curves(folder.path) if options.tensorboard and processes.is_main else None,
        processes=processes,
    )


def _fabric(options: RunOptions, processes: Processes) -> tuple[Fabric, str]:
    """Fabric for this process, connected with the others where there are any, and its precision's name."""
    placing: dict[str, Any] = {"accelerator": options.device, "devices": 1}
    if processes.are_many:
        placing.update(strategy="ddp", devices=processes.local, num_nodes=processes.world // processes.local)
    fabric = Fabric(**placing)
    precision = choose_precision(options.precision, fabric.device)
    if precision != "32-true":
        fabric = Fabric(**placing, precision=precision)  # type: ignore[arg-type]
    if processes.are_many:
        fabric.launch()
    return fabric, precision


def _network(options: RunOptions, recipe: Recipe) -> StackedHourglass:
    if options.init is None:
        network = build_network(options.arch, MPII16.joints, seed=options.seed)
    else:
        network = load_model(options.init, keypoints=MPII16.joints)
        if network.arch != options.arch:
            raise RunError(f"{options.init}: these weights are {network.arch}; say --arch {network.arch}")
        for said in network.card.get("adapted", []):
            log.info("%s: %s", options.init, said)
    if recipe.freeze == "backbone":
        freeze_backbone(network)
    return network.train()


def _optimiser(network: StackedHourglass, recipe: Recipe) -> torch.optim.Optimizer:
    parameters = [p for p in network.parameters() if p.requires_grad]
    if recipe.optimiser == "rmsprop":
        # alpha .99 and eps 1e-8 are torch's defaults, and the peer's.
        return torch.optim.RMSprop(parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
    # One fused pass instead of 218 small ones; torch has it for these two kinds of device from 2.4 on.
    fused = parameters[0].device.type in ("cpu", "cuda")
    return torch.optim.AdamW(parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=fused)


def _refuse_missing(*datasets: PoseDataset) -> None:
    missing = [path for dataset in datasets for path in dataset.missing_pictures()]
    if missing:
        shown = ", ".join(str(path) for path in missing[:3])
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise ImageError(f"{len(missing)} pictures are missing: {shown}{more}; give --images, or repair the documents")


def _reread(described: dict[str, Any]) -> Document:
    document = open_document(described["path"], described["images"])
    if describe_document(document)["sha256"] != described["sha256"]:
        raise RunError(
            f"{described['path']}: changed since the run began, so it cannot go on as if it had not stopped; "
            "start a new run with --init RUN"
        )
    return document
