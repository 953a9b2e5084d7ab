"""The cameras of the probe, the questions that its results answer, and the small report that users send in."""

import json
import os
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..files import write_text
from .camera_model import CameraModel, expected_frustum, expected_post_projection

with open(os.path.join(os.path.dirname(__file__), "camera_probe.json"), "r") as _stream:
    _TABLE = json.load(_stream)

REPORT_VERSION = 1
# Relative to the largest number of a result: Maya returns matrices in single precision.
TOLERANCE = 1e-5
FIT_NAMES = ("fill", "horizontal", "vertical", "overscan")


class ProbeCamera(NamedTuple):
    """One camera of the probe: name, the case it belongs to, all its attributes, and the picture's size."""

    name: str
    case: str
    attributes: Dict[str, float]
    width: int
    height: int

    @property
    def aspect(self) -> float:
        """Width over height of the picture; its pixels are square."""
        return float(self.width) / self.height


def probe_cameras() -> List[ProbeCamera]:
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


class ProbeResult(NamedTuple):
    """What Maya returned for one camera: frustum (4), projection and post-projection matrix (16 each)."""

    frustum: Tuple[float, ...]
    projection: Tuple[float, ...]
    post_projection: Tuple[float, ...]


def difference(
    camera: ProbeCamera,
    result: ProbeResult,
    model: CameraModel = CameraModel(),  # noqa: B008 - a NamedTuple never changes
) -> float:
    """Largest difference between Maya's result and a model's, relative to the largest number of each."""
    return max(
        _relative(result.frustum, expected_frustum(camera.attributes, camera.aspect, model)),
        _relative(result.post_projection, expected_post_projection(camera.attributes, model)),
    )


def _relative(found: Sequence[float], expected: Sequence[float]) -> float:
    largest = max(map(abs, expected))
    return max(abs(a - b) for a, b in zip(found, expected)) / largest


def resolve_questions(cameras: Sequence[ProbeCamera], results: Sequence[ProbeResult]) -> List[Dict[str, Any]]:
    """The answer of the results to every open question of the probe's table.

    Returns:
        One dict for each question, with ``question``, ``answer`` (None where no candidate fits within TOLERANCE, or
        several do), ``difference`` of the nearest candidate, and ``is_as_believed``: it is the default of CameraModel.
    """
    resolved = []
    for row in _TABLE["questions"]:
        asked = [(camera, result) for camera, result in zip(cameras, results) if camera.case in row["cases"]]
        distances = {
            words: max(difference(camera, result, CameraModel(**choice)) for camera, result in asked)
            for words, choice in row["answers"].items()
        }
        fitting = [words for words, distance in distances.items() if distance < TOLERANCE]
        answer = fitting[0] if len(fitting) == 1 else None
        believed = [words for words, choice in row["answers"].items() if CameraModel(**choice) == CameraModel()]
        resolved.append(
            {
                "question": row["question"],
                "answer": answer,
                "difference": min(distances.values()),
                "is_as_believed": answer is not None and answer in believed,
            }
        )
    return resolved


def write_report(path: str, content: Mapping[str, Any]) -> None:
    """Write a report, whole or not at all.

    Raises:
        OutputError: the file cannot be written there.
        RetryError: the disk is full, or the network failed.
    """
    write_text(path, json.dumps(content, indent=1) + "\n", "write {}", "name another file")


def report(
    host: str,
    cameras: Sequence[ProbeCamera],
    results: Sequence[ProbeResult],
    environment: Optional[Mapping[str, Any]] = None,
) -> Dict[str, Any]:
    """The report as plain JSON data.

    Args:
        host: Maya's version and system, as text.
        cameras: of the probe.
        results: of each.
        environment: version, system, language, renderer and units; None: not known.
    """
    return {
        "report_version": REPORT_VERSION,
        "host": host,
        "environment": dict(environment or {}),
        "cameras": [
            {
                "name": camera.name,
                "case": camera.case,
                "attributes": camera.attributes,
                "width": camera.width,
                "height": camera.height,
                "rendering_frustum": list(result.frustum),
                "projection_matrix": list(result.projection),
                "post_projection_matrix": list(result.post_projection),
            }
            for camera, result in zip(cameras, results)
        ],
        "settled": resolve_questions(cameras, results),
    }


def read_report(path: str) -> Tuple[str, List[ProbeCamera], List[ProbeResult]]:
    """(host, cameras, results) of a report file.

    Raises:
        ValueError: it is of another version, or a key is missing.
    """
    with open(path, "r", encoding="utf-8") as stream:
        content = json.load(stream)
    if content.get("report_version") != REPORT_VERSION:
        raise ValueError("{} is a report of version {}".format(path, content.get("report_version")))
    cameras: List[ProbeCamera] = []
    results: List[ProbeResult] = []
    try:
        for row in content["cameras"]:
            cameras.append(ProbeCamera(row["name"], row["case"], row["attributes"], row["width"], row["height"]))
            keys = ("rendering_frustum", "projection_matrix", "post_projection_matrix")
            results.append(ProbeResult(*[tuple(row[key]) for key in keys]))
    except KeyError as error:
        raise ValueError("{} lacks {}".format(path, error)) from error
    return content["host"], cameras, results


def report_lines(cameras: Sequence[ProbeCamera], results: Sequence[ProbeResult]) -> Iterator[str]:
    """The report as text: Maya's numbers beside ours for every camera, then the questions."""
    for camera, result in zip(cameras, results):
        yield "{}  {} x {}".format(camera.name, camera.width, camera.height)
        yield "    frustum     Maya {}".format(_numbers(result.frustum))
        yield "                ours {}".format(_numbers(expected_frustum(camera.attributes, camera.aspect)))
        yield "    projection  Maya {}".format(_numbers(result.projection))
        yield "    post        Maya {}".format(_numbers(result.post_projection))
        yield "                ours {}".format(_numbers(expected_post_projection(camera.attributes)))
        if difference(camera, result) >= TOLERANCE:
            yield "    DIFFERENT by {:.3g}".format(difference(camera, result))
    for row in resolve_questions(cameras, results):
        answer = row["answer"] or "none of the answers that we thought of (nearest: {:.3g})".format(row["difference"])
        yield "{} {}{}".format(row["question"], answer, "" if row["is_as_believed"] else "  <- not what we believed")


def _numbers(values: Sequence[float]) -> str:
    return " ".join("{:.9g}".format(value) for value in values)
