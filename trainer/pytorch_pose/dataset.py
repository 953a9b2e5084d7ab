"""Documents as a torch dataset whose items are those of pytorch-pose's own."""

from __future__ import annotations

import numpy as np
import torch

from trainer.data.augment import sample_generator
from trainer.data.crop import crop_affine
from trainer.data.dataset import Item, PoseDataset
from trainer.pytorch_pose.samples import draw_augmentation, make_sample, points_of_record


class PytorchPoseDataset(PoseDataset):
    """A :class:`PoseDataset` with crops and points as pytorch-pose rounds them (:mod:`trainer.pytorch_pose.samples`).

    `picture` is float32 in 0..1 with the colour change already in it, `xy_map` the centre of the whole map cell, NaN
    where pytorch-pose draws nothing. `crop_from_image` is the map before its roundings.
    """

    def __getitem__(self, key: tuple[int, int] | int) -> Item:
        epoch, index = key if isinstance(key, tuple) else (0, key)
        sample, options = self.samples[index], self.options
        points, centre, scale = points_of_record(
            sample.record, self.counts(sample.record), options.crop, options.keypoints
        )
        draw = None
        if self.augmentation is not None:
            draw = draw_augmentation(self.augmentation, sample_generator(self.seed, epoch, index))
        picture, _ = self._read(sample, epoch, index)
        made = make_sample(picture, points, centre, scale, options.size, options.stride, draw, options.keypoints)
        cells = np.where(made.drawn[:, None], made.map_points[:, :2] - 0.5, np.nan)
        # In a mirrored picture the centre is mirrored too; the map from the original picture mirrors in the crop.
        turn, mirrored = (0.0, False) if draw is None else (float(draw.rotation_deg), draw.mirror)
        matrix = crop_affine(
            float(centre[0]) + 0.5, float(centre[1]) + 0.5, float(made.scale) * 200.0, options.size, -turn, mirrored
        )
        return {
            "picture": torch.from_numpy(made.picture),
            "xy_map": torch.from_numpy(cells.astype(np.float32)),
            "counts": torch.from_numpy(made.counts),
            "crop_from_image": torch.from_numpy(matrix),
            "index": torch.tensor(index),
        }
