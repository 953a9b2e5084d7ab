"""Sizes read from picture headers, held to Pillow as a writer and to hand-made bytes; Blender writes in end_to_end."""

import contextlib
import struct

import pytest
from pose_annotations.core.errors import ImageError
from pose_annotations.core.frames_and_images.image_headers import read_image_size


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "tga"])
@pytest.mark.parametrize("size", [(1, 1), (641, 359), (300, 70)])
def test_a_picture_that_pillow_wrote_has_its_size(tmp_path, suffix, size):
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / f"frame.{suffix}"
    image.new("RGB", size).save(path)
    read = read_image_size(str(path))
    assert (read.width, read.height, read.offset, read.full) == (*size, (0, 0), size)


def test_a_progressive_jpeg_with_long_metadata_has_its_size(tmp_path):
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / "frame.jpeg"
    image.new("RGB", (77, 33)).save(
        path, progressive=True, exif=b"Exif\0\0" + b"x" * 60000, comment=b"\xff\xc0 no frame"
    )
    assert read_image_size(str(path))[:2] == (77, 33)


def test_a_jpeg_in_a_tiff_named_file_is_told_by_its_content(tmp_path):
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / "frame.tif"
    image.new("RGB", (20, 10)).save(path, format="JPEG")
    assert read_image_size(str(path))[:2] == (20, 10)


@pytest.mark.parametrize(("order", "mark"), [("<", b"II"), (">", b"MM")])
@pytest.mark.parametrize("is_big", [False, True])
def test_tiff_of_either_byte_order_and_bigtiff(tmp_path, order, mark, is_big):
    if is_big:
        entry = order + "HHQQ"
        entries = struct.pack(entry, 256, 16, 1, 5000) + struct.pack(entry, 257, 16, 1, 4000)
        content = mark + struct.pack(order + "HHHQ", 43, 8, 0, 16) + struct.pack(order + "Q", 2) + entries
    else:
        entry = order + "HHII"
        entries = struct.pack(entry, 256, 4, 1, 5000) + struct.pack(entry, 257, 4, 1, 4000)
        content = mark + struct.pack(order + "HI", 42, 8) + struct.pack(order + "H", 2) + entries
    path = tmp_path / "frame.tiff"
    path.write_bytes(content + b"\0" * 32)
    assert read_image_size(str(path))[:2] == (5000, 4000)


def _exr(data_window, display_window):
    def attribute(name, kind, value):
        return name + b"\0" + kind + b"\0" + struct.pack("<i", len(value)) + value

    return (
        b"\x76\x2f\x31\x01"
        + struct.pack("<i", 2)
        + attribute(b"channels", b"chlist", b"\0")
        + attribute(b"dataWindow", b"box2i", struct.pack("<4i", *data_window))
        + attribute(b"displayWindow", b"box2i", struct.pack("<4i", *display_window))
        + b"\0"
    )


def test_an_exr_has_its_size(tmp_path):
    path = tmp_path / "frame.exr"
    path.write_bytes(_exr((0, 0, 1919, 1079), (0, 0, 1919, 1079)))
    assert read_image_size(str(path)) == (1920, 1080, (0, 0), (1920, 1080))


def test_an_exr_with_overscan_says_where_its_pixels_lie(tmp_path):
    path = tmp_path / "frame.exr"
    path.write_bytes(_exr((-10, -20, 1929, 1099), (0, 0, 1919, 1079)))
    assert read_image_size(str(path)) == (1940, 1120, (-10, -20), (1920, 1080))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
        ("cut.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        ("scan.jpg", b"\xff\xd8\xff\xda\0\x0c" + b"\0" * 40),
        ("cut.exr", b"\x76\x2f\x31\x01\2\0\0\0channels\0chl"),
        ("endless.exr", b"\x76\x2f\x31\x01\2\0\0\0" + b"a" * 400),
        ("cut.tif", b"II*\0\x08\0\0\0"),
        ("far.tif", b"II*\0\xff\xff\xff\x7f"),
        ("no.tga", b"\0" * 40),
        ("short.tga", b"\0\0\2"),
        ("zero.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 20),
        ("page.html", b"<html>" + b" " * 40),
    ],
)
def test_a_damaged_or_foreign_file_is_refused_by_name(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ImageError, match=name):
        read_image_size(str(path))


def test_no_prefix_of_a_real_picture_raises_anything_else(tmp_path):
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / "cut.bin"
    for kind in ("PNG", "JPEG", "TIFF"):
        whole = tmp_path / "whole"
        image.new("RGB", (9, 7)).save(whole, format=kind)
        content = whole.read_bytes()
        for length in range(0, min(len(content), 700)):
            path.write_bytes(content[:length])
            with contextlib.suppress(ImageError):
                assert read_image_size(str(path))[:2] == (9, 7)
