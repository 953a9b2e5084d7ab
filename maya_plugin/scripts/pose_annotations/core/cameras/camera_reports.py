"""The probe's cameras, what its answers settle, and the small report that users send in."""

import json
import os
from typing import Dict, NamedTuple, Tuple

from ..files import write_text
from .camera_model import Belief, expected_frustum, expected_post_projection

with open(os.path.join(os.path.dirname(__file__), "camera_probe.json"), "r") as _stream:
    _TABLE = json.load(_stream)

REPORT_VERSION = 1
# Agreement, relative to the largest number of an answer: matrices come in single precision.
TOLERANCE = 1e-5
FIT_NAMES = ("fill", "horizontal", "vertical", "overscan")


class ProbeCamera(NamedTuple):
    """One camera of the probe: the case it belongs to, its attributes (all named), and the picture's size."""

    name: str
    case: str
    attributes: Dict[str, float]
    width: int
    height: int

    @property
    def aspect(self):
        """Width over height of the picture; its pixels are square."""
        return float(self.width) / self.height


def probe_cameras():
    """Every camera that the probe builds."""
    cameras = []
    for case in _TABLE["cases"]:
        for picture in case.get("pictures", sorted(_TABLE["pictures"])):
            values = dict(_TABLE["defaults"], **case.get("attributes", {}))
            for fit in range(4) if case.get("all_fits") else (values["filmFit"],):
                name = "{}, {}, {}".format(case["name"], FIT_NAMES[fit], picture)
                width, height = _TABLE["pictures"][picture]
                cameras.append(ProbeCamera(name, case["name"], dict(values, filmFit=fit), width, height))
    return cameras


class Answer(NamedTuple):
    """What Maya said about one camera: frustum (4), projection and post-projection matrix (16 each)."""

    frustum: Tuple[float, ...]
    projection: Tuple[float, ...]
    post_projection: Tuple[float, ...]


def difference(camera, answer, belief=Belief()):  # noqa: B008 - a NamedTuple never changes
    """Largest difference between Maya's answer and a belief, relative to the largest number of each."""
    return max(
        _relative(answer.frustum, expected_frustum(camera.attributes, camera.aspect, belief)),
        _relative(answer.post_projection, expected_post_projection(camera.attributes, belief)),
    )


def _relative(found, expected):
    largest = max(map(abs, expected))
    return max(abs(a - b) for a, b in zip(found, expected)) / largest


def settled(cameras, answers):
    """What the answers say to every open question: a list of dicts with question, answer, difference, is_as_believed.

    ``answer`` is None where no candidate fits within TOLERANCE, or several do.
    """
    results = []
    for row in _TABLE["questions"]:
        asked = [(camera, answer) for camera, answer in zip(cameras, answers) if camera.case in row["cases"]]
        distances = {
            words: max(difference(camera, answer, Belief(**choice)) for camera, answer in asked)
            for words, choice in row["answers"].items()
        }
        fitting = [words for words, distance in distances.items() if distance < TOLERANCE]
        answer = fitting[0] if len(fitting) == 1 else None
        believed = [words for words, choice in row["answers"].items() if Belief(**choice) == Belief()]
        results.append(
            {
                "question": row["question"],
                "answer": answer,
                "difference": min(distances.values()),
                "is_as_believed": answer is not None and answer in believed,
            }
        )
    return results


def write_report(path, content):
    """Write a report, whole or not at all. Raises OutputError or RetryError."""
    write_text(path, json.dumps(content, indent=1) + "\n", "write {}", "name another file")


def report(host, cameras, answers):
    """The report as plain JSON data. host: Maya's version and system, as text."""
    return {
        "report_version": REPORT_VERSION,
        "host": host,
        "cameras": [
            {
                "name": camera.name,
                "case": camera.case,
                "attributes": camera.attributes,
                "width": camera.width,
                "height": camera.height,
                "rendering_frustum": list(answer.frustum),
                "projection_matrix": list(answer.projection),
                "post_projection_matrix": list(answer.post_projection),
            }
            for camera, answer in zip(cameras, answers)
        ],
        "settled": settled(cameras, answers),
    }


def read_report(path):
    """(host, cameras, answers) of a report file. Raises ValueError for one of another version or without its keys."""
    with open(path, "r", encoding="utf-8") as stream:
        content = json.load(stream)
    if content.get("report_version") != REPORT_VERSION:
        raise ValueError("{} is a report of version {}".format(path, content.get("report_version")))
    cameras, answers = [], []
    try:
        for row in content["cameras"]:
            cameras.append(ProbeCamera(row["name"], row["case"], row["attributes"], row["width"], row["height"]))
            keys = ("rendering_frustum", "projection_matrix", "post_projection_matrix")
            answers.append(Answer(*[tuple(row[key]) for key in keys]))
    except KeyError as error:
        raise ValueError("{} lacks {}".format(path, error)) from error
    return content["host"], cameras, answers


def report_lines(cameras, answers):
    """The report as text: Maya's numbers beside ours for every camera, then the questions."""
    for camera, answer in zip(cameras, answers):
        yield "{}  {} x {}".format(camera.name, camera.width, camera.height)
        yield "    frustum     Maya {}".format(_numbers(answer.frustum))
        yield "                ours {}".format(_numbers(expected_frustum(camera.attributes, camera.aspect)))
        yield "    projection  Maya {}".format(_numbers(answer.projection))
        yield "    post        Maya {}".format(_numbers(answer.post_projection))
        yield "                ours {}".format(_numbers(expected_post_projection(camera.attributes)))
        if difference(camera, answer) >= TOLERANCE:
            yield "    DIFFERENT by {:.3g}".format(difference(camera, answer))
    for row in settled(cameras, answers):
        answer = row["answer"] or "none of the answers that we thought of (nearest: {:.3g})".format(row["difference"])
        yield "{} {}{}".format(row["question"], answer, "" if row["is_as_believed"] else "  <- not what we believed")


def _numbers(values):
    return " ".join("{:.9g}".format(value) for value in values)
