"""Pre-annotations for the labelling tools Label Studio and CVAT, and the corrected labels back as a document.

Label Studio: a rectangle a person and a keypoint a joint below it (``parentID``), in percent of the picture; its form
is https://labelstud.io/guide/export. CVAT: "CVAT for images 1.1", a skeleton a person, in pixels from the corner; its
form is https://docs.cvat.ai/docs/manual/advanced/formats/format-cvat.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit
from xml.sax.saxutils import quoteattr

import numpy as np

from trainer.annotations.keypoint_sets import MPII16
from trainer.errors import DocumentError
from trainer.files import MARK, write_whole
from trainer.formats.imported import Conversion, Given, make_record, source_of, state_in_image, with_others
from trainer.formats.openpose import pictures_of
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

    Keypoints without a parent are one person's. Raises, when the records are taken, DocumentError for another form.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion("trainer import label-studio", source, _from_label_studio(path, notes), notes)


def _from_label_studio(path: Path, notes: list[str]) -> Iterator[dict[str, Any]]:
    try:
        tasks = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(tasks, list):
            raise ValueError("a list of tasks is wanted")
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: no JSON export of Label Studio ({error})") from error
    cancelled = 0
    for number, task in enumerate(tasks):
        try:
            done = [one for one in task.get("annotations") or [] if not one.get("was_cancelled")]
            cancelled += not done and bool(task.get("annotations"))
            sheets = done or ([] if task.get("annotations") else task.get("predictions") or [])
            if sheets:
                yield from _people_of_task(task, sheets[-1]["result"], number)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise DocumentError(f"{path}: task {number} is not as Label Studio writes it ({error!r})") from error
    if cancelled:
        notes.append(f"{cancelled} tasks were skipped by the labeller")


def _people_of_task(task: Mapping[str, Any], results: list[Any], number: int) -> list[dict[str, Any]]:
    people: dict[str, dict[str, Any]] = {}
    size = (0, 0)
    for one in results:
        size = (int(one.get("original_width") or size[0]), int(one.get("original_height") or size[1]))
        value = one.get("value") or {}
        if one.get("type") == "rectanglelabels":
            people.setdefault(one["id"], {})["box"] = [
                value[key] * side / 100 for key, side in zip(("x", "y", "width", "height"), (*size, *size), strict=True)
            ]
        elif one.get("type") == "keypointlabels":
            place = value["x"] * size[0] / 100, value["y"] * size[1] / 100
            people.setdefault(one.get("parentID") or "", {})[value["keypointlabels"][0]] = (*place, "visible")
    name = task["data"].get("img_paths") or _image_name(task["data"]["image"])
    return _records("label-studio", name, size, people.values(), number)


def _image_name(address: str) -> str:
    """A picture's name in Label Studio: the file behind its local-files address, else the last part of the path."""
    parts = urlsplit(address)
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

    Raises, when the records are taken, DocumentError for another form.
    """
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    return Conversion("trainer import cvat", source, _from_cvat(path, notes), notes)


def _from_cvat(path: Path, notes: list[str]) -> Iterator[dict[str, Any]]:
    number = 0
    try:
        for _, element in ET.iterparse(path):
            if element.tag != "image":
                continue
            size = int(float(element.attrib["width"])), int(float(element.attrib["height"]))
            people = []
            for skeleton in element.iter("skeleton"):
                points = {}
                for one in skeleton.iter("points"):
                    if one.attrib.get("outside") == "1":
                        continue
                    x, y = (float(value) for value in one.attrib["points"].split(";")[0].split(","))
                    state = "occluded" if one.attrib.get("occluded") == "1" else "visible"
                    points[one.attrib["label"]] = (x, y, state)
                people.append(points)
            yield from _records("cvat", element.attrib["name"], size, people, number)
            number += 1
            element.clear()
    except (OSError, ET.ParseError, KeyError, ValueError) as error:
        raise DocumentError(f"{path}: image {number} is not as CVAT for images 1.1 has it ({error!r})") from error
    if not number:
        notes.append("no image in this file")


def _records(
    dataset: str, name: str, size: tuple[int, int], people: Iterable[Mapping[str, Any]], number: int
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
        if box is not None:
            given = Given(box, (box[0] + box[2] / 2, box[1] + box[3] / 2), max(*box[2:], 1.0) / 200, "annotated")
        further = {"annolist_index": number, "people_index": len(records)}
        records.append(make_record(dataset, name, size, xy, states, sources, given, **further))
    return with_others(records)
