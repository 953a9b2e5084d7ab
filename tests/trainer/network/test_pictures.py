"""Pictures of every common kind are read as RGB bytes; those that cannot be are named."""

import io
import sys
import types

import cv2
import numpy as np
import pytest
from PIL import Image

from trainer.data import read_picture
from trainer.data.pictures import read_reduced
from trainer.errors import ImageError

RED, BLUE = (200, 30, 10), (10, 20, 220)


def two_halves(size=(40, 30)):
    """A picture whose left half is red and right half blue."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, *size))
    return picture


def near(picture, x, y, colour, by=12):
    return np.abs(picture[y, x].astype(int) - colour).max() <= by


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp", "a.webp", "a.tif", "a.gif"])
def test_common_formats_give_the_same_two_halves(name, tmp_path):
    two_halves().save(tmp_path / name)
    picture = read_picture(tmp_path / name)
    assert picture.shape == (30, 40, 3)
    assert picture.dtype == np.uint8
    assert near(picture, 5, 15, RED, 25)
    assert near(picture, 35, 15, BLUE, 25)


def test_transparent_parts_show_the_background(tmp_path):
    picture = two_halves().convert("RGBA")
    picture.putalpha(Image.new("L", picture.size, 0))
    picture.putpixel((3, 3), (1, 2, 3, 255))
    picture.save(tmp_path / "a.png")
    assert read_picture(tmp_path / "a.png")[10, 10].tolist() == [255, 255, 255]
    assert read_picture(tmp_path / "a.png", background=(7, 8, 9))[10, 10].tolist() == [7, 8, 9]
    assert read_picture(tmp_path / "a.png")[3, 3].tolist() == [1, 2, 3]


def test_a_transparent_palette_colour_shows_the_background(tmp_path):
    picture = two_halves().quantize(4)
    picture.save(tmp_path / "a.png", transparency=picture.getpixel((0, 0)))
    read = read_picture(tmp_path / "a.png")
    assert read[15, 5].tolist() == [255, 255, 255]
    assert near(read, 35, 15, BLUE)


@pytest.mark.parametrize("mode", ["L", "1", "LA", "P"])
def test_grey_and_palette_become_rgb(mode, tmp_path):
    two_halves().convert("L").convert(mode).save(tmp_path / "a.png")
    picture = read_picture(tmp_path / "a.png")
    assert picture.shape == (30, 40, 3)
    assert (picture[..., 0] == picture[..., 1]).all()


def test_sixteen_bits_keep_their_high_byte(tmp_path):
    grey = np.full((30, 40), 0x12FF, np.uint16)
    grey[:, 20:] = 0xC801
    cv2.imwrite(str(tmp_path / "grey.png"), grey)
    picture = read_picture(tmp_path / "grey.png")
    assert picture[5, 5].tolist() == [0x12] * 3
    assert picture[5, 30].tolist() == [0xC8] * 3
    colour = np.zeros((30, 40, 3), np.uint16)
    colour[...] = (0x1000, 0x2000, 0xF000)  # OpenCV's order: blue, green, red
    cv2.imwrite(str(tmp_path / "colour.png"), colour)
    assert near(read_picture(tmp_path / "colour.png"), 5, 5, (0xF0, 0x20, 0x10), 1)


def test_a_cmyk_jpeg_is_read(tmp_path):
    two_halves().convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    picture = read_picture(tmp_path / "a.jpg")
    assert near(picture, 5, 15, RED, 30)
    assert near(picture, 35, 15, BLUE, 30)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_cameras_rotation_note_is_applied(name, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # shown turned by 90 degrees clockwise
    two_halves().save(tmp_path / name, exif=exif)
    picture = read_picture(tmp_path / name)
    assert picture.shape == (40, 30, 3)
    assert near(picture, 15, 5, RED, 25)
    assert near(picture, 15, 35, BLUE, 25)


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png"])
def test_of_an_animated_picture_the_first_frame_is_taken(name, tmp_path):
    frames = [Image.new("RGB", (40, 30), colour) for colour in (RED, BLUE)]
    frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
    assert near(read_picture(tmp_path / name), 5, 5, RED, 25)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_truncated_picture_is_named_and_not_filled_with_grey(name, tmp_path):
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8))
    noise.save(tmp_path / name)
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(ImageError, match=rf"{name}: (damaged|no picture)"):
        read_picture(tmp_path / name)


def test_what_is_no_picture_is_named(tmp_path):
    (tmp_path / "a.png").write_text("<html>not found</html>")
    with pytest.raises(ImageError, match=r"a\.png: no picture"):
        read_picture(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"")
    with pytest.raises(ImageError, match=r"b\.png: no picture"):
        read_picture(tmp_path / "b.png")
    with pytest.raises(ImageError, match="no such picture"):
        read_picture(tmp_path / "c.png")
    with pytest.raises(ImageError, match="cannot be read"):
        read_picture(tmp_path)


def test_a_bomb_of_a_picture_is_refused_before_it_fills_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    two_halves().save(tmp_path / "a.png")
    with pytest.raises(ImageError, match="too many pixels"):
        read_picture(tmp_path / "a.png")


def test_japanese_and_spaced_paths_are_read(tmp_path):
    path = tmp_path / "絵 と 写真" / "フレーム 1.jpg"
    path.parent.mkdir()
    two_halves().save(path)
    assert read_picture(path).shape == (30, 40, 3)


def test_a_plain_jpeg_equals_what_pillow_reads(tmp_path):
    smooth = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 255, (64, 64, 3), dtype=np.uint8), (0, 0), 4)
    buffer = io.BytesIO()
    Image.fromarray(smooth).save(buffer, "JPEG", quality=95, subsampling=0)
    (tmp_path / "a.jpg").write_bytes(buffer.getvalue())
    theirs = np.asarray(Image.open(buffer).convert("RGB"))
    assert np.abs(read_picture(tmp_path / "a.jpg").astype(int) - theirs).max() <= 2


@pytest.fixture
def heif(tmp_path, monkeypatch):
    """A file that begins as HEIF does, a function that says what its plug-in is, and Pillow as it was afterwards."""
    from trainer.data import pictures

    path = tmp_path / "a.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0" + b"\0" * 64)
    monkeypatch.setattr(Image, "OPEN", dict(Image.OPEN))
    monkeypatch.setattr(Image, "ID", list(Image.ID))

    def with_plug_in(module):
        pictures._reads_heif.cache_clear()
        monkeypatch.setitem(sys.modules, "pillow_heif", module)

    yield path, with_plug_in
    pictures._reads_heif.cache_clear()


def test_heif_names_its_plug_in_where_it_is_missing_and_is_read_where_it_is_there(heif):
    path, with_plug_in = heif
    with_plug_in(None)  # importing it fails then
    with pytest.raises(ImageError, match=r"a\.heic: a HEIF picture; `pip install pillow-heif` to read it"):
        read_picture(path)

    def register():
        Image.register_open("HEIF", lambda stream, name: two_halves(), lambda head: head[4:8] == b"ftyp")

    with_plug_in(types.SimpleNamespace(register_heif_opener=register))
    assert near(read_picture(path), 5, 15, RED)


def photograph(width, height, seed=0):
    """Smooth colours with a little grain, as photographs have."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (height // 16 + 1, width // 16 + 1, 3), dtype=np.uint8)
    smooth = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + random.normal(0, 3, smooth.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("shrink, factor", [(1.9, 1), (2.0, 2), (3.9, 2), (4.0, 4), (100.0, 8)])
@pytest.mark.parametrize("size", [(320, 240), (321, 243)])
def test_a_reduced_jpeg_shows_the_same_at_the_same_place(shrink, factor, size, tmp_path):
    Image.fromarray(photograph(*size)).save(tmp_path / "a.jpg", quality=95, subsampling=0)
    small, shown, taken = read_reduced(tmp_path / "a.jpg", shrink)
    assert (shown, taken) == (size, factor)
    whole = read_picture(tmp_path / "a.jpg")
    width, height = size[0] // factor, size[1] // factor
    mean = whole[: height * factor, : width * factor].reshape(height, factor, width, factor, 3).mean(axis=(1, 3))
    # One pixel off would differ by several levels here: what is compared lies at the same place.
    assert np.abs(small[:height, :width] - mean).mean() < 1.0


def test_only_a_jpeg_is_read_reduced(tmp_path):
    Image.fromarray(photograph(320, 240)).save(tmp_path / "a.png")
    small, shown, factor = read_reduced(tmp_path / "a.png", 4.0)
    assert (small.shape, shown, factor) == ((240, 320, 3), (320, 240), 1)


def test_a_reduced_jpeg_is_turned_as_it_is_shown(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(photograph(320, 240)).save(tmp_path / "a.jpg", exif=exif)
    small, shown, factor = read_reduced(tmp_path / "a.jpg", 2.0)
    assert (small.shape, shown, factor) == ((160, 120, 3), (240, 320), 2)
    whole = read_picture(tmp_path / "a.jpg")
    assert np.abs(small.astype(float) - whole[::2, ::2]).mean() < 10


def test_a_reduced_read_refuses_what_a_whole_one_refuses(tmp_path):
    Image.fromarray(photograph(320, 240)).save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ImageError, match="cut off"):
        read_reduced(tmp_path / "a.jpg", 4.0)
