"""Boxes of people from a detector of the user's own: an ONNX file with the output of YOLOv8 and its successors.

None is shipped, and none is needed. The picture is fitted into the network's input with its sides' ratio kept, grey
around it, RGB in 0..1. The output is (1, 4 + classes, N): middle x, y, width and height in input pixels, then the
score of each class; (1, N, 4 + classes) is taken too. The first class is the person, as in COCO and in detectors of one
class. Older YOLO versions with a column for "objectness" are not read.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.data.pictures import Picture
from trainer.errors import TrainerError
from trainer.prediction.looking import Box

LOWEST_SCORE, SAME_PERSON = 0.25, 0.7  # Ultralytics' defaults: confidence, and overlap (intersection over union)
GREY = 114  # around the picture, as those networks were trained
USUAL_SIDE = 640  # of inputs whose size the file leaves open
MOST_PEOPLE = 100


class Detector:
    """Finds the boxes of people in pictures; may be called by several threads.

    Raises:
        TrainerError: onnxruntime is not installed, or the file is no such network.
    """

    def __init__(self, path: Path) -> None:
        try:
            import onnxruntime
        except ImportError as error:
            raise TrainerError("--detector needs onnxruntime: pip install onnxruntime") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # each worker has a core of its own
        options.log_severity_level = 3
        self.path, self.sha256 = path, hashlib.sha256(path.read_bytes()).hexdigest()
        try:
            self._session: Any = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime has a class of its own for each reason
            raise TrainerError(f"{path}: no ONNX network that onnxruntime can open ({error})") from error
        inputs = self._session.get_inputs()
        shape = inputs[0].shape if len(inputs) == 1 else []
        if len(shape) != 4 or shape[1] not in (3, "3") or inputs[0].type != "tensor(float)":
            found = ", ".join(f"{one.name} {one.shape} {one.type}" for one in inputs)
            raise TrainerError(f"{path}: a detector takes one picture, float (1, 3, height, width); this takes {found}")
        self._name = inputs[0].name
        self._height, self._width = (side if isinstance(side, int) and side > 0 else USUAL_SIDE for side in shape[2:])

    def boxes(self, picture: Picture) -> Box | None:
        """Rows (N, 4) x, y, width, height in pixels, the surest first; None where nobody is found."""
        height, width = picture.shape[:2]
        scale = min(self._width / width, self._height / height)
        fitted = max(1, round(width * scale)), max(1, round(height * scale))
        left, top = (self._width - fitted[0]) // 2, (self._height - fitted[1]) // 2
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        seen = np.full((self._height, self._width, 3), GREY, np.uint8)
        seen[top : top + fitted[1], left : left + fitted[0]] = cv2.resize(picture, fitted, interpolation=how)
        batch = np.ascontiguousarray(seen.transpose(2, 0, 1)[None], np.float32) / 255
        rows = self._rows(self._session.run(None, {self._name: batch})[0])
        scores = rows[:, 4]
        sure = np.flatnonzero((scores >= LOWEST_SCORE) & np.isfinite(rows).all(axis=1))
        sizes = rows[sure, 2:4]
        low = (rows[sure, :2] - sizes / 2 - (left, top)) / (fitted[0] / width, fitted[1] / height)
        high = (rows[sure, :2] + sizes / 2 - (left, top)) / (fitted[0] / width, fitted[1] / height)
        low, high = np.clip(low, 0, (width, height)), np.clip(high, 0, (width, height))
        found = np.hstack([low, high - low])
        is_there = (found[:, 2:] >= 1).all(axis=1)
        kept = different(found[is_there], scores[sure][is_there])[:MOST_PEOPLE]
        return found[is_there][kept] if len(kept) else None

    def _rows(self, output: Any) -> NDArray[np.float64]:
        """(N, 5): middle, size and the first class's score where it is the highest, else 0."""
        values = np.asarray(output)
        if values.ndim != 3 or values.shape[0] != 1 or min(values.shape[1:]) < 5:
            raise TrainerError(
                f"{self.path}: its output is {values.shape}; a people detector gives (1, 4 + classes, N) as YOLOv8 does"
            )
        rows = values[0].T if values.shape[1] < values.shape[2] else values[0]
        rows = np.asarray(rows, np.float64)
        is_person = rows[:, 4] >= rows[:, 4:].max(axis=1)
        return np.column_stack([rows[:, :4], np.where(is_person, rows[:, 4], 0.0)])


def different(boxes: NDArray[np.float64], scores: NDArray[np.float64]) -> list[int]:
    """Numbers of the boxes, the surest first, without those that a surer one covers (non-maximum suppression)."""
    kept: list[int] = []
    ends, areas = boxes[:, :2] + boxes[:, 2:], boxes[:, 2] * boxes[:, 3]
    for n in np.argsort(-scores, kind="stable").tolist():
        shared = np.maximum(np.minimum(ends[kept], ends[n]) - np.maximum(boxes[kept, :2], boxes[n, :2]), 0).prod(axis=1)
        if not (shared > SAME_PERSON * (areas[kept] + areas[n] - shared)).any():
            kept.append(n)
    return kept
