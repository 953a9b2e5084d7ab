"""The brightness of a picture's pixels: PNG, and EXR without compression or with ZIP, with the standard library alone.

For the one picture of a proof, not for speed. Sources: the PNG specification (W3C), and the OpenEXR file layout with
its ZIP compression (openexr.com, and OpenEXR's ``ImfZip``: a predictor over bytes, the even ones before the odd
ones).
"""

import array
import struct
import zlib
from typing import Dict, List, NamedTuple, Sequence, Tuple

from ..errors import ImageError

_PNG_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}  # colour type -> samples a pixel; palettes (3) are not read
_EXR_TYPES = {0: ("I", 4), 1: ("e", 2), 2: ("f", 4)}
_EXR_LINES = {0: 1, 2: 1, 3: 16}  # compression (none, ZIPS, ZIP) -> lines of a block


class Brightness(NamedTuple):
    """Brightness of each pixel, row by row from the top: the mean of red, green and blue, 0 to 1 for PNG."""

    width: int
    height: int
    rows: Sequence["array.array[float]"]


def read_brightness(path: str) -> Brightness:
    """Read a picture.

    Raises:
        ImageError: it is of another kind, or damaged; the message says what to render instead.
        OSError: it cannot be opened.
    """
    with open(path, "rb") as stream:
        content = stream.read()
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return _png(content)
        if content.startswith(b"\x76\x2f\x31\x01"):
            return _exr(content)
        raise ValueError("neither PNG nor EXR")
    except (ValueError, KeyError, IndexError, struct.error, zlib.error) as error:
        raise ImageError(
            "cannot read the pixels of {}: {}; render a PNG, or an EXR in scan lines with ZIP compression", path, error
        ) from error


def _png(content: bytes) -> Brightness:
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", content[16:29])
    if kind not in _PNG_CHANNELS or depth not in (8, 16) or interlaced:
        raise ValueError("colour type {}, {} bits, interlaced {}".format(kind, depth, interlaced))
    packed, place = b"", 8
    while place < len(content):
        (size,) = struct.unpack(">I", content[place : place + 4])
        if content[place + 4 : place + 8] == b"IDAT":
            packed += content[place + 8 : place + 8 + size]
        place += 12 + size
    step = _PNG_CHANNELS[kind] * depth // 8
    raw, line = zlib.decompress(packed), width * step
    rows: List["array.array[float]"] = []
    before = bytearray(line)
    for number in range(height):
        start = number * (line + 1)
        before = _unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + line]), before, step)
        rows.append(_png_row(before, _PNG_CHANNELS[kind], depth))
    return Brightness(width, height, rows)


def _unfiltered(kind: int, row: bytearray, above: bytearray, step: int) -> bytearray:
    """PNG specification, 9.2: none, sub, up, average, Paeth."""
    if kind == 0:
        return row
    for i in range(len(row)):
        left = row[i - step] if i >= step else 0
        up = above[i]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            corner = above[i - step] if i >= step else 0
            a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
            guess = left if a <= b and a <= c else up if b <= c else corner
        row[i] = (row[i] + guess) & 255
    return row


def _png_row(row: bytearray, channels: int, depth: int) -> "array.array[float]":
    samples: Sequence[int] = row
    if depth == 16:
        samples = struct.unpack(">{}H".format(len(row) // 2), bytes(row))
    colours = 1 if channels < 3 else 3
    most = float((1 << depth) - 1) * colours
    return array.array("d", (sum(samples[i : i + colours]) / most for i in range(0, len(samples), channels)))


def _exr(content: bytes) -> Brightness:
    flags = struct.unpack("<I", content[4:8])[0]
    if flags & 0x1A00:
        raise ValueError("tiles, deep data or several parts")
    header, place = _exr_header(content)
    left, top, right, bottom = struct.unpack("<4i", header["dataWindow"])
    full_left, full_top, full_right, full_bottom = struct.unpack("<4i", header["displayWindow"])
    compression = header["compression"][0]
    if compression not in _EXR_LINES:
        raise ValueError("compression {}".format(compression))
    channels, width = _exr_channels(header["channels"]), right - left + 1
    colours = [name for name, _ in channels if name in ("R", "G", "B", "Y")]
    if not colours:
        raise ValueError("channels {}".format(", ".join(name for name, _ in channels)))
    full_width, full_height = full_right - full_left + 1, full_bottom - full_top + 1
    rows = [array.array("d", [0.0]) * full_width for _ in range(full_height)]
    lines = _EXR_LINES[compression]
    count = (bottom - top) // lines + 1
    offsets = struct.unpack("<{}Q".format(count), content[place : place + 8 * count])
    line_size = sum(width * _EXR_TYPES[kind][1] for _, kind in channels)
    for offset in offsets:
        first, size = struct.unpack("<ii", content[offset : offset + 8])
        block = content[offset + 8 : offset + 8 + size]
        wanted = min(lines, bottom - first + 1) * line_size
        if compression and size < wanted:
            block = _unzipped(block)
        for number in range(len(block) // line_size):
            values = _exr_line(block[number * line_size : (number + 1) * line_size], channels, width, colours)
            y = first + number - full_top
            if 0 <= y < full_height:
                for x in range(max(0, full_left - left), min(width, full_right - left + 1)):
                    rows[y][x + left - full_left] = values[x]
    return Brightness(full_width, full_height, rows)


def _exr_header(content: bytes) -> Tuple[Dict[str, bytes], int]:
    header: Dict[str, bytes] = {}
    place = 8
    while content[place]:
        end = content.index(b"\0", place)
        name = content[place:end].decode("latin-1")
        place = content.index(b"\0", end + 1) + 1
        (size,) = struct.unpack("<i", content[place : place + 4])
        header[name] = content[place + 4 : place + 4 + size]
        place += 4 + size
    return header, place + 1


def _exr_channels(value: bytes) -> List[Tuple[str, int]]:
    """(name, type) of each channel, in the order of the file."""
    found: List[Tuple[str, int]] = []
    place = 0
    while value[place]:
        end = value.index(b"\0", place)
        kind, _, across, down = struct.unpack("<iIii", value[end + 1 : end + 17])
        if (across, down) != (1, 1):
            raise ValueError("a channel at another resolution")
        found.append((value[place:end].decode("latin-1"), kind))
        place = end + 17
    return found


def _unzipped(block: bytes) -> bytes:
    data = bytearray(zlib.decompress(block))
    for i in range(1, len(data)):
        data[i] = (data[i - 1] + data[i] - 128) & 255
    half = (len(data) + 1) // 2
    ordered = bytearray(len(data))
    ordered[0::2], ordered[1::2] = data[:half], data[half:]
    return bytes(ordered)


def _exr_line(
    line: bytes, channels: Sequence[Tuple[str, int]], width: int, colours: Sequence[str]
) -> "array.array[float]":
    total = array.array("d", [0.0]) * width
    place = 0
    for name, kind in channels:
        letter, size = _EXR_TYPES[kind]
        if name in colours:
            for x, value in enumerate(struct.unpack("<{}{}".format(width, letter), line[place : place + width * size])):
                total[x] += value / len(colours)
        place += width * size
    return total
