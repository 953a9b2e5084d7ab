"""A frame that Blender renders with alpha, put over the sky of the scene, is the frame that it renders with the sky."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from trainer.data import read_picture
from trainer.data.backgrounds import alpha_kind, composite, read_with_alpha

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sample"))

import build  # noqa: E402
from stage.description import describe  # noqa: E402

FRAME = 3

pytestmark = [pytest.mark.blender, pytest.mark.slow]


def test_people_over_the_sky_of_their_scene_are_the_render(tmp_path):
    description = {**describe("aoi_dance"), "props": []}  # its walls and floor fill the picture
    (tmp_path / "description.json").write_text(json.dumps(description), encoding="utf-8")
    job = {"task": "pictures", "description": str(tmp_path / "description.json"), "samples": build.SAMPLES}
    build.run_blender({**job, "frames": [[FRAME, str(tmp_path / "sky.png")]]})
    build.run_blender({**job, "transparent": True, "frames": [[FRAME, str(tmp_path / "cut_out.png")]]})
    colours, alpha = read_with_alpha(tmp_path / "cut_out.png")
    assert 0.02 < (alpha == 255).mean() < 0.98
    assert ((alpha > 0) & (alpha < 255)).sum() > 100
    assert alpha_kind(colours, alpha) == "straight"  # Blender writes PNG as its standard says
    rendered = read_picture(tmp_path / "sky.png").astype(int)
    sky = [int(description["background"][place : place + 2], 16) for place in (1, 3, 5)]
    background = np.broadcast_to(np.uint8(sky), colours.shape)
    over = composite(colours, alpha, background, "straight").astype(int)
    apart = np.abs(over - rendered).max(axis=2)
    assert apart[(alpha == 0) | (alpha == 255)].max() <= 1
    # Blender mixes edges in linear light, we mix them as stored; taken for premultiplied they would glow.
    assert np.percentile(apart[(alpha > 0) & (alpha < 255)], 95) < 40
    wrong = np.abs(composite(colours, alpha, background, "premultiplied").astype(int) - rendered).max(axis=2)
    partly = (alpha > 0) & (alpha < 255)
    assert wrong[partly].mean() > 2 * apart[partly].mean()
