"""Fixtures of the trainer's tests: records, documents and pictures made on the spot."""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from trainer.annotations import new_document

# A person standing and facing us: their right side is on our left. Pixels in a 640 x 480 picture.
STANDING = (
    ("r_ankle", 290, 440), ("r_knee", 292, 360), ("r_hip", 295, 280), ("l_hip", 345, 280), ("l_knee", 348, 360),
    ("l_ankle", 350, 440), ("pelvis", 320, 280), ("thorax", 320, 180), ("upper_neck", 320, 160), ("head_top", 320, 90),
    ("r_wrist", 240, 290), ("r_elbow", 250, 235), ("r_shoulder", 275, 180), ("l_shoulder", 365, 180),
    ("l_elbow", 390, 235), ("l_wrist", 400, 290),
)  # fmt: skip


@pytest.fixture
def make_record():
    """A function: one valid record of a standing person, moved sideways by ``shift`` pixels, with changed keys."""

    def make(shift: float = 0.0, **changes):
        record = {
            "dataset": "test", "img_paths": "a/0001.png", "img_width": 640, "img_height": 480, "isValidation": 0,
            "people_index": 0, "annolist_index": 0, "numOtherPeople": 0, "objpos": [320.0 + shift, 265.0],
            "scale_provided": 1.75, "joint_self": [[x + shift, float(y), 1] for _, x, y in STANDING],
            "joint_others": [], "objpos_other": [], "scale_provided_other": [], "joint_state": ["visible"] * 16,
        }  # fmt: skip
        record.update(changes)
        return record

    return make


@pytest.fixture
def write_tree(tmp_path):
    """A function: writes records as a document without any check and returns its path."""

    def write(records, name="d.pose.json", images="images", **header) -> Path:
        document = new_document("test", {"images": images}, records)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        tree = {**document.header, **header, "annotations": document.records}
        path.write_text(json.dumps(tree), encoding="utf-8")
        return path

    return write


@pytest.fixture
def draw_picture():
    """A function: writes a grey picture of a size, in the format of the path's ending."""

    def draw(path: Path, width: int = 640, height: int = 480) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (width, height), (90, 120, 150)).save(path)
        return path

    return draw


@pytest.fixture
def call():
    """A function: runs ``trainer ARGUMENTS`` in this process; returns exit code, stdout and stderr.

    What ends in a traceback in a shell does so here, with code 1: that a command answers in a line of its own is for
    tests to assert.
    """

    def run(*arguments) -> tuple[int, str, str]:
        from trainer.cli import main

        runner, crash = CliRunner(), ""
        with runner.isolation() as streams:
            try:
                main.run([str(argument) for argument in arguments])
            except SystemExit as leaving:
                code = int(leaving.code or 0)
            except AssertionError:  # of a test's own stand-in
                raise
            except Exception:
                crash, code = traceback.format_exc(), 1
            out, err = (stream.getvalue().decode() for stream in streams[:2])
        sys.stderr.write(crash)
        return code, out, err + crash

    return run
