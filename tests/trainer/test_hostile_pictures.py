"""Pictures that claim to be enormous are refused from their headers, by every reader, in little memory."""

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

REPOSITORY = Path(__file__).resolve().parents[2]

PROGRAM = r"""
import sys
from pathlib import Path
from trainer.inspection.duplicates import difference_hash
from trainer.annotations.pictures import decode_picture, read_picture_size
from trainer.data.backgrounds import read_with_alpha
from trainer.data.pictures import read_picture, read_reduced
from trainer.errors import ImageError
def read_at_an_eighth(path):
    return read_reduced(path, 8.0)
for path in sorted(Path(sys.argv[1]).iterdir()):
    for read in (read_picture, read_at_an_eighth, read_with_alpha, read_picture_size, decode_picture, difference_hash):
        try:
            answer = read(path)
        except ImageError as error:
            assert path.name in str(error) and "\n" not in str(error), error
            print(path.name, read.__name__, "refused")
        else:
            print(path.name, read.__name__, None if answer is None else "read")
print("peak", next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, colours=2):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * (1 << 20)))
    return b"\x89PNG\r\n\x1a\n" + head + pixels + chunk(b"IEND", b"")


def jpeg(width, height):
    """A JPEG of 64 x 64 pixels that says it has others."""
    out = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 10, 10)).save(out, "JPEG")
    content = bytearray(out.getvalue())
    frame = content.index(b"\xff\xc0")
    content[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(content)


HOSTILE = {
    "a_row_of_a_billion.png": png(10**9, 1),
    "a_column_of_a_billion.png": png(1, 10**9),
    "a_square.png": png(60_000, 60_000),
    "a_square_with_alpha.png": png(60_000, 60_000, 6),
    "most_of_a_jpeg.jpg": jpeg(65_500, 65_500),
    "below_opencvs_limit.jpg": jpeg(30_000, 30_000),
    "of_no_width.jpg": jpeg(0, 64),
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak is read from Linux's /proc")
def test_no_reader_takes_them_and_memory_stays_small(tmp_path):
    for name, content in HOSTILE.items():
        (tmp_path / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, str(tmp_path)],
        cwd=REPOSITORY, env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 6 * len(HOSTILE) + 1
    assert not [line for line in lines if line.endswith("read")]
    assert int(lines[-1].split()[1]) < 700_000  # torch and OpenCV take half of it; the pictures claim 2.7 GB and more
    assert all((tmp_path / name).read_bytes() == content for name, content in HOSTILE.items())
