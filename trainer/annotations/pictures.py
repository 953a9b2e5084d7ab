"""Pictures on disk against the records that name them, without decoding a pixel before the size is known to be sane."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from trainer.errors import ImageError

_EXIF_ORIENTATION = 0x0112


def read_picture_size(path: Path) -> tuple[int, int]:
    """Width and height of the picture as it is shown, from the file's header; nothing is decoded.

    A note of the camera that turns the picture (EXIF orientation) is obeyed, as where pictures are read to train on.

    Raises:
        ImageError: no such file, not a picture, cut short, or past Pillow's limit of 179 million pixels.
    """
    try:
        with Image.open(path) as picture:
            width, height = picture.size
            kind = picture.format
            if _is_turned(picture):
                width, height = height, width
    except FileNotFoundError:
        raise ImageError(f"{path}: the picture is missing") from None
    except Image.DecompressionBombError:
        raise ImageError(f"{path}: claims more pixels than any picture here may have (179 million)") from None
    except UnidentifiedImageError:
        raise ImageError(f"{path}: is not a picture that can be read") from None
    except Exception as error:  # Pillow raises whatever a damaged header makes it stumble over
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise ImageError(f"{path}: cannot be read as a picture: {reason}") from error
    if kind in ("PNG", "JPEG") and not _has_its_end(path, kind):
        raise ImageError(f"{path}: the {kind} is cut short (its end is missing)")
    return width, height


def decode_picture(path: Path) -> None:
    """Decode every pixel once, to see that it can be done; ImageError if not. The size is checked first."""
    read_picture_size(path)
    try:
        with Image.open(path) as picture:
            picture.load()
    except Exception as error:  # as above
        raise ImageError(f"{path}: cannot be decoded: {str(error) or type(error).__name__}") from error


def turns_sideways(path: Path) -> bool:
    """Whether the file's EXIF orientation swaps width and height, which some readers obey and others do not."""
    try:
        with Image.open(path) as picture:
            return _is_turned(picture)
    except Exception:  # no picture
        return False


def _is_turned(picture: Image.Image) -> bool:
    try:
        return picture.getexif().get(_EXIF_ORIENTATION) in (5, 6, 7, 8)
    except Exception:  # an unreadable EXIF block turns nothing
        return False


def _has_its_end(path: Path, kind: str) -> bool:
    with path.open("rb") as stream:
        stream.seek(0, 2)
        stream.seek(max(0, stream.tell() - 4096))
        tail = stream.read()
    return (b"IEND" if kind == "PNG" else b"\xff\xd9") in tail
