"""The pictures of docs/network.md: frames of the generator, and the network in the box on real drawings.

    python -m tests.pictures_of_docs.draw_network [PREDICTIONS.json]

PREDICTIONS.json: written by tests/benchmarks/drawings_eval.py, to save time.

The drawings are Ren'Py's demo art (MIT) and Open Clip Art's (public domain), from ../shared/data/drawings_eval. Lines
are what the network found; a dot is the true place of a joint, red where the network is further than 0.2 of the torso
from it.
"""

import io
import json
import math
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from tests.benchmarks import drawings_eval
from tests.pictures_of_docs import made_from

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
SHOWN = (
    "renpy_eileen_happy", "renpy_sylvie_blue_normal", "oc_woman_police_01_gerald_g_01",
    "oc_woman_fashion_01_gerald__01",
    "oc_woman_reading_gerald_g._01", "renpy_lucy_mad", "renpy_sylvie_green_normal", "oc_chibi_character_rick_",
)  # fmt: skip
LIMBS = (
    ("r_ankle", "r_knee", "#c06000"), ("r_knee", "r_hip", "#c06000"), ("r_wrist", "r_elbow", "#e08a00"),
    ("r_elbow", "r_shoulder", "#e08a00"), ("l_ankle", "l_knee", "#0050a0"), ("l_knee", "l_hip", "#0050a0"),
    ("l_wrist", "l_elbow", "#0080d0"), ("l_elbow", "l_shoulder", "#0080d0"), ("r_shoulder", "l_shoulder", "#00905a"),
    ("r_hip", "l_hip", "#00905a"),
)  # fmt: skip
SIDE, FRAME, ACROSS, DOWN = 260, 128, 10, 4


def main():
    found = sys.argv[1:] and json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    labels = drawings_eval.read(drawings_eval.DATA / "labels.json")
    shown = {f"{name}.jpg": labels[f"{name}.jpg"] for name in SHOWN}
    if not found:
        found, _ = drawings_eval.predict_all("default", shown, drawings_eval.DATA / "pictures")
    sheet = Image.new("RGB", (4 * SIDE, 2 * SIDE), "white")
    for number, (name, label) in enumerate(shown.items()):
        sheet.paste(tile(name, label["joints"], found[name]), (number % 4 * SIDE, number // 4 * SIDE))
    few = sheet.quantize(160, dither=Image.Dither.NONE)
    few.save(IMAGES / "network_cases.png", optimize=True)
    made_from.record("network_cases.png")
    frames().save(IMAGES / "synth_frames.jpg", quality=86)


def tile(name, true, found):
    """One drawing with its joints; only limbs whose both ends are in the picture."""
    with Image.open(drawings_eval.DATA / "pictures" / name) as opened:
        picture = opened.convert("RGB")
    scale = (SIDE - 8) / max(picture.size)
    picture = picture.resize([round(scale * length) for length in picture.size], Image.Resampling.LANCZOS)
    pen = ImageDraw.Draw(picture)
    for first, second, colour in LIMBS:
        if true.get(first) and true.get(second):
            pen.line([tuple(scale * v for v in found[end][:2]) for end in (first, second)], fill=colour, width=3)
    reach = torso(true)
    for joint, place in true.items():
        if place and joint in found and joint not in ("neck", "head_top"):
            far = math.dist(place[:2], found[joint][:2]) > 0.2 * reach
            x, y = (scale * v for v in place[:2])
            pen.ellipse([x - 3, y - 3, x + 3, y + 3], fill="#e02020" if far else "#ffe040", outline="black")
    whole = Image.new("RGB", (SIDE, SIDE), "white")
    whole.paste(picture, ((SIDE - picture.width) // 2, (SIDE - picture.height) // 2))
    return whole


def torso(true):
    """Left shoulder to right hip in pixels, as score.py has it; infinite where one is not labelled."""
    ends = true.get("l_shoulder"), true.get("r_hip")
    return math.dist(ends[0][:2], ends[1][:2]) if all(ends) else math.inf


def frames():
    """Frames of a seed that no network was trained on."""
    from tests.sample.synth import lifted
    from tests.sample.synth.frames import Generator

    made = Generator(901, FRAME, lifted.pose_source("drawings"))
    sheet = Image.new("RGB", (ACROSS * FRAME, DOWN * FRAME), "white")
    for number in range(ACROSS * DOWN):
        picture, _ = made.frame(10 * number + number % 10, "")
        sheet.paste(Image.open(io.BytesIO(picture)), (number % ACROSS * FRAME, number // ACROSS * FRAME))
    return sheet


if __name__ == "__main__":
    main()
