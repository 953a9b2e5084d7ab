"""The learning rate of each optimiser step, as a function of the step alone: nothing to save, nothing to restore."""

from __future__ import annotations

import math

from trainer.training.recipes import Recipe


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
