"""Training: recipes, the loop, and the run folder."""

from __future__ import annotations

from trainer.training.assembly import RunOptions
from trainer.training.recipes import RECIPES, Recipe, recipe_for, recipe_named
from trainer.training.start import RunResult, resume, train

__all__ = ["RECIPES", "Recipe", "RunOptions", "RunResult", "recipe_for", "recipe_named", "resume", "train"]
