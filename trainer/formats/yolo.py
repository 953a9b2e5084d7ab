"""Documents out as a YOLO-pose folder: ``images/SPLIT``, ``labels/SPLIT`` and ``data.yaml`` with ``flip_idx``.

One line for each person: class 0, the box's centre and size, then x, y and 0/1/2 for each of the 16 joints, all lengths
as shares of the picture's width and height. The shares count from the image's corner, as the document does.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import MPII16
from trainer.errors import DocumentError
from trainer.files import write_text
from trainer.formats.coco_export import person_box


def export_yolo(
    records: Iterable[Mapping[str, Any]],
    image_folder: Path,
    folder: str | os.PathLike[str],
    place_images: str = "link",
) -> list[str]:
    """Write the folder, people of one picture after another; returns notes.

    Args:
        records: those with a split go to its part; without one to train, or to val where ``isValidation`` is 1. They
            are iterated over twice and none is kept.
        image_folder: where the pictures lie.
        folder: a new or empty folder.
        place_images: "link" the pictures into the folder (symbolic links), "copy" them, or "none".

    Raises:
        DocumentError: the folder is not empty, or two pictures would get one name.
    """
    folder = Path(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DocumentError(f"{folder}: is there already and not empty; give a new folder")
    _refuse_equal_stems(records)
    notes, sizeless, boxless, missing = [], 0, 0, 0
    splits: set[str] = set()
    for (split, image), rows in _by_picture(records):
        sizeless += rows.count(_SIZELESS)
        boxless += rows.count(_BOXLESS)
        lines = [row for row in rows if row not in (_SIZELESS, _BOXLESS)]
        if not lines:
            continue
        splits.add(split)
        labels = folder / "labels" / split / f"{_stem(image)}.txt"
        is_first = not labels.exists()
        before = "" if is_first else labels.read_text(encoding="utf-8")
        write_text(labels, before + "".join(lines))
        if is_first and place_images != "none":
            target = folder / "images" / split / (_stem(image) + Path(image).suffix)
            missing += not _place(image_folder / image, target, place_images)
    if sizeless:
        notes.append(f"{sizeless} records without a picture size left out: YOLO's numbers are shares of it")
    if boxless:
        notes.append(f"{boxless} records without a box in the picture left out")
    if missing:
        notes.append(f"{missing} pictures are not in {image_folder} and were not placed")
    write_text(folder / "data.yaml", _data_yaml(splits))
    return notes


_SIZELESS, _BOXLESS = "no size", "no box"


def _by_picture(records: Iterable[Mapping[str, Any]]) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Split and picture with the labels of the people who follow each other in it, or why one has none."""
    key = ("", "")
    rows: list[str] = []
    for record in records:
        own = (_split_of(record), record["img_paths"])
        if own != key and rows:
            yield key, rows
            rows = []
        key = own
        rows.append((_line(record) or _BOXLESS) if record["img_width"] and record["img_height"] else _SIZELESS)
    if rows:
        yield key, rows


def _place(source: Path, target: Path, how: str) -> bool:
    """Link or copy a picture; False where there is none."""
    if not source.is_file():
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    if how == "link":
        target.symlink_to(source.resolve())
    else:
        shutil.copyfile(source, target)
    return True


def _split_of(record: Mapping[str, Any]) -> str:
    return record.get("split") or ("val" if record["isValidation"] else "train")


def _stem(image: str) -> str:
    """One flat name a picture: its path with underscores, since labels are found by the name alone."""
    return image.rsplit(".", 1)[0].replace("/", "_")


def _refuse_equal_stems(records: Iterable[Mapping[str, Any]]) -> None:
    """DocumentError where two pictures would get one name; nothing has been written then."""
    images, stems = HashNumbers(), HashNumbers()
    for record in records:
        image = record["img_paths"]
        if images.count(image) == 1 and stems.count(_stem(image)) > 1:
            other = next(one["img_paths"] for one in records if _stem(one["img_paths"]) == _stem(image))
            raise DocumentError(f"{image} and {other} would both be called {_stem(image)}; rename one of the pictures")


def _line(record: Mapping[str, Any]) -> str | None:
    width, height = record["img_width"], record["img_height"]
    box = record.get("bbox") or person_box(record)
    left, top = max(box[0], 0.0), max(box[1], 0.0)
    right, bottom = min(box[0] + box[2], width), min(box[1] + box[3], height)
    if right <= left or bottom <= top:
        return None
    numbers = [
        (left + right) / 2 / width, (top + bottom) / 2 / height, (right - left) / width, (bottom - top) / height,
    ]  # fmt: skip
    text = "0 " + " ".join(f"{number:.9f}" for number in numbers)
    for (x, y, _), state in zip(record["joint_self"], record["joint_state"], strict=True):
        if state in ("visible", "occluded"):
            text += f" {x / width:.9f} {y / height:.9f} {2 if state == 'visible' else 1}"
        else:
            text += " 0 0 0"
    return text + "\n"


def _data_yaml(splits: set[str]) -> str:
    # YOLO's trainer insists on both keys. Without a "path" it takes the folder of this file; "." would be the folder
    # that the trainer was started in.
    train = "train" if "train" in splits else sorted(splits)[0] if splits else "train"
    val = next((split for split in ("val", "test", train) if split in splits), train)
    rows = [f"train: images/{train}", f"val: images/{val}"]
    if "test" in splits:
        rows.append("test: images/test")
    rows += [
        f"kpt_shape: [{len(MPII16.joints)}, 3]",
        f"flip_idx: {json.dumps(list(MPII16.flip_permutation))}",
        "names:",
        "  0: person",
        "kpt_names:",
        f"  0: {json.dumps(list(MPII16.joints))}",
    ]
    return "\n".join(rows) + "\n"
