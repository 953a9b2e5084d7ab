"""The parts of a run: datasets, network, optimiser, devices, and the card of the weights that it will save."""

from __future__ import annotations

import logging
import multiprocessing
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import torch
from lightning_fabric import Fabric
from torch.utils.data import DataLoader

from trainer.annotations import MPII16, Document, KeypointSet
from trainer.annotations.boxes import mixed_rules
from trainer.annotations.keypoint_sets import keypoint_set_from
from trainer.data.backgrounds import BackgroundPool, check_transparency
from trainer.data.batches import collate
from trainer.data.dataset import PoseDataset, SampleOptions
from trainer.data.pictures import read_with_one_thread
from trainer.data.sampling import EpochSampler, JoinedBatches
from trainer.data.trained_on import FILE_NAME, People, TrainedOn, read_trained_on
from trainer.errors import CheckpointError, ImageError, RunError
from trainer.machine import choose_precision, choose_workers, open_fabric, prepare_gpu
from trainer.models.build import build_network, freeze_backbone
from trainer.models.card import MAP_STRIDE, card_of_set, default_card, keypoint_set_of, mean_of
from trainer.models.checkpoint import load_model, read_weights, weights_file
from trainer.models.network import PoseNetwork
from trainer.provenance import describe_document, describe_machine, utc_now, without_folders
from trainer.pytorch_pose.dataset import PytorchPoseDataset
from trainer.training.averaging import AveragedWeights
from trainer.training.cuda_graph import CapturedGradients
from trainer.training.loop import Run, backpropagate
from trainer.training.mixing import Mix, describe_mix, training_sampler
from trainer.training.processes import (
    CollateShare,
    Processes,
    SplitBatchSampler,
    StridedBatchSampler,
    this_process,
)
from trainer.training.progress import Progress, Silent
from trainer.training.recipes import Recipe
from trainer.training.relative_steps import RelativeAdamW
from trainer.training.run_folder import Curves, RunFolder
from trainer.training.sync_batch_norm import use_sync_batch_norm

log = logging.getLogger(__name__)

VAL_BATCH = 16


@dataclass(frozen=True)
class RunOptions:
    """The choices of a run that are not the recipe's: network, starting weights, device, data."""

    arch: str | None = None
    """Of a new network ("hg1" if None); weights to start from must be of it where it is given."""
    init: str | None = None
    """A checkpoint to start from; None starts from torch's initialisation by the seed."""
    seed: int = 0
    device: str = "auto"
    """"auto", "cpu", "cuda" or "mps" (Fabric's accelerators)."""
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
    allow_overlap: bool = False
    """Whether pictures may be trained on and validated on; the card keeps how many were."""
    joints: dict[str, Any] | None = None
    """The joint set as data (:meth:`KeypointSet.as_dict`); None takes that of `init`, else MPII's sixteen."""


def assemble(
    folder: RunFolder,
    documents: Sequence[Document],
    validation: Sequence[Document],
    recipe: Recipe,
    options: RunOptions,
    progress: Progress,
    config: Mapping[str, Any] | None = None,
) -> Run:
    """Datasets, network, optimiser and devices of a run, checked before the first step.

    `config`, where given, is that of the run that goes on: what it remembers of its documents and pictures is not
    looked for again.
    """
    processes = this_process()
    pool = BackgroundPool(options.backgrounds, options.alpha) if options.backgrounds is not None else None
    network = _network(options, recipe)
    if options.init is not None:  # they know pictures by what was subtracted from them
        recipe = replace(recipe, mean=mean_of(network.card, network.arch))
    keypoints = keypoint_set_of(network)
    train_set, val_set = _datasets(documents, validation, recipe, options, pool, processes, keypoints)
    rules = {document.name: document.records.box_rules() for document in (*documents, *validation)}
    if processes.is_main:
        for warning in mixed_rules(rules):
            log.warning("%s", warning)
    if processes.world > recipe.batch_size:
        raise RunError(
            f"{processes.world} processes share each batch of {recipe.batch_size}: give a --batch-size of at least "
            f"{processes.world}, or start fewer"
        )
    _refuse_single_samples(recipe, len(train_set))
    fabric, precision = _fabric(options, processes)
    if fabric.device.type == "cuda":
        prepare_gpu(precision)
    network = network.to(fabric.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged = AveragedWeights(network, recipe.ema_decay) if recipe.ema_decay is not None else None
    if processes.are_many:
        use_sync_batch_norm(network)
    forward, optimiser = fabric.setup(network, _optimiser(network, recipe))
    sampler = training_sampler(train_set, documents, options.mix, options.seed)
    train_batches, val_batches = _loaders(train_set, val_set, sampler, recipe, options, fabric, processes)
    pictures: dict[str, Any] | None
    if config is None:
        described = [describe_document(one) for one in documents], [describe_document(one) for one in validation]
        pictures, trained_on = _pictures(train_set, val_set, network, options)
        if processes.is_main:
            folder.begin(trained_on)
    else:
        described, pictures = (config["documents"], config["validation"]), config.get("pictures")
        if processes.is_main and pictures is not None:
            _restore_trained_on(folder, train_set, pictures, config["options"]["init"])
    provenance = {
        "documents": [
            {**without_folders(one), "box_rules": rules[document.name]}
            for one, document in zip(described[0], documents, strict=True)
        ],
        "mixed": describe_mix(sampler, documents, options.mix),
        "backgrounds": pool.describe() if pool is not None else None,
        "validation": [without_folders(one) for one in described[1]],
        "init": Path(options.init).name if options.init else None,
        "seed": options.seed,
        "precision": precision,
        "machine": describe_machine(fabric.device),
        "started": utc_now(),
        "pictures": pictures,
    }
    run = Run(
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
        card=_card(folder, network, recipe, provenance),
        progress=progress if processes.is_main else Silent(),
        checkpoint_seconds=options.checkpoint_seconds,
        curves=Curves(folder.path) if options.tensorboard and processes.is_main else None,
        processes=processes,
        documents=described[0],
        validation=described[1],
    )
    # Processes talk to each other within a step, which no graph can hold.
    if fabric.device.type == "cuda" and not processes.are_many:
        # A weak reference: a circle would keep a finished run's reading processes until some later collection.
        run.graph = CapturedGradients(partial(backpropagate, weakref.proxy(run)), network.parameters())
    return run


def _datasets(
    documents: Sequence[Document],
    validation: Sequence[Document],
    recipe: Recipe,
    options: RunOptions,
    pool: BackgroundPool | None,
    processes: Processes,
    keypoints: KeypointSet,
) -> tuple[PoseDataset, PoseDataset | None]:
    """What to learn from and what to validate on. Raises ImageError for missing pictures."""
    samples = SampleOptions(
        crop=recipe.crop,
        size=recipe.input_size,
        counts_occluded=recipe.counts_occluded,
        counts_derived=recipe.counts_derived,
        keypoints=keypoints,
    )
    dataset = PytorchPoseDataset if recipe.targets == "pytorch_pose" else PoseDataset
    train_set = dataset(documents, samples, recipe.augmentation, options.seed, pool)
    val_set = dataset(validation, samples) if validation else None
    _refuse_missing(train_set, *([val_set] if val_set is not None else []))
    if pool is not None:
        summary = check_transparency(train_set.samples.pictures())
        if processes.is_main:
            log.info("%d backgrounds; %s", len(pool), summary)
    return train_set, val_set


def _pictures(
    train_set: PoseDataset, val_set: PoseDataset | None, network: PoseNetwork, options: RunOptions
) -> tuple[dict[str, Any], TrainedOn]:
    """What the card says of the pictures trained on and of those validated on too.

    Raises:
        RunError: there are such, and the options do not allow it.
    """
    learned = People.of(train_set.samples.pictures(), train_set.samples.named())
    trained_on = TrainedOn(learned.pictures, learned.names)
    if options.init is not None:
        trained_on = trained_on.joined(read_trained_on(weights_file(options.init), dict(network.card)))
    count = 0
    if val_set is not None:
        paths = list(val_set.samples.pictures())
        shared = trained_on.shared(People.of(paths, val_set.samples.named()))
        count = shared.count
        if count and not options.allow_overlap:
            raise RunError(
                f"{count} of {len(paths)} people to validate on stand in pictures that are trained on too (first: "
                f"{paths[shared.first]}{shared.how}), so their score would be better than the truth; divide the "
                "documents with `trainer split`, validate on others, or go on with --allow-overlap"
            )
    return {**trained_on.for_card(), "validation_people_trained_on": count}, trained_on


def _restore_trained_on(folder: RunFolder, train_set: PoseDataset, pictures: dict[str, Any], init: str | None) -> None:
    """Write trained_on.bin again where a run has lost it; a warning where that is not possible."""
    weights, card = folder.path / "last.safetensors", {"provenance": {"pictures": pictures}}
    if read_trained_on(weights, card) is not None:
        return
    learned = People.of(train_set.samples.pictures(), train_set.samples.named())
    trained_on = TrainedOn(learned.pictures, learned.names)
    if init is not None:
        try:
            start = weights_file(init)
            trained_on = trained_on.joined(read_trained_on(start, read_weights(start)[1]))
        except CheckpointError:  # the starting weights are gone, and what they knew with them
            trained_on = trained_on.joined(None)
    if trained_on.for_card()["sha256"] == pictures.get("sha256"):
        trained_on.write(folder.path)
        log.warning("%s was lost or damaged; it is written again", folder.path / FILE_NAME)
    else:
        log.warning(
            "%s is lost or damaged and cannot be made again, since pictures or the starting weights have changed or "
            "are gone: evaluate will not know all that this network was trained on",
            folder.path / FILE_NAME,
        )


def _loaders(
    train_set: PoseDataset,
    val_set: PoseDataset | None,
    sampler: EpochSampler,
    recipe: Recipe,
    options: RunOptions,
    fabric: Fabric,
    processes: Processes,
) -> tuple[DataLoader, DataLoader | None]:
    """Batches of training and validation; of several processes each gets its share."""
    workers = choose_workers(fabric.device, processes.local) if options.workers is None else options.workers
    loading: dict[str, Any] = {"num_workers": workers, "pin_memory": fabric.device.type == "cuda"}
    loading["collate_fn"] = collate
    if workers:
        loading.update(persistent_workers=True, prefetch_factor=4)
        read_with_one_thread()
        if multiprocessing.get_start_method() != "fork":
            loading["worker_init_fn"] = read_with_one_thread
    if processes.are_many:
        share = SplitBatchSampler(sampler, recipe.batch_size, processes, recipe.least_batch)
        empty = {**loading, "collate_fn": CollateShare(train_set[0, 0])}
        train_batches = DataLoader(train_set, batch_sampler=share, **empty)
    else:
        joined = JoinedBatches(sampler, recipe.batch_size, recipe.least_batch)
        train_batches = DataLoader(train_set, batch_sampler=joined, **loading)
    train_batches = cast(DataLoader, fabric.setup_dataloaders(train_batches, use_distributed_sampler=False))
    if val_set is None:
        return train_batches, None
    if processes.are_many:
        strided = StridedBatchSampler(len(val_set), VAL_BATCH, processes)
        val_batches = DataLoader(val_set, batch_sampler=strided, **loading)
    else:
        val_batches = DataLoader(val_set, batch_size=VAL_BATCH, **loading)
    return train_batches, cast(DataLoader, fabric.setup_dataloaders(val_batches, use_distributed_sampler=False))


def _card(folder: RunFolder, network: PoseNetwork, recipe: Recipe, provenance: dict[str, Any]) -> dict[str, Any]:
    """The card of the weights that this run will save."""
    keypoints = keypoint_set_of(network)
    card = {**default_card(network.arch, keypoints.name, network.keypoints), **card_of_set(keypoints)}
    cells = recipe.input_size // MAP_STRIDE
    card["input"].update(size=[recipe.input_size] * 2, mean=list(recipe.mean))
    card["heatmaps"].update(size=[cells] * 2, sigma=recipe.sigma_cells(cells))
    card.update(
        name=folder.path.resolve().name,
        crop={"margin": recipe.crop.margin, "shift_down": recipe.crop.shift_down},
        decoding=recipe.decode,
        recipe=recipe.as_dict(),
        adapted=network.card.get("adapted", []),
        provenance=provenance,
    )
    if "mirror" in network.card:  # what gains by a mirrored look does so after some more training too
        card["mirror"] = network.card["mirror"]
    return card


def _fabric(options: RunOptions, processes: Processes) -> tuple[Fabric, str]:
    """Fabric for this process, connected with the others where there are any, and its precision's name."""
    placing: dict[str, Any] = {}
    if processes.are_many:
        placing.update(strategy="ddp", devices=processes.local, num_nodes=processes.world // processes.local)
    fabric = open_fabric(options.device, **placing)
    precision = choose_precision(options.precision, fabric.device)
    if precision != "32-true":
        fabric = open_fabric(options.device, **placing, precision=precision)
    if processes.are_many:
        fabric.launch()
    return fabric, precision


def _network(options: RunOptions, recipe: Recipe) -> PoseNetwork:
    wanted = None if options.joints is None else keypoint_set_from(options.joints, "the run's joint set")
    if options.init is None:
        keypoints = wanted or MPII16
        network = build_network(options.arch or "hg1", keypoints.joints, seed=options.seed)
        network.card.update(card_of_set(keypoints))
    else:
        network = load_model(options.init, keypoints=wanted)
        if options.arch not in (None, network.arch):
            raise RunError(f"{options.init}: these weights are {network.arch}; say --arch {network.arch}")
        for change in network.card.get("adapted", []):
            log.info("%s: %s", options.init, change)
    if recipe.freeze == "backbone":
        freeze_backbone(network)
    return network.train()


def _optimiser(network: PoseNetwork, recipe: Recipe) -> torch.optim.Optimizer:
    parameters = [p for p in network.parameters() if p.requires_grad]
    if recipe.optimiser == "rmsprop":
        # alpha .99 and eps 1e-8 are torch's defaults, and pytorch-pose's.
        return torch.optim.RMSprop(parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
    # One fused pass instead of 218 small ones; torch has it for these two kinds of device from 2.4 on.
    fused = parameters[0].device.type in ("cpu", "cuda")
    kind = RelativeAdamW if recipe.optimiser == "relative" else torch.optim.AdamW
    return kind(parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=fused)


def _refuse_single_samples(recipe: Recipe, samples: int) -> None:
    if min(recipe.batch_size, samples) < recipe.least_batch:
        what = f"one sample ({samples} to learn from, --batch-size {recipe.batch_size})"
        raise RunError(
            f"crops of {recipe.input_size} pixels leave a batch norm inside the network one value of {what}, which has "
            "no variance; train with --input-size 128, or with at least two samples in a batch"
        )


def _refuse_missing(*datasets: PoseDataset) -> None:
    missing = [path for dataset in datasets for path in dataset.missing_pictures()]
    if missing:
        shown = ", ".join(str(path) for path in missing[:3])
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise ImageError(f"{len(missing)} pictures are missing: {shown}{more}; give --images, or repair the documents")
