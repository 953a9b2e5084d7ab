"""Pre-annotations for the labelling tools Label Studio and CVAT, and the corrected labels back as a document.

Label Studio: a rectangle a person and a keypoint a joint below it (``parentID``), in percent of the picture; its form
is https://labelstud.io/guide/export. CVAT: "CVAT for images 1.1", a skeleton a person, in pixels from the corner; its
form is https://docs.cvat.ai/docs/manual/advanced/formats/format-cvat.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit
from xml.sax.saxutils import quoteattr

import numpy as np

from trainer.annotations.keypoint_sets import MPII16
from trainer.counts import counted
from trainer.errors import DocumentError
from trainer.files import MARK, write_whole
from trainer.formats.imported import Conversion, Given, LeftOut, make_record, source_of, state_in_image, with_others
from trainer.formats.openpose import pictures_of
from trainer.formats.source_values import LARGEST_NUMBER, SourceValue, ValueRefused, stream_source
from trainer.formats.writing import ListsWriter

_PLACED = ("visible", "occluded", "outside")


def export_label_studio(records: Iterable[Mapping[str, Any]], path: Path) -> list[str]:
    """Write tasks with predictions; returns how to set the project up."""
    with ListsWriter(path) as writer:
        for name, people in pictures_of(records):
            results = [entry for person, record in enumerate(people) for entry in _results(record, person)]
            score = float(np.mean([np.mean(record.get("joint_score") or [1.0]) for record in people]))
            prediction = {"model_version": "trainer", "score": round(score, 4), "result": results}
            data = {"image": "/data/local-files/?d=" + quote(name), "img_paths": name}
            writer.write("", {"data": data, "predictions": [prediction]})
    labels = "".join(f'<Label value="{joint}"/>' for joint in MPII16.joints)
    return [
        'labelling interface: <View><Image name="image" value="$image"/><RectangleLabels name="person" toName="image">'
        '<Label value="person"/></RectangleLabels><KeyPointLabels name="joint" toName="image">'
        f"{labels}</KeyPointLabels></View>"
    ]


def _results(record: Mapping[str, Any], person: int) -> Iterator[dict[str, Any]]:
    width, height = record["img_width"], record["img_height"]
    common = {"to_name": "image", "original_width": width, "original_height": height, "image_rotation": 0}
    box = record.get("bbox") or [0.0, 0.0, width, height]
    shares = [100 * value / size for value, size in zip(box, (width, height, width, height), strict=True)]
    parent = f"person{person}"
    yield {
        **common, "id": parent, "type": "rectanglelabels", "from_name": "person",
        "value": {**dict(zip(("x", "y", "width", "height"), shares, strict=True)), "rotation": 0,
                  "rectanglelabels": ["person"]},
    }  # fmt: skip
    scores = record.get("joint_score") or [1.0] * len(MPII16.joints)
    for k, joint in enumerate(MPII16.joints):
        if record["joint_state"][k] not in _PLACED:
            continue
        x, y = record["joint_self"][k][:2]
        yield {
            **common, "id": f"{parent}-{joint}", "parentID": parent, "type": "keypointlabels", "from_name": "joint",
            "value": {"x": 100 * x / width, "y": 100 * y / height, "width": 0.5, "keypointlabels": [joint]},
            "score": scores[k],
        }  # fmt: skip


def convert_label_studio(path: Path, images: str = ".") -> Conversion:
    """Convert an export of Label Studio ("JSON"): the newest annotation of each task, else its prediction.

    Keypoints without a parent are one person's. A task with a value that cannot be right is left out and counted.
    Raises, when the records are taken, DocumentError for another form.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion("trainer import label-studio", source, _from_label_studio(path, notes), notes, str(path))


def _from_label_studio(path: Path, notes: list[str]) -> Iterator[dict[str, Any]]:
    cancelled, left_out, boxes = 0, LeftOut("task"), LeftOut("box", "boxes")
    for number, task in enumerate(stream_source(path)):
        try:
            drawn = _entries_of(task, "annotations")
            done = [one for one in drawn if not ("was_cancelled" in one and one["was_cancelled"].flag())]
            cancelled += bool(drawn) and not done
            sheets = done or ([] if drawn else _entries_of(task, "predictions"))
            if not sheets:
                continue
            name, size, people = _people_of_task(task, sheets[-1]["result"])
        except ValueRefused as error:
            left_out.refuse(error)
            continue
        yield from _records("label-studio", name, size, people, number, boxes)
    if cancelled:
        notes.append(f"{counted(cancelled, 'task')} {'was' if cancelled == 1 else 'were'} skipped by the labeller")
    notes += left_out.notes() + boxes.notes()


def _entries_of(task: SourceValue, key: str) -> list[SourceValue]:
    found = task.get(key)
    return [] if found is None else found.entries()


def _people_of_task(
    task: SourceValue, results: SourceValue
) -> tuple[str, tuple[int, int], Iterable[Mapping[str, Any]]]:
    """The picture's name and size, and of each person the box and the joints' places."""
    people: dict[int | None, dict[str, Any]] = {}
    size = (0, 0)
    for one in results.entries():
        kind = one["type"].value if "type" in one else None
        if kind not in ("rectanglelabels", "keypointlabels"):
            continue
        if "original_width" in one or not size[0]:
            size = one["original_width"].whole(1), one["original_height"].whole(1)
        value = one["value"]
        if kind == "rectanglelabels":
            people.setdefault(one["id"].identity(), {})["box"] = [
                value[key].number() * side / 100
                for key, side in zip(("x", "y", "width", "height"), (*size, *size), strict=True)
            ]
        else:
            labels = value["keypointlabels"].entries()
            if not labels:
                raise value["keypointlabels"].refuse("a list of one label")
            place = value["x"].number() * size[0] / 100, value["y"].number() * size[1] / 100
            parent = one["parentID"].identity() if "parentID" in one and one["parentID"].value != "" else None
            people.setdefault(parent, {})[labels[0].text()] = (*place, "visible")
    data = task["data"]
    if "img_paths" in data:
        return data["img_paths"].image_path(), size, people.values()
    address = data["image"]
    return SourceValue(_image_name(address), address.name, address.path).image_path(), size, people.values()


def _image_name(address: SourceValue) -> str:
    """A picture's name in Label Studio: the file behind its local-files address, else the last part of the path."""
    try:
        parts = urlsplit(address.text())
    except ValueError:
        raise address.refuse("an address") from None
    local = parse_qs(parts.query).get("d")
    return local[0].lstrip("/") if local else Path(parts.path).name


def export_cvat(records: Iterable[Mapping[str, Any]], path: Path) -> list[str]:
    """Write "CVAT for images 1.1" with a skeleton a person; joints without a place are marked as outside."""

    def write(beside: Path) -> None:
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {MARK} -->\n<annotations>\n')
            stream.write("  <version>1.1</version>\n")
            for number, (name, people) in enumerate(pictures_of(records)):
                width, height = people[0]["img_width"], people[0]["img_height"]
                stream.write(f'  <image id="{number}" name={quoteattr(name)} width="{width}" height="{height}">\n')
                for record in people:
                    stream.write('    <skeleton label="person" source="auto" z_order="0">\n')
                    stream.writelines(_points(record))
                    stream.write("    </skeleton>\n")
                stream.write("  </image>\n")
            stream.write("</annotations>\n")

    write_whole(path, write)
    return ["label: a skeleton named person with the 16 joints as its points"]


def _points(record: Mapping[str, Any]) -> Iterator[str]:
    guesses = record.get("joint_guess") or [None] * len(MPII16.joints)
    for k, joint in enumerate(MPII16.joints):
        state = record["joint_state"][k]
        x, y = record["joint_self"][k][:2] if state in _PLACED else guesses[k] or (0.0, 0.0)
        flags = f'outside="{int(state not in _PLACED)}" occluded="{int(state == "occluded")}"'
        yield f'      <points label="{joint}" {flags} points="{x:.3f},{y:.3f}"></points>\n'


def convert_cvat(path: Path, images: str = ".") -> Conversion:
    """Convert "CVAT for images 1.1" with skeletons of our joints' names.

    An image with a value that cannot be right is left out and counted. Raises, when the records are taken,
    DocumentError for another form.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion("trainer import cvat", source, _from_cvat(path, notes), notes, str(path))


def _from_cvat(path: Path, notes: list[str]) -> Iterator[dict[str, Any]]:
    number, left_out = 0, LeftOut("image")
    try:
        for _, element in ET.iterparse(path):
            if element.tag != "image":
                continue
            try:
                name, size, people = _people_of_image(element, str(path), number)
            except ValueRefused as error:
                left_out.refuse(error)
            else:
                yield from _records("cvat", name, size, people, number, LeftOut("box"))
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
    except (OSError, ValueError, LookupError) as error:  # the last for an encoding that Python has not
        raise DocumentError(f"{path}: cannot be read as XML ({error})") from error
    notes += left_out.notes()
    if not number:
        notes.append("no image in this file")


# What expat says of a text that ends too early: no element is complete, or a tag is not.
_CUT = (3, 5)


def _people_of_image(
    element: ET.Element, file: str, number: int
) -> tuple[str, tuple[int, int], list[Mapping[str, Any]]]:
    image = SourceValue(element.attrib, file, ("image", number))
    width, height = (int(_numbers(image[key], 1)[0]) for key in ("width", "height"))
    if min(width, height) < 1:
        raise image.refuse("of a width and height of at least 1")
    people: list[Mapping[str, Any]] = []
    for skeleton in element.iter("skeleton"):
        points = {}
        for place, one in enumerate(skeleton.iter("points")):
            if one.attrib.get("outside") == "1":
                continue
            point = SourceValue(one.attrib, file, (*image.path, "skeleton", len(people), "points", place))
            state = "occluded" if one.attrib.get("occluded") == "1" else "visible"
            x, y = _numbers(point["points"], 2)
            points[point["label"].text()] = (x, y, state)
        people.append(points)
    return image["name"].image_path(), (width, height), people


def _numbers(text: SourceValue, count: int) -> list[float]:
    """Numbers that an attribute holds, with commas between them; of several points those of the first."""
    try:
        values = [float(one) for one in text.text().split(";")[0].split(",")]
    except ValueError:
        values = []
    if len(values) != count or not all(abs(value) < LARGEST_NUMBER for value in values):
        raise text.refuse("a number" if count == 1 else f"{count} numbers")
    return values


def _records(
    dataset: str, name: str, size: tuple[int, int], people: Iterable[Mapping[str, Any]], number: int, boxes: LeftOut
) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = []
    for points in people:
        xy, states = np.zeros((16, 2)), ["missing"] * 16
        sources = [source_of("none", []) for _ in MPII16.joints]
        for joint, point in points.items():
            if joint not in MPII16.joints:
                continue
            k = MPII16.index(joint)
            xy[k], states[k] = point[:2], state_in_image(point[0], point[1], size, point[2])
            sources[k] = source_of("manual", [joint])
        if set(states) == {"missing"}:
            continue
        box = points.get("box")
        given = Given()
        if box is not None and min(box[2:]) <= 0:
            boxes.add("it has no area; the person's is made from the joints")
        elif box is not None:
            given = Given(box, (box[0] + box[2] / 2, box[1] + box[3] / 2), max(*box[2:], 1.0) / 200, "annotated")
        further = {"annolist_index": number, "people_index": len(records)}
        records.append(make_record(dataset, name, size, xy, states, sources, given, **further))
    return with_others(records)
