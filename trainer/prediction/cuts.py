"""Where a film's shots begin: over a cut no figure is followed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.data.pictures import Picture

SIZE_PX = (32, 18)  # of what is compared: movement within a cell of it is no change
# Since the frame before, cells of a new shot differ by this many of 255 in the mean, by so many times what they did in
# the frames before it (else the camera moves), and are like the last ones no more than this (a light that goes on
# changes all cells, and leaves them alike).
FEWEST_LEVELS, FEWEST_TIMES, MOST_ALIKE = 16.0, 2.0, 0.7
STEADY_LEVELS = 0.5  # what compression alone changes
RECENT = 3  # frames: drawn animation often moves in every third alone
FLASH = 12  # frames after which a shot does not go on
STILL_ALIKE = 0.9

Cells = NDArray[np.float32]
Change = Literal["cut", "back"]


@dataclass
class Shots:
    """Looks at a film's frames in their order, each once."""

    _last: Cells | None = None
    _before: tuple[Cells, int] | None = None  # the last frame of the shot before, and how many frames ago it was
    _recent: deque[float] = field(default_factory=lambda: deque(maxlen=RECENT))

    def take(self, picture: Picture) -> Change | None:
        """Of an RGB picture (H, W, 3): "cut" where another shot begins, "back" where one goes on after a flash."""
        cells, last = cv2.resize(picture, SIZE_PX, interpolation=cv2.INTER_AREA).astype(np.float32), self._last
        self._last = cells
        if self._before is not None:
            self._before = (self._before[0], self._before[1] + 1)
        if last is None:
            return None
        levels = float(np.abs(cells - last).mean())
        is_large = levels >= FEWEST_LEVELS and alike(cells, last) <= MOST_ALIKE
        is_sudden = bool(self._recent) and levels >= FEWEST_TIMES * max(STEADY_LEVELS, *self._recent)
        self._recent.append(levels)
        before = self._before
        if is_large and before is not None and before[1] <= FLASH and alike(cells, before[0]) >= STILL_ALIKE:
            self._before = (last, 1)
            return "back"
        if not is_large or not is_sudden:
            return None
        self._before = (last, 1)
        return "cut"


def alike(one: Cells, other: Cells) -> float:
    """The correlation of two pictures' cells, each colour without its mean: -1 to 1; 0 where one is of one colour."""
    first, second = one - one.mean(axis=(0, 1)), other - other.mean(axis=(0, 1))
    size = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / size if size > 1e-6 else 0.0
