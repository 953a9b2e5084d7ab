"""What every importer hands back: the document, and what it had to decide or could not keep."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from trainer.annotations import Document, new_document
from trainer.annotations.boxes import JOINTS_RULE, box_of_joints, head_of_joints
from trainer.annotations.records import SPLITS
from trainer.annotations.stream import DocumentWriter
from trainer.counts import counted
from trainer.errors import DocumentError
from trainer.formats.source_values import ValueRefused

# Where other formats put the origin of their pixels: added to a document's coordinate to get the format's. The document
# counts from the top-left corner of the image, so the centre of the first pixel is (0.5, 0.5).
FIRST_CENTRE_IS_ZERO = -0.5  # COCO's keypoints; pytorch-pose's and mmpose's reading of MPII's joints
FROM_THE_CORNER = 0.0  # as the document: YOLO; the points that CVAT and Label Studio write into COCO's form
FIRST_CENTRE_IS_ONE = 0.5  # MATLAB: MPII's own file, LSP's, the centres in mmpose's list

# CVAT rounds to two decimals.
_SAME_BOX_PX = 0.05

# More reasons than these are told as one; more pictures say nothing new about where the pictures lie.
MOST_REASONS = 20
MOST_PICTURES_LOOKED_FOR = 20


@dataclass
class Imported:
    """An imported document and its notes, one plain sentence each, in the order of the source."""

    document: Document
    notes: list[str] = field(default_factory=list)


@dataclass
class Conversion:
    """An import that is carried out while its records are iterated over; notes are added meanwhile.

    Attributes:
        generator: the name of what converts, for the document's header.
        source: the header's ``source``.
        records: the records, each made when its turn comes.
        notes: complete when the records are at their end.
        name: of what is read, in messages.
        first_pictures: names of the first pictures written, to look whether they are where the document says.
    """

    generator: str
    source: Mapping[str, Any]
    records: Iterable[dict[str, Any]]
    notes: list[str]
    name: str = ""
    first_pictures: list[str] = field(default_factory=list)

    def collect(self) -> Imported:
        """The whole document in memory."""
        return Imported(new_document(self.generator, self.source, self.records), self.notes)

    def write(self, output: str | os.PathLike[str]) -> tuple[int, list[str]]:
        """From file to file, one record at a time; returns how many were written, and the notes.

        A record that no document may hold, by a value that its source carries along, is left out and counted.

        Raises:
            DocumentError: as the importer, or there is no record to write; nothing is written then.
        """
        left_out = LeftOut("record")
        with DocumentWriter(output, new_document(self.generator, self.source, []).header) as writer:
            for record in self.records:
                try:
                    writer.write(record)
                except DocumentError as error:
                    problem = (
                        str(error).rpartition(f"annotations[{writer.count}]")[2].removesuffix("; nothing was written")
                    )
                    left_out.add(problem.lstrip("."), record["img_paths"])
                    continue
                if len(self.first_pictures) < MOST_PICTURES_LOOKED_FOR:
                    self.first_pictures.append(record["img_paths"])
            self.notes += left_out.notes()
            if not writer.count:
                reasons = [note for note in self.notes if "left out" in note] or self.notes
                why = "; ".join(reasons[:MOST_REASONS]) or "it holds nobody"
                name = self.name or self.source.get("imported_from", self.generator)
                raise DocumentError(f"{name}: nothing to import: {why}; nothing was written")
        return writer.count, self.notes


class LeftOut:
    """Entries of a source that cannot be taken, counted by reason."""

    def __init__(self, one: str, several: str | None = None) -> None:
        self._one, self._several = one, several
        self._counts: dict[str, int] = {}
        self._first: dict[str, str] = {}

    def add(self, reason: str, where: str | None = None) -> None:
        """Count one entry; ``where`` of the first of a reason is kept."""
        if reason not in self._counts and len(self._counts) >= MOST_REASONS:
            reason = "other reasons"
        self._counts[reason] = self._counts.get(reason, 0) + 1
        if where is not None:
            self._first.setdefault(reason, where)

    def refuse(self, error: ValueRefused) -> None:
        """Count one entry by the value in it that is not what was expected."""
        self.add(error.reason, error.where)

    def notes(self) -> list[str]:
        """A sentence for each reason, with its first place."""
        return [
            f"{counted(count, self._one, self._several)} left out: {reason}"
            + (f" (the first: {self._first[reason]})" if reason in self._first else "")
            for reason, count in self._counts.items()
        ]


# Other spellings of the three splits.
_SPLIT_WORDS = {"training": "train", "valid": "val", "validation": "val", "dev": "val", "testing": "test"}


def split_named(value: Any) -> Any:
    """A split's name as a document has it: "Train", "valid" and "validation" are known; anything else stays."""
    if not isinstance(value, str):
        return value
    word = value.strip().lower()
    return _SPLIT_WORDS.get(word, word if word in SPLITS else value)


def rounded(value: float) -> float:
    """Six decimals: a millionth of a pixel, far below what any label means, and free of binary noise in the file."""
    return round(float(value), 6) + 0.0


@dataclass(frozen=True)
class Given:
    """What a source says itself of a person's boxes; what is None is made from the joints.

    Attributes:
        bbox, head_rect: x, y, width, height in document pixels.
        center_px, scale: ``objpos`` and ``scale_provided``.
        bbox_rule: the record's, for bbox, centre and scale together; None for a source that follows the rule of 1.0.
        head_rect_rule: the record's, where there is a head_rect.
    """

    bbox: Sequence[float] | None = None
    center_px: tuple[float, float] | None = None
    scale: float | None = None
    bbox_rule: str | None = JOINTS_RULE
    head_rect: Sequence[float] | None = None
    head_rect_rule: str | None = None


def make_record(
    dataset: str,
    image: str,
    size_px: tuple[int, int],
    xy_px: np.ndarray,
    states: list[str],
    sources: list[dict[str, Any]],
    given: Given | None = None,
    **further: Any,
) -> dict[str, Any]:
    """One record with every required key; ``v`` and the zeros of missing joints follow from ``states``.

    Boxes, centre and scale that are not given come from the joints, of which at least one has a place.

    Args:
        dataset, image, size_px: as in the record.
        xy_px: float (16, 2), document pixels.
        states, sources: 16 joint states and joint sources.
        given: what the source says of boxes, centre and scale; None for nothing.
        further: keys that replace or join the others (``split``, ``drawings21``, ``annolist_index`` ...).
    """
    given = given or Given()
    box = box_of_joints(xy_px, states, size_px)
    if box is None:
        raise ValueError(f"{image}: a record needs a joint with a place")
    bbox = given.bbox or box.bbox
    center_px = given.center_px or box.center_px
    head, head_rule = given.head_rect, given.head_rect_rule
    if head is None:
        head = head_of_joints(xy_px, states)
        head_rule = None if head is None else JOINTS_RULE
    joints = [
        [0, 0, 0] if state == "missing" else [round(x, 6) + 0.0, round(y, 6) + 0.0, 1 if state == "visible" else 0]
        for (x, y), state in zip(xy_px.tolist(), states, strict=True)
    ]
    record = {
        "dataset": dataset,
        "img_paths": image,
        "img_width": size_px[0],
        "img_height": size_px[1],
        "isValidation": 0,
        "people_index": 0,
        "annolist_index": 0,
        "numOtherPeople": 0,
        "objpos": [rounded(center_px[0]), rounded(center_px[1])],
        "scale_provided": rounded(given.scale or box.scale),
        "joint_self": joints,
        "joint_others": [],
        "objpos_other": [],
        "scale_provided_other": [],
        "joint_state": states,
        "joint_source": sources,
        "bbox": None if bbox is None else [rounded(number) for number in bbox],
        "bbox_rule": given.bbox_rule,
        "head_rect": None if head is None else [rounded(number) for number in head],
        "head_rect_rule": head_rule,
    }
    record.update(further)
    return record


def notes_of_flags(flags: Mapping[float, int]) -> list[str]:
    """What is to be said of COCO's flags of a whole file, counted by their value: 1 means hidden there, 2 visible."""
    if flags.get(1) and not flags.get(2):
        return [
            "v is 1 for every labelled point and never 2: taken as hidden, as COCO means it; in sets that mean visible "
            "by 1, such as PoseTrack, nobody is hidden, and --no-occluded would leave out everything"
        ]
    return []


def ends_at_points(box: Sequence[float], points_px: np.ndarray) -> bool:
    """Whether a box ends at the outermost of some points (M, 2), as CVAT and Label Studio compute one; M at least 1."""
    extremes = np.array([*points_px.min(axis=0), *np.ptp(points_px, axis=0)])
    return bool(np.abs(extremes - box).max() <= _SAME_BOX_PX)


def state_in_image(x: float, y: float, size_px: tuple[int, int], inside: str = "visible") -> str:
    """``inside``, or "outside" for a place off the image; an image without a size keeps every place."""
    width, height = size_px
    if width <= 0 or height <= 0:
        return inside
    return inside if 0 <= x <= width and 0 <= y <= height else "outside"


def source_of(kind: str, names: list[str], rule: str | None = None) -> dict[str, Any]:
    """A ``joint_source`` entry."""
    return {"kind": kind, "from": names, "rule": rule}


def with_others(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """People of one picture, each with the lists of the others."""
    for person in people:
        others = [other for other in people if other is not person]
        person.update(
            numOtherPeople=len(others),
            joint_others=[other["joint_self"] for other in others],
            objpos_other=[other["objpos"] for other in others],
            scale_provided_other=[other["scale_provided"] for other in others],
        )
    return people
