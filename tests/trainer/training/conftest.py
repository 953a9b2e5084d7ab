"""A small set of made-up people: a coloured dot at each joint, so that a network can learn it in a few steps."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainer.annotations import MPII16, Document, new_document, read_document, write_document

# Rough positions of a standing person in a unit square, MPII order.
POSE = np.array(
    [
        [0.38, 0.95], [0.40, 0.75], [0.43, 0.55], [0.57, 0.55], [0.60, 0.75], [0.62, 0.95], [0.50, 0.54], [0.50, 0.28],
        [0.50, 0.22], [0.50, 0.05], [0.25, 0.55], [0.30, 0.42], [0.38, 0.28], [0.62, 0.28], [0.70, 0.42], [0.75, 0.55],
    ]
)  # fmt: skip


def make_people(folder: Path, name: str, count: int, seed: int = 0, size: int = 128) -> Document:
    """Write `count` pictures and their document; returns it as read back."""
    random = np.random.default_rng(seed)
    colours = np.random.default_rng(0).integers(40, 255, (16, 3))
    folder.mkdir(parents=True, exist_ok=True)
    records = []
    for number in range(count):
        height = size * random.uniform(0.6, 0.8)
        corner = random.uniform(0, size - height, 2)
        xy = corner + (POSE + random.normal(0, 0.02, POSE.shape)).clip(0.01, 0.99) * height
        picture = np.full((size, size, 3), random.integers(0, 60, 3), np.uint8)
        for (x, y), colour in zip(xy, colours, strict=True):
            cv2.circle(picture, (int(x), int(y)), 3, colour.tolist(), -1)
        path = f"{name}.{number:04d}.png"
        cv2.imwrite(str(folder / path), picture[..., ::-1])
        states = ["visible"] * 16
        if number % 4 == 0:
            states[0], states[15] = "missing", "occluded"
        rows = [[*xy_one, float(s == "visible")] for xy_one, s in zip(xy.tolist(), states, strict=True)]
        rows = [[0.0, 0.0, 0.0] if s == "missing" else row for row, s in zip(rows, states, strict=True)]
        records.append(
            {
                "dataset": "made_up",
                "img_paths": path,
                "img_width": size,
                "img_height": size,
                "isValidation": 0.0,
                "people_index": 0,
                "annolist_index": number,
                "numOtherPeople": 0,
                "objpos": (corner + height / 2).tolist(),
                "scale_provided": height / 200,
                "joint_self": rows,
                "joint_others": [],
                "objpos_other": [],
                "scale_provided_other": [],
                "joint_state": states,
                "joint_source": [
                    {"kind": "none" if s == "missing" else "manual", "from": [], "rule": ""} for s in states
                ],
                "bbox": [*corner.tolist(), height, height],
            }
        )
    document = new_document("test", {"images": "."}, records)
    write_document(document, folder / f"{name}.pose.json")
    return read_document(folder / f"{name}.pose.json")


@pytest.fixture(scope="session")
def people(tmp_path_factory):
    """(training document, validation document) of 16 and 6 made-up people."""
    folder = tmp_path_factory.mktemp("people")
    return make_people(folder, "train", 16, seed=1), make_people(folder, "val", 6, seed=2)


@pytest.fixture(scope="session")
def made_people():
    """:func:`make_people`, for tests that want another number of them."""
    return make_people


@pytest.fixture
def keypoints() -> tuple[str, ...]:
    return MPII16.joints
