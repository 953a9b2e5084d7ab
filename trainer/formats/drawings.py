"""AnimeDrawingsDataset (Khungurn & Chou): 2,000 drawings with 21 joints each, into the document.

The source is a folder with ``train.json``, ``val.json`` and ``test.json`` or one of these files: lists of
``{"file_name", "points": {joint: [x, y]}, "width", "height"}``. As shipped the splits are 1,400 / 100 / 500 (the study
of Li & Yang says 1,500 / 100 / 400 of the same drawings). Positions are whole or half pixels and are taken over
untouched; whether the annotators' tool counted pixel corners or centres is not documented. The dataset knows no
visibility: every joint in the image becomes "visible", every joint off it "outside".

Two conventions for what MPII's 16 joints need and the 21 have not under that name:

study
    As Li & Yang: upper_neck = neck; pelvis = mean of the hips; thorax = body_upper; head_top = neck moved up by a fixed
    number of pixels (they do not print it; ``HEAD_LIFT_PX``); objpos = the image's centre; scale from the side of the
    image that the figure fills more.
better
    upper_neck = head, which is the joint at the base of the skull, where MPII has its upper neck and where our exports
    from Maya put it; pelvis = mean of the hips; thorax = mean of the shoulders, as MPII has it and as the exports
    (body_upper lies at the waist: 0.57 trunk lengths below the shoulder line, median of 1,999 drawings);
    head_top from head, neck and nose (``crown_of_head``).

The person's box and the head's come from the 16 joints (``trainer.annotations.boxes``), whatever the convention; so do
centre and scale, but for the study's.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations import DRAWINGS21, MPII16
from trainer.annotations.records import SPLITS
from trainer.errors import DocumentError
from trainer.formats.imported import (
    Conversion,
    Given,
    LeftOut,
    make_record,
    rounded,
    source_of,
    state_in_image,
)
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import SourceValue, ValueRefused, clean_prefixes, stream_source

# Ours: the study prints no number. It is the median height of the better convention's crown above the neck, rounded.
HEAD_LIFT_PX = 100.0
# Skull base to crown over skull base to eyes, along the face. On 3-D models of the same style it is 2.9 to 4.1, median
# 3.6, for eye bones; the root of the nose lies a little higher, and with 3.2 three drawings in a hundred have
# their crown off the picture (eight with 3.6), about as many as really cut the hair.
CROWN_OVER_EYES = 3.2
# The eyes' height above the skull base, relative to the figure's longer side, is 0.056 in the median; a face looking up
# or down shortens it, the skull stays. Kept between these bounds (about the 5th and 90th percentile).
EYE_HEIGHT_BOUNDS = (0.030, 0.090)


def convert_drawings(
    source: str | os.PathLike[str],
    convention: str = "better",
    images: str = ".",
    head_lift_px: float = HEAD_LIFT_PX,
    pictures: str | os.PathLike[str] | None = None,
    prefixes: Sequence[str] = (),
) -> Conversion:
    """Convert the dataset.

    Args:
        source: the folder with the three files, or one file.
        convention: "better" or "study".
        images: what to write as ``source.images``: the folder holding ``data/images``, relative to the document.
        head_lift_px: how far the study's head_top lies above the neck.
        pictures: folder of the pictures, to read the sizes that the files do not have.
        prefixes: what to take off the pictures' names.

    A drawing with a value that cannot be right is left out and counted.

    Raises, at once or when the records are taken:
        DocumentError: no such files, or not this format; the message names file and JSON path.
    """
    notes: list[str] = []
    header: dict[str, Any] = {
        "scene": None,
        "images": images,
        "dataset": "AnimeDrawingsDataset",
        "convention": convention,
        "visibility": "not annotated: every joint inside the image counts as visible",
    }
    if convention == "study":
        header["head_lift_px"] = head_lift_px
    sizes = None if pictures is None else PictureSizes(pictures, notes)
    records = _records(_files_of(Path(source)), convention, head_lift_px, sizes, clean_prefixes(prefixes), notes)
    return Conversion("trainer import drawings", header, records, notes, str(source))


def _records(
    paths: list[Path],
    convention: str,
    head_lift_px: float,
    sizes: PictureSizes | None,
    prefixes: tuple[str, ...],
    notes: list[str],
) -> Iterator[dict[str, Any]]:
    tables = _load_tables()
    left_out = LeftOut("drawing")
    for path in paths:
        stem = path.name.split(".")[0]
        split = stem if stem in SPLITS else None
        for index, drawing in enumerate(stream_source(path)):
            try:
                record = _convert(drawing, tables, convention, head_lift_px, sizes, prefixes, notes)
            except ValueRefused as error:
                left_out.refuse(error)
                continue
            if record is None:
                continue
            record.update(split=split, isValidation=int(split in ("val", "test")), annolist_index=index)
            yield record
    notes += left_out.notes()
    if sizes is not None:
        sizes.report()


def crown_of_head(head: np.ndarray, neck: np.ndarray, nose_tip: np.ndarray, nose_root: np.ndarray, size_px: float):
    """The top of the head, (2,) pixels: from the skull base along the face's own axis.

    The axis is (head - neck) + (nose_root - nose_tip), so that the longer, less noisy of the two short vectors weighs
    more. The eyes' height above the skull base along it, times ``CROWN_OVER_EYES``, is the skull's height.

    Args:
        head, neck, nose_tip, nose_root: (2,) pixels of one drawing.
        size_px: longer side of the box around the figure's joints.
    """
    axis = (head - neck) + (nose_root - nose_tip)
    length = float(np.hypot(*axis))
    axis = axis / length if length > 1e-6 else np.array([0.0, -1.0])
    low, high = (bound * size_px for bound in EYE_HEIGHT_BOUNDS)
    eye_height = float(np.clip((nose_root - head) @ axis, low, high))
    return head + CROWN_OVER_EYES * eye_height * axis


def _load_tables() -> dict[str, dict[str, str]]:
    text = (resources.files("trainer") / "formats" / "drawings_conventions.json").read_text(encoding="utf-8")
    return json.loads(text)


def _files_of(source: Path) -> list[Path]:
    if not source.is_dir():
        return [source]
    names = (name for split in SPLITS for name in (f"{split}.json", f"{split}.json.gz"))
    found = [source / name for name in names if (source / name).is_file()]
    if not found:
        raise DocumentError(f"{source}: holds none of train.json, val.json and test.json; give the dataset's folder")
    return found


def _convert(
    drawing: SourceValue,
    tables: dict[str, dict[str, str]],
    convention: str,
    head_lift_px: float,
    sizes: PictureSizes | None,
    prefixes: tuple[str, ...],
    notes: list[str],
) -> dict[str, Any] | None:
    image = drawing["file_name"].image_path(prefixes)
    width, height = (drawing[key].whole(0) if key in drawing else 0 for key in ("width", "height"))
    size_px = (width, height) if sizes is None else sizes.size_of(image, (width, height))
    points = _take_points(drawing["points"], image, notes)
    if min(size_px) == 0:
        notes.append(
            f"{image}: has no size ({size_px[0]} x {size_px[1]}); kept, joints off the picture cannot be recognised"
        )
    else:
        off = [name for name, xy in points.items() if _state(xy, size_px) == "outside"]
        if off:
            places = ", ".join(f"{name} ({points[name][0]:g}, {points[name][1]:g})" for name in off)
            notes.append(f"{image}: off the {size_px[0]} x {size_px[1]} picture, kept as 'outside': {places}")
    if not points:
        raise drawing["points"].refuse("at least one joint")
    known = np.array(list(points.values()))
    joints, sources = _joints_of(points, tables, convention, head_lift_px, float(np.ptp(known, axis=0).max()))
    xy = np.zeros((len(MPII16.joints), 2))
    states = []
    for index, name in enumerate(MPII16.joints):
        place = joints.get(name)
        if place is not None:
            xy[index] = place
        states.append("missing" if place is None else _state(place, size_px))
    if all(state == "missing" for state in states):
        notes.append(f"{image}: left out: none of the 16 joints can be told from {', '.join(points)}")
        return None
    given = _study_crop(known, joints.get("head_top"), size_px) if convention == "study" and min(size_px) > 0 else None
    return make_record(
        "anime_drawings", image, size_px, xy, states, sources, given,
        frame=None,
        character=None,
        drawings21={
            name: [rounded(points[name][0]), rounded(points[name][1])] if name in points else None
            for name in DRAWINGS21.joints
        },
    )  # fmt: skip


def _state(xy: np.ndarray, size_px: tuple[int, int]) -> str:
    return state_in_image(float(xy[0]), float(xy[1]), size_px)


def _take_points(table: SourceValue, image: str, notes: list[str]) -> dict[str, np.ndarray]:
    points = {}
    for name, value in table.items():
        if name not in DRAWINGS21.joints:
            notes.append(f"{image}: the joint {name!r} is none of the 21 and was left out")
        elif value.value is not None:
            points[name] = np.array(value.numbers(2))
    absent = [name for name in DRAWINGS21.joints if name not in points]
    if absent:
        notes.append(f"{image}: not annotated: {', '.join(absent)}")
    return points


def _joints_of(
    points: dict[str, np.ndarray],
    tables: dict[str, dict[str, str]],
    convention: str,
    head_lift_px: float,
    figure_px: float,
) -> tuple[dict[str, np.ndarray], list[dict[str, Any]]]:
    """Places of the joints that can be placed, and the source of all 16."""
    joints: dict[str, np.ndarray] = {}
    sources: dict[str, dict[str, Any]] = {}
    renamed = {**tables["shared"], **tables[convention]}
    for name, drawn in renamed.items():
        if drawn in points:
            joints[name] = points[drawn]
            # The study's thorax is another joint put in its place, so it counts as derived.
            kind = "derived" if (name, drawn) == ("thorax", "body_upper") else "manual"
            sources[name] = source_of(kind, [drawn], "taken for the thorax" if kind == "derived" else None)

    def derive(name: str, needed: list[str], rule: str, place: Any) -> None:
        if all(one in points for one in needed):
            joints[name] = place(*(points[one] for one in needed))
            sources[name] = source_of("derived", needed, rule)

    def mean(first: np.ndarray, second: np.ndarray) -> np.ndarray:
        return (first + second) / 2

    derive("pelvis", ["leg_right", "leg_left"], "mean", mean)
    if convention == "better":
        derive("thorax", ["arm_right", "arm_left"], "mean", mean)
        rule = f"skull base + {CROWN_OVER_EYES:g} x height of the eyes, along the face"
        derive(
            "head_top",
            ["head", "neck", "nose_tip", "nose_root"],
            rule,
            lambda head, neck, tip, root: crown_of_head(head, neck, tip, root, figure_px),
        )
    else:
        lift = np.array([0.0, head_lift_px])
        derive("head_top", ["neck"], f"{head_lift_px:g} px above", lambda neck: neck - lift)
    return joints, [sources.get(name, source_of("none", [])) for name in MPII16.joints]


def _study_crop(known: np.ndarray, crown: np.ndarray | None, size_px: tuple[int, int]) -> Given:
    """Li & Yang's centre and scale: the picture's, by the side that the figure fills more.

    Args:
        known: (M, 2) pixels of the drawing's joints.
        crown: (2,) where it could be told.
    """
    points = np.clip(known if crown is None else np.vstack([known, crown]), 0, size_px)
    width, height = np.ptp(points, axis=0) / size_px
    side = size_px[0 if width > height else 1]
    return Given(center_px=(size_px[0] / 2, size_px[1] / 2), scale=side / 200, bbox_rule="study")
