"""Width and height of a rendered picture, read from its header: PNG, JPEG, EXR, TIFF, TGA.

Needs only the standard library, and reads only a few hundred bytes of a file, so that thousands of frames can be
checked. The first bytes decide the format, not the name; only TGA, which has no mark there, goes by its name.
"""

import os
import struct
from typing import BinaryIO, Dict, NamedTuple, Tuple

from ..errors import ImageError


class ImageSize(NamedTuple):
    """Size of the stored picture, and its place in the full frame; all in pixels.

    The two differ only for an EXR whose data window is not its display window (render region, overscan).

    Attributes:
        width: of the stored picture.
        height: of the stored picture.
        offset: left and top of the stored picture in the full frame.
        full: (width, height) of the full frame.
    """

    width: int
    height: int
    offset: Tuple[int, int]
    full: Tuple[int, int]


READABLE = ("png", "jpg", "jpeg", "exr", "tif", "tiff", "tga")


def read_image_size(path: str) -> ImageSize:
    """Size of the picture at ``path``.

    Raises:
        ImageError: the file is of none of the known formats, is cut off before its size, or has a size of 0.
        OSError: it cannot be opened.
    """
    with open(path, "rb") as stream:
        start = stream.read(32)
        try:
            if start.startswith(b"\x89PNG\r\n\x1a\n"):
                size = _png(start)
            elif start.startswith(b"\xff\xd8"):
                size = _jpeg(stream)
            elif start.startswith(b"\x76\x2f\x31\x01"):
                size = _exr(stream)
            elif start[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
                size = _tiff(stream, start)
            elif os.path.splitext(path)[1].lower() == ".tga":
                size = _tga(start)
            else:
                raise ImageError(
                    "cannot read the size of {}: not a PNG, JPEG, EXR, TIFF or TGA file; leave out {--only-rendered} "
                    "to take the size of the Render Settings",
                    path,
                )
        except (struct.error, ValueError, KeyError, IndexError) as error:
            raise ImageError(
                "cannot read the size of {}: its header is damaged or cut off ({}); render the frame again", path, error
            ) from error
    if size.width < 1 or size.height < 1:
        raise ImageError("{} has a size of {} x {}; render the frame again", path, size.width, size.height)
    return size


def _whole(width: int, height: int) -> ImageSize:
    return ImageSize(width, height, (0, 0), (width, height))


def _png(start: bytes) -> ImageSize:
    """PNG specification (W3C), 5.2 and 11.2.1: IHDR comes first, its first two big-endian words are the size."""
    if start[12:16] != b"IHDR":
        raise ValueError("no IHDR chunk at the start")
    return _whole(*struct.unpack(">II", start[16:24]))


def _jpeg(stream: BinaryIO) -> ImageSize:
    """ITU-T T.81, annex B: segments of marker and length up to a start-of-frame (SOF0..15 without DHT, JPG, DAC)."""
    stream.seek(2)
    while True:
        byte = stream.read(1)
        while byte and byte != b"\xff":
            byte = stream.read(1)
        while byte == b"\xff":
            byte = stream.read(1)
        if not byte:
            raise ValueError("no start of frame")
        marker = byte[0]
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:  # stand-alone markers carry no length
            continue
        (length,) = struct.unpack(">H", stream.read(2))
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            _precision, height, width = struct.unpack(">BHH", stream.read(5))
            return _whole(width, height)
        if length < 2 or marker == 0xDA:
            raise ValueError("no start of frame before the scan")
        stream.seek(length - 2, 1)


def _exr(stream: BinaryIO) -> ImageSize:
    """OpenEXR File Layout (openexr.com): attributes of name, type, size, value up to an empty name.

    For a multi-part file the first part's header counts.
    """
    stream.seek(8)
    windows: Dict[bytes, Tuple[int, ...]] = {}
    while True:
        name = _c_string(stream)
        if not name:
            break
        kind = _c_string(stream)
        (size,) = struct.unpack("<i", stream.read(4))
        if size < 0 or size > 64 << 20:
            raise ValueError("attribute {} of {} bytes".format(name.decode("latin-1"), size))
        value = stream.read(size)
        if kind == b"box2i":
            windows[name] = struct.unpack("<4i", value)
        if b"dataWindow" in windows and b"displayWindow" in windows:
            break
    left, top, right, bottom = windows[b"dataWindow"]
    full_left, full_top, full_right, full_bottom = windows[b"displayWindow"]
    return ImageSize(
        right - left + 1,
        bottom - top + 1,
        (left - full_left, top - full_top),
        (full_right - full_left + 1, full_bottom - full_top + 1),
    )


def _c_string(stream: BinaryIO) -> bytes:
    text = b""
    while True:
        byte = stream.read(1)
        if not byte or len(text) > 255:
            raise ValueError("an attribute name without end")
        if byte == b"\0":
            return text
        text += byte


def _tiff(stream: BinaryIO, start: bytes) -> ImageSize:
    """TIFF 6.0, section 2, and BigTIFF: tags 256 (width) and 257 (height) of the first directory."""
    order = "<" if start[:2] == b"II" else ">"
    is_big = start[2:4] in (b"+\0", b"\0+")
    count_format, entry_size, value_at = (order + "Q", 20, 12) if is_big else (order + "H", 12, 8)
    (offset,) = struct.unpack(order + ("Q" if is_big else "I"), start[8:16] if is_big else start[4:8])
    stream.seek(offset)
    (count,) = struct.unpack(count_format, stream.read(struct.calcsize(count_format)))
    formats = {1: "B", 3: "H", 4: "I", 16: "Q"}  # BYTE, SHORT, LONG, LONG8
    sizes = {}
    for _ in range(min(count, 4096)):
        entry = stream.read(entry_size)
        tag, kind = struct.unpack(order + "HH", entry[:4])
        if tag in (256, 257):
            value_format = order + formats[kind]
            (sizes[tag],) = struct.unpack(value_format, entry[value_at : value_at + struct.calcsize(value_format)])
    return _whole(sizes[256], sizes[257])


def _tga(start: bytes) -> ImageSize:
    """Truevision TGA 2.0, header fields 5.3 and 5.4: little-endian width at byte 12, height at 14."""
    if len(start) < 18 or start[1] > 1 or start[2] not in (1, 2, 3, 9, 10, 11, 32, 33):
        raise ValueError("not a TGA header")
    return _whole(*struct.unpack("<HH", start[12:16]))
