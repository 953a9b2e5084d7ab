"""Reading pictures of any common kind into RGB bytes, with a clear error where one cannot be read.

Records count pixels in the picture as it is *shown*: a camera's rotation note (EXIF) is applied, alpha is laid over a
background, 16-bit is brought to 8 by its high byte, grey and palette become RGB, CMYK goes through Pillow's conversion,
and of an animated picture the first frame is taken.
"""

from __future__ import annotations

import functools
import importlib
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
# Largest first. libjpeg returns ceil(side / factor) pixels (its documentation, "scale_num/scale_denom").
_REDUCED = {8: cv2.IMREAD_REDUCED_COLOR_8, 4: cv2.IMREAD_REDUCED_COLOR_4, 2: cv2.IMREAD_REDUCED_COLOR_2}
_ORIENTATION = 0x0112  # EXIF's tag; 5 to 8 lie on their side


def read_picture(path: str | Path, background: tuple[int, int, int] = WHITE) -> Picture:
    """Read a picture as (H, W, 3) uint8 RGB; transparent parts show `background`.

    Raises:
        ImageError: the file is missing, truncated, no picture or absurdly large; the message names it.
    """
    return decode_picture(_read_bytes(Path(path)), str(path), background)


def as_picture(image: str | Path | NDArray[Any] | Image.Image, background: tuple[int, int, int] = WHITE) -> Picture:
    """RGB bytes (H, W, 3) of a path, a Pillow image or an array; transparent parts show `background`.

    Arrays are grey, RGB or RGBA, (H, W[, C]), uint8 or uint16; a Pillow image is turned as its EXIF note says.

    Raises:
        ImageError: a picture that cannot be read, or anything else.
    """
    if isinstance(image, (str, Path)):
        return read_picture(image, background)
    if isinstance(image, Image.Image):
        return _to_rgb(ImageOps.exif_transpose(image), background)
    array = np.asarray(image)
    shape_fits = array.ndim == 2 or (array.ndim == 3 and array.shape[2] in (1, 3, 4))
    if array.dtype not in (np.uint8, np.uint16) or not shape_fits:
        raise ImageError(
            f"an array of shape {array.shape} and type {array.dtype} is no picture; give (H, W, 3) uint8 RGB, or a path"
        )
    if 0 in array.shape:
        raise ImageError(f"a picture of {array.shape[1]} x {array.shape[0]} pixels shows nothing")
    if array.dtype == np.uint16:
        array = (array >> 8).astype(np.uint8)
    if array.ndim == 2 or array.shape[2] == 1:
        return np.repeat(array.reshape(*array.shape[:2], 1), 3, axis=2)
    if array.shape[2] == 4:
        return _to_rgb(Image.fromarray(np.ascontiguousarray(array), "RGBA"), background)
    return np.ascontiguousarray(array)


def read_reduced(path: str | Path, shrink: float) -> tuple[Picture, tuple[int, int], int]:
    """A picture that will be shown `shrink` times smaller: its pixels, its full (width, height), and a factor.

    The factor is 1, 2, 4 or 8 and at most `shrink`; each pixel returned covers `factor` x `factor` pixels of
    the whole picture, beginning at its top-left corner (the last column and row may reach over the border). A JPEG is
    decoded at that size from fewer of its frequencies, which saves up to a fifth of the time and all the averaging
    afterwards; anything else is read whole, with factor 1. Raises as :func:`read_picture`.
    """
    content = _read_bytes(Path(path))
    factor = next((number for number in _REDUCED if number <= shrink), 1)
    if factor > 1 and _is_for_opencv(content) and (size := _shown_size(content)) is not None:
        small = _decode_with_opencv(content, _REDUCED[factor])
        # Another size would mean that this OpenCV shrinks in another way; then the pixels' places are not known.
        if small is not None and small.shape[:2] == (-(-size[1] // factor), -(-size[0] // factor)):
            return small, size, factor
    picture = decode_picture(content, str(path))
    return picture, (picture.shape[1], picture.shape[0]), 1


def read_with_one_thread(worker: int = 0) -> None:
    """Let OpenCV use one thread in this process and those that it forks later, of which there are as many as cores.

    Not to be called in a fork: it has none of the threads that OpenCV waits for when it ends them. A process that was
    started afresh (`worker` is torch's number of it) may call it.
    """
    cv2.setNumThreads(1)


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImageError(f"{path}: no such picture; check the document's image folder or give --images") from error
    except OSError as error:
        raise ImageError(f"{path}: cannot be read ({error.strerror or error})") from error


def decode_picture(content: bytes, name: str, background: tuple[int, int, int] = WHITE) -> Picture:
    """As :func:`read_picture`, from the file's bytes; `name` is used in messages."""
    if _is_for_opencv(content):
        # OpenCV decodes these about twice as fast as Pillow, and applies the EXIF rotation by itself.
        picture = _decode_with_opencv(content, cv2.IMREAD_COLOR)
        if picture is not None:
            return picture
    return _decode_with_pillow(content, name, background)


def _decode_with_opencv(content: bytes, flags: int) -> Picture | None:
    try:
        bgr = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    except cv2.error:  # too many pixels for it; Pillow says so in words
        return None
    return None if bgr is None else cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)  # type: ignore[return-value]


def _shown_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a picture as it is shown, from its header; None where Pillow cannot tell."""
    try:
        with Image.open(io.BytesIO(content)) as opened:
            width, height = opened.size
            turned = opened.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return (height, width) if turned else (width, height)


def _is_for_opencv(content: bytes) -> bool:
    """Whether this is a plain JPEG of a sane size and complete: it ends with the end mark.

    OpenCV fills the rest of a torn one with grey, and makes room for whatever the header says, also to read it reduced.
    """
    return (
        content[:3] == b"\xff\xd8\xff"
        and content.rstrip(b"\x00")[-2:] == b"\xff\xd9"
        and b"Adobe" not in content[:4096]
        and 0 < _pixels_of_jpeg(content) <= MOST_PIXELS
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


_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")  # ISO/IEC 23008-12, annex B


def _is_heif(content: bytes) -> bool:
    return content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS


@functools.cache
def _reads_heif() -> bool:
    """Teach Pillow to read HEIF where its plug-in is installed; returns whether it is."""
    try:
        module = importlib.import_module("pillow_heif")
    except ImportError:
        return False
    module.register_heif_opener()
    return True


def _decode_with_pillow(content: bytes, name: str, background: tuple[int, int, int]) -> Picture:
    if _is_heif(content):
        _reads_heif()
    try:
        with Image.open(io.BytesIO(content)) as opened:
            opened.seek(0)
            opened.load()
            ImageOps.exif_transpose(opened, in_place=True)  # its other form copies pictures that stand upright too
            return _to_rgb(opened, background)
    except Image.DecompressionBombError as error:
        raise ImageError(f"{name}: too many pixels to be a picture of ours ({error})") from error
    except UnidentifiedImageError as error:
        if _is_heif(content) and not _reads_heif():
            raise ImageError(f"{name}: a HEIF picture; `pip install pillow-heif` to read it, or make a JPEG") from error
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
            # Pillow widens 16-bit PNGs to mode "I" in some versions; there values above 255 tell 16 bits from 8.
            is_wide = picture.mode != "I" or values.max(initial=0) > 255
            grey = values.astype(np.int64) >> 8 if is_wide else values
        return np.repeat(grey.astype(np.uint8)[:, :, None], 3, axis=2)
    if picture.mode == "P" or "transparency" in picture.info or picture.mode in ("LA", "PA", "La", "RGBa"):
        picture = picture.convert("RGBA")
    if picture.mode == "RGBA":
        flat = Image.new("RGBA", picture.size, (*background, 255))
        picture = Image.alpha_composite(flat, picture)
    if picture.mode != "RGB":  # else it would be a copy
        picture = picture.convert("RGB")
    return np.array(picture, dtype=np.uint8)
