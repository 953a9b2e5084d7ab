"""Reads OpenEXR pictures as Blender writes them without compression: scan lines of 32-bit floats.

Only that: anything else (tiles, half floats, a compressed file) is refused. Layout after openexr.com's "OpenEXR File
Layout": magic, version, attributes up to an empty name, one offset a line, then per line its number, its size in bytes
and the channels' values, channel after channel in the order of the header.
"""

import struct

import numpy

FLOAT32, NO_COMPRESSION = 2, 0


def read_picture(path):
    """{channel name: float32 array (height, width)}, row 0 at the top.

    Raises ValueError for a file that is not an uncompressed scan line picture of 32-bit floats.
    """
    with open(path, "rb") as file:
        content = file.read()
    magic, version = struct.unpack_from("<II", content, 0)
    if magic != 20000630 or version & 0x200:
        raise ValueError(f"{path}: not an OpenEXR picture of scan lines (magic {magic}, version {version:#x})")
    position, channels, window = 8, [], None
    while content[position]:
        name, position = _word(content, position)
        _, position = _word(content, position)
        size = struct.unpack_from("<i", content, position)[0]
        value = content[position + 4 : position + 4 + size]
        position += 4 + size
        if name == "channels":
            channels = _channels(value)
        elif name == "compression" and value[0] != NO_COMPRESSION:
            raise ValueError(f"{path}: compressed with method {value[0]}; save it without compression")
        elif name == "dataWindow":
            window = struct.unpack("<4i", value)
    if any(kind != FLOAT32 for _, kind in channels):
        raise ValueError(f"{path}: a channel is not of 32-bit floats; save it with full floats")
    width, height = window[2] - window[0] + 1, window[3] - window[1] + 1
    position += 1 + 8 * height
    line = 2 + len(channels) * width
    lines = numpy.frombuffer(content, "<f4", line * height, position).reshape(height, line)
    values = lines[:, 2:].reshape(height, len(channels), width)
    return {name: values[:, index] for index, (name, _) in enumerate(channels)}


def _word(content, position):
    end = content.index(b"\0", position)
    return content[position:end].decode("utf-8"), end + 1


def _channels(value):
    channels, position = [], 0
    while value[position]:
        name, position = _word(value, position)
        channels.append((name, struct.unpack_from("<i", value, position)[0]))
        position += 16
    return channels
