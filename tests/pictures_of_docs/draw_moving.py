"""The moving picture of the README: a drawing gets its joints, and the report of an export plays.

    python -m tests.pictures_of_docs.draw_moving [DRAWING]

Left, a drawing, by default the sample's: the network's own heatmaps, joint by joint from the surest on, then what
``trainer predict`` draws. Right, the report's own page with the sample's scene, as Chromium shows it. Needs Chromium
and playwright.
"""

import io
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

import trainer
from tests.chromium import launched
from tests.pictures_of_docs import made_from
from trainer.annotations import MPII16
from trainer.cli.demo import sample_folder
from trainer.data.crop import apply_affine, crop_affine
from trainer.data.pictures import read_picture
from trainer.models.card import input_size, keypoint_set_of
from trainer.prediction import find_joints
from trainer.report.figures import heat_colour
from trainer.report.overlay import draw_people, draw_skeleton

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs" / "images" / "moving.webp"
HEIGHT, GAP, MILLISECONDS, PLAYED = 440, 16, 120, 2
BARE, LAST = 4, 16  # frames that show the drawing alone, and at least those that show the whole result


def main(path):
    played = list(report_frames("sakura_dance.shotCam")) * PLAYED
    drawing = drawing_frames(path, len(played))
    frames = []
    for left, right in zip(drawing, played, strict=True):
        frame = Image.new("RGB", (left.width + GAP + right.width, max(HEIGHT, right.height)), "white")
        frame.paste(left, (0, 0))
        frame.paste(right, (left.width + GAP, 0))
        frames.append(frame)
    frames[0].save(TARGET, save_all=True, append_images=frames[1:], duration=MILLISECONDS, loop=0, quality=72, method=6)
    made_from.record(TARGET.name)
    print(f"{TARGET}: {len(frames)} frames of {frames[0].size}, {TARGET.stat().st_size / 1024:.0f} KB")


def drawing_frames(path, count):
    """The drawing alone, with one joint more each time, and with everything that predict found."""
    picture = Image.fromarray(read_picture(path))
    small = np.asarray(picture.resize((picture.width * HEIGHT // picture.height, HEIGHT), Image.Resampling.LANCZOS))
    model = trainer.load_model()
    (person,) = trainer.predict(model, small)
    xy = np.array([row[:2] for row in person["joint_self"]])
    surest = np.argsort(-np.array(person["joint_score"]))
    order = [int(joint) for joint in surest if person["joint_state"][joint] == "visible"]
    square = (*person["objpos"], 200 * person["scale_provided"] * 1.25)
    matrix = crop_affine(*square, size=input_size(model))
    maps = find_joints(model, [(small, matrix)], keep_heatmaps=True)[0].heatmaps
    own = keypoint_set_of(model).common_names
    whole = Image.fromarray(draw_people(small, [person]))
    for number in range(count):
        joint = (number - BARE) * len(order) // (count - BARE - LAST)
        if number < BARE:
            yield Image.fromarray(small)
        elif joint < len(order):
            shown = np.zeros(len(xy), bool)
            shown[order[:joint]] = True
            drawn = draw_skeleton(small, xy, shown, MPII16)
            yield glowing(drawn, matrix, maps[own.index(MPII16.common_names[order[joint]])], input_size(model))
        else:
            yield whole


def glowing(picture, crop_from_image, heat, size):
    """The picture with one joint's heatmap over it, the map's own maximum at full strength."""
    y, x = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]] + 0.5
    places = apply_affine(crop_from_image, np.stack([x.ravel(), y.ravel()], axis=1)) * heat.shape[0] / size
    column, row = (np.clip(places[:, k] - 0.5, 0, heat.shape[0] - 1.001) for k in (0, 1))
    left, top = column.astype(int), row.astype(int)
    across, down = column - left, row - top
    upper = heat[top, left] * (1 - across) + heat[top, left + 1] * across
    lower = heat[top + 1, left] * (1 - across) + heat[top + 1, left + 1] * across
    share = np.clip((upper * (1 - down) + lower * down) / max(float(heat.max()), 1e-9), 0, 1)
    share = share.reshape(picture.shape[:2])[..., None]
    mixed = picture * (1 - share) + heat_colour(share[..., 0]) * share
    return Image.fromarray(mixed.round().astype(np.uint8))


def report_frames(name):
    """Screenshots of the report's picture and controls, one for each frame of the scene."""
    sys.path.insert(0, str(ROOT / "maya_plugin" / "scripts"))
    from pose_annotations.core.documents.export_report import write_report

    with tempfile.TemporaryDirectory() as work, launched() as browser:
        for part in (f"{name}.pose.json", f"images/{name.partition('.')[0]}"):
            source, target = sample_folder() / part, Path(work) / part
            target.parent.mkdir(exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
        page = browser.new_page(viewport={"width": HEIGHT + 32, "height": 620}, locale="en")
        page.goto(Path(write_report(str(Path(work) / f"{name}.pose.json"))).as_uri())
        page.add_style_tag(
            content="#view { height: 383px; } #slider { outline: none; }"
        )  # with the controls as tall as the drawing
        count = int(page.get_attribute("#slider", "max")) + 1
        for number in range(count):
            page.fill("#slider", str(number))
            page.wait_for_timeout(60)
            view, controls = (page.locator(one).bounding_box() for one in ("#view", "#controls"))
            height = controls["y"] + controls["height"] - view["y"] + 2
            shot = page.screenshot(clip={"x": view["x"], "y": view["y"], "width": view["width"], "height": height})
            yield Image.open(io.BytesIO(shot)).convert("RGB")


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else sample_folder() / "drawing.png")
