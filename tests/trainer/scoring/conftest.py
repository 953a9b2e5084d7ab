"""A tiny world for scoring: pictures with a dot at each joint, a document of them, and a network that sees dots."""

import sys

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from trainer.annotations import MPII16, new_document, read_document, write_document
from trainer.models.card import default_card

# A standing figure in a 160 x 200 picture, MPII order, pixels from the corner.
POSE = [
    [60, 180], [62, 145], [65, 110], [95, 110], [98, 145], [100, 180], [80, 110], [80, 60], [80, 50], [80, 20],
    [30, 100], [40, 80], [60, 60], [100, 60], [120, 80], [130, 100],
]  # fmt: skip
SIZE = (160, 200)


class DotFinder(nn.Module):
    """A network that finds joint k where the picture has grey level 100 + 8 k, whatever is around it.

    It returns Gaussian-like maps at a quarter of the resolution, so crop, decoding and the way back are all real.
    """

    def __init__(self):
        super().__init__()
        self.anchor = nn.Parameter(torch.zeros(1))
        self.keypoints = MPII16.joints
        self.card = {**default_card("hg1", "mpii16", MPII16.joints), "crop": {"margin": 1.25, "shift_down": 0.0}}

    def forward(self, batch):
        grey = (batch[:, :1] + torch.tensor(self.card["input"]["mean"])[0]) * 255
        levels = 100 + 8 * torch.arange(16).view(1, 16, 1, 1)
        near = (-((grey - levels) ** 2) / 8).exp()
        return [nn.functional.avg_pool2d(near, 4)]


def figure_record(name, offset=(0, 0), states=None):
    states = states or ["visible"] * 16
    rows = [
        [float(x + offset[0]), float(y + offset[1]), int(s == "visible")]
        for (x, y), s in zip(POSE, states, strict=True)
    ]
    rows = [[0.0, 0.0, 0] if s == "missing" else row for row, s in zip(rows, states, strict=True)]
    return {
        "dataset": "dots", "img_paths": name, "img_width": SIZE[0], "img_height": SIZE[1], "isValidation": 0,
        "people_index": 0, "annolist_index": 0, "numOtherPeople": 0, "objpos": [80.0, 100.0], "scale_provided": 0.9,
        "joint_self": rows, "joint_others": [], "objpos_other": [], "scale_provided_other": [],
        "joint_state": states, "bbox": [30.0, 20.0, 100.0, 160.0], "head_rect": [70.0, 20.0, 20.0, 30.0],
        "frame": 7, "character": "<b>点</b>",
    }  # fmt: skip


def dotted_picture(offset=(0, 0)):
    picture = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    for k, (x, y) in enumerate(POSE):
        x, y = x + offset[0], y + offset[1]
        picture[y - 3 : y + 3, x - 3 : x + 3] = 100 + 8 * k  # centre of the square is the corner (x, y)
    return picture


def on_a_dark_wall(size, at):
    """The dotted figure at a place of a larger picture (height, width), whose ground is dark but nowhere plain."""
    blocks = np.random.default_rng(0).integers(0, 60, (size[0] // 20, size[1] // 20, 3)).astype(np.uint8)
    canvas = blocks.repeat(20, axis=0).repeat(20, axis=1)
    canvas[at[1] : at[1] + SIZE[1], at[0] : at[0] + SIZE[0]] = dotted_picture()
    return canvas


@pytest.fixture
def dots_world():
    """This module: POSE, dotted_picture and figure_record."""
    return sys.modules[__name__]


@pytest.fixture
def dot_finder():
    return DotFinder().eval()


@pytest.fixture
def dots(tmp_path):
    """A document of four figures, each moved a little, with their pictures; path of the document."""
    folder = tmp_path / "絵 pictures"
    folder.mkdir()
    records = []
    for number, offset in enumerate([(0, 0), (4, -3), (-6, 2), (1, 5)]):
        Image.fromarray(dotted_picture(offset)).save(folder / f"{number}.png")
        states = ["visible"] * 16
        if number == 1:
            states[9] = "missing"
        if number == 2:
            states[10] = "occluded"
        records.append(figure_record(f"{number}.png", offset, states))
    document = new_document("test", {"scene": None, "images": "絵 pictures"}, records)
    write_document(document, tmp_path / "dots.pose.json")
    return tmp_path / "dots.pose.json"


@pytest.fixture(scope="session")
def weights(tmp_path_factory):
    """An untrained hg1 on disk."""
    from trainer.models import build_network, save_model

    return save_model(
        build_network("hg1", MPII16.joints, seed=1), tmp_path_factory.mktemp("weights") / "raw.safetensors"
    )


@pytest.fixture(scope="session")
def sure_weights(tmp_path_factory):
    """An hg1 on disk whose heatmaps are about 0.5 everywhere: it is sure of joints in any picture, at chance places."""
    from trainer.models import build_network, save_model

    network = build_network("hg1", MPII16.joints, seed=1)
    torch.nn.init.constant_(network.score[0].bias, 0.5)
    return save_model(network, tmp_path_factory.mktemp("weights") / "sure.safetensors")


@pytest.fixture
def predict(call, weights, dot_finder, monkeypatch):
    """A function: `trainer predict` with a network that sees dots; returns exit code, stdout and stderr."""
    dot_finder.precision = "float32"
    monkeypatch.setattr("trainer.models.inference.open_model", lambda *arguments: dot_finder)
    return lambda *arguments: call("predict", "--model", weights, *arguments)


@pytest.fixture
def unbroken_and_gone_on(predict, tmp_path, monkeypatch):
    """A function: documents of a film looked at in one run, and stopped after so many frames and gone on with."""
    from trainer.prediction.journal import Journal

    def both(film, stop):
        def predicted(name):
            return predict(film, "--no-overlays", "-o", tmp_path / name)[0]

        add, added = Journal.add, []

        def stops(self, *entry):
            if len(added) == stop:
                raise KeyboardInterrupt
            add(self, *entry)
            added.append(1)

        assert predicted("whole") == 0
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "add", stops)
            assert predicted("stopped") == 130
        assert predicted("stopped") == 0
        return [read_document(tmp_path / name / f"{film.stem}.pose.json") for name in ("whole", "stopped")]

    return both
