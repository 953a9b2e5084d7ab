"""Draws docs/images/backgrounds.png: one cut-out frame, and the same over rooms of other scenes, as training sees it.

python tests/sample/background_sheet.py
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))

import build
from picture_proof import without_surfaces
from stage.description import describe

from trainer.data.backgrounds import BackgroundPool, composite, read_with_alpha

FIGURE, FRAME, ROOMS = "aoi_dance", 3, ("sakura_dance", "kaede_walk", "aoi_dance")
EPOCHS = (0, 3, 6)  # the first that draw three different rooms


def render(description, path, folder, transparent=False):
    """Draws one frame of a described scene."""
    written = folder / "description.json"
    written.write_text(json.dumps(description), encoding="utf-8")
    job = {"task": "pictures", "description": str(written), "samples": build.SAMPLES, "frames": [[FRAME, str(path)]]}
    build.run_blender({**job, "transparent": transparent})


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "rooms").mkdir()
        render({**describe(FIGURE), "props": []}, folder / "cut_out.png", folder, transparent=True)
        for room in ROOMS:
            render(without_surfaces(describe(room)), folder / "rooms" / f"{room}.png", folder)
        colours, alpha = read_with_alpha(folder / "cut_out.png")
        height, width = alpha.shape
        checks = np.where((np.mgrid[:height, :width] // 16).sum(axis=0) % 2, 150, 200).astype(np.uint8)
        panels = [composite(colours, alpha, np.repeat(checks[..., None], 3, axis=2), "straight")]
        pool = BackgroundPool(folder / "rooms")
        panels += [pool.read(folder / "cut_out.png", np.random.default_rng((0, epoch, 0, 1))) for epoch in EPOCHS]
    target = Path(__file__).parents[2] / "docs" / "images" / "backgrounds.png"
    Image.fromarray(np.concatenate(panels, axis=1)).save(target, optimize=True)
    print(target)


if __name__ == "__main__":
    main()
