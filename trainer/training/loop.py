"""The training loop: epochs of steps, validation, and files that let a run go on after any interruption.

Read :func:`run_epochs` first, then :func:`train_step` and :func:`backpropagate`: they are the whole loop. Devices,
precision and the averaging of gradients over processes are Lightning Fabric's; everything else is visible here. Each of
several processes runs all of it with its share of every batch, and only the main one writes.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn
from torch.utils.data import DataLoader

from trainer.data.batches import network_input, target_heatmaps
from trainer.data.dataset import PoseDataset
from trainer.data.sampling import EpochSampler, batches_in, next_batch
from trainer.errors import RunError
from trainer.models.network import PoseNetwork
from trainer.training.averaging import AveragedWeights
from trainer.training.cuda_graph import Batch, CapturedGradients, DelayedLoss
from trainer.training.loss import heatmap_loss
from trainer.training.processes import Processes, global_loss
from trainer.training.progress import Progress
from trainer.training.recipes import Recipe, learning_rate
from trainer.training.run_folder import Curves, RunFolder
from trainer.training.validation import validate

# A loss this many times the first step's has diverged; heatmap losses start near 1e-3 or, from torch's initialisation,
# near 1e-1, and never grow by this much while anything is learnt.
DIVERGED_FACTOR = 1e4
# The tensors of a batch that a step computes with.
STEP_INPUTS: tuple[str, ...] = ("picture", "colour", "xy_map", "counts")


@dataclass
class Position:
    """How far the run has come: everything but weights. Plain values, so that it can be saved as it is."""

    epoch: int = 0
    samples: int = 0
    """Samples of this epoch already trained on."""
    step: int = 0
    loss_sum: float = 0.0
    """Sum over this epoch's samples of their batch's loss."""
    first_loss: float | None = None
    best_pck: float | None = None
    best_loss: float = math.inf
    best_epoch: int = 0
    seconds: float = 0.0
    rows: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Run:
    """All parts of a run under way."""

    folder: RunFolder
    recipe: Recipe
    fabric: Fabric
    network: PoseNetwork
    forward: nn.Module
    """The network as Fabric wraps it: on its device, in its precision."""
    optimiser: torch.optim.Optimizer
    averaged: AveragedWeights | None
    train_batches: DataLoader
    sampler: EpochSampler
    val_batches: DataLoader | None
    train_set: PoseDataset
    card: dict[str, Any]
    progress: Progress
    checkpoint_seconds: float
    curves: Curves | None = None
    processes: Processes = field(default_factory=Processes)
    position: Position = field(default_factory=Position)
    graph: CapturedGradients | None = None
    """On a GPU that one process trains on: :func:`backpropagate` as one CUDA graph."""
    documents: list[dict[str, Any]] = field(default_factory=list)
    """The training documents as :func:`trainer.provenance.describe_document` describes them; so `validation`."""
    validation: list[dict[str, Any]] = field(default_factory=list)

    @property
    def steps_ahead(self) -> int:
        """How many steps may be launched before an earlier one's loss is read."""
        return 1 if self.fabric.device.type == "cuda" else 0

    @property
    def steps_per_epoch(self) -> int:
        return batches_in(len(self.train_set), self.recipe.batch_size, self.recipe.least_batch)


def run_epochs(run: Run) -> str:
    """Train to the end of the recipe. Returns why it ended: "finished" or "no better for N epochs"."""
    at, recipe = run.position, run.recipe
    saved = started = time.monotonic()
    seconds_before = at.seconds
    while at.epoch < recipe.epochs:
        run.sampler.epoch, run.sampler.start = at.epoch, at.samples
        set_train_mode(run.network, recipe)
        pending: deque[PendingStep] = deque()
        for batch in run.train_batches:
            count = next_batch(len(run.train_set) - at.samples, recipe.batch_size, recipe.least_batch)
            pending.append(PendingStep(batch, count, at.step, train_step(run, batch)))
            at.step, at.samples = at.step + 1, at.samples + count
            at.seconds = seconds_before + time.monotonic() - started
            # A GPU gets its next step before the loss of the last one is read, and so never waits for the CPU.
            while len(pending) > run.steps_ahead:
                record_loss(run, pending.popleft())
            if time.monotonic() - saved > run.checkpoint_seconds and at.samples < len(run.train_set):
                record_losses(run, pending)
                save_checkpoint(run)
                saved = time.monotonic()
        record_losses(run, pending)
        end_epoch(run)
        save_checkpoint(run)
        saved = time.monotonic()
        if recipe.patience is not None and at.epoch - at.best_epoch >= recipe.patience:
            return f"no better for {recipe.patience} epochs"
    return "finished"


@dataclass(frozen=True)
class PendingStep:
    """A step that has been launched, and its loss, which may still be computed."""

    batch: dict[str, Tensor]
    count: int
    step: int
    loss: DelayedLoss


def train_step(run: Run, batch: Batch) -> DelayedLoss:
    """One optimiser step on a batch. Returns its loss, which a GPU may not have computed yet."""
    rate = learning_rate(run.recipe, run.position.step, run.steps_per_epoch)
    for group in run.optimiser.param_groups:
        group["lr"] = rate
    inputs = {name: batch[name] for name in STEP_INPUTS if name in batch}
    # `run.graph` is `backpropagate` captured as one CUDA graph.
    loss = backpropagate(run, inputs) if run.graph is None else run.graph(inputs)
    delayed = DelayedLoss(loss)
    run.optimiser.step()
    if run.averaged is not None:
        run.averaged.update()
    return delayed


def backpropagate(run: Run, batch: Batch) -> Tensor:
    """Forward and backward pass: leaves the batch's gradients, clipped as the recipe says, in the parameters.

    Returns:
        The loss of the batch over all processes: 0-dim, detached.
    """
    recipe = run.recipe
    run.optimiser.zero_grad(set_to_none=True)
    heatmaps = run.forward(network_input(batch["picture"], recipe.mean, colour=batch.get("colour")))
    size = heatmaps[-1].shape[3]
    targets = target_heatmaps(batch["xy_map"], batch["counts"], size, recipe.sigma_cells(size), recipe.targets)
    loss = heatmap_loss(heatmaps, targets, batch["counts"], recipe.loss_mean, recipe.loss)
    value = loss.detach()
    if run.processes.are_many:
        terms = batch["counts"].sum() if recipe.loss_mean == "counted" else torch.tensor(len(batch["counts"]))
        loss, value = global_loss(run.processes, loss, terms.to(loss.device))
    run.fabric.backward(loss)
    if recipe.clip_norm is not None:
        torch.nn.utils.clip_grad_norm_([p for p in run.network.parameters() if p.requires_grad], recipe.clip_norm)
    return value


def record_loss(run: Run, pending: PendingStep) -> None:
    """Add a step's loss to the epoch's. Raises RunError when it is not finite or has diverged."""
    loss = pending.loss.value()
    _check_divergence(run, pending, loss)
    run.position.loss_sum += loss * pending.count
    run.progress.advance(run.position.epoch, pending.count, loss)


def record_losses(run: Run, pending: deque[PendingStep]) -> None:
    """Record the losses of all pending steps; needed before anything is saved."""
    while pending:
        record_loss(run, pending.popleft())


def set_train_mode(network: PoseNetwork, recipe: Recipe) -> None:
    """Set train mode; where the recipe keeps frozen norms, modules without a trainable parameter get eval mode."""
    network.train()
    if recipe.frozen_norms == "keep":
        for module in network.modules():
            if not any(p.requires_grad for p in module.parameters()):
                module.eval()


def end_epoch(run: Run) -> None:
    """Validate, add the epoch's row to the log, save the last weights and, where they are better, the best."""
    at = run.position
    evaluated = run.averaged.network if run.averaged is not None else run.network
    scores: dict[str, Any] = {}
    if run.val_batches is not None:
        evaluated.eval()
        precision = run.fabric.strategy.precision

        def forward(x: Tensor) -> list[Tensor]:
            with precision.forward_context():
                return evaluated(x)

        scores = validate(forward, run.val_batches, run.recipe, run.network.keypoints, run.processes)
    row: dict[str, Any] = {
        "epoch": at.epoch + 1,
        "steps": at.step,
        "images": at.samples,
        "learning_rate": run.optimiser.param_groups[0]["lr"],
        "train_loss": at.loss_sum / at.samples,
        "val_loss": scores.get("val_loss"),
        "val_pck": scores.get("val_pck"),
        "seconds": round(at.seconds, 1),
    }
    pck, loss = row["val_pck"], row["train_loss"] if row["val_loss"] is None else row["val_loss"]
    row["is_best"] = not at.rows or (-math.inf if pck is None else pck, -loss) > (
        -math.inf if at.best_pck is None else at.best_pck,
        -at.best_loss,
    )
    at.epoch, at.samples, at.loss_sum = at.epoch + 1, 0, 0.0
    if row["is_best"]:
        at.best_pck, at.best_loss, at.best_epoch = pck, loss, at.epoch
    at.rows.append(row)
    if not run.processes.is_main:
        return
    measured = {key: row[key] for key in ("epoch", "steps", "train_loss", "val_loss", "val_pck")}
    card = {**run.card, "metrics": {**measured, "val_pck_per_joint": scores.get("per_joint")}}
    if row["is_best"]:
        run.folder.save_weights("best", evaluated, card)
    run.folder.save_weights("last", evaluated, card)
    run.folder.write_log(at.rows)
    if run.curves is not None:
        run.curves.write(row)
    run.progress.epoch_done(row)


def save_checkpoint(run: Run) -> None:
    """Write what resuming needs. Only the main process writes; all others hold the same."""
    if run.processes.is_main:
        run.folder.save_checkpoint(run_state(run))


def run_state(run: Run) -> dict[str, Any]:
    """Everything that resuming needs, as tensors and plain values."""
    averaged = run.averaged
    return {
        "version": 1,
        "position": dict(vars(run.position)),
        "network": run.network.state_dict(),
        "optimiser": run.optimiser.state_dict(),
        "averaged": None if averaged is None else averaged.network.state_dict(),
        "averaged_steps": 0 if averaged is None else averaged.steps,
        "random": torch.get_rng_state(),
    }


def restore_state(run: Run, state: Mapping[str, Any]) -> None:
    """Put a run back into a state of :func:`run_state`. Raises RunError for a state of another version."""
    if state.get("version") != 1:
        raise RunError(f"{run.folder.path}: checkpoint of version {state.get('version')}, this trainer reads 1")
    run.network.load_state_dict(state["network"])
    run.optimiser.load_state_dict(state["optimiser"])
    if run.averaged is not None:
        run.averaged.network.load_state_dict(state["averaged"])
        run.averaged.steps = state["averaged_steps"]
    torch.set_rng_state(state["random"])
    run.position = Position(**state["position"])


def _check_divergence(run: Run, pending: PendingStep, loss: float) -> None:
    at, batch = run.position, pending.batch
    if at.first_loss is None and math.isfinite(loss):
        at.first_loss = loss
    if math.isfinite(loss) and loss <= DIVERGED_FACTOR * max(at.first_loss or 0.0, 1e-6):
        return
    shares = run.processes.all_gather({name: tensor.cpu() for name, tensor in batch.items()})
    whole = {name: torch.cat([share[name] for share in shares]) for name in batch}
    names = [run.train_set.samples[int(i)].name for i in whole["index"]]
    description = {"loss": str(loss), "epoch": at.epoch + 1, "step": pending.step, "samples": names}
    path = run.folder.path / "failed_batch.safetensors"
    if run.processes.is_main:
        path = run.folder.save_failed_batch(whole, description)
    raise RunError(
        f"the loss became {loss:g} in epoch {at.epoch + 1}, step {pending.step}; its batch is set aside in {path}. "
        "Look at those pictures, or take a smaller --learning-rate; the last good weights are in last.safetensors"
    )
