"""Draws docs/images/sample_contact_sheet.png: frames of the sample with their exported skeletons.

    python tests/sample/contact_sheet.py

Filled dots are joints that the document calls visible, rings are occluded ones; orange is the figure's own right, blue
its left, white the middle.
"""

import json
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "trainer" / "sample"
TARGET = ROOT / "docs" / "images" / "sample_contact_sheet.png"
TILES = (
    ("sakura_dance", 5), ("aoi_dance", 1), ("kaede_dance", 7), ("sakura_walk", 27),
    ("aoi_walk", 21), ("kaede_walk", 43), ("sakura_dance", 17), ("aoi_dance", 35),
    ("kaede_dance", 31), ("sakura_walk", 45), ("aoi_walk", 43), ("kaede_walk", 25),
)  # fmt: skip
COLUMNS = 4
FINE = 4  # the lines are drawn this many times larger, for smooth edges
COLOURS = {"l": (48, 132, 255), "r": (255, 128, 0), "": (255, 255, 255)}


def draw_sheet():
    """The sheet as a Pillow image."""
    tiles = [draw_tile(*tile) for tile in TILES]
    width, height = tiles[0].size
    sheet = Image.new("RGB", (width * COLUMNS, height * (len(tiles) // COLUMNS)))
    for index, tile in enumerate(tiles):
        sheet.paste(tile, (width * (index % COLUMNS), height * (index // COLUMNS)))
    return sheet


def draw_tile(name, frame):
    document = json.loads((SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
    record = next(record for record in document["annotations"] if record["frame"] == frame)
    with Image.open(SAMPLE / document["source"]["images"] / record["img_paths"]) as picture:
        drawn = picture.convert("RGB")
    layer = Image.new("RGBA", [side * FINE for side in drawn.size], (0, 0, 0, 0))
    _draw_skeleton(ImageDraw.Draw(layer), document["skeleton"], record)
    layer = layer.resize(drawn.size, Image.Resampling.BOX)
    drawn.paste(layer, (0, 0), layer)
    return drawn


def _draw_skeleton(pen, skeleton, record):
    points = [(x * FINE, y * FINE) for x, y, _ in record["joint_self"]]
    names, states = skeleton["joints"], record["joint_state"]
    known = [state not in ("missing", "behind") for state in states]
    for edge, width in ((True, 3.6), (False, 2.0)):
        for start, end in skeleton["limbs"]:
            if known[start] and known[end]:
                colour = (20, 20, 30) if edge else _colour(names[start], names[end])
                pen.line([points[start], points[end]], fill=(*colour, 255), width=round(width * FINE))
    for (x, y), name, state, there in zip(points, names, states, known, strict=True):
        if there:
            radius = 3.4 * FINE
            colour = COLOURS[name[0] if name[1] == "_" else ""]
            box = (x - radius, y - radius, x + radius, y + radius)
            fill = (*colour, 255) if state == "visible" else (20, 20, 30, 255)
            pen.ellipse(box, fill=fill, outline=(20, 20, 30, 255) if state == "visible" else (*colour, 255), width=FINE)


def _colour(*names):
    sides = {name[0] for name in names if name[1] == "_"}
    return COLOURS[sides.pop()] if len(sides) == 1 else COLOURS[""]


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    draw_sheet().save(TARGET, optimize=True)
