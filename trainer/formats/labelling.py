"""Pre-annotations for the labelling tools Label Studio and CVAT; `labelling_import` brings the corrected labels back.

Label Studio: a rectangle a person and a keypoint a joint below it (``parentID``), in percent of the picture; its form
is https://labelstud.io/guide/export. CVAT: "CVAT for images 1.1", a skeleton a person, in pixels from the corner; its
form is https://docs.cvat.ai/docs/manual/advanced/formats/format-cvat.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import quoteattr

import numpy as np

from trainer.annotations.keypoint_sets import MPII16
from trainer.files import MARK, write_whole
from trainer.formats.per_picture import pictures_of
from trainer.formats.writing import ListsWriter

_PLACED = ("visible", "occluded", "outside")


def export_label_studio(records: Iterable[Mapping[str, Any]], path: Path) -> list[str]:
    """Write tasks with predictions; returns how to set the project up."""
    with ListsWriter(path) as writer:
        for name, _, people in pictures_of(records):
            results = [entry for person, record in enumerate(people) for entry in _results(record, person)]
            score = float(np.mean([np.mean(record.get("joint_score") or [1.0]) for record in people] or [0.0]))
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


def export_cvat(records: Iterable[Mapping[str, Any]], path: Path) -> list[str]:
    """Write "CVAT for images 1.1" with a skeleton a person; joints without a place are marked as outside."""

    def write(beside: Path) -> None:
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {MARK} -->\n<annotations>\n')
            stream.write("  <version>1.1</version>\n")
            for number, (name, (width, height), people) in enumerate(pictures_of(records)):
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
