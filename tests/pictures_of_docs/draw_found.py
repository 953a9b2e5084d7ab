"""The first picture of the README: drawings with what ``trainer predict`` finds in them.

    python -m tests.pictures_of_docs.draw_found

The first drawing is the sample's own; the others are Ren'Py's demo art (MIT) and Open Clip Art's (public domain), from
../shared/data/drawings_eval. No boxes are given, as for a drawing of a reader's own.
"""

import numpy as np
from PIL import Image

import trainer
from tests.benchmarks import drawings_eval
from tests.pictures_of_docs import made_from
from tests.pictures_of_docs.draw_network import IMAGES
from trainer.cli.demo import sample_folder
from trainer.report.overlay import draw_people

OF_OTHERS = (
    "renpy_lucy_happy",
    "oc_woman_chemist_gerald_g._01",
    "oc_chibi_character_rick_",
    "oc_woman_police_01_gerald_g_01",
)
HEIGHT, GAP = 380, 12


def main():
    pictures = drawings_eval.DATA / "pictures"
    paths = [sample_folder() / "drawing.png", *(pictures / f"{name}.jpg" for name in OF_OTHERS)]
    model = trainer.load_model()
    tiles = [_tile(model, path) for path in paths]
    sheet = Image.new("RGB", (sum(tile.width + GAP for tile in tiles) - GAP, HEIGHT), "white")
    x = 0
    for tile in tiles:
        sheet.paste(tile, (x, 0))
        x += tile.width + GAP
    sheet.quantize(200, dither=Image.Dither.NONE).save(IMAGES / "found.png", optimize=True)
    made_from.record("found.png")


def _tile(model, path):
    """One drawing, shrunk first, so that lines and joints are as thick in all of them."""
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    width = round(picture.width * HEIGHT / picture.height)
    picture = np.asarray(picture.resize((width, HEIGHT), Image.Resampling.LANCZOS))
    return Image.fromarray(draw_people(picture, trainer.predict(model, picture)))


if __name__ == "__main__":
    main()
