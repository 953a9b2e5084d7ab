"""The looks of an evaluation: a crop for each record, through the pipeline of `trainer predict`."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from torch import nn

from trainer.evaluation.pytorch_pose import looks_as_pytorch_pose
from trainer.evaluation.samples import Sample, Settings, read_samples
from trainer.models.card import input_size
from trainer.prediction import Crop, FoundJoints, Looks, batches, crop_of
from trainer.prediction.feeding import Feeder
from trainer.prediction.stream import available_cores, stream, turn_of

Found = tuple[FoundJoints, NDArray[np.float64] | None]


@dataclass
class Batch:
    """Records that go through the network together, and for each what was found.

    Attributes:
        found: with each look the record's true cells (K, 2) where `settings.as_pytorch_pose` makes them.
    """

    model: nn.Module
    samples: Sequence[Sample]
    settings: Settings
    found: Sequence[Found] = ()
    pixels: int = field(default=0, init=False)  # no picture outlives its crop

    def begin(self) -> Looks[Sequence[Found]]:
        """The looks; the pictures are read when they begin."""
        if self.settings.as_pytorch_pose:
            return looks_as_pytorch_pose(self.model, self.samples, self.settings)
        return self._looks()

    def end(self, result: Sequence[Found]) -> None:
        self.found = result

    def _looks(self) -> Looks[Sequence[Found]]:
        size = input_size(self.model)
        pictures = zip(self.samples, read_samples(self.samples), strict=True)
        found = yield [Crop.of(picture, crop_of(self.model, sample.record), size) for sample, picture in pictures]
        return [(one, None) for one in found]


def look_at_samples(model: nn.Module, samples: Sequence[Sample], settings: Settings) -> Generator[Batch, None, None]:
    """The records in batches, in their order: which go together, and so every rounding, does not depend on the cores.

    Raises:
        ImageError: a picture that cannot be read, or has another size than its record says.
    """
    groups = [Batch(model, group, settings) for group in batches(samples, settings.batch_size)]
    cores = available_cores()
    workers = max(1, min(cores, len(groups)))
    turn = turn_of(model)

    def feeder() -> Feeder[Sequence[Found]]:
        keep = bool(settings.as_pytorch_pose) and settings.decode == "quarter"
        how = {"flip": bool(settings.flip), "decode": settings.decode, "keep_heatmaps": keep}
        return Feeder(model, settings.batch_size, turn, **how)

    return stream(groups, feeder, workers, ahead=2 * workers, cores=max(1, cores // workers))
