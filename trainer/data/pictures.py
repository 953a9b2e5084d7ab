"""Reading pictures of any common kind into RGB bytes, or saying plainly why one cannot be read.

Records count pixels in the picture as it is *shown*: a camera's rotation note (EXIF) is applied, alpha is laid over a
background, 16-bit is brought to 8 by its high byte, grey and palette become RGB, CMYK goes through Pillow's conversion,
and of an animated picture the first frame is taken.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from trainer.errors import ImageError

Picture = NDArray[np.uint8]
WHITE = (255, 255, 255)
# Pillow refuses pictures of twice its limit; OpenCV takes up to 2^30 pixels, 3 GB of them from a file of 1 KB.
MOST_PIXELS = 2 * (Image.MAX_IMAGE_PIXELS or 0)


def read_picture(path: str | Path, background: tuple[int, int, int] = WHITE) -> Picture:
    """Read a picture as (H, W, 3) uint8 RGB; transparent parts show `background`.

    Raises :class:`ImageError` naming the file for one that is missing, truncated, no picture or absurdly large.
    """
    path = Path(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ImageError(f"{path}: no such picture; check the document's image folder or give --images") from error
    except OSError as error:
        raise ImageError(f"{path}: cannot be read ({error.strerror or error})") from error
    return decode_picture(content, str(path), background)


def decode_picture(content: bytes, name: str, background: tuple[int, int, int] = WHITE) -> Picture:
    """As :func:`read_picture`, from the file's bytes; `name` is used in messages."""
    if _is_plain_jpeg(content) and 0 < _pixels_of_jpeg(content) <= MOST_PIXELS:
        # OpenCV decodes these about twice as fast as Pillow, and applies the EXIF rotation by itself.
        try:
            bgr = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        except cv2.error:  # too many pixels for it; Pillow says so in words
            bgr = None
        if bgr is not None:
            return cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)  # type: ignore[return-value]
    return _decode_with_pillow(content, name, background)


def _is_plain_jpeg(content: bytes) -> bool:
    """Whether this is a complete JPEG (it ends with the end mark: OpenCV fills the rest of a torn one with grey)."""
    return (
        content[:3] == b"\xff\xd8\xff"
        and content.rstrip(b"\x00")[-2:] == b"\xff\xd9"
        and b"Adobe" not in content[:4096]
    )


def _pixels_of_jpeg(content: bytes) -> int:
    """Width times height from a JPEG's frame header (ITU-T T.81, B.2.2); 0 where there is none in its place."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a filler
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(content[at + 5 : at + 7], "big") * int.from_bytes(content[at + 7 : at + 9], "big")
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return 0


def _decode_with_pillow(content: bytes, name: str, background: tuple[int, int, int]) -> Picture:
    try:
        with Image.open(io.BytesIO(content)) as opened:
            opened.seek(0)
            opened.load()
            picture = ImageOps.exif_transpose(opened)
            return _to_rgb(picture, background)
    except Image.DecompressionBombError as error:
        raise ImageError(f"{name}: too many pixels to be a picture of ours ({error})") from error
    except UnidentifiedImageError as error:
        raise ImageError(
            f"{name}: no picture, or of a kind that cannot be read; use PNG, JPEG, WebP or TIFF"
        ) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise ImageError(f"{name}: damaged or cut off ({error}); make or copy it again") from error


def _to_rgb(picture: Image.Image, background: tuple[int, int, int]) -> Picture:
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        values: NDArray[Any] = np.asarray(picture)
        if picture.mode == "F":
            grey: NDArray[Any] = np.clip(values * (255.0 if values.max(initial=0.0) <= 1.0 else 1.0), 0, 255)
        else:
            # Pillow widens 16-bit PNGs to mode "I" in some versions; values above 255 tell 16 bits from 8.
            grey = values.astype(np.int64) >> 8 if values.max(initial=0) > 255 else values
        return np.repeat(grey.astype(np.uint8)[:, :, None], 3, axis=2)
    if picture.mode == "P" or "transparency" in picture.info or picture.mode in ("LA", "PA", "La", "RGBa"):
        picture = picture.convert("RGBA")
    if picture.mode == "RGBA":
        flat = Image.new("RGBA", picture.size, (*background, 255))
        picture = Image.alpha_composite(flat, picture)
    return np.asarray(picture.convert("RGB"), dtype=np.uint8).copy()
