"""Many crops of one picture: its halves, quarters and so on are averaged once, and crops begin with the nearest."""

from __future__ import annotations

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from trainer.data.crop import Affine, crop_picture, from_reduced, invert_affine, shrink_of

# Averaging by whole factors reaches the wanted one up to this share; what is left is bilinear, as below a factor of 2.
NEAR_ENOUGH = 0.85
MOST_LEVELS = 12
MOST_SAMPLES = 8  # a side; more is wanted by absurd boxes only


class Mipmap:
    """A picture and its reductions by 2, 4, 8, ..., made when they are first needed (Williams 1983).

    Args:
        picture: RGB bytes (H, W, 3). Where its sides are odd, the last row or column counts twice in a reduction.
    """

    def __init__(self, picture: NDArray[np.uint8]) -> None:
        self.height, self.width = picture.shape[:2]
        self._levels = [picture]

    def pixels(self, number: int) -> NDArray[np.uint8]:
        """The picture reduced by 2 ** `number`: ceil(H / 2 ** number) rows, each of whole cells from the top-left."""
        while len(self._levels) <= number:
            above = self._levels[-1]
            height, width = above.shape[:2]
            if height % 2 or width % 2:
                above = cv2.copyMakeBorder(above, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)  # type: ignore[assignment]
            half = cv2.resize(above, (above.shape[1] // 2, above.shape[0] // 2), interpolation=cv2.INTER_AREA)
            self._levels.append(half)  # type: ignore[arg-type]
        return self._levels[number]

    def crop(self, crop_from_image: Affine, size: int) -> NDArray[np.uint8] | Tensor:
        """The crop (size, size, 3), bytes, as `crop_picture` makes it.

        That averages by one whole factor first; here the factor is a power of 2 times a whole number.
        """
        number = level_for(shrink_of(crop_from_image), max(self.width, self.height))
        return crop_picture(self.pixels(number), from_reduced(crop_from_image, 2**number), size)


class DeviceMipmap(Mipmap):
    """The same on a device: the picture goes there once, and its crops are made and stay there.

    Its crops differ from the others by rounding and by how a factor between two powers of 2 is averaged. Not timed on a
    GPU yet.
    """

    def __init__(self, picture: NDArray[np.uint8], device: torch.device) -> None:
        super().__init__(picture)
        bytes_there = torch.from_numpy(np.ascontiguousarray(picture)).to(device)
        self._there = [bytes_there.permute(2, 0, 1)[None].float()]

    def crop(self, crop_from_image: Affine, size: int) -> Tensor:
        """The crop (size, size, 3), bytes on the device."""
        shrink = shrink_of(crop_from_image)
        number = level_for(shrink, max(self.width, self.height))
        level = self._level(number)
        # The rest of the factor: so many samples a side in each pixel of the crop, averaged.
        samples = max(1, min(int(shrink / 2**number + 1e-6), MOST_SAMPLES))
        image_from_crop = invert_affine(from_reduced(crop_from_image, 2**number))
        height, width = level.shape[2:]
        # grid_sample counts from -1 to 1 between the borders, on both sides.
        linear = image_from_crop[:, :2] * size / np.array([[width], [height]])
        middle = 2 * (image_from_crop @ (size / 2, size / 2, 1)) / (width, height) - 1
        theta = torch.from_numpy(np.column_stack([linear, middle])[None]).float().to(level.device)
        grid = functional.affine_grid(theta, [1, 3, size * samples, size * samples], align_corners=False)
        crop = functional.grid_sample(level, grid, align_corners=False)
        if samples > 1:
            crop = functional.avg_pool2d(crop, samples)
        return crop[0].permute(1, 2, 0).add_(0.5).clamp_(0, 255).to(torch.uint8)

    def _level(self, number: int) -> Tensor:
        while len(self._there) <= number:
            above = self._there[-1]
            height, width = above.shape[2:]
            if height % 2 or width % 2:
                above = functional.pad(above, (0, width % 2, 0, height % 2), mode="replicate")
            self._there.append(functional.avg_pool2d(above, 2))
        return self._there[number]

    def pixels(self, number: int) -> NDArray[np.uint8]:
        """The reduced picture, from the device."""
        return self._level(number)[0].permute(1, 2, 0).add(0.5).to(torch.uint8).cpu().numpy()


def mipmap_on(device: torch.device, picture: NDArray[np.uint8]) -> Mipmap:
    """Where crops are made: by OpenCV for a network on the CPU, else on its device."""
    return Mipmap(picture) if device.type == "cpu" else DeviceMipmap(picture, device)


def level_for(shrink: float, longer_side: int) -> int:
    """The smallest copy from which a crop that shrinks so much can be made as finely as from the picture itself."""
    wanted = min(int(shrink + 1e-6), longer_side)
    number = 0
    for further in range(1, MOST_LEVELS):
        factor = 2**further
        if factor > wanted:
            break
        if wanted // factor * factor >= NEAR_ENOUGH * wanted:
            number = further
    return number
