"""Draws the spheres of a proof's copy as a camera at (0, 90, 400) that looks along -z sees them, without the plug-in.

    python sphere_renderer.py SCENE PICTURE SHIFT_X SHIFT_Y [HALF_SIZE]

The film is 1.41732 in wide, the lens 35 mm, the width of the film the width of the picture. Every pixel is 6 x 6
rays. The shift in pixels is the error to be found. PICTURE ends in .png, .exr (half floats, ZIP) or .zips.exr
(floats, ZIPS).
"""

import math
import re
import struct
import sys
import zlib

EYE, FILM_MM, LENS_MM, RAYS = (0.0, 90.0, 400.0), 1.41732 * 25.4, 35.0, 6


def spheres(text):
    """(x, y, z, radius) in cm of every sphere in a Maya ASCII file: a triple as Maya writes it, or three numbers."""
    per_unit = {"centimeter": 1.0, "meter": 100.0}[re.search(r"^currentUnit -l (\w+)", text, re.M)[1]]
    for block in re.findall(r'createNode transform -n "poseProof\d+"[^;]*;(.*?)createNode', text, re.S):
        found = {}
        for channel, letters in (("t", "xyz"), ("s", "xyz")):
            whole = re.search(rf'setAttr "\.{channel}" -type "double3" (\S+) (\S+) ([^\s;]+)', block)
            for number, letter in enumerate(letters):
                one = re.search(rf'setAttr "\.(?:{channel}\.)?{channel}{letter}" ([^\s;]+)', block)
                plain = 1.0 if channel == "s" else 0.0
                found[channel + letter] = float(whole[number + 1] if whole else one[1] if one else plain)
        yield per_unit * found["tx"], per_unit * found["ty"], per_unit * found["tz"], found["sx"]


def draw(found, width, height, shift):
    rows = [[0.0] * width for _ in range(height)]
    focal = LENS_MM / FILM_MM * width
    for x, y, z, radius in found:
        depth = EYE[2] - z
        middle = (width / 2 + focal * (x - EYE[0]) / depth, height / 2 - focal * (y - EYE[1]) / depth)
        reach = int(2 * focal * radius / depth) + 3
        for row in range(max(0, int(middle[1]) - reach), min(height, int(middle[1]) + reach)):
            for column in range(max(0, int(middle[0]) - reach), min(width, int(middle[0]) + reach)):
                hits = 0
                for i in range(RAYS):
                    for j in range(RAYS):
                        px, py = column + (i + 0.5) / RAYS - shift[0], row + (j + 0.5) / RAYS - shift[1]
                        ray = ((px - width / 2) / focal, -(py - height / 2) / focal, -1.0)
                        to = (x - EYE[0], y - EYE[1], z - EYE[2])
                        along = sum(a * b for a, b in zip(ray, to)) / sum(a * a for a in ray)
                        away = math.sqrt(sum((b - along * a) ** 2 for a, b in zip(ray, to)))
                        hits += away <= radius
                rows[row][column] = max(rows[row][column], hits / RAYS**2)
    return rows


def png(rows):
    """8 bits, RGB, each line with another filter."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    width, raw, above = len(rows[0]), b"", bytes(3 * len(rows[0]))
    for number, row in enumerate(rows):
        line = bytes(b for value in row for b in [round(255 * value)] * 3)
        kind, coded = number % 5, bytearray()
        for i, value in enumerate(line):
            left, up, corner = (line[i - 3], above[i], above[i - 3]) if i >= 3 else (0, above[i], 0)
            near = min((left, up, corner), key=lambda one: abs(left + up - corner - one))  # first of equals, as Paeth
            coded.append((value - (0, left, up, (left + up) // 2, near)[kind]) & 255)
        raw, above = raw + bytes([kind]) + bytes(coded), line
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def exr(rows, compression, kind):
    """Scan lines with the channels A, B, G, R; compression 2 ZIPS, 3 ZIP; kind 1 half, 2 float."""
    width, height = len(rows[0]), len(rows)
    letter, block = "e" if kind == 1 else "f", 16 if compression == 3 else 1

    def attribute(name, type_name, value):
        return name + b"\0" + type_name + b"\0" + struct.pack("<i", len(value)) + value

    channels = b"".join(name + b"\0" + struct.pack("<iIii", kind, 0, 1, 1) for name in (b"A", b"B", b"G", b"R")) + b"\0"
    window = struct.pack("<4i", 0, 0, width - 1, height - 1)
    head = (
        b"\x76\x2f\x31\x01" + struct.pack("<I", 2) + attribute(b"channels", b"chlist", channels)
        + attribute(b"compression", b"compression", bytes([compression])) + attribute(b"dataWindow", b"box2i", window)
        + attribute(b"displayWindow", b"box2i", window) + attribute(b"lineOrder", b"lineOrder", b"\0")
        + attribute(b"pixelAspectRatio", b"float", struct.pack("<f", 1)) + b"\0"
    )  # fmt: skip
    blocks = []
    for first in range(0, height, block):
        raw = b""
        for row in rows[first : first + block]:
            line = struct.pack(f"<{width}{letter}", *row)
            raw += struct.pack(f"<{width}{letter}", *[1.0] * width) + line * 3
        halves = raw[0::2] + raw[1::2]
        coded = bytes([halves[0]] + [(b - a + 128) & 255 for a, b in zip(halves, halves[1:])])  # noqa: RUF007
        packed = zlib.compress(coded)
        content = packed if len(packed) < len(raw) else raw
        blocks.append(struct.pack("<ii", first, len(content)) + content)
    table, place = b"", len(head) + 8 * len(blocks)
    for one in blocks:
        table, place = table + struct.pack("<Q", place), place + len(one)
    return head + table + b"".join(blocks)


def main(scene, picture, shift_x, shift_y, half="no"):
    with open(scene, encoding="utf-8") as stream:
        text = stream.read()
    width, height = (320, 180) if half == "half" else (640, 360)
    rows = draw(list(spheres(text)), width, height, (float(shift_x), float(shift_y)))
    if picture.endswith(".png"):
        content = png(rows)
    else:
        content = exr(rows, 2, 2) if picture.endswith(".zips.exr") else exr(rows, 3, 1)
    with open(picture, "wb") as stream:
        stream.write(content)


if __name__ == "__main__":
    main(*sys.argv[1:])
