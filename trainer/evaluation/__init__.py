"""Scoring a network on documents: predictions, every metric with its definition, and where it all comes from."""

from trainer.evaluation.samples import Sample, Settings
from trainer.evaluation.scoring import evaluate

__all__ = ["Sample", "Settings", "evaluate"]
