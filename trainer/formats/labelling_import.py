"""Labels out of the tools Label Studio ("JSON") and CVAT ("CVAT for images 1.1"), in the tools' own forms.

Their forms are named in :mod:`trainer.formats.labelling`, which writes them. Both count from the picture's corner.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple, cast
from urllib.parse import parse_qs, urlsplit

import numpy as np

from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.text_window import CHUNK_BYTES, open_to_read
from trainer.counts import counted
from trainer.errors import DocumentError
from trainer.formats.imported import Conversion, Given, LeftOut, make_record, source_of, state_in_image, with_others
from trainer.formats.keypoint_names import ORDERS, PointNames, place_joints
from trainer.formats.picture_sizes import PictureSizes
from trainer.formats.source_values import (
    LARGEST_NUMBER,
    ZIP_FAULTS,
    SourceValue,
    ValueRefused,
    clean_prefixes,
    stream_source,
    zip_refusal,
)

_XML = "annotations.xml"
Size = tuple[int, int]


class _Point(NamedTuple):
    label: str
    xy_px: tuple[float, float]
    state: str


@dataclass
class _Person:
    """A person's points in the order of the file, and the box that was drawn, x, y, width, height."""

    points: list[_Point] = field(default_factory=list)
    box: list[float] | None = None


class _Labels:
    """What both tools' imports share: names of points and pictures, sizes, and what is noted about them."""

    def __init__(
        self,
        dataset: str,
        names: PointNames | None,
        pictures: str | Path | None,
        prefixes: Sequence[str],
    ) -> None:
        self.dataset, self.prefixes = dataset, clean_prefixes(prefixes)
        self.notes: list[str] = []
        self.names, self.sizes = names or PointNames(), PictureSizes(pictures, self.notes)
        self.has_pictures = pictures is not None
        self.boxes = LeftOut("box", "boxes")
        self._seen: Counter[str] = Counter()
        self._unmapped: Counter[str] = Counter()
        self._near: set[str] = set()
        self._mapped = self._doubled = 0

    def records(
        self, image: str, size: Size, people: Iterable[_Person], number: int, where: str
    ) -> list[dict[str, Any]]:
        """The records of a picture's people; those without a joint in a place are none."""
        records: list[dict[str, Any]] = []
        for person in people:
            labels = [point.label for point in person.points]
            self._seen.update(labels)
            self._doubled += len(set(labels)) < len(labels)
            known = self.names.names_of(labels, where) if labels else []
            mapped = self.names.map(known)
            self._unmapped.update(labels[k] for k in range(len(labels)) if k not in mapped.table.values())
            self._near.update(mapped.near)
            self._mapped += bool(mapped.table)
            states = [
                one.state if one.state == "missing" else state_in_image(*one.xy_px, size, one.state)
                for one in person.points
            ]
            xy = np.array([one.xy_px for one in person.points], np.float64).reshape(-1, 2)
            places, out, sources = place_joints(mapped.table, labels, xy, states)
            if set(labels) <= set(MPII16.joints):  # who labels our joints and leaves one out means that
                for k, source in enumerate(sources):
                    if source["kind"] == "derived":
                        places[k], out[k], sources[k] = 0.0, "missing", source_of("none", [])
            if set(out) == {"missing"}:
                continue
            given, box = Given(), person.box
            if box is not None and min(box[2:]) <= 0:
                self.boxes.add("it has no area; the person's is made from the joints")
            elif box is not None:
                given = Given(box, (box[0] + box[2] / 2, box[1] + box[3] / 2), max(*box[2:], 1.0) / 200, "annotated")
            further = {"annolist_index": number, "people_index": len(records)}
            records.append(make_record(self.dataset, image, size, places, out, sources, given, **further))
        return with_others(records)

    def report(self) -> None:
        """Note what was decided, once all has been read."""
        taken = set(self._seen) - set(self._unmapped)
        if lost := sorted(set(self._unmapped) - taken):
            self.notes.append(
                f"no place among the 16 joints: {', '.join(lost[:12])}{', ...' if len(lost) > 12 else ''}"
            )
        if self._seen and not self._mapped:
            self.notes.append(
                "none of the points' names is one of the 16 joints: everybody is left out; --names FILE says which is "
                f"which, --order {'|'.join(ORDERS)} takes numbered points by their order"
            )
        if self._near:
            self.notes.append(f"taken though they lie beside the joint: {', '.join(sorted(self._near))}")
        if self._doubled:
            who = "person has" if self._doubled == 1 else "people have"
            self.notes.append(f"{self._doubled} {who} a point twice (several people in one?): the first is taken")
        if unused := self.names.unused(self._seen):
            self.notes.append(f"--names has names that the file has not: {', '.join(unused)}")
        self.notes += self.boxes.notes()
        self.sizes.report()


def convert_label_studio(
    path: Path,
    images: str = ".",
    names: PointNames | None = None,
    pictures: str | Path | None = None,
    prefixes: Sequence[str] = (),
) -> Conversion:
    """Convert an export of Label Studio ("JSON"): the newest annotation of each task, else its prediction.

    A keypoint belongs to the rectangle that is its parent, or that a relation ties it to, whichever way it was drawn;
    those of neither are one person's. A task with a value that cannot be right is left out and counted.

    Args:
        path: the JSON file.
        images: what to write as ``source.images``.
        names: what the points are called.
        pictures: folder of the pictures, to read sizes that the file does not have.
        prefixes: what to take off the pictures' names.

    Raises, when the records are taken:
        DocumentError: another form.
    """
    labels = _Labels("label-studio", names, pictures, prefixes)
    return _conversion(path, images, labels, _from_label_studio(path, labels))


def _conversion(path: Path, images: str, labels: _Labels, records: Iterator[dict[str, Any]]) -> Conversion:
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion(f"trainer import {labels.dataset}", source, records, labels.notes, str(path))


def _from_label_studio(path: Path, labels: _Labels) -> Iterator[dict[str, Any]]:
    cancelled, left_out = 0, LeftOut("task")
    for number, task in enumerate(stream_source(path)):
        try:
            drawn = _entries_of(task, "annotations") or _entries_of(task, "completions")  # as before Label Studio 1.0
            done = [one for one in drawn if not ("was_cancelled" in one and one["was_cancelled"].flag())]
            cancelled += bool(drawn) and not done
            sheets = done or ([] if drawn else _entries_of(task, "predictions"))
            if not sheets:
                continue
            name, size, people = _people_of_task(task, sheets[-1]["result"], labels)
            records = labels.records(name, size, people, number, f"{path}: at [{number}]")
        except ValueRefused as error:
            left_out.refuse(error)
            continue
        yield from records
    if cancelled:
        labels.notes.append(
            f"{counted(cancelled, 'task')} {'was' if cancelled == 1 else 'were'} skipped by the labeller"
        )
    labels.notes += left_out.notes()
    labels.report()


def _entries_of(task: SourceValue, key: str) -> list[SourceValue]:
    found = task.get(key)
    return [] if found is None else found.entries()


def _people_of_task(task: SourceValue, results: SourceValue, labels: _Labels) -> tuple[str, Size, Iterable[_Person]]:
    """The picture's name and size, and its people."""
    people: dict[int | None, _Person] = {}
    data = task["data"]
    if "img_paths" in data:
        name = data["img_paths"].image_path(labels.prefixes)
    else:
        name = _image_name(data["image"]).image_path(labels.prefixes)
    size = (0, 0)
    entries = results.entries()
    parents = _tied_to_boxes(entries)
    for one in entries:
        kind = _kind_of(one)
        if kind not in ("rectanglelabels", "keypointlabels"):
            continue
        if "image_rotation" in one and one["image_rotation"].number() % 360:
            raise one["image_rotation"].refuse("0: labels on a turned picture are not read")
        if "original_width" in one or not size[0]:
            size = _size_of(one, "original_width", "original_height", name, labels)
        value = one["value"]
        if kind == "rectanglelabels":
            if "rotation" in value and value["rotation"].number() % 360:
                labels.boxes.add("it is turned; the person's is made from the joints")
                continue
            people.setdefault(one["id"].identity(), _Person()).box = [
                value[key].number() * side / 100
                for key, side in zip(("x", "y", "width", "height"), (*size, *size), strict=True)
            ]
        else:
            written = value["keypointlabels"].entries()
            if not written:
                raise value["keypointlabels"].refuse("a list of one label")
            place = value["x"].number() * size[0] / 100, value["y"].number() * size[1] / 100
            parent = parents.get(one["id"].identity()) if "id" in one else None
            if "parentID" in one and one["parentID"].value != "":
                parent = one["parentID"].identity()
            people.setdefault(parent, _Person()).points.append(_Point(written[0].text(), place, "visible"))
    return name, size, people.values()


def _kind_of(result: SourceValue) -> Any:
    return result["type"].value if "type" in result else None


def _tied_to_boxes(results: Iterable[SourceValue]) -> dict[int, int]:
    """Which rectangle a keypoint is tied to by a relation, by their ids."""
    boxes = {one["id"].identity() for one in results if _kind_of(one) == "rectanglelabels"}
    tied: dict[int, int] = {}
    for one in results:
        if _kind_of(one) == "relation":
            ends = one["from_id"].identity(), one["to_id"].identity()
            for point, box in (ends, ends[::-1]):
                if box in boxes and point not in boxes:
                    tied.setdefault(point, box)
    return tied


def _size_of(value: SourceValue, width: str, height: str, image: str, labels: _Labels) -> Size:
    """A picture's size as the file has it, else the picture's own where there is a folder to look in."""
    if labels.has_pictures and not (width in value and height in value):
        size = labels.sizes.size_of(image)
        if min(size) > 0:
            return size
    return value[width].whole(1), value[height].whole(1)


def _image_name(address: SourceValue) -> SourceValue:
    """A picture's name in Label Studio: the file behind its local-files address, else the last part of the path."""
    try:
        parts = urlsplit(address.text())
    except ValueError:
        raise address.refuse("an address") from None
    local = parse_qs(parts.query).get("d")
    name = local[0].lstrip("/") if local else Path(parts.path).name
    return SourceValue(name, address.name, address.path)


def convert_cvat(
    path: Path,
    images: str = ".",
    names: PointNames | None = None,
    pictures: str | Path | None = None,
    prefixes: Sequence[str] = (),
) -> Conversion:
    """Convert "CVAT for images 1.1" with skeletons: annotations.xml, or the zip or folder that holds it.

    An image with a value that cannot be right is left out and counted. The arguments are those of
    :func:`convert_label_studio`.

    Raises, when the records are taken:
        DocumentError: another form.
    """
    labels = _Labels("cvat", names, pictures, prefixes)
    return _conversion(path, images, labels, _from_cvat(path, labels))


def _from_cvat(path: Path, labels: _Labels) -> Iterator[dict[str, Any]]:
    number, tracks, loose, left_out = 0, 0, 0, LeftOut("image")
    try:
        with _opened_xml(path) as stream:
            for _, element in ET.iterparse(stream):
                tracks += element.tag == "track"
                if element.tag != "image":
                    continue
                loose += sum(child.tag == "points" for child in element)
                try:
                    name, size, people = _people_of_image(element, str(path), number, labels)
                    records = labels.records(name, size, people, number, f"{path}: at image[{number}]")
                except ValueRefused as error:
                    left_out.refuse(error)
                else:
                    yield from records
                number += 1
                element.clear()
    except ET.ParseError as error:
        line, column = error.position
        if error.code in _CUT:
            raise DocumentError(
                f"{path}: is not XML: the file was cut off: it ends at line {line}, column {column + 1}; copy or "
                "export it again"
            ) from error
        raise DocumentError(f"{path}: is not XML: {error}") from error
    except DocumentError:
        raise
    except (OSError, ValueError, LookupError) as error:  # the last for an encoding that Python has not
        raise DocumentError(f"{path}: cannot be read as XML ({error})") from error
    if loose:
        what = "a point or a row of points stands" if loose == 1 else f"{loose} points or rows of points stand"
        labels.notes.append(f"{what} in no skeleton: left out, as nothing says which joints they are")
    labels.notes += left_out.notes()
    labels.report()
    if tracks:
        labels.notes.append(
            f"{counted(tracks, 'track')} left out: this is CVAT for video; export the task as CVAT for images 1.1"
        )
    elif not number:
        labels.notes.append("no image in this file")


# What expat says of a text that ends too early: no element is complete, or a tag is not.
_CUT = (3, 5)


@contextlib.contextmanager
def _opened_xml(path: Path) -> Iterator[IO[bytes]]:
    """The XML of a file, packed by gzip or not, of a folder, or of a zip. Raises DocumentError where there is none."""
    file = path / _XML if path.is_dir() else path
    if path.is_dir() and not file.is_file():
        raise DocumentError(f"{path}: holds no {_XML}, which CVAT for images has")
    with open_to_read(file, str(file)) as stream:
        if first_bytes(file) != b"PK\x03\x04":
            yield stream
            return
    with tempfile.TemporaryFile() as unpacked:
        try:
            with zipfile.ZipFile(path) as archive:
                members = [name for name in archive.namelist() if name.rpartition("/")[2] == _XML]
                if len(members) != 1:
                    raise DocumentError(f"{path}: holds {len(members)} files {_XML}; CVAT for images has one")
                with archive.open(members[0]) as stream:
                    shutil.copyfileobj(stream, unpacked, CHUNK_BYTES)
        except ZIP_FAULTS as error:
            raise zip_refusal(path, error) from error
        unpacked.seek(0)
        yield cast("IO[bytes]", unpacked)


def first_bytes(path: Path) -> bytes:
    """The four bytes that a file begins with."""
    with path.open("rb") as stream:
        return stream.read(4)


def cvat_pictures(path: Path) -> Path | None:
    """Where the pictures lie that CVAT exports along, of a folder."""
    return next((one for one in (path / "images", path) if one.is_dir()), None) if path.is_dir() else None


def _people_of_image(element: ET.Element, file: str, number: int, labels: _Labels) -> tuple[str, Size, list[_Person]]:
    image = SourceValue(element.attrib, file, ("image", number))
    name = image["name"].image_path(labels.prefixes)
    if labels.has_pictures and not ("width" in image and "height" in image):
        size = labels.sizes.size_of(name)
    else:
        width, height = (int(_numbers(image[key], 1)[0]) for key in ("width", "height"))
        size = width, height
    if min(size) < 1:
        raise image.refuse("of a width and height of at least 1")
    people: list[_Person] = []
    for skeleton in element.iter("skeleton"):
        person = _Person()
        for place, one in enumerate(skeleton.iter("points")):
            point = SourceValue(one.attrib, file, (*image.path, "skeleton", len(people), "points", place))
            label = point["label"].text()
            if one.attrib.get("outside") == "1":
                person.points.append(_Point(label, (0.0, 0.0), "missing"))
                continue
            state = "occluded" if one.attrib.get("occluded") == "1" else "visible"
            x, y = _numbers(point["points"], 2)
            person.points.append(_Point(label, (x, y), state))
        people.append(person)
    return name, size, people


def _numbers(text: SourceValue, count: int) -> list[float]:
    """Numbers that an attribute holds, with commas between them; of several points those of the first."""
    try:
        values = [float(one) for one in text.text().split(";")[0].split(",")]
    except ValueError:
        values = []
    if len(values) != count or not all(abs(value) < LARGEST_NUMBER for value in values):
        raise text.refuse("a number" if count == 1 else f"{count} numbers")
    return values
