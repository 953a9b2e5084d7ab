"""Recipes: every choice of a training run in one frozen record, with the two that we ship.

``default`` is ours. ``study`` repeats the fine-tuning of Li and Yang ("Pose Estimation of Anime Characters"), which is
pytorch-pose's training with the backbone frozen; docs/training.md lists where it departs.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from trainer.data.augment import Augmentation
from trainer.data.crop import CropRule
from trainer.errors import RunError
from trainer.models.build import USUAL_RATES
from trainer.models.card import INPUT_SIZE, MPII_MEAN, usual_mean, with_current_names


@dataclass(frozen=True)
class Recipe:
    """What a run does. Each field can be set on the command line or in Python by ``dataclasses.replace``."""

    name: str
    batch_size: int = 6
    epochs: int = 60
    optimiser: Literal["rmsprop", "adamw", "relative"] = "adamw"
    """``relative``: AdamW whose steps, and so the rate, are shares of the weights: see
    :mod:`trainer.training.relative_steps`."""
    learning_rate: float = 1e-3
    weight_decay: float = 0.0
    schedule: Literal["step", "cosine"] = "cosine"
    milestones: tuple[int, ...] = (60, 90)
    """``step``: epochs at whose start the rate is multiplied by `gamma`."""
    gamma: float = 0.1
    warmup_steps: int = 50
    """The rate rises linearly over these optimiser steps."""
    clip_norm: float | None = 1.0
    """Largest norm of the whole gradient; None does not clip."""
    ema_decay: float | None = 0.998
    """The weights that are evaluated and saved are a running mean of the trained ones; None takes the trained ones."""
    patience: int | None = None
    """Stop after this many epochs without a better validation score; None runs to the end."""
    freeze: Literal["none", "backbone"] = "none"
    frozen_norms: Literal["keep", "drift"] = "keep"
    """BN statistics of frozen layers: ``keep`` them (eval mode), or let them ``drift`` with each batch as pytorch-pose
    does."""
    loss_mean: Literal["counted", "all"] = "counted"
    """Mean of the squared error over counted joints, or half of the mean over all (pytorch-pose): see
    :func:`trainer.training.loss.heatmap_loss`."""
    loss: Literal["squared", "cross_entropy"] = "squared"
    """What is summed over the cells: the squared error, or for networks that end in a sigmoid the cross-entropy."""
    input_size: int = 256
    """Side of the crop in pixels, divisible by 64; heatmaps have a quarter of it."""
    sigma: float = 1.0
    """Width of the Gaussian targets, in cells of a 64-cell map; see :meth:`sigma_cells` for other sizes."""
    targets: Literal["subpixel", "pytorch_pose"] = "subpixel"
    """``pytorch_pose``: truncated to whole map pixels, and samples cropped as pytorch-pose does."""
    crop: CropRule = field(default_factory=CropRule)
    augmentation: Augmentation = field(default_factory=Augmentation)
    counts_occluded: bool = True
    counts_derived: bool = True
    mean: tuple[float, float, float] = MPII_MEAN
    decode: Literal["subpixel", "quarter", "argmax"] = "subpixel"

    @property
    def least_batch(self) -> int:
        """Samples that a batch needs: a batch norm has no statistics of one value, and in crops of 64 pixels the inner
        map of an hourglass is one cell."""
        has_inner_statistics = self.freeze == "none" or self.frozen_norms == "drift"
        return 2 if self.input_size <= 64 and has_inner_statistics else 1

    def sigma_cells(self, size: int) -> float:
        """Width of the targets in cells of a `size` x `size` map: the same share of the picture at every size.

        pytorch-pose keeps the number of cells instead, and so does ``targets="pytorch_pose"``.
        """
        return self.sigma if self.targets == "pytorch_pose" else self.sigma * size / 64

    def as_dict(self) -> dict[str, Any]:
        """The recipe as plain JSON values, for the run folder and the card."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Recipe:
        """The recipe from the values of :meth:`as_dict`. Raises RunError for keys that this version does not know."""
        known = {f.name for f in dataclasses.fields(cls)}
        if unknown := sorted(set(values) - known):
            raise RunError(f"recipe with unknown settings {', '.join(unknown)}; was it written by a newer trainer?")
        plain = with_current_names(values)
        plain["crop"] = CropRule(**plain["crop"])
        changes = dict(plain["augmentation"])
        # Runs of an earlier version have it; it gained nothing, and is no more.
        if changes.pop("style", {}).get("chance"):
            raise RunError("this run learned with --style drawn, which is no more: begin a new run, --init its weights")
        plain["augmentation"] = Augmentation(**changes)
        plain["milestones"], plain["mean"] = tuple(plain["milestones"]), tuple(plain["mean"])
        return cls(**plain)


RECIPES: dict[str, Recipe] = {
    "default": Recipe(
        name="default",
        # Twice the study's width: it teaches faster at the start.
        sigma=2.0,
        augmentation=Augmentation(shift=0.05, brightness=0.1, contrast=0.2),
    ),
    "study": Recipe(
        name="study",
        epochs=100,
        optimiser="rmsprop",
        learning_rate=2.5e-4,
        schedule="step",
        warmup_steps=0,
        clip_norm=None,
        ema_decay=None,
        freeze="backbone",
        frozen_norms="drift",
        loss_mean="all",
        targets="pytorch_pose",
        crop=CropRule(margin=1.25, shift_down=15.0),
        augmentation=Augmentation(),
        decode="quarter",
    ),
}


def recipe_named(name: str, **changes: Any) -> Recipe:
    """A shipped recipe with some fields changed. Raises :class:`RunError` for another name or unreasonable values."""
    if name not in RECIPES:
        raise RunError(f"unknown recipe {name!r}: use {' or '.join(RECIPES)}")
    recipe = dataclasses.replace(RECIPES[name], **changes)
    for field_name in ("batch_size", "epochs", "learning_rate", "sigma", "input_size"):
        if not 0 < getattr(recipe, field_name) < math.inf:
            raise RunError(f"{field_name} must be a number above zero, got {getattr(recipe, field_name)}")
    if recipe.loss == "cross_entropy" and recipe.loss_mean == "all":
        raise RunError("the cross-entropy has no pytorch-pose's mean; use loss_mean counted")
    if recipe.input_size % 64:
        raise RunError(f"input_size must be divisible by 64, got {recipe.input_size}; use 256")
    return recipe


def recipe_for(name: str, arch: str | None, card: Mapping[str, Any] | None, **changes: Any) -> Recipe:
    """A shipped recipe as it suits a network, with some fields changed; None leaves a field.

    Args:
        arch: of a new network; hg1 if None.
        card: of the weights to start from, where there are any. They know figures at the size of their crops, and their
            heatmaps are what their loss asks for.

    Raises:
        RunError: as :func:`recipe_named`.
    """
    given = {key: value for key, value in changes.items() if value is not None}
    network = str(arch if card is None else card["arch"])
    suited: dict[str, Any] = {}
    if network in USUAL_RATES:
        suited["learning_rate"] = USUAL_RATES[network]
    if card is None:
        suited["mean"] = usual_mean(network)
    else:
        suited["input_size"] = ((card.get("input") or {}).get("size") or [INPUT_SIZE])[0]
        shipped = RECIPES.get(name)
        if (card.get("recipe") or {}).get("loss") == "cross_entropy" and shipped and shipped.loss_mean == "counted":
            suited["loss"] = "cross_entropy"  # another loss moves maps that were trained with this one away from it
    return recipe_named(name, **{**suited, **given})


def learning_rate(recipe: Recipe, step: int, steps_per_epoch: int) -> float:
    """Rate for optimiser step `step` (counted from 0 over the whole run).

    ``step``: the recipe's rate times `gamma` for each milestone epoch reached (epochs counted from 0), as pytorch-pose.
    ``cosine``: half a cosine from the rate to a hundredth of it at the run's last step.
    Both rise linearly over the first `warmup_steps`.
    """
    rate = recipe.learning_rate
    if recipe.schedule == "step":
        epoch = step // steps_per_epoch
        rate *= recipe.gamma ** sum(epoch >= milestone for milestone in recipe.milestones)
    else:
        done = min(1.0, step / max(1, recipe.epochs * steps_per_epoch - 1))
        rate *= 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * done))
    if step < recipe.warmup_steps:
        rate *= (step + 1) / recipe.warmup_steps
    return rate
