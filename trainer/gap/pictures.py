"""What crops look like, as numbers: colours, edges, width of lines, texture; and as a network sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from trainer.data.crop import Affine, apply_affine, crop_picture, invert_affine
from trainer.data.pictures import Picture
from trainer.evaluation.samples import Sample, read_sample
from trainer.gap.distances import Values
from trainer.models.card import card_of, input_size
from trainer.prediction import batches, crop_of, input_of

BATCH = 16
# Name -> group. Lengths are pixels of the crop that the network sees.
STATISTICS = {
    "brightness": "colours",
    "contrast": "colours",
    "saturation": "colours",
    "white, share": "colours",
    "black, share": "colours",
    "colours, bits": "colours",
    "edges, share": "edges",
    "edges' contrast": "edges",
    "dark lines, share": "lines",
    "lines' width": "lines",
    "lines' darkness": "lines",
    "flat, share": "texture",
    "grain off the edges": "texture",
    "picture's pixels a crop's pixel": "size",
}
GROUPS = tuple(dict.fromkeys(STATISTICS.values()))

_WHITE, _BLACK = 0.95, 0.15  # of the full brightness
_EDGE = (60, 140)  # Canny's thresholds, of 255
_LINE_REACH, _LINE_DARKER = 9, 24  # a dark line is narrower than this, and darker than both sides by at least this
_FEWEST_OF_LINE = 40  # pixels, for a width
_FLAT = 1.5  # levels of 255: what JPEG leaves of a plain colour


@dataclass(frozen=True)
class Seen:
    """N crops: what they look like (N, statistics), NaN where a crop has none, and the network's features (N, C)."""

    statistics: Values
    features: Values


def look_at(
    model: nn.Module,
    samples: Sequence[Sample],
    progress: Callable[[Iterable[Any], int], Iterable[Any]] | None = None,
) -> Seen:
    """Statistics and middle features of the crops of people.

    Raises:
        ImageError: as `read_sample`.
    """
    size = input_size(model)
    statistics, features = [], []
    middle = MiddleFeatures(model)
    groups: Iterable[Sequence[Sample]] = batches(samples, BATCH)
    for group in progress(groups, len(samples)) if progress else groups:
        matrices = [crop_of(model, sample.record) for sample in group]
        pictures = [read_sample(sample) for sample in group]
        crops = [crop_picture(picture, matrix, size) for picture, matrix in zip(pictures, matrices, strict=True)]
        statistics += [
            picture_statistics(inside(crop, picture.shape, matrix), matrix)
            for crop, picture, matrix in zip(crops, pictures, matrices, strict=True)
        ]
        features.append(middle.of(input_of(np.stack(crops), card_of(model))))
    return Seen(np.array(statistics), np.concatenate(features))


class MiddleFeatures:
    """The features of a network where its resolution is lowest, averaged over the crop.

    That place is found by what the modules return for the first batch: of those with the fewest cells (more than one),
    the last that runs. In a stacked hourglass it is the innermost of the last stack. A network without modules inside
    has its heatmaps there.

    Attributes:
        place: the module's name, None before the first batch, "" for the heatmaps.
    """

    def __init__(self, model: nn.Module) -> None:
        self.model = model
        self.place: str | None = None

    @torch.inference_mode()
    def of(self, batch: Tensor) -> Values:
        """Features (B, C) of the network's input (B, 3, H, W)."""
        batch = batch.to(next(self.model.parameters()).device)
        modules = dict(self.model.named_modules())
        if self.place is None:
            self.place = self._lowest(modules, batch)
        if not self.place:
            return self.model(batch)[-1].float().mean(dim=(2, 3)).cpu().double().numpy()
        kept: list[Tensor] = []
        hook = modules[self.place].register_forward_hook(lambda _module, _inputs, output: kept.append(output))
        try:
            self.model(batch)
        finally:
            hook.remove()
        return kept[-1].float().mean(dim=(2, 3)).cpu().double().numpy()

    def _lowest(self, modules: dict[str, nn.Module], batch: Tensor) -> str:
        cells: list[tuple[int, str]] = []
        hooks = []
        for name, module in modules.items():

            def note(_module: nn.Module, _inputs: Any, output: Any, name: str = name) -> None:
                if name and isinstance(output, Tensor) and output.ndim == 4 and min(output.shape[2:]) > 1:
                    cells.append((output.shape[2] * output.shape[3], name))

            hooks.append(module.register_forward_hook(note))
        try:
            self.model(batch[:1])
        finally:
            for hook in hooks:
                hook.remove()
        fewest = min((count for count, _ in cells), default=0)
        return next((name for count, name in reversed(cells) if count == fewest), "")


def inside(crop: Picture, shape: Sequence[int], crop_from_image: Affine) -> Picture:
    """The part of a crop that the picture fills; all of the crop where that is nothing."""
    corners = apply_affine(crop_from_image, np.array([[0.0, 0.0], [shape[1], shape[0]]]))
    (x0, y0), (x1, y1) = (np.clip(np.round(corner), 0, crop.shape[0]).astype(int).tolist() for corner in corners)
    return crop[y0:y1, x0:x1] if min(x1 - x0, y1 - y0) >= 2 * _LINE_REACH else crop


def picture_statistics(picture: Picture, crop_from_image: Affine) -> list[float]:
    """The values of `STATISTICS` of one crop, RGB bytes; NaN for the width of lines where there are hardly any."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    light = grey.astype(np.float32) / 255
    hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
    codes = (picture >> 4).astype(np.int64) @ np.array([256, 16, 1])
    shares = np.bincount(codes.ravel(), minlength=4096) / codes.size
    shares = shares[shares > 0]
    edges = cv2.Canny(grey, *_EDGE) > 0
    slope = np.hypot(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1))
    dark = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((_LINE_REACH, _LINE_REACH), np.uint8))
    line = dark >= _LINE_DARKER
    mean = cv2.blur(light, (5, 5))
    deviation = 255 * np.sqrt(np.clip(cv2.blur(light**2, (5, 5)) - mean**2, 0, None))
    off_edges = cv2.dilate(edges.astype(np.uint8), np.ones((7, 7), np.uint8)) == 0
    enlarged = np.linalg.norm(invert_affine(crop_from_image)[:, 0])
    return [
        float(light.mean()),
        float(light.std()),
        float(hsv[..., 1].mean() / 255),
        float((light >= _WHITE).mean()),
        float((light <= _BLACK).mean()),
        float(-(shares * np.log2(shares)).sum()),
        float(edges.mean()),
        float(slope[edges].mean()) if edges.any() else float("nan"),
        float(line.mean()),
        line_width(line),
        float(dark[line].mean() / 255) if line.any() else float("nan"),
        float((deviation < _FLAT).mean()),
        float(deviation[off_edges].mean()) if off_edges.any() else float("nan"),
        float(enlarged),
    ]


def line_width(line: NDArray[np.bool_]) -> float:
    """Mean width of lines in pixels: a stroke's area over half of its outline; NaN where there are hardly any."""
    if int(line.sum()) < _FEWEST_OF_LINE:
        return float("nan")
    padded = np.pad(line, 1)
    # Steps between line and ground along both axes; of a slanting outline they count 4/pi of its length on average.
    steps = (padded[1:] != padded[:-1]).sum() + (padded[:, 1:] != padded[:, :-1]).sum()
    return float(line.sum() / (0.5 * steps * np.pi / 4))
