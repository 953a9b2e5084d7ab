"""COCO keypoints in: COCO itself, Human-Art, sets of 17 and 21 drawn joints, CVAT's and Label Studio's, and our 16.

Joints are found by their names in the category, whatever their order. COCO's keypoints have (0, 0) at the centre of the
first pixel (document - 0.5), its boxes count from the image's corner as the document does. v is 0 for not labelled,
1 for labelled but hidden, 2 for visible.

CVAT and Label Studio write this form too, but count points from the corner (CVAT's exporter, Datumaro's
``coco/exporter.py``, writes its points as they are; Label Studio's ``converter/keypoints.py`` takes a percentage of the
width). Both write the points' extremes as ``bbox``, which is no person's box: such a box is made anew from the joints.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np

from trainer.annotations.keypoint_sets import DRAWINGS21, MPII16
from trainer.annotations.records import STATES
from trainer.counts import counted
from trainer.errors import DocumentError
from trainer.formats.coco_export import KEPT_KEYS, OF_BOXES, OWN_KEY
from trainer.formats.coco_index import CocoIndex, PointSet
from trainer.formats.coco_source import open_coco
from trainer.formats.imported import (
    FIRST_CENTRE_IS_ZERO,
    FROM_THE_CORNER,
    Conversion,
    Given,
    LeftOut,
    ends_at_points,
    make_record,
    notes_of_flags,
    rounded,
    split_named,
    state_in_image,
    with_others,
)
from trainer.formats.keypoint_names import ORDERS, NameMap, PointNames, place_joints
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import SourceValue, ValueRefused, clean_prefixes, read_span, stream_object

_SECTIONS = ("images", "annotations", "categories")
_FURTHER_POINTS = "keypoints_21"
# What is decided about single people, as it is said of one and of several.
_HAS_FURTHER_POINTS = tuple(
    f"{who} {_FURTHER_POINTS} (Human-Art): fingers and toes have no place among the 16"
    for who in ("person has", "people have")
)
_HAS_SCORES = tuple(
    f"{who} v that is no flag (0, 1 or 2): the points are taken as visible" for who in ("person with", "people with")
)
_HAS_COMPUTED_BOX = (
    "box that ends at the outermost points: made from the joints",
    "boxes that end at the outermost points: made from the joints",
)
_HAS_NO_BOX = (
    "box that is none or has no area: made from the joints",
    "boxes that are none or have no area: made from the joints",
)


def convert_coco(
    path: str | os.PathLike[str],
    images: str = ".",
    pictures: str | os.PathLike[str] | None = None,
    names: PointNames | None = None,
    prefixes: Sequence[str] = (),
) -> Conversion:
    """Convert a COCO keypoint file; of a picture its name and 32 bytes are held, of a person 24 bytes.

    Crowds, people without a labelled joint, and annotations with a value that cannot be right are left out and counted;
    joints without a place among the 16 (eyes, ears, fingers) are named; pelvis and thorax are means where the set has
    none, head_top and upper_neck stay missing where it has none. People of one picture stand together, pictures in the
    order of their first person.

    Args:
        path: the JSON file, or the folder or zip of CVAT's or Label Studio's export.
        images: what to write as ``source.images``.
        pictures: folder of the pictures, to read sizes that the file does not have.
        names: what the points are called.
        prefixes: what to take off the pictures' names.

    Raises, when the records are taken:
        DocumentError: not such a file; the message names the JSON path.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": Path(path).name}
    reader = _Reader(str(path), PictureSizes(pictures, notes), names or PointNames(), clean_prefixes(prefixes), notes)
    return Conversion("trainer import coco", source, reader.records(Path(path)), notes, str(path))


class _Reader:
    """Two passes: the sections may stand in any order, and the people of a picture anywhere among the others."""

    def __init__(
        self, name: str, sizes: PictureSizes, names: PointNames, prefixes: tuple[str, ...], notes: list[str]
    ) -> None:
        self._name, self._sizes, self._names, self._prefixes, self._notes = name, sizes, names, prefixes, notes
        self._index = CocoIndex()
        self._lost_pictures, self._left_out = LeftOut("picture"), LeftOut("annotation")
        self._shift = FIRST_CENTRE_IS_ZERO
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._flags: Counter[float] = Counter()
        # Categories by their points' names: of animals there may be dozens with the same points.
        self._alike: dict[tuple[str, ...], tuple[list[str], NameMap]] = {}
        self._first_score: float | None = None

    def records(self, path: Path) -> Iterator[dict[str, Any]]:
        with open_coco(path) as stream:
            self._read_index(stream)
            for group in self._index.people_by_picture():
                people: list[dict[str, Any]] = []
                for number in group:
                    start, end = self._index.spans[2 * number], self._index.spans[2 * number + 1]
                    entry = read_span(stream, start, end, self._name, ("annotations", number))
                    try:
                        record = self._take_person(entry, len(people))
                    except ValueRefused as error:
                        self._left_out.refuse(error)
                        continue
                    if record is not None:
                        people.append(record)
                yield from with_others(people)
        self._notes += [counted(count, *words) for words, count in self._counts.items() if count]
        if self._first_score is not None:
            self._notes.append(
                f"the first v that is no flag is {self._first_score:g}: a network's scores are no labels"
            )
        self._notes += notes_of_flags(self._flags) + self._lost_pictures.notes() + self._left_out.notes()
        self._sizes.report()

    def _read_index(self, stream: IO[bytes]) -> None:
        index, where = self._index, f"{self._name}: at categories"
        nameless: list[SourceValue] = []
        for key, value, start, end in stream_object(stream, self._name, _SECTIONS):
            if key == "images":
                try:
                    index.add_picture(
                        value["id"].identity(), value["file_name"].image_path(self._prefixes), _size(value)
                    )
                except ValueRefused as error:
                    self._lost_pictures.refuse(error)
            elif key == "annotations":
                try:
                    index.add_person(value["image_id"].identity(), start, end)
                except ValueRefused as error:
                    self._left_out.refuse(error)
            elif key == "categories" and not ("keypoints" in value and value["keypoints"].value):
                nameless.append(value)
            elif key == "categories":
                names = [one.text() for one in value["keypoints"].entries()]
                self._take_set(value, names)
            elif key == "info":
                self._take_tool(value)
        if not index.sets and self._names.in_order:
            for value in nameless:
                self._take_set(value, [str(number) for number in range(1, len(self._names.in_order) + 1)])
        if not index.sets:
            raise DocumentError(
                f"{where}: should have at least one category with keypoints, the names of its points; --order "
                f"{'|'.join(ORDERS)} takes points without names in that order"
            )
        if not any(one.table for one in index.sets.values()):
            names = next(iter(index.sets.values())).names
            shown = ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")
            raise DocumentError(
                f"{where}: none of the points' names ({shown}) is one of the 16 joints; --names FILE says which is "
                f"which, --order {'|'.join(ORDERS)} takes numbered points by their order"
            )
        for names_alike, (labels, mapped) in self._alike.items():
            self._note_names(labels, names_alike, mapped)
        unused = self._names.unused(name for one in index.sets.values() for name in one.names)
        if unused:
            self._notes.append(f"--names has names that the file has not: {', '.join(unused)}")
        index.close()

    def _take_set(self, category: SourceValue, names: list[str]) -> None:
        known_as = self._names.names_of(names, f"{self._name}: at categories[{len(self._index.sets)}].keypoints")
        mapped = self._names.map(known_as)
        self._index.sets[category["id"].identity()] = PointSet(names, known_as, mapped.table)
        label = category["name"].text() if "name" in category else "category"
        self._alike.setdefault(tuple(names), ([], mapped))[0].append(label)

    def _note_names(self, labels: list[str], names: Sequence[str], mapped: NameMap) -> None:
        others = counted(len(labels) - 1, "other category", "other categories")
        label = labels[0] + (f" and {others}" if labels[1:] else "")
        unmapped = [names[row] for row in range(len(names)) if row not in mapped.table.values()]
        if unmapped:
            self._notes.append(f"{label}: no place among the 16 joints: {', '.join(unmapped)}")
        absent = [j for j in MPII16.joints if j not in mapped.table and j not in ("pelvis", "thorax")]
        if absent:
            self._notes.append(f"{label}: the set has no {', '.join(absent)}: missing in every record")
        if mapped.near:
            self._notes.append(f"{label}: taken though they lie beside the joint: {', '.join(mapped.near)}")

    def _take_tool(self, info: SourceValue) -> None:
        """Recognise CVAT and Label Studio by what they write as ``info``."""
        about = info.value if isinstance(info.value, dict) else {}
        if about.get("contributor") == "Label Studio":
            self._shift = FROM_THE_CORNER
            order = "; it writes points by their model_index but names as its labels stand: where these orders differ, "
            order = "" if self._names.in_order else order + "give --names a list in the points' order"
            self._notes.append(f"Label Studio's export: points count from the picture's corner{order}")
        elif set(about) == _DATUMARO_INFO and not any(about.values()):
            self._shift = FROM_THE_CORNER
            self._notes.append("CVAT's export (all of info is empty): points count from the picture's corner")

    def _take_person(self, entry: SourceValue, before: int) -> dict[str, Any] | None:
        """One record, or None for a person who is left out; ``before`` people of the picture were taken already."""
        points = self._index.sets.get(entry["category_id"].identity())
        if points is None or "keypoints" not in entry or entry["keypoints"].value == []:
            self._left_out.add("no keypoints")
            return None
        if "iscrowd" in entry and entry["iscrowd"].flag():
            self._left_out.add("crowds")
            return None
        rows = _rows_of(entry, points)
        image_id = entry["image_id"].identity()
        found = self._index.picture(image_id)
        if found is None:
            raise entry["image_id"].refuse("the id of one of the images, and of one alone")
        image, size, number = found
        size = self._sizes.size_of(image, size)
        own = entry[OWN_KEY].value if OWN_KEY in entry and isinstance(entry[OWN_KEY].value, dict) else {}
        xy = rows[:, :2] - self._shift
        is_score = (rows[:, 2] > 0) & (rows[:, 2] != 1) & (rows[:, 2] != 2)
        states = [
            "missing" if v <= 0 else state_in_image(x, y, size, "occluded" if v == 1 else "visible")
            for (x, y), v in zip(xy.tolist(), rows[:, 2].tolist(), strict=True)
        ]
        table = {joint: row for joint, row in points.table.items() if row < len(rows)}
        places, out, sources = place_joints(table, points.names, xy, states)
        if OWN_KEY in entry:
            places, out = _restore(entry[OWN_KEY], places, out)
        if all(state in ("missing", "behind") for state in out):
            self._left_out.add("no joint has a place")
            return None
        if is_score.any():
            self._counts[_HAS_SCORES] += 1
            self._first_score = self._first_score or float(rows[is_score, 2][0])
        self._counts[_HAS_FURTHER_POINTS] += _FURTHER_POINTS in entry
        self._flags.update(rows[:, 2].tolist())
        given = self._given(entry, rows)
        further: dict[str, Any] = {key: own[key] for key in KEPT_KEYS if key in own and key not in OF_BOXES}
        if "split" in further:
            further["split"] = split_named(further["split"])
        sources = further.pop("joint_source", None) or sources
        if set(DRAWINGS21.joints) <= set(points.known_as):
            further.setdefault("drawings21", _drawn(points.known_as, rows, xy))
        dataset = further.pop("dataset", "coco")
        further.setdefault("people_index", before)
        further.setdefault("annolist_index", number if image_id >= 2**62 else image_id)
        return make_record(dataset, image, size, places, out, sources, given, **further)

    def _given(self, entry: SourceValue, rows: np.ndarray) -> Given:
        """The person's box as it was drawn, or as our own export says that it was made."""
        box = _box_of(entry)
        own = entry[OWN_KEY] if OWN_KEY in entry and isinstance(entry[OWN_KEY].value, dict) else None
        if own is None or not own.value:
            is_computed = box is not None and ends_at_points(box, rows[rows[:, 2] > 0, :2])
            self._counts[_HAS_COMPUTED_BOX] += is_computed
            is_none = box is None and entry.value.get("bbox") is not None
            self._counts[_HAS_NO_BOX] += is_none
            if box is None or is_computed:
                return Given()
            middle = (box[0] + box[2] / 2, box[1] + box[3] / 2)
            return Given(box, middle, max(box[2], box[3], 1.0) / 200, "annotated")
        center = own["objpos"].numbers(2) if "objpos" in own else None
        return Given(
            box,
            None if center is None else (center[0], center[1]),
            own["scale_provided"].number() if "scale_provided" in own else None,
            own["bbox_rule"].text() if "bbox_rule" in own else None,
            own["head_rect"].numbers(4) if "head_rect" in own else None,
            own["head_rect_rule"].text() if "head_rect_rule" in own else None,
        )


# What Datumaro, which writes CVAT's exports, has as `info`, with empty texts.
_DATUMARO_INFO = {"contributor", "date_created", "description", "url", "version", "year"}


def _size(picture: SourceValue) -> tuple[int, int]:
    """Width and height, (0, 0) where the file does not know them."""
    width, height = (picture[key].whole(0) if key in picture else 0 for key in ("width", "height"))
    return (width, height) if min(width, height) > 0 else (0, 0)


def _rows_of(entry: SourceValue, points: PointSet) -> np.ndarray:
    """The points, (J, 3) of x, y, v; fewer than the set's names where ``keypoints`` are COCO's 17 of more.

    Human-Art's category has 21 names, its people have the first 17 under ``keypoints`` and all under ``keypoints_21``.
    """
    value, count = entry["keypoints"], len(points.names)
    length = len(value.value) if isinstance(value.value, list) else 0
    first = len(ORDERS["coco17"])
    is_first = length == 3 * first < 3 * count and tuple(points.names[:first]) == ORDERS["coco17"]
    return value.points(first if is_first else count)


def _box_of(entry: SourceValue) -> list[float] | None:
    """The box as it stands, None where there is none or it has no area."""
    try:
        box = entry["bbox"].numbers(4) if "bbox" in entry else None
    except ValueRefused:
        return None
    return box if box is not None and min(box[2:]) > 0 else None


def _drawn(names: Sequence[str], rows: np.ndarray, xy: np.ndarray) -> dict[str, list[float] | None]:
    """The 21 joints of the drawings by name."""
    return {
        joint: None if rows[row, 2] <= 0 else [rounded(value) for value in xy[row]]
        for row, joint in enumerate(names)
        if joint in DRAWINGS21.joints
    }


def _restore(own: SourceValue, places: np.ndarray, states: list[str]) -> tuple[np.ndarray, list[str]]:
    """States and places off the image, which our own export wrote beside COCO's keys."""
    if "joint_state" in own:
        states = [one.text() for one in own["joint_state"].entries(16)]
        if not set(states) <= set(STATES):
            raise own["joint_state"].refuse(f"16 of {', '.join(STATES)}")
    if "outside_px" in own:
        for name, place in own["outside_px"].items():
            if name in MPII16.joints:
                places[MPII16.index(name)] = place.numbers(2)
    return places, states
