"""Draws docs/images/style.jpg: eight crops of rendered figures, and what each change of `--style drawn` makes of them.

python tests/sample/style_sheet.py [--reuse FOLDER]

The figures are frames that Blender renders with alpha, half of them over rooms of other scenes; with --reuse a folder
keeps them between two calls.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

import build
from picture_proof import without_surfaces
from stage.description import describe

from trainer.data.backgrounds import BackgroundPool, composite, read_with_alpha
from trainer.data.style import apply_style

SIDE = 128
CUT_OUTS = (("aoi_dance", 3), ("kaede_walk", 5), ("sakura_dance", 9), ("aoi_walk", 7), ("kaede_dance", 11),
            ("sakura_walk", 3), ("aoi_dance", 21), ("kaede_dance", 29))  # fmt: skip
ROOMS = ("sakura_dance", "kaede_walk", "aoi_dance")
# A row shows some effects, each row of eight other draws.
ROWS = (
    (),
    ("ground", "rim_light"),
    ("flat_colours", "outlines"),
    ("line_art",),
    ("pencil",),
    ("screen_tone",),
    ("hatching",),
    ("paper", "resize_damage", "jpeg_damage"),
)


def render(description, path, folder, frame, transparent=False):
    """Draws one frame of a described scene, unless it is there already."""
    if path.is_file():
        return
    written = folder / "description.json"
    written.write_text(json.dumps(description), encoding="utf-8")
    job = {"task": "pictures", "description": str(written), "samples": build.SAMPLES, "frames": [[frame, str(path)]]}
    build.run_blender({**job, "transparent": transparent})


def figures(folder):
    """The eight crops before any change, and their covers."""
    (folder / "rooms").mkdir(parents=True, exist_ok=True)
    for room in ROOMS:
        render(without_surfaces(describe(room)), folder / "rooms" / f"{room}.png", folder, 3)
    pool = BackgroundPool(folder / "rooms")
    for number, (scene, frame) in enumerate(CUT_OUTS):
        path = folder / f"{scene}.{frame}.png"
        render({**describe(scene), "props": []}, path, folder, frame, transparent=True)
        colours, alpha = read_with_alpha(path)
        if number % 2:
            picture, _ = pool.read(path, np.random.default_rng(number))
        else:
            picture = composite(colours, alpha, np.full_like(colours, 255), "straight")
        box = square_around(alpha)
        yield tuple(
            cv2.resize(np.ascontiguousarray(one[box]), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
            for one in (picture, alpha)
        )


def square_around(alpha):
    """A square of rows and columns that holds the figure, with some room where the picture has it."""
    ys, xs = np.nonzero(alpha > 128)
    side = min(*alpha.shape, int(1.15 * max(np.ptp(ys), np.ptp(xs))))
    top, left = (
        int(np.clip((low + high - side) / 2, 0, most - side))
        for low, high, most in ((ys.min(), ys.max(), alpha.shape[0]), (xs.min(), xs.max(), alpha.shape[1]))
    )
    return slice(top, top + side), slice(left, left + side)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reuse", type=Path, help="folder of the rendered figures")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        crops = list(figures(options.reuse or Path(name)))
    rows = [
        [
            apply_style(crop, effects, np.random.default_rng((row, column)), cover)
            for column, (crop, cover) in enumerate(crops)
        ]
        for row, effects in enumerate(ROWS)
    ]
    sheet = np.concatenate([np.concatenate(row, axis=1) for row in rows])
    target = Path(__file__).parents[2] / "docs" / "images" / "style.jpg"
    cv2.imwrite(str(target), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 88])
    print(target)


if __name__ == "__main__":
    main()
