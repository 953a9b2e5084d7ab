"""Random changes to a training sample: where the square lies, left and right, and colours.

Every number comes from one generator seeded by (seed, epoch, sample), so a sample looks the same however many workers
read it and wherever a run was resumed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Augmentation:
    """How much each random change may do; zeros switch it off."""

    rotation_deg: float = 30.0
    """Standard deviation of the turn; cut off at twice this."""
    rotation_chance: float = 0.6
    scale: float = 0.25
    """Standard deviation of the square's relative size; cut off at +- this."""
    shift: float = 0.0
    """Largest shift of the square, as a part of its side, in x and y each."""
    flip_chance: float = 0.5
    channel_gain: float = 0.2
    """Each colour channel is multiplied by 1 +- this."""
    brightness: float = 0.0
    """Largest value added to all channels, in 0..1."""
    contrast: float = 0.0
    """Contrast about mid-grey is multiplied by 1 +- this."""
    grey_chance: float = 0.0
    """How often a picture becomes grey, as pencil drawings are."""
    hue_chance: float = 0.0
    """How often the colour channels are permuted: hair and clothes of drawn characters have any hue."""


# Changes for drawings, which vary more than photographs: any hue, pencil without colour, harder light.
DRAWN_COLOURS: dict[str, Any] = {"hue_chance": 0.3, "grey_chance": 0.1, "contrast": 0.2, "brightness": 0.1}


@dataclass(frozen=True)
class Geometry:
    """One draw of the geometric changes."""

    rotation_deg: float = 0.0
    zoom: float = 1.0
    """The square's side is multiplied by this."""
    shift_x: float = 0.0
    shift_y: float = 0.0
    mirror: bool = False


def sample_generator(seed: int, epoch: int, index: int) -> np.random.Generator:
    """The generator for one sample in one epoch."""
    return np.random.default_rng((seed, epoch, index))


def draw_geometry(how: Augmentation, random: np.random.Generator) -> Geometry:
    """Draw rotation, scale, shift and flip. The number of random draws does not depend on the options."""
    turn, size, shift_x, shift_y = random.standard_normal(), random.standard_normal(), *random.uniform(-1, 1, 2)
    turns, mirrors = random.random() < how.rotation_chance, random.random() < how.flip_chance
    angle = float(np.clip(turn * how.rotation_deg, -2 * how.rotation_deg, 2 * how.rotation_deg)) if turns else 0.0
    zoom = float(np.clip(1.0 + size * how.scale, 1.0 - how.scale, 1.0 + how.scale))
    return Geometry(angle, zoom, float(shift_x * how.shift), float(shift_y * how.shift), bool(mirrors))


def draw_colour(how: Augmentation, random: np.random.Generator) -> NDArray[np.float32]:
    """Draw a colour change as a (3, 4) float32 map: new RGB = map[:, :3] @ RGB + map[:, 3], cut to 0..1."""
    gain = 1.0 + random.uniform(-how.channel_gain, how.channel_gain, 3)
    contrast = 1.0 + random.uniform(-how.contrast, how.contrast)
    brightness = random.uniform(-how.brightness, how.brightness)
    order = random.permutation(3) if random.random() < how.hue_chance else np.arange(3)
    mix = np.eye(3)[order]
    if random.random() < how.grey_chance:
        mix = np.tile([0.299, 0.587, 0.114], (3, 1))  # luma weights of ITU-R BT.601
    linear = contrast * gain[:, None] * mix
    offset = 0.5 * (1.0 - contrast) + brightness
    return np.concatenate([linear, np.full((3, 1), offset)], axis=1).astype(np.float32)
