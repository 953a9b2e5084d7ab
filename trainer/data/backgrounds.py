"""Random backgrounds behind rendered people: a pool of pictures, composited by the renders' alpha channel.

Only pictures with an alpha channel change; all others stay as they are. The choice depends on the sample's random
generator alone, so a sample looks the same in any worker. Backgrounds are read when they are needed.

A file does not say how its colours carry their alpha, and renderers differ: PNG's standard wants straight
colours, as Blender writes them; Arnold writes premultiplied ones unless "Unpremult Alpha" is on (Arnold User Guide,
"PNG", which adds that the standard does not allow it), and whether that happens before or after the colours are encoded
for the screen is the renderer's choice too. So it is found from the pixels (:func:`alpha_kind`), unless the user
chooses:

straight              colour of the object itself; over a background b: a * colour + (1 - a) * b
premultiplied         colour times alpha as stored; over b: colour + (1 - a) * b
premultiplied-linear  the same in linear light, encoded for the screen (sRGB) afterwards
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from trainer.data.pictures import Picture, read_picture
from trainer.errors import ImageError, RunError

ALPHA_KINDS = ("straight", "premultiplied", "premultiplied-linear")
_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})
_WITH_ALPHA = frozenset({"RGBA", "LA", "PA", "La", "RGBa"})
# Share of the half-transparent pixels that may break the rule of a kind: noise, and rounding to 8 bits.
_EXCEPTIONS = 0.01
# The smallest part of a background that is shown, of the largest with the picture's shape.
_SMALLEST_PART = 0.5
# Headers of so many pictures are looked at before a run starts, and so many are decoded.
_MOST_HEADERS = 20_000
_MOST_DECODED = 32

_SRGB = np.arange(256) / 255.0
_TO_LINEAR = np.where(_SRGB <= 0.04045, _SRGB / 12.92, ((_SRGB + 0.055) / 1.055) ** 2.4)  # IEC 61966-2-1


def _to_srgb(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    low, high = linear * 12.92, 1.055 * np.maximum(linear, 0.0031308) ** (1 / 2.4) - 0.055
    return 255.0 * np.where(linear <= 0.0031308, low, high)


_ALPHA_AS_SRGB = _to_srgb(_SRGB)


class BackgroundPool:
    """The background pictures of a folder and its subfolders.

    Args:
        folder: of the pictures.
        alpha: one of ``ALPHA_KINDS`` for all rendered pictures; "auto" finds it for each picture.

    Raises:
        RunError: a folder without pictures.
    """

    def __init__(self, folder: str | Path, alpha: str = "auto"):
        self.folder, self.alpha = Path(folder), alpha
        if alpha != "auto" and alpha not in ALPHA_KINDS:
            raise RunError(f"alpha {alpha!r} is none of auto, {', '.join(ALPHA_KINDS)}")
        if not self.folder.is_dir():
            raise RunError(f"{self.folder}: no such folder of backgrounds")
        found = (path for path in self.folder.rglob("*") if path.suffix.lower() in _ENDINGS and path.is_file())
        self.names = sorted(path.relative_to(self.folder).as_posix() for path in found)
        if not self.names:
            raise RunError(f"{self.folder}: holds no picture to use as a background ({', '.join(sorted(_ENDINGS))})")

    def __len__(self) -> int:
        return len(self.names)

    def describe(self) -> dict[str, Any]:
        """For a run's config: the number of pictures, and a hash of their names and sizes in bytes."""
        sizes = "\n".join(f"{name}\t{(self.folder / name).stat().st_size}" for name in self.names)
        digest = hashlib.sha256(sizes.encode("utf-8", "surrogatepass")).hexdigest()
        return {"folder": self.folder.name, "pictures": len(self), "alpha": self.alpha, "sha256": digest}

    def read(self, path: Path, random: np.random.Generator) -> Picture:
        """A picture, composited over a random background where it has an alpha channel.

        Raises:
            ImageError: a picture or a background that cannot be read.
        """
        parts = read_with_alpha(path)
        if parts is None:
            return read_picture(path)
        colours, alpha = parts
        if alpha.min() == 255:
            return colours
        kind = alpha_kind(colours, alpha) if self.alpha == "auto" else self.alpha
        return composite(colours, alpha, self.draw(colours.shape[1], colours.shape[0], random), kind)

    def draw(self, width: int, height: int, random: np.random.Generator) -> Picture:
        """A random part of a random picture, mirrored or not, (height, width, 3); at least half of what would fit."""
        path = self.folder / self.names[int(random.integers(len(self.names)))]
        part, across, down, mirrors = *random.uniform(size=3), random.random() < 0.5
        try:
            picture = read_picture(path)
        except ImageError as error:
            raise ImageError(f"background {error}") from error
        rows, columns = picture.shape[:2]
        largest = min(columns / width, rows / height) * (_SMALLEST_PART + (1 - _SMALLEST_PART) * part)
        wide, high = (max(1, min(most, round(side * largest))) for side, most in ((width, columns), (height, rows)))
        x, y = int(across * (columns - wide + 1)), int(down * (rows - high + 1))
        cut = picture[y : y + high, x : x + wide]
        if mirrors:
            cut = cut[:, ::-1]
        how = cv2.INTER_AREA if wide > width else cv2.INTER_LINEAR
        return cv2.resize(np.ascontiguousarray(cut), (width, height), interpolation=how)  # type: ignore[return-value]


def has_alpha(path: Path) -> bool:
    """Whether a picture's header declares transparency; False too for one that cannot be read."""
    try:
        with Image.open(path) as picture:
            return picture.mode in _WITH_ALPHA or "transparency" in picture.info
    except Exception:  # what is wrong with it is reported by the reader
        return False


def read_with_alpha(path: Path) -> tuple[Picture, NDArray[np.uint8]] | None:
    """Colours (H, W, 3) as stored and alpha (H, W) of a picture; None for one without an alpha channel.

    Raises:
        ImageError: a picture that has one and cannot be decoded.
    """
    try:
        with Image.open(path) as opened:
            if opened.mode not in _WITH_ALPHA and "transparency" not in opened.info:
                return None
            picture = ImageOps.exif_transpose(opened)
            values = np.asarray(picture.convert("RGBA"))
    except FileNotFoundError:
        return None  # read_picture raises the error for it
    except Image.DecompressionBombError as error:
        raise ImageError(f"{path}: too many pixels to be a picture of ours ({error})") from error
    except Exception as error:  # Pillow raises whatever a damaged file makes it stumble over
        raise ImageError(f"{path}: damaged or cut off ({error}); make or copy it again") from error
    return np.ascontiguousarray(values[..., :3]), np.ascontiguousarray(values[..., 3])


def alpha_kind(colours: Picture, alpha: NDArray[np.uint8]) -> str:
    """The one of ``ALPHA_KINDS`` that a picture has, from its half-transparent pixels.

    A premultiplied colour is never brighter than its alpha; straight colours are, but for the darkest figures. A dark
    straight picture may be taken for a premultiplied one; the error in its colours is then at most their brightness.
    """
    partly = (alpha > 0) & (alpha < 255)
    if not partly.any():
        return "straight"  # hard edges: all kinds are one
    brightest, cover = colours[partly].max(axis=1).astype(np.int16), alpha[partly]
    if (brightest > cover.astype(np.int16) + 1).mean() <= _EXCEPTIONS:
        return "premultiplied"
    if (brightest > _ALPHA_AS_SRGB[cover] + 1).mean() <= _EXCEPTIONS:
        return "premultiplied-linear"
    return "straight"


def composite(colours: Picture, alpha: NDArray[np.uint8], background: Picture, kind: str) -> Picture:
    """Colours (H, W, 3) with alpha (H, W) over a background of the same size, uint8."""
    out = np.where((alpha == 255)[..., None], colours, background)
    partly = (alpha > 0) & (alpha < 255)
    cover = alpha[partly, None] / 255.0
    above, below = colours[partly], background[partly]
    if kind == "premultiplied-linear":
        mixed = _to_srgb(np.minimum(_TO_LINEAR[above] + (1 - cover) * _TO_LINEAR[below], 1.0))
    else:
        mixed = (above if kind == "premultiplied" else cover * above) + (1 - cover) * below
    out[partly] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
    return out


def check_transparency(pictures: Iterable[Path]) -> str:
    """One line on how many of the training pictures have transparency, for the user.

    All headers are read (of more than 20,000 pictures a sample), and a few pictures are decoded.

    Raises:
        RunError: no picture has anything to swap.
    """
    paths = list(dict.fromkeys(pictures))
    looked_at = _spread(paths, _MOST_HEADERS)
    with_alpha = [path for path in looked_at if has_alpha(path)]
    of = "" if len(looked_at) == len(paths) else f" looked at, of {len(paths)}"
    without = len(looked_at) - len(with_alpha)
    decoded = _spread(with_alpha, _MOST_DECODED)
    opaque = 0
    for path in decoded:
        parts = read_with_alpha(path)
        opaque += parts is None or bool(parts[1].min() == 255)
    if opaque == len(decoded):
        why = "have no alpha channel" if not with_alpha else "have no transparent pixel"
        raise RunError(
            f"no background can be swapped: all {len(decoded) or len(looked_at)} pictures looked at {why}; render with "
            "alpha and without a sky, or leave out --backgrounds"
        )
    line = f"{without} of {len(looked_at)} pictures{of} have no alpha channel and keep their background"
    return line + (f"; {opaque} of {len(decoded)} decoded have no transparent pixel" if opaque else "")


def _spread(paths: list[Path], most: int) -> list[Path]:
    if len(paths) <= most:
        return paths
    return [paths[place] for place in np.linspace(0, len(paths) - 1, most).astype(int)]
