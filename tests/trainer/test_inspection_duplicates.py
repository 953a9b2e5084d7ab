"""Pictures that are there twice, and pictures that leak from one split into another."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from trainer.inspection.duplicates import Pictured, difference_hash, find_duplicates


@pytest.fixture
def draw(tmp_path):
    """A function: writes a picture of random blobs, the same for the same seed."""

    def make(name, seed, change=None, **options):
        noise = np.random.default_rng(seed).integers(0, 255, (12, 16, 3), dtype=np.uint8)
        picture = Image.fromarray(noise).resize((320, 240), Image.Resampling.BICUBIC)
        path = tmp_path / name
        (change(picture) if change else picture).save(path, **options)
        return path

    return make


def find(*rows):
    return [(one.kind, one.message) for one in find_duplicates(Pictured(path.name, path, side) for path, side in rows)]


def test_one_picture_under_two_names_is_found_on_either_side(draw):
    ((kind, message),) = find((draw("a.png", 1), "train"), (draw("b.png", 1), "val"), (draw("c.png", 2), "val"))
    assert kind == "same-picture"
    assert message == "one picture under 2 names and stands in train and val: a.png, b.png"
    assert (
        find((draw("a.png", 1), "train"), (draw("b.png", 1), "train"))[0][1]
        == "one picture under 2 names: a.png, b.png"
    )


def test_one_picture_of_two_documents_is_named_once(draw):
    path = draw("a.png", 1)
    ((_, message),) = find((path, "one.pose.json no split"), (path, "two.pose.json no split"))
    assert (
        message == "one picture is there 2 times and stands in one.pose.json no split and two.pose.json no split: a.png"
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: picture.resize((160, 120), Image.Resampling.LANCZOS),
        lambda picture: picture.filter(ImageFilter.GaussianBlur(1)),
        lambda picture: picture.point(lambda value: value * 0.9 + 10),
    ],
    ids=["smaller", "softer", "paler"],
)
def test_near_duplicates_across_splits_are_found_within_one_split_not(draw, change):
    one, other = draw("a.png", 1), draw("b.jpg", 1, change, quality=70)
    ((kind, message),) = find((one, "train"), (other, "test"))
    assert kind == "near-duplicate"
    assert message.startswith("a.png (train) and b.jpg (test) are near-duplicates")
    assert find((one, "train"), (other, "train")) == []


def test_different_pictures_are_far_apart(draw):
    hashes = [difference_hash(draw(f"{seed}.png", seed)) for seed in range(12)]
    far = [np.count_nonzero(a != b) for i, a in enumerate(hashes) for b in hashes[:i]]
    assert min(far) > 60
    assert find(*((draw(f"{seed}.png", seed), f"side{seed}") for seed in range(12))) == []


def test_flat_and_unreadable_pictures_are_like_nothing(tmp_path):
    for name, colour in (("a.png", 10), ("b.png", 200)):
        Image.new("L", (64, 64), colour).save(tmp_path / name)
    (tmp_path / "c.png").write_bytes(b"no picture")
    assert find(*((tmp_path / f"{name}.png", name) for name in "abcd")) == []


def test_validate_duplicates_compares_documents_too(call, draw, write_tree, make_record, tmp_path):
    draw("1.png", 1)
    draw("2.png", 1, lambda picture: picture.filter(ImageFilter.GaussianBlur(1)))
    size = {"img_width": 320, "img_height": 240, "joint_self": [[9.0 + n, 9.0, 1] for n in range(16)]}
    parts = [
        write_tree([make_record(img_paths=f"{name}.png", **size)], f"{name}.pose.json", images="../" + tmp_path.name)
        for name in "12"
    ]
    code, out, _ = call("validate", *parts, "--duplicates")
    assert code == 0
    assert "1.png (1.pose.json no split) and 2.png (2.pose.json no split) are near-duplicates" in out
    assert call("validate", *parts, "--duplicates", "--strict")[0] == 1


def test_of_many_alike_pictures_every_one_across_sides_is_found(draw):
    rows = [(draw(f"{n}.png", 1, lambda picture, n=n: picture.point(lambda v: v * 0.9 + n)), f"side{n % 2}")
            for n in range(12)]  # fmt: skip
    rows += [(draw(f"other{n}.png", 100 + n), f"side{n % 2}") for n in range(8)]
    found = find(*rows)
    assert {kind for kind, _ in found} == {"near-duplicate"}
    assert len(found) == 6 * 6
