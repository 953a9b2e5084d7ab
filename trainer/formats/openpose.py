"""OpenPose's JSON of a picture's people, in BODY_18 or BODY_25 order, and its picture of their skeletons.

The order and the drawing are those that ControlNet's pose models were trained on: BODY_18 is OpenPose's COCO model
(openpose/include/openpose/pose/poseParameters.hpp), a limb is an ellipse at 0.6 of its colour and a joint a disc of
radius 4, over black. Points that a record has not are 0, 0, 0. Positions count pixel centres from 0 (document - 0.5).
OpenPose's neck is the middle of the shoulders, our thorax; nose and toes are known with the drawings' joints only.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import MPII16
from trainer.files import MARK, mark_picture, refuse_foreign, short_name, write_bytes, write_text
from trainer.formats.per_picture import PictureRecords, pictures_of

# fmt: off
BODY_18 = (
    "nose", "thorax", "r_shoulder", "r_elbow", "r_wrist", "l_shoulder", "l_elbow", "l_wrist", "r_hip", "r_knee",
    "r_ankle", "l_hip", "l_knee", "l_ankle", "r_eye", "l_eye", "r_ear", "l_ear",
)
BODY_25 = (
    "nose", "thorax", "r_shoulder", "r_elbow", "r_wrist", "l_shoulder", "l_elbow", "l_wrist", "pelvis", "r_hip",
    "r_knee", "r_ankle", "l_hip", "l_knee", "l_ankle", "r_eye", "l_eye", "r_ear", "l_ear", "l_big_toe",
    "l_small_toe", "l_heel", "r_big_toe", "r_small_toe", "r_heel",
)
_LIMBS = (
    (1, 2), (1, 5), (2, 3), (3, 4), (5, 6), (6, 7), (1, 8), (8, 9), (9, 10), (1, 11), (11, 12), (12, 13), (1, 0),
    (0, 14), (14, 16), (0, 15), (15, 17),
)
_COLOURS = (  # the hue circle in 18 steps, RGB
    (255, 0, 0), (255, 85, 0), (255, 170, 0), (255, 255, 0), (170, 255, 0), (85, 255, 0), (0, 255, 0), (0, 255, 85),
    (0, 255, 170), (0, 255, 255), (0, 170, 255), (0, 85, 255), (0, 0, 255), (85, 0, 255), (170, 0, 255), (255, 0, 255),
    (255, 0, 170), (255, 0, 85),
)
# fmt: on
ORDERS = {"openpose": BODY_18, "openpose25": BODY_25}
_OF_DRAWINGS = {"nose": "nose_tip", "l_big_toe": "tiptoe_left", "r_big_toe": "tiptoe_right"}
_HALF_WIDTH, _RADIUS = 4, 4


def export_openpose(
    records: Iterable[Mapping[str, Any]], folder: Path, order: Sequence[str] = BODY_18, pictures: bool = True
) -> list[str]:
    """Write ``NAME_keypoints.json``, and with `pictures` ``NAME.openpose.png``, for each picture of the records.

    Records of one picture stand together. A picture whose name without the ending was there before keeps the ending.
    The records are iterated over twice. Returns notes.

    Raises:
        TrainerError: a file that this program did not write stands in the place of one; nothing is written then.
    """
    for lists, drawn, _ in _outputs(records, folder):
        refuse_foreign(lists)
        if pictures:
            refuse_foreign(drawn)
    for lists, drawn, (_, size, people) in _outputs(records, folder):
        entry = {
            "version": 1.3,
            "generator": MARK,
            "people": [_person(record, order) for record in people],
            "canvas_width": size[0],
            "canvas_height": size[1],
        }
        write_text(lists, json.dumps(entry))
        if pictures:
            _write_picture(drawn, draw_openpose(people, size))
    return []


def _outputs(records: Iterable[Mapping[str, Any]], folder: Path) -> Iterator[tuple[Path, Path, PictureRecords]]:
    """Of each picture the JSON file, the picture of the skeletons, and its people."""
    stems = HashNumbers()
    for picture in pictures_of(records):
        name, before = picture.name, len(stems)
        stem = Path(name).with_suffix("")
        if stems.number(stem.as_posix()) <= before:
            stem = Path(name)
        below = folder / short_name(stem.as_posix())
        yield below.with_name(below.name + "_keypoints.json"), below.with_name(below.name + ".openpose.png"), picture


def openpose_points(record: Mapping[str, Any], order: Sequence[str] = BODY_18) -> NDArray[np.float64]:
    """(N, 3): x, y and score in OpenPose's order; 0, 0, 0 for what the record has not."""
    scores, drawn_scores = record.get("joint_score") or [1.0] * 16, record.get("drawings21_score") or {}
    points = np.zeros((len(order), 3))
    for row, joint in enumerate(order):
        if joint in MPII16.joints:
            k = MPII16.index(joint)
            if record["joint_state"][k] in ("visible", "occluded"):
                points[row] = (*(value - 0.5 for value in record["joint_self"][k][:2]), scores[k])
        elif joint in _OF_DRAWINGS:
            name = _OF_DRAWINGS[joint]
            place = (record.get("drawings21") or {}).get(name)
            if place is not None:
                points[row] = (place[0] - 0.5, place[1] - 0.5, drawn_scores.get(name, 1.0))
    neck = order.index("thorax")
    shoulders = points[[order.index("r_shoulder"), order.index("l_shoulder")]]
    if points[neck, 2] == 0 and (shoulders[:, 2] > 0).all():
        points[neck] = (*shoulders[:, :2].mean(axis=0), shoulders[:, 2].min())
    return points


def draw_openpose(people: Sequence[Mapping[str, Any]], size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """The skeletons of a picture's people over black, RGB (H, W, 3), as ControlNet's pose models read them."""
    canvas = np.zeros((size_px[1], size_px[0], 3), np.uint8)
    for record in people:
        points = openpose_points(record)
        for number, (start, end) in enumerate(_LIMBS):
            if points[start, 2] == 0 or points[end, 2] == 0:
                continue
            middle = (points[start, :2] + points[end, :2]) / 2
            along = points[end, :2] - points[start, :2]
            outline = cv2.ellipse2Poly(
                (round(middle[0]), round(middle[1])),
                (int(np.linalg.norm(along) / 2), _HALF_WIDTH),
                int(np.degrees(np.arctan2(along[1], along[0]))), 0, 360, 1,
            )  # fmt: skip
            cv2.fillConvexPoly(canvas, np.asarray(outline, np.int32), [int(0.6 * value) for value in _COLOURS[number]])
        for number, (x, y, score) in enumerate(points):
            if score:
                cv2.circle(canvas, (round(x), round(y)), _RADIUS, _COLOURS[number], -1)
    return canvas


def _person(record: Mapping[str, Any], order: Sequence[str]) -> dict[str, Any]:
    rows = [round(float(value), 3) for value in openpose_points(record, order).ravel()]
    empty = ("face", "hand_left", "hand_right")
    return {
        "person_id": [-1],
        "pose_keypoints_2d": rows,
        **{f"{part}_keypoints_2d": [] for part in empty},
    }


def _write_picture(path: Path, picture: NDArray[np.uint8]) -> None:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG")
    write_bytes(path, mark_picture(stream.getvalue()))
